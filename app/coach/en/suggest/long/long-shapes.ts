import { gerundOf } from "../../words/verbs.ts";
import { actWordings } from "../everyday/row-wordings.ts";
import { eachOne, shares } from "../guards/long-rows.ts";
import { both, either, ownOf, partsOf, type RuleParts, stated, told } from "../reading/rule-parts.ts";
import { WRONG } from "../reading/tails.ts";
import { withoutAny } from "../words/any-word.ts";
import { direct, otherwise } from "./long-direct.ts";
import { whoThen } from "./long-rejects.ts";

/** Acts that nothing makes right. */
const VILE =
	/^(?:abandon|violate|breach|damage|waste|tamper|misuse|abuse|harm|harass|bully|mock|ridicule|lie|swear|insult|offend|humiliate|embarrass|threaten|steal|deceive|mislead|cheat|ignore|neglect|discriminate|falsify|forge|argue|shout|hit|smack|conceal|hide|exceed|be|blame|refuse|fail|forget)$/;

/** Of the acts that are mostly wrong, those that a condition makes right. */
const FREE =
	/^(?:leave|keep|let|take|accept|go|run|push|make|eat|drink|smoke|see|hear|sit|look|check|sleep|break|raise|whisper)$/;

const verbOf = (act: string): string => act.split(" ")[0] ?? "";
const vile = (parts: RuleParts): boolean => parts.acts.some((act) => VILE.test(verbOf(act)));

/** What undoes a state, so that the acts are right. */
const UNDOING: readonly [RegExp, string][] = [
	[/^(?:while|when|if) (it|(?:the|an?|your|their|any) .+?) is (?:still )?plugged in$/, "unplug {x}"],
	[
		/^(?:while|when|if) (it|(?:the|an?|your|their|any) .+?) is (?:still )?(?:running|switched on|turned on|on|in operation|operating|powered|live)$/,
		"switch {x} off",
	],
	[
		/^(?:while|when|if) (it|(?:the|an?|your|their|any) .+?) is (?:still )?(?:moving|in motion|turning|rotating)$/,
		"stop {x}",
	],
	[/^(?:while|when|if) (it|(?:the|an?|your|their|any) .+?) is (?:still )?(?:hot|warm)$/, "let {x} cool"],
	[/^(?:while|when|if) (it|(?:the|an?|your|their|any) .+?) is (?:still )?open$/, "close {x}"],
	[/^(?:while|when|if) (it|(?:the|an?|your|their|any) .+?) is (?:still )?connected$/, "disconnect {x}"],
	[/^(?:while|when|if) (it|(?:the|an?|your|their|any) .+?) is (?:still )?loaded$/, "unload {x}"],
	[
		/^(?:while|when|if) (it|(?:the|an?|your|their|any) .+?) is (?:still )?under pressure$/,
		"release the pressure in {x}",
	],
	[/^(?:while|when|if) (it|(?:the|an?|your|their|any) .+?) is (?:still )?(?:wet|damp)$/, "dry {x}"],
	[/^(?:while|when|if) (it|(?:the|an?|your|their|any) .+?) is (?:still )?dirty$/, "clean {x}"],
	[/^with (?:the|an?|your|their) engine (?:still )?(?:running|on)$/, "switch the engine off"],
	[/^with (?:wet|damp) hands$/, "dry {your} hands"],
	[/^with (?:dirty|unwashed|greasy) hands$/, "wash {your} hands"],
	[
		/^(?:while|when) (?:still )?wearing (?:your |their )?(gloves|headphones|earphones|jewellery|an apron|a lanyard|rings)$/,
		"take off {your} {x}",
	],
	[
		/^(?:(?:while|when) )?(?:still )?(?:in|wearing) (?:your |their |the )?(?:company |work |full )?uniform$/,
		"change out of {your} uniform",
	],
	[/^(?:while|when) (?:you are |they are |still )?logged in(?:to .+)?$/, "log out"],
];

