import type { Token } from "#app/coach/analysis.ts";
import { baseOfGerund, isGerund } from "../../words/verbs.ts";
import { prepositions, unowned } from "../../words/words.ts";
import { type Act, type Form, personOf } from "../reading/act.ts";
import { listEnd } from "../reading/noun-list.ts";
import { limitOf } from "../reading/place.ts";
import { BINDING, type Condition, type Frame, frames, LOOSE, mayFit } from "./frame-table.ts";
import { fill, giverOf, objectOf, tailOf } from "./replacement.ts";

export interface Framed {
	text: string;
	/** Index after the last token it stands for, when that is more than the act. */
	to: number | undefined;
	/** What the frame names by demanding it. */
	names: (norm: string) => boolean;
	/** Further wordings. */
	others: readonly string[];
	/** What a second line that fits says. */
	next: Framed | undefined;
}

/** What ends the object besides a preposition. */
const CLAUSE = /^(?:while|when|whenever|if|because|before|after|until|who|that|which)$/;

const ARTICLES = /^(?:the|an?|any|your|their|our|his|her|its|another|every)$/;

interface Words {
	act: readonly Token[];
	object: readonly Token[];
	clause: readonly Token[];
}

/** Index of the word that meets the condition, or -1. */
function meets(condition: Condition, said: Words): number {
	const { where, words: wanted, links } = condition;
	const list = where === "object" || where === "head" ? said.object : where === "clause" ? said.clause : said.act;
	if (where === "first") {
		const at = ARTICLES.test(list[0]?.norm ?? "") ? 1 : 0;
		return wanted.has(list[at]?.norm ?? "") ? at : -1;
	}
	if (where === "head") return wanted.has(list[list.length - 1]?.norm ?? "") ? list.length - 1 : -1;
	if (links === undefined) return list.findIndex((token) => wanted.has(token.norm) || wanted.has(unowned(token.norm)));
	for (let i = 0; i < list.length; i++) {
		if (!links.has(list[i]?.norm ?? "")) continue;
		for (let j = i + 1; j < Math.min(list.length, i + 5); j++) {
			const norm = list[j]?.norm ?? "";
			if (wanted.has(norm) || wanted.has(unowned(norm))) return i;
			if (prepositions.has(norm) && norm !== "of" && !links.has(norm)) break;
		}
	}
	return -1;
}

/** What a frame of the lexicon puts in place of the act. `bound` is true when the grammar of the sentence binds the act to something the frame does not read. */
export function framed(
	text: string,
	tokens: readonly Token[],
	act: Act,
	form: Form,
	your: string,
): { found: Framed; bound: boolean } | undefined {
	if (act.verb < 0) return undefined;
	let first: { found: Framed; bound: boolean } | undefined;
	for (const rows of [frames.get(act.base), frames.get("*")]) {
		const one = rows === undefined ? undefined : among(rows, text, tokens, act, form, your, act.verb + 1);
		if (one === undefined) continue;
		if (first === undefined) first = one;
		else if (!one.bound) first.found.next ??= one.found;
	}
	return first;
}

/** What stands in place of an unwanted thing ("no phones at the counter"), the words from `from` to `to`. */
export function framedThing(
	text: string,
	tokens: readonly Token[],
	from: number,
	to: number,
	form: Form,
	your: string,
	named?: { object: string; objectAt: [number, number] },
): { found: Framed; bound: boolean } | undefined {
	const rows = frames.get("no");
	return rows === undefined
		? undefined
		: among(rows, text, tokens, { base: "no", verb: from - 1, to, ...named }, form, your, from);
}

function among(
	rows: readonly Frame[],
	text: string,
	tokens: readonly Token[],
	act: Act,
	form: Form,
	your: string,
	from: number,
): { found: Framed; bound: boolean } | undefined {
	const end = /^(?:is|are|will|must|should|can|may|strictly)$/.test(tokens[act.to]?.norm ?? "")
		? act.to
		: limitOf(tokens, act.to);
	const own = act.objectAt === undefined ? [] : tokens.slice(...act.objectAt);
	const after = tokens.slice(from, act.to);
	let stop = after.findIndex(
		(token, i) => i > 0 && ((prepositions.has(token.norm) && token.norm !== "of") || CLAUSE.test(token.norm)),
	);
	if (stop < 0) stop = after.length;
	const said: Words = {
		act: [...own, ...after],
		object: act.objectAt === undefined ? after.slice(0, stop) : own,
		clause: [...own, ...tokens.slice(from, end)],
	};
	const firm = said.clause.some((token) => BINDING.has(token.norm));
	const loose = said.clause.some((token) => LOOSE.has(token.norm));
	const words = new Set<string>();
	for (const list of [said.act, said.clause]) for (const { norm } of list) words.add(norm);
	let first: { found: Framed; bound: boolean } | undefined;
	for (const row of mayFit(rows, words)) {
		let linked = -1;
		const fits = row.conditions.every((condition) => {
			const at = meets(condition, said);
			if (!condition.none && condition.links !== undefined && at >= 0 && linked < 0)
				linked = condition.where === "clause" || condition.where === "act" ? at : -1;
			return condition.none ? at < 0 : at >= 0;
		});
		if (!fits) continue;
		const put = spelt(row.value, text, tokens, act, form, your, said, linked);
		if (put === undefined) continue;
		const bound = (firm || (loose && !row.whole)) && !row.binding;
		const found: Framed = {
			text: put,
			to: row.whole ? end : undefined,
			others: row.others
				.map((other) => spelt(other, text, tokens, act, form, your, said, linked))
				.filter((other) => other !== undefined),
			next: undefined,
			names: (norm) => row.conditions.some((one) => !one.none && (one.words.has(norm) || one.words.has(unowned(norm)))),
		};
		if (first === undefined) {
			first = { found, bound };
			if (row.others.length > 0) break;
		} else {
			if (!bound) first.found.next = found;
			break;
		}
	}
	return first;
}

