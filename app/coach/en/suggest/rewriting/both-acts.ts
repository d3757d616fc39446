import type { Token } from "#app/coach/analysis.ts";
import { normAt, type Segment } from "../../words/clause-scope.ts";
import { type Act, baseAt, trimmedEnd } from "../reading/act.ts";
import { secondVerb } from "../services/second-act.ts";
import { inPlace } from "./in-place.ts";
import { purposeBefore } from "./several-acts.ts";

/** What stands in place of two forbidden acts, and where the second ends. */
export interface Both {
	texts: string[];
	to: number;
	/** The second act as written: a wording that still says it commands it. */
	second: string;
}

/** The "even when ..." between two acts, which stays. */
const STAYS = /^(?:even|including|especially)$/;

/** "Do not lean on the counter or leave cups there": one wording for each act, joined by "and". */
export function bothActs(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	act: Act,
	your: string,
): Both | undefined {
	if (act.verb < 0 || act.object !== undefined || !tokens.some((token) => /^(?:or|nor|and)$/.test(token.norm)))
		return undefined;
	const end = trimmedEnd(tokens, tokens.length);
	let at: number | undefined;
	let stop = end;
	let between = "";
	for (let i = act.verb + 2; i < end - 1; i++) {
		const norm = normAt(tokens, i);
		if (norm === "," && STAYS.test(normAt(tokens, i + 1))) {
			let close = i + 2;
			while (close < end && normAt(tokens, close) !== ",") close++;
			if (close >= end || !/^(?:or|nor)$/.test(normAt(tokens, close + 1))) return undefined;
			between = text.slice(tokens[i]?.start ?? 0, tokens[close]?.end ?? 0);
			stop = i;
			i = close;
			continue;
		}
		if (/^(?:if|when|while|unless|until|before|after|without|because|that|who|which|where|whether|;|:|—|–)$/.test(norm))
			return undefined;
		if (!/^(?:or|nor|and)$/.test(norm)) continue;
		if (secondVerb(tokens, act.verb, i) && !purposeBefore(tokens, act.verb, i)) {
			at = i + 1;
			if (stop === end) stop = trimmedEnd(tokens, i);
			break;
		}
	}
	if (at === undefined || (between === "" && act.to < at)) return undefined;
	let to = at + 1;
	while (
		to < end &&
		!/^(?:if|when|while|unless|until|before|after|without|because|;|:|—|–|even)$/.test(normAt(tokens, to)) &&
		!(normAt(tokens, to) === "," && !/^(?:or|and)$/.test(normAt(tokens, to + 1)))
	)
		to++;
	if (to < end && /^(?:unless|until|before|without)$/.test(normAt(tokens, to))) return undefined;
	if (/^(?:or|nor)$/.test(normAt(tokens, to - 1)) || to - at < 2) return undefined;
	const second = text.slice(tokens[at]?.start ?? 0, tokens[to - 1]?.end ?? 0);
	const firsts = inPlace(
		text,
		tokens,
		list,
		{ base: act.base, verb: act.verb, to: stop, first: act.first },
		false,
		your,
	);
	const others = inPlace(text, tokens, list, { base: baseAt(tokens, at), verb: at, to }, false, your);
	const [one] = firsts;
	const [other] = others;
	if (one === undefined || other === undefined) return { texts: [], to, second };
	const join = between === "" ? " and" : `${between} and`;
	const joined = (a: string, b: string): string => `${a}${join} ${b}`;
	const texts = [joined(one, other)];
	if (firsts[1] !== undefined || others[1] !== undefined) texts.push(joined(firsts[1] ?? one, others[1] ?? other));
	if (firsts[1] !== undefined && others[1] !== undefined) texts.push(joined(one, others[1]));
	return { texts: texts.filter((said) => !/ before .* and .* before | only .* and .* only /.test(said)), to, second };
}