/** "sharpen a knife or change a disc while the machine is plugged in" -> "unplug the machine before they sharpen a knife or change a disc". */
function undone(parts: RuleParts): string[] {
	if (parts.acts.some((act) => /^(?:leave|over\w+) /.test(act))) return [];
	const last = parts.acts.at(-1) ?? "";
	const [, head = last, own = ""] = / with /.test(last)
		? (/^(.+?) (with (?:.+ engine .+|\w+ hands))$/.exec(last) ?? [])
		: [];
	const state = (parts.tail === "" ? own : parts.tail).replace(/^,? /, "");
	for (const [build, duty] of UNDOING) {
		const found = build.exec(state);
		if (found === null) continue;
		let thing = (found[1] ?? "").replace(/^(?:any|an?) /, "the ");
		let acts = [...parts.acts.slice(0, -1), head];
		if (/^(?:it|they)$/.test(thing)) {
			const [, verb = "", object = ""] =
				/^([\w-]+) ((?:the|an?|any|your|their) [\w-]+(?: [\w-]+)?)$/.exec(acts[0] ?? "") ?? [];
			if (object === "") return [];
			thing = object.replace(/^(?:any|an?) /, "the ");
			acts = [`${verb} it`, ...acts.slice(1)];
		}
		const made = duty.replace("{x}", thing.replace(/^an? /, "the ")).replace("{your}", ownOf(parts));
		return [stated(parts, `${made} before ${told(parts)} ${either(acts)}`)];
	}
	return [];
}

/** What makes a person unfit for an act, or partial in it. */
const UNFIT =
	/^(.+? who (?:have (?!not)|has (?!not)|are (?!not)|is (?!not)|feel|feels|take|takes|suffer|suffers|know|knows)\b.+)$/i;
const HANDED =
	/^(?:drive|operate|handle|serve|prepare|treat|assess|mark|interview|decide|approve|sign|visit|transport|carry|use|work|deal|advise|audit|inspect|negotiate|score|vote|take|investigate|process|review|supervise|give|administer|lift|move|climb|clean|cook|collect|deliver|examine|represent|award|judge|choose|select|manage|handle|buy|order|chair|recruit|appoint|assist|escort|teach|coach)$/;

/** "Staff who have taken a sedative must not drive or lift loads" -> "... must leave driving and lifting loads to a colleague". */
function unfit(parts: RuleParts): string[] {
	const partial =
		/^(?:if|when|where) (?:you|they|we|an? [\w -]+|employees|staff|members of staff) (?:have|has|are|is|feel|feels|know|knows) (?!not)/i.test(
			parts.setting,
		) &&
		/\b(?:interest|related|relative|friends?|family|tired|unwell|ill|drowsy|medication|conflict)\b/i.test(
			parts.setting,
		);
	if (!(UNFIT.test(parts.who) || partial) || parts.every) return [];
	if (/^,? (?:until|unless|before|without|even|except)/.test(parts.tail)) return [];
	if (
		parts.acts.some(
			(act) =>
				/^\w+ out\b|\banother (?:employer|company)\b/.test(act) ||
				!HANDED.test(verbOf(act)) ||
				act.split(" ").length < 2,
		)
	)
		return [];
	const handed = both(parts.acts.map((act) => gerund(act)));
	return [stated(parts, `leave ${handed}${parts.tail} to a colleague`)];
}

/** "give injections" -> "giving injections", "score, discuss or vote on it" -> "scoring, discussing and voting on it". */
function gerund(act: string): string {
	const [, row = "", rest = ""] = /^((?:[\w-]+, )*[\w-]+ (?:or|nor) [\w-]+|[\w-]+)( .+)$/.exec(act) ?? [];
	return `${row.replace(/[\w-]+/g, (word) => (/^(?:or|nor)$/.test(word) ? "and" : gerundOf(word)))}${rest}`
		.replace(/ any /g, " ")
		.replace(/ (?:or|nor) /g, " and ");
}

