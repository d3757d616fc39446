import type { Token } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Hit } from "../../rules/search.ts";
import { normAt, type Segment, SUB } from "../../words/clause-scope.ts";
import { customerNouns } from "../../words/people.ts";
import { baseOfGerund, isGerund } from "../../words/verbs.ts";
import { trimmedEnd, words } from "../reading/act.ts";
import { article, BADNESS } from "../reading/circumstances.ts";
import { type Frame, put } from "../reading/frame.ts";
import { OPPOSITES } from "../words/opposites.ts";

/** "Not a word about the bill before the owner has sat down" -> "Wait until the owner has sat down, then speak about the bill". */
export function wordAbout(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	frame: Frame,
): Suggestion | undefined {
	if (hit.kind !== "no") return undefined;
	let about = hit.from;
	while (about < hit.from + 5 && normAt(tokens, about) !== "about") about++;
	if (!/^words?$/.test(normAt(tokens, about - 1))) return undefined;
	const thing = words(text, tokens, about + 1, trimmedEnd(tokens, hit.segment.to));
	const sub = list.find(
		(one) => one.scope === SUB && one.from >= hit.segment.to && /^(?:before|until|till)$/.test(one.opener),
	);
	if (thing === "") return undefined;
	if (sub === undefined) {
		const kept = customerNouns.has(normAt(tokens, trimmedEnd(tokens, hit.segment.to) - 1))
			? `keep what you know about ${thing} to yourself`
			: `keep ${thing} confidential`;
		return put(tokens, { ...frame, to: hit.segment.to }, kept, "idiom");
	}
	const clause = words(text, tokens, sub.from + 1, trimmedEnd(tokens, sub.to));
	if (sub.to - sub.from < 4) return undefined;
	return put(tokens, { ...frame, to: sub.to }, `wait until ${clause}, then speak about ${thing}`, "idiom");
}

