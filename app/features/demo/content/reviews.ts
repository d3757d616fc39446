import type { DemoChange } from "../change-standard.server.ts";

/** A user name of the demo people. */
type Who = "irina" | "hannah" | "tomasz" | "helen";

/** Who approves whose versions. */
export const approverOf: Readonly<Record<"irina" | "hannah" | "tomasz", Who>> = {
	irina: "hannah",
	hannah: "tomasz",
	tomasz: "hannah",
};

export interface DemoTalk {
	/** The rule's number; left out for the whole. */
	rule?: number;
	said: readonly { who: Who; text: string }[];
	settledBy?: Who;
}

/** The version of SVC that is with its approvers: one agrees, the other asks beside a rule. */
export const reviewUnderWay = {
	code: "SVC",
	author: "irina",
	ask: "Второй абзац о подменной вещи и новый вопрос при выдаче. Остальное по-прежнему.",
	approvers: ["hannah", "helen"],
	changes: [
		{
			reword: 16,
			text: {
				ru: "Позвоните накануне, когда срок сдвигается, и привезите вещь на подмену в тот же вечер до восьми.",
				pl: "Zadzwoń dzień wcześniej, gdy termin się przesuwa, i przywieź sprzęt zastępczy tego samego wieczoru do ósmej.",
				en: "Ring the day before when the date moves, and bring an appliance on loan that evening by eight.",
			},
		},
		{
			add: {
				ru: "Спросите при выдаче, чего человек ждёт от вещи в первую неделю, и запишите ответ.",
				pl: "Zapytaj przy wydaniu, czego klient oczekuje od sprzętu w pierwszym tygodniu, i zapisz odpowiedź.",
				en: "Ask at the handing over what the customer expects of it in the first week, and write the answer down.",
			},
			why: {
				ru: "По этому ответу мы и звоним через три дня.",
				pl: "O tę odpowiedź pytamy po trzech dniach.",
				en: "It is what we ask about after three days.",
			},
			behind: 23,
		},
	],
	agreed: { who: "hannah", words: "By eight is a promise I like. Go ahead." },
	talks: [
		{
			rule: 16,
			said: [
				{ who: "helen", text: "@Ирина Соколова: the field team ends at seven on Fridays. Who drives out at eight?" },
				{
					who: "irina",
					text: "По пятницам в это время едет дежурный: так уже было трижды в октябре. @Helen Marsh, этого достаточно?",
				},
			],
		},
		{
			said: [
				{ who: "hannah", text: "Could the note about the loan appliance stand in all three languages on the card?" },
				{ who: "irina", text: "Да, карточка уже трёхъязычная; образец висит в приёмке." },
			],
			settledBy: "hannah",
		},
	],
} as const satisfies {
	code: string;
	author: Who;
	ask: string;
	approvers: readonly Who[];
	changes: readonly DemoChange[];
	agreed: { who: Who; words: string };
	talks: readonly DemoTalk[];
};

/** The version of SKL that waits for its time. */
export const publicationAhead = {
	code: "SKL",
	author: "tomasz",
	ask: "Jedno zdanie o zimnych miesiącach; reszta bez zmian.",
	agreed: { who: "hannah", words: "Wiosną je zdejmiemy. Dobrze." },
	inDays: 3,
	note: "Na zimę: wycieraczka i miejsce na mokre parasole przy każdym wejściu.",
	changes: [
		{
			add: { pl: "Postaw przy wejściu stojak na parasole i osusz podłogę co godzinę, gdy pada." },
			why: { pl: "Suchy próg to pierwsze dzień dobry." },
			behind: 5,
		},
	],
} as const satisfies {
	code: string;
	author: Who;
	ask: string;
	agreed: { who: Who; words: string };
	inDays: number;
	note: string;
	changes: readonly DemoChange[];
};
