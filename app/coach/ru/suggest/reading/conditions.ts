import type { Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { at, textOf } from "../words/edits.ts";
import { CONDITIONS } from "../words/tails.ts";
import { type Ban, objectIn, thingsAt, thingsIn } from "./ban.ts";

/** Conditions of a ban: the one that can be turned round becomes what must be true; in the face of another the deed is stopped or put off. */

/** A condition with the clauses that hang on it. */
export interface Condition {
	segment: Segment;
	/** Behind its last token, the clauses that hang on it among them. */
	to: number;
	segments: readonly Segment[];
}

/** The condition that stands behind the clause of a deed or at the head of the sentence; undefined without one. */
export function conditionOf(scan: Scan, clause: Segment): Condition | undefined {
	const index = scan.segments.findIndex((one) => one.from <= clause.from && clause.from < one.to);
	const next = scan.segments[index + 1];
	const behind = next !== undefined && isCondition(scan, next) ? index + 1 : -1;
	const ahead = scan.segments.findIndex((one, i) => i < index && isCondition(scan, one));
	const place = behind >= 0 ? behind : ahead;
	const segment = scan.segments[place];
	if (segment === undefined) return undefined;
	const segments = [segment];
	for (const more of scan.segments.slice(place + 1)) {
		if (more.kind === "main" || more.before !== "," || isCondition(scan, more)) break;
		segments.push(more);
	}
	return { segment, to: segments[segments.length - 1]?.to ?? segment.to, segments };
}

const isCondition = (scan: Scan, one: Segment): boolean =>
	/^(?:если|когда|пока)$/.test(one.opener) && !/^(?:даже|кроме)$/.test(at(scan, one.from));

const EVERY: Readonly<Record<string, string>> = { ин: "каждый", на: "каждая", но: "каждое" };

/** What stood in the genitive behind the negation: «дал на это письменного согласия» -> «дал на это письменное согласие». */
export const granted = (said: string): string =>
	said
		.replace(/хот(?:я бы|ь) од(ин|на|но)(?![а-яё])/giu, (_, end: string) => EVERY[end] ?? "каждый")
		.replace(
			/( (?:на|об) (?:это|этом)|(?:^| )(?:да|получ|предостав|оформ|подтверд|внес|указ|подпис)[а-яё]*)((?: [а-яё]+(?:ого|его))?) ((?:со)?гласи|разрешени|подтверждени|указани|заявлени|направлени|поручени|уведомлени|заключени)я(?![а-яё])/giu,
			(_, before: string, quality: string, noun: string) =>
				`${before}${quality.replace(/ого$/, "ое").replace(/его$/, "ее")} ${noun}е`,
		);

/** «двери не закрыты и пассажиры не заняли места»: the second of two joined negations. */
function againNegated(scan: Scan, from: number, i: number): boolean {
	let joint = i - 1;
	while (joint > from && !/^(?:и|не)$/.test(at(scan, joint))) joint--;
	return at(scan, joint) === "и" && joint > from && /^past|^third|^other/.test(formOf(at(scan, i + 1)));
}

/** One part of a condition turned round: «упаковка повреждена» -> «упаковка цела», «нет подписи» -> «есть подпись». */
function turnedPart(scan: Scan, text: string, from: number, to: number): string | undefined {
	const words: string[] = [];
	let changed = false;
	for (let i = from; i < to; i++) {
		const norm = at(scan, i);
		const next = at(scan, i + 1);
		if (/^(?:еще|пока)$/.test(norm) && next === "не") continue;
		if (norm === "не" && !/^(?:менее|более|только|больше|меньше|раньше)$/.test(next) && !changed) {
			if (formOf(next) === "infinitive") return undefined;
			if (words[words.length - 1] === "этого" && !/^(?:прос|хот|треб|жел|жда|каса)/.test(next))
				words[words.length - 1] = "это";
			changed = true;
			continue;
		}
		if (norm === "не" && changed && againNegated(scan, from, i)) continue;
		if (norm === "нет" && /^(?:дома|рядом|на|в)$/.test(next) && personAt(at(scan, i - 1)) !== undefined)
			return undefined;
		if (norm === "нет" && !changed) {
			const things = thingsAt(scan, i + 1, to, "G");
			const put = things === undefined ? undefined : thingsIn({ scan, text }, things, "N");
			if (things === undefined || put === undefined) return undefined;
			words.push("есть", put);
			changed = true;
			i = things.to - 1;
			continue;
		}
		if (/^отсутству[ею]т$/.test(norm) && !changed) {
			words.push(personAt(at(scan, i - 1)) === undefined ? "есть" : norm.replace("отсут", "присут"));
			changed = true;
			continue;
		}
		const state = changed ? undefined : CONDITIONS[norm];
		if (state !== undefined) {
			changed = true;
			words.push(state);
			continue;
		}
		words.push(textOf(scan, text, i, i + 1));
	}
	return changed && words.length > 0 ? granted(words.join(" ")) : undefined;
}

/** «если упаковка повреждена или нет подписи» -> «только если упаковка цела и есть подпись»; undefined where it cannot be turned round. */
export function invertedCondition(scan: Scan, text: string, condition: Condition): string | undefined {
	const { segment } = condition;
	const hanging = condition.segments[1];
	if (hanging !== undefined && (hanging.kind === "rest" || /^(?:если|когда|пока)$/.test(hanging.opener)))
		return undefined;
	const tail = hanging === undefined ? "" : `, ${textOf(scan, text, hanging.from, condition.to)}`;
	const opener = scan.tokens.findIndex((token, i) => i >= segment.from && token.norm === segment.opener);
	if (opener > segment.from + 1) return undefined;
	const joint = scan.tokens.findIndex((token, i) => i > opener && i < segment.to && ALTERNATIVES.test(token.norm));
	const parted = joint < 0 ? undefined : turnedPart(scan, text, joint + 1, segment.to);
	const whole = joint < 0 || (parted === undefined && !hasVerb(scan, joint + 1, segment.to));
	const first = turnedPart(scan, text, opener + 1, whole ? segment.to : joint);
	const second = whole ? "" : parted;
	if (first === undefined || second === undefined) return undefined;
	const said = `${second === "" ? first : `${first} и ${second}`}${tail}`;
	if (segment.opener === "пока") return `только после того, как ${said}`;
	const awaited = scan.tokens.some((token, i) => i > opener && i < segment.to && token.norm === "еще");
	return awaited
		? `только после того, как ${said}`
		: segment.opener === "если"
			? `, только если ${said}`
			: `, только когда ${said}`;
}

/** «нет угрозы людям или имуществу»: behind «или» stands no clause, only one more thing. */
const hasVerb = (scan: Scan, from: number, to: number): boolean =>
	scan.tokens
		.slice(from, to)
		.some(
			(token) =>
				/^(?:past|third|first-plural|imperative)/.test(formOf(token.norm)) ||
				/^(?:нет|есть|не)$/.test(token.norm) ||
				CONDITIONS[token.norm] !== undefined,
		);

const ALTERNATIVES = /^(?:или|либо)$/;

const BEGUN = /^(?:начинать|приступать|переходить)$/;
const LEFT = /^(?:покидать|уходить|отходить|отлучаться|отъезжать)$/;
const LATER =
	/^(?:входить|заходить|стучать|звонить|убирать|подходить|обращаться|приходить|приезжать|беспокоить|будить|подавать|выносить|предлагать|проводить|мыть|чистить|забирать|переставлять|писать|навещать|заглядывать|отправлять)$/;
const ASKED = /^(?:требовать|просить|спрашивать|запрашивать|выяснять)$/;

/** «Не покидайте вышку, пока в воде люди» -> «Оставайтесь на вышке, пока в воде люди». */
function staying(ban: Ban, condition: Condition): string[] {
	const { scan, object } = ban;
	if (!LEFT.test(ban.infinitive)) return [];
	for (let i = condition.segment.from; i < condition.to; i++) if (at(scan, i) === "не") return [];
	const head = at(scan, object?.parts[0]?.head ?? -1);
	if (/^(?:борт|касс|стойк|прилав|станк|пульт|плит)/.test(head)) {
		const near = objectIn(ban, "G");
		return [`~оставаться ${near === "" ? "на месте" : `у ${near}`}`];
	}
	const where = objectIn(ban, "P");
	const on = /^(?:вышк|мест|участ|площадк|объект|территор)/.test(head);
	return [
		`~оставаться ${where === "" || object === undefined || /^пост/.test(head) ? (/^пост/.test(head) ? "на посту" : "на месте") : `${on ? "на" : "в"} ${where}`}`,
	];
}

/** The nouns of deeds that can wait. */
const WAITING: Readonly<Record<string, string>> = {
	поднимать: "подъём",
	вводить: "введение",
	включать: "включение",
	запускать: "запуск",
	открывать: "открытие",
	удостоверять: "удостоверение",
	заселять: "заселение",
	выдавать: "выдачу",
	отпускать: "отпуск",
	устанавливать: "установку",
	отправлять: "отправку",
	перевозить: "перевозку",
	грузить: "погрузку",
	подписывать: "подписание",
	передавать: "передачу",
	продавать: "продажу",
	стричь: "стрижку",
	назначать: "назначение",
	оформлять: "оформление",
	использовать: "использование",
	применять: "применение",
	ремонтировать: "ремонт",
	принимать: "приём",
	выпускать: "выпуск",
	опрыскивать: "опрыскивание",
	поливать: "полив",
	убирать: "уборку",
	заправлять: "заправку",
	мыть: "мытьё",
	красить: "окраску",
	обрабатывать: "обработку",
};

/** What is an event itself, and can be put off as it is called. */
const EVENT = /^(?:проводить|разрешать|выполнять|назначать|делать|организовывать|вести|начинать|осуществлять)$/;

/** «Не поднимайте груз, если стропы изношены» -> «Откладывайте подъём груза, если стропы изношены». */
function waiting(ban: Ban): string[] {
	const { scan, object } = ban;
	const head = at(scan, object?.parts[0]?.head ?? -1);
	if (object === undefined || ban.circumstances.some((one) => one.preposition === "без")) return [];
	const tail = textOf(scan, ban.text, object.to, ban.end);
	if (/(?:^| )(?:в присутствии|в отсутствие|после|до|во время|при) /.test(tail)) return [];
	const event =
		/(?:ние|ния|тие|ция|цию|ку|урок|рейс|сеанс|снимок|осмотр|полёт|полет|подъём|процедур[уы]|операци[юи])$/.test(head);
	if (EVENT.test(ban.infinitive)) return event ? [`~откладывать ${objectIn(ban, "A")} ${tail}`.trim()] : [];
	const noun = WAITING[ban.infinitive];
	const thing = objectIn(ban, "G");
	return noun === undefined || thing === "" ? [] : [`~откладывать ${noun} ${thing} ${tail}`.trim()];
}

/** What is done with a deed while a condition holds: it is stopped, put off, or done without. */
export function inTheFace(ban: Ban, condition: Condition): string[] {
	const { scan, text } = ban;
	if (condition.segment.opener === "пока") return staying(ban, condition);
	const rest = (from: number): string => textOf(scan, text, from, ban.end);
	const thing = objectIn(ban, "A");
	const tail = ban.object === undefined ? rest(ban.verb + 1) : rest(ban.object.to);
	if (ban.infinitive === "продолжать" && thing !== "") return [`~останавливать ${thing} ${tail}`.trim()];
	if (BEGUN.test(ban.infinitive) && ban.infinitive !== "переходить" && thing !== "" && !/первым/.test(tail))
		return [`~откладывать ${thing} ${tail}`.trim()];
	const put = waiting(ban);
	if (put.length > 0) return put;
	if (LATER.test(ban.infinitive) && ban.clutter === undefined && condition.segment.opener !== "когда") {
		const person = personAt(at(scan, ban.object?.parts[0]?.head ?? -1));
		const words = thing === "" || person !== undefined ? rest(ban.verb + 1) : `${thing} ${tail}`;
		return /(?:^|\s)(?:без|до|после|раньше|позже|первым|во время)(?:\s|$)/.test(words)
			? []
			: [`~${ban.infinitive} ${words} позже`];
	}
	if (
		ASKED.test(ban.infinitive) &&
		ban.object !== undefined &&
		personAt(at(scan, ban.object.parts[0]?.head ?? -1)) === undefined
	) {
		const without = objectIn(ban, "G");
		return without === "" ? [] : [`~обходиться без ${without}`];
	}
	return [];
}

/** «пока не снято напряжение, не вывешен плакат и нет наряда» -> «снято напряжение, вывешен плакат и есть наряд»: all of three or more turned round. */
export function allTurned(scan: Scan, text: string, verb: number): { from: number; said: string } | undefined {
	const place = scan.segments.findIndex(
		(one) => /^(?:если|когда|пока)$/.test(one.opener) && one.before === "," && one.from > verb,
	);
	const segment = scan.segments[place];
	if (segment === undefined || at(scan, segment.from) !== segment.opener || scan.segments[place + 1] === undefined)
		return undefined;
	const last = scan.tokens.length - 1;
	const end = scan.tokens[last]?.kind === "punctuation" ? last : last + 1;
	const parts: string[] = [];
	let from = segment.from + 1;
	for (let i = from; i <= end; i++) {
		if (i < end && !(at(scan, i) === "," || (/^(?:и|или)$/.test(at(scan, i)) && i > from + 1))) continue;
		if (/^(?:и|или)$/.test(at(scan, i)) && !hasVerb(scan, i + 1, end)) continue;
		const said = turnedPart(scan, text, from, i);
		if (said === undefined) return undefined;
		parts.push(said);
		from = i + 1;
	}
	if (parts.length < 3) return undefined;
	const joint = segment.opener === "если" ? ", только если" : " только после того, как";
	return { from: segment.from, said: `${joint} ${parts.slice(0, -1).join(", ")} и ${parts[parts.length - 1]}` };
}

/** «пока все гости не закончили есть, если сами гости об этом не попросили» -> «все гости закончили есть или сами гости об этом попросили». */
export function untilOrAsked(scan: Scan, text: string, verb: number): { from: number; said: string } | undefined {
	const place = scan.segments.findIndex((one) => one.opener === "пока" && one.before === "," && one.from > verb);
	const [until, asked] = [scan.segments[place], scan.segments[place + 1]];
	if (until === undefined || asked?.opener !== "если" || asked.to < scan.tokens.length - 1) return undefined;
	const own = (segment: Segment): string | undefined =>
		invertedCondition(scan, text, { segment, to: segment.to, segments: [segment] })
			?.replace(/^, /, "")
			.replace(/^только (?:после того, как|если|когда) /, "");
	const [first, second] = [own(until), own(asked)];
	return first === undefined || second === undefined ? undefined : { from: until.from, said: `${first} или ${second}` };
}