function spelt(
	given: string,
	text: string,
	tokens: readonly Token[],
	act: Act,
	form: Form,
	your: string,
	said: Words,
	linked: number,
): string | undefined {
	let value = given;
	if (value.includes("{x}")) {
		const first = said.clause[linked + 1];
		if (linked < 0 || first === undefined) return undefined;
		let stop = linked + 2;
		const next = said.clause[said.act.length]?.norm ?? "";
		const limit =
			linked + 1 < said.act.length && /^(?:or|nor|and|,)$/.test(next) ? said.act.length : said.clause.length;
		while (
			stop < limit &&
			!(prepositions.has(said.clause[stop]?.norm ?? "") && said.clause[stop]?.norm !== "of") &&
			!/^(?:when|while|if|because|down)$/.test(said.clause[stop]?.norm ?? "")
		) {
			if (said.clause[stop]?.kind === "punctuation" && said.clause[stop]?.norm !== "'") {
				if (listEnd(said.clause, stop) === stop) break;
			}
			stop++;
		}
		const last = said.clause[stop - 1];
		if (
			last === undefined ||
			stop - linked > 12 ||
			(isGerund(first.norm) &&
				!/^(?:heating|lighting|flying|hanging|moving|running|standing|building)$/.test(first.norm))
		)
			return undefined;
		value = value.replace(
			"{x}",
			text
				.slice(first.start, last.end)
				.replace(/^(?:of )?any /i, "the ")
				.replace(/^of /, "")
				.replace(/ (?:that|which|who) .*$| (?:overnight|aloud|alone|unattended|again)$/, ""),
		);
	}
	if (value.includes("{g}")) {
		const at = said.clause.findIndex((token) => token.norm === "without");
		const base = baseOfGerund(said.clause[at + 1]?.norm ?? "");
		const last = said.clause[said.clause.length - 1];
		const second = said.clause[at + 2];
		if (at < 0 || base === undefined || last === undefined) return undefined;
		const done = `${base} ${second === undefined ? "" : text.slice(second.start, last.end)}`;
		const told = /\b(?:them|him|her)\b/.test(done);
		value = told
			? value
					.replace("{g}", done.replace(/\b(?:them|him|her)\b/, "{p}"))
					.replace(/ while \{p\} (\w+)s$/, " while they $1")
			: value.replace("{g}", done);
	}
	const object = (act.object ?? objectOf(text, tokens, act.verb, act.to, 1))
		.replace(
			/\s(?:half|wide|standing|still|ever|just|back|aside|covered|full|aloud|loudly|together|overnight|online|early|late)$| to \w+.*$/i,
			"",
		)
		.replace(act.base === "prop" || act.base === "wedge" || act.base === "hold" ? /^open / : "", "");
	const particle = /^(?:over|back|out|up|off|away|down|in)$/.exec(tokens[act.verb + 1]?.norm ?? "")?.[0];
	if (particle !== undefined && act.object === undefined)
		value = value.replace("you {v} {it}", `you {v} {it} ${particle}`).replace("you {v} {n}", `you {v} {n} ${particle}`);
	const plain = prepositions.has(said.object[0]?.norm ?? "") ? "" : object;
	value = value.replace("{o}", plain);
	const person = giverOf(text, tokens, act) ?? personOf(tokens);
	const one = person
		.replace(/^the /, "")
		.replace(/^children$/, "child")
		.replace(/(\w{3})s$/, "$1");
	const head = object.split(" ").at(-1) ?? "";
	if (head === "" && /\{hs?\}/.test(value)) return undefined;
	value = value
		.replaceAll("{one}", one)
		.replaceAll("{ps}", one === "child" ? "children" : `${one}s`)
		.replaceAll("{hs}", /s$/.test(head) ? head.toLowerCase() : `${head.toLowerCase()}s`)
		.replaceAll("{h}", head.toLowerCase())
		.replaceAll(
			"{fresh}",
			/s$|^(?:equipment|clothing|linen|water|oil|packaging|ice|bedding|paper)$/.test(head)
				? `fresh ${head}`
				: `a fresh ${head}`,
		)
		.replaceAll("{yourself}", your === "your" ? "yourself" : your === "our" ? "ourselves" : "themselves");
	return fill(value, form, {
		person,
		object,
		rest: "",
		your,
		verb: act.base,
		tail: tailOf(text, tokens, act, value.includes("{n") ? object : "", 0),
	});
}
