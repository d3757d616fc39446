import type { Token } from "#app/coach/analysis.ts";
import type { Hit } from "../../rules/search.ts";
import { normAt, type Segment, SUB } from "../../words/clause-scope.ts";
import { baseOfGerund, isGerund } from "../../words/verbs.ts";
import { verbsOf } from "../reading/act.ts";
import { beforeLeaving } from "./before-leaving.ts";
import { bound, confidential } from "./bound-idioms.ts";
import { type ActRange, type Idiom, slice, trimmed } from "./idiom.ts";
import { orderOf } from "./order-of.ts";
import { waitFor } from "./wait-for.ts";

const TIMELY = /^(?:before|until|till|unless)$/;

/** "that nothing is wrong before the results are in": the clause of time within a clause of another kind. */
function within(tokens: readonly Token[], sub: Segment | undefined): Segment | undefined {
	if (sub === undefined) return undefined;
	for (let i = sub.from + 1; i < sub.to - 1; i++)
		if (TIMELY.test(normAt(tokens, i))) return { ...sub, from: i, opener: normAt(tokens, i) };
	return undefined;
}

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

const GRUFF =
	/^(?:rude|curt|impatient|sarcastic|abrupt|short|cold|unfriendly|harsh|bored|pushy|condescending|familiar|brusque|loud)$/;
