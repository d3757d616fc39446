import { mayHold, type Needed, neededBy } from "#app/coach/needed.ts";
import { baseOfGerund, baseOfParticiple, baseOfThird, gerundOf, verbs } from "../../words/verbs.ts";
import { definite, plural, them, together } from "../reading/ban.ts";
import { capitalise } from "../reading/frame.ts";
import { withoutAny } from "../words/any-word.ts";
import { PERSON, PERSONS } from "../words/served-nouns.ts";
import { ROW_ACTS } from "./row-acts.ts";

interface Row {
	source: string;
	needs: Needed | undefined;
	build?: RegExp;
	wordings: readonly string[];
	first: boolean;
}

type ByVerb = Map<string, Row[]>;

const tables = new Map<string, ByVerb>();

/** Stands for a person where only the other words of a line are looked at. */
const ANYBODY = "(\\w+)";

/** The lines of a table by their verbs. */
function linesOf(table: string): ByVerb {
	let byVerb = tables.get(table);
	if (byVerb === undefined) {
		byVerb = new Map();
		for (const line of table.trim().split("\n")) {
			const [, verbs = "", sure = "", behind = "", said = ""] = /^(\S+) ;(!?) (.*) ; (.+)$/.exec(line) ?? [];
			const source = `^(?:${behind.replace(/<P>/g, PERSON).replace(/<P's>/g, PERSONS)})$`;
			// Persons are so many that none of their words is needed: their long row is not read anew for each line.
			const needs = neededBy(`^(?:${behind.replace(/<P(?:'s)?>/g, ANYBODY)})$`);
			const row: Row = { source, needs, wordings: said.split(" || "), first: sure !== "" };
			for (const one of verbs.split(",")) byVerb.set(one, [...(byVerb.get(one) ?? []), row]);
		}
		tables.set(table, byVerb);
	}
	return byVerb;
}

const OFF: Readonly<Record<string, string>> = { in: "out of", inside: "out of", on: "off", onto: "off" };

/** "a caged animal" -> "caged animals". */
const many = (thing: string): string =>
	`${thing.replace(/ ?[\w-]+$/, "")} ${plural(/[\w-]+$/.exec(thing)?.[0] ?? "")}`.trim();

/** "chooses a ring" -> "choose a ring", "is choosing" -> "are choosing". */
const plainVerb = (said: string): string =>
	said.replace(/^([\w]+)/, (verb) =>
		verb === "is" || verb === "was"
			? "are"
			: verb === "has"
				? "have"
				: verbs.has(verb)
					? verb
					: (baseOfThird(verb) ?? verb),
	);

/** What has come when somebody is no longer in a state: "upset" -> "has calmed down". */
const calmed = (several: boolean, state: string): string =>
	/pain|shock/.test(state)
		? `${several ? "are" : "is"} comfortable`
		: /dress|chang/.test(state)
			? `${several ? "are" : "is"} dressed`
			: `${several ? "have" : "has"} calmed down`;

/** The words that a slot gives of its part. */
const SLOTS: Readonly<Record<string, (said: string) => string>> = {
	"": (said) => said,
	"&": together,
	the: (said) => (/^(?:every|each) /.test(said) ? said : definite(said)),
	it: (said) => them(together(said)),
	its: (said) => (them(together(said)) === "them" ? "their" : "its"),
	theyare: (said) => (them(said) === "them" ? "they are" : "it is"),
	many,
	pl: (said) => plural(said.replace(/s$/, "")),
	base: (said) => baseOfGerund(said) ?? said.replace(/\w+$/, (last) => baseOfGerund(last) ?? last),
	ing: gerundOf,
	off: (said) => OFF[said] ?? "away from",
	an: (said) => (/s$/.test(said) ? said : `${/^[aeiou]/i.test(said) ? "an" : "a"} ${said}`),
	list: (said) => together(said).replace(/, /g, " and "),
	theyhave: (said) => (them(together(said)) === "them" ? "have" : "has"),
	is: (said) => (them(together(said)) === "them" ? "are" : "is"),
	s: (said) => definite(said).replace(/$/, /[^s]s$/.test(said) ? "'" : "'s"),
	one: (said) =>
		said
			.replace(/ies$/, "y")
			.replace(/(ss|sh|ch|x)es$/, "$1")
			.replace(/([^s])s$/, "$1"),
	do: plainVerb,
	done: (said) => baseOfParticiple(said) ?? said,
	work: (said) => (them(together(said)) === "them" ? "work" : "works"),
};

