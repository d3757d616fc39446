import { capital, strip } from "./rewriting-words.ts";
import { anyVerbNamed, readSuggested } from "./suggested-verbs.ts";
import { formOf, type Reading, readVerb } from "./verbs.ts";

/** Nouns of acts that are no gerunds, in the genitive. */
const ACTS: Readonly<Record<string, string>> = {
	sprzedaży: "sprzedawać",
	wstępu: "wchodzić",
	wejścia: "wchodzić",
	zakupu: "kupować",
	wjazdu: "wjeżdżać",
	montażu: "montować",
	wymiany: "wymieniać",
	zamiany: "zamieniać",
	zmiany: "zmieniać",
	konsumpcji: "spożywać",
	publikacji: "publikować",
	jazdy: "jeździć",
	użycia: "używać",
	rozmów: "rozmawiać",
	dyskusji: "dyskutować",
	plotek: "plotkować",
	żartów: "żartować",
	spóźnień: "spóźniać",
	obietnic: "obiecywać",
};

/** A noun of an act read as its gerund. */
export function actNamed(word: string): Reading | undefined {
	const named = ACTS[word];
	const verb = named === undefined ? undefined : anyVerbNamed(named);
	return verb === undefined ? undefined : { verb, form: "gerund" };
}

/** An item under a lead-in that forbids, worded as a ban of its own: "odbierania telefonów" -> "Nie odbieraj telefonów". */
export function banOf(item: string): string | undefined {
	if (/^nie /i.test(item)) return capital(item, true);
	const [opening = ""] = item.split(" ");
	const named = /(?:ni|ci)e$/.test(opening) && readVerb(strip(opening.toLowerCase()))?.form === "gerund";
	const shape = named ? /^()(\p{L}+)(.*)$/su : /^((?:\p{L}+(?:ego|ej|e) )?)(\p{L}+)(.*)$/su;
	const [, before = "", word = "", rest = ""] = shape.exec(item) ?? [];
	const bare = word.toLowerCase();
	const reading = actNamed(bare) ?? readVerb(strip(bare)) ?? readSuggested(bare);
	if (reading !== undefined && (reading.form === "gerund" || reading.form === "infinitive")) {
		const order = formOf(reading.verb, "imperative");
		return order === "" ? undefined : `Nie ${order}${rest}`;
	}
	return before === "" ? undefined : banOf(item.slice(before.length));
}

/** The acts of an item that names more than one: "palenia, krzyczenia i rzucania przedmiotami". */
export function actsOf(item: string): string[] {
	const found: string[] = [];
	for (const piece of item.split(/, (?:a także |oraz |jak również )?| (?:i|oraz|ani|lub|albo|a także) /)) {
		const [first = ""] = piece.trim().toLowerCase().split(" ");
		const form = (actNamed(first) ?? readVerb(strip(first)) ?? readSuggested(first))?.form;
		const last = found.length - 1;
		if (last < 0 || form === "gerund" || form === "infinitive") found.push(piece.trim());
		else {
			const at = item.indexOf(piece, item.indexOf(found[last] ?? "") + (found[last] ?? "").length);
			found[last] = item.slice(item.indexOf(found[last] ?? ""), at + piece.length);
		}
	}
	return found;
}
