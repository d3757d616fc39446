import type { Rulebook } from "#app/features/standards/import/pieces.ts";

export type ExpectedRule = { section: string | null; text: string; lead_in?: string };

export type ExpectedFile = {
	language: string;
	title: string;
	sections: string[];
	sections_optional?: string[];
	items: ExpectedRule[];
	rules_accept: [number, number];
	not_rules: { role: string; section: string | null; text: string }[];
	borderline: { text: string }[];
	never_in_the_import: string[];
	exactly_once: string[];
};

export type Score = {
	right: number;
	rules: number;
	expected: number;
	wrong: string[];
	missing: string[];
	sectionsMissing: string[];
	sectionsSurplus: string[];
	lost: string[];
	never: string[];
	notOnce: string[];
};

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Compares a rulebook with what `expected.json` says; conventions are those of ../shared/samples. */
export function score(rulebook: Rulebook, expected: ExpectedFile): Score {
	const optional = new Set([expected.title, ...(expected.sections_optional ?? [])]);
	const waiting = new Map<string, number>();
	const keyOf = (section: string | null, lead: string | undefined, text: string): string =>
		[section ?? "", squeeze(lead ?? ""), squeeze(text)].join(" | ");
	for (const item of expected.items) {
		const key = keyOf(item.section, item.lead_in, item.text);
		waiting.set(key, (waiting.get(key) ?? 0) + 1);
	}
	const borderline = expected.borderline.map((one) =>
		squeeze(one.text.replace(/^\d+(\.\d+)*\.\s*/, "").replace(/\s*…$/, "")),
	);
	let section = "";
	let right = 0;
	let rules = 0;
	const wrong: string[] = [];
	const sections: string[] = [];
	for (const piece of rulebook.pieces) {
		if (piece.kind === "section") {
			sections.push(piece.text);
			section = optional.has(piece.text) ? "" : piece.text;
		}
		if (piece.kind !== "rule") continue;
		rules++;
		const key = keyOf(section, piece.leadIn, piece.text);
		const left = waiting.get(key) ?? 0;
		if (left > 0) {
			waiting.set(key, left - 1);
			right++;
		} else if (borderline.some((text) => text.length > 0 && piece.text.startsWith(text))) right++;
		else wrong.push(key);
	}
	const kept = rulebook.pieces
		.filter((piece) => piece.kind !== "left-out")
		.flatMap((piece) => (piece.leadIn ? [piece.leadIn, piece.text] : [piece.text]));
	const own = rulebook.pieces.filter((piece) => piece.kind !== "left-out").map((piece) => piece.text);
	const all = rulebook.pieces.map((piece) => piece.text);
	return {
		right,
		rules,
		expected: expected.items.length,
		wrong,
		missing: [...waiting].filter(([, count]) => count > 0).map(([key]) => key),
		sectionsMissing: expected.sections.filter((title) => !sections.includes(title)),
		sectionsSurplus: sections.filter((title) => !expected.sections.includes(title) && !optional.has(title)),
		lost: expected.not_rules.map((one) => squeeze(one.text)).filter((text) => !all.includes(text)),
		never: expected.never_in_the_import.filter((text) => kept.some((piece) => piece.includes(text))),
		notOnce: expected.exactly_once.filter((text) => own.filter((piece) => piece.includes(text)).length !== 1),
	};
}
