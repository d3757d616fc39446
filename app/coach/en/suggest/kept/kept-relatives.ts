import { baseOfParticiple } from "../../words/verbs.ts";
import { every, isPersonal, type Keeping, many, theOne } from "../reading/kept-parts.ts";

const PARTICLE = /^([a-z]+) (back|out|away|off|up|down|on|over|in|through)$/;

/** "road-tested" -> "road-test". */
function baseOf(done: string): string | undefined {
	const at = done.lastIndexOf("-") + 1;
	const base = baseOfParticiple(done.slice(at));
	return base === undefined || /^(?:un|in)[a-z]+$/.test(done) ? undefined : done.slice(0, at) + base;
}

/** "hand back" with its thing named before: "hand it back". */
const withIt = (pre: string, it: string): string =>
	PARTICLE.test(pre) ? pre.replace(PARTICLE, `$1 ${it} $2`) : `${pre} ${it}`;

/** "put a caller through to" before "only": "put a caller through only to". */
const only = (pre: string, name: string): string => {
	const said = pre.replace(/\b(?:anyone|anybody)\b/, "people");
	const [, act, link] = /^(.+) (at|in|on|to|for|with|from|into|by)$/.exec(said) ?? [];
	return act === undefined || /^(?:take|pass|put|hand|let|try|bring|fill|carry) (?:on|in)$/.test(said)
		? `${said} only ${name}`
		: `${act} only ${link} ${name}`;
};

/** States that a relative clause blames, and the ones wanted. */
const STATES: Readonly<Record<string, string>> = {
	torn: "undamaged",
	damaged: "undamaged",
	cracked: "undamaged",
	chipped: "undamaged",
	dented: "undamaged",
	broken: "in working order",
	faulty: "in working order",
	defective: "in working order",
	leaking: "sealed",
	open: "sealed",
	opened: "sealed",
	wet: "dry",
	damp: "dry",
	dirty: "clean",
	stained: "clean",
	greasy: "clean",
	stale: "fresh",
	wilted: "fresh",
	expired: "still valid",
	"out of date": "in date",
	outdated: "current",
	"already promised": "free",
	promised: "free",
	reserved: "free",
	"already reserved": "free",
	taken: "free",
	"already taken": "free",
	occupied: "free",
	booked: "free",
	busy: "free",
	empty: "full",
	unlabelled: "labelled",
	unsigned: "signed",
	incomplete: "complete",
	blunt: "sharp",
	loose: "secure",
	unlocked: "locked",
	"on the phone": "free",
	"on a call": "free",
	"on a break": "on duty",
	drunk: "sober",
};

const ACT =
	"((?!(?:leave|let|keep|wait|ignore|treat|blame|mock|make|be|have|tell|say|talk|laugh|complain|criticise|rush|hurry|interrupt|argue|judge|promise|neglect|overlook|forget|disturb|wake|refuse|turn|reject|correct|approach|touch|move)\\b)[a-z]+(?: (?:[\\w'’-]+ ){0,4}?[\\w'’-]+)??)";
const NAME =
	"((?:an?|any|the|one|another|your|our) (?:(?!(?:at|in|on|to|for|with|from|into|by) )[\\w'’-]+ ){0,3}?[\\w'’-]+|(?:(?!(?:at|in|on|to|for|with|from|into|by|out|up|off|away|back|down|an?|the|any|your|our) )[\\w-]+ ){0,2}?[\\w-]+s|(?:luggage|food|money|linen|stock|goods|meat|fish|milk|mail|equipment|clothing|washing))";

