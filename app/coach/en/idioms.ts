import type { Token } from "../analysis.ts";
import { normAt, type Segment, SUB } from "./clause-scope.ts";
import { customerNouns } from "./people.ts";
import type { Hit } from "./search.ts";
import { WRONG } from "./tails.ts";
import { baseOfGerund, isGerund, verbs } from "./verbs.ts";

/** A wording that follows from the grammar alone. `form: "act"` takes the modal or person of the sentence; otherwise it is a command. */
export interface Idiom {
	text: string;
	to: number;
	from?: number;
	lead?: string;
	form?: "act";
}

interface ActRange {
	object?: string;
	base: string;
	verb: number;
	to: number;
}

const slice = (text: string, tokens: readonly Token[], from: number, to: number): string => {
	const first = tokens[from];
	const last = tokens[to - 1];
	return first === undefined || last === undefined || to <= from ? "" : text.slice(first.start, last.end);
};

function trimmed(tokens: readonly Token[], to: number): number {
	let end = to;
	while (end > 0 && tokens[end - 1]?.kind === "punctuation") end--;
	return end;
}

const TIME = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?)$/;

/** Idioms for a prohibition: "don't hesitate to X" -> "feel free to X", "not X without Y" -> "Y before you X", bounds, until, forget. */
export function idiomOf(
	text: string,
	tokens: readonly Token[],
	hit: Hit,
	act: ActRange,
	list: readonly Segment[],
): Idiom[] {
	const { verb } = act;
	if (hit.kind === "pronoun") return confidential(text, tokens, hit, act.to);
	if (normAt(tokens, hit.from) === "never" && GRUFF.test(normAt(tokens, hit.from + 1)))
		return [{ text: "always warm and friendly", to: act.to }];
	if (
		normAt(tokens, hit.from) === "never" &&
		/^(?:in front of|in public|in the queue) ?/.test(slice(text, tokens, hit.from + 1, act.to))
	)
		return [{ text: "and always in private", to: act.to }];
	if (verb < 0) return [];
	const sentenceEnd = trimmed(tokens, tokens.length);
	const base = normAt(tokens, verb);
	const next = normAt(tokens, verb + 1);
	if (hit.kind === "bound") return bound(text, tokens, hit, verb, act.to);
	if (hit.kind === "hesitate") {
		const at = base === "hesitate" ? verb + 1 : verb + 2;
		if (normAt(tokens, at) === "to")
			return [{ text: `feel free ${slice(text, tokens, at, act.to)}`, to: act.to, form: "act" }];
		const gerund = isGerund(normAt(tokens, at + 1)) ? at + 1 : at;
		const plain = baseOfGerund(normAt(tokens, gerund));
		if (plain !== undefined)
			return [
				{ text: `feel free to ${plain} ${slice(text, tokens, gerund + 1, act.to)}`.trim(), to: act.to, form: "act" },
			];
		return [];
	}
	if (
		(base === "forget" || base === "fail" || base === "neglect" || base === "omit" || base === "refuse") &&
		next === "to"
	) {
		const rest = slice(text, tokens, verb + 2, act.to);
		const idioms: Idiom[] = [{ text: rest, to: act.to, form: "act" }];
		if (base === "forget") idioms.push({ text: `remember to ${rest}`, to: act.to, form: "act" });
		return idioms;
	}
	const parting = beforeLeaving(text, tokens, hit, verb, act.to, act.base);
	if (parting !== undefined) return [parting];
	const own = orderOf(text, tokens, verb, act.to, act.base);
	if (own !== undefined) return [own];
	const sub = list.find((one) => one.scope === SUB && one.from >= verb && one.from <= act.to + 1);
	if (sub === undefined) return [];
	return waitFor(text, tokens, sub, verb, act, sentenceEnd);
}

