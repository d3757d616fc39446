import type { Sentence, Token, Unit } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Hit } from "../../rules/search.ts";
import { isImperativeAt, normAt, type Segment, SUB, skipFillers } from "../../words/clause-scope.ts";
import { verbs } from "../../words/verbs.ts";
import { type Act, trimmedEnd, words } from "../reading/act.ts";
import { capitalise } from "../reading/frame.ts";

/** For "Don't point, walk the visitor": the positive half by itself, when it can stand alone. */
export function positiveHalf(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	act: Act,
): Suggestion | undefined {
	const after = tokens[act.to];
	const late = afterCondition(text, tokens, list, hit, act);
	if (late !== undefined) return late;
	if (
		after === undefined ||
		hit.verb < 0 ||
		hit.verb >= act.to ||
		!verbs.has(act.base) ||
		!/^(?:[,;:—–-]|but|instead|rather)$/.test(after.norm) ||
		hit.from > skipFillers(tokens, 0, hit.from + 1)
	)
		return undefined;
	const next = list.find(
		(one) => one.from > act.to || (one.from === act.to && /^(?:but|instead|rather)$/.test(after.norm)),
	);
	if (next === undefined || next.scope === SUB) return undefined;
	let first = skipFillers(tokens, next.from, next.to);
	while (/^(?:but|instead|rather|always|please|,)$/.test(normAt(tokens, first)) && first < next.to) first++;
	if (!isImperativeAt(tokens, first) || tokens.length - first < 3) return undefined;
	if (after.norm === "," && tokens.some((token, i) => i > act.to && /^(?:or|nor)$/.test(token.norm))) return undefined;
	const referring = tokens
		.slice(first)
		.filter((token) => /^(?:it|them|they|him|her|this|that|its|their|there|one)$/.test(token.norm));
	const named = words(text, tokens, act.verb + 1, act.to)
		.replace(
			/ (?:yourself|yourselves|guessing|waiting|alone|unattended|standing|open|behind|aloud|out loud|loudly|publicly|verbally|openly|twice|again|early|first|anyway|anywhere)$/,
			"",
		)
		.replace(/^(?:about|at|over|for|on) (?=(?:the|an?|your|any) )/, "");
	const told =
		referring.length === 1 &&
		/^(?:it|them)$/.test(referring[0]?.norm ?? "") &&
		named.split(" ").length <= 4 &&
		/^(?:the|a|an|your|their|any) /i.test(named);
	const there = referring.length === 1 && referring[0]?.norm === "there" ? placeIn(text, tokens, act) : undefined;
	if (referring.length > 0 && !told && there === undefined) return undefined;
	const start = tokens[hit.from]?.start ?? 0;
	const from = tokens[first];
	if (from === undefined) return undefined;
	if (there !== undefined) {
		const [word] = referring;
		const last = tokens[trimmedEnd(tokens, tokens.length) - 1];
		if (word === undefined || last === undefined) return undefined;
		return {
			start,
			end: last.end,
			text: capitalise(`${text.slice(from.start, word.start)}${there}${text.slice(word.end, last.end)}`),
			kind: "phrase",
		};
	}
	if (told) {
		const [pronounAt] = referring;
		const last = tokens[trimmedEnd(tokens, tokens.length) - 1];
		if (pronounAt === undefined || last === undefined) return undefined;
		const said = `${text.slice(from.start, pronounAt.start)}${named.replace(/^(?:an?|any) /i, "the ")}${text.slice(pronounAt.end, last.end)}`;
		return { start, end: last.end, text: capitalise(said), kind: "phrase" };
	}
	return { start, end: from.end, text: capitalise(text.slice(from.start, from.end)), kind: "phrase" };
}

/** "to the aisle" in "point to the aisle; take the customer there". */
function placeIn(text: string, tokens: readonly Token[], act: Act): string | undefined {
	for (let i = act.verb + 1; i < act.to - 1; i++)
		if (/^(?:to|at|into|towards?)$/.test(normAt(tokens, i))) return `to ${words(text, tokens, i + 1, act.to)}`;
	return undefined;
}

/** "Never guess when a guest asks; check with the chef" -> "Check with the chef when a guest asks". */
function afterCondition(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	act: Act,
): Suggestion | undefined {
	if (hit.from > skipFillers(tokens, 0, hit.from + 1) || hit.kind !== "imperative") return undefined;
	const sub = list.find(
		(one) =>
			one.scope === SUB && one.from >= act.to && one.from <= act.to + 1 && /^(?:when|if|while)$/.test(one.opener),
	);
	const next = sub === undefined ? undefined : list.find((one) => one.from >= sub.to && one.scope !== SUB);
	if (sub === undefined || next === undefined || !/^[;:—–]$/.test(normAt(tokens, next.from - 1))) return undefined;
	const first = skipFillers(tokens, next.from, next.to);
	const end = trimmedEnd(tokens, tokens.length);
	if (
		!isImperativeAt(tokens, first) ||
		next.to < end ||
		tokens.slice(first).some((token) => /^(?:it|them|they|him|her|this|that|its|not|never|no)$/.test(token.norm))
	)
		return undefined;
	const start = tokens[hit.from]?.start;
	const stop = tokens[end - 1]?.end;
	if (start === undefined || stop === undefined) return undefined;
	const condition = words(text, tokens, sub.from, trimmedEnd(tokens, next.from - 1));
	return { start, end: stop, text: capitalise(`${words(text, tokens, first, end)} ${condition}`), kind: "phrase" };
}

/** For "Don't argue. Listen instead.": the sentence that says what to do, when it can stand alone. */
export function nextSentence(text: string, sentence: Sentence, unit: Unit, hit: Hit, act: Act): Suggestion | undefined {
	const { tokens } = sentence;
	if (hit.from > skipFillers(tokens, 0, hit.from + 1) || act.to < trimmedEnd(tokens, tokens.length)) return undefined;
	const after = unit.sentences[unit.sentences.indexOf(sentence) + 1];
	if (after === undefined) return undefined;
	let first = 0;
	while (/^(?:instead|rather|please|,)$/.test(normAt(after.tokens, first))) first++;
	const opening = after.tokens[first];
	const last = trimmedEnd(after.tokens, after.tokens.length);
	if (opening === undefined || !isImperativeAt(after.tokens, first) || last - first < 2) return undefined;
	if (
		after.tokens.some((token) =>
			/^(?:it|them|they|him|her|this|that|its|their|there|one|not|never|no)$/.test(token.norm),
		)
	)
		return undefined;
	const from = tokens[hit.from]?.start;
	const stop = normAt(after.tokens, last - 1) === "instead" ? last - 1 : last;
	const end = after.tokens[last - 1]?.end;
	if (from === undefined || end === undefined || stop - first < 1) return undefined;
	return { start: from, end, text: capitalise(words(text, after.tokens, first, stop)), kind: "phrase" };
}
