import { isBefore, isPlace, type Phrase } from "../reading/act-parts.ts";
import { accusativeOf } from "../words/accusative.ts";
import { classesOf, type Demand } from "../words/fill-tables.ts";
import { strip } from "../words/rewriting-words.ts";

/** The classes in a ban, by where they stand. */
export interface Classed {
	thing: readonly string[];
	all: ReadonlySet<string>;
	phrases: readonly { prep: string; classes: readonly string[] }[];
	text: string;
	object: boolean;
	named: boolean;
	/** True where no quality of the thing is told, which might be what makes it wrong. */
	plain: boolean;
	/** True where the thing is somebody. */
	person: boolean;
	/** True for a verb with „się”. */
	self: boolean;
	/** True where a condition hangs on the act. */
	conditioned: boolean;
}

/** Things that are taken into the hand. */
const PHYSICAL = new Set(
	"document money food drink dish wear jewel tool key machine vehicle goods furniture dirt substance gift phone".split(
		" ",
	),
);

/** Classes of people. */
export const PEOPLE = /^(?:served|frail|staff)$/;

/** Endings of words that say what kind of thing it is. */
const AGREEING = /(?:ego|ej|ych|ich|ymi|imi|ym|im|emu)$/;

/** The classes of the first noun that has any. */
export function headOf(words: string): readonly string[] {
	let told: readonly string[] = [];
	for (const word of words.split(" ")) {
		const found = classesOf(strip(word.toLowerCase()));
		if (!AGREEING.test(word) || found.includes("frail")) return found;
		if (told.length === 0) told = found;
	}
	return told;
}

/** True where a ban has what a cell demands. */
export function meets(said: Classed, { where, classes, without }: Demand): boolean {
	const found = ((): boolean => {
		if (where === "~") return classes.some((stem) => said.text.includes(` ${stem}`));
		if (where === "*") return classes.some((one) => said.all.has(one));
		if (where !== "") {
			const prep = where.slice(0, -1);
			return said.phrases.some(
				(one) =>
					(one.prep === prep || one.prep === `${prep}e`) &&
					(classes.length === 0 || classes.some((name) => one.classes.includes(name))),
			);
		}
		return classes.some((one) =>
			one === "phys"
				? said.thing.some((name) => PHYSICAL.has(name))
				: one === "self"
					? said.self
					: one === "plain"
						? said.plain
						: one === "+"
							? said.object
							: one === "-"
								? !said.object
								: one === "@"
									? said.named
									: one.includes(":")
										? meets(said, {
												where: one.slice(0, one.indexOf(":") + 1),
												classes: one.slice(one.indexOf(":") + 1).split(":"),
												without: false,
											})
										: said.thing.includes(one),
		);
	})();
	return found !== without;
}

/** True for a place, not for what is worn or carried. */
export const isWhere = (one: Phrase): boolean =>
	(one.prep === "do" || isPlace(one)) &&
	!isBefore(one) &&
	!headOf(one.words).some((name) =>
		/^(?:wear|dirt|substance|jewel|served|frail|staff|time|noise|weather|word)$/.test(name),
	);

/** A quality of a thing, or what belongs to it. */
export const QUALITY = /(?:ego|ej|ych|ich)(?: |$)| (?:z|ze|bez|na|do|o|od) /u;

/** False where the accusative of a thing is not to be trusted: of no known thing on -u or -a, and where a thing on -ów stays as persons do. */
export const accusable = (object: string, known: boolean): boolean => {
	if (object === "" || (!known && /^\p{L}+[ua](?= |$)/u.test(object))) return false;
	const [first = ""] = object.split(" ");
	return (
		!/ów$/.test(first) ||
		headOf(first).some((name) => PEOPLE.test(name)) ||
		accusativeOf(object)?.split(" ")[0] !== first
	);
};

/** Where the act is done, as the ban has it. */
export const placeIn = (phrases: readonly Phrase[]): string => {
	const found = phrases.find(
		(one) =>
			/^(?:w|we|na|przy|przed|pod|za|nad|u)$/.test(one.prep) &&
			headOf(one.words).some((name) => /room|passage|furniture|vehicle/.test(name)),
	);
	return found === undefined ? "" : `${found.prep} ${found.words}`;
};
