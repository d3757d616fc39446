import { withoutDiacritics } from "#app/coach/normalise.ts";
import { unfold } from "#app/coach/unfold.ts";
import { MORE_VERBS, VERBS } from "./verb-table.ts";

/** The forms a verb is looked up and asked for by; "he"/"they"/"we"/"you" are the present (or the future of a perfective verb). */
export type VerbForm =
	| "infinitive"
	| "imperative"
	| "imperative-plural"
	| "imperative-we"
	| "he"
	| "they"
	| "we"
	| "you"
	| "gerund"
	| "converb"
	| "participle";

export interface Verb {
	infinitive: string;
	he: string;
	they: string;
	imperative: string;
	/** Nominative of the gerund, "" when there is none. */
	gerund: string;
	/** The imperfective infinitive of its aspect pair (its own for a verb without one), without diacritics. */
	family: string;
	perfective: boolean;
	partner: Verb | undefined;
}

const SOFT: Readonly<Record<string, string>> = { s: "ś", z: "ź", c: "ć", n: "ń" };
const PLURAL: readonly (readonly [string, string])[] = [
	["ści", "szczą"],
	["ździ", "żdżą"],
	["dzi", "dzą"],
	["si", "szą"],
	["zi", "żą"],
	["ci", "cą"],
	["li", "lą"],
];
const NOUN: readonly (readonly [string, string])[] = [
	["ścić", "szczenie"],
	["ździć", "żdżenie"],
	["dzić", "dzenie"],
	["sić", "szenie"],
	["zić", "żenie"],
	["cić", "cenie"],
	["lić", "lenie"],
	["snąć", "śnięcie"],
	["nąć", "nięcie"],
	["dzieć", "dzenie"],
	["cieć", "cenie"],
	["ać", "anie"],
	["eć", "enie"],
	["yć", "enie"],
	["ić", "ienie"],
];

const cut = (word: string, count: number): string => word.slice(0, word.length - count);

/** The word with its ending replaced by the first rule that fits. */
export function replaced(word: string, rules: readonly (readonly string[])[]): string | undefined {
	for (const [from = "", to] of rules) if (word.endsWith(from)) return cut(word, from.length) + to;
	return undefined;
}

function presentOf(infinitive: string): string {
	if (/[dtn]awać$/.test(infinitive)) return `${cut(infinitive, 3)}je`;
	if (infinitive.endsWith("snąć")) return `${cut(infinitive, 4)}śnie`;
	if (/(?:ow|yw|iw)ać$/.test(infinitive)) return `${cut(infinitive, 4)}uje`;
	if (infinitive.endsWith("nąć")) return `${cut(infinitive, 3)}nie`;
	return cut(infinitive, 1);
}

/** The third person plural of a present in the third person singular. */
export function pluralOf(he: string): string {
	if (he.endsWith("a")) return `${he}ją`;
	if (he.endsWith("je")) return `${cut(he, 1)}ą`;
	if (he.endsWith("śnie")) return `${cut(he, 4)}sną`;
	if (he.endsWith("nie")) return `${cut(he, 2)}ą`;
	if (he.endsWith("e")) return `${cut(he, 1)}ą`;
	if (he.endsWith("y")) return `${cut(he, 1)}ą`;
	return replaced(he, PLURAL) ?? `${he}ą`;
}

function imperativeOf(infinitive: string, he: string): string {
	if (/[dtn]awać$/.test(infinitive)) return `${cut(infinitive, 1)}j`;
	if (he.endsWith("a")) return `${he}j`;
	if (he.endsWith("uje") || he.endsWith("eje") || he.endsWith("aje")) return cut(he, 1);
	if (/[aeiouyó]nąć$/.test(infinitive)) return `${cut(infinitive, 3)}ń`;
	if (infinitive.endsWith("nąć")) return `${cut(he, 1)}j`;
	if (/[^aeiouyąęó]ni$/.test(he)) return `${he}j`;
	const stem = cut(he, 1);
	const last = stem.charAt(stem.length - 1);
	if (he.endsWith("ści")) return `${cut(stem, 1)}ć`;
	if (he.endsWith("dzi")) return `${cut(stem, 1)}ź`;
	return he.endsWith("i") ? cut(stem, 1) + (SOFT[last] ?? last) : stem;
}

