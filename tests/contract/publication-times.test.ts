import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { expect, it } from "vitest";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { moveReviewDate } from "#app/features/standards/review/move-review-date.server.ts";
import { createReviewJobs } from "#app/features/standards/review/review-jobs.server.ts";
import { schedulePublication } from "#app/features/standards/review/schedule-publication.server.ts";
import { unschedulePublication } from "#app/features/standards/review/unschedule-publication.server.ts";
import { withdrawStandard } from "#app/features/standards/review/withdraw-standard.server.ts";
import { listStandards } from "#app/features/standards/standard.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import { startJobs } from "#db/jobs/runner.ts";
import type { Storage } from "#db/storage.ts";
import { type MovableClock, movableClock, plantPeople } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { doJobs } from "#tests/support/readers.ts";
import { deskOf, granted, refusedWith, standardWithRule } from "#tests/support/reviewers.ts";

const hour = 3_600_000;
const day = 24 * hour;

async function runJobs(storage: Storage, clock: MovableClock): Promise<void> {
	const problems: unknown[] = [];
	const jobs = startJobs(storage, createReviewJobs({ mail: true }), {
		clock: () => clock.now(),
		onProblem: ({ error }) => problems.push(error),
	});
	await jobs.settled();
	await jobs.stop();
	expect(problems).toEqual([]);
}

async function openTasks(storage: Storage, person: Actor) {
	const { tasks } = storage.tables;
	return storage.read
		.select({ kind: tasks.kind, dueOn: tasks.dueOn })
		.from(tasks)
		.where(and(eq(tasks.personId, person.id), isNull(tasks.doneAt), isNull(tasks.endedAt)));
}

