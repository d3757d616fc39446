import type { Sentence, Token } from "../analysis.ts";
import type { MessageCode } from "../codes.ts";
import { formOf, isInfinitive, words } from "./forms.ts";
import { isNominative, type Person, personAt } from "./people.ts";
import * as list from "./prohibition-words.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** How the directive is put, which a positive wording must keep. */
export type Mood = "imperative" | "imperative-singular" | "infinitive" | "modal" | "duty" | "third-singular" | "third-plural" | "first-plural" | "none";

export interface Hit {
	/** Tokens [from, to) of the sentence that prohibit. */
	from: number;
	to: number;
	code: MessageCode;
	mood: Mood;
	/** Index of the verb that names the forbidden deed, -1 when none is known. */
	verb: number;
	segment: Segment;
	/** Index of the staff noun that is the subject, -1 when there is none. */
	subject: number;
}

export interface Scan {
	sentence: Sentence;
	tokens: readonly Token[];
	segments: readonly Segment[];
	question: boolean;
	hits: Hit[];
}

const at = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? "";
const NEVER = words("никогда нигде никому никого ничего никак нисколько ничем никем никуда ни в коем случае категорически строго ничему");
const BOUND = words("больше более дольше превышать превысить превышала длиннее свыше выше позже позднее дороже чаще меньше менее реже ниже раньше ранее короче дальше растягиваться затягиваться");
const DUTY = words("должен должна должно должны обязан обязана обязаны");
const SOFT_HARMLESS = words("успеваете успели знаете уверены готовы можете");

interface Around {
	person: Person | undefined;
	index: number;
}

/** The nearest person noun in the nominative before token `i` in main segments, or else after it in its own segment. */
function subjectOf(scan: Scan, segment: Segment, i: number, after = false): Around {
	const { tokens } = scan;
	let found: Around = { person: undefined, index: -1 };
	for (const one of scan.segments) {
		if (one.from > i) break;
		if (one.kind === "finite" || one.kind === "purpose") continue;
		if (one !== segment && one.kind === "rest") continue;
		for (let k = one.from; k < Math.min(one.to, i); k++) {
			const person = personAt(at(tokens, k));
			if (person === undefined || !isNominative(person) || afterPreposition(tokens, k, one.from)) continue;
			if (found.index >= one.from && found.person !== undefined && tokens[k - 1]?.kind === "word" && found.index === k - 1) continue;
			found = { person, index: k };
		}
		if (at(tokens, one.from) === "мы") found = { person: undefined, index: one.from };
	}
	if (found.index >= 0 || !after) return found;
	for (let k = i + 2; k < segment.to; k++) {
		const person = personAt(at(tokens, k));
		if (person !== undefined && isNominative(person) && !person.cases.includes("A") && !afterPreposition(tokens, k, segment.from)) return { person, index: k };
	}
	return found;
}

const PREPOSITIONS = words("в во на о об от из с со к ко у за для без до через под над при по перед про между ради среди около после");

function afterPreposition(tokens: readonly Token[], k: number, from: number): boolean {
	for (let i = k - 1; i >= from && i >= k - 3; i--) {
		const norm = at(tokens, i);
		if (PREPOSITIONS.has(norm)) return true;
		if (!/(?:ого|его|ому|ему|ым|им|ой|ей|ых|их|ую|юю|ом|ем)$/.test(norm)) return false;
	}
	return false;
}

/** A noun for those served, in the dative («Гостям запрещено ...»): a house rule for them, not for staff. */
function addressesCustomer(scan: Scan, segment: Segment, i: number): boolean {
	for (let k = segment.from; k < segment.to; k++) {
		const person = personAt(at(scan.tokens, k));
		if (person === undefined || person.role !== "customer" || !person.cases.includes("D") || afterPreposition(scan.tokens, k, segment.from)) continue;
		if (k < i ? k <= segment.from + 1 && !hasInfinitive(scan.tokens, segment.from, k) : k === i + 1) return !followsVerb(scan, segment, k, i);
	}
	return false;
}

const GIVING = /^(?:говор|обещ|отказ|груб|хам|сообщ|называ|переда|показыв|предлаг|предлож|меша|звон|перезван|писа|отправ|выда|отда|прода|навяз|угрож|льсти|дава|рассказ|объясн|отвеча|хвал|дерз|переч|возраж|вруч|прот|тык|сова|указыв|поруч|жалова)/;

