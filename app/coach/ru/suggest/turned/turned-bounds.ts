import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { deedsIn } from "../reading/deeds.ts";
import { at, capitalise, PREPOSITIONS, textOf } from "../words/edits.ts";
import { nounPhraseAt, phraseIn } from "../words/noun-forms.ts";
import { genitiveOf } from "../words/numerals.ts";
import { affirmed, type Changes, negationCase, segmentOf } from "./affirmed.ts";
import { moved, rebuilt } from "./rewrite-tails.ts";
import { inThird } from "./turned-told.ts";

/** A bound of time, number, size or distance that makes a deed wrong, turned round with all the rest kept: «Не звоните раньше девяти» as «Звоните после девяти». */

interface Turned {
	from: number;
	to: number;
	put: string;
}

const NUMBER =
	/^(?:\d.*|одного|одной|обоих|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти|[а-я]+надцати|двадцати|тридцати|сорока|[а-я]+десяти|девяноста|ста|двухсот|тр[её]хсот|четыр[её]хсот|[а-я]+сот|тысячи|полутора|половины|четверти|пары|нескольких|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|[а-я]+надцать|двадцать|тридцать|сорок|[а-я]+десят|сто|двести|триста|полтора|полторы)$/;
const SPAN = /^(?:секунд|минут|час(?!т)|сут|дня|дней|недел|месяц|года?$|лет$|полу(?:часа|минуты))/;
const UNIT = /^(?:раза?|метр[аов]*|шага|строки|строчки|страницы|процента|рубл|килограмм|литр|грамм|балл|градус)/;
const GIVEN =
	/^(?:норм[ыа]|лимита|положенн|указанн|назначенн|установленн|заявленн|разреш[её]нн|названн|нужн|необходим|заказанн|оплаченн|согласованн|бюджета|суммы|цены|прейскуранта|сметы|вместимости|предела)/;
const DUE = /^(?:времени|срока|положенного)$/;
const ORDINAL = /^(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят)(?:ой|ей|ьей|ого|ьего)$/;

/** Deeds that are wrong within any bound. */
const NEVER_WITHIN =
	/^(?:опазд|опозд|отста|задерж|ошиб|отвлек|наруш|обма|обсч|обве|кури|пить|пей|спать|спи|груби|крич|спор|руга|забы|заставля|мучи|игнор|допус|позвол|скап|копи|жда[лт]|ждут$|ожида|бол[ьи])/;

/** Those whose own waiting the rule sets a bound to. */
const waits = (scan: Scan, hit: Hit): boolean => /^(?:жда|ожида)/.test(at(scan, hit.verb)) && isTold(scan, hit);

/** True when staff are told. */
const isTold = (scan: Scan, hit: Hit): boolean =>
	/^imperative|^infinitive/.test(hit.mood) ||
	scan.tokens.slice(0, hit.verb).some((token) => personAt(token.norm)?.role === "staff");

/** Where what is compared begins: behind «чем» and its comma. */
function behindThan(scan: Scan, i: number): number {
	const comma = at(scan, i + 1) === "," ? i + 2 : i + 1;
	return at(scan, comma) === "чем" ? comma + 1 : i + 1;
}

/** «двумя-тремя», «9:00», «девяти утра»: where an amount ends. */
function amountEnd(scan: Scan, from: number, limit: number): number {
	let to = from;
	while (to < limit && (NUMBER.test(at(scan, to)) || /^(?:или|—|-|[,.]\d)$/.test(at(scan, to)))) to++;
	const noun = nounPhraseAt(scan, to, limit, "GA");
	if (noun !== undefined && (noun.case === "G" || to === from)) return noun.to;
	const counted = SPAN.test(at(scan, to)) || UNIT.test(at(scan, to)) || /^(?:утра|вечера|ночи)$/.test(at(scan, to));
	return Math.max(from + 1, Math.min(limit, to + (counted || to === from ? 1 : 0)));
}

/** An amount in the genitive: «час» as «часа», «два метра» as «двух метров». */
function inGenitive(scan: Scan, text: string, from: number, to: number): string {
	const noun = nounPhraseAt(scan, from, to, "A");
	const put = noun?.to === to ? phraseIn(scan, text, noun, "G") : undefined;
	return put ?? genitiveOf(textOf(scan, text, from, to));
}

/** A clause behind «чем»: «чем гость доест», «чем заказал клиент»; not an adverb alone. */
const isClause = (scan: Scan, from: number, to: number): boolean => {
	for (let i = from; i < to; i++)
		if (
			/^(?:past|third|first)/.test(formOf(at(scan, i))) ||
			/^(?:нужно|можете|готов[аоы]?|положено|надо)$/.test(at(scan, i))
		)
			return true;
	return false;
};

