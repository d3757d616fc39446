import { normAt } from "../../words/clause-scope.ts";
import { type Ban, definite, isMany, isPerson, partWith, restWithout, together } from "../reading/ban.ts";
import type { Construction } from "./made.ts";

/** What to do with the same thing in place of an act whose harm the verb names: `verb = wording || wording`; {o} is the thing. */
const OPPOSED: ReadonlyMap<string, readonly string[]> = new Map(
	`
deviate,depart,stray,digress from = *keep to {o} || *follow {o}
wander,drift from,off = *stay on {o}
violate,breach,infringe,contravene,disobey,flout = *follow {o} || *keep to {o}
disregard = *follow {o} || *take {o} into account
skip = *carry out {o} in full || *complete {o} every time
omit = *include {o} || *state {o} in full
shorten,abridge = *carry out {o} in full
damage,scratch,spoil,ruin,dent,deface = *handle {o} with care || *protect {o}
waste,squander = *use {o} sparingly || *use only as much of {o} as you need
lose,misplace,mislay = *keep {o} safe || *put {o} back in place after use
underestimate,trivialise,trivialize = *take {o} seriously
abuse,misuse = *use {o} only as intended
interfere,meddle with = *leave {o} to work undisturbed || *leave {o} as it is
interfere,meddle in = *leave {o} to those concerned
tamper,fiddle with = *leave {o} as it is || *report problems with {o}
abandon,desert = *stay with {o} until you are relieved
distract = *let {o} concentrate || *wait until {o} is free
monopolise,monopolize,hog = *share {o} with others
cancel = *keep {o} as agreed || *keep to {o}
overcook,overbake = *cook {o} just until done
undercook = *cook {o} through || *check that {o} is cooked through
underpay = *pay {o} the full amount
overbook = *take bookings only up to the number of places
overtighten = *tighten {o} just until firm
overwater = *water {o} in small amounts
oversleep = *set two alarms and *be on time
overpromise = *promise only what you can keep
understate,misstate,misrepresent,distort,twist = *state {o} exactly as it is || *keep to the facts about {o}
mislabel = *label {o} correctly
misquote = *quote {o} word for word
miscount = *count {o} twice
mishandle,mistreat,maltreat = *handle {o} with care
mispronounce = *ask how to say {o} and *practise it
misspell = *check the spelling of {o}
conceal,hide,cover = *report {o} openly || *name {o} openly
withdraw,revoke,retract = *stand by {o} || *keep to {o}
suppress,stifle = *let {o} be heard
reject,spurn = *consider {o} || *thank the person for {o}
duplicate,plagiarise,plagiarize = *write {o} in your own words
evade,dodge,sidestep,duck = *answer {o} openly || *face {o} directly
bypass,circumvent,sidestep = *go through {o} as laid down
prejudge = *hear {o} out first
undermine = *support {o}
sabotage = *support {o}
disclose,reveal,divulge,leak = *keep {o} confidential
withhold = *pass {o} on in full
postpone,defer,delay = *deal with {o} promptly
hoard = *take only as much of {o} as you need
pollute,contaminate = *keep {o} clean
litter = *keep {o} clean
overlook = *check for {o}
stereotype = *see {o} as individuals
patronise,patronize = *speak to {o} as an equal
mimic,imitate,ape = *speak to {o} in your own voice
antagonise,antagonize,provoke,bait,goad = *stay calm with {o}
overwhelm,swamp = *give {o} one thing at a time
burden,bother,pester,badger,nag = *ask {o} once and *accept the answer
chase,pursue = *keep your distance from {o}
startle,frighten,scare,alarm = *approach {o} slowly and calmly
exclude = *include {o}
disadvantage = *treat {o} as you treat everyone
short-change,cheat,defraud = *give {o} what is due
undercut,undersell = *keep to the agreed price
`
		.trim()
		.split("\n")
		.flatMap((line) => {
			const [left = "", right = ""] = line.split(" = ");
			const [verbs = "", links = ""] = left.split(" ");
			const wordings = right.split(" || ");
			return verbs
				.split(",")
				.flatMap((verb) =>
					(links === "" ? [""] : links.split(",")).map((link): [string, string[]] => [
						`${verb} ${link}`.trim(),
						wordings,
					]),
				);
		}),
);