/** «клиенту нельзя отказывать»: the dative belongs to the verb. */
function followsVerb(scan: Scan, segment: Segment, k: number, i: number): boolean {
	for (let n = segment.from; n < segment.to; n++) {
		const norm = at(scan.tokens, n);
		if (n !== i && n !== k && isInfinitive(norm) && GIVING.test(norm)) return true;
	}
	return false;
}

function hasInfinitive(tokens: readonly Token[], from: number, to: number): boolean {
	return infinitiveIn(tokens, from, to) >= 0;
}

function infinitiveIn(tokens: readonly Token[], from: number, to: number): number {
	for (let i = from; i < to; i++) if (tokens[i]?.kind === "word" && isInfinitive(at(tokens, i))) return i;
	return -1;
}

/** The infinitive that a modal at `i` governs: after it, or else before it. */
function governed(scan: Scan, segment: Segment, i: number): number {
	const after = infinitiveIn(scan.tokens, i + 1, segment.to);
	if (after >= 0) return after;
	const before = infinitiveIn(scan.tokens, segment.from, i);
	if (before >= 0) return before;
	for (const other of scan.segments) {
		if (other === segment || (other.kind !== "main" && other.opener !== "что")) continue;
		if (other.from >= segment.to || other.to <= segment.from) {
			const found = infinitiveIn(scan.tokens, other.from, other.to);
			if (found >= 0) return found;
		}
	}
	return -1;
}

const hasIn = (tokens: readonly Token[], from: number, to: number, set: ReadonlySet<string>): boolean => {
	for (let i = from; i < to; i++) if (set.has(at(tokens, i))) return true;
	return false;
};

const hasStem = (tokens: readonly Token[], from: number, to: number, table: { find(norm: string): true | undefined }): boolean => {
	for (let i = from; i < to; i++) if (table.find(at(tokens, i))) return true;
	return false;
};

function hasPerson(tokens: readonly Token[], from: number, to: number, role: Person["role"]): boolean {
	for (let i = from; i < to; i++) if (personAt(at(tokens, i))?.role === role) return true;
	return false;
}

/** The first token of the prohibiting words: takes in «никогда», «ни в коем случае» before the negation. */
function withNever(tokens: readonly Token[], i: number, from: number): number {
	let start = i;
	while (start > from && NEVER.has(at(tokens, start - 1))) start--;
	return start;
}

function push(scan: Scan, segment: Segment, hit: Omit<Hit, "segment" | "subject"> & { subject?: number }): void {
	if (scan.hits.some((other) => hit.from < other.to && other.from < hit.to)) return;
	scan.hits.push({ subject: -1, ...hit, segment });
}

/** True when a sentence tells staff to do something: what «без ...» and «не ...я» are the manner of. */
function hasDirective(scan: Scan): boolean {
	const { tokens } = scan;
	let directive = false;
	for (const segment of scan.segments) {
		if (segment.kind !== "main") continue;
		for (let i = segment.from; i < segment.to; i++) {
			const norm = at(tokens, i);
			if (norm === "можно" || norm === "может" || norm === "могут") return false;
			const form = formOf(norm);
			if (form === "imperative" || DUTY.has(norm) || norm === "следует" || norm === "нужно" || norm === "необходимо") directive = true;
			else if (form === "infinitive" && (i === segment.from || !hasPerson(tokens, segment.from, i, "customer"))) directive = true;
			else if (form === "imperative-singular" && (i === segment.from || list.PERMISSION.has(at(tokens, i - 1)))) directive = true;
			else if (form === "first-plural") directive = true;
			else if (form === "third-singular" || form === "third-plural") {
				const subject = subjectOf(scan, segment, i);
				if (subject.person?.role === "staff" || at(tokens, subject.index) === "мы" || (subject.index < 0 && form === "third-plural" && !list.FACT_VERBS.find(norm))) directive = true;
				if (subject.person?.role === "customer") return false;
			}
		}
	}
	return directive;
}

