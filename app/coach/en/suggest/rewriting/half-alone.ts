import type { Sentence, Token, Unit } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Hit } from "../../rules/search.ts";
import { isImperativeAt, normAt, type Segment, SUB, skipFillers } from "../../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../../words/people.ts";
import { verbs } from "../../words/verbs.ts";
import { unowned } from "../../words/words.ts";
import { type Act, trimmedEnd, words } from "../reading/act.ts";
import { capitalise, type Frame } from "../reading/frame.ts";

const REFERRING = /^(?:it|them|they|him|her|this|that|these|those|its|their|there|one|so|such)$/;
const NEGATED = /^(?:not|never|no|nor|don't|without|nobody|nothing|cannot|can't|avoid|refrain)$/;

/** Acts that only a positive half names. */
const isRare = (tokens: readonly Token[], i: number): boolean =>
	/^(?:kneel|step|crouch|isolate|evacuate|signpost|redirect|escalate|retreat|dial|alert|summon|log|face|route)$/.test(
		normAt(tokens, i),
	) && /^(?:down|back|away|aside|up|out|in|into|the|an?|your|them|it|everyone|outside|to)$/.test(normAt(tokens, i + 1));

/** The person or thing that the forbidden act names: what a pronoun behind it stands for. */
function named(text: string, tokens: readonly Token[], act: Act, pronoun: string, things = false): string | undefined {
	const many = pronoun === "them" || pronoun === "they" || pronoun === "their";
	for (const persons of things ? [false] : [true, false]) {
		for (let i = act.verb + 1; i < act.to; i++) {
			const norm = unowned(normAt(tokens, i));
			if (tokens[i]?.kind !== "word") continue;
			const person = customerNouns.has(norm) || staffNouns.has(norm);
			if (persons !== person || (persons && pronoun === "it")) continue;
			if (/^(?:they|he|she|someone|somebody|anyone|anybody|everyone|we|you|staff|people|public)$/.test(norm)) continue;
			let from = i;
			while (
				from > act.verb + 1 &&
				i - from < 3 &&
				!/^(?:the|an?|any|your|their|our|every|another)$/.test(normAt(tokens, from))
			)
				from--;
			const determined = /^(?:the|an?|any|your|their|our|every|another)$/.test(normAt(tokens, from));
			if (!persons) {
				const begin = /^(?:away|up|off|out|down|on|back)$/.test(normAt(tokens, act.verb + 1))
					? act.verb + 2
					: act.verb + 1;
				const end = firstEnd(tokens, begin, act.to);
				const said = words(text, tokens, begin, end);
				if (/^that\b/.test(said) && pronoun === "it") {
					const one = /\b(?:an?|the) (\w+) (?:is|has|was|can)\b/.exec(words(text, tokens, begin, act.to));
					return one === null ? undefined : `the ${one[1] ?? ""}`;
				}
				if (end - act.verb > 6 || said === "" || /^(?:it|them|to|with|at|on|in|about|for|up|off|out)\b/.test(said))
					return undefined;
				const plural = /s$/.test(normAt(tokens, end - 1));
				if (plural !== (many || false) && !(pronoun === "it" && !plural)) return undefined;
				return said.replace(/^(?:an?|any|another|every) /i, "the ");
			}
			if (determined)
				return words(text, tokens, from, i + 1)
					.replace(/['’]s?$/, "")
					.replace(/^(?:an?|any|another|every) /i, "the ");
			return /s$|children$/.test(norm) ? norm : undefined;
		}
	}
	return undefined;
}

function firstEnd(tokens: readonly Token[], from: number, to: number): number {
	let i = from;
	while (
		i < to &&
		!/^(?:in|on|at|to|with|from|for|by|when|while|before|after|until|near|behind|into|unless|if|yourself|themselves|alone|unattended|open|away|off|guessing|waiting|standing|lying|running|aloud|loudly|publicly|verbally|openly|twice|again|early|anyway|anywhere)$/.test(
			normAt(tokens, i),
		) &&
		tokens[i]?.kind === "word"
	)
		i++;
	return i;
}

/** The half that says what to do, from token `from` on, with what a pronoun in it stands for. */
function spelt(text: string, tokens: readonly Token[], act: Act, from: number, end: number): string | undefined {
	let said = "";
	let at = tokens[from]?.start ?? 0;
	let told = false;
	for (let i = from; i < end; i++) {
		const token = tokens[i];
		if (token === undefined) return undefined;
		const { norm } = token;
		if (NEGATED.test(norm)) return undefined;
		if (!REFERRING.test(norm) || told) continue;
		if (i > from && personsBetween(tokens, from, i)) {
			told = true;
			const thing = norm === "it" || norm === "them" ? named(text, tokens, act, norm, true) : undefined;
			if (thing === undefined || !(norm === "it" || /s$/.test(thing))) continue;
			said += text.slice(at, token.start) + thing;
			at = token.end;
			continue;
		}
		if (/^(?:that|this|these|those|such|so|there|one)$/.test(norm)) {
			if (norm === "there" || norm === "one" || /^(?:[.,;]|)$/.test(normAt(tokens, i + 1)) || i + 1 >= end)
				return undefined;
			continue;
		}
		if (norm === "it" && /^(?:before|when|until|once|after|if|while)$/.test(normAt(tokens, i - 1)) && i > from + 2)
			continue;
		const who = named(text, tokens, act, norm);
		if (who === undefined && /^(?:them|they|him|her|their)$/.test(norm) && personsBetween(tokens, 0, act.verb))
			continue;
		if (who === undefined) return undefined;
		const own = norm === "their" || norm === "its" ? `${who}${/s$/.test(who) ? "'" : "'s"}` : who;
		const many = /s$|children$/.test(who);
		const verb =
			norm === "they" && !many
				? ({ are: "is", have: "has" } as Record<string, string>)[normAt(tokens, i + 1)]
				: undefined;
		said += text.slice(at, token.start) + own + (verb === undefined ? "" : ` ${verb}`);
		at = verb === undefined ? token.end : (tokens[i + 1]?.end ?? token.end);
		told = true;
	}
	return said + text.slice(at, tokens[end - 1]?.end ?? at);
}

/** True when the half itself names whom its pronoun means. */
function personsBetween(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++)
		if (customerNouns.has(normAt(tokens, i)) || staffNouns.has(normAt(tokens, i))) return true;
	return false;
}

/** "Stewards must not watch the match; they face the crowd" -> "Stewards must face the crowd"; "If it breaks, do not mend it: call a technician" -> "If it breaks, call a technician". */
export function halfAlone(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	act: Act,
	frame: Frame,
): Suggestion | undefined {
	if (act.verb < 0 || act.object !== undefined || !/^(?:imperative|modal|present|ban|double|subject)$/.test(hit.kind))
		return undefined;
	const end = trimmedEnd(tokens, tokens.length);
	let stop = act.verb + 1;
	while (stop < end && !/^[;:—–]$/.test(normAt(tokens, stop))) {
		if (normAt(tokens, stop) === "," && /^(?:but|instead|rather)$/.test(normAt(tokens, stop + 1))) break;
		if (normAt(tokens, stop) === "but" && isImperativeAt(tokens, stop + 1)) break;
		stop++;
	}
	if (stop >= end - 1) return undefined;
	const opening = normAt(tokens, stop);
	let first = /^(?:[;:—–]|,|but)$/.test(opening) ? stop + 1 : stop;
	while (/^(?:but|instead|rather|always|please|simply|just|,)$/.test(normAt(tokens, first)) && first < end) first++;
	const staffed = frame.lead !== "" && frame.from > 0;
	const who = normAt(tokens, first);
	if (/^(?:they|we|you|he|she)$/.test(who) && staffed) {
		first++;
		while (/^(?:must|should|always|instead|are|to|shall|may|can|will|also)$/.test(normAt(tokens, first))) first++;
	}
	first = skipFillers(tokens, first, end);
	if (
		!(isImperativeAt(tokens, first) || isRare(tokens, first) || (staffed && verbs.has(normAt(tokens, first)))) ||
		end - first < 3
	)
		return undefined;
	if (list.some((one) => one.scope === SUB && one.from === first)) return undefined;
	const said = spelt(text, tokens, act, first, trimmedEnd(tokens, end));
	const from = tokens[frame.from]?.start;
	if (said === undefined || from === undefined) return undefined;
	const plain = said.replace(/ instead$/, "");
	const made = frame.lead === "" ? plain : `${frame.lead} ${plain}`;
	return {
		start: from,
		end: tokens[end - 1]?.end ?? from,
		text: frame.capital ? capitalise(made) : made,
		kind: "phrase",
	};
}

/** The same when the next sentence says what to do and speaks of whom the first names. */
export function nextAlone(text: string, sentence: Sentence, unit: Unit, hit: Hit, act: Act): Suggestion | undefined {
	const { tokens } = sentence;
	if (!/^(?:imperative|double)$/.test(hit.kind) || act.object !== undefined || act.verb < 0) return undefined;
	const after = unit.sentences[unit.sentences.indexOf(sentence) + 1];
	if (after === undefined) return undefined;
	let first = 0;
	while (/^(?:instead|rather|please|always|,)$/.test(normAt(after.tokens, first))) first++;
	if (!isImperativeAt(after.tokens, first) && !isRare(after.tokens, first)) return undefined;
	const end = trimmedEnd(after.tokens, after.tokens.length);
	const pronoun = after.tokens.slice(first, end).find((token) => REFERRING.test(token.norm))?.norm;
	if (pronoun === undefined || !/^(?:it|them|him|her)$/.test(pronoun)) return undefined;
	const who = named(text, tokens, act, pronoun);
	const from = tokens[hit.from]?.start;
	const last = after.tokens[end - 1]?.end;
	if (who === undefined || from === undefined || last === undefined) return undefined;
	for (let i = first; i < end; i++) if (NEGATED.test(normAt(after.tokens, i))) return undefined;
	const said = words(text, after.tokens, first, end)
		.replace(new RegExp(`\\b${pronoun}\\b`), who)
		.replace(/ instead$/, "");
	return { start: from, end: last, text: tokens[hit.from]?.capital === true ? capitalise(said) : said, kind: "phrase" };
}
