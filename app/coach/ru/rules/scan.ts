import type { Sentence, Token } from "#app/coach/analysis.ts";
import type { MessageCode } from "#app/coach/codes.ts";
import { formOf, isInfinitive, words } from "../words/forms.ts";
import { isNominative, type Person, personAt } from "../words/people.ts";
import type { Segment } from "../words/segments.ts";
import * as list from "./prohibition-words.ts";

/** What the prohibition check reads of a sentence, and what it finds. */

/** How the directive is put, which a positive wording must keep. */
export type Mood =
	| "imperative"
	| "imperative-singular"
	| "infinitive"
	| "modal"
	| "duty"
	| "third-singular"
	| "third-plural"
	| "first-plural"
	| "none";

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
	segments: Segment[];
	question: boolean;
	hits: Hit[];
}

export const at = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? "";

/** Verbs whose infinitive after «не» says that a thing cannot be done. */
export const IMPOSSIBLE =
	/^(?:подделать|купить|вернуть|скрыть|спрятать|обмануть|заменить|объять|угадать|измерить|предугадать|предсказать|удержать|догнать|отличить|понять|узнать|найти|увидеть|услышать|дозвониться|добраться|успеть|избежать|обойтись|миновать|сосчитать|достать|пройти|проехать|решить|поднять|восстановить|отменить|дождаться|отследить|исправить|победить|остановить|спасти|скопировать|починить|заправить|отмыть|отстирать|перезаписать|вывести|описать|перечислить|выиграть|повторить)$/;

const IMPERFECTIVE =
	/(?:[ыи]вать|авать|евать|ходить|носить|водить|возить|ездить|лазить|летать|бегать|[бвмп]лять|щать)(?:ся)?$|^(?:по(?:мнить|купать|сещать|лучать|могать|нижать|вышать|казать$|рт)|про(?:сить|верять|давать|вожать)|от(?:вечать|правлять|влекать|пускать|менять|клонять|кладывать)|за(?:мечать|бывать|ставлять|крывать|полнять|держивать|ботить|висеть|щищать)|с(?:пешить|порить|ердить|тавить|лушать|идеть|тоять|мотреть|нимать|обирать|общать|читать|мешить|трелять|лучать|кучать|вистеть|лать)|у(?:чить|бирать|пускать|потреблять|прекать|треблять|нижать|грожать|крашать|держивать)|вы(?:давать|пускать|носить|ходить|бирать|ражать|яснять|глядеть|ступать|полнять|зывать|тирать|кидывать|ставлять)|пере(?:бивать|дразнивать|живать)|на(?:вязывать|зывать|чинать|рушать|деяться|стаивать|ступать|жимать|ливать)|при(?:нимать|касаться|ходить|слонять|глашать|чинять|менять)|об(?:суждать|ещать|ращать|манывать|ижать|винять|ъяснять)|до(?:пускать|верять|говаривать|садовать)|раз(?:решать|глашать|говаривать|девать|мещать|давать)|рас(?:пространять|считывать)|под(?:нимать|пускать|бирать)|из(?:бегать|менять|виняться))/;

/** True for an infinitive that a prefix and its ending make perfective: «разобрать», «вытянуть». */
export const isPerfective = (norm: string): boolean =>
	/^(?:вы|за|на|по|про|от|до|пере|при|рас|раз|из|ис|об|под|с|у|о)[а-я]{3,}(?:ть|ти|чь)(?:ся)?$/.test(norm) &&
	!IMPERFECTIVE.test(norm) &&
	(/нуть(?:ся)?$/.test(norm) ||
		/^(?:вы|за|на|по|про|от|до|пере|при|рас|раз|из|ис|об|под)(?:[а-я]{4,}(?:ить|ять|ыть|еть|ереть|ти|чь)|[а-я]?(?:брать|звать|гнать|знать|дать|писать|читать|казать|вязать|резать|рвать|гадать|считать|делать))(?:ся)?$/.test(
			norm,
		));

export const NEVER = words(
	"никому ничему нисколько строго никого ничего ничем коем никем никак ни категорически нигде случае в никуда никогда",
);

export const BOUND = words(
	"более больше выше дальше длиннее дольше дороже затягиваться короче менее меньше ниже позднее позже превысить превышала превышать ранее раньше растягиваться реже свыше чаще",
);

export const DUTY = words("должен должна должно должны обязан обязана обязаны");

export const SOFT_HARMLESS = words("успеваете успели знаете уверены готовы можете");

interface Around {
	person: Person | undefined;
	index: number;
}

/** The nearest person noun in the nominative before token `i` in main segments, or else after it in its own segment. */
export function subjectOf(scan: Scan, segment: Segment, i: number, after = false): Around {
	const { tokens } = scan;
	let found: Around = { person: undefined, index: -1 };
	for (const one of scan.segments) {
		if (one.from > i) break;
		if (one.kind === "finite" || one.kind === "purpose") continue;
		if (one !== segment && one.kind === "rest") continue;
		for (let k = one.from; k < Math.min(one.to, i); k++) {
			const person = personAt(at(tokens, k));
			if (person === undefined || !isNominative(person) || afterPreposition(tokens, k, one.from)) continue;
			if (
				found.index >= one.from &&
				found.person !== undefined &&
				tokens[k - 1]?.kind === "word" &&
				found.index === k - 1 &&
				// «Опоздавший мастер»: the first word tells of the second.
				!(found.person.role === "customer" && person.role === "staff" && /[ыи][йе]$/.test(at(tokens, k - 1)))
			)
				continue;
			found = { person, index: k };
		}
		if (at(tokens, one.from) === "мы") found = { person: undefined, index: one.from };
	}
	if (found.index >= 0 || !after) return found;
	for (let k = i + 2; k < segment.to; k++) {
		const person = personAt(at(tokens, k));
		if (
			person !== undefined &&
			isNominative(person) &&
			!person.cases.includes("A") &&
			!afterPreposition(tokens, k, segment.from)
		)
			return { person, index: k };
	}
	return found;
}

