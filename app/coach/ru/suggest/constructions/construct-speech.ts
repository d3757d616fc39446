import { type Person, personAt } from "../../words/people.ts";
import { type Ban, type Circumstance, headIn, headOf, objectIn, placeIn, restOf, wordsOf } from "../reading/ban.ts";
import { about } from "../words/about.ts";
import { at, textOf } from "../words/edits.ts";
import { placeOf } from "./construct-place.ts";

/** What is said, and to whom: «Никому не сообщайте номер комнаты» -> «Храните номер комнаты в тайне». */

const SECRET =
	/^(?:парол|данн|сведен|информац|номер|адрес|диагноз|результат|анализ|код|пин|зарплат|оклад|тайн|секрет|сумм|остат|остаток|план|выручк|фамили|имен|имя|переписк|истори|коммерческ|показател|бюджет|оборот|закуп|база|баз[уы]|график|маршрут|рецептур|доход|долг|логин|диагностик)/;

const CARRIED = /^(?:пропуск|ключ|карт|бейдж|логин|учетн|удостоверен|печат|доступ)/;

/** The person served whose the object is: «номер комнаты гостя». */
function ownerOf(ban: Ban): Person | undefined {
	const i = ownerAt(ban);
	return i < 0 ? undefined : personAt(at(ban.scan, i));
}

function ownerAt(ban: Ban): number {
	const { object } = ban;
	for (let i = ban.end - 1; i > (object?.from ?? 0); i--) {
		if (i >= (object?.to ?? 0) && !/(?:ам|ям|у|ю)$/.test(at(ban.scan, i - 1))) continue;
		const person = personAt(at(ban.scan, i));
		if (person !== undefined && person.role !== "staff" && person.cases.includes("G")) return i;
	}
	return -1;
}

const himself = (person: Person): string =>
	person.plural
		? `самим ${person.paradigm.many.D}`
		: `${person.feminine ? "самой" : "самому"} ${person.paradigm.singular.D}`;

const aloud = (ban: Ban): boolean => ban.loose.some((i) => /^(?:вслух|громко|громче)$/.test(at(ban.scan, i)));

/** Those to whom the secrets of another are not told at all. */
const RELATED = /(?:^| )(?:родственник|родным|близким|посторон|треть|знаком|соседям)/;

/** Secrets are kept, or told to the one they belong to. */
export function disclose(ban: Ban): string[] {
	const thing = objectIn(ban, "A");
	const heads = ban.object?.parts.map((part) => at(ban.scan, part.head)) ?? [];
	if (thing === "" || ban.circumstances.some((one) => one.preposition === "без")) return [];
	if (/^(?:страшн|жутк|смешн|пошл|неприличн)/.test(at(ban.scan, ban.object?.from ?? 0))) return [];
	if (/^(?:передавать|давать|показывать)$/.test(ban.infinitive) && heads.some((head) => CARRIED.test(head))) {
		const used = objectIn(ban, "I");
		const own = /^(?:сво|личн|служебн)/.test(at(ban.scan, ban.object?.from ?? 0));
		return [...(own && used !== "" ? [`~пользоваться ${used} лично`] : []), `~хранить ${thing} при себе`];
	}
	if (!heads.some((head) => SECRET.test(head)) && !/^(?:разглашать|раскрывать)$/.test(ban.infinitive)) return [];
	const owner = ownerOf(ban);
	const phone = ban.circumstances.find((one) => one.preposition === "по" && /^телефон/.test(headIn(ban, one)));
	if (phone !== undefined)
		return RELATED.test(restOf(ban, phone)) ? [] : [`~сообщать ${thing} ${restOf(ban, phone)} при личной встрече`];
	if (aloud(ban)) {
		const place = placeOf(ban);
		return [`~показывать ${thing} ${restOf(ban, place)} на экране или на бумаге`];
	}
	if (placeOf(ban) !== undefined) return [];
	if (
		/^(?:показывать|отправлять|давать|пересылать)$/.test(ban.infinitive) &&
		ban.receiver === undefined &&
		owner === undefined &&
		!ban.scan.tokens.some((token) => token.norm === "никому")
	)
		return [];
	const kept = heads.some((head) => /^(?:тайн|секрет)/.test(head))
		? `!~хранить ${thing}`
		: `!~хранить ${thing} в тайне`;
	return owner === undefined ? [kept] : [kept, `~сообщать ${thing} только ${himself(owner)}`];
}

const NEUTRAL = /^(?:политик|религи|национал|войн|выбор|вер[аеоуы]|ориентац|партии|партий)/;
const INTERNAL =
	/^(?:зарплат|бюджет|начальств|руководств|конфликт|проблем|ссор|задерж|поставщик|коллег|внутренн|дел[аоу]|выручк|доход|чаев|оклад|премии|график|штраф|увольнен|отношен|условия|план|закуп|долг|бизнес|ошибк|компани)/;

