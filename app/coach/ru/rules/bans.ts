import { formOf, isInfinitive, words } from "../words/forms.ts";
import type { Segment } from "../words/segments.ts";
import { onBan, SAID, someWord } from "./ban-words.ts";
import * as list from "./prohibition-words.ts";
import {
	addressesCustomer,
	at,
	governed,
	hasDirective,
	hasIn,
	hasNegatedVerb,
	hasObject,
	hasPastIn,
	hasPerson,
	hasStem,
	infinitiveIn,
	push,
	type Scan,
	SOFT_HARMLESS,
} from "./scan.ts";
import { hasFinite, NO_NOUN, NO_PART, onNoNoun, onVerdict, onWithout } from "./verdicts.ts";

/** Prohibitions without «не»: words of banning, «хватит», «забудьте о ...». */

const FORGET = words("забудьте забудь забыть забываем");

const ABOUT = words("про о об обо");

const ENOUGH = words("хватит довольно полно");

const LEAVE_OFF = words("бросьте бросай бросайте оставьте");

const SENSELESS = words("смысла нужды необходимости причин резона надобности повода");

/** «... — хамство», «это глупо», «Опасно поднимать ...»: one word that condemns the deed beside it. */
function isLoneVerdict(scan: Scan, segment: Segment, i: number): boolean {
	const { tokens } = scan;
	if (!list.LONE_VERDICT.has(at(tokens, i)) || segment.kind !== "main") return false;
	const before = at(tokens, i - 1);
	if (before === "это") return infinitiveIn(tokens, 0, i) >= 0;
	if (i === segment.to - 1 && segment.from === 0 && scan.segments.length === 1 && isInfinitive(at(tokens, 0)))
		return true;
	const dashed = i === segment.from || (i === segment.from + 1 && /(?:[ая]я|[оы]й|ий|ое)$/.test(at(tokens, i - 1)));
	if (dashed && segment.before === "—") return segment.to - i <= 3 && infinitiveIn(tokens, 0, i) >= 0;
	return (
		i === segment.from &&
		segment.from === 0 &&
		(isInfinitive(at(tokens, i + 1)) ||
			(isInfinitive(at(tokens, i + 2)) && !/^(?:не|мо[гж][а-я]+)$/.test(at(tokens, i + 1))) ||
			(i + 1 === segment.to && scan.segments[1]?.before === "—" && infinitiveIn(tokens, i + 1, tokens.length) >= 0))
	);
}