const PREPOSITIONS = words(
	"в во на о об от из с со к ко у за для без до через под над при по перед про между ради среди около после",
);

function afterPreposition(tokens: readonly Token[], k: number, from: number): boolean {
	for (let i = k - 1; i >= from && i >= k - 3; i--) {
		const norm = at(tokens, i);
		if (PREPOSITIONS.has(norm)) return true;
		if (!/(?:ого|его|ому|ему|ым|им|ой|ей|ых|их|ую|юю|ом|ем)$/.test(norm)) return false;
	}
	return false;
}

/** A noun for those served, in the dative («Гостям запрещено ...»): a house rule for them, not for staff. */
export function addressesCustomer(scan: Scan, segment: Segment, i: number): boolean {
	for (let k = segment.from; k < segment.to; k++) {
		const person = personAt(at(scan.tokens, k));
		if (
			person === undefined ||
			person.role !== "customer" ||
			!person.cases.includes("D") ||
			afterPreposition(scan.tokens, k, segment.from)
		)
			continue;
		if (k < i ? k <= segment.from + 1 && !hasInfinitive(scan.tokens, segment.from, k) : k === i + 1)
			return !followsVerb(scan, segment, k, i);
	}
	return false;
}

const GIVING =
	/^(?:говор|обещ|отказ|груб|хам|сообщ|называ|переда|показыв|предлаг|предлож|меша|звон|перезван|писа|отправ|выда|отда|прода|навяз|угрож|льсти|дава|рассказ|объясн|отвеча|хвал|дерз|переч|возраж|вруч|прот|тык|сова|указыв|поруч|жалова)/;

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

export function infinitiveIn(tokens: readonly Token[], from: number, to: number): number {
	for (let i = from; i < to; i++) if (tokens[i]?.kind === "word" && isInfinitive(at(tokens, i))) return i;
	return -1;
}

/** The infinitive that a modal at `i` governs: after it, or else before it. */
export function governed(scan: Scan, segment: Segment, i: number): number {
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

export const hasIn = (tokens: readonly Token[], from: number, to: number, set: ReadonlySet<string>): boolean => {
	for (let i = from; i < to; i++) if (set.has(at(tokens, i))) return true;
	return false;
};

export const hasStem = (
	tokens: readonly Token[],
	from: number,
	to: number,
	table: { find(norm: string): true | undefined },
): boolean => {
	for (let i = from; i < to; i++) if (table.find(at(tokens, i))) return true;
	return false;
};

export function hasPerson(tokens: readonly Token[], from: number, to: number, role: Person["role"]): boolean {
	for (let i = from; i < to; i++) if (personAt(at(tokens, i))?.role === role) return true;
	return false;
}

/** The first token of the prohibiting words: takes in «никогда», «ни в коем случае» before the negation. */
export function withNever(tokens: readonly Token[], i: number, from: number): number {
	let start = i;
	while (start > from && NEVER.has(at(tokens, start - 1))) start--;
	return start;
}

export function push(scan: Scan, segment: Segment, hit: Omit<Hit, "segment" | "subject"> & { subject?: number }): void {
	if (scan.hits.some((other) => hit.from < other.to && other.from < hit.to)) return;
	scan.hits.push({ subject: -1, ...hit, segment });
}

/** True when a sentence tells staff to do something: what «без ...» and «не ...я» are the manner of. */
export function hasDirective(scan: Scan): boolean {
	const { tokens } = scan;
	let directive = false;
	for (const segment of scan.segments) {
		if (segment.kind !== "main") continue;
		for (let i = segment.from; i < segment.to; i++) {
			const norm = at(tokens, i);
			if (norm === "можно" || norm === "может" || norm === "могут") return false;
			const form = formOf(norm);
			if (form === "imperative" || DUTY.has(norm) || norm === "следует" || norm === "нужно" || norm === "необходимо")
				directive = true;
			else if (form === "infinitive" && (i === segment.from || !hasPerson(tokens, segment.from, i, "customer")))
				directive = true;
			else if (form === "imperative-singular" && (i === segment.from || list.PERMISSION.has(at(tokens, i - 1))))
				directive = true;
			else if (form === "first-plural") directive = true;
			else if (form === "third-singular" || form === "third-plural") {
				const subject = subjectOf(scan, segment, i);
				if (
					subject.person?.role === "staff" ||
					at(tokens, subject.index) === "мы" ||
					(subject.index < 0 && form === "third-plural" && !list.FACT_VERBS.find(norm))
				)
					directive = true;
				if (subject.person?.role === "customer") return false;
			}
		}
	}
	return directive;
}

/** An accusative or dative noun for those served beside the verb. */
export function hasObject(scan: Scan, segment: Segment, verb: number): boolean {
	for (let k = segment.from; k < segment.to; k++) {
		if (k === verb) continue;
		const person = personAt(at(scan.tokens, k));
		if (person !== undefined && person.role !== "staff" && (!isNominative(person) || person.cases.includes("A")))
			return true;
	}
	return false;
}

export function hasNegatedVerb(scan: Scan, segment: Segment): boolean {
	for (let i = segment.from; i < segment.to; i++)
		if (at(scan.tokens, i) === "не" || at(scan.tokens, i) === "нет") return true;
	return false;
}

export const hasPastIn = (scan: Scan, segment: Segment): boolean => {
	for (let i = segment.from; i < segment.to; i++) if (formOf(at(scan.tokens, i)) === "past") return true;
	return false;
};
