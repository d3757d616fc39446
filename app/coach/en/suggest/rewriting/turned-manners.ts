import type { Token } from "#app/coach/analysis.ts";
import { type Act, words } from "../reading/act.ts";

const SPEAKS = /^(?:talk|speak|discuss|tell|ask|greet|say|answer|address|explain|order|direct|give)$/;

/** Acts that two do safely. */
const FOR_TWO =
	/^(?:lift|carry|move|cut|open|close|enter|clean|climb|work|operate|drive|treat|count|transport|bathe|wash|restrain|approach|handle|repair|replace|go|visit|empty|collect|use|start|dispense|give|administer|mix|check|run|teach|hold|launch|unload|load|inject|walk|pour|fix|serve|sign|approve|draw)$/;

/** How an act is done badly, at the place where it is said, and how it is done well, for some verbs alone; two wordings are parted by "||". */
const ROWS: readonly (readonly [wrong: string, right: string, verbs?: RegExp])[] = [
	["(?:with|using) (?:your |their )?(?:bare|ungloved) hands", "only with gloves or tongs || wearing gloves"],
	["(?:with|using) (?:your |their )?(?:dirty|unwashed|wet|sticky) hands", "with clean, dry hands"],
	["with (?:a |one )?(?:bang|slam|crash|thud|jerk|jolt)", "quietly and gently || gently"],
	["through (?:gritted|clenched) teeth", "clearly and warmly"],
	["under your breath", "clearly, so that everybody hears it"],
	["in (?:a |an )?(?:raised|loud|sharp|harsh|angry|shrill|commanding) (?:voice|tone)", "in a calm voice"],
	[
		"in (?:a |an )?(?:bored|mocking|sarcastic|ironic|impatient|dismissive|condescending|patronising|patronizing|cold|flat|curt) (?:voice|tone)",
		"in a friendly tone",
	],
	[
		"in (?:legal|official|technical|medical|bureaucratic|formal|corporate) (?:language|jargon|terms)",
		"in plain, everyday words",
	],
	[
		"in (?:legalese|jargon|officialese|latin|abbreviations|acronyms|technical terms|slang|dialect)",
		"in plain, everyday words",
	],
	["in (?:anger|a temper|a rage|a huff|frustration)", "in a calm moment || when {you are} calm"],
	["in (?:a hurry|haste|a rush)", "with time and care || step by step"],
	["in (?:muddy|dirty|wet) (?:boots|shoes|trainers|footwear)", "with shoe covers on || in clean shoes"],
	[
		"in (?:a |an |your )?(?:hoodie|hoodies|coat|jacket|tracksuit|tracksuits|flip-flops|own clothes|street clothes|shorts)",
		"in uniform",
	],
	[
		"in (?:a |an |your |their |nothing but a |only a )?(?:towel|bath ?robe|dressing gown|pyjamas|underwear|vest|swimwear|swimsuit|bikini|socks|slippers|nightgown|nightshirt)",
		"fully dressed",
	],
	["off the top of (?:your|their) head", "from the current list"],
	["from memory", "from the written record"],
	["(?:at|by) a guess", "by measuring it"],
	["by (?:eye|guesswork)", "by exact measure"],
	["(?:the|by the) long way (?:round|around)", "by the shortest route"],
	["by (?:a|the) longer route", "by the shortest route"],
	["with (?:a )?(?:blunt|dull) (?:knife|blade|scissors)", "with a sharp blade"],
	["with (?:your|their) hands in (?:your|their) pockets", "with {your} hands in view"],
	["with (?:your|their) arms (?:folded|crossed)", "with an open posture"],
	["with (?:your|their) back (?:turned )?to (?=\\w)", "facing "],
	["with (?:a )?(?:cigarette|gum|chewing gum)(?: in (?:your|their) (?:mouth|hand))?", "with an empty mouth"],
	[
		"with (?:an? |your |their )?(?:(?:hot|cold|full|half-full|open) )?(?:phone|mug|cup|coffee|drink|bottle)(?: of coffee)? in (?:your|their|one|the) hands?",
		"with both hands free",
	],
	["(?:with|wearing) (?:headphones|earphones|earbuds)(?: (?:in|on))?(?: your ears)?", "with both ears free"],
	[
		"with (?:your|their) eyes (?:on|glued to|fixed on) the (?:screen|phone|clock|door|keyboard|floor|ceiling|form|till)",
		"with {your} eyes on the person",
	],
	["with (?:only |just )?one hand", "with both hands"],
	["with (?:only |just )?one arm", "with both arms"],
	["one-handed", "with both hands"],
	["with one word", "in full sentences"],
	["in one word", "in full sentences"],
	["with a (?:shrug|grunt)", "in full sentences"],
	["with a sigh", "with a smile"],
	["with (?:a |an )?(?:smirk|frown|scowl|eye-roll|bored face|straight face|grimace)", "with a friendly face"],
	["by (?:whistling|snapping (?:your|their) fingers|clapping|shouting)", "by name"],
	[
		"across the (?:whole )?(?:shop|room|hall|office|restaurant|floor|ward|counter|lobby|street)",
		"from close by, in a low voice",
		SPEAKS,
	],
	[
		"from across the (?:shop|room|hall|office|restaurant|floor|ward|lobby|street)",
		"from close by, in a low voice",
		SPEAKS,
	],
	["from (?:a distance|afar|the doorway)", "from close by"],
	["through a closed (?:window|door)", "face to face"],
	["in the rain", "under cover || in a dry place"],
	["in (?:the )?(?:direct |full )?(?:sun|sunlight|sunshine|heat)", "in a cool, shaded place"],
	["in the (?:cold|frost|snow)", "in a warm place"],
	["in the (?:dark|half-dark)", "in good light"],
	["at full price", "at a reduced price"],
	[
		"at (?:an inflated|a higher|double the|twice the|triple the|three times the|any|an invented) price",
		"at the listed price",
	],
	["under the counter", "through the till"],
	["cash in hand", "through the till"],
	["in block capitals|in capitals|in capital letters|in all caps|in caps", "in ordinary letters"],
	["in (?:the )?small print", "in readable type"],
	["in red (?:ink|pen)", "in a neutral colour"],
	["in pencil", "in ink"],
	["(?:sight )?unseen", "after looking at it"],
	["blind", "after reading it", /^(?:sign|buy|accept|order|send|approve|book|copy|click|agree)$/],
	["(?:out of|outside) (?:turn|the queue|the line)", "in turn"],
	["at the last (?:minute|moment)", "well ahead of time"],
	["(?:tired|exhausted|worn out|hung ?over)", "well rested"],
	["by force", "slowly and gently"],
	["with (?:brute |full |excessive )?force", "gently"],
	["half-heartedly", "with full attention"],
	["upside down", "the right way up"],
	["inside out", "right side out"],
	[
		"alone|on (?:your|their|his|her) own|by (?:yourself|themselves|himself|herself)|single-handed(?:ly)?|unaided|solo",
		"only together with a colleague || with a second person",
		FOR_TWO,
	],
	["short-handed|short-staffed|understaffed|undermanned", "only with a full team"],
	[
		"(?:under|in) (?:a |an |another )?(?:false|assumed|invented|wrong|made-up|fake|borrowed) name",
		"under the name on the document",
	],
	["on the cheap", "with sound materials"],
];

