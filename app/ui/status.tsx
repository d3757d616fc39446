import type { ReactNode } from "react";

/**
 * The one place where results are told, once a page. It is announced politely; scripts write into it through
 * `announce` of app/enhance/status.ts. `children` may hold a form that takes the step back.
 */
export function StatusRegion({ message, children }: { message?: string; children?: ReactNode }) {
	return (
		<div className="status" id="status" role="status">
			{message ? (
				<div className="toast">
					<span>{message}</span>
					{children}
				</div>
			) : null}
		</div>
	);
}
