import { desc } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { boardPage } from "#app/features/ideas/board.queries.server.ts";
import { commentIdea, removeIdeaComment } from "#app/features/ideas/comment-idea.server.ts";
import { followIdea, unfollowIdea } from "#app/features/ideas/follow-idea.server.ts";
import { type IdeaFacts, ideaPage } from "#app/features/ideas/idea-page.server.ts";
import { mergeIdeas, separateIdeas } from "#app/features/ideas/merges.server.ts";
import { similarToFields } from "#app/features/ideas/new-idea-page.server.ts";
import type { BoardFilter } from "#app/features/ideas/paths.ts";
import { findIdeas } from "#app/features/ideas/similar.queries.server.ts";
import { supportIdea } from "#app/features/ideas/support-idea.server.ts";
import { makeTag, tagIdea } from "#app/features/ideas/tag-idea.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdraw-idea.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { type IdeaWorld, ideaWorld } from "#tests/support/ideas.ts";

const day = 24 * 3_600_000;

onBothEngines("the board", (open) => {
	let storage: Storage;
	let who: IdeaWorld["who"];
	let world: IdeaWorld;
	let tag: string;

	beforeAll(async () => {
		world = await ideaWorld(await open());
		({ storage, who } = world);
		const made = await makeTag(storage, who.Grace, { en: "Queues", ru: "Очереди", pl: "Kolejki" }, now());
		tag = made.ok ? made.value.publicId : "";
	});

	const now = () => world.clock.now();
	const board = async (actor: Actor, filter: BoardFilter, after: string | null = null) =>
		boardPage(storage, actor, { filter: { tab: "new", ...filter }, after, now: now() });
	const titles = async (filter: BoardFilter, actor = who.Anna) =>
		(await board(actor, filter)).cards.map(({ title }) => title);
	const shown = async (actor: Actor, id: string) => (await ideaPage(storage, actor, id, now())) as IdeaFacts | null;
	const similar = async (fields: Partial<Parameters<typeof similarToFields>[2]>) => {
		const written = { ...world.form({ title: "", text: "", ...fields }) };
		return (await similarToFields(storage, who.Anna, written, now())).map(({ publicId }) => publicId);
	};

	it("orders by newness, support and warmth, and goes on where a page ended, each idea once", async () => {
		const ids: string[] = [];
		for (let n = 0; n < 45; n++) {
			ids.push(await world.propose(who.Anna, { title: `Shelf ${n}`, tags: [tag] }));
			world.clock.forward(60_000);
		}
		const [oldest = "", second = ""] = ids;
		for (const actor of [who.Boris, who.Celina]) await supportIdea(storage, actor, oldest, now());
		await supportIdea(storage, who.Boris, second, now());
		for (const tab of ["new", "trending", "wanted"] as const) {
			const seen: string[] = [];
			let after: string | null = null;
			do {
				const page = await board(who.Anna, { tab, tag }, after);
				seen.push(...page.cards.map(({ title }) => title));
				after = page.next;
			} while (after);
			expect(seen).toHaveLength(45);
			expect(new Set(seen).size).toBe(45);
			expect(seen.slice(0, 2)).toEqual(tab === "new" ? ["Shelf 44", "Shelf 43"] : ["Shelf 0", "Shelf 1"]);
		}
	});

	it("lets what was wanted long ago cool below what is new", async () => {
		world.clock.forward(60 * day);
		await world.propose(who.Anna, { title: "Fresh", tags: [tag] });
		expect((await titles({ tab: "trending", tag }))[0]).toBe("Fresh");
		expect((await titles({ tab: "wanted", tag }))[0]).toBe("Shelf 0");
	});

	it("narrows by rule, tag, state and team, and by two of them at once", async () => {
		await world.propose(who.Boris, { title: "Both", rule: "SVC-1", tags: [tag] });
		await world.propose(who.Celina, { title: "Rule alone", rule: "SVC-1" });
		expect(await titles({ rule: "SVC-1" })).toEqual(["Rule alone", "Both"]);
		expect(await titles({ rule: "SVC-1", tag })).toEqual(["Both"]);
		expect(await titles({ rule: "SVC-1", team: world.teamPublicId })).toEqual(["Rule alone", "Both"]);
		expect(await titles({ rule: "SVC-1", state: "done" })).toEqual([]);
		expect(await titles({ tab: "answered" })).toEqual([]);
		expect(await titles({ rule: "SVC-77" })).toEqual([]);
		expect(await titles({ tab: "mine" }, who.Celina)).toEqual(["Rule alone"]);
	});

	it("shows a name as its author chose: to everybody, or to keepers and the author alone", async () => {
		const id = await world.propose(who.Boris, { name: "keepers", title: "Quiet" });
		expect((await shown(who.Anna, id))?.card.author).toBeNull();
		expect((await shown(who.Dmitri, id))?.card.author).toBeNull();
		expect((await shown(who.Boris, id))?.card.author).toBe(who.Boris.name);
		expect((await shown(who.Grace, id))?.card.author).toBe(who.Grace && who.Boris.name);
	});

	it("keeps comments and followers counted, and names those mentioned", async () => {
		const id = await world.propose(who.Anna);
		const form = { token: crypto.randomUUID(), text: `@${who.Boris.name} look at this` };
		const told = { at: now(), mail: true };
		await Promise.all(Array.from({ length: 5 }, () => commentIdea(storage, who.Celina, id, form, told)));
		await followIdea(storage, who.Celina, id, now());
		await followIdea(storage, who.Celina, id, now());
		await followIdea(storage, who.Boris, id, now());
		await unfollowIdea(storage, who.Boris, id);
		const page = await shown(who.Celina, id);
		expect(page?.comments.map(({ parts }) => parts)).toEqual([
			[
				{ text: who.Boris.name, mention: true },
				{ text: " look at this", mention: false },
			],
		]);
		expect(page?.card.comments).toBe(1);
		expect([page?.follows, page?.following]).toEqual([1, true]);
		const mails = await storage.read.select().from(storage.tables.mails);
		expect(mails.map(({ kind, personId }) => [kind, personId])).toEqual([["idea-mention", who.Boris.id]]);
		const others = await removeIdeaComment(storage, who.Anna, id, page?.comments[0]?.publicId ?? "", now());
		expect(others.ok).toBe(false);
		await removeIdeaComment(storage, who.Celina, id, page?.comments[0]?.publicId ?? "", now());
		expect((await shown(who.Celina, id))?.card.comments).toBe(0);
	});

	it("empties the words of what was taken back and leaves it in no list", async () => {
		const id = await world.propose(who.Anna, { title: "Umbrella stand", rule: "SVC-1" });
		expect((await withdrawIdea(storage, who.Boris, id, now())).ok).toBe(false);
		expect((await withdrawIdea(storage, who.Anna, id, now())).ok).toBe(true);
		expect(await shown(who.Anna, id)).toBeNull();
		expect(await titles({ rule: "SVC-1" })).not.toContain("Umbrella stand");
		expect((await findIdeas(storage, who.Anna, "umbrella", now())).length).toBe(0);
		expect((await supportIdea(storage, who.Boris, id, now())).ok).toBe(false);
	});

	it("lets the author and keepers alone choose tags, and moves the idea to their lists", async () => {
		const id = await world.propose(who.Anna, { title: "Retagged" });
		expect((await tagIdea(storage, who.Boris, id, [tag], now())).ok).toBe(false);
		expect((await tagIdea(storage, who.Grace, id, [tag], now())).ok).toBe(true);
		expect(await titles({ tag })).toContain("Retagged");
		await tagIdea(storage, who.Anna, id, [], now());
		expect(await titles({ tag })).not.toContain("Retagged");
	});

	it.each([
		["en", "Chairs for those who stand in line", "seats", "Let customers sit down", "a waiting area"],
		["ru", "Поставить стулья для ожидающих", "приёмка", "Людям трудно стоять: дайте присесть", "у приёмки"],
		["pl", "Krzesła dla czekających", "lada serwisu", "Niech klient usiądzie", "przy ladzie serwisu"],
	])(
		"finds the same in other words of one language by rule and place (%s)",
		async (language, title, place, other, where) => {
			const id = await world.propose(who.Anna, {
				title,
				text: title,
				rule: "SVC-1",
				place: language === "en" ? "waiting area" : place,
			});
			expect(await similar({ title: other, rule: "SVC-1", place: where })).toContain(id);
			expect(await similar({ title: other })).not.toContain(id);
		},
	);

	it("finds the same in another language by rule and tag, and other forms of a word", async () => {
		const id = await world.propose(who.Anna, { title: "Короче очередь к вечеру", rule: "SVC-1", tags: [tag] });
		expect((await similar({ title: "Shorten the line at closing time", rule: "SVC-1", tags: [tag] }))[0]).toBeDefined();
		expect(await similar({ title: "Kolejki wieczorem", rule: "SVC-1", tags: [tag] })).toContain(id);
		expect((await similar({ title: "о вечерних очередях короче" }))[0]).toBe(id);
	});

	it("offers for merged ideas the one that took them in, once, and each again when they have parted", async () => {
		const words = ["Lamps along the garden path", "A lamp for the garden path", "Light the garden path by lamps"];
		const ids: string[] = [];
		for (const title of words) ids.push(await world.propose(who.Anna, { title }));
		const [first = "", second = "", third = ""] = ids;
		const other = await world.propose(who.Boris, { title: "Evening light at the gate" });
		const merge = async (from: string, into: string) => {
			const said = { token: crypto.randomUUID(), words: "Both ask for lamps." };
			expect(await mergeIdeas(storage, who.Grace, { from, into }, said, now())).toMatchObject({ ok: true });
		};
		const offered = async () => similar({ title: "Garden path lamps" });
		expect((await offered()).sort()).toEqual([...ids].sort());
		await merge(first, second);
		expect((await offered()).sort()).toEqual([second, third].sort());
		expect((await findIdeas(storage, who.Anna, "garden lamp", now())).map(({ publicId }) => publicId).sort()).toEqual(
			[second, third].sort(),
		);
		await merge(third, second);
		await merge(second, other);
		expect(await offered()).toEqual([other]);
		const [merged] = await storage.read
			.select({ publicId: storage.tables.ideaMerges.publicId })
			.from(storage.tables.ideaMerges)
			.orderBy(desc(storage.tables.ideaMerges.id))
			.limit(1);
		const parted = { token: crypto.randomUUID(), words: "A path is no gate." };
		await separateIdeas(storage, who.Grace, merged?.publicId ?? "", parted, now());
		expect(await offered()).toEqual([second]);
	});
});
