import type { Document } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { scanSentence } from "../../rules/prohibition.ts";
import type { Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { at, closing, PREPOSITIONS, textOf } from "../words/edits.ts";
import { stateEnding } from "../words/noun-forms.ts";

/** What is offered where nothing else is ready: the half that says what to do, and a place kept free of the thing. */

const MODAL = /^(?:надо|нужно|следует|необходимо|обязан[аы]?|должн[аоы]|должен|важно)$/;

/** True where the words from one token to another tell somebody to do something. */
function tells(scan: Scan, from: number, to: number): boolean {
	let modal = false;
	for (let i = from; i < to; i++) if (/^(?:не|ни|без|нельзя|если|когда|пока|чтобы)$/.test(at(scan, i))) return false;
	for (let i = from; i < to; i++) {
		const norm = at(scan, i);
		if (MODAL.test(norm)) modal = true;
		if (modal && isInfinitive(norm)) return true;
		if (/^(?:imperative|first-plural|third-plural)$/.test(formOf(norm))) return true;
	}
	return false;
}

/** «Столы протираем влажной тряпкой; смахивать крошки рукой нельзя» -> «Столы протираем влажной тряпкой»; "" elsewhere. */
function firstHalf(scan: Scan, text: string): string {
	const hit = scan.hits[0];
	if (hit === undefined || scan.hits.length > 1 || hit.segment.from < 3) return "";
	if (!/^prohibition\.(?:negated|banning|normative|bad-verdict|lexical)/.test(hit.code)) return "";
	const { segment } = hit;
	if (segment.kind !== "main" || segment.opener !== "" || !/^[,;—]$/.test(segment.before)) return "";
	if (scan.segments.some((one) => one.from > segment.from && one.kind === "main")) return "";
	let to = segment.from;
	while (to > 0 && (/^[,;—]$/.test(at(scan, to - 1)) || /^(?:и|а|но)$/.test(at(scan, to - 1)))) to--;
	if (to < 3 || PREPOSITIONS.has(at(scan, to - 1)) || !tells(scan, 0, to)) return "";
	return `${textOf(scan, text, 0, to)}${closing(scan, text)}`;
}

/** «После смены возвращайте инструмент на щит. Уносить его домой запрещено.»: the sentence before the ban; undefined elsewhere. */
export function sentenceBefore({ text, units }: Document, scan: Scan): Suggestion | undefined {
	const { sentence } = scan;
	const unit = units.find((one) => one.start <= sentence.start && sentence.end <= one.end);
	const [order, ban, ...more] = unit?.sentences ?? [];
	if (order === undefined || ban !== sentence || more.length > 0 || unit?.leadIn !== undefined) return undefined;
	const before = scanSentence(order);
	if (before.hits.length > 0 || !order.tokens.slice(0, 5).some((token) => formOf(token.norm) === "imperative"))
		return undefined;
	return { start: order.start, end: sentence.end, text: text.slice(order.start, order.end).trimEnd(), kind: "phrase" };
}

const WHERE: Readonly<Record<string, "P" | "G" | "I">> = {
	в: "P",
	во: "P",
	на: "P",
	посреди: "G",
	посередине: "G",
	возле: "G",
	под: "I",
	за: "I",
	перед: "I",
};

/** «Никаких вёдер посреди зала» -> «Держите зал свободным от вёдер»; "" elsewhere. */
function keptFree(scan: Scan, text: string): string {
	const hit = scan.hits[0];
	if (hit?.code !== "prohibition.no-noun" || !at(scan, hit.from).startsWith("никак") || scan.segments.length > 1)
		return "";
	let by = hit.from + 1;
	while (by < scan.tokens.length && WHERE[at(scan, by)] === undefined) by++;
	const wanted = WHERE[at(scan, by)];
	if (wanted === undefined || by - hit.from > 4 || by === hit.from + 1 || wanted === "I") return "";
	for (let i = hit.from + 1; i < by; i++)
		if (personAt(at(scan, i)) !== undefined || PREPOSITIONS.has(at(scan, i))) return "";
	if (
		/(?:ний|ений|аний|ок|воров|ров|ств|ости|ии)$/.test(at(scan, by - 1)) &&
		!/(?:коробок|сумок|банок|бутылок|тележек|бумажек|чашек|кружек|тряпок|пачек)$/.test(at(scan, by - 1))
	)
		return "";
	const place = thingsAt(scan, by + 1, scan.tokens.length, wanted);
	const head = place?.parts[0];
	const put = place === undefined ? undefined : thingsIn({ scan, text }, place, "A");
	if (place === undefined || head === undefined || put === undefined) return "";
	if (
		/^(?:зал|кухн|рабоч|смен|офис|магазин|пост|трениров|урок|письм|речь|разговор|лиц|рук|ног|голос)/.test(
			at(scan, head.head),
		) &&
		wanted === "P"
	)
		return "";
	const stop = closing(scan, text);
	const rest = textOf(scan, text, place.to, scan.tokens.length - (stop === "" ? 0 : 1));
	return `Держите ${put} свободн${stateEnding(scan, head)} от ${textOf(scan, text, hit.from + 1, by)}${rest === "" ? "" : ` ${rest}`}${stop}`;
}

/** What a rule without a ready wording is answered with. */
export function leftHalf(document: Document, scan: Scan): Suggestion[] {
	const { text } = document;
	const { start, end } = scan.sentence;
	const put = (said: string): Suggestion[] => (said === "" ? [] : [{ start, end, text: said, kind: "phrase" }]);
	const before = sentenceBefore(document, scan);
	return [...put(keptFree(scan, text)), ...put(firstHalf(scan, text)), ...(before === undefined ? [] : [before])];
}
