import { type IdeaState, ideaStates, type NameChoice } from "#app/features/ideas/model.ts";

/** An idea of the made-up company. */
export interface ToldIdea {
	daysAgo: number;
	author: string;
	/** A rule's key; "" = none. */
	rule: string;
	/** The key of a tag; "" = none. */
	tag: string;
	state: IdeaState;
	name: NameChoice;
	/** How many colleagues support it. */
	supports: number;
	title: string;
	text: string;
	place: string;
	/** The keeper's written answer; empty where there is none yet. */
	answer: string;
	/** Why a declined one is declined, and the thanks for it. */
	reason: string;
	thanks: string;
}

/**
 * Reads lines like "120 kasia SKL-4 queues done 14 | title | text | place | answer": days ago, who, the rule ("-" none), the tag ("-"
 * none), the state, supports, "keepers" where the name is theirs alone. A declined one goes on with its reason and its thanks.
 */
export function tellIdeas(lines: readonly string[]): ToldIdea[] {
	return lines.map((line) => {
		const [head = "", title = "", text = "", place = "", answer = "", reason = "", thanks = ""] = line.split(" | ");
		const [days = "", author = "", rule = "-", tag = "-", state = "new", supports = "0", name = "signed"] =
			head.split(" ");
		return {
			...{ daysAgo: Number(days), author, rule: rule === "-" ? "" : rule, tag: tag === "-" ? "" : tag },
			state: ideaStates.find((one) => one === state) ?? "new",
			...{ name: name === "keepers" ? "keepers" : "signed", supports: Number(supports) },
			...{ title, text, place, answer, reason, thanks },
		};
	});
}

export const demoTags = {
	queues: { en: "Queues", ru: "Очереди", pl: "Kolejki" },
	papers: { en: "Papers", ru: "Бумаги", pl: "Papiery" },
	waiting: { en: "Waiting", ru: "Ожидание", pl: "Czekanie" },
	words: { en: "Clear words", ru: "Ясные слова", pl: "Jasne słowa" },
	visits: { en: "Home visits", ru: "Выезды", pl: "Wizyty domowe" },
	phone: { en: "Telephone", ru: "Телефон", pl: "Telefon" },
	returns: { en: "Returns", ru: "Возврат", pl: "Zwroty" },
} as const;
