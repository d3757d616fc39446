import type { Scan } from "../../rules/scan.ts";
import { isNominative, personAt } from "../../words/people.ts";
import { thingsAt } from "../reading/ban.ts";
import { allTurned, conditionOf, invertedCondition, untilOrAsked } from "../reading/conditions.ts";
import { type Deed, deedsIn } from "../reading/deeds.ts";
import { exceptionOf, exceptionSaid } from "../reading/exceptions.ts";
import { type Frame, filled, frameOf, isQualityOfStaff } from "../reading/frame.ts";
import { toldIn } from "../reading/told.ts";
import { at, closing, type Draft, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { BAD_ACT } from "../words/tails.ts";
import { withoutIn } from "../words/turned-forms.ts";
import { classesOf, imperfectiveOf } from "../words/verb-classes.ts";
import { onlyThose } from "./only-those.ts";
import { actsOf } from "./shared-acts.ts";
import { boundBehind, duringBehind, tailBehind } from "./shared-settings.ts";

/** What several deeds of a ban share, said once for all of them: an exception, a condition, a consent, a setting. */

const FILLER =
	/^(?:категорически|строго|также|и|а|но|никогда|ни|один|одна|любому|всем|каждому|самим|самостоятельно|самовольно)$/;

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

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

/** What passes soon, and may be waited for with any deed. */
const PASSING =
	/^(?:во время|при проведении|в ходе|в период|на время)\s+(?:[а-яё]+(?:ого|его|ой|ей|ых|их)\s+)?(?:инвентаризац|проверк|пересменк|уборк|дезинфекц|погрузк|разгрузк|испытан|ревизи|осмотр|совещан|урок|экзамен|спектакл|концерт|службы|богослужен|тихого|сеанс|занят|обеда|посадк|высадк|заправк|полив|взлёт|взлет)/iu;

/** «ванной комнатой гостя»: what belongs to those served is no freer at another time. */
const ofServed = (scan: Scan, from: number, to: number): boolean =>
	/^(?:польз|бра|примеря|надева|смотр|чита|труд|трог)/.test(at(scan, from)) &&
	scan.tokens.some((token, i) => {
		const person = i > from + 1 && i < to ? personAt(token.norm) : undefined;
		return person?.role === "customer" && person.cases.includes("G") && !PREPOSITIONS.has(at(scan, i - 1));
	});

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
		!ofServed(scan, first.verb, end) &&
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
