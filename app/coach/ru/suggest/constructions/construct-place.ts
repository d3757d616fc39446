import { personAt } from "../../words/people.ts";
import {
	type Ban,
	type Circumstance,
	headIn,
	headOf,
	objectIn,
	placeIn,
	restOf,
	thingsAt,
	thingsIn,
} from "../reading/ban.ts";
import { at, textOf } from "../words/edits.ts";
import { stateEnding } from "../words/noun-forms.ts";
import { adjectiveFor } from "../words/turned-forms.ts";

/** Things kept away from places: «Не ставьте коробки в проходе» -> «Держите проход свободным от коробок». */

const NO_PLACE =
	/^(?:врем|процесс|ход[еу]?$|присутств|цел|случа|вид|руках|рук[еуи]$|учет|курс|работ|смен|урок|занят|совещан|встреч|обед|перерыв|рейс|связ|лини|порядк|час|минут|дн|день|ноч|утр|вечер|форм|одежд|обув|состоян|удержан|копи|ожидан|договор|групп|разговор|чат|переписк|письм|личн|нужд|интерес|завтра|потом|телефон|слов|адрес|пост[еу]?$|глаза[хм]|спин|пример|вину|столик|поддержк|счет|след|балан|максим)/;

/** A place where something is or is put. */
export const placeOf = (ban: Ban): Circumstance | undefined =>
	ban.circumstances.find(
		(one) =>
			/^(?:в|во|на|под|у|за|перед|около|возле|над)$/.test(one.preposition) &&
			one.things !== undefined &&
			!NO_PLACE.test(headIn(ban, one)) &&
			personAt(headIn(ban, one)) === undefined,
	);

const PASSAGE =
	/^(?:проход|коридор|выход|вход|проезд|дорог|лестниц|ступен|площадк|выезд|въезд|подъезд|прилав|стойк|подокон|двер|ворот|огнетуш|щит|крыльц|порог|тротуар|витрин|конвейер|лент)/;

const WAY = /^(?:проход|коридор|выход|вход|проезд|лестниц|двер|тротуар|выезд|въезд)/;

/** «из зала», «со стола», «от двери»: away from the place where a thing stands. */
export function awayFrom(ban: Ban, place: Circumstance): string {
	const genitive = placeIn(ban, place, "G");
	if (genitive === "") return "";
	switch (place.preposition) {
		case "в":
		case "во":
			return `${/^(?:вс|вт|вз)/.test(genitive) ? "изо" : "из"} ${genitive}`;
		case "на":
			return `${/^(?:[сзшж][бвгджзклмнпрстфхцчшщ]|мн|щ|вс)/.test(genitive) ? "со" : "с"} ${genitive}`;
		case "под":
			return `из-под ${genitive}`;
		default:
			return "";
	}
}

const free = (ban: Ban, place: Circumstance): string => {
	const part = place.things?.parts[0];
	return part === undefined || (place.things?.parts.length ?? 0) > 1
		? "свободными"
		: `свободн${stateEnding(ban.scan, part)}`;
};

/** Qualities that make a thing unfit for the place, not for use. */
const DIRTY = /^(?:мокр|гряз|горяч|тяжел|сыр|пуст|пыльн|использован|верхн)/;

/** True when only a quality of the thing makes the deed wrong: «грязную посуду», «товар с истёкшим сроком». */
const faulty = (ban: Ban): boolean => {
	const { object, scan } = ban;
	if (object === undefined) return false;
	const last = object.parts[object.parts.length - 1]?.to ?? object.to;
	return (
		/^(?:с|со|без)$/.test(at(scan, last)) ||
		scan.tokens
			.slice(object.from, object.to)
			.some((token) => !DIRTY.test(token.norm) && adjectiveFor(token.norm) !== undefined && !/^личн/.test(token.norm))
	);
};

/** «Ничего не должно лежать на P». */
export const lie = (ban: Ban): string[] => (ban.object === undefined ? put(ban) : []);

