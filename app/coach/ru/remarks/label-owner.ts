import type { Token } from "#app/coach/analysis.ts";
import type { MessageCode } from "#app/coach/codes.ts";
import { formOf, words } from "../words/forms.ts";
import { isNominative, personAt } from "../words/people.ts";
import type { Segment } from "../words/segments.ts";
import * as list from "./trait-words.ts";

/** Traits and their owner: a colleague, somebody else, a thing; labels denied or reported. */

export interface Trait {
	good: boolean;
	kind: "long" | "instrumental" | "short" | "noun";
	weak: boolean;
}

const listed = new Map<string, Trait>();

const REMEMBERED = 20_000;
const derived = new Map<string, Trait | undefined>();

/** Endings that make a name of a name («крохоборка», «лодыриха», «лентяюшка»), and of an adjective («черствяк»). */
const FROM_NAME =
	/^(?!шутк|шляпк)(.{3,}?)(?:(?:ич|ь)?к|ш|ниц|ин|[яю]р|[юу]г|ищ|[иы]шк|[юу]шк|их|ух|ышк)(?:[аиыуе]|ой|ей)$/;
const FROM_ADJECTIVE = /^(.{4,}?)(?:як|юка|ец|ица|ышка|уля|иха|уха)$/;

/** «Провокаторша», «алкоголичка», «глупышка»: formed from a bad name or adjective of the lists. */
function formedFrom(norm: string): Trait | undefined {
	if (norm.length < 5) return undefined;
	const name = FROM_NAME.exec(norm)?.[1];
	const known =
		listed.get(name ?? "") ??
		listed.get(`${name}ь`) ??
		listed.get(`${name}й`) ??
		listed.get(norm.replace(/чк(?:[аиуе]|ой)$/, "к"));
	if (known?.kind === "noun" && !known.good && !known.weak) return known;
	const quality = FROM_ADJECTIVE.exec(norm)?.[1];
	const from = listed.get(quality ?? "") ?? listed.get(`${quality}ый`) ?? listed.get(`${quality}ий`);
	return from !== undefined && !from.good && from.kind !== "noun"
		? { good: false, kind: "noun", weak: true }
		: undefined;
}

/** The trait that a word names: one of the lists, or one told by its build. */
export const traits = {
	get(norm: string): Trait | undefined {
		const known = listed.get(norm);
		if (known !== undefined) return known;
		let told = derived.get(norm);
		if (told === undefined && !derived.has(norm)) {
			const kind = list.condemns(norm);
			told = kind === undefined ? formedFrom(norm) : { good: false, kind, weak: true };
			if (derived.size >= REMEMBERED) derived.clear();
			if (norm.length <= 64) derived.set(norm, told);
		}
		return told;
	},
	has: (norm: string): boolean => traits.get(norm) !== undefined,
};

function addAdjectives(all: readonly string[], good: boolean): void {
	for (const masculine of all) {
		const forms = list.adjectiveForms(masculine);
		const weak = list.WEAK_ADJECTIVES.has(masculine);
		for (const kind of ["long", "instrumental", "short"] as const) {
			for (const form of forms[kind]) if (!listed.has(form)) listed.set(form, { good, kind, weak });
		}
	}
}

function addNouns(all: readonly string[], good: boolean, weak: ReadonlySet<string>): void {
	for (const entry of all) {
		// «сплетник» and «сплетница», «эгоист» and «эгоистка», «болтун» and «болтунья»
		const woman = entry
			.replace(/([нщч]и)к:k$/, "$1:g")
			.replace(/ист:h$/, "ист:q")
			.replace(/тел:l$/, "тельни:g")
			.replace(/ун:h$/, "унь:j");
		for (const form of [...list.nounForms(entry), ...(woman === entry ? [] : list.nounForms(woman))])
			if (!listed.has(form)) listed.set(form, { good, kind: "noun", weak: weak.has(form) });
	}
	for (const form of weak) listed.set(form, { good, kind: "noun", weak: true });
}

addNouns(list.BAD_NOUNS, false, list.WEAK_NOUNS);

addNouns(list.GOOD_NOUNS, true, list.WEAK_GOOD_NOUNS);

