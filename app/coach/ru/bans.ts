import type { Token } from "../analysis.ts";
import { formOf, isInfinitive, words } from "./forms.ts";
import { isNominative, personAt } from "./people.ts";
import * as list from "./prohibition-words.ts";
import {
	addressesCustomer,
	at,
	governed,
	hasIn,
	hasNegatedVerb,
	hasObject,
	hasPastIn,
	hasStem,
	infinitiveIn,
	push,
	type Scan,
	SOFT_HARMLESS,
	subjectOf,
} from "./scan.ts";
import type { Segment } from "./segments.ts";
import { hasFinite, NO_NOUN, NO_PART, onNoNoun, onVerdict, onWithout } from "./verdicts.ts";

/** Prohibitions without «не»: words of banning, «хватит», «забудьте о ...». */

function onBan(scan: Scan, segment: Segment, i: number, norm: string): void {
	const { tokens } = scan;
	const previous = at(tokens, i - 1);
	if (previous === "не") return;
	if (list.BANS_ALWAYS.has(norm)) {
		if (norm === "гоните" && at(tokens, i + 1) !== "прочь") return;
		if (
			norm.startsWith("прекра") &&
			scan.segments.some((other) => other.from >= i) &&
			/^и$/.test(nextConjunction(tokens, i, segment.to))
		)
			return;
		if (
			(norm === "исключайте" || norm === "исключите") &&
			!hasStem(tokens, i + 1, Math.min(i + 4, segment.to), list.ACTS)
		)
			return;
		if (norm === "табу" && segment.to - segment.from > 3 && hasPastIn(scan, segment)) return;
		push(scan, segment, {
			from: i,
			to: i + 1,
			code: "prohibition.banning-word",
			mood: "imperative",
			verb: infinitiveIn(tokens, i + 1, segment.to),
		});
		return;
	}
	if (list.BANS_STATE.has(norm)) {
		if (hasPastIn(scan, segment) || addressesCustomer(scan, segment, i) || scan.question) return;
		const verb = governed(scan, segment, i);
		push(scan, segment, { from: i, to: i + 1, code: "prohibition.banning-word", mood: "modal", verb, subject: -1 });
		return;
	}
	if (list.BANS_STAFF.has(norm)) {
		const subject = subjectOf(scan, segment, i);
		if (subject.person?.role === "customer") return;
		push(scan, segment, {
			from: i,
			to: at(tokens, i + 1) === "от" ? i + 2 : i + 1,
			code: "prohibition.banning-word",
			mood: norm.endsWith("т") || norm.endsWith("тся") ? "third-singular" : "none",
			verb: -1,
			subject: subject.index,
		});
		return;
	}
	if (list.BANS_INFINITIVE.has(norm)) {
		if (norm.startsWith("отказ") && !hasIn(tokens, 0, segment.to, FROM)) return;
		if (norm.startsWith("обой") || norm.startsWith("обход"))
			if (!hasIn(tokens, segment.from, segment.to, words("без"))) return;
		if (norm === "исключить" && !hasStem(tokens, i + 1, Math.min(i + 4, segment.to), list.ACTS)) return;
		for (let k = i - 1; k >= segment.from; k--) {
			const one = at(tokens, k);
			if (list.PERMISSION.has(one) || list.TELLING.find(one) || /^(?:помо[гч]|помож)/.test(one)) return;
			const person = personAt(one);
			if (person?.role === "customer" && (isNominative(person) || person.cases.includes("D"))) return;
			if (formOf(one) === "past") return;
		}
		push(scan, segment, {
			from: at(tokens, i - 1) === "лучше" ? i - 1 : i,
			to: i + 1,
			code: "prohibition.banning-word",
			mood: "infinitive",
			verb: infinitiveIn(tokens, i + 1, segment.to),
		});
	}
}

function nextConjunction(tokens: readonly Token[], i: number, to: number): string {
	for (let k = i + 1; k < to; k++) if (at(tokens, k) === "и") return "и";
	return "";
}

const FROM = words("от ото");

const FORGET = words("забудьте забудь забыть забываем");

const ABOUT = words("про о об обо");

const ENOUGH = words("хватит довольно полно");

const LEAVE_OFF = words("бросьте бросай бросайте");

const SENSELESS = words("смысла нужды необходимости причин резона надобности повода");

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
		case "нельзя": {
			if (
				at(tokens, i - 1) === "как" ||
				at(tokens, i + 1) === "ли" ||
				scan.question ||
				addressesCustomer(scan, segment, i)
			)
				return;
			const verb = governed(scan, segment, i);
			if (verb >= 0 && IMPOSSIBLE.test(at(tokens, verb)) && !hasObject(scan, segment, verb)) return;
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
			const verb = infinitiveIn(tokens, i + 1, segment.to);
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
				NO_PART.has(at(tokens, i + 1)) &&
				!hasNegatedVerb(scan, segment) &&
				!hasPastIn(scan, segment) &&
				i <= segment.from + 2
			) {
				push(scan, segment, { from: i, to: i + 2, code: "prohibition.no-noun", mood: "none", verb: -1 });
			}
			return;
		}
		case "нет": {
			const next = at(tokens, i + 1);
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
		case "запретом":
			if (at(tokens, i - 1) === "под" && !hasPastIn(scan, segment))
				push(scan, segment, {
					from: i - 1,
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
				!(at(tokens, 1) === "на" && !hasFinite(scan))
			)
				return;
			if (i === 0 && (tokens[1]?.norm === ":" || norm !== "стоп" || /(?:у|ю|ам|ям)$/.test(at(tokens, 1))))
				push(scan, segment, { from: i, to: i + 1, code: "prohibition.banning-word", mood: "modal", verb: -1 });
			return;
		default:
	}
	if (NO_NOUN.has(norm)) onNoNoun(scan, segment, i);
	else if (ENOUGH.has(norm)) {
		const next = at(tokens, i + 1);
		if (isInfinitive(next) || (norm === "хватит" && list.ACTS.find(next)))
			push(scan, segment, {
				from: i,
				to: i + 2,
				code: "prohibition.banning-word",
				mood: "imperative",
				verb: isInfinitive(next) ? i + 1 : -1,
			});
	} else if (
		FORGET.has(norm) &&
		hasIn(tokens, segment.from, segment.to, ABOUT) &&
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
		if (isInfinitive(at(tokens, i + 1)) || at(tokens, i + 1) === "привычку")
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
	} else if (list.VERDICT_WORDS.find(norm)) onVerdict(scan, segment, i, i + 1);
	else if (list.isVerdictPair(norm, at(tokens, i + 1))) onVerdict(scan, segment, i, i + 2);
	else if (norm === "хуже" && at(tokens, i + 1) === "всего" && infinitiveIn(tokens, i, tokens.length) >= 0)
		onVerdict(scan, segment, i, i + 2);
}

const IMPOSSIBLE =
	/^(?:вернуть|обменять|отменить|увидеть|узнать|купить|заказать|оплатить|изменить|снять|открыть|получить|восстановить|предсказать|предугадать|измерить|угадать|выиграть|понять|отследить|перенести|забронировать|найти|объять|недооцени|переоцени|сказать|назвать|представить|отрицать|добраться|проехать)/;
