import { and, eq, isNull, sql } from "drizzle-orm";
import { check } from "#app/coach/packs.ts";
import { coachText, type TextFinding } from "#app/features/coach/coach-text.ts";
import type { Actor } from "#app/platform/actor.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { once } from "#db/form-token.ts";
import type { Storage, Writer } from "#db/storage.ts";
import type { Exercise } from "./exercise.ts";
import { exerciseOf } from "./exercises.server.ts";
import { judge, type Verdict } from "./judge.ts";
import { stepPath } from "./paths.ts";
import { newestRun, nextStep, type Run } from "./run.queries.server.ts";

/** What is said after a try. */
export interface Explained {
	passed: boolean;
	lesson: string;
	/** An example of a good answer; of two texts, the one that is feedback. */
	example: string;
	/** How a sentence was judged; null where one of two was to be chosen. */
	verdict: Verdict | null;
	/** The other of the two texts, and what the coach finds in it. */
	other: { text: string; findings: TextFinding[] } | null;
	/** The next step; null when this was the last. */
	next: number | null;
}

export interface Try {
	token: string;
	answer: string;
	chosen: "0" | "1" | null;
}

/** The code of everything that is not there. */
export const noStep = "practice.problem.gone";

/**
 * Judges a try and notes that there was one; its words are kept nowhere, and no event tells of it. The same token counts once.
 * Problems: "practice.problem.gone", "field.missing" (answer), "field.choose" (chosen).
 */
export async function tryExercise(
	storage: Storage,
	actor: Actor,
	position: number,
	{ token, answer, chosen }: Try,
	at: Date,
): Promise<Outcome<Explained>> {
	const run = await newestRun(storage.read, storage.tables, actor.id);
	const exercise = exerciseOf(run?.steps.find((step) => step.position === position)?.exercise ?? "");
	if (!run || !exercise) return failed(noStep);
	if (exercise.sort === "which" && chosen === null) return failed("field.choose", { field: "chosen" });
	if (exercise.sort !== "which" && answer === "") return failed("field.missing", { field: "answer" });
	const explained = explain(exercise, run, answer, chosen);
	const next = await storage.write(async (writer) => {
		await once(writer, storage.tables, { token, personId: actor.id, at }, async () => {
			await noteTry(writer, storage.tables, { runId: run.id, position, passed: explained.passed, at });
			return stepPath(position);
		});
		return finishOrNext(writer, storage.tables, actor, position, at);
	});
	return done({ ...explained, next });
}

function explain(
	exercise: Exercise,
	{ language }: Run,
	answer: string,
	chosen: Try["chosen"],
): Omit<Explained, "next"> {
	if (exercise.sort !== "which") {
		const verdict = judge(check, exercise, answer, language);
		return { passed: verdict.passed, lesson: exercise.lesson, example: exercise.model, verdict, other: null };
	}
	const { texts, right, lesson } = exercise;
	const text = texts[right === 0 ? 1 : 0];
	const { findings } = coachText(check, { text, kind: "feedback", language, companyWords: {} });
	return { passed: chosen === String(right), lesson, example: texts[right], verdict: null, other: { text, findings } };
}

async function noteTry(
	writer: Writer,
	{ practiceResults }: Storage["tables"],
	{ runId, position, passed, at }: { runId: number; position: number; passed: boolean; at: Date },
): Promise<void> {
	const here = and(eq(practiceResults.runId, runId), eq(practiceResults.position, position));
	await writer
		.update(practiceResults)
		.set({ tries: sql`${practiceResults.tries} + 1` })
		.where(here)
		.returning({ tries: practiceResults.tries });
	if (!passed) return;
	await writer
		.update(practiceResults)
		.set({ passedAt: at })
		.where(and(here, isNull(practiceResults.passedAt)));
}

/** The next open step; where none is left the run is finished. */
async function finishOrNext(
	writer: Writer,
	tables: Storage["tables"],
	actor: Actor,
	position: number,
	at: Date,
): Promise<number | null> {
	const run = await newestRun(writer, tables, actor.id);
	if (!run) return null;
	const next = nextStep(run, position);
	if (next === null && !run.finished) {
		await writer.update(tables.practiceRuns).set({ finishedAt: at }).where(eq(tables.practiceRuns.id, run.id));
	}
	return next;
}

/**
 * Goes on after a try, with the exercise open; answers the next step, null when the run is finished.
 * Problems: "practice.problem.gone", "practice.problem.untried".
 */
export async function leaveExercise(
	storage: Storage,
	actor: Actor,
	position: number,
	at: Date,
): Promise<Outcome<number | null>> {
	const { tables } = storage;
	return storage.write(async (writer) => {
		const run = await newestRun(writer, tables, actor.id);
		const step = run?.steps.find((one) => one.position === position);
		if (!run || !step) return failed(noStep);
		if (step.tries === 0) return failed("practice.problem.untried");
		await writer
			.update(tables.practiceResults)
			.set({ leftAt: at })
			.where(and(eq(tables.practiceResults.runId, run.id), eq(tables.practiceResults.position, position)));
		return done(await finishOrNext(writer, tables, actor, position, at));
	});
}
