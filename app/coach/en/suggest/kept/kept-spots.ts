import { headOf, isPersonal, type Keeping, many, theOne } from "../reading/kept-parts.ts";
import { classesOf } from "../words/noun-classes.ts";
import { PERSON, PERSONS } from "../words/served-nouns.ts";

/** Acts of work that are right elsewhere: where they are done is what a ban on them is about. */
const WORK =
	"(?:wash|rinse|unload|load|mix|cook|fry|grill|barbecue|iron|change|repair|mend|sort|weigh|cut|chop|slice|saw|drill|paint|spray|varnish|polish|sand|grind|weld|dry|groom|brush|comb|shave|pack|unpack|wrap|fold|assemble|dismantle|charge|fill|refill|prepare|build|burn|light|test|sharpen|clean|feed|exercise|train|practise|rehearse|dance|swim|skate|fish|camp|ride|cycle|reverse|turn round|meet|gather|queue|line up|phone|sunbathe|kneel|moor|anchor|plant|beat|shake out|print|file|open umbrellas|hold [a-z]+|treat|bandage|examine|measure|undress|count|stamp|land|warm up|photocopy|vacuum|sweep|mow|dig|hammer|cross|change [a-z]+|undo|pour|water|boil|heat|peel|knead|roll out|plate|decant|label|wipe|inflate|fuel|refuel|grease|oil|hand out|distribute|give out)";

const PLACED = /^(?:passage|guestroom|staffroom|surface|furniture|vehicle)$/;
const PLACES =
	/^(?:tracks?|rails?|road|street|pavement|shoulder|bank|river|lake|pond|garden|park|square|field|forest|wood|woods|beach|pool|poolside|fountain|sink|basin|washbasin|bath|bathtub|shower|yard|courtyard|roof|hill|slope|bridge|junction|crossing|roundabout|platform|deck|pier|quay|jetty|ramp|stairs|staircase|steps|church|chapel|graveside|churchyard|cemetery|stage|classroom|grass|lawn|flowerbeds?|verge|kerb|cycle lane|lane|lanes|track|bus stop|entrance|exit|doorway|landing|balcony|terrace|bedside|bed|bar|till|desk|counter|altar|grave|cabin|cockpit|galley|gangway|hold|tunnel|mouth|aisle|queue|car park|forecourt|pump|pumps|hallway|hall|corridor|lobby|foyer|lift|escalator|banister|railings?|fence|window|windowsill|radiator|worktop|workbench|floor|carpet|rug|parquet|sofa|tablecloth|table|tables|bench|bonnet|playground|sandpit|paddock|arena|rink|ice|court|pitch|range|gallery|vault|archive|library|ward|theatre|clinic)$/;

const STATE: Readonly<Record<string, string>> = {
	wet: "dry",
	damp: "dry",
	hot: "cool",
	icy: "clear of ice",
	frozen: "thawed",
	dark: "lit",
	unlit: "lit",
	locked: "open",
	dirty: "clean",
	flooded: "dry",
	slippery: "dry",
	muddy: "dry",
	occupied: "free",
	full: "empty",
	soft: "firm",
	warm: "cool",
	busy: "quiet",
	crowded: "clear",
};

/** True for a name of a place. */
function isPlace(name: string): boolean {
	const head = headOf(name).toLowerCase();
	if (PLACES.test(head) || PLACES.test(name.toLowerCase().split(" ").slice(-2).join(" "))) return true;
	for (const one of classesOf(head)) if (PLACED.test(one)) return true;
	return false;
}

const O =
	"((?: (?!(?:in|on|at|to|from|with|for|over|across|near|by|into|onto|against|during|before|after|while|when|until|without|of|about|behind|under|through)\\b)[\\w'’-]+){0,4}?)";