onBothEngines("a publication at a set time", (open, engine) => {
	async function firm(storage: Storage) {
		const clock = movableClock();
		const people = await plantPeople(storage, { Anna: ["author"], Boris: ["approver"], Olga: ["administrator"] });
		const [anna, boris, olga] = [people.Anna, people.Boris, people.Olga] as [Actor, Actor, Actor];
		await standardWithRule(storage, clock, anna, "SET");
		const desk = deskOf(storage, clock, "SET");
		granted(await desk.submit(anna, [boris]));
		granted(await desk.say(boris, "approved"));
		const schedule = async (actor = anna, wait = 3 * hour) =>
			schedulePublication(
				storage,
				actor,
				"SET",
				{ token: randomUUID(), revision: await desk.revision(), note: "At eight", dueOn: null },
				new Date(clock.now().getTime() + wait),
				clock.now(),
			);
		const versions = () => storage.read.select().from(storage.tables.versions);
		const schedules = async () =>
			(await storage.read.select().from(storage.tables.scheduledPublications)).map((row) => row.endedBecause);
		return { clock, anna, boris, olga, desk, schedule, versions, schedules };
	}

	it("happens once, over a restart and a clock that is set back", async () => {
		const url = await engine.newDatabase("migrated");
		const storage = await engine.connect(url);
		const { clock, schedule, versions, schedules, anna } = await firm(storage);
		granted(await schedule());
		expect(refusedWith(await schedule())).toBe("review.problem.scheduled");
		await runJobs(storage, clock);
		expect(await versions()).toEqual([]);
		// The process ends and another one begins; its clock is wrong for a while.
		const again = await engine.connect(url);
		clock.forward(-2 * day);
		await runJobs(again, clock);
		expect(await versions()).toEqual([]);
		clock.forward(2 * day + 4 * hour);
		await Promise.all([runJobs(again, clock), runJobs(storage, clock)]);
		clock.forward(-4 * hour);
		await runJobs(again, clock);
		clock.forward(5 * hour);
		await runJobs(again, clock);
		const published = await versions();
		expect(published.map(({ number, publishedById }) => [number, publishedById])).toEqual([[1, anna.id]]);
		expect(await schedules()).toEqual(["published"]);
		const { standardSteps } = storage.tables;
		const steps = await storage.read.select().from(standardSteps).where(eq(standardSteps.kind, "published"));
		expect(steps.map(({ actorId, words }) => [actorId, words])).toEqual([[null, "At eight"]]);
	});

	it("is done once when the same job runs again after its transaction", async () => {
		const storage = await open();
		const { clock, schedule, versions } = await firm(storage);
		granted(await schedule());
		clock.forward(4 * hour);
		await runJobs(storage, clock);
		await storage.write(async (writer) => {
			const { scheduledPublications } = storage.tables;
			const [row] = await writer.select({ id: scheduledPublications.id }).from(scheduledPublications);
			const job = { kind: "version.publish", key: "again", payload: { schedule: row?.id ?? 0 }, at: clock.now() };
			await enqueue(writer, storage.tables, job);
		});
		await runJobs(storage, clock);
		expect(await versions()).toHaveLength(1);
	});

	it("is taken back by the author, and an edit calls it off with a task", async () => {
		const storage = await open();
		const { clock, anna, boris, olga, desk, schedule, versions, schedules } = await firm(storage);
		granted(await schedule());
		expect(refusedWith(await unschedulePublication(storage, boris, "SET", clock.now()))).toBe("forbidden");
		granted(await unschedulePublication(storage, anna, "SET", clock.now()));
		expect(await openTasks(storage, anna)).toMatchObject([{ kind: "publish" }]);
		granted(await schedule(boris));
		granted(await desk.write(olga, "Say thank you."));
		clock.forward(4 * hour);
		await runJobs(storage, clock);
		expect(await versions()).toEqual([]);
		expect(await schedules()).toEqual(["taken-back", "edited"]);
		expect((await openTasks(storage, boris)).map(({ kind }) => kind).sort()).toEqual(["put-back", "unscheduled"]);
		const { mails } = storage.tables;
		const told = await storage.read.select({ kind: mails.kind, to: mails.personId }).from(mails);
		expect(told).toContainEqual({ kind: "review.schedule-ended", to: boris.id });
		expect(told).toContainEqual({ kind: "review.put-back", to: boris.id });
	});

	it("ends with a code and a task when something stands in its way at the time", async () => {
		const storage = await open();
		const { clock, anna, schedule, versions, schedules } = await firm(storage);
		const { personRoles, standardSteps } = storage.tables;
		granted(await schedule());
		await storage.write((writer) => writer.delete(personRoles).where(eq(personRoles.personId, anna.id)));
		clock.forward(4 * hour);
		await runJobs(storage, clock);
		expect(await versions()).toEqual([]);
		expect(await schedules()).toEqual(["review.problem.author-left"]);
		expect(await openTasks(storage, anna)).toContainEqual({ kind: "unscheduled", dueOn: null });
		const [step] = await storage.read.select().from(standardSteps).where(eq(standardSteps.kind, "schedule-ended"));
		expect(step).toMatchObject({ actorId: null, details: { because: "review.problem.author-left" } });
	});

	it("takes only a time within the next year, and gives way to a publication by hand", async () => {
		const storage = await open();
		const { clock, anna, desk, schedule, versions, schedules } = await firm(storage);
		expect(refusedWith(await schedule(anna, 0))).toBe("review.problem.time");
		expect(refusedWith(await schedule(anna, 366 * day))).toBe("review.problem.time");
		granted(await schedule());
		granted(await desk.publish(anna));
		clock.forward(4 * hour);
		await runJobs(storage, clock);
		expect(await versions()).toHaveLength(1);
		expect(await schedules()).toEqual(["published"]);
	});
});

