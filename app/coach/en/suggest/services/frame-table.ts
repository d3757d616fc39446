import { customerNouns, staffNouns } from "../../words/people.ts";
import { set, unowned } from "../../words/words.ts";
import { CLASSES, FRAMES } from "./service-acts.ts";

/** One condition on the words of an act. */
export interface Condition {
	/** None of the words may stand there. */
	none: boolean;
	/** Where to look: the act, its object, the first word after the verb, the last of the object, the whole clause. */
	where: "act" | "object" | "first" | "head" | "clause";
	/** With prepositions: one of the words stands shortly after one of these. */
	links: ReadonlySet<string> | undefined;
	words: ReadonlySet<string>;
}

/** One line of the lexicon. */
export interface Frame {
	conditions: readonly Condition[];
	/** True when the frame reads what binds the act ("without", "before"). */
	binding: boolean;
	value: string;
	/** Further wordings for the same. */
	others: readonly string[];
	/** True when the act stands for the whole clause, with its conditions. */
	whole: boolean;
}

const classes: ReadonlyMap<string, readonly string[]> = new Map(
	CLASSES.trim()
		.split("\n")
		.map((line): [string, readonly string[]] => {
			const [name = "", ...list] = line.split(" ");
			return [name, list];
		})
		.concat([
			["customer", [...customerNouns]],
			["worker", [...staffNouns]],
		]),
);

function members(written: string): ReadonlySet<string> {
	const all: string[] = [];
	for (const one of written.split("|")) {
		if (!one.startsWith("<")) all.push(one);
		else {
			const list = classes.get(one.slice(1, -1));
			if (list === undefined) throw new Error(`unknown class ${one}`);
			all.push(...list);
		}
	}
	return new Set(all);
}

const PLACES: Readonly<Record<string, Condition["where"]>> = { "=": "object", "^": "first", $: "head", "*": "clause" };
/** What binds an act to another: its grammar alone says what to do. */
export const BINDING = set("without before until till unless except than once if outside during");
/** What may do so: a frame for the whole clause reads it as well. */
export const LOOSE = set("other only whose which not but");

function readCondition(written: string): Condition {
	const none = written.startsWith("!");
	const body = none ? written.slice(1) : written;
	const where = PLACES[body.charAt(0)] ?? "act";
	const own = where === "act" ? body : body.slice(1);
	const link = own.indexOf(">>");
	return {
		none,
		where,
		links: link < 0 ? undefined : members(own.slice(0, link)),
		words: members(link < 0 ? own : own.slice(link + 2)),
	};
}

/** True for a condition on what binds the act. */
function binds(written: string): boolean {
	const { none, words: wanted, links } = readCondition(written);
	return !none && [...(links ?? wanted)].every((word) => BINDING.has(word));
}

/** Frames by verb. */
export const frames = new Map<string, Frame[]>();
for (const line of FRAMES.trim().split("\n")) {
	const [heads = "", wanted = "", act = ""] = line.split(" ; ");
	const conditions = wanted.split(" & ").filter((one) => one !== "any");
	const [one = "", ...others] = act.split(" || ");
	const whole = act.endsWith(" .");
	const plain = (said: string): string => said.replace(/ \.$/, "");
	const frame: Frame = {
		conditions: conditions.map(readCondition),
		binding: conditions.some(binds),
		value: plain(one),
		others: others.map(plain),
		whole,
	};
	for (const head of members(heads)) {
		const known = frames.get(head);
		if (known === undefined) frames.set(head, [frame]);
		else known.push(frame);
	}
}

/** Where the frames of one verb stand, by a word that each demands; those that demand none are open. */
interface Places {
	byWord: ReadonlyMap<string, readonly number[]>;
	open: readonly number[];
}

const places = new WeakMap<readonly Frame[], Places>();

function placesOf(rows: readonly Frame[]): Places {
	const known = places.get(rows);
	if (known !== undefined) return known;
	const byWord = new Map<string, number[]>();
	const open: number[] = [];
	rows.forEach(({ conditions }, i) => {
		let least: ReadonlySet<string> | undefined;
		for (const one of conditions)
			if (!one.none && (least === undefined || one.words.size < least.size)) least = one.words;
		if (least === undefined) open.push(i);
		else
			for (const word of least) {
				const at = byWord.get(word);
				if (at === undefined) byWord.set(word, [i]);
				else at.push(i);
			}
	});
	const made = { byWord, open };
	places.set(rows, made);
	return made;
}

/** The frames of a verb that may fit an act with these words, in their order. */
export function mayFit(rows: readonly Frame[], words: Iterable<string>): Frame[] {
	const { byWord, open } = placesOf(rows);
	const found = new Set(open);
	const add = (word: string): void => {
		const at = byWord.get(word);
		if (at !== undefined) for (const i of at) found.add(i);
	};
	for (const word of words) {
		add(word);
		const own = unowned(word);
		if (own !== word) add(own);
	}
	return [...found].sort((a, b) => a - b).map((i) => rows[i] as Frame);
}