/** «Не ставьте X в P»: the place stays free, or the thing stands elsewhere. */
export function put(ban: Ban): string[] {
	const place = placeOf(ban);
	if (/^(?:бросать|кидать|швырять)$/.test(ban.infinitive)) return [];
	if (faulty(ban) || (place !== undefined && adjectiveFor(at(ban.scan, place.at + 1)) !== undefined)) return [];
	const nothing = ban.scan.tokens.some((token) => /^(?:ничего|ничто)$/.test(token.norm));
	const part = place?.things?.parts[0];
	if (nothing && ban.object === undefined && place !== undefined && part !== undefined) {
		const surface = placeIn(ban, place, "A");
		return surface === "" || !/^(?:на|перед|у|под)$/.test(place.preposition)
			? []
			: [
					`!~держать ${place.preposition === "под" ? `место под ${placeIn(ban, place, "I")} свободным` : `${surface} ${textOf(ban.scan, ban.text, place.to, ban.end)} ${free(ban, place)}`}`,
				];
	}
	const thing = objectIn(ban, "A");
	if (place === undefined || thing === "" || personAt(headOf(ban)) !== undefined || restOf(ban, place) !== "")
		return [];
	const target = placeIn(ban, place, "A");
	const away = objectIn(ban, "G");
	const where = placeIn(ban, place, "G");
	const found: string[] = [];
	const surface = /^(?:на|у|перед|около|возле|за)$/.test(place.preposition) || PASSAGE.test(headIn(ban, place));
	if (surface && target !== "" && away !== "" && !/^(?:пол[уе]?$|земл|асфальт|снег|чист)/.test(headIn(ban, place)))
		found.push(`~держать ${target} ${free(ban, place)} от ${away}`);
	if (/^(?:в|во)$/.test(place.preposition) && !PASSAGE.test(headIn(ban, place)) && where !== "")
		found.push(`~хранить ${thing} вне ${where}`);
	return found;
}

const DELIVERED = /^(?:заказ|посыл|пакет|письм|груз|короб)/;
const ALONE = /^(?:одн(?:ого|у|их)|наедине)$/;

/** States in which a thing is not to be left, and the deed that ends them. */
const STATES: readonly (readonly [RegExp, string])[] = [
	[/^(?:открыт|распахнут)(?:ым|ой|ыми|ую|ые|ый|ое)$/, "закрывать"],
	[/^(?:незаперт|незакрыт)/, "запирать"],
	[/^включенн(?:ым|ой|ыми|ую|ые|ый|ое)$/, "выключать"],
	[/^(?:разблокированн|незаблокированн)/, "блокировать"],
];

/** «Не оставляйте X на P»: it is taken away; nobody who needs company is left alone. */
export function leave(ban: Ban): string[] {
	const thing = objectIn(ban, "A");
	if (thing === "") return [];
	const person = personAt(headOf(ban)) !== undefined || /^(?:групп|класс$|отряд|команд)/.test(headOf(ban));
	const group = person && personAt(headOf(ban)) === undefined;
	const until = ban.scan.segments.some((one) => one.opener === "пока" && one.from > ban.verb);
	const alone = ban.loose.some((i) => ALONE.test(at(ban.scan, i)));
	const unwatched = ban.circumstances.find(
		(one) =>
			one.preposition === "без" &&
			/^(?:присмотр|надзор|внимани|сопровожд|помощ|поддержк|наблюден)/.test(headIn(ban, one)),
	);
	if (person) {
		const at = placeOf(ban);
		if (
			!alone &&
			unwatched === undefined &&
			!group &&
			at !== undefined &&
			/^(?:у|в|на|перед|возле)$/.test(at.preposition)
		) {
			const beside = personAt(headOf(ban))?.role === "staff" || ban.circumstances.length > 2 ? "" : objectIn(ban, "I");
			return beside === "" ? [] : [`~оставаться с ${beside} ${restOf(ban)}`, `~провожать ${thing} до нужного места`];
		}
		if (!alone && unwatched === undefined && !(until && group)) return [];
		const together = objectIn(ban, "I");
		return together === "" || restOf(ban, unwatched).startsWith("с")
			? []
			: [`~оставаться ${/^(?:вс|мн)/.test(together) ? "со" : "с"} ${together} ${restOf(ban, unwatched)}`];
	}
	const unanswered = ban.circumstances.find(
		(one) => one.preposition === "без" && /^(?:ответ|реакци|вниман)/.test(headIn(ban, one)),
	);
	const bound = ban.scan.tokens.findIndex((token, i) => i > ban.verb && /^(?:больше|дольше|более)$/.test(token.norm));
	if (unanswered !== undefined && bound > 0) {
		const time = textOf(ban.scan, ban.text, bound + (at(ban.scan, bound + 1) === "чем" ? 2 : 1), ban.end);
		return time === "" ? [] : [`!~отвечать на ${thing} в течение ${time}`];
	}
	if (unwatched !== undefined || ban.circumstances.some((one) => one.preposition === "без")) return [];
	const state = ban.loose.map((i) => at(ban.scan, i)).find((norm) => STATES.some(([stem]) => stem.test(norm)));
	const ends = STATES.find(([stem]) => state !== undefined && stem.test(state))?.[1];
	if (ends !== undefined) return [`!~${ends} ${thing} ${restOf(ban).replace(/^во время /, "на время ")}`];
	const place = placeOf(ban);
	if (
		place === undefined ||
		place.things?.case !== "P" ||
		DELIVERED.test(headOf(ban)) ||
		!/^(?:[вп]|во|на|под)/.test(place.preposition)
	)
		return [];
	if (/^(?:шкаф|ящик|сейф|доступ)/.test(headIn(ban, place))) return [];
	const away = awayFrom(ban, place);
	const rest = restOf(ban, place);
	const target = placeIn(ban, place, "A");
	const genitive = objectIn(ban, "G");
	const found: string[] = [];
	if (WAY.test(headIn(ban, place)) && target !== "" && genitive !== "" && rest === "")
		found.push(`~держать ${target} ${free(ban, place)} от ${genitive}`);
	if (away !== "") found.push(`~убирать ${thing} ${away} ${rest}`);
	return found;
}

