import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { replaceApprover } from "#app/features/standards/review/replace-approver.server.ts";
import { openReview } from "#app/features/standards/review/review.queries.server.ts";
import { submitReview } from "#app/features/standards/review/submit-review.server.ts";
import { takeBackReview } from "#app/features/standards/review/take-back-review.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { movableClock, plantPeople } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { deskOf, granted, refusedWith, standardWithRule } from "#tests/support/reviewers.ts";
import { actorOf, plantStandards } from "#tests/world/standards.ts";
import { plantWorld } from "#tests/world/world.ts";

interface Firm {
	storage: Storage;
	clock: ReturnType<typeof movableClock>;
	anna: Actor;
	boris: Actor;
	celina: Actor;
	dmitri: Actor;
	olga: Actor;
}

async function firmOf(storage: Storage): Promise<Firm> {
	const clock = movableClock();
	const people = await plantPeople(storage, {
		...{ Anna: ["author"], Boris: ["approver"], Celina: ["approver"], Dmitri: ["approver", "author"] },
		...{ Olga: ["administrator"], Ewa: [], Fiona: [], Grace: [], Hanna: [], Igor: [] },
	});
	const { Anna, Boris, Celina, Dmitri, Olga } = people as Record<string, Actor>;
	return { storage, clock, anna: Anna, boris: Boris, celina: Celina, dmitri: Dmitri, olga: Olga } as Firm;
}

async function steps({ storage }: Firm): Promise<string[]> {
	const { standardSteps } = storage.tables;
	const rows = await storage.read
		.select({ kind: standardSteps.kind })
		.from(standardSteps)
		.orderBy(asc(standardSteps.id));
	return rows.map(({ kind }) => kind);
}

async function openTasks({ storage }: Firm, person: Actor): Promise<string[]> {
	const { tasks } = storage.tables;
	const rows = await storage.read
		.select({ kind: tasks.kind })
		.from(tasks)
		.where(and(eq(tasks.personId, person.id), isNull(tasks.doneAt), isNull(tasks.endedAt)));
	return rows.map(({ kind }) => kind).sort();
}

const stateOf = async ({ storage }: Firm) => {
	const [standard] = await storage.read.select().from(storage.tables.standards);
	return (await openReview(storage.read, storage.tables, standard?.id ?? 0))?.state ?? null;
};

