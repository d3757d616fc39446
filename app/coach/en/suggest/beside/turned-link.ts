/** How, by what or from where something is done badly, and how it is done well. */
const LINKS: readonly (readonly [RegExp, string])[] = [
	[
		/^by (?:the|their|his|her|a) [\w'’ -]*(?:diagnosis|illness|number|room number|case|complaint|first name|nickname|job)$/,
		"by name",
	],
	[/^by (?:number|nickname|first name)$/, "by name"],
	[/^by (?:hand|eye|feel|guess|guesswork|ear)$/, "with the right instrument"],
	[/^from memory$/, "from the written record"],
	[/^from (?:behind|the back|the rear)(?: .+)?$/, "from the front"],
	[/^on (?:trust|sight|looks)$/, "after a check"],
	[/^in (?:anger|a rage|a temper)$/, "calmly"],
	[/^in (?:a hurry|haste|a rush|passing)$/, "with time and care"],
	[
		/^in (?:the corridor|the hallway|public|the open|front of .+|the queue|the street|the doorway|the lobby)$/,
		"in private",
	],
	[/^in pencil$/, "in ink"],
	[/^in (?:capitals|block capitals|capital letters)$/, "in sentence case"],
	[/^in (?:jargon|slang|abbreviations|technical terms)$/, "in plain words"],
	[/^on (?:a |the )?(?:loose|separate) (?:slip|sheet|scrap|piece)(?: of paper)?$/, ""],
	[/^with (?:a |the )?wet (coat|hair|hands|shoes|feet|paws|fur)$/, "with a dry $1"],
	[/^with (?:your |their )?(?:bare|dirty) hands$/, "with clean gloves"],
	[/^with (?:one|a single) hand$/, "with both hands"],
	[/^with (?:a )?(?:sigh|frown|shrug|sneer)$/, "with a smile"],
	[/^with (?:your |their )?back (?:turned|to .+)$/, "facing them"],
	[/^over (?:the )?(?:phone|counter|loudspeaker|tannoy|intercom)$/, "in person"],
	[/^by (?:e-?mail|text|phone|letter|post|message)$/, "in person"],
];

/** "by the child's diagnosis" -> "by name": a circumstance turned; nothing where it is not known. */
export function turnedLink(link: string): string | undefined {
	for (const [bad, good] of LINKS)
		if (bad.test(link)) return link.replace(bad, good).replace(/\ba dry (hands|shoes|feet|paws|hair|fur)$/, "dry $1");
	return undefined;
}
