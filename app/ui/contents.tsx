import { Icon } from "./icon.tsx";

export type ContentsSection = {
	id: string;
	title: string;
	rules: readonly {
		/** The id of the rule on the page, its key: "SVC-12". */ key: string;
		words: string;
		fresh?: boolean;
	}[];
};

type ContentsLabels = {
	title: string;
	/** Hidden, after a rule that is new or changed for this reader: "changed". */
	changed: string;
	/** Explains the mark: "changed or new for you". */
	legend: string;
	close: string;
};

// React 18 types do not know popovers yet; the attributes are passed on as they stand.
const SHEET = { popover: "auto" };
const OPENS_SHEET = { popovertarget: "contents" };
const CLOSES_SHEET = { popovertarget: "contents", popovertargetaction: "hide" };

/** The number of a key: rules of one standard share its letters. */
function numberOf(key: string): string {
	return key.slice(key.lastIndexOf("-") + 1);
}

/**
 * Contents of a standard, once in the page: at the left where there is room, else a sheet that ContentsButton opens
 * (popover, no script).
 */
export function Contents({ sections, labels }: { sections: readonly ContentsSection[]; labels: ContentsLabels }) {
	const anyFresh = sections.some((section) => section.rules.some((rule) => rule.fresh));
	return (
		<nav className="contents" id="contents" {...SHEET} aria-label={labels.title}>
			<div className="contents-head">
				<span>{labels.title}</span>
				<button className="icon-button" type="button" {...CLOSES_SHEET}>
					<Icon name="close" />
					<span className="vh">{labels.close}</span>
				</button>
			</div>
			<ol className="toc">
				{sections.map((section) => (
					<li key={section.id}>
						<a href={`#${section.id}`}>{section.title}</a>
						<ol>
							{section.rules.map((rule) => (
								<li key={rule.key}>
									<a className={rule.fresh ? "fresh" : undefined} href={`#${rule.key}`}>
										<b>{numberOf(rule.key)}</b>
										<span>{rule.words}</span>
										{rule.fresh ? <span className="vh">, {labels.changed}</span> : null}
									</a>
								</li>
							))}
						</ol>
					</li>
				))}
			</ol>
			{anyFresh ? <p className="legend">{labels.legend}</p> : null}
		</nav>
	);
}

/** Opens the contents where they are folded away; `children` is "Open contents". */
export function ContentsButton({ children }: { children: string }) {
	return (
		<button className="contents-button" type="button" {...OPENS_SHEET}>
			{children}
			<Icon name="down" size={18} />
		</button>
	);
}