onBothEngines("a review", (open) => {
	it("goes from the author through both approvers to the publication, and the log says each step", async () => {
		const firm = await firmOf(await open());
		const { storage, clock, anna, boris, celina } = firm;
		await standardWithRule(storage, clock, anna, "PRC");
		const desk = deskOf(storage, clock, "PRC");
		expect(refusedWith(await desk.publish(anna))).toBe("review.problem.asked");
		granted(await desk.submit(anna, [boris, celina]));
		expect(await openTasks(firm, boris)).toEqual(["approve"]);
		expect(refusedWith(await desk.publish(anna))).toBe("review.problem.not-approved");
		expect(refusedWith(await desk.submit(anna, [boris]))).toBe("review.problem.open");
		expect(refusedWith(await desk.say(anna, "approved"))).toBe("forbidden");
		expect(refusedWith(await desk.say(boris, "changes-asked"))).toBe("review.problem.words");
		granted(await desk.say(boris, "changes-asked", "Say when, too."));
		expect(await stateOf(firm)).toBe("changes-asked");
		expect(await openTasks(firm, anna)).toEqual(["revise"]);
		granted(await desk.write(anna, "Say when it will be ready."));
		granted(await desk.submit(anna, [boris, celina]));
		expect(await openTasks(firm, anna)).toEqual([]);
		granted(await desk.say(boris, "approved"));
		expect(await stateOf(firm)).toBe("in-review");
		granted(await desk.say(celina, "approved", "Good."));
		expect(await stateOf(firm)).toBe("approved");
		expect(await openTasks(firm, anna)).toEqual(["publish"]);
		// A named approver may press the button as well as the author.
		granted(await desk.publish(celina));
		expect(await stateOf(firm)).toBeNull();
		for (const person of [anna, boris, celina]) expect(await openTasks(firm, person)).toEqual([]);
		expect(await steps(firm)).toEqual([
			...["submitted", "changes-asked", "put-back", "submitted"],
			...["approved", "approved", "all-approved", "published"],
		]);
		await expect(
			storage.write((writer) => writer.update(storage.tables.standardSteps).set({ words: "nothing was said" })),
		).rejects.toThrow();
	});

	it("is put back by any edit: what was said no longer counts, and those who had agreed are told", async () => {
		const firm = await firmOf(await open());
		const { storage, clock, anna, boris, celina, dmitri } = firm;
		await standardWithRule(storage, clock, anna, "PUT");
		const desk = deskOf(storage, clock, "PUT");
		granted(await desk.submit(anna, [boris, celina]));
		granted(await desk.say(boris, "approved"));
		const seen = await desk.revision();
		granted(await desk.write(dmitri, "Hand over the receipt."));
		granted(await desk.write(dmitri, "Shake hands."));
		expect(await openTasks(firm, boris)).toEqual(["put-back"]);
		expect(await openTasks(firm, celina)).toEqual([]);
		expect(await openTasks(firm, anna)).toEqual(["revise"]);
		expect(refusedWith(await desk.say(celina, "approved", "", seen))).toBe("review.problem.moved-on");
		expect(refusedWith(await desk.publish(anna))).toBe("review.problem.not-approved");
		// Whoever wrote in the draft is an author of it.
		expect(refusedWith(await desk.submit(anna, [dmitri]))).toBe("review.problem.approvers");
		granted(await desk.submit(anna, [boris]));
		expect(await openTasks(firm, boris)).toEqual(["approve"]);
		granted(await desk.say(boris, "approved"));
		granted(await desk.publish(anna));
		expect((await steps(firm)).filter((kind) => kind === "put-back")).toHaveLength(1);
	});

	it("ends when it is declined or taken back, and begins anew", async () => {
		const firm = await firmOf(await open());
		const { storage, clock, anna, boris, celina } = firm;
		await standardWithRule(storage, clock, anna, "END");
		const desk = deskOf(storage, clock, "END");
		granted(await desk.submit(anna, [boris, celina]));
		granted(await desk.say(boris, "declined", "We agreed on another way."));
		expect(await stateOf(firm)).toBeNull();
		expect(await openTasks(firm, celina)).toEqual([]);
		expect(refusedWith(await desk.publish(anna))).toBe("review.problem.asked");
		granted(await desk.submit(anna, [boris, celina]));
		expect(refusedWith(await takeBackReview(storage, boris, "END", clock.now()))).toBe("forbidden");
		granted(await takeBackReview(storage, anna, "END", clock.now()));
		expect(await openTasks(firm, boris)).toEqual([]);
		expect(refusedWith(await desk.say(boris, "approved"))).toBe("review.problem.none");
	});

	it("lets an administrator name somebody in the place of an approver who is away", async () => {
		const firm = await firmOf(await open());
		const { storage, clock, anna, boris, celina, olga } = firm;
		await standardWithRule(storage, clock, anna, "REP");
		const desk = deskOf(storage, clock, "REP");
		granted(await desk.submit(anna, [boris]));
		const input = { person: boris.publicId, by: celina.publicId, words: "Boris is on holiday." };
		expect(refusedWith(await replaceApprover(storage, anna, "REP", input, clock.now()))).toBe("forbidden");
		const own = { ...input, by: anna.publicId };
		expect(refusedWith(await replaceApprover(storage, olga, "REP", own, clock.now()))).toBe("review.problem.approver");
		granted(await replaceApprover(storage, olga, "REP", input, clock.now()));
		expect(await openTasks(firm, boris)).toEqual([]);
		expect(refusedWith(await desk.say(boris, "approved"))).toBe("forbidden");
		granted(await desk.say(celina, "approved"));
		granted(await desk.publish(anna));
		const { standardSteps } = storage.tables;
		const [step] = await storage.read.select().from(standardSteps).where(eq(standardSteps.kind, "replaced"));
		expect(step).toMatchObject({ words: "Boris is on holiday.", details: { person: boris.id, by: celina.id } });
	});

	it("takes 50 approvals and 50 publications at once: exact numbers, one log", async () => {
		const storage = await open();
		const clock = movableClock();
		const names = Array.from({ length: 50 }, (_, index) => `Approver${index}`);
		const people = await plantPeople(storage, {
			Anna: ["author"],
			...Object.fromEntries(names.map((name) => [name, ["approver"] as const])),
		});
		const anna = people.Anna as Actor;
		const approvers = names.map((name) => people[name] as Actor);
		await standardWithRule(storage, clock, anna, "PAR");
		const desk = deskOf(storage, clock, "PAR");
		granted(await desk.submit(anna, approvers));
		const revision = await desk.revision();
		const said = await Promise.all([...approvers, ...approvers].map((one) => desk.say(one, "approved", "", revision)));
		expect(said.every(({ ok }) => ok)).toBe(true);
		const published = await Promise.all(Array.from({ length: 50 }, () => desk.publish(anna)));
		expect(published.filter(({ ok }) => ok)).toHaveLength(1);
		const { standardSteps, versions, reviews } = storage.tables;
		const rows = await storage.read.select().from(standardSteps);
		const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
		expect([count("approved"), count("all-approved"), count("published")]).toEqual([50, 1, 1]);
		expect(await storage.read.select({ number: versions.number }).from(versions)).toEqual([{ number: 1 }]);
		expect(await storage.read.select({ state: reviews.state }).from(reviews)).toEqual([{ state: "published" }]);
	});

	it("makes one review of twenty equal forms", async () => {
		const firm = await firmOf(await open());
		const { storage, clock, anna, boris } = firm;
		await standardWithRule(storage, clock, anna, "ONE");
		const revision = await deskOf(storage, clock, "ONE").revision();
		const form = { token: randomUUID(), revision, approvers: [boris.publicId], words: "Look." };
		const sent = await Promise.all(
			Array.from({ length: 20 }, () => submitReview(storage, anna, "ONE", form, clock.now())),
		);
		expect(sent.every(({ ok }) => ok)).toBe(true);
		expect(await steps(firm)).toEqual(["submitted"]);
	});
});

