import type { Token } from "#app/coach/analysis.ts";
import { withoutDiacritics } from "#app/coach/normalise.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { bareAt, verbFormAt } from "../../words/grammar.ts";
import { readVerb, type Verb } from "../../words/verbs.ts";

/** A piece of the text and what stands there instead. */
export interface Edit {
	start: number;
	end: number;
	text: string;
	kind: Suggestion["kind"];
	/** True when it mends all prohibitions of its sentence. */
	whole?: boolean;
}

/** Read where a sentence has no token. */
export const NO_WORD = { norm: "", bare: "" };

export const PLACE = /zaplecz|gabinec|osobności|przerw|szatni|drzwiach|zmian[ąy]|miejsc|przymierzalni|furtce/;
export const KEPT_PREFIX = new Set("przy po przed podczas".split(" "));
export const KEPT_PLACES =
	/^(?:w|we|na) (?:sali|recepcji|peronie|infolinii|szatni|sklepie|zajęciach|treningu|poczekalni|windzie|mailach|listach|rozmowie|korespondencji)/;
export const REFLEXIVE = new Set([
	"przyznać",
	"odezwać",
	"zgłosić",
	"uśmiechnąć",
	"pożegnać",
	"przywitać",
	"przedstawić",
	"podzielić",
	"zatrzymać",
	"upewnić",
	"umówić",
	"zwrócić",
]);

export const EVERY: Readonly<Record<string, string>> = {
	nikt: "każdy",
	zaden: "każdy",
	zadna: "każda",
	zadne: "każde",
};
export const ACCUSATIVE = new Set(
	"prosic pytac wzywac przepraszac informowac zapraszac zatrzymywac wolac uprzedzac".split(" "),
);
/** Who is served where these words are used and nobody is named. */
export const TRADES: readonly (readonly [RegExp, string])[] = [
	[
		/poczekaln|objaw|rozpozn|diagnoz|gabine|recept|zabieg|badan|oddzial|lekarz|pielegn|polozn|\blek(?:[iu]|ow)?\b/,
		"pacjent",
	],
	[/stolik|kelner|dani[ae]|kuchn|pokoj|recepcj|hotel|menu|rachunk|bar[zu]e?\b/, "gosc"],
	[/wypozycz|bibliot|ksiazk|sygnatur/, "czytelnik"],
	[/kurs[ua]?\b|instruktor|prawo jazdy/, "kursant"],
	[/lekcj|szkol|swietlic|nauczyciel|klas[aiey]/, "uczen"],
	[/peron|pociag|wagon|autobus|konduktor|lot[ua]\b/, "pasazer"],
	[/muze|wystaw|oprowadz|przewodnik|zwiedz/, "zwiedzajacy"],
	[/urzad|urzed|wniosk|okienk|formularz/, "interesant"],
];
export const LEAVING = new Set(["zostawiac", "pozostawiac", "zostawac", "pozostawac"]);
export const GERUNDLESS = new Set(
	"kazac patrzec rozmawiac trzymac wpuszczac wprowadzac isc chodzic stac miec mowic byc siadac pracowac jezdzic siedziec lezec spac przechodzic mijac".split(
		" ",
	),
);

export function needsSelf(verb: Verb, tokens: readonly Token[], at: number): boolean {
	const next = bareAt(tokens, at + 1);
	if (verb.infinitive === "przyznać") return !/^\p{L}{4,}$/u.test(next);
	return /^(?:do|z|przy|pierwsz|w|po|na)$/.test(next) || next === "" || tokens[at + 1]?.kind === "punctuation";
}

/** The family of a past form ("zasłaniała"), where the infinitive is known. */
export function infinitiveOfPast(norm: string): string | undefined {
	const stem = norm.replace(/(?:ł|ła|ło|li|ły)$/, "");
	if (stem === norm) return undefined;
	return readVerb(strip(`${stem}ć`))?.verb.family;
}

export function verbAfter(tokens: readonly Token[], from: number, to: number): number {
	for (let i = from + 1; i < to; i++) if (verbFormAt(tokens, i)?.form === "infinitive") return i;
	return -1;
}

export function indexOf(tokens: readonly Token[], bare: string, from: number, to: number): number {
	for (let i = Math.max(0, from); i < to; i++) if (bareAt(tokens, i) === bare) return i;
	return -1;
}

/** Words without Polish diacritics. */
export const strip = withoutDiacritics;

export const capital = (text: string, yes: boolean): string =>
	yes ? text.charAt(0).toUpperCase() + text.slice(1) : text;

export const lower = (text: string): string => (text === "" ? "" : text.charAt(0).toLowerCase() + text.slice(1));

/** Comparatives and what is said of their measure. */
export const DEGREES: Readonly<Record<string, string>> = {
	bardziej: "",
	mocniej: " mocno",
	glosniej: " głośno",
	szybciej: " szybko",
	dluzej: " długo",
	czesciej: " często",
	dalej: " daleko",
	wyzej: " wysoko",
	pozniej: " późno",
	wczesniej: " wcześnie",
};