export function onWord(scan: Scan, segment: Segment, i: number, norm: string): void {
	const { tokens } = scan;
	if (
		list.BANS_ALWAYS.has(norm) ||
		list.BANS_STATE.has(norm) ||
		list.BANS_INFINITIVE.has(norm) ||
		list.BANS_STAFF.has(norm) ||
		norm === "исключите"
	) {
		onBan(scan, segment, i, norm);
		return;
	}
	switch (norm) {
		case "упаси":
		case "избави":
		case "дай": {
			const god = [i - 1, i + 1, i + 2].some((k) => /^бо(?:г|же)$/.test(at(tokens, k)));
			const verb = infinitiveIn(tokens, i + 1, segment.to);
			if (god && verb >= 0 && (norm !== "дай" || at(tokens, i - 1) === "не"))
				push(scan, segment, {
					from: norm === "дай" ? i - 1 : i,
					to: i + 1,
					code: "prohibition.banning-word",
					mood: "modal",
					verb,
				});
			return;
		}
		case "ничего":
			if (
				i === segment.from &&
				/(?:ого|его)$/.test(at(tokens, i + 1)) &&
				!/^(?:страшн|особенн|удивительн|подобн|плох|хорош|нов|сложн|личного не)/.test(at(tokens, i + 1)) &&
				!hasNegatedVerb(scan, segment) &&
				!hasFinite(scan)
			)
				push(scan, segment, { from: i, to: i + 2, code: "prohibition.no-noun", mood: "none", verb: -1 });
			return;
		case "избавьтесь":
		case "избавляйтесь":
		case "избавься":
			if (
				someWord(tokens, i + 1, Math.min(i + 6, segment.to), SAID) ||
				hasStem(tokens, i + 1, Math.min(i + 5, segment.to), list.ACTS) ||
				someWord(tokens, i + 1, i + 4, /^привычк/)
			)
				push(scan, segment, {
					from: i,
					to: at(tokens, i + 1) === "от" ? i + 2 : i + 1,
					code: "prohibition.banning-word",
					mood: "imperative",
					verb: -1,
				});
			return;
		case "нельзя": {
			if (
				/^(?:заметить|отметить|признать|согласиться|сказать|упомянуть|учесть)$/.test(at(tokens, i + 2)) &&
				at(tokens, i + 1) === "не"
			)
				return;
			if (
				at(tokens, i - 1) === "как" ||
				// «Нужно и нельзя»: a heading.
				(at(tokens, i - 1) === "и" && i === 2 && segment.to === 3) ||
				at(tokens, i + 1) === "ли" ||
				scan.question ||
				addressesCustomer(scan, segment, i)
			)
				return;
			const verb = governed(scan, segment, i);
			if (verb >= 0 && NOT_POSSIBLE.test(at(tokens, verb)) && !hasObject(scan, segment, verb)) return;
			push(scan, segment, {
				from: verb >= 0 && verb === i - 1 ? verb : i,
				to: verb > i && verb <= i + 2 ? verb + 1 : i + 1,
				code: at(tokens, i + 1) === "не" ? "prohibition.double-negation" : "prohibition.negated-modal",
				mood: "modal",
				verb,
			});
			return;
		}
		case "незачем":
		case "нечего":
		case "ни": {
			const behind = infinitiveIn(tokens, i + 1, segment.to);
			const ahead = i === segment.to - (norm === "ни" ? 3 : 1) && isInfinitive(at(tokens, segment.from));
			const verb = behind < 0 && ahead ? segment.from : behind;
			const noUse = norm !== "ни" || (at(tokens, i + 1) === "к" && at(tokens, i + 2) === "чему");
			if (noUse) {
				if (
					verb < 0 ||
					(norm === "нечего" && verb > i + 2) ||
					/^(?:предложить|сказать|добавить|терять|делать|ответить)$/.test(at(tokens, verb))
				)
					return;
				push(scan, segment, {
					from: i,
					to: norm === "ни" ? i + 3 : i + 1,
					code: "prohibition.no-need",
					mood: "modal",
					verb,
				});
			} else if (
				(lacksAll(scan, segment, i) || (NO_PART.has(at(tokens, i + 1)) && !hasPastIn(scan, segment))) &&
				!hasNegatedVerb(scan, segment) &&
				i <= segment.from + 2
			) {
				push(scan, segment, { from: i, to: i + 2, code: "prohibition.no-noun", mood: "none", verb: -1 });
			}
			return;
		}
		case "нет": {
			const all = /^никак|^ни$/.test(at(tokens, i + 1));
			const next = at(tokens, all ? (at(tokens, i + 1) === "ни" ? i + 3 : i + 2) : i + 1);
			const verb = infinitiveIn(tokens, i + 1, segment.to);
			if (SENSELESS.has(next) && verb >= 0) {
				if (next === "необходимости" && list.TASKS.find(at(tokens, verb))) return;
				push(scan, segment, { from: i, to: i + 2, code: "prohibition.no-need", mood: "modal", verb });
			} else if (next === "места" && segment.kind === "main" && /(?:у|ю|ам|ям)$/.test(at(tokens, i - 1))) {
				push(scan, segment, { from: i, to: i + 2, code: "prohibition.banning-word", mood: "none", verb: -1 });
			} else if (i === 0 && segment.to - i <= 4 && /(?:ам|ям)$/.test(next)) {
				push(scan, segment, { from: i, to: i + 2, code: "prohibition.banning-word", mood: "none", verb: -1 });
			}
			return;
		}
		case "без":
			onWithout(scan, segment, i);
			return;
		case "никогда":
			// «Говорите на равных, никогда свысока»
			if (i > 0 && segment.to - i < 5 && !hasNegatedVerb(scan, segment) && hasDirective(scan))
				push(scan, segment, { from: i, to: segment.to, code: "prohibition.manner", mood: "none", verb: -1 });
			return;
		case "запретом":
			if ((at(tokens, i - 1) === "под" || at(tokens, i - 2) === "под") && !hasPastIn(scan, segment))
				push(scan, segment, {
					from: at(tokens, i - 1) === "под" ? i - 1 : i - 2,
					to: i + 1,
					code: "prohibition.banning-word",
					mood: "modal",
					verb: governed(scan, segment, i),
				});
			return;
		case "запрет":
		case "запреты":
		case "стоп":
		case "долой":
			if (
				norm.startsWith("запрет") &&
				tokens[1]?.norm !== ":" &&
				tokens.length > 1 &&
				!(at(tokens, 1) === "на" && !hasFinite(scan) && !someWord(tokens, 2, tokens.length, /[аеят]н(?:а|о|ы)?$/))
			)
				return;
			if (i === 0 && (tokens[1]?.norm === ":" || norm !== "стоп" || /(?:у|ю|ам|ям)$/.test(at(tokens, 1))))
				push(scan, segment, { from: i, to: i + 1, code: "prohibition.banning-word", mood: "modal", verb: -1 });
			return;
		default:
	}
	const verdict = list.VERDICT_WORDS.find(norm) || list.LONE_VERDICT.has(norm);
	if (verdict && i + 1 === segment.to && isJudged(scan, segment))
		push(scan, segment, { from: i, to: i + 1, code: "prohibition.bad-verdict", mood: "none", verb: -1 });
	else if (NO_NOUN.has(norm)) onNoNoun(scan, segment, i);
	else if (ENOUGH.has(norm)) {
		const next = at(tokens, i + 1);
		if (isInfinitive(next) || ((norm === "хватит" || i === segment.from) && list.ACTS.find(next)))
			push(scan, segment, {
				from: i,
				to: i + 2,
				code: "prohibition.banning-word",
				mood: "imperative",
				verb: isInfinitive(next) ? i + 1 : -1,
			});
	} else if (
		FORGET.has(norm) &&
		(hasIn(tokens, segment.from, segment.to, ABOUT) ||
			at(tokens, i + 1) === "привычку" ||
			(at(tokens, i + 2) === "как" && isInfinitive(at(tokens, i + 3))) ||
			SAID.test(at(tokens, i + 1)) ||
			(i === segment.to - 1 && SAID.test(at(tokens, segment.from)))) &&
		!SOFT_HARMLESS.has(at(tokens, i - 1)) &&
		at(tokens, i - 1) !== "не"
	) {
		if (norm !== "забыть" || !hasPastIn(scan, segment))
			push(scan, segment, {
				from: i,
				to: ABOUT.has(at(tokens, i + 1)) ? i + 2 : i + 1,
				code: "prohibition.banning-word",
				mood: "imperative",
				verb: -1,
			});
	} else if (LEAVE_OFF.has(norm)) {
		if ((isInfinitive(at(tokens, i + 1)) && norm !== "оставьте") || at(tokens, i + 1) === "привычку")
			push(scan, segment, {
				from: i,
				to: i + 2,
				code: "prohibition.banning-word",
				mood: "imperative",
				verb: infinitiveIn(tokens, i + 1, segment.to),
			});
	} else if (norm === "откажитесь" || norm === "отказывайтесь" || norm === "откажись") {
		if (hasIn(tokens, segment.from, segment.to, words("от")))
			push(scan, segment, {
				from: i,
				to: at(tokens, i + 1) === "от" ? i + 2 : i + 1,
				code: "prohibition.banning-word",
				mood: "imperative",
				verb: -1,
			});
	} else if (norm === "обойдитесь" || norm === "обходитесь" || norm === "обойдись") {
		if (at(tokens, i + 1) === "без")
			push(scan, segment, { from: i, to: i + 2, code: "prohibition.banning-word", mood: "imperative", verb: -1 });
	} else if (list.VERDICT_WORDS.find(norm) || isLoneVerdict(scan, segment, i)) onVerdict(scan, segment, i, i + 1);
	else if (list.isVerdictPair(norm, at(tokens, i + 1))) onVerdict(scan, segment, i, i + 2);
	else if (WORST.test(norm) && at(tokens, i + 2) === "что" && /^мо(?:жет|жно|гут)$/.test(at(tokens, i + 3))) {
		const dash = tokens.findIndex((token) => token.norm === "—");
		const verb = infinitiveIn(tokens, dash, tokens.length);
		if (dash > 0 && verb >= 0)
			push(scan, segment, { from: 0, to: i + 1, code: "prohibition.bad-verdict", mood: "modal", verb });
	} else if (
		norm === "худшее" ||
		(norm === "последнее" && at(tokens, i + 1) === "дело" && (i + 2 >= segment.to || isInfinitive(at(tokens, i + 2))))
	)
		onVerdict(scan, segment, i, norm === "худшее" ? i + 1 : i + 2);
	else if (norm === "хуже" && at(tokens, i + 1) === "всего" && infinitiveIn(tokens, 0, tokens.length) >= 0)
		onVerdict(scan, segment, i, i + 2);
}

