import type { Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { inMood } from "../words/conjugate.ts";
import { at, textOf } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";

/** A wording looked at last, beside its rule: what is set right, and what nobody would publish. */

const plain = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

/** What no rule says, whatever it bans. */
const NEVER_SAID =
	/над душой|храни[а-я]* привычк|лично (?:его|ее|их) [а-я]+[аяыи](?![а-я])|долж[а-я]+ выходить в пределах|обход[а-я]+ [а-я]+ с пояснением|за передом|(?:оставля|держ)[а-я]+ (?:живот|рук|голов|лиц|волос|плеч|щек|колен|спин)[а-я]* [^,]*на сво(?:ем|их) мест|силой (?:позже|потом|после)|(?:^| )(?:отмалчив|оправдыв)[а-я]*(?:тесь|тся)(?: только|,| когда| если| вовремя|[.!]?$)|в течение на |после еды (?:его|ее|их)|(?:[а-я]+те(?:сь)?|[еия]т) [^,;]*(?: и|,) (?:дверью|его|ее|их|ей|им)[.!]?$|садитесь [^,;]* в (?:защитном )?чехле|после окончания по расписанию|свободн[а-я]+ без |пропускайте (?:сноски|строки|пункты)|становятся в очередь по одному|лекарств[а-я]* (?:врачу или родным|врача по рецепту)|пахн[а-я]+ в перерыве|^ни одн[а-я]+ (?!.* не )[^,;]*[а-я]+те(?:сь)? /;

/** What belongs to roads and vehicles. */
const ROAD =
	/езд|езж|маш|авто|дорог|скорост|газ|рул|водит|такси|трасс|двор|груз|курьер|парк|сто[яи]н|тягач|трактор|погрузч|велос|самокат|троллей|трамва|рейс|фур|обгон/;

/** «Ключи нужно сдавать под подпись»: a half that no order may be joined to. */
const MODAL_HALF = /(?:нужно|надо|следует|необходимо) [а-я]+(?:ть|ти|чь)(?:ся)?(?![а-я])/;

const ordersIn = (words: string): string[] =>
	(words.match(/[а-я]{4,}те(?:сь)?(?![а-я])/g) ?? []).filter((word) => formOf(word) === "imperative");

/** A bound that a ban sets: «дольше суток». */
const BOUND = / (?:дольше|свыше|более|больше)(?: чем)?(?: на)? [а-я0-9]+/;

/** True for a wording that is torn, says its deed twice or leaves the bound of the ban as it was. */
export function amiss(ban: string, said: string): boolean {
	const words = plain(said);
	const before = plain(ban);
	if (NEVER_SAID.test(words) || (/ груз плавно/.test(words) !== / груз/.test(before) && / груз плавно/.test(words)))
		return true;
	if (/(?:^| )([а-я]{3,} [а-я]+ [а-я]+) \1(?![а-я])/.test(words)) return true;
	const instead = words.startsWith("вместо ");
	const bound = BOUND.exec(before)?.[0];
	if (
		!instead &&
		bound !== undefined &&
		words.includes(bound) &&
		/^[а-я]+(?:йте|ите|ьте)(?:сь)? /.test(words) &&
		!/только|если|обслуж|сообща/.test(words)
	)
		return true;
	if (/(?:езжа|ехать|едет)[а-я]* плавно|в разрешенном месте/.test(words) && !ROAD.test(before)) return true;
	if (MODAL_HALF.test(before) && MODAL_HALF.test(words) && ordersIn(words).length > ordersIn(before).length)
		return true;
	if (/^[а-я]+(?:ть|ти) [^,]* и [а-я]+те(?:сь)? /.test(words) && ordersIn(before).length === 0) return true;
	if (/подсажива|подсаж/.test(before) && /рассажива|отдельный столик/.test(words)) return true;
	if (/высаж|высадк|выгон/.test(before) && /до выхода|отпуска/.test(words)) return true;
	return !instead && !words.includes(";") && !words.includes(" затем ") && saysTwice(words, before);
}

/** The beginning that two forms of one verb share: «извинитесь», «извиняйтесь». */
const stemOf = (order: string): string => order.slice(0, order.startsWith("пере") ? 8 : 5);

/** Orders that may stand twice, of two things. */
const OFTEN = /^(?:держи|остав|говор|прове)/;

/** «Извинитесь за задержку, извиняйтесь …»: one order given twice where the rule gives it once. */
function saysTwice(words: string, ban: string): boolean {
	const stems = ordersIn(words).map(stemOf);
	return stems.some((stem, i) => stems.indexOf(stem) !== i && !OFTEN.test(stem) && ban.split(stem).length < 3);
}

/** «Гостей встречают стоя и давайте …» -> «Гостей встречают стоя и дают …»: both halves in the words of the first. */
export function inOneVoice(scan: Scan, said: string): string {
	const hit = scan.hits[0];
	if (hit === undefined || hit.from < 2) return said;
	const forms = scan.tokens.map((token) => formOf(token.norm));
	if (forms.includes("imperative")) return said;
	const verb = forms.findIndex((form, i) => i < hit.from && form === "third-plural");
	const own = scan.segments.find((one) => one.from <= verb && verb < one.to);
	if (own?.kind !== "main" || own.opener !== "") return said;
	if (verb < 0 || !plain(said).includes(at(scan, verb))) return said;
	const cut = plain(said).indexOf(at(scan, verb)) + at(scan, verb).length;
	return (
		said.slice(0, cut) +
		said.slice(cut).replace(/(?<=(?:,| и|;)(?: [а-яё]+о)? )[а-яё]+те(?:сь)?(?![а-яё«])/gu, (word) => {
			const infinitive = formOf(plain(word)) === "imperative" ? infinitiveOf(plain(word)) : undefined;
			return infinitive === undefined ? word : inMood(infinitive, "third-plural");
		})
	);
}

/** Verbs whose object stays in the genitive without «не» as well. */
const GENITIVE =
	/^(?:дости|каса|кос[а-я]*|требу|дожд|жд|ожид|добь|добив|бо[ия]|избега|хо[тч]|прос|слуша|придерж|стоит|лиш|заслуж|набра|нали[вт]|насыпа)/;

/** The thing at `object`, in the genitive of a negated clause, as that clause would say it: what stands there, and its accusative. */
function accusativeAt(scan: Scan, text: string, object: number): { own: string; word: string } | undefined {
	const things = thingsAt(scan, object, scan.tokens.length, "G");
	const head = textOf(scan, text, object, object + 1);
	const put =
		things === undefined || things.parts[0]?.plural === true ? undefined : thingsIn({ scan, text }, things, "A");
	if (put !== undefined) return { own: textOf(scan, text, object, things?.to ?? object + 1), word: put };
	if (/(?:ени|ани)я$/.test(head)) return { own: head, word: head.replace(/я$/u, "е") };
	return things === undefined && /[бвгдзклмнпрстфхц]а$/u.test(head)
		? { own: head, word: head.slice(0, -1) }
		: undefined;
}

/** «который оказывает сопротивления» -> «который оказывает сопротивление»: the object of a clause that is not negated any more. */
function inClause(scan: Scan, text: string, said: string): string {
	const not = scan.tokens.findIndex(
		(token, i) =>
			token.norm === "не" &&
			/^(?:котор[а-я]+|кто|чей)$/.test(at(scan, i - 1)) &&
			/^(?:third|past)/.test(formOf(at(scan, i + 1))),
	);
	if (not < 1 || GENITIVE.test(at(scan, not + 1)) || at(scan, not + 1).startsWith("был")) return said;
	const verb = textOf(scan, text, not + 1, not + 2);
	const head = `${textOf(scan, text, not - 1, not)} ${verb} ${textOf(scan, text, not + 2, not + 3)}`;
	const told = accusativeAt(scan, text, not + 2);
	if (told === undefined || !said.includes(head) || said.includes(` не ${verb} ${told.own}`)) return said;
	return said.replace(`${verb} ${told.own}`, `${verb} ${told.word}`);
}

/** «получите подписи, затем отпускайте» -> «получите подпись …»: the object of a step that the ban says is left out. */
function inStep(scan: Scan, text: string, said: string): string {
	const not = scan.tokens.findIndex((token, i) => token.norm === "не" && formOf(at(scan, i + 1)) === "perfect-converb");
	if (not < 0 || GENITIVE.test(at(scan, not + 1))) return said;
	const whom = personAt(at(scan, not + 2));
	const told = accusativeAt(scan, text, whom?.cases.includes("D") === true ? not + 3 : not + 2);
	const step = textOf(scan, text, not + 1, not + 2);
	if (told === undefined || told.own === told.word || said.includes(`не ${step}`)) return said;
	return said.replace(` ${told.own}`, ` ${told.word}`);
}

/** What a negation had put in the genitive, in the accusative where a wording has taken the negation away. */
export const inAccusative = (scan: Scan, text: string, said: string): string =>
	inStep(scan, text, inClause(scan, text, said));
