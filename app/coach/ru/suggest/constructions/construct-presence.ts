import { personAt } from "../../words/people.ts";
import { type Ban, headIn, headOf, objectIn, placeIn, restOf, wordsOf } from "../reading/ban.ts";
import { at, textOf } from "../words/edits.ts";
import { adjectiveFor } from "../words/turned-forms.ts";

/** Where people stay: «Не заходите в квартиру» -> «Оставайтесь у входа в квартиру». */

const conditional = (ban: Ban): boolean =>
	ban.circumstances.some((one) => /^(?:без|до|после|с|со|во)$/.test(one.preposition)) ||
	ban.scan.segments.some((one) => one.opener !== "" && one.from > ban.segment.from) ||
	ban.scan.segments.some((one) => at(ban.scan, one.from) === "не" && one !== ban.hit.segment);

const outsiders = (ban: Ban): boolean =>
	ban.scan.tokens.some((token, i) => /^посторонн/.test(token.norm) && i >= ban.segment.from && i < ban.end);

const INSIDE =
	/^(?:квартир|дом|комнат|кабинет|номер|кухн|склад|цех|зал|подсоб|помещен|палат|лаборатор|операцион|процедурн|кабин|серверн|котельн|щитов|раздевал|туалет|душ|салон|гараж|бассейн|территор|участ|кладов|зон|подвал|чердак|подъезд|бокс|купе|хранилищ|архив|бухгалтер|класс|офис)/;

/** «Не входите в P» -> «Оставайтесь у входа в P»; of outsiders «Пускайте в P только сотрудников». */
export function enter(ban: Ban): string[] {
	const goal = ban.circumstances.find((one) => /^(?:в|во|на)$/.test(one.preposition) && one.things?.case === "A");
	if (goal === undefined) return [];
	if (outsiders(ban)) return [`~пускать ${wordsOf(ban, goal)} только сотрудников`];
	if (!INSIDE.test(headIn(ban, goal)) || conditional(ban)) return [];
	const rest = restOf(ban, goal);
	return rest === "" ? [`!~оставаться у входа ${wordsOf(ban, goal)}`] : [];
}

/** «Не приводите друзей на работу», «Не пускайте посторонних на склад». */
export function letIn(ban: Ban): string[] {
	return [...onlyOthers(ban), ...letThose(ban)];
}

/** Who is let in, in place of whom. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
	[/^(?:подростк|дет|реб[её]н|несовершеннолетн|школьник|малыш)/, "взрослых"],
	[/^(?:новичк|стаж[её]р|ученик|практикант|необученн|неопытн)/, "обученных"],
	[/^(?:пьян|нетрезв|выпивш)/, "трезвых"],
	[/^(?:больн|простужен|кашляющ|заболевш)/, "здоровых"],
	[/^(?:безбилетн|безбилетник)/, "тех, у кого есть билет"],
	[/^(?:опоздавш)/, "тех, кто пришёл вовремя"],
];

/** «Не допускайте к станку подростков» -> «Допускайте к станку только взрослых». */
function onlyOthers(ban: Ban): string[] {
	const goal = ban.circumstances.find(
		(one) => /^(?:в|во|на|за|к|ко)$/.test(one.preposition) && one.things !== undefined,
	);
	if (goal === undefined || conditional(ban) || !/^(?:допускать|пускать|впускать|пропускать)$/.test(ban.infinitive))
		return [];
	const words = ban.scan.tokens.slice(ban.verb + 1, ban.end).map((token) => token.norm);
	const row = INSTEAD.find(([stem]) => words.some((word) => stem.test(word)));
	return row === undefined || words.some((word) => /^(?:один|одного|одних|одну)$/.test(word))
		? []
		: [
				`!~${ban.infinitive} ${textOf(ban.scan, ban.text, goal.at, (goal.things?.parts[0]?.head ?? goal.at) + 1)} только ${row[1]}`,
			];
}

function letThose(ban: Ban): string[] {
	const goal = ban.circumstances.find(
		(one) => /^(?:в|во|на|за|к)$/.test(one.preposition) && (one.things?.case === "A" || one.preposition === "к"),
	);
	if (goal === undefined || conditional(ban)) return [];
	const closed =
		/^(?:архив|склад|кухн|серверн|цех|подсоб|служебн|лаборатор|котельн|щитов|хранилищ|кладов|бухгалтер|касс)/.test(
			headIn(ban, goal),
		);
	if (outsiders(ban) || /^посторонн/.test(headOf(ban)) || (closed && personAt(headOf(ban))?.role === "customer"))
		return [`~пускать ${wordsOf(ban, goal)} только сотрудников`];
	const rest = restOf(ban, goal);
	const person = objectIn(ban, "A");
	if (person === "" || rest !== "" || goal.preposition !== "к") return [];
	const away = placeIn(ban, goal, "G");
	return away === "" || personAt(headIn(ban, goal)) !== undefined ? [] : [`~держать ${person} в стороне от ${away}`];
}

const STAYED =
	/^(?:пост|мест|стойк|касс|рабоч|участ|объект|территор|кабинет|групп|зал|класс|ресепш|урок|занят|смен|палат)/;