function onInfinitive(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	for (let k = i - 1; k >= segment.from; k--) {
		const norm = at(tokens, k);
		if (DUTY.has(norm) || norm === "просьба" || norm === "прошу" || norm === "просим" || norm === "лучше" || norm === "рекомендуется" || norm === "рекомендуем" || norm === "пожалуйста") break;
		if (list.PERMISSION.has(norm)) return;
		if (list.TELLING.find(norm)) return;
		const person = personAt(norm);
		if (person?.role === "customer" && isNominative(person) && !person.cases.includes("A")) return;
		if (formOf(norm) === "past" && !/^(?:был|была|было)$/.test(norm)) return;
	}
	const contrast = scan.segments.some((other) => other.from >= segment.to && at(tokens, other.from) === "а" && infinitiveIn(tokens, other.from, other.to) >= 0);
	const toldBefore = hasIn(tokens, segment.from, i, words("важно главное задача цель")) || segment.before === "—";
	if (contrast && toldBefore) return;
	if (segment.kind === "rest" && segment.continues === "purpose") return;
	const verb = at(tokens, i + 1);
	const code = list.HESITATE.find(verb) ? "prohibition.hesitate" : list.DOUBLE.find(verb) ? "prohibition.double-negation" : "prohibition.negated-imperative";
	let from = withNever(tokens, i, segment.from);
	let mood: Mood = "infinitive";
	let subject = -1;
	for (let k = segment.from; k < i; k++) {
		const norm = at(tokens, k);
		if (formOf(norm) === "imperative" || norm === "лучше" || norm === "просьба" || norm === "просим" || norm === "прошу") {
			from = k;
			mood = "imperative";
		}
		if (DUTY.has(norm)) mood = "duty";
		const person = personAt(norm);
		if (person?.role === "staff" && isNominative(person)) subject = k;
	}
	push(scan, segment, { from, to: i + 2, code, mood, verb: i + 1, subject });
}

