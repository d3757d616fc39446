import { banOf, objectIn, thingsAt, thingsIn } from "./ban.ts";
import { allTurned, conditionOf, granted, invertedCondition, untilOrAsked } from "./conditions.ts";
import { type Deed, deedsIn } from "./deeds.ts";
import { at, closing, type Draft, PREPOSITIONS, textOf, tidy } from "./edits.ts";
import { exceptionOf, exceptionSaid } from "./exceptions.ts";
import { formOf } from "./forms.ts";
import { type Frame, filled, frameOf, isQualityOfStaff } from "./frame.ts";
import { infinitiveOf } from "./infinitives.ts";
import { isNominative, personAt } from "./people.ts";
import type { Scan } from "./scan.ts";
import type { Segment } from "./segments.ts";
import { boundBehind, duringBehind, tailBehind } from "./shared-settings.ts";
import { BAD_ACT } from "./tails.ts";
import { toldIn } from "./told.ts";
import { withoutIn } from "./turned-forms.ts";
import { classesOf, imperfectiveOf } from "./verb-classes.ts";

/** What several deeds of a ban share, said once for all of them: an exception, a condition, a consent, a setting. */

/** Words that only a ban holds: no wording keeps them. */
const NEGATIVE = /^(?:ни|никто|никого|никому|никем|ничего|ничему|ничем|никакой|никаких|никакие|никогда|даже|первым)$/;

/** Words that go when the one who helps or agrees is named. */
const ALONE = /^(?:самостоятельно|самовольно|единолично|одному|одной)$/;

const FILLER =
	/^(?:категорически|строго|также|и|а|но|никогда|ни|один|одна|любому|всем|каждому|самим|самостоятельно|самовольно)$/;

/** Verbs that blame the deed, and those that only name it. */
const SAID: Readonly<Record<string, string>> = { разглашать: "раскрывать", взимать: "брать", болтать: "разговаривать" };

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

/** The deeds as they stand, as orders, from the first verb to a token. */
export function actsOf(
	scan: Scan,
	text: string,
	deeds: readonly Deed[],
	to: number,
	alone = false,
): string | undefined {
	const first = deeds[0];
	if (first === undefined) return undefined;
	const words: string[] = [];
	for (let i = first.verb; i < to; i++) {
		if (scan.hits.some((hit) => i >= hit.from && i < hit.to && i !== hit.verb)) continue;
		const norm = at(scan, i);
		if (NEGATIVE.test(norm)) return undefined;
		if (alone && ALONE.test(norm)) continue;
		if (norm === "не") {
			if (deeds.some((one) => one.verb === i + 1)) continue;
			return undefined;
		}
		const deed = deeds.find((one) => one.verb === i);
		if (deed === undefined) {
			words.push(textOf(scan, text, i, i + 1));
			continue;
		}
		const infinitive = infinitiveOf(norm);
		if (infinitive === undefined) return undefined;
		words.push(`~${SAID[infinitive] ?? imperfectiveOf(infinitive)}`);
		const ban = banOf(scan, deed.hit, deed.verb, text);
		const object = ban?.object;
		if (deed.hit.mood === "modal" || ban === undefined || object?.case !== "G" || object.from < i || object.to > to)
			continue;
		const put = objectIn(ban, "A");
		if (put === "") continue;
		words.push(textOf(scan, text, i + 1, object.from), put);
		i = object.to - 1;
	}
	return words.filter((word) => word !== "").join(" ");
}

interface Lead {
	/** What the wording begins with, "" for nothing. */
	words: string;
	/** Where a circumstance with «без» begins, -1 without one. */
	lacking: number;
	to: number;
}

