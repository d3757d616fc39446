import { personAt } from "../../words/people.ts";
import { type Ban, type Circumstance, headIn, objectIn, placeIn, thingsAt, thingsIn, wordsOf } from "../reading/ban.ts";
import { at, textOf } from "../words/edits.ts";
import { BAD_ACT } from "../words/tails.ts";
import { byOthers } from "./construct-others.ts";
import { placeOf } from "./construct-place.ts";

/** What serves any verb: the step that was missing, another place, another time. Asked after the constructions of the verb's class. */

/** What is missing behind «без», and what one does to have it. */
const MISSING: readonly (readonly [RegExp, string])[] = [
	[/^(?:соглас|разреш|одобрен|санкци|допуск|предоплат|подтвержд|поручен|задани)/, "получать"],
	[
		/^(?:документ|паспорт|пропуск|рецепт|направлен|талон|билет|доверенност|удостоверен|накладн|приглаш|опис)/,
		"проверять",
	],
	[
		/^(?:перчат|каск|очк|маск|халат|жилет|форм|бейдж|шапоч|респиратор|спецодежд|спецобув|бахил|страховк|ремн|наушник|фартук)/,
		"надевать",
	],
	[/^(?:инструктаж|обучен|медосмотр|аттестац|стажиров|подготовк|проверк.* знани|тренировк)/, "проходить"],
	[/^(?:осмотр|диагностик|замер|тест|уборк|дезинфекц|обработк|разминк)/, "проводить"],
	[/^(?:отметк|запис|копи|пометк)/, "делать"],
	[/^(?:заявк|брон|заказ-наряд|наряд|акт|договор|заявлен|расписк|страховк)/, "оформлять"],
	[/^(?:ценник|подпис|печат|табличк|знак|дат)/, "ставить"],
	[/^(?:маркировк|этикетк|бирк|ярлык)/, "наклеивать"],
	[/^(?:пояснен|объяснен|комментар|предупрежд)/, "давать"],
];

/** The words behind the verb but for one circumstance, the object in the accusative. */
export function actWithout(ban: Ban, left: Circumstance): string | undefined {
	const { scan, text, object } = ban;
	if (left.at < ban.verb || (object !== undefined && object.from < ban.verb)) return undefined;
	if (ban.segment.from < Math.min(ban.verb, ban.hit.from) && ban.hit.subject < 0 && ban.hit.mood !== "modal")
		return undefined;
	const put = object === undefined || object.case === "I" ? "" : objectIn(ban, "A");
	const head =
		object === undefined || put === "" || object.to > left.at
			? textOf(scan, text, ban.verb + 1, left.at)
			: `${textOf(scan, text, ban.verb + 1, object.from)} ${put} ${textOf(scan, text, object.to, left.at)}`;
	if (object !== undefined && put !== "" && object.to > left.at) return undefined;
	return `${head} ${textOf(scan, text, left.to, ban.end)}`.replace(/ {2,}/g, " ").trim();
}

/** Whoever lets another work has the briefing held. */
const GIVES_LEAVE = /^(?:пускать|допускать|отпускать|выпускать|впускать|ставить|сажать|назначать|направлять)$/;

/** «Не кормите животных без разрешения кипера» -> «Получайте разрешение кипера и затем кормите животных». */
function stepBefore(ban: Ban): string[] {
	const { scan } = ban;
	const without = ban.circumstances.find((one) => one.preposition === "без");
	const part = without?.things?.parts[0];
	if (
		without?.things === undefined ||
		part === undefined ||
		/^(?:оставлять|опаздывать|приходить)$/.test(ban.infinitive)
	)
		return [];
	if (/^(?:его|ее|их)$/.test(at(scan, part.from)) || at(scan, without.to) === "и") return [];
	const step = MISSING.find(([stems]) => stems.test(at(scan, part.head)));
	if (without.things.parts.some((one) => step?.[0].test(at(scan, one.head)) === false)) return [];
	const act = actWithout(ban, without);
	const put = placeIn(ban, without, "A");
	if (step === undefined || act === undefined || put === "") return [];
	const tail = textOf(scan, ban.text, without.to, ban.end);
	if (tail !== "" && !/^(?:в|во|на|с|со|от) /.test(tail)) return [];
	const own = tail !== "" && /^(?:делать|оформлять|ставить|получать)$/.test(step[1]);
	const thing = own ? `${put} ${tail}` : put;
	if (step[1] === "надевать" && /^(?:находиться|быть|стоять|ходить)$/.test(ban.infinitive))
		return [`!~носить ${thing} ${act}`];
	const gives = step[1] === "проходить" && GIVES_LEAVE.test(ban.infinitive) ? "проводить" : step[1];
	return [`~${gives} ${thing} и затем ~${ban.infinitive} ${own ? act.slice(0, act.length - tail.length) : act}`];
}

