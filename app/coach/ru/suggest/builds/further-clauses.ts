import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { inMood } from "../words/conjugate.ts";
import { capitalise } from "../words/edits.ts";

/** Clauses that turn by their own words («пока деталь в пути», «то, чего нет на складе»), gifts and beasts that are not wanted, states somebody is not left in. */

const plain = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

/** What a person or thing is busy with, and how that ends, of one and of many. */
const ENDS: readonly (readonly [state: RegExp, one: string, many: string])[] = [
	[/^(?:ещё |еще )?(?:в пути|в дороге|едет|едут)$/, "придёт", "придут"],
	[/^(?:ещё |еще )?(?:в пробке|на выезде|на другом адресе|на маршруте)$/, "приедет", "приедут"],
	[
		/^(?:ещё |еще )?(?:на (?:обеде|перерыве|планёрке|планерке|операции|прогулке|процедуре|осмотре|вызове|больничном)|в (?:отпуске|отъезде|командировке|душе|бассейне|коридоре|ванной)|у врача|на улице)$/,
		"вернётся",
		"вернутся",
	],
	[
		/^(?:ещё |еще )?(?:на (?:встрече|совещании|звонке|линии|уроке|занятии|тренировке|приёме|приеме)|занят[аоы]?)$/,
		"освободится",
		"освободятся",
	],
	[/^(?:ещё |еще )?(?:закрыт[аоы]?|на замке)$/, "откроется", "откроются"],
	[
		/^(?:ещё |еще )?(?:в (?:ремонте|чистке|стирке|работе|печати|обработке)|не готов[аоы]?)$/,
		"будет готово",
		"будут готовы",
	],
	[/^(?:ещё |еще )?(?:мокр|влажн|сыр)(?:ый|ая|ое|ые|[аоы])?$/, "высохнет", "высохнут"],
	[/^(?:ещё |еще )?(?:горяч)(?:ий|ая|ее|ие|[аои])?$/, "остынет", "остынут"],
];

const NEEDLESS =
	"(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости|причин)|нечего|не (?:нужно|надо|стоит|следует)|нельзя|запрещено|не)";
const MEANWHILE = new RegExp(
	`^(?:никогда )?${NEEDLESS} ([а-яё]+)((?: [^,]+)?), пока ([а-яё]+(?: [а-яё]+)??) ((?:ещё |еще )?(?:в|на|у|едет|едут|занят|закрыт|не готов|мокр|влажн|сыр|горяч)[а-яё]*(?: [а-яё]+)?)$`,
	"iu",
);

/** The verb of a ban as an order; "" for another word. */
function ordered(verb: string): string {
	const norm = plain(verb);
	if (isInfinitive(norm)) return inMood(norm, "imperative");
	return formOf(norm) === "imperative" ? norm : "";
}

/** «Нет смысла звонить заказчику, пока деталь в пути» -> «Звоните заказчику, когда деталь придёт»; "" elsewhere. */
function whenOver(said: string): string {
	const [, verb = "", rest = "", what = "", state = ""] = MEANWHILE.exec(said) ?? [];
	const row = state === "" ? undefined : ENDS.find(([states]) => states.test(plain(state)));
	const order = verb === "" ? "" : ordered(verb);
	if (row === undefined || order === "" || /^(?:уход|отход|остав|отвлек|броса)/.test(order)) return "";
	const named = phraseInCase(what, "N", "A");
	if (named === undefined && personAt(plain(what)) === undefined) return "";
	const person = personAt(plain(what.split(" ").at(-1) ?? ""));
	const many = person?.plural ?? /[ыи]$/u.test(what.split(" ").at(-1) ?? "");
	return `${capitalise(order)}${rest}, когда ${what} ${many ? row[2] : row[1]}`;
}

const THAT =
	/^((?:[а-яё]+ )*?)(?:никогда )?не ([а-яё]+) (?:(о|об|за|на|про|с) )?(того|то|том|тем|тому), (чего|что|чему|чем|(?:в|о|на|с) ч[её]м|кого) (не [а-яё]+|нет)((?: [^,]+)?)$/iu;
const WHICH: Readonly<Record<string, string>> = { чего: "что" };
const THAT_CASE: Readonly<Record<string, string>> = { того: "то" };