/** Things and persons that a relative clause says are not as they should be. */
export const KEPT_RELATIVES: readonly Keeping[] = [
	{
		hint: / (?:has|have) (?:not|never)(?: yet)? been /,
		build: new RegExp(
			`^${ACT} ${NAME} (?:that|which|who) (?:has|have) (?:not|never)(?: yet)? been ([a-z-]+)(?: yet)?((?: (?:by|in|for|from|at|on|with) [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", done = "", rest = ""], you) => {
			const base = baseOf(done);
			if (base === undefined || /^(?:show|teach|train|invite|ask|vet|brief|tell|introduce|instruct)$/.test(base))
				return undefined;
			const it = many(name) ? "them" : "it";
			return / by /.test(` ${rest}`)
				? undefined
				: [
						`${base} ${every(name)}${rest} before ${you} ${withIt(pre, it)}`,
						only(pre, `${name.replace(/^any /, "")} that ${many(name) ? "have" : "has"} been ${done}${rest}`),
					];
		},
	},
	{
		hint: / (?:nobody|no one|no-one) has /,
		build: new RegExp(
			`^${ACT} ${NAME} (?:that |which )?(?:nobody|no one|no-one) has (?:yet )?([a-z-]+)(?: yet)?((?: (?:in|for|from|at|on|with) [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", done = "", rest = ""], you) => {
			const base = baseOf(done);
			if (base === undefined) return undefined;
			if (/^(?:ask|order|request|want|invite)$/.test(base))
				return [
					`${pre} ${name.replace(/^an? /, "the ").replace(/^any /, "")} only when somebody has ${done}${base === "ask" && rest === "" ? "" : rest} ${many(name) ? "them" : "it"}`.replace(
						/ for (?:them|it)$/,
						" for it",
					),
				].slice(0, /order|request/.test(base) ? 1 : 0);
			return [
				`have ${every(name)} ${done}${rest} before ${you} ${withIt(pre, many(name) ? "them" : "it")}`,
				`${base} ${every(name)}${rest} before ${you} ${withIt(pre, many(name) ? "them" : "it")}`,
			];
		},
	},
	{
		hint: / (?:somebody|someone) else has /,
		build: new RegExp(
			`^${ACT} ${NAME} (?:that |which )?(?:somebody|someone) else has (?:already )?(booked|reserved|hired|claimed|taken|ordered|paid for)$`,
		),
		made: ([, pre = "", name = "", done = ""], you) => [
			only(
				pre,
				`${name.replace(/^any /, "")} that ${you} have ${done} yourself`
					.replace("they have", "they have")
					.replace(/yourself$/, you === "they" ? "themselves" : you === "we" ? "ourselves" : "yourself"),
			),
			`check who has ${done} ${theOne(name)} before ${you} ${withIt(pre, "it")}`,
		],
	},
	{
		hint: / where .* (?:is|are) (?:still )?\w+ing/,
		build: /^([a-z]+ .+?) where ((?:the |an? |some |other )?[\w-]+) (is|are) (?:still )?([a-z]+ing(?: [^,;]+)?)$/,
		made: ([, act = "", who = "", be = "", doing = ""], you) =>
			/^(?:keep|leave|be|have) /.test(act) ||
			/^(?:rest|sleep|wait|pray|mourn|stand|sit)/.test(doing) ||
			!isPersonal(who)
				? undefined
				: [`wait until ${theOne(who)} ${be === "is" ? "has" : "have"} finished ${doing} before ${you} ${act}`],
	},
	{
		hint: / to (?:anyone|anybody|people|somebody|someone) without /,
		build:
			/^([a-z]+ .+? to) (?:anyone|anybody|people|somebody|someone) without ((?:an?|the|their|any|proof|written|valid) ?[^,;]*)$/,
		made: ([, act = "", what = ""], you) => [
			`${act.replace(/ to$/, "")} only to people with ${what.replace(/^any /, "")}`,
			`ask for ${what.replace(/^any /, "").replace(/^an? /, "the ")} before ${you} ${act.replace(/ to$/, "")}`,
		],
	},
	{
		hint: / (?:has|have) (?:not|never) /,
		build: new RegExp(
			`^(offer|promise|give|sell|send|quote|show|grant|hand|serve|lend|recommend|book|announce|publish|use|order|pay)(?: anyone| anybody)? ${NAME} (?:that |which )?((?:the|your|our|an?) [\\w-]+(?: [\\w-]+)?) (has|have) (?:not|never)(?: yet)? ([a-z]+(?: (?:off|out|up|to))?)(?: yet)?$`,
		),
		made: ([, verb = "", name = "", who = "", has = "", done = ""], you) =>
			/ (?:who|that|which)$/.test(name)
				? undefined
				: [
						`${verb} only ${name.replace(/^any /, "")} that ${who} ${has} ${done}`,
						`wait until ${who} ${has} ${done} ${theOne(name)} before ${you} ${verb} ${many(name) ? "them" : "it"}`.replace(
							/ (off|out|up) (the [\w -]+?) before/,
							" $1 $2 before",
						),
					],
	},
	{
		hint: / (?:who|that|which) (?:has|have) (?:not|never) /,
		build: new RegExp(
			`^(send|hire|book|assign|pick|choose|use|appoint|let in|admit) ${NAME} (?:that|which|who) (has|have) (?:not|never)(?: yet)? ([^,;]+)$`,
		),
		made: ([, pre = "", name = "", has = "", rest = ""]) =>
			/^been /.test(rest) && /that|which/.test(rest)
				? undefined
				: [
						`${pre} only ${name.replace(/^any /, "")} who ${has} ${rest.replace(/ (?:yet|before)$/, "")}`,
						`${pre} ${name.replace(/^any /, "a ")} who ${has} ${rest.replace(/ (?:yet|before)$/, "")}`,
					],
	},
	{
		hint: / (?:that|which|who) (?:is|are|has|have) (?!not|never)/,
		build: new RegExp(
			`^${ACT} ${NAME} (that|which|who) (is|are|has been|have been|has|have) (?:already |still )?(${Object.keys(STATES).join("|")})(?: or (${Object.keys(STATES).join("|")}))?((?: (?:to|for|in|on|at) [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", link = "", verb = "", state = "", other, rest = ""], you) => {
			const good = [...new Set([state, ...(other === undefined ? [] : [other])].map((one) => STATES[one] ?? ""))].join(
				" and ",
			);
			const be = verb.startsWith("has") ? "is" : verb.startsWith("have") ? "are" : verb;
			const plain = name.replace(/^any /, "");
			if (/ (?:to|for) /.test(` ${rest}`) && !/promised|reserved|booked/.test(state)) return undefined;
			return [
				only(pre, `${plain} ${link} ${be} ${good}`),
				`check that ${theOne(plain)} ${be} ${good} before ${you} ${withIt(pre, link === "who" ? "them" : many(name) ? "them" : "it")}`,
			];
		},
	},
];