/** The words before the deeds but for the ban itself and the one it is for; undefined when they tell something that has no place. */
function leadBefore(scan: Scan, text: string, first: Deed, frame: Frame): Lead | undefined {
	const named = plain(frame.prefix).split(/[^а-я-]+/);
	const kept: number[] = [];
	const told = toldIn(scan, first.hit, text);
	for (let i = told === undefined ? 0 : told.to + 1; i < first.verb; i++) {
		if (scan.hits.some((hit) => i >= hit.from && i < hit.to)) continue;
		const norm = at(scan, i);
		const staff = personAt(norm);
		if (staff?.role === "staff" && (isNominative(staff) || staff.cases.includes("D")) && kept.length === 0) continue;
		if (named.some((word) => word !== "" && word.startsWith(norm.slice(0, Math.max(3, norm.length - 3))))) continue;
		if (FILLER.test(norm)) continue;
		if (kept.length === 0 && isQualityOfStaff(scan, i)) continue;
		if (/^по$/.test(norm) && plain(frame.prefix).endsWith(` по ${at(scan, i + 1)}`)) continue;
		if (scan.tokens[i]?.kind === "punctuation" && (kept.length === 0 || norm === ":")) continue;
		kept.push(i);
	}
	while (kept.length > 0 && at(scan, kept[kept.length - 1] ?? -1) === ",") kept.pop();
	const start = kept[0];
	const last = kept[kept.length - 1];
	if (start === undefined || last === undefined) return { words: "", lacking: -1, to: -1 };
	if (last - start + 1 !== kept.length) return undefined;
	if (at(scan, start) === "без") return { words: "", lacking: start, to: last + 1 };
	const clause = /^(?:если|когда|пока)$/.test(at(scan, start));
	const things = start === 0 ? thingsAt(scan, start, last + 1, "A") : undefined;
	const object = things?.to === last + 1 || (start === 0 && last < 3 && /(?:ния|ии|ы|и|у|ю)$/.test(at(scan, last)));
	if (object && !clause && frame.prefix === "" && !PREPOSITIONS.has(at(scan, start)))
		return { words: textOf(scan, text, start, last + 1), lacking: -1, to: last + 1 };
	if (!clause && !PREPOSITIONS.has(at(scan, start)) && !/^(?:после|вне)$/.test(at(scan, start))) return undefined;
	return { words: textOf(scan, text, start, last + 1) + (clause ? "," : ""), lacking: -1, to: last + 1 };
}

const CONSENT =
	/^(?:соглас|разреш|ведом|одобрен|санкци|письменн|предварительн|устн|личн|участ|контрол|сопровожд|надзор|присутств|распоряж|указан|поручен|приказ|уведомл|решени|постановлени|заявлени)/;

/** «без участия старшего», «без наставника», «без их согласия». */
const licence = (scan: Scan, i: number): boolean =>
	CONSENT.test(at(scan, i)) ||
	personAt(at(scan, i))?.role === "staff" ||
	(/^(?:их|его|ее)$/.test(at(scan, i)) && CONSENT.test(at(scan, i + 1)));

/** Deeds that are no worse at another time or place. */
const ELSEWHERE =
	/^(?:consume|smoke|gadget|discuss|talk-of)$|^(?:обсуждать|решать|звонить|разговаривать|общаться|есть|пить|курить|жевать|читать|слушать|смотреть|играть|краситься|причесываться|фотографировать|убирать|мыть|пересчитывать|переставлять|переодеваться|отдыхать|спать|обедать|перекусывать|заниматься|собираться|отвечать|вести|пылесосить|посещать|отвлекаться|курить|листать|включать|стричься|петь|рисовать|играть|пользоваться|комментировать|разбирать|созваниваться|переписываться|листать|просматривать|вязать)$/;

/** «Во время S» -> «до или после S», «в присутствии P» -> «в отсутствие P», «при P» -> «в отсутствие P». */
function otherSetting(lead: string): string | undefined {
	const during = /^(?:во время|в ходе|в процессе|в течение|при проведении|в период)\s+(.+)$/iu.exec(lead);
	if (/^(?:в рабочее время|во время (?:рабочей )?смены|в часы работы)$/iu.test(lead))
		return "в перерыве или после смены";
	if (/^на рабочем месте$/iu.test(lead)) return "в перерыве, вне рабочего места";
	if (during !== null) return `до или после ${during[1]}`;
	const present = /^в (?:присутствии|их присутствии)\s+(.+)$/iu.exec(lead);
	return present === null ? undefined : `в отсутствие ${present[1]}`;
}