/** What others need free. */
const TAKEN =
	/^(?:газон|клумб|лини|лавк|скам|подоконник|тротуар|лифт|переговорн|примерочн|розет|касс|стол|стойк|кресл)/;

/** «Не загромождайте выход коробками» -> «Держите выход свободным от коробок». */
export function block(ban: Ban): string[] {
	const part = ban.object?.parts[0];
	const target = objectIn(ban, "A");
	if (part === undefined || target === "" || personAt(headOf(ban)) !== undefined) return [];
	if (
		!PASSAGE.test(headOf(ban)) &&
		!(ban.infinitive === "занимать" && TAKEN.test(headOf(ban))) &&
		!/^(?:обзор|доступ|место|экран|датчик|камер|розетк|кран|стеллаж|парков|стоян|рельс|пандус)/.test(headOf(ban))
	)
		return [];
	if (
		/^(?:закрывать|занимать|заставлять)$/.test(ban.infinitive) &&
		/^(?:двер|вход|выход|место|ворот)/.test(headOf(ban))
	)
		return [];
	const state = (ban.object?.parts.length ?? 0) > 1 ? "свободными" : `свободн${stateEnding(ban.scan, part)}`;
	const propped = ban.infinitive === "подпирать";
	if (propped) return [`~держать ${target} закрыт${state.slice(7)} ${restOf(ban)}`];
	const with_ = ban.clutter === undefined ? "" : (thingsIn(ban, ban.clutter, "G") ?? "");
	return [`!~держать ${target} ${state}${with_ === "" ? "" : ` от ${with_}`} ${restOf(ban)}`];
}

/** «Не бросайте посылки» -> «Ставьте посылки аккуратно». */
export function throwing(ban: Ban): string[] {
	const thing = objectIn(ban, "A");
	if (ban.circumstances.some((one) => /^(?:в|во)$/.test(one.preposition))) return [];
	if (
		thing === "" ||
		personAt(headOf(ban)) !== undefined ||
		/^(?:труб|работ|вызов|слов|взгляд|окур|мусор|дел|гост|сдач|деньг|купюр|чек|документ|карт)/.test(headOf(ban))
	)
		return [];
	if (placeOf(ban) === undefined && restOf(ban) !== "") return [];
	const verb = /^(?:посыл|короб|груз|гантел|багаж|чемодан|ящик|блин|диск|штанг|поднос|сумк|тележ|мебел)/.test(
		headOf(ban),
	)
		? "ставить"
		: "класть";
	return [`аккуратно ~${verb} ${thing} ${restOf(ban)}`];
}

