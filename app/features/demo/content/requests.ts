/** A request for feedback in the made-up company. */
export interface ToldRequest {
	daysAgo: number;
	asker: string;
	to: readonly string[];
	/** A rule's key, or "". */
	rule: string;
	question: string;
	/** Feedback that answers it, a day later, and is opened at once. */
	answer?: { by: string; situation: string; deed: string; effect: string; proposal: string };
	/** Who will leave it this time, and after how many days. */
	declines?: { who: string; afterDays: number };
}

export const toldRequests: readonly ToldRequest[] = [
	{
		...{ daysAgo: 64, asker: "owen", to: ["alice", "priya"], rule: "TEL-9" },
		question:
			"In Monday's late call about the oven I asked three questions in one breath. What did that do to the talk?",
		answer: {
			...{ by: "alice", situation: "Late call about the oven, Monday half past seven" },
			deed: "You asked for the model, the year and the fault in one sentence, and the caller answered only the last.",
			effect: "You had to ask again for the model, and the call took four minutes longer.",
			proposal: "Please ask for the model first and write it down before you ask for the fault.",
		},
	},
	{
		...{ daysAgo: 41, asker: "marina", to: ["anna", "oleg"], rule: "" },
		question: "Когда во вторник я объясняла клиенту отказ в гарантии, что в моих словах помогло, а что мешало?",
		declines: { who: "oleg", afterDays: 2 },
	},
	{
		...{ daysAgo: 23, asker: "natalia", to: ["iga", "lucja"], rule: "" },
		question: "W sobotę przy kasie były trzy osoby naraz. Co w moim powitaniu pomogło im poczekać?",
		answer: {
			...{ by: "iga", situation: "Sobota przy kasie, około jedenastej" },
			deed: "Do drugiej i trzeciej osoby w kolejce skinęłaś głową, a pierwszej powiedziałaś cenę na głos.",
			effect: "Obie osoby zostały, chociaż czekały siedem minut.",
			proposal: "Następnym razem powiedz im też, ile minut potrwa czekanie.",
		},
	},
	{
		...{ daysAgo: 5, asker: "kasia", to: ["piotr", "ewa", "zofia"], rule: "" },
		question:
			"Przy wczorajszym zwrocie żelazka najpierw sprawdziłam paragon, potem wysłuchałam klientki. Co zmienić w tej kolejności?",
		declines: { who: "ewa", afterDays: 1 },
	},
	{
		...{ daysAgo: 4, asker: "leah", to: ["tom", "maya"], rule: "TEL-5" },
		question:
			"On Wednesday I looked for Mrs Hart's booking for a whole minute without a word. How was that for her, as you heard it?",
	},
	{
		...{ daysAgo: 3, asker: "timur", to: ["marina", "sergey"], rule: "" },
		question: "В понедельник я показал клиенту старую деталь прямо на приёмке. Что это дало ему и что дало бы больше?",
	},
];

/** Whose wording changed over the year: the habit that was met, and how many days ago it was met last. */
export const fadedHabits = [
	["tom", "generalisation", 120],
	["tom", "no-proposal", 40],
	["marina", "personality", 150],
	["marina", "generalisation", 110],
	["kasia", "no-proposal", 130],
	["kasia", "generalisation", 20],
	["alice", "personality", 200],
	["oleg", "personality", 95],
	["zofia", "generalisation", 170],
] as const;

/** Who has finished a round of exercises, and how many days ago. */
export const practised: readonly (readonly [who: string, daysAgo: number])[] = [
	["tom", 118],
	["marina", 109],
	["kasia", 127],
	["alice", 196],
	["zofia", 165],
	["oleg", 90],
];
