import { personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { capitalise } from "../words/edits.ts";
import { type PlainReading, plainReading } from "./plain-reading.ts";

/** Bans of which one part is wrong (who is asked, how loud, how much at once, which way a screen is turned): that part is turned, and the thing, the person and the clause stay. */

const norm = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

const answered = (one: PlainReading, wording: string): string => one.say(wording);

const THROUGH = /^(.*?) ?через ([а-яё]+)((?: (?:его |её |ее |их )?[а-яё]+)?)((?: на (?:работе|вахте|входе))?)$/iu;

/** «Не пишите родителям через ребёнка» -> «Пишите родителям напрямую»: somebody else as the way to a person. */
function directly(one: PlainReading): string {
	if (!/^(?:звонить|писать|сообщать|говорить|общаться|обращаться|напоминать|отвечать)$/.test(one.infinitive)) return "";
	const [, before = "", who = "", whose = ""] = THROUGH.exec(one.rest) ?? [];
	const person = personAt(norm(who));
	const known =
		person?.cases.includes("A") === true || /^(?:секретар|охран|сосед|знаком|друз|родн|коллег)/.test(norm(who));
	if (
		!known ||
		(whose !== "" &&
			phraseInCase(whose.trim(), "G", "N") === undefined &&
			personAt(norm(whose.split(" ").at(-1) ?? "")) === undefined)
	)
		return "";
	const named = before
		.split(" ")
		.some((word) => personAt(norm(word))?.role === "customer" || /^(?:должник|родител)/.test(norm(word)));
	return named ? answered(one, `~${one.infinitive} ${before} напрямую`) : "";
}

const AT_ONCE =
	/^(?:(.+) )?(весь|всю|все|всё) ([а-яё]+(?: [а-яё]+)?) (?:сразу|разом|за (?:один )?раз|одним разом|целиком|с ходу)$/iu;

/** «Не показывайте весь прайс сразу» -> «Показывайте прайс по частям, начиная с главного». */
function bitByBit(one: PlainReading): string {
	if (
		!/^(?:показывать|рассказывать|объяснять|зачитывать|выкладывать|перечислять|предлагать|описывать|давать|задавать)$/.test(
			one.infinitive,
		)
	)
		return "";
	const [, whom = "", , what = ""] = AT_ONCE.exec(one.rest) ?? [];
	if (what === "") return "";
	const by = one.infinitive === "задавать" ? "по одному" : "по частям, начиная с главного";
	return answered(one, `~${one.infinitive} ${whom === "" ? "" : `${whom} `}${what} ${by}`);
}

const SAYS =
	/^(?:называть|объявлять|сообщать|зачитывать|произносить|озвучивать|выкрикивать|кричать|повторять|уточнять|спрашивать|переспрашивать|диктовать)$/;
const LOUD =
	/ ?(?:вслух|громко|во весь голос|во всеуслышание|через (?:весь |всю )?(?:торговый |читальный |обеденный )?(?:зал|коридор|холл|магазин|палату|приёмную|приемную|очередь|прилавок)|на (?:весь|всю) (?:торговый |читальный |обеденный )?(?:зал|коридор|холл|магазин|палату|приёмную|приемную|очередь|этаж|офис|отдел|салон|вагон))(?= |$)/iu;

/** «Не выкрикивайте название мази через весь зал» -> «Подходите ближе и называйте название мази вполголоса». */
function softly(one: PlainReading): string {
	if (!SAYS.test(one.infinitive) || !LOUD.test(one.rest)) return "";
	const what = one.rest.replace(LOUD, "").trim();
	if (
		what === "" ||
		!/^[а-яё ]+$/iu.test(what) ||
		/ (?:при|перед|без|до|во|и|или) |^(?:при|перед|на|ничего|никак[а-я]+) |(?:^| )(?:парол|пин|код)/.test(what)
	)
		return "";
	const verb = /^(?:выкрикивать|кричать|объявлять)$/.test(one.infinitive)
		? /^(?:имя|названи|сумм|номер|фамили|цен|адрес|диагноз|вес|размер|долг)/.test(norm(what)) &&
			!/^(?:назван|имя)/.test(norm(what))
			? "называть"
			: "произносить"
		: one.infinitive;
	const far = / через | (?:на (?:весь|всю)) /.test(` ${one.rest} `) ? "~подходить ближе и " : "";
	return answered(one, `${far}~${verb} ${what} вполголоса`);
}

const SCREEN =
	/^(экран|монитор|планшет|ноутбук|дисплей|терминал|журнал|список)((?: [а-яё ]+?)?) (?:к|на|в сторону) [а-яё ]+$/iu;

/** «Не разворачивайте экран с чужим заказом к очереди» -> «Держите экран с чужим заказом повёрнутым к себе». */
function turnedAway(one: PlainReading): string {
	if (!/^(?:разворачивать|поворачивать|обращать|направлять)$/.test(one.infinitive)) return "";
	const [, what = "", whose = ""] = SCREEN.exec(one.rest) ?? [];
	return what === "" || whose === "" ? "" : answered(one, `~держать ${what}${whose} повёрнутым к себе`);
}

const TWO =
	/^(два|две|три|четыре) ([а-яё]+(?: [а-яё]+)?) ((?:на|в) (?:один|одну|одно) (?:крюч|крюк|розетк|вешалк|гвозд|кресл|стул|мест|ячейк|строк|гнезд)[а-яё]*)$/iu;

/** «Не вешайте два пальто на один крючок» -> «Вешайте на один крючок одно пальто». */
function oneEach(one: PlainReading): string {
	const [, , what = "", where = ""] = TWO.exec(one.rest) ?? [];
	const put = what === "" ? undefined : phraseInCase(what, "G", "N");
	const said = what === "пальто" ? what : put?.said;
	if (said === undefined || personAt(norm(said.split(" ")[0] ?? "")) !== undefined) return "";
	const last = said.split(" ").at(-1) ?? "";
	const put2 = phraseInCase(said, "N", "A")?.said ?? said;
	const count = /(?:о|е)$/u.test(last) ? "одно" : /[ая]$|[^т]ь$/u.test(last) ? "одну" : "один";
	return answered(one, `~${one.infinitive} ${where} ${count} ${put2}`);
}

const HEED: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:пометк|отметк|примечани|пожелани|предпочтени|замечани|мнени|особенност|аллерги|рекомендаци|предупреждени|комментари)/,
		"учитывать",
	],
	[/^(?:знак|табличк|разметк|инструкци|правил|требовани|ограничени|порядок)/, "соблюдать"],
	[/^(?:просьб|поручени|распоряжени)/, "выполнять"],
];

