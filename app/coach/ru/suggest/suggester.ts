import { suggesting } from "#app/coach/proving.ts";
import { type SaidWords, withSaidPairs } from "#app/coach/said-pairs.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Basis } from "../rules/rules.ts";
import type { Scan } from "../rules/scan.ts";
import { withOwnParty } from "./builds/fresh-party.ts";
import { withoutPurpose } from "./builds/further-states.ts";
import { toldInstead } from "./builds/no-need.ts";
import { confused } from "./builds/spared.ts";
import { byBuild } from "./builds/turned-builds.ts";
import { withFillers } from "./fill/fill.ts";
import { amiss, inAccusative, inOneVoice } from "./guards/amiss.ts";
import { inOneAspect, nearerFirst } from "./guards/behind.ts";
import { besideManner, disagrees, withPerson } from "./guards/disagreeing.ts";
import { fullerFirst } from "./guards/fuller.ts";
import { fullestFirst, withEven } from "./guards/fullest.ts";
import { lossOf } from "./guards/keeps.ts";
import { namedFully } from "./guards/named-fully.ts";
import { answersNot } from "./guards/no-answer.ts";
import { fitsBan } from "./guards/offered.ts";
import { spelled } from "./guards/spelling.ts";
import { leavesTail, onlyThen } from "./guards/still-wrong.ts";
import { settled } from "./guards/trailing-clauses.ts";
import { orPlainer, saysBefore, withOwnHalf } from "./halves/halves-answered.ts";
import { leftHalf, sentenceBefore } from "./halves/left-half.ts";
import { listedDeeds, listedNouns } from "./halves/listed-nouns.ts";
import { suggestionsForItem } from "./rewriting/rewrite.ts";
import { capitalise, closing, joinedWell, textOf } from "./words/edits.ts";
import { withTold } from "./wrapped/relatives.ts";
import { suggestionsInVerbs } from "./wrapped/verbal.ts";
import { unwrapped } from "./wrapped/wrapped.ts";

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

/** The order of the sentence before, by itself, is the third of those shown where more stand before it. */
function halfThird(scan: Scan, offered: Suggestion[]): Suggestion[] {
	const half = offered.findIndex(({ start, kind }) => start < scan.sentence.start && kind === "phrase");
	const [own] = half > SHOWN ? offered.splice(half, 1) : [];
	if (own !== undefined) offered.splice(SHOWN, 0, own);
	return offered;
}

const SHOWN = 2;

/** A wording with what the ban says beside its deed: its manner, its person and «даже». */
const whatStays = (whole: string, said: string): string =>
	withEven(whole, withPerson(whole, besideManner(whole, said)));

/** What the first wording loses where another is looked for. */
const POOR = 2;

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
		const { start, end } = scan.sentence;
		const stop = closing(scan, text);
		const row = listedNouns(textOf(scan, text, 0, scan.tokens.length - (stop === "" ? 0 : 1)));
		const told = row === "" ? byBuild(scan, text) : [`${row}${stop}`];
		const built = told.map((said) => ({ start, end, text: said, kind: "phrase" as const }));
		const whole = text.slice(start, end).trim();
		const begun = (said: string): string => {
			const token = scan.tokens[0];
			if (token?.capital === true) return capitalise(said);
			return token?.kind === "word" ? said.charAt(0).toLowerCase() + said.slice(1) : said;
		};
		const answered = inner?.own === "none" && own.some((one) => one.kind !== "template");
		const ready = answered ? own : withFillers(document, scan, own);
		const kept = ready.filter(
			(one) =>
				one.kind !== "template" &&
				!/чем помочь/.test(one.text) &&
				!amiss(whole, one.text) &&
				!disagrees(whole, one.text) &&
				!answersNot(scan, whole, one.text),
		);
		const deeds = listedDeeds(textOf(scan, text, 0, scan.tokens.length - (stop === "" ? 0 : 1)), kept[0]?.text);
		if (deeds !== "") built.unshift({ start, end, text: `${deeds}${stop}`, kind: "phrase" });
		const poor = kept[0] === undefined || lossOf(scan, { text: kept[0].text, kind: "phrase" }, text) > POOR;
		const more = toldInstead(scan, text, kept.length > 1 && !poor);
		const late = more.map((said) => ({ start, end, text: said, kind: "phrase" as const }));
		const left = built.length + kept.length > 1 ? [] : leftHalf(document, scan);
		const phrases = ready.filter(({ kind }) => kind !== "template");
		const templates = ready.filter(({ kind }) => kind === "template");
		const answers = [
			...built,
			...(more.length > 0 ? kept.slice(0, 1) : []),
			...late,
			...(kept.length > 0 ? phrases : left),
		];
		const offered = [...answers, ...(kept.length > 0 ? left : phrases), ...templates].flatMap((one) => {
			if (one.kind === "template") return leavesTail(whole, one.text) ? [] : [one];
			const told = withTold(scan, text, one.text);
			const own = told === undefined ? undefined : withOwnParty(scan, told);
			const said = own === undefined ? undefined : withoutPurpose(inOneVoice(scan, inAccusative(scan, text, own)));
			const again = said !== undefined && one.start === scan.sentence.start && saysBefore(document, scan, said);
			const unfit =
				said !== undefined &&
				(!fitsBan(scan, said) ||
					disagrees(whole, said) ||
					confused(whole, said) ||
					amiss(whole, said) ||
					answersNot(scan, whole, said));
			return said === undefined || again || leavesAlone(text, said) || unfit
				? []
				: [
						{
							...one,
							text: spelled(
								whole,
								begun(whatStays(whole, joinedWell(onlyThen(whole, inOneAspect(whole, settled(scan, text, said)))))),
							),
						},
					];
		});
		const once = offered.filter((one, i) => offered.findIndex((other) => other.text === one.text) === i);
		const ordered = once.every(({ kind }) => kind === "template") ? sentenceBefore(document, scan) : undefined;
		if (ordered !== undefined) return [ordered, ...once];
		return halfThird(scan, fullestFirst(whole, nearerFirst(whole, fullerFirst(scan, text, once))));
	}),
);
