import { analyse } from "#app/coach/document.ts";
import { scanSentence } from "../../rules/prohibition.ts";
import type { Scan } from "../../rules/scan.ts";
import { language } from "../../words/language.ts";
import { type Case, personAt } from "../../words/people.ts";
import { at } from "../words/edits.ts";
import { thingsAt, thingsIn } from "./ban.ts";

/** Words of a rule that are read by themselves and put into another case. */

/** The words of a phrase as they are read alone. */
export function scanOf(phrase: string): { scan: Scan; text: string } | undefined {
	const text = `${phrase}.`;
	const sentence = analyse(text, "rule", language).units[0]?.sentences[0];
	return sentence === undefined ? undefined : { scan: scanSentence(sentence), text };
}

/** A phrase of things in another case, what hangs on it kept: «справку из архива», "A" to "G"; undefined where it cannot be read whole. */
export function phraseInCase(phrase: string, from: string, wanted: Case): { said: string; head: string } | undefined {
	const read = scanOf(phrase);
	if (read === undefined) return undefined;
	const { scan, text } = read;
	const last = scan.tokens.length - 1;
	const things = thingsAt(scan, 0, last, from);
	if (things === undefined) return undefined;
	const put = thingsIn(read, things, wanted);
	const own = text.slice(scan.tokens[0]?.start, scan.tokens[things.to - 1]?.end);
	const said = put === own.toLowerCase().replaceAll("ё", "е") ? own : put;
	const rest = text.slice(scan.tokens[things.to]?.start ?? text.length, text.length - 1).trim();
	const hangs =
		rest === "" || /^(?:на|в|во|у|о|об|с|со|для|по|к|из|от|за|до|после) /.test(rest) || personAt(rest) !== undefined;
	if (said === undefined || !hangs) return undefined;
	return {
		said: rest === "" ? said : `${said} ${rest}`,
		head: at(scan, things.parts[0]?.head ?? 0),
	};
}
