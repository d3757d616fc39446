/** Views of one list or thing, each with its own address; `count` follows its words. */
export function Tabs({
	label,
	tabs,
	current,
}: {
	label: string;
	tabs: readonly { href: string; label: string; count?: number }[];
	/** The href of the view that is open. */
	current: string;
}) {
	return (
		<nav className="tabs" aria-label={label}>
			{tabs.map((tab) => (
				<a key={tab.href} href={tab.href} aria-current={tab.href === current ? "page" : undefined}>
					{tab.label}
					{tab.count === undefined ? null : <small>{tab.count}</small>}
				</a>
			))}
		</nav>
	);
}
