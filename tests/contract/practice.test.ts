import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import type { ChoosingExercise, Exercise } from "#app/features/practice/exercise.ts";
import { exerciseOf } from "#app/features/practice/exercises.server.ts";
import {
	noteInvitation,
	practiceAskedFor,
	practiceIsAsked,
	setPracticeIsAsked,
} from "#app/features/practice/invitation.server.ts";
import { newestRun, ownPractice, shownStep } from "#app/features/practice/run.queries.server.ts";
import { startRun } from "#app/features/practice/start-run.server.ts";
import { leaveExercise, tryExercise } from "#app/features/practice/try-exercise.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { movableClock, plantPeople } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";

onBothEngines("the practice range", (open) => {
	let storage: Storage;
	let who: Record<string, Actor>;
	const clock = movableClock();

	beforeAll(async () => {
		storage = await open();
		who = await plantPeople(storage, { Anna: [], Boris: [], Celina: ["administrator"], Dmitri: [], Ewa: [] });
	});

	const person = (name: string) => who[name] as Actor;
	const steps = async (actor: Actor) => (await newestRun(storage.read, storage.tables, actor.id))?.steps ?? [];
	const exerciseAt = async (actor: Actor, position: number) =>
		exerciseOf((await steps(actor))[position - 1]?.exercise ?? "") as Exercise;

	const attempt = (
		actor: Actor,
		position: number,
		answer: string,
		chosen: "0" | "1" | null,
		token: string = randomUUID(),
	) => tryExercise(storage, actor, position, { token, answer, chosen }, clock.now());

	async function pass(actor: Actor, position: number) {
		const exercise = await exerciseAt(actor, position);
		const outcome =
			exercise.sort === "which"
				? await attempt(actor, position, "", exercise.right === 0 ? "0" : "1")
				: await attempt(actor, position, `${exercise.model.replace(/[.!]$/u, "")} (${exercise.place}).`, null);
		if (!outcome.ok) throw new Error(outcome.problem.code);
		return outcome.value;
	}

	it("makes one run of twenty parallel beginnings", async () => {
		const begun = await Promise.all(Array.from({ length: 20 }, () => startRun(storage, person("Anna"), clock.now())));
		expect(new Set(begun)).toEqual(new Set([1]));
		const { practiceRuns, practiceResults } = storage.tables;
		expect(await storage.read.select().from(practiceRuns)).toHaveLength(1);
		expect(await storage.read.select().from(practiceResults)).toHaveLength(8);
	});

	it("shows an exercise without what gives the answer away, and to its person alone", async () => {
		const shown = await shownStep(storage, person("Anna"), 4);
		const exercise = (await exerciseAt(person("Anna"), 4)) as ChoosingExercise;
		expect(shown).toMatchObject({ sort: "which", texts: exercise.texts, position: 4, of: 8 });
		expect(JSON.stringify(shown)).not.toMatch(/right|lesson|model|teaches/);
		expect(await shownStep(storage, person("Boris"), 4)).toBeNull();
		expect(await shownStep(storage, person("Anna"), 9)).toBeNull();
		expect(await attempt(person("Boris"), 1, "Something", null)).toMatchObject({ ok: false });
	});

	it("counts twenty parallel equal tries once, and keeps no word of them", async () => {
		const token = randomUUID();
		const words = "The heron canary waited twenty minutes at the lake";
		const tries = await Promise.all(Array.from({ length: 20 }, () => attempt(person("Anna"), 1, words, null, token)));
		expect(tries.every((one) => one.ok && !one.value.passed)).toBe(true);
		expect((await steps(person("Anna")))[0]).toMatchObject({ tries: 1, passed: false, settled: false });
		for (const table of Object.values(storage.tables)) {
			expect(JSON.stringify(await storage.read.select().from(table as never))).not.toContain("heron canary");
		}
	});

	it("asks for a try before going on, and for words before a try", async () => {
		const anna = person("Anna");
		expect(await leaveExercise(storage, anna, 2, clock.now())).toMatchObject({
			problem: { code: "practice.problem.untried" },
		});
		expect(await attempt(anna, 2, "", null)).toMatchObject({ problem: { code: "field.missing", field: "answer" } });
		expect(await attempt(anna, 4, "", null)).toMatchObject({ problem: { code: "field.choose", field: "chosen" } });
		expect((await steps(anna))[1]?.tries).toBe(0);
	});

	it("finishes when each exercise is passed or left, and can be gone on with later", async () => {
		const anna = person("Anna");
		expect((await pass(anna, 2)).next).toBe(3);
		expect(await startRun(storage, anna, clock.now())).toBe(1);
		expect(await leaveExercise(storage, anna, 1, clock.now())).toMatchObject({ ok: true, value: 3 });
		for (const position of [3, 4, 5, 6, 7]) await pass(anna, position);
		expect(await ownPractice(storage, anna)).toMatchObject({
			open: { next: 8, done: 7, of: 8 },
			finished: { runs: 0 },
		});
		expect(await pass(anna, 8)).toMatchObject({ passed: true, next: null });
		const own = await ownPractice(storage, anna);
		expect(own).toMatchObject({ open: null, finished: { runs: 1 } });
		expect(own.sorts.map(({ passed, of }) => [passed, of])).toEqual([
			...[
				[1, 6],
				[2, 6],
				[2, 6],
				[2, 6],
			],
		]);
		expect(await startRun(storage, anna, clock.now())).toBe(1);
		const keys = (await steps(anna)).map(({ exercise }) => exercise);
		expect(new Set(keys).size).toBe(8);
		expect(own.sorts).toHaveLength(4);
	});

	it("writes no event, job, task or mail about anybody's practice", async () => {
		for (const table of ["events", "jobs", "tasks", "mails"] as const) {
			expect(await storage.read.select().from(storage.tables[table] as never), table).toEqual([]);
		}
	});

	it("gives exercises in the language of the person", async () => {
		const boris: Actor = { ...person("Boris"), language: "pl" };
		await startRun(storage, boris, clock.now());
		expect((await steps(boris)).every(({ exercise }) => exercise.startsWith("pl-"))).toBe(true);
	});

	it("asks once, only where the company asks and nothing was finished", async () => {
		expect(await practiceAskedFor(storage, person("Anna"))).toBe(false);
		expect(await practiceAskedFor(storage, person("Dmitri"))).toBe(true);
		await noteInvitation(storage, person("Dmitri"), clock.now());
		await noteInvitation(storage, person("Dmitri"), clock.now());
		expect(await practiceAskedFor(storage, person("Dmitri"))).toBe(false);
		expect(await setPracticeIsAsked(storage, person("Ewa"), false, clock.now())).toMatchObject({
			problem: { code: "forbidden" },
		});
		expect(await practiceAskedFor(storage, person("Ewa"))).toBe(true);
		expect(await setPracticeIsAsked(storage, person("Celina"), false, clock.now())).toMatchObject({ ok: true });
		expect(await practiceIsAsked(storage)).toBe(false);
		expect(await practiceAskedFor(storage, person("Ewa"))).toBe(false);
	});
});