/** «против её просьбы», «вопреки желанию клиента» -> «только по её просьбе», «только по желанию клиента». */
function asWished(ban: Ban): string[] {
	const against = ban.circumstances.find(
		(one) => one.preposition === "против" && WISH.test(headIn(ban, one)) && one.things !== undefined,
	);
	if (against === undefined) return [];
	const act = actWithout(ban, against);
	const will = /^вол/.test(headIn(ban, against));
	const put = will ? "" : placeIn(ban, against, "D");
	if (act === undefined || (!will && put === "")) return [];
	return [`!~${ban.infinitive} ${act} только ${will ? "с согласия {G}" : `по ${put}`}`];
}

const SHOWN =
	/^(?:выставлять|подавать|продавать|выдавать|отправлять|отдавать|выкладывать|стелить|использовать|выпускать|приносить|предлагать|надевать|ставить|упаковывать|доставлять|печатать|сдавать)$/;
const FLAW =
	/^(?:пятн|дыр|трещин|скол|царапин|вмятин|лист|волос|запах|плесен|гнил|брак|дефект|повреждени|поломк|ошибк|опечатк|помарк|складк|развод|отпечатк|поте|ржавчин|пыл|гряз|налет|косточк|осколк|насеком|надрыв|затяжк|катышк|зацепк|недочет|недостат)/;

/** «Не выставляйте цветы с пятнами» -> «Проверяйте цветы и затем выставляйте», «Отбирайте ...». */
function flawed(ban: Ban): string[] {
	const flaw = ban.circumstances.find((one) => /^со?$/.test(one.preposition) && FLAW.test(headIn(ban, one)));
	const own = ban.object?.parts[ban.object.parts.length - 1]?.to ?? 0;
	const hanging = textOf(ban.scan, ban.text, own, ban.object?.to ?? 0);
	const inObject =
		/^со? /.test(hanging) &&
		hanging
			.split(" ")
			.slice(1, 3)
			.some((word) => FLAW.test(word));
	const bare = inObject && ban.object !== undefined ? thingsIn(ban, { ...ban.object, to: own }, "A") : undefined;
	const thing = bare ?? objectIn(ban, "A");
	if (
		(flaw === undefined && bare === undefined) ||
		thing === "" ||
		!SHOWN.test(ban.infinitive) ||
		ban.object?.parts.length !== 1
	)
		return [];
	const place = ban.circumstances
		.filter((one) => one !== flaw && one.at !== (flaw?.to ?? ban.object?.to))
		.map((one) => wordsOf(ban, one));
	return [`!~проверять ${thing} и затем ~${ban.infinitive} ${place.join(" ")}`];
}

const WISH = /^(?:просьб|желани|пожелани|вол|совет|рекомендаци|назначени)/;

const NEAR = /^(?:возле|около|вблизи|у|недалеко)$/;

/** «рядом с оргтехникой» -> «вдали от оргтехники». */
function farFrom(ban: Ban): string[] {
	const { scan, text } = ban;
	if (scan.tokens.some((token) => /^громк/.test(token.norm))) return [];
	let from = -1;
	let genitive = "";
	let to = ban.end;
	for (let i = ban.verb + 1; i < ban.end; i++) {
		if (at(scan, i) === "рядом" && /^со?$/.test(at(scan, i + 1))) {
			const things = thingsAt(scan, i + 2, ban.end, "I");
			const put = things === undefined ? undefined : thingsIn(ban, things, "G");
			if (things === undefined || put === undefined) return [];
			from = i;
			genitive = put;
			to = things.to;
			break;
		}
		if (NEAR.test(at(scan, i)) && at(scan, i) !== "у") {
			const things = thingsAt(scan, i + 1, ban.end, "G");
			const put = things === undefined ? undefined : thingsIn(ban, things, "G");
			if (things === undefined || put === undefined) return [];
			from = i;
			genitive = put;
			to = things.to;
			break;
		}
	}
	if (from < 0 || ban.object === undefined ? from < 0 : ban.object.from > from) return [];
	const object = ban.object === undefined || ban.object.case === "I" ? "" : objectIn(ban, "A");
	const head =
		object === "" || ban.object === undefined || ban.object.from < ban.verb
			? textOf(scan, text, ban.verb + 1, from)
			: `${textOf(scan, text, ban.verb + 1, ban.object.from)} ${object} ${textOf(scan, text, Math.min(ban.object.to, from), from)}`;
	const verb = ban.infinitive === "оставлять" ? "хранить" : ban.infinitive;
	const rest = textOf(scan, text, to, ban.end);
	return [
		`!~${verb} ${head} вдали от ${genitive} ${rest}`,
		`~${verb} ${head} на безопасном расстоянии от ${genitive} ${rest}`,
	];
}

