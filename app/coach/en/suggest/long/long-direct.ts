import { customerNouns, staffNouns } from "../../words/people.ts";
import { gerundOf } from "../../words/verbs.ts";
import { definite, plural } from "../reading/ban.ts";
import { both, either, type RuleParts, stated, told } from "../reading/rule-parts.ts";
import { withoutAny } from "../words/any-word.ts";
import { joinedStates } from "./long-joined.ts";
import { rejects } from "./long-rejects.ts";

const one = (parts: RuleParts): string => (parts.acts.length === 1 ? (parts.acts[0] ?? "") : "");
const binding = (parts: RuleParts): boolean => /^,? (?:unless|until|before|without|except)\b/.test(parts.tail);

const STATES: ReadonlyMap<string, string> = new Map(
	"unlocked locked;open closed;unattended in\u00a0sight;unsupervised in\u00a0sight;alone in\u00a0company;uncovered covered;unlabelled labelled;unsecured secured;unguarded guarded;dirty clean;untidy tidy;running switched\u00a0off;unmade made;unsealed sealed;unsigned signed;exposed covered;visible out\u00a0of\u00a0sight"
		.split(";")
		.map((pair) => pair.split(" ") as [string, string])
		.map(([bad, good]) => [bad, good.replaceAll("\u00a0", " ")] as [string, string]),
);

/** "leave the trolley unlocked or unattended" -> "keep the trolley locked and in sight". */
function states(parts: RuleParts): string[] {
	const [, thing = "", first = "", second = "", rest = ""] =
		/^(?:leave|keep) (.+?) (\w+),? or (\w+)((?: .+)?)$/.exec(one(parts)) ?? [];
	const good = STATES.get(first);
	const better = STATES.get(second);
	if (good === undefined || better === undefined || binding(parts)) return [];
	return [stated(parts, `keep ${definite(thing)} ${good} and ${better}${lasting(rest)}${parts.tail}`)];
}

/** "at any time during the round" -> "during the round". */
const lasting = (said: string): string => said.replace(/ at any (?:time|point)\b/, "");

const PUT_RIGHT: Readonly<Record<string, string>> = {
	open: "close {x}",
	unlocked: "lock {x}",
	running: "switch {x} off",
	on: "switch {x} off",
	lit: "put {x} out",
	unsecured: "secure {x}",
	unattended: "hand {x} over to a colleague",
	dirty: "clean {x}",
	full: "empty {x}",
};

