import { normAt } from "../../words/clause-scope.ts";
import { type Ban, definite, isMany, isPerson, partWith, restWithout } from "../reading/ban.ts";
import type { Construction } from "./made.ts";

const personal = (ban: Ban): boolean =>
	ban.object !== "" &&
	isPerson(normAt(ban.tokens, ban.objectTo - 1)) &&
	!/['’]/.test(ban.object.split(" ").at(-1) ?? "");

/** What an act "at", "with" or "over" somebody is done to. */
const target = (ban: Ban): string => {
	const part = partWith(ban, /^(?:at|to|with|over|on|against|towards?|about|of)$/);
	const said = part === undefined ? ban.object.replace(/^(?:at|of|about) /, "") : ban.of(part);
	return definite(said);
};

/** "run in the corridors" -> "walk in the corridors". */
export const running: Construction = (ban) =>
	ban.object === "" || /^(?:up|down|in)/.test(ban.object) ? [`*walk ${ban.object} ${ban.rest}`] : [];

/** "shout at children" -> "speak calmly to children". */
export const shouting: Construction = (ban) => {
	const at = partWith(ban, /^(?:at|to)$/);
	if (at !== undefined)
		return [
			`*speak calmly to ${ban.of(at)} ${ban.rest.replace(/^(?:at|to) /, "").replace(ban.of(at), "")}`,
			`*keep {your} voice down with ${ban.of(at)}`,
		];
	if (/^at /.test(ban.object)) return [`*speak calmly to ${ban.object.slice(3)} ${ban.rest}`];
	if (ban.object !== "") return [];
	const across = partWith(ban, /^(?:across|through|over|from)$/);
	if (across !== undefined) return [`*walk over and *speak quietly`, `*keep {your} voice down`];
	return [`*speak quietly ${ban.rest}`, `*keep {your} voice down ${ban.rest}`];
};

/** "mock a customer's accent" -> "respect a customer's accent"; "laugh at a question" -> "take a question seriously". */
export const mocking: Construction = (ban) => {
	const said = target(ban);
	if (said === "") return [];
	const head = said.split(" ").at(-1) ?? "";
	if (isPerson(head)) return [`*treat ${said} with respect`, `*speak to ${said} politely`];
	if (/(?:mistakes?|questions?|concerns?|complaints?|requests?|ideas?|fears?|worries|pain)$/.test(head))
		return [`*take ${said} seriously`];
	return [`*respect ${said}`, `*treat ${said} with respect`];
};

/** "make fun of a customer's accent" -> "respect a customer's accent". */
export const makingFun: Construction = (ban) =>
	/^fun of /.test(ban.object) ? mocking({ ...ban, object: ban.object.slice(7), parts: [] }) : [];

/** "humiliate a pupil in front of the class" -> "speak to the pupil in private". */
export const humiliating: Construction = (ban) => {
	if (!personal(ban)) return [];
	const scene = partWith(ban, /^(?:in front of|before|in the presence of)$/);
	const who = definite(ban.object);
	if (scene !== undefined)
		return [
			`*speak to ${who} about mistakes in private, away from ${ban.of(scene)}`,
			`*treat ${who} with respect in front of ${ban.of(scene)}`,
		];
	return [`*treat ${who} with respect ${ban.rest}`, `*speak to ${who} politely ${ban.rest}`];
};

/** "rush guests" -> "give guests time". */
export const rushing: Construction = (ban) => {
	if (!personal(ban)) return [];
	const into = ban.parts.find(
		(part) =>
			part.link === "into" ||
			(part.link === "to do" &&
				/^(?:sign|buy|decide|pay|order|agree|choose|accept|book|purchase)$/.test(normAt(ban.tokens, part.from))),
	);
	const towards = ban.parts.find((part) => part.link === "to do");
	if (into === undefined && towards !== undefined && /^(?:pressure|press|push|force|persuade|urge)$/.test(ban.base))
		return [`*let ${definite(ban.object)} decide whether to ${ban.of(towards)} ${restWithout(ban, towards)}`];
	if (into !== undefined)
		return [`*give ${ban.object} time to decide`, `*describe the options and *let ${ban.object} decide`];
	const who = /^(?:any|some)(?:one|body)$/.test(ban.object) ? "everyone" : definite(ban.object);
	return [`*give ${who} the time they need ${ban.rest}`, `*work at the pace of ${who} ${ban.rest}`];
};

/** "interrupt a caller" -> "let the caller finish". */
export const interrupting: Construction = (ban) => {
	if (!personal(ban))
		return /(?:lesson|meeting|conversation|call|treatment|ceremony|presentation|service|exam|class|talk)s?$/.test(
			ban.object,
		)
			? [`*wait until ${definite(ban.object).replace(/^(\w+)$/, "the $1")} ${isMany(ban.object) ? "are" : "is"} over`]
			: [];
	return [
		`*let ${definite(ban.object)} finish ${ban.rest}`,
		`*wait until ${definite(ban.object)} ${isMany(ban.object) ? "have" : "has"} finished ${ban.rest}`,
	];
};

/** "ignore a complaint" -> "respond to every complaint". */
export const ignoring: Construction = (ban) => {
	if (ban.object === "") return [];
	const verdict = partWith(ban, /^as$/);
	if (verdict !== undefined)
		return ignoring({ ...ban, parts: ban.parts.filter((one) => one !== verdict), rest: restWithout(ban, verdict) });
	const what = definite(ban.object);
	if (personal(ban) || isPerson(/^(?:the|an?|any|every) (\w+) who /.exec(ban.object)?.[1] ?? ""))
		return / who /.test(what)
			? [`*respond promptly to ${what} ${ban.rest}`]
			: [`*turn to ${what} at once ${ban.rest}`, `*greet ${what} at once ${ban.rest}`];
	return [`*respond to ${what} ${ban.rest}`, `*deal with ${what} at once ${ban.rest}`];
};

/** "drop bags from the belt" -> "set bags down with care"; "slam doors" -> "close doors gently". */
export const handlingRoughly: Construction = (ban) => {
	const { base, object } = ban;
	if (object === "" || personal(ban)) return [];
	const what = definite(object);
	if (/^(?:away|out)$/.test(ban.particle)) return [];
	if (/^(?:slam|bang)$/.test(base) && /\b(?:doors?|drawers?|lids?|gates?|boots?|windows?)$/.test(object))
		return [`*close ${what} gently ${ban.rest}`];
	if (/^(?:bang|slam|hammer)$/.test(base)) return [];
	if (/^(?:kick|drag|roll|push)$/.test(base)) return [`*handle ${what} with care ${ban.rest}`];
	if (/\b(?:waste|bins?|rubbish|sink|drains?|toilets?|skip|recycling|trash)\b/.test(ban.rest)) return [];
	const source = partWith(ban, /^from$/);
	if (source !== undefined) return [`*lift ${what} from ${ban.of(source)} with care`];
	const litter = /\b(?:waste|rubbish|litter|trash|cigarette|butts|paper|packaging|wrappers|cups?|bottles)\b/.test(
		object,
	);
	if (litter && ban.rest === "") return [`*put ${what} in the bin`];
	const part = partWith(ban, /^(?:at|to|into|onto|in|on)$/);
	if (part !== undefined && /^(?:into|in|at)$/.test(part.link)) return [];
	return [
		part === undefined
			? `*handle ${what} with care ${ban.rest.replace(/^back\b/, "")}`
			: `*place ${what} ${part.link === "at" ? "beside" : part.link} ${ban.of(part)} with care`,
		`*set ${what} down gently`,
	];
};

/** "bang on the door" -> "knock gently on the door". */
export const knocking: Construction = (ban) => {
	const part = partWith(ban, /^(?:on|at|against)$/);
	if (ban.object !== "" || part === undefined) return [];
	return /\b(?:doors?|windows?|glass)$/.test(ban.of(part)) ? [`*knock gently on ${ban.of(part)}`] : [];
};

/** "threaten or insult a guest" -> "stay polite with the guest". */
export const abusing: Construction = (ban) => {
	const said = target(ban);
	const person = isPerson(said.split(" ").at(-1) ?? "");
	return person ? [`*stay calm and polite with ${said}`, `*speak to ${said} politely`] : [];
};

/** "lie to a client about the price" -> "tell the client the truth about the price". */
export const lying: Construction = (ban) => {
	const about = partWith(ban, /^(?:about|regarding|as to)$/);
	const to = partWith(ban, /^to$/);
	const who = to === undefined ? (personal(ban) ? definite(ban.object) : "") : definite(ban.of(to));
	if (who === "" && about === undefined) return [];
	return [`*tell ${who === "" ? ban.person : who} the truth ${about === undefined ? "" : `about ${ban.of(about)}`}`];
};

/** "discriminate against guests" -> "treat all guests equally". */
export const favouring: Construction = (ban) => {
	const said = target(ban);
	if (said === "" || !isPerson(said.split(" ").at(-1) ?? "")) return [`*treat everyone equally`];
	return [`*treat all ${said.replace(/^(?:the|all|some|certain|any) /, "").replace(/^(\w+[^s])$/, "$1s")} equally`];
};

/** "keep guests waiting while you finish a call" -> "serve guests first, then finish the call". */
export const waiting: Construction = (ban) => {
	if (!personal(ban) && !/\bwaiting$/.test(ban.object)) return [];
	const who = definite(ban.object.replace(/ (?:waiting|wait)$/, ""));
	const rest = ban.rest.replace(/^(?:waiting|wait|to wait) ?/, "");
	return /\b(?:waiting|wait)\b/.test(`${ban.object} ${ban.rest}`)
		? [`*see to ${who} ${rest} at once`, `*greet ${who} ${rest} and *say how long it will take`]
		: [];
};

/** "blame another department for the delay" -> "take responsibility for the delay". */
export const blaming: Construction = (ban) => {
	const cause = partWith(ban, /^for$/);
	return [
		`*take responsibility ${cause === undefined ? "" : `for ${ban.of(cause)}`} and *say what happens next`,
		cause === undefined
			? `*apologise and *solve the problem`
			: `*apologise for ${ban.of(cause)} and *solve the problem`,
	];
};

/** "touch a member" -> "keep a respectful distance from the member". */
export const touching: Construction = (ban) => {
	if (personal(ban))
		return [
			`*keep a respectful distance from ${definite(ban.object)} ${ban.rest}`,
			`*ask ${definite(ban.object)} before you touch ${isMany(ban.object) ? "them" : "them"}`,
		];
	if (ban.object === "" || ban.rest !== "") return [];
	return [`*leave ${definite(ban.object)} untouched`, `*keep {your} hands off ${definite(ban.object)}`];
};

/** "make jokes about nationalities" -> "speak about nationalities with respect". */
export const remarking: Construction = (ban) => {
	const match = /^(?:[\w-]+ )?(jokes?|remarks?|comments?|fun) (?:about|on|of) (.+)$/.exec(
		`${ban.object} ${ban.rest}`.trim(),
	);
	if (match === null || match[1] === "fun") return [];
	return [
		`*speak about ${match[2] ?? ""} with respect`,
		`*keep ${match[1] ?? ""} clear of ${(match[2] ?? "").replace(/ or /g, " and ")}`,
	];
};

/** "refuse a customer because of their appearance" -> "serve every customer, whatever their appearance". */
export const judging: Construction = (ban) => {
	const cause = partWith(ban, /^(?:because of|by|for|on)$/);
	if (
		!personal(ban) ||
		cause === undefined ||
		!/^(?:the way|their|his|her|the|age|race|gender|religion|colour|skin|appearance|clothes|accent)\b/.test(
			ban.of(cause),
		)
	)
		return [];
	if (ban.base === "serve" || (ban.base === "turn" && ban.particle !== "away")) return [];
	const who = ban.object.replace(/^(?:an?|any|the) /, "");
	const verb = ban.base === "judge" || ban.base === "treat" ? "treat" : "serve";
	return [
		`*${verb} ${isMany(who) ? "all" : "every"} ${who} ${verb === "treat" ? "alike" : ""}, whatever ${ban.of(cause)}`.replace(
			" ,",
			",",
		),
	];
};
