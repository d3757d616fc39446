import { gerundOf, verbs } from "../../words/verbs.ts";
import { isPersonal, type Keeping, theOne } from "../reading/kept-parts.ts";
import { PERSON } from "../words/served-nouns.ts";

const every = (name: string): string => name.replace(/^any /, "every ");
const ROOM =
	/(?:room|cubicle|house|office|cabin|ward|flat|kitchen|home|apartment|bathroom|suite|studio|booth|changing room|surgery|classroom|bedroom|dressing room|tent)$/;
const IN_EARS = /(?:earbuds|earphones|earplugs|headphones|earpiece|airpods)$/;
const WORN =
	/(?:rings?|watch|watches|jewellery|gloves?|caps?|hats?|sunglasses|coats?|aprons?|headset|boots?|bracelets?|shoes|jacket|helmet|lanyard|scarf|scarves|hood|hoodie|necklace|overalls)$/;

/** Acts wrong by what they are done for, with, over or under: the purpose, the dress, the trifle, the place; asked of the act said as a bare verb. */
export const BOUND_ACTS: readonly Keeping[] = [
	{
		hint: / while wearing | wearing (?:your|their|an?|the) /,
		build:
			/^([a-z]+)((?: [^,;]+?)?),? (?:while (?:still )?|still )?wearing ((?:(?:your|their|an?|the|any) )?(?:[\w-]+ )?[\w-]+)$/,
		made: ([, verb = "", rest = "", what = ""]) => {
			const off = IN_EARS.test(what) ? "take out" : WORN.test(what) ? "take off" : undefined;
			return off === undefined || !verbs.has(verb) || /^(?:be|turn|leave|let|go)$/.test(verb) || isPersonal(rest.trim())
				? undefined
				: [
						`${off} ${/^(?:an?|any) /.test(what) ? what.replace(/^(?:an?|any) /, "the ") : what} before ${gerundOf(verb)}${rest}`,
					];
		},
	},
	{
		hint: / (?:uninvited|unasked|without being (?:asked|invited))$/,
		build:
			/^(walk|go|come|step|burst|barge|climb|get|enter|wander|stroll|look)(?: (into|in|onto|on|inside|through))? ((?:the|an?|any|your|their|somebody['’]s) [\w'’ -]+?) (?:uninvited|unasked|without being (?:asked|invited)(?: in)?)$/,
		made: ([, verb = "", link, what = ""], you) => {
			const act = `${verb}${link === undefined ? "" : ` ${link}`} ${what}`;
			return ROOM.test(what)
				? [`knock and wait for an answer before ${you} ${act}`, `wait to be asked in before ${you} ${act}`]
				: [`wait to be asked before ${you} ${act}`];
		},
	},
	{
		hint: / (?:over|for|because of|due to|on account of) (?:an?|one|some) (?:\w+ )?(?:missing|wrong|incomplete|illegible|unclear|forgotten|absent|blurred|smudged) /,
		build:
			/^(?:turn (?:away|down)|reject|refuse|return|send(?: back| away| home)?|bounce) ((?:the|an?|any|every) [\w'’ -]+?|[\w-]+s)(?: home| away| back)? (?:over|for|because of|due to|on account of) (?:an?|one|some) (?:single |small )?(missing|wrong|incomplete|illegible|unclear|forgotten|absent|blurred|smudged) ([\w -]+)$/,
		made: ([, what = "", bad = "", part = ""]) => {
			const ask = `ask for ${/missing|forgotten|absent|incomplete/.test(bad) ? "the missing" : bad === "wrong" ? "the right" : "a clear"} ${part}`;
			return isPersonal(what)
				? [`take what ${theOne(what)} has brought and ${ask}`].map((one) =>
						/s has /.test(one) && /s$/.test(what) ? one.replace(" has ", " have ") : one,
					)
				: [`accept ${what.replace(/^(?:an?|any) /, "every ")} and ${ask}`];
		},
	},
	{
		hint: / (?:occupied|busy|full) .* to /,
		build:
			/^(?:enter|go into|walk into|step into|come into|use) (?:an?|the|any) (?:occupied|busy|full) ([\w-]+) (?:just |only )?to ([a-z]+ [^,;]+)$/,
		made: ([, where = "", act = ""]) =>
			verbs.has(act.split(" ")[0] ?? "") ? [`${act} once the ${where} is empty`] : undefined,
	},
	{
		hint: /^leave anything of (?:yours|your own|theirs|their own|ours) /,
		build:
			/^leave anything of (?:yours|your own|theirs|their own|ours) (in|on|at|under|behind) ([^,;]+?)((?: (?:after|when|before|overnight|at the end) ?.*)?)$/,
		made: ([, link = "", where = "", when = ""]) => [
			`take all {their} own things ${link === "in" ? "out of" : link === "on" ? "off" : link === "at" ? "away from" : `from ${link}`} ${where}${when}`,
		],
	},
	{
		hint: / about .* in front of /,
		build: new RegExp(
			`^(question|ask|confront|challenge|correct|criticise|criticize|remind|tell off|speak to|press|consult|quiz|warn) ${PERSON} (?:about|on|over) ([^,;]+?) in front of ([^,;]+)$`,
		),
		made: ([, act = "", who = "", what = ""]) => [`${act} ${who} about ${what} in private`],
	},
	{
		hint: / in the face of | under the nose of | on the nose of /,
		build: new RegExp(
			`^(close|shut|lock|slam|pull down|put up|switch off|leave|wind down) ((?:the|your|a|their) [\\w -]+?) (?:in the face|under the nose|on the nose) of ${PERSON}$`,
		),
		made: ([, verb = "", what = "", who = ""], you) => [
			`${/(?:gate|door|lift|barrier)s?$/.test(what) ? `let ${theOne(who)} in` : `serve ${theOne(who)}`} before ${you} ${verb} ${what}`,
		],
	},
	{
		hint: / (?:sit|lie|go|stand|remain|stay|wait|hang) (?:\w+ )?(?:unanswered|unread|unopened|untouched|unresolved)/,
		build:
			/^(?:let|allow|leave) ((?:the|an?|any|your) [^,;]+?|(?:[\w-]+ )?[\w-]+s) (?:to )?(?:sit|lie|go|stand|remain|stay|wait|hang)(?: around)? (unanswered|unread|unopened|untouched|unresolved)(?: (over|until|till|overnight|for)(?: ((?:the|an?|more|longer|over|\w+) ?[^,;]*))?)?$/,
		made: ([, what = "", how = "", link, time = ""]) => {
			const verb = { unanswered: "answer", unread: "read", unopened: "open", unresolved: "settle" }[how] ?? "deal with";
			const when =
				link === undefined
					? " promptly"
					: link === "overnight"
						? " the same day"
						: link === "over"
							? ` before ${time}`
							: link === "for"
								? ` within ${time.replace(/^(?:more|longer) than /, "")}`
								: " the same day";
			return [`${verb} ${theOne(what)}${when}`];
		},
	},
	{
		hint: /^(?:read|show|read out|read aloud)\b/,
		build:
			/^read (?:out|aloud) ((?:the |an? |any |your |their )?(?!(?:[\w-]+ )*(?:names?|orders?|tickets?|codes?|scores?|results?|winners?|diagnos[ie]s|ages?|weights?|letter|will|story|poem|rules|list|message|note|reference)\b)[\w'’ -]+?) ((?:in|at|across|over|to) (?:the|an?) (?:[\w-]+ )?(?:lobby|desk|counter|queue|waiting room|till|reception|bar|shop|room|hall|corridor|floor))$/,
		made: ([, what = "", where = ""]) => [
			`show ${every(what)} in writing${/^(?:across|over|to)/.test(where) ? "" : ` ${where}`}`,
		],
	},
	{
		hint: / with (?:a|your|their|our|his|her) (?:private|personal|own) | (?:on|via|from) (?:a|your|their) (?:private|personal|own) /,
		build:
			/^(photograph|scan|take|record|film|call|text|send|pay|store|save|copy|keep|answer|email|contact|message)((?: [^,;]+?)?) (with|on|via|from) (?:a|your|their|our|his|her) (?:own |private |personal )+(phone|camera|laptop|device|tablet|mobile|email|email account|account|number|mobile phone)$/,
		made: ([, verb = "", what = "", link = "", thing = ""]) =>
			isPersonal(what.trim()) ? undefined : [`${verb}${what} only ${link} the company's ${thing}`],
	},
	{
		hint: /^put .* back (?:in|into|to|at) /,
		build: new RegExp(
			`^put (?:back )?${PERSON}((?: (?:in tears|in distress|who [^,;]+?|with [^,;]+?))?)(?: back)? (?:in|into|to|at) (?:the (?:end of the |back of the )?)?(?:queue|line|waiting list|hold music|hold)$`,
		),
		made: ([, who = "", state = ""]) => [`stay with ${who}${state} until the matter is settled`],
	},
	{
		hint: /^(?:run|do|go|drive|take|collect|pick) .* in (?:an?|the|any) [\w-]+['’]s? /,
		build:
			/^(?:run errands|run (?:your |private |personal )errands|do (?:the|your) shopping|go shopping|drive home|go home|go for a (?:drive|spin|ride)|take a (?:trip|ride|spin)|pick up [^,;]+?|collect [^,;]+?) in ((?:an?|the|any) [\w-]+['’]s? (?:car|van|vehicle|lorry|bike|motorbike|truck))$/,
		made: ([, car = ""]) => [`drive ${every(car)} only for the job itself`],
	},
	{
		hint: /^[a-z]+ .* to (?:moan|gossip|chat|complain|grumble|joke|whisper|bitch|talk|swear|hurry|rush|hint|keep|make|save|see|avoid|boost|show|get)/,
		build:
			/^(mute|cover|hold|put|leave) ((?:the|your|an?) (?:line|microphone|mic|phone|receiver|mouthpiece|caller|call)) ?(?:on hold |on mute )?to (?:moan|gossip|chat|complain|grumble|joke|whisper|bitch|talk|swear|laugh)(?: [^,;]+)?$/,
		made: ([, , what = ""]) =>
			/caller/.test(what)
				? ["keep {their} full attention on the caller until the call ends"]
				: ["keep the line open and stay with the caller"],
	},
	{
		hint: / to (?:hurry|rush|chase|get|drive|push|move) .* (?:out|up|along|away)$/,
		build:
			/^(?:switch|turn) off (the [\w -]+?) to (?:hurry|rush|chase|get|drive|push|move) ((?:the|your|any) )?(last |late )?([\w-]+s) (?:out|up|along|away)$/,
		made: ([, what = "", , , who = ""]) => [
			`leave ${what} on until the last of the ${who} has left`.replace(/the last of the (\w+)s has/, "the last $1 has"),
		],
	},
	{
		hint: /^(?:mark|close|sign off|tick off|record|report|log) .* to /,
		build:
			/^(mark|close|sign off|tick off|record|report|log) ((?:an?|the|any) [\w-]+|[\w-]+s)( as (?:solved|done|closed|complete|completed|finished|fixed|resolved|delivered))? to (?:keep|meet|hit|save|boost|improve|look|make|get|please|polish|reach|tidy|clear) [^,;]+$/,
		made: ([, verb = "", what = "", as = ""]) => [
			`${verb} ${what}${as} only once ${/[^s]s$/.test(what) ? "they really are" : "it really is"} ${/(?:as )(\w+)$/.exec(as)?.[1] ?? "finished"}`,
		],
	},
];