/** "leave the office with the safe open" -> "close the safe before you leave the office". */
function leftWith(parts: RuleParts): string[] {
	const [, place = "", thing = "", state = ""] =
		/^leave (.+?) with ((?:the|an?|any|your|their) [\w’' -]+?) (?:still )?(open|unlocked|running|on|lit|unsecured|unattended|dirty|full)$/.exec(
			one(parts),
		) ?? [];
	const duty = PUT_RIGHT[state];
	if (duty === undefined || binding(parts)) return [];
	return [stated(parts, `${duty.replace("{x}", definite(thing))} before ${told(parts)} leave ${place}${parts.tail}`)];
}

const SERVED =
	"(?:customers?|guests?|visitors?|passengers?|pupils?|students?|patients?|clients?|residents?|children|members?|volunteers?|contractors?|drivers?|people|trainees|apprentices|tenants|spectators|participants|swimmers|parents|staff)";
const ALLOWING = new RegExp(
	`^(?:let|allow|permit) ((?:an?|any|the|your|their|our|other|young|unaccompanied)? ?${SERVED})(?: to)? (.+)$`,
);

/** "allow visitors to lean on cases or use flash" -> "ask visitors to stand clear of cases and switch the flash off". */
function asking(parts: RuleParts, wordings: (said: string) => string[]): string[] {
	const [, who = "", first = ""] = ALLOWING.exec(parts.acts[0] ?? "") ?? [];
	if (who === "" || binding(parts) || /^(?:in|into|on|onto|out|off|behind|near)\b/.test(first)) return [];
	const rows: string[] = [];
	for (const act of [first, ...parts.acts.slice(1)]) {
		const said = wordings(`Do not ${act}`).find(
			(wording) => !/\b(?:ask|inform|customer|may|[;:])|, then /.test(wording) && wording.split(" ").length < 18,
		);
		if (said === undefined) return [];
		rows.push(`${said.charAt(0).toLowerCase()}${said.slice(1)}`);
	}
	const they = rows.map((row) =>
		row.replace(/\byour\b/g, "their").replace(/\b(before|when|while|after|until) you\b/g, "$1 they"),
	);
	return they.some((row) => /\byou\b/.test(row))
		? []
		: [stated(parts, `ask ${definite(withoutAny(who))} to ${both(they)}${parts.tail}`)];
}

/** "give advice beyond the scope of their training" -> "give advice only within the scope of their training". */
function within(parts: RuleParts): string[] {
	const [, head = "", limit = ""] =
		/^(.+?) (?:beyond|outside|in excess of|above|exceeding) ((?:the|their|your|its) (?:agreed |stated |legal |permitted |maximum |safe )?(?:scope|limits?|terms|bounds|range|boundaries|remit|rating|capacity|load|amount|competence|authority|budget)\b.*)$/.exec(
			one(parts),
		) ?? [];
	return head === "" || binding(parts)
		? []
		: [stated(parts, `${withoutAny(head)} only within ${limit}${parts.tail}`, true)];
}

/** "wear rings or scarves when working at the lathe" -> "take off rings and scarves before working at the lathe". */
function takenOff(parts: RuleParts): string[] {
	const [, worn = ""] = /^wear (.+)$/.exec(one(parts)) ?? [];
	const [, row = "", place = ""] = /^([^,]+(?:, [^,]+?)* or [\w’' -]+?) in (the .+)$/.exec(worn) ?? [];
	if (row !== "" && /^(?:$|,? (?:apart from|except)\b)/.test(parts.tail))
		return [
			stated(
				parts,
				`take off ${withoutAny(row).replace(/ or /g, " and ")} before ${told(parts)} enter ${place}${parts.tail}`,
			),
		];
	const [, doing = ""] = /^ (?:while|when) (?:you are |they are )?(\w+ing\b.+)$/.exec(parts.tail) ?? [];
	if (worn === "" || doing === "" || / (?:on|over|under|instead|without) |\b(?:uniform|same)\b/.test(worn)) return [];
	return [stated(parts, `take off ${withoutAny(worn).replace(/ or /g, " and ")} before ${doing}`)];
}

const SECRET =
	/^((?:disclose|reveal|divulge|share|release|leak|discuss|give out|pass on|mention|give)) (.+?) (?:to|with) ((?:any|an?|the|other|another|anyone|anybody|others|third|outsiders?|colleagues|family|friends|people|someone|callers|visitors|customers|clients|guests|patients|strangers|residents|parents|journalists|competitors|suppliers)\b.*)$/;
const TOLD =
	/\b(?:information|details|data|names?|numbers?|plans?|prices?|results?|records?|affairs|addresses?|address|account|accounts|business|matters|files|terms|salary|salaries|diagnosis|contents|secrets?|identity|whereabouts|figures|lists?|history|passwords?|codes?|stay)\b/;

/** "disclose names or plans to any third party, except ..." -> "keep names and plans confidential, except ...". */
function confidential(parts: RuleParts): string[] {
	const [, , what = "", whom = ""] = SECRET.exec(one(parts)) ?? [];
	if (
		!TOLD.test(what) ||
		/^ ?,? (?:without|until|before|other than)\b/.test(parts.tail) ||
		/ (?:who|that|whose|under) /.test(whom)
	)
		return [];
	const including = / ?, (?:even|including) (?:to )?(.+)$/.exec(whom)?.[1];
	const even = including === undefined ? "" : `, even from ${including}`;
	const tail = parts.tail.replace(/^ (except|unless)/, ", $1");
	return [stated(parts, `keep ${withoutAny(what).replace(/ or /g, " and ")} confidential${even}${tail}`)];
}

/** "keep a customer waiting while you finish a call" -> "see to the customer before you finish a call". */
function keptWaiting(parts: RuleParts): string[] {
	const [, who = ""] =
		/^(?:keep|leave|make|let) ((?:an?|the|any|your) [\w-]+|[\w-]+s) (?:waiting|wait|standing)(?: (?:at|in|on|by) .+)?$/.exec(
			one(parts),
		) ?? [];
	const [, pronoun = "", rest = ""] = /^ while (you|they|we) (.+)$/.exec(parts.tail) ?? [];
	return who === "" || rest === "" ? [] : [stated(parts, `see to ${definite(who)} before ${pronoun} ${rest}`)];
}

/** "give a resident's tablets to another resident" -> "give every resident only their own tablets". */
function ownOnly(parts: RuleParts): string[] {
	const [, verb = "", owner = "", thing = ""] =
		/^(give|hand|serve|send|issue|show|pass|use) (?:an?|one|any) (\w+)['’]s (.+?) (?:to|for|on) (?:another|a different|other|any other) \w+$/.exec(
			one(parts),
		) ?? [];
	if (thing === "" || binding(parts)) return [];
	return verb === "use"
		? [stated(parts, `keep every ${owner}'s ${thing} for that ${owner}${parts.tail}`)]
		: [
				stated(parts, `${verb} every ${owner} only their own ${thing}${parts.tail}`),
				stated(parts, `keep every ${owner}'s ${thing} for that ${owner}${parts.tail}`),
			];
}

/** "work at height alone or in winds above 30 mph" -> "work at height with a colleague and only in winds of up to 30 mph". */
function notAlone(parts: RuleParts): string[] {
	const [, act = "", link = "", what = "", bound = ""] =
		/^(.+?) alone or ((?:in|at|with) )([\w ]+?) (?:above|over|exceeding|of more than|stronger than) (.+)$/.exec(
			one(parts),
		) ?? [];
	return act === "" ? [] : [stated(parts, `${act} with a colleague and only ${link}${what} of up to ${bound}`)];
}

const DAYS: Readonly<Record<string, string>> = {
	sunday: "Monday to Saturday",
	sundays: "Monday to Saturday",
	weekend: "Monday to Friday",
	weekends: "Monday to Friday",
	"public holiday": "on working days",
	"public holidays": "on working days",
};

/** "call customers after 8 p.m. or on a Sunday" -> "call customers only before 8 p.m., Monday to Saturday". */
function hours(parts: RuleParts): string[] {
	const [, act = "", link = "", time = "", day = ""] =
		/^(.+?) (after|before) (\d[\d.:]*(?: ?[ap]\.?m\.?)?|dark|noon|midnight) or (?:on|at|over|during) (?:an? |the )?(Sundays?|weekends?|public holidays?)$/.exec(
			one(parts),
		) ?? [];
	const days = DAYS[day.toLowerCase()];
	if (days === undefined || binding(parts)) return [];
	return [
		stated(
			parts,
			`${withoutAny(act)} only ${link === "after" ? "before" : "after"} ${time}, ${days}${parts.tail}`,
			true,
		),
	];
}

/** "Unless instructed by the engineer, crew must not start the pumps" -> "Crew may start the pumps only if instructed by the engineer". */
function excepting(parts: RuleParts): string[] {
	const [, link = "", what = ""] = /^(unless|except) (.+)$/i.exec(parts.setting) ?? [];
	if (what === "" || parts.tail !== "" || /\b(?:not|never)\b/.test(what)) return [];
	const how =
		link.toLowerCase() === "unless" && !/^(?:in|on|at|with|for|during|under)\b/.test(what) ? `if ${what}` : what;
	return [stated({ ...parts, setting: "" }, `${withoutAny(either(parts.acts))} only ${how}`, true)];
}

/** "store bleach beside or in the same cupboard as food" -> "store bleach in a separate cupboard, well away from food". */
function apartFrom(parts: RuleParts): string[] {
	const [, verb = "", thing = "", near = ""] =
		/^(store|keep|put|place|leave|hang|stand|stack|park|carry) (.+?) ((?:above|beside|below|next to|near|under|over|behind|on top of|with|alongside|in|on)(?:,| or| in| the same|$).*)$/.exec(
			one(parts),
		) ?? [];
	const [, where = "", other = ""] = / ?in the same (\w+) as (.+)$/.exec(` ${near}`) ?? [];
	const plain =
		/^(?:[\w ]+, )*[\w ]+? or (?:near|next to|beside|above|below|under|alongside|close to|on top of) (.+)$/.exec(
			near,
		)?.[1] ?? "";
	const what = other === "" ? plain : other;
	if (what === "" || binding(parts)) return [];
	const away = `well away from ${what}`;
	return [
		stated(
			parts,
			where !== "" && / or /.test(near)
				? `${verb} ${thing} in a separate ${where}, ${away}${parts.tail}`
				: where !== ""
					? `${verb} ${thing} and ${what} in separate ${plural(where)}${parts.tail}`
					: `keep ${thing} ${away}${parts.tail}`,
		),
	];
}

const INVOLVED =
	/^(?:mark|grade|approve|settle|audit|review|check|assess|examine|inspect|sign|certify|judge|investigate|serve|treat|process|handle|decide|interview|advise|represent|value|appraise|score|moderate|verify) .+ (?:they|you|we) (?:have (?:an? (?:personal |financial )?(?:interest|stake)|themselves |personally |previously )?(?:taught|trained|worked|treated|advised|written|prepared|made|sold|designed|carried|done|coached|represented|drafted|authorised|built|an interest)|are (?:related|close)|know|supervise|own|manage|teach)\b/;

/** "mark the work of a student they have taught" -> "leave marking the work of a student they have taught to a colleague". */
function involved(parts: RuleParts): string[] {
	const act = one(parts);
	if (!INVOLVED.test(act) || binding(parts)) return [];
	const [verb = ""] = act.split(" ");
	return [
		stated(parts, `leave ${gerundOf(verb)} ${withoutAny(act.slice(verb.length + 1))} to a colleague`),
		stated(parts, `ask a colleague to ${withoutAny(act)}`),
	];
}

/** "accept a return without a receipt; ask the manager" -> "accept a return only with a receipt; otherwise ask the manager". */
export function otherwise(parts: RuleParts): string[] {
	const { tail, half } = parts;
	const [, what = ""] = /^ without ((?:an?|the|their|your|any|valid|proof)\b[^,]+)$/.exec(tail) ?? [];
	if (what === "" || /\b(?:not|never)\b/.test(half) || parts.acts.length > 1) return [];
	return [
		`${stated(parts, `${withoutAny(either(parts.acts))} only with ${withoutAny(what)}`, true)}; otherwise ${half.replace(/ instead$/, "").replace(/^instead,? /, "")}`,
	];
}

/** "use the pool car for private journeys" -> "use the pool car only for work". */
function forWork(parts: RuleParts): string[] {
	const [, act = "", what = ""] =
		/^(use|borrow|take|operate|drive|book|order|charge) (.+?) for (?:their own|your own|private|personal|non-work|any private|any personal)(?: or \w+)? (?:purposes?|use|gain|benefit|business|reasons|errands|journeys|trips|work|matters|shopping|calls)$/.exec(
			one(parts),
		) ?? [];
	if (
		act === "" ||
		binding(parts) ||
		!/\b(?:company|work|office|business|hotel|school|clinic|our|the|club|hospital|council|charity|fleet|pool)\b/.test(
			what,
		)
	)
		return [];
	return [stated(parts, `${act} ${withoutAny(what).replace(/ or /g, " and ")} only for work${parts.tail}`)];
}

/** What is done in place of a refusal. */
const ACCEPTED: Readonly<Record<string, string>> = {
	refuse: "accept",
	reject: "accept",
	decline: "accept",
	"turn away": "welcome",
	exclude: "include",
};

function accepted(parts: RuleParts): string[] {
	const [, verb = "", what = "", why = ""] =
		/^(refuse|reject|decline|turn away|exclude) (?!to\b)(.+?)((?: (?:because of|on account of|on the grounds of|on grounds of|solely because of|based on) .+)?)$/.exec(
			one(parts),
		) ?? [];
	const made = ACCEPTED[verb];
	if (
		made === undefined ||
		binding(parts) ||
		why === "" ||
		/^(?:entry|access|service|admission|help|treatment)\b/.test(what)
	)
		return [];
	return [
		stated(
			parts,
			`${made} ${withoutAny(what)}, whatever ${why.replace(/^ (?:(?:solely )?because of|on account of|on (?:the )?grounds of|based on) /, "")}`,
		),
	];
}

const isPerson = (norm: string): boolean => customerNouns.has(norm) || staffNouns.has(norm);

/** "ask for their consent before you film a guest" -> "ask for the guest's consent before you film them". */
export function ownerFirst(said: string): string {
	const [, head = "", what = "", you = "", act = "", noun = "", rest = ""] =
		/^(.*?\b)their (.+?) before (you|they|we) (.+?) (?:an?|any|the) (\w+)((?: .*)?)$/.exec(said) ?? [];
	if (noun === "" || !isPerson(noun) || /\btheir\b/.test(head) || /\b(?:must|should)\b/.test(head)) return said;
	return `${head}the ${noun}'s ${what} before ${you} ${act} them${rest}`;
}

/** The wordings that the build of a long rule gives at once. */
export const direct = (parts: RuleParts, wordings: (said: string) => string[]): string[] =>
	parts.thing !== ""
		? []
		: [
				...states(parts),
				...joinedStates(parts),
				...rejects(parts),
				...leftWith(parts),
				...asking(parts, wordings),
				...within(parts),
				...takenOff(parts),
				...confidential(parts),
				...keptWaiting(parts),
				...ownOnly(parts),
				...notAlone(parts),
				...forWork(parts),
				...accepted(parts),
				...hours(parts),
				...excepting(parts),
				...apartFrom(parts),
				...involved(parts),
			];
