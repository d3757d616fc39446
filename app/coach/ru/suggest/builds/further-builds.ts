import { type Case, personAt } from "../../words/people.ts";
import { havingOf } from "../reading/having.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { inMood } from "../words/conjugate.ts";
import { countOf } from "../words/counted.ts";
import { capitalise } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { adjectiveFor } from "../words/turned-forms.ts";

/** Builds that tell by themselves what is to be done: what is not to stay without something, what is known already, a time that ends, a quality that is turned. */

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
	уборки: ["Убирайте", "A"],
	замены: ["Меняйте", "A"],
	полива: ["Поливайте", "A"],
	осмотра: ["Осматривайте", "A"],
	охраны: ["Охраняйте", "A"],
	контроля: ["Контролируйте", "A"],
	проветривания: ["Проветривайте", "A"],
	мойки: ["Мойте", "A"],
	чистки: ["Чистите", "A"],
	смазки: ["Смазывайте", "A"],
	еды: ["Кормите", "A"],
	завтрака: ["Давайте завтрак", "D"],
	обеда: ["Давайте обед", "D"],
	ужина: ["Давайте ужин", "D"],
	воды: ["Давайте воду", "D"],
	чека: ["Выдавайте чек", "D"],
	сдачи: ["Отдавайте сдачу", "D"],
	номера: ["Присваивайте номер", "D"],
	названия: ["Давайте название", "D"],
	срока: ["Назначайте срок", "D"],
	исполнителя: ["Назначайте исполнителя", "D"],
	печати: ["Ставьте печать", "A", "на"],
	даты: ["Ставьте дату", "A", "на"],
	штампа: ["Ставьте штамп", "A", "на"],
	бирки: ["Вешайте бирку", "A", "на"],
	ярлыка: ["Вешайте ярлык", "A", "на"],
	ценника: ["Ставьте ценник", "A", "на"],
	наклейки: ["Клейте наклейку", "A", "на"],
	перевода: ["Переводите", "A"],
	пломбы: ["Пломбируйте", "A"],
	этикетки: ["Подписывайте", "A"],
};

/** What is done again and again. */
const AGAIN = /^(?:уборки|замены|полива|осмотра|проветривания|мойки|чистки|смазки|проверки|контроля|еды|воды)$/;

/** «дольше суток» -> «хотя бы раз в сутки»; "" for other bounds. */
function timesIn(rest: string): string {
	const [, bound = "", more = ""] = /^(?:дольше|более|больше|свыше) ([а-яё]+)((?: [а-яё]+)?)$/iu.exec(rest) ?? [];
	if (bound === "" || /^одного/.test(bound)) return "";
	const put = countOf(bound, more);
	return put === undefined ? "" : `хотя бы раз в ${put}`;
}

/** «дольше суток» -> «в течение суток», «более двух дней» -> «в течение двух дней»; other words as they stand. */
const inTime = (rest: string): string =>
	rest.replace(/(?:дольше|более|больше|свыше)(?: чем)?(?: на)? ([а-яё\d]+)/iu, (_, bound: string) =>
		bound === "суток" ? "в течение суток" : `в течение ${bound}`,
	);

const STAYS =
	"(?:оста(?:ться|ваться|вался|валась|валось|вались|лся|лась|лось|лись|ются|ётся|ется)|леж(?:ать|ит|ал[аио]?)|пролежа(?:ть|л[аио]?)|вис(?:еть|ит|ел[аио]?)|провис(?:еть|ел[аио]?)|пройти|прошел|прошёл|прошл[аои]|бы(?:ть|л[аио]?)|уйти|уходить|обойтись|стоять|обходиться)";
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

const ONE = new RegExp(
	`^([а-яё]+(?: [а-яё ]+?)?) не (?:долж(?:ен|на|но)|может) (?:оставаться|остаться|лежать|висеть|быть|стоять|обходиться) ${WITHOUT}((?: .+)?)$`,
	"iu",
);

/** «Ни один ученик не должен остаться без учебника» -> «Каждый ученик получает учебник»; "" elsewhere. */
function eachGets(name: string, lacked: string): string {
	const person = personAt((name.toLowerCase().split(" ")[0] ?? "").replaceAll("ё", "е"));
	const put = person === undefined ? undefined : phraseInCase(lacked, "G", "A");
	return person === undefined || put === undefined
		? ""
		: `${person.feminine ? "Каждая" : "Каждый"} ${name} получает ${put.said}`;
}

