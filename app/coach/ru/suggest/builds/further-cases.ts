import { type Case, personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { capitalise } from "../words/edits.ts";

/** Acts that a case goes with («Если заказ остыл, не подавайте его»), and what is to be seen to of a place, a thing brought along or a time: each with the deed that is right then. */

const plain = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

/** Somebody named by one word, in another case; undefined for those who serve. */
function personIn(word: string, wanted: Case): string | undefined {
	const person = personAt(plain(word));
	if (person === undefined || person.role === "staff") return undefined;
	return (person.plural ? person.paradigm.many : person.paradigm.singular)[wanted];
}

/** Out of where something is taken that lies there: «на полке» -> «с полки». */
function outOf(by: string, where: string): string {
	const [from, out]: readonly [string, string] = /^(?:в|во)$/.test(by)
		? ["P", "из"]
		: by === "на"
			? ["P", "с"]
			: by === "под"
				? ["I", "из-под"]
				: by === "за"
					? ["I", "из-за"]
					: ["G", "от"];
	const place = phraseInCase(where, from, "G");
	return place === undefined ? "" : `${out} ${place.said}`;
}

const SPOILT =
	/(?:остыл|испорч|испорт|просроч|повреж|брак|сломан|разбит|протух|прокис|помят|мят|треснул|грязн|надорван|порван|перепута|неверн|устарел|сырой|подгорел|пересол|расплескал|промок)/;
const GIVEN =
	/^(?:подавайте|отдавайте|выдавайте|продавайте|используйте|ставьте|кладите|надевайте|отправляйте|предлагайте|вручайте|отпускайте|выкладывайте|раздавайте)/;

/** What is done in place of an act that a case goes with; "" where the act is not known. */
function actInCase(lead: string, act: string): string {
	const left = /^оставляйте (его|её|ее|их) (в|во|на|под|за) ([а-яё ]+)$/iu.exec(act);
	if (left !== null) {
		const out = outOf(left[2] ?? "", left[3] ?? "");
		return out === "" ? "" : `сразу убирайте ${left[1]} ${out}`;
	}
	const empty = /^держите ([а-яё]+(?: [а-яё]+)?) (?:пуст|свободн|незанят)(?:ым|ой|ыми)$/iu.exec(act);
	if (empty !== null) return `отдавайте ${empty[1]} тем, кто ждёт`;
	const standing = /^держите ([а-яё]+) на ногах$/iu.exec(act);
	const seated = standing === null ? undefined : personIn(standing[1] ?? "", "D");
	if (seated !== undefined) return `предлагайте ${seated} место, где сесть`;
	const given =
		/^[а-яё]+ (его|её|ее|их)(?: (?:гост|клиент|покупател|пациент|заказчик|детям|ребенк|ребёнк|на)[а-яё ]*)?$/iu.exec(
			act,
		);
	if (given !== null && SPOILT.test(plain(lead)) && GIVEN.test(act)) return `заменяйте ${given[1]}`;
	if (/^(?:выходите на (?:смену|работу)|приходите на (?:смену|работу)|приступайте к работе)$/iu.test(act))
		return /простуж|боле|больн|температур|насморк|кашел|нездоров/.test(plain(lead))
			? "оставайтесь дома и предупреждайте руководителя"
			: "";
	const sent =
		/^(?:отправляйте|посылайте|отсылайте|гоняйте|отпускайте) ([а-яё]+) (домой|ни с чем|обратно|восвояси|ждать [а-яё ]+)$/iu.exec(
			act,
		);
	if (sent !== null) {
		const whom = /^очередь$/iu.test(sent[1] ?? "") ? "людям в очереди" : personIn(sent[1] ?? "", "D");
		return whom === undefined || /^ждать/.test(sent[2] ?? "") ? "" : `предлагайте ${whom} подождать и называйте срок`;
	}
	return takenOut(act);
}

/** «уводите маму из кабинета» -> «оставляйте маму в кабинете»; "" elsewhere. */
function takenOut(act: string): string {
	const [, whom = "", by = "", where = ""] =
		/^(?:уводите|выводите|выгоняйте|выставляйте|выпроваживайте|прогоняйте|отсылайте) ([а-яё]+) (из|с|со|от) ([а-яё]+(?: [а-яё]+)?)$/iu.exec(
			act,
		) ?? [];
	const place = whom === "" || by === "от" ? undefined : phraseInCase(where, "G", "P");
	return place === undefined || (!/^(?:его|её|ее|их)$/iu.test(whom) && personIn(whom, "D") === undefined)
		? ""
		: `оставляйте ${whom} ${by === "из" ? "в" : "на"} ${place.said}`;
}

const IN_CASE = /^((?:если|когда|пока|раз|даже если|даже когда) [^,]+), (?:никогда )?не ([а-яё].*)$/iu;

/** «Если товар повреждён, не оставляйте его на полке» -> «Если товар повреждён, сразу убирайте его с полки». */
function inCase(said: string): string {
	const [, lead = "", act = ""] = IN_CASE.exec(said) ?? [];
	const told = act === "" ? "" : actInCase(lead, act);
	return told === "" ? "" : `${lead}, ${told}`;
}

const LEAD =
	"((?:следите|проследите|смотрите|позаботьтесь(?: о том)?|добейтесь(?: того)?|сделайте так|постарайтесь|старайтесь|убедитесь|проверяйте|проверьте|присматривайте|организуйте [а-яё]+ так)(?: за тем)?), чтобы ";

const BROUGHT = new RegExp(
	`^${LEAD}([а-яё]+(?: [а-яё]+)?) не ((?:вход|заход|проход|въезжа|сади|ложи|ход|выход|купа|плава|спа|сиде|стоя|работа|езди|поднима|спуска|игра|гуля)[а-яё]*л[аио]?(?:с[ья])?)((?: (?:в|на|к|по|за|через|до|под|у) [а-яё]+(?: [а-яё]+)?)?) со? ([а-яё]+(?: [а-яё]+)?)((?: в руках| в руке)?)$`,
	"iu",
);
const HANGS_NOT = new RegExp(
	`^${LEAD}((?:в|на|у|под|за) [а-яё ]+?) не было ([а-яё]+(?: [а-яё]+)?), котор(?:ых|ого|ой) (?:уже |больше |пока |ещё |еще )?нет((?: .+)?)$`,
	"iu",
);
const LATE = new RegExp(
	`^${LEAD}([а-яё]+(?: [а-яё ]+?)?) (?:никогда )?не (затянул|затягивал|сорвал|срывал|задержал|задерживал|опоздал|опаздывал|просрочил)([аои]?)(с[ья])?$`,
	"iu",
);

/** «чтобы гости не входили в бассейн с бокалами» -> «чтобы гости входили в бассейн без бокалов»; "" elsewhere. */
function broughtNot(said: string): string {
	const [, lead = "", who = "", verb = "", where = "", thing = ""] = BROUGHT.exec(said) ?? [];
	if (thing === "" || personAt(plain(thing.split(" ").at(-1) ?? "")) !== undefined) return "";
	const put = phraseInCase(thing, "I", "G");
	return put === undefined ? "" : `${lead}, чтобы ${who} ${verb}${where} без ${put.said}`;
}

/** «чтобы в меню не было блюд, которых нет на кухне» -> «чтобы в меню были только блюда, которые есть на кухне»; "" elsewhere. */
function onlyWhatIs(said: string): string {
	const [, lead = "", where = "", thing = "", rest = ""] = HANGS_NOT.exec(said) ?? [];
	const put = thing === "" ? undefined : phraseInCase(thing, "G", "N");
	if (put === undefined || !/[аяыие]$/u.test(put.said)) return "";
	return `${lead}, чтобы ${where} были только ${put.said}, которые есть${rest}`;
}

/** «чтобы ремонт не затянулся» -> «чтобы ремонт закончился в срок»; "" elsewhere. */
function inGoodTime(said: string): string {
	const [, lead = "", what = "", verb = "", ending = ""] = LATE.exec(said) ?? [];
	if (what === "" || /(?:^| )(?:ни|никто)(?: |$)/.test(what)) return "";
	const ends = /^затя/.test(verb) ? `закончил${ending === "" ? "ся" : `${ending}сь`} в срок` : "";
	const held = /^с[ро]/.test(verb) ? `состоял${ending === "" ? "ся" : `${ending}сь`} в срок` : "";
	const came = `${personAt(plain(what.split(" ").at(-1) ?? "")) === undefined ? "был" : "успевал"}${ending} вовремя`;
	return `${lead}, чтобы ${what} ${ends || held || came}`;
}

/** What is done at once with a thing that must not be kept till later. */
const AT_ONCE: readonly (readonly [thing: RegExp, deed: string])[] = [
	[
		/^(?:паспорт|документ|удостоверен|карт|ключ|залог|сдач|деньг|чек|квитанц|пропуск|вещ|багаж|посылк)/,
		"Сразу возвращайте",
	],
	[/^(?:остатк|еду|блюд|салат|суп|соус|продукт|рыб|мяс|нарезк|выпечк|молок|крем)/, "В тот же день списывайте"],
	[/^(?:письм|жалоб|обращен|сообщен|отзыв|запрос)/, "В тот же день отвечайте на"],
	[/^(?:посуд|мусор|бель|стол|тарелк|инструмент|инвентар|грязн|ведр|чашк)/, "Сразу убирайте"],
	[/^(?:заявк|заявлен|заказ)/, "В тот же день оформляйте"],
];
const KEPT_TILL =
	/^(?:никогда )?не (?:держите|храните|оставляйте|задерживайте|копите|откладывайте) ([а-яё]+(?: [а-яё]+)?) (?:(?:в|на) [а-яё]+ )?до (?:конца [а-яё]+|утра|вечера|завтра|понедельника|следующ[а-яё]+ [а-яё]+|послед[а-яё]+ [а-яё]+)$/iu;

/** «Не держите паспорт до конца смены» -> «Сразу возвращайте паспорт»; "" elsewhere. */
function atOnce(said: string): string {
	const thing = KEPT_TILL.exec(said)?.[1] ?? "";
	const deed = thing === "" ? undefined : AT_ONCE.find(([stems]) => stems.test(plain(thing)))?.[1];
	return deed === undefined ? "" : `${deed} ${thing}`;
}

/** «Ни шагу без пропуска в серверную» -> «Заходите в серверную только с пропуском»; "" elsewhere. */
function steps(said: string): string {
	const [, lacked = "", where = ""] = /^ни шагу без ([а-яё]+) ((?:в|на|за) [а-яё]+(?: [а-яё]+)?)$/iu.exec(said) ?? [];
	const put = lacked === "" ? undefined : phraseInCase(lacked, "G", "I");
	return put === undefined
		? ""
		: `Заходите ${where} только ${/^(?:каск|халат|перчат|очк|форм|бахил|шапоч|маск|обув)/.test(lacked) ? `в ${phraseInCase(lacked, "G", "P")?.said ?? ""}` : `с ${put.said}`}`;
}

/** Wordings by the case, the thing brought along or the time, the best first; `said` is the rule without its stop. */
export function fromFurtherCases(said: string): string[] {
	const out = /^не ([а-яё].*)$/iu.exec(said)?.[1] ?? "";
	return [inCase(said), takenOut(out), broughtNot(said), onlyWhatIs(said), inGoodTime(said), atOnce(said), steps(said)]
		.filter((one) => one !== "")
		.map(capitalise);
}
