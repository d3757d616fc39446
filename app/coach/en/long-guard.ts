import { shares } from "./long-rows.ts";
import { staffNouns } from "./people.ts";
import { broken } from "./sound.ts";

const LINKS = "with|without|in|on|at|by|during|while|when|if|after|before|until|under|near|through|for";

/** What no wording of a rule says, whatever the rule was. */
const NEVER =
	/\b(?:make sure (?!\w+ (?:is|are|has|have|can|stay|stays)\b)(?:accompanied|supervised|authorised|certified|given|told|shown|trained|qualified|agreed|approved|checked) |only what (?:has|have|is|you|they) [^,]* (?:unless|until|before|once)\b|(?:more|longer) than [^,]*(?:seconds?|minutes?|hours?|days?) only (?:after|with)\b|out of (?:the |an? )?[\w ]+ (?:above|below|beside|under) |ask for (?!(?:the|an?|their|your|our|each|every|his|her)\b)[\w ]+['’]s (?:consent|permission|approval)\b|even if of\b|(?:lock|close|secure) [^,]* (?:with [^,]* (?:open|unlocked|running)|(?:unlocked|unattended) or)\b|Every \w+ \w+s are\b|are to$|(?:at most|up to|at least) [^,]* or (?:in|on|at|during|when|while|if|with|after) |keep [\w’' ]+(?<!private|safe|secure) and (?:confidential|private)$|(?:[a-z]+(?:[lr]f|x|sh|ch)s|knifes|lifes|wifes|[a-z]*[b-df-hj-np-tv-z]ys|mans|womans|childs|persons['’])\b(?<!Germanys))|,\s*(?:[.;:!?,]|$)|(?<![ap])\.m\b/i;

/** "Switch it off or while they deliver": a circumstance joined to what the rule did not join it to. */
const JOINED = new RegExp(` or (?:${LINKS}) [\\w’'-]+`, "g");
const COORDINATED = new RegExp(`(\\S+) or ((?:${LINKS}) [^,.;]+)`);
const BINDS =
	/\b(?:only|before (?:you|they|we)|unless|until|once|wait|except|make sure|leave [\w-]+ing|ask)\b|\b(?:have|get) .+ (?:when|before)\b/i;
const LEFT_WITH = /\bwith (?:the|an?|your|their|its) [\w ]+ (?:running|on|open|unlocked|lit|in the [\w ]+)\b/;
const SEEN = /\b(?:in (?:sight|view|front|the presence|the hearing) of|within (?:sight|earshot|hearing) of) [\w’' ]+/;

/** True for a wording that turns one half of what is joined by "or" and leaves the other as it stood. */
function halfTurned(said: string, wording: string): boolean {
	for (const [joint] of wording.matchAll(JOINED))
		if (!/ or after /.test(`${joint} `) && !said.includes(joint)) return true;
	const [, before = "", second = ""] = COORDINATED.exec(said) ?? [];
	if (second !== "" && wording.includes(` or ${second}`) && !wording.includes(`${before} or ${second}`)) return true;
	const left = / leave |^(?:never|do not|don['’]t) leave /i.test(said) ? LEFT_WITH.exec(said)?.[0] : undefined;
	return left !== undefined && wording.includes(left) && !BINDS.test(wording);
}

/** Acts that are wrong only as long as something has not been done: opposed, they hold "until" and not "before". */
const UNDONE =
	/\b(?:not|never|n['’]t) (?:switch|turn|silence|reset|open|remove|start|close|clear|delete|move|touch|sign|discard|release|restart)\b/i;
const FIRST = / before (\w+ing\b[^,.;]*)/;

/** True for a wording that says the opposite of an act and keeps the "before" of the ban behind it. */
function stranded(said: string, wording: string): boolean {
	const first = UNDONE.test(said) ? FIRST.exec(said)?.[0] : undefined;
	return first !== undefined && wording.includes(first) && !/\bonly\b/.test(wording);
}

/** True for the banned act left to others, or to a thing, in the setting in which it was banned. */
function inSetting(said: string, wording: string): boolean {
	const seen = SEEN.exec(said)?.[0];
	return (
		seen !== undefined &&
		wording.includes(seen) &&
		/\b(?:ask a colleague to|leave|keep the \w+ out of)\b/i.test(wording)
	);
}

/** True for a wording of a long rule that cannot stand. */
export const cannotStand = (said: string, wording: string): boolean =>
	NEVER.test(wording) ||
	broken(wording) ||
	(/\bsuch (?:matters|questions|requests|cases)\b/.test(wording) &&
		/ (?:patients?|guests?|customers?|clients?|residents?|pupils?) /.test(said) &&
		/\bsuch matters\b/.test(wording)) ||
	halfTurned(said, wording) ||
	stranded(said, wording) ||
	inSetting(said, wording);

const OWNER = /\b(?:an?|another|the|their|your) ((?:\w+ )?\w+)['’]s /;

const NUMBER =
	/(?:£|€|\$)?\b\d[\d.,:]*\d\b|\b\d\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety|half an hour)\b/;

/** How much of a long rule a wording leaves unsaid, for the order in which they are offered. */
export function unsaid(said: string, wording: string): number {
	const owner = OWNER.exec(said)?.[1]?.split(" ").at(-1) ?? "";
	const owned = staffNouns.has(owner) && !wording.includes(owner) ? 1 : 0;
	const amount = NUMBER.exec(said)?.[0];
	const uncounted = amount !== undefined && !wording.includes(amount) ? 1 : 0;
	const act = said.replace(/^[^,]*? (?:must|should|may|shall|will|can|is|are|do) (?:not|never)/, "");
	return owned + uncounted + (shares(act, wording) ? 0 : 1);
}