/** «Ни одна заявка не должна остаться без ответа» -> «Отвечайте на каждую заявку»; "" elsewhere. */
function notWithout(said: string): string {
	const one = NOT_ONE.exec(said) ?? SEEN_TO.exec(said);
	const [, name = "", lacked = "", rest = ""] = one ?? MANY.exec(said) ?? ONE.exec(said) ?? [];
	const row = DONE[lacked.toLowerCase()];
	if (
		row !== undefined &&
		/^(?:подписи|реакции|проверки|ответа|решения) ?$/.test(lacked) &&
		/^ (?:[а-яё]+(?:ого|его|а|я|ов|ей))(?: |$)/u.test(rest)
	)
		if (personAt((rest.trim().split(" ")[0] ?? "").toLowerCase()) !== undefined || /^ ответственн/.test(rest))
			return "";
	if (one !== null && row === undefined && / остаться без [а-яё]+$/iu.test(said)) return eachGets(name, lacked);
	if (row === undefined || name === "") return "";
	const [deed, wanted, preposition] = row;
	const put = phraseInCase(name.toLowerCase(), "N", wanted);
	if (put === undefined) return "";
	const gender = /(?:о|е|мя)$/.test(put.head) ? "n" : feminine(put.head) ? "f" : "m";
	const animate = personAt(put.head) !== undefined;
	const each = wanted === "A" && gender === "m" && animate ? "каждого" : EACH[gender][wanted];
	return [
		deed,
		preposition ?? "",
		one === null ? "" : (each ?? ""),
		put.said,
		(AGAIN.test(lacked) ? timesIn(rest.trim()) : "") || inTime(rest.trim()),
	]
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
	/^(?:никак(?:их|ой|ого)|ни одн(?:ого|ой)|забудьте (?:про|об?)) ((?!котор)[а-яё]+(?: [а-яё ]+?)?) (до|раньше|после|позже) ((?:полуночи|полудня|обеда|(?:начала|конца|согласования|подписания|оплаты|открытия|закрытия|утверждения|подтверждения|окончания|проверки|осмотра|уборки|приёма|приема)(?: [а-яё]+)?|(?:\d{1,2}(?::\d\d)?|[а-яё]+(?:и|ми|го))(?: часов)?(?: (?:утра|вечера|дня|ночи))?))$/iu;

const DURING =
	/^(?:никак(?:их|ой|ого)|забудьте (?:про|об?)) ((?!котор)[а-яё]+(?: [а-яё ]+?)?) (?:во время|в ходе|в течение) ([а-яё]+(?: [а-яё]+)?)$/iu;

/** «Никаких звонков родителям во время урока» -> «Звонки родителям — до или после урока»; "" elsewhere. */
function notDuring(said: string): string {
	const [, what = "", time = ""] = DURING.exec(said) ?? [];
	if (!what.includes(" ") || BAD_ITSELF.test(what) || /^(?:привычк|иде|мысл|фраз|слов)/.test(what)) return "";
	const named = phraseInCase(what, /^никак/i.test(said) ? "G" : / об? /i.test(said.slice(0, 12)) ? "P" : "A", "N");
	return named === undefined ? "" : `${capitalise(named.said)} — до или после ${time}`;
}

/** «Забудьте про звонки клиентам до девяти утра» -> «Звонки клиентам — после девяти утра»; "" elsewhere. */
function otherHour(said: string): string {
	const [, what = "", when = "", hour = ""] = UNTIL.exec(said) ?? [];
	if (what === "" || /^(?:привычк|иде|мысл|фраз|слов)/.test(what)) return "";
	const named = phraseInCase(what, /^ни/i.test(said) ? "G" : / об? /i.test(said.slice(0, 12)) ? "P" : "A", "N");
	return named === undefined
		? ""
		: `${capitalise(named.said)} — только ${/^(?:до|раньше)$/i.test(when) ? "после" : "до"} ${hour}`;
}

/** What no quality makes right. */
const BAD_ITSELF =
	/^(?:спор|крик|ссор|сплет|скандал|руга|обид|смех|насмеш|угроз|обман|жалоб|слух|шут|намек|намёк|упр[её]к|запах|пят|груб|хам)/;

const QUALITY =
	/^(?:никак(?:их|ой|ого)|забудьте (?:об?|про)|избегайте|воздержитесь от|воздерживайтесь от) ([а-яё]+(?:ых|их|ой|ей|ого|его|ом|ем|ые|ие|ый|ий|ую|юю|ое|ее)) ([а-яё]+)((?: .+)?)$/iu;

/** «Никаких устных обещаний» -> «Только письменные обещания»: of a thing with a bad quality the good one. */
export function goodQuality(said: string): string {
	const [, bad = "", noun = "", rest = ""] = QUALITY.exec(said) ?? [];
	if (bad === "" || /(?:^| )(?:и|или|без|кроме)(?: |$)|[,:]/.test(rest) || BAD_ITSELF.test(noun)) return "";
	const about = /^забудьте про /i.test(said) ? "A" : /^забудьте /i.test(said) ? "P" : "G";
	const good = adjectiveFor(bad.toLowerCase().replaceAll("ё", "е"));
	if (good === undefined) return "";
	const put = phraseInCase(`${good} ${noun}`, about, "N");
	return put === undefined || !put.said.includes(" ") ? "" : `Только ${put.said}${rest}`;
}

const DEED_WITHOUT =
	/^([а-яё]+(?:а|я|е|д|з|т|к|р|в|м|н|п|с)(?: [а-яё ]+?)?) (без [а-яё ]+?)(?:,? — .+| (?:недопустим[аоы]?|неприемлем[аоы]?|исключен[аоы]?|непозволительн[аоы]?|запрещен[аоы]?|под запретом))$/iu;

/** «Выезд к клиенту без звонка — неуважение» -> «Выезд к клиенту — только после звонка»; "" elsewhere. */
function deedWith(said: string): string {
	const [, deed = "", without = ""] = DEED_WITHOUT.exec(said) ?? [];
	if (deed === "" || /(?:ть|ти|чь)(?:ся)?$/.test(deed.split(" ")[0] ?? "")) return "";
	const put = havingOf(without);
	return put === undefined ? "" : `${capitalise(deed)} — только ${put.text}${put.rest}`;
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

const NONE_WITHOUT =
	/^(?:никак(?:их|ой|ого)|ни одн(?:ого|ой)|забудьте (?:об?|про)) ([а-яё]+(?: [а-яё]+)??) (без [а-яё]+(?: и (?:без )?[а-яё]+)?)((?: (?:в|на|у|за|под) [а-яё]+(?: [а-яё]+)?)?)$/iu;

/** «Забудьте о ручке без колпачка в кабинете» -> «Ручка в кабинете — только с колпачком»; "" elsewhere. */
function onlyWith(said: string): string {
	const [, what = "", without = "", place = ""] = NONE_WITHOUT.exec(said) ?? [];
	if (what === "" || /^(?:привычк|иде|мысл|фраз|слов)/.test(what)) return "";
	const about = /^ни/iu.test(said) ? "G" : /^забудьте про/iu.test(said) ? "A" : "P";
	const named = phraseInCase(what, about, "N");
	const put = havingOf(without);
	return named === undefined || put === undefined || put.rest !== ""
		? ""
		: `${capitalise(named.said)}${place} — только ${put.text}`;
}

const SOURCE =
	/^(?:никак(?:их|ой|ого)|ни одн(?:ого|ой)|забудьте (?:об?|про)) ([а-яё]+(?: [а-яё]+)??) (из|с|со|на|в|по|под|через|от) ([а-яё]+(?:ой|ей|ого|его|ом|ем|ых|их|ую|юю|ый|ий)) ([а-яё]+)$/iu;

/** «Никаких ответов из личной почты» -> «Ответы — только из служебной почты»; "" elsewhere. */
function otherSource(said: string): string {
	const [, what = "", by = "", bad = "", noun = ""] = SOURCE.exec(said) ?? [];
	if (what === "" || BAD_ITSELF.test(what) || /^(?:привычк|иде|мысл|фраз|слов)/.test(what)) return "";
	const good = adjectiveFor(bad.toLowerCase().replaceAll("ё", "е"));
	const named = phraseInCase(what, /^ни/i.test(said) ? "G" : / об? /i.test(said.slice(0, 12)) ? "P" : "A", "N");
	return good === undefined || named === undefined ? "" : `${capitalise(named.said)} — только ${by} ${good} ${noun}`;
}

/** Wordings of a rule that its build answers, the best first; `said` is the rule without its stop. */
export function fromFurtherBuilds(said: string): string[] {
	return [
		notWithout(said),
		takenFrom(said),
		deedWith(said),
		notDuring(said),
		takenAway(said),
		goThere(said),
		askedOnly(said),
	].filter((one) => one !== "");
}

/** «Ни слова о прежнем ремонте» -> «Держите мнение о прежнем ремонте при себе»; "" elsewhere. */
function keptToOneself(said: string): string {
	const about =
		/^ни (?:единого |одного )?(?:слова|звука|полслова|нам[её]ка) (об? [а-яё]+(?: [а-яё]+){0,2})$/iu.exec(said)?.[1] ??
		"";
	return about === "" || / (?:при|в|на|у|за|с|со|для|до|после) /.test(about) ? "" : `Держите мнение ${about} при себе`;
}

/** The same for what stands behind the wordings of the tables. */
export const fromQuality = (said: string): string[] =>
	[onlyWith(said), keptToOneself(said), otherSource(said), otherHour(said), goodQuality(said)].filter(
		(one) => one !== "",
	);
