import { baseOfGerund } from "../../words/verbs.ts";
import { isPersonal, type Keeping, many, oneOf, theOne } from "../reading/kept-parts.ts";
import { DATED, DOES_WRONG, FAULTS, OUTCOMES } from "./beside-words.ts";

const an = (word: string): string => (/^[aeiou]/i.test(word) ? "an" : "a");

/** Acts of any trade of which one part alone is wrong: what is let happen, the state of the thing used, for whom, over whom; asked of the act said as a bare verb. */
export const BESIDE_ACTS: readonly Keeping[] = [
	{
		hint: /^(?:let|make|have|allow) /,
		build: new RegExp(
			`^(?:let|make|have|allow) ((?:the|an?|any|your|their|our|one|its) (?:[\\w-]+ )?[\\w-]+?|[\\w-]+s|laundry|food|milk|paint|glue|water) (?:to )?(${OUTCOMES.map(([bad]) => bad).join("|")})((?: (?:while|when|as|in|on|at|during|between|before) .+)?)$`,
		),
		made: ([, thing = "", done = "", rest = ""]) => {
			if (/(?:complaint|case|lead|trail|request|conversation|matter|question|mood)s?$/.test(thing)) return undefined;
			if (isPersonal(thing) && !/^(?:wander|run|stray|drift|get|go|be) /.test(done)) return undefined;
			if (isPersonal(thing) && / (?:wet|cold|soaked|damp|dirty|stale|warm|soft|off|muddy)$/.test(done))
				return undefined;
			const good = OUTCOMES.find(([bad]) => new RegExp(`^(?:${bad})$`).test(done))?.[1];
			return good === undefined ? undefined : [`${good.replace("{o}", theOne(thing))}${rest}`];
		},
	},
	{
		hint: / (?:on|with|in|from|by|under|off|into|onto) an? /,
		build: new RegExp(
			`^([a-z]+ (?:[^,;]+? )?)(on|with|in|from|by|under|off|into|onto) an? (?:[\\w-]+ly )?(${Object.keys(FAULTS).join("|")}) ([\\w-]+(?: [\\w-]+)?)$`,
		),
		made: ([, act = "", link = "", bad = "", thing = ""]) => {
			const good = FAULTS[bad] ?? "";
			if (
				good === "" ||
				/^(?:leave|be|stay|let|go|keep|comment|remark|joke|look|stare|laugh|insist|complain|walk|sit|stand|call|find|turn|come|end|start|be|have|give|fall|rely|depend)\b/.test(
					act,
				) ||
				isPersonal(thing)
			)
				return undefined;
			return [`${act}${link} ${an(good)} ${good} ${thing}`];
		},
	},
	{
		hint: / (?:same tone|in kind|same way|same manner|same coin|same language)/,
		build:
			/^(answer|reply|respond|react|hit back|write back|shout back|talk back)((?: to [\w' -]+?)?) (?:back )?(?:in (?:the same (?:tone|way|manner|language|style)|kind)|with the same coin)((?: (?:when|if|even) .+)?)$/,
		made: ([, verb = "", whom = "", rest = ""]) => [
			`${/back/.test(verb) ? "answer" : verb}${whom} in a calm, friendly tone${rest}`,
		],
	},
	{
		hint: /^(?:read|call|shout|spell) out .* (?:with|along with|beside) (?:it|them)$/,
		build:
			/^(?:read|call|shout|spell) out ((?:the|an?|any|their) (?:[\w'’-]+ )?(?:name|address|age|weight|diagnosis|amount|debt|balance|number|result|salary|grade|mark|code)s?) (?:with|along with|beside) (?:it|them)$/,
		made: ([, what = ""]) => [`keep ${theOne(what)} to {themselves}`],
	},
	{
		hint: / over (?:the|an?|their) /,
		build:
			/^((?:talk|speak|argue|chat|joke|discuss|whisper|quarrel|consult|haggle|gossip)(?: [^,;]+?)?) (?:right )?(?:over|above) ((?:the|an?) (?:(?:sick|sleeping|dying|injured|frightened|anaesthetised|lying|wounded) )?(?:animal|patient|dog|cat|horse|pet|child|body|coffin|bed|client|guest))$/,
		made: ([, act = "", who = ""]) => [
			`${act} away from ${theOne(who)}`,
			`step outside with the others before {you} ${act}`,
		],
	},
	{
		hint: / (?:that|which) (?:still )?(?:show|shows|name|names|list|lists|give|gives|carry|carries|bear|bears|have|has|mention|mentions|quote|quotes) /,
		build: new RegExp(
			`^([a-z]+(?: out| up| over| round| away)?) ((?:the|an?|any) (?:[\\w-]+ )?[\\w-]+|(?:[\\w-]+ )?[\\w-]+s) (that|which) (?:still )?(show|shows|name|names|list|lists|give|gives|carry|carries|bear|bears|have|has|mention|mentions|quote|quotes) (the |an? )?(${Object.keys(DATED).join("|")}) ([\\w-]+(?: [\\w-]+)*)$`,
		),
		made: ([, act = "", name = "", link = "", shows = "", , bad = "", noun = ""], you) => {
			const good = DATED[bad] ?? "";
			const article = /^this|^today/.test(good) ? "" : "the ";
			return [
				`${act} only ${name.replace(/^any /, "")} ${link} ${shows} ${article}${good} ${noun}`,
				`check that ${theOne(name)} ${shows} ${article}${good} ${noun} before ${you} ${/ /.test(act) ? act.replace(" ", many(name) ? " them " : " it ") : `${act} ${many(name) ? "them" : "it"}`}`,
			];
		},
	},
	{
		hint: / (?:outside|apart from|other than|except|but) /,
		build:
			/^([a-z]+(?: (?:out|away|on|over))? [^,;]+?) (to|with|from|for|by) (?:anyone|anybody|people|somebody|someone|persons) (outside|other than|apart from|except|but) ([^,;]+)$/,
		made: ([, act = "", link = "", out = "", who = ""]) => [
			out === "outside"
				? `${act} only ${link === "to" || link === "with" ? "within" : `${link} people from`} ${who}`
				: `${act} only ${link} ${who}`,
		],
	},
	{
		hint: /^look past /,
		build:
			/^look (?:past|through|over the head of|beyond) ((?:the|an?|your|them|him|her|any)\b ?[\w -]*?)((?: (?:at|to|towards|when|while|as) .+)?)$/,
		made: ([, who = "", rest = ""]) => {
			if (!(isPersonal(who) || /^(?:them|him|her)$/.test(who))) return undefined;
			const when = /^ (?:when|while|as) /.test(rest) ? rest : "";
			return [`look ${who} in the eye${when}`, `keep {their} eyes on ${who}${when}`];
		},
	},
	{
		hint: / before the /,
		build:
			/^([a-z]+) the (last|first|front|back|rear|top|bottom|upper|lower|inner|outer|left|right|old|new|older|newer|small|large|cheap|expensive|near|far) ([\w-]+)((?: (?:of|in|on|at) [^,;]+?)?) before the (last|first|front|back|rear|top|bottom|upper|lower|inner|outer|left|right|old|new|older|newer|small|large|cheap|expensive|near|far)(?: ones?| [\w-]+)?$/,
		made: ([, verb = "", one = "", noun = "", rest = "", other = ""]) =>
			one === other ? undefined : [`${verb} the ${other} ${noun}${rest} before the ${one}`],
	},
	{
		late: true,
		hint: /in (?:the )?(?:hearing|earshot|sight|view|full view|plain sight|plain view|full sight) of /,
		build:
			/^([a-z]+(?: [^,;]+?)?) (?:with)?in (?:the )?(hearing|earshot|sight|view|full view|plain sight|plain view|full sight) of ([^,;]+)$/,
		made: ([, act = "", sense = "", who = ""], you) =>
			/^(?:leave|be|stand|keep|let|have|shout|swear|gossip|insult|mock|complain|ignore|yawn|sigh|lie|curse|discuss|talk|speak|ask|tell)\b| or /.test(
				act,
			)
				? undefined
				: [
						`${act} only out of ${/hearing|earshot/.test(sense) ? "earshot" : "sight"} of ${who.replace(/^any /, "")}`,
						`step into the back room before ${you} ${act}`,
					],
	},
	{
		hint: /^let .* (?:hear|see) /,
		build:
			/^let ((?:the |an? |any |your )?[\w-]+) (hear|see|overhear|catch|watch) (?:you|us|them|anyone|anybody) (sigh|yawn|groan|mutter|grumble|frown|roll your eyes|curse|swear|eat|drink|chew|type|argue|laugh|whisper|talk about [\w' -]+|smoke|vape|snack|quarrel|joke|gossip|chat|complain)((?: (?:about|over|with|at|on|in) .+)?)$/,
		made: ([, who = "", sense = "", act = "", rest = ""]) => {
			const whom = who.replace(/^any /, "every ");
			const range = /hear/.test(sense) ? "earshot" : "sight";
			return /^(?:sigh|yawn|groan|mutter|grumble|frown|roll|curse|swear|gossip|complain)/.test(act)
				? [`stay calm and friendly within ${range} of ${whom}`]
				: [`${act}${rest} out of ${range} of ${whom}`];
		},
	},
	{
		hint: / (?:that|which) (?:leak|rattle|squeak|wobble|smell|stink|drip|slip|creak|flicker|stick|itch|scratch|limp|jam|wilt)s?(?: |$)/,
		build: new RegExp(
			`^([a-z]+(?: out| up| over| round| away)?) ((?:the|an?|any) (?:[\\w-]+ )?[\\w-]+|(?:[\\w-]+ )?[\\w-]+s) (that|which) (?:still )?(${Object.keys(DOES_WRONG).join("|")})s?$`,
		),
		made: ([, act = "", name = "", link = "", does = ""], you) => {
			const good = DOES_WRONG[does] ?? "";
			const be = many(name) ? "are" : "is";
			if (/^(?:leave|keep|let|have|ignore|be)\b/.test(act)) return undefined;
			return [
				`${act} only ${name.replace(/^any /, "")} ${link} ${be} ${good}`,
				`check that ${theOne(name)} ${be} ${good} before ${you} ${/ /.test(act) ? act.replace(" ", many(name) ? " them " : " it ") : `${act} ${many(name) ? "them" : "it"}`}`,
			];
		},
	},
	{
		hint: /^(?:wipe|clean|dry|polish|test|stir|taste|touch|pick up|press|smooth|open|hold|sort|pull out|serve|hand over|pass)\b.* with (?:your|a|the) /,
		build:
			/^(wipe|clean|dry|polish) (.+?) with (?:your|their|a|the same|an old) (?:thumb|finger|fingers|hand|hands|sleeve|apron|shirt|tie|handkerchief|tissue|used cloth|dishcloth)$/,
		made: ([, verb = "", what = ""]) => [`${verb} ${what} with a clean cloth`],
	},
	{
		hint: /^(?:taste|stir|pick up|test|sort|serve|arrange|touch)\b.* with (?:your|their) (?:thumb|finger|hand)/,
		build:
			/^(taste|stir|pick up|sort|serve|arrange) (.+?) with (?:your|their) (?:bare )?(?:thumb|finger|fingers|hand|hands)$/,
		made: ([, verb = "", what = ""]) => [
			`${verb} ${what} with ${/^(?:taste|stir)$/.test(verb) ? "a clean spoon" : "tongs"}`,
		],
	},
	{
		hint: /^(?:rely|depend|count|go by|trust)\b/,
		build:
			/^(?:rely on|depend on|count on|go by|trust) (?:the |an? |your |their )?(old|last year['’]s|outdated|previous|yesterday['’]s|last week['’]s|first) ([\w -]+)$/,
		made: ([, bad = "", what = ""]) => [
			bad === "first" ? `check the first ${what} against a second one` : `go by the current ${what}`,
		],
	},
	{
		hint: /^(?:interrupt|break off|pause|stop|cut short|leave|abandon) .* for /,
		build:
			/^(?:interrupt|break off|pause|cut short|leave|abandon) ((?:the|an?|your|their) [\w' -]+?) (?:halfway |early )?(?:for|to take|to answer) ((?:an?|the|your|another|other) [\w' -]+|[\w-]+s)$/,
		made: ([, what = "", other = ""], you) =>
			/(?:lesson|meeting|talk|consultation|conversation|session|treatment|class|tour|visit|examination|interview|call|fitting|service|massage|ride|show|demonstration|training|test|exam|handover|round|inspection|ceremony)$/.test(
				what,
			)
				? [`finish ${theOne(what)} before ${you} turn to ${other}`]
				: undefined,
	},
	{
		hint: /^borrow /,
		build: /^borrow ((?:an?|the|another|any|your|other) ?[\w-]+['’]s?|[\w-]+s['’]) ([\w -]+)$/,
		made: ([, whose = "", what = ""]) =>
			/^(?:name|idea|words?)\b/.test(what)
				? undefined
				: [
						`use {their} own ${what}`,
						`leave ${theOne(whose)} ${what} to ${theOne(whose).replace(/['’]s?$/, /s['’]$/.test(whose) ? "s" : "")}`,
					],
	},
	{
		hint: / in (?:the|an?) .*(?:chat|channel|meeting|thread|group|mailing list|round)$/,
		build:
			/^(correct|criticise|criticize|blame|tell off|scold|question|discuss|raise|air|point out|contradict|warn|reprimand|settle|argue about|complain about|mention) ([^,;]+?) in (?:the|an?) (?:(?:group|team|staff|class|family|weekly|morning|whole|open|public|general|company) )*(?:chat|channel|meeting|thread|group|mailing list|round)$/,
		made: ([, verb = "", what = ""]) => {
			const act = (
				{
					"tell off": "speak to",
					scold: "speak to",
					blame: "speak to",
					criticise: "give feedback to",
					criticize: "give feedback to",
				} as Record<string, string>
			)[verb];
			return act === undefined
				? [`${verb} ${what} in private`]
				: /['’]s? /.test(what)
					? [`discuss ${what} in private`]
					: [`${act} ${what} in private`];
		},
	},
	{
		hint: / (?:over the phone|on the phone|by phone|by e-?mail|by text|by letter|by post|by text message|by chat|via chat|via email)$/,
		build:
			/^((?:close|cancel|terminate|sign|change|open|end|dismiss|fire|warn|tell|announce|settle|order|agree|discuss|explain|negotiate|hand in|approve|renew|quote|confirm|extend|offer|break) [^,;]+?) (?:over the phone|on the phone|by phone|by e-?mail|by text|by letter|by post|by text message|by chat|via chat|via email)$/,
		made: ([, act = ""]) => (/\bany(?:one|body|thing)\b/.test(act) ? undefined : [`${act} in person`]),
	},
	{
		hint: /^(?:ship|sell|serve|send|lay|fit|hand out|deliver|offer|pack|issue|install|hang|rent out|hire out|lend)\b/,
		build: new RegExp(
			`^(ship|sell|serve|send|lay|fit|hand out|deliver|offer|pack|issue|install|hang|rent out|hire out|lend) (?:(an?|any|the) )?(${Object.keys(FAULTS).join("|")}) ((?:[\\w-]+ )?[\\w-]+)((?: (?:to|for|in|on) [^,;]+)?)$`,
		),
		made: ([, verb = "", det = "", bad = "", thing = "", rest = ""], you) => {
			const good = FAULTS[bad] ?? "";
			if (good === "" || isPersonal(thing) || /^(?:second|cold|hard|dull|flat|used|dead|empty)$/.test(bad))
				return undefined;
			return /^an?$/.test(det)
				? [
						`check that every ${thing} is ${good} before ${you} ${/ out$/.test(verb) ? verb.replace(" ", " it ") : `${verb} it`}${rest}`,
					]
				: [`${verb} only ${good} ${thing}${rest}`];
		},
	},
	{
		hint: /^leave .* overnight$/,
		build:
			/^leave ((?:the|an?|any|your|our) [\w -]+?|[\w-]+s) (running|on|switched on|open|unlocked|lit|plugged in|outside|uncovered|unwashed|out|charging|soaking|unattended) overnight$/,
		made: ([, thing = "", state = ""]) => {
			const o = theOne(thing);
			const done = (
				{
					open: `close ${o}`,
					unlocked: `lock ${o}`,
					lit: `put ${o} out`,
					"plugged in": `unplug ${o}`,
					outside: `bring ${o} in`,
					uncovered: `cover ${o}`,
					unwashed: `wash ${o}`,
					out: `put ${o} away`,
					charging: `unplug ${o}`,
					soaking: `wash ${o}`,
					unattended: `lock ${o} away`,
				} as Record<string, string>
			)[state];
			return [`${done ?? `switch ${o} off`} at the end of the day`];
		},
	},
	{
		hint: /^(?:use|wear|take|share) (?:one|the same) .* for (?:two|several|three|more|different|another)/,
		build:
			/^(?:use|wear|take|share) (?:one|the same) ((?:pair of )?[\w-]+(?: [\w-]+)?) (?:for|on|with|between) (?:two|several|three|more than one|different|both|another) ((?:[\w-]+ )?[\w-]+)$/,
		made: ([, thing = "", who = ""]) => [`use a fresh ${thing.replace(/^(pair of )/, "$1")} for each ${oneOf(who)}`],
	},
	{
		hint: /^(?:throw|dump|tip|sweep|blow|pour|shake|drop|empty|flush|scatter|brush) /,
		build:
			/^(?:throw|dump|tip|sweep|blow|pour|shake|drop|empty|flush|scatter|brush) ((?:the |any |your |old |used )*(?:clippings|crumbs|leaves|ash|cigarette ends|butts|packaging|rubbish|litter|leftovers|peelings|shavings|sawdust|dust|scraps|wrappers|cuttings|hair|nails|waste|oil|paint|fat|grease|solvent|chemicals|acid|thinner|dirty water|batteries|needles|glass|medicines|tablets|pills)) (on|onto|into|in|over|down|across|under|out of|off) ((?:the|an?|your|our) [\w -]+)$/,
		made: ([, what = "", , place = ""]) => {
			const it = what.replace(/^any /, "the ");
			return /(?:oil|paint|fat|grease|solvent|chemicals|acid|thinner|water|batteries|needles|medicines|tablets|pills)$/.test(
				it,
			)
				? [
						`collect ${it} in the container meant for it`.replace(
							/(s) in the container meant for it/,
							"$1 in the container meant for them",
						),
					]
				: [`collect ${it} in the bin`, `keep ${theOne(place)} clear of ${it.replace(/^the /, "")}`];
		},
	},
	{
		hint: /^let (?:yourself|yourselves|themselves|ourselves) be \w+ into /,
		build:
			/^let (?:yourself|yourselves|themselves|ourselves) be (?:rushed|pushed|pressed|hurried|pressured|forced|bullied|stampeded) into ([a-z]+ing)( .+)?$/,
		made: ([, doing = "", rest = ""], you) => {
			const base = baseOfGerund(doing);
			return base === undefined ? undefined : [`take the time ${you} need before ${you} ${base}${rest}`];
		},
	},
];
