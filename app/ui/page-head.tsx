import type { ReactNode } from "react";

/** The head of a page: where it belongs, its one h1, what it is about, and what to do with it. */
export function PageHead({
	kicker,
	title,
	sub,
	actions,
}: {
	kicker?: ReactNode;
	title: ReactNode;
	sub?: ReactNode;
	actions?: ReactNode;
}) {
	return (
		<div className="page-head">
			<div>
				{kicker ? <p className="kicker">{kicker}</p> : null}
				<h1>{title}</h1>
				{sub ? <p className="sub">{sub}</p> : null}
			</div>
			{actions ? <div className="row">{actions}</div> : null}
		</div>
	);
}