/** «Не игнорируйте пометку в карте» -> «Учитывайте пометку в карте»: what is heeded, by the class of what is said there. */
function heeded(one: PlainReading): string {
	if (one.infinitive !== "игнорировать" || /^(?:никак|ни )/.test(one.rest)) return "";
	const first = norm(one.rest).split(" ");
	const noun = first.slice(0, 2).flatMap((word) => HEED.filter(([stems]) => stems.test(word)))[0];
	return noun === undefined ? "" : answered(one, `~${noun[1]} ${one.rest}`);
}

const SILENT =
	/^(?:обходить молчанием|замалчивать|умалчивать об?) ([а-яё]+(?: [а-яё]+)?)((?:, (?:котор|что|кто|где|когда|как)[^,]+)?)$/iu;

/** «Не обходите молчанием царапину, которую оставили» -> «Прямо говорите о царапине, которую оставили». */
function spokenOf(one: PlainReading): string {
	const [whole, what = "", clause = ""] = SILENT.exec(`${one.infinitive} ${one.rest}`) ?? [];
	if (whole === undefined) return "";
	const put = whole.startsWith("умалч") ? what : phraseInCase(what, "A", "P")?.said;
	if (put === undefined) return "";
	return answered(one, `прямо ~говорить ${/^[аиоуэ]/.test(put) ? "об" : "о"} ${put}${clause}`);
}

const SECRET =
	/^(?:(?:никогда )?никому |ни с кем |(?:никому )?никогда )не (?:называйте|сообщайте|говорите|раскрывайте|выдавайте|открывайте|передавайте|рассказывайте|разглашайте) ([а-яё]+(?: [а-яё]+)?), ((?:где|котор[а-яё]+|(?:в|на|под|с|по|от) котор[а-яё]+|когда|куда) [^,]+)$/iu;

/** «Никому не называйте номер комнаты, где живёт артист» -> «Храните в тайне номер комнаты, где живёт артист». */
function keptSecret(said: string): string {
	const [, what = "", clause = ""] = SECRET.exec(said) ?? [];
	return what === "" || /(?:^| )не /.test(clause) ? "" : `Храните в тайне ${what}, ${clause}`;
}