/** "Nobody leaves without a receipt" -> "Give everyone a receipt before they leave". */
function beforeLeaving(
	text: string,
	tokens: readonly Token[],
	hit: Hit,
	verb: number,
	to: number,
	base: string,
): Idiom | undefined {
	if (!/^(?:let|leave|go)$/.test(base) || (base !== "let" && hit.kind !== "subject" && hit.kind !== "double"))
		return undefined;
	if (base !== "let" && !/^(?:nobody|no-one|no)$/.test(normAt(tokens, hit.from))) return undefined;
	if (hit.subject === "thing") return undefined;
	const served = normAt(tokens, hit.from + 1);
	if (base !== "let" && normAt(tokens, hit.from) === "no" && served !== "one" && !customerNouns.has(served))
		return undefined;
	const at = tokens.findIndex((token, i) => i > verb && i < to && token.norm === "without");
	if (at < 0) return undefined;
	const next = normAt(tokens, at + 1);
	if (next === "knowing")
		return { text: `make sure everyone knows ${slice(text, tokens, at + 2, to)} before they leave`, to };
	if (isGerund(next)) return undefined;
	return { text: `give everyone ${slice(text, tokens, at + 1, to)} before they leave`, to };
}

/** "Do not close a complaint without calling back" -> "Call back before you close a complaint". */
function orderOf(text: string, tokens: readonly Token[], verb: number, to: number, base: string): Idiom | undefined {
	for (let i = verb + 1; i < to - 1; i++) {
		const norm = normAt(tokens, i);
		if (norm !== "without" && norm !== "before") continue;
		if (norm === "before" && TIME.test(normAt(tokens, i - 1))) return undefined;
		const first = baseOfGerund(normAt(tokens, i + 1));
		if (
			first === undefined ||
			normAt(tokens, i + 1) === "being" ||
			normAt(tokens, i + 1) === "knowing" ||
			normAt(tokens, i + 1) === "having"
		)
			return undefined;
		const act = `${base} ${slice(text, tokens, verb + 1, i)}`.trim();
		if (!verbs.has(base) || base === "let") return undefined;
		const rest = slice(text, tokens, i + 2, to);
		return { text: `${first} ${rest} before you ${act}`.replace(/\s+/g, " "), to, form: "act" };
	}
	return undefined;
}

/** "Do not X until / before / unless Y" -> "Wait until Y, then X", "Make sure Y before you X". */
function waitFor(
	text: string,
	tokens: readonly Token[],
	sub: Segment,
	verb: number,
	act: ActRange,
	sentenceEnd: number,
): Idiom[] {
	let end = sub.to;
	while (end < sentenceEnd && normAt(tokens, end) !== "," && normAt(tokens, end) !== ";") end++;
	end = trimmed(tokens, Math.min(end, sentenceEnd));
	const clause = slice(text, tokens, sub.from + 1, end);
	if (!verbs.has(act.base)) return [];
	const object = act.object === undefined ? "" : `${act.object.replace(/^every /i, "the ")} `;
	const plain = `${act.base} ${object}${slice(text, tokens, verb + 1, trimmed(tokens, sub.from))}`.trim();
	const definite = plain.replace(/^(\w+) an? /, "$1 the ");
	if (clause === "" || (/\b(?:it|them)$/.test(plain) && sub.opener === "unless")) return [];
	if (sub.opener === "before" || sub.opener === "after") {
		const first = baseOfGerund(normAt(tokens, sub.from + 1));
		if (sub.opener === "before" && first !== undefined && !TIME.test(normAt(tokens, sub.from - 1)))
			return [
				{
					text: `${first} ${slice(text, tokens, sub.from + 2, end)}${end > sub.from + 2 ? " " : ""}before you ${plain}`.replace(
						/\s+/g,
						" ",
					),
					to: end,
					form: "act",
				},
			];
	}
	if (
		(sub.opener === "until" || sub.opener === "before" || sub.opener === "till") &&
		hasVerb(tokens, sub.from + 1, end)
	)
		return [{ text: `wait until ${clause}, then ${definite}`, to: end, form: "act" }];
	if (sub.opener === "unless" && hasVerb(tokens, sub.from + 1, end))
		return [{ text: `make sure ${clause} before you ${plain}`, to: end, form: "act" }];
	if (
		sub.opener === "while" &&
		!WRONG.has(act.base) &&
		isGerund(normAt(tokens, sub.from + 1)) &&
		!/^(?:driving|walking|riding|looking|staring|glancing|gazing|chatting|talking|typing|scrolling|texting|eating|chewing|phoning|watching|drinking|smoking)$/.test(
			normAt(tokens, sub.from + 1),
		)
	)
		return [{ text: `finish ${clause} first, then ${definite}`, to: end, form: "act" }];
	return [];
}

