import { detectLanguage } from "#app/coach/detect.ts";
import type { CompanyWords, Language } from "#app/coach/types.ts";
import { type CheckText, coachText, type TextFinding } from "#app/features/coach/coach-text.ts";
import type { KeptRemark } from "#db/schema/feedback.ts";
import type { Wish } from "./model.ts";

/** The fields that the coach reads, in their order on the sheet. */
export const coachedFields = ["situation", "deed", "effect", "proposal"] as const;

export type CoachedField = (typeof coachedFields)[number];

export type FeedbackWords = Record<CoachedField, string> & { wants: Wish };

/** A finding with a name by which a reason for keeping the words is remembered. */
export interface FeedbackFinding extends TextFinding {
	id: string;
	words: string;
}

export type FeedbackFindings = Record<CoachedField, FeedbackFinding[]>;

type CompanyLists = Partial<Record<Language, CompanyWords>>;

/** What the coach says of the four fields. The language is that of the whole. */
export function coachFeedback(check: CheckText, words: FeedbackWords, companyWords: CompanyLists): FeedbackFindings {
	const language = languageOfWords(words);
	const of = (field: CoachedField) =>
		coachField(check, field, words[field], { wants: words.wants, language, companyWords });
	return { situation: of("situation"), deed: of("deed"), effect: of("effect"), proposal: of("proposal") };
}

export function languageOfWords(words: Record<CoachedField, string>): Language {
	return detectLanguage(coachedFields.map((field) => words[field]).join("\n"));
}

/** What the coach says of one field. A proposal is asked for where something should change. */
export function coachField(
	check: CheckText,
	field: CoachedField,
	text: string,
	{ wants, language, companyWords }: { wants: Wish; language: Language; companyWords: CompanyLists },
): FeedbackFinding[] {
	const wanted = field === "proposal" && wants === "change";
	if (text.trim() === "") return wanted ? [missingProposal] : [];
	const { findings } = coachText(check, { text, kind: "feedback", language, companyWords });
	return findings
		.filter((finding) => finding.check !== "no-deed" || field === "deed")
		.filter((finding) => finding.check !== "no-proposal" || wanted)
		.map((finding) => {
			const words = text.slice(finding.start, finding.end).trim();
			return { ...finding, words, id: `${field}:${finding.message}:${words}` };
		});
}

const missingProposal: FeedbackFinding = {
	...{ id: "proposal:no-proposal.none:", check: "no-proposal", stops: true, start: 0, end: 0, words: "" },
	...{ message: "no-proposal.none", why: "why.no-proposal", params: {}, tries: [], dropsLeadIn: false },
};

/** A reason for keeping what the coach found. */
export interface KeptReason {
	id: string;
	reason: string;
}

/** What still stops sending: found, and kept without a reason. */
export function openFindings(findings: FeedbackFindings, kept: readonly KeptReason[]): FeedbackFinding[] {
	const reasoned = new Set(kept.filter(({ reason }) => reason.trim() !== "").map(({ id }) => id));
	return coachedFields.flatMap((field) => findings[field].filter(({ stops, id }) => stops && !reasoned.has(id)));
}

/** What is kept with a reason, as it is stored and read by the receiver. */
export function keptRemarks(findings: FeedbackFindings, kept: readonly KeptReason[]): KeptRemark[] {
	const reasons = new Map(kept.map(({ id, reason }) => [id, reason.trim()]));
	const remarks = new Map<string, KeptRemark>();
	for (const field of coachedFields) {
		for (const { id, check, message, words } of findings[field]) {
			const reason = reasons.get(id);
			if (reason) remarks.set(id, { field, check, message, words, reason });
		}
	}
	return [...remarks.values()];
}