describe("who is asked for a review", () => {
	onBothEngines("a small firm", (open) => {
		it("publishes directly while nobody approves", async () => {
			const storage = await open();
			const clock = movableClock();
			const { Anna } = (await plantPeople(storage, { Anna: ["author"], Bo: [] })) as Record<string, Actor>;
			await standardWithRule(storage, clock, Anna as Actor, "FREE");
			granted(await deskOf(storage, clock, "FREE").publish(Anna as Actor));
		});

		it("lets authors approve their own only where the company says so and has fewer than ten people", async () => {
			const storage = await open();
			const clock = movableClock();
			const { company } = storage.tables;
			const planted = await plantPeople(storage, { Anna: ["author", "approver"], Bo: [], Cy: [] });
			const anna = planted.Anna as Actor;
			await standardWithRule(storage, clock, anna, "OWN");
			const desk = deskOf(storage, clock, "OWN");
			expect(refusedWith(await desk.submit(anna, [anna]))).toBe("review.problem.approvers");
			await storage.write((writer) => writer.update(company).set({ authorsMayApprove: true }));
			granted(await desk.submit(anna, [anna]));
			granted(await desk.say(anna, "approved"));
			granted(await desk.publish(anna));
			await plantPeople(storage, { D: [], E: [], F: [], G: [], H: [], I: [], J: [] });
			await openDraft(storage, anna, { code: "OWN" }, clock);
			granted(await desk.write(anna, "Call back within the hour."));
			expect(refusedWith(await desk.submit(anna, [anna]))).toBe("review.problem.approvers");
		});

		it("names for a restricted standard only who may read it", async () => {
			const storage = await open();
			const clock = movableClock();
			const world = await plantWorld(storage, clock);
			await plantStandards(storage, world, clock);
			const [author, outside, inside] = (["author", "approver", "employee"] as const).map((who) =>
				actorOf(world.people[who]),
			) as [Actor, Actor, Actor];
			const { personRoles } = storage.tables;
			const role = { personId: inside.id, role: "approver", grantedAt: clock.now() };
			await storage.write((writer) => writer.insert(personRoles).values(role));
			await openDraft(storage, author, { code: "ЛЕН" }, clock);
			const desk = deskOf(storage, clock, "ЛЕН");
			granted(await desk.write(author, "Count the till twice."));
			expect(refusedWith(await desk.submit(author, [outside]))).toBe("review.problem.approvers");
			granted(await desk.submit(author, [inside]));
		});

		it("records what an administrator publishes without a review, with the reason", async () => {
			const firm = await firmOf(await open());
			const { storage, clock, anna, olga } = firm;
			await standardWithRule(storage, clock, anna, "CLI");
			const terms = { withoutReview: "Brought in from the old binder." };
			granted(await deskOf(storage, clock, "CLI").publish(olga, terms));
			const [step] = await storage.read.select().from(storage.tables.standardSteps);
			expect(step).toMatchObject({ kind: "published-without-review", words: terms.withoutReview, actorId: olga.id });
		});
	});
});
