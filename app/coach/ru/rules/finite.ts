import { formOf, words } from "../words/forms.ts";
import { isNominative, personAt } from "../words/people.ts";
import type { Segment } from "../words/segments.ts";
import * as list from "./prohibition-words.ts";
import {
	addressesCustomer,
	at,
	BOUND,
	governed,
	hasIn,
	hasObject,
	hasPerson,
	infinitiveIn,
	type Mood,
	NEVER,
	push,
	type Scan,
	subjectOf,
	withNever,
} from "./scan.ts";

/** Negated modals and finite verbs: a norm for staff, or a fact. */

export function onModal(scan: Scan, segment: Segment, i: number, modal: number): void {
	const { tokens } = scan;
	const word = at(tokens, modal);
	const verb = governed(scan, segment, modal);
	if (list.WITH_INFINITIVE.has(word) && verb < 0 && !endsOpen(scan, segment)) {
		if (word === "стоит") onFinite(scan, segment, i, "third-singular");
		return;
	}
	if ((word === "имеет" || word === "имеют") && at(tokens, modal + 1) !== "права") {
		onFinite(scan, segment, i, "third-singular");
		return;
	}
	if (addressesCustomer(scan, segment, i)) return;
	if (
		/^(?:нужно|надо|нужны)$/.test(word) &&
		(verb < 0 || list.TASKS.find(at(tokens, verb)) || at(tokens, segment.from) === "вам")
	)
		return;
	const subject = subjectOf(scan, segment, i);
	if (isStatute(scan, segment, i)) return;
	if (/^долж/.test(word)) {
		const bound = hasIn(tokens, i, segment.to, BOUND) && subject.person === undefined;
		push(scan, segment, {
			from: withNever(tokens, i, segment.from),
			to: verb === modal + 1 ? verb + 1 : modal + 1,
			code: bound
				? "prohibition.bound"
				: negatedSubject(scan, segment, i)
					? "prohibition.negated-subject"
					: "prohibition.negated-modal",
			mood: "duty",
			verb,
			subject: subject.index,
		});
		return;
	}
	const right = word === "имеет" || word === "имеют";
	push(scan, segment, {
		from: withNever(tokens, i, segment.from),
		to: right ? modal + 2 : verb === modal + 1 ? verb + 1 : modal + 1,
		code: negatedSubject(scan, segment, i) ? "prohibition.negated-subject" : "prohibition.negated-modal",
		mood: right || word === "вправе" || word === "смеет" || word === "смеют" ? "duty" : "modal",
		verb,
		subject: subject.index,
	});
}

/** «По закону больница не вправе ...»: what the law forbids somebody who is not of the staff. */
const isStatute = (scan: Scan, segment: Segment, i: number): boolean =>
	at(scan.tokens, segment.from) === "по" &&
	/^(?:закону|кодексу|конституции|праву)$/.test(at(scan.tokens, segment.from + 1)) &&
	i > segment.from + 2 &&
	!hasPerson(scan.tokens, segment.from, i, "staff") &&
	!hasIn(scan.tokens, segment.from, i, words("мы вы нам вам никто ни"));

/** True when the sentence goes on with a colon or stops right after the modal: a lead-in. */
function endsOpen(scan: Scan, segment: Segment): boolean {
	const next = scan.segments[scan.segments.indexOf(segment) + 1];
	return next === undefined
		? scan.segments.length === 1 && segment.to - segment.from <= 5 && at(scan.tokens, segment.to) === ":"
		: next.before === ":";
}

const negatedSubject = (scan: Scan, segment: Segment, i: number): boolean =>
	hasIn(scan.tokens, segment.from, i, words("никто ни")) &&
	(at(scan.tokens, segment.from) === "никто" || hasIn(scan.tokens, segment.from, i, words("один одна одно никто")));