const CLOCK =
	/^(?:\d.*|midnight|noon|midday|dawn|dusk|dark|closing|opening|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** "No refunds without a receipt" -> "Refunds only with a receipt"; "no unwashed fruit" -> "only washed fruit". */
export function nounWithin(text: string, tokens: readonly Token[], hit: Hit, frame: Frame): Suggestion | undefined {
	if (hit.kind !== "no" || normAt(tokens, hit.from) !== "no") return undefined;
	const from = hit.from + 1;
	let to = from;
	while (to < tokens.length && !/^[.;:,!?—–]$/.test(normAt(tokens, to))) to++;
	const within = (said: string): Suggestion | undefined =>
		put(tokens, { ...frame, from: hit.from, to, lead: "" }, said, "idiom");
	if (normAt(tokens, from) === "more" && normAt(tokens, from + 1) === "than")
		return within(`at most ${words(text, tokens, from + 2, to)}`);
	const first = normAt(tokens, from);
	if (first === "unauthorised" || first === "unauthorized")
		return within(`${first.slice(2)} ${words(text, tokens, from + 1, to)} only`);
	const gerund = isGerund(first);
	const said = (at: number): string => {
		const noun = words(text, tokens, gerund ? from + 1 : from, at);
		return gerund ? `${baseOfGerund(first) ?? first} ${noun.replace(/^of /, "")}`.trim() : noun;
	};
	for (let j = from + 1; j < to - 1; j++) {
		const norm = normAt(tokens, j);
		const next = normAt(tokens, j + 1);
		if (/^(?:not|never|no|nor|or)$/.test(norm)) return undefined;
		if (norm === "without" && !isGerund(next))
			return within(
				`${said(j)} only with ${words(text, tokens, j + 1, to)
					.replace(/^any (\S+[^s])$/, "a $1")
					.replace(/^any /, "")}`,
			);
		if (norm === "outside" && normAt(tokens, j - 1) === "from") return undefined;
		if (/^(?:unless|except|outside|other)$/.test(norm)) {
			const after = norm === "other" || (norm === "outside" && next === "of") ? j + 2 : j + 1;
			const rest = words(text, tokens, after, to);
			const opener =
				norm === "outside"
					? /(?:hours?|times?|days?)$/.test(rest)
						? "only during"
						: "only in"
					: norm === "unless"
						? "only if"
						: "only";
			return within(norm === "other" ? `only ${rest}` : `${said(j)} ${opener} ${rest}`);
		}
		if (
			norm === "on" &&
			/^(?:sundays?|saturdays?|weekends|public|bank|holidays)$/.test(next) &&
			/ (?:sundays?|holidays|weekends)$/i.test(words(text, tokens, j, to))
		)
			return within(`${said(j)} only on working days`);
		if (norm === "during") return within(`${said(j)} only before or after ${words(text, tokens, j + 1, to)}`);
		if (/^(?:after|before|until)$/.test(norm) && CLOCK.test(next))
			return within(`${said(j)} only ${norm === "after" ? "before" : "after"} ${words(text, tokens, j + 1, to)}`);
	}
	return undefined;
}

const GIVEN =
	/^(?:answers?|information|explanations?|replies|advice|directions|instructions|details|reasons?|feedback)$/;
const MADE = /^(?:movements?|noises?|entries|notes|gestures|decisions|arrangements|agreements|appointments)$/;

const SHORTENED =
	/^(?:greetings?|sentences|words|mails?|e-mails?|emails?|calls?|answers?|explanations?|texts?|letters?|messages?|speeches|meetings?|pauses|waits|conversations|paragraphs|announcements)$/;

/** "Avoid negative wording" -> "use positive wording"; "no dirty uniforms" -> "clean uniforms only". */
export function nounTurned(text: string, tokens: readonly Token[], hit: Hit, frame: Frame): Suggestion | undefined {
	const no = hit.kind === "no" && normAt(tokens, hit.from) === "no";
	if (!no && !(hit.kind === "ban" && /^avoids?$/.test(normAt(tokens, hit.to - 1)))) return undefined;
	const from = no ? hit.from + 1 : hit.to;
	const to = trimmedEnd(tokens, hit.segment.to);
	let first = from;
	while (/^(?:overly|too|unnecessarily|very|all|any|excessively)$/.test(normAt(tokens, first))) first++;
	if (!no && /^(?:long|lengthy|long-winded)$/.test(normAt(tokens, first)) && SHORTENED.test(normAt(tokens, first + 1)))
		return put(
			tokens,
			{ ...frame, to },
			`${frame.form === "third" ? "keeps" : "keep"} ${words(text, tokens, first + 1, to)} short`,
			"phrase",
		);
	const good = OPPOSITES.get(normAt(tokens, from));
	const noun = normAt(tokens, from + 1);
	if (
		good === undefined ||
		good.includes("\u00a0") ||
		from + 1 >= to ||
		BADNESS.test(noun) ||
		(isGerund(noun) && noun !== "wording" && noun !== "clothing")
	)
		return undefined;
	const rest = words(text, tokens, from + 1, to);
	if (/^(?:and|or|to|in|on|at|of|with|,)\b/.test(noun) || /\b(?:not|never|no|without|or|and)\b/.test(rest))
		return undefined;
	if (no && normAt(tokens, from) === "loud")
		return put(
			tokens,
			{ ...frame, from: hit.from, to, lead: "" },
			`keep ${rest.replace(/^(\w+)/, "$1 quiet")}`,
			"phrase",
		);
	if (no) return put(tokens, { ...frame, from: hit.from, to, lead: "" }, `${good} ${rest} only`, "phrase");
	const verb = GIVEN.test(noun) ? "give" : MADE.test(noun) ? "make" : "use";
	return put(
		tokens,
		{ ...frame, to },
		`${frame.form === "third" ? `${verb}s` : verb} ${rest.endsWith("s") || GIVEN.test(noun) || /^(?:wording|language|tone|paper|water|food)$/.test(noun) ? "" : `${article(good)} `}${good} ${rest}`,
		"phrase",
	);
}

/** "No slang, no smileys": one sentence for all that is unwanted, when each has a pair. */
export function rowOfBans(
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	instead: (from: number, to: number) => string | undefined,
): { text: string; to: number } | undefined {
	const first = instead(hit.from, hit.segment.to);
	if (first === undefined) return undefined;
	const parts = [first];
	let to = hit.segment.to;
	for (const one of list) {
		if (one.from <= hit.segment.from) continue;
		if (!/^(?:,|and|or)$/.test(one.opener) || normAt(tokens, one.from) !== "no") break;
		const part = instead(one.from, one.to);
		if (part === undefined) return undefined;
		if (!parts.includes(part)) parts.push(part);
		to = one.to;
	}
	return to === hit.segment.to
		? undefined
		: {
				text: parts.length > 2 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}` : parts.join(" and "),
				to,
			};
}
