import { staffNouns } from "../../words/people.ts";
import { baseOfGerund } from "../../words/verbs.ts";
import { headOf, isPersonal, type Keeping, many, oneOf, small, theOne } from "../reading/kept-parts.ts";
import { SEEN_TO } from "./wrong-qualities.ts";

const NOT = "(?:must|should|may|can|shall|will) (?:not|never)(?: ever)?";

const ENSURE = "((?:Please )?(?:make sure|ensure|see to it|see|take care|check)(?: that)?)";

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