const partnerOf = (ban: Ban) =>
	ban.circumstances.find(
		(one) => /^со?$/.test(one.preposition) && one.things !== undefined && personAt(headIn(ban, one)) !== undefined,
	);

const customerBeside = (ban: Ban): boolean =>
	[...ban.scan.tokens].some(
		(token, i) =>
			i >= ban.segment.from &&
			i < ban.end &&
			/^(?:customer|person)$/.test(personAt(token.norm)?.role ?? "") &&
			/^(?:при|со?|присутствии|других|перед)$/.test(at(ban.scan, i - 1)),
	);

const neutral = (ban: Ban): string | undefined => {
	const partner = partnerOf(ban);
	return partner === undefined
		? "!~говорить на нейтральные темы"
		: `!~говорить ${wordsOf(ban, partner)} на нейтральные темы`;
};

const PERSONAL =
	/^(?:диагноз|результат|анализ|успеваем|оценк|долг|состоян|болезн|лечен|счет|вклад|кредит|заболеван|симптом|проблем|жалоб|поведен)/;

/** The person served whom a circumstance names beside others: «в присутствии других пациентов». */
function customerIn(ban: Ban, one: Circumstance): Person | undefined {
	const norms = ban.scan.tokens.slice(one.at, one.to).map((token) => token.norm);
	return norms.some((norm) => /^друг/.test(norm))
		? norms.map(personAt).find((person) => person?.role === "customer")
		: undefined;
}

/** Rooms of the staff, where talk of those served is as wrong as before them. */
const STAFF_PLACE = /комнате (?:отдыха|персонала)|раздевалк|курилк|столов|подсобк|служебн|бытовк|учительск|ординаторск/;

/** «Не обсуждайте с гостем цены соседей» -> «Держите мнение о ценах соседей при себе»; what is discussed with the one it concerns stays so. */
function withPartner(ban: Ban): string[] {
	const what = objectIn(ban, "P");
	return what === "" || PERSONAL.test(headOf(ban)) || ban.infinitive !== "обсуждать"
		? []
		: [`~держать мнение ${about(what)} при себе`];
}

/** What is discussed: with whom, where, or not at all. */
export function discuss(ban: Ban): string[] {
	const head = headOf(ban);
	const thing = objectIn(ban, "A");
	if (thing === "" || ban.circumstances.some((one) => one.preposition === "без")) return [];
	if (NEUTRAL.test(head)) {
		const said = neutral(ban);
		return said === undefined ? [] : [said];
	}
	const person = personAt(head);
	const partner = partnerOf(ban);
	if (person !== undefined) {
		const whom = objectIn(ban, "P");
		if (whom === "") return [];
		const where = placeOf(ban);
		if (/^одн/.test(at(ban.scan, ban.object?.from ?? 0))) return [];
		if (where !== undefined && STAFF_PLACE.test(textOf(ban.scan, ban.text, where.at, where.to)))
			return [`!~держать мнение ${about(whom)} при себе`, `~держать при себе то, что известно ${about(whom)}`];
		if (ban.infinitive === "обсуждать" && where !== undefined && partner === undefined)
			return [
				`!~обсуждать ${thing} в служебном помещении, за закрытой дверью`,
				`~говорить ${about(whom)} только за закрытой дверью`,
			];
		return [`!~держать мнение ${about(whom)} при себе`, `~говорить ${about(whom)} уважительно`];
	}
	const theme = ban.infinitive === "комментировать" ? objectIn(ban, "P") : "";
	if (theme !== "" && ban.circumstances.length === 0) return [`~держать мнение ${about(theme)} при себе`];
	const place = placeOf(ban);
	const chat = ban.circumstances.find((one) => /^(?:чат|мессендж|переписк)/.test(headIn(ban, one)));
	if (chat !== undefined) return [`!~обсуждать ${thing} в личных сообщениях`];
	const phone = ban.circumstances.find((one) => one.preposition === "по");
	const among = ban.circumstances.find(
		(one) => one.preposition === "при" || (one.preposition === "в" && at(ban.scan, one.at + 1) === "присутствии"),
	);
	const others = among === undefined ? undefined : customerIn(ban, among);
	if (others !== undefined && PERSONAL.test(head) && ownerOf(ban) === undefined)
		return [`!~обсуждать ${thing} с ${others.paradigm.singular.I} наедине`];
	if (among !== undefined && PERSONAL.test(head) && /^(?:сосед|родственник|посторонн)/.test(headIn(ban, among)))
		return [`!~обсуждать ${thing} с {I} наедине`];
	if (among !== undefined || place !== undefined || phone !== undefined) {
		const owner = ownerOf(ban);
		if (owner?.plural === true || (owner !== undefined && (ban.object?.parts.length ?? 1) > 1))
			return [`!~обсуждать ${thing} за закрытой дверью, среди коллег`];
		if (owner !== undefined) {
			const form = owner.paradigm.singular.I;
			const bare = textOf(ban.scan, ban.text, ban.object?.from ?? 0, ownerAt(ban));
			return [`!~обсуждать ${ban.object?.case === "A" ? bare : thing} с ${form} наедине`];
		}
		const colleagues =
			at(ban.scan, ban.object?.parts.at(-1)?.head ?? -1).startsWith("коллег") || thing.includes("коллег");
		return [`!~обсуждать ${thing} в служебном помещении${colleagues ? "" : ", среди коллег"}`];
	}
	if (partner !== undefined && personAt(headIn(ban, partner))?.role !== "staff")
		return INTERNAL.test(head)
			? [`~обсуждать ${thing} только с коллегами`, `~обсуждать ${thing} только с руководителем`]
			: withPartner(ban);
	if (INTERNAL.test(head)) return [`~обсуждать ${thing} только с руководителем`];
	return [];
}