const LACKING =
	/^без (подписи|печати|разрешения|согласия|визы|отметки|резолюции) ([а-яё]+(?:ого|его|ей|ой) [а-яё]+(?:а|я|ы|и)) ([а-яё ]+?) не ([а-яё]+(?:ть|ти)|[а-яё]+(?:йте|ите|ьте))$/iu;
const BY_WHAT: Readonly<Record<string, string>> = { разрешения: "с разрешения", согласия: "с согласия" };

/** «Без подписи второго сотрудника ячейку не вскрывать» -> «Вскрывать ячейку только после подписи второго сотрудника». */
function onlyAfter(said: string): string {
	const [, lacked = "", whose = "", object = "", verb = ""] = LACKING.exec(said) ?? [];
	const person = personAt(norm(whose.split(" ").at(-1) ?? ""));
	return person?.cases.includes("G") !== true
		? ""
		: `${capitalise(verb)} ${object} только ${BY_WHAT[lacked.toLowerCase()] ?? `после ${lacked}`} ${whose}`;
}

const CLOSED =
	/^(.+, чтобы [а-яё]+(?: [а-яё]+)??) не (?:закрывал|прерывал|останавливал)([аои]?)с[ья] на (обед|перерыв|уборку|пересменку)$/iu;

/** «чтобы окно выдачи не закрывалось на обед» -> «чтобы окно выдачи работало и в обед». */
function openThen(said: string): string {
	const [, lead = "", ending = "", time = ""] = CLOSED.exec(said) ?? [];
	const then: Readonly<Record<string, string>> = {
		обед: "в обед",
		перерыв: "в перерыв",
		уборку: "во время уборки",
		пересменку: "в пересменку",
	};
	return lead === "" ? "" : `${lead} работал${ending} и ${then[time.toLowerCase()] ?? ""}`;
}

const BETWEEN =
	/^между ([а-яё]+(?: [а-яё]+)??) и ([а-яё]+(?: [а-яё]+)??) не (?:может|должно|должен|должна|могут|должны) (?:проходить|пройти|проползти|быть|пролегать) (?:больше|более|дольше|свыше) ([а-яё\d]+(?: [а-яё]+)?)$/iu;

/** «Между вызовом и приходом врача не может проходить более суток» -> «От вызова до прихода врача — до суток». */
function fromTo(said: string): string {
	const [, from = "", to = "", bound = ""] = BETWEEN.exec(said) ?? [];
	const start = from === "" ? undefined : phraseInCase(from, "I", "G");
	const end = to === "" ? undefined : phraseInCase(to, "I", "G");
	return start === undefined || end === undefined || /метр|сантим/.test(bound)
		? ""
		: `От ${start.said} до ${end.said} — до ${bound}`;
}

const WITHIN =
	/^([а-яё]+(?: [а-яё]+){0,3}?) не (должен|должна|должно|должны) (?:выходить за пределы|вылезать за пределы|быть (?:длиннее|больше)|превышать|занимать (?:больше|более)) (одн(?:ого|ой) (?:экран|страниц|строк|строчек|лист|предложени|абзац|слайд)[а-яё]*)$/iu;

const FITS: Readonly<Record<string, string>> = {
	экрана: "один экран",
	страницы: "одну страницу",
	строки: "одну строку",
	строчки: "одну строку",
	листа: "один лист",
	предложения: "одно предложение",
	абзаца: "один абзац",
	слайда: "один слайд",
};

/** «Письмо не должно быть длиннее одной страницы» -> «Письмо должно укладываться в одну страницу». */
function fitsIn(said: string): string {
	const [, what = "", duty = "", bound = ""] = WITHIN.exec(said) ?? [];
	const fits = FITS[bound.toLowerCase().split(" ")[1] ?? ""];
	return fits === undefined ? "" : `${what} ${duty} укладываться в ${fits}`;
}

/** Wordings that turn one part of a ban and keep the others; `said` is the rule without its stop. */
export function fromParts(said: string): string[] {
	const one = plainReading(
		said.replace(/^ни к чему /iu, "Незачем ").replace(/(?<= )(вслух|громко) ([а-яё]+)(?= )/iu, "$2 $1"),
	);
	const told =
		one === undefined
			? []
			: [directly, bitByBit, softly, turnedAway, oneEach, heeded, spokenOf].map((build) => build(one));
	return [...told, keptSecret(said), onlyAfter(said), openThen(said), fromTo(said), fitsIn(said)].filter(
		(each) => each !== "",
	);
}
