import { baseOfGerund, baseOfParticiple, baseOfThird, participleOf } from "../../words/verbs.ts";
import type { Keeping } from "../reading/kept-parts.ts";
import { every, headOf, many, theOne, third } from "../reading/kept-parts.ts";
import { faultTurned } from "../words/good-states.ts";
import { stateWanted } from "./relative-states.ts";
import { BAD, beOf, isPerson, LINKS, NAME, only, PRE, person, them, with_ } from "./relative-words.ts";

/** Things told by a clause that blames them: the clause turned, or the thing put right before the act. */
export const RELATIVE_CLAUSES: readonly Keeping[] = [
	// "give nobody a key card whose name is not on the booking"
	{
		hint: / (?:anyone|anybody) /,
		build:
			/^(give|hand|lend|sell|issue|offer|serve|show|send|pay) (?:anyone|anybody) ((?:an?|the|any|our) [\w -]+?|[\w -]+?) (whose [\w -]+? (?:is|are)|who (?:is|are|has|have)) not (?:yet )?([^,;]+)$/,
		made: ([, verb = "", what = "", clause = "", state = ""]) => [
			`${verb} ${what.replace(/^any /, "")} only to people ${clause.replace(/^who is/, "who are").replace(/^who has/, "who have")} ${state}`,
		],
	},
	{
		hint: / whose .* (?:not|never)\b/,
		build: new RegExp(
			`^${PRE} ${NAME} whose ([\\w'’ -]+?) (is|are|has|have) (?:not|never)(?: yet)? (?:yet )?(been )?([^,;]+)$`,
		),
		made: ([, pre = "", name = "", part = "", be = "", been = "", state = ""], you) => {
			const base = been === "" ? undefined : baseOfParticiple(state.split(" ")[0] ?? "");
			const good = `${only(pre, `${name} whose ${part} ${beOf(part, be)} ${been}${state}`)}`;
			if (BAD.test(pre)) return undefined;
			return base === undefined || isPerson(name)
				? [
						good,
						`make sure ${theOne(person(name))}${/s$/.test(theOne(name)) ? "’" : "’s"} ${part} ${be} ${been}${state} before ${you} ${with_(pre, them(name))}`,
					]
				: [`${base} the ${part} of ${every(name)} before ${you} ${with_(pre, them(name))}`, good];
		},
	},
	{
		hint: / whose /,
		build: new RegExp(`^${PRE} ${NAME} whose ([\\w'’ -]+?) (is|are|has|have) (?:already )?([a-z-]+)$`),
		made: ([, pre = "", name = "", part = "", be = "", state = ""], you) => {
			const good = /^has|have$/.test(be) ? (state === "expired" ? "valid" : undefined) : stateWanted(state, part);
			if (good === undefined || BAD.test(pre)) return undefined;
			const is = /^(?:is|has)$/.test(be) ? "is" : "are";
			return [
				only(pre, `${name} whose ${part} ${is} ${good}`),
				`check that the ${part} ${is} ${good} before ${you} ${with_(pre, isPerson(name) ? "them" : theOne(name))}`,
			];
		},
	},
	{
		hint: / (?:who|that|which) (?:do|does|did|can|could|will|would)(?: not|not|n['’]t| never) /,
		build: new RegExp(
			`^${PRE} ${NAME} (who|that|which) (do|does|did|can|could|will|would)(?: not|not|n['’]t| never) ([a-z]+)((?: [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", link = "", aux = "", verb = "", rest = ""], you) => {
			if (BAD.test(pre)) return undefined;
			const plain = rest
				.replace(/ (?:yet|any more|anymore)$/, "")
				.replace(/\b(any|anything|anyone)\b/, (one) => (one === "any" ? "" : one.replace("any", "some")))
				.replace(/ {2,}/g, " ");
			const all = many(name) || /^(?:anyone|anybody|people)\b/.test(name);
			const does =
				aux === "does" || aux === "do"
					? `${all ? verb : third(verb)}`
					: aux === "did"
						? `${all ? "have" : "has"} ${participleOf(verb) ?? `${verb}ed`}`
						: `${aux} ${verb}`;
			const it = isPerson(name) ? "them" : them(name);
			return [
				only(pre, `${name} ${link} ${does}${plain}`),
				`check that ${theOne(person(name))} ${does}${plain} before ${you} ${with_(pre, it)}`,
			].slice(0, /\b(?:anyone|anybody)\b/.test(`${pre} ${name}`) ? 1 : 2);
		},
	},
	{
		hint: / (?:has|have) (?:not|never) /,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that |which |who )?((?:the|your|our|an?|their|its|nobody) ?(?:(?!the |an? |its |their |your |our )[\\w'’-]+ ){0,2}?[\\w'’-]+|you|we|they) (has|have) (?:not|never)(?: yet)? ([a-z]+(?: (?:off|out|up|to|on|for|in))?)(?: yet)?((?: (?:in|for|by|at) [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", who = "", has = "", done = "", rest = ""], you) =>
			BAD.test(pre) || baseOfParticiple(done.split(" ")[0] ?? "") === undefined
				? undefined
				: [
						only(pre, `${name} that ${who} ${has} ${done}${rest}`),
						`wait until ${who} ${has} ${done} ${theOne(name)}${rest} before ${you} ${with_(pre, them(name))}`.replace(
							/ (off|out|up) (the [\w'’ -]+?) before/,
							" $1 $2 before",
						),
					],
	},
	// "a colleague who is busy", "a case that is too heavy"
	{
		hint: / (?:that|which|who) (?:is|are|has been|have been) /,
		build: new RegExp(
			`^${PRE} ${NAME} (that|which|who) (is|are|has been|have been) (?:already |visibly |clearly )?([^,;]+)$`,
		),
		made: ([, pre = "", name = "", link = "", verb = "", state = ""], you) => {
			if (BAD.test(pre)) return undefined;
			const be = /^(?:is|has)/.test(verb) ? "is" : "are";
			const noun = headOf(name);
			const show =
				/^(?:sold out|full|fully booked|booked up|booked out)$/.test(state) &&
				/(?:show|performance|concert|flight|class|course|tour|trip|train|event|match|session|film|lesson|workshop|ferry|coach|bus|cruise|lecture|retreat)s?$/.test(
					noun,
				);
			const good = show ? undefined : stateWanted(state, noun);
			if (show) {
				const has = be === "is" ? "has" : "have";
				return [
					only(pre, `${name} ${link} still ${has} places`),
					`check that ${theOne(name)} still ${has} places before ${you} ${pre.replace(new RegExp(` (?:${LINKS})$`), "").replace(/\b(?:anyone|anybody)\b/, "people")}`,
				];
			}
			if (good === undefined || (isPerson(name) && !/enough/.test(good))) return undefined;
			return [
				/^(?:still|not yet)/.test(state)
					? `wait until ${theOne(name)} ${be} ${good} before ${you} ${with_(pre, them(name))}`
					: only(pre, `${name} ${link} ${beOf(name, be)} ${good}`),
				`check that ${theOne(person(name))} ${be} ${good} before ${you} ${with_(pre, them(name))}`,
			].slice(0, /\b(?:anyone|anybody)\b/.test(`${pre} ${name}`) ? 1 : 2);
		},
	},
	{
		hint: / (?:that|which|who) (?:has|have|shows?|bears?|carry|carries|comes? with) /,
		build: new RegExp(`^${PRE} ${NAME} (that|which|who) (has|have|shows?|bears?|carry|carries|comes? with) ([^,;]+)$`),
		made: ([, pre = "", name = "", link = "", verb = "", what = ""], you) => {
			if (BAD.test(pre) && !/^let out\b|^make\b/.test(pre)) return undefined;
			const turned = faultTurned(`with ${what}`);
			if (turned === undefined) return undefined;
			const good = turned.text.replace(/^with /, "");
			return [
				only(pre, `${name} ${link} ${verb} ${good}`),
				`check that ${theOne(person(name))} ${verb} ${good} before ${you} ${with_(pre, them(name))}`,
			];
		},
	},
	// "a table that still has crumbs on it"
	{
		hint: / (?:on|in|under|around|inside) (?:it|them)$/,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that|which) (?:still )?(?:has|have|with) ([^,;]+?) (?:left )?(on|in|under|around|inside|stuck to) (?:it|them)$`,
		),
		made: ([, pre = "", name = "", what = "", link = ""], you) =>
			BAD.test(pre)
				? undefined
				: [
						`clear ${what.replace(/^(?:any|an?) /, "the ")} ${/on|stuck/.test(link) ? "off" : "out of"} ${theOne(name)} before ${you} ${with_(pre, them(name))}`,
					],
	},
	{
		hint: / (?:is|are) (?:missing|lacking|short of) | (?:lacks?|misses) /,
		build: new RegExp(
			`^${PRE} ${NAME}((?: (?:back|out|away))?(?: (?:on|in|into|to|onto) (?:the|a|your) [\\w-]+)?) (?:that|which) (?:(?:is|are) (?:missing|lacking|short of)|lacks?|misses) ((?:an?|its|any|the|some) )?([\\w -]+)$`,
		),
		made: ([, pre = "", name = "", place = "", , what = ""], you) =>
			BAD.test(pre)
				? undefined
				: [
						`check that ${theOne(name)} ${many(name) ? "have" : "has"} ${/[^s]s$/.test(what) ? `all ${many(name) ? "their" : "its"} ${what}` : `${many(name) ? "their" : "its"} ${what}`} before ${you} ${with_(pre, them(name))}${place}`,
					],
	},
	// "a colour the manufacturer has stopped making", "that nobody makes any more"
	{
		hint: / (?:has|have) stopped | no longer /,
		build: new RegExp(
			`^${PRE} ${NAME} (that |which |who )?((?:(?:the|your|our|an?|their|its) )(?:[\\w'’-]+ )?[\\w'’-]+|you|they|we|[a-z]+s)? ?(?:(?:has|have) stopped ([a-z]+ing)|no longer ([a-z]+))((?: [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", link = "", who = "", gerund = "", verb = "", rest = ""], you) => {
			if (BAD.test(pre) || (who === "" && link === "")) return undefined;
			const base = gerund === "" ? (baseOfThird(verb) ?? verb) : (baseOfGerund(gerund) ?? "");
			if (base === "") return undefined;
			const plural = who === "" ? many(name) : many(who) || /^(?:you|they|we)$/.test(who);
			const does = plural ? base : third(base);
			return who === ""
				? [only(pre, `${name} ${link}still ${does}${rest}`)]
				: [
						only(pre, `${name} ${link === "" ? "that " : link}${who} still ${does}${rest}`),
						`check that ${who} still ${does} ${theOne(name)}${rest} before ${you} ${with_(pre, them(name))}`,
					];
		},
	},
	// "a flight that leaves from another airport"
	{
		hint: / (?:another|a different|some other|other) /,
		build: new RegExp(
			`^${PRE} ${NAME} (that|which|who) ([a-z]+ (?:[^,;]*? )?)(?:another|a different|some other) ([\\w -]+)$`,
		),
		made: ([, pre = "", name = "", link = "", does = "", what = ""]) =>
			BAD.test(pre) || isPerson(what) || /^(?:held|had|was|were|came|went|used|stored|served)\b/.test(does)
				? undefined
				: [only(pre, `${name} ${link} ${does}the same ${what}`)],
	},
	// "hair that has been bleached the same day"
	{
		hint: / (?:the same day|today|this morning|just|recently|freshly|only just) ?/,
		build: new RegExp(
			`^${PRE} ${NAME} (?:that|which|who) (has|have|is|are|was|were) (?:(only just|just|recently|freshly|newly|lately) )?(?:been )?([a-z]+)(?: (the same day|today|this morning|the same morning))?$`,
		),
		made: ([, pre = "", name = "", be = "", lately, done = "", day], you) =>
			BAD.test(pre) ||
			(lately === undefined && day === undefined) ||
			!(baseOfParticiple(done) !== undefined || /ed$/.test(done)) ||
			isPerson(name)
				? undefined
				: [
						`wait ${day === undefined ? "until" : "until the day after"} ${theOne(name)} ${day === undefined ? `${many(name) ? "have" : "has"} dried or settled` : `${/^(?:has|is|was)$/.test(be) ? "has" : "have"} been ${done}`} before ${you} ${with_(pre, them(name))}`,
					].slice(
						day === undefined &&
							!/^(?:paint|varnish|mop|wash|polish|wax|oil|coat|glue|seal|plaster|tile|lay|pour|concret)/.test(done)
							? 1
							: 0,
					),
	},
	// "bills that have already been paid"
	{
		hint: / (?:has|have) (?:already|since|long) been /,
		build: new RegExp(`^${PRE} ${NAME} (?:that|which) ((?:has|have) (?:already|since|long) been [a-z]+(?: [^,;]+)?)$`),
		made: ([, pre = "", name = "", clause = ""], you) => {
			if (isPerson(name)) return undefined;
			const act = pre.replace(new RegExp(` (?:${LINKS})$`), "");
			const alone = act === pre;
			return many(name)
				? [
						`check which ${name.replace(/^(?:the|any|your|our) /, "")} ${clause} before ${you} ${alone ? with_(pre, "any") : act}`,
					]
				: [`check whether ${theOne(name)} ${clause} before ${you} ${alone ? with_(pre, "it") : act}`];
		},
	},
];
