import type { Token } from "#app/coach/analysis.ts";
import { normAt, type Segment } from "../../words/clause-scope.ts";
import { baseOfGerund, baseOfParticiple, isGerund } from "../../words/verbs.ts";
import { type Act, trimmedEnd, words } from "../reading/act.ts";
import { isPerson } from "../reading/ban.ts";
import { rankedInPlace } from "./in-place.ts";

/** "No tools, spare parts or packaging may be left on the stand": what to do with all of them, and where the ban ends. */
export function noneOfThem(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	no: number,
): { texts: string[]; to: number } | undefined {
	if (
		normAt(tokens, no) !== "no" ||
		!tokens.slice(no, no + 12).some((token) => token.norm === "," || token.norm === "or")
	)
		return undefined;
	const deeds = gerundsOf(text, tokens, list, no);
	if (deeds !== undefined) return deeds;
	let modal = no + 2;
	while (
		modal < Math.min(tokens.length, no + 16) &&
		!/^(?:may|should|must|can|shall|are|is)$/.test(normAt(tokens, modal))
	) {
		if (/^[.!?]$/.test(normAt(tokens, modal))) break;
		if (/^[;:]$/.test(normAt(tokens, modal))) return undefined;
		modal++;
	}
	if (
		modal >= tokens.length ||
		modal >= no + 16 ||
		!/^(?:may|should|must|can|shall|are|is)$/.test(normAt(tokens, modal))
	)
		return placed(text, tokens, list, no);
	let verb = modal + 1;
	while (/^(?:ever|to|be|being)$/.test(normAt(tokens, verb))) verb++;
	const base = baseOfParticiple(normAt(tokens, verb));
	if (base === undefined || verb >= tokens.length) return undefined;
	let to = verb + 1;
	while (to < tokens.length && !/^(?:[.;:!?—–]|unless|until|before|while|when|except|even)$/.test(normAt(tokens, to)))
		to++;
	to = trimmedEnd(tokens, to);
	if (/^(?:unless|until|before|except)$/.test(normAt(tokens, to))) return undefined;
	const object = words(text, tokens, no + 1, modal).replace(/ or /g, " and ");
	const act: Act = { base, verb, to, object, objectAt: [no + 1, modal] };
	return { texts: rankedInPlace(text, tokens, list, act, false).map((one) => one.text), to };
}

/** "No shouting, running or pushing in the corridors": something for each deed, and the place once. */
function gerundsOf(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	no: number,
): { texts: string[]; to: number } | undefined {
	const deeds: number[] = [];
	let i = no + 1;
	for (;;) {
		if (!isGerund(normAt(tokens, i)) || baseOfGerund(normAt(tokens, i)) === undefined) return undefined;
		if (/^(?:eating|drinking|smoking|vaping|chewing|snacking)$/.test(normAt(tokens, i))) return undefined;
		deeds.push(i);
		i++;
		const last = /^(?:or|and|nor)$/.test(normAt(tokens, i - 2));
		if (last && deeds.length > 1) break;
		if (normAt(tokens, i) === ",") i++;
		if (/^(?:or|and|nor)$/.test(normAt(tokens, i))) i++;
		else if (normAt(tokens, i - 1) !== ",") return undefined;
	}
	if (deeds.length < 2) return undefined;
	const to = trimmedEnd(tokens, tokens.length);
	const tail = words(text, tokens, i, to);
	if (/[;:,]/.test(tail)) return undefined;
	const rows = deeds.map((verb) =>
		rankedInPlace(
			text,
			tokens,
			list,
			{ base: baseOfGerund(normAt(tokens, verb)) ?? "", verb, to: verb + 1 },
			false,
		).map((one) => one.text),
	);
	const served = /\bcustomers?\b/i.test(text);
	for (const [n, row] of rows.entries()) rows[n] = row.filter((one) => served || !/\bcustomers?\b/.test(one));
	if (rows.some((row) => row.length === 0)) return undefined;
	const texts: string[] = [];
	for (let k = 0; k < 2; k++) {
		const said = rows.map((row) => row[k] ?? row[0] ?? "");
		const unlike = said.filter(
			(one, n) => !said.slice(0, n).some((other) => other.includes(one) || one.includes(other)),
		);
		const link = unlike.some((one) => one.includes(" and ")) ? ", and " : " and ";
		texts.push(
			`${unlike.length < 2 ? unlike.join("") : `${unlike.slice(0, -1).join(", ")}${link}${unlike.at(-1) ?? ""}`} ${tail}`.trim(),
		);
	}
	return { texts, to };
}

/** "No phones, laptops or bags on the table": the things kept away from the place. */
function placed(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	no: number,
): { texts: string[]; to: number } | undefined {
	let at = no + 2;
	while (
		at < tokens.length &&
		!/^(?:in|on|at|near|by|under|behind|around|inside|into|onto)$/.test(normAt(tokens, at))
	) {
		if (/^(?:[;:.!?]|for|with|without|to|during|after|before|while|when|unless|except|from)$/.test(normAt(tokens, at)))
			return undefined;
		at++;
	}
	const to = trimmedEnd(tokens, tokens.length);
	if (at >= to - 1 || isGerund(normAt(tokens, no + 1)) || isPerson(normAt(tokens, no + 1))) return undefined;
	const object = words(text, tokens, no + 1, at).replace(/ or /g, " and ");
	if (
		/\b(?:perfume|scent|nail|jewellery|rings|excuses|exceptions|calls|remarks|jokes|discussions?|conversations?|jeans|trainers|hair|beards?)\b/.test(
			object,
		)
	)
		return undefined;
	const act: Act = { base: "put", verb: at - 1, to, object, objectAt: [no + 1, at] };
	return {
		texts: rankedInPlace(text, tokens, list, act, false)
			.filter((one) => /\b(?:off|out of|away from|free of)\b/.test(one.text))
			.map((one) => one.text),
		to,
	};
}