/**
 * Endings of infinitives whose forms the rules above do not give: ending, then what stands in its place in the third person singular,
 * the imperative, the third person plural and the gerund; "-" for what the rules give after all. The first that fits wins.
 */
const PATTERNS: readonly (readonly string[])[] =
	`jść jdzie jdź jdą jście;wiedzieć wie wiedz wiedzą -;nieść niesie nieś niosą niesienie;wieźć wiezie wieź wiozą wiezienie;słać śle ślij - -;pisać pisze - - -;kazać każe - - -;wiązać wiąże - - -;łożyć - łóż - -;jechać jedzie jedź jadą _;brać bierze - biorą -;dać - - dadzą -;lać leje - - -;grzać grzeje - - -;śmiać śmieje - - -;zwać zwie zwij zwą -;rwać rwie rwij rwą -;jąć jmie jmij jmą jęcie;cząć cznie cznij - częcie;ciąć tnie tnij - cięcie;kląć klnie klnij - klęcie;kryć kryje - - krycie;myć myje - - mycie;użyć użyje - - użycie;pić pije - - picie;bić bije - - bicie;uć uje - - ucie;czeć czy - - -;szeć szy - - -;leżeć leży - - -;stać stanie stań - -;pomnieć pomni - pomną -;gryźć gryzie gryź gryzą gryzienie;jrzeć jrzy jrzyj - -;robić - rób - -;koić - kój koją kojenie;kleić - klej kleją klejenie;rzec rzeknie rzeknij - rzeczenie;pać pie p - -;łamać łamie łam - -;otać ocze - - -;siąść siądzie siądź siądą -;być będzie bądź będą bycie`
		.split(";")
		.map((row) => row.split(" "));

/** The forms that a pattern gives: third person singular, imperative, third person plural, gerund; "" where it gives none. */
function patterned(infinitive: string): readonly string[] {
	for (const [ending = "", ...forms] of PATTERNS) {
		if (!infinitive.endsWith(ending)) continue;
		const stem = cut(infinitive, ending.length);
		return forms.map((form) => (form === "-" ? "" : form === "_" ? "_" : stem + form));
	}
	return [];
}

function verbOf(entry: string, family: string, perfective: boolean): Verb {
	const [infinitive = "", spec] = entry.split(":");
	const given = spec === undefined ? patterned(infinitive) : spec === "a" ? [cut(infinitive, 1)] : spec.split(",");
	const [givenHe = "", givenImperative = "", givenThey = "", givenGerund = ""] = given;
	const he = givenHe === "" ? presentOf(infinitive) : givenHe;
	const imperative = givenImperative === "" ? imperativeOf(infinitive, he) : givenImperative;
	const gerund = givenGerund === "" ? (replaced(infinitive, NOUN) ?? "") : givenGerund;
	return {
		infinitive,
		he,
		they: givenThey === "" ? pluralOf(he) : givenThey,
		imperative: imperative === "_" ? "" : imperative,
		gerund: gerund === "_" ? "" : gerund,
		family,
		perfective,
		partner: undefined,
	};
}

const FORMS: readonly VerbForm[] = [
	"imperative",
	"imperative-plural",
	"imperative-we",
	"infinitive",
	"he",
	"they",
	"we",
	"you",
	"converb",
	"gerund",
];

/** A form of a verb, or "" where the verb has none. */
export function formOf(verb: Verb, form: VerbForm): string {
	const { he, they, imperative, infinitive } = verb;
	switch (form) {
		case "infinitive":
			return infinitive;
		case "imperative":
			return imperative;
		case "imperative-plural":
			return imperative === "" ? "" : `${imperative}cie`;
		case "imperative-we":
			return imperative === "" ? "" : `${imperative}my`;
		case "he":
			return he;
		case "they":
			return they;
		case "we":
			return verb.infinitive === "być" ? "jesteśmy" : `${he}my`;
		case "you":
			return verb.infinitive === "być" ? "jesteś" : `${he}sz`;
		case "gerund":
			return verb.gerund;
		case "converb":
			return verb.perfective || verb.infinitive === "być" ? "" : `${they}c`;
		case "participle":
			return "";
	}
}

