import type { ReactNode } from "react";

/** A story in the margin of the rule it belongs to; `id` names its heading. */
export function Story({
	id,
	title,
	from,
	children,
}: {
	id: string;
	title: string;
	from?: string;
	children: ReactNode;
}) {
	return (
		<aside className="story" aria-labelledby={id}>
			<h3 id={id}>{title}</h3>
			{children}
			{from ? <p className="from">{from}</p> : null}
		</aside>
	);
}
