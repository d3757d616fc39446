import { analyse } from "../document.ts";
import { thingsAt, thingsIn } from "./ban.ts";
import { inMood } from "./conjugate.ts";
import { at, capitalise } from "./edits.ts";
import { infinitiveOf } from "./infinitives.ts";
import { language } from "./language.ts";
import { type Case, personAt } from "./people.ts";
import { scanSentence } from "./prohibition.ts";
import type { Scan } from "./scan.ts";
import { adjectiveFor, withoutIn } from "./turned-forms.ts";

/** Builds that tell by themselves what is to be done: what is not to stay without something, what is known already, a time that ends, a quality that is turned. */

/** The words of a phrase as they are read alone. */
function scanOf(phrase: string): { scan: Scan; text: string } | undefined {
	const text = `${phrase}.`;
	const sentence = analyse(text, "rule", language).units[0]?.sentences[0];
	return sentence === undefined ? undefined : { scan: scanSentence(sentence), text };
}

/** A phrase of things in another case, what hangs on it kept: «справку из архива», "A" to "G"; undefined where it cannot be read whole. */
export function phraseInCase(phrase: string, from: string, wanted: Case): { said: string; head: string } | undefined {
	const read = scanOf(phrase);
	if (read === undefined) return undefined;
	const { scan, text } = read;
	const last = scan.tokens.length - 1;
	const things = thingsAt(scan, 0, last, from);
	if (things === undefined) return undefined;
	const put = thingsIn(read, things, wanted);
	const own = text.slice(scan.tokens[0]?.start, scan.tokens[things.to - 1]?.end);
	const said = put === own.toLowerCase().replaceAll("ё", "е") ? own : put;
	const rest = text.slice(scan.tokens[things.to]?.start ?? text.length, text.length - 1).trim();
	if (said === undefined || (rest !== "" && !/^(?:на|в|во|у|о|об|с|со|для|по|к|из|от|за|до|после) /.test(rest)))
		return undefined;
	return {
		said: rest === "" ? said : `${said} ${rest}`,
		head: at(scan, things.parts[0]?.head ?? 0),
	};
}

const feminine = (noun: string): boolean => /(?:[ая]|(?:ость|подпись|дверь|запись|очередь|вещь|карточка))$/u.test(noun);

const EACH: Readonly<Record<"m" | "f" | "n", Readonly<Record<string, string>>>> = {
	m: { N: "каждый", G: "каждого", D: "каждому", A: "каждый", I: "каждым", P: "каждом" },
	f: { N: "каждая", G: "каждой", D: "каждой", A: "каждую", I: "каждой", P: "каждой" },
	n: { N: "каждое", G: "каждого", D: "каждому", A: "каждое", I: "каждым", P: "каждом" },
};

/** What is done to a thing so that it does not stay without something; the case it stands in, a preposition before it. */
const DONE: Readonly<Record<string, readonly [deed: string, wanted: Case, preposition?: string]>> = {
	ответа: ["Отвечайте", "A", "на"],
	реакции: ["Отвечайте", "A", "на"],
	отметки: ["Отмечайте", "A"],
	записи: ["Записывайте", "A"],
	внимания: ["Уделяйте внимание", "D"],
	присмотра: ["Присматривайте", "I", "за"],
	надзора: ["Присматривайте", "I", "за"],
	подписи: ["Подписывайте", "A"],
	проверки: ["Проверяйте", "A"],
	решения: ["Решайте", "A"],
	упаковки: ["Упаковывайте", "A"],
	подтверждения: ["Подтверждайте", "A"],
	маркировки: ["Подписывайте", "A"],
	регистрации: ["Регистрируйте", "A"],
	рассмотрения: ["Рассматривайте", "A"],
	оценки: ["Оценивайте", "A"],
	описания: ["Описывайте", "A"],
	объяснения: ["Объясняйте", "A"],
	помощи: ["Помогайте", "D"],
	приветствия: ["Здоровайтесь", "I", "с"],
	сопровождения: ["Провожайте", "A"],
	благодарности: ["Благодарите", "A"],
};

