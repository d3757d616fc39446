import { type Case, personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import type { Verbless } from "./verbless.ts";

/** A thing in a bad state, banned without a verb («Ни одной открытой банки на стеллаже»), by what ends the state. */

/** The quality in the genitive, and the deed. */
const ENDED: readonly (readonly [quality: RegExp, deed: string])[] = [
	[/^(?:открыт|незакрыт|распахнут|приоткрыт)/, "Закрывайте"],
	[/^(?:незаперт)/, "Запирайте"],
	[/^(?:неподписанн|безымянн)/, "Подписывайте"],
	[/^(?:немаркированн|непомеченн)/, "Маркируйте"],
	[/^(?:непроверенн)/, "Проверяйте"],
	[/^(?:невыключенн|включенн)/, "Выключайте"],
	[/^(?:неразобранн)/, "Разбирайте"],
	[/^(?:неубранн|непротертн|невытертн)/, "Убирайте"],
	[/^(?:неоплаченн)/, "Проводите через кассу"],
	[/^(?:неотвеченн|пропущенн)/, "Отвечайте на"],
	[/^(?:мокр|скользк|влажн)/, "Вытирайте насухо"],
	[/^(?:пуст|незаполненн)/, "Заполняйте"],
	[/^(?:мят|невыглаженн|неглажен)/, "Гладьте"],
	[/^(?:сломанн|неисправн|поломанн|разбит|треснут|надколот|щербат)/, "Заменяйте на целые"],
	[/^(?:рван|дыряв|потерт|выцветш)/, "Заменяйте на новые"],
	[/^(?:просроченн|испорченн|заветренн|несвеж|черств|увядш|гнил|подгнивш)/, "Заменяйте на свежие"],
	[/^(?:вчерашн|устаревш|прошлогодн|неактуальн)/, "Заменяйте на свежие"],
	[/^(?:перегоревш|потухш|негорящ|мигающ)/, "Заменяйте на новые"],
	[/^(?:непристегнут)/, "Пристёгивайте"],
	[/^(?:полупуст)/, "Заполняйте"],
	[/^(?:немыт|невымыт)/, "Мойте"],
	[/^(?:переполненн)/, "Освобождайте"],
];
const NEW: Readonly<Record<string, string>> = {
	целые: "целую целый целое целые",
	новые: "новую новый новое новые",
	свежие: "свежую свежий свежее свежие",
};

const fold = (word: string): string => word.toLowerCase().replaceAll("ё", "е");

function every(word: string): readonly [all: string, form: number] {
	return /[ую]ю? |[ую]$/.test(word) ? ["каждую", 0] : /[ое]$/.test(word) ? ["каждое", 2] : ["каждый", 1];
}

/** What is done about such things; nothing where the ban names no such state. */
export function inBadState(read: Verbless): string[] {
	const quality = fold(read.name.slice(0, read.name.length - read.bare.length).trim());
	if (quality === "" || quality.includes(" ") || / и | или /.test(read.bare)) return [];
	if (read.topic !== "" || read.whom !== "" || read.over !== "" || read.seen !== "") return [];
	const deed = ENDED.find(([stem]) => stem.test(quality))?.[1];
	if (
		deed === undefined ||
		/^(?:разговор|вопрос|лиц|рук|обув|одежд|вырез|плеч|мест|слов|обещан|угол|углов)/.test(read.head)
	)
		return [];
	const at: Case = "A";
	const thing = phraseInCase(`${read.bare} ${read.of}`.trim(), "G", at)?.said;
	if (thing === undefined) return [];
	const singular = read.each || /(?:ого|его|ой|ей)$/.test(quality);
	const [all, form] = every(thing.split(" ")[0] ?? "");
	const person = personAt(read.head);
	const each = person !== undefined && !person.feminine ? "каждого" : all;
	const said = singular ? `${each} ${thing}` : `все ${thing}`;
	const [, verb = deed, other = ""] = /^(.+) на (целые|новые|свежие)$/u.exec(deed) ?? [];
	if (/насухо$/.test(deed)) return [`Вытирайте ${said} ${read.placed} насухо`.replace(/ {2,}/g, " ")];
	if (deed === "Проводите через кассу") return [`Проводите ${said} ${read.placed} через кассу`.replace(/ {2,}/g, " ")];
	const changed = other === "" ? "" : ` на ${(NEW[other] ?? "").split(" ")[singular ? form : 3] ?? other}`;
	const plain = other === "" ? said : `${singular ? thing : thing}`;
	const bad = other === "" ? plain : (phraseInCase(`${quality} ${read.bare}`, "G", at)?.said ?? thing);
	return [
		`${other === "" ? deed : `Сразу ${verb.charAt(0).toLowerCase()}${verb.slice(1)}`} ${bad} ${read.placed}${changed}`
			.replace(/ {2,}/g, " ")
			.trim(),
	];
}
