import { remembered } from "#app/coach/remembered.ts";
import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { type Case, personAt } from "../../words/people.ts";
import { type Ban, banOf, thingsAt, thingsIn } from "../reading/ban.ts";
import { about } from "../words/about.ts";
import { at, PREPOSITIONS } from "../words/edits.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";
import { CELLS } from "./fill-cells.ts";
import { THINGS } from "./fill-things.ts";
import { ACTS } from "./fill-verbs.ts";
import { inserted, objectUnsure } from "./slots.ts";

/** The grid of acts and things: what to do in place of an act, by the class of the act and of the things it is done to. */

/** Beginnings of words with their classes, by the first two letters. */
function beginnings(text: string): Map<string, [stem: string, classes: string[]][]> {
	const table = new Map<string, [string, string[]][]>();
	for (const line of text.split("\n")) {
		const [name = "", stems = ""] = line.split(" = ");
		if (stems === "") continue;
		for (const stem of stems.split(" ")) {
			const key = stem.slice(0, 2);
			const row = table.get(key) ?? [];
			table.set(key, row);
			const known = row.find(([one]) => one === stem);
			if (known === undefined) row.push([stem, [name]]);
			else if (!known[1].includes(name)) known[1].push(name);
		}
	}
	return table;
}

let things: ReturnType<typeof beginnings> | undefined;
let acts: ReturnType<typeof beginnings> | undefined;

/** The classes of a noun: those of the longest beginning that the word has. */
export const thingClasses = remembered((norm: string): readonly string[] => {
	things ??= beginnings(THINGS);
	if (PREPOSITIONS.has(norm)) return [];
	let best = 0;
	if (/^(?:пассажир|клиент|гост|посетитель|читатель|зритель)(?:ск|ев)[а-я]{2,3}$/.test(norm)) return [];
	const role = norm === "технику" ? undefined : personAt(norm)?.role;
	let found: readonly string[] = role === "customer" ? ["guest"] : role === "staff" ? ["fellow"] : [];
	for (const [stem, classes] of things.get(norm.slice(0, 2)) ?? [])
		if (stem.length > best && norm.startsWith(stem) && norm.length <= stem.length + (stem.length < 4 ? 3 : 9)) {
			best = stem.length;
			found = classes;
		}
	return found;
});

/** The classes of an act, from its infinitive. */
export const actClasses = remembered((infinitive: string): readonly string[] => {
	acts ??= beginnings(ACTS);
	const found: string[] = [];
	for (const [stem, classes] of acts.get(infinitive.slice(0, 2)) ?? [])
		if (stem.endsWith(".") ? infinitive === stem.slice(0, -1) : infinitive.startsWith(stem)) found.push(...classes);
	return found;
});

interface Condition {
	object: boolean;
	none: boolean;
	classes: readonly string[];
	stems: readonly string[];
}

interface Cell {
	conditions: readonly Condition[];
	wordings: readonly string[];
}

let cells: Map<string, Cell[]> | undefined;

function readCells(): Map<string, Cell[]> {
	const table = new Map<string, Cell[]>();
	for (const line of CELLS.split("\n")) {
		const [names = "", near = "", wordings = ""] = line.split(";").map((part) => part.trim());
		if (wordings === "") continue;
		const cell: Cell = {
			conditions: near
				.split(" & ")
				.map((group) => group.trim())
				.filter((group) => group !== "")
				.map((group) => {
					const none = group.startsWith("!");
					const bare = none ? group.slice(1) : group;
					const object = bare.startsWith("o:");
					const parts = (object ? bare.slice(2) : bare).split("|");
					const from = parts.findIndex((one) => one.startsWith("="));
					return {
						object,
						none,
						classes: from < 0 ? parts : parts.slice(0, from),
						stems: from < 0 ? [] : parts.slice(from).map((one) => one.replace("=", "")),
					};
				}),
			wordings: wordings.split("||").map((one) => one.trim()),
		};
		for (const name of names.trim().split(" ")) {
			const known = table.get(name);
			if (known === undefined) table.set(name, [cell]);
			else known.push(cell);
		}
	}
	return table;
}

