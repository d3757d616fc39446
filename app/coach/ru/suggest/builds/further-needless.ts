import { isInfinitive } from "../../words/forms.ts";
import { type Person, personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { inMood } from "../words/conjugate.ts";
import { capitalise } from "../words/edits.ts";

/** What somebody needs not, is not to be put to or is met with: needless help, repeated trouble, words of greeting, things beside a danger. */

const plain = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

const served = (word: string): Person | undefined => {
	const person = personAt(plain(word));
	return person === undefined || person.role === "staff" ? undefined : person;
};

const formsOf = (person: Person): Person["paradigm"]["singular"] =>
	person.plural ? person.paradigm.many : person.paradigm.singular;

const NEEDLESS =
	"(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости|причин)|нечего|не (?:нужно|надо|стоит|следует|обязательно))";

/** Help that is given to whoever asks for it. */
const HELP =
	/^(?:провожать|показывать|объяснять|напоминать|помогать|сопровождать|рассказывать|пояснять|переводить|подсказывать|упаковывать|описывать|повторять|зачитывать|демонстрировать)$/;
const KNOWING = new RegExp(`^${NEEDLESS} ([а-яё]+(?:ть|ти|чь)) ([^,]+), котор(?:ый|ая|ые|ому|ой|ым|ых) (.+)$`, "iu");

/** «Нет нужды провожать читателя, который знает зал» -> «Провожайте читателя, который об этом просит»; "" elsewhere. */
function whoAsks(said: string): string {
	const [, verb = "", rest = "", told = ""] = KNOWING.exec(said) ?? [];
	if (!HELP.test(verb) || !isInfinitive(verb) || /отказ|приш[её]л за|пришла за/.test(told)) return "";
	const person = served(rest.split(" ").at(-1) ?? "");
	if (person === undefined) return "";
	const who = person.plural
		? "которые об этом просят"
		: person.feminine
			? "которая об этом просит"
			: "который об этом просит";
	return `${capitalise(inMood(verb, "imperative"))} ${rest}, ${who}`;
}

const HELD = new RegExp(
	`^(?:${NEEDLESS} (?:держать|задерживать|томить|мариновать|заставлять ждать)|(?:никогда )?не (?:держите|задерживайте|томите)) ([а-яё]+) (?:(?:у|на|в|возле|перед) [а-яё]+ )?(?:из-за|ради|из|по причине) .+$`,
	"iu",
);

/** «Незачем держать покупателя у кассы из-за карты» -> «Обслуживайте покупателя сразу»; "" elsewhere. */
function atOnce(said: string): string {
	const whom = HELD.exec(said)?.[1] ?? "";
	const person = whom === "" ? undefined : served(whom);
	return person === undefined ? "" : `Обслуживайте ${formsOf(person).A} сразу`;
}

/** What one is not to be put to twice, by its verb: what is enough. */
const ENOUGH: readonly (readonly [verb: RegExp, enough: string])[] = [
	[/^(?:приход|приезж|возвращ|яв|ход|езд)/, "хватило одного визита"],
	[/^(?:звон|перезван|дозван)/, "хватило одного звонка"],
	[/^(?:повтор|объясн|рассказ|пересказ)/, "хватило одного рассказа"],
	[/^(?:плат|оплач|доплач)/, "хватило одной оплаты"],
	[/^(?:запол|пис|перепис)/, "хватило одного бланка"],
	[/^(?:подпис|распис)/, "хватило одной подписи"],
	[/^(?:жда|ожида)/, "помогли сразу"],
	[/^(?:иска|плута|блужда)/, "сразу показали нужное место"],
	[/^(?:поднима|спуска|взбира)/, "предложили лифт или помощь"],
	[/^(?:стоя)/, "нашлось место, где сесть"],
	[/^(?:прос|упраш|напомина)/, "всё предложили сразу"],
	[/^(?:жалова)/, "помогли с первого обращения"],
];
const PUT_TO =
	/^(.+, чтобы ([а-яё]+)) не (?:пришлось|приходилось|понадобилось|нужно было|надо было) ([а-яё]+(?:ть|ти|чь)(?:ся)?)(?: (?!один)[^,]+)?$/iu;

/** «чтобы заявителю не пришлось приходить дважды» -> «чтобы заявителю хватило одного визита»; "" elsewhere. */
function onceEnough(said: string): string {
	const [, lead = "", whom = "", verb = ""] = PUT_TO.exec(said) ?? [];
	const person = whom === "" ? undefined : personAt(plain(whom));
	const enough = ENOUGH.find(([stems]) => stems.test(verb))?.[1];
	const many =
		/ (?:дважды|повторно|снова|ещё раз|еще раз|второй раз|по два раза|несколько раз|опять|заново|трижды)/.test(said);
	if (/ (?:в|на|у|под|за|возле) /.test(said.slice(lead.length))) return "";
	if (
		(person === undefined && !/(?:ым|им|ам|ям)$/u.test(whom)) ||
		enough === undefined ||
		(/^хватило/.test(enough) && !many)
	)
		return "";
	return `${lead} ${enough}`;
}

const MET =
	/^(?:(?:никогда )?не )?(встреча|приветств|окликать|оклика|начина)([а-яё]+) ([а-яё]+(?: с [а-яё]+)?) (?:вопросом|словами|фразой|словом|репликой|возгласом) [«"„][^»"“]+[»"“](.*)$/iu;

/** «Встречать гостя вопросом «чего вам?» — дурной тон» -> «Встречайте гостя словами: «Здравствуйте! Чем могу помочь?»»; "" elsewhere. */
function greeted(said: string): string {
	const [, stem = "", ending = "", whom = "", rest = ""] = MET.exec(said) ?? [];
	if (stem === "" || (/^(?:ть|овать)$/.test(ending) && !/—|недопустим|некрасив|груб|нельзя|запрещ|невежлив/.test(rest)))
		return "";
	if (!/^(?:ть|йте|овать|уйте|вать)$/.test(ending)) return "";
	const begins = /^начина/i.test(stem);
	if (begins ? !/^(?:разговор|беседу|встречу|приём|прием|звонок)/.test(whom) : served(whom) === undefined) return "";
	return `${begins ? "Начинайте" : "Встречайте"} ${whom} словами: «Здравствуйте! Чем могу помочь?»`;
}

const BESIDE =
	/^никак(?:ой|ого|их) ([а-яё]+(?: [а-яё]+)?) (?:рядом со? ([а-яё]+(?: [а-яё]+)?)|(?:возле|около|вблизи|вплотную к) ([а-яё]+(?: [а-яё]+)?)|у ([а-яё]+(?: [а-яё]+)?))$/iu;
const NO_THING = /(?:ени|ани|тий|овор|звон|спор|шут|крик|смех|сплет|ссор|курени|курк|перекур|очеред|запах)/;

/** «Никакой воды рядом с электрощитом» -> «Держите воду подальше от электрощита»; "" elsewhere. */
function farFrom(said: string): string {
	const [, thing = "", by = "", near = "", at = ""] = BESIDE.exec(said) ?? [];
	if (thing === "" || NO_THING.test(thing) || /^(?:стойк|касс|вход|двер|ресеп)/.test(at)) return "";
	const put = phraseInCase(thing, "G", "A");
	const from =
		by !== ""
			? (phraseInCase(by, "I", "G")?.said ?? (/^[а-яё]+ом$/u.test(by) ? by.replace(/ом$/u, "а") : undefined))
			: near || at;
	if (put === undefined || from === undefined) return "";
	const children = personAt(put.head) !== undefined;
	return `${children ? "Удерживайте" : "Держите"} ${put.said} подальше от ${from}`;
}

/** Wordings of such rules; `said` is the rule without its stop. */
export const fromNeedless = (said: string): string[] =>
	[whoAsks(said), atOnce(said), onceEnough(said), greeted(said), farFrom(said)].filter((one) => one !== "");