/** «Не обещайте того, чего нет на складе» -> «Обещайте то, что есть на складе»; "" elsewhere. */
function whatIsKnown(said: string): string {
	const [, who = "", verb = "", by = "", that = "", which = "", lacks = "", rest = ""] = THAT.exec(said) ?? [];
	if (verb === "" || isInfinitive(plain(verb)) || /(?:забыва|бойтесь|бойся|стесня|жале)/.test(verb)) return "";
	if (!/^(?:imperative|third|first)/.test(formOf(plain(verb)))) return "";
	const known = lacks === "нет" ? "есть" : lacks.slice(3);
	const link = WHICH[which.toLowerCase()] ?? which;
	const thing = by === "" ? (THAT_CASE[that] ?? that) : `${by} ${that}`;
	return `${capitalise(who + verb)} ${by === "" ? "" : "только "}${by === "" ? `только ${thing}` : thing}, ${link} ${known}${rest}`;
}

const GIFT =
	/^никак(?:их|ого|ой) ((?:угощени|подар|сувенир|презент|конверт|бонус|откат|подношени|гостинц|взят|чаев)[а-яё]*) от ([а-яё]+)$/iu;

/** «Никаких угощений от поставщиков» -> «Благодарите поставщиков и вежливо возвращайте угощения»; "" elsewhere. */
function giftsBack(said: string): string {
	const [, gift = "", from = ""] = GIFT.exec(said) ?? [];
	const person = from === "" ? undefined : personAt(plain(from));
	const whom = person === undefined ? from : (person.plural ? person.paradigm.many : person.paradigm.singular).A;
	const back = phraseInCase(gift, "G", "A")?.said ?? gift.replace(/ений$/u, "ения");
	return gift === "" ? "" : `Благодарите ${whom} и вежливо возвращайте ${back}`;
}

const BEASTS = /^никак(?:их|ого|ой) (?:животн|собак|кош|питомц|зверей|птиц)[а-яё]* ((?:в|на) [а-яё]+(?: [а-яё]+)?)$/iu;

/** States that nobody is left in, by what is done about them. */
const STATES: readonly (readonly [state: RegExp, deed: string])[] = [
	[/^(?:мокр|в мокр|грязн|в грязн)/, "Сразу переодевайте {A}"],
	[/^(?:голодн)/, "Кормите {A} вовремя"],
	[/^(?:раздет|раскрыт|без одежды)/, "Укрывайте {A}"],
	[/^(?:заплаканн|расстроенн|в слезах)/, "Успокаивайте {A} сразу"],
	[/^(?:стоя$|стоящ|на ногах)/, "Предлагайте {D} место, где сесть"],
	[/^(?:в неведении|в неизвестности|без новостей)/, "Сообщайте {D} новости сразу"],
	[/^(?:на сквозняке|на морозе|на улице|под дожд[её]м|на солнце)/, "Приглашайте {A} в помещение"],
];
const LEFT_SO =
	/^(?:(?:никогда )?не (?:оставляйте|держите|бросайте)|(?:нельзя |недопустимо |запрещено )?(?:оставлять|держать|бросать)) ([а-яё]+) ([а-яё]+(?: [а-яё]+){0,2}?)(?: (?:недопустимо|нельзя|запрещено|непрофессионально|бесчеловечно|некрасиво))?$/iu;

/** «Оставлять ребёнка мокрым недопустимо» -> «Сразу переодевайте ребёнка»; "" elsewhere. */
function caredFor(said: string): string {
	const [, whom = "", state = ""] = LEFT_SO.exec(said) ?? [];
	const person = whom === "" ? undefined : personAt(plain(whom));
	const deed = STATES.find(([states]) => states.test(plain(state)))?.[1];
	if (person === undefined || person.role === "staff" || deed === undefined) return "";
	const form = person.plural ? person.paradigm.many : person.paradigm.singular;
	return deed.replace("{A}", form.A).replace("{D}", form.D);
}

const LOST =
	/^(.+, чтобы ([а-яё]+(?: [а-яё]+)?)) (?:никогда |больше )?не (?:терял|потерял|пропадал|пропал|исчезал|валял|перепутывал|путал)([аои]?)(?:с[ья])?$/iu;

