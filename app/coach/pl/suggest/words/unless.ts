/** A closing case in which the ban holds because something is lacking: "o ile gość nie wyraził na to zgody". */
const LACKED = /, (?:o ile|jeżeli|jeśli) ([^,]*?)(?<!\p{L})nie (\p{L}+)([^,]*)$/u;

/** Verbs that need no other case of their object without the negation. */
const PLAIN = /^(?:zachodz|istniej|występuj|upoważni|zezwol|pozwol|zgodz|poprosi|prosi|wymaga)/;

/** "o ile gość nie wyraził na to zgody" as what is excepted: "chyba że gość wyraził na to zgodę"; the same rule where it says so already, or where it is not to be known. */
export function unless(rule: string): string {
	const [all, before = "", verb = "", after = ""] = (rule.includes(", ") ? LACKED.exec(rule) : undefined) ?? [];
	if (all === undefined || / nie /.test(` ${before} ${after} `)) return rule;
	const consent = /^(?:wyrazi|da[łl]|udzieli)/.test(verb) && /(?:^| )zgody(?= |$)/.test(after);
	if (!consent && !(PLAIN.test(verb) && !/wymaga/.test(verb))) return rule;
	const told = `${before}${verb}${after.replace(/(?<= )zgody(?= |$)/, "zgodę")}`;
	return `${rule.slice(0, -all.length)}, chyba że ${told}`;
}

/** What is excepted from all acts of a row, at its end. */
export const exceptionIn = (ban: string): string => /, (?:chyba że|z wyjątkiem) [^,]+$/.exec(ban)?.[0] ?? "";
