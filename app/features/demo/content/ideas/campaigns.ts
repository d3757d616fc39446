import type { Language } from "#app/platform/languages.ts";
import type { demoTeams } from "../people.ts";

/** A question of the made-up company with dates. */
export interface ToldCampaign {
	/** Who asks it, and in which language. */
	asks: "grace" | "olga";
	language: Language;
	/** Left out where the whole company is asked. */
	team?: keyof typeof demoTeams;
	question: string;
	words: string;
	/** Days ago; a last day that is still to come is below zero. */
	from: number;
	until: number;
	closed?: { daysAgo: number; words: string };
	/** Ideas that answer it, by their day and author. */
	ideas: readonly string[];
}

export const toldCampaigns: readonly ToldCampaign[] = [
	{
		...{ asks: "grace", language: "en", from: 201, until: 169 },
		question: "Where does a customer wait for us, and what would make the waiting lighter?",
		words: "A gate, a counter, a telephone, a letter: name **one place** that you see every day.",
		closed: {
			daysAgo: 160,
			words:
				"Five of you wrote, in three languages.\n\n- The driver's call from the last corner is practice in both shops.\n- Owen's sentence about forms goes to Hannah, who looks after our promises.\n- Two ways out, the loan kettles and the crayons need more time; each has its keeper and its day.\n\nThank you for looking where people stand.",
		},
		ideas: ["190 pawel", "188 galina", "183 priya", "176 owen", "171 ewa"],
	},
	{
		...{ asks: "grace", language: "ru", team: "workshop", from: 30, until: 4 },
		question: "Что поможет клиенту ещё до того, как мы взялись за инструмент?",
		words: "Запись, порог, стул, табличка: достаточно одной мелочи, которую вы видите каждый день.",
		ideas: ["26 artem", "12 stas", "5 marina"],
	},
	{
		...{ asks: "olga", language: "pl", team: "shops", from: 9, until: -16 },
		question: "Co ułatwi klientowi pierwszą godzinę z nowym sprzętem?",
		words: "Pomyśl o drodze od kasy do gniazdka: pudełko, schody, przyciski, pierwszy program.",
		ideas: ["6 natalia", "4 piotr", "3 jan"],
	},
];
