import type { Language } from "#app/coach/types.ts";

/** What may be missing in a question: it asks about the person, about everything, or names no occasion. */
export const questionHints = ["person", "everything", "occasion"] as const;

export type QuestionHint = (typeof questionHints)[number];

const words = (text: string) => text.trim().split(/\s+/);

/** Beginnings of words and phrases; a space at the end stands for the end of a word. */
interface Signs {
	person: readonly string[];
	everything: readonly string[];
	occasion: readonly string[];
}

const signs: Readonly<Record<Language, Signs>> = {
	en: {
		person: [
			"of me",
			"about me",
			"like me",
			"how am i",
			"am i a ",
			"am i an ",
			"who am i",
			"as a person",
			"my personality",
			"my character",
		],
		everything: words("always never ever constantly everyone everybody nobody generally overall"),
		occasion: words(
			"when while during yesterday today week month monday tuesday wednesday thursday friday saturday sunday morning evening call meeting shift visit handover conversation talk training presentation letter mail customer guest patient",
		),
	},
	ru: {
		person: [
			"обо мне",
			"ко мне",
			"какой я",
			"какая я",
			"как вам я",
			"я хорош",
			"я плох",
			"как человек",
			"мой характер",
			"моём характере",
		],
		everything: words("всегда никогда вечно постоянно все всё вообще никто"),
		occasion: words(
			"когда вчера сегодня неделе недели понедельник вторник сред четверг пятниц суббот воскресень утр вечер звонк звонок встреч смен визит разговор беседе приём прием обучени выступлени письм клиент гост пациент покупател",
		),
	},
	pl: {
		person: [
			"o mnie",
			"mnie lubi",
			"jaki jestem",
			"jaka jestem",
			"czy jestem",
			"mój charakter",
			"moim charakter",
			"jako człowiek",
		],
		everything: words("zawsze nigdy ciągle wszyscy wszystko każdy nikt ogólnie"),
		occasion: words(
			"gdy kiedy podczas wczoraj dziś dzisiaj tygodni poniedział wtorek środ czwart piąt sobot niedziel rano wieczor telefon spotkani zmian wizyt rozmow szkoleni prezentacj list mail klient gośc gość pacjent",
		),
	},
};

/** Kind advice on a question: what would make it easier to answer with a deed. Empty when there is nothing to say. */
export function adviseOnQuestion(text: string, language: Language): QuestionHint[] {
	const line = ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
	const { person, everything, occasion } = signs[language];
	const holds = (begin: string) => line.includes(` ${begin}`);
	const hints: QuestionHint[] = [];
	if (person.some(holds)) hints.push("person");
	if (everything.some((word) => line.includes(` ${word} `))) hints.push("everything");
	if (!/\d/.test(line) && !occasion.some(holds)) hints.push("occasion");
	return hints;
}