export function onMay(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	const subject = subjectOf(scan, segment, i);
	if (at(tokens, i + 2) === "не" && formOf(at(tokens, i + 3)) === "infinitive") {
		if (subject.person?.role === "staff" || at(tokens, i - 1) === "вы")
			push(scan, segment, {
				from: i,
				to: i + 4,
				code: "prohibition.double-negation",
				mood: "duty",
				verb: i + 3,
				subject: subject.index,
			});
		return;
	}
	const verb = governed(scan, segment, i + 1);
	if (verb < 0) return;
	if (subject.person === undefined && hasIn(tokens, i, segment.to, BOUND)) {
		push(scan, segment, {
			from: i,
			to: verb === i + 2 ? i + 3 : i + 2,
			code: "prohibition.bound",
			mood: "duty",
			verb,
			subject: -1,
		});
		return;
	}
	const negative = negatedSubject(scan, segment, i);
	const we = at(tokens, subject.index) === "мы";
	if (subject.person?.role === "customer" && !negative) return;
	if (
		!negative &&
		!we &&
		subject.person?.role !== "staff" &&
		!/^(?:остава|находи|храни|лежа|стоя|перекрыва|загоражива|загроможда|заслоня|преграж)/.test(at(tokens, verb))
	)
		return;
	if (/^(?:зна|увид|виде|гарант|пом[но]|изменить|повлиять|отменить)/.test(at(tokens, verb))) return;
	push(scan, segment, {
		from: withNever(tokens, i, segment.from),
		to: verb === i + 2 ? i + 3 : i + 2,
		code: negative ? "prohibition.negated-subject" : "prohibition.negated-modal",
		mood: "duty",
		verb,
		subject: subject.index,
	});
}

const NEGATED_STATE = /^(?:люб|хоч|зна|вид|слыш|помн|понима|отвеча|откры|идеал|застрах|нрав|ожида|жалу|сомнева|отрица)/;

const LEFT = /^(?:уход|ухо|ждет|ждут|жд|остае|остаю|стоит|стоят|покида|теря|пропада|сиди|скуча|выход)/;

export function onFinite(scan: Scan, segment: Segment, i: number, form: Mood): void {
	const { tokens } = scan;
	const verb = i + 1;
	const norm = at(tokens, verb);
	const subject = subjectOf(scan, segment, i, true);
	const negative = negatedSubject(scan, segment, i);
	const rest = segment.kind === "rest";
	const sparing = at(tokens, 0) === "никто" && at(tokens, 2) === "кроме" && hasPerson(tokens, 3, i, "staff");
	if (sparing && segment.from < i + 1 && i === segment.from) {
		push(scan, segment, { from: i, to: verb + 1, code: "prohibition.negated-subject", mood: form, verb });
		return;
	}
	if (negative) {
		const staff = hasPerson(tokens, segment.from, i, "staff") || hasIn(tokens, segment.from, i, words("нас"));
		const fellow = at(tokens, verb + 1) === "за" && hasPerson(tokens, verb + 2, verb + 3, "staff");
		const towards = fellow || hasObject(scan, segment, verb);
		if (NEGATED_STATE.test(norm)) return;
		if (
			!staff &&
			!towards &&
			!list.CONDUCT.find(norm) &&
			!LEFT.test(norm) &&
			!hasIn(tokens, verb + 1, segment.to, LACKING)
		)
			return;
		push(scan, segment, {
			from: withNever(tokens, i, segment.from),
			to: verb + 1,
			code: "prohibition.negated-subject",
			mood: form,
			verb,
			subject: subject.index,
		});
		return;
	}
	const we = at(tokens, subject.index) === "мы";
	const customerObject = hasObject(scan, segment, verb);
	const fact = list.FACT_VERBS.find(norm) === true && !customerObject;
	const report = (): void => {
		push(scan, segment, {
			from: withNever(tokens, i, segment.from),
			to: verb + 1,
			code: "prohibition.normative-present",
			mood: form,
			verb,
			subject: subject.index,
		});
	};
	if (subject.person?.role === "customer") {
		if (form !== "third-plural" || subject.person.cases.includes("A") === false || subject.index > i) return;
		return;
	}
	if (subject.person?.role === "staff") {
		if (rest && subject.index < segment.from) return;
		if (form === "third-singular" && subject.person.plural && !subject.person.cases.includes("n")) return;
		const counts = /^счита[ею]т$/.test(norm) && COUNTED.test(at(tokens, verb + 1));
		if ((list.STATE_VERBS.find(norm) && !customerObject && !counts) || /^(?:будет|будут)$/.test(norm)) {
			const bound =
				norm.startsWith("работа") &&
				(hasIn(tokens, verb + 1, segment.to, LACKING) || /[ыи]ми$/.test(at(tokens, verb + 1)));
			if (!bound && (!/^(?:будет|будут)$/.test(norm) || infinitiveIn(tokens, verb + 1, segment.to) < 0)) return;
		}
		report();
		return;
	}
	if (form === "first-plural") {
		// «Мы не берём предоплату до осмотра»: what comes first, and what is never taken.
		const early = /^бер/.test(norm) && hasIn(tokens, verb + 1, segment.to, words("до чаевые чаевых"));
		if (rest || (fact && !early)) return;
		if (we || i === segment.from || NEVER.has(at(tokens, i - 1)) || list.CONDUCT.find(norm) || customerObject) {
			if (/^(?:будем|станем)$/.test(norm) && infinitiveIn(tokens, verb + 1, segment.to) < 0) return;
			if (norm === "можем") return;
			report();
		}
		return;
	}
	if (we || rest) return;
	if (form === "third-singular" && !scan.question && COLLECTIVE.test(at(tokens, segment.from))) {
		if (TOLD.test(norm) || hasIn(tokens, verb + 1, segment.to, LACKING)) report();
		return;
	}
	if (
		scan.question ||
		(!list.CONDUCT.find(norm) && !(form === "third-plural" && !fact && servedBefore(scan, segment, i)))
	)
		return;
	if (form === "third-plural" && !norm.endsWith("ся")) {
		if (!hasNominative(scan, segment, i)) report();
		return;
	}
	if (form === "third-plural" && ACTIVE.test(norm) && at(tokens, i + 2) !== "с" && !hasNominative(scan, segment, i))
		report();
	else if (norm.endsWith("ся") && PASSIVE.test(norm) && !ENTITLED.test(at(tokens, i - 1))) report();
}