addAdjectives([...list.BAD_ADJECTIVES, ...list.WEAK_ADJECTIVES], false);

addAdjectives(list.GOOD_ADJECTIVES, true);

for (const form of [
	"вор",
	"вора",
	"вору",
	"воры",
	"жила",
	"ведома",
	"права",
	"пуста",
	"тупика",
	"милы",
	"мила",
	"мил",
	"чести",
	"добра",
	"низка",
	"низок",
	"зла",
	"скор",
	"сух",
	"туг",
	"слабы",
	"света",
	"золото",
	"душу",
	"ушла",
	"ушли",
])
	if (listed.get(form)?.kind === "short") listed.delete(form);

for (const form of ["зол", "тверд", "прав"]) listed.delete(form);

/** The trait that a normalised word names, for tests. */
export const traitOf = (norm: string): Readonly<Trait> | undefined => traits.get(norm);

export const at = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? "";

export const YOU = words("ты вы");

export const OTHERS = words("он она они");

export const OBLIQUE = words(
	"тебя тебе тобой вас вам вами него нее нему нем ней нею ним них ими его ему ее ей ихний их",
);

export const OWNERS = words(
	"твой твоя твое твои твоего твоей твоему твоим твоими твоих твою твоем твоя-то твое-то твой-то твоей-то твоим-то ваш ваша ваше ваши вашего вашей вашему вашим вашими ваших вашу вашем ваша-то ваше-то вашей-то вашим-то ваш-то его ее их ихний ихнее ихней своей своим своего своему свое свою",
);

export const SOFTENERS = words(
	`перестань перестаньте прекрати прекратите кончай очень слишком такой такая такие таким такой-то какой-то какая-то какие-то каким-то какой какая какие просто же ну и да ж бы вот уж уже прямо совсем совершенно абсолютно ужасно крайне довольно весьма достаточно настолько откровенно на редкость редкостный редкостная полный полная круглый круглая последний последняя законченный законченная настоящий настоящая
	невероятно чересчур немного слегка чуть всё-таки все-таки все тоже опять снова вечно всегда постоянно бываешь бывает бываете был была были быть будь будьте стал стала стали становишься оказался оказалась показался показалась кажешься кажется кажетесь выглядишь выглядите выглядит выглядел выглядела сегодня вчера иногда порой временами тут здесь а но что потому как не у нас нашей наш наша сам сама самый самая по-моему человек какое какой-то это этот эта такая-то просто-таки прямо-таки с со на в от все-то еще столь до невозможности жутко страшно дико безумно редко
	то работник работница сотрудник сотрудница коллега тот та те ее его их именно честно честное слово говоря вообще довольно-таки бывал бывала`,
);

export const COPULA = words(
	"быть был была были будь будьте будешь будете стал стала стали становишься становится становитесь оказался оказалась оказались показались показался показалась кажешься кажется кажетесь выглядишь выглядите выглядит выглядел выглядела считаю считаем считают считает остался осталась бываешь бываете бывает",
);

export const PERSON_NOUNS = words(
	"человек человеком люди тип типом типчик особа особой личность личностью женщина женщиной мужчина мужик девица дама девушка баба парень товарищ господин существо натура натурой дед бабка старик старуха тетка девка пацан мальчик девочка руководитель руководителем",
);

export const FOLLOWERS = words(
	"из последнее и да а же или но просто слишком очень с со к ко по в во на до для при за от как что чем когда если стал стала был была были ты вы он она они бываешь у наш наша этот эта какой-то все-таки сегодня опять человек же-то ну то у с через даже",
);

const DENIERS =
	/^(?:считаю|считаем|назвал|назвала|назов(?:у|ет|ут|ешь)|назвали|думаю|скажу|говорю|утверждаю|верю|сказать|хочу|хотел|хотела|кажешься|кажетесь|имею)$/;

const REPORTERS =
	/^(?:зовут|называ|назвал|прозвал|обозва|кричал|кричат|орал|считают|говорят|жалуются|жаловал|пожаловал|написал|пишут|обвин|сказал)/;

export const DISAGREE = words(
	"согласен согласна несправедливо неправда напрасно незаслуженно зря неправ неправы ошибаются ошиблась ошибся",
);

