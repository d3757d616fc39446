import { personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { capitalise } from "../words/edits.ts";
import { type Verbless, verbless } from "./verbless.ts";
import { VERBLESS_LOOKS } from "./verbless-looks.ts";
import { VERBLESS_MORE } from "./verbless-more.ts";
import { VERBLESS_NARROW } from "./verbless-narrow.ts";
import { quotedBan } from "./verbless-quoted.ts";
import { filledIn } from "./verbless-slots.ts";
import { inBadState } from "./verbless-states.ts";
import { VERBLESS_TALK } from "./verbless-talk.ts";
import { VERBLESS_THINGS } from "./verbless-things.ts";

/** What is done in place of a thing that is banned without a verb. */

interface Row {
	noun: RegExp;
	/** Each group must stand in the ban, or, where it is `not`, must not. */
	wants: readonly { not: boolean; words: RegExp }[];
	wordings: readonly string[];
	/** What stands for it in a row of nouns; "" for none. */
	nominal: string;
}

const starts = (words: string, before: string): RegExp =>
	new RegExp(`${before}(?:${words.trim().split(/\s+/).join("|")})`, "u");

const ROWS: readonly Row[] = [VERBLESS_NARROW, VERBLESS_TALK, VERBLESS_LOOKS, VERBLESS_THINGS, VERBLESS_MORE]
	.join("\n")
	.split("\n")
	.filter((line) => line.trim() !== "")
	.map((line) => {
		const [nouns = "", wants = "", wordings = "", nominal = ""] = line.split(/ ;(?= |$)/u).map((one) => one.trim());
		return {
			noun: starts(nouns.replaceAll("ё", "е"), "^"),
			wants: wants
				.replaceAll("ё", "е")
				.split("&")
				.map((one) => one.trim())
				.filter((one) => one !== "" && one !== ";")
				.map((one) => ({
					not: one.startsWith("!"),
					words: starts(one.replace(/^!/, "").replaceAll("$", "(?![а-я])"), "(?:^| )"),
				})),
			wordings: wordings.split("||").map((one) => one.trim()),
			nominal: nominal.trim(),
		};
	});

const rowsFor = (read: Verbless): Row[] =>
	ROWS.filter(
		({ noun, wants }) => noun.test(read.head) && wants.every(({ not, words }) => words.test(read.all) !== not),
	);

const OFFERED = 3;

/** «Помните: прогнозов по телефону мы не даём»: a noun in the genitive with a verb that says no more. */
const NOT_GIVEN =
	/^(?:(?:помните|запомните|учтите|напоминаем): )?([а-яё]+(?:ов|ев|ей|ий|ек|ок|их|ых|[бвгджзклмнпрстф])(?: [^,:—]+?)?) (?:мы |у нас )?не (?:даём|даем|делаем|делают|дают|ведём|ведем|ведут|принимаем|обсуждаем|устраиваем|устраивают|терпим|оставляем|оставляют|допускаем|носят|носим)$/iu;

/** Wordings of a ban without a verb, the best first; nothing where no row knows its noun. */
export function verblessAnswers(said: string): string[] {
	const given = NOT_GIVEN.exec(said)?.[1];
	if (given !== undefined) return verblessAnswers(`Никаких ${given.charAt(0).toLowerCase()}${given.slice(1)}`);
	const quoted = quotedBan(said);
	if (quoted.length > 0) return quoted;
	const listed = inRow(said);
	if (listed !== "") return [listed];
	const read = verbless(said);
	if (read === undefined) return [];
	const state = inBadState(read);
	const told =
		rowsFor(read)
			.map(({ wordings }) => wordings.flatMap((one) => filledIn(read, one) ?? []))
			.find((one) => one.length > 0) ?? [];
	if (told.length + state.length === 0 && read.lack !== "") return onlyWith(said, read);
	const left = state.length + told.length > 0 ? [] : lyingAbout(read);
	return [...new Set([...state, ...told, ...left])].slice(0, OFFERED).map(capitalise);
}

/** «Никаких встреч с заказчиком без блокнота» -> «Встречи с заказчиком — только с блокнотом». */
function onlyWith(said: string, read: Verbless): string[] {
	const between = new RegExp(`${read.name}(?: (.+?))? без ${read.lack}$`, "u").exec(said);
	const what = phraseInCase(read.lack, "G", "I")?.said;
	const thing = phraseInCase(read.name, "G", "N")?.said;
	if (between === null || what === undefined || thing === undefined || LICENCE.test(read.lack)) return [];
	const by = /^с[бвгджзклмнпрстфхцчшщ]|^щ/u.test(what) ? "со" : "с";
	return [`${capitalise(thing)} ${between[1] === undefined ? "" : `${between[1]} `}— только ${by} ${what}`];
}

/** What allows an act and stands otherwise than with «с». */
const LICENCE =
	/^(?:спрос|разреш|соглас|ведома|провер|согласован|предупрежд|оплат|договор|запис|рецепт|назначен|паспорт|очеред|причин|повод|нужд|необходим|ответ|подтвержд|заявк|приглаш|вызов|осмотр|примерк)/u;

/** Nouns that are no things. */
const ABSTRACT =
	/(?:[еаи]ни[йея]|ост[ьией]+|ств[а-я]?|ци[йия]|изм[а-я]*|тия|тий|ок|ек|звонк[а-я]+|слов[а-я]*|разговор[а-я]*|ответ[а-я]*|вопрос[а-я]*|шаг[а-я]*|дел[а-я]?|сро[а-я]+|час[а-я]*|минут[а-я]*|дн[а-я]+|раз[а-я]*|люд[а-я]+|лиц[а-я]?|цен[а-я]?|скид[а-я]+|провал[а-я]*|тост[а-я]*|взгляд[а-я]*|звук[а-я]*|жест[а-я]*|слух[а-я]*|сбо[а-я]+)$/u;

/** Occasions and pieces of writing, where no thing lies. */
const EVENT =
	/(?:урок|заняти|встреч|совещани|поминк|приём|прием|лекци|репетици|спектакл|концерт|обед|ужин|ответ|письм|чат|переписк|разговор|отч[её]т|расписан|договор|эфир|звонк|приветстви|реч[иь]|голос|смен|работ|экзамен|матч|переговор|экскурси|соцсет|отзыв)/u;

/** Nouns that name a deed, a word or a time by their root alone. */
const DEED =
	/(?:гон|ход|езд|бег|л[её]т|бор|вод|рыв|скок|прыж|спор|крик|смех|шум|звон|стук|свист|плач|лай|храп|сон|танц|пес|игр|драк|торг|спешк|сует|тряск|качк|гон[ок]к?|стрельб|борьб|ругат|обман|кураж|пафос|каприз|сюрприз|имен|имён|слов|фраз|голос|тон|тем|мысл|план|срок|став|ошиб|риск|штраф|долг|скид|акци|бонус|налог|услуг|работ|смен|график|отпуск|перерыв|осмотр|показ|проб|замер|заказ|ремонт|обмер|повтор|перевод|выбор|расч[её]т|расход|доход|запах|свет|взмах|жим|толч|удар|укус|пинк|кив|зев)(?:ов|ев|ей|ок|ек|ён|ен|а|ы|и|у|я|к|ка|ки)?$/u;

/** What is done with a thing that lies where it is not to be. */
function lyingAbout(read: Verbless): string[] {
	const only = read.of + read.topic + read.whom + read.seen + read.over === "";
	if (!only || !/^(?:в|во|на|у|возле|около) [а-яё ]+$/iu.test(read.where)) return [];
	if (ABSTRACT.test(read.head) && !/(?:лок|нок|бок|ток)$/u.test(read.head)) return [];
	if (DEED.test(read.head) || personAt(read.head) !== undefined || EVENT.test(read.where)) return [];
	if (/^(?:у|возле|около) /iu.test(read.where))
		return ["Держите {N:A} подальше {из} {Z}"].flatMap((one) => filledIn(read, one) ?? []);
	return ["Сразу убирайте {N:A} {из} {Z}", "-L Храните {N:A} {Z} в отведённом месте"].flatMap(
		(one) => filledIn(read, one) ?? [],
	);
}

/** «Светлая рубашка, тёмные брюки, | никаких кроссовок» */
const IN_ROW = /^(.+?)(,| —|;| и)( и| а)? (?:никак(?:их|ой|ого)|без|ни одно(?:го|й)) ([^,;—]+)$/iu;
const VERB = /(?:йте|ите|ьте|ть|ти|ет|ют|ит|ят|ут|ат)(?:ся|сь)?$/u;

/** Places on somebody's body. */
const WORN = /(?:одежд|форм|рук|голов|лиц|волос|ше[ея]|ног|груди)/u;

/** A row of nouns that ends in a ban, with what is right in its place; "" elsewhere. */
function inRow(said: string): string {
	const [, kept = "", mark = "", and = "", banned = ""] = IN_ROW.exec(said) ?? [];
	if (
		banned === "" ||
		kept
			.split(/[ ,;]+/u)
			.some(
				(word) =>
					VERB.test(word) &&
					!/(?:ость|есть|кет|лет|вет|рет|бет|лист|чать|метить|кровать|тетрадь|дверь|счет|счёт|сеть|часть|вид|юбки|ботинки)$/u.test(
						word,
					),
			)
	)
		return "";
	if (/(?:^| )(?:нет|не|ни|без|никак[а-я]+|чтобы|если|когда)(?= |$|,)/iu.test(kept)) return "";
	const parts: string[] = [];
	for (const one of banned.split(/ и | или /u)) {
		const read = verbless(`никаких ${one}`);
		const nominal = read === undefined ? "" : (rowsFor(read).find((row) => row.nominal !== "")?.nominal ?? "");
		if (nominal === "" || read === undefined) return "";
		const place = read.placed === "" || / в | на |: /.test(nominal) || WORN.test(read.where) ? "" : ` ${read.placed}`;
		parts.push(`${nominal}${place}`);
	}
	return `${kept}${mark}${and} ${parts.join(", ")}`.replace(/, а /, ", ");
}
