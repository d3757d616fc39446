import type { ReactNode } from "react";

/** One part of the kit with its heading. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
	return (
		<section aria-labelledby={`kit-${id}`}>
			<h2 id={`kit-${id}`}>{title}</h2>
			{children}
		</section>
	);
}
