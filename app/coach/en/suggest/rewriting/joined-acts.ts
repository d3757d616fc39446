import { baseOfGerund, verbs } from "../../words/verbs.ts";

/** What opens a ban with the persons told and the word that forbids. */
const LEAD =
	/^((?:[^,]+, )?[^,]*?\b(?:(?:must|should|shall|may|will|can|do) (?:not|never)|(?:is|are) (?:not allowed|not permitted|forbidden) to|(?:must|should) (?:refrain from|avoid)|never|don['’]t)) (.+)$/i;
const INVERTED = /^(?:under no circumstances|at no time|in no case|on no account) (should|must|may|can) (.+)$/i;
const BEHIND =
	/^(?:the|an?|any|your|their|our|his|her|it|its|them|him|at|with|to|on|off|away|out|in|for|from|extra|more|personal|about|children|people|staff|[\w-]{3,}s)$/;
const BINDS = /\b(?:unless|until|before|without|except)\b/;

/** "Under no circumstances should a cashier leave ..." -> "A cashier should not leave ...". */
function upright(said: string): string {
	const [, modal = "", rest = ""] = INVERTED.exec(said) ?? [];
	if (rest === "") return said;
	const parts = rest.split(" ");
	const at = parts.findIndex((word, i) => i > 0 && verbs.has(word));
	if (at < 1 || at > 5) return said;
	const who = parts.slice(0, at).join(" ");
	return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${modal} not ${parts.slice(at).join(" ")}`;
}

const ACTED = /^(.*?)\b(must|should|may|shall|will|can) (.+)$/;

/** Two wordings of the same persons as one sentence: "Drivers must stay with children and may let them off only at the agreed stop". */
function together(one: string, other: string): string | undefined {
	const [, who, modal, act] = ACTED.exec(other) ?? [];
	const [, first, said] = ACTED.exec(one) ?? [];
	const setting = /^(?:[A-Z][^,]+, )/.exec(one)?.[0] ?? "";
	const loose = / before | only |, | once /.test(one) ? ", and" : " and";
	if (who === undefined && first === undefined)
		return setting !== "" && other.startsWith(setting)
			? `${one}${loose} ${other.slice(setting.length)}`
			: `${one}${loose} ${other.charAt(0).toLowerCase()}${other.slice(1)}`;
	if (who === undefined || who !== first || act === undefined) return undefined;
	return `${one}${loose} ${said === modal ? act : `${modal} ${act}`}`;
}

/** Wordings that fit any person and name no act. */
const STOCK = /\btreat (?:the|every) \w+ with respect$/;

const EMPTY =
	/^(?:with|within|without|them|their|there|they|than|that|this|from|only|before|after|while|when|where|must|should|shall|will|have|been|other|longer|more|your|into|once|until|unless|even|each|every)$/;
const content = (said: string): string[] =>
	(said.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !EMPTY.test(word));

/**
 * "V or W": the wordings of each act as if it stood alone, joined, where what is `offered` for the whole speaks of the first alone.
 * `wordings` gives those of a sentence, the best first.
 */
export function joinedActs(
	given: string,
	offered: string | undefined,
	wordings: (said: string) => string[],
): string | undefined {
	if (!/ (?:or|nor) /.test(given) || /[;:–—"“]/.test(given)) return undefined;
	const said = upright(given);
	const [, lead = "", acts = ""] = LEAD.exec(said) ?? [];
	if (lead === "") return undefined;
	const gerund = /(?:from|avoid)$/i.test(lead);
	const [, bare = acts, tail = ""] = /^(.+?)(, (?:unless|except|even|in line with) [^,]+)$/.exec(acts) ?? [];
	let at: RegExpExecArray | undefined;
	for (const one of bare.matchAll(/,? (?:or|nor) (?:to )?([\w-]+) ([\w'’-]+)/g)) {
		const [, verb = "", next = ""] = one;
		const begins = gerund ? baseOfGerund(verb) !== undefined : verbs.has(verb);
		if (!begins || !BEHIND.test(next)) continue;
		if (at !== undefined) return undefined;
		at = one;
	}
	if (at === undefined) return undefined;
	const first = bare.slice(0, at.index);
	const second = bare.slice(at.index).replace(/^,? (?:or|nor) (?:to )?/, "");
	if (/ (?:or|nor|and) \w+ (?:the|an?|their|your|any) /.test(first) || first.split(" ").length < 2) return undefined;
	const apart = BINDS.test(second) !== BINDS.test(first);
	if (apart && !at[0].startsWith(",") && !BINDS.test(first)) return undefined;
	if (first.includes(",") || (/ to$/.test(at[0].replace(/ [\w-]+ [\w'’-]+$/, "")) && !/ to$/.test(lead)))
		return undefined;
	const shared = new Set(content(first));
	const own = content(offered ?? "");
	const told = (word: string): boolean => !shared.has(word) && own.includes(word);
	if (!apart && content(second.replace(/ (?:while|when|during|if|where) .+$/, "")).some(told)) return undefined;
	const [other] = wordings(`${lead} ${second}`);
	if (other === undefined || STOCK.test(other)) return undefined;
	if (!apart && content(other).some((word) => told(word) && !lead.toLowerCase().includes(word))) return undefined;
	const ones = wordings(`${lead} ${first}`);
	const clash = /^(?:In|On|At) /.test(said) ? / in the break room/ : /^$/;
	const one = ones.find((wording) => !clash.test(wording));
	if (one === undefined) return undefined;
	const made = together(one, other);
	return made === undefined ? undefined : made + tail;
}
