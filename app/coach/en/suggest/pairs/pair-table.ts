import { compilePhrases } from "#app/coach/phrases.ts";
import { customerNouns, staffNouns } from "../../words/people.ts";
import { set } from "../../words/words.ts";
import { ACT_PAIRS, NOUN_PAIRS } from "./pairs.ts";

/** Reads pairs, one a line. */
export const read = (data: string): [string, string][] =>
	data
		.trim()
		.split("\n")
		.map((line) => {
			const at = line.lastIndexOf(" = ");
			const own = line.startsWith("~") ? "~" : "";
			return [line.slice(own.length, at).replace('"', '"…"'), own + line.slice(at + 3)];
		});

/** What is told and written; only such things are kept confidential. */
export const INFORMATION = set(
	"data detail details information number numbers result results file files record records password passwords pin address addresses name names price prices report reports news story stories plan plans rota existence identity diagnosis diagnoses case cases secret secrets balance balances salary salaries wage wages content contents letter letters message messages conversation conversations history whereabouts code codes contract contracts terms complaint complaints document documents schedule photo photos picture pictures list lists login logins test tests prescription prescriptions finding findings opinion opinions matter matters affair affairs",
);

/** A pair with the words that its pattern names. */
interface Pair {
	value: string;
	pattern: string;
}

const paired = (data: string): [string, Pair][] => read(data).map(([pattern, value]) => [pattern, { value, pattern }]);

const PATTERNS = new Map<string, ReadonlySet<string>>();

/** The words that a pattern names; a class of persons is named by the person served. */
export function namesOf(pattern: string): (norm: string) => boolean {
	let known = PATTERNS.get(pattern);
	if (known === undefined) {
		known = new Set(pattern.split(/[\s|?*]+/));
		PATTERNS.set(pattern, known);
	}
	const words = known;
	return (norm) => words.has(norm) || (words.has("<info>") && INFORMATION.has(norm));
}

/** Pairs for acts, by their first word. */
export const acts = compilePhrases(paired(ACT_PAIRS), {
	classes: {
		person: (norm) => customerNouns.has(norm) || staffNouns.has(norm),
		info: (norm) => INFORMATION.has(norm),
	},
});

/** Pairs for unwanted things. */
export const nouns = compilePhrases(paired(NOUN_PAIRS));
