import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { EARLIER } from "../turned/turned-bounds.ts";
import { inMood } from "../words/conjugate.ts";
import { at, closing, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { readingsOf } from "../words/noun-forms.ts";

/** The order of words of a ban made plain: the verb first, then its thing, then circumstances and conditions. */

const CASES: Readonly<Record<string, string>> = {
	в: "PA",
	во: "PA",
	на: "PA",
	при: "P",
	до: "G",
	после: "G",
	без: "G",
	у: "G",
	за: "IA",
	перед: "I",
	под: "IA",
	с: "IG",
	со: "IG",
	из: "G",
	от: "G",
	по: "D",
};

/** Where the circumstance that begins at a preposition ends: its noun and what hangs on it. */
function circumstanceEnd(scan: Scan, from: number, to: number): number {
	const cases = CASES[at(scan, from)];
	if (cases === undefined) return -1;
	let noun = from + 1;
	while (noun < to && readingsOf(at(scan, noun)).length === 0 && formOf(at(scan, noun)) === "other") noun++;
	if (noun >= to || !readingsOf(at(scan, noun)).some((one) => cases.includes(one.case))) return -1;
	let end = noun + 1;
	while (end < to && !PREPOSITIONS.has(at(scan, end))) {
		const readings = readingsOf(at(scan, end));
		const genitive = readings.some((one) => one.case === "G");
		const accusative = readings.some((one) => one.case === "A" || one.case === "N");
		const later = scan.tokens
			.slice(end + 1, to)
			.some(
				(token, i) => !PREPOSITIONS.has(at(scan, end + i)) && readingsOf(token.norm).some((one) => one.case === "A"),
			);
		const owned = personAt(at(scan, end)) !== undefined;
		const deed = genitive && /(?:ни|ти|ци|к)[ияе]$/.test(at(scan, end - 1)) && end + 1 < to;
		if (readings.length > 0 && !deed && (!genitive || (accusative && !later && !owned))) break;
		if (readings.length === 0 && !/(?:ого|его|ой|ей|ых|их)$/.test(at(scan, end))) break;
		end++;
	}
	return end;
}

/** The words before the ban, the thing ahead of the circumstances; "" where their bounds are not sure. */
function inOrder(scan: Scan, text: string, from: number, to: number): string {
	const first = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
	if (!(at(scan, from) in CASES)) return first(textOf(scan, text, from, to));
	const noun = circumstanceEnd(scan, from, to);
	if (noun < 0) return "";
	const ahead = at(scan, noun) === "за" && /^(?:час|день|минуту|неделю|сутки|полчаса)$/.test(at(scan, noun + 1));
	const thing =
		noun === to &&
		to - from > 3 &&
		/[бвгджзклмнпрстфхцчшщ]$/.test(at(scan, to - 1)) &&
		!/(?:ов|ев|их|ых)$/.test(at(scan, to - 1));
	const end = ahead ? noun + 2 : thing ? noun - 1 : noun;
	const rest = textOf(scan, text, end, to);
	if (at(scan, from) === "без" && /^(?:за|об?|от|для)$/.test(at(scan, end))) return "";
	return `${rest} ${first(textOf(scan, text, from, end))}`.trim();
}

/** «X до Y не V», «Запомните: X без Y не V-ют» with the verb first. */
function straightened(scan: Scan, hit: Hit, text: string): string | undefined {
	const { segment } = hit;
	if (scan.hits.length !== 1 || hit.verb !== hit.from + 1 || at(scan, hit.from) !== "не" || hit.subject >= 0)
		return undefined;
	const others = scan.segments.filter((one) => one !== segment);
	const told =
		others.length === 1 && others[0]?.to === segment.from - 1 && REMEMBER.test(textOf(scan, text, 0, segment.from));
	if (others.length > 0 && !told) return undefined;
	const from = /^что$/.test(at(scan, segment.from)) ? segment.from + 1 : segment.from;
	if (/^(?:раньше|позже|больше|более|дольше|чаще|реже|ближе|дальше|выше|ниже)$/.test(at(scan, from))) return undefined;
	if (at(scan, from) === "после" && !EARLIER.test(at(scan, hit.verb))) return undefined;
	if (hit.from - from < 2 || segment.to - hit.verb > 4) return undefined;
	const norms = scan.tokens.slice(from, hit.from).map((token) => token.norm);
	if (
		norms.some((norm) =>
			/^(?:и|или|а|но|никогда|ни|никому|ничего|если|когда|лучше|постарайтесь|просьба|просим|прошу|это|даже|мы|вы|кроме|избежание|целях)$/.test(
				norm,
			),
		)
	)
		return undefined;
	if (norms.some((norm) => isInfinitive(norm) || formOf(norm) === "imperative")) return undefined;
	if (hit.mood !== "imperative" && norms.some((norm) => personAt(norm)?.role === "staff")) return undefined;
	const third = hit.mood === "third-plural" && told;
	if (hit.mood !== "imperative" && hit.mood !== "infinitive" && !third) return undefined;
	const infinitive = third ? infinitiveOf(at(scan, hit.verb)) : undefined;
	const verb = infinitive === undefined ? at(scan, hit.verb) : inMood(infinitive, "imperative");
	const tail = textOf(scan, text, hit.verb + 1, segment.to);
	const front = textOf(scan, text, from, hit.from);
	const words = tail === "" ? inOrder(scan, text, from, hit.from) : front.charAt(0).toLowerCase() + front.slice(1);
	return words === "" ? undefined : tidy(`не ${verb} ${tail} ${words}${closing(scan, text)}`);
}

const REMEMBER = /^(?:запомните|помните|имейте в виду|учтите|знайте|важно помнить)[,:]?\s*$/i;

/** The ban in the plain order of its words; undefined where it has it. */
export const inPlainOrder = (scan: Scan, hit: Hit, text: string): string | undefined =>
	withAccusative(scan, hit, text) ?? conditionBehind(scan, hit, text) ?? straightened(scan, hit, text);

/** «Пока договор не подписан, ключи не выдавайте» as «Не выдавайте ключи, пока договор не подписан». */
function conditionBehind(scan: Scan, hit: Hit, text: string): string | undefined {
	const [first, main, ...more] = scan.segments;
	if (first === undefined || main === undefined || more.length > 0 || hit.segment !== main || scan.hits.length > 1)
		return undefined;
	if (!/^(?:пока|если)$/.test(at(scan, 0)) || hit.verb !== hit.from + 1 || at(scan, hit.from) !== "не")
		return undefined;
	if (!/^(?:imperative|infinitive)$/.test(hit.mood) || hit.subject >= 0 || hit.from === main.from) return undefined;
	if (!scan.tokens.slice(0, first.to).some(({ norm }) => norm === "не")) return undefined;
	const own = scan.tokens.slice(main.from, main.to).map(({ norm }) => norm);
	if (own.some((norm) => /^(?:его|ее|их|ему|ей|им|нее|него|них|то|тогда|никогда|даже|и|но|ни)$/.test(norm)))
		return undefined;
	const words = inOrder(scan, text, main.from, hit.from);
	const last = scan.tokens.length - (closing(scan, text) === "" ? 0 : 1);
	const tail = textOf(scan, text, hit.verb + 1, last);
	const clause = textOf(scan, text, 0, first.to);
	return words === ""
		? undefined
		: tidy(
				`не ${at(scan, hit.verb)} ${words} ${tail}, ${clause.charAt(0).toLowerCase()}${clause.slice(1)}${closing(scan, text)}`,
			);
}

/** Verbs whose object stands in the genitive without a negation as well. */
const GENITIVE = /^(?:дожда|доби|спрос|попрос|каса|кос|достиг|избе|получив|хват|придерж)/;

/** «Не садитесь, не помыв рук» as «..., не помыв руки»: the genitive of the negation would be left without it. */
function withAccusative(scan: Scan, hit: Hit, text: string): string | undefined {
	for (const segment of scan.segments) {
		const converb = at(scan, segment.from + 1);
		if (segment === hit.segment || at(scan, segment.from) !== "не" || formOf(converb) !== "perfect-converb") continue;
		const things = GENITIVE.test(converb) ? undefined : thingsAt(scan, segment.from + 2, segment.to, "AG");
		if (things?.case !== "G" || !things.parts.every((one) => one.plural && one.from === one.head)) continue;
		const put = thingsIn({ scan, text }, things, "A");
		if (put === undefined || personAt(at(scan, things.parts[0]?.head ?? -1)) !== undefined) continue;
		const end = scan.tokens[scan.tokens.length - 1]?.end ?? text.length;
		const from = scan.tokens[things.from]?.start ?? 0;
		const to = scan.tokens[things.to - 1]?.end ?? from;
		return text.slice(scan.sentence.start, from) + put + text.slice(to, end);
	}
	return undefined;
}
