import type { Language } from "./types.ts";

/* @__NO_SIDE_EFFECTS__ */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const ENGLISH = words(
	"the a an and or of to in is are was were be been it its this that these those you your we our they their he she his her i my me us them not do does did have has had with for from by at on as if when what who which can could will would should must may please no never",
);
const POLISH = words(
	"i w we z ze na do od po dla przez przy o u a ale lub oraz ze że nie sie się jest są sa był byla była to ten ta te tym tej tego pan pani pana panu ty my wy oni on ona jak gdy kiedy co czy który która które ktory ktora ktore jego jej ich za pod nad przed niech proszę prosze należy nalezy tylko już juz bardzo klient klienta klientow klientów",
);

const SAMPLE = 4000;

/** The language of a text, by its letters and function words; English when nothing speaks for another. */
export function detectLanguage(text: string): Language {
	const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
	let cyrillic = 0;
	let latin = 0;
	let polish = 0;
	for (let i = 0; i < sample.length; i++) {
		const code = sample.charCodeAt(i) | 0x20;
		if (code >= 0x400 && code <= 0x4ff) cyrillic++;
		else if (code >= 0x61 && code <= 0x7a) latin++;
		else if ("ąćęłńśźżĄĆĘŁŃŚŹŻ".includes(sample.charAt(i))) polish++;
	}
	if (cyrillic > (latin + polish) / 2) return "ru";
	let english = 0;
	for (const word of sample.toLowerCase().split(/[^a-ząćęłńóśźż]+/)) {
		if (ENGLISH.has(word)) english++;
		if (POLISH.has(word)) polish++;
	}
	return polish > english ? "pl" : "en";
}
