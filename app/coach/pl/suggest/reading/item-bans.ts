import { formOf, type Reading, readVerb } from "../../words/verbs.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed, readSuggested } from "../words/suggested-verbs.ts";

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
	const acts = actsOf(item);
	const infinitives = acts.filter((act) => readingOf(act.split(" ", 1)[0] ?? "")?.form === "infinitive");
	if (acts.length < 2 || infinitives.length < acts.length) return oneBan(item);
	// "żuć gumy i nosić słuchawek": each act is forbidden by itself, the later ones are no orders.
	const bans = acts.flatMap((act) => oneBan(act) ?? []);
	if (bans.length < acts.length) return undefined;
	const [last = ""] = bans.slice(-1);
	return `${[bans[0], ...bans.slice(1, -1).map(lower)].join(", ")} i ${lower(last)}`;
}

const readingOf = (word: string): Reading | undefined => {
	const bare = word.toLowerCase();
	return actNamed(bare) ?? readVerb(strip(bare)) ?? readSuggested(bare);
};

function oneBan(item: string): string | undefined {
	const [opening = ""] = item.split(" ");
	const named = /(?:ni|ci)e$/.test(opening) && readVerb(strip(opening.toLowerCase()))?.form === "gerund";
	const shape = named ? /^()(\p{L}+)(.*)$/su : /^((?:\p{L}+(?:ego|ej|e) )?)(\p{L}+)(.*)$/su;
	const [, before = "", word = "", rest = ""] = shape.exec(item) ?? [];
	const reading = readingOf(word);
	if (reading !== undefined && (reading.form === "gerund" || reading.form === "infinitive")) {
		const order = formOf(reading.verb, "imperative");
		return order === "" ? undefined : `Nie ${order}${rest}`;
	}
	return before === "" ? undefined : oneBan(item.slice(before.length));
}

/** The acts of an item that names more than one: "palenia, krzyczenia i rzucania przedmiotami". */
export function actsOf(item: string): string[] {
	const found: string[] = [];
	for (const piece of item.split(/, (?:a także |oraz |jak również )?| (?:i|oraz|ani|lub|albo|a także) /)) {
		const [first = ""] = piece.trim().toLowerCase().split(" ");
		const form = readingOf(first)?.form;
		const last = found.length - 1;
		if (last < 0 || form === "gerund" || form === "infinitive") found.push(piece.trim());
		else {
			const at = item.indexOf(piece, item.indexOf(found[last] ?? "") + (found[last] ?? "").length);
			found[last] = item.slice(item.indexOf(found[last] ?? ""), at + piece.length);
		}
	}
	return found;
}