/** Money that is counted: not what somebody thinks. */
const COUNTED = /^(?:чаевые|деньги|выручку|купюры|мелочь|сдачу|наличные|монеты|кассу)$/;

/** «Мойщик не работает без страховки»: what somebody who works must have, or that he must have company. */
const LACKING = words("без один одна одни одиночку");

/** Parts of a firm that stand for the people in them, and what those people say and do to a customer. */
const COLLECTIVE =
	/^(?:колл-центр|отдел|кухня|ресепше?н|рецепция|регистратура|аптека|бухгалтерия|диспетчерская|охрана|приемная|бар|склад)$/;
const TOLD =
	/^(?:звон|сообща|называ|раскрыва|разглаша|обсужда|обеща|передает|переключа|перебива|спорит|навязыва|обслуж)/;

/** Reflexive deeds of people: «Телефоном в зале не пользуются». */
const ACTIVE = /^(?:пользу|смею|садя|ругаю|облокач|прислон|отвлека)/;

const PASSIVE =
	/^(?:оставля|отправля|переда|обсужда|разглаша|раскрыва|сообща|выда|перебива|отклоня|игнорир|прерыва|переклад|использу|употребля|пересказ|вынос|произнос|комментир|критику|осужда|навязыва|откладыва|затягива|повыша|броса|перебива)/;

/** «Клиента, который опоздал, не выпроваживают»: somebody served, in the accusative, before the verb. */
function servedBefore(scan: Scan, segment: Segment, i: number): boolean {
	const { tokens } = scan;
	for (const one of scan.segments) {
		if (one.from > segment.from || one.kind !== "main") continue;
		for (let k = one.from; k < Math.min(one.to, i); k++) {
			const person = personAt(at(tokens, k));
			if (person !== undefined && person.role !== "staff" && person.cases.includes("A") && !isNominative(person))
				return true;
		}
	}
	return false;
}

/** Tickets and rights, of which a negated passive tells a fact. */
const ENTITLED =
	/^(?:билет|карт|абонемент|сертификат|пропуск|полис|бонус|прав[оа]|скидк|гарант|доверенност|читательск|льгот|обязательств|балл)/;

const PRONOUN_SUBJECT = words("они он она оно ты вы я все многие некоторые это который которые сами кто что");

/** A subject that is no person noun: a pronoun, or a plural in -ы / -и right at the start with nothing that governs it. */
function hasNominative(scan: Scan, segment: Segment, i: number): boolean {
	for (let k = segment.from; k < i; k++) if (PRONOUN_SUBJECT.has(at(scan.tokens, k))) return true;
	const after = at(scan.tokens, i + 2);
	if (PRONOUN_SUBJECT.has(after)) return true;
	// «Новые терминалы не принимают монеты»: the thing before the verb does it, for its object stands behind.
	const before = at(scan.tokens, i - 1);
	return (
		/[ыи]$/.test(before) &&
		personAt(before) === undefined &&
		i - segment.from <= 2 &&
		(i - segment.from === 1 || /[ыи]е$/.test(at(scan.tokens, segment.from))) &&
		/[ыиую]$/.test(after) &&
		after.length > 3 &&
		personAt(after) === undefined
	);
}
