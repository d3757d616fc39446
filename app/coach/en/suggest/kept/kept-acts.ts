import { baseOfGerund, baseOfParticiple, baseOfThird, verbs } from "../../words/verbs.ts";
import { every, goodState, isPersonal, type Keeping, many, oneOf, theOne, third } from "../reading/kept-parts.ts";
import { OPPOSITES } from "../words/opposites.ts";

const NUMBER = "(?:two|three|four|several|both|multiple|more than one|a few|a couple of)";
const TOGETHER = "(?:at the same time|at once|simultaneously|at a time|in one go|in parallel)";

/** Words of speech and writing that are made anew each time. */
const WRITTEN =
	/\b(?:apology|answer|reply|message|text|email|e-mail|letter|sentence|phrase|greeting|speech|offer|story|joke|pitch|note|comment|review|description|compliment|thanks|quote|proposal|thank-you|excuse)$/;

/** States that stand for a deed left undone: "unanswered" -> "answer". */
function undone(state: string): string | undefined {
	const own: Readonly<Record<string, string>> = {
		unheard: "listen to",
		unmentioned: "mention",
		unattended: "",
		unnoticed: "notice",
		unremarked: "acknowledge",
		unacknowledged: "acknowledge",
		unthanked: "thank",
		ungreeted: "greet",
		unserved: "serve",
		uncollected: "collect",
		unreported: "report",
		unrecorded: "record",
		unsupervised: "",
		unaccompanied: "",
	};
	const known = own[state];
	if (known !== undefined) return known === "" ? undefined : known;
	return state.startsWith("un") ? baseOfParticiple(state.slice(2)) : undefined;
}

const PAPER =
	/(?:order|request|prescription|form|licence|license|ticket|invoice|booking|contract|document|note|instruction|consent|receipt|address|list|quote|card|voucher|permit|pass|passport|agreement|promise|certificate|complaint|referral)s?$/;

/** What somebody has to get over: "be afraid to ask" -> "ask". */
const SHY =
	"(?:be|feel|seem|get) (?:(?:too|so|ever|at all) )?(?:shy|afraid|proud|embarrassed|scared|reluctant|ashamed|lazy|busy|timid|nervous|frightened|slow|modest|vain|hesitant|polite)";

