import { keptFew } from "#app/coach/remembered.ts";
import { type Refusal, refusedBy } from "./refusals.ts";

const PERSON =
	"(?:guest|customer|client|patient|caller|visitor|passenger|resident|tenant|buyer|shopper|diner|member|reader|traveller|child|parent|colleague)";

/** What is seen, heard or known by itself and tells too little: "on looks alone". */
const SIGN =
	"(?:looks|appearances?|sight|colour|price|memory|ear|eye|feel|smell|taste|words|trust|guesswork|instinct|impressions?|hearsay|experience|age|gloves|directions)";

/** Wordings of bans of a kind that would order or allow what is banned; both as whole sentences. */
const ALLOWED: readonly Refusal[] = [
	// A number that the ban names stays behind another act: "tell the colleague, then transfer the caller more than once".
	[/\bthen \w+ [^,;]* more than (?:once|twice)\b/i, / more than (?:once|twice)\b/i],
	// Whom nobody sends away too early is not sent away later.
	[
		/\b(?:(?:send|turn|chase|shoo) [^,;]* away|(?:throw|usher|shut) [^,;]* out|refuse [^,;]+|reject [^,;]+) (?:(?:only )?(?:after|once|from)\b|only when\b)|\bthen (?:send|turn|chase|shoo|throw|usher|shut|refuse|reject)\b/i,
		/\b(?:(?:send|turn|chas|shoo)\w* [^,;]* away|(?:throw|usher|shut)\w* [^,;]* out|(?:refus|reject)\w* [^,;]+) before (?:the |your |their )?(?:closing|opening|end of|\d|noon|midnight|\w+ o['’]clock)/i,
	],
	// Nobody is cut short, or sworn at, at a better moment or in a better place.
	[
		/\b(?:then|may|must|should|to) (?:only )?(?:interrupt|disturb|cut in|butt in|talk over|speak over)\b|^(?:interrupt|cut in|butt in) (?:only )?(?:once|when|after)\b/i,
	],
	[
		/\buse (?:profane|foul|bad|abusive|offensive|obscene|vulgar|coarse|crude|racist|sexist) (?:language|words|jokes|terms)\b/i,
	],
	// The second act of two left free behind a bound for the first.
	[
		/\bmay \w+ only [^,;]* or (?!the|an?|in|on|at|with|by|from|to|when|if|after|before|during|away|near|under)\w+ \w+/i,
		/\b(?:not|never) \w+ [^,;]* or \w+ \w+/i,
	],
	// Talk among colleagues is no better at another hour or from close by.
	[
		/\b(?:chat|gossip|joke|banter)s? [^,;]*\b(?:across|from close by)\b/i,
		/\b(?:chat|gossip|jok|banter)\w* [^,;]*across\b/i,
	],
	// "On looks alone" tells how, and not with whom.
	[/\bwith a colleague\b/i, new RegExp(`\\b(?:on|by|from|with|through) (?:the )?${SIGN} alone\\b`, "i")],
	// What is worn once is changed, and not done without.
	[
		/\b(?:take|takes|taking|leave|keep) (?:off [\w ]+|[\w ]+ (?:off|at home|in the locker))\b|\bchange before you start\b/i,
		/\b(?:wear|wearing|worn) [^,;]*\b(?:twice|again|a second time|more than once)\b|\bworn (?:twice|again)\b/i,
	],
	// Nobody is told what just anyone asks.
	[/\b(?:answer|say) what any(?:one|body) asks\b/i, /\blectur/i],
	// Left in the dark about a thing: no place that is lit.
	[
		new RegExp(
			`\\bwell-lit place\\b|\\bin good light\\b|\\b(?:light|stay with|bring) (?:the |an? )?${PERSON}s?\\b`,
			"i",
		),
		/\b(?:leav(?:e|ing) [^,;]*|left) in the dark\b/i,
	],
	[
		/\b(?:confidential|only with those who|to yourself)\b/i,
		/\bin (?:capitals|(?:capital|block|red|bold|tiny|small) (?:letters|type|print))\b/i,
	],
	[/^(?!.*\b(?:aloud|out loud|by note)\b)/i, /\bcount\w* [^,;]* (?:silently|in silence|without a word)/i],
	// What is pushed on somebody is not what they are asked about.
	[
		/^(?!.* instead of )(?:[^,;]+, )?(?:ask|find out|listen)\b.*\bthe (?:\w{3,}est|most \w+) /i,
		/\bpush(?:ing)? the (?:\w{3,}est|most \w+) /i,
	],
	// What was left where it does not belong: no company for it.
	[/\bstay with [^,;]*\b(?:marks?|stains?|spots|smears|fingerprints|crumbs|litter)\b/i, /\bleav(?:e|ing)\b/i],
	// A second ban left as it was behind what answers the first.
	[
		/(?<!\b(?:and|but|so|who|which|that|you|they|we|it|must|should|may|to|please)|[,;:.–—])\s(?:do not|don['’]t|never) [a-z]/i,
		/\b(?:and|or),? (?:do not|don['’]t|never) [a-z]/i,
	],
	[/^(?:wander|roam|stroll)\b/i, /\b(?:wander|roam|stroll)\w*\b/i],
	// A bad state that nobody is to be left in is not kept company in.
	[
		/\b(?:stay with|be with|meet|greet|keep|hold|leave) [^,;]*\bin (?:(?:dead|complete|total|utter|long) )?(?:silence|suspense|limbo|ignorance|uncertainty|doubt)\b/i,
		/\b(?:leav|left|keep|kept)\w*\b/i,
	],
	// A bound "before" that stands behind another act: honest, or in the know, before the check.
	[
		/^(?:[^,]+, )?(?:be honest|keep it confidential|share it only)\b(?!.*\bbefore (?:you|they|we)\b).* (?:before|until) /i,
		/\b(?:nobody|no one|no-one|nothing|not|never|n['’]t)\b.* (?:before|until) /i,
	],
	[/(?<!never |not |n['’]t |without )\bhesitate (?:to|before)\b/i],
	[/\b(?:switched off|locked away|put away|on silent|in your pocket) in (?:your|their|the) hands?\b/i],
	[/\bunasked (?:gently|quietly|carefully|politely|calmly|slowly)\b/i],
	// What need not be explained is not explained in more steps.
	[
		/\bgo step by step\b|\bcheck that [^,;]* understood\b/i,
		/\b(?:no need|unnecessary|needless|needn['’]t|need not|not need|n['’]t (?:need|have)|not have)\b/i,
	],
	[
		/\b(?:(?:every|each) (?:sentence|word|line|time|call|mail|message)\b[^,;]*|who (?:wants?|needs?|asks?|has|came|comes) [^,;]*) only when asked\b/i,
	],
	[
		/\b(?:chat|gossip|joke|talk) about (?:(?:the|our|other|your|any) )?(?:clients?|customers?|patients?|guests?|visitors?|colleagues?|residents?|tenants?|pupils?|neighbours?|them) in private\b/i,
	],
	// What nobody else is to hear is not read out elsewhere.
	[
		/\bread(?:s|ing)? (?:out [^,;]*|[^,;]* out) (?:outside|elsewhere|away from|in a closed room)\b/i,
		/\b(?:rates?|prices?|fees?|balances?|sums?|amounts?|totals?|bills?|numbers?|codes?|pins?|passwords?|address(?:es)?)\b/i,
	],
	// "Read out" says it aloud; it explains nothing.
	[/\bexplain [^,;]* in plain words\b/i, /\bread(?:ing)? (?:out|[^,;]* (?:out|aloud)) /i],
	[
		/\buse plain words and an example\b|\bwrite every (?:request|order|call) down\b|\bkeep the [\w’'-]+ name to yourself\b/i,
		/\b(?:no need|unnecessary|needless|needn['’]t|need not|not need|n['’]t (?:need|have)|not have)\b/i,
	],
	[
		/\bkeep all information about [^,;]* in the (?:lift|elevator|corridor|canteen|stairwell|street|queue) confidential\b/i,
	],
	[
		/\bkeep (?:the |our |other )?(?:clients|customers|guests|patients|tenants|residents|colleagues) to (?:yourself|themselves)\b/i,
	],
	[/ and promise an? (?:hour|minute|exact time) only when\b/i, /\bnever promise\b/i],
	[/\bhand the cards? (?:straight )?back\b/i, /\b(?:leav(?:e|ing)|drop(?:ping)?) an? card\b/i],
];

/** Wordings of a ban that was read in another sense of its words. */
const MISREAD: readonly Refusal[] = [
	[
		/\bnames? (?:during|before|after|at|in|on)\b/i,
		new RegExp(
			`\\bcall(?:ing)? (?:the |an? |any )?${PERSON}s? (?:during|before|after|at|on|in the (?:evening|morning|night))\\b`,
			"i",
		),
	],
	[/\bspeak(?:s|ing)?\b/i, /\be-?mails?\b[^.]*\b(?:jokes?|emojis?|irony|sarcasm|slang)\b/i],
	[/\b(?:conversations|talk about work)\b/i, new RegExp(`\\bmak(?:e|ing) (?:an?|the|any) ${PERSON} wait\\b`, "i")],
	[/\bsober\b/i, /^(?!.*\bunder the influence\b).*\binfluence\b/i],
	// What nobody is to hear is said elsewhere, and not in other words.
	[/^(?!.*\bout of\b).*\bin the hearing of\b/i, /\bin the hearing of\b/i],
	// "Leave it until" puts it off.
	[
		/\bthen leave (?:it|them)\b|\bleave (?:it|them) only (?:once|after)\b/i,
		/\bleav\w+ (?:it|them|this|that) (?:until|till|to the last)\b/i,
	],
	// What stays open with the house is not closed by closing the house.
	[/\bclose the \w+ before\b/i, /\bclos\w+ [^,;]* while (?:the|our) \w+ is open/i],
	// "Set up in the draught": the particle belongs to the act.
	[/^(?:keep|leave) [^,;]* (?:up|out|down|away)[.!]?$/i, / be \w+ (?:up|out|down|away) /i],
	[/\btell any(?:one|body) what to do\b/i, /\blectur/i],
	[
		/\bwalks? (?:calmly|behind)\b/i,
		/\brun(?:ning)? (?:\w+ )?(?:errands|adverts|promotions|campaigns|tests|checks|software|reports)\b/i,
	],
	[/\b(?:stays?|stand|be|remain)s? on (?:their|your) feet\b/i, /\bsits? with\b/i],
	[
		/\bconfidential\b|\bonly with those who\b|\bto (?:yourself|themselves)\b/i,
		/\b(?:mention|discuss|talk about|bring up)\w* (?:\w+ )?(?:fees?|prices?|charges?|costs?|it|the (?:dish|meal|food|soup|weather|menu))(?: (?:to|with) |\W*$)/i,
	],
	[/\bhow long the wait\b|\bgreet everyone at once\b/i, /\bparcels?\b.* wait\b|\bwait\b.* parcels?\b/i],
	[/^(?:keep|leave) the [\w ]+ (?:open|closed|to trained staff)\b/i, /\bin the face of (?:an?|the) \w+/i],
	[/\bat once (?:on|in|under|behind) \w/i, /\b(?:overlook|miss|neglect)\w* [^,;]* (?:on|in|under|behind) /i],
];

/** What stands wrong in any sentence: a word that has lost what it belonged to, or stands as a thing that it is not. */
const TORN: readonly Refusal[] = [
	// A person with the act that they are made to do: "offer the guest wait help".
	[new RegExp(`\\b(?:offer|give|ask|tell) (?:the|an?|your) ${PERSON} (?:wait|queue|search|guess|stand|repeat) `, "i")],
	[new RegExp(`\\b(?:offer|explain|describe) with (?:[\\w-]+ )?${PERSON}s?\\b`, "i")],
	[new RegExp(`\\bthank (?:the|an?|your) ${PERSON} (?:beyond|above|over|except|worth|apart)\\b`, "i")],
	[/\bkeep (?:why|how|where|when|whether|what|who) .* confidential \w+ing\b/i],
	[
		/\b(?:put|hand|leave|lock|take|set|clear|return|give) (?:quiet|silent|mum|calm|still) (?:away|in|out|back|down|up)\b/i,
	],
	[/\bput (?:the|an?|your) (?:line|call|caller|conversation|music|volume|sound) in the place (?:provided|meant)\b/i],
	[/\bleave your (?:raised |loud |angry )?(?:voices?|shouting|noise|drawers|doors)\b/i],
	[/\bwhatever [\w ]*\balone\b/i],
	[/\bkeep (?:the )?(?:[\w-]+ )?(?:fingerprints|stains|marks|smears|crumbs|dirt|dust|grease|streaks) .*\bclean\b/i],
	[/\bhands still with\b/i],
	[/\b(must|should|shall|may) \1\b/i],
	[/\bcheck with (?!the |your |a )(\w+) before \w+ \w+ them\b/i],
	[/\buntil while\b|\bmore than necessary where\b/i],
	[
		new RegExp(
			`\\b(?:act on|wait for|see to|stay with|tell|attend to) (?:the|an?|every|each) ${PERSON}(?: at [\\w ]+)?(?: because| without) `,
			"i",
		),
	],
	[/\bleave (?:your|their) (?:phone|mobile|headphones|earphones|radio|tablet)s? to (?:the |our )?\w+s\b/i],
	[/\btransfer (?:the|an?) (?:e-?mail|letter|message|file|form)\b/i],
	[/^[^,:]+, \w+ing\b[^,]*, \w+ing\b/i, /:/],
	[/\b(?:back|up) loose\b/i],
	[/\bfull (?:fields|lines|boxes|columns|spaces|sections)\b/i],
	// A verdict, a plural possessive or a clause of which the wording has kept the end alone.
	[
		/\w (?:and )?(?:wrong|rude|unfair|unprofessional|humiliating)$/i,
		/\b(?:is|are) [\w ]+ and (?:wrong|rude|unfair|unprofessional|humiliating)\W*$/i,
	],
	[/\w ['’] [a-z]/i],
	[/\b(?:tick it off|checklist|reminder for it|put it on) whether\b/i],
	[/\bonce half\b|\b(?:show|read|write) (?:aloud|quietly) (?:the|an?|your)\b/i],
	[/\b(after|before) [\w:.]+(?: [\w.]+)? or \1 /i, /\bbefore [\w:. ]+ or after /i],
	[/\b(?:to|tell|ask) (?:the|an?) \w+['’]s (?:calmly|what|quietly|in private|how|why)\b/i],
];

const refused = refusedBy([...TORN, ...ALLOWED, ...MISREAD]);

const BAN_WORDS =
	/\b(?:please|always|ever|(?:must|should|may|shall|can|will|do|does|are|is) (?:not|never)|cannot|never|not|(?:do|does|must|should|can|ca|are|is)n['’]t|must|should|may|shall|can|will)\b/gi;
const gist = (said: string): string =>
	said
		.toLowerCase()
		.replace(BAN_WORDS, " ")
		.replace(/[^a-z0-9]+/g, " ")
		.trim();

/** "Tellers must count cash out of sight" for "must not count …": the ban with its negation taken out, and nothing else. */
const ordersIt = (wording: string, ban: string): boolean => {
	const said = gist(wording);
	return said !== "" && said !== gist(wording.replace(/[^a-z]/gi, "")) && said === gist(ban);
};

/** What is left out is not left out: "without washing their hands" behind another act. */
function leftOut(wording: string, ban: string): boolean {
	const [, left = ""] = /\b(?:not|never|nobody|no one|n['’]t)\b[^,;:.]* without (\w+ing\b)/i.exec(ban) ?? [];
	return left !== "" && wording.includes(` without ${left}`) && !/\b(?:not|never|n['’]t)\b/i.test(wording);
}

/** True for a wording, said to its end, that still has the banned act in it, or reads a word of its ban in another sense. */
export const stillBanned = (wording: string, ban: string): boolean =>
	refused(wording, ban) || ordersIt(wording, ban) || leftOut(wording, ban);

/** What takes place and is no clause: "only once the security check". */
const EVENT =
	"(?:check|checks|inspection|meeting|briefing|delivery|payment|test|examination|appointment|interview|handover|opening|closing|consultation|identification|verification|service|show|lesson)";
const ONCE = new RegExp(` only once ((?:the|an?|your|their) (?:[\\w-]+ )?${EVENT})$`, "i");
const UNTIL = new RegExp(`\\bwait until ((?:the|an?|your|their) (?:[\\w-]+ )?${EVENT}), then `, "i");

const WHOM: Readonly<Record<string, string>> = { they: "them", she: "her", he: "him" };

/** A time put right: "only after the check", "may stay uncleared for at most". */
/** "brings up it" for "brings it up". */
const PARTED =
	/\b((?:bring|pick|put|set|take|give|hand|send|write|fill|call|lift|turn|switch|throw|clean|wrap|pack|close|lock|fold|lay|point|sort|hang|clear|read)s?) (up|out|away|back|down|off) (it|them)\b(?! \w+ing\b)/g;

export const putRight = keptFew((said: string): string => {
	let made = said;
	if (/\b(?:let (?:they|she|he)|they has)\b/i.test(made))
		made = made
			.replace(/\b([Ll]et) (they|she|he)\b/g, (_, led: string, who: string) => `${led} ${WHOM[who] ?? who}`)
			.replace(/\bthey has\b/g, "they have");
	if (made.includes("confidential "))
		made = made.replace(/\b([Kk]eep (?:all |the )?confidential \w[^,;]*?) confidential$/, "$1 safe");
	if (made.includes(" answer it")) made = made.replace(/\b(\w+[^s\W]s [\w ]*and answer) it\b/, "$1 them");
	if (made.includes(" only once ")) made = made.replace(ONCE, " only after $1");
	if (made.includes(" the ")) made = made.replace(/\bthe (?=(?:its|their|your|his|our) \w+['’]?s? )/, "");
	if (made.includes("well only away")) made = made.replace("well only away", "only well away");
	if (made.includes("wait until ")) made = made.replace(UNTIL, "wait until after $1, then ");
	if (/ (?:must|should) (?:stay|remain) un/.test(made))
		made = made.replace(/ (?:must|should) ((?:stay|remain) un\w+ for (?:at most [^,;]+|[^,;]+ or less))$/, " may $1");
	if (/\bevery /i.test(made))
		made = made.replace(
			/\b([Ee])very (?=(?:cash|money|food|meat|luggage|linen|waste|rubbish|furniture|equipment|laundry|mail|water|milk|bread|information|data|stock|medication|alcohol)\b(?! \w+s?\b(?<! (?:out|off|away|from|in|on|up|before|to))))/g,
			(_, first: string) => (first === "E" ? "All " : "all "),
		);
	if (made.includes(" it ")) made = made.replace(/(\w+s['’] \w+s and \w+) it\b/, "$1 them");
	if (made.includes(" anyone "))
		made = made.replace(
			/\b([Ss]ell|[Gg]ive|[Oo]ffer|[Pp]romise|[Ss]end|[Ss]how|[Ll]end|[Tt]ell) anyone (?=.* only )/,
			"$1 people ",
		);
	if (/ (?:it|them)\b/.test(made)) made = made.replace(PARTED, "$1 $3 $2");
	if (made.includes(" leaves ")) made = made.replace(/\bleaves (?=(?:to|into|onto|on to) )/, "goes ");
	if (made.includes(" where they are"))
		made = made.replace(
			/\b(furniture|luggage|equipment|laundry|money|food|post|mail|rubbish|linen|clothing) where they are\b/,
			"$1 where it is",
		);
	if (made.includes(" a ")) made = made.replace(/\ba (?=un(?!i(?!n|m)|\b)[a-z]|[aio][a-z]*[^e\W]\b(?<!one))/g, "an ");
	return made;
});

/** A second manner behind a first: "politely, openly and in person", "openly and in person". */
export function secondManner(said: string, before: string): string {
	const [, manner = "", rest = ""] = /^ (\w+ly)( and \w.*)$/.exec(said) ?? [];
	if (manner === "" || !/\wly$/.test(before)) return said;
	return before.endsWith(` ${manner}`) ? rest : `,${said}`;
}
