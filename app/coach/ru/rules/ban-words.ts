import type { Token } from "#app/coach/analysis.ts";
import { formOf, words } from "../words/forms.ts";
import { isNominative, personAt } from "../words/people.ts";
import type { Segment } from "../words/segments.ts";
import * as list from "./prohibition-words.ts";
import {
	addressesCustomer,
	at,
	governed,
	hasIn,
	hasPastIn,
	hasStem,
	infinitiveIn,
	push,
	type Scan,
	subjectOf,
} from "./scan.ts";

/** Words of banning: «избегайте», «запрещено», «воздерживается», «отказаться от». */

export function onBan(scan: Scan, segment: Segment, i: number, norm: string): void {
	const { tokens } = scan;
	const previous = at(tokens, i - 1);
	if (previous === "не") return;
	if (list.BANS_ALWAYS.has(norm)) {
		if (norm === "гоните" && at(tokens, i + 1) !== "прочь") return;
		if (
			norm.startsWith("прекра") &&
			scan.segments.some((other) => other.from >= i) &&
			/^и$/.test(nextConjunction(tokens, i, segment.to))
		)
			return;
		if (
			(norm === "исключайте" || norm === "исключите") &&
			!hasStem(tokens, i + 1, Math.min(i + 7, segment.to), list.ACTS) &&
			!someWord(tokens, i + 1, Math.min(i + 8, segment.to), SAID)
		)
			return;
		if (norm === "табу" && segment.to - segment.from > 3 && hasPastIn(scan, segment)) return;
		push(scan, segment, {
			from: i,
			to: i + 1,
			code: "prohibition.banning-word",
			mood: "imperative",
			verb: infinitiveIn(tokens, i + 1, segment.to),
		});
		return;
	}
	if (list.BANS_STATE.has(norm)) {
		if (hasPastIn(scan, segment) || addressesCustomer(scan, segment, i) || scan.question) return;
		const verb = governed(scan, segment, i);
		push(scan, segment, { from: i, to: i + 1, code: "prohibition.banning-word", mood: "modal", verb, subject: -1 });
		return;
	}
	if (list.BANS_STAFF.has(norm)) {
		const subject = subjectOf(scan, segment, i);
		if (subject.person?.role === "customer") return;
		push(scan, segment, {
			from: i,
			to: at(tokens, i + 1) === "от" ? i + 2 : i + 1,
			code: "prohibition.banning-word",
			mood: /[юуая]т(?:ся)?$/.test(norm) ? "third-plural" : "third-singular",
			verb: -1,
			subject: subject.index,
		});
		return;
	}
	if (list.BANS_INFINITIVE.has(norm)) {
		if (norm.startsWith("отказ") && !hasIn(tokens, 0, segment.to, FROM)) return;
		if (norm.startsWith("обой") || norm.startsWith("обход"))
			if (!hasIn(tokens, segment.from, segment.to, words("без"))) return;
		if (norm === "исключить" && !hasStem(tokens, i + 1, Math.min(i + 4, segment.to), list.ACTS)) return;
		for (let k = i - 1; k >= segment.from; k--) {
			const one = at(tokens, k);
			if (list.PERMISSION.has(one) || list.TELLING.find(one) || /^(?:помо[гч]|помож)/.test(one)) return;
			const person = personAt(one);
			if (
				person?.role === "customer" &&
				at(tokens, segment.from) !== "от" &&
				(isNominative(person) || person.cases.includes("D"))
			)
				return;
			if (formOf(one) === "past") return;
		}
		for (let k = i + 1; k < segment.to; k++)
			if (list.PERMISSION.has(at(tokens, k)) && at(tokens, k - 1) !== "не") return;
		push(scan, segment, {
			from: at(tokens, i - 1) === "лучше" ? i - 1 : i,
			to: i + 1,
			code: "prohibition.banning-word",
			mood: "infinitive",
			verb: infinitiveIn(tokens, i + 1, segment.to),
		});
	}
}

function nextConjunction(tokens: readonly Token[], i: number, to: number): string {
	for (let k = i + 1; k < to; k++) if (at(tokens, k) === "и") return "и";
	return "";
}

const FROM = words("от ото");

/** What is to be struck from one's speech: «Исключите из переписки слово ...». */
export const SAID = /^(?:слов|фраз|выражен|оборот|обращен|реплик|эпитет|междомет)/;

export const someWord = (tokens: readonly Token[], from: number, to: number, pattern: RegExp): boolean => {
	for (let k = from; k < to; k++) if (pattern.test(at(tokens, k))) return true;
	return false;
};
