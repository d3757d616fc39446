import { normAt } from "../../words/clause-scope.ts";
import { customerNouns } from "../../words/people.ts";
import { baseOfGerund, participleOf } from "../../words/verbs.ts";
import { prepositions } from "../../words/words.ts";
import { words } from "../reading/act.ts";
import { AFFIRMED, clean, type Narrowed, type Place } from "../reading/place.ts";
import { DOABLE } from "./every.ts";

/** "ask the customer to carry the parcel upstairs" -> "carry the parcel upstairs for the customer". */
export function asking(place: Place): Narrowed | undefined {
	const { text, tokens, act, base, start, to, rest } = place;
	if (!/^(?:ask|make|let|expect|require|leave)$/.test(base) || act.object !== undefined) return undefined;
	let person = start;
	while (person < Math.min(to, start + 4) && !customerNouns.has(normAt(tokens, person))) person++;
	if (person >= Math.min(to, start + 4)) return undefined;
	const toWord = normAt(tokens, person + 1) === "to";
	const at = toWord ? person + 2 : person + 1;
	if (
		(!toWord && !/^(?:make|let)$/.test(base)) ||
		!DOABLE.has(normAt(tokens, at)) ||
		/^(?:bring|hold)$/.test(normAt(tokens, at)) ||
		/^(?:search|look)$/.test(normAt(tokens, at)) ||
		prepositions.has(normAt(tokens, at + 1)) ||
		at + 1 >= to
	)
		return undefined;
	const own = words(text, tokens, start, person + 1).replace(/^(?:an?|any) /i, "the ");
	const things = rest(at + 1).replace(/\b(?:their|his or her|his|her) (?:own )?/i, "the ");
	if (/\b(?:form|forms|alone|when|while|if|before|until|themselves|own)\b/.test(things)) return undefined;
	return { text: `${normAt(tokens, at)} ${things} for ${own}`, to, duty: true };
}

/** "add anything to the bill that the guest did not order" -> "add to the bill only what the guest ordered". */
export function whatTheyDid(place: Place): Narrowed | undefined {
	const { text, tokens, base, start, to, rest } = place;
	if (!/^(?:anything|something|things|items)$/.test(normAt(tokens, start))) return undefined;
	for (let j = start + 2; j < to - 1; j++) {
		const norm = normAt(tokens, j);
		const did = norm === "didn't" || (norm === "did" && normAt(tokens, j + 1) === "not");
		const affirmed =
			AFFIRMED.get(norm) ??
			(/^(?:has|have|is|are|can)$/.test(norm) && normAt(tokens, j + 1) === "not" ? norm : undefined);
		if (!did && affirmed === undefined) continue;
		const after = AFFIRMED.has(norm) || norm === "didn't" ? j + 1 : j + 2;
		let link = start + 1;
		while (link < j && !/^(?:that|which)$/.test(normAt(tokens, link))) link++;
		const place = link < j ? words(text, tokens, start + 1, link) : "";
		const subject = words(text, tokens, link < j ? link + 1 : start + 1, j);
		const last = normAt(tokens, after);
		const past = participleOf(last);
		if (did && (past === undefined || !past.endsWith("ed"))) return undefined;
		return {
			text: clean(`${base} ${place} only what ${subject} ${did ? past : `${affirmed} ${last}`} ${rest(after + 1)}`),
			to,
		};
	}
	return undefined;
}

/** "delay calling an ambulance" -> "call an ambulance at once". */
export function atOnce(place: Place): Narrowed | undefined {
	const { tokens, base, start, to, rest } = place;
	const at = base === "put" && normAt(tokens, start) === "off" ? start + 1 : start;
	if (!/^(?:delay|postpone|defer|put)$/.test(base) || (base === "put" && at === start)) return undefined;
	const act = baseOfGerund(normAt(tokens, at));
	return act === undefined ? undefined : { text: clean(`${act} ${rest(at + 1)} at once`), to, duty: true };
}
