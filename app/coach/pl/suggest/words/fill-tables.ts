import { FILL_DEEDS } from "./fill-deeds.ts";
import { FILL_GRID } from "./fill-grid.ts";
import { FILL_NOUNS } from "./fill-nouns.ts";
import { FILL_VERBS } from "./fill-verbs.ts";

/** One demand of a cell: where it looks, which classes it names, and whether none of them may be there. */
export interface Demand {
	/** "" the thing itself, "*" any word behind the verb, a preposition: the phrase that it opens, "~" words of the whole clause by their beginning. */
	where: string;
	classes: readonly string[];
	without: boolean;
}

/** A cell of the grid: what it demands, and its wordings. */
export interface Cell {
	demands: readonly Demand[];
	wordings: readonly string[];
	/** True for acts that are wrong by where, when or how they are done: a wording must answer that. */
	neutral: boolean;
	/** How something is put off, or put down: a verb may mean either. */
	sense: "later" | "down" | "";
	/** True for such acts whose wordings answer any place. */
	placed: boolean;
}

/** The classes of such acts. */
const NEUTRAL =
	/^(?:tell|publish|wysylac|nagrywac|talk|leave|put|ask|charge|accept|take|use|open|enter|letin|move|throw|mix|eat|wear|posture|look|phone|pisac|write|sign|change|work|serve|answer|drive|let|gohome|lend|own|bring|carryout|advise|dzwigac|ciagnac|touch|hurt)(?:,|$)/;

const PLACED =
	/^(?:leave|put|move|throw|open|enter|use|take|eat|touch|posture|letin|look|smoke|bring|dzwigac|ciagnac)(?:,|$)/;

const rows = (table: string): [string, string][] =>
	table
		.trim()
		.split("\n")
		.map((row) => {
			const at = row.indexOf(" = ");
			return [row.slice(0, at), row.slice(at + 3)];
		});

interface Tables {
	/** The cells of a verb family, in the order of the grid. */
	cells: Map<string, Cell[]>;
	/** The cells of circumstances, whatever the act is. */
	circumstances: Cell[];
	/** Families of acts that no time, place or way makes right. */
	conduct: ReadonlySet<string>;
	/** Families by the name of their class. */
	families: ReadonlyMap<string, readonly string[]>;
	/** Stems by their length, with their classes. */
	stems: Map<string, string[]>;
}

/** Classes of acts that are wrong by themselves. */
const CONDUCT =
	"hurt break judge mock scold blame complain sighs lie guess promise conceal falsify neglect argue interrupt disturb press hurry refuse order flirt smoke throw delay abandon block posture look stay spozniac".split(
		" ",
	);

let tables: Tables | undefined;

/** Reads "food|drink", "!served", "*money", "o:topic", "~stem|stem". */
function demandOf(written: string): Demand {
	const without = written.startsWith("!");
	const told = without ? written.slice(1) : written;
	const [, where = "", classes = ""] = /^(\*|~|[a-z]*:)?(.*)$/.exec(told) ?? [];
	const named = classes
		.split("|")
		.map((one) => (where.endsWith(":") && one.startsWith(where) ? one.slice(where.length) : one));
	return { where, classes: named.filter((one) => one !== ""), without };
}

function build(): Tables {
	const stems = new Map<string, string[]>();
	for (const [name, list] of rows(FILL_NOUNS))
		for (const stem of list.split(" ")) {
			const known = stems.get(stem);
			if (known === undefined) stems.set(stem, [name]);
			else known.push(name);
		}
	const families = new Map(rows(FILL_VERBS).map(([name, list]) => [name, list.split(" ")]));
	const cells = new Map<string, Cell[]>();
	const circumstances: Cell[] = [];
	for (const [left, wordings] of rows(`${FILL_GRID.trim()}\n${FILL_DEEDS.trim()}`)) {
		const [verbs = "", demands = ""] = left.split(" ; ");
		const cell: Cell = {
			demands: demands
				.split("&")
				.map((one) => one.trim())
				.filter((one) => one !== "")
				.map(demandOf),
			wordings: wordings.split(" || "),
			neutral: NEUTRAL.test(verbs),
			placed: PLACED.test(verbs),
			sense: /^delay(?: |,|$)/.test(verbs) ? "later" : /^(?:put|leave|move)(?: |,|$)/.test(verbs) ? "down" : "",
		};
		if (verbs === "circ") {
			circumstances.push(cell);
			continue;
		}
		const asked = new Set(verbs.split(",").flatMap((name) => families.get(name) ?? [name]));
		for (const family of asked) {
			const known = cells.get(family);
			if (known === undefined) cells.set(family, [cell]);
			else known.push(cell);
		}
	}
	const conduct = new Set(CONDUCT.flatMap((name) => families.get(name) ?? []));
	return { cells, circumstances, stems, conduct, families };
}

/** The classes of a word without diacritics, by its longest known beginning. */
export function classesOf(bare: string): readonly string[] {
	tables ??= build();
	for (let length = Math.min(bare.length, 12); length > 2; length--) {
		const found = tables.stems.get(bare.slice(0, length));
		if (found !== undefined && bare.length - length <= (length > SHORT ? ENDING : SHORT)) return found;
	}
	return [];
}

/** The longest ending behind a stem, and behind one that is as short. */
const ENDING = 6;
const SHORT = 3;

/** The cells of an act by its family, those of its circumstances first. */
export function cellsOf(family: string): readonly Cell[] {
	tables ??= build();
	const own = tables.cells.get(family) ?? [];
	return tables.conduct.has(family) ? own : [...tables.circumstances, ...own];
}

/** The cells for a thing that is banned without an act. */
export function spheres(): readonly Cell[] {
	tables ??= build();
	return tables.cells.get("sphere") ?? [];
}

/** True for an act that no time, place or way makes right. */
export function isConduct(family: string): boolean {
	tables ??= build();
	return tables.conduct.has(family);
}

/** True for an act of one of the classes. */
export function isOf(family: string, ...classes: readonly string[]): boolean {
	tables ??= build();
	return classes.some((name) => tables?.families.get(name)?.includes(family) === true);
}

/** All wordings of the grid, for tests. */
export const fillWordings = (): string[] =>
	rows(`${FILL_GRID.trim()}\n${FILL_DEEDS.trim()}`).flatMap(([, wordings]) => wordings.split(" || "));
