/** Words that a person typed, given back on a page that could not take them. */
export interface KeptWords {
	label: string;
	text: string;
}

/**
 * What forms send of themselves: chosen values ("send", "2026-05-04"), ids, with or without "p:" before them. One typed word
 * in small Latin letters looks the same; it is typed again in a moment.
 */
const sentByForms = /^(?:[a-z0-9][a-z0-9._:-]*|(?:[a-z]:)?[\w-]{22})$/;

const most = 20;

/** The words among a form's fields; passwords, tokens and what was only chosen, also several at once, are left out. */
export function keptWords(fields: Iterable<[name: string, text: string]>): KeptWords[] {
	const kept: KeptWords[] = [];
	for (const [label, text] of fields) {
		if (kept.length === most) break;
		if (label === "token" || label.toLowerCase().includes("password")) continue;
		if (text.length > 3 && !text.split("\n").every((line) => sentByForms.test(line))) kept.push({ label, text });
	}
	return kept;
}
