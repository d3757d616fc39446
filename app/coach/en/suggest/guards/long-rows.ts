import { remembered } from "#app/coach/remembered.ts";
import { customerNouns } from "../../words/people.ts";
import { definite, isMany } from "../reading/ban.ts";
import { both, type RuleParts, stated } from "../reading/rule-parts.ts";

/** Wordings that fit any person and name no act. */
const STOCK =
	/\b(?:treat (?:the|every) \w+ with respect|wait until (?:you|they) are invited|keep to the speed limit|say what is possible|bring (?:your|their) own food|ask the nurse in charge|be polite and respectful|with respect|until the question is answered|ask the manager|face the customer)\b/i;
const EMPTY =
	/^(?:with|within|without|them|their|there|they|than|that|this|from|only|before|after|while|when|where|must|should|shall|will|have|been|other|longer|more|your|into|once|until|unless|even|each|every|keep|leave|make|take|give|stay|ask|the|any|and|for|out|our|its)$/;
const stemOf = remembered((word) => word.replace(/(?:ies|es|s|ing|ed|e|y)$/, ""));
const stemsIn = (said: string): string[] =>
	(said.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !EMPTY.test(word)).map(stemOf);

/** The stems of the texts asked last: one act is held against many wordings. */
const known = new Map<string, string[]>();
const KNOWN_KEPT = 64;

function stems(said: string): string[] {
	let found = known.get(said);
	if (found === undefined) {
		found = stemsIn(said);
		if (known.size >= KNOWN_KEPT) known.clear();
		known.set(said, found);
	}
	return found;
}

export const shares = (one: string, other: string): boolean => {
	const own = new Set(stems(one));
	return stems(other).some((word) => own.has(word));
};

/** Each act of a row answered by itself and joined: what is said of one sentence comes from `wordings`, the best first. */
export function eachOne(parts: RuleParts, wordings: (said: string) => string[]): string[] {
	const { acts, tail } = parts;
	if (acts.length < 2 || acts.length > 4 || /^,? (?:unless|before|without|except|other than|for any)\b/.test(tail))
		return [];
	const who = parts.thing === "" ? parts.who : "";
	const whole = { ...parts, who, modal: who === "" ? "" : parts.modal };
	const alone = stated({ ...whole, setting: "", every: false }, "-").replace(/ ?-$/, "");
	const bare =
		who === ""
			? "Do not"
			: `${alone.replace(/ (?:must|should|will)$/, "")} ${parts.modal === "" ? "must" : parts.modal} not`;
	const lead = who === "" ? "" : `${alone} `;
	const thing =
		parts.thing === ""
			? (/^(?:give|show|tell|send|offer|lend|hand) (\w+s) /.exec(acts[0] ?? "")?.[1] ??
				/^[\w-]+ ((?:the |an? |any |your |their )?[\w’'-]+(?: of the \w+| \w+s)?)(?= |$)/.exec(acts[0] ?? "")?.[1] ??
				"")
			: parts.thing;
	const many = isMany(thing);
	const served = /\b(?:an?|the|any) (\w+)\b/g;
	const person =
		[...parts.setting.matchAll(served)]
			.map(([, noun = ""]) => noun)
			.find((noun) => customerNouns.has(noun) && noun !== "customer") ?? "";
	const naming = (act: string): string =>
		person === "" ? act : act.replace(/\btheir\b/g, `the ${person}'s`).replace(/\bthem\b/g, `the ${person}`);
	const unnaming = (said: string): string =>
		person === ""
			? said
			: said
					.replaceAll(`the ${person}'s`, "their")
					.replaceAll(`the ${person}`, "them")
					.replace(/^may them/, "may they");
	const rows: string[][] = [];
	for (const [k, act] of acts.entries()) {
		const short = many ? "them" : "it";
		const named =
			k > 0 && new RegExp(`^[\\w-]+ ${short}\\b`).test(act) && thing !== ""
				? act.replace(` ${short}`, ` ${definite(thing)}`)
				: act;
		const all = wordings(`${bare} ${naming(named)}`);
		const found: string[] = [];
		for (const one of all) {
			const plain =
				lead === ""
					? one.charAt(0).toLowerCase() + one.slice(1)
					: one.startsWith(lead)
						? one.slice(lead.length)
						: undefined;
			const leave =
				lead !== "" && plain === undefined ? one.replace(new RegExp(`^${escaped(who)} (?=may )`, "i"), "") : undefined;
			const said = plain ?? (leave?.startsWith("may ") ? leave : undefined);
			const made =
				k > 0 && (named !== act || parts.thing !== "") && thing !== "" ? said?.replace(definite(thing), short) : said;
			if (made === undefined || STOCK.test(made) || /[;:]|"/.test(made)) continue;
			if (made !== act && !made.endsWith(` ${act}`)) found.push(unnaming(made));
		}
		const near = found.filter((one) => shares(act, one));
		const chosen = near.length > 0 ? near : found;
		if (chosen.length === 0) return [];
		rows.push(chosen);
	}
	const made: string[] = [];
	if (/^,? until\b/.test(tail) && !rows.at(-1)?.every((one) => /^(?:stay|keep|leave|wait)\b/.test(one))) return [];
	for (let n = 0; n < 2; n++) {
		const said = rows.map((row) => row[n] ?? row[0] ?? "");
		const unlike = said.filter((one, i) => said.indexOf(one) === i);
		const joined = joinedClauses(unlike, whole);
		if (joined !== undefined && !made.includes(joined)) made.push(joined);
	}
	return made;
}

const escaped = (said: string): string => said.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Said once where every act is asked of a colleague. */
const ASKED = "ask a colleague to ";

const LEFT_TO = /^leave \w+ing\b.+( to (?:somebody independent|a colleague|trained staff|the manager))$/;

/** Clauses of one rule: those with "may" say so each. */
function joinedClauses(said: readonly string[], parts: RuleParts): string | undefined {
	const loose = said.some((one) => / (?:before|only|once|and|when|until)\b|,/.test(one));
	const first = said[0] ?? "";
	if (said.length === 1) return undefined;
	if (said.every((one) => one.startsWith(ASKED)))
		return stated(parts, `${ASKED}${both(said.map((one) => one.slice(ASKED.length)))}${parts.tail}`);
	const to = LEFT_TO.exec(first)?.[1] ?? "-";
	if (said.every((one) => one.startsWith("leave ") && one.endsWith(to)))
		return stated(parts, `leave ${both(said.map((one) => one.slice("leave ".length, -to.length)))}${to}${parts.tail}`);
	const duty = parts.modal === "should" || parts.modal === "will" ? parts.modal : "must";
	const any = said.some((one) => one.startsWith("may "));
	const clauses = said.map((one, k) => (any && !one.startsWith("may ") && k > 0 ? `${duty} ${one}` : one));
	const whole = `${clauses.slice(0, -1).join(", ")}${loose || clauses.length > 2 ? ", and " : " and "}${clauses.at(-1) ?? ""}`;
	if ((whole.match(/ before (?:you|they) /g) ?? []).length > 1) return undefined;
	return first.startsWith("may ")
		? stated({ ...parts, modal: "" }, `${whole}${parts.tail}`)
		: stated(parts, `${whole}${parts.tail}`);
}
