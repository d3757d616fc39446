import { formOf, isInfinitive, words } from "../words/forms.ts";
import { isNominative, personAt } from "../words/people.ts";
import type { Segment } from "../words/segments.ts";
import { onFinite, onMay, onModal } from "./finite.ts";
import * as list from "./prohibition-words.ts";
import {
	at,
	DUTY,
	governed,
	hasDirective,
	hasIn,
	hasPerson,
	IMPOSSIBLE,
	infinitiveIn,
	isPerfective,
	type Mood,
	NEVER,
	push,
	type Scan,
	withNever,
} from "./scan.ts";

/** Judges what «не» negates: an order, a manner, a verdict, or a mere part. */

function onInfinitive(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	for (let k = i - 1; k >= segment.from; k--) {
		const norm = at(tokens, k);
		if (
			DUTY.has(norm) ||
			norm === "просьба" ||
			norm === "прошу" ||
			norm === "просим" ||
			norm === "лучше" ||
			norm === "рекомендуется" ||
			norm === "рекомендуем" ||
			norm === "пожалуйста"
		)
			break;
		if (list.PERMISSION.has(norm)) return;
		if (list.TELLING.find(norm)) return;
		const person = personAt(norm);
		if (person?.role === "customer" && isNominative(person) && !person.cases.includes("A")) return;
		if (formOf(norm) === "past" && !/^(?:был|была|было)$/.test(norm)) return;
	}
	if (
		i > segment.from &&
		(IMPOSSIBLE.test(at(tokens, i + 1)) || isPerfective(at(tokens, i + 1))) &&
		!tokens
			.slice(segment.from, i)
			.some((token) =>
				/^(?:постара|стара|попро|прос|чтобы|важно|главное|лучше|нужно|надо|обязан|должн|задача|никогда)/.test(
					token.norm,
				),
			)
	)
		return;
	if (
		at(tokens, segment.from) === "а" &&
		/^(?:вежливо|хорошо|правильно|уместно|лучше|полезно|достойно|приятно|разумно|надежнее)$/.test(at(tokens, 0))
	)
		return;
	const contrast = scan.segments.some(
		(other) =>
			other.from >= segment.to && at(tokens, other.from) === "а" && infinitiveIn(tokens, other.from, other.to) >= 0,
	);
	const toldBefore = hasIn(tokens, segment.from, i, words("важно главное задача цель")) || segment.before === "—";
	if (contrast && toldBefore) return;
	if (segment.kind === "rest" && segment.continues === "purpose") return;
	const verb = at(tokens, i + 1);
	const code = list.HESITATE.find(verb)
		? "prohibition.hesitate"
		: list.DOUBLE.find(verb)
			? "prohibition.double-negation"
			: "prohibition.negated-imperative";
	let from = withNever(tokens, i, segment.from);
	let mood: Mood = "infinitive";
	let subject = -1;
	for (let k = segment.from; k < i; k++) {
		const norm = at(tokens, k);
		if (
			formOf(norm) === "imperative" ||
			norm === "лучше" ||
			norm === "просьба" ||
			norm === "просим" ||
			norm === "прошу"
		) {
			from = k;
			mood = "imperative";
		}
		if (DUTY.has(norm)) mood = "duty";
		const person = personAt(norm);
		if (person?.role === "staff" && isNominative(person)) subject = k;
	}
	push(scan, segment, { from, to: i + 2, code, mood, verb: i + 1, subject });
}

function onConverb(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	const norm = at(tokens, i + 1);
	const told =
		(norm === "глядя" && /^(?:в|на)$/.test(at(tokens, i + 2))) ||
		(norm === "прерывая" &&
			(personAt(at(tokens, i + 2)) !== undefined ||
				/^(?:рассказ|жалоб|объяснени|реч|ответ|бесед|разговор|слов|спор|трапез|ужин|обед|молитв|урок|доклад|гост)/.test(
					at(tokens, i + 2),
				)));
	if (list.IDIOM_CONVERBS.has(norm) && !told) return;
	const before = tokens[i - 1];
	const joined =
		i === segment.from || at(tokens, i - 1) === "и" || at(tokens, i - 1) === "или" || NEVER.has(at(tokens, i - 1));
	if (before !== undefined && !joined && !norm.endsWith("сь")) return;
	if (!hasDirective(scan)) return;
	push(scan, segment, { from: i, to: i + 2, code: "prohibition.manner", mood: "none", verb: i + 1 });
}

const SECRET = /^(?:разглашен|оглаш|огласк|передач|обсужден|пересылк|копирован|публикац|выносу$|раскрыт)/;