/** «больше одного клиента» -> «по одному клиенту», «больше одного раза» -> «один раз». */
function oneByOne(scan: Scan, text: string, i: number, from: number, limit: number): Turned | undefined {
	const noun = nounPhraseAt(scan, from + 1, limit, "G");
	if (/^раза?$/.test(at(scan, from + 1))) return { from: i, to: from + 2, put: "один раз" };
	const put = noun === undefined || noun.plural ? undefined : phraseIn(scan, text, noun, "D");
	if (noun === undefined || put === undefined || SPAN.test(at(scan, from + 1))) return undefined;
	return { from: i, to: noun.to, put: `по ${at(scan, from) === "одной" ? "одной" : "одному"} ${put}` };
}

/** What the compared clause asks for: «после того, как», «столько, сколько»; its last token is behind «чем». */
function clauseTurned(scan: Scan, i: number, from: number, end: number): Turned | undefined {
	const norm = at(scan, i);
	const comma = at(scan, from - 2) === ",";
	if (at(scan, from - 1) !== "чем" || (!isClause(scan, from, end) && !(comma && end - from > 1))) return undefined;
	if (/^(?:раньше|прежде)$/.test(norm)) return { from: i, to: from, put: "после того, как" };
	if (/^(?:позже|позднее)$/.test(norm)) return { from: i, to: from, put: "до того, как" };
	if (
		/^(?:короче|длиннее|громче|гуще|крепче|ярче|темнее|светлее|сильнее|слабее|глубже|туже|теснее|выше|ниже)$/.test(norm)
	)
		return { from: i, to: from, put: "так, как" };
	return /^(?:больше|меньше|дольше|более|менее)$/.test(norm)
		? { from: i, to: from, put: "столько, сколько" }
		: undefined;
}

/** The bound that begins at a token, said the other way round; undefined where none does. */
function boundAt(scan: Scan, text: string, verb: number, i: number, segment: Segment): Turned | undefined {
	const norm = at(scan, i);
	const from = behindThan(scan, i);
	const limit = verb > i ? verb : segment.to;
	const next = at(scan, from);
	if (/^(?:дважды|трижды)$/.test(norm))
		return /^(?:же|ту|той|том|тем)$/.test(at(scan, i - 2)) ? undefined : { from: i, to: i + 1, put: "один раз" };
	if (scan.tokens[from]?.kind === "punctuation" || next === "") return undefined;
	const after = scan.segments[scan.segments.indexOf(segment) + 1];
	const end = from > segment.to && after !== undefined ? after.to : segment.to;
	const clause = clauseTurned(scan, i, from, end);
	if (clause !== undefined) return clause;
	if (from > segment.to) return undefined;
	const amount = NUMBER.test(next) || SPAN.test(next) || UNIT.test(next);
	const whole = (put: string, start = from): Turned => {
		const to = amountEnd(scan, start, limit);
		return { from: i, to, put: `${put} ${textOf(scan, text, start, to)}`.trim() };
	};
	const measured = (start: number): string => inGenitive(scan, text, start, amountEnd(scan, start, limit));
	if (/^(?:раньше|ранее|прежде|позже|позднее)$/.test(norm)) {
		const early = /^(?:ран|преж)/.test(norm);
		if (next === "через")
			return early
				? {
						...whole("через", from + 1),
						put: `через ${textOf(scan, text, from + 1, amountEnd(scan, from + 1, limit))} или позже`,
					}
				: { from: i, to: amountEnd(scan, from + 1, limit), put: `в течение ${measured(from + 1)}` };
		if (next === "за")
			return early
				? undefined
				: { ...whole("за", from + 1), to: limit, put: `${textOf(scan, text, from, limit)} или раньше` };
		if (DUE.test(next) && at(scan, from + 1) !== ",")
			return { from: i, to: amountEnd(scan, from, limit), put: /^срока/.test(next) ? "в срок" : "вовремя" };
		return PREPOSITIONS.has(next) || from !== i + 1 || /^(?:адрес|остановк|мест|пункт|дверей|ворот)/.test(next)
			? undefined
			: whole(early ? "после" : "до");
	}
	if (
		norm === "по" &&
		/^(?:два|две|три|пять|десять|нескольку)$/.test(at(scan, i + 1)) &&
		/^раза?$/.test(at(scan, i + 2))
	)
		return { from: i, to: i + 3, put: "один раз" };
	if (norm === "после")
		return EARLIER.test(at(scan, verb)) &&
			(NUMBER.test(at(scan, i + 1)) || nounPhraseAt(scan, i + 1, limit, "G") !== undefined)
			? whole("до", i + 1)
			: undefined;
	if (/^(?:больше|более|дольше|свыше|сверх)$/.test(norm)) {
		if (/^одно(?:го|й)$/.test(next) && !SPAN.test(at(scan, from + 1))) return oneByOne(scan, text, i, from, limit);
		if (at(scan, from) === "того" && at(scan, from + 1) === "," && /^(?:что|чем)$/.test(at(scan, from + 2)))
			return { from: i, to: from + 3, put: "только то, что" };
		if (GIVEN.test(next)) return whole("в пределах");
		return amount ? whole("до") : undefined;
	}
	if (/^(?:меньше|менее)$/.test(norm)) {
		if (next === "за") return { from: i, to: limit, put: `${textOf(scan, text, from, limit)} или раньше` };
		const end = amountEnd(scan, from, limit);
		const people = /^(?:двух|тр[её]х|четыр[её]х)$/.test(next) && personAt(at(scan, end - 1)) !== undefined;
		return amount ? whole(people ? "хотя бы" : "от") : undefined;
	}
	if (/^(?:чаще|реже)$/.test(norm)) {
		const once = /^одного$/.test(next) ? from + 1 : from;
		const few = norm === "реже" ? "хотя бы " : "";
		if (/^раза?$/.test(at(scan, once))) return { from: i, to: once + 1, put: `${few}раз` };
		return amount && norm === "чаще" ? { from: i, to: from, put: "до" } : undefined;
	}
	if (/^(?:выше|тяжелее|дороже|длиннее|крупнее|старше|толще|шире|глубже|быстрее|громче)$/.test(norm)) {
		if (norm === "быстрее") return amount ? whole("со скоростью до") : undefined;
		if (/^(?:своего|достоинств)/.test(next) || PREPOSITIONS.has(next)) return undefined;
		return norm === "громче"
			? undefined
			: whole(GIVEN.test(next) ? "в пределах" : norm === "выше" && !amount && !ORDINAL.test(next) ? "до уровня" : "до");
	}
	if (/^(?:ниже|дешевле|короче|легче)$/.test(norm))
		return amount
			? whole("от")
			: norm === "ниже" && GIVEN.test(next)
				? whole("в пределах")
				: norm === "ниже" && nounPhraseAt(scan, from, limit, "G") !== undefined && !/^(?:своего|достоинств)/.test(next)
					? whole("выше")
					: undefined;
	return undefined;
}

