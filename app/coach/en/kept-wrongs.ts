import { headOf, isPersonal, type Keeping, many, oneOf, small, theOne } from "./kept-parts.ts";
import { staffNouns } from "./people.ts";
import { baseOfGerund } from "./verbs.ts";

const NOT = "(?:must|should|may|can|shall|will) (?:not|never)(?: ever)?";
const ENSURE = "((?:Please )?(?:make sure|ensure|see to it|see|take care|check)(?: that)?)";

/** How a part of a thing lies, and how it lies right. */
const LAID: Readonly<Record<string, string>> = {
	inside: "outside",
	outside: "inside",
	"upside down": "the right way up",
	"face down": "face up",
	"back to front": "the right way round",
	"facing inwards": "facing outwards",
	"facing outwards": "facing inwards",
	"facing down": "facing up",
	hidden: "in view",
	covered: "in view",
	blank: "filled in",
	empty: "filled in",
	undone: "fastened",
	unfastened: "fastened",
	untied: "tied",
	"turned away": "turned towards them",
	crooked: "straight",
	loose: "fastened",
	dirty: "clean",
	wet: "dry",
	unlocked: "locked",
	missing: "complete",
};

/** Words of quality for things and rooms, and what is kept in their place. */
const QUALITY: Readonly<Record<string, string>> = {
	dirty: "clean",
	wet: "dry",
	damp: "dry",
	slippery: "dry",
	blunt: "sharp",
	empty: "full",
	"half-empty": "topped up",
	open: "closed",
	uncovered: "covered",
	unlocked: "locked",
	untidy: "tidy",
	messy: "tidy",
	dusty: "free of dust",
	cold: "warm",
	loud: "quiet",
	noisy: "quiet",
	stale: "fresh",
	wilted: "fresh",
	loose: "fastened",
	crooked: "straight",
	unlabelled: "labelled",
	unmarked: "marked",
	greasy: "clean",
	sticky: "clean",
	muddy: "clean",
	cluttered: "clear",
	blocked: "clear",
	dark: "well lit",
	unlit: "lit",
	creased: "ironed",
	flat: "pumped up",
	overflowing: "emptied",
	faded: "fresh",
	smeared: "clean",
	stained: "clean",
	unmade: "made",
	unsorted: "sorted",
	unattended: "in sight",
	crowded: "uncrowded",
	stuffy: "well aired",
	foggy: "clear",
	cracked: "sound",
	broken: "in working order",
	wobbly: "steady",
};

/** Nouns of what is said or written, with the verb that gives it, and qualities of them. */
const SAID_QUALITY: Readonly<Record<string, string>> = {
	half: "full",
	"half-hearted": "full",
	vague: "clear",
	short: "full",
	"one-word": "full",
	curt: "friendly",
	snappy: "friendly",
	rude: "polite",
	evasive: "straight",
	unclear: "clear",
	long: "short",
	endless: "short",
	"long-winded": "short",
	rambling: "short",
	false: "true",
	empty: "firm",
	hollow: "firm",
	late: "prompt",
	slow: "prompt",
	incomplete: "complete",
	outdated: "current",
	illegible: "legible",
	handwritten: "typed",
	anonymous: "signed",
	hasty: "considered",
	lame: "honest",
	sarcastic: "sincere",
	automatic: "personal",
	copied: "personal",
	standard: "personal",
	stock: "personal",
	ready: "personal",
	impersonal: "personal",
	complicated: "simple",
	technical: "plain",
};
const GIVEN =
	"answers?|replies|reply|explanations?|directions|figures|dates|reasons?|advice|information|greetings?|apologies|estimates?|quotes|promises|instructions|feedback|details";
const WRITTEN = "e-?mails?|letters?|notes?|messages?|reports?|labels?|texts?|descriptions?|notices?|entries|minutes";
const both = (one: string): string => one.replace(/s$/, "");

/** What a part of a thing must not be, and what it is then. */
const WHOSE: Readonly<Record<string, string>> = {
	broken: "intact",
	torn: "intact",
	damaged: "intact",
	open: "closed",
	opened: "intact",
	cracked: "intact",
	loose: "firm",
	expired: "still valid",
	"out of date": "still valid",
	missing: "there",
	illegible: "easy to read",
	unreadable: "easy to read",
	worn: "sound",
	flat: "pumped up",
	dirty: "clean",
	wet: "dry",
	frayed: "sound",
	unknown: "known",
	unclear: "clear",
	faulty: "in working order",
};