/** The nouns of a deed: the head of its object, and all that stand in its clause. */
interface Nouns {
	object: readonly string[];
	all: readonly string[];
}

/** «на "ты"»: how somebody is addressed, which is no answer. */
const named = (scan: Scan, i: number): boolean => scan.tokens[i]?.kind === "masked" && at(scan, i - 1) === "на";

function nounsOf(ban: Ban): Nouns {
	const { scan, verb, hit, segment, end } = ban;
	const all: string[] = [];
	for (let i = segment.from; i < Math.max(end, segment.to); i++)
		if (i !== verb && (i < hit.from || i >= hit.to || i > verb) && i !== hit.subject && !named(scan, i))
			all.push(at(scan, i));
	const next = scan.segments[scan.segments.indexOf(segment) + 1];
	if (next !== undefined && /^(?:что|кто|как|почему|сколько|где|куда|чей|чем)$/.test(next.opener))
		for (let i = next.from; i < next.to; i++) all.push(at(scan, i));
	if (scan.segments.some((one) => one.opener === "если")) all.push("?если");
	const parts = ban.object?.parts.map((one) => at(scan, one.head)) ?? [];
	if (parts.length > 0) return { object: parts, all };
	for (let i = verb + 1; i < segment.to && i < verb + 4; i++) {
		if (PREPOSITIONS.has(at(scan, i))) break;
		const person = personAt(at(scan, i));
		if (person?.cases.includes("D") === true && !person.cases.includes("A")) continue;
		if (thingClasses(at(scan, i)).length > 0) return { object: [at(scan, i)], all };
	}
	return { object: [], all };
}

const meets = (words: readonly string[], { classes, stems }: Condition): boolean =>
	words.some((word) => {
		const own = thingClasses(word);
		return (
			classes.some((one) => own.includes(one)) ||
			stems.some((stem) => (stem.endsWith(".") ? word === stem.slice(0, -1) : word.startsWith(stem)))
		);
	});

const holds = (nouns: Nouns, one: Condition, own: boolean): boolean =>
	meets(one.object || own ? nouns.object : nouns.all, one) !== one.none;

/** The wordings of the cells of a class of acts whose conditions hold, in the order of the table. */
function* wordingsFor(names: readonly string[], nouns: Nouns, noun = false): Generator<string> {
	cells ??= readCells();
	const found = new Set<Cell>();
	for (const bare of [false, true])
		for (const name of names)
			for (const cell of cells.get(name) ?? [])
				if (
					(cell.conditions.length === 0) === bare &&
					!found.has(cell) &&
					cell.conditions.every((one, i) => holds(nouns, one, noun && i === 0))
				) {
					found.add(cell);
					yield* cell.wordings;
				}
}

/** The circumstances that make an act wrong first, then the act; or the thing alone. */
function* wordingsOf(names: readonly string[], nouns: Nouns, thing: boolean): Generator<string> {
	if (thing) yield* wordingsFor(["*"], nouns);
	else {
		yield* wordingsFor(["@"], nouns);
		yield* wordingsFor(names, nouns);
	}
}

const MOST = 6;

/** Acts that no circumstance makes right. */
const NEVER =
	/^(?:критик|ругат|крич|спор|осужд|обвин|унижа|оскорб|перебив|игнор|обман|скрыв|сплетн|дразн|угрож|груб|хам|повыша|заставл|торопи|навяз|дав|броса|кида|швыр|смея|врать|пуга|забыва|опазд|порти|ломать|портить|дрема|спать|зева|пить|подслуш|подгляд|хвата|дерга|толка)/;

/** The wording with the act itself, and with its object where it has one. */
const withVerb = (wording: string, act: string, { object }: Ban): string =>
	wording.replace("{V}", act).replace("{o?}", object === undefined ? "" : object.case === "I" ? "{oI}" : "{o}");

/** «Никто не должен уйти без ответа», «не допускайте, чтобы ...»: what somebody else does or suffers. */
const subjectServed = (scan: Scan, hit: Hit, verb: number): boolean =>
	(hit.code === "prohibition.negated-subject" &&
		/^(?:уйти|уходи|жда|стоя|остат|остав|чувств|услыш)/.test(at(scan, verb))) ||
	(/^(?:допус|позвол|треб|прос|жд|доби)/.test(at(scan, verb)) &&
		scan.segments[scan.segments.indexOf(hit.segment) + 1]?.opener === "чтобы");