const WORD =
	/^(?:после|по|дважды|трижды|раньше|ранее|прежде|позже|позднее|больше|более|дольше|свыше|сверх|меньше|менее|чаще|реже|выше|ниже|тяжелее|дороже|дешевле|длиннее|короче|крупнее|старше|толще|шире|глубже|быстрее|ближе|дальше)$/;

/** Deeds that are right before what they are wrong after. */
export const EARLIER =
	/^(?:впуск|пуск|приним|принять|выда|звон|пис|пиш|беспок|меня|измен|прода|отпуск|начин|включ|запуск|записыв|обслуж|откры|подав|брон|отмен|добавл|внос|вноси|исправл|стуч|прибир|пылесос|отправл|привоз|достав)/;

const NEAR = /^(?:подход|подойт|подъезж|подъех|приближ|подступ|вставать|вставай|станов|стоять|стойте|подносит)/;
const AWAY = /^(?:отход|отойт|уход|отъезж|удал|отлуч|отступ)/;

/** «Не подходите к покупателю ближе чем на метр» -> «Держитесь на расстоянии метра от покупателя»: the change of the verb and of the whole tail. */
function keptOff(
	scan: Scan,
	text: string,
	hit: Hit,
	i: number,
	segment: Segment,
): { verb: string; tail: string } | undefined {
	const near = at(scan, i) === "ближе";
	if (!(near ? NEAR : AWAY).test(at(scan, hit.verb)) || hit.verb > i) return undefined;
	const than = behindThan(scan, i);
	const from = at(scan, than) === "на" ? than + 1 : than;
	const to = amountEnd(scan, from, segment.to);
	const measure = inGenitive(scan, text, from, to);
	const rest = [...scan.tokens.keys()].slice(hit.verb + 1, segment.to).filter((k) => k < i || k >= to);
	const preposition = at(scan, rest[0] ?? -1);
	const noun = nounPhraseAt(scan, (rest[0] ?? 0) + 1, segment.to, near ? "D" : "G");
	if (noun === undefined || !(near ? /^ко?$/ : /^от$/).test(preposition) || rest.length !== noun.to - (rest[0] ?? 0))
		return undefined;
	const of = phraseIn(scan, text, noun, "G");
	if (of === undefined) return undefined;
	return { verb: "держаться", tail: near ? `на расстоянии ${measure} от ${of}` : `в пределах ${measure} от ${of}` };
}

