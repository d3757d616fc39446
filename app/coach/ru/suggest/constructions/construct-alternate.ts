import { personAt } from "../../words/people.ts";
import { type Ban, type Circumstance, headIn, objectIn, placeIn, restOf, thingsAt, thingsIn } from "../reading/ban.ts";
import { at, textOf } from "../words/edits.ts";
import { BAD_ACT } from "../words/tails.ts";
import { adjectiveFor } from "../words/turned-forms.ts";
import { actWithout } from "./construct-any.ts";

/** Second wordings in another build, for any verb: the step that comes first, the state put right, somebody called to help. */

/** Nouns that name a deed, behind «без»: the deed is done first, to the thing that the ban names. */
const DONE_FIRST: readonly (readonly [RegExp, string])[] = [
	[/^провер(?:к|ен)/, "проверять"],
	[/^осмотр/, "осматривать"],
	[/^взвешивани/, "взвешивать"],
	[/^(?:пере|под)счет/, "пересчитывать"],
	[/^(?:мойк|мытья)/, "мыть"],
	[/^обработк/, "обрабатывать"],
	[/^упаковк/, "упаковывать"],
	[/^маркировк/, "маркировать"],
	[/^(?:со|о)гласовани/, "согласовывать"],
	[/^утверждени/, "утверждать у руководителя"],
	[/^(?:за)?креплени/, "закреплять"],
	[/^дезинфекци/, "дезинфицировать"],
	[/^стерилизаци/, "стерилизовать"],
	[/^досмотр/, "досматривать"],
	[/^регистраци/, "регистрировать"],
	[/^сортировк/, "сортировать"],
	[/^охлаждени/, "охлаждать"],
	[/^оплат/, "оплачивать"],
	[/^чистк|^очистк/, "очищать"],
	[/^настройк/, "настраивать"],
	[/^разметк/, "размечать"],
];

/** «Не отправляйте заказ без проверки» -> «Проверяйте заказ и затем отправляйте его». */
function deedFirst(ban: Ban, without: Circumstance, head: string): string[] {
	const step = DONE_FIRST.find(([noun]) => noun.test(head));
	const thing = objectIn(ban, "A");
	const part = ban.object?.parts[0];
	if (step === undefined || thing === "" || part === undefined || ban.object === undefined) return [];
	if (ban.object.parts.length > 1 || ban.object.case === "I" || ban.object.from < ban.verb) return [];
	if (without.things !== undefined && without.things.to > (without.things.parts[0]?.head ?? 0) + 1) return [];
	const living = personAt(at(ban.scan, part.head)) !== undefined;
	if (living !== /^(?:осматр|досматр)/.test(step[1]) && !/^регистр/.test(step[1])) return [];
	const rest = restOf(ban, without);
	return [`~${step[1]} ${thing} и затем ~${ban.infinitive} ${rest}`];
}

/** Nouns behind «без» that are no thing one might have: deeds, consents, persons. */
const NO_THING =
	/(?:ни[яйе]|ти[яй]|ци[ий]|ств[аов]|ост[иь])$|^(?:провер|свер|остан|упаков|убор|подготов|трениров|размин|отмет|помет|оцен|настрой|предоплат|пример|достав|задерж|скидк|ошиб|пауз|спеш|разведк|просьб|команд|сигнал|распоряж|указан|анализ|опрос|диагност|помощник|напарник|соглас|разреш|одобр|завуч|директор|мастер|душ|ревью|консультац|руководител|электрик|хозя|санкц|спрос|стук|звонк|повод|причин|учет|присмотр|надзор|контрол|оглядк|ответ|улыбк|очеред|участи|осмотр|досмотр|отдых|перерыв|замен|подмен|смен|необходим|нужд|взросл|родител)/;

/** «Не отгружайте товар без накладной» -> «Проверяйте наличие накладной и затем отгружайте товар». */
function presenceFirst(ban: Ban, without: Circumstance, head: string): string[] {
	const known =
		/^(?:накладн|справк|медкнижк|каск|маск|шапочк|страховк|аптечк|огнетушител|бирк|этикетк|маркировк|печат|подпис)/;
	if (!known.test(head) && (NO_THING.test(head) || personAt(head) !== undefined)) return [];
	const things = without.things;
	if ((things?.parts.length ?? 1) > 1 || /^(?:его|ее|их|своего)$/.test(at(ban.scan, without.at + 1))) return [];
	const act = actWithout(ban, without);
	const thing = textOf(ban.scan, ban.text, without.at + 1, without.to);
	if (act === undefined || thing === "") return [];
	return [`~проверять наличие ${thing} и затем ~${ban.infinitive} ${act}`];
}

