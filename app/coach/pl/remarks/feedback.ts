import type { Document, Report } from "#app/coach/analysis.ts";
import { namesDeed } from "./deed.ts";
import { findGeneralisations } from "./generalisation.ts";
import { findLabels, type Label, labelReport } from "./personality.ts";
import { findProposal } from "./proposal.ts";
import { type Remark, remarkOf } from "./remarks.ts";

const ENDEARING = /^(?:skarb|złot|sło[nń]|anio)/i;

/** "Brawo, mistrzu", "Tytan pracy: dwie paczki na dzień": in a complaint praise that heads it, and is not weighed against anything, mocks. */
function sneers(text: string, { start, end }: Label): boolean {
	if (/(?:brawo|dzięk\p{L}+|gratul\p{L}+),?\s*$/iu.test(text.slice(Math.max(0, start - 14), start))) return true;
	return (
		/^(?:no|ależ|istny|istna|prawdziwy|prawdziwa|nasz|nasza|wielki|wielka|ty|i|to|\s)*$/i.test(
			text.slice(Math.max(0, start - 24), start),
		) &&
		/^(?: po prostu| normalnie)?(?:,(?! (?:ale|a|za to|lecz|jednak|tylko|choć|mimo) )|:|[.!]+$| –| —)/.test(
			text.slice(end),
		) &&
		!ENDEARING.test(text.slice(start)) &&
		!/ (?:ale|lecz|jednak|choć|mimo) /.test(text)
	);
}

/** The checks of praise, feedback and prose. */
export function checkRemarks(document: Document): Report[] {
	const { text, kind } = document;
	const reports: Report[] = [];
	const all: Remark[] = [];
	const good: Report[] = [];
	const labels: Label[] = [];
	for (const unit of document.units) {
		const remarks = unit.sentences.map(remarkOf);
		all.push(...remarks);
		for (const remark of remarks) {
			for (const label of findLabels(remark, kind === "feedback")) {
				labels.push(label);
				const sneer = kind === "feedback" && label.good && sneers(text, label);
				if (sneer) reports.push(labelReport({ ...label, good: false, message: "personality.idiom" }, text));
				else (label.good ? good : reports).push(labelReport(label, text));
			}
		}
		reports.push(
			...findGeneralisations(remarks, text, kind === "praise").filter(
				(one) =>
					!reports.some((other) => other.check === "personality" && other.start < one.end && one.start < other.end),
			),
		);
	}
	if (kind === "prose" || all.length === 0) return reports;
	const first = all[0]?.sentence.start ?? 0;
	const last = all[all.length - 1]?.sentence.end ?? text.length;
	const deed = namesDeed(all, labels);
	const proposal = findProposal(all);
	if (kind === "praise" && !deed) reports.push(...good);
	if (kind === "feedback" && proposal.kind !== "act") {
		const vague = proposal.kind === "vague";
		reports.push({
			check: "no-proposal",
			start: vague ? proposal.start : first,
			end: vague ? proposal.end : last,
			message: vague ? "no-proposal.vague" : "no-proposal.none",
			why: vague ? "why.vague-proposal" : "why.no-proposal",
			params: { words: text.slice(vague ? proposal.start : first, vague ? proposal.end : last) },
		});
	}
	if (!deed && !(kind === "praise" && proposal.kind === "act")) {
		reports.push({
			check: "no-deed",
			start: first,
			end: last,
			message: kind === "praise" ? "no-deed.praise" : "no-deed.feedback",
			why: "why.no-deed",
		});
	}
	return reports;
}
