import { allowedRanges } from "#app/coach/company.ts";
import { check } from "#app/coach/packs.ts";
import type { CompanyWords, Finding } from "#app/coach/types.ts";
import { companyWordsByLanguage } from "#app/features/standards/gate.server.ts";
import type { Storage } from "#db/storage.ts";
import type { CompanyWord } from "./company-words.form.ts";
import { eachRuleInForce, RULES_AT_MOST } from "./rules-in-force.server.ts";

export interface TouchedRule {
	key: string;
	text: string;
	spans: { start: number; end: number }[];
}

/** What an entry would change in the standards in force. */
export interface WordsPreview {
	kind: CompanyWord["kind"];
	touched: number;
	shown: TouchedRule[];
	/** Set when there were more rules than one look goes through. */
	lookedAt: number | null;
}

const SHOWN_AT_MOST = 20;

/** The rules in force that would get a mark by a discouraged word, or lose one by an allowed word. */
export async function previewWords(storage: Storage, entry: CompanyWord): Promise<WordsPreview> {
	const { language, kind, words, preferred } = entry;
	const now: CompanyWords = (await companyWordsByLanguage(storage))[language] ?? { allowed: [], discouraged: [] };
	const then: CompanyWords =
		kind === "allowed"
			? { ...now, allowed: [...now.allowed, words] }
			: { ...now, discouraged: [...now.discouraged, { words, preferred }] };
	const alone: CompanyWords = { allowed: [words], discouraged: [] };
	const preview: WordsPreview = { kind, touched: 0, shown: [], lookedAt: null };
	const complete = await eachRuleInForce(storage, (rule) => {
		const text = rule.wordings[language]?.text;
		// Most rules do not hold the words at all, and that is quickly seen.
		if (!text || allowedRanges(text, alone).length === 0) return;
		const found = (companyWords: CompanyWords) =>
			check(text, {
				kind: "rule",
				language,
				context: { companyWords, ...(rule.leadIn ? { leadIn: rule.leadIn } : {}) },
			});
		const [before, after] = [found(now), found(then)];
		const changed = kind === "allowed" ? without(before, after) : without(after, before);
		if (changed.length === 0) return;
		preview.touched++;
		if (preview.shown.length < SHOWN_AT_MOST) {
			preview.shown.push({ key: rule.key ?? "", text, spans: changed.map(({ start, end }) => ({ start, end })) });
		}
	});
	return complete ? preview : { ...preview, lookedAt: RULES_AT_MOST };
}

function without(findings: Finding[], others: Finding[]): Finding[] {
	const mark = ({ message, start, end }: Finding) => `${message} ${start} ${end}`;
	const known = new Set(others.map(mark));
	return findings.filter((finding) => !known.has(mark(finding)));
}
