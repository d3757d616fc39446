import type { Hit, Scan } from "../../rules/scan.ts";
import { isInfinitive } from "../../words/forms.ts";
import { type Case, personAt } from "../../words/people.ts";
import { banOf, type Things, thingsAt, thingsIn } from "../reading/ban.ts";
import { deedsOf } from "../reading/deeds.ts";
import { mannersIn, NEVER } from "../turned/turned-manners.ts";
import { at, closing, type Draft, PREPOSITIONS, textOf } from "../words/edits.ts";
import { attributeIn, readingsOf, stateEnding } from "../words/noun-forms.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";
import { CLASS_ACTS } from "./class-act-rows.ts";
import { FRESH_ACTS } from "./fresh-act-rows.ts";
import { PLAIN_ACTS } from "./plain-act-rows.ts";
import { worded } from "./rewrite-pairs.ts";
import { WHOLE_ACTS } from "./whole-act-rows.ts";

/** An act read as one line, from its verb to the end of its clause, and answered with all that it names (rows in `whole-act-rows.ts`). */

interface Row {
	line: RegExp;
	said: readonly string[];
	/** The wordings answer the clause behind the act as well. */
	whole: boolean;
}

/** How a wording ends that takes the place of the clause behind the act too. */
const WHOLE = / \.$/;

const MACROS: readonly (readonly [RegExp, string])[] = [
	[/<P>/g, "((?:[а-я]+(?:ого|его|[влн]ой|ому|ему|ую|юю|ым|им|ых|их|ыми|ими) )?@[а-я-]+)"],
	[/<o>/g, "([^,@«»]+?)"],
	[
		/<plain>/g,
		"(?!.*(?:^| )(?:без|до|после|по|при|за|перед|во|из-за|ради|для|больше|более|чаще|вместо|через|один|одна|одни|если|пока) )",
	],
	[/<x>/g, "([^,]+?)"],
	[/<t>/g, "((?: (?:в|во|на|при|после|до|перед|у|за|под|для|по) [^,]+)?)"],
];

/** In place of verbs: any of them. */
const ANY = "*";

const rows = new Map<string, Row[]>();
for (const text of `${CLASS_ACTS.trim()}\n${PLAIN_ACTS.trim()}\n${WHOLE_ACTS.trim()}\n${FRESH_ACTS.trim()}`.split(
	"\n",
)) {
	const [verbs = "", line = "", said = ""] = text.split(" ; ");
	const source = MACROS.reduce((all, [mark, pattern]) => all.replace(mark, pattern), line);
	const row = { line: new RegExp(`^${source}$`, "d"), said: said.split(" || "), whole: WHOLE.test(said) };
	for (const verb of verbs.split(" ")) {
		const known = rows.get(verb);
		if (known === undefined) rows.set(verb, [row]);
		else known.push(row);
	}
}

/** Deeds for which it is better told where to stay than when to go. */
const STAYING = /^(?:уход|покид|отлуч|отход|бросать|оставля)/;
/** What a wording that allows the act would have to turn as well. */
const NOTHING = /^(?:ничего|ничем|никого|никому|никем|ни)$/;

/** The words of an act behind its verb as a line, and the token at which each of them begins. */
interface Line {
	text: string;
	starts: ReadonlyMap<number, number>;
	ends: ReadonlyMap<number, number>;
}

function lineOf(scan: Scan, from: number, to: number): Line {
	let text = "";
	const starts = new Map<number, number>();
	const ends = new Map<number, number>();
	for (let i = from; i < to; i++) {
		if (text !== "") text += " ";
		starts.set(text.length, i);
		const norm = at(scan, i);
		text += personAt(norm)?.role === "customer" ? `@${norm}` : norm;
		ends.set(text.length, i + 1);
	}
	return { text, starts, ends };
}

/** Words in the genitive that no table knows: they cannot be taken as they stand for what is acted on. */
const GENITIVE = /(?:ов|ев|ей|ого|его|ых|их)$/;

interface Slots {
	scan: Scan;
	text: string;
	line: Line;
	match: RegExpExecArray;
	infinitive: string;
}

/** The tokens of a group of the match. */
function tokensOf({ line, match }: Slots, group: number): readonly [number, number] | undefined {
	const span = match.indices?.[group];
	if (span === undefined || span[0] === span[1]) return undefined;
	const skip = line.text.charAt(span[0]) === " " ? 1 : 0;
	const from = line.starts.get(span[0] + skip);
	const to = line.ends.get(line.text.charAt(span[1] - 1) === " " ? span[1] - 1 : span[1]);
	return from === undefined || to === undefined ? undefined : [from, to];
}

function thingsOf(slots: Slots, group: number, cases: string): Things | undefined {
	const span = tokensOf(slots, group);
	const things = span === undefined ? undefined : thingsAt(slots.scan, span[0], span[1], cases);
	if (things === undefined || span === undefined || things.to > span[1]) return undefined;
	return things.to === span[1] || PREPOSITIONS.has(at(slots.scan, things.to)) ? { ...things, to: span[1] } : undefined;
}

