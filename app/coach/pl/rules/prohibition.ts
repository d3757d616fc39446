import type { Sentence, Token } from "#app/coach/analysis.ts";
import { bareAt, isActGenitive, isActNoun, REMEMBERED } from "../words/grammar.ts";
import { personOf } from "../words/people.ts";
import { isImperativeAt, type Segment } from "../words/segments.ts";
import { readVerb } from "../words/verbs.ts";
import * as classes from "../words/word-classes.ts";
import { Bans } from "./banning.ts";
import type { Prohibition, Surroundings } from "./finding.ts";

/** "Doradca patrzy na nie": behind these "nie" stands for things. */
const BEFORE_PRONOUN = /^(?:na|o|w|za|po|przez|nad|pod|przed)$/;

/** The prohibitions of one sentence, word by word. */
class Finder extends Bans {
	run(): Prohibition[] {
		this.segments.forEach((segment, index) => {
			for (let i = segment.from; i < segment.to; i++) {
				const token = this.tokens[i];
				if (token === undefined || token.kind !== "word") continue;
				if (!isTrigger(token.bare) && this.tokens[i - 1]?.bare !== "nie") continue;
				const before = this.found.length;
				this.look(token.bare, i, segment, index);
				if (this.found.length > before) i = Math.max(i, (this.found[this.found.length - 1]?.to ?? 0) - 1);
			}
		});
		return this.found;
	}

	protected look(bare: string, i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		if (bare === "nie") {
			if (!BEFORE_PRONOUN.test(bareAt(tokens, i - 1))) this.negation(i, segment, index);
		} else if (bare === "bez") this.without(i, segment, index);
		else if (segment.role === "main") this.lexical(bare, i, segment, index);
		else if (this.wrapper(index) === "remember") this.lexical(bare, i, segment, index);
		else if (segment.role === "complement" || segment.role === "purpose" || segment.role === "condition") {
			if (readVerb(bare)?.form.startsWith("imperative") === true && isImperativeAt(tokens, i))
				this.lexical(bare, i, segment, index);
		}
	}

	/** "bez" with an act of staff. */
	protected without(i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		if (segment.role !== "main" && segment.role !== "condition") return;
		let at = i + 1;
		while (
			at < i + 3 &&
			at < segment.to &&
			!isActGenitive(tokens[at]) &&
			!classes.BEZ_ACTS.has(bareAt(tokens, at)) &&
			/(?:ego|ej|ych|ich|o|e)$/.test(bareAt(tokens, at))
		)
			at++;
		if (at >= segment.to) return;
		const token = tokens[at];
		if (token === undefined) return;
		if (opensNegation(tokens, i, segment)) return;
		const act =
			isActGenitive(token) ||
			classes.BEZ_ACTS.has(token.bare) ||
			(token.norm.endsWith("ń") && token.bare.length > 7 && !classes.BEZ_IDIOMS.has(`${token.bare}ia`));
		if (i > segment.from && isActNoun(tokens[i - 1]) && !this.hasImperative(segment)) return;
		if (i - 1 === segment.head && personOf(bareAt(tokens, i - 1))?.subject === true) return;
		if (/^zbedn|^wzgledu$/.test(bareAt(tokens, i + 1))) return;
		const opening = i === segment.head;
		const verbless = this.verbless(segment);
		if (act && opening && verbless && this.segments.length === 1) {
			this.report(index, i, at + 1, "prohibition.no-noun", "none");
			return;
		}
		if (!act) {
			if (!opening || !verbless || classes.BEZ_IDIOMS.has(token.bare) || segment.to - segment.from < 2) return;
			if (index > 0 || this.segments.length > 1 || token.kind !== "word") return;
			this.report(index, i, Math.min(at + 1, segment.to), "prohibition.no-noun", "none");
			return;
		}
		if (segment.role === "condition" && !this.hasImperative(segment)) return;
		if (this.negatedBefore(segment, i) || !this.isDirective() || this.servedOnly(segment)) return;
		this.report(index, i, at + 1, "prohibition.manner", "manner", { verb: readVerb(token.bare)?.verb, verbAt: at });
	}
}

/** "Bez uprzedzenia nie przełączaj": the negation of the verb is the prohibition. */
const opensNegation = (tokens: readonly Token[], i: number, segment: Segment): boolean => {
	if (i !== segment.head) return false;
	for (let j = i + 1; j < segment.to; j++) if (bareAt(tokens, j) === "nie") return true;
	return false;
};

const TRIGGER_STEMS =
	/^(?:nie|nigdy|bez|ani|zero|stop|precz|dosc|koniec|tabu|zakaz|zabron|zabran|zadn|wzbron|wykluc|brak|przejaw|oznak|wyraz|objaw|szczyt|narusz|zl[aey]|swiadcz|naj|dowod|pogwalc|nadu|wara|rece$|odpada|odradz|fataln)/;

const triggers = new Map<string, boolean>();

/** True for a word (without diacritics) without which no sentence prohibits. */
export function isTrigger(bare: string): boolean {
	let known = triggers.get(bare);
	if (known === undefined) {
		const family = readVerb(bare)?.verb.family;
		known =
			TRIGGER_STEMS.test(bare) ||
			classes.VERDICT_WORDS.has(bare) ||
			(family !== undefined && (classes.BANNING.has(family) || /^(?:zapominac|konczyc|dawac|omijac)$/.test(family)));
		if (triggers.size >= REMEMBERED) triggers.clear();
		triggers.set(bare, known);
	}
	return known;
}

/** The prohibitions of one sentence. */
export function findProhibitions(sentence: Sentence, around: Surroundings): Prohibition[] {
	const { tokens } = sentence;
	if (tokens[tokens.length - 1]?.norm === "?") return [];
	return new Finder(sentence, around).run();
}