/** Whom one calls, what one waits for, what one holds first. */
const WAITED = /^(?:команд|сигнал|распоряжени|указани|отмашк|приказ)/;
const HELD = /^(?:досмотр|консультаци|анализ|ревью|опрос|диагностик|испытани|измерени)/;

/** «Не подключайте кабель без электрика» -> «Зовите электрика и затем подключайте кабель». */
function calledFirst(ban: Ban, without: Circumstance, head: string): string[] {
	const act = actWithout(ban, without);
	if (act === undefined) return [];
	if (WAITED.test(head))
		return [`~дожидаться ${textOf(ban.scan, ban.text, without.at + 1, without.to)} и затем ~${ban.infinitive} ${act}`];
	const whom = placeIn(ban, without, "A");
	if (HELD.test(head)) return whom === "" ? [] : [`~проводить ${whom} и затем ~${ban.infinitive} ${act}`];
	const person = personAt(head);
	const called = person?.role === "staff" || /^(?:помощник|напарник|старш|специалист|переводчик)/.test(head);
	return called && whom !== "" ? [`~звать ${whom} и затем ~${ban.infinitive} ${act}`] : [];
}

/** What was missing is seen to before the deed. */
function lackMended(ban: Ban): string[] {
	const without = ban.circumstances.find((one) => one.preposition === "без");
	if (without === undefined || without.at < ban.verb) return [];
	if (/^(?:оставлять|опаздывать|приходить|находиться|сидеть)$/.test(ban.infinitive)) return [];
	const head = headIn(ban, without) || at(ban.scan, without.at + 1);
	return [...deedFirst(ban, without, head), ...calledFirst(ban, without, head), ...presenceFirst(ban, without, head)];
}

/** «Не поднимайте подопечного в одиночку» -> «Зовите напарника и затем поднимайте подопечного». */
function together(ban: Ban): string[] {
	const lonely = ban.circumstances.find(
		(one) => one.preposition === "в" && at(ban.scan, one.at + 1) === "одиночку" && one.at > ban.verb,
	);
	if (lonely === undefined) return [];
	const act = actWithout(ban, lonely);
	return act === undefined
		? []
		: [`~звать напарника и затем ~${ban.infinitive} ${act}`, `~${ban.infinitive} ${act} только с напарником`];
}

/** Events that one may wait for. */
const EVENT =
	/^(?:конц|окончани|заверш|приход|прибыти|приезд|уход|выход|начал|открыти|команд|сигнал|разрешени|остановк|остывани|высыхани|полн|проверк|подтверждени|оплат|получени|появлени|оконч)/;

/** «Не включайте свет до конца титров» -> «Дожидайтесь конца титров и затем включайте свет». */
function waiting(ban: Ban): string[] {
	const before = ban.circumstances.find((one) => one.preposition === "до" && one.at > ban.verb);
	if (before === undefined || before.things === undefined || ban.hit.mood === "duty") return [];
	if (!EVENT.test(headIn(ban, before)) && !EVENT.test(at(ban.scan, before.at + 1))) return [];
	if (/^(?:его|ее|их)$/.test(at(ban.scan, before.at + 1))) return [];
	const act = actWithout(ban, before);
	const event = textOf(ban.scan, ban.text, before.at + 1, before.to);
	return act === undefined || event === "" ? [] : [`~дожидаться ${event} и затем ~${ban.infinitive} ${act}`];
}

/** The states that make a deed wrong, and what puts them right. */
const STATES: readonly (readonly [RegExp, string])[] = [
	[/^(?:не(?:за|при)?|рас|при)?открыт|^незакрыт|^незаперт|^распахнут/, "закрывать"],
	[/^включенн|^работающ|^заведенн|^запущенн|^невыключенн/, "выключать"],
	[/^выключенн|^отключенн|^невключенн/, "включать"],
	[/^грязн|^немыт|^невымыт|^запачкан/, "мыть"],
	[/^мокр|^сыр(?:ой|ая|ое|ые|ым|ыми|ых)$|^влажн/, "вытирать насухо"],
	[/^непристегнут|^отстегнут/, "пристёгивать"],
	[/^незакрепленн|^незафиксирован/, "закреплять"],
	[/^неподписан/, "подписывать"],
	[/^незаполнен|^пуст(?:ой|ая|ое|ые|ым|ыми|ых)$/, "заполнять"],
	[/^снят|^открученн/, "ставить на место"],
	[/^поднят/, "опускать"],
	[/^распущен/, "собирать"],
	[/^расстегнут|^незастегнут/, "застёгивать"],
	[/^развязан/, "завязывать"],
	[/^незаточен|^туп(?:ой|ая|ое|ые|ым|ыми|ых)$/, "точить"],
	[/^неисправ|^сломан|^повреж|^треснут|^порван|^рван|^изношен/, "заменять"],
	[/^непроверен/, "проверять"],
];

