/**
 * The end of a list that goes on. `href` is the same page from the next key; scripts fetch it and add its items to the
 * list `target` (the id of a list that stands on the next page too), without scripts it is a plain link.
 */
export function Pager({
	href,
	more,
	shown,
	target,
	label,
}: {
	/** Left out on the last page. */
	href?: string;
	more: string;
	/** "6 of 17 shown". */
	shown?: string;
	target?: string;
	/** Names the navigation, hidden: "Pages of the list". */
	label: string;
}) {
	if (!href && !shown) return null;
	return (
		<nav className="pages" aria-label={label}>
			{shown ? <span>{shown}</span> : null}
			{href ? (
				<a className="button" href={href} data-more={target} rel="next">
					{more}
				</a>
			) : null}
		</nav>
	);
}