/** «Не ставьте столики ближе полуметра друг к другу» -> «... на расстоянии полуметра и более друг от друга». */
function apart(scan: Scan, text: string, hit: Hit, i: number, segment: Segment): Turned | undefined {
	if (
		at(scan, i) !== "ближе" ||
		!/^(?:став|клад|класть|вешат|вешай|размещ|парк|держ|сажа|распол|стел|сад)/.test(at(scan, hit.verb))
	)
		return undefined;
	const than = behindThan(scan, i);
	const from = at(scan, than) === "на" ? than + 1 : than;
	const to = amountEnd(scan, from, segment.to);
	const put = `на расстоянии ${inGenitive(scan, text, from, to)} и более`;
	if (/^друг к другу/.test(textOf(scan, text, to, segment.to)))
		return { from: i, to: to + 3, put: `${put} друг от друга` };
	const noun = /^ко?$/.test(at(scan, to)) ? nounPhraseAt(scan, to + 1, segment.to, "D") : undefined;
	const of = noun === undefined ? undefined : phraseIn(scan, text, noun, "G");
	return noun === undefined || of === undefined ? undefined : { from: i, to: noun.to, put: `${put} от ${of}` };
}

/** «детям младше семи и гостям в верхней одежде»: something of another kind is joined with what the bound measures. */
function joined(scan: Scan, i: number, segment: Segment): boolean {
	for (let k = Math.max(segment.from, i - 2); k < segment.to; k++)
		if (/^(?:и|или|либо|также)$/.test(at(scan, k)) && !NUMBER.test(at(scan, k + 1))) return true;
	const more = scan.segments[scan.segments.indexOf(segment) + 1];
	if (more !== undefined && /^(?:а также|и|или|либо|также|а)$/.test(at(scan, more.from))) return true;
	for (let k = i; k < scan.tokens.length; k++)
		if (at(scan, k) === "без" && /^(?:[а-я]+ого|соглас|разреш|ведом|довер|указан|приказ)/.test(at(scan, k + 1)))
			return true;
	return false;
}

/** Words that only lead to the ban. */
const LEAD = /^(?:помните|запомните|имейте в виду|учтите|знайте|важно помнить)[:,] (?:что )?/i;

/** The ban with its bound turned round and all else kept; "" where it has none. */
export function turnedBound(scan: Scan, hit: Hit, text: string): string {
	if (hit.verb < 0 || scan.hits.length !== 1 || /manner|ensure|hesitate|double|bound$/.test(hit.code)) return "";
	const segment = segmentOf(scan, hit.verb);
	if (segment === undefined || scan.segments.some((one) => one.opener === "который" && one.from < hit.verb)) return "";
	if (NEVER_WITHIN.test(at(scan, hit.verb)) && !waits(scan, hit)) return "";
	if (/^никто|^ни$/.test(at(scan, hit.segment.from)) || deedsIn(scan, text).length > 1) return "";
	for (let i = segment.from; i < segment.to; i++) {
		if (!WORD.test(at(scan, i)) || i === hit.verb || (i >= hit.from && i < hit.verb && isInfinitive(at(scan, i))))
			continue;
		if (/^(?:не|никогда|ни|как|намного)$/.test(at(scan, i - 1))) continue;
		if (scan.tokens.some((one, k) => k > i + 1 && k < segment.to && WORD.test(one.norm))) return "";
		if (joined(scan, i, segment)) return "";
		const off = /^(?:ближе|дальше)$/.test(at(scan, i)) ? keptOff(scan, text, hit, i, segment) : undefined;
		const bound =
			off === undefined ? (apart(scan, text, hit, i, segment) ?? boundAt(scan, text, hit.verb, i, segment)) : undefined;
		if (off === undefined && bound === undefined) continue;
		const changes = inThird(scan, hit, affirmed(scan, hit, off?.verb));
		if (changes === undefined || (negationCase(scan, hit.verb, segment) && i > hit.verb + 1)) return "";
		const tail: Changes = new Map();
		if (off !== undefined)
			for (let k = hit.verb + 1; k < segment.to; k++) tail.set(k, k === hit.verb + 1 ? off.tail : "");
		else if (bound !== undefined)
			for (let k = bound.from; k < bound.to; k++) tail.set(k, k === bound.from ? bound.put : "");
		for (const [k, put] of tail) changes.set(k, put);
		return capitalise(rebuilt(scan, text, changes, moved(scan, hit, segment, tail)).replace(LEAD, ""));
	}
	return "";
}
