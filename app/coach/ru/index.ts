import type { Document, LanguagePack, Report } from "../analysis.ts";
import { flattery, noDeed } from "./deed.ts";
import { words } from "./forms.ts";
import { generalisation } from "./generalisation.ts";
import { personality } from "./personality.ts";
import { noProposal } from "./proposal.ts";
import { scanSentence } from "./prohibition.ts";
import { suggestionsFor } from "./rewrite.ts";

function checkRule(document: Document): Report[] {
	const reports: Report[] = [];
	for (const unit of document.units) {
		for (const sentence of unit.sentences) {
			const scan = scanSentence(sentence);
			const hit = scan.hits[0];
			if (hit === undefined) continue;
			const start = scan.tokens[hit.from]?.start ?? sentence.start;
			const end = scan.tokens[hit.to - 1]?.end ?? sentence.end;
			reports.push({ check: "prohibition", start, end, message: hit.code, why: whyOf(hit.code), suggestions: suggestionsFor(scan, document.text) });
		}
	}
	return reports;
}

const whyOf = (code: string): string => (code === "prohibition.bound" ? "why.bound" : code === "prohibition.double-negation" || code === "prohibition.hesitate" ? "why.double-negation" : "why.prohibition");

export const pack: LanguagePack = {
	language: "ru",
	abbreviations: words("г. гг. ул. т. т.е. т.д. т.п. т.к. др. пр. см. им. руб. коп. тыс. млн. млрд. стр. рис. доб. тел. мин. сек. час. ч. чел. шт. кв. эт. корп. обл. пос. просп. пл. напр. п. пп. ст. гр. проф. акад. д. стр. сокр. ориг."),
	conjunctions: words(""),
	checks: ["prohibition", "vague-deed", "personality", "flattery", "generalisation", "no-proposal", "no-deed"],
	checkRule,
	checkFeedback: (document) => [...personality(document), ...generalisation(document), ...flattery(document), ...noProposal(document), ...noDeed(document)],
};
