import type { RulebookLanguage } from "./pieces.ts";

const POLISH = new Set(
	"się nie na do w z i jest to że jak dla po przez oraz przy gdy lub aby żeby czy co od za są nas nasz gość gościa klient klienta klientów pacjent pacjenta zawsze nigdy zasady obsługi należy wolno jeśli".split(
		" ",
	),
);
const ENGLISH = new Set(
	"the and of to a in is that for it with you your we not do on be are this or if when at who what customer customers guest guests always never our by from service rules please".split(
		" ",
	),
);

/** The language of a rulebook, by its letters and small words; English where nothing speaks for another. */
export function languageOf(text: string): RulebookLanguage {
	const sample = text.slice(0, 40_000).toLowerCase();
	const cyrillic = sample.match(/[а-яё]/g)?.length ?? 0;
	const latin = sample.match(/[a-ząćęłńóśźż]/g)?.length ?? 0;
	if (cyrillic > latin) return "ru";
	let polish = (sample.match(/[ąćęłńśźż]/g)?.length ?? 0) / 2;
	let english = 0;
	for (const word of sample.split(/[^a-ząćęłńóśźż]+/)) {
		if (POLISH.has(word)) polish++;
		if (ENGLISH.has(word)) english++;
	}
	return polish > english ? "pl" : "en";
}
