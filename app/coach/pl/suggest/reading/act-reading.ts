import { type Reading, readToken, type VerbForm } from "../../words/verbs.ts";
import { strip } from "../words/rewriting-words.ts";
import { anyVerbNamed, guessedVerb, readSuggested } from "../words/suggested-verbs.ts";
import { actNamed } from "./item-bans.ts";

/** Nouns that end like the name of an act. */
const NOUNS =
	/^(?:mieszkania|ubrania|spotkania|zadania|pytania|zdania|zebrania|dania|śniadania|posłania|opakowania|ustania|wydania|ciała|osoba|sprawa|klienta|pacjenta|gościa)$/;

/** Endings by which a verb outside the tables is known where an act must stand. */
const ENDINGS: readonly (readonly [RegExp, VerbForm])[] = [
	[/ać$/, "infinitive"],
	[/ani[ae]$/, "gerund"],
	[/ają$/, "they"],
	[/amy$/, "we"],
	[/[^aeiouy]a$|[aiou]a$/, "he"],
];

/** The reading of a word that stands where an act is named, by its letters as they stand. */
export const readAct = (word: string): Reading | undefined =>
	actNamed(word) ??
	readToken({ norm: word, bare: strip(word) }) ??
	readSuggested(word) ??
	guessedVerb(word) ??
	shown(word);

function shown(word: string): Reading | undefined {
	if (NOUNS.test(word) || word.length < 5) return undefined;
	for (const [ending, form] of ENDINGS) {
		if (!ending.test(word)) continue;
		const stem = word.replace(form === "he" ? /a$/ : ending, "");
		const verb = stem.length < 4 ? undefined : anyVerbNamed(`${stem}ać`);
		return verb === undefined ? undefined : { verb, form };
	}
	return undefined;
}
