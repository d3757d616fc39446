import type { Checker, Document, Marker, Report, Sentence, Unit } from "#app/coach/analysis.ts";
import { formOf, isInfinitive, words } from "../words/forms.ts";
import { FORBIDS, mayProhibit, scanSentence } from "./prohibition.ts";
import type { Hit, Scan } from "./scan.ts";
import { mayBeVague, vagueDeed } from "./vague-deed.ts";

/** The findings of a rule: prohibitions sentence by sentence, lists under a lead-in that forbids, vague deeds. */

const BAN_TITLES = words(
	"антиправила запреты запрещается запрещено избегаем избегайте избегать недопустимо нельзя стоп-лист стоп-слова стоп-фразы табу",
);
const NOT_DOING = words(
	"делаем делать говорим говорить пишем писать допускаем используем употребляем обещаем позволяем произносим надо нужно следует стоит",
);

/** True for a lead-in or heading that forbids what its items name. */
function forbids(unit: Unit): boolean {
	const lead = unit.leadIn?.sentences.at(-1);
	if (lead === undefined) return false;
	const { tokens } = lead;
	const has = (norm: string): boolean => tokens.some((token) => token.norm === norm);
	if (has("можно") || (has("и") && has("надо")) || has("причины")) return false;
	for (let i = 0; i < tokens.length; i++) {
		const norm = tokens[i]?.norm ?? "";
		if (BAN_TITLES.has(norm)) return true;
		if (norm === "не" && NOT_DOING.has(tokens[i + 1]?.norm ?? "")) return true;
	}
	const scan = scanSentence(lead);
	const last = scan.hits[scan.hits.length - 1];
	return (
		last !== undefined &&
		tokens[tokens.length - 1]?.norm === ":" &&
		last.segment === scan.segments[scan.segments.length - 1]
	);
}

/** «Чего мы не делаем: …», «Что нельзя делать курьеру: …»: where a heading that forbids ends, with its item in the same line; -1 for others. */
function headingEnd({ tokens }: Sentence): number {
	if (!/^(?:чего|что)$/.test(tokens[0]?.norm ?? "")) return -1;
	const colon = tokens.findIndex((token) => token.norm === ":");
	if (colon < 2 || colon > 7 || tokens[colon + 1]?.kind !== "word") return -1;
	const heading = tokens.slice(1, colon).map(({ norm }) => norm);
	if (heading.some((norm) => /^(?:нельзя|запрещ[а-я]+|избега(?:ть|ем|йте|ют)|остерегаться|беречься)$/.test(norm)))
		return colon;
	return heading.includes("не") && heading.some((norm) => NOT_DOING.has(norm)) ? colon : -1;
}

/** A heading read as «Запрещено: ...», so that its items are answered as those are. */
function asBan(scan: Scan, colon: number): Scan {
	const segment = scan.segments[0];
	const verb = scan.tokens.findIndex((token, i) => i > colon && token.kind === "word" && isInfinitive(token.norm));
	const hit = { from: 0, to: colon, code: "prohibition.banning-word", mood: "modal", verb, subject: -1 } as const;
	return segment === undefined ? scan : { ...scan, hits: [{ ...hit, segment }] };
}

/** An item that tells by itself what to do: it does not complete the lead-in. */
function standsAlone(scan: Scan): boolean {
	const first = scan.tokens[0]?.norm ?? "";
	return (
		/^imperative/.test(formOf(first)) ||
		/^(?:сначала|всегда)$/.test(first) ||
		scan.tokens.slice(0, 6).some((token) => formOf(token.norm) === "imperative")
	);
}

function endsWithColon(unit: Unit): boolean {
	const last = unit.sentences.at(-1)?.tokens.at(-1);
	return last?.norm === ":";
}

const whyOf = (code: string): string =>
	code === "prohibition.bound"
		? "why.bound"
		: code === "prohibition.double-negation" || code === "prohibition.hesitate"
			? "why.double-negation"
			: "why.prohibition";

/** What the suggestions for a prohibition are built from. */
export interface Basis {
	scan: Scan;
	/** True for an item under a lead-in that forbids. */
	item: boolean;
}

const LINK = /^(?:с|со|на|в|во|о|об|при|за|у|по|из|под|до|для|к|от|без|после|перед|через|между)$/;

function reportHit(document: Document, scan: Scan, hit: Hit, leadIn: boolean): Report {
	const start = scan.tokens[hit.from]?.start ?? scan.sentence.start;
	// «Никаких наушников в зале»: the mark ends with the noun.
	const open = hit.code === "prohibition.no-noun" && LINK.test(scan.tokens[hit.to - 1]?.norm ?? "") ? 2 : 1;
	const end = scan.tokens[hit.to - open]?.end ?? scan.sentence.end;
	if (leadIn) return { check: "prohibition", start, end, message: "prohibition.lead-in", why: "why.lead-in" };
	return {
		check: "prohibition",
		start,
		end,
		message: hit.code,
		why: whyOf(hit.code),
		params: { words: document.text.slice(start, end) },
		basis: { scan, item: false } satisfies Basis,
	};
}

const VAGUE = 2;

const marker: Marker = (norm) => (mayProhibit(norm) ? FORBIDS : 0) | (mayBeVague(norm) ? VAGUE : 0);

/** All findings of a document of rules. */
export const checkRules: Checker = Object.assign(reportsOf, { marker });

function reportsOf(document: Document): Report[] {
	const reports: Report[] = [];
	for (const unit of document.units) {
		const banned = forbids(unit);
		unit.sentences.forEach((sentence, index) => {
			if (sentence.marks === 0 && !(banned && index === 0)) return;
			const scan = scanSentence(sentence);
			if (banned && index === 0 && !standsAlone(scan)) {
				reports.push({
					check: "prohibition",
					start: sentence.start,
					end: sentence.end,
					message: "prohibition.lead-in-item",
					why: "why.lead-in",
					basis: { scan, item: true } satisfies Basis,
				});
				return;
			}
			const hit = scan.hits[0];
			if (hit !== undefined)
				reports.push(reportHit(document, scan, hit, endsWithColon(unit) && sentence === unit.sentences.at(-1)));
			else if (headingEnd(sentence) > 0) {
				const colon = headingEnd(sentence);
				const end = sentence.tokens[colon - 1]?.end ?? sentence.end;
				const { start } = sentence;
				const basis: Basis = { scan: asBan(scan, colon), item: false };
				reports.push({ check: "prohibition", start, end, message: "prohibition.lead-in", why: "why.lead-in", basis });
			} else if ((sentence.marks & VAGUE) !== 0) reports.push(...vagueDeed(sentence));
		});
	}
	return reports;
}
