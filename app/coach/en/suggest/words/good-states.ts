import { OPPOSITES } from "./opposites.ts";

/** Words of fault, each row with the word that is wanted in their place; "hot" and "full" go by the thing behind. */
const ROWS =
	"broken faulty defective jammed dead out-of-order=working;frayed worn worn-out threadbare ripped split punctured leaky leaking battered shabby tatty weak cracked=sound;chipped torn dented scratched damaged scuffed bruised=undamaged;bent crooked lopsided tilted=straight;wobbly shaky rickety unsteady unstable tottering swaying flickering=steady;loose slack untightened=firm;wet damp soggy soaked dripping sodden slippery icy=dry;dirty filthy grubby stained soiled greasy sticky smeared smudged muddy dusty unwashed spotted unclean smelly grimy used bloody streaky=clean;stale wilted rotten mouldy limp overripe sour=fresh;blunt dull=sharp;illegible unreadable blurred faint faded=legible;dark unlit dim gloomy=well-lit;noisy=quiet;unlocked=locked;blocked obstructed cluttered=clear;messy untidy=tidy;wrong false incorrect mistaken=right;old outdated out-of-date=current;expired=valid;incomplete half-finished unfinished partial=complete;untied undone unbuckled unfastened=fastened;creased crumpled wrinkled=smooth;unmade=freshly made;uncovered bare=covered;vague unclear ambiguous=clear;half-empty=full;raw undercooked underdone half-cooked=fully cooked;burnt=fresh;draughty=sheltered;crowded overcrowded packed=quiet;unstaffed unmanned deserted=staffed;overflowing overfull=freshly emptied;unheated freezing=heated;stuffy=well-aired;hard=soft;smoky=smoke-free;silent=clear";

const own: ReadonlyMap<string, string> = new Map(
	ROWS.split(";").flatMap((row) => {
		const [bad = "", good = ""] = row.split("=");
		return bad.split(" ").map((word) => [word, good] as const);
	}),
);

const HOT = /^(?:meals?|soups?|coffee|tea|plates?|foods?|dish(?:es)?|drinks?|lunch|dinner|breakfast|iron|oven)\b/;
const STOCKED =
	/^(?:shel(?:f|ves)|fridges?|minibars?|dispensers?|cupboards?|cabinets?|trolleys?|trays?|baskets?|first-aid kits?|soap dispensers?|racks?|stands?|boxes)\b/;
const STAFFED = /^(?:desks?|counters?|tills?|posts?|reception|kiosks?|gates?|checkouts?|bars?|front desks?)\b/;
const CLEAN = /^(?:gloves?|towels?|needles?|syringes?|cups?|glass(?:es)?|linen|sheets?|masks?|cloths?)\b/;

/** What a fault before or behind a thing is turned into; undefined where the word names none. */
export function goodFor(word: string, thing: string): string | undefined {
	const bad = word.toLowerCase();
	if (/^(?:cold|lukewarm|tepid)$/.test(bad)) return HOT.test(thing) ? "hot" : "warm";
	if (bad === "empty")
		return STOCKED.test(thing)
			? "well-stocked"
			: STAFFED.test(thing)
				? "staffed"
				: /^batter/.test(thing)
					? "charged"
					: "full";
	if (bad === "flat") return /^batter/.test(thing) ? "charged" : /^tyre|^tire/.test(thing) ? "well-pumped" : undefined;
	if (bad === "used") return CLEAN.test(thing) ? "fresh" : undefined;
	if (bad === "old")
		return /^(?:list|menu|map|price|timetable|plan|form|version|address|date)/.test(thing) ? "current" : undefined;
	if (bad === "open")
		return /^(?:door|window|gate|lid|drawer|tap|file|valve|wound|flame)/.test(thing) ? "closed" : undefined;
	if (
		bad === "bare" ||
		bad === "dead" ||
		bad === "hard" ||
		bad === "silent" ||
		bad === "weak" ||
		bad === "raw" ||
		bad === "burnt"
	)
		return bad === "bare" && !/^(?:wires?|hands?|feet|cables?|mattress)/.test(thing)
			? undefined
			: bad === "bare" && /^hands?/.test(thing)
				? "gloved"
				: bad === "dead" && !/^(?:batter|line|phone|bulb|screen|mic)/.test(thing)
					? undefined
					: bad === "dead" && /^batter/.test(thing)
						? "charged"
						: /^(?:hard|silent|weak)$/.test(bad)
							? undefined
							: own.get(bad);
	return own.get(bad) ?? OPPOSITES.get(bad);
}

