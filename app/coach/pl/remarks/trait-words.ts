import { withoutDiacritics } from "#app/coach/normalise.ts";
import { unfold } from "#app/coach/unfold.ts";
import { GOOD_ADJECTIVES } from "../words/good-adjectives.ts";
import {
	BAD_ADJECTIVES,
	BAD_NOUNS,
	BAD_QUALITIES,
	COLLOQUIAL_ADJECTIVES,
	COLLOQUIAL_NOUNS,
	GOOD_NOUNS,
	GOOD_QUALITIES,
	NEUTRAL_STEMS,
	WEAK_NOUNS,
} from "./traits.ts";

/** What a word says of a person. `case` is the role its form can play; "neuter" is never said of one person. */
export interface Trait {
	good: boolean;
	kind: "adjective" | "noun" | "quality";
	case: "nominative" | "instrumental" | "oblique" | "neuter";
	/** True for the name of an animal or a thing, a label only where a person is called so. */
	weak?: true;
}

const VIRILE: readonly (readonly [string, string])[] = [
	["czy", "czy"],
	["ony", "eni"],
	["sny", "śni"],
	["soły", "seli"],
	["sty", "ści"],
	["sły", "śli"],
	["szy", "si"],
	["chy", "si"],
	["ry", "rzy"],
	["ty", "ci"],
	["dy", "dzi"],
	["ły", "li"],
	["ki", "cy"],
	["gi", "dzy"],
	["cy", "cy"],
	["ży", "zi"],
];

/** The forms of an adjective given in the masculine nominative, each with its role. */
export function* adjectiveForms(adjective: string): Generator<[word: string, role: Trait["case"]]> {
	const soft = adjective.endsWith("i");
	const stem = adjective.slice(0, -1);
	const vowel = soft ? "i" : "y";
	const join = soft && !/[kg]$/.test(stem) ? "i" : "";
	yield [adjective, "nominative"];
	yield [`${stem}${join}a`, "nominative"];
	let virile = `${stem}i`;
	for (const [from, to] of VIRILE) {
		if (!adjective.endsWith(from)) continue;
		virile = adjective.slice(0, adjective.length - from.length) + to;
		break;
	}
	yield [virile, "nominative"];
	yield [`${stem}${soft ? "i" : ""}e`, "neuter"];
	yield [`${stem}${vowel}m`, "instrumental"];
	yield [`${stem}${join}ą`, "instrumental"];
	yield [`${stem}${vowel}mi`, "instrumental"];
	for (const end of ["ego", "ej", "emu"]) yield [`${stem}${soft ? "i" : ""}${end}`, "oblique"];
	yield [`${stem}${vowel}ch`, "oblique"];
}

/** The forms of a noun that names a person, each with its role; plurals are listed only where they are regular. */
export function* nounForms(noun: string): Generator<[word: string, role: Trait["case"]]> {
	yield [noun, "nominative"];
	const last = noun.charAt(noun.length - 1);
	if (last === "a") {
		const stem = noun.slice(0, -1);
		yield [`${stem}ą`, "instrumental"];
		yield [`${stem}o`, "nominative"];
		yield [`${stem}ę`, "oblique"];
		yield [stem.endsWith("k") || stem.endsWith("g") ? `${stem}i` : `${stem}y`, "oblique"];
		yield [`${stem}ami`, "instrumental"];
		return;
	}
	if (last === "i" && !noun.endsWith("ni")) {
		for (const form of adjectiveForms(noun)) yield form;
		return;
	}
	if (noun.endsWith("ni")) {
		yield [`${noun.slice(0, -1)}ią`, "instrumental"];
		return;
	}
	if (last === "o" || last === "e" || last === "ę") {
		if (last !== "ę") yield [`${noun.slice(0, -1)}em`, "instrumental"];
		return;
	}
	const stem = obliqueStem(noun);
	yield [`${stem}${/[kg]$/.test(stem) ? "i" : ""}em`, "instrumental"];
	yield [`${stem}a`, "oblique"];
	yield [`${stem}ami`, "instrumental"];
	const hard = /[scrd]z$/.test(stem) ? undefined : VOCATIVE.find(([from]) => stem.endsWith(from));
	yield [hard === undefined ? `${stem}u` : stem.slice(0, stem.length - hard[0].length) + hard[1], "nominative"];
}

const VOCATIVE: readonly (readonly [string, string])[] = [
	["st", "ście"],
	["sł", "śle"],
	["zn", "źnie"],
	["t", "cie"],
	["d", "dzie"],
	["r", "rze"],
	["ł", "le"],
	["n", "nie"],
	["m", "mie"],
	["b", "bie"],
	["w", "wie"],
	["s", "sie"],
	["z", "zie"],
	["p", "pie"],
];

const STEMS: Readonly<Record<string, string>> = {
	osioł: "osł",
	orzeł: "orł",
	błazen: "błazn",
	nierób: "nierob",
	wzór: "wzor",
	głąb: "głąb",
	mózg: "mózg",
	dureń: "durni",
	belfer: "belfr",
	diabeł: "diabł",
	potwór: "potwor",
	nicpoń: "nicponi",
	truteń: "trutni",
	cierń: "cierni",
	pień: "pni",
	kiep: "kp",
	szerszeń: "szerszeni",
};

