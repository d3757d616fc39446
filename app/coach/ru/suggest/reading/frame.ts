import { REMEMBER } from "../../rules/prohibition-words.ts";
import type { Hit, Mood, Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { type Case, isNominative, type Person, personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { agreeing } from "../words/agreeing.ts";
import { inMood } from "../words/conjugate.ts";
import { at, capitalise, PREPOSITIONS, textOf } from "../words/edits.ts";
import { readingsOf } from "../words/noun-forms.ts";
import { addressedDoer, servedIn } from "./served.ts";
import { toldIn } from "./told.ts";

/** The frame that a positive wording must keep: mood, subject, the person served. */

/** Pronouns: after a preposition they begin with "н". */
const PRONOUNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	he: { N: "он", G: "его", D: "ему", A: "его", I: "им", P: "нем" },
	she: { N: "она", G: "ее", D: "ей", A: "ее", I: "ей", P: "ней" },
	they: { N: "они", G: "их", D: "им", A: "их", I: "ими", P: "них" },
};

export interface Frame {
	/** The person stands in a clause that stays before this one: a pronoun will do. */
	known: boolean;
	mood: Mood;
	/** Words that stand before the verb: the subject, with its duty word. */
	prefix: string;
	/** "должен" in the form that the subject asks for, "" without one. */
	duty?: string;
	/** Another order stands in the sentence: «Выслушайте ..., не перебивайте». */
	once?: boolean;
	person: Person | undefined;
	plural: boolean;
}

/** Those of one's own who may be told off, mocked or shouted at. */
const FELLOW = /^(?:коллега|стажер|практикант|новичок|подчиненн|помощник|напарник|сменщик)/;

/** Those who belong to somebody served: «с мужем клиентки», «с соседями жильца». */
const KIN =
	/^(?:муж|жен[аыуо]|родственни|сосед|брат|сыно?[вм]|доч|супруг|друзья|подруг|близк|адвокат|защитник|представител)/;

/** The one who belongs to the person at a place in the genitive; undefined without one whose forms are known. */
function kinBefore(scan: Scan, i: number): ReturnType<typeof personOf> | undefined {
	if (!KIN.test(at(scan, i - 1)) || personAt(at(scan, i))?.cases.includes("G") !== true) return undefined;
	const reading = readingsOf(at(scan, i - 1)).find((one) => one.case !== "G" && one.forms[0] !== undefined);
	if (reading === undefined) return undefined;
	const row = (from: number): Record<Case, string> => ({
		N: reading.forms[from] ?? "",
		G: reading.forms[from + 1] ?? "",
		D: reading.forms[from + 2] ?? "",
		A: reading.forms[from + 3] ?? "",
		I: reading.forms[from + 4] ?? "",
		P: reading.forms[from + 5] ?? "",
	});
	const person: Person = {
		role: "customer",
		lemma: reading.forms[0] ?? "",
		cases: reading.case,
		plural: reading.plural,
		feminine: reading.gender === "f",
		paradigm: { singular: row(0), many: row(6) },
	};
	return row(reading.plural ? 6 : 0).D === "" ? undefined : { person, plural: reading.plural, known: false };
}

/** The person of the sentence: who is served, in the segment of the verb or else anywhere; not the subject. */
export function personOf(scan: Scan, hit: Hit): { person: Person | undefined; plural: boolean; known: boolean } {
	const told = at(scan, hit.verb + 1) === "на" ? hit.verb + 2 : hit.verb + 1;
	const fellow = hit.verb >= 0 && told !== hit.subject ? personAt(at(scan, told)) : undefined;
	if (fellow !== undefined && FELLOW.test(fellow.lemma) && /[DAG]/.test(fellow.cases) && !isNominative(fellow))
		return { person: fellow, plural: fellow.plural, known: false };
	const order = [hit.segment, ...scan.segments.filter((one) => one !== hit.segment)];
	for (const segment of order) {
		for (let i = segment.from; i < segment.to; i++) {
			const person = personAt(at(scan, i));
			if (person === undefined || person.role === "staff" || i === hit.subject) continue;
			// «опоздавшим родителям», «Опоздавший мастер»: the first word tells of the second.
			const next = personAt(at(scan, i + 1));
			if (i + 1 === hit.subject && /[ыи][йе]$/.test(at(scan, i))) continue;
			if (/^опоздавш/.test(at(scan, i)) && next?.role === "customer") continue;
			const kin = i > segment.from ? kinBefore(scan, i) : undefined;
			if (kin !== undefined) return kin;
			if (/^(?:посторонн|сосед|партнер)/.test(person.lemma)) continue;
			const kept =
				segment !== hit.segment &&
				segment.kind !== "main" &&
				segment.to <= hit.segment.from &&
				(segment.opener === "если" ||
					segment.opener === "когда" ||
					segment.opener.startsWith("как") ||
					segment.opener === "хотя" ||
					segment.opener === "что бы" ||
					segment.opener === "кто");
			return { person, plural: person.plural, known: kept };
		}
	}
	for (let i = hit.verb + 1; hit.verb >= 0 && i < hit.segment.to; i++) {
		const person = personAt(at(scan, i));
		if (
			person?.role === "staff" &&
			i !== hit.subject &&
			!/^(?:персонал|команда|коллектив)$/.test(person.lemma) &&
			(i === hit.verb + 1 ||
				!/[а-я]{3}(?:ия|ие|ии|ий|ние|ния|ний|тия|у|ы|и|а)$/.test(at(scan, i - 1)) ||
				formOf(at(scan, i - 1)) !== "other")
		)
			return PREPOSITIONS.has(at(scan, i - 1)) && !/^(?:с|со|на|к|о|об)$/.test(at(scan, i - 1))
				? { person: servedIn(scan), plural: false, known: false }
				: { person, plural: person.plural, known: false };
	}
	return { person: servedIn(scan), plural: false, known: false };
}

const DEFAULT: Readonly<Record<string, string>> = {
	N: "человек",
	G: "человека",
	D: "человеку",
	A: "человека",
	I: "человеком",
	P: "человеке",
};

/** Verbs whose dative is the one who gets something, not the one who must not do it. */
const GIVING =
	/^(?:переда|дава|дать|сообща|показыва|выдава|отдава|рассказыва|отправля|доверя|поруча|пересыла|продава|предлага|обеща|раскрыва|называ|говори)/;

export function filled(phrase: string, frame: Frame): string {
	const { person, plural, mood } = frame;
	const own =
		mood === "imperative-singular"
			? "тебя"
			: mood === "third-singular" || mood === "duty"
				? /^каждая /i.test(frame.prefix) || personAt(frame.prefix.toLowerCase().split(" ")[0] ?? "")?.feminine === true
					? "её"
					: "его"
				: mood === "third-plural"
					? "их"
					: mood === "first-plural"
						? "нас"
						: "вас";
	return agreeing(phrase, plural, person?.feminine === true)
		.replace(/~([а-яё/]+)/g, (_, verb: string) => inMood(verb, mood, frame.once))
		.replace(/(^|[а-я]+ )\{([NGDAIP])\}/g, (_, before: string, mark: string) => {
			if (frame.known && person !== undefined) {
				const pronoun = PRONOUNS[plural ? "they" : person.feminine ? "she" : "he"]?.[mark] ?? "";
				return before + (PREPOSITIONS.has(before.trim()) && mark !== "P" ? `н${pronoun}` : pronoun);
			}
			const row = plural ? person?.paradigm.many : person?.paradigm.singular;
			return before + (row?.[mark as keyof typeof row] ?? DEFAULT[mark] ?? "");
		})
		.replace(/\{ИХ\}/g, plural ? "их" : person?.feminine === true ? "ее" : "его")
		.replace(/\{вас\}/g, own);
}

/** The frame of the sentence: its mood and its subject, the negation taken away. */
/** «Страховому агенту»: the quality of the one whom a ban is for. */
export const isQualityOfStaff = (scan: Scan, i: number): boolean => {
	const next = personAt(at(scan, i + 1));
	return next?.role === "staff" && next.cases.includes("D") && /(?:ому|ему|ой|ей|ым|им)$/.test(at(scan, i));
};

/** Nominatives of those who do a job, by their endings. */
const DOER =
	/^[а-я-]{2,}(?:тор|сор|дер|нер|тер|жер|мер|сер|сёр|ист|ник|тель|арь|чик|щик|лог|вод|евт|ент|торы|соры|неры|теры|жеры|исты|ники|тели|ари|чики|щики|логи|воды)$/;

/** Where one who does a job stands before «не должен»: at the head of the clause, or last before the ban; -1 without one. */
function doerBefore(scan: Scan, hit: Hit): number {
	if (hit.from <= hit.segment.from) return -1;
	if (DOER.test(at(scan, hit.segment.from))) return hit.segment.from;
	const last = hit.from - 1;
	return DOER.test(at(scan, last)) && !PREPOSITIONS.has(at(scan, last - 1)) ? last : -1;
}

export function frameOf(scan: Scan, hit: Hit, text: string): Frame {
	let known = frames.get(scan);
	if (known === undefined) {
		known = new Map();
		frames.set(scan, known);
	}
	let frame = known.get(hit);
	if (frame === undefined) {
		frame = frameFor(scan, hit, text);
		known.set(hit, frame);
	}
	return frame;
}

const frames = new WeakMap<Scan, Map<Hit, Frame>>();

function frameFor(scan: Scan, hit: Hit, text: string): Frame {
	const told = toldIn(scan, hit, text);
	const frame = plainFrame(scan, hit, text);
	if (told === undefined) return frame;
	return {
		...frame,
		mood: told.plural ? "third-plural" : "third-singular",
		prefix: `${told.name}, ${told.negated ? `не ${told.own}` : told.clause},`,
	};
}

function plainFrame(scan: Scan, hit: Hit, text: string): Frame {
	const { person, plural, known } = personOf(scan, hit);
	const subject = hit.subject >= 0 ? personAt(at(scan, hit.subject)) : undefined;
	if (
		subject !== undefined &&
		subject.role !== "staff" &&
		hit.mood === "duty" &&
		hit.code !== "prohibition.negated-subject"
	)
		return { person: subject, plural: subject.plural, known: false, mood: "imperative", prefix: "" };
	const base = { person, plural, known };
	const none = at(scan, hit.segment.from) === "никто" || at(scan, hit.segment.from) === "ни";
	const negated = hit.code === "prohibition.negated-subject";
	let noun = "";
	if (hit.subject >= 0 && hit.subject < hit.from) {
		let start = hit.subject;
		while (start > 0 && scan.tokens[start - 1]?.kind === "word" && start > segmentStart(scan, hit.subject)) start--;
		let end = hit.subject + 1;
		const stop = segmentEnd(scan, hit.subject);
		while (
			end < Math.min(stop, hit.from) &&
			!/^(?:никогда|нигде|никому|ничего|никого|всегда|не|ни|обязан|должен|должна|должны|при|в|на|во|старается|и|но|а)$/.test(
				at(scan, end),
			) &&
			formOf(at(scan, end)) === "other" &&
			personAt(at(scan, end))?.role !== "customer"
		)
			end++;
		noun = textOf(scan, text, start, end)
			.replace(/^(?:ни один|никто)\s+/i, (found) => (found.toLowerCase().startsWith("никто") ? "Каждый " : "Каждый "))
			.replace(/^ни одна\s+/i, "Каждая ");
	}
	if (negated && none && noun === "")
		noun =
			at(scan, hit.segment.from + 1) === "из"
				? `Каждый ${textOf(scan, text, hit.segment.from + 1, hit.segment.from + 3)}`
				: "Каждый";
	if (negated && none && noun !== "" && /^Каждый из/.test(noun) === false && at(scan, hit.segment.from) === "никто")
		noun = at(scan, hit.segment.from + 1) !== "из" ? "Каждый" : noun;
	if (
		negated &&
		none &&
		noun !== "" &&
		at(scan, hit.segment.from + 1) === "из" &&
		at(scan, hit.segment.from) === "никто"
	)
		noun = `Каждый ${textOf(scan, text, hit.segment.from + 1, hit.segment.from + 3)}`;
	const many = subject?.plural === true && !negated;
	const feminine = subject?.feminine === true || /^Каждая/.test(noun);
	const modals =
		scan.tokens.slice(hit.from, hit.to + 1).some((token) => /^(?:должны|могут|имеют)$/.test(token.norm)) ||
		(subject?.cases.includes("n") === true && !negated && hit.mood === "third-plural");
	const duty = many || (modals && !negated) ? "должны" : feminine ? "должна" : "должен";
	const doer = hit.mood === "duty" && noun === "" ? doerBefore(scan, hit) : -1;
	if (doer >= 0)
		return {
			...base,
			mood: duty === "должны" ? "third-plural" : "third-singular",
			prefix: capitalise(textOf(scan, text, doer, hit.from)),
			duty,
		};
	if (hit.mood === "duty" && (noun !== "" || subject !== undefined))
		return { ...base, mood: duty === "должны" ? "third-plural" : "third-singular", prefix: noun, duty };
	if (hit.mood === "duty") {
		const we = at(scan, hit.subject) === "мы" || at(scan, hit.segment.from) === "мы";
		return { ...base, mood: we ? "first-plural" : "imperative", prefix: we ? "Мы" : "" };
	}
	if (hit.mood === "third-singular" || hit.mood === "third-plural") {
		if (noun === "" && !negated && hit.subject < 0)
			return { ...base, mood: moodBefore(scan, hit) ?? "imperative", prefix: "" };
		return { ...base, mood: negated ? "third-singular" : hit.mood, prefix: noun };
	}
	if (hit.mood === "first-plural")
		return {
			...base,
			mood: "first-plural",
			prefix: at(scan, hit.segment.from) === "мы" || at(scan, hit.subject) === "мы" ? "Мы" : "",
		};
	if (hit.mood === "modal" || hit.mood === "none") {
		const model = moodBefore(scan, hit);
		if (model !== undefined) return { ...base, mood: model, prefix: "" };
		for (let i = hit.segment.from; i < hit.segment.to; i++) {
			const staff = personAt(at(scan, i));
			if (
				staff?.role !== "staff" ||
				(i > hit.verb && at(scan, i) === "технику") ||
				!staff.cases.includes("D") ||
				PREPOSITIONS.has(at(scan, i - 1)) ||
				isNominative(staff) ||
				(hit.verb >= hit.segment.from &&
					(i > hit.verb + 1 || (i > hit.verb && hit.from < hit.verb)) &&
					i + 1 !== hit.from &&
					GIVING.test(at(scan, hit.verb)))
			)
				continue;
			const next = personAt(at(scan, i + 1));
			if (next?.role === "staff" && next.cases.includes("D") && /(?:ому|ой|ым)$/.test(at(scan, i))) continue;
			let end = i + 1;
			while (
				end < hit.segment.to &&
				end !== hit.from &&
				end !== hit.verb &&
				!PREPOSITIONS.has(at(scan, end)) &&
				(formOf(at(scan, end)) === "other" || /^(?:музе|музея|театра|хранилища|аэропорта|депо)$/.test(at(scan, end))) &&
				(/(?:а|я|ы|и|ой|ей|ов|ев)$|^(?:кафе|ателье|бюро|депо|метро|кино)$/.test(at(scan, end)) ||
					/^[А-ЯЁ]{2,6}$/.test(textOf(scan, text, end, end + 1))) &&
				personAt(at(scan, end))?.role !== "customer" &&
				!/^(?:категорически|строго)$/.test(at(scan, end))
			)
				end++;
			if (at(scan, end) === "по" && /[ая]м$/.test(at(scan, end + 1)) && end + 1 < hit.segment.to) end += 2;
			const name =
				`${staff.plural ? staff.paradigm.many.N : staff.paradigm.singular.N} ${textOf(scan, text, i + 1, end)}`.trim();
			return {
				...base,
				mood: staff.plural ? "third-plural" : "third-singular",
				prefix: capitalise(name),
				duty: staff.plural ? "должны" : staff.feminine ? "должна" : "должен",
			};
		}
		const unlisted = addressedDoer(scan, hit, text);
		if (unlisted !== undefined) return { ...base, ...unlisted };
		return {
			...base,
			mood: scan.tokens.some((token) => formOf(token.norm) === "imperative-singular" && token.capital)
				? "imperative-singular"
				: "imperative",
			prefix: "",
		};
	}
	if (hit.mood === "infinitive" && hit.code === "prohibition.banning-word")
		return { ...base, mood: "imperative", prefix: "" };
	if (
		hit.mood === "infinitive" &&
		scan.tokens
			.slice(hit.segment.from, hit.from)
			.some((token) =>
				/^(?:рекомендуется|рекомендуем|советуем|просим|прошу|просьба|важно|желательно|лучше|стоит|следует|нужно|надо)$/.test(
					token.norm,
				),
			)
	)
		return { ...base, mood: "imperative", prefix: "" };
	if (hit.mood === "infinitive" && noun !== "")
		return { ...base, mood: duty === "должны" ? "third-plural" : "third-singular", prefix: noun, duty };
	return { ...base, mood: hit.mood, prefix: "" };
}

/** The mood of an earlier order in the sentence, which a ban beside it takes over. */
function moodBefore(scan: Scan, hit: Hit): Mood | undefined {
	for (const segment of scan.segments) {
		if (segment.from >= hit.segment.from || segment.kind !== "main") continue;
		if (hit.verb >= segment.from && hit.verb < segment.to) continue;
		for (let i = segment.from; i < segment.to; i++) {
			const norm = at(scan, i);
			if (/^(?:нужно|следует|необходимо|надо|обязан|обязана|обязаны)$/.test(norm)) return "infinitive";
			const form = formOf(norm);
			if (form === "imperative" || form === "imperative-singular" || form === "first-plural")
				return isRemember(scan, segment) ? undefined : form;
			if (form === "third-plural") return form;
		}
	}
	return undefined;
}

const segmentStart = (scan: Scan, i: number): number =>
	scan.segments.find((one) => one.from <= i && i < one.to)?.from ?? 0;

const segmentEnd = (scan: Scan, i: number): number =>
	scan.segments.find((one) => one.from <= i && i < one.to)?.to ?? scan.tokens.length;

export const isRemember = (scan: Scan, segment: Segment): boolean =>
	REMEMBER.has(at(scan, segment.from)) && segment.to - segment.from <= 3;