/** «Не покидайте пост» -> «Оставайтесь на посту до прихода сменщика». */
export function quit(ban: Ban): string[] {
	const source = ban.circumstances.find((one) => /^(?:со?|из|от)$/.test(one.preposition) && one.things?.case === "G");
	const head = source === undefined ? headOf(ban) : headIn(ban, source);
	const beside =
		source?.preposition === "от" && /^(?:отходить|удаляться|отлучаться|отъезжать|отступать)$/.test(ban.infinitive);
	const near = beside && source !== undefined ? placeIn(ban, source, personAt(head) === undefined ? "G" : "I") : "";
	if (near !== "" && !STAYED.test(head) && !ban.circumstances.some((one) => one.preposition === "без"))
		return [`!~${personAt(head) === undefined ? "оставаться у" : "оставаться рядом с"} ${near} ${restOf(ban, source)}`];
	if (!STAYED.test(head) || ban.scan.segments.some((one) => one.opener !== "" && one.kind !== "main")) return [];
	const where =
		source === undefined
			? objectIn(ban, "P")
			: source.preposition === "от"
				? placeIn(ban, source, "G")
				: placeIn(ban, source, "P");
	if (where === "") return [];
	const last = ban.object?.parts[ban.object.parts.length - 1]?.to ?? 0;
	if (ban.object !== undefined && ban.object.to > last) {
		const whole = objectIn(ban, "A")
			.split(" ")
			.map((word) => (/^не/.test(word) ? (adjectiveFor(word) ?? word) : word))
			.join(" ");
		return whole === objectIn(ban, "A") ? [] : [`!~${ban.infinitive} ${whole} ${restOf(ban)}`];
	}
	const preposition =
		source?.preposition === "от"
			? "у"
			: /^(?:мест|пост|участ|объект|территор|урок|занят|смен|касс|стойк|ресепш)/.test(head)
				? "на"
				: "в";
	const put = preposition === "на" && head.startsWith("пост") ? where.replace(/посте$/, "посту") : where;
	const during = ban.circumstances.find((one) => one.preposition === "во" && at(ban.scan, one.at + 1) === "время");
	const lacking = ban.circumstances.find((one) => one.preposition === "без");
	const until = ban.circumstances.find((one) => one.preposition === "до" && one.things !== undefined);
	const rest = restOf(ban, source, during, lacking, until);
	if (until !== undefined && rest === "" && lacking === undefined)
		return [`~оставаться ${preposition} ${put} ${wordsOf(ban, until)}`];
	if (lacking !== undefined) {
		if (!/^(?:замен|смен|подмен)/.test(headIn(ban, lacking))) return [];
		return [`~оставаться ${preposition} ${put} до прихода смены ${rest}`];
	}
	const left = ban.circumstances.find(
		(one) => /^(?:со?|в)$/.test(one.preposition) && one !== source && /^не/.test(at(ban.scan, one.at + 1)),
	);
	if (left !== undefined) {
		const put = adjectiveFor(at(ban.scan, left.at + 1));
		return put === undefined
			? []
			: [
					`!~${ban.infinitive} ${source === undefined ? objectIn(ban, "A") : wordsOf(ban, source)} ${left.preposition} ${put} ${textOf(ban.scan, ban.text, left.at + 2, left.to)}`,
				];
	}
	if (rest !== "") return [];
	if (during !== undefined) {
		const event = wordsOf(ban, during).replace(/^во время /, "");
		return [`~оставаться ${preposition} ${put} до конца ${event}`];
	}
	return [`~оставаться ${preposition} ${put} до прихода смены`, "~просить коллегу о подмене, прежде чем отойти"];
}

/** «Не заставляйте клиента ждать дольше двух минут» -> «Обслуживайте клиента в течение двух минут». */
export function inTime(ban: Ban): string[] {
	const { scan, text } = ban;
	const bound = scan.tokens.findIndex((token, i) => i > ban.verb && /^(?:дольше|больше|более|свыше)$/.test(token.norm));
	if (bound < 0 || !scan.tokens.some((token) => /^(?:ждать|ожидать)$/.test(token.norm))) return [];
	const time = textOf(scan, text, bound + (at(scan, bound + 1) === "чем" ? 2 : 1), ban.end);
	const line = ban.circumstances.find((one) => /^лини/.test(headIn(ban, one)));
	return time === ""
		? []
		: [
				line === undefined
					? `!~обслуживать {A} в течение ${time}`
					: `!~отвечать {D} ${wordsOf(ban, line)} в течение ${time}`,
			];
}

/** «Не выпускайте детей за ворота» -> «Держите детей на территории». */
export function keepIn(ban: Ban): string[] {
	const goal = ban.circumstances.find(
		(one) => one.preposition === "за" && /^(?:ворот|территор|предел|калитк|забор|огражд)/.test(headIn(ban, one)),
	);
	const person = objectIn(ban, "A");
	return goal === undefined || person === "" || conditional(ban) ? [] : [`~держать ${person} на территории`];
}