export function onNegation(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	const previous = at(tokens, i - 1);
	if (previous === "тем" || previous === "едва" || previous === "чуть") return;
	let next = i + 1;
	if (at(tokens, next) === "бы" || at(tokens, next) === "же") next++;
	const word = at(tokens, next);
	if (tokens[next]?.kind !== "word") return;
	if (word === "место" && hasDativeOrPlace(scan, segment, i)) {
		push(scan, segment, { from: i, to: next + 1, code: "prohibition.banning-word", mood: "none", verb: -1 });
		return;
	}
	// «Диагноз разглашению не подлежит»; «Белье возврату не подлежит» tells what the law says of goods.
	if (/^подлеж[аи]т$/.test(word) && (SECRET.test(previous) || SECRET.test(at(tokens, next + 1)))) {
		push(scan, segment, { from: i, to: next + 1, code: "prohibition.banning-word", mood: "none", verb: -1 });
		return;
	}
	if (
		/^(?:ваше|твое|наше|его|их)$/.test(word) &&
		at(tokens, next + 1) === "дело" &&
		infinitiveIn(tokens, 0, tokens.length) >= 0
	) {
		push(scan, segment, {
			from: i,
			to: next + 2,
			code: "prohibition.bad-verdict",
			mood: "modal",
			verb: governed(scan, segment, i),
		});
		return;
	}
	if (word === "к" && at(tokens, next + 1) === "лицу" && hasPerson(tokens, 0, i, "staff")) {
		const verb = infinitiveIn(tokens, next, segment.to);
		if (verb >= 0) push(scan, segment, { from: i, to: next + 2, code: "prohibition.bad-verdict", mood: "modal", verb });
		return;
	}
	if (word === "нужен" || word === "нужна") return;
	if (list.VERDICT_WORDS.find(`не${word}`) && infinitiveIn(tokens, 0, tokens.length) >= 0 && segment.kind === "main") {
		push(scan, segment, {
			from: i,
			to: next + 1,
			code: "prohibition.bad-verdict",
			mood: "modal",
			verb: governed(scan, segment, i),
		});
		return;
	}
	if (list.NOT_OURS.has(word) && (previous === "это" || previous === "—" || i === segment.from)) {
		const verb = governed(scan, segment, i);
		const contrast = scan.segments.some((other) => other.from >= segment.to && at(tokens, other.from) === "а");
		if (verb >= 0 && !contrast)
			push(scan, segment, {
				from: previous === "это" ? i - 1 : i,
				to: segment.to,
				code: "prohibition.bad-verdict",
				mood: "modal",
				verb,
			});
		return;
	}
	if (list.HARMLESS_NEXT.has(word) && !(/^требу[ею]т$/.test(word) && hasPerson(tokens, segment.from, i, "staff")))
		return;
	if (list.MODAL_BAN.has(word) && !(word === "полагается" && at(tokens, next + 1) === "на")) {
		onModal(scan, segment, i, next);
		return;
	}
	if (list.MAY.has(word) || (word === "можете" && at(tokens, next + 1) === "не")) {
		onMay(scan, segment, i);
		return;
	}
	const form = formOf(word);
	switch (form) {
		case "imperative":
		case "imperative-singular": {
			if (scan.question && !tokens[i]?.capital && form === "imperative") return;
			if (scan.question && scan.segments.length === 1) return;
			if (form === "imperative-singular" && segment.kind === "rest") return;
			if (form === "imperative" && segment.kind === "rest" && segment.continues === "finite" && previous === "вы")
				return;
			if (isConditionBeforeDash(scan, segment, word)) return;
			const code = list.HESITATE.find(word)
				? "prohibition.hesitate"
				: list.DOUBLE.find(word)
					? "prohibition.double-negation"
					: hasIn(tokens, segment.from, segment.to, words("никому ничего никого ничем"))
						? "prohibition.negative-pronoun"
						: "prohibition.negated-imperative";
			const infinitive = at(tokens, next + 1);
			push(scan, segment, {
				from: withNever(tokens, i, segment.from),
				to: next + 1 + (isInfinitive(infinitive) ? 1 : 0),
				code,
				mood: form,
				verb: next,
			});
			return;
		}
		case "infinitive":
			onInfinitive(scan, segment, i);
			return;
		case "third-singular":
		case "third-plural":
		case "first-plural":
			onFinite(scan, segment, i, form);
			return;
		case "converb":
			onConverb(scan, segment, i);
			return;
		default:
	}
}

/** «Не видите ценника — спросите»: second person that states a condition. */
function isConditionBeforeDash(scan: Scan, segment: Segment, word: string): boolean {
	if (!/(?:ите|итесь)$/.test(word) || segment.from !== 0 || !/^(?:вид|помн|слыш|успе|наход|увер|хот|вер)/.test(word))
		return false;
	const next = scan.segments[1];
	return next !== undefined && (next.before === "—" || next.before === ",");
}

function hasDativeOrPlace(scan: Scan, segment: Segment, i: number): boolean {
	if (segment.kind !== "main" || segment.to - segment.from < 3) return false;
	for (let k = segment.from; k < segment.to; k++)
		if (k !== i && /(?:ам|ям|ому|ему|у|ю)$/.test(at(scan.tokens, k)) && !/^third/.test(formOf(at(scan.tokens, k))))
			return true;
	return false;
}