/** Who takes over from those who learn or help. */
const OVER: readonly [RegExp, string][] = [
	[/^(?:dental (?:nurses?|assistants?|hygienists?))/i, "the dentist"],
	[/^(?:veterinary (?:nurses?|assistants?))/i, "the vet"],
	[
		/^(?:health ?care assistants?|nursing assistants?|carers?|care (?:workers?|assistants?|staff)|support workers?)/i,
		"a nurse",
	],
	[/^(?:teaching assistants?|classroom assistants?|playworkers?|tutors?|student teachers?)/i, "the teacher"],
	[/^(?:pharmacy (?:assistants?|technicians?)|dispensers?|counter assistants?)/i, "the pharmacist"],
	[/^(?:paralegals?|legal (?:assistants?|secretaries)|clerks?)/i, "a solicitor"],
	[/^(?:receptionists?|reception staff|call handlers?|first aiders?)/i, "a clinician"],
	[/^(?:trainees?|apprentices?|interns?|work experience|new starters?|learners?|students?)/i, "trained staff"],
	[/^(?:volunteers?|temporary staff|agency (?:staff|workers?)|casual staff|temps?)/i, "permanent staff"],
	[
		/^(?:cleaners?|caretakers?|drivers?|porters?|waiters?|housekeepers?|shop staff|sales (?:staff|assistants?))/i,
		"a qualified technician",
	],
];
const SKILLED: Readonly<Record<string, RegExp>> = {
	"the dentist":
		/\b(?:x-rays?|injections?|stitches|anaesthetics?|teeth|fillings?|diagnos|prescri|treatment|medicines?)\b/i,
	"the vet": /\b(?:x-rays?|injections?|stitches|anaesthetics?|diagnos|prescri|treatment|medicines?|vaccin)/i,
	"a nurse":
		/\b(?:injections?|dressings?|catheters?|insulin|medic\w+|tablets|dose|wounds?|doses|oxygen|drips?|feeding tubes?|creams?)\b/i,
	"the teacher": /\b(?:mark|marks|marking|homework|exams?|parents?|grades?|reports?|detentions?|punish)\b/i,
	"the pharmacist": /\b(?:medicines?|prescriptions?|doses?|controlled|dispense|tablets)\b/i,
	"a solicitor": /\b(?:advice|advise|documents?|oaths?|settle|court|undertakings?|opinions?)\b/i,
	"a clinician": /\b(?:medical|clinical|advice|diagnos\w+|results?|symptoms?|medicines?|medication)\b/i,
	"trained staff": /./,
	"permanent staff": /./,
	"a qualified technician":
		/\b(?:fuse|fuses|wiring|boiler|electrical|sockets?|repair|repairs|machine|machinery|lift|brakes?|gas|appliances?|plumbing)\b/i,
};
const LEARNT =
	/^(?:take|give|remove|change|insert|administer|adjust|set|mark|sign|approve|dispense|hand|issue|handle|operate|use|open|drive|serve|treat|repair|lift|mix|cut|answer|advise|collect|count|lock|close|enter|process|perform|carry|interpret|explain|diagnose|prescribe|examine|supervise|cash|hold|work|clean|sterilise|draw|start|connect|fit|install|order|accept|decide|settle|authorise|negotiate|discuss|contact)$/;

/** "Dental nurses must not take X-rays, give injections or remove stitches" -> "... must leave taking X-rays, giving injections and removing stitches to the dentist". */
function handedOver(parts: RuleParts): string[] {
	const over = OVER.find(([who]) => who.test(parts.who))?.[1];
	if (over === undefined || parts.every || / who | under /.test(parts.who)) return [];
	if (
		/^,? (?:until|unless|before|without|except)/.test(parts.tail) ||
		/\b(?:their|your|either)\b/.test(parts.acts.join(" "))
	)
		return [];
	const skill = SKILLED[over] ?? /^$/;
	if (parts.acts.some((act) => !LEARNT.test(verbOf(act)) || act.split(" ").length < 2)) return [];
	if (!parts.acts.every((act) => skill.test(act))) return [];
	return [stated(parts, `leave ${both(parts.acts.map(gerund))} to ${over}${parts.tail}`)];
}

