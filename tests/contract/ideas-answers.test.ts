import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { answerIdea, seeAnswer } from "#app/features/ideas/answer-idea.server.ts";
import { judgeIdea, judgementsOf } from "#app/features/ideas/judgement.server.ts";
import { chooseKeeper } from "#app/features/ideas/keepers.server.ts";
import { nameStandIn } from "#app/features/ideas/keepers-away.server.ts";
import { keeperTaskKinds } from "#app/features/ideas/keepers-tasks.server.ts";
import { answerFeed, giveReward, promiseReward, takeRewardBack } from "#app/features/ideas/rewards.server.ts";
import { feedPage } from "#app/features/praise/feed.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { codeOf, type KeepersWorld, keepersWorld } from "#tests/support/keepers.ts";

const day = 24 * 3_600_000;

onBothEngines("answers to ideas", (open) => {
	let storage: Storage;
	let world: KeepersWorld;
	let who: KeepersWorld["who"];
	const now = () => world.clock.now();

	beforeAll(async () => {
		storage = await open();
		world = await keepersWorld(storage);
		who = world.who;
	});

	async function rowOf(publicId: string) {
		const { ideas } = storage.tables;
		const [row] = await storage.read.select().from(ideas).where(eq(ideas.publicId, publicId));
		if (!row) throw new Error("no such idea");
		return row;
	}
	async function answersOf(publicId: string) {
		const { ideaAnswers } = storage.tables;
		const { id } = await rowOf(publicId);
		return storage.read.select().from(ideaAnswers).where(eq(ideaAnswers.ideaId, id)).orderBy(desc(ideaAnswers.id));
	}
	async function promisesOf(publicId: string) {
		const { ideaPromises } = storage.tables;
		const { id } = await rowOf(publicId);
		const rows = await storage.read
			.select()
			.from(ideaPromises)
			.where(eq(ideaPromises.ideaId, id))
			.orderBy(asc(ideaPromises.id));
		return rows.map(({ kind, keptOn, endedAt }) => `${kind}:${endedAt ? "ended" : keptOn ? "kept" : "open"}`);
	}
	async function tasksOf(actor: Actor, kind: string) {
		const { tasks } = storage.tables;
		return storage.read
			.select()
			.from(tasks)
			.where(and(eq(tasks.personId, actor.id), eq(tasks.kind, kind), isNull(tasks.doneAt), isNull(tasks.endedAt)));
	}
	const mailCount = async () => (await storage.read.select().from(storage.tables.mails)).length;

	it("leads an idea by written answers that keep the promises and make the next one", async () => {
		const id = await world.propose(who.Anna);
		expect(await world.answered(id)).toBe("answered");
		expect(await rowOf(id)).toMatchObject({ state: "under-consideration", keeperId: who.Grace.id });
		expect(await promisesOf(id)).toEqual(["receive:kept", "answer:kept", "next:open"]);
		expect(await world.answered(id, { state: "on-trial" })).toBe("answered");
		expect(await world.answered(id, { state: "done", made: "boris\nCelina" })).toBe("answered");
		const idea = await rowOf(id);
		expect(idea).toMatchObject({ state: "done", dueOn: null });
		expect(await promisesOf(id)).toEqual(["receive:kept", "answer:kept", "next:kept", "next:kept"]);
		const { ideaHands, ideaLists, ideaTrials } = storage.tables;
		const hands = await storage.read.select().from(ideaHands).where(eq(ideaHands.ideaId, idea.id));
		expect(hands.filter(({ kind }) => kind === "made").map(({ personId }) => personId)).toEqual([
			...[who.Boris.id, who.Celina.id],
		]);
		const [trial] = await storage.read.select().from(ideaTrials).where(eq(ideaTrials.ideaId, idea.id));
		expect(trial).toMatchObject({ place: "The front desk", after: "Customers wait in one line." });
		expect(trial?.endedAt).not.toBeNull();
		const lists = await storage.read.select().from(ideaLists).where(eq(ideaLists.ideaId, idea.id));
		expect(lists.map(({ list }) => list)).toEqual(expect.arrayContaining(["a/done", "a/answered"]));
		expect(lists.map(({ list }) => list)).not.toContain("a/open");
	});

	it("makes one answer of twenty equal submissions, and refuses others before anything is changed", async () => {
		const id = await world.propose(who.Anna);
		const sent = world.answer();
		const all = await Promise.all(
			Array.from({ length: 20 }, () => answerIdea(storage, who.Grace, id, sent, now()).then(codeOf)),
		);
		expect(new Set(all)).toEqual(new Set(["answered"]));
		expect(await answersOf(id)).toHaveLength(1);
		const tried = async (actor: Actor, more: Parameters<KeepersWorld["answer"]>[0]) =>
			codeOf(await answerIdea(storage, actor, id, world.answer(more), now()));
		expect(await tried(who.Anna, {})).toBe("forbidden");
		expect(await tried(world.olga, {})).toBe("forbidden");
		expect(await tried(who.Grace, { words: "" })).toBe("field.missing");
		expect(await tried(who.Grace, { nextDueOn: "" })).toBe("field.missing");
		expect(await tried(who.Grace, { nextDueOn: "2020-01-01" })).toBe("keepers.problem.past-day");
		expect(await tried(who.Grace, { state: "declined", reason: "" })).toBe("field.missing");
		expect(await tried(who.Grace, { state: "declined", thanks: "" })).toBe("field.missing");
		expect(await tried(who.Grace, { state: "done", made: "" })).toBe("keepers.problem.nobody-made");
		expect(await tried(who.Grace, { state: "done", made: "Nemo" })).toBe("keepers.problem.name-unknown");
		expect(await tried(who.Grace, { state: "on-trial", tries: "" })).toBe("keepers.problem.nobody-tries");
		expect(await tried(who.Grace, { state: "on-trial", untilDay: "" })).toBe("field.missing");
		expect(await answersOf(id)).toHaveLength(1);
		expect(await rowOf(id)).toMatchObject({ state: "under-consideration" });
	});

	it("keeps what was shown: the database refuses to reword an answer or to remove it", async () => {
		const id = await world.propose(who.Anna);
		await world.answered(id);
		const [answer] = await answersOf(id);
		const { ideaAnswers } = storage.tables;
		const changed = storage.write(async (writer) => {
			await writer
				.update(ideaAnswers)
				.set({ words: "Something else." })
				.where(eq(ideaAnswers.id, answer?.id ?? 0));
		});
		await expect(changed).rejects.toThrow();
		const removed = storage.write(async (writer) => {
			await writer.delete(ideaAnswers).where(eq(ideaAnswers.id, answer?.id ?? 0));
		});
		await expect(removed).rejects.toThrow();
	});

	it("tells an author first of a refusal: others see the old state until the author has read it", async () => {
		const id = await world.propose(who.Anna);
		await world.jobs();
		const mails = await mailCount();
		expect(await world.answered(id, { state: "declined", first: true })).toBe("answered");
		expect(await rowOf(id)).toMatchObject({ state: "new", answeredAt: null });
		expect(await promisesOf(id)).toEqual(["receive:kept", "answer:kept"]);
		expect(await world.answered(id)).toBe("keepers.problem.waits");
		await world.jobs();
		expect(await mailCount()).toBe(mails);
		const [answer] = await answersOf(id);
		const seen = (actor: Actor) => seeAnswer(storage, actor, answer?.publicId ?? "", now()).then(codeOf);
		expect(await tasksOf(who.Anna, keeperTaskKinds.answer)).not.toHaveLength(0);
		expect(await seen(who.Boris)).toBe("ideas.problem.gone");
		expect(await rowOf(id)).toMatchObject({ state: "new" });
		expect(await seen(who.Anna)).toBe("answered");
		expect(await rowOf(id)).toMatchObject({ state: "declined", dueOn: null });
		expect((await tasksOf(who.Anna, keeperTaskKinds.answer)).map(({ subjectId }) => subjectId)).not.toContain(
			answer?.id,
		);
	});

	it("shows such an answer by itself after three working days", async () => {
		const id = await world.propose(who.Anna);
		await world.answered(id, { state: "declined", first: true });
		world.clock.forward(2 * day);
		await world.jobs();
		expect(await rowOf(id)).toMatchObject({ state: "new" });
		world.clock.forward(2 * day);
		await world.jobs();
		expect(await rowOf(id)).toMatchObject({ state: "declined" });
		await world.jobs();
		expect(await answersOf(id)).toHaveLength(1);
	});

	it("receives an idea by a keeper, and hands its promises on with their tasks", async () => {
		const id = await world.propose(who.Boris);
		for (let turn = 0; turn < 3; turn++) {
			world.clock.forward(day);
			await world.morning(false);
		}
		expect((await tasksOf(who.Grace, keeperTaskKinds.due)).length).toBeGreaterThan(0);
		const before = (await tasksOf(world.ivo, keeperTaskKinds.due)).length;
		expect(codeOf(await chooseKeeper(storage, who.Boris, id, who.Grace.publicId, now()))).toBe("forbidden");
		expect(codeOf(await chooseKeeper(storage, who.Grace, id, who.Boris.publicId, now()))).toBe(
			"keepers.problem.no-keeper",
		);
		expect(codeOf(await chooseKeeper(storage, who.Grace, id, who.Grace.publicId, now()))).toBe("answered");
		expect(await promisesOf(id)).toEqual(["receive:kept", "answer:open"]);
		expect((await tasksOf(world.ivo, keeperTaskKinds.due)).length).toBe(before - 1);
	});

	it("reminds keepers and their stand-ins of what is due, three times at most", async () => {
		const id = await world.propose(who.Boris);
		await chooseKeeper(storage, who.Grace, id, who.Grace.publicId, now());
		const today = now().toISOString().slice(0, 10);
		const away = { token: crypto.randomUUID(), standIn: world.ivo.publicId, fromDay: today, untilDay: "2027-01-01" };
		expect(codeOf(await nameStandIn(storage, who.Grace, away, now()))).toBe("answered");
		const { ideaPromises, mails } = storage.tables;
		const { id: ideaId } = await rowOf(id);
		const reminded = async () => {
			const rows = await storage.read
				.select({ reminded: ideaPromises.reminded, kind: ideaPromises.kind })
				.from(ideaPromises)
				.where(eq(ideaPromises.ideaId, ideaId));
			return rows.find(({ kind }) => kind === "answer")?.reminded;
		};
		await world.morning();
		expect(await reminded()).toBe(0);
		for (let turn = 0; turn < 40; turn++) {
			world.clock.forward(day);
			await world.morning();
			await world.morning();
		}
		expect(await reminded()).toBe(3);
		const own = await tasksOf(world.ivo, keeperTaskKinds.due);
		expect(own.map(({ dueOn }) => dueOn)).toContain((await rowOf(id)).dueOn);
		const due = (await storage.read.select().from(mails)).filter(({ kind }) => kind === "ideas-due");
		expect(due.every(({ params }) => Object.keys(params).length === 0)).toBe(true);
		const byGrace = due.filter(({ personId }) => personId === who.Grace.id).length;
		const quiet = await mailCount();
		world.clock.forward(10 * day);
		await world.morning();
		expect(await mailCount()).toBe(quiet);
		expect(byGrace).toBeLessThanOrEqual(9);
		await world.answered(id, { state: "declined" });
		const open = await tasksOf(world.ivo, keeperTaskKinds.due);
		expect(open.filter(({ subjectId }) => own.at(-1)?.subjectId === subjectId)).toHaveLength(0);
	});

	it("keeps judgement for keepers", async () => {
		const id = await world.propose(who.Celina);
		const judged = { effect: 4, effort: 2, cost: 1, words: "Quick and dear to customers." };
		expect(codeOf(await judgeIdea(storage, who.Celina, id, judged, now()))).toBe("forbidden");
		expect(codeOf(await judgeIdea(storage, who.Grace, id, { ...judged, effect: 3 }, now()))).toBe("answered");
		expect(codeOf(await judgeIdea(storage, who.Grace, id, judged, now()))).toBe("answered");
		const { id: ideaId } = await rowOf(id);
		expect(await judgementsOf(storage, world.ivo, [ideaId])).toMatchObject([{ ...judged, keeper: "Grace" }]);
		expect(await judgementsOf(storage, who.Celina, [ideaId])).toEqual([]);
		expect(await judgementsOf(storage, world.olga, [ideaId])).toEqual([]);
	});

	it("writes rewards down once, and thanks in the feed only if the author likes it", async () => {
		const id = await world.propose(who.Anna);
		const fields = { token: crypto.randomUUID(), person: "Anna", what: "A day off", thanks: "Thank you for the bell." };
		expect(codeOf(await promiseReward(storage, who.Boris, id, fields, now()))).toBe("forbidden");
		await Promise.all([1, 2, 3].map(() => promiseReward(storage, who.Grace, id, fields, now())));
		const own = { ...fields, token: crypto.randomUUID(), person: "Grace" };
		expect(codeOf(await promiseReward(storage, who.Grace, id, own, now()))).toBe("keepers.problem.own-reward");
		const { ideaRewards, ideaRewardSteps } = storage.tables;
		const rewards = await storage.read.select().from(ideaRewards);
		expect(rewards).toHaveLength(1);
		const reward = rewards[0]?.publicId ?? "";
		expect(codeOf(await answerFeed(storage, who.Anna, reward, true, now()))).toBe("ideas.problem.gone");
		expect(codeOf(await giveReward(storage, who.Grace, reward, now()))).toBe("answered");
		expect(codeOf(await takeRewardBack(storage, who.Grace, reward, now()))).toBe("keepers.problem.settled");
		expect(codeOf(await answerFeed(storage, who.Boris, reward, true, now()))).toBe("ideas.problem.gone");
		const feed = async () => {
			const page = await feedPage(storage, who.Celina, { filter: {}, before: null, now: now() } as never);
			return page.cards.map(({ deed }) => deed);
		};
		expect(await feed()).not.toContain(fields.thanks);
		expect(codeOf(await answerFeed(storage, who.Anna, reward, true, now()))).toBe("answered");
		expect(codeOf(await answerFeed(storage, who.Anna, reward, false, now()))).toBe("keepers.problem.settled");
		expect(await feed()).toContain(fields.thanks);
		expect(await tasksOf(who.Anna, keeperTaskKinds.reward)).toHaveLength(0);
		const steps = await storage.read.select().from(ideaRewardSteps);
		expect(steps.map(({ kind, byId }) => [kind, byId])).toEqual([
			["promised", who.Grace.id],
			["given", who.Grace.id],
		]);
	});

	it("writes no words of people into events, jobs and mails", async () => {
		const { events, jobs, mails } = storage.tables;
		const written = JSON.stringify([
			...(await storage.read.select().from(events)),
			...(await storage.read.select().from(jobs)),
			...(await storage.read.select().from(mails)),
		]);
		for (const words of ["front desk", "gives", "closely", "bell", "day off", "dear to customers", "one line"]) {
			expect(written.toLowerCase()).not.toContain(words);
		}
	});
});
