import type { ToldPraise } from "../praise/told-praise.ts";

/** A rule in force that came from an idea. */
export interface ToldOrigin {
	/** The idea by its day and author. */
	idea: string;
	code: string;
	/** The rule's number. */
	rule: number;
	/** Who took it into the draft, and how many days ago. */
	by: "irina" | "hannah" | "tomasz";
	proposed: number;
	/** The day of the first version with it. */
	published: number;
	/** The first praise under it. */
	praise?: Omit<ToldPraise, "rule" | "visibility"> & { comment: readonly [who: string, text: string] };
}

/** In the order in which they were published. */
export const toldOrigins: readonly ToldOrigin[] = [
	{
		...{ idea: "205 natalia", code: "SKL", rule: 31, by: "tomasz", proposed: 172, published: 170 },
		praise: {
			...{ daysAgo: 77, author: "jan", to: ["marek"] },
			deed: "Marek pyta przy zwrocie o wymiary wnęki i zapisuje je w karcie.",
			effect: "Następna dostawa pasuje za pierwszym razem.",
			comment: ["ewa", "Wymiary wnęki dopisuję też przy sprzedaży."],
		},
	},
	{ idea: "176 owen", code: "PRM", rule: 26, by: "hannah", proposed: 35, published: 33 },
	{
		...{ idea: "281 tom", code: "TEL", rule: 28, by: "hannah", proposed: 13, published: 11 },
		praise: {
			...{ daysAgo: 9, author: "sean", to: ["owen"] },
			deed: "Owen told the eighth caller in line her place and offered to ring back within the hour, and did.",
			effect: "She said she had made lunch instead of listening to music.",
			comment: ["owen", "She rang again yesterday, just to say hello."],
		},
	},
	{
		...{ idea: "95 rustam", code: "SVC", rule: 28, by: "irina", proposed: 8, published: 6 },
		praise: {
			...{ daysAgo: 5, author: "denis", to: ["rustam"] },
			deed: "Рустам кладёт в пакет памятку с датой следующей чистки и рисует на ней стрелку к фильтру.",
			effect: "Двое пришли на чистку раньше, чем сломалось.",
			comment: ["galina", "Стрелку к фильтру рисую теперь и на блендерах."],
		},
	},
];

/** A rule that an author has taken from an idea into a draft. */
export const ruleUnderWay = {
	idea: "41 priya",
	code: "TEL",
	by: "hannah",
	daysAgo: 2,
	language: "en",
	text: "Say the promise once more, with day and hour, in the last sentence of the call.",
	why: "It is the sentence that callers repeat at home.",
} as const;

/** An idea of which a keeper has asked an author to make a rule. */
export const ruleAskedFor = { idea: "305 maya", of: "hannah", daysAgo: 4 } as const;