const GRUFF =
	/^(?:rude|curt|impatient|sarcastic|abrupt|short|cold|unfriendly|harsh|bored|pushy|condescending|familiar|brusque|loud)$/;

/** "Say nothing about a prescription" -> "Keep a prescription confidential". */
function confidential(text: string, tokens: readonly Token[], hit: Hit, to: number): Idiom[] {
	const verb = normAt(tokens, hit.verb);
	const after = normAt(tokens, hit.to);
	if (/^(?:say|mention|reveal|tell|disclose|share)$/.test(verb)) {
		if (/^(?:but|except)$/.test(after)) return [];
		const rest = after === "about" ? slice(text, tokens, hit.to + 1, to) : "";
		if (/^(?:which|what|where|how|who|whose|when|why)$/.test(after))
			return [{ text: `keep it confidential ${slice(text, tokens, hit.to, to)}`, to, form: "act" }];
		return [
			{
				text: rest === "" || rest.split(" ").length > 6 ? "keep it confidential" : `keep ${rest} confidential`,
				to,
				form: "act",
			},
		];
	}
	return [];
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const norm = normAt(tokens, i);
		if (
			/^(?:is|are|has|have|was|were|can|will|does|do)$/.test(norm) ||
			(verbs.has(norm) && i > from) ||
			(norm.endsWith("s") && verbs.has(norm.slice(0, -1)) && i > from) ||
			(norm.endsWith("ed") && i > from)
		)
			return true;
	}
	return false;
}

/** "must not exceed five minutes" -> "must stay within five minutes", "should not take longer than" -> "should take at most". */
function bound(text: string, tokens: readonly Token[], hit: Hit, verb: number, to: number): Idiom[] {
	const base = normAt(tokens, verb);
	const norm = normAt(tokens, hit.from);
	const lead = /^(?:should|shouldn't|ought)/.test(norm)
		? "should"
		: /^(?:must|mustn't|may|cannot|can't|can|shall|will)/.test(norm)
			? "must"
			: "";
	const subjectFrom = hit.from;
	let time = false;
	for (let i = verb + 1; i < to; i++) if (TIME.test(normAt(tokens, i))) time = true;
	let at = verb + 1;
	if (base === "exceed") {
		const limit = slice(text, tokens, at, to);
		return [
			{
				from: subjectFrom,
				lead,
				text:
					time ||
					/\b(?:speed|limit|limits|allowance|budget|rate|weight|load|capacity|amount|dose|length|height|quota|level)\b/i.test(
						limit,
					)
						? `stay within ${limit}`
						: `stay at ${limit} or ${/(?:s|people)$/.test(limit) ? "fewer" : "less"}`,
				to,
			},
		];
	}
	const word = normAt(tokens, at);
	if (base === "be" && /^(?:shorter|smaller|lower|fewer|less)$/.test(word) && normAt(tokens, at + 1) === "than")
		return [{ from: subjectFrom, lead, text: `be at least ${slice(text, tokens, at + 2, to)}`, to }];
	if (base === "stretch" || base === "last" || base === "wait" || base === "take" || base === "be") {
		if (word === "for") at++;
		const comparative = normAt(tokens, at);
		if (/^(?:longer|more|later|beyond|over|past)$/.test(comparative)) {
			const skip = normAt(tokens, at + 1) === "than" ? at + 2 : at + 1;
			const limit = slice(text, tokens, skip, to);
			if (limit === "") return [];
			if (comparative === "beyond" || comparative === "past")
				return [{ from: subjectFrom, lead, text: `stay within ${limit}`, to }];
			if (base === "be")
				return [
					{
						from: subjectFrom,
						lead,
						text: `be at most ${limit}${comparative === "longer" && !time ? " long" : ""}`,
						to,
					},
				];
			return [{ from: subjectFrom, lead, text: `${base} at most ${limit}`, to }];
		}
	}
	return [];
}