/** «Не рассказывайте гостям о конфликтах» -> «Говорите о конфликтах только с коллегами». */
export function talkOf(ban: Ban): string[] {
	const topic = ban.circumstances.find((one) => /^(?:об?|про)$/.test(one.preposition) && one.things !== undefined);
	if (topic === undefined) return [];
	const head = headIn(ban, topic);
	if (NEUTRAL.test(head)) {
		const said = neutral(ban);
		return said === undefined ? [] : [said];
	}
	const what = placeIn(ban, topic, "P");
	if (what === "" || (!customerBeside(ban) && ban.receiver === undefined) || personAt(head) !== undefined) return [];
	return INTERNAL.test(head) ? [`~говорить ${about(what)} только с коллегами`] : [];
}

/** «Водитель не ведёт с пассажиром разговоров о политике». */
export function converse(ban: Ban): string[] {
	if (!/^(?:разговор|бесед|спор|дискусс)/.test(headOf(ban))) return [];
	const { object } = ban;
	const topics = object === undefined ? [] : ban.scan.tokens.slice(object.from, object.to).map((token) => token.norm);
	if (!topics.some((norm) => NEUTRAL.test(norm))) return [];
	const said = neutral(ban);
	return said === undefined ? [] : [said];
}

/** «Не ругайте работу прежнего мастера» -> «Отзывайтесь о работе прежнего мастера уважительно». */
export function criticise(ban: Ban): string[] {
	const what = objectIn(ban, "P");
	if (what === "") return [];
	const person = personAt(headOf(ban));
	const among = ban.circumstances.find(
		(one) => one.preposition === "при" || at(ban.scan, one.at + 1) === "присутствии",
	);
	if (person !== undefined && among !== undefined) {
		const whom = objectIn(ban, "I");
		if (whom !== "") return [`~говорить ${/^(?:вс|мн)/.test(whom) ? "со" : "с"} ${whom} об ошибках наедине`];
	}
	if (among !== undefined) return [`~обсуждать ${objectIn(ban, "A")} наедине`];
	if (person !== undefined && ban.circumstances.some((one) => one.preposition === "за")) return [];
	return [`~отзываться ${about(what)} уважительно ${restOf(ban)}`];
}

/** «Мы не делимся данными клиентов» -> «Мы храним данные клиентов в тайне». */
export function share(ban: Ban): string[] {
	const thing = objectIn(ban, "A");
	return thing === "" || !SECRET.test(headOf(ban)) ? [] : [`!~хранить ${thing} в тайне`];
}

/** The quotations of the clause, joined. */
function quotationsOf(ban: Ban): string {
	const found: string[] = [];
	for (let i = ban.segment.from; i < ban.end; i++)
		if (at(ban.scan, i) === '"…"') found.push(textOf(ban.scan, ban.text, i, i + 1));
	return found.length < 3 ? found.join(" и ") : `${found.slice(0, -1).join(", ")} и ${found[found.length - 1]}`;
}

/** «Не говорите «у нас нет»» -> «Вместо «у нас нет» предлагайте помощь». */
export function say(ban: Ban): string[] {
	const said = quotationsOf(ban);
	if (said === "") return [];
	const receiver =
		ban.receiver === undefined ? "" : ban.scan.tokens.find((token) => personAt(token.norm) === ban.receiver)?.norm;
	return [
		`вместо ${said} ~предлагать ${receiver ?? ""} ${/^спра/.test(ban.infinitive) ? "помощь" : "решение"}`.replace(
			/ {2,}/g,
			" ",
		),
	];
}