/** The stem that the endings of a masculine noun join. */
function obliqueStem(noun: string): string {
	const given = STEMS[noun];
	if (given !== undefined) return given;
	if (noun.endsWith("niec")) return `${noun.slice(0, -4)}ńc`;
	if (noun.endsWith("iec")) return `${noun.slice(0, -3)}c`;
	if (noun.endsWith("ec")) return `${noun.slice(0, -2)}c`;
	if (noun.endsWith("ek")) return `${noun.slice(0, -2)}k`;
	if (noun.endsWith("ń")) return `${noun.slice(0, -1)}ni`;
	if (noun.endsWith("ś")) return `${noun.slice(0, -1)}si`;
	return noun;
}

function* qualityForms(quality: string): Generator<[word: string, role: Trait["case"]]> {
	yield [quality, "nominative"];
	const stem = quality.slice(0, -1);
	if (quality.endsWith("ść")) {
		const soft = `${quality.slice(0, -2)}ści`;
		yield [soft, "oblique"];
		yield [`${soft}ą`, "instrumental"];
	} else if (quality.endsWith("o") || quality.endsWith("e")) {
		for (const end of ["a", "u"]) yield [`${stem}${end}`, "oblique"];
		yield [`${stem}em`, "instrumental"];
	} else if (quality.endsWith("a")) {
		yield [`${stem}ą`, "instrumental"];
		yield [`${stem}ę`, "oblique"];
		if (stem.endsWith("r")) yield [`${stem}ze`, "oblique"];
		yield [stem.endsWith("i") ? stem : `${stem}${/[kgj]$/.test(stem) ? "i" : "y"}`, "oblique"];
		if (stem.endsWith("i")) yield [`${stem}i`, "oblique"];
	} else if (quality.endsWith("ek")) {
		yield [`${quality.slice(0, -2)}ku`, "oblique"];
	} else {
		for (const end of ["u", "owi"]) yield [`${quality}${end}`, "oblique"];
		yield [`${quality}${/[kg]$/.test(quality) ? "i" : ""}em`, "instrumental"];
	}
}

/** Endings of masculine names for a person and of the feminine ones derived from them; the first that fits wins. */
const FEMININE: readonly (readonly [string, string])[] = [
	["ista", "istka"],
	["ant", "antka"],
	["ator", "atorka"],
	["or", "orka"],
	["yk", "yczka"],
	["nik", "nica"],
	["ik", "iczka"],
	["arz", "ara"],
	["acz", "aczka"],
	["iel", "ielka"],
	["el", "elka"],
	["ek", "ka"],
	["an", "anka"],
	["in", "inka"],
	["uś", "usia"],
	["ent", "entka"],
	["ak", "aczka"],
	["ec", "ka"],
];

/** A noun and its feminine, where its ending gives one. */
function* withFeminine(noun: string): Generator<[word: string, role: Trait["case"]]> {
	for (const form of nounForms(noun)) yield form;
	const found = FEMININE.find(([from]) => noun.endsWith(from));
	if (found === undefined) return;
	for (const form of nounForms(noun.slice(0, noun.length - found[0].length) + found[1])) yield form;
}

/** The words of a list, folded or not. */
export const wordsOf = (list: string): readonly string[] =>
	/[A-Z]/.test(list) ? unfold(list) : list.trim().split(/\s+/);

let table: Map<string, Trait> | undefined;

function build(): Map<string, Trait> {
	const traits = new Map<string, Trait>();
	const add = (
		list: string,
		good: boolean,
		kind: Trait["kind"],
		forms: (word: string) => Iterable<[string, Trait["case"]]>,
		weak?: true,
	): void => {
		for (const word of wordsOf(list)) {
			for (const [form, role] of forms(word)) {
				const bare = withoutDiacritics(form);
				const known = traits.get(bare);
				if (known === undefined || (known.case === "oblique" && role === "nominative" && known.good === good))
					traits.set(bare, weak === undefined ? { good, kind, case: role } : { good, kind, case: role, weak });
			}
		}
	};
	add(BAD_ADJECTIVES, false, "adjective", adjectiveForms);
	add(COLLOQUIAL_ADJECTIVES, false, "adjective", adjectiveForms);
	add(BAD_NOUNS, false, "noun", withFeminine);
	add(COLLOQUIAL_NOUNS, false, "noun", withFeminine);
	add(GOOD_ADJECTIVES, true, "adjective", adjectiveForms);
	add(GOOD_NOUNS, true, "noun", withFeminine);
	add(BAD_QUALITIES, false, "quality", qualityForms);
	add(GOOD_QUALITIES, true, "quality", qualityForms);
	add(WEAK_NOUNS, false, "noun", withFeminine, true);
	for (const word of NOT_TRAITS.split(" ")) traits.delete(word);
	return traits;
}