/** «Не начинайте движение с открытыми дверями» -> «Закрывайте двери и затем начинайте движение». */
function mended(ban: Ban): string[] {
	for (const one of ban.circumstances) {
		if (!/^(?:с|со|при|на|в)$/.test(one.preposition) || one.at < ban.verb) continue;
		const part = one.things?.parts[0];
		if (one.things === undefined || part === undefined || one.things.parts.length > 1 || part.from === part.head)
			continue;
		if (/^(?:на|в)$/.test(one.preposition) && one.things.case !== "P") continue;
		const state = STATES.find(([quality]) => quality.test(at(ban.scan, part.from)));
		if (state === undefined || personAt(at(ban.scan, part.head)) !== undefined) continue;
		const bare = thingsAt(ban.scan, part.head, one.to, one.things.case);
		const thing = bare === undefined ? undefined : thingsIn(ban, bare, "A");
		const act = actWithout(ban, one);
		if (thing === undefined || act === undefined || /^(?:оставлять|парковать|хранить)/.test(ban.infinitive)) continue;
		const place = /^(?:на|в)$/.test(one.preposition) && bare !== undefined;
		const put = place ? ` ${one.preposition} ${thingsIn(ban, bare, one.things.case) ?? ""}` : "";
		if (put !== "" && !/^(?:работать|ездить|выезжать)$/.test(ban.infinitive)) continue;
		return [`~${state[1]} ${thing} и затем ~${ban.infinitive} ${act}${put}`];
	}
	return [];
}

/** «раньше времени», «раньше срока» -> «точно в срок». */
function onTime(ban: Ban): string[] {
	const { scan, text } = ban;
	for (let i = ban.verb + 1; i < ban.end - 1; i++) {
		if (!/^(?:раньше|ранее)$/.test(at(scan, i)) || !/^(?:времени|срока)$/.test(at(scan, i + 1))) continue;
		if (i + 2 < ban.end || ban.object === undefined || ban.object.case === "I" || ban.object.from < ban.verb) return [];
		const act = `${textOf(scan, text, ban.verb + 1, ban.object.from)} ${objectIn(ban, "A")} ${textOf(scan, text, ban.object.to, i)}`;
		return objectIn(ban, "A") === ""
			? []
			: [`~${ban.infinitive} ${act} точно по времени`, `~смотреть на часы и ~${ban.infinitive} ${act} точно в срок`];
	}
	return [];
}

const CARRIED = /^(?:выносить|вывозить|уносить|забирать|брать)$/;

/** «Не выносите документы из офиса» -> «Пользуйтесь документами только в офисе». */
function usedInside(ban: Ban): string[] {
	if (!CARRIED.test(ban.infinitive)) return [];
	const source = ban.circumstances.find((one) => /^(?:из|со?)$/.test(one.preposition) && one.things?.case === "G");
	const thing = objectIn(ban, "I");
	const inside = source === undefined ? "" : placeIn(ban, source, "P");
	if (source === undefined || thing === "" || inside === "" || restOf(ban, source) !== "") return [];
	if (personAt(headIn(ban, source)) !== undefined || /(?:^| )чуж/.test(inside)) return [];
	return [`~пользоваться ${thing} только ${source.preposition === "из" ? "в" : "на"} ${inside}`];
}

const BLOCKING =
	/^(?:загромождать|загораживать|перекрывать|блокировать|заставлять|перегораживать|захламлять|заваливать)$/;

/** «Не загораживайте сцену» -> «Ставьте вещи в стороне от сцены». */
function besides(ban: Ban): string[] {
	if (!BLOCKING.test(ban.infinitive) || ban.object === undefined) return [];
	const target = objectIn(ban, "G");
	if (target === "" || personAt(at(ban.scan, ban.object.parts[0]?.head ?? 0)) !== undefined) return [];
	const things = ban.clutter === undefined ? "вещи" : thingsIn(ban, ban.clutter, "A");
	const rest = restOf(ban);
	return things === undefined
		? []
		: [`~ставить ${things} в стороне от ${target} ${rest}`, `сразу ~убирать ${things} от ${target} ${rest}`];
}

