import type { ReactNode } from "react";

/**
 * A sentence that stands over a page with what to do about it. "act": the reader's own next step; "calm": settled;
 * "past": an older version is open.
 */
export function Banner({
	kind = "act",
	label,
	actions,
	children,
}: {
	kind?: "act" | "calm" | "past";
	/** Names the region for those who hear the page: "Confirmation". */
	label: string;
	/** Buttons or forms. */
	actions?: ReactNode;
	children: ReactNode;
}) {
	return (
		<section className={kind === "act" ? "banner" : `banner ${kind}`} aria-label={label}>
			<p>{children}</p>
			{actions ? <div className="row">{actions}</div> : null}
		</section>
	);
}