/** «чтобы квитанции не терялись» -> «чтобы квитанции лежали на своём месте»; "" elsewhere. */
function inPlace(said: string): string {
	const [, lead = "", what = "", ending = ""] = LOST.exec(said) ?? [];
	const head = plain(what.split(" ").at(-1) ?? "");
	if (
		lead === "" ||
		personAt(head) !== undefined ||
		/^(?:связ|время|смысл|сигнал|очеред|контакт|звонк|обращени|жалоб|заявк)/.test(head)
	)
		return "";
	return `${lead} лежал${ending} на своём месте`;
}

const NOBODY_DID = new RegExp(
	`^(?:никогда )?${NEEDLESS} ([а-яё]+) ([^,]+), ((?:в|на|за|под|у|с|по) котор[а-яё]+|котор[а-яё]+) (?:ещё |еще |пока )?никто не ([а-яё]+л)(ся)?$`,
	"iu",
);

/** «Незачем менять простыню, на которой никто не спал» -> «Меняйте только простыню, на которой спали»; "" elsewhere. */
function whereSomebody(said: string): string {
	const [, verb = "", what = "", link = "", done = "", back = ""] = NOBODY_DID.exec(said) ?? [];
	const order = verb === "" ? "" : ordered(verb);
	return order === "" || what.split(" ").length > 3
		? ""
		: `${capitalise(order)} только ${what}, ${link} ${done}и${back === "" ? "" : "сь"}`;
}

const TWICE =
	/^(.+, чтобы) (?:ни одн(?:ого|у|о)|ни один|((?!ни )[а-яё]+(?: [а-яё]+)?)) ?((?:[а-яё]+ )?)не ([а-яё]+ли) (?:дважды|больше одного раза|более одного раза|повторно|по два раза)((?: .+)?)$/iu;

/** «чтобы абонента не переводили больше одного раза» -> «чтобы абонента переводили только один раз»; "" elsewhere. */
function justOnce(said: string): string {
	const [, lead = "", what = "", each = "", verb = "", rest = ""] = TWICE.exec(said) ?? [];
	if (verb === "" || (what === "") === (each === "")) return "";
	if (what !== "") return `${lead} ${what} ${verb} только один раз${rest}`;
	const noun = each.trim();
	const person = personAt(plain(noun));
	const every =
		person !== undefined && !person.feminine
			? "каждого"
			: /[ую]$/u.test(noun)
				? "каждую"
				: /[ое]$/u.test(noun)
					? "каждое"
					: "каждый";
	return `${lead} ${every} ${noun} ${verb} только один раз${rest}`;
}

const SCARED =
	/^((?:[а-яё]+ )*?)(?:не |перестаньте |хватит |прекратите |довольно |незачем |нельзя )(пуга|запугива|страща)(йте|ет|ют|ть|ем)((?: [а-яё]+)??) ([а-яё]+(?: [а-яё]+)?)$/iu;
const TELLS: Readonly<Record<string, string>> = {
	йте: "рассказывайте",
	ть: "рассказывайте",
	ет: "рассказывает",
	ют: "рассказывают",
	ем: "рассказываем",
};

/** «Перестаньте пугать покупателя повышением цен» -> «Спокойно рассказывайте покупателю о повышении цен»; "" elsewhere. */
function calmlyTold(said: string): string {
	const [, who = "", , ending = "", whom = "", what = ""] = SCARED.exec(said) ?? [];
	const person = whom.trim() === "" ? undefined : personAt(plain(whom.trim()));
	const tells = TELLS[ending];
	if (tells === undefined || (whom.trim() !== "" && person === undefined) || personAt(plain(what)) !== undefined)
		return "";
	if (/(?:^| )(?:и|но|а|всегда|никогда|если|когда) /.test(who)) return "";
	const about = phraseInCase(what, "I", "P");
	if (about === undefined) return "";
	const to = person === undefined ? "" : ` ${(person.plural ? person.paradigm.many : person.paradigm.singular).D}`;
	const link = /^[аеиоуэ]/u.test(about.said) ? "об" : "о";
	return capitalise(`${who}спокойно ${tells}${to} ${link} ${about.said}`);
}

/** Wordings of such rules; `said` is the rule without its stop. */
export const fromFurtherClauses = (said: string): string[] =>
	[
		whenOver(said),
		whatIsKnown(said),
		giftsBack(said),
		BEASTS.test(said) ? `Просите оставлять животных за дверью` : "",
		caredFor(said),
		inPlace(said),
		whereSomebody(said),
		justOnce(said),
		calmlyTold(said),
	].filter((one) => one !== "");
