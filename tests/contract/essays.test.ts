import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { answerCut, proposeCut } from "#app/features/ideas/essay/cuts.server.ts";
import { essayList, essayPage } from "#app/features/ideas/essay/essays.queries.server.ts";
import {
	keepEssay,
	keepEssayPrivate,
	ownEssay,
	removeEssay,
	sendEssay,
	withdrawEssay,
} from "#app/features/ideas/essay/own-essay.server.ts";
import type { EssayReaders } from "#app/features/ideas/model.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { type IdeaWorld, ideaWorld } from "#tests/support/ideas.ts";

const words = "One customer waits in the cold.\n\nGive us a bench by the door.\n\nAnd a lamp.";

onBothEngines("essays", (open) => {
	let storage: Storage;
	let who: IdeaWorld["who"];
	let world: IdeaWorld;

	beforeAll(async () => {
		world = await ideaWorld(await open());
		({ storage, who } = world);
	});

	const now = () => world.clock.now();
	const send = async (author: Actor, readers: EssayReaders, token = crypto.randomUUID()) => {
		const own = await ownEssay(storage, author);
		const form = { text: words, readers, revision: own?.revision ?? 0, question: "What helps?", sentence: readers };
		return sendEssay(storage, author, { ...form, token }, now());
	};
	const idOf = async (author: Actor) => (await ownEssay(storage, author))?.publicId ?? "";
	const reads = async (actor: Actor, id: string) => (await essayPage(storage, actor, id, now())) !== null;

	it("leaves nothing of an empty page, and no event of a draft", async () => {
		const kept = { readers: "keepers" as const, revision: 0 };
		expect(await keepEssay(storage, who.Anna, { ...kept, text: "  " }, now())).toMatchObject({
			value: { revision: 0 },
		});
		expect(await ownEssay(storage, who.Anna)).toBeNull();
		await keepEssay(storage, who.Anna, { ...kept, text: "A start" }, now());
		await keepEssayPrivate(storage, who.Anna, { ...kept, text: "A start, kept", revision: 1 }, now());
		for (const actor of [who.Grace, who.Dmitri, who.Boris]) {
			expect(await reads(actor, await idOf(who.Anna))).toBe(false);
			expect((await essayList(storage, actor, { after: null, now: now() })).cards).toEqual([]);
		}
		await removeEssay(storage, who.Anna);
		for (const table of ["essays", "events", "jobs", "tasks", "mails"] as const) {
			expect(await storage.read.select().from(storage.tables[table] as never), table).toEqual([]);
		}
	});

	it("lets no older page overwrite a newer text", async () => {
		const kept = { readers: "keepers" as const, text: "First" };
		await keepEssay(storage, who.Hugo, { ...kept, revision: 0 }, now());
		const all = await Promise.all(
			["a", "b", "c", "d"].map((text) => keepEssay(storage, who.Hugo, { ...kept, text, revision: 1 }, now())),
		);
		expect(all.filter(({ ok }) => ok)).toHaveLength(1);
		expect((await ownEssay(storage, who.Hugo))?.revision).toBe(2);
	});

	it("is read by those whom its author chose and nobody else", async () => {
		await send(who.Boris, "keepers");
		const id = await idOf(who.Boris);
		const seenBy = async () => {
			const names: string[] = [];
			for (const [name, actor] of Object.entries(who)) if (await reads(actor, id)) names.push(name);
			return names;
		};
		expect(await seenBy()).toEqual(["Boris", "Grace"]);
		await withdrawEssay(storage, who.Boris, now());
		expect(await seenBy()).toEqual([]);
		await send(who.Boris, "leaders");
		expect(await seenBy()).toEqual(["Boris", "Dmitri", "Grace"]);
		await withdrawEssay(storage, who.Boris, now());
		await send(who.Boris, "company");
		expect(await seenBy()).toEqual(Object.keys(who));
		const auditor = { ...who.Anna, roles: new Set(["auditor"] as const) };
		expect(await reads(auditor, id)).toBe(false);
	});

	it("is sent once by twenty equal submissions", async () => {
		const token = crypto.randomUUID();
		const all = await Promise.all(Array.from({ length: 20 }, () => send(who.Celina, "keepers", token)));
		expect(new Set(all.map((one) => (one.ok ? one.value.leadsTo : one.problem.code))).size).toBe(1);
	});

	it("stays whole when its author agrees to a cut, with an own title, and refuses another", async () => {
		const id = await idOf(who.Celina);
		const cut = (passage: string, actor = who.Grace) => {
			const form = { token: crypto.randomUUID(), passage, title: "A bench", rule: "SVC-1", place: "door" };
			return proposeCut(storage, actor, id, form, now());
		};
		expect((await cut("Give us a bench by the door.", who.Boris)).ok).toBe(false);
		expect(await cut("Give us a sofa.")).toMatchObject({ problem: { code: "essay.problem.passage" } });
		await cut("Give us a  bench\nby the door.");
		await cut("And a lamp.");
		const { tasks, ideas } = storage.tables;
		const waiting = async () =>
			(await storage.read.select().from(tasks).where(eq(tasks.personId, who.Celina.id))).filter(
				({ doneAt }) => !doneAt,
			);
		expect(await waiting()).toHaveLength(1);
		const page = await essayPage(storage, who.Celina, id, now());
		const [bench, lamp] = page?.cuts ?? [];
		const said = { name: "signed" as const, sentence: "Everyone", title: "A bench outside" };
		const answer = (cutId = "", more: "agree" | "refuse", actor = who.Celina, token: string = crypto.randomUUID()) =>
			answerCut(storage, actor, id, cutId, { ...said, answer: more, token }, now());
		expect((await answer(bench?.publicId, "agree", who.Boris)).ok).toBe(false);
		const token = crypto.randomUUID();
		await Promise.all([1, 2, 3].map(() => answer(bench?.publicId, "agree", who.Celina, token)));
		await answer(lamp?.publicId, "refuse");
		expect(await waiting()).toEqual([]);
		const made = await storage.read.select().from(ideas);
		expect(made.map(({ title, text, authorId }) => [title, text, authorId])).toEqual([
			["A bench outside", "Give us a bench by the door.", who.Celina.id],
		]);
		expect((await ownEssay(storage, who.Celina))?.text).toBe(words);
		const after = await essayPage(storage, who.Grace, id, now());
		expect(after?.cuts.map(({ state }) => state)).toEqual(["agreed", "refused"]);
		await withdrawEssay(storage, who.Celina, now());
		expect(await storage.read.select().from(ideas)).toHaveLength(1);
		expect(await storage.read.select().from(storage.tables.essayCuts)).toHaveLength(1);
	});
});
