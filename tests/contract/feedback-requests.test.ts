import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { whatWaits } from "#app/features/now/waiting.server.ts";
import { askForFeedback } from "#app/features/requests/ask-feedback.server.ts";
import { endsAfter, remindAfter } from "#app/features/requests/model.ts";
import { createRequestJobs } from "#app/features/requests/request-jobs.server.ts";
import { requestToAnswer } from "#app/features/requests/request-to-answer.server.ts";
import { requestList, requestPage } from "#app/features/requests/requests.queries.server.ts";
import { answerRequest, declineRequest, withdrawRequest } from "#app/features/requests/settle-request.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { changeOrRefused } from "#app/platform/refused-change.server.ts";
import { startJobs } from "#db/jobs/runner.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { type PraiseWorld, praiseWorld } from "#tests/support/praise.ts";

const canary = "What did the crane canary do on Tuesday?";

onBothEngines("requests for feedback", (open) => {
	let storage: Storage;
	let world: PraiseWorld;
	let who: PraiseWorld["who"];

	beforeAll(async () => {
		world = await praiseWorld(await open());
		({ storage, who } = world);
	});

	const now = () => world.clock.now();
	const form = (to: Actor[], more: { question?: string; rule?: string; token?: string } = {}) => ({
		...{ token: randomUUID(), question: canary, rule: "", to: to.map(({ publicId }) => publicId) },
		...more,
	});
	const ask = (asker: Actor, to: Actor[], more = {}) =>
		askForFeedback(storage, asker, form(to, more), { at: now(), mail: true });

	async function asked(asker: Actor, to: Actor[], more = {}): Promise<string> {
		const outcome = await ask(asker, to, more);
		if (!outcome.ok) throw new Error(outcome.problem.code);
		return outcome.value.leadsTo.slice(outcome.value.leadsTo.lastIndexOf("/") + 1);
	}

	const page = (actor: Actor, id: string) => requestPage(storage, actor, id, now());
	const waits = async (actor: Actor) =>
		(await whatWaits({ storage, actor, t: translator("en") }, { all: true })).items.map(({ title }) => title);
	const mailsTo = async (actor: Actor) => {
		const { mails } = storage.tables;
		const rows = await storage.read.select().from(mails).where(eq(mails.personId, actor.id));
		return rows.map(({ kind }) => kind).filter((kind) => kind.startsWith("request-"));
	};

	async function jobs() {
		const running = startJobs(storage, createRequestJobs({ mail: true }), {
			...{ clock: now, pollEvery: 60_000 },
		});
		await running.settled();
		await running.stop();
	}

	/** Writes an entry as the sheet of feedback would, and joins it to the request. */
	function answer(author: Actor, receiver: Actor, request: string) {
		const { feedbackEntries } = storage.tables;
		return changeOrRefused(() =>
			storage.write(async (writer) => {
				const [entry] = await writer
					.insert(feedbackEntries)
					.values({
						...{ publicId: randomUUID(), authorId: author.id, receiverId: receiver.id, situation: "Till", effect: "" },
						...{ happenedOn: "2026-05-04", deed: "Named the price", proposal: "", wants: "keep", kept: [] },
						...{ sentence: "For you two.", state: "sent", sentAt: now() },
					})
					.returning({ id: feedbackEntries.id });
				const entryId = entry?.id ?? 0;
				const sent = { entryId, request, authorId: author.id, receiverId: receiver.id, at: now() };
				await answerRequest(writer, storage.tables, sent);
			}),
		);
	}

	it("makes one request of twenty parallel equal submissions, with a task and a mail for each who is asked", async () => {
		const same = form([who.Boris, who.Celina], { rule: "SVC-1" });
		const sent = await Promise.all(
			Array.from({ length: 20 }, () => askForFeedback(storage, who.Anna, same, { at: now(), mail: true })),
		);
		expect(new Set(sent.map((one) => (one.ok ? one.value.leadsTo : one.problem.code))).size).toBe(1);
		expect(await storage.read.select().from(storage.tables.feedbackRequests)).toHaveLength(1);
		expect(await waits(who.Boris)).toEqual(["Anna asks you for feedback"]);
		expect(await mailsTo(who.Celina)).toEqual(["request-asked"]);
		const { requests } = await requestList(storage, who.Boris, { side: "asked", before: null, now: now() });
		expect(requests).toMatchObject([{ question: canary, asker: { name: "Anna" }, own: "asked", parts: [] }]);
		expect(requests[0]?.rule).toMatchObject({ key: "SVC-1" });
	});

	it("shows a request to its asker and to those asked, and who else is asked to the asker alone", async () => {
		const { requests } = await requestList(storage, who.Anna, { side: "mine", before: null, now: now() });
		const id = requests[0]?.publicId ?? "";
		expect((await page(who.Anna, id))?.parts.map(({ name, state }) => [name, state])).toEqual([
			...[
				["Boris", "asked"],
				["Celina", "asked"],
			],
		]);
		expect(JSON.stringify(await page(who.Boris, id))).not.toContain("Celina");
		const administrator: Actor = { ...who.Frank, roles: new Set(["administrator", "auditor", "keeper"]) };
		for (const other of [who.Dmitri, who.Ewa, administrator]) {
			expect(await page(other, id)).toBeNull();
			expect(await requestToAnswer(storage, other, id)).toBeNull();
			expect((await requestList(storage, other, { side: "asked", before: null, now: now() })).requests).toEqual([]);
			expect(await declineRequest(storage, other, id, now())).toMatchObject({ ok: false });
			expect(await withdrawRequest(storage, other, id, now())).toMatchObject({ ok: false });
			expect(await answer(other, who.Anna, id)).toMatchObject({ ok: false });
		}
		expect(await withdrawRequest(storage, who.Boris, id, now())).toMatchObject({ ok: false });
		expect(await declineRequest(storage, who.Anna, id, now())).toMatchObject({ ok: false });
	});

	it("refuses nobody, oneself, too many, a strange rule, no question, and a fourth open request", async () => {
		const problem = async (to: Actor[], more = {}) => {
			const outcome = await ask(who.Ewa, to, more);
			return outcome.ok ? "" : outcome.problem.code;
		};
		expect(await problem([])).toBe("requests.problem.nobody");
		expect(await problem([who.Ewa])).toBe("requests.problem.self");
		expect(await problem([who.Anna, who.Boris, who.Celina, who.Dmitri])).toBe("requests.problem.people");
		expect(await problem([who.Anna], { rule: "NOT-9" })).toBe("requests.problem.rule");
		expect(await problem([who.Anna], { question: "" })).toBe("field.missing");
		const many = await Promise.all(Array.from({ length: 6 }, () => ask(who.Ewa, [who.Frank])));
		expect(many.filter(({ ok }) => ok)).toHaveLength(3);
		expect(await problem([who.Anna])).toBe("requests.problem.open");
	});

	it("takes an answer or a kind no from each, once, and ends with the last", async () => {
		const id = await asked(who.Celina, [who.Dmitri, who.Frank]);
		expect(await requestToAnswer(storage, who.Dmitri, id)).toMatchObject({
			question: canary,
			asker: { name: "Celina" },
		});
		expect(await answer(who.Dmitri, who.Boris, id)).toMatchObject({ problem: { code: "requests.problem.gone" } });
		const answers = await Promise.all([1, 2, 3].map(() => answer(who.Dmitri, who.Celina, id)));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await requestToAnswer(storage, who.Dmitri, id)).toBeNull();
		expect(await waits(who.Dmitri)).toEqual([]);
		expect(await page(who.Celina, id)).toMatchObject({
			state: "open",
			parts: [{ state: "answered" }, { state: "asked" }],
		});
		expect(await declineRequest(storage, who.Frank, id, now())).toMatchObject({ ok: true });
		expect(await declineRequest(storage, who.Frank, id, now())).toMatchObject({ ok: false });
		const read = await page(who.Celina, id);
		expect(read).toMatchObject({ state: "over", parts: [{ state: "answered" }, { state: "declined" }] });
		expect(read?.parts[0]?.entry).toMatch(/^[0-9a-f-]{36}$/);
		expect(await withdrawRequest(storage, who.Celina, id, now())).toMatchObject({ ok: false });
	});

	it("is taken back with its words and its tasks", async () => {
		const id = await asked(who.Hugo, [who.Dmitri]);
		expect(await waits(who.Dmitri)).toEqual(["Hugo asks you for feedback"]);
		expect(await withdrawRequest(storage, who.Hugo, id, now())).toMatchObject({ ok: true });
		expect(await waits(who.Dmitri)).toEqual([]);
		expect(await page(who.Dmitri, id)).toBeNull();
		expect(await page(who.Hugo, id)).toMatchObject({ state: "withdrawn", question: "" });
		expect(await answer(who.Dmitri, who.Hugo, id)).toMatchObject({ ok: false });
	});

	it("reminds once after a week, ends once after two, and leaves alone whoever has said something", async () => {
		const id = await asked(who.Grace, [who.Dmitri, who.Ewa, who.Hugo]);
		await declineRequest(storage, who.Ewa, id, now());
		const before = { dmitri: await mailsTo(who.Dmitri), ewa: await mailsTo(who.Ewa) };
		world.clock.forward(remindAfter - 60_000);
		await jobs();
		expect(await mailsTo(who.Dmitri)).toEqual(before.dmitri);
		world.clock.forward(120_000);
		await jobs();
		await jobs();
		expect(await mailsTo(who.Dmitri)).toEqual([...before.dmitri, "request-reminder"]);
		expect(await mailsTo(who.Ewa)).toEqual(before.ewa);
		world.clock.forward(endsAfter);
		await Promise.all([jobs(), jobs()]);
		expect(await page(who.Grace, id)).toMatchObject({
			...{ state: "over", parts: [{ state: "over" }, { state: "declined" }, { state: "over" }] },
		});
		expect(await waits(who.Dmitri)).toEqual([]);
		expect(await mailsTo(who.Dmitri)).toEqual([...before.dmitri, "request-reminder"]);
		expect(await answer(who.Dmitri, who.Grace, id)).toMatchObject({ ok: false });
		const { events } = storage.tables;
		const ended = await storage.read.select().from(events).where(eq(events.kind, "feedback.request-ended"));
		const { feedbackRequests } = storage.tables;
		const [request] = await storage.read.select().from(feedbackRequests).where(eq(feedbackRequests.publicId, id));
		expect(ended.filter(({ subjectId }) => subjectId === request?.id)).toHaveLength(1);
	});

	it("keeps its words out of events, jobs, mails and tasks", async () => {
		for (const table of ["events", "jobs", "mails", "tasks", "formTokens"] as const) {
			const rows = JSON.stringify(await storage.read.select().from(storage.tables[table] as never));
			expect(rows.includes("crane canary"), table).toBe(false);
		}
	});
});
