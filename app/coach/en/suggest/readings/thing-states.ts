import { customerNouns, staffNouns } from "../../words/people.ts";
import { isMany } from "../reading/ban.ts";
import { capitalise } from "../reading/frame.ts";

/** States that a thing must not be in, and the state it is kept in instead. */
const STATES: readonly (readonly [RegExp, string])[] = [
	[/^(?:stained|dirty|soiled|filthy|muddy|sticky|dusty|greasy|grubby|grimy|messy)$/, "clean"],
	[/^(?:wet|damp|slippery)$/, "dry"],
	[/^(?:unlocked)$/, "locked"],
	[/^(?:overfull|overflowing|overfilled|overloaded)$/, "within the limit"],
	[/^(?:tangled|untidy|cluttered|disorderly|jumbled)$/, "tidy"],
	[/^(?:creased|crumpled|wrinkled)$/, "ironed"],
	[/^(?:blocked|obstructed)$/, "clear"],
	[/^(?:torn|ripped|frayed|broken|cracked|chipped|damaged|worn out|faulty|ragged)$/, "in good repair"],
	[/^(?:noisy|loud)$/, "quiet"],
	[/^(?:lukewarm|tepid)$/, "hot"],
	[/^(?:blunt)$/, "sharp"],
	[/^(?:unlabelled|unmarked)$/, "labelled"],
	[/^(?:uncovered|exposed)$/, "covered"],
	[/^(?:out of date|outdated|expired)$/, "up to date"],
	[/^(?:illegible|faded|unreadable)$/, "easy to read"],
	[/^(?:switched off|turned off)$/, "switched on"],
	[/^(?:switched on|turned on)$/, "switched off"],
	[/^(?:incomplete)$/, "complete"],
	[/^(?:unlit|dark)$/, "well lit"],
	[/^(?:stale|wilted|limp|mouldy)$/, "fresh"],
	[/^(?:icy|frozen)$/, "free of ice"],
	[/^(?:unstaffed|unmanned)$/, "staffed"],
	[/^(?:mixed up|muddled|confused)$/, "apart and labelled"],
	[/^(?:squashed|crushed|bent|dented)$/, "in shape"],
	[/^(?:late|delayed)$/, "on time"],
	[/^(?:twisted|kinked|knotted)$/, "flat and straight"],
	[/^(?:crooked|lopsided|tilted|slanted)$/, "straight"],
	[/^(?:upside down)$/, "the right way up"],
	[/^(?:inside out)$/, "right side out"],
];

/** States of what people wear and of how they look. */
const LOOKS: readonly (readonly [RegExp, RegExp, string])[] = [
	[/\b(?:bins?|baskets?|ashtrays?)$/, /^over(?:full|flowing|filled)$/, "emptied in good time"],
	[/\bnails?$/, /^(?:long|dirty)$/, "short and clean"],
	[/\bhair$/, /^(?:loose|down|untied)$/, "tied back"],
	[/\b(?:tattoos?|piercings?|jewellery|jewelry|underwear)$/, /^(?:visible|on show|showing|exposed)$/, "covered"],
	[/\b(?:shirts?|uniforms?|blouses?)$/, /^(?:untucked|unbuttoned)$/, "done up and tucked in"],
	[/\b(?:screens?|monitors?|records?|files?|prices?)$/, /^(?:visible to .+)$/, "turned away from others"],
	[/\b(?:food|meals?|soup|plates?|coffee|tea|dish|dishes|pizzas?|chips|drinks)$/, /^(?:cold|lukewarm)$/, "hot"],
	[
		/\b(?:doors?|gates?|windows?|lids?|drawers?|cupboards?|shutters?|hatch|hatches|fridges?|freezers?)$/,
		/^(?:ajar|open)$/,
		"closed",
	],
	[/\b(?:rooms?|hall|lobby|baths?|beds?|towels?)$/, /^(?:cold|chilly)$/, "warm"],
	[/\b(?:fish|milk|butter|meat|beer|wine|water|cream|salads?|medicines?|vaccines?|samples|cakes?)$/, /^warm$/, "cool"],
];

/** The state that a thing is kept in, where it must not get into another. */
export const goodState = (thing: string, state: string): string | undefined =>
	LOOKS.find(([things, bad]) => things.test(thing.toLowerCase()) && bad.test(state))?.[2] ??
	STATES.find(([bad]) => bad.test(state))?.[1];

const SAID =
	/^((?:the |a |an |your |our |all |any )?(?!(?:the|an?|your|our|all|any) )[\w'’ -]+?) (must|should|may|shall|can|will) (?:not|never) (?:ever )?(?:be|become|get|look) (?:left |kept |allowed to (?:be|become) )?(.+?)((?: (?:in|on|at|when|while|during|after|before|around|near|behind|inside) .+)?)$/i;

const HIDES = /^(.+?) (?:must|should|may|shall|can) (?:not|never) (?:cover(?: up)?|hide|obscure|mask) (.+)$/i;
const DIFFERS = /^(.+?) (must|should|may|shall) (?:not|never) (?:differ|deviate) from (.+)$/i;

/** "Labels must not cover the date" -> "Keep the date visible"; "prices must not differ from" -> "prices must match". */
function keptView(said: string): string[] {
	const [, thing = "", what = ""] = HIDES.exec(said) ?? [];
	if (what !== "" && !isPerson(thing)) return [`Keep ${what} visible`, `Make sure ${what} stays visible`];
	const [, things = "", modal = "", other = ""] = DIFFERS.exec(said) ?? [];
	if (other === "" || isPerson(things)) return [];
	return [`${things} ${modal === "may" ? "must" : modal} match ${other}`];
}

const isPerson = (thing: string): boolean => {
	const noun = thing.toLowerCase().split(" ").at(-1) ?? "";
	return staffNouns.has(noun) || customerNouns.has(noun) || /^(?:you|we|they|nobody|no one|everyone)$/.test(noun);
};

/** "The floor must not be wet" -> "Keep the floor dry", "The floor must be dry", "Make sure the floor is dry"; none where the state is not known. */
export function keptState(said: string): string[] {
	if (!/ (?:not|never) (?:ever )?(?:be|become|get|look) /.test(said))
		return / (?:not|never) (?:cover|hide|obscure|mask|differ|deviate) /.test(said) ? keptView(said) : [];
	const [, subject = "", modal = "", state = "", rest = ""] = SAID.exec(said) ?? [];
	const thing = subject.replace(/^any /i, "");
	if (thing === "" || isPerson(thing) || thing.split(" ").length > 6) return [];
	const good = goodState(thing, state);
	if (good === undefined) return [];
	const small =
		/^(?:the|an?|your|our|all) /i.test(thing) || !/[A-Z]/.test(thing.slice(1))
			? thing.charAt(0).toLowerCase() + thing.slice(1)
			: thing;
	return [
		`Keep ${small} ${good}${rest}`,
		`${capitalise(thing)} ${/^(?:may|can)$/i.test(modal) ? "must" : modal} be ${good}${rest}`,
		`Make sure ${small} ${isMany(thing) || /^(?:nails|all )/i.test(thing) ? "are" : "is"} ${good}${rest}`,
	];
}
