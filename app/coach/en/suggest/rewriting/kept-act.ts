import type { Token } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Hit } from "../../rules/search.ts";
import { ENSURED, normAt, type Segment } from "../../words/clause-scope.ts";
import { baseOfGerund, isGerund, thirdOf, verbs } from "../../words/verbs.ts";
import { type Act, trimmedEnd, words } from "../reading/act.ts";
import { type Frame, pronoun, put } from "../reading/frame.ts";
import { retailed } from "../reading/tails.ts";
import { narrowed, onlyThese } from "./constructions.ts";
import { everyWith } from "./every.ts";
import { permitted } from "./permission.ts";
import { thingsAway } from "./placement.ts";

/** The act within its bounds: "only if", "at most", "only the manager may". */
export function bounded(
	text: string,
	tokens: readonly Token[],
	hit: Hit,
	act: Act,
	frame: Frame,
): Suggestion | undefined {
	if (/^(?:hesitate|pronoun|manner|lead-in|no|no-need)$/.test(hit.kind)) return undefined;
	const whole = { ...frame, from: hit.from, lead: "", capital: tokens[hit.from]?.capital === true };
	const these = onlyThese(text, tokens, hit.from);
	if (these !== undefined) return put(tokens, { ...whole, to: these.to }, these.text, "idiom");
	if (
		(hit.kind === "subject" || /^(?:no|nobody|no-one|not)$/.test(normAt(tokens, hit.from))) &&
		hit.subject !== "staff" &&
		hit.subject !== "none"
	)
		return undefined;
	const behind = act.verb >= 0 && act.verb < hit.from ? afterVerdict(text, tokens, hit, act) : undefined;
	if (behind !== undefined) return put(tokens, { ...frame, to: behind.to }, behind.text, "idiom");
	const one = narrowed(text, tokens, act);
	if (one === undefined || (hit.kind === "bound" && !one.duty)) return undefined;
	if (one.whole === true) return put(tokens, { ...frame, to: Math.max(one.to, frame.to) }, one.text, "idiom");
	const own = frame.form === "third" ? thirdFirst(one.text) : one.text;
	return put(
		tokens,
		{
			...frame,
			lead: one.duty === true ? frame.lead : frame.lead.replace(/\b(?:must|shall)$/, "may"),
			to: Math.max(frame.to, one.to),
		},
		pronoun(own, frame),
		"idiom",
	);
}

/** "Welding is prohibited without an extinguisher" -> "Weld only with an extinguisher". */
function afterVerdict(
	text: string,
	tokens: readonly Token[],
	hit: Hit,
	act: Act,
): { text: string; to: number } | undefined {
	const first = /^(?:and|or)$/.test(normAt(tokens, act.verb - 1))
		? baseOfGerund(normAt(tokens, act.verb - 2))
		: undefined;
	const said = `${first === undefined ? "" : `${first} ${normAt(tokens, act.verb - 1)} `}${act.base} ${words(
		text,
		tokens,
		act.verb + 1,
		hit.from,
	)
		.replace(/^of /, "")
		.replace(/ (?:is|are)$/, "")
		.replace(
			/\b(and|or) (\w+ing)$/,
			(_, link: string, gerund: string) => `${link} ${baseOfGerund(gerund) ?? gerund}`,
		)}`;
	const to = trimmedEnd(tokens, tokens.length);
	const norm = normAt(tokens, hit.to);
	const rest = words(text, tokens, hit.to + 1, to);
	const distance = norm === "within" ? rest.match(/^(\S+ (?:met(?:er|re)s?|feet|yards?)) of (.+)$/) : null;
	if (distance !== null)
		return { text: `${said} at least ${distance[1] ?? ""} away from ${distance[2] ?? ""}`.replace(/\s+/g, " "), to };
	const opener =
		norm === "without" && !isGerund(normAt(tokens, hit.to + 1))
			? "only with"
			: norm === "unless"
				? "only if"
				: norm === "except"
					? "only"
					: norm === "outside"
						? /(?:hours?|times?|days?)$/.test(rest)
							? "only during"
							: "only in"
						: undefined;
	if (opener === undefined || rest === "" || /\b(?:not|never|no|,)\b/.test(rest) || !verbs.has(act.base))
		return undefined;
	return { text: `${said} ${opener} ${rest}`.replace(/\s+/g, " "), to };
}

/** The act itself under another circumstance, or every one with what none should lack. */
export function keptAct(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	act: Act,
	frame: Frame,
): Suggestion | undefined {
	const clause = hit.segment.scope === ENSURED && hit.subject === "none" && hit.from > hit.segment.from;
	if (hit.kind === "subject" || hit.kind === "double" || /^(?:no|not)$/.test(normAt(tokens, hit.from))) {
		const every = everyWith(text, tokens, hit.from, trimmedEnd(tokens, act.to));
		if (every !== undefined) {
			const capital = tokens[hit.from]?.capital === true;
			return put(tokens, { ...frame, from: hit.from, to: act.to, lead: "", capital }, every, "phrase");
		}
	}
	if (clause || act.verb < 0 || /^(?:bound|hesitate|pronoun|manner|lead-in)$/.test(hit.kind)) return undefined;
	if (hit.kind === "subject" && hit.subject !== "staff") return undefined;
	const tail = retailed(text, tokens, act, list);
	if (tail === undefined) return undefined;
	const given = consented(tail.text);
	const kept = permitted(frame, given, act.base);
	const own = frame.form === "third" ? thirdFirst(kept.text) : kept.text;
	const lead = / only /.test(own) ? frame.lead.replace(/\b(?:must|shall)$/, "may") : kept.frame.lead;
	return put(tokens, { ...frame, lead, to: Math.max(frame.to, tail.to) }, pronoun(own, frame), "phrase");
}

/** "sign with the approval of a director" -> "sign only with the approval of a director". */
const consented = (said: string): string =>
	/ only /.test(said)
		? said
		: said.replace(
				/ (with (?:[\w'’]+ ){0,4}(?:approval|permission|consent|authori[sz]ation|agreement|licence|license|permit|supervision)\b)/,
				" only $1",
			);

/** The act with its verbs in the third person. */
export const thirdFirst = (act: string): string =>
	act.replace(/^(\w+)|(, then )(\w+)/g, (_, verb: string | undefined, link = "", next = "") =>
		verb === undefined ? `${link}${thirdOf(next)}` : thirdOf(verb),
	);

/** "No cups near the keyboard" -> "Keep cups away from the keyboard", for things that can be laid down. */
export function clearPlace(
	text: string,
	tokens: readonly Token[],
	hit: Hit,
	act: Act,
	frame: Frame,
): Suggestion | undefined {
	if (hit.kind !== "no") return undefined;
	const kept = thingsAway(text, tokens, hit.from + 1, trimmedEnd(tokens, act.to), true);
	return kept === undefined ? undefined : put(tokens, frame, kept, "phrase");
}
