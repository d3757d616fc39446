import { baseOfParticiple, participleOf } from "../../words/verbs.ts";
import { faultTurned, goodBehind } from "../words/good-states.ts";
import {
	AWAY,
	BESIDE,
	cap,
	DONE_FOR,
	does,
	manyOf,
	owned,
	PLACE,
	plain,
	STAYING,
	type SubjectRow,
} from "./subject-words.ts";

/** Where a subject is not to be or to do something, and the state in which it finds things; the widest rows last. */
export const SUBJECT_PLACES: readonly SubjectRow[] = [
	// "find the changing room locked"
	{
		build:
			/^(?:find|come to|see|get|discover|face|be met by) ((?:the|an?|their|its|our) [\w'’ -]+?) ([a-z-]+)((?: (?:at|on|when|during|after|before|in) [^,;]+)?)$/,
		of: /served|anyone|staff/,
		made: ([, thing = "", state = "", rest = ""], { all, lead, many }) => {
			const noun = thing.replace(/^(?:the|an?|their|its|our) /, "");
			const good = goodBehind(state, noun);
			if (good === undefined || /^(?:list|menu|map)$/.test(state)) return undefined;
			const own = thing.replace(/^an? /, "the ");
			return [
				`${lead} ${all} ${many ? "find" : "finds"} ${own} ${good}${rest}`,
				`Keep ${own.replace(/^their /, "the ")} ${good} for ${all}${rest}`,
			];
		},
	},
	// "have to hunt for the chapel"
	{
		build:
			/^(?:hunt|search|look|go looking|hunt around|look around) (?:everywhere )?for ((?:the|an?|their|our|its) [^,;]+)$/,
		of: /served|anyone/,
		made: ([, what = ""], { all }) => {
			const thing = what.replace(/^(?:an?|their) /, "the ");
			if (/\b(?:waiter|nurse|assistant|help|staff|somebody|someone)\b/.test(thing)) return undefined;
			return /(?:room|hall|chapel|entrance|exit|desk|door|office|toilets?|lift|stairs|platform|stop|stand|car park|parking|ward|gate|counter|pool|court|track|table|seat|bay|building|site|till|shelf|department|section|cloakroom|changing rooms?)$/.test(
				thing,
			)
				? [`Show ${all} the way to ${thing}`, `Put up clear signs so that ${all} can find ${thing} at once`]
				: [`Keep ${thing} where ${all} can see ${/s$/.test(thing) ? "them" : "it"} at once`];
		},
	},
	// "have to guess which bay"
	{
		build:
			/^(?:guess|wonder|work out|figure out|puzzle over|find out for themselves|ask) ((?:which|what|where|how|when|whether|who|whose|why|if) [^,;]+)$/,
		of: /served|anyone/,
		made: ([, what = ""], { all, lead, many }) => [
			`Tell ${all} ${what.replace(/^if /, "whether ")}${/ (?:first|next)$/.test(what) ? "" : " before they have to ask"}`.replace(
				/ before they have to ask$/,
				"",
			),
			`${lead} ${all} ${many ? "know" : "knows"} ${what.replace(/^if /, "whether ")}`,
		],
	},
	{
		build: /^(?:wonder|guess|puzzle) about ([^,;]+)$/,
		of: /served|anyone/,
		made: ([, what = ""], { all }) => [`Tell ${all} about ${what}`],
	},
	// "learn of the repair on the day itself"
	{
		build:
			/^(?:learn|hear|find out|know|be told|read|be informed) (?:of|about) ((?:the|an?|their|our) [^,;]+?)(?: only)? (?:on the (?:day|morning|evening)(?: itself| of [^,;]+)?|at the last (?:minute|moment)|the (?:day|night|evening) before|too late|afterwards|when it is too late|at (?:the )?\w+(?: \w+)?|from [^,;]+|by (?:chance|accident|letter|rumour)|through [^,;]+|in the [\w ]+)$/,
		of: /served|anyone|staff/,
		made: ([, what = ""], { all }) => [
			`Tell ${all} about ${what} in person and in good time`,
			`Give ${all} several days’ notice of ${what}`,
		],
	},
	// "be charged for a mistake that we made"
	{
		build:
			/^be (charged|billed|fined|invoiced|made to pay|penalised|asked to pay)(?: a \w+| extra)? (?:for|because of) ([^,;]*\b(?:we|our|us|ours|somebody else|another)\b[^,;]*)$/,
		made: ([, done = "", what = ""], { all }) =>
			[
				`Waive the ${done === "fined" || done === "penalised" ? "fine" : "charge"} for ${what}`,
				`Put ${what} right at no cost to ${all}`,
			].slice(0, /(?:mistake|error|fault|delay|damage)/.test(what) ? 2 : 1),
	},
	{
		build: /^be (?:blamed|told off|punished|criticised|scolded|held responsible) for ([^,;]+)$/,
		of: /served/,
		made: ([, what = ""], { all }) => [
			/\b(?:we|our|us|delay|fault|error|breakdown)\b/.test(what)
				? `Take responsibility for ${what} yourself`
				: `Help ${all} with ${what} calmly and kindly`,
		],
	},
	// "sit out a game for lack of kit"
	{
		build:
			/^(?:miss(?: out on)?|sit out|skip|go without|be left out of|be kept from|be excluded from|be turned away from|drop out of|stay away from) ((?:an?|the|any|their) )?([^,;]+?) (?:for (?:lack|want) of|for not having|because (?:of a lack of|they (?:have no|lack))) ([^,;]+)$/,
		of: /served|anyone/,
		made: ([, , what = "", lack = ""], { all }) => [
			/^(?:money|funds|cash)$/.test(lack)
				? `Find help with the cost so that ${all} can join every ${what}`
				: `Have spare ${lack.replace(/^(?:an?|the) ([\w-]+)$/, "$1s")} ready so that ${all} can join in ${/^(?:an?|the) /.test(what) ? what : `every ${what}`}`,
		],
	},
	// "wait in the sun without water"
	{
		build:
			/^(wait|stand|sit|queue|stay|lie|sleep|travel|train|work)((?: (?:in|at|on|outside|by|for) [^,;]+?)?) without (?!an? (?:word|answer|reason|explanation|update)|news)((?:an?|any|the|their) )?([\w -]+)$/,
		of: /served|anyone|staff/,
		made: ([, verb = "", where = "", , what = ""], { all }) =>
			/ing\b/.test(what)
				? undefined
				: [
						`Give ${all} ${/(?:water|shade|shelter|food|cover|help|company|support|light|heat|heating|information|supervision|protection|equipment|gear|footwear)$|s$/.test(what) ? what : `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`} while they ${verb}${where}`,
					],
	},
	// "leave confused", "go home hungry"
	{
		build:
			/^(?:leave|go home|go away|go|walk out|walk away|hang up|come away|drive off)((?: (?:of )?(?:the|our) [\w-]+| of here| from here)?) (?:feeling )?(hungry|thirsty|confused|unsure|puzzled|in doubt|uncertain|angry|upset|dissatisfied|unhappy|disappointed|in tears|empty-handed|with (?:an open|an unanswered|a|any) questions?|with (?:open|unanswered) questions|with doubts|with an unanswered [\w-]+)$/,
		of: /served|anyone/,
		made: ([, place = "", state = ""], { all }) => {
			const going = `before they leave${/here/.test(place) ? "" : place.replace(/^ of/, "")}`;
			return [
				state === "hungry"
					? `Offer ${all} something to eat ${going}`
					: state === "thirsty"
						? `Offer ${all} something to drink ${going}`
						: /confused|unsure|puzzled|doubt|uncertain|question/.test(state)
							? `Answer ${owned(all)} questions ${going}`
							: state === "empty-handed"
								? `Find an alternative for ${all} ${going}`
								: `Listen to ${all} and find a solution ${going}`,
				...(/confused|unsure|puzzled|doubt|uncertain/.test(state)
					? [`Check that ${all} has understood everything ${going}`]
					: []),
			];
		},
	},
	// "have to climb over boxes"
	{
		build:
			/^(?:climb|step|clamber|trip|stumble|walk|squeeze|reach|push|edge|fall) (?:over|past|around|round|between|through) ((?:our |the |your |an? )?(?:[\w'’-]+ )?(?:box(?:es)?|crates?|cables?|hoses?|tools?|trolleys?|buckets?|bags?|luggage|suitcases?|pallets?|prams?|chairs?|stock|deliver(?:y|ies)|ladders?|toys|leads?|wires?|ropes?|equipment|boards?|signs?|bins?|rubbish|shoes|schoolbags|scooters?|bikes?|mats?|rugs?|planks?|bricks?|furniture|laundry|parcels?|cartons?|puddles?|snow|staff|smokers))$/,
		made: ([, what = ""], { all }) => [
			`Keep the way clear of ${manyOf(what.replace(/^(?:our|your|the|an?) /, ""))} for ${all}`,
		],
	},
	// "sit beside the toilets"
	{
		build:
			/^(?:sit|be seated|be placed|eat|wait|sleep|be put)(?: down)? (?:right )?(?:beside|next to|by|near|behind|in front of) ((?:the|an?|our) [\w'’ -]+)$/,
		of: /served|anyone/,
		made: ([, place = ""], { all }) => [`Give ${all} a place well away from ${place}`],
	},
	{
		build: DONE_FOR,
		of: /served/,
		forced: true,
		made: (_, { act, all }) =>
			/\b(?:twice|again|without|while|before|because|own (?:name|address|words))\b/.test(act)
				? undefined
				: [`${cap(plain(act))} for ${all}`],
	},
	// "return to the shelf"
	{
		build:
			/^(?:return|go back|go|get|be (?:returned|put back|put|brought back|added))(?: straight)? (?:to|on|onto|into) ((?:the|an?|our|your) [^,;]+)$/,
		of: /thing/,
		made: ([, place = ""], { all }) => [
			`Keep ${all} ${/(?:shelf|shelves|counter|menu|table|floor|line|list|rack|display|road|market|tray|board)$/.test(place) ? "off" : "out of"} ${place}`,
		],
	},
	// "travel in the passenger's seat", "stand in the doorway"
	{
		build: new RegExp(`^(${STAYING})(?: around| standing| lying| sitting| open| loose)? (${BESIDE}) (${PLACE}[^,;]+)$`),
		of: /thing/,
		made: ([, doing = "", link = "", place = ""], { all, act }) => {
			if (faultTurned(act) !== undefined || / (?:without|before|after|until|while|when|for more|longer) /.test(act))
				return undefined;
			if (/^(?:a|an|the) (?:hurry|rush|time|end|week|day|hour|night|result|mess|question|case)\b/.test(place))
				return undefined;
			const off =
				/fire|exit|way|aisle|path|door|entrance|corridor|passage|stairs/.test(place) && /across|on|over|at/.test(link)
					? "out of"
					: (AWAY[link] ?? "away from");
			const clear = /^(?:go|run|get)$/.test(doing) && /^(?:on|at|over|by|to)$/.test(link);
			return clear ? undefined : [`Keep ${all} ${off} ${place}`];
		},
	},
	// "sits at a sticky table"
	{
		build: /^.+$/,
		made: (_, subject) => {
			const { act, all, lead, forced } = subject;
			if (
				/^(?:complain|stand|be (?:blamed|fined|ignored)|lie|have)\b/.test(act) ||
				/ (?:or|and|before|until|unless|because) /.test(act)
			)
				return undefined;
			const turned = faultTurned(act);
			if (turned === undefined || turned.text.startsWith("be left")) return undefined;
			const own = `${lead} ${all} ${does(turned.text, subject)}`;
			return forced || own.includes(" by a ") ? [own] : [own];
		},
	},
	// "wash dishes in the drinking fountain": whoever is served is shown where
	{
		build:
			/^((?:wash|clean|smoke|eat|drink|park|camp|cook|barbecue|light|dump|empty|leave|dry|hang|swim|dive|climb|play|run|ride|cycle|skate|sleep|dance|sit|queue|wait|store|stack|put|change|undress|shower|fish|feed|charge|walk|cross|picnic|unload|load|pitch|tie|moor|bathe|paddle|ski|land|enter|board|get off|get on)(?: (?:(?:the|their|an?|any|his|her) )?(?!in|on|at|under|near)[\w'’-]+(?: [\w'’-]+)?)??) (in|on|at|under|into|over|through|across|from|by|along|inside|behind|against|between) ((?:the|an?|our|your|any) [^,;]+)$/,
		of: /served|anyone/,
		made: ([, doing = "", , place = ""], { all, kind }) =>
			kind === "anyone" || / (?:while|when|before|after|until|without|with) /.test(place)
				? undefined
				: [`Show ${all} where to ${doing}`, `Ask ${all} to ${doing} away from ${place}`],
	},
	// "rehearses beneath a guest room": whatever is done close by is done elsewhere
	{
		build:
			/^((?!be |stand|sit|have|come|get|look|walk|leave|fall|run)[a-z]+(?: [^,;]+?)?) (?:directly |right |close |straight )?(?:near|next to|beside|beneath|below|underneath|behind|outside|in front of|close to|within earshot of|above|opposite|around) ((?:the|an?|our|other|any|an occupied|another) [\w'’ -]+)$/,
		of: /served|thing/,
		made: ([, doing = "", place = ""], subject) =>
			/ (?:while|when|before|after|without|until) /.test(place) || /\b(?:yourself|themselves)\b/.test(doing)
				? undefined
				: [`${subject.lead} ${subject.all} ${does(doing, subject)} well away from ${place}`],
	},
	{
		build:
			/^(?:sit|eat|sleep|stand|wait|lie|be seated|be placed|be put)(?: down)? (in|under|on|at) ((?:the|an?) (?:draught|sun|rain|cold|dark|way|door|doorway|corridor|wind|snow|heat|smoke|noise|passage|stairs|steps|floor|ground|street|entrance|edge|kerb|road|smell)(?: of [\w ]+)?)$/,
		of: /served|anyone/,
		made: ([, link = "", place = ""], { all }) => [
			`Give ${all} a place ${/^on|at$/.test(link) ? "away from" : "out of"} ${place}`,
		],
	},
	// "stay unanswered"
	{
		build:
			/^(?:stay|remain|go|be left|lie|be) (un[a-z]+ed|unread|unheard)((?: (?:for|over|until|at|in|on|overnight|during) ?[^,;]*)?)$/,
		of: /thing/,
		made: ([, state = "", rest = ""], { all }) => {
			const base = baseOfParticiple(state.slice(2));
			return base === undefined || participleOf(base) === undefined || /^ (?:for|over|until)/.test(rest)
				? undefined
				: [`${cap(base)} ${all}${rest}`];
		},
	},
];
