import type { ReactNode } from "react";

export type ChipState = "published" | "changed" | "draft" | "ended";

type ChipLabels = {
	/** The word before the key, hidden: "rule". */
	rule: string;
	/** The word after the key of a changed rule, hidden: "changed". */
	changed?: string;
};

type RuleChipProps = {
	ruleKey: string;
	labels: ChipLabels;
	/** First words of the rule; left out when the standard is restricted or the whole text stands below. */
	words?: string;
	/** Where the chip leads; without it the chip is no link (inside a picker or a token). */
	href?: string;
	state?: ChipState;
	/** Lets the words run over several lines. */
	whole?: boolean;
	/** The size for the title of a rule's own page. */
	big?: boolean;
	/** The whole text of the version pointed to, shown on hover, focus or first tap; `id` must be unique on the page. */
	full?: { id: string; text: string; note: string };
};

/** The one sign of a rule. No other component draws it. */
export function RuleChip({ ruleKey, labels, words, href, state = "published", whole, big, full }: RuleChipProps) {
	let className = "chip";
	if (state !== "published") className += ` ${state}`;
	if (whole) className += " whole";
	if (big) className += " big";
	const inside: ReactNode = (
		<>
			<span className="chip-key">
				<span className="vh">{labels.rule} </span>
				{ruleKey}
				{state === "changed" && labels.changed ? <span className="vh">, {labels.changed}</span> : null}
			</span>
			{words ? <span className="chip-words">{words}</span> : null}
		</>
	);
	const chip = href ? (
		<a className={className} href={href} aria-describedby={full?.id}>
			{inside}
		</a>
	) : (
		<span className={className}>{inside}</span>
	);
	if (!full) return chip;
	return (
		<span className="chip-box">
			{chip}
			<span className="chip-full" role="tooltip" id={full.id}>
				<span className="read">{full.text}</span>
				<small>{full.note}</small>
			</span>
		</span>
	);
}