/** What an exception lets be done: "except to contact the ground team" -> "only to contact the ground team". */
function excepted(parts: RuleParts): string[] {
	if (vile(parts)) return [];
	const [, own = "", what = ""] =
		/^((?:(?!,? (?:except|other than|unless)\b).)*?),? (?:except|save|other than)(?: for)?(?= (?:to [a-z]+|for|in|on|at|with|when|where|if|by|as|during|after|through|via|from|under|while)\b)( .+)$/.exec(
			` ${parts.tail.replace(/^ /, "")}`,
		) ?? [];
	const reason = /^ ?for any (?:reason|purpose) other than (.+)$/.exec(parts.tail.trim())?.[1];
	const said = reason === undefined ? what.trim() : `for ${reason}`;
	if (said === "" || /\b(?:unless|except)\b/.test(said) || /\b(?:without|until|before)\b/.test(own)) return [];
	return [
		stated(
			parts,
			`${withoutAny(either(parts.acts).replace(/ anywhere$/, ""))}${own.trimEnd()} only ${said}`.replace(/ {2,}/g, " "),
			true,
		),
	];
}

/** What has to come first: "unless", "until", "without" after a row of acts for which nothing else stands. */
function bound(parts: RuleParts): string[] {
	const { tail } = parts;
	if (vile(parts) || parts.acts.some((act) => WRONG.has(verbOf(act)) && !FREE.test(verbOf(act)))) return [];
	const [, link = "", what = "", more = ""] =
		/^,? (unless|until|before|without) ([^,;]+)((?:, (?:even|except|whatever) .+)?)$/.exec(tail) ?? [];
	if (what === "" || /\b(?:not|never|without|unless)\b/.test(what)) return [];
	return limited(parts, link, what).map((said) => said + more);
}

function limited(parts: RuleParts, link: string, what: string): string[] {
	if (parts.who === "people" && link === "unless" && what.startsWith("they "))
		return [stated({ ...parts, who: `only people who ${what.slice(5)}` }, withoutAny(either(parts.acts)), true)];
	const having = /^((?:the|an?|their|your) .+?) having (?:first )?(.+)$/.exec(what);
	if (link === "without" && having !== null) {
		const has = /[^s]s$|\b(?:people|children)$/.test(having[1] ?? "") ? "have" : "has";
		return [
			stated(
				parts,
				`make sure ${having[1] ?? ""} ${has} ${having[2] ?? ""} before ${told(parts)} ${either(parts.acts)}`,
			),
		];
	}
	const acts = withoutAny(either(parts.acts));
	if (link === "unless")
		return /^(?:in|on|at|with|for|during|under)\b/.test(what)
			? [stated(parts, `${acts} only ${what}`, true)]
			: [stated(parts, `${acts} only if ${what}`, true)];
	if (link === "without")
		return /^(?:first )?\w+ing\b/.test(what) && !/^(?:planning|training|building|meeting|parking|clothing)\b/.test(what)
			? [stated(parts, `${acts} only after ${what.replace(/^first /, "")}`, true)]
			: [stated(parts, `${acts} only with ${withoutAny(what)}`, true)];
	if (!/\b(?:has|have|is|are|can|says?|gives?|arrives?|leaves?|agrees?|confirms?|signs?)\b/.test(what)) return [];
	const once = stated(parts, `${acts} only once ${what}`, true);
	return parts.acts.length > 1 && link !== "unless"
		? [stated(parts, `wait until ${what} before ${told(parts)} ${acts}`), once]
		: [once];
}

/** The wordings of a long rule by its build: those that are surely right, and those for want of better ones. */
export interface LongWordings {
	sure: string[];
	further: string[];
	parts: RuleParts;
}