/** The verb of a clause of somebody else, as an order: "a queue forms". */
const clauseOf = (who: string, does: string): string => {
	const first = /^[a-z]+/.exec(does)?.[0] ?? "";
	return many(who) || /^(?:you|they|we)$/.test(who)
		? `${who} ${does}`
		: `${who} ${baseOfThird(first) === undefined && verbs.has(first) ? third(first) + does.slice(first.length) : does}`;
};
/** Bans that their build answers whatever the act: asked of the act alone, said as a bare verb. */
export const KEPT_ACTS: readonly Keeping[] = [
	{
		hint: /same time|at once|simultaneously|at a time|one go|parallel/,
		build: new RegExp(
			`^([a-z]+)( up| on| out| off)? ${NUMBER} ([\\w-]+(?: [\\w-]+)?s|people|children)( .+?)? ${TOGETHER}$`,
		),
		made: ([, verb = "", particle = "", things = "", rest = ""], you) => {
			const one = oneOf(things);
			return [
				`${verb}${particle} one ${one}${rest} at a time`,
				isPersonal(things)
					? `finish with one ${one} before ${you} turn to the next`
					: `finish the first ${one} before ${you} ${verb}${particle} the next${rest}`,
			];
		},
	},
	{
		hint: /^\w+ the same /,
		build:
			/^(?:copy|paste|use|send|give|write|put|post|tell|repeat|offer|quote|read|make) the same ((?:[\w-]+ ){0,2}[\w-]+) (?:into|for|to|in|under|on|with|below) (every|each|all|several|two|different|both) ((?:of (?:the|our|your) )?[\w -]+)$/,
		made: ([, what = "", , whom = ""]) => {
			const to = oneOf(whom.replace(/^of (?:the|our|your) /, ""));
			if (/^(?:one|of them)\b/.test(whom)) return undefined;
			if (WRITTEN.test(what))
				return [
					isPersonal(to) ? `write every ${to} a personal ${what}` : `write every ${to} its own ${what}`,
					`word the ${what} afresh for each ${to}`,
				];
			return [`use a fresh ${what} for each ${to}`, `change the ${what} after each ${to}`];
		},
	},
	{
		hint: /one .*['’]s .* (?:on|for|with) /,
		build:
			/^use (?:one|an?) ([\w-]+)['’]s ([\w -]+?) (?:on|for|with) (?:anybody else|anyone else|another(?: [\w-]+)?|someone else|other [\w-]+)$/,
		made: ([, who = "", what = ""]) => [
			`use each ${who}’s ${what} for that ${who} alone`,
			`keep a separate set of ${what} for each ${who}`,
		],
	},
	{
		hint: / (?:twice|again|three times|a second time|more than once|repeatedly)$/,
		build:
			/^(ask|call|ring|phone|telephone|remind|invoice|charge|bill|weigh|disturb|visit|interrupt|wake|move|measure|test|examine|prick|thank|chase|contact|email|text) (.+?) (?:twice|again|three times|a second time|more than once|repeatedly)( (?:for|about|with|in|on|within) .+)?$/,
		made: ([, verb = "", whom = "", rest = ""]) => {
			const [, person = whom, what] = /^(.+?) the same ([\w-]+)$/.exec(whom) ?? [];
			return what === undefined
				? [`${verb} ${theOne(whom)} only once${rest}`]
				: [`${verb} ${person} each ${what} only once${rest}`];
		},
	},
	{
		hint: /^wait (?:until|till) .* (?:to|before|with) /,
		build: /^wait (?:until|till) ([^,;]+?) (?:to|before (?:you|they|we)) ([a-z]+)( .+)?$/,
		made: ([, time = "", verb = "", rest = ""]) =>
			!verbs.has(verb)
				? undefined
				: [
						`${verb}${rest} ${/ (?:\w+s|is|are|has|have|comes?|asks?) ?/.test(` ${time} `) && / /.test(time) ? "" : "well "}before ${time}`,
						`${verb}${rest} at once`,
					],
	},
	{
		hint: /^(?:mix up|confuse|mistake) /,
		build: /^(?:mix up|confuse) ((?:two |the |any )?[\w-]+s\b[^,;]*?)(?: (?:with|and) .+)?$/,
		made: ([all = "", what = ""]) => {
			const things = what.replace(/^(?:two|any|the) /, "");
			const rest = / with the same .+$/.exec(all)?.[0] ?? "";
			if (/^labels?\b/.test(things)) return undefined;
			return isPersonal(things)
				? [`check the full name and the date of birth of ${things}${rest}`]
				: [`check the label on ${things}${rest} before {you} hand them over`];
		},
	},
	{
		hint: /^wait for /,
		build:
			/^wait for ((?:the|an?|your|our|any|another) [\w -]+?) to ([a-z]+)( [^,;]+?)? (?:before (?:you|they|we)|to|with) ([a-z]+)( .+)?$/,
		made: ([, who = "", verb = "", more = "", act = "", rest = ""]) =>
			verbs.has(verb) && verbs.has(act)
				? [
						`${act}${rest} before ${clauseOf(theOne(who), `${verb}${more}`)}`,
						`${act}${rest} without being asked`,
					].slice(0, 1)
				: undefined,
	},
	{
		hint: /^(?:keep|go on|carry on|continue) \w+ing/,
		build:
			/^(?:keep|go on|carry on|continue) (?:on )?([a-z]+ing)( (?:to|with|at|on|about) [^,;]+?|(?: the| your| an?)? [\w -]+?)? (while|when|as|once|after|if) ((?:the|an?|your|our|any|someone|somebody|people|they|guests|customers|patients|clients)\b[^,;]+)$/,
		made: ([, doing = "", rest = "", link = "", clause = ""]) =>
			baseOfGerund(doing) === undefined
				? undefined
				: [
						`stop ${doing}${rest} ${link === "while" ? "when" : link} ${clause}`,
						`stop ${doing} and look up ${link === "while" ? "when" : link} ${clause}`,
					],
	},
	{
		hint: new RegExp(`^${SHY} `),
		build: new RegExp(`^${SHY} (?:to|about|of) ([a-z]+)( .+)?$`),
		made: ([all = "", first = "", rest = ""]) => {
			const verb = verbs.has(first) ? first : baseOfGerund(first);
			return verb === undefined
				? undefined
				: /(?:busy|lazy|slow|proud|vain) (?:to|about|of)/.test(all)
					? [`${verb}${rest}`, `take the time to ${verb}${rest}`].slice(0, /busy|lazy/.test(all) ? 2 : 1)
					: [`${verb}${rest}`, `feel free to ${verb}${rest}`];
		},
	},
	{
		hint: / un\w+/,
		build:
			/^(?:leave|let|keep) ((?:an?|any|the|your|our|one|one of the|their)? ?[\w'’ -]+?) (?:go |remain |be |stay |lie |sit |stand )?(un\w+)((?: for| until| when| if| while| in| on| at| after| before| by)\b.*)?$/,
		made: ([, thing = "", state = "", rest = ""]) => {
			const verb = undone(state);
			if (verb === undefined) return undefined;
			const time = /^ for (?:more|longer) than (.+)$/.exec(rest)?.[1];
			const when = time !== undefined ? ` within ${time}` : /^ (?:if|when|after)\b/.test(rest) ? rest : "";
			const there = /^ (?:in|on|at)\b/.test(rest) ? rest : "";
			if (/\bany(?:one|body|thing)\b/.test(thing)) return undefined;
			return [`${verb} ${/^ (?:if|when|after)/.test(rest) ? thing : every(thing)}${there}${when}`];
		},
	},
	{
		hint: /^(?:ignore|neglect|overlook|forget|disregard|walk past|pass by|look past)\b/,
		build:
			/^(?:ignore|neglect|overlook|forget(?: about)?|disregard|walk past|pass by|look past) ((?:the|an?|any|our|your)? ?[\w -]+?) ((?:who|that) [^,;]+|(?:waiting|standing|sitting|travelling|dining|eating) [^,;]+|(?:in|at|on|near|by|behind) [^,;]+|with [^,;]+)$/,
		made: ([, who = "", rest = ""]) => {
			if (!isPersonal(who) || /^to /.test(who) || / because /.test(rest)) return undefined;
			const first = rest.split(" ")[0] ?? "";
			return [
				`go over to ${who.replace(/^any /, "every ")} ${rest} and ask how you can help`,
				/wait|stand|queue/.test(rest)
					? `serve ${every(who)} ${rest}`
					: /^(?:who|that|with)$/.test(first)
						? `look after ${every(who)} ${rest} as well as everyone else`
						: `greet ${every(who)} ${rest}`,
			];
		},
	},
	{
		hint: /^(?:turn down|refuse|reject|decline|ignore|brush off|deny|dismiss|shrug off|wave away) (?:an?|any|the|our|\w+['’]s|[\w-]+s)?/,
		build:
			/^(?:turn down|refuse|reject|decline|brush off|deny|dismiss|shrug off|wave away) (?:an?|any|the|[\w-]+['’]s?) (?:(?:guest|customer|client|patient|caller|passenger|visitor|reader)['’]s )?(?:request|wish|plea|question) for (an?|the|more|another|extra|some|help|[\w-]+)( [^,;]+)?$/,
		made: ([, det = "", thing = ""]) => [
			`meet every request for ${det}${thing} as far as you can`,
			`find ${det}${thing} for whoever asks`,
		],
	},
	{
		hint: /^(?:tell|show|let|inform) one /,
		build:
			/^(?:tell|show) one ([\w-]+) (?:what|which [\w -]+|how much) another(?: [\w-]+)? (has|is|was|had|pays?|earns?|charges|owes|says|said|orders|ordered|borrowed|bought|wants)\b([^,;]*)$/,
		made: ([, who = "", verb = "", rest = ""]) => [
			`keep what each ${who} ${verb}${rest} to yourself`,
			`talk with each ${who} about their own affairs`,
		],
	},
	{
		hint: / on (?:behalf of|.*['’]s behalf)/,
		build:
			/^(sign|promise|decide|order|confirm|cancel|agree to) (?:anything|nothing) on (?:behalf of )?((?:the|an?|any|your|our) [\w -]+?)(?:['’]s behalf)?$/,
		made: ([, verb = "", who = ""]) => {
			const noun = (
				{
					sign: "signature",
					promise: "promise",
					decide: "decision",
					order: "order",
					confirm: "confirmation",
					cancel: "cancellation",
				} as Record<string, string>
			)[verb];
			return [
				`leave every ${noun ?? "agreement"} to ${theOne(who)}`,
				`ask ${theOne(who)} before {you} ${verb} anything`.replace("agree to anything", "agree to anything"),
			].slice(0, verb === "sign" ? 1 : 2);
		},
	},
	{
		hint: /^(?:hand|lend|give|pass|entrust|leave) (?:your|their|our) /,
		build:
			/^(?:hand|lend|give|pass|entrust|leave) ((?:your|their|our) (?:own )?[\w -]+?) (?:over )?(?:to|with) (?:another person|another [\w-]+|anyone else|someone else|anybody else|others|other [\w-]+|strangers|a stranger|friends|a friend)$/,
		made: ([, thing = ""]) => [`keep ${thing} with {them} at all times`, `keep ${thing} for {their} own use`],
	},
	{
		hint: / at home$/,
		build: /^(phone|call|ring|text|contact|visit|telephone) (.+?) at home$/,
		made: ([, verb = "", who = ""]) => [
			`${verb} ${who} at work, during office hours`,
			`agree on a time before {you} ${verb} ${who}`,
		],
	},
	{
		hint: / (?:on|with|from|by|against|after) an? (?:verbal|oral|unsigned|unconfirmed|expired|incomplete|undated|unverified|invalid|damaged|unmarked|unlabelled|unauthorised) /,
		build:
			/^([a-z]+) (.+?) (on|with|from|by|against|after) (an?) (verbal|oral|unsigned|unconfirmed|expired|incomplete|undated|unverified|invalid|damaged|unmarked|unlabelled|unauthorised) ([\w -]+)$/,
		made: ([, verb = "", what = "", link = "", , bad = "", noun = ""], you) => {
			const good =
				({ verbal: "written", oral: "written", expired: "valid", invalid: "valid" } as Record<string, string>)[bad] ??
				OPPOSITES.get(bad);
			if (good === undefined) return undefined;
			const article = /^[aeiou]/.test(good) ? "an" : "a";
			const whom = what.replace(/\b(?:anyone|anybody)\b/, "people").replace(/^any /, "");
			const all = [
				`${verb} ${whom} only ${link} ${article} ${good} ${noun}`,
				`ask for ${article} ${good} ${noun} before ${you} ${verb} ${whom}`,
			];
			return PAPER.test(noun) ? all : all.slice(0, 1);
		},
	},
	{
		hint: /^(?:send|start|plan|book|schedule|call|deliver|ship|announce|publish|arrange|hold|ring|phone|post|email) .* late (?:on|in|at) /,
		build:
			/^((?:send|start|plan|book|schedule|call|deliver|ship|announce|publish|arrange|hold|ring|phone|post|email) .*?) ?late (on|in|at) (an? |the )?((?:[\w-]+ )*[\w-]+)$/,
		made: ([, act = "", link = "", det = "", time = ""]) => {
			const day = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)/i.exec(time)?.[1];
			return day !== undefined
				? [
						`${act} by midday on ${det}${day}`,
						`${act} early ${link} ${det}${day.charAt(0).toUpperCase()}${day.slice(1)}`,
					]
				: [`${act} early ${link} ${det}${time}`];
		},
	},
	{
		hint: /^(?:allow|let) .* (?:to )?(?:wait|stand|sit|queue) /,
		build:
			/^(?:allow|let) ((?:an?|any|the|our)? ?[\w-]+) (?:to )?(?:wait|stand|sit|queue) (?:at|in|on) (?:an?|the) (un[\w-]+ed|dirty|cold|dark|messy|wet|noisy) ([\w -]+)$/,
		made: ([, , state = "", place = ""]) => {
			const good = goodState(state);
			return good === undefined ? undefined : [`keep the ${place} ${good}`];
		},
	},
];
