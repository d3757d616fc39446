import { capital, strip } from "./rewriting-words.ts";
import { readSuggested } from "./suggested-verbs.ts";
import { formOf, type Reading, readVerb, verbNamed } from "./verbs.ts";

/** Nouns of acts that are no gerunds, in the genitive. */
const ACTS: Readonly<Record<string, string>> = {
	sprzedaży: "sprzedawać",
	zakupu: "kupować",
	wjazdu: "wjeżdżać",
	montażu: "montować",
	wymiany: "wymieniać",
	zmiany: "zmieniać",
	konsumpcji: "spożywać",
	publikacji: "publikować",
	jazdy: "jeździć",
	użycia: "używać",
};

/** A noun of an act read as its gerund. */
export function actNamed(word: string): Reading | undefined {
	const verb = verbNamed(ACTS[word] ?? "") ?? undefined;
	return verb === undefined ? undefined : { verb, form: "gerund" };
}

/** An item under a lead-in that forbids, worded as a ban of its own: "odbierania telefonów" -> "Nie odbieraj telefonów". */
export function banOf(item: string): string | undefined {
	if (/^nie /i.test(item)) return capital(item, true);
	const [, before = "", word = "", rest = ""] = /^(?:((?:\p{L}+(?:ego|ej|e) )?)(\p{L}+))(.*)$/su.exec(item) ?? [];
	const bare = word.toLowerCase();
	const reading = actNamed(bare) ?? readVerb(strip(bare)) ?? readSuggested(bare);
	if (reading !== undefined && (reading.form === "gerund" || reading.form === "infinitive")) {
		const order = formOf(reading.verb, "imperative");
		return order === "" ? undefined : `Nie ${order}${rest}`;
	}
	return before === "" ? undefined : banOf(item.slice(before.length));
}