const ADVICE = /^(?:совет|рекоменд|консультац|прогноз|назначен|разъяснен|заключен)/;

/** «Не давайте медицинских советов» -> «Направляйте клиента за медицинскими советами к специалисту». */
export function advise(ban: Ban): string[] {
	const what = objectIn(ban, "I");
	return what === "" || !ADVICE.test(headOf(ban)) || ban.circumstances.some((one) => one.preposition === "без")
		? []
		: [`~направлять {A} за ${what} к специалисту`];
}

/** «Не завершайте разговор первым» -> «Дожидайтесь, пока клиент завершит разговор». */
export function finish(ban: Ban): string[] {
	const thing = objectIn(ban, "A");
	if (thing === "") return [];
	if (
		/^(?:прекращать|прерывать|бросать)$/.test(ban.infinitive) &&
		/^(?:обслуживан|консультац|прием|работ|процедур|занят|урок|экскурс|осмотр|выдач|оформлен|кормлен|погрузк|разгрузк|уборк)/.test(
			headOf(ban),
		)
	) {
		const exception = textOf(ban.scan, ban.text, ban.object?.to ?? 0, ban.end);
		if (/^(?:раньше|до) /.test(exception)) return [];
		return [`!~доводить ${thing} до конца${/^ради |^из-за |^для /.test(exception) ? "" : ` ${exception}`}`];
	}
	if (!ban.loose.some((i) => /^перв(?:ым|ыми|ой)$/.test(at(ban.scan, i)))) return [];
	return [`!~дожидаться, пока {N} ${/^трубк/.test(headOf(ban)) ? "положит" : "завершит"} ${thing}`];
}

/** «Не обращайтесь к пациентам «бабуля»» -> «Обращайтесь к пациентам по имени-отчеству». */
export function address(ban: Ban): string[] {
	if (ban.infinitive === "переходить") {
		const partner = partnerOf(ban);
		const whom = partner === undefined ? "" : placeIn(ban, partner, "D");
		return /«ты»|на ты/i.test(ban.text) ? [`!~обращаться ${whom === "" ? "к {D}" : `к ${whom}`} на «вы»`] : [];
	}
	const to = ban.circumstances.find((one) => /^ко?$/.test(one.preposition));
	if (
		to === undefined ||
		(quotationsOf(ban) === "" && !ban.circumstances.some((one) => one.preposition === "на" || one.preposition === "по"))
	)
		return [];
	const familiar = textOf(ban.scan, ban.text, ban.segment.from, ban.end).toLowerCase();
	if (/«ты»|"ты"|на ты/.test(familiar)) return [`~обращаться ${wordsOf(ban, to)} на «вы»`];
	return quotationsOf(ban) === ""
		? []
		: [`~обращаться ${wordsOf(ban, to)} на «вы» и по имени-отчеству`, `~обращаться ${wordsOf(ban, to)} по имени`];
}

const PRIVATE_TROUBLE = /^(?:усталост|жизн|здоров|погод|бол|самочувств|судьб|холод|жар|скук|сон)/;

/** «Не жалуйтесь заказчику на поставщиков» -> «Обсуждайте работу поставщиков только с руководителем». */
export function complain(ban: Ban): string[] {
	const on = ban.circumstances.find((one) => one.preposition === "на" && one.things !== undefined);
	if (on === undefined || on.things?.parts.some((one) => PRIVATE_TROUBLE.test(at(ban.scan, one.head)))) return [];
	const person = on.things?.parts.some((one) => personAt(at(ban.scan, one.head)) !== undefined) === true;
	const put = placeIn(ban, on, person ? "G" : "A");
	if (put === "" || /руковод|начальн/.test(headIn(ban, on))) return [];
	return [
		`~обсуждать ${person ? `работу ${put}` : put} только с руководителем`,
		`~рассказывать о трудностях руководителю, наедине`,
	];
}

const ANSWERED = /^(?:сообщен|письм|звон|вопрос|отзыв|обращен|комментар|запрос|жалоб|просьб|претенз)/;

/** «Не игнорируйте запах гари в салоне» -> «Реагируйте на запах гари сразу». */
export function heed(ban: Ban): string[] {
	const put = objectIn(ban, "A");
	const head = headOf(ban);
	if (put === "" || ban.infinitive !== "игнорировать" || personAt(head) !== undefined) return [];
	if (/^(?:правил|требован|инструкц|указан|порядок|порядк|стандарт|регламент|норм)/.test(head)) return [];
	return [`~${ANSWERED.test(head) ? "отвечать" : "реагировать"} на ${put} ${restOf(ban)} сразу`];
}