onBothEngines("withdrawal and the next review", (open) => {
	async function published(storage: Storage) {
		const clock = movableClock();
		const people = await plantPeople(storage, { Anna: ["author"], Bo: [], Carl: ["author"], Olga: ["administrator"] });
		const [anna, bo, carl, olga] = [people.Anna, people.Bo, people.Carl, people.Olga] as [Actor, Actor, Actor, Actor];
		await standardWithRule(storage, clock, anna, "OUT");
		const desk = deskOf(storage, clock, "OUT");
		granted(await desk.publish(anna));
		await doJobs(storage, clock);
		return { clock, anna, bo, carl, olga, desk };
	}

	it("withdraws a standard with its reason: nobody is asked any longer, and a new version brings it back", async () => {
		const storage = await open();
		const { clock, anna, bo, carl, desk } = await published(storage);
		const because = { words: "The shop has closed." };
		expect(await openTasks(storage, bo)).toMatchObject([{ kind: "read" }]);
		expect(refusedWith(await withdrawStandard(storage, carl, "OUT", because, clock.now()))).toBe("forbidden");
		const both = [because, because].map((one) => withdrawStandard(storage, anna, "OUT", one, clock.now()));
		for (const outcome of await Promise.all(both)) granted(outcome);
		expect(await openTasks(storage, bo)).toEqual([]);
		const { tasks, standardSteps } = storage.tables;
		const ended = await storage.read.select().from(tasks).where(eq(tasks.personId, bo.id));
		expect(ended.map(({ endedBecause }) => endedBecause)).toEqual(["withdrawn"]);
		const steps = await storage.read.select().from(standardSteps).where(eq(standardSteps.kind, "withdrawn"));
		expect(steps.map(({ words }) => words)).toEqual(["The shop has closed."]);
		expect(await listStandards(storage, bo, clock.now(), null)).toEqual([]);
		expect(await listStandards(storage, bo, clock.now(), null, true)).toMatchObject([{ code: "OUT" }]);
		await openDraft(storage, anna, { code: "OUT" }, clock);
		granted(await desk.write(anna, "Send people to the new shop."));
		granted(await desk.publish(anna));
		await doJobs(storage, clock);
		expect(await listStandards(storage, bo, clock.now(), null)).toMatchObject([{ code: "OUT" }]);
		expect(await openTasks(storage, bo)).toMatchObject([{ kind: "read" }]);
	});

	it("asks the owner 14 days before the review date, once, and anew for another date", async () => {
		const storage = await open();
		const { clock, anna, carl, desk } = await published(storage);
		const daily = async (days: number) => {
			for (let passed = 0; passed < days; passed++) {
				clock.forward(day);
				const key = `dates@${clock.now().toISOString()}`;
				await storage.write((writer) =>
					enqueue(writer, storage.tables, { kind: "standards.review-dates", key, at: clock.now() }),
				);
				await runJobs(storage, clock);
			}
		};
		const looks = async () => (await openTasks(storage, anna)).filter(({ kind }) => kind === "review-standard");
		const move = (actor: Actor, to: string) =>
			moveReviewDate(storage, actor, "OUT", { day: to, words: "Still right." }, clock.now());
		expect(refusedWith(await move(carl, "2026-06-10"))).toBe("forbidden");
		expect(refusedWith(await move(anna, "2026-05-04"))).toBe("review.problem.day");
		granted(await move(anna, "2026-05-25"));
		await daily(6);
		expect(await looks()).toEqual([]);
		await daily(3);
		expect(await looks()).toEqual([{ kind: "review-standard", dueOn: "2026-05-25" }]);
		granted(await move(anna, "2026-06-10"));
		expect(await looks()).toEqual([]);
		await daily(3);
		expect(await looks()).toEqual([]);
		await daily(14);
		expect(await looks()).toEqual([{ kind: "review-standard", dueOn: "2026-06-10" }]);
		await openDraft(storage, anna, { code: "OUT" }, clock);
		granted(await desk.write(anna, "Hold the door."));
		granted(await desk.publish(anna));
		expect(await looks()).toEqual([]);
		await daily(30);
		expect(await looks()).toEqual([]);
		const { standardSteps } = storage.tables;
		const moved = await storage.read.select().from(standardSteps).where(eq(standardSteps.kind, "review-moved"));
		expect(moved.map(({ details }) => details.to)).toEqual(["2026-05-25", "2026-06-10"]);
	});
});
