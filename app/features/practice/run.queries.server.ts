import { and, asc, count, desc, eq, isNotNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { type Sort, sorts } from "./exercise.ts";
import { exerciseOf, exercises } from "./exercises.server.ts";

export interface Step {
	position: number;
	exercise: string;
	tries: number;
	passed: boolean;
	/** Passed, or gone on from. */
	settled: boolean;
}

export interface Run {
	id: number;
	language: Language;
	finished: boolean;
	steps: Step[];
}

/** A person's newest run, open or finished; null before the first. */
export async function newestRun(read: Reader, tables: Storage["tables"], personId: number): Promise<Run | null> {
	const { practiceRuns, practiceResults } = tables;
	const [run] = await read
		.select()
		.from(practiceRuns)
		.where(eq(practiceRuns.personId, personId))
		.orderBy(desc(practiceRuns.id))
		.limit(1);
	if (!run) return null;
	const rows = await read
		.select()
		.from(practiceResults)
		.where(eq(practiceResults.runId, run.id))
		.orderBy(asc(practiceResults.position));
	return {
		...{ id: run.id, language: run.language as Language, finished: run.finishedAt !== null },
		steps: rows.map(({ position, exercise, tries, passedAt, leftAt }) => ({
			...{ position, exercise, tries, passed: passedAt !== null, settled: passedAt !== null || leftAt !== null },
		})),
	};
}

/** The next step to do after one, going round; null when all are settled. */
export function nextStep({ steps }: Pick<Run, "steps">, after = 0): number | null {
	const open = steps.filter(({ settled }) => !settled).map(({ position }) => position);
	return open.find((position) => position > after) ?? open[0] ?? null;
}

/** What a person has practised, for their own eyes. */
export interface OwnPractice {
	/** The step to go on with, and how many there are; null between runs. */
	open: { next: number; done: number; of: number } | null;
	finished: { runs: number; last: Date | null };
	/** Of each sort in the person's language: passed at least once, and how many there are. */
	sorts: { sort: Sort; passed: number; of: number }[];
}

/** Keys of the exercises that a person has passed. */
export async function passedKeys({ read, tables }: Storage, personId: number): Promise<Set<string>> {
	const { practiceRuns, practiceResults } = tables;
	const rows = await read
		.selectDistinct({ key: practiceResults.exercise })
		.from(practiceResults)
		.innerJoin(practiceRuns, eq(practiceRuns.id, practiceResults.runId))
		.where(and(eq(practiceRuns.personId, personId), isNotNull(practiceResults.passedAt)));
	return new Set(rows.map(({ key }) => key));
}

export async function finishedRuns(
	{ read, tables: { practiceRuns } }: Storage,
	personId: number,
): Promise<OwnPractice["finished"]> {
	const ended = and(eq(practiceRuns.personId, personId), isNotNull(practiceRuns.finishedAt));
	const [[all], [last]] = await Promise.all([
		read.select({ runs: count() }).from(practiceRuns).where(ended),
		read
			.select({ at: practiceRuns.finishedAt })
			.from(practiceRuns)
			.where(ended)
			.orderBy(desc(practiceRuns.id))
			.limit(1),
	]);
	return { runs: all?.runs ?? 0, last: last?.at ?? null };
}

export async function ownPractice(storage: Storage, actor: Actor): Promise<OwnPractice> {
	const [run, passed, finished] = await Promise.all([
		newestRun(storage.read, storage.tables, actor.id),
		passedKeys(storage, actor.id),
		finishedRuns(storage, actor.id),
	]);
	const next = run && !run.finished ? nextStep(run) : null;
	const own = exercises[actor.language];
	return {
		open: run && next ? { next, done: run.steps.filter(({ settled }) => settled).length, of: run.steps.length } : null,
		finished,
		sorts: sorts.map((sort) => {
			const those = own.filter((exercise) => exercise.sort === sort);
			return { sort, passed: those.filter(({ key }) => passed.has(key)).length, of: those.length };
		}),
	};
}

/** An exercise as its page shows it before a try: without what would give the answer away. */
export interface ShownExercise {
	sort: Sort;
	place: string;
	told: string;
	given: string;
	texts: readonly string[];
	position: number;
	of: number;
	language: Language;
}

/** A step of the actor's newest run; null when there is none. */
export async function shownStep(storage: Storage, actor: Actor, position: number): Promise<ShownExercise | null> {
	const run = await newestRun(storage.read, storage.tables, actor.id);
	const exercise = exerciseOf(run?.steps.find((step) => step.position === position)?.exercise ?? "");
	if (!run || !exercise) return null;
	const { sort, place, told } = exercise;
	return {
		...{ sort, place, told, position, of: run.steps.length, language: run.language },
		...(exercise.sort === "which" ? { given: "", texts: exercise.texts } : { given: exercise.given, texts: [] }),
	};
}
