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

/** Letters of a text by script, and the small words of the two languages in Latin letters ("do" and "my" are words of both). */
interface Signs {
	cyrillic: number;
	latin: number;
	english: number;
	polish: number;
	both: number;
	/** Letters that only Polish has. */
	marked: number;
}

/** The language of a text, by its letters and function words; English when nothing speaks for another. */
export function detectLanguage(text: string): Language {
	const { cyrillic, latin, english, polish, marked } = signsOf(text);
	if (cyrillic > (latin + marked) / 2) return "ru";
	return polish + marked > english ? "pl" : "en";
}

/** So many small words and letters tell one language in Latin letters from the other, when nothing speaks against it; one is enough where there should be Cyrillic ones. */
const PLAIN = 2;

/** What somebody is to say may be in any language. */
const QUOTED = /„[^„”“]*[”“]|“[^“”]*”|«[^«»]*»|"[^"]*"/g;

/**
 * The language that words written for `given` are in: another one only where letters and small words leave no doubt, as when a Polish
 * rule was pasted into the English column.
 */
export function actualLanguage(text: string, given: Language): Language {
	const { cyrillic, latin, marked, both, ...signs } = signsOf(text.replace(QUOTED, " "));
	const english = signs.english - both;
	const polish = signs.polish - both + marked;
	if (given !== "ru" && cyrillic > latin + marked) return "ru";
	if (given === "ru" && cyrillic > 0) return "ru";
	const plain = given === "ru" ? 1 : PLAIN;
	if (given !== "pl" && polish >= plain && english === 0) return "pl";
	if (given !== "en" && english >= plain && polish === 0) return "en";
	return given;
}

function signsOf(text: string): Signs {
	const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
	const signs = { cyrillic: 0, latin: 0, english: 0, polish: 0, both: 0, marked: 0 };
	for (let i = 0; i < sample.length; i++) {
		const code = sample.charCodeAt(i) | 0x20;
		if (code >= 0x400 && code <= 0x4ff) signs.cyrillic++;
		else if (code >= 0x61 && code <= 0x7a) signs.latin++;
		else if ("ąćęłńśźżĄĆĘŁŃŚŹŻ".includes(sample.charAt(i))) signs.marked++;
	}
	for (const word of sample.toLowerCase().split(/[^a-ząćęłńóśźż]+/)) {
		if (ENGLISH.has(word)) signs.english++;
		if (POLISH.has(word)) signs.polish++;
		if (ENGLISH.has(word) && POLISH.has(word)) signs.both++;
	}
	return signs;
}
