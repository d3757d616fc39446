import { personOf } from "../../words/people.ts";
import { accusativeOf } from "../words/accusative.ts";
import { strip } from "../words/rewriting-words.ts";

/** What is granted in place of a refusal, by the noun of what is refused: {acc} and {dat} are the one who asks, {thing} what is handed out. */
const GRANTED: readonly (readonly [RegExp, string])[] = [
	[/^(?:wejścia|wstępu|wjazdu|wpuszczenia)$/, "*wpuścić {acc}"],
	[/^obsługi$/, "*obsłużyć {acc}"],
	[/^(?:pomocy|wsparcia)$/, "*pomóc {dat}"],
	[/^noclegu$/, "*przyjąć {acc} na nocleg"],
	[/^(?:przyjęcia|wizyty)$/, "*przyjąć {acc}"],
	[/^(?:wody|herbaty|kawy|koca|krzesła|wózka|parasola|długopisu|szklanki|podkładu|poduszki)$/, "*podać {dat} {thing}"],
	[/^(?:paragonu|faktury|rachunku|formularza|potwierdzenia|zaświadczenia|kopii|dokumentu)$/, "*wydać {dat} {thing}"],
];

/** One who asks, in the dative with what is said of him, in other cases; undefined where nobody is named. */
function asking(words: string): { acc: string; dat: string } | undefined {
	const all = words.split(" ");
	const at = all.findIndex((word, nth) => nth < 3 && personOf(strip(word.toLowerCase()))?.served?.dative === word);
	const served = at < 0 ? undefined : personOf(strip((all[at] ?? "").toLowerCase()))?.served;
	if (served === undefined) return undefined;
	const before = all.slice(0, at);
	if (before.some((word) => !/(?:emu|ej|ym|im)$/.test(word))) return undefined;
	const adjective = before.map((word) =>
		word
			.replace(/emu$/, "ego")
			.replace(/ej$/, "ą")
			.replace(/(?<=[yi])m$/, /(?:osoby|panie|klientki|pacjentki)$/.test(served.accusative) ? "e" : "ch"),
	);
	const rest = all.slice(at + 1);
	return { acc: [...adjective, served.accusative, ...rest].join(" "), dat: words };
}

/** "wejścia" and "osobie z psem" -> "*wpuścić osobę z psem"; undefined where the refusal is of another kind. */
export function grantedTo(noun: string, whom: string): string | undefined {
	const granted = GRANTED.find(([refused]) => refused.test(noun))?.[1];
	const who = granted === undefined ? undefined : asking(whom);
	const thing = granted?.includes("{thing}") === true ? accusativeOf(noun) : "";
	if (granted === undefined || who === undefined || thing === undefined) return undefined;
	return granted.replace("{acc}", who.acc).replace("{dat}", who.dat).replace("{thing}", thing);
}
