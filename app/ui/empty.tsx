import type { ReactNode } from "react";

/** A list with nothing in it yet: says what will stand here and offers the first step. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
	return (
		<div className="empty">
			<p>{children}</p>
			{action}
		</div>
	);
}