/** Verbs that govern the genitive without a negation as well. */
const GENITIVE_STAYS = /^(?:достиг|каса|треб|бо[ия]|придерж|жд[еу]|ожида|избе)/;

/** «которое не отключено от сети» -> «которое отключено от сети». */
function turnedWhich(scan: Scan, text: string, segment: Segment): string | undefined {
	let negation = -1;
	for (let i = segment.from; i < segment.to; i++) {
		if (at(scan, i) !== "не") continue;
		if (negation >= 0) return undefined;
		negation = i;
	}
	const next = at(scan, negation + 1);
	if (negation < 0 || !(/^(?:past|third)/.test(formOf(next)) || /[аяеио](?:н|т)[аоы]?$/.test(next))) return undefined;
	const head = textOf(scan, text, segment.from, negation);
	const things = GENITIVE_STAYS.test(next) ? undefined : thingsAt(scan, negation + 2, segment.to, "AG");
	const put = things?.case === "G" && !/[аяеио](?:н|т)[аоы]?$/.test(next) ? thingsIn({ scan, text }, things, "A") : "";
	if (things !== undefined && put !== undefined && put !== "")
		return `${head} ${textOf(scan, text, negation + 1, negation + 2)} ${put} ${textOf(scan, text, things.to, segment.to)}`.trim();
	const rest = granted(textOf(scan, text, negation + 1, segment.to));
	return `${head} ${rest.replace(/^([а-яё]+ [а-яё]+[внт]и)й(?= |$)/u, "$1я")}`;
}

/** «включать в счёт работы и запчасти»: no quality, but a noun beside which the things stand. */
const isQuality = (norm: string): boolean =>
	/(?:ый|ий|ой|ая|яя|ое|ее|ую|юю|ые|ие|ых|их|ого|его|ым|им|ыми|ими)$/.test(norm);

/** «деньги за услуги, не предусмотренные прейскурантом» -> «деньги только за услуги, предусмотренные прейскурантом». */
function onlyThose(scan: Scan, text: string, deeds: readonly Deed[]): string | undefined {
	const last = deeds[deeds.length - 1];
	const segment = scan.segments.find(
		(one) =>
			last !== undefined &&
			one.from > last.verb &&
			one.before === "," &&
			((at(scan, one.from) === "не" &&
				/(?:нн|ем|им|т)(?:ые|ых|ый|ого|ую|ой|ое|ым|ыми)$|(?:вш|щ)(?:ие|их|им|ими)$/.test(at(scan, one.from + 1))) ||
				/^котор/.test(at(scan, one.from))),
	);
	if (last === undefined || segment === undefined || deeds.length > 1) return undefined;
	if (scan.segments.some((one) => one.from > segment.from && at(scan, one.from) === "без")) return undefined;
	const relative = /^котор/.test(at(scan, segment.from));
	const which = relative ? turnedWhich(scan, text, segment) : "";
	const next = scan.segments[scan.segments.indexOf(segment) + 1];
	const kept =
		next !== undefined && /^(?:кроме|за исключением)$/.test(next.opener)
			? `, ${textOf(scan, text, next.from, scan.tokens.length).replace(/[.!…;]+$/u, "")}`
			: "";
	if (which === undefined || (relative && kept === "" && segment.to < scan.tokens.length - 1)) return undefined;
	const quality = at(scan, relative ? segment.from : segment.from + 1);
	const many = /(?:ые|ых|ым|ыми|ие|их|им|ими)$/.test(quality);
	const end = segment.from - 1;
	for (let i = last.verb + 1; i < end; i++) {
		const things = ["A", "G", "I", "D", "P"].map((one) => thingsAt(scan, i, end, one)).find((one) => one?.to === end);
		const part = things?.parts[things.parts.length - 1];
		if (things === undefined || part === undefined) continue;
		if (
			(part.plural || things.parts.length > 1) !== many ||
			(!relative && quality.endsWith("ые") && things.case !== "A")
		)
			continue;
		const own = thingsAt(scan, i + 1, end, "A");
		if (
			things.parts.length > 1 &&
			own?.to === end &&
			own.parts.length === things.parts.length &&
			!isQuality(at(scan, i))
		)
			continue;
		const from = PREPOSITIONS.has(at(scan, i - 1)) ? i - 1 : i;
		const head = actsOf(scan, text, deeds, from);
		if (head === undefined) return undefined;
		const bare = from === i && things.case === "G";
		const ban = bare ? banOf(scan, last.hit, last.verb, text) : undefined;
		const put = ban === undefined ? textOf(scan, text, from, end) : objectIn(ban, "A");
		if (relative) return put === "" ? undefined : `${head} только ${put}, ${which}${kept}`;
		const word = textOf(scan, text, segment.from + 1, segment.from + 2);
		const said = bare ? word.replace(/ых$/u, "ые") : word;
		if (put === "" || (bare && !said.endsWith("ые"))) return undefined;
		return `${head} только ${put}, ${said} ${textOf(scan, text, segment.from + 2, scan.tokens.length).replace(/[.!…;]+$/u, "")}`;
	}
	return undefined;
}