export function longWordings(
	said: string,
	offered: readonly string[],
	wordings: (said: string) => string[],
): LongWordings | undefined {
	const parts = partsOf(said);
	if (parts === undefined) return undefined;
	if (parts.half !== "") return { sure: [...otherwise(parts), ...whoThen(parts)], further: [], parts };
	if (parts.apart) return { sure: eachOne(parts, wordings), further: [], parts };
	if (/^be /.test(parts.acts[0] ?? "") && !parts.every) return undefined;
	const sure =
		parts.thing === ""
			? [
					...oneAct(parts, true),
					...direct(parts, wordings),
					...excepted(parts),
					...undone(parts),
					...unfit(parts),
					...handedOver(parts),
				]
			: [];
	const [best] = offered.filter((one) => !ordering(parts, one));
	const short = best === undefined || !parts.acts.every((act) => shares(act, best));
	const surely = short || parts.acts.every((act) => actWordings(act, told(parts), true).length > 0);
	const each = sure.length === 0 && surely ? eachOne(parts, wordings) : [];
	const limits = parts.thing === "" ? bound(parts) : [];
	const binds = limits.length > 0 && (parts.every || !BOUND.test(offered[0] ?? ""));
	return {
		sure: [...sure, ...each, ...(binds ? limits : [])],
		further: parts.thing === "" ? [...limits, ...oneAct(parts, false)] : limits,
		parts,
	};
}

/** A rule of one act by its verb and thing. */
const oneAct = (parts: RuleParts, sure: boolean): string[] =>
	parts.acts.length > 1 || /^,? (?:unless|until|before|without|except|other than)\b/.test(parts.tail)
		? []
		: actWordings(parts.acts[0] ?? "", told(parts), sure).map(({ text, leave }) =>
				stated(parts, text + parts.tail, leave),
			);

/** A wording that keeps the act within its bound. */
const BOUND =
	/\bonly (?:if|once|after|with|when|where|by|in|on|to|for|under)\b|\bbefore (?:you|they|we)\b|\bwait until\b|\bhave .+ when (?:you|they|we)\b/i;

/** A bound that the first act has for itself. */
const OWN = / (?:before|until|in front of) /;

/** True for a wording that says a forbidden act of a row as it stands, with nothing that binds it. */
export const ordering = (parts: RuleParts, said: string): boolean =>
	(parts.acts.length > 1 &&
		OWN.test(parts.acts[0] ?? "") &&
		said.includes(` or ${(parts.acts.at(-1) ?? "").split(" ").slice(0, 2).join(" ")}`)) ||
	(parts.acts.length > 1 &&
		!/\b(?:only (?:if|once|with|when|after|before|outside|away|in|on|at|by|to|for|where|within|out)|before|until|unless|once|after|leave \w+ing|ask|make sure|instead)\b/.test(
			said,
		) &&
		parts.acts.some((act) => standsIn(said, act)));

/** True for an act that stands in a wording by itself, joined or ordered, with nothing behind it. */
function standsIn(said: string, act: string): boolean {
	for (let from = said.indexOf(act); from >= 0; from = from < said.length ? said.indexOf(act, from + 1) : -1)
		if (
			/(?:, | and |(?:must|should|may|will) )$/.test(said.slice(0, from)) &&
			/^(?:,| and |$)/.test(said.slice(from + act.length))
		)
			return true;
	return false;
}

/** How many clauses a wording has. */
const clauses = (said: string): number => said.split(/, | and |; /).length;

/** True for a wording that leaves acts of a row, or what binds them, unanswered. */
export const partial = (parts: RuleParts, said: string): boolean =>
	(!parts.apart &&
		/^,? (?:unless|until|before|without|except|other than)\b/.test(parts.tail) &&
		!/\b(?:only|before|once|until|unless|except|after|first|wait)\b|\b(?:present|with (?:you|them)) when\b/.test(
			said,
		)) ||
	(/\b(?:must|shall) (?!make|ask|get|wait|have|keep|check|tell)\w+ [^,]* with /.test(said) &&
		/ without /.test(parts.tail) &&
		!/ only | before /.test(said)) ||
	(/^[^,]*\bmanagers?\b/i.test(parts.who) && /\b(?:the|their) manager\b/.test(said)) ||
	/ of at least \d+ unless\b/.test(said) ||
	(parts.acts.length > 1 &&
		parts.half === "" &&
		!parts.apart &&
		clauses(said.slice(parts.setting.length)) < parts.acts.length &&
		!parts.acts.every((act) => shares(act, said)));