const ALONE = /^(?:alone|on \w+ own|by \w+sel(?:f|ves)|single-handed(?:ly)?|unaided|solo)$/i;
const LEARNER = /\b(?:trainees?|apprentices?|interns?|students?|learners?|juniors?|newcomers?|new \w+|beginners?)\b/i;

const MANNERS: readonly (readonly [wrong: RegExp, right: readonly string[], verbs?: RegExp])[] = ROWS.map(
	([wrong, right, verbs]) => [new RegExp(` (?:${wrong})(?=$|[ ,])`, "i"), right.split(" || "), verbs],
);

/** Acts that no manner makes right, and those that a manner does not qualify. */
const BAD =
	/^(?:shout|yell|scream|swear|insult|mock|argue|lie|threaten|gossip|complain|laugh|call|be|keep|drag|transfer|have|get|let|stay|sleep|drink|snap|rush|ignore|embarrass|humiliate|scold)$/;

/** An act said well, and the bad manner, as written, that no suggestion keeps. */
export interface WellDone {
	texts: readonly string[];
	wrong: string;
}

const NONE: WellDone = { texts: [], wrong: "" };

/** "close the door with a bang" -> "close the door quietly and gently": how it is done is what the ban is about; none elsewhere. */
export function wellDone(text: string, tokens: readonly Token[], act: Act, to: number, your: string): WellDone {
	if (act.verb < 0 || act.first !== undefined || BAD.test(act.base)) return NONE;
	const rest = `${act.object === undefined ? "" : ` ${act.object}`} ${words(text, tokens, act.verb + 1, to)}`;
	if (/,| (?:or|and|nor|without) /.test(rest)) return NONE;
	for (const [wrong, right, verbs] of MANNERS) {
		if (verbs?.test(act.base) === false) continue;
		const found = wrong.exec(rest);
		if (found === null) continue;
		const behind = rest.slice(found.index + found[0].length);
		if (behind !== "" && !/^ (?:to|for|with|at|in|on|from|during) |^\w/.test(behind)) return NONE;
		const learns =
			ALONE.test(found[0].trim()) && LEARNER.test(text.slice(tokens[0]?.start ?? 0, tokens[act.verb]?.start ?? 0));
		const good = (learns ? ["only under supervision", "only with an experienced colleague"] : right).map((manner) =>
			manner.replaceAll("{your}", your).replaceAll("{you are}", your === "your" ? "you are" : "they are"),
		);
		return {
			texts: good.map((manner) =>
				(ALONE.test(found[0].trim())
					? `${act.base}${rest.slice(0, found.index)}${behind} ${manner}`
					: `${act.base}${rest.slice(0, found.index)} ${manner}${behind}`
				).replace(/ {2,}/g, " "),
			),
			wrong: found[0],
		};
	}
	return NONE;
}