/** «дольше суток» -> «в течение суток», «более двух дней» -> «в течение двух дней»; other words as they stand. */
const inTime = (rest: string): string =>
	rest.replace(/(?:дольше|более|больше|свыше)(?: чем)?(?: на)? ([а-яё\d]+)/iu, (_, bound: string) =>
		bound === "суток" ? "в течение суток" : `в течение ${bound}`,
	);

const STAYS =
	"(?:оста(?:ться|ваться|вался|валась|валось|вались|лся|лась|лось|лись|ются|ётся|ется)|леж(?:ать|ит|ал[аио]?)|пролежа(?:ть|л[аио]?)|вис(?:еть|ит|ел[аио]?)|провис(?:еть|ел[аио]?)|пройти|прошел|прошёл|прошл[аои]|бы(?:ть|л[аио]?)|уйти|уходить|обойтись)";
const WITHOUT = "без ([а-яё]+)";

const NOT_ONE = new RegExp(
	`^ни (?:один|одна|одно) ([а-яё]+(?: [а-яё ]+?)?) не (?:долж[а-яё]+|может|мож[а-яё]+)? ?${STAYS} ${WITHOUT}((?: .+)?)$`,
	"iu",
);
const SEEN_TO = new RegExp(
	`^.+, чтобы ни (?:один|одна|одно) ([а-яё]+(?: [а-яё ]+?)?) не ${STAYS} ${WITHOUT}((?: .+)?)$`,
	"iu",
);
const MANY = new RegExp(
	`^([а-яё]+(?:ы|и|а|я|е)(?: [а-яё ]+?)?) не (?:должны|могут) ${STAYS} ${WITHOUT}((?: .+)?)$`,
	"iu",
);

/** «Ни одна заявка не должна остаться без ответа» -> «Отвечайте на каждую заявку»; "" elsewhere. */
function notWithout(said: string): string {
	const one = NOT_ONE.exec(said) ?? SEEN_TO.exec(said);
	const [, name = "", lacked = "", rest = ""] = one ?? MANY.exec(said) ?? [];
	const row = DONE[lacked.toLowerCase()];
	if (row === undefined || name === "") return "";
	const [deed, wanted, preposition] = row;
	const put = phraseInCase(name.toLowerCase(), "N", wanted);
	if (put === undefined) return "";
	const gender = /(?:о|е|мя)$/.test(put.head) ? "n" : feminine(put.head) ? "f" : "m";
	const animate = personAt(put.head) !== undefined;
	const each = wanted === "A" && gender === "m" && animate ? "каждого" : EACH[gender][wanted];
	return [deed, preposition ?? "", one === null ? "" : (each ?? ""), put.said, inTime(rest.trim())]
		.filter((part) => part !== "")
		.join(" ");
}

const KNOWN =
	/^(?:никогда )?(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости|причин)|нечего|(?:не (?:нужно|надо|стоит|следует|имеет смысла))|нельзя|не) (?:повторно |снова |ещё раз |еще раз )?(?:требова|треб|прос|спрашива|переспрашива|запрашива|уточня|выясня|узнава|выпрашива)[а-яё]+(?: (?:у|с|от) ([а-яё]+))? ([а-яё]+(?: [а-яё]+)?), котор(?:ый|ая|ое|ые|ую) (?:уже )?(?:есть|имеется|имеются|указан[аоы]?|записан[аоы]?|лежит|лежат|хранится|хранятся|стоит|видн[аоы]|виден|внесен[аоы]?|внесён) (в|на|у) ([а-яё]+(?: [а-яё]+)?)$/iu;

/** «Незачем требовать у жильца справку, которая есть в базе» -> «Берите справку из базы»; "" elsewhere. */
function takenFrom(said: string): string {
	const [, , what = "", by = "", where = ""] = KNOWN.exec(said) ?? [];
	if (what === "") return "";
	if (by === "у") return `Берите ${what} ${where === "нас" ? "в нашей базе" : `у ${where}`}`;
	const thing = /ени[ея]|адрес|номер|телефон|дат|фамили|им/.test(what) ? "Смотрите" : "Берите";
	const place = phraseInCase(where, "P", "G");
	if (thing === "Смотрите") return `Смотрите ${what} ${by} ${where}`;
	return place === undefined ? "" : `Берите ${what} ${by === "на" ? "с" : "из"} ${place.said}`;
}