/** «Не выносите документы из офиса» -> «Держите документы в офисе». */
export function carryOut(ban: Ban): string[] {
	const bounds = ban.circumstances.find((one) => one.preposition === "за" && headIn(ban, one).startsWith("предел"));
	const head = bounds?.things?.parts[0]?.head;
	if (bounds !== undefined && head !== undefined) {
		const place = thingsAt(ban.scan, head + 1, bounds.to, "G");
		const put = place === undefined ? undefined : thingsIn(ban, place, "P");
		const things = objectIn(ban, "A");
		if (put === undefined || things === "" || ban.circumstances.some((one) => one.preposition === "без")) return [];
		const at2 = place?.parts.some((part) => ON_IT.test(at(ban.scan, part.head))) === true ? "на" : "в";
		return [`!~держать ${things} ${at2} ${put}`, `~пользоваться ${objectIn(ban, "I") || "этим"} только ${at2} ${put}`];
	}
	const source = ban.circumstances.find((one) => /^(?:из|со?)$/.test(one.preposition) && one.things?.case === "G");
	const thing = objectIn(ban, "A");
	if (source === undefined || thing === "" || personAt(headIn(ban, source)) !== undefined) return [];
	if (ban.circumstances.some((one) => one.preposition === "без")) return [];
	const inside = placeIn(ban, source, "P");
	const preposition =
		source.preposition === "из" ? (/^(?:[вф][бвгджзклмнпрстфхцчшщ])/.test(inside) ? "во" : "в") : "на";
	return inside === "" ? [] : [`~держать ${thing} ${preposition} ${inside} ${restOf(ban, source)}`];
}

const ON_IT = /^(?:кухн|склад|предприят|территор|площадк|завод|участ|фабрик|объект|станци|ферм|стройк|баз)/;

/** «Не приносите в зал еду» -> «Оставляйте еду вне зала». */
export function carryIn(ban: Ban): string[] {
	const goal = ban.circumstances.find((one) => /^(?:в|во|на)$/.test(one.preposition) && one.things?.case === "A");
	const thing = objectIn(ban, "A");
	if (goal === undefined || thing === "" || personAt(headOf(ban)) !== undefined || restOf(ban, goal) !== "") return [];
	const away = placeIn(ban, goal, "G");
	return away === "" || NO_PLACE.test(headIn(ban, goal)) ? [] : [`~оставлять ${thing} вне ${away}`];
}

/** «Не смешивайте грязное и чистое бельё» -> «Держите грязное и чистое бельё раздельно». */
export function mix(ban: Ban): string[] {
	const things = textOf(ban.scan, ban.text, ban.verb + 1, ban.end);
	return / и /.test(things) && ban.circumstances.length === 0 ? [`~держать ${things} раздельно`] : [];
}

/** «Не мойте руки в раковине для овощей» -> «Мойте руки в отдельной раковине». */
export function wash(ban: Ban): string[] {
	const place = ban.circumstances.find((one) => /^(?:в|во)$/.test(one.preposition) && one.things?.case === "P");
	const part = place?.things?.parts[0];
	const thing = objectIn(ban, "A");
	if (place === undefined || part === undefined || thing === "" || restOf(ban, place) !== "") return [];
	const gender = stateEnding(ban.scan, part);
	return [
		`~${ban.infinitive} ${thing} в отдельн${gender === "ыми" ? "ых" : gender === "ой" ? "ой" : "ом"} ${at(ban.scan, part.head)}`,
	];
}

/** «Не садитесь на столы», «Не облокачивайтесь на стойку»: the furniture is named again. */
export function sit(ban: Ban): string[] {
	const goal = ban.circumstances.find((one) => one.preposition === "на" && one.things !== undefined);
	if (goal === undefined || personAt(headIn(ban, goal)) !== undefined) return [];
	const rest = restOf(ban, goal);
	if (/^(?:сади|сесть|сиде)/.test(ban.infinitive))
		return /^(?:стол|прилав|стойк|подокон|короб|ящик|ступен|перил|тумб)/.test(headIn(ban, goal))
			? [`~сидеть на стульях ${rest}`]
			: [];
	const beside = placeIn(ban, goal, "G");
	return beside === "" || !/^(?:стойк|прилав|стол|витрин|касс|стен)/.test(headIn(ban, goal))
		? []
		: [`~стоять у ${beside} прямо ${rest}`];
}