const asked = new WeakMap<Scan, Map<number, readonly string[]>>();

/** The phrases for a forbidden act at a token, the narrower first, in the form of the pairs, or those for its thing alone; gathered once for a sentence. */
export function cellsFor(scan: Scan, hit: Hit, verb: number, text: string, thing: boolean): readonly string[] {
	const known = asked.get(scan) ?? new Map<number, readonly string[]>();
	asked.set(scan, known);
	const key = thing ? -1 - verb : verb;
	const found = known.get(key) ?? gathered(scan, hit, verb, text, thing);
	known.set(key, found);
	return found;
}

function gathered(scan: Scan, hit: Hit, verb: number, text: string, thing: boolean): string[] {
	const ban = banOf(scan, hit, verb, text);
	if (verb < 0 || subjectServed(scan, hit, verb) || (thing && scan.segments.length > 1)) return [];
	for (let i = hit.segment.from; i < hit.from; i++) if (/^(?:его|ее|их|ему|ей|им)$/.test(at(scan, i))) return [];
	const infinitive = ban.infinitive ?? "";
	const names = actClasses(infinitive === "" ? at(scan, verb) : infinitive);
	const found: string[] = [];
	const unsure = objectUnsure(ban);
	const again = infinitive === "" || NEVER.test(infinitive) ? "" : imperfectiveOf(infinitive);
	for (const wording of wordingsOf(names, nounsOf(ban), thing)) {
		const own = ban.segment;
		if ((unsure && wording.includes("{o")) || (again === "" && wording.includes("{V}"))) continue;
		const phrase = inserted(withVerb(wording, again, ban), scan, own, verb, text);
		if (phrase !== undefined && !found.includes(phrase)) found.push(phrase);
		if (found.length >= MOST) break;
	}
	return found;
}

/** The phrases for a ban on a thing or a deed that a noun names. */
export function cellsForNoun(scan: Scan, hit: Hit, text: string): string[] {
	const { segment } = hit;
	if (hit.code === "prohibition.no-noun" && hit.from > 2 && !isTold(scan, hit.from)) return [];
	const single = hit.code === "prohibition.no-noun" || hit.code === "prohibition.manner";
	let from = single && at(scan, hit.from) !== "ни" ? hit.from + 1 : hit.to;
	while (from < scan.tokens.length && (PREPOSITIONS.has(at(scan, from)) || /^[:—]$/.test(at(scan, from)))) from++;
	const behind = from < scan.tokens.length - 1;
	const banned = behind
		? thingsAt(scan, from, scan.tokens.length, "GPIDAN")
		: thingsAt(scan, segment.from, hit.from, "NGA");
	const own: string[] = [];
	for (let i = behind ? from : segment.from; i < (behind ? scan.tokens.length : hit.from); i++) {
		if (PREPOSITIONS.has(at(scan, i)) && own.length > 0) break;
		own.push(at(scan, i));
	}
	const all = scan.tokens.filter((_, i) => i < hit.from || i >= from).map((token) => token.norm);
	const found: string[] = [];
	for (const wording of wordingsFor(["-"], { object: own, all }, true)) {
		let missing = false;
		const phrase = wording.replace(/\{o([GDAIP]?)\}/g, (_, mark: string) => {
			const wanted = (mark === "" ? "A" : mark) as Case;
			const put = banned === undefined ? undefined : thingsIn({ scan, text }, banned, wanted);
			if (put === undefined) missing = true;
			return wanted === "P" && put !== undefined ? about(put) : (put ?? "");
		});
		if (!missing && !phrase.includes("^") && !found.includes(phrase)) found.push(phrase);
		if (found.length >= MOST) break;
	}
	return found;
}

/** True when an order or a deed stands before the banned noun: a row of nouns takes no order behind it. */
const isTold = (scan: Scan, to: number): boolean =>
	scan.tokens.slice(0, to).some((token) => /^(?:imperative|third|first)/.test(formOf(token.norm)));
