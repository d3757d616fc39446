import { baseOfParticiple } from "../../words/verbs.ts";
import { isPersonal, type Keeping, oneOf, small, theOne } from "../reading/kept-parts.ts";
import { rowAnswered } from "./each-item.ts";
import { turnedLink } from "./turned-link.ts";

const NOT = "(?:must|should|may|can|shall|will) (?:not|never)(?: ever)?";
const ENSURE = "((?:Please )?(?:make sure|ensure|see to it|see|take care|check)(?: that)?)";
const an = (word: string): string => (/^[aeiou]/i.test(word) ? "an" : "a");
const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** Bans read as whole sentences: rows whose items are answered one by one, what ends in time, what nothing goes without. */
export const BESIDE_SENTENCES: readonly Keeping[] = [
	{
		hint: / (?:run|go|drag on|stretch|last|carry on|extend|spill) (?:past|over|beyond|into) /,
		build: new RegExp(
			`^((?:The |An? |Our |Your |Any )?[\\w -]+?) ${NOT} (?:run|go|drag on|stretch|last|carry on|extend|spill)(?: on| over)? (past|over|beyond|into) ((?:its|their|the|an?) [^,;]+|\\w+ (?:minutes|hours|o['’]clock))$`,
		),
		made: ([, thing = "", link = "", bound = ""]) => {
			if (isPersonal(thing)) return undefined;
			if (link === "into") return [`End ${theOne(small(thing))} before ${bound} begins`];
			if (/(?:day|week|month|night|evening|afternoon|morning)$/.test(bound))
				return [
					`${/(?:decision|choice|offer|payment)s?$/.test(thing) ? "Make" : "Complete"} ${theOne(small(thing))} by ${/^the end\b/.test(bound) ? "" : "the end of "}${bound}`,
				];
			return /o['’]clock|closing|time$|noon|midnight/.test(bound)
				? [`End ${theOne(small(thing))} by ${bound}`]
				: [`End ${theOne(small(thing))} within ${bound}`, `Keep ${theOne(small(thing))} to ${bound}`];
		},
	},
	{
		hint: / without /,
		build: new RegExp(
			`^${ENSURE} no ([\\w -]+?) (?:is left|is|stands|stays|remains|lies|goes out|leaves [\\w ]+?|goes) without ((?:an?|its|the|their|his|her|any) [^,;]+|(?!\\w+ing\\b)[\\w -]+)$`,
			"i",
		),
		made: ([all = "", lead = "", thing = "", what = ""]) => {
			if (/^(?:one|time|longer|more)\b/.test(thing)) return undefined;
			const going = / (goes out|leaves [\w ]+?|goes) without /.exec(all)?.[1];
			return [`${lead} every ${thing} ${going === undefined ? "has" : `${going} with`} ${what.replace(/^any /, "")}`];
		},
	},
	{
		late: true,
		hint: /^(?:Nothing|No [\w -]+?) (?:leaves|goes|may leave|must leave|should leave|can leave)/,
		build:
			/^(?:Nothing|No ([\w -]+?)) (?:leaves|goes|(?:may|must|should|can|shall)(?: ever)? (?:leave|go)) ((?:the |our |this )?[\w -]*?(?:house|kitchen|workshop|shop|office|desk|studio|counter|bench|room|site|depot|lab|salon|bar|warehouse|post|print|public|pass|press|out)) without ((?:an?|its|the|their|your|proper|clear) [^,;]+)$/,
		made: ([, thing, place = "", what = ""]) => {
			if (thing !== undefined && isPersonal(thing)) return undefined;
			if (/^out$|press|print|public/.test(place)) return undefined;
			return [
				`Make sure ${thing === undefined ? "everything" : `every ${thing}`} has ${what} before it leaves ${place}`,
			];
		},
	},
	{
		hint: / (?:find out|learn|hear|read) (?:about|of) .* (?:from|in|on|by|through) /,
		build:
			/^(?:(We) (?:do not|don['’]t|never)|(?:Do not|Don['’]t|Never)) (?:let|make|have) ((?:the |an? |any |our )?[\w-]+) (?:find out|learn|hear|read) (?:about|of) ((?:the|an?|any|their) [^,;]+?) (from|in|on|by|through) ([^,;]+)$/,
		made: ([, we, who = "", what = ""]) => [
			`${we === undefined ? "Tell" : "We tell"} ${who.replace(/^any /, "every ")} about ${theOne(what)} in person and in good time`,
		],
	},
	{
		late: true,
		hint: /^No .*, (?:and )?no /,
		build: /^(No [\w'’ -]+(?:, no [\w'’ -]+?)+(?:,? (?:and|or) no [\w'’ -]+?)?)$/,
		made: ([, row = ""]) => {
			const items = row.split(/,? (?:and|or) no |, no /i).map((one) => one.replace(/^no /i, ""));
			const said = rowAnswered(items);
			return said === undefined ? undefined : [capital(said)];
		},
	},
	{
		hint: / (?:has|have|needs?) to .* (?:twice|again|a second time|three times)/,
		build: new RegExp(
			`^(?:${ENSURE} n|N)o ([\\w-]+)(?: (?:should|must|may|shall))?(?: ever)? (?:has|have|needs?) to ((?!ask\\b|repeat\\b|tell\\b|explain\\b|say\\b|call\\b|wait\\b)[a-z]+)((?: [^,;]+?)?) (?:twice|again|a second time|three times)((?: (?:for|at|in|on|to|before|with) [^,;]+)?)$`,
			"i",
		),
		made: ([, , who = "", verb = "", what = "", rest = ""]) =>
			isPersonal(who) ? [`Make sure every ${who} has to ${verb}${what} only once${rest}`] : undefined,
	},
	{
		hint: / with (?:an?|the|its|any|their) /,
		build: new RegExp(
			`^${ENSURE} no ([\\w -]+?) (leaves|goes|is sent|is delivered|is handed over|is served|reaches|is returned|is given out|is sold|is packed|is posted)((?: [\\w -]+?)?) with (an?|the|its|any|their) ((?:brown|wilted|broken|cracked|chipped|torn|loose|missing|wrong|dirty|stained|bent|scratched|smeared|open|empty|false|faulty|rotten|bruised|mouldy|old|dead|smudged|illegible|creased|flat|dented|unpaid|unsigned) [\\w -]+)$`,
			"i",
		),
		made: ([, , thing = "", goes = "", where = "", , fault = ""]) =>
			isPersonal(thing)
				? undefined
				: [
						`Check every ${thing} for ${/^[\w-]+ (?:[\w-]*[^s]s|hair|dust|dirt|paint|fruit|meat)$/.test(fault) ? fault : `${an(fault)} ${fault}`} before it ${goes}${where}`,
					],
	},
	{
		hint: / (?:except|but|other than|apart from) /,
		build:
			/^(?:Nobody|No one|No-one|No (?:staff|employee|colleague|member of staff)) (?:may|must|should|can|shall|is allowed to|is to)(?: ever)? ([a-z]+) ([^,;]+?),? (?:except|but|other than|apart from) (?:for )?((?!when\b|if\b|in\b|on\b|with\b|to\b|by\b|at\b|after\b|during\b|where\b)[^,;]+)$/,
		made: ([, verb = "", rest = "", who = ""]) =>
			/\bany(?:one|body|thing)\b/.test(rest)
				? undefined
				: [`Only ${who} may ${verb} ${rest}`, `Leave it to ${who} to ${verb} ${rest}`],
	},
	{
		hint: / (?:never|not) (?:before|after|during|by|from|on|with|in|at|over) /,
		build:
			/^([A-Z][^,;]+?)(?:,|;|,? but|,? and|,? –|,? —) (?:never|not) (before|after|during|by|from|on|with|in|at|over) ((?:an?|the|its|it|them|their|your|his|her)?\b ?[^,;]*)$/,
		made: ([, told = "", link = "", what = ""]) => {
			if (/\b(?:not|never|no|nobody|avoid|must|should|may)\b|n['’]t\b/i.test(told)) return undefined;
			const opposite = ({ before: "after", after: "before" } as Record<string, string>)[link];
			if (opposite !== undefined && told.includes(` ${opposite} `)) return [told];
			const good = turnedLink(`${link} ${what}`);
			if (good === undefined) return undefined;
			const word = good.split(" ").find((one) => /^(?:dry|clean|name|person)$/.test(one));
			return [word !== undefined && told.includes(word) ? told : `${told} ${good}`];
		},
	},
	{
		hint: / (?:that|which) (?:have|lack|come with|carry) | with no /,
		build:
			/^(?:Avoid|No|Forget(?: about)?|Steer clear of|Stay away from|Say no to) ((?:[\w-]+ )?(?!people|guests|customers|visitors|children|staff)[\w-]+s)(?: (?:that|which) (?:have no|lack|come with no|carry no) | with no )((?:an?|any|the|its|their|clear|proper|prior|written)? ?[\w-]+(?: [\w-]+)?)$/,
		made: ([, things = "", what = ""]) => {
			if (isPersonal(things) || /ing\b/.test(what) || /^(?:permission|authori[sz]ation|approval|consent)$/.test(what))
				return undefined;
			const part = what.replace(/^any /, "");
			const a = /^(?:an?|the|its|their) |s$|^(?:\w+ )?(?:proof|access|cover|power|content|meaning|purpose|sense)$/.test(
				part,
			)
				? part
				: `${an(part)} ${part}`;
			return [`Make sure every ${oneOf(things)} has ${a}`];
		},
	},
	{
		late: true,
		hint: / overnight| at closing| after closing| over the weekend| after dark/,
		build:
			/^(?:Not (?:one|a single)|No|Make sure (?:that )?no|See (?:to it )?(?:that )?no|Ensure (?:that )?no) ([\w -]+?) (?:stays|remains|is left|is kept|stands|lies|should stay|may stay|must stay|should remain|may remain|must remain|should be left|may be left|must be left|stay|remain|are left|may stand|may lie|hangs|sits) (in|on|at|behind|under|inside|outside) ((?:the|our|your|an?) [\w -]+?) (overnight|at closing time|at closing|after closing time|after closing|over the weekend|after dark)$/,
		made: ([, thing = "", link = "", place = "", time = ""]) => {
			if (isPersonal(thing)) return undefined;
			const when =
				(
					{ overnight: "in the evening", "over the weekend": "on Friday", "after dark": "before dark" } as Record<
						string,
						string
					>
				)[time] ?? "by closing time";
			return link === "outside"
				? [`Bring every ${oneOf(thing)} in from ${place} ${when}`]
				: [
						`Clear every ${oneOf(thing)} ${/^in|inside$/.test(link) ? "out of" : link === "on" ? "off" : "away from"} ${place} ${when}`,
					];
		},
	},
	{
		hint: / be (?:turned away|sent away|refused|rejected|kept waiting) /,
		build:
			/^No ([\w-]+) (?:must|should|may|can|shall|will) (?:ever )?be (turned away|sent away|refused|rejected|kept waiting) ((?:while|as long as|when|if|because) [^,;]+)$/,
		made: ([, who = "", how = "", when = ""]) =>
			!isPersonal(who) && who !== "walk-in"
				? undefined
				: /^because/.test(when)
					? undefined
					: [`${how === "kept waiting" ? "Serve" : "Take in"} every ${who} ${when}`],
	},
	{
		hint: / be \w+ (?:up|out|down|away) /,
		build: new RegExp(
			`^((?:The |Our |Your |Any |An? )?[\\w -]+?) ${NOT} be ([a-z]+) (up|out|down) (in|on|at|under|near|next to|by|against|beside|behind|in front of|across) ((?:the|an?|any|our) [^,;]+)$`,
		),
		made: ([, thing = "", done = "", particle = "", link = "", place = ""]) => {
			const base = baseOfParticiple(done);
			if (
				base === undefined ||
				isPersonal(thing) ||
				isPersonal(place) ||
				/ (?:who|that|until|before|without|while|when)\b/.test(place)
			)
				return undefined;
			const away = /^(?:in|under)$/.test(link) ? "out of" : link === "on" || link === "across" ? "off" : "away from";
			return [capital(`${base} ${theOne(small(thing))} ${particle} ${away} ${theOne(place)}`)];
		},
	},
	{
		hint: / (?:learn|hear|find out|read) (?:of|about) .* (?:from|in|on|by|through) /,
		build: new RegExp(
			`^((?:The |An? |Our |No )?[\\w-]+) (?:${NOT}|(?:should|must|may|shall)) (?:learn|hear|find out|read) (?:of|about) ((?:the|an?|any|their|our) [^,;]+?) (?:from|in|on|by|through) ((?:the|an?|our) [^,;]+|[\\w-]+)$`,
		),
		made: ([all = "", who = "", what = ""]) =>
			!isPersonal(who) || !/\b(?:not|never|No)\b/.test(all)
				? undefined
				: [
						`Tell ${/^(?:No|An?) /.test(who) ? who.replace(/^\w+/, "every") : small(who)} about ${theOne(what)} in person and in good time`,
					],
	},
	{
		hint: / without /,
		build:
			/^((?:Please )?(?:Make sure|Ensure|See to it|See)(?: that)?) (?:nobody|no one|no-one)( (?:on|in|at|from|of) (?:the|our|your) [\w -]+?)? (goes home|goes|leaves|drives off|drives|works|starts|comes in|sets off|travels|cycles|walks home|swims|rides|climbs|enters)((?: [\w -]+?)?) without ((?:an?|the|their|his|her|any) [\w -]+|[\w-]+)$/i,
		made: ([, lead = "", group = "", does = "", rest = "", what = ""]) =>
			/ing$/.test(what.split(" ")[0] ?? "")
				? undefined
				: [
						`${lead} everyone${group} ${does}${rest} with ${what.replace(/^any /, "")}`,
						`${lead} everyone${group} has ${what.replace(/^any /, "")} before they ${does
							.replace(/^goes/, "go")
							.replace(/s$/, "")
							.replace(/s (?=home|off|in)/, " ")}${rest}`,
					],
	},
	{
		hint: / (?:full of|covered in|covered with|littered with|strewn with|blocked by|blocked with|cluttered with|stacked with|crammed with) /,
		build:
			/^(?:Nobody|No one|No-one|No ([\w-]+)|(?:The |Our |An? )?([\w-]+)) (?:should|must|may|shall|can|will)(?: not| never)?(?: ever)?(?: have to)? (?:find|see|meet|face|come across|walk into|come into|encounter) ((?:the|our|an?|any|their) [\w -]+?) (?:full of|covered in|covered with|littered with|strewn with|blocked by|blocked with|cluttered with|stacked with|crammed with) ([^,;]+)$/,
		made: ([all = "", none, who, place = "", what = ""]) =>
			(none !== undefined && !isPersonal(none)) ||
			(who !== undefined && (!isPersonal(who) || !/ (?:not|never) /.test(all)))
				? undefined
				: [`Keep ${theOne(place)} clear of ${what}`],
	},
	{
		hint: / without asking /,
		build:
			/^([A-Z][^,;]+?),? (?:and )?without asking (?:(?:them|him|her|the [\w-]+|an? [\w-]+) )?(?:about|after) ((?:the|their|his|her|an?|any) [^,;]+)$/,
		made: ([, told = "", what = ""]) => {
			if (/\b(?:not|never|no|nobody|avoid)\b|n['’]t\b/i.test(told)) return undefined;
			const who = (told.toLowerCase().match(/\b[a-z-]+\b/g) ?? []).find((word) => isPersonal(word));
			return who === undefined ? undefined : [`${told} and leave it to them to bring up ${theOne(what)}`];
		},
	},
	{
		late: true,
		hint: /: .+,/,
		build:
			/^(?:The )?(?:Don['’]?ts|No-nos?|No-gos?|Forbidden|Banned|Prohibited|Not allowed|Not wanted|Unwanted|Taboo|Things to avoid|What to avoid|Avoid|To avoid)((?: (?:in|on|at|behind|during|near|for) [\w' -]+)?): ([^:;]+,[^:;]+|[^:;]+ (?:and|or) [^:;]+)$/i,
		made: ([, where = "", row = ""]) => {
			const said = rowAnswered(row.split(/,? (?:and|or) |, /).map((one) => one.replace(/^no /i, "")));
			return said === undefined ? undefined : [where === "" ? capital(said) : `${capital(where.trim())}, ${said}`];
		},
	},
	{
		hint: / have to .* (?:in (?:full |plain )?(?:view|sight)|within (?:sight|view|earshot)|in the hearing|in earshot) of /,
		build:
			/^No ([\w-]+) (?:should|must|may|shall)(?: ever)? have to ([a-z]+(?: [^,;]+?)?) (?:with)?in (?:the |full |plain )?(view|sight|earshot|hearing) of ([^,;]+)$/,
		made: ([, who = "", act = "", sense = "", what = ""]) =>
			isPersonal(who)
				? [
						`Let every ${who} ${act} out of ${/earshot|hearing/.test(sense) ? "earshot" : "sight"} of ${what.replace(/^everyone(?: else)?$/, "others")}`,
					]
				: undefined,
	},
	{
		hint: / be woken/,
		build:
			/^(?:Nobody|No one|No-one|No ([\w-]+)) (?:is to|may|must|should|can|shall)(?: ever)? be woken(?: up)? before ([^,;]+)$/,
		made: ([, who, time = ""]) => [`Let ${who === undefined ? "everyone" : `every ${who}`} sleep until ${time}`],
	},
	{
		hint: / (?:never|not) (?:while|when|once|if) /,
		build: /^([A-Z][^,;]+? (?:before|after) [^,;]+?),? (?:and |but )?(?:never|not) (?:while|when|once|if) [^,;]+$/,
		made: ([, told = ""]) => (/\b(?:not|never|no|nobody|avoid)\b|n['’]t\b/i.test(told) ? undefined : [told]),
	},
	{
		hint: /^Forget (?:about )?your /,
		build:
			/^Forget (?:about )?(your (?:own )?(?:private |personal )?(opinions?|views?|tastes?|preferences?|mood|problems|worries|troubles|phones?|messages|plans|beliefs|politics))((?: (?:when|while|at|in|during|on|as|if) .+)?)$/,
		made: ([, thing = "", what = "", rest = ""]) => [
			/^(?:mood|problems|worries|troubles)$/.test(what)
				? `Leave ${thing} at home${/^ (?:at|in|on) /.test(rest) ? "" : rest}`
				: /^(?:phones?|messages)$/.test(what)
					? `Leave ${thing} for the break${/^ (?:at|in|on|during) /.test(rest) ? "" : rest}`
					: `Keep ${thing} to yourself${rest}`,
		],
	},
	{
		hint: / be (?:heated|cooled|filled|warmed|set|inflated|pumped|raised|lowered|loaded|chilled|turned up|turned down) /,
		build:
			/^((?:The |Our |Your |An? |Any )?[\w -]+?) (?:is not to|are not to|must not|must never|should not|should never|may not|may never|shall not|can never|is never to|are never to) be (heated|cooled|filled|warmed|set|inflated|pumped|raised|lowered|loaded|chilled|turned up|turned down)(?: up)? (?:to )?(above|over|beyond|past|higher than|more than|below|under|lower than|less than) ([^,;]+)$/,
		made: ([, thing = "", done = "", link = "", bound = ""]) => {
			const [verb = "", particle = ""] = done.split(" ");
			const base = baseOfParticiple(verb);
			if (base === undefined || isPersonal(thing)) return undefined;
			const how = /^(?:below|under|lower than|less than)$/.test(link) ? "at least" : "at most";
			return [capital(`${base} ${theOne(small(thing))}${particle === "" ? "" : ` ${particle}`} to ${how} ${bound}`)];
		},
	},
];
