import { isPersonal, type Keeping, theOne } from "../reading/kept-parts.ts";
import { QUALITY, SAID_QUALITY } from "./wrong-qualities.ts";

const GIVEN =
	"answers?|replies|reply|explanations?|directions|figures|dates|reasons?|advice|information|greetings?|apologies|estimates?|quotes|promises|instructions|feedback|details";

const WRITTEN = "e-?mails?|letters?|notes?|messages?|reports?|labels?|texts?|descriptions?|notices?|entries|minutes";

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
			return [`${new RegExp(`^(?:${WRITTEN})$`).test(what) ? "write" : "give"} ${good} ${what}${rest}`];
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
