import type { Hit, Scan } from "../../rules/scan.ts";
import { type Person, personAt } from "../../words/people.ts";
import { RECEIVED } from "../pairs/pairs.ts";
import { filled } from "../reading/frame.ts";
import { at, closing, type Draft, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { CONDITIONS } from "../words/tails.ts";

/** States that must not be: of the person served («гость не должен ждать») and of things («провода не должны лежать в проходе»). */

/** What staff do so that the person served need not: stems of the verb ; stems beside it ; the deed. */
export const SPARED_DEEDS = `
жда ожид ; один. одна. одни. ; ~оставаться рядом с {I} и ~ждать вместе
иска блужд плута ; сам. сама. сами. один. одна. одни. ; ~провожать {A} до нужного места
жда ожид сто стоя простаив томи ; холод мороз дожд улиц снег солнц жар сквозн ; ~приглашать {A} в помещение
жда ожид томи простаив ; стоя ; ~предлагать {D} место
жда ожид ; счет ; ~приносить {D} счёт сразу
жда ожид ; заказ блюд столик ; ~называть {D} точное время и ~соблюдать его
жда ожид ; ответ ; ~отвечать {D} в обещанный срок
жда ожид ; очеред ; ~открывать для {G} ещё одну кассу или окно
жда ожид ; такси транспорт ; ~вызывать {D} такси заранее
жда ожид томи простаив ; ; ~принимать {A} в назначенное время
сто ; ; ~принимать {A} в назначенное время
толп скапл скапливал собирал тесн ; ; ~приглашать {A} к свободным стойкам и окнам
бега прыг толка толпи дра ; бассейн зал коридор вокруг сцен лестниц площадк класс групп ; ~просить {A} ходить спокойным шагом
иска блужд плута ходи бегат бега мета ; туал выход товар кабинет вход зал касс сотруд продав консульт официант стойк ; ~провожать {A} до нужного места
иска блужд плута ; ; ~показывать {D} нужное место сразу
ходи бега мета обход обраща ; ; ~решать вопрос {G} в одном окне
повтор объясн рассказ напомин переспраш пересказ дикт ; ; ~записывать слова {G} с первого раза
оста оставал ; одн один. ; ~быть рядом с {I}{где}
забы забу остав ; вещ сумк документ телефон очк карт ; ~напоминать {D} о вещах
мерз замерз зяб ; ; ~укрывать {A} и ~спрашивать, тепло ли {ему}
упа пада оступ поскольз споткн ; ; ~поддерживать {A} под руку
теря потеря заблуд ; ; ~провожать {A} до места
пута перепут ; ; ~подписывать всё понятно для {G}
опазд опозд пропус ; ; ~напоминать {D} о времени заранее
плак плач ; ; ~успокаивать {A} и ~занимать чем-нибудь интересным
голод ; ; ~кормить {A} вовремя
сид ; без. ; ~находить для {G} дело
звон перезван ; ; ~перезванивать {D} в обещанный срок
плат переплач доплач ; ; ~называть {D} полную цену заранее
узнава ; ; ~сообщать {D} об этом заранее
слыш ; ; ~говорить о внутренних делах в служебном помещении
вид замеча наблюд ; ; ~наводить порядок до прихода {G}
уход уйт ; ; ~помогать {D} до ухода
нос нес вез таск тян тащ поднима перенос ; ; ~подносить вещи {G}
заполн пис ; ; ~помогать {D} с бланками
дума гада догад ; ; ~сообщать {D} о каждом шаге
прос ; ; ~предлагать {D} помощь первыми
боят опаса нервн пережив волнов ; ; ~рассказывать {D} о каждом шаге заранее
выбег выскак вылез ; дорог улиц проезж ; ~держать {A} рядом, в стороне от дороги
выбег убег разбег отбег ; ; ~держать {A} рядом
спуск поднима ; пешк ; ~держать лифт исправным
раздев переодев ; ; ~приглашать {A} в кабинет
раскачив кача ; ; ~просить {A} сидеть ровно
крич шум ора ; ; ~просить {A} говорить тише
лаз залез забир взбир ; ; ~просить {A} оставаться внизу
засып дрем спа ; приемн коридор холл очеред зал ; ~принимать {A} в назначенное время
чувств ; ; ~встречать {A} приветливо
стоя терп мерз ; холод сквозн дожд ; ~приглашать {A} в тёплое помещение
торопи спеш ; ; ~давать {D} столько времени, сколько нужно
сид ; ; ~принимать {A} в назначенное время
`;

const SPARED = SPARED_DEEDS.split("\n")
	.filter((line) => line !== "")
	.map((line) => {
		const [verbs = "", near = "", phrase = ""] = line.split(";").map((part) => part.trim());
		return { verbs: verbs.split(" "), near: near === "" ? [] : near.split(" "), phrase };
	});

const DIRT = /^(?:мусор|пыл|гряз|крошк|снег|лед|луж|посуд|окурк|пятн|паутин|тар[аы]$|коробк|упаковк)/;
const RESTS = /^(?:лежать|стоять|висеть|находиться|храниться|валяться|оставаться|торчать|громоздиться|располагаться)$/;
const GATHERS = /^(?:накапл|скапл|копит|собират|залеж|вал[яи]|остават|лежат)/;

/** The accusative of the nominative of a thing; "" when the ending does not tell. */
const accusative = (word: string): string =>
	/а$/.test(word) ? word.replace(/а$/, "у") : /я$/.test(word) ? word.replace(/я$/, "ю") : word;

const short = (form: string): string =>
	/ы$|и$/.test(form) ? "должны" : /а$/.test(form) ? "должна" : /о$/.test(form) ? "должно" : "должен";

/** « в раздевалке» of «в раздевалке одни»: where it would come to pass; "" where it is not told. */
function placeIn(words: readonly string[]): string {
	const from = words.findIndex((word) => /^(?:в|во|на|у|возле|около|за|под)$/.test(word));
	if (from < 0) return "";
	const place = words.slice(from);
	const to = place.findIndex(
		(word, i) => (i > 0 && !/^[а-я-]{3,}$/.test(word)) || /^(?:одн[аи]|один|сам[аи]?|наедине)$/.test(word),
	);
	return to === 1 ? "" : ` ${(to < 0 ? place : place.slice(0, to)).join(" ")}`;
}

/** What staff do so that the person served need not do what the verb tells; `words` are those of the clause. */
export function sparedDeed(
	person: Person,
	plural: boolean,
	verb: string,
	words: readonly string[],
): string | undefined {
	const found = SPARED.find(
		(one) =>
			one.verbs.some((stem) => verb.startsWith(stem)) &&
			(one.near.length === 0 ||
				words.some((word) =>
					one.near.some((stem) => (stem.endsWith(".") ? `${word}.` === stem : word.startsWith(stem))),
				)),
	);
	if (found === undefined) return undefined;
	const pronoun = plural ? "им" : person.feminine ? "ей" : "ему";
	const frame = { person, plural, known: false, mood: "imperative", prefix: "" } as const;
	const phrase = found.phrase.replace("{ему}", pronoun).replace("{где}", placeIn(words));
	return filled(phrase, frame);
}

/** What should be in place of a state that must not be. */
export function fromState(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (hit.mood !== "duty" || hit.verb < 0) return undefined;
	const verb = at(scan, hit.verb);
	const stop = closing(scan, text);
	const person = hit.subject >= 0 ? personAt(at(scan, hit.subject)) : undefined;
	if (person !== undefined) {
		if (person.role === "staff" || hit.code === "prohibition.negated-subject") return undefined;
		const after = scan.tokens.slice(hit.verb + 1);
		if (after.some((token) => /^(?:больше|дольше|более|свыше)$/.test(token.norm))) return undefined;
		const said = sparedDeed(
			person,
			person.plural,
			verb,
			after.map((token) => token.norm),
		);
		return said === undefined ? undefined : { text: tidy(`${said}${stop}`), kind: "phrase" };
	}
	if (!isThing(scan, hit)) return undefined;
	const noun = textOf(scan, text, hit.segment.from, hit.from);
	const lower = noun.charAt(0).toLowerCase() + noun.slice(1);
	const words = lower.split(" ");
	if (GATHERS.test(verb) && DIRT.test(words[words.length - 1] ?? ""))
		return { text: tidy(`убирайте ${words.map(accusative).join(" ")} сразу${stop}`), kind: "phrase" };
	const modal = textOf(scan, text, hit.from + 1, hit.from + 2);
	if (verb === "быть" && hit.verb + 2 >= hit.segment.to) {
		const state = CONDITIONS[at(scan, hit.verb + 1)];
		if (state !== undefined) return { text: tidy(`${noun} ${short(state)} быть ${state}${stop}`), kind: "phrase" };
	}
	const lacking = at(scan, hit.verb + 1) === "без" ? RECEIVED[at(scan, hit.verb + 2)] : undefined;
	if (/^оста/.test(verb) && lacking !== undefined)
		return { text: tidy(`${noun} ${modal} получать ${lacking}${stop}`), kind: "phrase" };
	if (RESTS.test(verb) && /^(?:в|на|под|у|за|возле|около|перед|вдоль|среди)$/.test(at(scan, hit.verb + 1)))
		return {
			text: tidy(
				`${noun} ${modal} ${verb.replace(/^(?:валяться|торчать|громоздиться)$/, "лежать").replace("оставаться", "храниться")} в отведённом месте${stop}`,
			),
			kind: "phrase",
		};
	return undefined;
}

/** One who does a job that no list names: «колорист», «киномеханик», «первостольник». */
const DOER = /^(?!(?:.*свист|.*лист|пролог|некролог)[ыи]?$)[а-я]+(?:ист|олог|евт|[^я]щик|еханик|стольник|мясник)[ыи]?$/;

/** True when what must not do something is a thing: «провода не должны ...». */
export const isThing = (scan: Scan, hit: Hit): boolean =>
	hit.mood === "duty" &&
	hit.subject < 0 &&
	hit.from > hit.segment.from &&
	!PREPOSITIONS.has(at(scan, hit.segment.from)) &&
	!/^(?:вы|ты|мы|я|никто|ни|он|она|они|кто|это)$/.test(at(scan, hit.segment.from)) &&
	scan.tokens
		.slice(hit.segment.from, hit.from)
		.every((token) => personAt(token.norm)?.role !== "staff" && !DOER.test(token.norm));

/** What must not be there, and what the place is like in its stead. */
export const ABSENT: readonly (readonly [RegExp, string])[] = [
	[/^(?:солон|сахарн|салфетн|перечн)/, "солонки и салфетницы были заполнены"],
	[/^(?:полок|полки|витрин|стеллаж|холодильник)/, "полки и витрины были заполнены"],
	[/^(?:гряз|пыл|мусор|крош|пят|разво|окурк|паутин|луж|след)/, "было чисто"],
	[/^(?:запах|духот)/, "воздух был свежим"],
	[/^(?:очеред|столпотвор|скопл|толп)/, "каждого обслуживали сразу"],
	[/^посторонн/, "находились только сотрудники"],
	[/^(?:шум|крик|грохот|гром)/, "было тихо"],
	[/^(?:сквозн|холод)/, "было тепло"],
	[/^(?:просроч|истек)/, "у всех продуктов был действующий срок годности"],
	[/^(?:ошиб|опечат|неточн)/, "все данные были верны"],
	[/^лишн/, "было только нужное"],
	[/^(?:темн|перегоревш)/, "было светло"],
	[/^(?:препятств|коробок|тележ|ящик|проводов)/, "проход был свободен"],
	[/^(?:льда|лед|скольз)/, "пол был сухим"],
];