/** Deeds that use, offer or put out a thing, which a better one may take the place of. */
const SERVES =
	/^(?:использовать|применять|брать|носить|надевать|подавать|продавать|выставлять|выкладывать|вешать|стелить|отправлять|предлагать|ставить|выдавать)$/;

/** The instrumental of the quality that is wanted: «чистыми» from «грязные». */
function wantedQuality(norm: string): string | undefined {
	const end = /(?:ые|ие|ых|их|ую|ый|ий|ое|ого|его|ой)$/.exec(norm)?.[0];
	if (end === undefined) return undefined;
	const soft = /^[ие]/.test(end);
	const put = /^[ыи][ех]$|^[ыи]х$/.test(end)
		? soft
			? "ими"
			: "ыми"
		: end === "ую" || end === "ой"
			? "ой"
			: soft
				? "им"
				: "ым";
	return adjectiveFor(norm.slice(0, -end.length) + put);
}

/** «Не используйте грязные расчёски» -> «Заменяйте грязные расчёски чистыми», «Проверяйте расчёски и затем используйте». */
function replaced(ban: Ban): string[] {
	const { scan, object } = ban;
	const part = object?.parts[0];
	if (object === undefined || part === undefined || object.parts.length > 1 || object.case === "I") return [];
	if (part.from === part.head || object.from < ban.verb || personAt(at(scan, part.head)) !== undefined) return [];
	const quality = at(scan, part.from);
	if (
		/^(?:мокр|влажн|личн|чуж|друг|нов|горяч|холод|громк|крупн|ярк|пуст)/.test(quality) ||
		adjectiveFor(quality) === undefined
	)
		return [];
	const bare = thingsAt(scan, part.from + 1, object.to, object.case);
	const thing = bare === undefined ? undefined : thingsIn(ban, bare, "A");
	const better = wantedQuality(quality);
	const whole = objectIn(ban, "A");
	const found: string[] = [];
	if (SERVES.test(ban.infinitive) && better !== undefined && whole !== "") found.push(`~заменять ${whole} ${better}`);
	if (thing !== undefined && !/^(?:носить|надевать|использовать)$/.test(ban.infinitive))
		found.push(`~проверять ${thing} и затем ~${ban.infinitive} ${restOf(ban)}`);
	return found;
}

/** «Не тренируйтесь при клиентах» -> «Тренируйтесь после ухода клиентов». */
function afterLeaving(ban: Ban): string[] {
	const witness = ban.circumstances.find((one) => one.preposition === "при" && one.at > ban.verb);
	if (witness === undefined || BAD_ACT.test(ban.infinitive)) return [];
	const person = personAt(headIn(ban, witness));
	if (person === undefined || person.role === "staff") return [];
	const act = actWithout(ban, witness);
	const whom = placeIn(ban, witness, "G");
	return act === undefined || whom === "" ? [] : [`~${ban.infinitive} ${act} после ухода ${whom}`];
}

/** «ночью», «вечером» -> «в рабочее время». */
function inHours(ban: Ban): string[] {
	const { scan, text } = ban;
	if (!/^(?:звонить|писать|отвечать|отправлять|присылать|назначать)$/.test(ban.infinitive)) return [];
	for (let i = ban.verb + 1; i < ban.end; i++) {
		if (!/^(?:ночью|вечером|вечерами|ночами)$/.test(at(scan, i)) || i + 1 < ban.end) continue;
		const from = at(scan, i - 1) === "поздно" ? i - 1 : i;
		return [
			`~${ban.infinitive} ${textOf(scan, text, ban.verb + 1, from)} в рабочее время`,
			`~дожидаться утра и затем ~${ban.infinitive} ${textOf(scan, text, ban.verb + 1, from)}`,
		];
	}
	return [];
}

/** Wordings that any verb may have beside those of its class. */
export function alternates(ban: Ban): string[] {
	return [
		...lackMended(ban),
		...together(ban),
		...waiting(ban),
		...mended(ban),
		...onTime(ban),
		...usedInside(ban),
		...besides(ban),
		...replaced(ban),
		...afterLeaving(ban),
		...inHours(ban),
	];
}
