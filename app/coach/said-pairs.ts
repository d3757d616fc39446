import type { Suggester } from "./analysis.ts";
import { unitAt } from "./reports.ts";
import type { Suggestion } from "./types.ts";

/** Rules of two columns, as standards of service write them: what is said, and what is said no longer ("Say: “…”. Do not say: “…”."). */

/** How a language tells to say words, and to leave them unsaid. */
export interface SaidWords {
	/** What tells to say (a pattern, with whom it is said to). */
	say: string;
	/** What tells not to. */
	unsaid: string;
	/** One sentence for both, from how it was told, the words to say and those to leave. */
	instead: (told: string, words: string, left: string) => string;
}

const QUOTED = '[«“„"][^«»“”„"]+[»”“"]';
const ROW = `${QUOTED}(?:(?:,| (?:or|and|или|и|lub|albo|ani|i))+ ${QUOTED})*`;

/** Asks `build` after rules that hold the words to say beside those to leave. */
export function withSaidPairs({ say, unsaid, instead }: SaidWords, build: Suggester): Suggester {
	const told = `(${say})(:?) ?(${ROW})`;
	const left = `(?:${unsaid}):? ?(${ROW})`;
	const before = new RegExp(`^${told}[.;,!]? +${left}([.!]?)$`, "iu");
	const behind = new RegExp(`^${left}[.;,!]? +${told}([.!]?)$`, "iu");
	return (document, report) => {
		const own = build(document, report);
		const unit = document.units[unitAt(document, report.start)];
		if (unit === undefined || unit.leadIn !== undefined) return own;
		const said = document.text.slice(unit.start, unit.end).trimEnd();
		const first = before.exec(said);
		const last = first === null ? behind.exec(said) : null;
		const [, how = "", colon = "", words = "", wrong = "", stop = ""] =
			first ?? (last === null ? [] : [last[0], last[2], last[3], last[4], last[1], last[5]]);
		if (words === "") return own;
		const end = unit.start + said.length;
		const put = (text: string): Suggestion => ({ start: unit.start, end, text: `${text}${stop}`, kind: "phrase" });
		const told = /^\p{Lu}/u.test(said) ? how.charAt(0).toUpperCase() + how.slice(1) : how;
		return [put(instead(`${told}${colon}`, words, wrong)), put(`${told}${colon} ${words}`), ...own];
	};
}
