import { isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { inMood } from "../words/conjugate.ts";
import { capitalise } from "../words/edits.ts";
import { genitiveOf } from "../words/numerals.ts";
import { adjectiveFor } from "../words/turned-forms.ts";

/** In what state something is to come or be («чтобы заказ не приехал холодным», «не было душно»), what is done in need alone, distances and delays, fields left empty. */

const plain = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

const CAME =
	/^(.+, чтобы [а-яё]+(?: [а-яё ]+?)?) не (приехал|приезжал|прийд|приш[её]л|приходил|ушел|ушёл|уходил|остал|оставал|подавал|выходил|вышел|выш|выглядел|казал|доехал|поступал|попадал|отправлял|возвращал|приш|уш)([а-яё]*) ([а-яё]+(?:ым|им|ой|ей|ыми|ими))((?: (?:в|на|у|к|после|до|из) .+)?)$/iu;

/** «чтобы заказ не приехал холодным» -> «чтобы заказ приехал горячим»; "" elsewhere. */
function cameWell(said: string): string {
	const [, lead = "", verb = "", ending = "", bad = "", rest = ""] = CAME.exec(said) ?? [];
	const good = bad === "" ? undefined : adjectiveFor(plain(bad));
	return good === undefined || /двер|окн|калит|ворот|касс/.test(lead) ? "" : `${lead} ${verb}${ending} ${good}${rest}`;
}

const OTHER_AIR: Readonly<Record<string, string>> = {
	душно: "свежо",
	накурено: "свежо",
	холодно: "тепло",
	зябко: "тепло",
	жарко: "прохладно",
	темно: "светло",
	шумно: "тихо",
	грязно: "чисто",
	пыльно: "чисто",
	мокро: "сухо",
	сыро: "сухо",
	скользко: "сухо",
	тесно: "просторно",
	скучно: "интересно",
	страшно: "спокойно",
	неудобно: "удобно",
	непонятно: "понятно",
	больно: "комфортно",
};
const AIR = /^(.+, чтобы(?: [а-яё ]+?)?) не (было|становилось|стало) ([а-яё]+о)((?: [а-яё ]+)?)$/iu;

/** «чтобы в палате не было душно» -> «чтобы в палате было свежо»; "" elsewhere. */
function goodAir(said: string): string {
	const [, lead = "", verb = "", air = "", rest = ""] = AIR.exec(said) ?? [];
	const good = OTHER_AIR[air.toLowerCase()];
	return good === undefined ? "" : `${lead} ${verb} ${good}${rest}`;
}

const ALONE =
	/^(.+, чтобы ([а-яё]+)) не ((?:обеда|ужина|завтрака|работа|дежури|закрыва|остава|оста|уходи|ходи|езди|выходи|поднима|нес|носи|разгружа)[а-яё]*л[аи]?(?:с[ья])?)((?: [а-яё]+){0,3}?) (?:один|одна|одни|в одиночку)((?: (?:в|на|у|по|после|до) .+)?)$/iu;

/** «чтобы новенький не обедал один» -> «чтобы новенький обедал вместе с коллегами»; "" elsewhere. */
function inCompany(said: string): string {
	const [, lead = "", who = "", verb = "", rest = "", where = ""] = ALONE.exec(said) ?? [];
	const person = who === "" ? undefined : personAt(plain(who));
	const newcomer = /^(?:новеньк|новичок|новичк|стаж[её]р|практикант|напарник|коллег)/iu.test(who);
	if (verb === "" || (person?.role !== "staff" && !newcomer)) return "";
	return `${lead} ${verb}${rest} вместе с коллегами${where}`;
}

const NEED =
	/^(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости)|не (?:нужно|надо|обязательно)) (?:лишний раз |снова |каждый раз |заново )?(звать|вызывать|вскрывать|будить|звонить|перезванивать|проверять|перепроверять|менять|перемерять|перемеривать|переписывать|распечатывать|печатать|мыть|стирать|заполнять|подписывать|согласовывать|открывать|взвешивать|дублировать|приглашать|отправлять|привозить|пересчитывать|переделывать|перестилать|вызванивать|писать|заводить|оформлять|собирать|беспокоить|тревожить)((?: [^,]+)?), (?:если|когда|раз|котор[а-яё]+|в котор[а-яё]+|на котор[а-яё]+) .+$/iu;

/** «Нет нужды вскрывать пакет, если пломба цела» -> «Вскрывайте пакет только при необходимости»; "" elsewhere. */
export function inNeed(said: string): string {
	const [, verb = "", rest = ""] = NEED.exec(said) ?? [];
	return verb === "" || !isInfinitive(plain(verb))
		? ""
		: `${capitalise(inMood(plain(verb), "imperative"))}${rest} только при необходимости`;
}

const DELAYED =
	/^([а-яё]+(?: [а-яё ]+?)?) не (?:может|могут|должен|должна|должно|должны) (?:затягива|задержива|длит|растягива|продолжа)[а-яё]+ (?:больше|более|дольше),? чем на (.+)$/iu;

const MADE_OF =
	/^([а-яё]+(?: [а-яё ]+?)?) не (?:может|могут|должен|должна|должно|должны) (?:состоять|складываться) (?:больше|более),? чем из (.+)$/iu;

/** «Ожидание не должно затягиваться больше чем на пять минут» -> «Ожидание — до пяти минут»; "" elsewhere. */
function upTo(said: string): string {
	const [, list = "", parts = ""] = MADE_OF.exec(said) ?? [];
	if (parts !== "") return `${list} — до ${parts}`;
	const [, what = "", time = ""] = DELAYED.exec(said) ?? [];
	const bound = time === "" ? "" : genitiveOf(time);
	return bound === "" ? "" : `${what} — до ${bound}`;
}