export interface Found {
	from: number;
	to: number;
	good: boolean;
	code: MessageCode;
}

export interface Reader {
	tokens: readonly Token[];
	segments: readonly Segment[];
	disagrees: boolean;
}

export function segmentAt(reader: Reader, i: number): Segment {
	return (
		reader.segments.find((one) => one.from <= i && i < one.to) ?? {
			from: 0,
			to: reader.tokens.length,
			kind: "main",
			before: "",
			opener: "",
			continues: "",
		}
	);
}

export const isStaff = (norm: string): boolean => {
	const person =
		personAt(norm) ?? personAt(norm.slice(norm.lastIndexOf("-") + 1)) ?? personAt(norm.replace(/(?:ша|ка|иха)$/, ""));
	return person !== undefined && person.role === "staff" && isNominative(person);
};

export const isCustomer = (norm: string): boolean => {
	const person = personAt(norm);
	return person !== undefined && person.role === "customer" && isNominative(person);
};

/** «Девушка на кассе»: one who works there. */
const WORKPLACE = /^(?:на|в|за) (?:касс|ресепш|стойк|раздач|вахт|охран|регистратур|приемн|выдач|склад|бар)/;

/** Whose label it is: a colleague's, somebody else's (a customer, the writer, a thing), or nobody's by name. */
export function ownerOf(reader: Reader, segment: Segment, k: number): "colleague" | "other" | "none" {
	const { tokens } = reader;
	let found: "colleague" | "other" | "none" = "none";
	let thing = false;
	// «Я считаю вас ленивым»
	for (let i = segment.from; i < k; i++)
		if (/^(?:счита|наход|назыв)/.test(at(tokens, i)))
			for (let j = segment.from; j < segment.to; j++) if (OBLIQUE.has(at(tokens, j))) return "colleague";
	for (let i = segment.from; i < segment.to; i++) {
		if (i === k || tokens[i]?.kind !== "word") continue;
		const norm = at(tokens, i);
		if (
			YOU.has(norm) ||
			OTHERS.has(norm) ||
			(isStaff(norm) && !LINKED.test(at(tokens, i - 1))) ||
			/^новеньк(?:ий|ая)$/.test(norm) ||
			(PERSON_NOUNS.has(norm) && WORKPLACE.test(`${at(tokens, i + 1)} ${at(tokens, i + 2)}`)) ||
			(list.isName(norm) && (tokens[i]?.capital === true || i === segment.from))
		)
			found = found === "other" && !YOU.has(norm) ? "other" : "colleague";
		else if (norm === "я" || norm === "мне" || norm === "меня") {
			if (norm === "я" && i < k) return "other";
		} else if (isCustomer(norm)) {
			if (found !== "colleague") found = "other";
		} else if (
			i < k &&
			!SOFTENERS.has(norm) &&
			!OBLIQUE.has(norm) &&
			!PERSON_NOUNS.has(norm) &&
			!traits.has(norm) &&
			formOf(norm) === "other" &&
			!norm.endsWith("о") &&
			norm.length > 2 &&
			!LINKED.test(at(tokens, i - 1)) &&
			!LINKED.test(norm)
		)
			thing = true;
	}
	// «Наш новый админ высокомерный»: an unknown post
	if (found === "none" && thing)
		return tokens.slice(segment.from, k).some((token) => /^наша?$/.test(token.norm)) &&
			traits.get(at(tokens, k))?.weak === false &&
			!/^(?:каприз|упрям)/.test(at(tokens, k))
			? "colleague"
			: "other";
	return found;
}

export const LINKED =
	/^(?:с|со|к|ко|в|во|на|за|о|об|при|от|до|у|из|для|без|по|над|под|перед|через|из-за|про|возле|около)$/;

