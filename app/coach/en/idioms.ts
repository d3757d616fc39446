import type { Token } from "../analysis.ts";
import { verbsOf } from "./act.ts";
import { withoutAny } from "./any-word.ts";
import { beforeLeaving } from "./before-leaving.ts";
import { bound, confidential } from "./bound-idioms.ts";
import { NOUNS } from "./circumstances.ts";
import { normAt, type Segment, SUB } from "./clause-scope.ts";
import { listEnd } from "./noun-list.ts";
import { orderEnd } from "./order-end.ts";
import { orderFirst } from "./order-first.ts";
import type { Hit } from "./search.ts";
import { swapped } from "./swapped-object.ts";
import { mayBeDone, WRONG } from "./tails.ts";
import { baseOfGerund, baseOfParticiple, isGerund, verbs } from "./verbs.ts";

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
	first?: number;
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
		const rest = slice(text, tokens, verb + 2, act.to).replace(/ because .*$/, "");
		const idioms: Idiom[] = [{ text: rest, to: act.to, form: "act" }];
		if (base === "forget") idioms.push({ text: `remember to ${rest}`, to: act.to, form: "act" });
		return idioms;
	}
	const parting = beforeLeaving(text, tokens, hit, verb, act.to, act.base);
	if (parting !== undefined) return [parting];
	const told = list.find(
		(one) =>
			one.scope === SUB &&
			(one.from === act.to || one.from === act.to + 1) &&
			/^(?:what|when|where|who|why|how|if|whether|that|which)$/.test(one.opener) &&
			/^(?:saying|telling|knowing|asking|checking|explaining|finding|seeing|making)$/.test(normAt(tokens, act.to - 1)),
	);
	const own = orderOf(
		text,
		tokens,
		verb,
		trimmed(tokens, verb < hit.from ? act.to : (told?.to ?? act.to)),
		act.base,
		act.object,
		verbsOf(text, tokens, act),
	);
	if (own !== undefined) return [own];
	const after = list.filter((one) => one.scope === SUB && one.from >= verb && one.from <= act.to + 1);
	const sub = after.find((one) => TIMELY.test(one.opener)) ?? within(tokens, after[0]) ?? after[0];
	if (sub === undefined) return [];
	return waitFor(text, tokens, sub, verb, act, sentenceEnd);
}