/** What passes soon, and may be waited for with any deed. */
const PASSING =
	/^(?:во время|при проведении|в ходе|в период|на время)\s+(?:[а-яё]+(?:ого|его|ой|ей|ых|их)\s+)?(?:инвентаризац|проверк|пересменк|уборк|дезинфекц|погрузк|разгрузк|испытан|ревизи|осмотр|совещан|урок|экзамен|спектакл|концерт|службы|богослужен|тихого|сеанс|занят|обеда|посадк|высадк|заправк|полив|взлёт|взлет)/iu;

/** Shorter sentences share nothing. */
const SHORTEST = 9;

/** The wordings of all deeds of a sentence by what they share, the most faithful first. */
export function sharedIn(scan: Scan, text: string): Draft[] {
	const hit = scan.hits[0];
	if (scan.tokens.length < SHORTEST) return [];
	if (hit === undefined || scan.hits.some((one) => one.verb < 0 || one.code === "prohibition.bound")) return [];
	const deeds = deedsIn(scan, text);
	const first = deeds[0];
	const last = deeds[deeds.length - 1];
	if (first === undefined || last === undefined || first.verb < 0) return [];
	const frame = frameOf(scan, hit, text);
	if (!/^(?:imperative|imperative-singular|infinitive|third-singular|third-plural|first-plural)$/.test(frame.mood))
		return [];
	const lead = leadBefore(scan, text, first, frame);
	if (lead === undefined) return [];
	const drafts: Draft[] = [];
	const add = (acts: string | undefined, tail: string, head = lead.words, who = frame.prefix): void => {
		if (acts === undefined) return;
		const prefix = head === "" ? who : who.charAt(0).toLowerCase() + who.slice(1);
		const said = filled(`${acts}${tail}`, frame);
		drafts.push({ text: tidy(`${head} ${prefix} ${said}${closing(scan, text)}`), kind: "phrase" });
	};
	const verbs = deeds.map((deed) => at(scan, deed.verb));
	const wrong = verbs.filter((verb) => BAD_ACT.test(verb));
	const bad = wrong.some((verb) => !/^(?:покид|покин|уход|уйти|отлуч|задержива)/.test(verb));
	const exception = exceptionOf(scan, text);
	if (exception !== undefined) {
		const said = exceptionSaid(exception.words);
		if (said !== undefined && lead.lacking < 0) add(actsOf(scan, text, deeds, exception.from - 1), said);
		if (said !== undefined) return drafts;
	}
	const either = untilOrAsked(scan, text, last.verb);
	if (either !== undefined) {
		add(actsOf(scan, text, deeds, either.from - 1), `, только когда ${either.said}`);
		return drafts;
	}
	const all = bad ? undefined : allTurned(scan, text, last.verb);
	if (all !== undefined) {
		add(actsOf(scan, text, deeds, all.from - 1), all.said);
		return drafts;
	}
	const several = deeds.length > 1;
	const end = Math.max(...deeds.map((deed) => deed.part.to));
	const listed = scan.tokens.some((token, i) => i > first.verb && i < end && token.norm === ",");
	const behind = tailBehind(scan, text, end);
	if (!bad) {
		const condition = conditionOf(scan, last.part);
		const tail =
			condition === undefined || condition.segment.from < last.verb
				? undefined
				: invertedCondition(scan, text, condition);
		if (
			condition !== undefined &&
			tail !== undefined &&
			condition.to >= scan.tokens.length - 1 &&
			(several || lead.words !== "")
		)
			add(actsOf(scan, text, deeds, condition.segment.from - 1), ` ${tail}`.replace(" ,", ","));
	}
	if (lead.lacking >= 0) {
		const without = withoutIn(scan, lead.lacking, lead.to);
		if (without !== undefined && !/^оста/.test(verbs[0] ?? "")) {
			const rest = textOf(scan, text, without.to, lead.to);
			const said = ` только ${without.text}${rest === "" ? "" : ` ${rest}`}`;
			if (rest === "" || PREPOSITIONS.has(at(scan, without.to))) add(actsOf(scan, text, deeds, end), said);
		}
	} else if ((several || listed) && !bad && behind !== undefined) {
		let i = last.verb + 1;
		while (i < end && at(scan, i) !== "без") i++;
		const without = i < end && licence(scan, i + 1) ? withoutIn(scan, i, end) : undefined;
		const own = scan.tokens.some((token, k) => k > first.verb && k < last.verb && token.norm === "без");
		if (without !== undefined && !own)
			add(
				actsOf(scan, text, deeds, i, true),
				` только ${without.text} ${textOf(scan, text, without.to, end)}`.replace(/ $/, "") + behind,
			);
		const bound = own || without !== undefined ? undefined : boundBehind(scan, text, last.verb + 1, end);
		if (bound !== undefined && several) add(actsOf(scan, text, deeds, bound.from), ` ${bound.said}${behind}`);
	}
	const early =
		hit.subject > 0 && PREPOSITIONS.has(at(scan, 0)) && several && lead.words === ""
			? textOf(scan, text, 0, hit.subject)
			: "";
	const whose = early !== "" && frame.prefix.startsWith(`${early} `) ? frame.prefix.slice(early.length + 1) : undefined;
	const before = whose === undefined ? lead.words : early;
	const anyTime = PASSING.test(before);
	const during = several && lead.words === "" ? duringBehind(scan, text, last.verb + 1, end) : undefined;
	const setting =
		during !== undefined
			? `до или после ${during.words}`
			: (several || listed) && before !== ""
				? otherSetting(before)
				: undefined;
	if (
		setting !== undefined &&
		behind !== undefined &&
		!scan.tokens.some((token) => token.norm === "без" || /^громк|^грязн|^груб/.test(token.norm)) &&
		deeds.every((deed) => {
			const infinitive = imperfectiveOf(infinitiveOf(at(scan, deed.verb)) ?? "");
			return (
				(anyTime && !BAD_ACT.test(at(scan, deed.verb))) ||
				ELSEWHERE.test(infinitive) ||
				classesOf(infinitive).some((one) => ELSEWHERE.test(one))
			);
		})
	)
		add(actsOf(scan, text, deeds, during?.from ?? end), ` ${setting}`, "", whose);
	const others = scan.tokens.findIndex(
		(token, i) =>
			i > last.verb && token.norm === "присутствии" && /^(?:других|посторонних|третьих|чужих)$/.test(at(scan, i + 1)),
	);
	if (others > 0 && !bad && end >= scan.tokens.length - 1 && at(scan, others - 1) === "в")
		add(actsOf(scan, text, deeds, others - 1), ` в отсутствие ${textOf(scan, text, others + 1, end)}`);
	const those = wrong.some((verb) => !/^(?:обещ|гарант)/.test(verb)) ? undefined : onlyThose(scan, text, deeds);
	if (those !== undefined) add(those, "");
	return drafts;
}