/** States that stand behind their thing: "finds the door locked". */
const BEHIND: Readonly<Record<string, string>> = {
	locked: "open",
	closed: "open",
	shut: "open",
	empty: "ready and staffed",
	occupied: "free",
	blocked: "clear",
	taken: "free",
	unmade: "made up",
	uncovered: "covered",
	unlocked: "locked",
	open: "closed",
	switched: "on",
	off: "on",
};

/** "find the room locked": the state wanted of the thing. */
export const goodBehind = (word: string, thing: string): string | undefined =>
	word === "empty" ? goodFor(word, thing) : (BEHIND[word] ?? goodFor(word, thing));

/** What is done to a thing of which a word tells the fault: "wet fur" is dried. */
export const MENDS: Readonly<Record<string, string>> = {
	wet: "dry",
	damp: "dry",
	soaked: "dry",
	dripping: "dry",
	dirty: "clean",
	muddy: "clean",
	greasy: "clean",
	dusty: "clean",
	grubby: "clean",
	sticky: "wipe",
	stained: "clean",
	smeared: "clean",
	loose: "tighten",
	slack: "tighten",
	untied: "tie",
	undone: "fasten",
	unbuckled: "fasten",
	unfastened: "fasten",
	creased: "iron",
	crumpled: "iron",
	wrinkled: "iron",
	unwashed: "wash",
};

const an = (word: string): string => (/^[aeiou]/i.test(word) ? "an" : "a");

const FAULTY =
	/\b(?=(an?|the|its|their|any|with|in|on|from|at|of|into|by|through|under) ([a-z-]+) ([a-z-]+(?: [a-z-]+)?))/g;

/** "leaves with a cracked windscreen" -> "leaves with a sound windscreen", with the fault and its thing; undefined where nothing turns. */
export function faultTurned(said: string): { text: string; bad: string; thing: string } | undefined {
	const dated = /\b(yesterday|last (week|month|year|season|term))(['’]s) ([\w-]+)/.exec(said);
	if (dated !== null) {
		const [whole, day = "", span, own = "", thing = ""] = dated;
		return {
			text: said.replace(whole, `${span === undefined ? "today" : `this ${span}`}${own} ${thing}`),
			bad: day,
			thing,
		};
	}
	const others =
		/\b(?:(?:somebody|someone) else|another (?:guest|customer|patient|client|tenant|member|passenger|resident|person|pupil|child|family|visitor)|other people|others)['’]s?(?: (?:own|old))? ([\w-]+)/.exec(
			said,
		);
	if (others !== null)
		return { text: said.replace(others[0], `their own ${others[1] ?? ""}`), bad: "other", thing: others[1] ?? "" };
	for (const found of said.matchAll(FAULTY)) {
		const [, before = "", bad = "", thing = ""] = found;
		const all = `${before} ${bad} ${thing}`;
		const head = thing.split(" ")[0] ?? "";
		const good = goodFor(bad, thing);
		if (
			good === undefined ||
			/^(?:and|or|in|on|at|to|for|from|with|of|by|while|when|that|who|before|after|the|an?|side|person|number|hand|end|way|time|direction)$/.test(
				head,
			)
		)
			continue;
		const article = /^an?$/.test(before) ? an(good) : before;
		return {
			text: `${said.slice(0, found.index)}${article} ${good} ${thing}${said.slice(found.index + all.length)}`,
			bad,
			thing,
		};
	}
	return undefined;
}
