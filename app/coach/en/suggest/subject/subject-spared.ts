import { staffNouns } from "../../words/people.ts";
import { baseOfParticiple } from "../../words/verbs.ts";
import { stateWanted } from "../relative/relative-states.ts";
import { cap, does, type SubjectRow } from "./subject-words.ts";

/** What a subject is to be spared: waiting, being without, surprises, shouting. */
export const SUBJECT_SPARED: readonly SubjectRow[] = [
	// "have to flag down a waiter for the bill"
	{
		build:
			/^(?:flag down|wave (?:to|at|for|over)|call (?:over|out to|for|out for)|shout for|go looking for|look for|hunt for|search for|run after|hail|beckon|chase|go in search of|track down) (?:an?|the|any|our|somebody|someone) ?([\w-]*)(?: (?:for|to get|to ask for) ((?:the|an?|their|more) [^,;]+))?$/,
		of: /served|anyone/,
		made: ([, whom = "", what = ""], { all }) =>
			whom !== "" && !staffNouns.has(whom)
				? undefined
				: [
						...(what === "" ? [] : [`Bring ${all} ${what} before they have to ask`]),
						`Go over to ${all} before they have to ask`,
					],
	},
	// "is without heating over the weekend"
	{
		build:
			/^(?:be|stay|remain|be left|go|sit) without (?!an? (?:word|answer|reply)|(?!heating|lighting|bedding|training|seating|clothing)\w+ing\b)((?:an?|any|the|their|its) )?([\w -]+?)((?: (?:over|during|for|at|on|in|overnight|through) ?[^,;]*)?)$/,
		made: ([, a = "", what = "", rest = ""], { all, lead, many }) => [
			`${lead} ${all} ${many ? "have" : "has"} ${/^any /.test(a) ? "" : a}${what}${rest}`,
		],
	},
	// "is paid twice"
	{
		build:
			/^be ([a-z]+(?: (?:out|up|off|in))?) (?:twice|two times|more than once|double|a second time)((?: (?:for|in|on|by) [^,;]+)?)$/,
		of: /thing/,
		made: ([, done = "", rest = ""], { all, lead, many }) => {
			const [first = "", ...more] = done.split(" ");
			const base = baseOfParticiple(first);
			return base === undefined || /^(?:use|wear)$/.test(base)
				? undefined
				: [
						`${cap([base, ...more].join(" "))} ${all} only once${rest}`,
						`${lead} ${all} ${many ? "are" : "is"} ${done} only once${rest}`,
					];
		},
	},
	// "wanders through the production hall alone"
	{
		build:
			/^(?:wander|walk|go|move|roam|stroll|cross|travel|find their way|be (?:sent|let))(?: (?:around|about|off))? ((?:through|into|across|around|to|over|along|onto|down|up|home|in|on|between) ?[^,;]*?) (?:alone|on their own|unaccompanied|unescorted|by themselves|without an escort|without company)((?: (?:at|after|in|during) [^,;]+)?)$/,
		of: /served|anyone|staff/,
		made: ([, way = "", rest = ""], { all }) => [`Accompany ${all} ${way}${rest}`],
	},
	{
		build:
			/^(?:enter|visit|tour) ((?:the|an?|our) [^,;]+?) (?:alone|on their own|unaccompanied|unescorted|by themselves|without an escort)$/,
		of: /served|anyone|staff/,
		made: ([, place = ""], { all }) => [`Accompany ${all} into ${place}`],
	},
	// "see the stock room in a mess"
	{
		build:
			/^(?:find|see|enter|come into|come back to|return to|get|walk into|face) ((?:the|an?|their|our|its) [\w'’ -]+?) (?:in (?:a mess|disorder|disarray|a (?:bad|poor|dirty|sorry|terrible) state|chaos|the dark)|upside down|in pieces)((?: (?:at|on|in|when|after) [^,;]+)?)$/,
		of: /served|anyone|staff/,
		made: ([said = "", thing = "", rest = ""], { all }) => [
			/in the dark/.test(said)
				? `Keep ${thing.replace(/^an? /, "the ")} well lit for ${all}${rest}`
				: `Keep ${thing.replace(/^an? /, "the ")} clean and tidy for ${all}${rest}`,
		],
	},
	// "have to sleep on a chair"
	{
		build:
			/^(sleep|sit|lie|eat|rest|change|wait|work|kneel|dress|undress) (?:on|in|at|under|against) (?:an? |the |their |his |her )?(?:bare |hard |cold |dirty |own )?(?:chairs?|floor|ground|suitcases?|stairs|steps|boxes|crates?|corridors?|car|street|rain|kerb|bench|table|lap|toilets?|cupboard|windowsill|armchair|radiator|wall|doorway|bags?|luggage|grass|mattress)$/,
		of: /served|anyone|staff/,
		made: ([, verb = ""], { all }) => [`Offer ${all} a proper place to ${verb}`],
	},
	// "be interviewed by fewer than two people"
	{
		build:
			/^(.+?) (?:fewer|less) than ((?:\d|one\b|two\b|three\b|four\b|five\b|six\b|ten\b|twelve\b|an?\b|half\b)[^,;]*)$/,
		made: ([, doing = "", bound = ""], subject) => [
			`${subject.lead} ${subject.all} ${does(`${doing} at least ${bound}`, subject)}`,
		],
	},
	// "is kept waiting past the appointment time"
	{
		build:
			/^(?:be (?:kept|left) waiting|wait) (?:past|beyond|after|longer than) ((?:the|their) [^,;]*(?:time|slot|hour|appointment))$/,
		of: /served|anyone/,
		made: ([, time = ""], { all }) => [
			`See ${all} punctually at ${time.replace(/^their appointment$/, "the appointed time")}`,
		],
	},
	// "be carried in the open"
	{
		build:
			/^be ([a-z]+(?: (?:out|in|around|about))?)((?: (?:through|across|to|on|along) [^,;]+?)?) (?:in the open|openly|in full view|in plain view|in plain sight|visibly|for all to see|uncovered)$/,
		of: /thing/,
		made: ([, done = "", way = ""], { all }) => {
			const [first = "", ...more] = done.split(" ");
			const base = baseOfParticiple(first);
			return base === undefined ? undefined : [`${cap([base, ...more].join(" "))} ${all}${way} out of sight`];
		},
	},
	// "isn't too hot", "is never dirty"
	{
		build:
			/^be (too [a-z]+(?: (?:for|to) [^,;]+)?|(?!left|kept|seen|made|alone)[a-z-]+)((?: (?:at|on|in|during|when|while|before|after) [^,;]+)?)$/,
		of: /thing/,
		made: ([, state = "", rest = ""], { all, lead, many, noun }) => {
			const good = stateWanted(state, noun.split(" ").at(-1) ?? "");
			return good === undefined ? undefined : [`${lead} ${all} ${many ? "are" : "is"} ${good}${rest}`];
		},
	},
	// "eats lunch alone on the first day"
	{
		build:
			/^((?:eat|have|sit|dine|drink|spend|celebrate|start|begin|take|stay|attend|wait|walk home|go home)(?: [^,;]*?)?) (?:alone|on their own|by themselves)((?: (?:on|in|at|during|over|after) [^,;]+)?)$/,
		of: /served|staff|anyone/,
		made: ([, doing = "", rest = ""], { all, lead, many }) => [
			`${lead} ${all} ${many ? "have" : "has"} company when they ${doing}${rest}`,
		],
	},
	// "is missing from the menu card"
	{
		build:
			/^be (?:missing|left out|left off|omitted|absent|dropped)(?: (?:from|on|in|of))? ((?:the|an?|our|their) (?:[\w-]+ )*(?:cards?|lists?|menus?|labels?|forms?|invoices?|bills?|reports?|plans?|websites?|pages?|sheets?|letters?|notices?|programmes?|receipts?|records?|minutes|register|log|contracts?|brochures?|catalogues?))$/,
		made: ([, place = ""], { all }) => [
			`${/(?:form|contract|letter|report|minutes|record|register|log)s?$/.test(place) ? "Enter" : "Show"} ${all} ${/(?:form|contract|letter|report|minutes|record|register|log|brochure|catalogue|programme)s?$/.test(place) ? "in" : "on"} ${place}`,
		],
	},
	// "is surprised by an extra charge"
	{
		build:
			/^be (?:surprised|caught out|taken unawares|taken by surprise|confronted|hit|startled|shocked|ambushed|faced|landed|presented) (?:by|with) ((?:an?|the|their|our|extra|hidden|additional|unexpected) [^,;]+|[\w-]+ (?:costs|fees|charges))$/,
		of: /served|anyone|staff/,
		made: ([, what = ""], { all }) => [
			`Tell ${all} about ${what.replace(/^(?:an?|the) (?:sudden|unexpected|hidden|surprise) /, "the ").replace(/^an? /, "every ")} beforehand`,
		],
	},
	{
		build: /^smell (?:of )?((?:the|our|an?) [\w -]+|[\w -]+)$/,
		of: /served|anyone/,
		made: ([, what = ""], { all }) => [`Keep the smell of ${what} away from ${all}`],
	},
	// "is damaged by the mower"
	{
		build:
			/^be (?:damaged|scratched|hit|knocked|dented|broken|splashed|soaked|stained|soiled|torn|scraped|bumped|run over|chipped) by ((?:the|an?|our|their) [^,;]+|[\w-]+)$/,
		of: /thing/,
		made: ([, what = ""], { all }) => [`Protect ${all} from ${what}`],
	},
	// "is shouted at from the sidelines"
	{
		build:
			/^be (?:laughed|shouted|yelled|sworn|snapped|sneered|barked|screamed|stared|pointed|whistled) at((?: (?:from|in|on|by|during|across|when|while|at) [^,;]+)?)$/,
		of: /served|anyone|staff/,
		made: ([said = "", rest = ""], { all }) => [
			/stared|pointed/.test(said)
				? `Look at ${all} as you look at everybody else`
				: `Speak calmly and kindly to ${all}${/^ by /.test(rest) ? "" : rest}`,
		],
	},
	// "eats before the operation"
	{
		build:
			/^((?:eat|drink|smoke|drive|swim|shower|wash|bathe|sleep|sign|pay|leave|enter|start|board|get up|sit up|walk|exercise|train|dive|open|touch|use|take|put on|wear|order|choose|speak|unpack|undress)(?: (?!before|until|after)[^,;]*?)?) (before|until) ([^,;]+)$/,
		of: /served/,
		made: ([, doing = "", link = "", bound = ""], subject) => {
			const clause =
				/ (?:is|are|has|have|had|was|were|\w+s) /.test(`${bound} `) && !/^(?:the|an?|their) [\w-]+$/.test(bound);
			return [
				`${subject.lead} ${subject.all} ${does(doing, subject)} only ${link === "before" || clause ? (clause ? "once" : "after") : "after"} ${bound}`,
			];
		},
	},
	// "share a bathroom with staff"
	{
		build: /^share (?:an? |the |one )?([\w -]+?) with ((?:[\w'’-]+ ){0,2}[\w'’-]+)$/,
		of: /served|staff/,
		made: ([, what = ""], { all }) => [`Give ${all} their own ${what}`],
	},
	// "be left point upwards in the rack"
	{
		build:
			/^be ([a-z]+) ((?:point|points|blade|blades|handle|needle|prongs|face|wheels|end|open end|spout|tip)s?) (upwards?|up|outwards?|out|downwards?|down)((?: (?:in|on|at|into) [^,;]+)?)$/,
		of: /thing/,
		made: ([, done = "", part = "", way = "", place = ""], { all }) => {
			const base = baseOfParticiple(done);
			const opposite = /^up/.test(way) ? "downwards" : /^out/.test(way) ? "inwards" : "upwards";
			return base === undefined
				? undefined
				: [`${cap(/^(?:leave|keep)$/.test(base) ? "put" : base)} ${all}${place} ${part} ${opposite}`];
		},
	},
];