const UNTIL =
	/^(?:никак(?:их|ой|ого)|забудьте (?:про|об?)) ((?!котор)[а-яё]+(?: [а-яё ]+?)?) (до|раньше|после|позже) ((?:полуночи|полудня|обеда|(?:\d{1,2}(?::\d\d)?|[а-яё]+(?:и|ми|го))(?: часов)?(?: (?:утра|вечера|дня|ночи))?))$/iu;

/** «Забудьте про звонки клиентам до девяти утра» -> «Звонки клиентам — после девяти утра»; "" elsewhere. */
function otherHour(said: string): string {
	const [, what = "", when = "", hour = ""] = UNTIL.exec(said) ?? [];
	if (what === "" || /^(?:привычк|иде|мысл|фраз|слов)/.test(what)) return "";
	const named = phraseInCase(what, /^никак/i.test(said) ? "G" : / об? /i.test(said.slice(0, 12)) ? "P" : "A", "N");
	return named === undefined
		? ""
		: `${capitalise(named.said)} — только ${/^(?:до|раньше)$/i.test(when) ? "после" : "до"} ${hour}`;
}

const QUALITY =
	/^(?:никак(?:их|ой|ого)|забудьте об?|избегайте|воздержитесь от|воздерживайтесь от) ([а-яё]+(?:ых|их|ой|ей|ого|его|ом|ем)) ([а-яё]+)((?: .+)?)$/iu;

/** «Никаких устных обещаний» -> «Только письменные обещания»: of a thing with a bad quality the good one. */
function goodQuality(said: string): string {
	const [, bad = "", noun = "", rest = ""] = QUALITY.exec(said) ?? [];
	if (bad === "" || /(?:^| )(?:и|или|без|кроме)(?: |$)|,/.test(rest)) return "";
	const prepositional = /^забудьте/i.test(said);
	const good = adjectiveFor(bad.toLowerCase().replaceAll("ё", "е"));
	if (good === undefined) return "";
	const put = phraseInCase(`${good} ${noun}`, prepositional ? "P" : "G", "N");
	return put === undefined || !put.said.includes(" ") ? "" : `Только ${put.said}${rest}`;
}

const DEED_WITHOUT =
	/^([а-яё]+(?:а|я|е|д|з|т|к|р|в|м|н|п|с)(?: [а-яё ]+?)?) (без [а-яё ]+?)(?:,? — .+| (?:недопустим[аоы]?|неприемлем[аоы]?|исключен[аоы]?|непозволительн[аоы]?|запрещен[аоы]?|под запретом))$/iu;

/** «Выезд к клиенту без звонка — неуважение» -> «Выезд к клиенту — только после звонка»; "" elsewhere. */
function deedWith(said: string): string {
	const [, deed = "", without = ""] = DEED_WITHOUT.exec(said) ?? [];
	if (deed === "" || /(?:ть|ти|чь)(?:ся)?$/.test(deed.split(" ")[0] ?? "")) return "";
	const read = scanOf(without);
	const put = read === undefined ? undefined : withoutIn(read.scan, 0, read.scan.tokens.length - 1);
	if (read === undefined || put === undefined) return "";
	const rest = read.scan.tokens
		.slice(put.to, -1)
		.map((token) => token.norm)
		.join(" ");
	return `${capitalise(deed)} — только ${put.text}${rest === "" ? "" : ` ${rest}`}`;
}

const LIES =
	/^((?:следите|проследите|смотрите|позаботьтесь(?: о том)?|добейтесь(?: того)?|сделайте так|постарайтесь|убедитесь|проверяйте|присматривайте)(?: за тем)?), чтобы ([а-яё]+(?: [а-яё ]+?)?) (?:никогда |больше )?не (?:лежал|стоял|валял|висел|торчал|скаплив|копил|накаплив|оставал|задерживал|громоздил|мешал)[а-яё]* (в|на|во|у|под|за|перед|возле|около) ([а-яё]+(?: [а-яё]+)?)((?: (?:дольше|после|до|больше|во время|в часы) .+)?)$/iu;