/** «Плохо, когда официант спорит»: the clause behind a verdict tells what those who serve do. */
function isJudged(scan: Scan, { from, to }: Segment): boolean {
	const next = scan.segments[1];
	if (from > 0 || to > 2 || !/^(?:когда|если)$/.test(next?.opener ?? "") || next === undefined) return false;
	return hasPerson(scan.tokens, next.from, next.to, "staff") || hasStem(scan.tokens, next.from, next.to, list.CONDUCT);
}

const WORST = /^(?:худшее|плохое|глупое|страшное|ужасное|грубое|неприятное)$/;

/** «Ни одной заявки без ответа»: all that the sentence tells is what nothing may be without. */
const lacksAll = (scan: Scan, segment: Segment, i: number): boolean =>
	i === 0 &&
	scan.segments.length === 1 &&
	/^одн(?:ого|ой)$/.test(at(scan.tokens, 1)) &&
	hasIn(scan.tokens, 3, segment.to, new Set(["без"])) &&
	!scan.tokens.some(({ norm }, k) => k > 3 && /^(?:past|third)/.test(formOf(norm)));

const NOT_POSSIBLE =
	/^(?:вернуть|обменять|отменить|увидеть|узнать|купить|заказать|оплатить|изменить|снять|открыть|получить|восстановить|предсказать|предугадать|измерить|угадать|выиграть|понять|отследить|перенести|забронировать|найти|объять|недооцени|переоцени|сказать|назвать|представить|отрицать|добраться|проехать)/;
