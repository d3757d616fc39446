import { afterAll, beforeAll, expect, it } from "vitest";
import { boardPage } from "#app/features/ideas/board.queries.server.ts";
import { campaignIdeas } from "#app/features/ideas/campaigns/campaign-ideas.queries.server.ts";
import { ideaComments } from "#app/features/ideas/comments.queries.server.ts";
import { essayList } from "#app/features/ideas/essay/essays.queries.server.ts";
import { keepersBoard } from "#app/features/ideas/keepers-board.queries.server.ts";
import { dueIdeas } from "#app/features/ideas/keepers-list.queries.server.ts";
import type { BoardFilter } from "#app/features/ideas/paths.ts";
import { similarIdeas } from "#app/features/ideas/similar.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { readAfter } from "#app/platform/keyset.ts";
import { openRaw } from "#db/engine/raw.ts";
import type { Storage } from "#db/storage.ts";
import { fillIdeas, fillKeeping } from "../bench/ideas-seed.ts";
import { plantRule } from "../bench/praise-seed.ts";
import { plantScale } from "../bench/seed.ts";
import { onBothEngines } from "../support/engines.ts";
import { openPlanner, type Planner } from "../support/query-plans.ts";
import { actorOf } from "../world/standards.ts";

const ideas = 6_000;

/** Tables that grow with what people write. */
const growing = /^(ideas|idea_(?!tags$)\w+|essays|essay_cuts|people)$/;

/** Rows that a page may look at, however many there are: 20 cards with what belongs to each of them. */
const ofPage = 400;

onBothEngines("the plans of ideas", (_open, engine) => {
	let planner: Planner;
	let reader: Actor;
	let keeper: Actor;
	const now = new Date();

	beforeAll(async () => {
		const databaseUrl = await engine.newDatabase("migrated");
		const person = await plantScale(databaseUrl, { people: 2_000, standards: 0, rules: 0 });
		const raw = await openRaw(databaseUrl);
		await plantRule(raw, person.id);
		await fillIdeas(raw, ideas, person.id);
		const keeping = await fillKeeping(raw, ideas);
		await raw.close();
		reader = actorOf(person);
		keeper = actorOf({ ...person, id: keeping.keeperId, roles: ["keeper"] });
		planner = await openPlanner(databaseUrl, await engine.connect(databaseUrl));
	});
	afterAll(() => planner?.close());

	/** Each query goes along an index, is in order from it, and looks at no more than a page needs. */
	async function expectOfPage(
		name: string,
		work: (storage: Storage) => Promise<unknown>,
		most = ofPage,
	): Promise<void> {
		for (const { sql, plan, scanned, sorts, looked } of await planner.plansOf(work)) {
			const where = `${name}\n${sql}\n${plan}`;
			expect(
				scanned.filter((table) => growing.test(table)),
				where,
			).toEqual([]);
			if (looked !== null) expect(looked, where).toBeLessThanOrEqual(most);
			else if (/\blimit\b/i.test(sql)) expect(sorts, where).toBe(false);
		}
	}

	const board = (filter: BoardFilter, after: string | null) => (storage: Storage) =>
		boardPage(storage, reader, { filter: { tab: "trending", ...filter }, after, now });

	const views: Record<string, BoardFilter> = {
		...{ trending: {}, new: { tab: "new" }, "most wanted": { tab: "wanted" }, answered: { tab: "answered" } },
		...{ mine: { tab: "mine" }, "mine in a state": { tab: "mine", state: "under-consideration" } },
		...{ "one rule": { rule: "SVC-1" }, "one tag, new": { tab: "new", tag: "tag3" } },
		...{ "one state": { tab: "wanted", state: "under-consideration" }, "rule and tag": { rule: "SVC-1", tag: "tag1" } },
	};

	for (const [name, filter] of Object.entries(views)) {
		it(`read a page of the board from its list alone: ${name}`, async () => {
			await expectOfPage(name, board(filter, null));
			let next: string | null = null;
			await expectOfPage(`${name}, further on`, async (storage) => {
				next = (await board(filter, null)(storage)).next;
				if (next) await board(filter, next)(storage);
			});
			if (filter.tab !== "mine") expect(next).not.toBeNull();
		});
	}

	it("read the keepers' list and board from their indexes", async () => {
		for (const of of ["mine", "all"] as const) {
			for (const after of [null, readAfter("4000~2025-03-01")]) {
				await expectOfPage(`due, ${of}`, (storage) => dueIdeas(storage, keeper, { of, after, now }));
			}
		}
		await expectOfPage("the keepers' board", (storage) => keepersBoard(storage, keeper));
	});

	it("read essays a page at a time", async () => {
		for (const actor of [keeper, reader]) {
			let next: string | null = null;
			await expectOfPage("essays", async (storage) => {
				next = (await essayList(storage, actor, { after: null, now })).next;
			});
			expect(next).not.toBeNull();
			await expectOfPage("essays, further on", (storage) => essayList(storage, actor, { after: next, now }));
		}
	});

	it("read what was said about one idea, and a campaign's ideas, from their indexes", async () => {
		await expectOfPage("comments", (storage) => ideaComments(storage, reader, 100));
		await expectOfPage("a campaign", (storage) => campaignIdeas(storage, reader, 1, { after: null, now }));
		await expectOfPage("a campaign, on", (storage) => campaignIdeas(storage, reader, 1, { after: "3000", now }));
	});

	it("look for similar ideas in the newest of each word alone", async () => {
		const title = "common3 common7 word1x17 word3x31 ring customer";
		const written = { title, text: "common5 word0x7 gate", place: "door 7", ruleId: 1, tags: [3] };
		await expectOfPage("similar", (storage) => similarIdeas(storage, reader, written, now), 20 * 200 + ofPage);
	});
});