/** What is done to a thing that has stood in a bad state for too long. */
const SEEN_TO: Readonly<Record<string, string>> = {
	empty: "Refill",
	dirty: "Clean",
	uncleared: "Clear",
	unmade: "Make up",
	unanswered: "Answer",
	unread: "Read",
	open: "Close",
	unlocked: "Lock",
	blocked: "Clear",
	wet: "Dry",
	unsigned: "Sign",
	unsorted: "Sort",
	broken: "Repair",
};

/** What is written, printed or served, and holds something. */
const PAPERY =
	/^(?:e-?mails?|letters?|reports?|files?|notes?|forms?|lists?|labels?|messages?|texts?|invoices?|contracts?|posts?|posters?|notices?|signs?|minutes|replies|reply|answers?|records?|tickets?|receipts?|brochures?|leaflets?|adverts?|advertisements?|captions?|photos?|pictures?|menus?|subject lines?|envelopes?|screens?|websites?|pages?|presentations?|slides|handouts?|newsletters?|chats?|voicemails?|logs?|summaries|summary|offers?|quotes?|estimates?|descriptions?|listings?|entries|entry|statements?|memos?|certificates?|articles?|headlines?|cards?|names?|titles?|passwords?|meals?|dishes|dish|soups?|sauces?|desserts?|parcels?|boxes|bags?|orders?)$/;

/** What is done on a break and not at work. */
const PRIVATE =
	/^(?:eat|drink|smoke|vape|snack|sleep|nap|chat|gossip|text|phone|scroll|read|knit|play|chew|comb|brush|file|apply|paint|do|shave|check|use|make|take|watch|listen|game|rest)\b/;
const OWN =
	/^(?:eat|drink|smoke|vape|snack|sleep|nap|chat|gossip|text|scroll|rest|game)\b|\b(?:phones?|hair|make-up|nails|gum|private|personal|music|games?|newspapers?|books?|magazines?|social media|messages|videos|films|selfies)\b/;

/** The place or time behind a row of acts as what they are kept away from. */
function away(link: string, place: string): string {
	if (link === "during") return `before or after ${place}`;
	return `${/^(?:in|inside)$/.test(link) ? "outside" : link === "on" ? "off" : "away from"} ${place}`;
}

const joinedBy = (all: readonly string[]): string =>
	all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;

