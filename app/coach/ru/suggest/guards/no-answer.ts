import type { Scan } from "../../rules/scan.ts";
import { personAt } from "../../words/people.ts";
import { infinitiveOfConverb } from "../words/infinitives.ts";
import { stillWrong } from "./still-wrong.ts";

/** Wordings that are no answer to their ban: they allow it at another time, turn its condition round or speak to somebody else. */

/** What stays out of the talk whatever the hour. */
const TOPIC_MOVED =
	/(?:говор|завод|обсужд|спор|шут)[а-я]* [^,;]*(?:полити|религи|вероиспов|национальн)[^,;]* (?:после|до|вне|в перерыве)/;

/** «вечером и в рабочие дни»: of two times only the second is turned. */
const HALF_OF_TIMES = /(?:вечер|ночь|ночам|поздн|рано утром)[а-я]* и (?:в рабоч|в будн|по будн)/;

/** «откладывайте отправку гостя ждать»: an infinitive left over behind the noun of its verb. */
const LEFT_OVER = /откладыва[а-я]+ [а-я]+ [а-я]+ [а-я]+(?:ать|ить|еть|ять)(?![а-я])/;

/** Faults and duties, which no thing is kept free from. */
const FREE_OF_BLAME = /свободн[а-я]+ от (?:вин[ыа]|обвинени|ответственност|упрек|претензи)/;

/** A price or a number said inexactly. */
const INEXACT = /^вместо «(?:от|до|около|примерно|где-то) [^»]*» предлага/;

/** Clothes and jewels in which one does not come in. */
const WORN =
	/(?:заход|вход|выход)[а-я]* [^,;]* в (?:[а-я]+ )?(?:украшен|обув|одежд|куртк|кольц|сапог|перчат|серьг|часах)/;

/** What is not to be kept till later is not to be kept after that either. */
const LASTS_TILL =
	/не (?:держ|хран|оставля|задержива|коп|отклад)[а-я]* [^,.]*до (?:конца|утра|вечера|завтра|понедельника|след|послед)/;

/** States in which nobody and nothing is kept, whatever the case. */
const BAD_STATE = /держ[а-я]+ [а-я]+ (?:на ногах|пуст[а-я]+|полным|полной)/;

/** «Каждый пациент остаётся с клиентом»: one person served beside another. */
const TWO_SERVED =
	/^кажд[а-я]+ (?:пациент|гост|покупател|посетител|пассажир|читател|абонент|ребен|учени)[а-я]* .*клиент/;

/** «не пересказывая новости» -> «и затем пересказывайте»: what was told away is ordered as the last step. */
function stepsInto(scan: Scan, words: string): boolean {
	const hit = scan.hits[0];
	if (hit?.code !== "prohibition.manner" || scan.tokens[hit.from]?.norm !== "не") return false;
	const banned = infinitiveOfConverb(scan.tokens[hit.from + 1]?.norm ?? "");
	const then = / и? ?затем ([а-я]+)/.exec(words)?.[1];
	if (banned === "" || then === undefined) return false;
	return /^(?:заход|вход|вторга)/.test(banned)
		? /^(?:вой|вход|зай|заход)/.test(then)
		: then.startsWith(banned.slice(0, 6));
}