/** What a group names, in a case; undefined where its forms are not known. */
function inCase(slots: Slots, group: number, from: string, wanted: Case): string | undefined {
	const { scan, text } = slots;
	const things = thingsOf(slots, group, from);
	const put = things === undefined ? undefined : thingsIn({ scan, text }, things, wanted);
	if (put !== undefined) return put;
	const span = tokensOf(slots, group);
	const asIs = wanted === "A" && from === "AG" && span !== undefined && !GENITIVE.test(at(scan, span[1] - 1));
	return asIs ? textOf(scan, text, span[0], span[1]) : undefined;
}

/** «горячего» and «чай»: the noun of one group with the quality of another; undefined where its forms are not known. */
function withQuality(slots: Slots, quality: number, noun: number): string | undefined {
	const part = thingsOf(slots, noun, "AG")?.parts[0];
	const put = inCase(slots, noun, "AG", "A");
	if (part === undefined || put === undefined) return undefined;
	const reading = readingsOf(at(slots.scan, part.head)).find(
		(one) => one.case === part.case && one.plural === part.plural,
	);
	const said = reading && attributeIn(slots.match[quality] ?? "", reading.gender, part.plural, "A", false);
	return said === undefined ? undefined : `${said} ${put}`;
}

/** A wording with its slots filled; undefined where one cannot be. `{1}` is a group as it stands, `{1:D}` what is acted on in another case, `{2:P>A}` from the case in which it stands, `{1^}` the ending of a state, `{1~}` whose it is, `{3@2}` a noun with another quality, `~V` the verb itself. */
function filledRow(said: string, slots: Slots): string | undefined {
	let failed = false;
	const put = said
		.replace(/~V/g, `~${slots.infinitive}`)
		.replace(/\{(\d)@(\d)\}/g, (_, quality: string, noun: string) => {
			const found = withQuality(slots, Number(quality), Number(noun));
			if (found === undefined) failed = true;
			return found ?? "";
		})
		.replace(/\{(\d)(?::([A-Z]+)>([A-Z])|:([A-Z])|([\^~]))?\}/g, (_, group, from, to, wanted, mark) => {
			const i = Number(group);
			if (mark !== undefined) {
				const things = thingsOf(slots, i, mark === "^" ? "AG" : "DAGI");
				const part = things?.parts[0];
				if (things === undefined || part === undefined) failed = true;
				else if (mark === "~") {
					const many = things.parts.length > 1 || part.plural;
					return many ? "их" : personAt(at(slots.scan, part.head))?.feminine === true ? "её" : "его";
				} else return things.parts.length > 1 ? "ыми" : stateEnding(slots.scan, part);
				return "";
			}
			const span = tokensOf(slots, i);
			if (to === undefined && wanted === undefined)
				return span === undefined ? (slots.match[i] ?? "") : ` ${textOf(slots.scan, slots.text, span[0], span[1])}`;
			const served = slots.match[i]?.includes("@") === true;
			const found = inCase(slots, i, from ?? (served ? "AGDIP" : "AG"), (to ?? wanted) as Case);
			if (found === undefined) failed = true;
			return found ?? "";
		});
	return failed
		? undefined
		: put
				.replace(/(^| )о(?= +[аиоуэ])/g, "$1об")
				.replace(/ {2,}/g, " ")
				.trim();
}

/** The wordings of an act that is wholly known, the best first. */
function wordingsOf(scan: Scan, hit: Hit, verb: number, text: string): string[] {
	const read = banOf(scan, hit, verb, text);
	const infinitive = imperfectiveOf(read.infinitive);
	if (infinitive === "") return [];
	const bare = NEVER.test(infinitive) || STAYING.test(infinitive) || scan.tokens.some(({ norm }) => NOTHING.test(norm));
	const found = [...(rows.get(infinitive) ?? []), ...(bare ? [] : (rows.get(ANY) ?? []))];
	const dash = scan.tokens.findIndex((token, i) => i > verb && token.norm === "—");
	const to = hit.from > verb ? Math.min(hit.from, dash < 0 ? hit.from : dash) : read.end;
	const own = lineOf(scan, verb + 1, at(scan, to - 1) === "," ? to - 1 : to);
	const all = lineOf(scan, verb + 1, scan.tokens.length - (closing(scan, text) === "" ? 0 : 1));
	const said: string[] = [];
	for (const row of found) {
		const line = row.whole ? all : own;
		const match = row.line.exec(line.text);
		if (match === null) continue;
		for (const one of row.said) {
			const put = filledRow(one, { scan, text, line, match, infinitive });
			if (put !== undefined && !said.includes(put)) said.push(put);
		}
	}
	return said;
}

/** Sentences in which the one act of a ban is answered with all that it names. */
export function wholeActs(scan: Scan, hit: Hit, text: string): Draft[] {
	const [verb, ...others] = deedsOf(scan, hit);
	if (scan.hits.length !== 1 || verb === undefined || others.length > 0) return [];
	if (mannersIn(scan, hit).length > 0 || (hit.from > verb && !isInfinitive(at(scan, verb)))) return [];
	return wordingsOf(scan, hit, verb, text).flatMap((phrase) => {
		const draft = worded(scan, text, {
			strict: true,
			verb: () => ({ phrase: phrase.replace(WHOLE, ""), named: [], whole: WHOLE.test(phrase) }),
			noun: () => undefined,
		});
		return draft === undefined ? [] : [draft];
	});
}
