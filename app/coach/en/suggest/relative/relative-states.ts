import { goodFor } from "../words/good-states.ts";

/** States a clause tells of a thing, and the one wanted, beside those of single words ("that are torn"). */
const STATES: readonly (readonly [bad: RegExp, good: string])[] = [
	[/^(?:sold out|out of stock|no longer in stock|unavailable|discontinued)$/, "still in stock"],
	[/^(?:past (?:its|their) (?:date|best|prime|use-by date|sell-by date)|out of date|expired|overdue)$/, "in date"],
	[/^(?:about|due) to expire$/, "valid for some time yet"],
	[/^under repair$/, "ready for use"],
	[/^(?:still )?(?:wet|damp|dripping)$/, "dry"],
	[/^(?:still )?(?:hot|warm|boiling)$/, "cool"],
	[/^(?:still )?frozen$/, "thawed"],
	[/^(?:still )?(?:dirty|filthy|muddy|greasy|sticky|stained)$/, "clean"],
	[/^(?:half-)?empty$/, "full"],
	[/^(?:not yet ready|half-finished|unfinished|incomplete)$/, "complete"],
	[/^(?:closed|shut|locked)$/, "open"],
	[/^(?:unstable|unsteady|shaky|wobbly)$/, "steady"],
	[/^(?:still )?on$/, "off"],
	[/^(?:still )?off$/, "on"],
	[/^(?:still )?running$/, "switched off"],
	[/^come (?:open|undone|unstuck|off|apart|loose)$/, "closed and firm"],
	[/^(?:in use|taken|occupied|reserved|already booked|booked)$/, "free"],
];

const ENOUGH: Readonly<Record<string, string>> = {
	heavy: "light",
	tight: "loose",
	small: "large",
	big: "small",
	large: "small",
	long: "short",
	short: "long",
	thin: "thick",
	thick: "thin",
	weak: "strong",
	hot: "cool",
	cold: "warm",
	loud: "quiet",
	young: "old",
	high: "low",
	low: "high",
	wide: "narrow",
	narrow: "wide",
	hard: "soft",
	soft: "firm",
	difficult: "easy",
	dark: "light",
	steep: "flat",
	tired: "rested",
	ill: "well",
	old: "new",
	spicy: "mild",
	light: "heavy",
	loose: "tight",
	wet: "dry",
	late: "early",
	complicated: "simple",
};

/** "too heavy for one person" -> "light enough for one person", "still wet" -> "dry". */
export function stateWanted(state: string, thing: string): string | undefined {
	const [, too = "", rest = ""] = /^too ([a-z]+)((?: (?:for|to) [^,;]+)?)$/.exec(state) ?? [];
	if (too !== "") return ENOUGH[too] === undefined ? undefined : `${ENOUGH[too]} enough${rest}`;
	const own = STATES.find(([bad]) => bad.test(state))?.[1];
	return own ?? (/^[a-z-]+$/.test(state) ? goodFor(state, thing) : undefined);
}

/** What somebody is busy with, and when that is over; `{who}` and `{is}` are the person. */
const BUSY: readonly (readonly [RegExp, string])[] = [
	[
		/^(?:is|are) (?:still )?(?:on the phone|on a call|making a call|taking a call|telephoning|phoning)$/,
		"{is} off the phone",
	],
	[/^(?:is|are) (?:still )?(?:asleep|sleeping|dozing|napping|resting)$/, "{is} awake"],
	[/^(?:is|are) (?:still )?(?:undressing|changing|getting (?:un)?dressed|half-dressed|in the shower)$/, "{is} dressed"],
	[/^(?:is|are) (?:still )?(?:driving|at the wheel|cycling|riding)$/, "{has} stopped"],
	[/^(?:is|are) (?:still |already )?(?:at work|working|on duty|on shift)$/, "{is} off work"],
	[
		/^(?:is|are) (?:still )?(?:at (?:lunch|dinner|breakfast)|at table|having (?:lunch|dinner|breakfast|a meal)|with their mouth full|in the middle of (?:a |their )?meal)$/,
		"{has} finished eating",
	],
	[
		/^(?:is|are) (?:still )?in (?:a|the) (meeting|lesson|session|consultation|treatment|exam|fitting)$/,
		"{is} out of the $1",
	],
	[
		/^(?:is|are) (?:still |already |busy )*(?:with|serving|helping|talking to|speaking to|seeing|looking after|treating) (?:an?other|an?|the|their|other|someone|somebody) ?[\w -]*$/,
		"{is} free",
	],
	[
		/^(?:is|are) (?:still )?(?:trembling|shaking|crying|upset|angry|nervous|frightened|scared|panicking|agitated|sobbing|in tears|shouting|in a panic|furious|hysterical|anxious|restless|wound up|growling)$/,
		"{has} calmed down",
	],
	[/^(?:is|are) (?:still )?(?:ill|unwell|feverish|sick|in shock)$/, "{is} well again"],
	[
		/^(?:is|are) (?:still )?((?!going|being|having|sitting|standing|lying|living|coming|using|paying|wearing|shouting|crying|getting|asking|trying|waiting|queuing|trembling|shaking|growling)[a-z]+ing(?: [^,;]+)?)$/,
		"{has} finished $1",
	],
	[
		/^(?:has|have) (?:got )?(?:an? )?(?:high )?(?:fever|cold|flu|temperature|headache|migraine|infection|rash|sunburn|stomach bug|virus|cough|cramp|hangover)$/,
		"{is} well again",
	],
	[/^(?:has|have) (?:only )?just (?:sat down|arrived|come in)$/, "{has} settled in"],
];

/** "is on the phone" -> "is off the phone"; for many "are". */
export function overFor(clause: string, many: boolean): string | undefined {
	for (const [busy, over] of BUSY)
		if (busy.test(clause))
			return clause
				.replace(busy, over)
				.replace("{is}", many ? "are" : "is")
				.replace("{has}", many ? "have" : "has");
	return undefined;
}