/** Forms that are common words of other meaning. */
const NOT_TRAITS =
	"kolko buty kochani niedzieli niedziela niedziele niedzielny niewiele niektory nieraz niestety niedlugo niedaleko nieco niech niezle niewola nieprawda nieprawdy niepogoda niespodzianka niezgoda niemal dziada baby babie dziadu kata lisa lwa muly ogolnie kary dumna kloda rury as asa asu gada gady gadem gad zero zera leni lenie mistrzu ofiary ofiare automat gap gapi gapy kolki beton robota roboty grupa sepie dame damy klasy klase wzory talenty laiku laski pije pija złota zlota zlotem slonca slowa ciapy grube rowne rowni rowna ciepla ciepli ciemno zlote";

const OPEN = /^(?:nie|bez)[a-z]{1,}(?:[nwmrkl]|ch|[^s]t)(?:(y|i)|(a)|(ym|im|ymi|imi)|(ego|ej|emu|ych|ich)|e)$/;
let neutral: readonly string[] | undefined;
const opened = new Map<string, Trait | undefined>();
const REMEMBERED = 20_000;

/** An adjective on nie- or bez- judges a person unless it is listed as neutral. */
function openTrait(bare: string): Trait | undefined {
	const match = OPEN.exec(bare);
	if (match === null) return undefined;
	neutral ??= NEUTRAL_STEMS.trim().split(/\s+/);
	if (neutral.some((stem) => bare.startsWith(stem))) return undefined;
	const [, virile, feminine, instrumental, oblique] = match;
	const role = virile || feminine ? "nominative" : instrumental ? "instrumental" : oblique ? "oblique" : "neuter";
	return { good: false, kind: "adjective", case: role };
}

const DERIVED =
	/^(?:(.+)owat(?:(y|i)|(a)|(ym|ymi)|(ego|ej|emu|ych)|e)|(.+)osc(i|ia)?|(?:naj)?(.+?)(?:i?ej)?sz(?:([ya])|(ym|ymi)|(ego|ej|emu|ych)|[ei]))$/;
/** Qualities that things have as well. */
const OF_THINGS =
	/^(?:slab|trudn|ciemn|zimn|zmienn|rown|szkodliw|dziwn|smieszn|kontrowersyjn|brudn|ciepl|zl|straszn|wybitn|wyjatk|niezwykl|niebywal)$/;

/** "Leniuszek", "obiboczek": a label made smaller. */
function smallerTrait(bare: string): Trait | undefined {
	const [, stem = "", ending = ""] = /^(.{3,}?)(?:cz|u?sz|asz?)(ek|ka|ku|ki|kiem)$/.exec(bare) ?? [];
	for (const end of ["", "k", "ch", "uch", "as"]) {
		const known = table?.get(stem + end);
		if (known?.good === false && known.kind === "noun" && known.case === "nominative" && known.weak !== true)
			return { ...known, case: ending === "kiem" ? "instrumental" : "nominative" };
	}
	return undefined;
}

/** A word made of a known one: "cymbałowaty", "opryskliwość", "leniwszy". */
function derivedTrait(bare: string): Trait | undefined {
	const match = DERIVED.exec(bare);
	if (match === null) return undefined;
	const [, noun, virile, feminine, instrumental, oblique, quality, ending, adjective, more, moreWith, moreOf] = match;
	const known = (stem: string, ends: readonly string[], kind: Trait["kind"]): Trait | undefined =>
		ends
			.map(
				(end) =>
					table?.get(stem + end) ??
					openTrait(stem + end) ??
					(stem.endsWith("owat") ? derivedTrait(stem + end) : undefined),
			)
			.find((one) => one?.kind === kind && one.weak !== true);
	if (noun !== undefined) {
		if (known(noun, ["", "a", "o", "ek", "iec"], "noun")?.good !== false) return undefined;
		const role = virile || feminine ? "nominative" : instrumental ? "instrumental" : oblique ? "oblique" : "neuter";
		return { good: false, kind: "adjective", case: role };
	}
	const stem = quality ?? adjective ?? "";
	const base = OF_THINGS.test(stem) ? undefined : known(stem, ["y", "i", "ki"], "adjective");
	if (base === undefined) return undefined;
	if (quality !== undefined)
		return {
			good: base.good,
			kind: "quality",
			case: ending === "ia" ? "instrumental" : ending === "i" ? "oblique" : "nominative",
		};
	return {
		good: base.good,
		kind: "adjective",
		case: more ? "nominative" : moreWith ? "instrumental" : moreOf ? "oblique" : "neuter",
	};
}

/** What a word (without diacritics) says of a person, if it may be a label. */
export function traitOf(bare: string): Trait | undefined {
	table ??= build();
	const known = table.get(bare);
	if (known !== undefined || !/^(?:nie|bez)|owat|osci?a?$|sz[yae]|[csztu](?:ek|k[aiu]|kiem)$/.test(bare)) return known;
	if (opened.has(bare)) return opened.get(bare);
	const trait = derivedTrait(bare) ?? openTrait(bare) ?? smallerTrait(bare);
	if (opened.size >= REMEMBERED) opened.clear();
	opened.set(bare, trait);
	return trait;
}
