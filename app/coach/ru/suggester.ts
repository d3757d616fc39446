import { suggesting } from "../proving.ts";
import { type SaidWords, withSaidPairs } from "../said-pairs.ts";
import { capitalise, joinedWell } from "./edits.ts";
import { withFillers } from "./fill.ts";
import { orPlainer, saysBefore, withOwnHalf } from "./halves-answered.ts";
import { namedFully } from "./named-fully.ts";
import { fitsBan } from "./offered.ts";
import { withTold } from "./relatives.ts";
import { suggestionsForItem } from "./rewrite.ts";
import type { Basis } from "./rules.ts";
import { settled } from "./trailing-clauses.ts";
import { suggestionsInVerbs } from "./verbal.ts";
import { unwrapped } from "./wrapped.ts";

const SAY = "(?:говорим|говорите|говори|скажите|скажем|произносите|отвечаем|отвечайте)";
const WHOM = "(?: так| (?:клиент|гост|покупател|пациент|посетител|пассажир)\\p{L}*)?";

const said: SaidWords = {
	say: `(?:мы )?${SAY}${WHOM}`,
	unsaid: `(?:мы )?(?:не|никогда не) ${SAY}${WHOM}|а не`,
	instead: (told, words, left) => `Вместо ${left} ${told.charAt(0).toLowerCase()}${told.slice(1)} ${words}`,
};

/** «чтобы гость ждал лифта один»: a time by which he is served leaves him alone still. */
const leavesAlone = (ban: string, said: string): boolean =>
	/назначенное время|Начинайте сразу/.test(said) &&
	/ (?:жда|ожида)[а-яё]* [^,]*(?:один|одна|одни)(?![а-яё])/u.test(ban);

/** Builds the suggestions for Russian prohibitions. */
export const suggest = suggesting(
	withSaidPairs(said, (document, report) => {
		const { scan, item } = report.basis as Basis;
		const { text } = document;
		if (item) return suggestionsForItem(scan, text);
		const inner = unwrapped(scan, text);
		const own = withOwnHalf(document, scan, orPlainer(scan, text, suggestionsInVerbs(scan, text), inner)).map((one) =>
			one.kind === "template" ? one : { ...one, text: namedFully(scan, text, one.text) },
		);
		const begun = (said: string): string => (scan.tokens[0]?.capital === true ? capitalise(said) : said);
		const answered = inner?.own === "none" && own.some((one) => one.kind !== "template");
		const offered = (answered ? own : withFillers(document, scan, own)).flatMap((one) => {
			if (one.kind === "template") return [one];
			const said = withTold(scan, text, one.text);
			const again = said !== undefined && one.start === scan.sentence.start && saysBefore(document, scan, said);
			return said === undefined || again || leavesAlone(text, said) || !fitsBan(scan, said)
				? []
				: [{ ...one, text: begun(joinedWell(settled(scan, text, said))) }];
		});
		return offered.filter((one, i) => offered.findIndex((other) => other.text === one.text) === i);
	}),
);