/** All forms a verb is recognised by. */
export function* formsOf(verb: Verb): Generator<[form: VerbForm, word: string]> {
	for (const form of FORMS) {
		const word = formOf(verb, form);
		if (word !== "") yield [form, word];
		if (form === "gerund" && word !== "") for (const end of ["a", "u", "em"]) yield [form, cut(word, 1) + end];
	}
	if (!verb.perfective && verb.infinitive !== "być") yield ["you", `${verb.he}cie`];
}

export interface Reading {
	verb: Verb;
	form: VerbForm;
}

/** Words that are hardly ever the verb form they look like. */
const NO_VERBS: ReadonlySet<string> = new Set(
	"glos lad lecz lub mecz nakaz nos obraz pomysl ran rozkaz stan".split(" "),
);

interface Lexicon {
	byForm: Map<string, Reading>;
	byInfinitive: Map<string, Verb>;
}

let lexicon: Lexicon | undefined;

/** A word with a new ending; a digit before it says how many of its last letters go ("oceniać" and "2ć" give "ocenić"). */
export function bent(word: string, ending: string): string {
	const digit = Number(ending.charAt(0) || "x");
	return digit >= 0 ? cut(word, digit) + ending.slice(1) : word + ending;
}

/** The second of a pair: in full, "+" after what is put before the first ("kierować/s+"), or a digit and what stands for so many of its last letters ("oceniać/2ć"). */
function partnered(first: string, second: string): string {
	const infinitive = first.split(":")[0] ?? "";
	if (second.endsWith("+")) return second.slice(0, -1) + infinitive;
	return /^\d/.test(second) ? bent(infinitive, second) : second;
}

const known = (): Lexicon => build(`${VERBS}${unfold(MORE_VERBS).join(" ")}`);

function build(list: string): Lexicon {
	const byForm = new Map<string, Reading>();
	const byInfinitive = new Map<string, Verb>();
	for (const pair of list.split(/\s+/)) {
		if (pair === "") continue;
		const [first = "", second = ""] = pair.split("/");
		const family = withoutDiacritics((first === "" ? second : first).split(":")[0] ?? "");
		const one = first === "" ? undefined : verbOf(first, family, false);
		const two = second === "" ? undefined : verbOf(partnered(first, second), family, true);
		if (one !== undefined) one.partner = two;
		if (two !== undefined) two.partner = one;
		for (const verb of [one, two])
			if (verb !== undefined && !byInfinitive.has(verb.infinitive)) byInfinitive.set(verb.infinitive, verb);
	}
	for (const gerunds of [false, true]) {
		for (const verb of byInfinitive.values()) {
			for (const [form, word] of formsOf(verb)) {
				const bare = withoutDiacritics(word);
				if ((form === "gerund") !== gerunds) continue;
				if (!byForm.has(bare) && !NO_VERBS.has(bare)) byForm.set(bare, { verb, form });
				if (bare !== word && !byForm.has(word)) byForm.set(word, { verb, form });
			}
		}
	}
	return { byForm, byInfinitive };
}

/** The reading of a word (without diacritics) as a form of a known verb. */
export function readVerb(bare: string): Reading | undefined {
	lexicon ??= known();
	return lexicon.byForm.get(bare);
}

/** The reading of a word as typed: one with Polish letters must have them where the verb has them ("odpowiedz", not "odpowiedź"). */
export function readToken(token: { norm: string; bare: string }): Reading | undefined {
	lexicon ??= known();
	return lexicon.byForm.get(token.norm);
}

/** A known verb by its infinitive. */
export function verbNamed(infinitive: string): Verb | undefined {
	lexicon ??= known();
	return lexicon.byInfinitive.get(infinitive);
}

/** Every known verb. */
export function allVerbs(): Iterable<Verb> {
	lexicon ??= known();
	return lexicon.byInfinitive.values();
}

/** Another list of verbs, of the same shape as the verb table, read by form and by infinitive. */
export function verbsOf(list: string): {
	byForm: ReadonlyMap<string, Reading>;
	byInfinitive: ReadonlyMap<string, Verb>;
} {
	return build(list);
}
