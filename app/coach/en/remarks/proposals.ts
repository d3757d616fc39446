import type { Document, Sentence, Token } from "#app/coach/analysis.ts";
import { skipFillers } from "../words/clause-scope.ts";
import { readPart } from "./proposal-parts.ts";
import { BREAKS, best, lower, type Proposal, stem } from "./proposal-weight.ts";
import { askedFor } from "./request-frames.ts";

/** Orders that ask for nothing. */
const IDLE =
	/^(?:(?:oh|please|and|but|just|now|well) )*(?:(?:don't|do not|dont) (?:make me laugh|get me (?:wrong|started)|mind me|worry)|pull the other one|give me a break|spare me(?: .*)?|get real|come (?:on|off it)|dream on|go figure|get a grip(?: on .+)?|tell me about it|you know)$/;

const isIdle = (tokens: readonly Token[], from: number, to: number): boolean =>
	IDLE.test(
		tokens
			.slice(from, to)
			.map((token) => token.norm)
			.join(" "),
	);

/** The stretches of a sentence between breaks, as index ranges. */
function parts(tokens: readonly Token[]): [number, number][] {
	const found: [number, number][] = [];
	let from = 0;
	for (let i = 0; i <= tokens.length; i++) {
		const norm = i < tokens.length ? lower(tokens, i) : ".";
		const joins =
			(/^(?:and|then|or|yet)$/.test(norm) ||
				(norm === "so" && !/^(?:is|are|was|were|be|being|r|not)$|'(?:re|s)$/.test(lower(tokens, i - 1))) ||
				(norm === "but" && !tokens.slice(Math.max(0, i - 4), i).some((token) => token.norm === "nothing"))) &&
			i > from;
		if (!BREAKS.has(norm) && !joins) continue;
		if (i > from) found.push([from, i]);
		from = joins ? i : i + 1;
	}
	return found;
}

/** What a sentence proposes, given the words of the complaint before it. */
export function proposalOf(
	sentence: Sentence,
	complaint: ReadonlySet<string>,
	ranges: [number, number][] = [],
): Proposal {
	const { tokens } = sentence;
	const end = tokens.length - 1;
	const tag =
		lower(tokens, end - 1) === "you" &&
		/^(?:would|could|will|can)$/.test(lower(tokens, end - 2)) &&
		lower(tokens, end - 3) === ",";
	const question = lower(tokens, end) === "?" && !tag;
	let found: Proposal = "none";
	if (question && isRhetorical(tokens)) return "none";
	for (const [from, to] of parts(tag ? tokens.slice(0, end - 2) : tokens)) {
		if (isIdle(tokens, from, to)) continue;
		const one = readPart(tokens, from, to, question, complaint);
		if (one !== "none") ranges.push([from, to]);
		found = best(found, one);
	}
	const asked = found === "solution" ? found : askedFor(tokens, question, complaint);
	if (asked !== "none" && found === "none") ranges.push([0, tokens.length]);
	return best(found, asked);
}

/** "Is it too much to ask", "What were you thinking?", "How hard can it be?" */
function isRhetorical(tokens: readonly Token[]): boolean {
	const start = skipFillers(tokens, 0, tokens.length);
	const first = lower(tokens, start);
	const second = lower(tokens, start + 1);
	const third = lower(tokens, start + 2);
	if (first === "is" && second === "it" && /^(?:too|so|really|that|asking)$/.test(third)) return true;
	if (first === "would" && second === "it" && third === "kill") return true;
	if (first === "how" && second === "would" && third === "you") return true;
	if (first === "how" && /^(?:hard|difficult|often|many|dare|long)$/.test(second) && third !== "would") return true;
	if (first === "how" && second === "can" && /^(?:anybody|anyone|you|somebody|someone|one)$/.test(third)) return true;
	if (first === "what" && /^(?:were|is|are|was|did|makes|made|kind|part|on|planet)$/.test(second)) return true;
	if (first === "when" && /^(?:will|do|are|did)$/.test(second)) return true;
	if (first === "why" && second !== "not" && !(second === "don't" && /^(?:we|you|i)$/.test(third))) return true;
	return (
		/^(?:ca|could|do|did|have|are|is)n't$/.test(first) ||
		(first === "do" && second === "you" && /^(?:think|even|ever|know|realise|realize|really|call|not)$/.test(third))
	);
}

/** The stems of what was complained about in the sentences before. */
function remember(sentence: Sentence, stems: Set<string>): void {
	for (const token of sentence.tokens) if (token.kind === "word" && token.norm.length > 3) stems.add(stem(token.norm));
}

/** The best proposal of a remark, and where its vague ones stand. */
export function proposals(document: Document): {
	best: Proposal;
	vague: Sentence | undefined;
	ranges: (sentence: Sentence) => readonly [number, number][];
} {
	const complaint = new Set<string>();
	const proposing = new Map<Sentence, [number, number][]>();
	let found: Proposal = "none";
	let vague: Sentence | undefined;
	for (const unit of document.units) {
		for (const sentence of unit.sentences) {
			const ranges: [number, number][] = [];
			const one = proposalOf(sentence, complaint, ranges);
			if (one === "vague") vague ??= sentence;
			if (ranges.length > 0) proposing.set(sentence, ranges);
			found = best(found, one);
			remember(sentence, complaint);
		}
	}
	return { best: found, vague, ranges: (sentence) => proposing.get(sentence) ?? [] };
}