const LATER =
	/^([а-яё]+(?: [а-яё ]+?)?) не (может|могут|должен|должна|должно|должны) ([а-яё]+(?:ть|ти)(?:ся)?) (?:позже|позднее),? чем через (.+)$/iu;

/** «Ответ не должен приходить позже чем через час» -> «Ответ приходит в течение часа»; "" elsewhere. */
function within(said: string): string {
	const [, what = "", duty = "", verb = "", time = ""] = LATER.exec(said) ?? [];
	const bound = time === "" ? "" : (phraseInCase(time, "A", "G")?.said ?? genitiveOf(time));
	if (bound === "" || !isInfinitive(plain(verb))) return "";
	return `${what} ${inMood(plain(verb), /^(?:могут|должны)$/i.test(duty) ? "third-plural" : "third-singular")} в течение ${bound}`;
}

const NEAR =
	/^([а-яё]+(?: [а-яё ]+?)?) не (?:может|могут|должен|должна|должно|должны) (стоять|находиться|лежать|висеть|располагаться|сидеть|быть) ближе (?:чем (?:в|на) )?([а-яё\d]+ (?:метр|сантиметр|шаг)[а-яё]*|метра|полуметра|шага)((?: (?:от|к|друг) .+)?)$/iu;

/** «Столы не могут стоять ближе полутора метров» -> «Столы стоят на расстоянии от полутора метров»; "" elsewhere. */
function apart(said: string): string {
	const [, what = "", verb = "", bound = "", rest = ""] = NEAR.exec(said) ?? [];
	if (verb === "") return "";
	const many = / не (?:могут|должны) /i.test(said);
	const third = /^быть$/i.test(verb)
		? many
			? "стоят"
			: "стоит"
		: inMood(plain(verb), many ? "third-plural" : "third-singular");
	return `${what} ${third} на расстоянии от ${bound}${rest.replace(/^ к ([а-яё]+)$/u, "").replace(/^ друг к другу/u, " друг от друга")}`;
}

const EMPTY =
	/^((?:[а-яё]+ ){0,2}?)(?:(?:пустые|пустых|незаполненные|незаполненных) (строки|строк|графы|граф|поля|полей|ячейки|клетки) не оставля|не оставля(?=[а-яё]+ (?:пуст|незаполн)))(йте|ть|ет|ют|ем)(?: (?:пустые|пустых|незаполненные|незаполненных) (строки|строк|графы|граф|поля|полей|ячейки|клетки))?((?: в [а-яё]+(?: [а-яё]+)?)?)$/iu;
const FILL: Readonly<Record<string, string>> = {
	йте: "заполняйте",
	ть: "заполнять",
	ет: "заполняет",
	ют: "заполняют",
	ем: "заполняем",
};
const FIELDS: Readonly<Record<string, string>> = { строк: "строки", граф: "графы", полей: "поля" };

/** «Пустые строки не оставляйте» -> «Заполняйте все строки»; "" elsewhere. */
function filledIn(said: string): string {
	const [, who = "", before = "", ending = "", behind = "", where = ""] = EMPTY.exec(said) ?? [];
	const field = (before || behind).toLowerCase();
	return field === "" ? "" : capitalise(`${who}${FILL[ending] ?? ""} все ${FIELDS[field] ?? field}${where}`);
}

const ROW_BESIDE =
	/^([^,]+(?:, [^,]+)*), никак(?:их|ого|ой) ([а-яё]+(?: [а-яё]+)?) (?:рядом со? ([а-яё]+)|(?:возле|около|вблизи|у) ([а-яё]+))$/iu;

/** «Стол чистый, никаких чашек у клавиатуры» -> «Стол чистый, чашки подальше от клавиатуры»; "" elsewhere. */
function rowBeside(said: string): string {
	const [, kept = "", thing = "", by = "", near = ""] = ROW_BESIDE.exec(said) ?? [];
	if (kept === "" || /(?:йте|ите|ем|ет|ют|ать|ить)(?: |,|$)/u.test(kept)) return "";
	const put = phraseInCase(thing, "G", "N");
	const from = by !== "" ? phraseInCase(by, "I", "G")?.said : near;
	return put === undefined || from === undefined || personAt(put.head) !== undefined
		? ""
		: `${kept}, ${put.said} подальше от ${from}`;
}

/** Wordings of such rules; `said` is the rule without its stop. */
export const fromFurtherStates = (said: string): string[] =>
	[
		cameWell(said),
		goodAir(said),
		inCompany(said),
		upTo(said),
		within(said),
		apart(said),
		filledIn(said),
		rowBeside(said),
	].filter((one) => one !== "");

/** Why the banned deed was done, which its answer does not keep. */
const BAD_PURPOSE =
	/, чтобы (?:(?:он|она|они|тот|та|те|клиент|гость|ребенок|ребёнок|покупатель|пациент) )?(?:молчал|замолчал|не мешал|отстал|не плакал|не шумел|сэкономить|скрыть|закрыть план|выполнить план|поднять (?:чек|план)|отделаться|отвязаться|выиграть время|быстрее уйти|уйти пораньше|не возиться|не переделывать|занизить|завысить|обойти)[^,.!;]*/iu;

/** A wording without the purpose that the banned deed alone had. */
export const withoutPurpose = (said: string): string => said.replace(BAD_PURPOSE, "");