/** Bans whose build tells what is wrong, asked of the act alone, said as a bare verb. */
export const KEPT_WRONG_ACTS: readonly Keeping[] = [
	{
		hint: / (?:has|have) been (?:touched|opened|used|worn|damaged|tasted|unwrapped|unsealed|tampered|thawed|chewed|handled) ?/,
		build:
			/^(sell|serve|offer|use|hand out|give out|send|pack|put out|display|hang up|ship|issue|refill|give) ((?:an?|any|the) (?:[\w-]+ )?[\w-]+|(?:[\w-]+ )?[\w-]+s|food|clothing|equipment|meat|fish) (?:that|which) (has|have) been (touched|opened|used|worn|damaged|tasted|unwrapped|unsealed|tampered with|thawed|chewed|handled)(?: before| already)?$/,
		made: ([, verb = "", name = "", has = "", done = ""]) => [
			`${verb} only ${name.replace(/^any /, "")} that ${has === "has" ? "is" : "are"} ${({ opened: "still sealed", unwrapped: "still wrapped", unsealed: "still sealed", "tampered with": "intact", thawed: "still frozen", chewed: "intact" } as Record<string, string>)[done] ?? `un${done}`}`,
		],
	},
	{
		hint: /^(?:chew|hum|whistle|sing|sniff|yawn|sigh|mutter|fidget|slouch)\b.* or /,
		build:
			/^(?:chew|hum|whistle|sing|sniff|yawn|sigh|mutter|fidget|slouch)(?:, (?:chew|hum|whistle|sing|sniff|yawn|sigh|mutter|fidget|slouch),?)? or (?:chew|hum|whistle|sing|sniff|yawn|sigh|mutter|fidget|slouch)((?: (?:at|in|on|during|while|when|behind|near) .+)?)$/,
		made: ([, rest = ""]) => [`stay quiet and attentive${rest}`],
	},
	{
		hint: / whose /,
		build: new RegExp(
			`^((?:accept|take|sell|use|serve|deliver|sign for|send|open|load|ship|buy|issue|hang|wear|drive|ride|hire out|rent out|lend)(?: out)?) ((?:an?|any|the) (?:[\\w-]+ )?[\\w-]+|[\\w-]+s) whose ([\\w -]+?) (?:is|are|has been|have been|looks?) (?:already |still )?(${Object.keys(WHOSE).join("|")})$`,
		),
		made: ([, act = "", name = "", part = "", bad = ""], you) => {
			const plain = name.replace(/^any /, "");
			const be = many(part) ? "are" : "is";
			return [
				`${act} only ${plain} whose ${part} ${be} ${WHOSE[bad] ?? ""}`,
				`check that the ${part} of ${theOne(plain)} ${be} ${WHOSE[bad] ?? ""} before ${you} ${act} ${many(plain) ? "them" : "it"}`,
			];
		},
	},
	{
		hint: /^feel (?:that )?(?:you|they|we) (?:have|must|need|ought|are obliged) /,
		build: /^feel (?:that )?(?:you|they|we) (?:have to|must|need to|ought to|are obliged to) ([a-z]+)( .+)?$/,
		made: ([, verb = "", rest = ""], you) => [`${verb}${rest} only if ${you} wish`],
	},
	{
		hint: /^be (?:too )?(?:afraid|scared|frightened|shy|wary|nervous) /,
		build:
			/^be (?:too )?(?:afraid|scared|frightened|shy|wary|nervous) (?:of|about) ((?:an?|some|the odd|the occasional) (?!\w+ing\b)[\w -]+)$/,
		made: ([, what = ""]) => [`make room for ${what}`, `allow ${what}`],
	},
	{
		hint: / (?:in|by|as|with) .+ (?:when|if|where) /,
		build:
			/^(give|pay|make|issue|return|answer|reply|respond|refund|send|write|confirm|invoice|serve|address|greet) (.*?)(?:in|by|as|with|on) ((?:an? )?(?:store credit|vouchers?|cash|email|phone|letter|text|chat|English|writing|kind|coins|a card|card|post|paper|dialect|[A-Z][a-z]+)) (when|if|where) ((?:the|an?|any|your) [\w-]+|they|somebody|someone) (?:has |have )?(paid|asked|wrote|written|called|ordered|came|speaks?|rings|rang|writes|pays|asks|calls) (in|by|with|for|on) ([\w -]+)$/,
		made: ([, verb = "", what = "", , when = "", who = "", did = "", how = "", own = ""]) => [
			`${verb} ${what}${how} ${own} ${when} ${who} ${did} ${how} ${own}`,
		],
	},
	{
		hint: / (?:that|which|who) (?:has|have|carries|carry|bears|bear|shows|show) no /,
		build:
			/^([a-z]+(?: [^,;]+?)?) ((?:an?|any|the) (?:(?!at|in|on|to|for|with|from|into|by)[\w'’-]+ )*?[\w'’-]+|[\w-]+s|fruit|food|meat|fish|stock|furniture|clothing|equipment) (that|which|who) (has|have|carries|carry|bears|bear|shows|show) no ((?:[\w-]+ )?[\w-]+)$/,
		made: ([, pre = "", name = "", link = "", has = "", what = ""], you) => {
			if (/^(?:leave|keep|ignore|be|let|make|have|turn|refuse|laugh|mock)\b/.test(pre) || isPersonal(name))
				return undefined;
			const thing = name.replace(/^any /, "");
			const a = /s$|^(?:time|room|permission|access|power|consent|proof|stock)$/.test(what)
				? what
				: `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`;
			const [, act, at] = /^(.+) (at|in|on|to|for|with|from|into|by)$/.exec(pre) ?? [];
			return [
				`${act === undefined ? `${pre} only` : `${act} only ${at}`} ${thing} ${link} ${has} ${a}`,
				`check that ${theOne(thing)} ${has} ${a} before ${you} ${pre} ${many(thing) ? "them" : "it"}`,
			];
		},
	},
	{
		hint: /^be on first-name terms /,
		build: /^be on first-name terms with ([^,;]+)$/,
		made: ([, who = ""]) => [`address ${who} by title and surname`],
	},
	{
		hint: / with (?:the|its|their|your|an?) /,
		build: new RegExp(
			`^([a-z]+ .+?) with ((?:the|its|their) [\\w -]+?) (?:still )?(${Object.keys(LAID).join("|")})((?: (?:in|on|at|to|for) .+)?)$`,
		),
		made: ([, act = "", part = "", how = "", rest = ""]) =>
			/^(?:leave|be|keep|go|let|have|stand|sit) /.test(act) || isPersonal(part)
				? undefined
				: [`${act} with ${part} ${LAID[how] ?? ""}${rest}`],
	},
	{
		hint: /\beven (?:when|if) .+ (?:does|do|is|are|did)$/,
		build:
			/^(?:raise your voice|shout|swear|get angry|argue|lose your temper|be rude|get loud|insult [\w ]+|shout back|snap)((?: at [\w -]+)?), even (when|if) ((?:the|they|others|an?) ?[\w -]*?) (does|do|is|are|did)$/,
		made: ([, , when = "", who = "", does = ""]) =>
			[`stay calm and polite, even ${when} ${who} ${does} otherwise`].filter(() => does !== "did"),
	},
];

/** Bans on a thing without a verb, said as "no …". */
export const KEPT_WRONG_NOUNS: readonly Keeping[] = [
	{
		hint: / later than /,
		build:
			/^no ((?:[\w-]+ )?(?:answer|reply|refund|delivery|report|payment|call-back|callback|decision|confirmation|handover|response|order|quote|invoice|estimate)) later than ([^,;]+)$/,
		made: ([, what = "", time = ""]) => [`have every ${what} ready by ${time}`],
	},
	{
		hint: /^no (?:lies|excuses|advice|half-truths) /,
		build: /^no (lies|excuses|advice|half-truths) (?:about|on|over|for) ([^,;]+)$/,
		made: ([, what = "", topic = ""]) => [
			what === "advice"
				? `refer questions about ${topic} to a specialist`
				: what === "excuses"
					? `say plainly what happened about ${topic}`.replace("happened about", "happened with")
					: `tell the truth about ${topic}`,
		],
	},
	{
		hint: / (?:over|across|in front of|on top of) /,
		build:
			/^no ((?:[\w-]+ )?(?:stickers?|tape|labels?|posters?|coats|jackets|cloths|boxes|crates|bags|cables|chairs|trolleys|signs?|banners?|furniture|bikes|prams|notes)) (?:over|across|in front of|on top of) ((?:the|our|your|any) [\w’' -]+)$/,
		made: ([, what = "", place = ""]) => [`keep ${theOne(place)} clear of ${what}`],
	},
	{
		hint: / (?:head|heads|bed|beds) ?/,
		build:
			/^no (shop talk|small talk|private talk|private conversations?|banter|chatter|gossip|chat|talk) (?:over|across|above) ((?:the|an?) [\w-]+)['’]s (?:head|bed|shoulder|plate)$/,
		made: ([, what = "", who = ""]) => [
			`include ${theOne(who)} in the conversation`,
			`keep ${what} for the staff room`,
		],
	},
	{
		hint: /^no (?:dripping|barking|crying|leaking|squeaking|burning|idling|trailing|dangling|steaming|rattling|swinging|screaming|tipping|advertising|parking|vending|rolling|rocking|folding) /,
		build:
			/^no ((?:\w+ing) (?:[\w-]+ )?[\w-]+s) (in|on|at|near|inside|behind|by|under) ((?:the|our|your|an?) [\w’' -]+)$/,
		made: ([, what = "", link = "", place = ""]) => [
			`keep ${what} ${/^in/.test(link) ? "out of" : link === "on" ? "off" : "away from"} ${place}`,
		],
	},
	{
		hint: / (?:over|above|of more than|longer than|of over|beyond) /,
		build:
			/^no ((?:[\w-]+ )?(?:times?|calls?|queues?|breaks?|delays?|meetings?|speech(?:es)?|emails?|letters?|visits?|shifts?|lists?|forms?|waits?|pauses?|replies|discounts?|loads?|parcels?|bills?|prices?|fees?|deposits?)) (?:over|above|of more than|longer than|of over|beyond) ((?:\d|an?|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|sixty|half)\b[^,;]*)$/,
		made: ([, what = "", bound = ""]) => [`keep ${what} to ${bound} at most`],
	},
	{
		hint: /^no (?:unanswered|unread|unsigned|unopened|unsorted|unpaid|unchecked) /,
		build:
			/^no un(answered|read|signed|opened|sorted|paid|checked) ((?:[\w-]+ )?[\w-]+s)((?: (?:in|on|at|after|by|before|overnight) ?.*)?)$/,
		made: ([, done = "", what = "", rest = ""]) => {
			const base = (
				{
					answered: "answer",
					read: "read",
					signed: "sign",
					opened: "open",
					sorted: "sort",
					paid: "pay",
					checked: "check",
				} as Record<string, string>
			)[done];
			return / (?:in|on|at) /.test(rest) || rest === "" ? [`${base} all ${what}${rest}`] : undefined;
		},
	},
	{
		hint: / (?:above|over|louder than|higher than|beyond) /,
		build:
			/^no ((?:radio|music|voices?|television|tv|sound|volume|conversations?|talk|noise|singing|phone calls|calls|ringtones?|speed|heating|lights?)(?: [\w-]+)?) (?:above|over|louder than|higher than|beyond) ([^,;]+)$/,
		made: ([, what = "", level = ""]) => [`keep ${what.replace(/^radio$/, "the radio")} at ${level} or below`],
	},
	{
		hint: /public|open|loud/,
		build:
			/^no (?:public|open|loud|online|heated|angry) (?:arguments?|disputes?|quarrels?|rows?|debates?|discussions?|disagreements?)((?: (?:with|about|over) .+?)?)( (?:in|on|at|before|under) .+)?$/,
		made: ([, rest = ""]) => [`continue any disagreement${rest.replace(/^ about| over/, " over")} in private`],
	},
	{
		hint: new RegExp(` (?:${GIVEN}|${WRITTEN})\\b`),
		build: new RegExp(
			`^no (${Object.keys(SAID_QUALITY).join("|")}) (${GIVEN}|${WRITTEN})((?: (?:to|from|about|in|on|at|for|when|over) .+)?)$`,
		),
		made: ([, bad = "", what = "", rest = ""]) => {
			const good = SAID_QUALITY[bad] ?? "";
			if (/^(?:late|slow)$/.test(bad))
				return [`${new RegExp(`^(?:${WRITTEN})$`).test(what) ? "send" : "give"} ${what}${rest} promptly`];
			if (/^promises/.test(what)) return [`promise only what you can keep${rest}`];
			return [
				`${new RegExp(`^(?:${WRITTEN})$`).test(what) ? "write" : "give"} ${good} ${both(what) === what || !/s$/.test(what) ? what : what}${rest}`,
			];
		},
	},
	{
		hint: /^no /,
		build: new RegExp(
			`^no (${Object.keys(QUALITY).join("|")}) ((?:[\\w-]+ )?[\\w-]+s|hair|glassware|cutlery|crockery|linen|furniture|food|fruit|bread|milk|water)((?: (?:in|on|at|near|behind|during|under|before|after) .+)?)$`,
		),
		made: ([, bad = "", what = "", rest = ""]) => {
			if (
				isPersonal(what) ||
				(/^(?:loose|wet)$/.test(bad) && /hair|scar|cord|belt|lace/.test(what)) ||
				/\b(?:ends|questions|calls|words|voices|hours|fires|jokes|smells?|talks?|shoes|boots|buffet|houses|evenings|minds|days|conversations|colours|drinks)\b/.test(
					what,
				) ||
				(bad === "open" && /^(?:toes|fires|flames|shoes|wounds|sandals)$/.test(what))
			)
				return bad === "open" && /drinks$/.test(what) ? [`keep ${what} covered${rest}`] : undefined;
			return [`keep ${what}${rest} ${QUALITY[bad] ?? ""}`];
		},
	},
];

/** Bans read as whole sentences: what stays away from what, who need not ask, what a paper leaves out. */
export const KEPT_WRONG_SENTENCES: readonly Keeping[] = [
	{
		hint: /^(?:There|You have|No).* need .* (?:twice|again|a second time)$/i,
		build:
			/^(?:There(?:['’]s| is) |You have )?no (?:need|reason) to (write|say|ask|sign|fill in|send|explain|call|check|enter|repeat|print|ring|knock|measure|count|show|name|pay) (.*?) ?(?:twice|again|a second time|three times)$/i,
		made: ([, verb = "", what = ""]) =>
			/^(?:repeat)$/.test(verb) || what === ""
				? undefined
				: [`${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${what} once`],
	},
	{
		hint: / (?:has|have) to (?:sit|stand|wait|queue|eat|sleep) /,
		build: new RegExp(
			`^(?:${ENSURE} no|No) ([\\w-]+)(?: (?:should|must|may|ever))* (?:has|have) to (sit|stand|wait|queue|eat|sleep) (?:right |directly |close )?(?:near|next to|beside|by|behind|under|at) ([^,;]+)$`,
			"i",
		),
		made: ([, , who = "", verb = "", place = ""]) => {
			if (!isPersonal(who) || / (?:with|without|while|when|for|until) /.test(place)) return undefined;
			return [
				verb === "sit" || verb === "eat"
					? `Seat every ${who} away from ${place}`
					: `Give every ${who} a place to ${verb === "queue" ? "wait" : verb} away from ${place}`,
			];
		},
	},
	{
		hint: / (?:an?|the) (?:old|wrong|outdated|expired|incomplete|damaged|dirty|stale|blunt|unmarked|unlabelled|unsigned|previous|torn|faulty) /,
		build: new RegExp(
			`^${ENSURE} no ((?:[\\w-]+ )?[\\w-]+) ([a-z]+s)( (?:out|off|up|back|over|home))? (to|with|on|in|from|by|under|into|against) (?:an?|the) (old|wrong|outdated|expired|incomplete|damaged|dirty|stale|blunt|unmarked|unlabelled|unsigned|previous|torn|faulty) ([\\w -]+)$`,
			"i",
		),
		made: ([, lead = "", what = "", does = "", particle = "", link = "", bad = "", noun = ""]) => {
			const good =
				(
					{
						old: "current",
						outdated: "current",
						previous: "current",
						wrong: "right",
						expired: "valid",
						incomplete: "complete",
						damaged: "sound",
						torn: "sound",
						faulty: "sound",
						dirty: "clean",
						stale: "fresh",
						blunt: "sharp",
						unmarked: "marked",
						unlabelled: "labelled",
						unsigned: "signed",
					} as Record<string, string>
				)[bad] ?? "";
			return [
				`${lead} every ${what} ${does}${particle} ${link} ${/^(?:right|current)$/.test(good) ? "the" : "a"} ${good} ${noun}`,
			];
		},
	},
	{
		hint: / (?:for|after) (?:longer|more) than /,
		build: new RegExp(
			`^(?:(?:Please )?(?:make sure|ensure|see to it|see|take care)(?: that)? no|No) ([\\w -]+?) (?:(?:should|must|may) (?:ever )?)?(?:stands?|stays?|is(?: left)?|remains?|sits?|be(?: left)?|lies?) (${Object.keys(SEEN_TO).join("|")})((?: (?:in|on|at) [\\w ]+?)?) for (?:longer|more) than (.+)$`,
			"i",
		),
		made: ([, thing = "", state = "", place = "", time = ""]) =>
			isPersonal(thing) ? undefined : [`${SEEN_TO[state.toLowerCase()] ?? ""} every ${thing}${place} within ${time}`],
	},
	{
		hint: /no (?:need|reason) to (?:whisper|hurry|rush|shout|queue|stand|dress)/i,
		build:
			/^(?:There(?:['’]s| is) |You have )?no (?:need|reason) to (whisper|hurry|rush|shout|stand|dress up)((?: (?:in|on|at|with|to|during|when|while) .+)?)$/i,
		made: ([, act = "", rest = ""]) => [
			`${({ whisper: "Speak at a normal volume", shout: "Speak at a normal volume", hurry: "Take your time", rush: "Take your time", stand: "Feel free to sit", "dress up": "Come in everyday clothes" } as Record<string, string>)[act.toLowerCase()] ?? ""}${rest}`,
		],
	},
	{
		hint: / (?:drive|pull|set|move) (?:off|away)/,
		build:
			/^((?:When|As|While|If) an? ([\w -]+?) (?:boards|gets on|is boarding|gets in|climbs in|is still standing|is standing)), (?:please )?(?:do not|don['’]t|never) (drive|pull|set|move) (off|away)(?: at once| immediately| straight away| right away| too soon)?$/,
		made: ([, lead = "", , verb = "", off = ""]) => [`${lead}, wait until they are seated before you ${verb} ${off}`],
	},
	{
		hint: /^(?:Please )?(?:[Kk]eep|[Ll]eave) .*: no /,
		build:
			/^((?:Please )?(?:keep|leave) (?:the|your|our|every|all|an?) [\w -]+? (free|clear|tidy|empty|clean|neutral|professional|quiet)((?: (?:in|on|at|around) [\w -]+)?)): no ([\w -]+?)(?:, no ([\w -]+?))?(?:,? (?:and |or )?no ([\w -]+))?$/i,
		made: ([, half = "", how = "", , ...rest]) => {
			const things = rest.filter((one) => one !== undefined && one !== "");
			return things.some((one) => /ing\b/.test(one))
				? undefined
				: [/^(?:free|clear)$/.test(how) ? `${half} of ${joinedBy(things)}` : `${half} and free of ${joinedBy(things)}`];
		},
	},
	{
		hint: / (?:near|close to|next to|within reach of|beside|through|into|onto|on|across|behind|inside) /i,
		build: new RegExp(
			`^${ENSURE} (?:no )?((?:the |any |our )?(?:(?!never|do|does|must)[\\w-]+ )?(?!never|not)[\\w-]+) (?:(?:never|do not|does not|don['’]t|doesn['’]t|cannot|can['’]t|must not) )?(?:ever )?(?:gets?|comes?|goes?|stands?|plays?|walks?|wanders?|sits?|climbs?|runs?|is|are|stays?|strays?|drives?|rides?|cycles?|parks?|enters?) (?:anywhere )?(near|close to|next to|within reach of|beside|through|into|onto|on|across|behind|inside) ([^,;]+)$`,
			"i",
		),
		made: ([all = "", , who = "", link = "", what = ""]) => {
			if (
				/ (?:and|or|with|in|on|at|until|when|while|without) /.test(what) ||
				!/\b(?:no|never|not|cannot)\b|n['’]t\b/i.test(all) ||
				/^(?:time|own|leave|the way|foot|demand|file|record|hand)\b/.test(what) ||
				(!isPersonal(who) && /^(?:on|into|onto|in)$/.test(link))
			)
				return undefined;
			const kept = / no /i.test(all) && !/s$|children|people/.test(who) ? `every ${who}` : who;
			const away = /^(?:through|into|inside)$/.test(link)
				? "out of"
				: /^(?:on|onto|across)$/.test(link)
					? "off"
					: isPersonal(who) && !/behind/.test(link)
						? "at a safe distance from"
						: "well away from";
			return [`Keep ${kept} ${away} ${what}`];
		},
	},
	{
		hint: / (?:touch|touches|come into contact with|comes into contact with|mix with|mixes with|drip onto|drips onto|drip on|drips on|rub against|rubs against) /i,
		build: new RegExp(
			`^${ENSURE} (?:no )?((?:the |any )?[\\w -]+?) (?:(?:never|do not|does not|don['’]t|doesn['’]t) )?(?:ever )?(?:touch|touches|come into contact with|comes into contact with|mix with|mixes with|drip onto|drips onto|drip on|drips on|rub against|rubs against) ([^,;]+)$`,
			"i",
		),
		made: ([all = "", , thing = "", what = ""]) =>
			!/\b(?:no|never|not)\b|n['’]t\b/i.test(all) || isPersonal(thing) || staffNouns.has(headOf(thing).toLowerCase())
				? undefined
				: [`Keep ${thing.replace(/^any /, "")} apart from ${theOne(what)}`],
	},
	{
		hint: / have to (?:ask|beg|hunt|look|search|wait to be|request|chase|fish) /,
		build:
			/^(?:(?:Please )?(?:make sure|ensure|see to it|take care)(?: that)? )?(?:no one|nobody|no-one|no ([\w-]+))(?: (?:should|must|may|ever|shall))*(?: ever)? (?:has|have|needs?) to (ask|beg|request|hunt|look|search|fish|chase) (?:(?:for|after) )?((?:the|an?|their|our|his|more|another|help|directions|water|extra) ?[^,;]*?)$/i,
		made: ([, who, verb = "", what = ""]) => {
			if ((who !== undefined && !isPersonal(who)) || /\b(?:twice|again|way|to)\b/.test(what)) return undefined;
			const whom = who === undefined ? "everyone" : `every ${who}`;
			return /^(?:ask|beg|request|fish|chase)$/.test(verb)
				? [`Give ${whom} ${what} before they ask`, `Offer ${whom} ${what} unasked`]
				: [
						/(?:room|desk|counter|toilets?|entrance|exit|lift|office|way out|stairs|platform|gate|door|reception)$/.test(
							what,
						)
							? `Show ${whom} the way to ${theOne(what)}`
							: `Put ${theOne(what)} where ${whom} finds ${many(what) ? "them" : "it"} at once`,
						`Show ${whom} ${theOne(what)}`,
					];
		},
	},
	{
		hint: / to (?:an?other|a second|a different|the next|two|several|every|each|more than one) /,
		build:
			/^(?:((?:Please )?(?:make sure|ensure|see to it|take care)(?: that)?) )?(?:no one|nobody|no-one|no ([\w-]+))(?: (?:should|must|may|ever|shall))*(?: ever)? (?:has|have|needs?) to (repeat|tell|explain|describe|give|spell out|read out) ((?:the|their|an?|his) (?:[\w-]+ )*?[\w-]+) to (?:another|a second|a different|the next|two|several|every|each|more than one) ([\w -]+)$/i,
		made: ([, , who, verb = "", what = "", to = ""]) =>
			[
				`Let ${who === undefined ? "everyone" : `every ${who}`} ${verb === "repeat" ? "tell" : verb} ${what} only once`,
				`Write ${what} down and pass it on to the next ${oneOf(to)}`,
			].map((one) => one.replace("the next else", "the next person")),
	},
	{
		hint: / (?:contain|include|mention|show|bear|carry|give|state|list|reveal|display) /,
		build: new RegExp(
			`^((?:The |An? |Our |Your |All |Any )?(?:[\\w'’-]+ ){0,3}?[\\w'’-]+(?: (?:to|for|about|in|on|from) [\\w'’ -]+?)?) ${NOT} (?:contain|include|mention|show|bear|carry|give|state|list|reveal|display) ((?!more|less|fewer|over|under|only|above|below)[^,;]+)$`,
		),
		made: ([, thing = "", what = ""]) => {
			const head = headOf(small(thing)).toLowerCase();
			if (
				isPersonal(thing) ||
				staffNouns.has(head) ||
				!PAPERY.test(head) ||
				/ (?:than|without|unless|before|until) /.test(what)
			)
				return undefined;
			return [
				`Keep ${what.replace(/^any /, "").replace(/,? or (?=[^,]+$)/, " and ")} out of ${small(thing).replace(/^(?:an?|any) /, "every ")}`,
			];
		},
	},
	{
		hint: / with (?:last|old|out|the (?:old|wrong|previous)|an? (?:old|wrong|missing|false)|yesterday|outdated|missing|wrong|incomplete)/,
		build: new RegExp(
			`^((?:It|They|(?:The|An?|Every|No|Our|Any) [\\w -]+?|[A-Z][\\w-]+s)) ${NOT} ((?:go out|be sent|leave [\\w ]+?|be printed|be posted|be published|go|be issued|be shipped)(?: out| off)?(?: to [\\w ]+?)?) with (?:(the|an?) )?(last (?:year|month|week|season)|yesterday|old|outdated|wrong|previous|incomplete|false|missing)(['’]s)? ([\\w-]+(?: [\\w-]+)?)$`,
		),
		made: ([, what = "", go = "", , bad = "", , noun = ""]) => {
			const good = /^last/.test(bad)
				? `${bad.replace("last", "this")}’s`
				: (
						{
							yesterday: "today’s",
							old: "the current",
							outdated: "the current",
							previous: "the current",
							wrong: "the right",
							incomplete: "the complete",
							false: "the right",
							missing: "all the",
						} as Record<string, string>
					)[bad];
			return isPersonal(what) ? undefined : [`${what} must ${go} with ${good} ${noun}`];
		},
	},
	{
		hint: / (?:wants|asks for|requests|needs|is owed|is due|would like|demands) /,
		build:
			/^((?:When|If|Whenever|Where) ((?:an?|the|any) [\w-]+) (?:wants|asks for|requests|needs|is owed|is due|would like|demands) (?:an?|the|some|their|his|her|more|another) ([\w -]+?)), (?:please )?(?:do not|don['’]t|never) (?:offer|give|push|suggest|propose|send|start with|mention|bring) (?:them |him |her )?((?:an?|the|your|our) [\w -]+?)(?: first| instead| straight away| before anything else)?$/,
		made: ([, lead = "", who = "", thing = ""]) =>
			isPersonal(who) ? [`${lead}, offer the ${thing} first`] : undefined,
	},
	{
		hint: / smell | stink | reek /,
		build: new RegExp(`^((?:The |Our |Your |An? )?[\\w -]+?) ${NOT} (?:smell|stink|reek)(?: of .+)?$`),
		made: ([, thing = ""]) =>
			isPersonal(thing) ||
			staffNouns.has(headOf(thing).toLowerCase()) ||
			!/(?:rooms?|hall|toilets?|lobby|car|cars|cab|van|kitchen|salon|shop|ward|corridor|lift|cabins?|gym|studio|office|area)$/.test(
				thing,
			)
				? undefined
				: [`Air ${small(thing)} and keep ${many(thing) ? "them" : "it"} fresh`],
	},
	{
		hint: /ing\b.*,.*ing\b.* or .*ing\b/,
		build:
			/^(?:Avoid|No|Refrain from|Stop) ([a-z]+ing(?: [\w' -]+?)?), (?:no )?([a-z]+ing(?: [\w' -]+?)?)(?:, ([a-z]+ing(?: [\w' -]+?)?))?,? (?:or|and) (?:no )?([a-z]+ing(?: (?:your|the|an?|private|personal|social) [\w-]+(?: [\w-]+)?| gum| calls)?) (on|in|at|behind|near|during|inside|by) ((?:the|an?|your|our) [\w -]+)$/,
		made: ([, one = "", two = "", three, four = "", link = "", place = ""]) => {
			const acts = [one, two, ...(three === undefined ? [] : [three]), four].map((each) => {
				const [, gerund = "", rest = ""] = /^([a-z]+ing)(.*)$/.exec(each) ?? [];
				const base = baseOfGerund(gerund);
				return base === undefined ? undefined : `${base}${rest}`;
			});
			if (acts.some((act) => act === undefined || !PRIVATE.test(act) || !OWN.test(act))) return undefined;
			const said = joinedBy(acts.filter((act) => act !== undefined));
			return [
				`${said.charAt(0).toUpperCase()}${said.slice(1)} only on your break, ${away(link, place)}`.replace(
					/ only on your break, before/,
					" only before",
				),
			];
		},
	},
];