/** «Следите, чтобы грязное бельё не лежало в коридоре» -> «Следите, чтобы грязное бельё сразу убирали из коридора»; "" elsewhere. */
function takenAway(said: string): string {
	const [, lead = "", what = "", by = "", where = "", rest = ""] = LIES.exec(said) ?? [];
	if (what === "" || personAt((what.split(" ").at(-1) ?? "").toLowerCase()) !== undefined) return "";
	if (/(?:^| )(?:никто|очеред|люди|дети|пыл|вода|пар)/.test(what) || /^(?:дожд|снег|солнц|ветр)/.test(where)) return "";
	const put = phraseInCase(what, "N", "A");
	const [from, wanted, out]: readonly [string, Case, string] = /^(?:в|во)$/.test(by)
		? ["P", "G", "из"]
		: by === "на"
			? ["P", "G", "с"]
			: by === "под" || by === "за" || by === "перед"
				? ["I", "G", by === "под" ? "из-под" : by === "за" ? "из-за" : "от"]
				: ["G", "G", "от"];
	const place = phraseInCase(where, from, wanted);
	return put === undefined || place === undefined
		? ""
		: `${lead}, чтобы ${put.said} сразу убирали ${out} ${place.said}${/дольше|больше/.test(rest) ? "" : rest}`;
}

const CALLED_DOWN =
	/^((?:если|когда|даже если) [^,]+, )?(?:никогда )?не (?:вызывайте|зовите|просите|заставляйте) ([а-яё]+) (?:спуститься |спускаться |выйти |выходить )?(вниз|на улицу|во двор|к машине|к подъезду|на проходную)$/iu;

/** «Если лифт сломан, не вызывайте получателя вниз» -> «Если лифт сломан, поднимайтесь к получателю сами»; "" elsewhere. */
function goThere(said: string): string {
	const [, lead = "", whom = "", where = ""] = CALLED_DOWN.exec(said) ?? [];
	const person = personAt(whom.toLowerCase().replaceAll("ё", "е"));
	if (person === undefined || person.role === "staff") return "";
	const to = (person.plural ? person.paradigm.many : person.paradigm.singular).D;
	return capitalise(`${lead}${where === "вниз" ? "поднимайтесь" : "подходите"} к ${to} сами`);
}

const AS_WHO =
	/^(.+ )?не (спрашив[а-яё]+|интересу[а-яё]+|выпытыв[а-яё]+|выясня[а-яё]+)(?: у ([а-яё]+))?, ((?:с кем|зачем|куда|откуда|почему|кто|чей|чья|сколько|для кого|к кому|на что) [^,]+)$/iu;

/** «Наш портье не спрашивает, с кем приехал гость» -> «Наш портье спрашивает только то, что нужно для работы»; "" elsewhere. */
function askedOnly(said: string): string {
	const [, who = "", verb = "", whom = ""] = AS_WHO.exec(said) ?? [];
	const infinitive = verb === "" ? undefined : infinitiveOf(verb.toLowerCase());
	if (infinitive === undefined || /,/.test(who) || / (?:виноват|прав|неправ)/.test(said)) return "";
	const mood = /(?:йте|ите)(?:сь)?$/.test(verb)
		? "imperative"
		: /ют(?:ся)?$/.test(verb)
			? "third-plural"
			: /ет(?:ся)?$/.test(verb)
				? "third-singular"
				: undefined;
	if (mood === undefined) return "";
	return capitalise(
		`${who}${inMood("спрашивать", mood)}${whom === "" ? "" : ` у ${whom}`} только то, что нужно для работы`,
	);
}

/** Wordings of a rule that its build answers, the best first; `said` is the rule without its stop. */
export function fromFurtherBuilds(said: string): string[] {
	return [notWithout(said), takenFrom(said), deedWith(said), takenAway(said), goThere(said), askedOnly(said)].filter(
		(one) => one !== "",
	);
}

/** The same for what stands behind the wordings of the tables. */
export const fromQuality = (said: string): string[] =>
	[takenAway(said), otherHour(said), goodQuality(said)].filter((one) => one !== "");
