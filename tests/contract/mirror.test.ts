import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { mirrorOf } from "#app/features/mirror/mirror.queries.server.ts";
import { noteWording } from "#app/features/mirror/note-wording.server.ts";
import { ownFile } from "#app/features/mirror/own-file.server.ts";
import { startRun } from "#app/features/practice/start-run.server.ts";
import { leaveExercise, tryExercise } from "#app/features/practice/try-exercise.server.ts";
import { undoFor } from "#app/features/praise/model.ts";
import { undoPraise } from "#app/features/praise/undo-praise.server.ts";
import { askForFeedback } from "#app/features/requests/ask-feedback.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { type PraiseWorld, praiseWorld } from "#tests/support/praise.ts";

onBothEngines("the mirror", (open) => {
	let storage: Storage;
	let world: PraiseWorld;
	let who: PraiseWorld["who"];

	beforeAll(async () => {
		world = await praiseWorld(await open());
		({ storage, who } = world);
	});

	const now = () => world.clock.now();
	const mirror = (actor: Actor) => mirrorOf(storage, actor, now());
	const file = async (actor: Actor, kind: "json" | "csv" | "txt") =>
		(await ownFile(storage, actor, kind, now(), translator("en"))).body;

	/** An entry as the sheet of feedback leaves it. */
	async function entry(author: Actor, receiver: Actor, words: string, state: "sent" | "read" | "withdrawn" = "read") {
		const { feedbackEntries, feedbackSteps, feedbackMessages, feedbackAnswers, feedbackOutcomes } = storage.tables;
		return storage.write(async (writer) => {
			const [row] = await writer
				.insert(feedbackEntries)
				.values({
					...{ publicId: randomUUID(), authorId: author.id, receiverId: receiver.id, situation: "At the till" },
					...{ happenedOn: "2026-05-01", deed: words, effect: "She waited", proposal: "Name the price first" },
					...{
						wants: "change",
						kept: [{ field: "deed", check: "generalisation", message: "", words: "all", reason: "all five" }],
					},
					...{ sentence: "For you two.", state, sentAt: now(), readAt: state === "read" ? now() : null },
				})
				.returning({ id: feedbackEntries.id });
			const entryId = row?.id ?? 0;
			if (state !== "read") return;
			const person = { personId: receiver.id, at: now() };
			await writer.insert(feedbackAnswers).values({ entryId, kind: "will-do", at: now() });
			await writer.insert(feedbackSteps).values({ entryId, words: `Step: ${words}`, dueOn: "2026-06-01", ...person });
			await writer.insert(feedbackMessages).values({ entryId, text: `Talk: ${words}`, ...person });
			await writer.insert(feedbackOutcomes).values({ entryId, answer: "yes", at: now() });
		});
	}

	it("counts a praise that stayed, and the habits in it; one that was undone leaves nothing", async () => {
		await world.give(who.Anna, [who.Boris], { deed: "Great, you always help everybody at the desk on Monday!" });
		const undone = await world.give(who.Anna, [who.Celina], { deed: "You are always great." });
		await undoPraise(storage, who.Anna, undone, now());
		expect(await storage.read.select().from(storage.tables.wordingWeeks)).toEqual([]);
		world.clock.forward(undoFor + 1_000);
		await world.jobs();
		await world.jobs();
		const rows = await storage.read.select().from(storage.tables.wordingWeeks);
		expect(rows).toMatchObject([
			{ personId: who.Anna.id, week: "2026-05-04", texts: 1, generalisation: 1, noProposal: 0 },
		]);
		expect(JSON.stringify(rows)).not.toMatch(/Great|desk/);
	});

	it("sums weeks to months for their person alone, also when texts are sent at once", async () => {
		const met = new Set(["personality", "no-proposal"] as const);
		await Promise.all(
			Array.from({ length: 10 }, () =>
				storage.write((writer) =>
					noteWording(writer, storage.tables, { personId: who.Ewa.id, day: "2026-04-15", met }),
				),
			),
		);
		const months = (await mirror(who.Ewa)).months.filter(({ texts }) => texts > 0);
		expect(months).toEqual([{ month: "2026-04", texts: 10, generalisation: 0, personality: 10, "no-proposal": 10 }]);
		expect((await mirror(who.Frank)).months.every(({ texts }) => texts === 0)).toBe(true);
	});

	it("shows what one gave and received, with next steps, and no words of what is still unread", async () => {
		await entry(who.Anna, who.Boris, "Opened heron words");
		await entry(who.Anna, who.Boris, "Unread egret words", "sent");
		await entry(who.Anna, who.Boris, "Withdrawn stork words", "withdrawn");
		const boris = await mirror(who.Boris);
		expect(boris.received.feedback.map(({ name, words }) => [name, words])).toEqual([
			...[
				["Anna", ""],
				["Anna", "Opened heron words"],
			],
		]);
		expect(boris.steps).toMatchObject([{ words: "Step: Opened heron words", state: "open" }]);
		expect(boris.received.praise).toMatchObject([{ name: "Anna" }]);
		const anna = await mirror(who.Anna);
		expect(anna.given.feedback.map(({ words }) => words)).toEqual(["Unread egret words", "Opened heron words"]);
		expect(anna.steps).toEqual([]);
		const other = JSON.stringify(await mirror(who.Dmitri));
		expect(other).not.toMatch(/heron|egret|stork/);
	});

	it("gives everybody a file of their own, whole, and of nobody else", async () => {
		const asked = {
			token: randomUUID(),
			question: "What of the bittern call on Tuesday?",
			rule: "",
			to: [who.Ewa.publicId],
		};
		await askForFeedback(storage, who.Boris, asked, { at: now(), mail: false });
		await startRun(storage, who.Boris, now());
		const attempt = { token: randomUUID(), answer: "The plover words of a try", chosen: null };
		await tryExercise(storage, who.Boris, 1, attempt, now());
		await leaveExercise(storage, who.Boris, 1, now());
		const own = JSON.parse(await file(who.Boris, "json"));
		expect(own).toMatchObject({
			...{ format: 1, person: "Boris" },
			praise: { given: [], received: [{ from: "Anna", to: "Boris" }] },
			feedback: {
				given: [],
				received: [
					{
						...{ from: "Anna", deed: "Opened heron words", answers: ["will-do"], helped: "yes" },
						...{ step: { state: "open" }, messages: [{ from: "Boris" }], kept: [{ reason: "all five" }] },
					},
				],
			},
			requests: [{ from: "Boris", to: [{ name: "Ewa", state: "asked" }] }],
			practice: [{ tries: 1, passed: false }],
		});
		for (const kind of ["json", "csv", "txt"] as const) {
			const mine = await file(who.Boris, kind);
			expect(mine).toContain("heron");
			expect(mine).toContain("bittern");
			expect(mine).not.toMatch(/egret|stork|plover/);
			expect(await file(who.Ewa, kind)).toContain("bittern");
			const admin: Actor = { ...who.Hugo, roles: new Set(["administrator", "auditor", "keeper"]) };
			for (const other of [who.Dmitri, admin]) expect(await file(other, kind)).not.toMatch(/heron|egret|bittern/);
		}
		const { events } = storage.tables;
		const told = await storage.read.select().from(events).where(eq(events.kind, "own.exported"));
		expect(JSON.stringify(told)).not.toMatch(/heron|bittern/);
		expect(told.length).toBe(13);
	});

	it("escapes formulas in the table", async () => {
		await entry(who.Celina, who.Frank, '=HYPERLINK("http://x.example")');
		await world.give(who.Celina, [who.Frank], { deed: "+1+1 at noon" });
		const csv = await file(who.Celina, "csv");
		expect(csv.startsWith("\uFEFF")).toBe(true);
		expect(csv).toContain("'+1+1 at noon");
		expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
	});
});