export function denied(reader: Reader, k: number): boolean {
	const { tokens } = reader;
	if (
		at(tokens, k - 1) === "не" ||
		(at(tokens, k - 2) === "не" &&
			SOFTENERS.has(at(tokens, k - 1)) &&
			!/^(?:будь|будьте|быть)$/.test(at(tokens, k - 1)) &&
			!/^будь/.test(at(tokens, k - 3)))
	)
		return true;
	for (let i = 0; i < tokens.length; i++)
		if (
			at(tokens, i) === "не" &&
			DENIERS.test(at(tokens, i + 1)) &&
			Math.abs(i - k) < 12 &&
			// «Не хочу спорить, но вы бестактны»
			!tokens.slice(i, k).some((token) => token.norm === "но")
		)
			return true;
	if (at(tokens, k + 1) === "не" && DENIERS.test(at(tokens, k + 3))) return true;
	return false;
}

/** A label that somebody else gave and the writer does not share, or that a customer cried. */
export function reported(reader: Reader, k: number): boolean {
	for (let i = 0; i < k; i++) {
		if (!REPORTERS.test(at(reader.tokens, i))) continue;
		if (reader.disagrees) return true;
		for (let n = 0; n < k; n++) if (isCustomer(at(reader.tokens, n))) return true;
	}
	return false;
}

export const hasCopula = (tokens: readonly Token[], segment: Segment): boolean => {
	for (let i = segment.from; i < segment.to; i++) if (COPULA.has(at(tokens, i))) return true;
	return false;
};

export const hasYou = (tokens: readonly Token[], segment: Segment): boolean => {
	for (let i = segment.from; i < segment.to; i++) {
		const norm = at(tokens, i);
		if (YOU.has(norm) || OTHERS.has(norm)) return true;
	}
	return false;
};

export const hasYouAnywhere = (tokens: readonly Token[]): boolean =>
	tokens.some((token) => YOU.has(token.norm) || OTHERS.has(token.norm));

/** «Ни разу не подвёл, кремень»: the label is a segment of its own. */
export function aloneIn(tokens: readonly Token[], segment: Segment, k: number): boolean {
	for (let i = segment.from; i < segment.to; i++) if (i !== k && !SOFTENERS.has(at(tokens, i))) return false;
	return hasYouAnywhere(tokens) || k <= 5;
}

const REASONS = words("потому поскольку ибо так как раз");

/** «Ирина нагрубила гостю, потому что высокомерна»: a short clause of reason behind one that speaks of a colleague. */
export const givesReason = (tokens: readonly Token[], segment: Segment): boolean => {
	if (!REASONS.has(segment.opener) || segment.to - segment.from > 4) return false;
	const before = tokens.slice(0, segment.from);
	return (
		!before.some((token) => isCustomer(token.norm) && personAt(token.norm)?.cases.includes("N") === true) &&
		before.some((token) => YOU.has(token.norm) || isStaff(token.norm) || list.isName(token.norm))
	);
};

const PASSING = /^(?:рассеянн?|мрач[её]?н|подавлен)[аы]?$/;

/** «Ты был рассеян, когда пересчитывал кассу»: a state of that hour. */
export const isPassing = (tokens: readonly Token[], segment: Segment, k: number): boolean =>
	PASSING.test(at(tokens, k)) && tokens.slice(segment.from, segment.to).some((token) => /^был[аи]?$/.test(token.norm));

const LINKING =
	/^(?:был|будь|будет|будеш|быть|стал|станов|стать|оказ|явля|остал|остан|слыв|прослы|выгляд|каж|показал|вед|вел|перестан|прекрат|хват)/;
const MARKED = words(
	"как такой такая таким такой такие таких просто настоящий настоящая настоящим сущий сущая полный полная ходячий редкостный форменный тоже этот эта этого",
);

/** Past forms without «л»: вытер, принес. */
const BARE_PAST = /(?<!харак|пар|мас)(?:тер|пер|нес|вез|жег|рег|сек)$/;

/** «ты оставил утюг»: the noun is what the deed was done to, no label. */
export function actedOn(tokens: readonly Token[], segment: Segment, k: number): boolean {
	if (MARKED.has(at(tokens, k - 1))) return false;
	for (let i = segment.from; i < k; i++) {
		const norm = at(tokens, i);
		if ((/^(?:past|third|imperative|first|inf)/.test(formOf(norm)) || BARE_PAST.test(norm)) && !LINKING.test(norm))
			return true;
	}
	return false;
}