/** «во время обеда» -> «до или после обеда», for what is in place at another time. */
function otherTime(ban: Ban): string[] {
	const time = ban.circumstances.find(
		(one) => one.preposition === "во" && at(ban.scan, one.at + 1) === "время" && one.to - one.at > 2,
	);
	if (ban.scan.tokens.some((token) => /^громк/.test(token.norm))) return [];
	if (time === undefined || BAD_ACT.test(ban.infinitive) || /поворач|стоять|сидеть|^остав/.test(ban.infinitive))
		return [];
	const act = actWithout(ban, time);
	const during = wordsOf(ban, time).replace(/^во время /i, "");
	return act === undefined
		? []
		: [`~${ban.infinitive} ${act} до или после ${during}`, `~${ban.infinitive} ${act} после ${during}`];
}

/** «вместе с упаковкой» -> «отдельно от упаковки», «без упаковки». */
function apart(ban: Ban): string[] {
	const { scan, text } = ban;
	for (let i = ban.verb + 1; i < ban.end - 2; i++) {
		if (at(scan, i) !== "вместе" || !/^со?$/.test(at(scan, i + 1))) continue;
		const things = thingsAt(scan, i + 2, ban.end, "I");
		const put = things === undefined ? undefined : thingsIn(ban, things, "G");
		if (things === undefined || put === undefined) return [];
		const head = textOf(scan, text, ban.verb + 1, i);
		return [`!~${ban.infinitive} ${head} отдельно от ${put} ${textOf(scan, text, things.to, ban.end)}`];
	}
	return [];
}

/** Acts of one's own life, which have their place outside work. */
const OWN_LIFE =
	/^(?:торговать|играть|вязать|рисовать|продавать|рекламировать|распространять|агитировать|подрабатывать|покупать|заказывать|учиться|смотреть|слушать|читать|краситься|причесываться|бриться|переодеваться|заниматься|решать)$/;

function freeTime(ban: Ban): string[] {
	if (!OWN_LIFE.test(ban.infinitive)) return [];
	const own = ban.scan.tokens.some(
		(token, i) => i > ban.verb && i < ban.end && /^(?:свои|свою|своего|своей|своим|личн|посторонн)/.test(token.norm),
	);
	const plain = /^(?:торговать|играть|вязать|рисовать|подрабатывать|агитировать|краситься|причесываться|бриться)$/.test(
		ban.infinitive,
	);
	if (!own && !plain) return [];
	const thing = ban.object === undefined ? "" : objectIn(ban, ban.object.case === "I" ? "I" : "A");
	return [
		`~${ban.infinitive} ${thing} в свободное время`,
		`~${ban.infinitive} ${thing} в перерыве, вне рабочего места`,
	];
}

/** «Не X в архиве» -> «X вне архива», the last that is offered. */
function otherPlace(ban: Ban): string[] {
	const place = placeOf(ban);
	if (place?.things === undefined || !/^(?:в|во|на)$/.test(place.preposition) || place.things.case !== "P") return [];
	if (ban.circumstances.some((one) => one.preposition === "без" || one.preposition === "вне")) return [];
	if (BAD_ACT.test(ban.infinitive) || personAt(headIn(ban, place)) !== undefined) return [];
	if (ban.circumstances.some((one) => /^(?:об?|про)$/.test(one.preposition) && one.to === place.at)) return [];
	if (!ROOM.test(headIn(ban, place)) || /^(?:принимать|сидеть|стоять|лежать)$/.test(ban.infinitive)) return [];
	if (ban.scan.tokens.some((token) => /^громк/.test(token.norm))) return [];
	const act = actWithout(ban, place);
	const genitive = placeIn(ban, place, "G");
	return act === undefined || genitive === "" ? [] : [`~${ban.infinitive} ${act} вне ${genitive}`];
}

const ROOM =
	/^(?:архив|зал|кухн|цех|склад|офис|кабинет|палат|коридор|холл|фойе|вестибюл|лифт|подъезд|двор|террас|балкон|сад|парк|лес|пляж|бассейн|раздевалк|душев|туалет|гараж|салон|вагон|купе|серверн|лаборатор|класс|аудитор|библиотек|спальн|столов|мастерск|территор|участк|площадк|объект|парковк|стоянк|крыльц|лестниц|крыш|чердак|подвал|магазин|аптек|клиник|отделен|ресепш|переговорн|опенспейс|комнат|помещени|вольер|теплиц|трюм|палуб)/;

/** Wordings that any verb may have, the surest first. */
export function anyVerb(ban: Ban): string[] {
	return [
		...stepBefore(ban),
		...asWished(ban),
		...flawed(ban),
		...farFrom(ban),
		...apart(ban),
		...byOthers(ban),
		...otherTime(ban),
		...freeTime(ban),
		...otherPlace(ban),
	];
}