/** Plain acts that only their place makes wrong, and things that are fixed to the wrong place. */
export const KEPT_SPOTS: readonly Keeping[] = [
	{
		hint: / (?:wet|damp|hot|icy|frozen|dark|unlit|dirty|flooded|slippery|muddy|occupied|soft|warm|busy|crowded) /,
		build: new RegExp(
			`^(${WORK}|drive|walk|run|stick|glue|step|climb|wheel)${O} (?:over|on|onto|across|in|into|along|up|down) ((?:the |an? |any )?)(wet|damp|hot|icy|frozen|flooded|slippery|muddy|soft|warm) ((?:[\\w-]+ )?[\\w-]+)$`,
		),
		made: ([, verb = "", what = "", , state = "", place = ""]) =>
			classesOf(headOf(place)).has("food") ||
			/^(?:weather|water|day|days|hands?|oil|coals?|drinks?)$/.test(headOf(place))
				? undefined
				: [
						`wait until the ${place} ${many(place) ? "are" : "is"} ${STATE[state] ?? "safe"} before {you} ${verb}${what}`,
						`${verb}${what} only once the ${place} ${many(place) ? "are" : "is"} ${STATE[state] ?? "safe"}`,
					],
	},
	{
		hint: / (?:to|onto|on|against) /,
		build:
			/^(tie|lock|chain|fasten|attach|strap|hook|pin|tape|nail|screw|glue|stick|clip|moor|tether|lean|hang|prop) (?:up )?((?:an?|the|your|any|their|our|[\w-]+['’]s?) [\w'’ -]+?|[\w'’-]+(?: [\w-]+)?) (?:up )?(?:to|onto|on|against) ((?:the|an?|any|your|our|another|[\w-]+['’]s?) [\w'’ -]+|[\w-]+s)$/,
		made: ([all = "", verb = "", what = "", place = ""]) => {
			if (isPersonal(what) || isPersonal(place) || / (?:in|on|at|with|of|for|during|while|when|to) /.test(place))
				return undefined;
			if (/^(?:lock|screw|nail)$/.test(verb) && !/ to /.test(all)) return undefined;
			if (/^(?:lean|prop|hang)$/.test(verb) && !/^(?:an?|the|your|any|their|[\w-]+['’]s?) |s$/.test(what))
				return undefined;
			return [
				`keep ${theOne(place)} free of ${/^(?:an?|any) [\w-]+$/.test(what) ? what.replace(/^(?:an?|any) ([\w-]+?)s?$/, "$1s") : theOne(what)}`,
				`use the place meant for ${theOne(what)}`,
			];
		},
	},
	{
		hint: / (?:on|in|at|over|across|onto|into|along|under|inside|beside|near|behind|against|between|off|by|opposite|next to) /,
		build: new RegExp(
			`^(${WORK})${O} (on|in|at|over|across|onto|into|along|under|inside|beside|near|behind|against|by|opposite|next to) ((?:the|an?|any|your|our|their|another|[\\w-]+['’]s?) [\\w'’ -]+|[\\w-]+s)$`,
		),
		made: ([, verb = "", what = "", link = "", place = ""]) => {
			if (
				isPersonal(place) ||
				!(/^(?:near|next to|beside|under|behind)$/.test(link) || isPlace(place)) ||
				/^the same\b/.test(place) ||
				/ (?:in|on|at|with|for|during|while|when|to|from|before|after) /.test(place)
			)
				return undefined;
			if (
				what === "" &&
				/^(?:change|test|clean|wash|fill|open|hold|stand|throw|fly|cut|count|measure|examine|treat|store|stack)/.test(
					verb,
				)
			)
				return undefined;
			if (
				/^(?:open|change) |^(?:count|measure|examine|treat|clean|park|stop|wait|store|stack|meet|gather|wipe|sweep|vacuum)$/.test(
					verb,
				) &&
				/^(?:in|at|on)$/.test(link) &&
				what !== "" &&
				/^ (?:the|your|their)\b/.test(what)
			)
				return undefined;
			if (/^ (?:it|them|him|her|you|yourself|themselves)$/.test(what)) return undefined;
			const inside = /^(?:in|inside|into)$/.test(link);
			const room =
				[...classesOf(headOf(place))].some((one) => /^(?:guestroom|staffroom|vehicle)$/.test(one)) ||
				/^(?:garden|park|church|chapel|classroom|playground|library|archive|vault|gallery|ward|yard|courtyard|tunnel|cabin|cemetery|churchyard|car park|pool)$/.test(
					headOf(place),
				);
			const spot = theOne(place).replace(/^any /, "the ");
			return [
				inside && room
					? `${verb}${what} outside ${spot}`
					: inside
						? `${verb}${what} away from ${spot}`
						: `${verb}${what} well away from ${spot}`,
			];
		},
	},
	{
		hint: /^(?:receive|meet|entertain|host|interview|see|welcome|serve|seat|treat) .* (?:in|at|on|by) /,
		build: new RegExp(
			`^(receive|meet|entertain|host|interview|see|treat) ${PERSON} (in|inside|at|on|by|beside|behind|near) ((?:the|an?|any|your|our) [\\w'’ -]+)$`,
		),
		made: ([, verb = "", who = "", link = "", place = ""]) =>
			!isPlace(place) || / (?:in|on|at|with|for|during|while|when|to) /.test(place)
				? undefined
				: [`${verb} ${who} ${/^in/.test(link) ? "outside" : "away from"} ${theOne(place)}`],
	},
	{
		hint: /^(?:write|scribble|draw|doodle|note|stamp|print|scrawl|jot|mark) .* (?:on|in|across|over) /,
		build:
			/^(?:write|scribble|draw|doodle|note|stamp|print|scrawl|jot|mark|carve|scratch) (?:down )?(your [\w'’ -]+?|[\w'’-]+(?: [\w-]+)?) (?:on|in|across|over|into) ((?:the|an?|any|your|our|another|[\w-]+['’]s?) [\w'’ -]+)$/,
		made: ([, what = "", place = ""]) =>
			/\b(?:pencil|pen|ink|capitals?|letters|hand|english|system|file|book|form|log|register|report|chat|e-?mails?|margin)\b/i.test(
				place,
			) || / (?:in|on|at|with|for|during|while|when|to) /.test(place)
				? undefined
				: [`keep ${theOne(place)} free of ${/^(?:down|anything|nothing)/.test(what) ? "writing" : what}`],
	},
	{
		hint: /^leave .* (?:off|out of) /,
		build:
			/^leave ((?:an?|the|your|any|[\w-]+['’]s) [\w'’ -]+?|[\w'’-]+(?: [\w-]+)?) (?:off|out of) ((?:an?|the|any|your) (?:[\w-]+ )?(?:notice|list|label|form|bill|invoice|note|report|record|letter|sign|menu|file|chart|plan|receipt|advert|poster|e-?mail|message|order|log|contract|ticket|envelope|register|roster|rota|programme))$/,
		made: ([, what = "", paper = ""]) =>
			isPersonal(what)
				? undefined
				: [`put ${theOne(what)} on ${/^an? |any /.test(paper) ? paper.replace(/^(?:an?|any) /, "every ") : paper}`],
	},
	{
		hint: / (?:he|she|they) (?:is|are) /,
		build: new RegExp(
			`^([a-z]+(?: (?!an? |the |any |your )[a-z]+)? ${PERSONS} [\\w -]+|[a-z]+ .+? (?:from|off|away from|beside|near|for) ${PERSON}|[a-z]+ ${PERSON}) while (?:he|she|they) (?:is|are) (?:still )?([a-z]+ing\\b.*)$`,
		),
		made: ([, act = "", one, two, three, doing = ""]) => {
			const who = theOne(one ?? two ?? three ?? "");
			return who === "" || /^(?:leave|let|keep|make) /.test(act)
				? undefined
				: [
						`wait until ${who} ${many(who) ? "have" : "has"} finished ${doing}, then ${act.replace(/^([a-z]+) (?:an?|any) /, "$1 the ")}`,
					];
		},
	},
	{
		hint: /^let .* (?:off|out|down) /,
		build: new RegExp(
			`^(?:let|drop|set) ${PERSON} (off|out|down) (?!.*\\b(?:other than|agreed|without|before|until|unless)\\b)(?:on|at|in|by|near|into|beside|onto|from) [^,;]+$`,
		),
		made: ([, who = "", away = ""]) => [`stop at a safe spot before {you} let ${theOne(who)} ${away}`],
	},
	{
		hint: /^(?:measure|weigh|examine|fit|treat|massage|inject|spray|paint|listen|write|draw|apply|wear|test|scan|check|disinfect|shave|take) .* (?:over|through|on top of|with) /,
		build:
			/^(measure|weigh|examine|fit|treat|massage|test|scan|check|shave|take) (.+?) (?:over|through|on top of|in|with) ((?:the |an? |their |his |her )?(?:[\w-]+ )?(?:socks?|gloves?|sleeves?|shirts?|coats?|shoes|jackets?|clothing|clothes|dressings?|bandages?|make-up|jewellery|hats?|trousers|boots))(?: on)?$/,
		made: ([, verb = "", what = "", wear = ""]) =>
			/\b(?:your|their own)\b/.test(wear)
				? undefined
				: [`ask for ${wear.replace(/^(?:an?|the) /, "the ")} to be taken off before {you} ${verb} ${what}`],
	},
	{
		hint: /^(?:add|put|sneak|stir|mix|pour|sprinkle) /,
		build: new RegExp(
			`^(?:add|put|sneak|stir|mix|pour|sprinkle) ([\\w -]+?) (?:to|into|in|on|over) ${PERSONS} (meal|food|drink|tea|coffee|plate|soup|salad|dish|order|steak|pizza|glass)$`,
		),
		made: ([, what = "", who = "", dish = ""]) => [
			`ask ${theOne(who)} before {you} add ${what}`,
			`leave it to ${theOne(who)} to add ${what} to the ${dish}`,
		],
	},
	{
		hint: /^(?:address|call|announce|introduce|refer to) .* as /,
		build: new RegExp(
			`^(?:address|call|announce|introduce|refer to|greet) ${PERSON} as (?:an? |the |["“‘])?[\\w'’ -]+["”’]?$`,
		),
		made: ([, who = ""]) => [`address ${theOne(who)} by the name and title they prefer`],
	},
	{
		hint: /^(?:serve|give|hand|bring|offer|pour) .*\bhot /,
		build:
			/^(?:serve|give|hand|bring|offer|pour) ((?:an?|the|any|small|young) (?:small |young )?(?:child|toddler|baby|infant|pupil|resident|patient)|children|toddlers|babies|pupils|residents|patients) (?:an? |any )?hot ([\w-]+(?: [\w-]+)?)$/,
		made: ([, who = "", what = ""]) => [
			`let the ${what} cool before {you} give ${many(what) ? "them" : "it"} to ${theOne(who)}`,
		],
	},
	{
		hint: /^read .* out /,
		build: new RegExp(
			`^read ${PERSONS} ([\\w -]+?) out (?:loud )?(in|at|before|to|across|over|on|during|in front of) ([^,;]+)$`,
		),
		made: ([, who = "", what = "", link = "", place = ""]) =>
			/^(?:in|at|on)$/.test(link) && isPlace(place)
				? [
						`read ${who.endsWith("s") ? `${theOne(who)}'` : `${theOne(who)}'s`} ${what} in private, away from ${theOne(place)}`,
					]
				: [`keep ${theOne(who)}'s ${what} confidential`],
	},
	{
		hint: / to /,
		build: new RegExp(
			`^(?:forward|send|show|pass|pass on|hand|hand over|give|email|copy|leak|reveal|read|read out|sell|lend|repeat|mention|quote|describe) ((?:an?|the|any|another|one) (?:[\\w-]+ ){0,2}[\\w-]+['’]s? (?:private |personal |home |medical )*(?:CV|cv|letters?|records?|details|notes?|number|numbers|address(?:es)?|e-?mails?|messages?|application|file|files|diary|results?|photos?|pictures?|plans?|data|salary|bill|complaint|story|feedback|report|reports|history|order|orders|prescription|contract|sketch(?:es)?|draft|reference|references|test|tests|essay|essays|marks?|grades?|schedule|password|login)) (?:on )?to (friends|family|relatives|others|other (?:[\\w-]+ )?[\\w-]+s|strangers|anyone(?: else)?|anybody(?: else)?|outsiders|third parties|another [\\w-]+|the press|journalists|neighbours|colleagues|the neighbours|visitors|${PERSON})$`,
		),
		made: ([, what = ""]) => [
			`keep ${theOne(what)} confidential`,
			`share ${theOne(what)} only with those who need it for their work`,
		],
	},
	{
		hint: / (?:last|only|best|front|first) /,
		build:
			/^(?:take|use|grab|occupy|eat|buy|book|reserve|claim|sit in|sit on|finish) the (last|only|best|front|first) ((?:parking )?(?:space|seat|seats|place|places|table|tables|portion|piece|slice|chair|spot|room|copy|row|bay|bays|spaces|pieces|slot|slots|cup|roll|rolls))((?: (?:on|in|at|of|near) [^,]+)?)$/,
		made: ([, which = "", what = "", rest = ""]) => [
			/\b(?:customer|guest|visitor|patient)s?\b/.test(rest)
				? `leave the ${which} ${what}${rest} free`
				: `leave the ${which} ${what}${rest} to customers`,
		],
	},
	{
		hint: / your own$/,
		build:
			/^(?:replace|override|overrule|substitute|change|swap|mix|confuse|improve) ((?:an?|the|any) [\w'’ -]+?) (?:with|by|for|into) (?:your|their) own(?: [\w-]+)?$/,
		made: ([, what = ""]) => [`keep to ${theOne(what)} as given`],
	},
	{
		hint: / (?:arm|hand|leg|ear|eye|side|foot|shoulder) with the /,
		build: /^([a-z]+ .+? (?:from|in|on|into|at)) the (arm|hand|leg|ear|eye|side|foot|shoulder) with the .+$/,
		made: ([, act = "", part = ""]) => [`${act} the other ${part}`],
	},
];
