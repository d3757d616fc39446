import { personAt } from "../../words/people.ts";
import { type Ban, headOf, objectIn, placeIn, restOf } from "../reading/ban.ts";
import { at } from "../words/edits.ts";
import { stateEnding } from "../words/noun-forms.ts";

/** Things left as they are, worn, shut or given to those who know: «Не чините прибор» -> «Вызывайте специалиста для ремонта прибора». */

const lacks = (ban: Ban): boolean =>
	ban.circumstances.some((one) => one.preposition === "без" || one.preposition === "до");

const ending = (ban: Ban): string => {
	const part = ban.object?.parts[0];
	return part === undefined || (ban.object?.parts.length ?? 0) > 1 ? "ыми" : stateEnding(ban.scan, part);
};

const manyOf = (ban: Ban): boolean => (ban.object?.parts.length ?? 0) > 1 || ban.object?.parts[0]?.plural === true;

/** «Не трогайте вещи гостя» -> «Оставляйте вещи гостя на своих местах». */
export function touch(ban: Ban): string[] {
	const thing = objectIn(ban, "A");
	if (
		ban.clutter !== undefined ||
		ban.loose.some((i) => /^одн/.test(at(ban.scan, i))) ||
		ban.circumstances.some((one) => one.preposition === "на")
	)
		return [];
	if (
		thing === "" ||
		lacks(ban) ||
		personAt(headOf(ban)) !== undefined ||
		/^(?:рук|вин|ответств|работ|обязан|дел|лиц|волос)/.test(headOf(ban))
	)
		return [];
	return [`~оставлять ${thing} на ${manyOf(ban) ? "своих местах" : "своём месте"} ${restOf(ban)}`];
}

const WORN =
	/^(?:перчат|маск|бейдж|форм|каск|очк|халат|шапоч|гарнитур|бахил|фартук|ремень|ремн|наушник|жилет|спецодежд|обувь|респиратор|колпак|косынк|удостоверен|значок|значк|страхов)/;

/** «Не снимайте перчатки во время процедуры» -> «Носите перчатки во время процедуры». */
export function remove(ban: Ban): string[] {
	const thing = objectIn(ban, "A");
	if (thing === "" || lacks(ban)) return [];
	if (ban.infinitive === "снимать" && WORN.test(headOf(ban))) {
		const inside = objectIn(ban, "P");
		const rest = restOf(ban) || "всю смену";
		return [`~носить ${thing} ${rest}`, ...(inside === "" ? [] : [`~оставаться в ${inside} ${rest}`])];
	}
	if (/^(?:отзыв|коммент)/.test(headOf(ban))) return [`~отвечать на ${thing}`];
	if (ban.infinitive === "удалять") return [`~хранить ${thing} ${restOf(ban)}`];
	if (
		/^(?:снимать|срывать|убирать)$/.test(ban.infinitive) &&
		/^(?:табл|огражд|кожух|защит|пломб|знак|ценник|этикет|бирк|наклей|чех|крыш|объявлен|указател)/.test(headOf(ban))
	)
		return [leftThere(ban, thing) ?? `~оставлять ${thing} на месте ${restOf(ban)}`];
	return [];
}

/** «Не убирайте табличку со стола гостя» -> «Оставляйте табличку на столе гостя». */
function leftThere(ban: Ban, thing: string): string | undefined {
	const from = ban.circumstances.find((one) => /^(?:со?|из)$/.test(one.preposition) && one.things?.case === "G");
	const place = from === undefined ? "" : placeIn(ban, from, "P");
	return place === ""
		? undefined
		: `~оставлять ${thing} ${from?.preposition === "из" ? "в" : "на"} ${place} ${restOf(ban, from)}`;
}

/** «Не отключайте сигнализацию» -> «Оставляйте сигнализацию включённой». */
export function switchOff(ban: Ban): string[] {
	const thing = objectIn(ban, "A");
	if (thing === "" || lacks(ban) || /^(?:клиент|телефон|вод)/.test(headOf(ban))) return [];
	return [`~держать ${thing} включенн${ending(ban)} ${restOf(ban)}`];
}

/** «Не вскрывайте упаковку» -> «Передавайте упаковку закрытой». */
export function open(ban: Ban): string[] {
	const thing = objectIn(ban, "A");
	if (thing === "" || lacks(ban)) return [];
	if (/^(?:упаков|посыл|пакет|короб|конверт|заказ|бандерол|груз|отправлен)/.test(headOf(ban)))
		return [`~передавать ${thing} закрыт${ending(ban)}`];
	if (/^(?:окн|окон|двер|форточ|люк|ворот|крыш)/.test(headOf(ban)) && !/^по /.test(restOf(ban)))
		return [`~держать ${thing} закрыт${ending(ban)} ${restOf(ban)}`];
	return [];
}

const DEEDS: Readonly<Record<string, string>> = {
	чинить: "ремонт",
	ремонтировать: "ремонт",
	разбирать: "разборку",
	вскрывать: "ремонт",
	настраивать: "настройку",
	регулировать: "регулировку",
};
const MACHINE =
	/^(?:оборудован|прибор|аппарат|техник|кофемашин|касс|компьютер|принтер|станок|станк|устройств|холодильн|проводк|электр|розет|лифт|тренажер|машин|инструмент|плит|терминал|сканер|замок|замк|кондицион|двигател|щит|кран|насос|слайсер|печь|печ|весы)/;

/** «Не чините оборудование самостоятельно» -> «Вызывайте специалиста для ремонта оборудования». */
export function repair(ban: Ban): string[] {
	const deed = DEEDS[ban.infinitive];
	const thing = objectIn(ban, "G");
	if (deed === undefined || thing === "" || lacks(ban) || !MACHINE.test(headOf(ban))) return [];
	const genitive = deed === "ремонт" ? "ремонта" : deed.replace(/ку$/, "ки");
	return [`~вызывать специалиста для ${genitive} ${thing}`, `~доверять ${deed} ${thing} специалисту`];
}
