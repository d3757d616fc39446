import type { Hit, Mood, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { RECEIVED, WITHOUT } from "../pairs/pairs.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { inMood } from "../words/conjugate.ts";
import { at, closing, type Draft, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { isAttribute } from "../words/noun-forms.ts";
import { withoutIn } from "../words/turned-forms.ts";
import { eachHas } from "./each-has.ts";
import { spared as unseenBy } from "./ensure-seen.ts";
import { actIn, inCompanyIn, leavingWith, onceIn, putAwayIn, warmIn } from "./ensure-turned.ts";
import { ABSENT, sparedDeed } from "./rewrite-state.ts";
import { keptAt } from "./thing-acts.ts";
import { keptState } from "./thing-states.ts";

/** «Следите, чтобы ... не ...» and manners: what should be takes the place of what must not. */

const ENSURED: readonly (readonly [RegExp, string])[] = [
	[/^(?:ждал|ожидал|стоял|томил)/, "каждого обслужили в назначенное время"],
	[/^(?:рассказывал|повторял|объяснял|диктовал|переспрашивал)/, "слова собеседника записали с первого раза"],
	[/^(?:искал|бродил|блуждал|заблудил|потерял)/, "каждый сразу нашёл дорогу"],
	[/^(?:чувствовал|скучал|обиде|обижал)/, "каждый чувствовал заботу"],
	[/^(?:переплачивал|переплатил)/, "каждый знал полную цену заранее"],
	[/^(?:уш[её]л|ушла|ушли|уходил)/, "каждый получил ответ и помощь"],
	[/^(?:перепута|путал|ошиб)/, "всё было понятно подписано"],
	[/^(?:шум|мешал|кричал)/, "вокруг было тихо"],
	[/^(?:опазд|опозд|задержив|задерж|начинал)/, "всё начиналось вовремя"],
];

/** «чтобы гость ждал лифта один»: what is at fault is that nobody is with him. */
const byOneself = (scan: Scan, { from, to }: Hit["segment"]): boolean =>
	scan.tokens.slice(from, to).some((token) => /^(?:один|одна|одни|сам|сама|сами)$/.test(token.norm));

/** What is to be, in the time that the clause allows: «дольше двадцати минут». */
function ensured(scan: Scan, text: string, said: string, segment: Hit["segment"]): string {
	for (let i = segment.from; i < segment.to - 1; i++)
		if (/^(?:дольше|больше|более|свыше)$/.test(at(scan, i)))
			return said.replace(
				"в назначенное время",
				`в течение ${textOf(scan, text, i + (at(scan, i + 1) === "чем" ? 2 : 1), segment.to)}`,
			);
	return said;
}

/** What comes to stand somewhere, or gathers there. */
const GATHERED = /^(?:скапл|накапл|собира|выстраив|образов|возника|появля|толпи)/;

const MODAL: Readonly<Record<string, string>> = { "": "должен", а: "должна", о: "должно", и: "должны" };

/** «чтобы фуры не перекрывали двор» -> «двор был свободен»; "" where nothing is barred. */
function freeIn(scan: Scan, { segment }: Hit, text: string): string {
	const not = findIn(scan, segment.from, segment.to, "не");
	const bars =
		/^(загоражива|загроможда|перекрыва|прегражда|блокирова|заслоня|загороди|перегоражива|закрыва|скрыва|заклеива)л[аои]?$/.exec(
			at(scan, not + 1),
		)?.[1];
	if (not < 0 || bars === undefined) return "";
	const verb = bars.replace("загороди", "загоражива").replace("перегоражива", "перекрыва");
	const said = `${textOf(scan, text, segment.from + 1, not)} не должны ${verb}ть ${textOf(scan, text, not + 2, segment.to)}`;
	return keptState(said)[1]?.replace(/^Следите, чтобы /, "") ?? "";
}

/** «чтобы в палатах не пахло едой» -> «в палатах был свежий воздух»; "" elsewhere. */
function freshIn(scan: Scan, { segment }: Hit, text: string): string {
	const not = findIn(scan, segment.from, segment.to, "не");
	if (not < 0 || !/^(?:пахло|воняло|несло|тянуло)$/.test(at(scan, not + 1))) return "";
	if (!/(?:ой|ом|ем|ью|ами|ями|ыми|ей)$/.test(at(scan, not + 2))) return "";
	if (/^(?:газ|гар|дым|бензин|горел|керосин|аммиак|хлор)/.test(at(scan, not + 2))) return "";
	const where = textOf(scan, text, segment.from + 1, not);
	if (where !== "" && !/^(?:во?|на|у|от|из) /.test(where)) return "";
	return /^(?:от|из) /.test(where) ? "" : `${where} был свежий воздух`;
}

/** «чтобы гости свадьбы не ждали горячего» -> «гости свадьбы вовремя получили горячее»; "" where nothing to be given is awaited. */
function broughtIn(scan: Scan, { segment }: Hit, text: string): string {
	const { from, to } = segment;
	const not = findIn(scan, from, to, "не");
	const form = /^(?:жда|ожида|дожида)л([аои]?)(?:с[ья])?$/.exec(at(scan, not + 1));
	if (not < 0 || form === null || !AWAITED.test(at(scan, not + 2))) return "";
	const said = textOf(scan, text, from + 1, not);
	if (said === "" || /^(?:ни|никто)(?: |$)/.test(said)) return "";
	const things = thingsAt(scan, not + 2, to, "GA");
	const bare = at(scan, not + 2);
	const put =
		/ого$/.test(bare) && not + 3 === to
			? bare.replace(/его$/, "ее").replace(/ого$/, "ое")
			: things === undefined || things.to < to
				? undefined
				: thingsIn({ scan, text }, things, "A");
	return put === undefined ? "" : `${said} вовремя получил${form[1] ?? ""} ${put}`;
}

const AWAITED =
	/^(?:ответ|сч[её]т|заказ|горяч|блюд|ед[ыу]|еду|завтрак|обед|ужин|ключ|багаж|чек|документ|справк|результат|деньг|денег|сдач|вод[ыу]|кофе|ча[яй]|меню|посылк|помощ|расч[её]т|лекарств|выписк|десерт|напит)/;

/** «чтобы полотенца не были мокрыми» -> «полотенца были сухими»; "" when the state is not known. */
function stateIn(scan: Scan, hit: Hit, text: string): string {
	const { from, to } = hit.segment;
	const free = freeIn(scan, hit, text);
	if (free !== "") return free;
	for (let i = from + 2; i < to - 1; i++) {
		const verb = /^(?:бы|стоя|оставя|оставали|оста|возвраща|выгляде|лежа|висе)л([аои]?)(?:сь|ся)?$/.exec(
			at(scan, i + 1),
		);
		if (at(scan, i) !== "не" || verb === null) continue;
		const said = `${textOf(scan, text, from + 1, i)} не ${MODAL[verb[1] ?? ""] ?? ""} быть ${textOf(scan, text, i + 2, to)}`;
		return keptState(said)[1]?.replace(/^Следите, чтобы /, "") ?? "";
	}
	return "";
}

/** «чтобы гость не ждал счёт» -> what staff do instead; none where a bound or what is lacking is told. */
function sparedIn(scan: Scan, hit: Hit): string | undefined {
	const { from, to } = hit.segment;
	const words = scan.tokens.slice(from, to).map((token) => token.norm);
	const spot = words.findIndex((word) => personAt(word) !== undefined);
	const person = personAt(words[spot] ?? "");
	const not = words.indexOf("не");
	const obliged = /^при(?:шл|ходил)ось$/.test(words[not + 1] ?? "");
	if (person === undefined || person.role === "staff" || not < spot) return undefined;
	if (!(obliged ? /D/ : /[Nn]/).test(person.cases)) return undefined;
	if (scan.tokens.slice(0, from).some((token) => personAt(token.norm) !== undefined)) return undefined;
	if (spot !== 1 && !/^одн?(?:ин|на)$/.test(words[spot - 1] ?? "")) return undefined;
	const behind = words.slice(not + 2);
	if (behind.some((word) => /^(?:больше|дольше|более|свыше|без)$/.test(word))) return undefined;
	if (/^(?:сиде|скуча)/.test(words[not + 1] ?? "") && /^од(?:ин|на|ни)$/.test(behind[0] ?? "")) return undefined;
	return obliged
		? sparedDeed(person, person.plural, words[not + 2] ?? "", behind.slice(1))
		: sparedDeed(person, person.plural, words[not + 1] ?? "", behind);
}

/** «чтобы группе не приходилось ждать на солнцепёке» -> «группа ждала в тени»; a deed of staff behind "!"; "" elsewhere. */
function easedIn(scan: Scan, hit: Hit, text: string): string {
	const { from, to } = hit.segment;
	const not = findIn(scan, from, to, "не");
	const infinitive = at(scan, not + 2);
	if (not < 0 || !/^(?:приходилось|пришлось)$/.test(at(scan, not + 1)) || !isInfinitive(infinitive)) return "";
	const things = thingsAt(scan, from + 1, not, "D");
	const who = things === undefined || things.to < not ? undefined : thingsIn({ scan, text }, things, "N");
	const head = things?.parts[0];
	if (who === undefined || head === undefined || things?.parts.length !== 1) return "";
	const person = personAt(at(scan, head.head));
	const plural = person?.plural ?? head.plural;
	const past = infinitive.replace(/ть(ся)?$/, (_, back: string | undefined) => {
		const end = plural ? "и" : (person?.feminine ?? /[ая]$/.test(who)) ? "а" : "";
		return `л${end}${back === undefined ? "" : end === "" ? "ся" : "сь"}`;
	});
	let place = not + 3;
	while (place < to && (!PREPOSITIONS.has(at(scan, place)) || keptAt(textOf(scan, text, place, to)) === "")) place++;
	if (place < to && past !== infinitive)
		return `${who} ${past} ${textOf(scan, text, not + 3, place)} ${keptAt(textOf(scan, text, place, to))}`;
	if (person === undefined || person.role === "staff") return "";
	const behind = scan.tokens.slice(not + 3, to).map((token) => token.norm);
	if (behind.some((word) => /^(?:больше|дольше|более|свыше|без)$/.test(word))) return "";
	const deed = sparedDeed(person, plural, infinitive, behind);
	return deed === undefined ? "" : `!${deed}`;
}

/** «не стояли под дождём»: things that are to stand elsewhere, not to go. */
const badPlace = (scan: Scan, { segment }: Hit, text: string): boolean =>
	keptAt(textOf(scan, text, findIn(scan, segment.from, segment.to, "не") + 2, segment.to)) !== "";

/** What is cleared away when it must not be left somewhere. */
const CLEARED =
	/^(?:посуд|мусор|крош|вешал|бир|оберт|окур|короб|тар|упаков|вещ|тележ|инструмент|провод|стакан|чаш|бутыл|газет|лист|волос|полотен|бумаг|чек|пакет|снег|пес|остат|объед|осколк|игруш|поддон|лотк|лоток|поднос|ящик|вед|тряп|швабр|товар|корзин|салфет|трав|струж|опил|ветош|одежд|сумк|велосипед|самокат|коляс|мебел)/;

/** «чтобы в примерочных не оставались вешалки» -> «Вовремя убирайте вешалки»; "" when it is nothing to be cleared away. */
function clearedIn(scan: Scan, hit: Hit, text: string): string {
	const { from, to } = hit.segment;
	for (let i = from + 1; i < to - 1; i++) {
		if (
			at(scan, i) !== "не" ||
			!/^(?:остава|оста|скапл|накапл|копи|валя|лежа|стоя|бы|висе|появля)л?/.test(at(scan, i + 1))
		)
			continue;
		const front = thingsAt(scan, from + 1, i, "N");
		if (front !== undefined && front.to === i && PREPOSITIONS.has(at(scan, i + 2))) {
			if (!CLEARED.test(at(scan, front.parts[0]?.head ?? -1)) || /^бы/.test(at(scan, i + 1))) return "";
			const put = thingsIn({ scan, text }, front, "A");
			return put === undefined ? "" : `вовремя убирайте ${put}${placeLeft(scan, i + 2, to, text)}`;
		}
		const counted = /^был/.test(at(scan, i + 1)) || /[ое]$|ось$/.test(at(scan, i + 1));
		if (PREPOSITIONS.has(at(scan, i + 2)) || !scan.tokens.slice(i + 2, i + 4).some((token) => CLEARED.test(token.norm)))
			return "";
		const things = thingsAt(scan, i + 2, to, counted ? "G" : "N");
		const known =
			things === undefined ||
			(things.to < to && !/^(?:в|во|на|под|у|за|возле)$/.test(at(scan, things.to))) ||
			!CLEARED.test(at(scan, things.parts[0]?.head ?? -1))
				? undefined
				: thingsIn({ scan, text }, things, "A");
		const put = known ?? (counted ? undefined : textOf(scan, text, i + 2, to));
		if (known !== undefined && things !== undefined && things.to < to)
			return `вовремя убирайте ${known}${placeLeft(scan, things.to, to, text)} ${textOf(scan, text, from + 1, i)}`;
		return put === undefined ? "" : `вовремя убирайте ${put}${placeLeft(scan, from + 1, i, text)}`;
	}
	return "";
}

/** «чтобы ни одна папка не оставалась на столе» -> «убирайте каждую папку со стола»; "" elsewhere. */
function eachCleared(scan: Scan, { segment }: Hit, text: string): string {
	const { from, to } = segment;
	const each = { один: "каждый", одна: "каждую", одно: "каждое" }[at(scan, from + 2)];
	const not = findIn(scan, from, to, "не");
	if (at(scan, from + 1) !== "ни" || each === undefined || not < 0) return "";
	if (!/^(?:остава|оста|лежа|стоя|валя|висе)л/.test(at(scan, not + 1)) || !PREPOSITIONS.has(at(scan, not + 2)))
		return "";
	const things = thingsAt(scan, from + 3, not, "N");
	if (things === undefined || things.to !== not || personAt(at(scan, things.parts[0]?.head ?? -1)) !== undefined)
		return "";
	const put = thingsIn({ scan, text }, things, "A");
	return put === undefined || at(scan, not + 2) === "без"
		? ""
		: `убирайте ${each} ${put}${placeLeft(scan, not + 2, to, text)}`;
}

/** «в раковине» -> « из раковины», «у входа» -> « от входа»; a place whose forms are not known stays as it is. */
export function placeLeft(scan: Scan, from: number, to: number, text: string): string {
	const before = at(scan, from);
	if (!PREPOSITIONS.has(before)) return "";
	const place = thingsAt(scan, from + 1, to, before === "у" || before === "возле" ? "G" : "P");
	const put = place === undefined || place.to < to ? undefined : thingsIn({ scan, text }, place, "G");
	const from2 = ({ в: "из", во: "из", на: "с", у: "от", возле: "от" } as Readonly<Record<string, string>>)[before];
	if (put === undefined || from2 === undefined) return ` ${textOf(scan, text, from, to)}`;
	return ` ${from2 === "с" && /^[сзшжщ][^аеёиоуыэюя]/.test(put) ? "со" : from2} ${put}`;
}

/** «чтобы ни один ребёнок не остался без места» -> «каждый ребёнок получил место»; "" when nobody is to get a thing. */
function receivedIn(scan: Scan, hit: Hit, text: string): string {
	const { from, to } = hit.segment;
	const not = findIn(scan, from, to, "не");
	const without = findIn(scan, from, to, "без");
	if (not < 0 || without !== not + 2 || !/^(?:оста|уш|уход|уезж|уех)/.test(at(scan, not + 1))) return "";
	const things = thingsAt(scan, without + 1, to, "G");
	const pair = things === undefined && without === to - 2 ? /^(.+[жшчр])ек$/.exec(at(scan, to - 1))?.[1] : undefined;
	const what = things === undefined ? pair && `${pair}ки` : thingsIn({ scan, text }, things, "A");
	const none = at(scan, from + 1) === "ни";
	let spot = none ? from + 3 : from + 1;
	while (spot < not - 1 && isAttribute(at(scan, spot))) spot++;
	const head = personAt(at(scan, spot));
	if (what === undefined || (head === undefined && at(scan, from + 1) !== "никто")) return "";
	if (/^(?:присмотр|внимани|надзор|нужд|спрос|разреш|предупрежд)/.test(at(scan, things?.parts[0]?.head ?? -1)))
		return "";
	const each = none
		? `${at(scan, from + 2) === "одна" ? "каждая" : "каждый"} ${textOf(scan, text, from + 3, not)}`
		: head === undefined
			? "каждый"
			: textOf(scan, text, from + 1, not);
	const got = head?.plural === true && !none ? "получили" : head?.feminine === true ? "получила" : "получил";
	return `${each} ${got} ${what} ${textOf(scan, text, things?.to ?? to, to)}`;
}

/** «чтобы в переговорной не заканчивалась вода» -> «чтобы в переговорной всегда была вода»; "" for what may be wanting. */
function neverOut(scan: Scan, hit: Hit, text: string): string {
	const { from, to } = hit.segment;
	const not = findIn(scan, from, to, "не");
	const form =
		/^(?:законч|заканч|конч|иссяк|пропада|переводи|исчеза|убыва|отсутствова)[а-я]*?л([аои]?)(?:с[ья])?$/.exec(
			at(scan, not + 1),
		);
	if (not < 0 || form === null) return "";
	const be = { "": "был", а: "была", о: "было", и: "были" }[form[1] ?? ""] ?? "был";
	const stock = PREPOSITIONS.has(at(scan, from + 1)) ? "" : "в наличии";
	return `${textOf(scan, text, from + 1, not)} всегда ${be} ${stock} ${textOf(scan, text, not + 2, to)}`.trim();
}

/** «чтобы дети не подходили к печи» -> «дети держались подальше от печи»; "" elsewhere. */
function keptAway(scan: Scan, hit: Hit, text: string): string {
	const { from, to } = hit.segment;
	const not = findIn(scan, from, to, "не");
	const form =
		/^(?:подход|подош|приближ|подбег|подлез|подъезж|подъех|подполз|прислон|облокач)[а-я]*?л?([аои]?)(?:с[ья])?$/.exec(
			at(scan, not + 1),
		);
	if (not < 0 || form === null || !/^ко?$/.test(at(scan, not + 2))) return "";
	const place = thingsAt(scan, not + 3, to, "D");
	const put = place === undefined ? undefined : thingsIn({ scan, text }, place, "G");
	if (place === undefined || put === undefined) return "";
	const held = { "": "держался", а: "держалась", о: "держалось", и: "держались" }[form[1] ?? ""] ?? "держался";
	return `${textOf(scan, text, from + 1, not)} ${held} подальше от ${put} ${textOf(scan, text, place.to, to)}`;
}

/** «чтобы машина не уехала с открытым кузовом» -> «машина уехала с закрытым кузовом»; "" where nothing is to be turned round. */
function turnedIn(scan: Scan, hit: Hit, text: string): string {
	const { from, to } = hit.segment;
	const not = findIn(scan, from, to, "не");
	if (
		not < 0 ||
		formOf(at(scan, not + 1)) !== "past" ||
		/^(?:был|простаив|жда|терпе|страда|мерз|мучи|опазд|опозд)/.test(at(scan, not + 1))
	)
		return "";
	const none = at(scan, from + 1) === "никто" ? "каждый" : textOf(scan, text, from + 1, not);
	const said = none.replace(/^ни один /, "каждый ").replace(/^ни одна /, "каждая ");
	for (let i = not + 2; i < to; i++) {
		const quality = PREPOSITIONS.has(at(scan, i - 1)) ? warmIn(scan, i) : leftAs(at(scan, i));
		if (at(scan, i) === "с" && at(scan, i + 1) === "опозданием")
			return `${said} ${textOf(scan, text, not + 1, i)} вовремя ${textOf(scan, text, i + 2, to)}`;
		const licence = at(scan, i) === "без" ? withoutIn(scan, i, to) : undefined;
		const put = quality === undefined ? licence : { text: quality, to: i + 1 };
		if (put === undefined) continue;
		return `${said} ${textOf(scan, text, not + 1, i)} ${put.text} ${textOf(scan, text, put.to, to)}`;
	}
	return "";
}

/** «ушёл голодным» -> «ушёл сытым»: how somebody leaves. */
const leftAs = (norm: string): string | undefined => {
	const found = /^(голодн|недовольн|обиженн|расстроенн|мокр|растерянн|разочарованн)(ым|ой|ыми)$/.exec(norm);
	const good = { голодн: "сыт", мокр: "сух", растерянн: "уверенн" }[found?.[1] ?? ""] ?? "довольн";
	return found === null ? undefined : `${good}${good === "сух" ? (found[2] ?? "").replace("ы", "и") : found[2]}`;
};

/** «ушёл без чека»: what is lacking is told. */
const leftWithout = (inner: readonly string[], i: number): boolean =>
	inner[i + 1] === "без" && !/^(?:ответ|помощ|решени|внимани)/.test(inner[i + 2] ?? "");

const findIn = (scan: Scan, from: number, to: number, word: string): number => {
	for (let i = from; i < to; i++) if (at(scan, i) === word) return i;
	return -1;
};

/** «Следите, чтобы ... не ...»: what should be takes the place of what must not. */
export function fromEnsure(scan: Scan, hit: Hit, text: string): Draft[] {
	const head = textOf(scan, text, 0, hit.segment.from);
	const inner: string[] = [];
	for (let i = hit.segment.from; i < hit.segment.to; i++) inner.push(at(scan, i));
	const drafts: Draft[] = [];
	const opener = hit.segment.opener === "что" ? "что" : "чтобы";
	const received = receivedIn(scan, hit, text);
	const turned = received === "" ? turnedIn(scan, hit, text) : "";
	if (turned !== "") drafts.push({ text: tidy(`${head} ${opener} ${turned}${closing(scan, text)}`), kind: "phrase" });
	const full = neverOut(scan, hit, text) || keptAway(scan, hit, text);
	if (full !== "") drafts.push({ text: tidy(`${head} ${opener} ${full}${closing(scan, text)}`), kind: "phrase" });
	for (const said of [
		onceIn(scan, hit, text),
		inCompanyIn(scan, hit, text),
		putAwayIn(scan, hit, text),
		leavingWith(scan, hit),
	])
		if (said !== "") drafts.push({ text: tidy(`${head} ${opener} ${said}${closing(scan, text)}`), kind: "phrase" });
	const unseen = unseenBy(scan, hit, text);
	if (unseen !== "")
		drafts.push({
			text: tidy(`${unseen.startsWith("!") ? unseen.slice(1) : `${head} ${opener} ${unseen}`}${closing(scan, text)}`),
			kind: "phrase",
		});
	const spared = sparedIn(scan, hit);
	const vague = spared === undefined || spared.includes("назначенное время");
	const given = vague ? broughtIn(scan, hit, text) || freshIn(scan, hit, text) : "";
	if (given !== "") drafts.push({ text: tidy(`${head} ${opener} ${given}${closing(scan, text)}`), kind: "phrase" });
	const deed = given === "" ? spared : undefined;
	if (deed !== undefined) drafts.push({ text: tidy(`${deed}${closing(scan, text)}`), kind: "phrase" });
	if (received !== "")
		drafts.push({ text: tidy(`${head} ${opener} ${received}${closing(scan, text)}`), kind: "phrase" });
	const cleared = hit.segment.opener === "что" || badPlace(scan, hit, text) ? "" : clearedIn(scan, hit, text);
	if (cleared !== "") drafts.push({ text: tidy(`${cleared}${closing(scan, text)}`), kind: "phrase" });
	const act = spared === undefined && cleared === "" ? actIn(scan, hit, text) : "";
	if (act.startsWith("!")) drafts.push({ text: tidy(`${act.slice(1)}${closing(scan, text)}`), kind: "phrase" });
	else if (act !== "") drafts.push({ text: tidy(`${head} чтобы ${act}${closing(scan, text)}`), kind: "phrase" });
	const single = eachCleared(scan, hit, text);
	if (single !== "") drafts.push({ text: tidy(`${single}${closing(scan, text)}`), kind: "phrase" });
	const eased = easedIn(scan, hit, text);
	if (eased !== "")
		drafts.push({
			text: tidy(`${eased.startsWith("!") ? eased.slice(1) : `${head} ${opener} ${eased}`}${closing(scan, text)}`),
			kind: "phrase",
		});
	const state = stateIn(scan, hit, text);
	if (state !== "") drafts.push({ text: tidy(`${head} чтобы ${state}${closing(scan, text)}`), kind: "phrase" });
	const none = inner.findIndex((word) => word === "было" || GATHERED.test(word));
	const without = inner.indexOf("без");
	if (none > 0 && without > none) {
		const noun = textOf(scan, text, hit.segment.from + none + 1, hit.segment.from + without);
		const had = eachHas(noun, inner[without + 1] ?? "");
		if (had !== "") drafts.push({ text: tidy(`${head} чтобы ${had}${closing(scan, text)}`), kind: "phrase" });
	}
	if (none > 0 && inner[none - 1] === "не" && without < 0) {
		const absent = ABSENT.find(([stem]) => inner.slice(none + 1).some((word) => stem.test(word)));
		const place = textOf(scan, text, hit.segment.from + 1, hit.segment.from + none - 1);
		const given = place !== "" && PREPOSITIONS.has(inner[1] ?? "") ? `${place} ` : "";
		const behind = given === "" ? inner.findIndex((word, i) => i > none && /^(?:в|во|на|у|за)$/.test(word)) : -1;
		const where = behind > 0 ? `${textOf(scan, text, hit.segment.from + behind, hit.segment.to)} ` : given;
		if (absent !== undefined)
			drafts.push({ text: tidy(`${head} чтобы ${where}${absent[1]}${closing(scan, text)}`), kind: "phrase" });
	}
	const lying = act !== "" ? -1 : inner.findIndex((word) => /^(?:лежал|стоял|валял|висел)/.test(word));
	if (
		lying > 0 &&
		state === "" &&
		!/(?:ым|ыми|ой|им|ими|ей)$/.test(inner[lying + 1] ?? "") &&
		!PREPOSITIONS.has(inner[lying + 1] ?? "") &&
		inner[lying - 1] === "не" &&
		lying + 1 < inner.length &&
		!/^(?:люди|гост|клиент|никто)/.test(inner[lying + 1] ?? "")
	) {
		const things = textOf(scan, text, hit.segment.from + lying + 1, hit.segment.to);
		const verb = (inner[lying] ?? "").replace(/^валял(.*?)(?:ся|сь)?$/, "лежал$1");
		drafts.push({
			text: tidy(`${head} чтобы ${things} ${verb} на своих местах${closing(scan, text)}`),
			kind: "phrase",
		});
	}
	const conjunction = hit.segment.opener === "что" ? "что" : "чтобы";
	for (let i = 0; i < inner.length; i++) {
		const word = inner[i] ?? "";
		const received = inner.indexOf("без") >= 0 ? RECEIVED[inner[inner.indexOf("без") + 1] ?? ""] : undefined;
		const swap = inner.indexOf("без") >= 0 ? WITHOUT[inner[inner.indexOf("без") + 1] ?? ""] : undefined;
		const subject = textOf(scan, text, hit.segment.from + 1, hit.segment.from + inner.indexOf("не"));
		if (/^ост/.test(word) && swap?.startsWith("под ") === true && subject !== "")
			drafts.push({
				text: tidy(`${head} ${conjunction} ${subject} были ${swap}${closing(scan, text)}`),
				kind: "phrase",
			});
		if (/^(?:уш|ост|уход)/.test(word) && received !== undefined && !swap?.startsWith("под "))
			drafts.push({
				text: tidy(`${head} ${conjunction} каждый получил ${received}${closing(scan, text)}`),
				kind: "phrase",
			});
		const pair =
			/^(?:уш|уход)/.test(word) && (/^(?:с|со)$|[ыи]ми?$/.test(inner[i + 1] ?? "") || leftWithout(inner, i))
				? undefined
				: ENSURED.find(([stem]) => stem.test(word));
		const whose = scan.tokens
			.slice(hit.segment.from, hit.segment.to)
			.some((token) => personAt(token.norm) !== undefined || token.norm === "никто");
		if (pair !== undefined && whose && given === "")
			drafts.push({
				text: tidy(`${head} ${conjunction} ${ensured(scan, text, pair[1], hit.segment)}${closing(scan, text)}`),
				kind: "phrase",
			});
	}
	drafts.push({ text: tidy(`${head} ${conjunction} ___${closing(scan, text)}`), kind: "template" });
	return drafts;
}

/** «чтобы гость сам наливал себе вино» -> «наливайте гостю вино». */
function doneByStaff(scan: Scan, from: number, to: number, text: string, mood: Mood): string | undefined {
	const person = personAt(at(scan, from + 1));
	if (person?.role !== "customer" || !/^(?:сам|сама|сами)$/.test(at(scan, from + 2))) return undefined;
	const deed = at(scan, from + 3);
	const infinitive = deed.replace(/л[аи]?$/, "ть");
	if (infinitive === deed || !/(?:а|я|и)ть$/.test(infinitive) || /^(?:иска|блужда|разбира|догадыва)/.test(deed))
		return undefined;
	const form = person.plural ? person.paradigm.many : person.paradigm.singular;
	const rest = textOf(scan, text, at(scan, from + 4) === "себе" ? from + 5 : from + 4, to);
	return `${inMood(infinitive, mood)} ${form.D} ${rest}`;
}

/** «Не допускайте, чтобы ...» -> «Следите, чтобы ...» with what should be. */
export function fromAllowing(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const inner = scan.segments[scan.segments.indexOf(hit.segment) + 1];
	if (inner === undefined) return undefined;
	const mood: Mood = hit.mood === "modal" || hit.mood === "none" || hit.mood === "duty" ? "imperative" : hit.mood;
	const own = doneByStaff(scan, inner.from, inner.to, text, mood);
	if (own !== undefined) return { text: tidy(`${own}${closing(scan, text)}`), kind: "phrase" };
	if (byOneself(scan, inner)) return undefined;
	for (let i = inner.from; i < inner.to; i++) {
		const pair = ENSURED.find(([stem]) => stem.test(at(scan, i)));
		if (pair !== undefined)
			return {
				text: tidy(`${inMood("следить", mood)}, чтобы ${ensured(scan, text, pair[1], inner)}${closing(scan, text)}`),
				kind: "phrase",
			};
	}
	return undefined;
}