function onModal(scan: Scan, segment: Segment, i: number, modal: number): void {
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
	if (/^(?:нужно|надо|нужны)$/.test(word) && (verb < 0 || list.TASKS.find(at(tokens, verb)) || at(tokens, segment.from) === "вам")) return;
	const subject = subjectOf(scan, segment, i);
	if (/^долж/.test(word)) {
		const bound = hasIn(tokens, i, segment.to, BOUND) && subject.person === undefined;
		push(scan, segment, {
			from: withNever(tokens, i, segment.from),
			to: verb === modal + 1 ? verb + 1 : modal + 1,
			code: bound ? "prohibition.bound" : negatedSubject(scan, segment, i) ? "prohibition.negated-subject" : "prohibition.negated-modal",
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

/** True when the sentence goes on with a colon or stops right after the modal: a lead-in. */
function endsOpen(scan: Scan, segment: Segment): boolean {
	const next = scan.segments[scan.segments.indexOf(segment) + 1];
	return next === undefined ? scan.segments.length === 1 && segment.to - segment.from <= 5 && at(scan.tokens, segment.to) === ":" : next.before === ":";
}

const negatedSubject = (scan: Scan, segment: Segment, i: number): boolean =>
	hasIn(scan.tokens, segment.from, i, words("никто ни")) && (at(scan.tokens, segment.from) === "никто" || hasIn(scan.tokens, segment.from, i, words("один одна одно никто")));

function onMay(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	const subject = subjectOf(scan, segment, i);
	const verb = governed(scan, segment, i + 1);
	if (verb < 0) return;
	if (subject.person === undefined && hasIn(tokens, i, segment.to, BOUND)) {
		push(scan, segment, { from: i, to: verb === i + 2 ? i + 3 : i + 2, code: "prohibition.bound", mood: "duty", verb, subject: -1 });
		return;
	}
	const negative = negatedSubject(scan, segment, i);
	const we = at(tokens, subject.index) === "мы";
	if (subject.person?.role === "customer" && !negative) return;
	if (!negative && !we && subject.person?.role !== "staff") return;
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

function onFinite(scan: Scan, segment: Segment, i: number, form: Mood): void {
	const { tokens } = scan;
	const verb = i + 1;
	const norm = at(tokens, verb);
	const subject = subjectOf(scan, segment, i, true);
	const negative = negatedSubject(scan, segment, i);
	const rest = segment.kind === "rest";
	if (negative) {
		const staff = hasPerson(tokens, segment.from, i, "staff") || hasIn(tokens, segment.from, i, words("нас"));
		if (NEGATED_STATE.test(norm) || (!staff && !list.CONDUCT.find(norm) && !LEFT.test(norm))) return;
		push(scan, segment, { from: withNever(tokens, i, segment.from), to: verb + 1, code: "prohibition.negated-subject", mood: form, verb, subject: subject.index });
		return;
	}
	const we = at(tokens, subject.index) === "мы";
	const customerObject = hasObject(scan, segment, verb);
	const fact = list.FACT_VERBS.find(norm) === true && !customerObject;
	const report = (): void => {
		push(scan, segment, { from: withNever(tokens, i, segment.from), to: verb + 1, code: "prohibition.normative-present", mood: form, verb, subject: subject.index });
	};
	if (subject.person?.role === "customer") {
		if (form !== "third-plural" || subject.person.cases.includes("A") === false || subject.index > i) return;
		return;
	}
	if (subject.person?.role === "staff") {
		if (rest && subject.index < segment.from) return;
		if (form === "third-singular" && subject.person.plural && !subject.person.cases.includes("n")) return;
		if ((list.STATE_VERBS.find(norm) && !customerObject) || /^(?:будет|будут)$/.test(norm)) {
			if (!/^(?:будет|будут)$/.test(norm) || infinitiveIn(tokens, verb + 1, segment.to) < 0) return;
		}
		report();
		return;
	}
	if (form === "first-plural") {
		if (rest || fact) return;
		if (we || i === segment.from || NEVER.has(at(tokens, i - 1)) || list.CONDUCT.find(norm) || customerObject) {
			if (/^(?:будем|станем)$/.test(norm) && infinitiveIn(tokens, verb + 1, segment.to) < 0) return;
			if (norm === "можем") return;
			report();
		}
		return;
	}
	if (we || rest) return;
	if (!list.CONDUCT.find(norm) || scan.question) return;
	if (form === "third-plural" && !norm.endsWith("ся")) {
		if (!hasNominative(scan, segment, i)) report();
		return;
	}
	if (norm.endsWith("ся") && PASSIVE.test(norm)) report();
}

const PASSIVE = /^(?:оставля|отправля|переда|обсужда|разглаша|раскрыва|сообща|выда|перебива|отклоня|игнорир|прерыва|переклад|использу|употребля|пересказ|вынос|произнос|комментир|критику|осужда|навязыва|откладыва|затягива|повыша|броса|перебива)/;

/** An accusative or dative noun for those served beside the verb. */
function hasObject(scan: Scan, segment: Segment, verb: number): boolean {
	for (let k = segment.from; k < segment.to; k++) {
		if (k === verb) continue;
		const person = personAt(at(scan.tokens, k));
		if (person !== undefined && person.role !== "staff" && (!isNominative(person) || person.cases.includes("A"))) return true;
	}
	return false;
}

const PRONOUN_SUBJECT = words("они он она оно ты вы я все многие некоторые это который которые сами кто что");

/** A subject that is no person noun: a pronoun, or a plural in -ы / -и right at the start with nothing that governs it. */
function hasNominative(scan: Scan, segment: Segment, i: number): boolean {
	for (let k = segment.from; k < i; k++) if (PRONOUN_SUBJECT.has(at(scan.tokens, k))) return true;
	const after = at(scan.tokens, i + 2);
	return PRONOUN_SUBJECT.has(after);
}

function onConverb(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	const norm = at(tokens, i + 1);
	if (list.IDIOM_CONVERBS.has(norm)) return;
	const before = tokens[i - 1];
	const joined = i === segment.from || at(tokens, i - 1) === "и" || at(tokens, i - 1) === "или" || NEVER.has(at(tokens, i - 1));
	if (before !== undefined && !joined && !norm.endsWith("сь")) return;
	if (!hasDirective(scan)) return;
	push(scan, segment, { from: i, to: i + 2, code: "prohibition.manner", mood: "none", verb: i + 1 });
}

function onNegation(scan: Scan, segment: Segment, i: number): void {
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
	if (word === "нужен" || word === "нужна") return;
	if (list.VERDICT_WORDS.find(`не${word}`) && infinitiveIn(tokens, 0, tokens.length) >= 0 && segment.kind === "main") {
		push(scan, segment, { from: i, to: next + 1, code: "prohibition.bad-verdict", mood: "modal", verb: governed(scan, segment, i) });
		return;
	}
	if (list.NOT_OURS.has(word) && (previous === "это" || previous === "—" || i === segment.from)) {
		const verb = governed(scan, segment, i);
		const contrast = scan.segments.some((other) => other.from >= segment.to && at(tokens, other.from) === "а");
		if (verb >= 0 && !contrast) push(scan, segment, { from: previous === "это" ? i - 1 : i, to: segment.to, code: "prohibition.bad-verdict", mood: "modal", verb });
		return;
	}
	if (list.HARMLESS_NEXT.has(word)) return;
	if (list.MODAL_BAN.has(word)) {
		onModal(scan, segment, i, next);
		return;
	}
	if (list.MAY.has(word)) {
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
			if (form === "imperative" && segment.kind === "rest" && segment.continues === "finite" && previous === "вы") return;
			if (isConditionBeforeDash(scan, segment, word)) return;
			const code = list.HESITATE.find(word)
				? "prohibition.hesitate"
				: list.DOUBLE.find(word)
					? "prohibition.double-negation"
					: hasIn(tokens, segment.from, segment.to, words("никому ничего никого ничем"))
						? "prohibition.negative-pronoun"
						: "prohibition.negated-imperative";
			const infinitive = at(tokens, next + 1);
			push(scan, segment, { from: withNever(tokens, i, segment.from), to: next + 1 + (isInfinitive(infinitive) ? 1 : 0), code, mood: form, verb: next });
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
	if (!/(?:ите|итесь)$/.test(word) || segment.from !== 0 || !/^(?:вид|помн|слыш|успе|наход|увер|хот|вер)/.test(word)) return false;
	const next = scan.segments[1];
	return next !== undefined && (next.before === "—" || next.before === ",");
}

function hasDativeOrPlace(scan: Scan, segment: Segment, i: number): boolean {
	if (segment.kind !== "main" || segment.to - segment.from < 3) return false;
	for (let k = segment.from; k < segment.to; k++) if (k !== i && /(?:ам|ям|ому|ему|у|ю)$/.test(at(scan.tokens, k)) && !/^third/.test(formOf(at(scan.tokens, k)))) return true;
	return false;
}

const NO_NOUN = words("никаких никакого никакой никаким никакому никакие никакое никакую");
const NO_PART = words("слова звука шагу намека капли тени грамма слов полслова минуты гугу единого малейшего одного");

function hasNegatedVerb(scan: Scan, segment: Segment): boolean {
	for (let i = segment.from; i < segment.to; i++) if (at(scan.tokens, i) === "не" || at(scan.tokens, i) === "нет") return true;
	return false;
}

function onNoNoun(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	if (hasNegatedVerb(scan, segment) || segment.kind === "finite" || segment.kind === "purpose" || scan.question) return;
	for (let k = i + 1; k < Math.min(i + 3, segment.to); k++) if (list.NO_ACT.has(at(tokens, k))) return;
	for (let k = segment.from; k < segment.to; k++) if (formOf(at(tokens, k)) === "past") return;
	push(scan, segment, { from: i, to: Math.min(i + 3, segment.to), code: "prohibition.no-noun", mood: "none", verb: -1 });
}

function onWithout(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	for (let k = i + 1; k < Math.min(i + 4, segment.to); k++) {
		const norm = at(tokens, k);
		if (list.WITHOUT_IDIOM.has(norm)) return;
		if (!list.ACTS.find(norm)) {
			if (!/(?:ого|его|ой|ей|ых|их)$/.test(norm)) return;
			continue;
		}
		let to = k + 1;
		while ((at(tokens, to) === "и" || at(tokens, to) === "или") && to + 1 < segment.to) to += 2;
		if (/(?:ых|их)$/.test(norm) && to < segment.to) to++;
		const alone = i === 0 && to >= segment.to && scan.segments.length === 1;
		if (!alone && (hasNegatedVerb(scan, segment) || !hasDirective(scan))) return;
		push(scan, segment, { from: i, to, code: alone ? "prohibition.no-noun" : "prohibition.manner", mood: "none", verb: -1 });
		return;
	}
}

function onBan(scan: Scan, segment: Segment, i: number, norm: string): void {
	const { tokens } = scan;
	const previous = at(tokens, i - 1);
	if (previous === "не") return;
	if (list.BANS_ALWAYS.has(norm)) {
		if (norm === "гоните" && at(tokens, i + 1) !== "прочь") return;
		if (norm.startsWith("прекра") && scan.segments.some((other) => other.from >= i) && /^и$/.test(nextConjunction(tokens, i, segment.to))) return;
		if ((norm === "исключайте" || norm === "исключите") && !hasStem(tokens, i + 1, Math.min(i + 4, segment.to), list.ACTS)) return;
		if (norm === "табу" && segment.to - segment.from > 3 && hasPastIn(scan, segment)) return;
		push(scan, segment, { from: i, to: i + 1, code: "prohibition.banning-word", mood: "imperative", verb: infinitiveIn(tokens, i + 1, segment.to) });
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
		push(scan, segment, { from: i, to: at(tokens, i + 1) === "от" ? i + 2 : i + 1, code: "prohibition.banning-word", mood: norm.endsWith("т") || norm.endsWith("тся") ? "third-singular" : "none", verb: -1, subject: subject.index });
		return;
	}
	if (list.BANS_INFINITIVE.has(norm)) {
		if (norm.startsWith("отказ") && !hasIn(tokens, 0, segment.to, FROM)) return;
		if (norm.startsWith("обой") || norm.startsWith("обход")) if (!hasIn(tokens, segment.from, segment.to, words("без"))) return;
		if (norm === "исключить" && !hasStem(tokens, i + 1, Math.min(i + 4, segment.to), list.ACTS)) return;
		for (let k = i - 1; k >= segment.from; k--) {
			const one = at(tokens, k);
			if (list.PERMISSION.has(one) || list.TELLING.find(one) || /^(?:помо[гч]|помож)/.test(one)) return;
			const person = personAt(one);
			if (person?.role === "customer" && (isNominative(person) || person.cases.includes("D"))) return;
			if (formOf(one) === "past") return;
		}
		push(scan, segment, { from: at(tokens, i - 1) === "лучше" ? i - 1 : i, to: i + 1, code: "prohibition.banning-word", mood: "infinitive", verb: infinitiveIn(tokens, i + 1, segment.to) });
	}
}

const hasPastIn = (scan: Scan, segment: Segment): boolean => {
	for (let i = segment.from; i < segment.to; i++) if (formOf(at(scan.tokens, i)) === "past") return true;
	return false;
};

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

function onWord(scan: Scan, segment: Segment, i: number, norm: string): void {
	const { tokens } = scan;
	if (list.BANS_ALWAYS.has(norm) || list.BANS_STATE.has(norm) || list.BANS_INFINITIVE.has(norm) || list.BANS_STAFF.has(norm) || norm === "исключите") {
		onBan(scan, segment, i, norm);
		return;
	}
	switch (norm) {
		case "нельзя": {
			if (at(tokens, i - 1) === "как" || at(tokens, i + 1) === "ли" || scan.question || addressesCustomer(scan, segment, i)) return;
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
				if (verb < 0 || (norm === "нечего" && verb > i + 2) || /^(?:предложить|сказать|добавить|терять|делать|ответить)$/.test(at(tokens, verb))) return;
				push(scan, segment, { from: i, to: norm === "ни" ? i + 3 : i + 1, code: "prohibition.no-need", mood: "modal", verb });
			} else if (NO_PART.has(at(tokens, i + 1)) && !hasNegatedVerb(scan, segment) && !hasPastIn(scan, segment) && i <= segment.from + 2) {
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
			if (at(tokens, i - 1) === "под" && !hasPastIn(scan, segment)) push(scan, segment, { from: i - 1, to: i + 1, code: "prohibition.banning-word", mood: "modal", verb: governed(scan, segment, i) });
			return;
		case "запрет":
		case "запреты":
		case "стоп":
		case "долой":
			if (norm.startsWith("запрет") && tokens[1]?.norm !== ":" && tokens.length > 1 && !(at(tokens, 1) === "на" && !hasFinite(scan))) return;
			if (i === 0 && (tokens[1]?.norm === ":" || norm !== "стоп" || /(?:у|ю|ам|ям)$/.test(at(tokens, 1)))) push(scan, segment, { from: i, to: i + 1, code: "prohibition.banning-word", mood: "modal", verb: -1 });
			return;
		default:
	}
	if (NO_NOUN.has(norm)) onNoNoun(scan, segment, i);
	else if (ENOUGH.has(norm)) {
		const next = at(tokens, i + 1);
		if (isInfinitive(next) || (norm === "хватит" && list.ACTS.find(next))) push(scan, segment, { from: i, to: i + 2, code: "prohibition.banning-word", mood: "imperative", verb: isInfinitive(next) ? i + 1 : -1 });
	} else if (FORGET.has(norm) && hasIn(tokens, segment.from, segment.to, ABOUT) && !SOFT_HARMLESS.has(at(tokens, i - 1)) && at(tokens, i - 1) !== "не") {
		if (norm !== "забыть" || !hasPastIn(scan, segment)) push(scan, segment, { from: i, to: ABOUT.has(at(tokens, i + 1)) ? i + 2 : i + 1, code: "prohibition.banning-word", mood: "imperative", verb: -1 });
	} else if (LEAVE_OFF.has(norm)) {
		if (isInfinitive(at(tokens, i + 1)) || at(tokens, i + 1) === "привычку") push(scan, segment, { from: i, to: i + 2, code: "prohibition.banning-word", mood: "imperative", verb: infinitiveIn(tokens, i + 1, segment.to) });
	} else if (norm === "откажитесь" || norm === "отказывайтесь" || norm === "откажись") {
		if (hasIn(tokens, segment.from, segment.to, words("от"))) push(scan, segment, { from: i, to: at(tokens, i + 1) === "от" ? i + 2 : i + 1, code: "prohibition.banning-word", mood: "imperative", verb: -1 });
	} else if (norm === "обойдитесь" || norm === "обходитесь" || norm === "обойдись") {
		if (at(tokens, i + 1) === "без") push(scan, segment, { from: i, to: i + 2, code: "prohibition.banning-word", mood: "imperative", verb: -1 });
	} else if (list.VERDICT_WORDS.find(norm)) onVerdict(scan, segment, i, i + 1);
	else if (list.isVerdictPair(norm, at(tokens, i + 1))) onVerdict(scan, segment, i, i + 2);
	else if (norm === "хуже" && at(tokens, i + 1) === "всего" && infinitiveIn(tokens, i, tokens.length) >= 0) onVerdict(scan, segment, i, i + 2);
}

const IMPOSSIBLE = /^(?:вернуть|обменять|отменить|увидеть|узнать|купить|заказать|оплатить|изменить|снять|открыть|получить|восстановить|предсказать|предугадать|измерить|угадать|выиграть|понять|отследить|перенести|забронировать|найти|объять|недооцени|переоцени|сказать|назвать|представить|отрицать|добраться|проехать)/;

function hasFinite(scan: Scan): boolean {
	return scan.tokens.some((token) => token.kind === "word" && /^(?:past|third-singular|third-plural)$/.test(formOf(token.norm)));
}

/** A bad verdict on a named deed: an infinitive, or a noun and a dash. */
function onVerdict(scan: Scan, segment: Segment, i: number, to: number): void {
	const { tokens } = scan;
	if (segment.kind !== "main" || hasPastIn(scan, segment) || at(tokens, i - 1) === "не" || scan.question) return;
	const verb = governed(scan, segment, i);
	const dashed = segment.before === "—" && segment.from > 0;
	if (verb < 0 && !dashed) return;
	if (verb < 0 && dashed && (hasPerson(tokens, 0, segment.from, "customer") && segment.from <= 2)) return;
	if (to - i === 2 && verb >= 0 && !dashed && !scan.segments.some((other) => other.before === "—") && i !== segment.from) return;
	push(scan, segment, { from: i, to, code: "prohibition.bad-verdict", mood: "modal", verb });
}

const CHECKING = { find: (norm: string): true | undefined => (norm.startsWith("провер") ? true : undefined) };

/** «Следите, чтобы ... не ...»: a wrapper whose inner clause says only what must not be. */
function onWrapped(scan: Scan, segment: Segment): void {
	const { tokens } = scan;
	const before = scan.segments[scan.segments.indexOf(segment) - 1];
	if (before === undefined || before.kind === "purpose") return;
	const certain = segment.opener === "что";
	let wrapper = false;
	let other = false;
	for (let i = before.from; i < before.to; i++) {
		const norm = at(tokens, i);
		if (certain ? list.CERTAIN.has(norm) : list.WRAPPERS.find(norm)) wrapper = true;
		else if (/^(?:imperative|imperative-singular|infinitive)$/.test(formOf(norm))) other = true;
	}
	if (!wrapper || (other && !certain)) return;
	if (segment.opener !== "чтобы" && segment.opener !== "чтоб" && !certain && segment.opener !== "как бы") return;
	const checks = hasStem(tokens, before.from, before.to, CHECKING);
	for (let i = segment.from; i < segment.to; i++) {
		const norm = at(tokens, i);
		if (norm !== "не" && norm !== "никто" && norm !== "ни") continue;
		if (checks && !certain && (isInfinitive(at(tokens, i + 1)) || before.to - before.from > 2)) continue;
		const next = at(tokens, i + 1);
		if (norm === "не" && (list.HARMLESS_NEXT.has(next) && !/^(?:требуется|было)$/.test(next))) continue;
		if (norm === "не" && formOf(next) === "other" && !/^(?:был|было|была|были|пришлось|нужно|надо|должен|видно|слышно)$/.test(next)) continue;
		push(scan, segment, { from: segment.from, to: Math.min(i + 2, segment.to), code: "prohibition.ensure", mood: "none", verb: -1 });
		return;
	}
}

/** «Помните, что ... нельзя»: only an open ban in the clause counts; a negated fact is a fact. */
function onRemembered(scan: Scan, segment: Segment): void {
	const { tokens } = scan;
	const before = scan.segments[scan.segments.indexOf(segment) - 1];
	if (before === undefined || segment.opener !== "что" || !hasIn(tokens, before.from, before.to, list.REMEMBER)) return;
	const inner: Segment = { ...segment, from: segment.from + 1, kind: "main" };
	for (let i = inner.from; i < inner.to; i++) {
		const norm = at(tokens, i);
		const next = at(tokens, i + 1);
		if (norm === "не" && (list.MODAL_BAN.has(next) || /^third-plural$/.test(formOf(next)) || (formOf(next) === "third-singular" && hasPerson(tokens, inner.from, i, "staff")))) onNegation(scan, inner, i);
		else if (norm === "нельзя" || list.BANS_STATE.has(norm)) onWord(scan, inner, i, norm);
		else if (list.VERDICT_WORDS.find(norm)) onVerdict(scan, inner, i, i + 1);
		else if (list.isVerdictPair(norm, next)) onVerdict(scan, inner, i, i + 2);
	}
	const dashed = scan.segments[scan.segments.indexOf(segment) + 1];
	if (dashed?.before === "—") dashed.kind = "main";
}

/** All prohibitions of one sentence, in the order of the text. */
export function scanSentence(sentence: Sentence): Scan {
	const { tokens } = sentence;
	const last = tokens[tokens.length - 1];
	const scan: Scan = { sentence, tokens, segments: segmentsOf(sentence), question: last?.norm === "?", hits: [] };
	for (const segment of scan.segments) {
		if (segment.kind === "finite" || segment.kind === "purpose") {
			onWrapped(scan, segment);
			onRemembered(scan, segment);
			continue;
		}
		for (let i = segment.from; i < segment.to; i++) {
			const token = tokens[i];
			if (token === undefined || token.kind !== "word") continue;
			if (token.norm === "не") {
				if (segment.kind === "main" || segment.kind === "rest") onNegation(scan, segment, i);
			} else onWord(scan, segment, i, token.norm);
			if (token.norm === "пусть" || token.norm === "пускай") onLet(scan, segment, i);
		}
	}
	scan.hits.sort((a, b) => a.from - b.from);
	return scan;
}

/** «Пусть гость не ждёт»: an order about what must not be. */
function onLet(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	for (let k = i + 1; k < segment.to - 1; k++) {
		if (at(tokens, k) !== "не" || !/^third/.test(formOf(at(tokens, k + 1)))) continue;
		const concession = scan.segments.some((other) => other.from >= segment.to && /^(?:но|все-таки|все)$/.test(at(tokens, other.from)));
		if (!concession) push(scan, segment, { from: k, to: k + 2, code: "prohibition.normative-present", mood: "none", verb: k + 1 });
		return;
	}
}
