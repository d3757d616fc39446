import { baseOfParticiple } from "../../words/verbs.ts";
import { DOES_WRONG } from "../beside/beside-words.ts";
import type { Keeping } from "../reading/kept-parts.ts";
import { every, many, theOne } from "../reading/kept-parts.ts";
import { isServed } from "../words/served-nouns.ts";
import { BAD, isPerson, LINKS, NAME, only, PRE, them, with_ } from "./relative-words.ts";

/** Things told by a clause on what others have done, want or do with them: the wait until it is over, the choice that leaves it out. */
export const RELATIVE_DOUBTS: readonly Keeping[] = [
	{
		hint: / (?:is|are) (?:already|long) /,
		build: new RegExp(
			`^${PRE} ${NAME} (that|which) (is|are) (?:already|long) (let|sold|booked|rented out|rented|hired out|hired|reserved|taken|promised|gone|spoken for|full|occupied|allocated|assigned)((?: (?:to|for|by) [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", link = "", be = ""], you) => [
			only(pre, `${name} ${link} ${be} still available`),
			`check that ${theOne(name)} ${be} still available before ${you} ${pre.replace(new RegExp(` (?:${LINKS})$`), "")}${new RegExp(` (?:${LINKS})$`).test(pre) ? "" : ` ${them(name)}`}`,
		],
	},
	// "prices that are still being negotiated", "a case that is still pending"
	{
		hint: / (?:is|are) still /,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that|which) (is|are) still (?:being ([a-z]+)|(?:under (?:discussion|review|negotiation|investigation|consideration)|pending|open|undecided|in progress|unclear|in dispute|before the courts?))((?: (?:by|with|in) [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", be = "", done = ""], you) => {
			const has = be === "is" ? "has" : "have";
			return [
				`wait until ${theOne(name)} ${has} been ${done === "" ? "settled" : done} before ${you} ${with_(pre, them(name))}`,
			];
		},
	},
	// "park on a bay that is reserved for doctors"
	{
		hint: /^(?:sit|park|stand|wait|lie|lean|stop|camp|put \w+|leave \w+|sleep|queue|eat|smoke) /,
		build: new RegExp(
			`^(?:sit(?: down)?|park|stand|wait|lie(?: down)?|stop|camp|sleep|queue|eat) (?:at|on|in|across) ${NAME} ((?:that|which) [^,;]+)$`,
		),
		made: ([, name = "", clause = ""]) =>
			/ (?:for|by|to) |reserved|laid|booked|marked/.test(clause)
				? [`keep ${name.replace(/^any /, "every ")} ${clause} free`]
				: undefined,
	},
	// "shelves that customers are standing in front of"
	{
		hint: / (?:is|are) (?:still )?\w+ing/,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that |which |who )?((?:the |an? |some |other |your )?[\\w'’-]+(?: [\\w'’-]+)?) (is|are) (?:still |currently )?(using|reading|holding|wearing|trying on|looking at|leafing through|playing with|eating|drinking|eating from|working on|working with|filling in|driving|watching|studying|choosing|standing|sitting|waiting|leaning|lying|kneeling|sleeping|resting)((?: (?:in|on|at|by|near|under|against|next)[^,;]*)?)$`,
		),
		made: ([, pre = "", name = "", who = "", be = "", doing = "", rest = ""], you) => {
			if (BAD.test(pre) && !/^(?:move|disturb|turn|touch)/.test(pre)) return undefined;
			if (
				isPerson(name) ||
				!/^(?:the|an?|some|other|your) |s$|^(?:children|people|somebody|someone)$/.test(who) ||
				/ while\b/.test(`${pre} ${name}`)
			)
				return undefined;
			const has = be === "is" ? "has" : "have";
			const over =
				/^(?:standing|sitting|waiting|leaning|lying|kneeling|sleeping|resting)$/.test(doing) && rest !== ""
					? `${has} moved on`
					: `${has} finished with ${theOne(name)}`;
			return [
				`wait until ${theOne(who)} ${over} before ${you} ${with_(pre, over.endsWith("moved on") ? theOne(name) : them(name))}`.replace(
					/ (on|from|at|in|near) (it|them)$/,
					" $1 $2",
				),
			];
		},
	},
	// "a course that nobody can teach"
	{
		hint: / (?:nobody|no one|no-one) (?!has\b)/,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that |which |who )?(?:nobody|no one|no-one)(?: else)?((?: (?:here|on the team|in the team|on duty|in the house))?) (can|could|will|would|wants?|needs?|uses?|knows?|understands?|likes?|reads?|orders?|buys?|ordered|wanted|needed|asked for|checked|tested|is using|is able to)( [^,;]+)?$`,
		),
		made: ([, pre = "", name = "", where = "", verb = "", rest = ""]) =>
			BAD.test(pre)
				? undefined
				: [
						only(
							pre,
							`${name} that somebody${where === "" && /^can|could$/.test(verb) ? " here" : where} ${verb}${rest}`,
						),
					],
	},
	// "prices that include no tax"
	{
		hint: / no /,
		build: new RegExp(
			`^${PRE} ${NAME} (that|which|who) (includes?|shows?|carry|carries|bears?|contains?|offers?|gives?|names?|states?|provides?|has|have) no ([\\w-]+(?: [\\w-]+)?)$`,
		),
		made: ([, pre = "", name = "", link = "", verb = "", what = ""]) =>
			BAD.test(pre) || /^(?:longer|more|less|other|one)\b/.test(what)
				? undefined
				: [
						only(
							pre,
							`${name} ${link} ${verb} ${/[^s]s$|^(?:tax|vat|proof|postage|insurance|water|food|information|space|access|service|packaging|help|breakfast|parking|shade|heating|light)$/.test(what) ? what : `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`}`,
						),
					],
	},
	// "visits that clash with mealtimes"
	{
		hint: / (?:clash|coincide|overlap|collide|interfere)/,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that|which) (?:clash|coincide|overlap|collide|interfere)(?:s|es)? with ((?:the |an? |our |other |another )?[^,;]+)$`,
		),
		made: ([, pre = "", name = "", what = ""]) =>
			BAD.test(pre) ? undefined : [`${pre} ${name.replace(/^any /, "every ")} outside ${what}`],
	},
	// "papers the office already holds", "questions the form has already answered"
	{
		hint: / (?:already|before) ?/,
		build: new RegExp(
			`^([a-z]+(?: (?:up|out|for|about|through|over|in))?)((?: (?:the |your |our |an? )?[\\w-]+)??) ${NAME} (?:that |which )?((?:the|your|our|their|an?|its) (?:(?!who|that|which)[\\w'’-]+ )?(?!who |that |which )[\\w'’-]+|you|they|we|customers|guests|patients|visitors|clients|others|colleagues) ((?:has|have) already [a-z]+|already (?:has|have|holds?|knows?|keeps?|owns?|uses?|gets?|pays?|possess(?:es)?)|(?:has|have) [a-z]+ before)((?: (?:to|in|on|by|from|for|at) [^,;]+)?)$`,
		),
		made: ([, verb = "", whom = "", name = "", who = "", has = "", rest = ""], you) => {
			if (BAD.test(verb)) return undefined;
			const mine = /^(?:you|they|we)$/.test(who) ? you : who;
			const [, served = "", asked = ""] = /^([a-z]+) ([a-z].*)$/.exec(name) ?? [];
			if (whom === "" && isServed(served) && many(name))
				return [`check which ${asked} ${mine} ${has}${rest} before ${you} ${verb} ${served}`];
			return many(name)
				? [
						`check which ${name.replace(/^(?:the|any|your|our) /, "")} ${mine} ${has}${rest} before ${you} ${verb.replace(/ (?:for|about)$/, "")}${whom}`,
					]
				: [`check whether ${mine} ${has} ${theOne(name)}${rest} before ${you} ${with_(verb, "it")}`];
		},
	},
	// "pictures that show pupils' faces"
	{
		hint: / (?:that|which) (?:show|contain|include|mention|name|identif|display|quote|picture|depict|feature)/,
		build: new RegExp(
			`^${PRE} ${NAME} (that|which) (?:still )?(show|contain|include|mention|name|identify|identifie|display|quote|picture|depict|feature)s?(?: away)? ((?:the|any|an?|their|our|your|private|personal|other)\\b [^,;]+|[\\w-]+['’]s? [^,;]+|[\\w-]+s['’] [^,;]+|nuts|alcohol|meat|gluten|milk|names|faces|addresses)$`,
		),
		made: ([, pre = "", name = "", link = "", verb = "", what = ""]) => {
			if (BAD.test(pre) || isPerson(name)) return undefined;
			const leave = many(name) ? "leave" : "leaves";
			return /^(?:contain|include)$/.test(verb) && /^(?:nuts|alcohol|meat|gluten|milk)/.test(what)
				? [only(pre, `${name.replace(/^an? /, "a ")} ${link} ${many(name) ? "are" : "is"} free of ${what}`)]
				: [only(pre, `${name} ${link} ${leave} out ${what.replace(/^any /, "")}`)];
		},
	},
	// "a hedge in which birds are nesting"
	{
		hint: / (?:in|on|at|to|under|with|for|from|through) which /,
		build: new RegExp(`^${PRE} ${NAME} (in|on|at|to|under|with|for|from|through) which (.+)$`),
		made: ([, pre = "", name = "", link = "", clause = ""], you) => {
			if (BAD.test(pre)) return undefined;
			const [, who = "", be = "", doing = ""] =
				/^((?:the |an? |some |other )?[\w -]+?) (is|are) (?:still )?([a-z]+ing(?: [^,;]+)?)$/.exec(clause) ?? [];
			if (doing !== "")
				return [
					`wait until ${theOne(who)} ${be === "is" ? "has" : "have"} finished ${doing} before ${you} ${with_(pre, theOne(name))}`,
				];
			const [, they = "", has = "", what = ""] =
				/^((?:the |an? )?[\w-]+) (has|have) (?:no|not got (?:an?|any)|not been given (?:an?|any)) ([^,;]+)$/.exec(
					clause,
				) ?? [];
			if (what !== "")
				return [
					only(
						pre,
						`${name} ${link} which ${they} ${has} ${/s$|ission$|ance$/.test(what) ? what : `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`}`,
					),
				];
			return undefined;
		},
	},
	// "forms that can be filled in online"
	{
		hint: / that can be /,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that|which) can be ([a-z]+(?: (?:in|out|up|off|away|over|back))?)((?: [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", done = "", rest = ""]) => {
			const base = baseOfParticiple(done.split(" ")[0] ?? "");
			if (base === undefined || (rest === "" && !/^(?:throw|bin|discard|scrap|destroy|replace|waste|dump)/.test(pre)))
				return undefined;
			const act = done.replace(/^[a-z]+/, base);
			return [`${act} ${every(name)}${rest}`];
		},
	},
	// "move a bag that belongs to a guest"
	{
		hint: / (?:that|which) (?:belongs?|is|are) /,
		build: new RegExp(
			`^(move|open|use|borrow|touch|unlock|drive|lend out|lend|throw away|search|unpack|read|take|clean|repair|feed|photograph|handle|lift|wash|switch off|log in to|look into) ${NAME} (?:that|which) (?:belongs? to|is|are) ((?:the|an?|another|somebody|someone|other) ?[\\w -]*?)(?:['’]s)?$`,
		),
		made: ([, act = "", name = "", who = ""], you) =>
			/^(?:the|an?|other) \w+ing$/.test(who) || !(isPerson(who) || /^(?:somebody|someone|another|other)/.test(who))
				? undefined
				: [
						`ask ${theOne(who).replace(/^(?:somebody|someone) else$/, "the owner")} before ${you} ${act} ${theOne(name)}`,
						`leave ${theOne(name)} as {you} find ${them(name)}`.replace("{you}", you),
					],
	},
	// "seat guests at a table that wobbles"
	{
		hint: / (?:that|which) \w+s?$/,
		build: new RegExp(`^${PRE} ${NAME} (that|which) (?:still )?(${Object.keys(DOES_WRONG).join("|")})s?$`),
		made: ([, pre = "", name = "", link = "", does = ""], you) => {
			const good = DOES_WRONG[does] ?? "";
			const be = many(name) ? "are" : "is";
			return BAD.test(pre)
				? undefined
				: [
						only(pre, `${name} ${link} ${be} ${good}`),
						`check that ${theOne(name)} ${be} ${good} before ${you} ${with_(pre, them(name))}`,
					];
		},
	},
];
