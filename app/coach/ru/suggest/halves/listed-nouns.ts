import type { Mood } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { isNominative, personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { inMood } from "../words/conjugate.ts";
import { capitalise } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { answersTo } from "./halves-answered.ts";

/** Rows behind a colon («На приёме избегаем: латыни, спешки и взглядов на часы», «Кассиру нельзя: считать вслух, отходить без подмены»): every one is answered. */

const ROW =
	/^((?:[а-яё]+ )*?)(избегаем|избегайте|избегать|избегает|избегают|обходимся без|обходитесь без): ([^:;]+)$/iu;

const MOODS: Readonly<Record<string, Mood>> = {
	избегаем: "first-plural",
	"обходимся без": "first-plural",
	избегайте: "imperative",
	"обходитесь без": "imperative",
	избегать: "infinitive",
	избегает: "third-singular",
	избегают: "third-plural",
};

/** An order in another mood, every verb of it; undefined where a verb is not known. */
function asTold(said: string, mood: Mood): string | undefined {
	let known = true;
	const put = said.replace(/[А-ЯЁа-яё]+те(?:сь)?(?![а-яё])/gu, (word) => {
		const infinitive = infinitiveOf(word.toLowerCase().replaceAll("ё", "е"));
		if (infinitive === undefined) known = false;
		return infinitive === undefined ? word : mood === "infinitive" ? infinitive : inMood(infinitive, mood);
	});
	return known ? put.charAt(0).toLowerCase() + put.slice(1) : undefined;
}

/** The row with each noun answered; "" where one has no answer. */
export function listedNouns(said: string): string {
	const [, lead = "", verb = "", row = ""] = ROW.exec(said) ?? [];
	const mood = MOODS[verb.toLowerCase()];
	if (mood === undefined || / (?:не|если|когда|кроме) /.test(row)) return "";
	const nouns = row.split(/, | и | или /).map((one) => one.replace(/^без /, ""));
	if (nouns.length < 2 || nouns.length > 5) return "";
	const answers: string[] = [];
	for (const noun of nouns) {
		const told = answersTo(`Избегайте ${noun}.`, true)
			.filter(
				(one) =>
					!/ — |^(?:Вместо|Держите .* свободн)/.test(one) &&
					answers.every((other) => other.slice(0, 14) !== one.slice(0, 14)),
			)
			.map((one) => asTold(one.replace(/[.!…]+$/, ""), mood))
			.find((one) => one !== undefined);
		if (told === undefined) return "";
		answers.push(told);
	}
	const whole = answers.some((one) => /,| и /.test(one))
		? answers.join("; ")
		: `${answers.slice(0, -1).join(", ")} и ${answers.at(-1) ?? ""}`;
	return capitalise(`${lead}${whole}`);
}

const THINGS =
	/^((?:[а-яё]+ ){0,3}?)(?:недопустимы|неприемлемы|запрещены|исключены|не допускаются|под запретом|табу): ([^:;]+)$/iu;

/** «громкая музыка» -> «громкой музыки», which the tables of nouns read as another case; undefined for other words. */
function ofHer(name: string): string | undefined {
	const [, quality = "", noun = ""] = /^([а-яё]+)ая ([а-яё]+)а$/u.exec(name) ?? [];
	return noun === "" ? undefined : `${quality}ой ${noun}${/[гкхжчшщ]$/u.test(noun) ? "и" : "ы"}`;
}

/** «Недопустимы: крики, споры, громкая музыка»: every one answered, where the wording at hand answers fewer. */
function listedThings(said: string, ready: string | undefined): string {
	const [, lead = "", row = ""] = THINGS.exec(said) ?? [];
	const things = row === "" ? [] : row.split(/, | и | или /);
	if (things.length < 2 || things.length > 5 || (ready !== undefined && ordersIn(ready) >= things.length)) return "";
	const named = things.map((one) => phraseInCase(one, "N", "G")?.said ?? ofHer(one));
	return named.some((one) => one === undefined) ? "" : listedNouns(`${lead}избегайте: ${named.join(", ")}`);
}

const DEEDS =
	/^((?:[а-яё]+ ){0,2}?)(?:категорически |строго )?(?:нельзя|запрещается|запрещено|воспрещается|не вправе|не имеет права|не имеют права|не долж(?:ен|на|ны)|не разрешается|не допускается|не следует): ([^:;]+)$/iu;

/** How many orders a wording gives. */
const ordersIn = (said: string): number =>
	(said.match(/[А-ЯЁа-яё]+/g) ?? []).filter((word) =>
		/^(?:imperative|third-singular|third-plural)$/.test(formOf(word.toLowerCase().replaceAll("ё", "е"))),
	).length;

/** The row with each deed answered, where the wording at hand answers fewer; "" elsewhere. */
export function listedDeeds(said: string, ready: string | undefined): string {
	const [, who = "", row = ""] = DEEDS.exec(said) ?? [];
	if (row === "") return listedThings(said, ready);
	const deeds = row.split(/, (?=[а-яё]+(?:ть|ти|чь)(?:ся)?(?: |$))| и (?=[а-яё]+(?:ть|ти|чь)(?:ся)?(?: |$))/u);
	if (
		deeds.length < 2 ||
		deeds.length > 5 ||
		!deeds.every((one) => isInfinitive(one.split(" ")[0]?.replaceAll("ё", "е") ?? ""))
	)
		return "";
	if (ready !== undefined && ordersIn(ready) >= deeds.length) return "";
	const name = who.trim();
	const person = name === "" ? undefined : personAt(name.toLowerCase().replaceAll("ё", "е"));
	if (name !== "" && (person?.role !== "staff" || !(isNominative(person) || person.cases.includes("D")))) return "";
	const mood: Mood = person === undefined ? "imperative" : person.plural ? "third-plural" : "third-singular";
	const answers: string[] = [];
	for (const deed of deeds) {
		const told = answersTo(`Нельзя ${deed}.`, true)
			.filter((one) => !/ — |^Вместо/.test(one))
			.map((one) => (mood === "imperative" ? one.replace(/[.!…]+$/, "") : asTold(one.replace(/[.!…]+$/, ""), mood)))
			.find((one) => one !== undefined);
		if (told === undefined) return "";
		answers.push(told.charAt(0).toLowerCase() + told.slice(1));
	}
	const subject = person === undefined ? "" : `${person.plural ? person.paradigm.many.N : person.paradigm.singular.N} `;
	return capitalise(`${subject}${answers.join("; ")}`);
}
