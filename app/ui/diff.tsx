import type { ReactNode } from "react";

export type DiffPart = { kind: "same" | "added" | "removed"; text: string };

/** Words that came and went, marked by sign, line and colour. `side` leaves out what the other side has. */
export function DiffText({ parts, side }: { parts: readonly DiffPart[]; side?: "old" | "new" }) {
	return (
		<>
			{parts.map((part, index) => {
				if (part.kind === "same") return part.text;
				if (part.kind === "added") return side === "old" ? null : <ins key={index}>{part.text}</ins>;
				return side === "new" ? null : <del key={index}>{part.text}</del>;
			})}
		</>
	);
}

/** Two wordings beside each other where there is room; one text with marks on phones or by the switch. */
export function Sides({
	parts,
	oldTitle,
	newTitle,
}: {
	parts: readonly DiffPart[];
	oldTitle: string;
	newTitle: string;
}) {
	return (
		<>
			<div className="sides">
				<div>
					<p className="side-of">{oldTitle}</p>
					<p className="diff-text">
						<DiffText parts={parts} side="old" />
					</p>
				</div>
				<div>
					<p className="side-of">{newTitle}</p>
					<p className="diff-text">
						<DiffText parts={parts} side="new" />
					</p>
				</div>
			</div>
			<p className="diff-text inline-view">
				<DiffText parts={parts} />
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

const SIGNS = { added: "+", reworded: "≈", moved: "↕", removed: "−" } as const;

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
export function DiffItem({ chip, children }: { chip: ReactNode; children: ReactNode }) {
	return (
		<article className="diff">
			{chip}
			{children}
		</article>
	);
}
