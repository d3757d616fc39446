import { isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { type Ban, thingsAt, thingsIn } from "../reading/ban.ts";
import { thingClasses } from "../services/fill-grid.ts";
import { at, textOf } from "../words/edits.ts";

/** Who or what the act is given to in its place: the one served does it, is helped with it; things of a kind lie apart. */

/** «Не требуйте от пассажира поднять багаж самому» -> «Помогайте пассажиру поднять багаж». */
function helped(ban: Ban): string[] {
	const { scan, text, segment } = ban;
	if (
		!/^(?:требовать|заставлять|вынуждать|предлагать|просить|позволять|давать|велеть|отправлять|посылать)$/.test(
			ban.infinitive,
		)
	)
		return [];
	const own = scan.tokens.findIndex(
		(token, i) =>
			i > ban.verb && i < segment.to && /^(?:сам(?:ому|ой|им|их|ого|у|а|и)?|самостоятельно)$/.test(token.norm),
	);
	const deed = scan.tokens.findIndex((token, i) => i > ban.verb && i < segment.to && isInfinitive(token.norm));
	if (/^обращ/.test(at(scan, deed))) return [];
	const served = scan.tokens.some((token, i) => i > ban.verb && i < deed && personAt(token.norm)?.role === "customer");
	if (own < 0 || deed < 0 || !served) return [];
	const said = [...scan.tokens.keys()]
		.slice(deed, segment.to)
		.filter((i) => i !== own && scan.tokens[i]?.kind !== "punctuation");
	return [`!~помогать {D} ${said.map((i) => textOf(scan, text, i, i + 1)).join(" ")}`];
}

/** What one does with a thing of somebody served, and the same done once. */
const HANDLED: Readonly<Record<string, string>> = {
	вынимать: "вынуть",
	вытаскивать: "вытащить",
	вставлять: "вставить",
	прикладывать: "приложить",
	доставать: "достать",
	снимать: "снять",
	надевать: "надеть",
	застегивать: "застегнуть",
	расстегивать: "расстегнуть",
	переворачивать: "перевернуть",
	включать: "включить",
	выключать: "выключить",
	отключать: "отключить",
	заполнять: "заполнить",
	распаковывать: "распаковать",
	складывать: "сложить",
	набирать: "набрать",
	скачивать: "скачать",
	устанавливать: "установить",
	удалять: "удалить",
	разблокировать: "разблокировать",
	отстегивать: "отстегнуть",
	открывать: "открыть",
};

/** «Не вынимайте карту клиента из терминала» -> «Просите клиента вынуть карту из терминала самостоятельно». */
function byOwner(ban: Ban): string[] {
	const { scan, text, object } = ban;
	const done = HANDLED[ban.infinitive];
	const part = object?.parts[0];
	if (done === undefined || part === undefined || object?.parts.length !== 1 || object.from < ban.verb) return [];
	if (scan.segments.length > 1 || ban.circumstances.some((one) => /^(?:без|до|после|при|во)$/.test(one.preposition)))
		return [];
	const owner = personAt(at(scan, part.head + 1));
	if (owner?.role !== "customer" || !owner.cases.includes("G")) return [];
	const thing = thingsIn(ban, { ...object, parts: [{ ...part, to: part.head + 1 }], to: part.head + 1 }, "A");
	if (thing === undefined) return [];
	return [`~просить {A} ${done} ${thing} ${textOf(scan, text, part.head + 2, ban.end)} самостоятельно`];
}

/** Acts in which two kinds of things lie together. */
const TOGETHER =
	/^(?:стирать|мыть|сушить|гладить|хранить|перевозить|складывать|класть|замачивать|кипятить|варить|убирать|держать|упаковывать|сдавать|развешивать)$/;

/** «Не стирайте халаты с полотенцами» -> «Стирайте халаты отдельно от полотенец»: things of one kind that lie together. */
function apartFrom(ban: Ban): string[] {
	const { scan, text, object } = ban;
	const part = object?.parts[0];
	if (!TOGETHER.test(ban.infinitive) || object?.parts.length !== 1 || part === undefined) return [];
	const by = part.to;
	if (!/^со?$/.test(at(scan, by)) || object.from < ban.verb) return [];
	const other = thingsAt(scan, by + 1, ban.end, "I");
	const put = other === undefined ? undefined : thingsIn(ban, other, "G");
	const own = thingsIn(ban, { ...object, to: part.to }, "A");
	const head = other?.parts[0]?.head ?? -1;
	const kinds = thingClasses(at(scan, part.head));
	if (put === undefined || own === undefined || !thingClasses(at(scan, head)).some((one) => kinds.includes(one)))
		return [];
	return [`!~${ban.infinitive} ${own} отдельно от ${put} ${textOf(scan, text, other?.to ?? ban.end, ban.end)}`];
}

/** What is made for the work that its name tells. */
const MADE_FOR =
	/^(?:тряпк|средств|инвентар|перчат|инструмент|швабр|щ[её]тк|губк|салфет|раствор|оборудован|ножниц|нож|одежд|прибор|аппарат|данн|сведен|информац|фото|машин|автомоб|телефон|компьют|помещен|зал|кабинет|врем|служебн|букв|почт|смайл|слов|знак|шрифт|чат|мессендж)/;

/** «скотч для крепления проводов» -> «для крепления проводов то, что для этого предназначено». */
function forPurpose(ban: Ban): string[] {
	const { scan, text, object } = ban;
	if (!/^(?:использовать|применять|брать)$/.test(ban.infinitive) || object?.parts.length !== 1) return [];
	const head = object.parts[0]?.head ?? -1;
	const place = scan.tokens.findIndex((token, i) => i > head && i < ban.end && token.norm === "для");
	const deed = at(scan, place + 1);
	if (place < 0 || MADE_FOR.test(at(scan, head)) || personAt(deed) !== undefined) return [];
	if (!/(?:ния|тия|ции|рки|тки|зки|йки|вки|дки)$/.test(deed)) return [];
	return [`~использовать ${textOf(scan, text, place, ban.end)} то, что для этого предназначено`];
}

/** The wordings of all of them, the surest first. */
export const byOthers = (ban: Ban): string[] => [
	...apartFrom(ban),
	...helped(ban),
	...byOwner(ban),
	...forPurpose(ban),
];