export const OPPOSED_VERBS: readonly string[] = [...new Set([...OPPOSED.keys()].map((key) => key.split(" ")[0] ?? ""))];

/** "deviate from the route" -> "keep to the route"; "skip a step" -> "carry out the step in full". */
export const opposing: Construction = (ban) => {
	const own = OPPOSED.get(ban.base);
	const first = ban.parts[0];
	const linked = first === undefined ? undefined : OPPOSED.get(`${ban.base} ${first.link}`);
	const thing = linked !== undefined && first !== undefined && ban.object === "" ? ban.of(first) : ban.object;
	const wordings = linked !== undefined && ban.object === "" ? linked : own;
	if (wordings === undefined || thing === "" || /^(?:it|them|this|that|what|how)\b/.test(thing)) return [];
	if (/^(?:disclose|reveal|divulge|leak|cover|hide)$/.test(ban.base) && isPerson(normAt(ban.tokens, ban.objectTo - 1)))
		return [];
	if (
		/^(?:cover|hide|lose|chase|bother|cancel|reject)$/.test(ban.base) &&
		/\b(?:camera|vent|vents|temper|patience|sign|signs|badge|face|hair)s?\b/.test(thing)
	)
		return [];
	const what = together(definite(thing));
	const rest = linked !== undefined && first !== undefined ? restWithout(ban, first) : ban.rest;
	return wordings.map((said) =>
		`${said.replace("{o}", what)} ${rest}`
			.replace(/ as it is /, isMany(what) ? " as they are " : " as it is ")
			.replace(/\byour own words\b/, "{your} own words"),
	);
};

const AT =
	/^(?:counter|desk|till|checkout|reception|post|door|gate|bar|station|table|entrance|workstation|workplace|console|wheel|controls|poolside|pool|gate|barrier|bench|stall|stand|front-desk|switchboard)$/;
const IN =
	/^(?:room|kitchen|ward|shop|store|building|hall|office|school|classroom|workshop|warehouse|surgery|clinic|restaurant|playground|area|premises|lab|laboratory|theatre|house|home|control-room|yard|cab)$/;
const ON = /^(?:floor|site|platform|deck|field|stage|premises|grounds)$/;
const WITH =
	/^(?:group|vehicle|van|truck|lorry|bus|car|patient|child|children|class|party|passenger|passengers|animal|fryer|stove|machine|load|cash|team|train)$/;
const WHILE = /^(?:while|during|when|before|until|at|in|on)$/;

/** "leave the checkout while a customer is being served" -> "stay at the checkout while". */
export const stayingOn: Construction = (ban: Ban) => {
	if (
		ban.act.object !== undefined ||
		ban.state !== "" ||
		ban.particle !== "" ||
		!/^(?:the|your|their|this|an?) /.test(ban.object)
	)
		return [];
	if (ban.parts.some((part) => !WHILE.test(part.link)) || / (?:dirty|untidy|open|wet|unlocked)$/.test(ban.object))
		return [];
	if (partWith(ban, /^(?:in|on|at)$/) !== undefined) return [];
	const head = normAt(ban.tokens, ban.objectTo - 1);
	const link = AT.test(head)
		? "at"
		: ON.test(head)
			? "on"
			: IN.test(head)
				? "in"
				: WITH.test(head)
					? "with"
					: undefined;
	if (link === undefined) return [];
	return [
		`*stay ${link} ${ban.object} ${ban.rest}`,
		`*ask a colleague to take over before you leave ${ban.object} ${ban.rest}`,
	];
};
