/** Words that a person typed, given back on a page that could not take them. */
export interface KeptWords {
	label: string;
	text: string;
}

/** Fields that people write in, whatever stands there. */
const written = new Set(["text", "words", "title", "situation", "deed", "effect", "proposal", "note"]);

/** What other fields send of themselves: chosen values ("send", "2026-05-04"), ids, with or without "p:" before them. */
const sentByForms = /^(?:[a-z0-9][a-z0-9._:-]*|(?:[a-z]:)?[\w-]{22})$/;

const most = 20;

/** The words among a form's fields; passwords, tokens and what was only chosen, also several at once, are left out. */
export function keptWords(fields: Iterable<[name: string, text: string]>): KeptWords[] {
	const kept: KeptWords[] = [];
	for (const [label, text] of fields) {
		if (kept.length === most) break;
		if (label === "token" || label.toLowerCase().includes("password")) continue;
		const chosen = !written.has(label) && text.split("\n").every((line) => sentByForms.test(line));
		if (text.length > 3 && !chosen) kept.push({ label, text });
	}
	return kept;
}