/** "Do not close a complaint without calling back" -> "Call back before you close a complaint". */
function orderOf(
	text: string,
	tokens: readonly Token[],
	verb: number,
	to: number,
	base: string,
	object?: string,
	head = base,
): Idiom | undefined {
	for (let i = verb + 1; i < to - 1; i++) {
		const norm = normAt(tokens, i);
		if (norm !== "without" && norm !== "before") continue;
		if (norm === "before" && TIME.test(normAt(tokens, i - 1))) return undefined;
		const own = normAt(tokens, i + 1) === "first" ? i + 2 : i + 1;
		if (NOUNS.test(normAt(tokens, own)) && (own + 1 >= to || /^(?:time|hours)$/.test(normAt(tokens, own + 1))))
			return undefined;
		const had = normAt(tokens, own) === "having" ? baseOfParticiple(normAt(tokens, own + 1)) : undefined;
		const first = had ?? baseOfGerund(normAt(tokens, own));
		const being = normAt(tokens, own) === "being" ? normAt(tokens, own + 1) : "";
		if (
			norm === "without" &&
			/^(?:asked|invited|told|called|authorised|authorized|trained|supervised|instructed)$/.test(being)
		)
			return {
				text: `${base} ${slice(text, tokens, verb + 1, i)} only when ${slice(text, tokens, own + 1, to)}`.replace(
					/\s+/g,
					" ",
				),
				to,
				form: "act",
			};
		if (
			first === undefined ||
			/^(?:being|knowing)$/.test(normAt(tokens, own)) ||
			(normAt(tokens, own) === "having" && had === undefined)
		)
			return undefined;
		const act = `${head} ${object ?? ""} ${slice(text, tokens, verb + 1, i)}`.replace(/\s+/g, " ").trim();
		if (
			!mayBeDone(base) ||
			(base === "let" &&
				/^(?:pay|sign|know|understand|have|see|try|taste|get|receive|find|eat|drink|wait)$/.test(first))
		)
			return undefined;
		const stop = orderEnd(tokens, first, own, to);
		const rest = slice(text, tokens, own + (had === undefined ? 1 : 2), stop)
			.replace(/ (?:first|beforehand)$/, "")
			.replace(/^its /, "the ")
			.replace(/\b(and|or) (\w+ing)\b/g, (both, link: string, verb: string) => {
				const plain = baseOfGerund(verb);
				return plain === undefined ? both : `${link} ${plain}`;
			});
		const told =
			/^(?:ask|tell|inform|warn|remind|call|give|show|thank)$/.test(first) && /^(?:them|him|her)\b/.test(rest)
				? undefined
				: swapped(text, tokens, verb, i, base, rest);
		const span = /^(.+?),? for (?:more|longer) than (.+)$/.exec(slice(text, tokens, verb + 1, i));
		if (span !== null && norm === "without") {
			const whom = (span[1] ?? "").replace(/^(?:an?|any) /, "the ");
			if (!/\b(?:them|him|her|it)\b/.test(rest)) return undefined;
			return {
				text: `${first} ${rest.replace(/\b(?:them|him|her|it)\b/, whom)} within ${span[2] ?? ""}`.replace(/\s+/g, " "),
				to: stop,
				form: "act",
			};
		}
		if (told !== undefined) return { text: `${first} ${told}`.replace(/\s+/g, " "), to: stop, form: "act" };
		return {
			text: `${first} ${rest} before you ${withoutAny(act)}`.replace(/\s+/g, " "),
			to: stop,
			form: "act",
		};
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
	while (
		end < sentenceEnd &&
		normAt(tokens, end) !== ";" &&
		!(normAt(tokens, end) === "," && listEnd(tokens, end) === end)
	)
		end++;
	end = trimmed(tokens, Math.min(end, sentenceEnd));
	const clause = slice(text, tokens, sub.from + 1, end);
	if (
		/^(?:put|postpone|delay|defer|leave|save|wait|hold)$/.test(act.base) &&
		/\b(?:off|back|until)\b/.test(normAt(tokens, verb + 1) + normAt(tokens, sub.from)) &&
		!hasAux(tokens, sub.from + 1, end)
	)
		return [];
	if (
		/^(?:dismiss|ignore|interrupt|blame|judge|contradict|mock|ridicule|assume|guess|neglect|insult|belittle|disregard)$/.test(
			act.base,
		)
	)
		return [];
	if (!mayBeDone(act.base) || /^(?:or|and)$/.test(normAt(tokens, sub.from + 1))) return [];
	if (
		normAt(tokens, sub.from) === "till" &&
		/^(?:an?|the|your|each|every|another|one)$/.test(normAt(tokens, sub.from - 1))
	)
		return [];
	const object = act.object === undefined ? "" : `${act.object.replace(/^every /i, "the ")} `;
	const plain =
		`${verbsOf(text, tokens, act)} ${object}${slice(text, tokens, verb + 1, trimmed(tokens, sub.from))}`.trim();
	const definite = plain.replace(/^(\w+) an? /, "$1 the ");
	if (clause === "" || (/\b(?:it|them)$/.test(plain) && sub.opener === "unless")) return [];
	if (sub.opener === "before" || sub.opener === "after") {
		const first = baseOfGerund(normAt(tokens, sub.from + 1));
		if (
			sub.opener === "before" &&
			first !== undefined &&
			!/^(?:time|hours)$/.test(normAt(tokens, sub.from + 2)) &&
			!TIME.test(normAt(tokens, sub.from - 1))
		)
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
	const bounding = /^(?:until|before|till|unless)$/.test(sub.opener);
	const first = bounding ? orderFirst(text, tokens, sub.from + 1, end, plain) : undefined;
	const ahead: Idiom[] =
		first === undefined || /\b(?:it|them)$/.test(plain) ? [] : [{ text: first, to: end, form: "act" }];
	const asked =
		ahead.length > 0 && first?.startsWith("ask ") === true && !/^(?:you|they|we)$/.test(normAt(tokens, sub.from + 1));
	if (/^(?:abandon|desert)$/.test(act.base) && /^(?:until|before|till)$/.test(sub.opener))
		return [
			{
				text: `stay at ${object}${slice(text, tokens, verb + 1, trimmed(tokens, sub.from))} until ${clause}`,
				to: end,
				form: "act",
			},
		];
	const timely = sub.opener === "until" || sub.opener === "before" || sub.opener === "till";
	if (
		timely &&
		sub.opener === "before" &&
		/^(?:do|does|did|has|have)$/.test(normAt(tokens, end - 1)) &&
		end - sub.from < 8
	)
		return [{ text: `let ${slice(text, tokens, sub.from + 1, end - 1)} ${plain} first`, to: end, form: "act" }];
	if (
		timely &&
		/^(?:it|they|them|he|she)\b/i.test(clause) &&
		hasVerb(tokens, sub.from + 1, end) &&
		!/\b(?:it|them)$/.test(plain)
	)
		return [...ahead, { text: `${withoutAny(plain)} only once ${clause}`, to: end, form: "act" }];
	if (timely && hasVerb(tokens, sub.from + 1, end)) {
		const waited: Idiom[] = [
			{ text: `wait until ${clause}, then ${withoutAny(definite)}`, to: end, form: "act" },
			{ text: `${withoutAny(plain)} only once ${clause}`, to: end, form: "act" },
		];
		return asked ? [...waited.slice(0, 1), ...ahead, ...waited.slice(1)] : [...ahead, ...waited];
	}
	if (sub.opener === "unless" && /^(?:there|absolutely|it|this|that|an?)\b/i.test(clause)) return ahead;
	if (sub.opener === "unless" && hasVerb(tokens, sub.from + 1, end))
		return asked
			? [{ text: `make sure ${clause} before you ${plain}`, to: end, form: "act" }, ...ahead]
			: [...ahead, { text: `make sure ${clause} before you ${plain}`, to: end, form: "act" }];
	if (
		sub.opener === "while" &&
		!WRONG.has(act.base) &&
		!/^(?:wear|touch|hold|have|stand|listen|use|smoke|operate|talk|speak|discuss|gossip|comment|joke|chat|complain|argue|laugh)$/.test(
			act.base,
		) &&
		isGerund(normAt(tokens, sub.from + 1)) &&
		!/^(?:identifying|claiming|pretending|knowing|hoping|expecting|representing|being|having|using|carrying|posing|acting|holding|driving|walking|riding|looking|staring|glancing|gazing|chatting|talking|typing|scrolling|texting|eating|chewing|phoning|watching|drinking|smoking|wearing|holding|standing|sitting|waiting|working|running|serving)$/.test(
			normAt(tokens, sub.from + 1),
		)
	)
		return [{ text: `finish ${clause} first, then ${definite}`, to: end, form: "act" }];
	return [];
}

const TIMELY = /^(?:before|until|till|unless)$/;

/** "that nothing is wrong before the results are in": the clause of time within a clause of another kind. */
function within(tokens: readonly Token[], sub: Segment | undefined): Segment | undefined {
	if (sub === undefined) return undefined;
	for (let i = sub.from + 1; i < sub.to - 1; i++)
		if (TIMELY.test(normAt(tokens, i))) return { ...sub, from: i, opener: normAt(tokens, i) };
	return undefined;
}

const GRUFF =
	/^(?:rude|curt|impatient|sarcastic|abrupt|short|cold|unfriendly|harsh|bored|pushy|condescending|familiar|brusque|loud)$/;

/** True when the clause has an auxiliary: it is no mere time ("until the next shift"). */
function hasAux(tokens: readonly Token[], from: number, end: number): boolean {
	for (let i = from; i < end; i++)
		if (/^(?:is|are|has|have|was|were|can|will|does|do|you|they)$/.test(normAt(tokens, i))) return true;
	return false;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const norm = normAt(tokens, i);
		if (
			/^(?:is|are|has|have|was|were|can|will|does|do)$/.test(norm) ||
			(verbs.has(norm) &&
				i > from &&
				!/^(?:an?|the|your|their|every|each|no|next|last|same|of|this)$/.test(normAt(tokens, i - 1))) ||
			(norm.endsWith("s") && verbs.has(norm.slice(0, -1)) && i > from) ||
			(norm.endsWith("ed") && i > from)
		)
			return true;
	}
	return false;
}