/** A wording with the parts of its act in their places. */
const filled = (wording: string, found: RegExpExecArray, verb: string, you: string): string =>
	wording
		.replace(/\{v\}/g, verb)
		.replace(/\{ingv\}/g, gerundOf(verb))
		.replace(/\{you\}/g, you)
		.replace(/\{them\}/g, you === "you" ? "you" : you === "we" ? "us" : "them")
		.replace(/\{your\}/g, you === "you" ? "your" : you === "we" ? "our" : "their")
		.replace(/\{yourself\}/g, you === "you" ? "yourself" : you === "we" ? "ourselves" : "themselves")
		.replace(/\{calm(\d):(\d)\}/g, (_, who: string, state: string) =>
			calmed(them(together(found[Number(who)] ?? "")) === "them", found[Number(state)] ?? ""),
		)
		.replace(/\{(&|[a-z]*)(\d)\}/g, (_, slot: string, n: string) =>
			(SLOTS[slot] ?? together)(withoutAny(found[Number(n)] ?? "")),
		)
		.replace(/\s+/g, " ")
		.replace(/ ,/g, ",")
		.trim();

interface RowWording {
	text: string;
	/** True for what may be done and need not. */
	leave: boolean;
}

/** The wordings for one act: the sure ones, or those for want of better ones. */
export function actWordings(act: string, you: string, sure: boolean): RowWording[] {
	const [, verb = "", behind = ""] = /^([a-z-]+)(?: (?:or|and) [a-z]+(?= ))?(?: (.+))?$/.exec(act) ?? [];
	const list = linesOf(ROW_ACTS).get(verb) ?? [];
	return worded(
		list.filter((row) => row.first === sure),
		verb,
		behind,
		you,
	);
}

/** The lines of some tables for each verb, table by table: those of the verb, then those of any verb. */
interface Joined {
	byVerb: ReadonlyMap<string, readonly Row[]>;
	any: readonly Row[];
}

/** Puts the lines of tables together that are asked one after the other. */
function joined(tables: readonly string[], sure: boolean): Joined {
	const each = tables.map(linesOf);
	const linesFor = (byVerb: ByVerb, verb: string): Row[] =>
		(byVerb.get(verb) ?? []).filter((row) => row.first === sure);
	const known = new Set(each.flatMap((byVerb) => [...byVerb.keys()]));
	return {
		byVerb: new Map(
			[...known].map(
				(verb) => [verb, each.flatMap((byVerb) => [...linesFor(byVerb, verb), ...linesFor(byVerb, "*")])] as const,
			),
		),
		any: each.flatMap((byVerb) => linesFor(byVerb, "*")),
	};
}

/** What the first fitting line of several tables gives, where a line for any verb stands behind those of the verb. */
export function tablesAsked(
	tables: readonly string[],
	sure: boolean,
): (verb: string, behind: string, you: string) => RowWording[] {
	let made: Joined | undefined;
	return (verb, behind, you) => {
		made ??= joined(tables, sure);
		return worded(made.byVerb.get(verb) ?? made.any, verb, behind, you);
	};
}

/** The wordings that the first fitting line gives. */
function worded(list: readonly Row[], base: string, behind: string, you: string): RowWording[] {
	const small = behind.toLowerCase();
	for (const row of list) {
		if (!mayHold(small, row.needs)) continue;
		row.build ??= new RegExp(row.source, "i");
		const found = row.build.exec(behind);
		if (found === null) continue;
		return row.wordings.map((one) => ({
			text: filled(one.replace(/^\+/, ""), found, base, you),
			leave: one.startsWith("+"),
		}));
	}
	return [];
}

const TOLD =
	/^(?:(do not|never|don['’]t)|([^,;:]+?) (must|should|shall|may|will|can)(?: not|n['’]t| never)) ([^;:]+)$/i;

/** The wordings for a sentence of one act. */
export function rowWordings(said: string, sure: boolean): string[] {
	const parts = TOLD.exec(said);
	if (parts === null) return [];
	const [, order, who = "", modal = "", act = ""] = parts;
	const you = order === undefined && !/^you\b/i.test(who) ? "they" : "you";
	return actWordings(act, you, sure).map(({ text, leave }) =>
		order === undefined
			? `${who} ${/^(?:should|will)$/i.test(modal) ? modal : leave ? "may" : "must"} ${text}`
			: capitalise(text),
	);
}
