import { isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import {
	type Ban,
	type Circumstance,
	headIn,
	headOf,
	objectIn,
	placeIn,
	restOf,
	thingsIn,
	wordsOf,
} from "../reading/ban.ts";
import { at, textOf } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { phraseIn, stateEnding } from "../words/noun-forms.ts";
import { classesOf } from "../words/verb-classes.ts";
import { placeOf } from "./construct-place.ts";

/** Private acts at work: eating, smoking, the telephone, dress. */

/** «во время разговора», «при работе с прибором»: the work in which the act is out of place. */
const eventOf = (ban: Ban): Circumstance | undefined =>
	ban.circumstances.find(
		(one) =>
			(one.preposition === "во" && at(ban.scan, one.at + 1) === "время") ||
			(one.preposition === "при" && one.things !== undefined && personAt(headIn(ban, one)) === undefined) ||
			(/^(?:на|в)$/.test(one.preposition) &&
				one.things?.case === "P" &&
				/^(?:урок|занят|совещан|встреч|планер|собран|экскурс|тренир|сеанс|перегов|лекц|экзамен)/.test(
					headIn(ban, one),
				)),
	);

/** The event in the genitive: «разговора с гостем», «урока». */
export function eventGenitive(ban: Ban, event: Circumstance): string {
	if (event.preposition === "во") return wordsOf(ban, event).replace(/^во время /i, "");
	return placeIn(ban, event, "G");
}

/** «вне зала», «в стороне от входа»: where the act is in place. */
function outside(ban: Ban, place: Circumstance | undefined): string {
	if (place === undefined) return "";
	const genitive = placeIn(ban, place, "G");
	if (genitive === "" || /^(?:мест|служб|стол[еу]?$|смен)/.test(headIn(ban, place))) return "";
	return /^(?:в|во|на)$/.test(place.preposition) &&
		!/^(?:крыльц|ступен|лестниц|вход|парков|стоян|крыш)/.test(headIn(ban, place))
		? `вне ${genitive}`
		: `в стороне от ${genitive}`;
}

const FOOD = new Set(["consume", "smoke"]);

/** The verbs of the clause that eat, drink or chew, and where the last stands. */
function meals(ban: Ban): { verbs: string[]; last: number } | undefined {
	const verbs: string[] = [];
	let last = ban.verb;
	for (let i = ban.scan.tokens.findIndex((token) => isMeal(token.norm)); i >= 0 && i < ban.scan.tokens.length; i++) {
		const norm = at(ban.scan, i);
		const infinitive =
			i === ban.verb
				? ban.infinitive
				: isInfinitive(norm) || at(ban.scan, i - 1) === "не"
					? (infinitiveOf(norm) ?? "")
					: "";
		if (infinitive === "" && !isInfinitive(norm)) continue;
		if (!classesOf(infinitive).some((one) => FOOD.has(one))) return undefined;
		if (!verbs.includes(infinitive)) verbs.push(infinitive);
		last = i;
	}
	return verbs.length === 0 ? undefined : { verbs, last };
}

const isMeal = (norm: string): boolean => classesOf(infinitiveOf(norm) ?? "").some((one) => FOOD.has(one));

/** «с гостями», «до оплаты»: no other place makes the deed right. */
const notOfPlace = (ban: Ban, one: Circumstance): boolean =>
	(/^со?$/.test(one.preposition) && personAt(headIn(ban, one))?.role === "customer") ||
	(one.preposition === "до" && / оплат/.test(wordsOf(ban, one)));

/** «Не ешьте за кассой» -> «Ешьте в комнате отдыха»; «во время разговора» -> «до или после разговора». */
export function consume(ban: Ban, last: Ban | undefined): string[] {
	const all = meals(ban);
	if (all === undefined) return [];
	const full = last ?? ban;
	const smoking = all.verbs.every((verb) => classesOf(verb).includes("smoke"));
	if (!smoking && all.verbs.some((verb) => classesOf(verb).includes("smoke"))) return [];
	const verbs = all.verbs.map((verb) => `~${verb}`);
	const said = verbs.length < 3 ? verbs.join(" и ") : `${verbs.slice(0, -1).join(", ")} и ${verbs[verbs.length - 1]}`;
	const thing = objectIn(full, "A");
	if (/^(?:алкогол|вин|пив|спирт|наркот)/.test(headOf(full))) return [];
	if (full.circumstances.some((one) => notOfPlace(full, one))) return [];
	const what = thing === "" ? "" : ` ${thing}`;
	const event = eventOf(full);
	const found: string[] = [];
	if (event !== undefined) {
		const genitive = eventGenitive(full, event);
		if (genitive !== "") found.push(`${said}${what} до или после ${genitive}`);
		return found;
	}
	const dress = full.circumstances.find(
		(one) => one.preposition === "в" && /^(?:форм|одежд|халат|спецодежд|костюм|жилет)/.test(headIn(full, one)),
	);
	if (dress !== undefined && smoking) {
		const worn = placeIn(full, dress, "A");
		return worn === "" ? [] : [`!перед курением ~снимать ${worn}`];
	}
	const place = placeOf(full);
	found.push(`${said}${what} ${smoking ? "в отведённом месте" : "в комнате отдыха"}`);
	const away = outside(full, place);
	if (away !== "") found.push(`${said}${what} ${smoking ? "в отведённом месте," : "в перерыве,"} ${away}`);
	else found.push(`${said}${what} ${smoking ? "в отведённом месте в перерыве" : "в перерыве"}`);
	return found;
}

export const GADGET =
	/^(?:телефон|смартфон|мобильн|айфон|планшет|наушник|гаджет|соцсет|интернет|ноутбук|музык|видео|сериал|фильм|мессендж|плеер|радио|игр)/;

const isGadget = (ban: Ban): boolean =>
	GADGET.test(headOf(ban)) ||
	/^(?:сетями|сети|сетях)$/.test(headOf(ban)) ||
	ban.circumstances.some((one) => GADGET.test(headIn(ban, one)));

/** «Не пользуйтесь телефоном в зале» -> «Пользуйтесь телефоном в перерыве, вне зала». */
export function gadget(ban: Ban): string[] {
	if (!isGadget(ban) || ban.circumstances.some((one) => one.preposition === "без")) return [];
	if (ban.infinitive === "держать" || ban.infinitive === "доставать") {
		const thing = objectIn(ban, "A");
		return thing === "" || !GADGET.test(headOf(ban)) ? [] : [`~хранить ${thing} в сумке или шкафчике`];
	}
	const own = ban.circumstances.find((one) => GADGET.test(headIn(ban, one)));
	const part = ban.object?.parts[0] ?? own?.things?.parts[0];
	const thing = own === undefined ? objectIn(ban, "A") : placeIn(ban, own, "A");
	if (part === undefined || thing === "") return [];
	const device = /^(?:телефон|смартфон|мобильн|айфон|планшет|наушник|гаджет|ноутбук|плеер)/.test(
		at(ban.scan, part.head),
	);
	const talking = /^(?:разговаривать|говорить|болтать|общаться)$/.test(ban.infinitive);
	if (talking && own?.preposition !== "по") return [];
	const act =
		talking && own !== undefined
			? `~${ban.infinitive} ${wordsOf(ban, own)}`
			: own === undefined
				? `~${ban.infinitive} ${ban.object === undefined ? "" : objectIn(ban, ban.object.case === "G" ? (ban.infinitive === "пользоваться" ? "I" : "A") : ban.object.case)}`
				: `~пользоваться ${placeIn(ban, own, "I")}`;
	if (ban.circumstances.some((one) => one.preposition === "за" && headIn(ban, one) === "рулем"))
		return [`${act} после остановки`];
	const event = eventOf(ban);
	if (event !== undefined) {
		const during = eventGenitive(ban, event);
		const accusative = event.preposition === "во" ? during : placeIn(ban, event, "A");
		if (during === "") return [];
		const found = device && accusative !== "" ? [`!~убирать ${thing} на время ${during}`] : [];
		return [...found, `${act} до или после ${during}`];
	}
	const place = placeOf(ban);
	const witness = ban.circumstances.find((one) => one.preposition === "при");
	const away = witness === undefined ? outside(ban, place === own ? undefined : place) : "";
	const rest = restOf(ban, own, place, witness);
	if (rest !== "" && !/^(?:в|на) (?:рабочее|рабочем|время|смен)/.test(rest)) return [];
	const found = [away === "" ? `${act} в перерыве` : `${act} в перерыве, ${away}`];
	if (device && !talking)
		found.push(
			`~держать ${thing} убранн${stateEnding(ban.scan, part)} ${place === undefined || place === own ? rest : wordsOf(ban, place)}`,
		);
	return found;
}

/** «Не используйте служебную машину в личных целях» -> «... только для работы»; what is the customer's stays with the customer. */
export function use(ban: Ban): string[] {
	const purpose = ban.circumstances.find(
		(one) =>
			(/^(?:в|для|по)$/.test(one.preposition) &&
				/^личн/.test(at(ban.scan, one.at + 1)) &&
				/^(?:цел|нужд|интерес|дел|потребн|вопрос)/.test(headIn(ban, one))) ||
			(one.preposition === "для" && headIn(ban, one) === "себя"),
	);
	const thing = ban.object === undefined ? "" : objectIn(ban, ban.object.case === "G" ? "A" : ban.object.case);
	if (purpose !== undefined) return [`!~${ban.infinitive} ${thing} только для работы ${restOf(ban, purpose)}`];
	return ownTools(ban) ?? guests(ban);
}

/** «Не используйте инструмент заказчика» -> «Пользуйтесь своим инструментом». */
function ownTools(ban: Ban): string[] | undefined {
	const part = ban.object?.parts[0];
	if (
		part === undefined ||
		(ban.object?.parts.length ?? 0) > 1 ||
		!/^(?:инструмент|материал|посуд|оборудован|средств|тряпк|пылесос|стремянк|лестниц|ручк)/.test(headOf(ban))
	)
		return undefined;
	if (personAt(at(ban.scan, part.head + 1))?.role !== "customer") return undefined;
	const bare = phraseIn(ban.scan, ban.text, { ...part, to: part.head + 1 }, "I");
	if (bare === undefined) return undefined;
	const own = { ыми: "своими", ой: "своей", ым: "своим" }[stateEnding(ban.scan, part)] ?? "своим";
	return [`~пользоваться ${own} ${bare} ${restOf(ban)}`];
}

const COMFORT =
	/^(?:туалет|душ|телевизор|ванн|холодильник|бассейн|кроват|кресл|диван|лифт|вход|парков|мини-бар|полотен|чайник|тренаж|гардероб|стоянк|посуд)/;

/** «Не пользуйтесь туалетом и душем в номере гостя» -> «Оставляйте туалет и душ в номере для гостя». */
function guests(ban: Ban): string[] {
	const { object, scan, text } = ban;
	if (object === undefined || !object.parts.every((part) => COMFORT.test(at(scan, part.head)))) return [];
	const last = object.parts[object.parts.length - 1]?.to ?? object.to;
	const things = thingsIn(ban, { ...object, to: last }, "A");
	if (things === undefined) return [];
	let owner = -1;
	for (let i = object.from; i < ban.end; i++)
		if (/^(?:customer|person)$/.test(personAt(at(scan, i))?.role ?? "")) owner = i;
	const person = personAt(at(scan, owner));
	if (person === undefined || owner < last - 1) return [];
	const place = at(scan, owner - 1) === "для" ? textOf(scan, text, last, owner - 1) : textOf(scan, text, last, owner);
	const whom = person.plural ? person.paradigm.many.G : person.paradigm.singular.G;
	return [`~оставлять ${things} ${place} для ${whom}`];
}

const JEWELRY =
	/^(?:кольц|кольца|серьг|браслет|цепоч|украшен|час[ыоа]|перст|подвес|кулон|брош|наушник|капюшон|кепк|шапк|шляп|куртк|пальто|темн|солнечн|очк)/;
const OPEN_SHOES = /^(?:шлепан|тапоч|тапк|сандал|кроссов|сланц|вьетнам|кед|босонож)/;
const LOOSE_DRESS = /^(?:шорт|футбол|майк|джинс|спортивн|топ|сарафан|мини|лосин|толстов|худи|одежд)/;

/** «Не надевайте кольца при работе с продуктами» -> «Снимайте кольца перед работой с продуктами». */
export function wear(ban: Ban): string[] {
	if (ban.circumstances.some((one) => one.preposition === "без")) return [];
	if (/^(?:лак|ногт|маникюр|ресниц|макияж|пирсинг|парфюм|дух)/.test(headOf(ban))) return [];
	const thing = objectIn(ban, "A");
	if (thing !== "" && ban.object?.parts.every((part) => JEWELRY.test(at(ban.scan, part.head))) === true) {
		const event = eventOf(ban);
		if (event !== undefined) {
			const instrumental = event.preposition === "при" ? placeIn(ban, event, "I") : "";
			if (instrumental !== "") return [`~снимать ${thing} перед ${instrumental} ${restOf(ban, event)}`];
			const during = eventGenitive(ban, event);
			return during === "" ? [] : [`~снимать ${thing} на время ${during} ${restOf(ban, event)}`];
		}
		if (ban.circumstances.some((one) => !/^(?:работ|смен|врем|мест)/.test(headIn(ban, one))))
			return [`~снимать ${thing} перед сменой`];
		return [
			`~снимать ${thing} ${ban.circumstances.length > 0 ? restOf(ban) : "перед сменой"}`.replace(
				/^(~снимать .*?) (?:на|в) (?:работ[еу]|смен[еу]|рабочее время|рабочем месте)$/,
				"$1 перед сменой",
			),
		];
	}
	const dress = ban.circumstances.find(
		(one) =>
			one.preposition === "в" &&
			one.things?.case === "P" &&
			(OPEN_SHOES.test(headIn(ban, one)) || LOOSE_DRESS.test(headIn(ban, one))),
	);
	const parts = thing === "" ? (dress?.things?.parts ?? []) : (ban.object?.parts ?? []);
	if (parts.length === 0) return [];
	const heads = parts.map((part) => ban.scan.tokens.slice(part.from, part.to).map((token) => token.norm));
	const shoes = heads.some((one) =>
		one.some((norm) => OPEN_SHOES.test(norm) || (/^(?:открыт|спортивн)/.test(norm) && one.includes("обуви"))),
	);
	const clothes = heads.some(
		(one) => one.some((norm) => LOOSE_DRESS.test(norm)) && !one.includes("обуви") && !one.includes("обувь"),
	);
	if (!heads.every((one) => one.some((norm) => OPEN_SHOES.test(norm) || LOOSE_DRESS.test(norm)))) return [];
	const put = [clothes ? "деловой одежде" : "", shoes ? "закрытой обуви" : ""].filter((one) => one !== "").join(" и ");
	const verb = /^(?:носить|надевать|одевать)$/.test(ban.infinitive) ? "приходить" : ban.infinitive;
	if (verb !== ban.infinitive && ban.circumstances.some((one) => one.things?.case !== "A")) return [];
	const rest = restOf(ban, dress);
	return [`~${verb} ${rest === "" && verb === "приходить" ? "на работу" : rest} в ${put}`];
}
