import type { Document, Sentence } from "#app/coach/analysis.ts";
import type { Who } from "./remark-subject.ts";
import type { Judged } from "./remark-words.ts";

export interface Judgement {
	start: number;
	end: number;
	kind: Judged;
	good: boolean;
	/** The sentence it stands in. */
	sentence: Sentence;
}

/** What the searches for judgements of the person share. */
export class JudgementSearch {
	readonly found: Judgement[] = [];

	/** The last person named before: "he" after "the customer" is the customer. */
	protected last: Who = "colleague";

	protected readonly document: Document;

	constructor(document: Document) {
		this.document = document;
	}

	protected add(sentence: Sentence, from: number, to: number, kind: Judged, good: boolean): void {
		const start = sentence.tokens[from]?.start ?? sentence.start;
		const end = sentence.tokens[to - 1]?.end ?? sentence.end;
		const previous = this.found[this.found.length - 1];
		if (
			previous !== undefined &&
			previous.good === good &&
			start <= previous.end + 6 &&
			start >= previous.start &&
			previous.sentence === sentence
		) {
			previous.end = Math.max(previous.end, end);
			return;
		}
		this.found.push({ start, end, kind, good, sentence });
	}
}
