import type { Hit, Scan } from "../../rules/scan.ts";
import { personAt } from "../../words/people.ts";
import { deedsIn } from "../reading/deeds.ts";
import { filled, frameOf } from "../reading/frame.ts";
import { toldIn } from "../reading/told.ts";
import { applied, at, closing, type Draft, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { BAD_ACT } from "../words/tails.ts";
import { actsOf } from "./shared-acts.ts";

/** What may be done by those alone who have what the others lack. */

const lower = (words: string): string =>
	/^[А-ЯЁ]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** «Рабочим, не прошедшим осмотр, запрещается подниматься на леса» -> «Поднимаются на леса только рабочие, прошедшие осмотр». */
function onlyThey(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const told = toldIn(scan, hit, text);
	if (told?.negated !== true) return undefined;
	const deeds = deedsIn(scan, text);
	const [first] = deeds;
	if (first === undefined) return undefined;
	if (deeds.some((deed) => BAD_ACT.test(at(scan, deed.verb)))) return undefined;
	const end = Math.max(...deeds.map((deed) => deed.part.to));
	const from = Math.min(hit.from, first.verb);
	const lead =
		from > told.to + 1 && PREPOSITIONS.has(at(scan, told.to + 1)) ? textOf(scan, text, told.to + 1, from) : "";
	const acts = actsOf(scan, text, deeds, end);
	if (acts === undefined) return undefined;
	const said = filled(acts, { ...frameOf(scan, hit, text), mood: told.plural ? "third-plural" : "third-singular" });
	const rest = textOf(scan, text, end, scan.tokens.length).replace(/[.!…;]+$/u, "");
	return {
		text: tidy(`${lead} ${said} только ${lower(told.name)}, ${told.clause}${rest}${closing(scan, text)}`),
		kind: "phrase",
	};
}

/** «К работе не допускаются лица, не прошедшие инструктаж» -> «К работе допускаются только лица, прошедшие инструктаж». */
function letIn(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const verb = hit.to - 1;
	if (!/^допуска[ею]тся$/.test(at(scan, verb)) || at(scan, verb - 1) !== "не") return undefined;
	const next = scan.segments[scan.segments.indexOf(hit.segment) + 1];
	if (
		next?.before !== "," ||
		at(scan, next.from) !== "не" ||
		!/(?:ш|нн|щ)(?:ие|ые)(?:ся)?$/.test(at(scan, next.from + 1))
	)
		return undefined;
	const last = next.from - 2;
	const person = personAt(at(scan, last));
	if (!/^лица$/.test(at(scan, last)) && person?.plural !== true) return undefined;
	return {
		text: applied(scan, text, [
			{ from: verb - 1, to: verb + 1, text: textOf(scan, text, verb, verb + 1) },
			{ from: last, to: last + 1, text: `только ${textOf(scan, text, last, last + 1)}` },
			{ from: next.from, to: next.from + 2, text: textOf(scan, text, next.from + 1, next.from + 2) },
		]),
		kind: "phrase",
	};
}

/** The wordings that name those who may do what is forbidden to the rest. */
export function toldThey(scan: Scan, hit: Hit, text: string): Draft[] {
	return [onlyThey(scan, hit, text), letIn(scan, hit, text)].filter((draft) => draft !== undefined);
}
