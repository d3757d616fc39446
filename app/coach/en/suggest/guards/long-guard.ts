import { compileAny } from "#app/coach/needed.ts";
import { keptFew } from "#app/coach/remembered.ts";
import { staffNouns } from "../../words/people.ts";
import { verbs } from "../../words/verbs.ts";
import { broken } from "./broken.ts";
import { shares } from "./long-rows.ts";
import { stillBanned } from "./still-banned.ts";

const LINKS = "with|without|in|on|at|by|during|while|when|if|after|before|until|under|near|through|for";

/** What no wording of a rule says, whatever the rule was. */
const NEVER =
	/\b(?:make sure (?:well\b|(?!\w+ (?:is|are|has|have|can|stay|stays)\b)(?:accompanied|supervised|authorised|certified|given|told|shown|trained|qualified|agreed|approved|checked) )|only what (?:has|have|is|you|they) [^,]* (?:unless|until|before|once)\b|(?:more|longer) than [^,]*(?:seconds?|minutes?|hours?|days?) only (?:after|with)\b|(?:leave|keep) [^,]* (?:unsupervised|unattended|alone) only outside\b|\bat at\b|put \w+ sticking|may (?:prop|wedge|block|obstruct|tamper|bypass|falsify|hide|conceal|mislead|humiliate|threaten) [^,]*only (?:before or after|outside|away)\b|out of (?:the |an? )?[\w ]+ (?:above|below|beside|under) |even (?:if of\b|from \w+ (?:on|at|in|to|with) )|(?:lock|close|secure) [^,]* (?:with [^,]* (?:open|unlocked|running)|(?:unlocked|unattended) or)\b|Every \w+ \w+s are\b|are to$|(?:at most|up to|at least) [^,]* or (?:in|on|at|during|when|while|if|with|after) |keep [\w’' ]+(?<!private|safe|secure) and (?:confidential|private)$|(?:and|or) to \w+ while\b|or only (?:if|with|after|to|people|once|when)\b|(?:wash|dry|clean|check|knock|ask|read|test|sign|weigh|label) and \w+ing (?:the|an?|it|them)\b|\d+ before (?:you|they|we)\b|(?:hours|limit|minutes)-\w+|has left an? hurry\b|take off \w+, \w+ before\b|leave \w+, \w+ outside\b|in private by \w+|push others only\b|(?:around|outside|away from|clear of) (?:tension|pressure|duress|stress|way)\b|calm [\w ]*money\b|(?!this|gas|bus|class|glass|access|process|business|mess|dress|address)\w+[^s'’ ]s has (?:been|left|finished)\b|(?:[a-z]+(?:[lr]f|x|sh|ch)s|knifes|lifes|wifes|[a-z]*[b-df-hj-np-tv-z]ys|mans|womans|childs|persons['’])\b(?<!Germanys))|,\s*(?:[.;:!?,]|$)|(?<![ap])\.m\b|(?<!\b[ap]\.m|etc)\.,/i;

const never = compileAny(NEVER);

/** "leave them on display for everyone and leave them on display for everyone": four words that come again. */
function repeats(wording: string): boolean {
	if (!wording.includes(" and ")) return false;
	const words = wording.split(" ");
	const known = new Set<string>();
	for (let i = 0; i + 4 <= words.length; i++) {
		const four = words
			.slice(i, i + 4)
			.join(" ")
			.replace(/,/g, "");
		if (known.has(four)) return true;
		known.add(four);
	}
	return false;
}

/** "Switch it off or while they deliver": a circumstance joined to what the rule did not join it to. */
const JOINED = new RegExp(` or (?:${LINKS}) [\\w’'-]+`, "g");
const COORDINATED = new RegExp(`(\\S+) or ((?:${LINKS}) [^,.;]+)`);
const BINDS =
	/\b(?:only|before (?:you|they|we)|unless|until|once|wait|except|make sure|leave [\w-]+ing|ask)\b|\b(?:have|get) .+ (?:when|before)\b/i;
const LEFT_WITH = /\bwith (?:the|an?|your|their|its) [\w ]+ (?:running|on|open|unlocked|lit|in the [\w ]+)\b/;
const SEEN = /\b(?:in (?:sight|view|front|the presence|the hearing) of|within (?:sight|earshot|hearing) of) [\w’' ]+/;

/** True for a wording that turns one half of what is joined by "or" and leaves the other as it stood. */
function halfTurned(said: string, wording: string): boolean {
	if (!said.includes(" or ") && !wording.includes(" or ")) return leftWith(said, wording);
	for (const [joint] of wording.matchAll(JOINED))
		if (!/ or after /.test(`${joint} `) && !said.includes(joint)) return true;
	const [, before = "", second = ""] = COORDINATED.exec(said) ?? [];
	if (
		second !== "" &&
		/ (?:in|on|at|near|under|by) /.test(` ${second.split(" ")[0]} `) &&
		wording.includes(` and ${second}`) &&
		!wording.includes(" both ")
	)
		return true;
	if (second !== "" && wording.includes(` or ${second}`) && !wording.includes(`${before} or ${second}`)) return true;
	const [, one = "", other = ""] =
		/\b(?:while|when|if) ([^,]+?) or ((?:the|an?|your|their) [^,]+ (?:is|are) [^,]+)$/.exec(said) ?? [];
	if (one !== "" && wording.includes(one) && !wording.includes(`${one} or ${other}`)) return true;
	return leftWith(said, wording);
}

/** What a rule that forbids to leave a thing says it is not to be left with. */
const leftOf = keptFew((said) =>
	/ leave |^(?:never|do not|don['’]t) leave /i.test(said) ? LEFT_WITH.exec(said)?.[0] : undefined,
);

/** True for a wording that leaves a thing with what it is not to be left with. */
function leftWith(said: string, wording: string): boolean {
	const left = leftOf(said);
	return left !== undefined && wording.includes(left) && !BINDS.test(wording);
}

/** Acts that are wrong only as long as something has not been done: opposed, they hold "until" and not "before". */
const UNDONE =
	/\b(?:not|never|n['’]t) (?:switch|turn|silence|reset|open|remove|start|close|clear|delete|move|touch|sign|discard|release|restart)\b/i;
const FIRST = / before (\w+ing\b[^,.;]*)/;

const firstOf = keptFew((said) => (UNDONE.test(said) ? FIRST.exec(said)?.[0] : undefined));

/** True for a wording that says the opposite of an act and keeps the "before" of the ban behind it. */
function stranded(said: string, wording: string): boolean {
	const first = firstOf(said);
	return first !== undefined && wording.includes(first) && !/\bonly\b/.test(wording);
}

const seenOf = keptFew((said) => SEEN.exec(said)?.[0]);

/** True for the banned act left to others, or to a thing, in the setting in which it was banned. */
function inSetting(said: string, wording: string): boolean {
	const seen = seenOf(said);
	return (
		seen !== undefined &&
		wording.includes(seen) &&
		/\b(?:ask a colleague to|leave|keep the \w+ out of)\b/i.test(wording)
	);
}

const RELATIVE = /\b(?:that|who|which) ([^,;.]+?) or ([^,;.]+)$/;

const relativeOf = keptFew((said) => RELATIVE.exec(said.slice(said.search(/\b(?:not|never)\b|n['’]t\b/i) + 1)) ?? []);

/** "at most six months old or has been altered": of a relative clause one half is turned. */
function relativeHalf(said: string, wording: string): boolean {
	const [whole = "", , second = ""] = relativeOf(said);
	return (
		second !== "" &&
		!wording.includes(whole) &&
		wording.includes(second.split(" ").slice(-2).join(" ")) &&
		/ (?:that|who|which) /.test(wording) &&
		!/\b(?:and|or) (?:that|who|which)\b/.test(wording)
	);
}

/** An act that stands, with what makes it right behind it. */
const PUT_RIGHT = /^[^,]*? (?:out of sight of|in private|only)\b/;

/** A further act of the ban that stands as it was where the first has become another. */
function actLeft(said: string, wording: string): boolean {
	if (!said.includes(" or ")) return false;
	const [, first = ""] = /\b(?:not|never|n['’]t) (?:ever |to |(?:permitted|allowed) to )?([a-z]+) /i.exec(said) ?? [];
	for (const [, act = "", verb = ""] of said.matchAll(/ or (([a-z]+) (?:\w+ )?\w+)/g)) {
		if (!verbs.has(verb)) continue;
		const at = wording.search(new RegExp(` (?:or|and) ${act}\\b`));
		if (at < 0 || PUT_RIGHT.test(wording.slice(at + act.length))) continue;
		const before = new RegExp(`\\b${first}\\b`, "i");
		if (!before.test(wording.slice(0, at)) && !/\bleave |\bask /i.test(wording)) return true;
		if (/ without [^,]+ or /.test(said.slice(0, said.indexOf(` or ${act}`) + 4))) return true;
	}
	return false;
}

const GERUNDS = /\bbefore (\w+ing) .+? and (\w+ing)\b/;

const gerundsOf = keptFew((said) => GERUNDS.exec(said) ?? []);

/** "test the lift and cleaning up before they leave": of two gerunds one is turned. */
function gerundLeft(said: string, wording: string): boolean {
	const [, first = "", second = ""] = gerundsOf(said);
	return first !== "" && !wording.includes(` ${first} `) && wording.includes(` and ${second}`);
}

const DONE = / (?:must|may|should|can|shall) (?:not|never) be ([^;:]+)$/;

const doneOf = keptFew((said) => DONE.exec(said) ?? []);

/** "Keep data off screens, read out in public": of a row of things done a further one stands as it was. */
function doneLeft(said: string, wording: string): boolean {
	const [, row = ""] = doneOf(said);
	return (
		row !== "" &&
		!/ be /.test(wording) &&
		row
			.split(/,? or |, /)
			.slice(1)
			.some(
				(one) =>
					one.split(" ").length > 2 &&
					/^\w+(?:ed|en|t|n|ad|ut|ung) /.test(one) &&
					(wording.includes(`, ${one}`) || wording.includes(` and ${one}`)),
			)
	);
}

const HEADED =
	/^(?:don['’]?ts|no-nos|forbidden|banned|prohibited|not allowed|not wanted|(?:things|what) to avoid|to avoid): (.+)$/i;

/** An item of a list of bans that stands as it was under no heading: "Muddy boots, quiet radio". */
function itemKept(said: string, wording: string): boolean {
	const items =
		HEADED.exec(said)?.[1]
			?.toLowerCase()
			.split(/, | and | or /) ?? [];
	const small = wording.toLowerCase();
	return items.length > 1 && items.some((one) => small.startsWith(`${one},`) || small.includes(`, ${one}`));
}

/** True for a wording of a rule that cannot stand. */
/** "No dogs, no bicycles and no scooters in the foyer": a wording of the last alone loses the others. */
function losesRow(said: string, wording: string): boolean {
	const [, first = "", last = ""] =
		/^No (?:[\w-]+ )*?([\w-]+),(?: no [\w’' -]+,)*(?: and| or)? no (?:[\w-]+ )*?([\w-]+) (?:in|on|at|inside|behind|near)\b/.exec(
			said,
		) ?? [];
	return (
		first !== "" &&
		wording.split(/, | and /).length < said.split(/\bno /i).length - 1 &&
		new RegExp(`\\b${last}\\b`, "i").test(wording) &&
		!new RegExp(`\\b${first}\\b`, "i").test(wording)
	);
}

const falls = (said: string, wording: string): boolean =>
	losesRow(said, wording) ||
	never(wording) ||
	(repeats(wording) && !repeats(said)) ||
	broken(wording) ||
	stillBanned(wording, said) ||
	(/\bsuch matters\b/.test(wording) && / (?:patients?|guests?|customers?|clients?|residents?|pupils?) /.test(said)) ||
	(/\bsuch as ["“'‘]/.test(said) && / as ["“'‘]/.test(wording) && !/\bsuch as ["“'‘]/.test(wording)) ||
	itemKept(said, wording) ||
	relativeHalf(said, wording) ||
	gerundLeft(said, wording) ||
	doneLeft(said, wording) ||
	actLeft(said, wording) ||
	halfTurned(said, wording) ||
	stranded(said, wording) ||
	inSetting(said, wording);

/** The answers of the last few rules and wordings, which several stages ask about. */
const answered = new Map<string, Map<string, boolean>>();
const RULES = 8;
const WORDINGS = 64;

/** True for a wording of a long rule that cannot stand. */
export function cannotStand(said: string, wording: string): boolean {
	let known = answered.get(said);
	if (known === undefined) {
		if (answered.size >= RULES) answered.clear();
		known = new Map();
		answered.set(said, known);
	}
	const before = known.get(wording);
	if (before !== undefined) return before;
	if (known.size >= WORDINGS) known.clear();
	const answer = falls(said, wording);
	known.set(wording, answer);
	return answer;
}

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
