import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { giveThanks, sayWhetherItHelped } from "#app/features/feedback/answer-feedback.server.ts";
import { keepFeedbackDraft, ownFeedbackDraft } from "#app/features/feedback/draft.server.ts";
import { feedbackEntry } from "#app/features/feedback/entry.queries.server.ts";
import { fieldsFrom } from "#app/features/feedback/feedback.form.ts";
import { feedbackList } from "#app/features/feedback/list.queries.server.ts";
import { messagesAtMost, type Side } from "#app/features/feedback/model.ts";
import { endNextStep, takeNextStep } from "#app/features/feedback/next-step.server.ts";
import { readFeedback } from "#app/features/feedback/read-feedback.server.ts";
import { sendFeedback } from "#app/features/feedback/send-feedback.server.ts";
import { closeTalk, sayInTalk, seeMessages } from "#app/features/feedback/talk.server.ts";
import { withdrawFeedback } from "#app/features/feedback/withdraw-feedback.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { Immutable } from "#db/engine/errors.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { codeOf, type FeedbackWorld, feedbackWorld, must } from "#tests/support/feedback.ts";

const day = 24 * 3_600_000;

onBothEngines("feedback", (open) => {
	let world: FeedbackWorld;
	let storage: Storage;
	let who: FeedbackWorld["who"];

	beforeAll(async () => {
		world = await feedbackWorld(await open());
		({ storage, who } = world);
	});

	const now = () => world.clock.now();
	const seen = (actor: Actor, id: string) => feedbackEntry(storage, actor, id, now());
	const list = async (actor: Actor, side: Side) =>
		(await feedbackList(storage, actor, { side, before: null })).items.map(({ publicId }) => publicId);
	const step = (more = {}) => ({ token: randomUUID(), words: "Ring her at noon", dueOn: "2030-05-04", ...more });
	const message = (text: string) => ({ token: randomUUID(), text });

	it("makes one entry of twenty parallel equal submissions", async () => {
		const sent = world.form(who.Boris);
		const before = await world.rowCount("feedbackEntries");
		const all = await Promise.all(Array.from({ length: 20 }, () => sendFeedback(storage, who.Anna, sent, now())));
		expect(new Set(all.map((outcome) => (outcome.ok ? outcome.value.leadsTo : outcome.problem.code))).size).toBe(1);
		expect(await world.rowCount("feedbackEntries")).toBe(before + 1);
		expect(all.filter((outcome) => outcome.ok && !outcome.value.again)).toHaveLength(1);
	});

	it("is checked by the coach on the server: mended, or kept with a reason that the receiver reads", async () => {
		const send = (more: Parameters<FeedbackWorld["form"]>[1]) =>
			sendFeedback(storage, who.Anna, world.form(who.Celina, more), now());
		const problem = async (more: Parameters<FeedbackWorld["form"]>[1]) => {
			const outcome = await send(more);
			return outcome.ok ? "ok" : [outcome.problem.code, outcome.problem.params?.count];
		};
		const lazy = "You are lazy and you always leave the counter.";
		expect(await problem({ deed: lazy })).toEqual(["feedback.problem.coach", 2]);
		expect(await problem({ proposal: "" })).toEqual(["feedback.problem.coach", 1]);
		expect(await problem({ proposal: "Be more attentive." })).toEqual(["feedback.problem.coach", 1]);
		expect(await problem({ proposal: "", wants: "keep" })).toBe("ok");
		const kept = ["deed:personality.trait:lazy", "deed:generalisation.frequency:always", "proposal:no-proposal.none:"];
		const half = { deed: lazy, proposal: "", kept, reasons: ["", "Five of five shifts", "Let us find one together"] };
		expect(await problem(half)).toEqual(["feedback.problem.coach", 1]);
		const whole = await send({ ...half, reasons: ["His own word", "Five of five shifts", "Let us find one together"] });
		const id = must(whole).leadsTo.replace("/feedback/", "");
		must(await readFeedback(storage, who.Celina, id, now()));
		expect((await seen(who.Celina, id))?.words?.kept.map(({ words, reason }) => [words, reason])).toEqual([
			["lazy", "His own word"],
			["always", "Five of five shifts"],
			["", "Let us find one together"],
		]);
	});

	it("asks for what makes it feedback, and refuses what cannot be", async () => {
		const code = async (more: Parameters<FeedbackWorld["form"]>[1]) =>
			codeOf(await sendFeedback(storage, who.Anna, world.form(who.Boris, more), now()));
		expect(await code({ to: "" })).toBe("feedback.problem.nobody");
		expect(await code({ to: who.Anna.publicId })).toBe("feedback.problem.self");
		expect(await code({ situation: "" })).toBe("field.missing");
		expect(await code({ effect: "" })).toBe("field.missing");
		expect(await code({ happenedOn: "2026-02-31x" })).toBe("field.day");
		expect(await code({ happenedOn: "2199-01-01" })).toBe("feedback.problem.future");
		expect(await code({ rule: "SVC-99" })).toBe("feedback.problem.rule");
		expect(await code({ leader: who.Ewa.publicId })).toBe("feedback.problem.leader");
		expect(await code({ corrects: "nothing" })).toBe("feedback.problem.corrects");
	});

	it("is seen by the two, and by an included leader once it was opened; by nobody else in any role", async () => {
		const alone = await world.send(who.Anna, who.Boris);
		const led = await world.send(who.Anna, who.Boris, { leader: who.Dmitri.publicId, rule: "SVC-1" });
		expect((await seen(who.Boris, led))?.words).toBeNull();
		expect((await seen(who.Boris, led))?.leader).toBe("Dmitri");
		expect(await seen(who.Dmitri, led)).toBeNull();
		for (const id of [alone, led]) must(await readFeedback(storage, who.Boris, id, now()));
		expect((await seen(who.Boris, led))?.words?.rule?.key).toBe("SVC-1");
		const leaderSees = await seen(who.Dmitri, led);
		expect([leaderSees?.part, leaderSees?.answers]).toEqual(["leader", null]);
		expect(await seen(who.Dmitri, alone)).toBeNull();
		expect(await list(who.Dmitri, "led")).toEqual([led]);
		const everyRole = new Set(["administrator", "author", "approver", "keeper", "auditor"] as const);
		for (const name of ["Celina", "Ewa", "Frank", "Grace", "Hugo"] as const) {
			const other = { ...who[name], roles: everyRole };
			expect([await seen(other, alone), await seen(other, led)]).toEqual([null, null]);
			for (const side of ["received", "given", "led"] as const) {
				expect((await list(other, side)).filter((id) => id === alone || id === led)).toEqual([]);
			}
		}
	});

	it("is opened by its receiver alone, and can be taken back until then without a trace", async () => {
		const id = await world.send(who.Anna, who.Frank, { deed: "You left the till open for a minute." });
		expect(await world.waiting(who.Frank)).toEqual(["feedback-unread"]);
		expect(codeOf(await readFeedback(storage, who.Anna, id, now()))).toBe("forbidden");
		expect(codeOf(await readFeedback(storage, who.Celina, id, now()))).toBe("feedback.problem.gone");
		expect(codeOf(await withdrawFeedback(storage, who.Frank, id, now()))).toBe("forbidden");
		must(await withdrawFeedback(storage, who.Anna, id, now()));
		expect(await world.waiting(who.Frank)).toEqual([]);
		expect([await seen(who.Frank, id), await list(who.Frank, "received")]).toEqual([null, []]);
		expect((await ownFeedbackDraft(storage, who.Anna))?.deed).toBe("You left the till open for a minute.");
		const rows = await storage.read.select().from(storage.tables.feedbackEntries);
		expect(rows.find(({ publicId }) => publicId === id)).toMatchObject({ deed: "", proposal: "", kept: [] });
		await keepFeedbackDraft(storage, who.Anna, fieldsFrom({}), now());
		world.clock.forward(day);
		await world.jobs();
		const mails = await storage.read.select().from(storage.tables.mails);
		expect(mails.filter(({ personId }) => personId === who.Frank.id)).toEqual([]);
	});

	it("ends in one of the two when it is opened and taken back at once", async () => {
		for (let round = 0; round < 8; round++) {
			const id = await world.send(who.Anna, who.Frank);
			const [opened, back] = await Promise.all([
				readFeedback(storage, who.Frank, id, now()),
				withdrawFeedback(storage, who.Anna, id, now()),
			]);
			expect([opened.ok, back.ok].filter(Boolean)).toHaveLength(1);
			expect((await seen(who.Frank, id))?.state).toBe(opened.ok ? "read" : undefined);
			await keepFeedbackDraft(storage, who.Anna, fieldsFrom({}), now());
		}
	});

	it("stays as it was read: the database itself refuses to change its words", async () => {
		const unread = await world.send(who.Anna, who.Hugo);
		const id = await world.sendAndOpen(who.Anna, who.Hugo);
		const { feedbackEntries, feedbackMessages } = storage.tables;
		const rowOf = (publicId: string) => eq(feedbackEntries.publicId, publicId);
		const changes = [
			{ deed: "x" },
			{ proposal: "x" },
			{ kept: [] as never, situation: "x" },
			{ leaderId: who.Ewa.id },
			{ readAt: null },
			{ sentence: "Seen by everyone" },
		];
		for (const change of changes) {
			await expect(
				storage.write(async (writer) => writer.update(feedbackEntries).set(change).where(rowOf(id))),
			).rejects.toBeInstanceOf(Immutable);
		}
		await expect(
			storage.write(async (writer) => writer.delete(feedbackEntries).where(rowOf(id))),
		).rejects.toBeInstanceOf(Immutable);
		await storage.write(async (writer) => writer.update(feedbackEntries).set({ deed: "Mended" }).where(rowOf(unread)));
		must(await sayInTalk(storage, who.Hugo, id, message("Tell me more"), now()));
		must(await seeMessages(storage, who.Anna, id, now()));
		await expect(
			storage.write(async (writer) => writer.update(feedbackMessages).set({ text: "x" })),
		).rejects.toBeInstanceOf(Immutable);
		expect(codeOf(await withdrawFeedback(storage, who.Anna, id, now()))).toBe("feedback.problem.was-read");
	});

	it("is corrected by a new entry that names the old", async () => {
		const old = await world.sendAndOpen(who.Anna, who.Boris);
		const corrects = { corrects: old };
		expect(codeOf(await sendFeedback(storage, who.Celina, world.form(who.Boris, corrects), now()))).toBe(
			"feedback.problem.corrects",
		);
		expect(codeOf(await sendFeedback(storage, who.Anna, world.form(who.Ewa, corrects), now()))).toBe(
			"feedback.problem.corrects",
		);
		const newer = await world.send(who.Anna, who.Boris, corrects);
		expect((await seen(who.Boris, old))?.correctedBy).toBe(newer);
		expect((await seen(who.Boris, newer))?.corrects).toBe(old);
		must(await withdrawFeedback(storage, who.Anna, newer, now()));
		expect((await seen(who.Boris, old))?.correctedBy).toBeNull();
		await keepFeedbackDraft(storage, who.Anna, fieldsFrom({}), now());
	});

	it("shows one open next step at a time, by its day", async () => {
		const [first, second, third] = [
			await world.sendAndOpen(who.Anna, who.Ewa),
			await world.sendAndOpen(who.Boris, who.Ewa),
			await world.sendAndOpen(who.Celina, who.Ewa),
		];
		expect(codeOf(await takeNextStep(storage, who.Ewa, first, step({ dueOn: "2020-01-01" }), now()))).toBe(
			"feedback.problem.past",
		);
		expect(codeOf(await takeNextStep(storage, who.Anna, first, step(), now()))).toBe("forbidden");
		const all = await Promise.all([
			takeNextStep(storage, who.Ewa, first, step({ dueOn: "2030-05-09" }), now()),
			takeNextStep(storage, who.Ewa, second, step({ dueOn: "2030-05-04" }), now()),
			takeNextStep(storage, who.Ewa, third, step({ dueOn: "2030-05-07" }), now()),
		]);
		expect(all.every(({ ok }) => ok)).toBe(true);
		expect(codeOf(await takeNextStep(storage, who.Ewa, first, step(), now()))).toBe("feedback.problem.has-step");
		const steps = async () => (await world.waiting(who.Ewa)).filter((kind) => kind === "feedback-step");
		for (const [id, end] of [
			[first, "done"],
			[second, "dropped"],
			[third, "done"],
		] as const) {
			expect(await steps()).toHaveLength(1);
			must(await endNextStep(storage, who.Ewa, id, end, now()));
			must(await endNextStep(storage, who.Ewa, id, "done", now()));
		}
		expect(await steps()).toEqual([]);
		expect((await seen(who.Boris, second))?.answers?.step).toMatchObject({ doneOn: null });
	});

	it("can be talked about in a few messages; either of the two closes", async () => {
		const id = await world.sendAndOpen(who.Anna, who.Boris);
		expect(codeOf(await sayInTalk(storage, who.Anna, id, message("Well?"), now()))).toBe(
			"feedback.problem.talk-closed",
		);
		const first = message("Which customer was it?");
		await Promise.all(Array.from({ length: 5 }, () => sayInTalk(storage, who.Boris, id, first, now())));
		expect((await seen(who.Anna, id))?.answers?.talk?.messages).toHaveLength(1);
		expect(await world.waiting(who.Anna)).toContain("feedback-message");
		must(await sayInTalk(storage, who.Anna, id, message("The one at noon"), now()));
		expect(await world.waiting(who.Anna)).not.toContain("feedback-message");
		must(await seeMessages(storage, who.Boris, id, now()));
		expect(codeOf(await sayInTalk(storage, who.Dmitri, id, message("I, too"), now()))).toBe("feedback.problem.gone");
		must(await closeTalk(storage, who.Anna, id, now()));
		expect(codeOf(await sayInTalk(storage, who.Boris, id, message("Once more"), now()))).toBe(
			"feedback.problem.talk-closed",
		);
		const long = await world.sendAndOpen(who.Anna, who.Boris);
		for (let n = 0; n < messagesAtMost; n++) {
			must(await sayInTalk(storage, n % 2 ? who.Anna : who.Boris, long, message(`Message ${n}`), now()));
		}
		expect((await seen(who.Boris, long))?.answers?.talk).toMatchObject({ closed: true, left: 0 });
	});

	it("asks in two weeks whether it helped, once, and mails carry no words", async () => {
		const canary = "canary of the mail";
		const id = await world.sendAndOpen(who.Celina, who.Frank, { deed: `You rang her. ${canary}` });
		must(await giveThanks(storage, who.Frank, id, now()));
		must(await giveThanks(storage, who.Frank, id, now()));
		expect(codeOf(await giveThanks(storage, who.Celina, id, now()))).toBe("forbidden");
		await world.jobs();
		expect(await world.waiting(who.Frank)).not.toContain("feedback-helped");
		world.clock.forward(15 * day);
		await world.jobs();
		expect(await world.waiting(who.Frank)).toContain("feedback-helped");
		expect((await seen(who.Frank, id))?.answers?.asksHelped).toBe(true);
		must(await sayWhetherItHelped(storage, who.Frank, id, "partly", now()));
		expect((await seen(who.Celina, id))?.answers?.helped).toBe("partly");
		const { mails, jobs, events } = storage.tables;
		const kept = [
			await storage.read.select().from(mails),
			await storage.read.select().from(jobs),
			await storage.read.select().from(events),
		];
		expect(JSON.stringify(kept)).not.toContain(canary);
		expect(kept[0]?.length).toBeGreaterThan(0);
	});

	it("pages by key without gaps, each entry once", async () => {
		const sent: string[] = [];
		for (let n = 0; n < 7; n++) sent.unshift(await world.send(who.Hugo, who.Grace));
		const found: string[] = [];
		for (let before: number | null = null; ; ) {
			const page = await feedbackList(storage, who.Grace, { side: "received", before, limit: 3 });
			found.push(...page.items.map(({ publicId }) => publicId));
			if (page.next === null) break;
			before = page.next;
		}
		expect(found).toEqual(sent);
	});

	it("keeps what is being written for its writer alone, until it is sent", async () => {
		const fields = fieldsFrom({ to: who.Boris.publicId, deed: "Half a sentence", kept: ["a"], reasons: ["b"] });
		await keepFeedbackDraft(storage, who.Celina, fields, now());
		expect(await ownFeedbackDraft(storage, who.Celina)).toEqual(fields);
		expect(await ownFeedbackDraft(storage, who.Anna)).toBeNull();
		await world.send(who.Celina, who.Boris);
		expect(await ownFeedbackDraft(storage, who.Celina)).toBeNull();
	});
});
