import { baseOfGerund, baseOfThird } from "../../words/verbs.ts";
import { headOf, isPersonal, type Keeping, many, theOne } from "../reading/kept-parts.ts";
import { CONDITION, EVENT, everyOne, FAILS, HEEDED, LEAVE, LIKE, LIKED } from "./class-words.ts";

/** Acts that are wrong by their thing, their state or what stands behind them. */
export const KEPT_CLASS_CIRCUMSTANCES: readonly Keeping[] = [
	{
		hint: /^leave .+ with (?:the|your|its|an?|any) .* (?:in|on|inside) /,
		build:
			/^leave ((?:the|an?|your|any) (?:[\w-]+ )?[\w-]+) with (?:the |your |its |an? |any )((?:[\w-]+ )?(?:keys?|card|ticket|papers|phone|tools?|purse|bag|wallet|laptop|tablet|parcels?|cash|documents|takings)) (?:in|on|inside|left in) (?:the |it|its |your )?[\w -]*$/,
		made: ([, thing = "", what = ""]) => [`take the ${what} with {you} when {you} leave ${theOne(thing)}`],
	},
	{
		hint: / while (?:somebody|someone|anyone|anybody|people|staff|an? \w+|\w+s|the \w+) (?:is|are) (?:still )?(?:in|inside|on|at) /,
		build:
			/^((?:set|switch|turn|lock|close|shut|start|move|lower|raise|spray|test|activate|arm|fill|drain|tow|reverse)\b[^,;]*?) while ((?:somebody|someone|anyone|anybody|people|staff|an? [\w-]+|the [\w-]+|[\w-]+s)) (?:is|are) (?:still )?(?:in|inside|on|at|under|behind) ((?:the|an?|your|our) [^,;]+|it)$/,
		made: ([, act = "", who = "", place = ""], you) => [
			`make sure ${/^(?:some|any)(?:one|body)$|^people$/.test(who) ? "everyone" : theOne(who)} ${/^(?:staff|[\w-]+s)$/.test(who) ? "have" : "has"} left ${place} before ${you} ${act}`,
		],
	},
	{
		hint: /^let (?:anyone|anybody|people|customers|guests|visitors|somebody) (?:else )?in$/,
		build: /^let (?:anyone|anybody|people|customers|guests|visitors|somebody) (?:else )?in$/,
		made: () => ["keep the door closed"],
	},
	{
		hint: /^force (?:an?|any|the)? ?(?:conversation|small talk|chat|talk)/,
		build: /^force (?:an?|any|the)? ?(?:conversation|small talk|chat|talk)(?: (?:on|with) ((?:the |an? )?[\w-]+))?$/,
		made: ([, who = "the other person"]) => [`let ${theOne(who)} start the conversation`],
	},
	{
		hint: /^wear .*hair /,
		build:
			/^wear ((?:your |their |long |shoulder-length )*hair) (?:loose|down|open|untied)((?: (?:in|on|at|when|while|during|near) [^,;]+)?)$/,
		made: ([, hair = "", rest = ""]) => [`tie ${hair} back${rest}`],
	},
	{
		hint: new RegExp(`^(?:use|choose|pick|take|buy|fit|wear|load|send|hand out) (?:an? |any |the )?(?:${LIKED}) `),
		build: new RegExp(
			`^(use|choose|pick|take|buy|fit|load|hand out) (an? |any |the )?(${LIKED}) ((?:[\\w-]+ )?[\\w-]*(?:agents?|cleaners?|detergents?|products?|glue|tape|tools?|knives|knife|cables?|ropes?|ladders?|brush(?:es)?|cloths?|sponges?|towels?|bags?|boxes|parts?|tyres?|straps?|hooks?|screws?|filters?|paint|oil|lamps?|lights?|bulbs?|light|words?|terms?|sentences?|colours?|scissors|blades?|needles?|gloves?|pans?|utensils?|spoons?|containers?|batteries|chargers?|cups?|soap|creams?|oils?|shampoos?|fonts?|forms?|templates?|versions?|lists?|maps?|equipment|devices?|phones?|accounts?|laptops?))((?: (?:in|on|at|for|to|near|when|while|with|during|around) [^,;]+)?)$`,
		),
		made: ([, verb = "", art = "", bad = "", noun = "", rest = ""]) => {
			const good = LIKE[bad];
			if (
				good === undefined ||
				(/^(?:private|personal)$/.test(bad) && !/phone|account|device|laptop|e?mail|charger/.test(noun))
			)
				return undefined;
			const article =
				art.trim() === "the" || /^(?:right|current)$/.test(good)
					? "the "
					: /^an?$/.test(art.trim())
						? /^[aeiou]/.test(good)
							? "an "
							: "a "
						: "";
			return [`${verb} ${article}${good} ${noun}${rest}`];
		},
	},
	{
		hint: /^(?:use|take|ride in|send .+ in) (?:the|an?) (?:lift|elevator)/,
		build: /^(?:use|take|ride in) (?:the|an?|any) (?:lifts?|elevators?)((?: (?:in|when|if|as|once|after) [^,;]+)?)$/,
		made: ([, rest = ""]) => (/ (?:for|to|with) /.test(` ${rest}`) ? undefined : [`take the stairs${rest}`]),
	},
	{
		hint: /^leave .* (?:outside|outdoors|in the rain|in the sun|in the cold|in the yard|on the pavement)/,
		build:
			/^leave ((?:an?|the|any|your|our|their) (?:[\w-]+ ){0,2}?[\w-]+|(?:[\w-]+ ){0,2}?[\w-]+s|furniture|bread|laundry|stock|milk|post|equipment) (?:outside|outdoors|out(?= overnight| at night|$)|(?:out )?in the rain|in the sun|in the cold|in the snow|in the frost)((?: (?:overnight|after .+|when .+|during .+|at night|in the .+))?)$/,
		made: ([, name = "", rest = ""]) =>
			isPersonal(name) || /\b(?:door|light|desk|room|house|shop)s?$/.test(name)
				? undefined
				: [`bring ${theOne(name)} inside${rest.replace(/^ (?:overnight|at night)$/, " in the evening")}`],
	},
	{
		hint: /^(?:leave|go|end|finish|hang up|close) /,
		build: new RegExp(
			`^(leave|go home|clock off)( [^,;]+?)? before ((?:the |an? |your |their )(?:[\\w-]+ ){0,2}?(?:${EVENT}|meeting|lesson|service|speech|ceremony|count|cleaning))$`,
		),
		made: ([, verb = "", what = "", event = ""], you) => [
			`stay until ${event} is over`,
			`complete ${event} before ${you} ${verb}${what}`,
		],
	},
	{
		hint: /^(?:disturb|interrupt|approach|call) .* (?:during|in|in the middle of) /,
		build:
			/^(?:disturb|interrupt) ((?:the|an?|any|other|your) (?:[\w-]+ )?[\w-]+|[\w-]+s) (?:during|in the middle of|in) ((?:the|an?|their|his|her) (?:[\w-]+ )?(?:lesson|meeting|exam|examination|treatment|service|call|consultation|rehearsal|nap|prayer|class|interview|massage|procedure|performance|break|meal|conversation|session|test|game|race))$/,
		made: ([, who = "", event = ""], you) => [
			`wait until ${event.replace(/^an? /, "the ")} is over before ${you} speak to ${theOne(who)}`,
			`leave ${theOne(who)} in peace until ${event.replace(/^an? /, "the ")} is over`,
		],
	},
	{
		hint: / without \w+ing (?:them|him|her|it)\b/,
		build:
			/^([a-z]+(?: up| off| out| back| in| on)?) ((?:an?|the|any|your) (?:[\w-]+ )?(?!(?:in|on|at|to|for|with|through|out|up|off|from|by)\b)[\w-]+|[\w-]+s) ((?:.+ )?)without (telling|asking|warning|informing|greeting|thanking|phoning|ringing|calling|offering|giving|showing|helping) (them|him|her)\b( [^,;]+)?$/,
		made: ([, verb = "", who = "", rest = "", gerund = "", them = "", more = ""], you) => {
			const base = baseOfGerund(gerund);
			return base === undefined || !isPersonal(who) || /\b(?:or|and)\b/.test(rest)
				? undefined
				: [`${base} ${theOne(who)}${more} before ${you} ${verb} ${them} ${rest}`.trim()];
		},
	},
	{
		hint: / without (?:giving|leaving|handing|issuing|recording|noting|logging|thanking|offering|wearing|holding|entering|registering|signing) /,
		build:
			/^((?:accept|take|receive|sell|serve|deliver|hand over|hand out|return|collect|drop off|repair|dispense|sell|fit|issue|cancel|change|bring) [^,;]+?) without (giving|leaving|handing over|issuing|recording|noting|logging|offering|entering|registering|adding|including|enclosing) ([^,;]+)$/,
		made: ([, act = "", gerund = "", what = ""], you) => {
			const [verb = "", particle = ""] = gerund.split(" ");
			const base = baseOfGerund(verb);
			return base === undefined || / (?:or|and|first|before)\b/.test(` ${what}`) || /^(?:it|them)\b/.test(what)
				? undefined
				: [`${base}${particle === "" ? "" : ` ${particle}`} ${what} every time {you} ${act}`.replace("{you}", you)];
		},
	},
	{
		hint: / (?:that|which|with) (?:still )?/,
		build:
			/^(send|hand out|hand over|print|publish|post|file|use|give|show|sign) ((?:an?|any|the) (?:[\w-]+ )?[\w-]+) (?:that|which) (?:still )?(?:has|contains|shows|carries|bears|mentions|names|lists|gives) (?:(another|a different|the previous|the last|somebody else['’]s|the wrong|an old|the old|last \w+['’]s|a wrong) )((?:\w+['’]s )?[\w -]+?)(?: (?:on|in) it)?$/,
		made: ([, verb = "", name = "", wrong = "", what = ""], you) => {
			const own = what.replace(/^\w+['’]s /, "");
			const right =
				/another|different|previous|last|else/.test(wrong) || own !== what
					? "the right"
					: /old/.test(wrong)
						? "the current"
						: "the right";
			return [
				`make sure ${theOne(name)} shows ${right} ${own} before ${you} ${verb.replace(/^(hand) (out|over)$/, "$1 it $2")}${/^hand /.test(verb) ? "" : " it"}`,
				`${verb} ${name.replace(/^any /, "a ")} only with ${right} ${own} on it`,
			];
		},
	},
	{
		hint: / on behalf of | in the name of /,
		build:
			/^(?:make|give|offer|sign|take|promise|agree) ((?:promises|decisions|statements|commitments|a promise|a decision|appointments|orders|agreements|anything)) (?:on behalf of|in the name of|for) ([^,;]+)$/,
		made: ([all = "", what = "", who = ""]) => [
			`leave ${what === "anything" ? (all.startsWith("sign") ? "every signature" : "promises") : what} to ${who}`,
			`ask ${who} first, then pass on the answer`,
		],
	},
	{
		hint: / (?:guest|customer|visitor|member|patient|client|passenger|resident|tenant|student|public)s?['’]? (?:lift|toilet|entrance|stairs|staircase|door|car park|corridor|changing room|pool|kitchen|lounge|bathroom)/,
		build:
			/^(?:use|take) the (?:guest|customer|visitor|member|patient|client|passenger|resident|tenant|student|public)s?['’]? (lift|toilet|entrance|stairs|staircase|door|car park|corridor|changing room|kitchen|lounge|bathroom)s? (for|to|when|with|during|on) ([^,;]+)$/,
		made: ([, what = "", link = "", rest = ""]) => [`use the staff ${what} ${link} ${rest}`],
	},
	{
		hint: / all at (?:the same time|once)$/,
		build: /^((?:take|have|go|leave|eat|finish|start) .*?) ?all at (?:the same time|once)$/,
		made: ([, act = ""]) => [`${act} in turns`],
	},
	{
		hint: /know/,
		build:
			/^(?:say|admit|tell (?:the |an? )?[\w-]+|claim|reply|answer)(?: that)? (?:you|they|we) (?:do not|don['’]t) know(?: ([^,;]+))?$/,
		made: ([, what], you) => [
			`offer to find out ${what ?? "the answer"}`,
			`say that ${you} will find out ${what ?? "the answer"} and come back${what === undefined || /^the /.test(what) ? " with it" : ""}`,
		],
	},
	{
		hint: /^be left |^leave /,
		build:
			/^(?:be left|leave) ((?:an?|the|any|your|our) (?:[\w-]+ ){0,2}?[\w-]+ |(?:[\w-]+ ){0,2}?[\w-]+s )(plugged in|lying around|lying about|lying open|lying unlocked|strewn about|scattered around)((?: (?:in|on|at|after|during|overnight) ?.*)?)$/,
		made: ([, name = "", state = "", rest = ""]) => [
			state === "plugged in"
				? `unplug ${theOne(name.trim())}${rest === "" ? " after use" : rest === " overnight" ? " at the end of the day" : rest}`
				: state === "lying open"
					? `close ${theOne(name.trim())} and put ${many(name.trim()) ? "them" : "it"} away${rest}`
					: `put ${theOne(name.trim())} back in ${many(name.trim()) ? "their" : "its"} place${/^ (?:in|on|at)/.test(rest) ? "" : rest}`,
		],
	},
	{
		hint: /^(?:shush|hush|silence|shut up) /,
		build:
			/^(?:shush|hush|silence|shut up) ((?:an?|the|any|other|noisy) (?:[\w-]+ )?[\w-]+|[\w-]+s|children)( (?:in|on|at|during|when|while) [^,;]+)?$/,
		made: ([, who = "", rest = ""]) => [
			`speak softly with ${theOne(who)}${rest}`,
			`invite ${theOne(who)} in a low, friendly voice to speak more quietly${rest}`,
		],
	},
	{
		hint: /^(?:disclose|reveal|tell|say|mention|confirm|let on|give away|let slip|admit|discuss|announce) /,
		build:
			/^(?:disclose|reveal|confirm|give away|let on|let slip|announce|discuss|mention|tell (?:(?:an?|the|any|other|another|your) )?[\w-]+(?: [\w-]+)?|say)(?: to (?:(?:an?|the|any|other) )?[\w-]+)? (whether|where|who|which|whose|if) ((?:an?|the|any|another|our|your|this|they|their|he|she|else|is|has|was|lives|works|paid)\b[^,;]+)$/,
		made: ([, link = "", clause = ""]) =>
			CONDITION.test(` ${clause} `) || / (?:is|are) (?:happening|going on)$/.test(clause)
				? undefined
				: [`keep to {themselves} ${link === "if" ? "whether" : link} ${clause}`],
	},
	{
		hint: / before (?:the |your |their |an? )?[\w -]+$/,
		build: new RegExp(`^([a-z]+ .+?) before (?:the |an? |your |their )((?:[\\w-]+ ){0,2}?${EVENT})$`),
		made: ([, act = "", event = ""], you) =>
			/^(?:leave|be|keep|let|forget|finish|end|eat|drink|smoke) /.test(act) || CONDITION.test(act)
				? undefined
				: [`complete the ${event} before ${you} ${act}`, `${act} only after the ${event}`],
	},
	{
		hint: / before (?:the |your |their |an? )?[\w -]+$/,
		build: new RegExp(`^([a-z]+ .+?) before ((?:the |an? |your |their |any )?(?:[\\w’'-]+ ){0,2}?${LEAVE})$`),
		made: ([, act = "", event = ""], you) =>
			/^(?:leave|be|keep|let|forget|finish|end|eat|drink|smoke) /.test(act) || CONDITION.test(act)
				? undefined
				: [
						`get ${event.replace(/^any /, "").replace(/^(?!the |an? |your |their |[\w-]+['’]s )/, "the ")} before ${you} ${act}`,
						`${act} only after ${event}`,
					],
	},
	{
		hint: / (?:that|which) \w+/,
		build: new RegExp(
			`^((?:send|use|write|give|pick|choose|publish|hand out|offer|post|recommend|print|show|quote) (?:(?:an?|any) )?(?:[\\w-]+ ){0,2}?[\\w-]+) (?:that|which) (${Object.keys(FAILS).join("|")}|${Object.keys(
				FAILS,
			)
				.map((one) => `${one.replace(/^(\w+)/, "$1e?s")}`)
				.join("|")}) ([^,;]+)$`,
		),
		made: ([, act = "", first = "", what = ""]) => {
			const one = FAILS[first] === undefined;
			const key = one ? first.replace(/^(\w+)/, (verb) => baseOfThird(verb) ?? verb) : first;
			const good = FAILS[key];
			if (good === undefined || CONDITION.test(` ${what} `)) return undefined;
			const [, verb = "", rest = ""] =
				/^(send|use|write|give|pick|choose|publish|hand out|offer|post|recommend|print|show|quote) (.+)$/.exec(act) ??
				[];
			const said = one
				? good.replace(/^(\w+)/, (own) => `${own === "have" ? "has" : own === "agree" ? "agrees" : `${own}s`}`)
				: good;
			return [
				`${verb} only ${rest.replace(/^any /, "")} that ${said} ${what}`,
				`make sure ${theOne(rest).replace(/^(?!the )/, "the ")} ${said} ${what}`,
			];
		},
	},
	{
		hint: /^(?:overlook|miss|skip|disregard|pass over|ignore) /,
		build:
			/^(?:overlook|miss|skip|disregard|pass over|ignore) ((?:an?|any|the) (?:[\w-]+ ){0,2}?[\w-]+|(?:[\w-]+ ){0,2}?[\w-]+s)( (?:on|in|at|from|about|under|behind|of) [^,;]+)?$/,
		made: ([, name = "", rest = ""]) => {
			const head = headOf(name);
			const done = HEEDED.find(([nouns]) => nouns.test(head))?.[1];
			return done === undefined ||
				isPersonal(name) ||
				CONDITION.test(`${rest} `) ||
				/ (?:first|second|third|last) /.test(name)
				? undefined
				: [`${done} ${everyOne(name)}${rest}`];
		},
	},
	{
		hint: / (?:that|which|who) (?:is|are) (?:not|no longer) /,
		build:
			/^(offer|promise|give|sell|quote|grant|use|serve|charge|take|order|recommend|accept|wear|book|quote|lend)( anyone| anybody)? (an?|any) ((?:[\w-]+ ){0,2}?[\w-]+) (?:that|which) is not ((?:in|on|part of|covered by|approved by|listed|agreed|planned|included|licensed|insured|booked|approved|registered|authorised)\b[^,;]*)$/,
		made: ([, verb = "", , art = "", noun = "", state = ""]) => [
			`${verb} ${art === "any" ? (/^[aeiou]/.test(noun) ? "an" : "a") : art} ${noun} only if it is ${state}`,
			`check that the ${noun} is ${state} first`,
		],
	},
	{
		hint: /^(?:send|turn) .+ (?:away|back|home) /,
		build:
			/^(?:send|turn) (anyone|anybody|people|an? [\w-]+|[\w-]+s|the [\w-]+) (?:away|back) (before|after|at|during|because of|in) ([^,;]+)$/,
		made: ([, who = "", link = "", when = ""]) => {
			if (who !== "anyone" && who !== "anybody" && !isPersonal(who) && who !== "people") return undefined;
			const all = /^any|^people/.test(who) ? "everyone" : everyOne(who);
			return link === "because of" || link === "in"
				? [`take ${all} in, whatever ${theOne(when)}`].slice(0, 0)
				: [`help ${all} who comes ${link} ${when}`];
		},
	},
	{
		hint: / alone$/,
		build:
			/^([a-z]+ .+?) (?:on (?:the basis of |the strength of )?|by |from )((?:the |an? |its |their |your )?[\w-]+(?: [\w-]+)?) alone$/,
		made: ([, act = "", ground = ""], you) =>
			/^(?:leave|let|be|work|go|drive|walk) /.test(act)
				? undefined
				: [`check more than ${ground} before ${you} ${act}`],
	},
	{
		hint: / in silence/,
		build: /^(count|read|check|weigh|measure) ([^,;]+) in silence$/,
		made: ([, verb = "", what = ""]) => [`${verb} ${what} aloud`],
	},
	{
		hint: / in silence/,
		build: /^(work|cut|serve|treat|examine|massage|pack|scan|drive|walk|fit|repair|inject)( [^,;]+)? in silence$/,
		made: ([, verb = "", what = ""], you) => [
			`say what {you} are doing while ${you} ${verb}${what}`,
			`exchange a few friendly words while ${you} ${verb}${what}`,
		],
	},
	{
		hint: / (?:twice|again|a second time)$/,
		build:
			/^(?:wear|use|put on|reuse) ((?:the same |an? |any |the )?(?:[\w-]+ )*(?:gloves?|masks?|aprons?|needles?|syringes?|wipes?|cloths?|towels?|swabs?|razors?|blades?|filters?|bags?|cups?|covers?|files?|sheets?)) (?:twice|again|a second time|more than once)$/,
		made: ([, name = ""]) => {
			const noun = name.replace(/^(?:the same|an?|any|the) /, "");
			return [`use ${many(noun) ? "" : "a "}fresh ${noun} every time`, `throw the ${noun} away after one use`];
		},
	},
	{
		hint: / with (?:passengers|a passenger|children|people|pets)/,
		build:
			/^((?:drive|ride|operate|move|lift|raise|reverse|start|run|use) (?:the|an?|your) [\w -]+?) with (?:an? |any )?((?:passengers?|children|people|pets|pets?|visitors?|colleagues?)(?: (?:on|in|inside|aboard)(?: .+)?)?)$/,
		made: ([, act = "", who = ""]) => [
			`${act} alone`,
			`let ${who.replace(/^passenger$/, "the passenger").replace(/ (?:on|in|inside|aboard).*$/, "")} get off before {you} ${act}`,
		],
	},
	{
		hint: /^(?:walk|go|step|drive|run|pass|stroll) ?(?:past|by|over|around)? /,
		build:
			/^(?:(?:walk|go|step|drive|run|stroll) (?:past|by|over|around)|pass) ((?:an?|any|the) [\w-]+(?: [\w-]+)?|[\w-]+s|litter|rubbish) (?:with|full of|covered in) ((?:empty|dirty|used|unwiped|spilt|wet) [\w -]+?|crumbs|litter|rubbish|spills)(?: on it| on them)?$/,
		made: ([, name = "", dirt = ""]) => [`clear ${everyOne(name)} of ${dirt} as {you} pass`],
	},
	{
		hint: /^(?:walk|go|step|drive|run|pass|stroll) ?(?:past|by|over|around)? /,
		build:
			/^(?:(?:walk|go|step|drive|run|stroll) (?:past|by|over|around)|pass) ((?:an?|any|the|some) )?((?:empty |dirty |used |dropped |loose )?(?:litter|rubbish|spills?|puddles?|papers?|glass(?:es)?|cups?|plates?|wrappers?|bottles?))((?: (?:on|in|at) [^,;]+)?)$/,
		made: ([, , what = "", place = ""]) => [
			`${/spill|puddle/.test(what) ? "wipe up" : "pick up"} ${many(what) || /^(?:litter|rubbish|glass)$/.test(what) ? what : `every ${what}`}${place} as {you} pass`,
		],
	},
];
