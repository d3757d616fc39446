import type { ReactNode } from "react";

export type DiffPart = { kind: "same" | "added" | "removed"; text: string };

/** Said before marked words to those who hear the page: "added", "removed". */
export interface MarkWords {
	added: string;
	removed: string;
}

/** Words that came and went, marked by sign, line and colour. `side` leaves out what the other side has. */
export function DiffText({
	parts,
	words,
	side,
}: {
	parts: readonly DiffPart[];
	words: MarkWords;
	side?: "old" | "new";
}) {
	const shown = parts.filter(
		({ kind }) => kind === "same" || side === undefined || (side === "old") === (kind === "removed"),
	);
	return (
		<>
			{shown.map((part, index) => (
				<Marked key={index} part={part} words={words} apart={isApart(shown, index)} />
			))}
		</>
	);
}

/** Whether a blank belongs between a mark and the mark before it. */
function isApart(parts: readonly DiffPart[], index: number): boolean {
	return index > 0 && parts[index]?.kind !== "same" && parts[index - 1]?.kind !== "same";
}

/** Blanks at the ends of a mark stay outside of it. */
function Marked({ part: { kind, text }, words, apart }: { part: DiffPart; words: MarkWords; apart: boolean }) {
	if (kind === "same") return text;
	const [, front = "", inside = "", back = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
	if (inside === "") return text;
	const Mark = kind === "added" ? "ins" : "del";
	return (
		<>
			{front || (apart ? " " : "")}
			<Mark>
				<span className="vh">{words[kind]}: </span>
				{inside}
			</Mark>
			{back}
		</>
	);
}

/** Two wordings beside each other where there is room; one text with marks on phones or by the switch. */
export function Sides({
	parts,
	words,
	oldTitle,
	newTitle,
}: {
	parts: readonly DiffPart[];
	words: MarkWords;
	oldTitle: string;
	newTitle: string;
}) {
	return (
		<>
			<div className="sides">
				<div>
					<p className="side-of">{oldTitle}</p>
					<p className="diff-text">
						<DiffText parts={parts} words={words} side="old" />
					</p>
				</div>
				<div>
					<p className="side-of">{newTitle}</p>
					<p className="diff-text">
						<DiffText parts={parts} words={words} side="new" />
					</p>
				</div>
			</div>
			<p className="diff-text inline-view">
				<DiffText parts={parts} words={words} />
			</p>
		</>
	);
}

/** A whole wording that came or went; `word` says it for those who hear the page: "Added: ". */
export function WholeText({ kind, word, children }: { kind: "added" | "removed"; word: string; children: ReactNode }) {
	return (
		<p className={kind === "added" ? "diff-text is-new" : "diff-text is-gone"}>
			<span className="vh">{word} </span>
			{children}
		</p>
	);
}

const SIGNS = { added: "+", reworded: "≈", moved: "↕", removed: "−", other: "§", parts: "¶" } as const;

/** One kind of change with its rules; each child is one DiffItem. */
export function DiffGroup({
	kind,
	id,
	title,
	count,
	children,
}: {
	kind: keyof typeof SIGNS;
	id: string;
	title: string;
	/** "2 rules". */
	count: string;
	children: ReactNode;
}) {
	return (
		<section className="diff-group" aria-labelledby={id}>
			<h2 id={id}>
				<span className="sign" aria-hidden="true">
					{SIGNS[kind]}
				</span>
				{title} <span className="facts">{count}</span>
			</h2>
			{children}
		</section>
	);
}

/** One changed rule: its chip, then its words. */
export function DiffItem({ chip, id, children }: { chip: ReactNode; id?: string; children: ReactNode }) {
	return (
		<article className="diff" id={id}>
			{chip}
			{children}
		</article>
	);
}