/** True when a wording, looked at beside its sentence, does not answer it. */
export function answersNot(scan: Scan, whole: string, said: string): boolean {
	const ban = whole.toLowerCase().replaceAll("ё", "е");
	const words = said.toLowerCase().replaceAll("ё", "е");
	if (stillWrong(ban, words)) return true;
	if (TOPIC_MOVED.test(words) || LEFT_OVER.test(words) || FREE_OF_BLAME.test(words) || INEXACT.test(words)) return true;
	if (HALF_OF_TIMES.test(words) && !HALF_OF_TIMES.test(ban)) return true;
	if (/допуска/.test(ban) && /(?:^|: )(?:становит|расходит)[а-я]+/.test(words)) return true;
	if (/пылесос/.test(ban) && /чистоту|убира[а-я]+ за собой/.test(words)) return true;
	if (WORN.test(ban) && /пропуск|дежурному/.test(words)) return true;
	if (/обсужда[а-я]+ (?:вкус|внешн|возраст|вес |фигур|наряд)/.test(ban) && /обсужда[а-я]+ дела/.test(words))
		return true;
	if (
		/курьер|доставщик|почтальон/.test(ban) &&
		/ затем (?:открыва|вскрыва)[а-я]+ (?:упаковк|посылк|пакет|конверт)/.test(words)
	)
		return true;
	if (
		LASTS_TILL.test(ban) &&
		/(?:держ|хран|оставля|задержива|коп|отклад)[а-я]* [^,.]*(?:после |до )|затем (?:держ|хран|оставля)/.test(words)
	)
		return true;
	if (/^(?:когда|если) /.test(ban) && BAD_STATE.test(words) && BAD_STATE.test(ban)) return true;
	if (
		/^ешьте |рабочее место чист/.test(words) &&
		/^(?:никак|забудьте).*(?:витрин|меню|раздач|прилав|полк|розетк|щит|ребен|дет[еьяс])/.test(ban)
	)
		return true;
	if (
		/^(?:незачем|нет (?:нужды|смысла|необходимости)|не (?:нужно|надо)) [^,]+, если /.test(ban) &&
		/ когда /.test(words) &&
		!/ если /.test(words)
	)
		return true;
	if (/свободн[а-я]+ от (?:рук|ног|глаз|голов)(?![а-я])/.test(words)) return true;
	if (/перекрыва[а-я]* (?:вод|газ|кран|свет|электр)/.test(ban) && /проход|в стороне от/.test(words)) return true;
	if (/(?:покупател|клиент|гост|пациент)[а-я]* (?:только )?в пакет/.test(words)) return true;
	if (/^(?:незачем|нет (?:нужды|смысла|необходимости)|не (?:нужно|надо)).* из-за /.test(ban) && / из-за /.test(words))
		return true;
	if (/ до (?:через|из) /.test(words) || (/понятно подписано/.test(words) && /плат|оплач/.test(ban))) return true;
	if (TWO_SERVED.test(words) && !ban.includes("клиент")) return true;
	if (stepsInto(scan, words)) return true;
	if (leftThere(ban, words) || BLAMES.test(words)) return true;
	return roundAboutPerson(scan, ban, words);
}

/** Nobody is to be blamed, for a good thing as little as for a bad one. */
const BLAMES = /^(?:[а-я]+ )?(?:упрека|попрека|укоря|стыди|обвиня|отчитыва)(?:йте|ет|ют|ем|ть|те|т|м) /;

/** «Не оставляйте иглы в халате» -> «Храните иглы в халате»: another verb for the same deed. */
function leftThere(ban: string, words: string): boolean {
	const act = / оставля[а-я]+ ([^,.!]+)[.!]?$/.exec(ban)?.[1];
	const put = /^(?:[а-я]+ )?(?:хран|держ|клад|став)[а-я]+ ([^,.!]+)[.!]?$/.exec(words)?.[1];
	return act !== undefined && act === put;
}

/** «Если лифт сломан, не вызывайте получателя» -> «Когда лифт исправен, вызывайте …»: an act towards a person, which a sound thing does not call for. */
function roundAboutPerson(scan: Scan, ban: string, words: string): boolean {
	const [, thing = ""] = /^(?:если|когда|пока) ([а-я]+) (?:не работает|сломан|неисправ|занят)/.exec(ban) ?? [];
	return (
		thing !== "" &&
		/^(?:когда|если) [а-я]+ (?:исправ|работает|свобод)/.test(words) &&
		words.includes(thing) &&
		!ban.slice(ban.indexOf(",")).includes(thing.slice(0, 4)) &&
		scan.tokens.some((token) => personAt(token.norm)?.role === "customer")
	);
}
