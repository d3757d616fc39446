import { phraseInCase } from "../reading/phrase-cases.ts";
import { capitalise } from "../words/edits.ts";

/** Bounds told by a comparison («громче разговора», «реже раза в год») and crowds that are not to gather. */

const OTHER_WAY: Readonly<Record<string, string>> = {
	громче: "тише",
	тише: "громче",
	темнее: "светлее",
	холоднее: "теплее",
	горячее: "прохладнее",
	грубее: "мягче",
	сложнее: "проще",
	медленнее: "быстрее",
	хуже: "лучше",
	грязнее: "чище",
	мельче: "крупнее",
	тяжелее: "легче",
	тоньше: "толще",
	толще: "тоньше",
	уже: "шире",
	слабее: "сильнее",
	суше: "мягче",
	ярче: "приглушённее",
};

const COMPARED =
	/^([а-яё]+(?: [а-яё ]+?)?) не (должен|должна|должно|должны) ((?:быть|звучать|играть|гореть|говорить|работать|идти|становиться) )([а-яё]+) ((?:чем )?[а-яё]+(?: [а-яё]+)*)$/iu;

/** «Музыка не должна быть громче разговора» -> «Музыка должна быть тише разговора»; "" elsewhere. */
function compared(said: string): string {
	const [, what = "", duty = "", verb = "", more = "", than = ""] = COMPARED.exec(said) ?? [];
	const other = OTHER_WAY[more.toLowerCase()];
	return other === undefined || /^(?:нормы|обычного|положенного)$/.test(than)
		? ""
		: `${what} ${duty} ${verb}${other} ${than}`;
}

const SELDOM =
	/^([а-яё]+(?: [а-яё ]+?)?) не (?:(должен|должна|должно|должны) |(?:может|могут) )?(провод|меня|чист|обновля|мы|поверя|проверя|осматрива|стира|обслужива|убира|дезинфицир|калибр)([а-яё]+?)(ться|ится|ятся|ется|ются) реже ((?:одного |двух |трех |трёх )?раз[а]? в [а-яё]+(?: [а-яё]+)?)$/iu;
const COUNT: Readonly<Record<string, string>> = {
	"одного раза": "раз",
	раза: "раз",
	"двух раз": "два раза",
	"трех раз": "три раза",
	"трёх раз": "три раза",
};

/** «Инструктаж не может проводиться реже раза в год» -> «Инструктаж проводится раз в год и чаще»; "" elsewhere. */
function oftenEnough(said: string): string {
	const [, what = "", duty = "", stem = "", middle = "", , times = ""] = SELDOM.exec(said) ?? [];
	if (what === "") return "";
	const often = times.replace(/^(?:одного раза|двух раз|тр[её]х раз|раза)/u, (words) => COUNT[words] ?? words);
	if (duty !== "") return `${what} ${duty} ${stem}${middle}ться ${often} и чаще`;
	const many = phraseInCase(what.toLowerCase(), "N", "A") !== undefined && /[ыи]$/u.test(what.split(" ")[0] ?? "");
	const third =
		stem === "провод"
			? many
				? "проводятся"
				: "проводится"
			: `${stem}${middle.replace(/^$/, "")}${many ? "ются" : "ется"}`;
	return `${what} ${third} ${often} и чаще`;
}

const CROWD =
	/^(.* )?не допуска(ть|йте|ет|ют|ем) (?:скоплени[яе]|толкучки|толчеи|давки|столпотворения|толпы|наплыва|больш[а-яё]+ очеред[а-яё]+|очеред[а-яё]+)(?: (людей|гостей|клиентов|покупателей|посетителей|пациентов|пассажиров|читателей|заявителей|родителей|зрителей))? (у|возле|около|перед) ([а-яё]+(?: [а-яё]+)?)$/iu;
const INVITE: Readonly<Record<string, string>> = {
	ть: "приглашать",
	йте: "приглашайте",
	ет: "приглашает",
	ют: "приглашают",
	ем: "приглашаем",
};

/** «Не допускайте толкучки у гардероба» -> «Приглашайте людей к гардеробу по очереди»; "" elsewhere. */
function inTurn(said: string): string {
	const [, who = "", ending = "", whom = "", by = "", where = ""] = CROWD.exec(said) ?? [];
	const invite = INVITE[ending.toLowerCase()];
	if (invite === undefined) return "";
	const place = phraseInCase(where, by === "перед" ? "I" : "G", "D");
	return place === undefined
		? ""
		: capitalise(`${who}${invite} ${whom === "" ? "людей" : whom} к ${place.said} по очереди`);
}

const KEPT_FOR =
	/^([а-яё]+(?: [а-яё ]+?)?) не (?:может|могут|должен|должна|должно|должны) храниться (?:меньше|менее) (года|месяца|недели|суток|часа)$/iu;
const WHOLE: Readonly<Record<string, string>> = {
	года: "год",
	месяца: "месяц",
	недели: "неделю",
	суток: "сутки",
	часа: "час",
};

/** «Чек не может храниться меньше года» -> «Храните чек год и дольше»; "" elsewhere. */
function keptLong(said: string): string {
	const [, what = "", time = ""] = KEPT_FOR.exec(said) ?? [];
	const put = what === "" ? undefined : phraseInCase(what.charAt(0).toLowerCase() + what.slice(1), "N", "A");
	return put === undefined ? "" : `Храните ${put.said} ${WHOLE[time.toLowerCase()] ?? ""} и дольше`;
}

/** Wordings by the comparison or the crowd; `said` is the rule without its stop. */
export const fromFurtherBounds = (said: string): string[] =>
	[compared(said), oftenEnough(said), inTurn(said), keptLong(said)].filter((one) => one !== "");
