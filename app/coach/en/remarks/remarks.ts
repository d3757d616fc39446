import type { Document, Report, Sentence } from "#app/coach/analysis.ts";
import { hasDeed } from "./deeds.ts";
import { figurative } from "./figurative.ts";
import { generalisations } from "./generalisation.ts";
import { judgementReports, judgementsOf } from "./judgement.ts";
import type { Judgement } from "./judgement-search.ts";
import { proposals } from "./proposals.ts";

/** What is said of the whole remark: no proposal, only a degree, no deed. */
function wholeReports(document: Document, deed: boolean): Report[] {
	const reports: Report[] = [];
	const first = document.units[0];
	const last = document.units[document.units.length - 1];
	if (first === undefined || last === undefined) return reports;
	const start = first.sentences[0]?.start ?? first.start;
	const end = last.sentences[last.sentences.length - 1]?.end ?? last.end;
	const proposed = proposals(document);
	if (document.kind === "feedback" && proposed.best !== "solution") {
		const { vague } = proposed;
		reports.push(
			vague === undefined
				? { check: "no-proposal", start, end, message: "no-proposal.none", why: "why.no-proposal" }
				: {
						check: "no-proposal",
						start: vague.start,
						end: vague.end,
						message: "no-proposal.vague",
						why: "why.vague-proposal",
					},
		);
	}
	if (!deed && !(proposed.best === "solution" && document.kind === "praise")) {
		reports.push({
			check: "no-deed",
			start,
			end,
			message: document.kind === "praise" ? "no-deed.praise" : "no-deed.feedback",
			why: "why.no-deed",
		});
	}
	return reports;
}

/** The ranges of words in a sentence that judge the person: "blows hot and cold" tells no deed. */
const wordsOf = (judged: readonly Judgement[], sentence: Sentence): [number, number][] =>
	judged
		.filter((one) => one.sentence === sentence && !one.good)
		.map(({ start, end }) => {
			const past = sentence.tokens.findIndex((token) => token.start >= end);
			return [sentence.tokens.findIndex((token) => token.start >= start), past < 0 ? sentence.tokens.length : past];
		});

/** The checks of feedback, praise and other remarks. */
export function checkRemarks(document: Document): Report[] {
	const judged = judgementsOf(document);
	const idioms = judged.filter((one) => one.kind === "idiom");
	const spans = generalisations(document).filter(
		(one) => !idioms.some((idiom) => one.start < idiom.end && one.end > idiom.start),
	);
	if (document.kind === "prose") return [...judgementReports(document, judged, true), ...spans];
	const { ranges } = proposals(document);
	if (document.kind === "feedback" && judged.length === 0) judged.push(...figurative(document, ranges, spans));
	const deed = hasDeed(document, (sentence) => [...ranges(sentence), ...wordsOf(judged, sentence)]);
	return [...judgementReports(document, judged, deed), ...spans, ...wholeReports(document, deed)];
}
