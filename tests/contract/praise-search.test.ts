import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { comment } from "#app/features/praise/comment.server.ts";
import { readPlace } from "#app/features/praise/list-place.ts";
import { mentionable } from "#app/features/praise/mentionable.queries.server.ts";
import { undoFor } from "#app/features/praise/model.ts";
import { searchPraise } from "#app/features/praise/search-praise.queries.server.ts";
import { withdrawPraise } from "#app/features/praise/withdraw-praise.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { type PraiseWorld, praiseNames, praiseWorld } from "#tests/support/praise.ts";

onBothEngines("finding in praise", (open) => {
	let world: PraiseWorld;
	let who: PraiseWorld["who"];

	beforeAll(async () => {
		world = await praiseWorld(await open());
		who = world.who;
	});

	const search = async (actor: Actor, words: string) =>
		(await searchPraise(world.storage, actor, words, { before: null, now: world.clock.now() })).cards.map(
			({ publicId }) => publicId,
		);
	const names = (actor: Actor, id: string, typed: string) =>
		mentionable(world.storage, actor, id, typed, world.clock.now());

	it("finds words whatever their letters' case and accents, in deed and effect", async () => {
		const polish = await world.give(who.Anna, [who.Boris], { deed: "Odpisał Żanecie ŁAGODNIE o świcie." });
		const russian = await world.give(who.Anna, [who.Boris], { deed: "Звонит ВСЕМ.", effect: "Ёлка доехала целой" });
		expect(await search(who.Ewa, "zanecie lagodnie")).toEqual([polish]);
		expect(await search(who.Ewa, "елка")).toEqual([russian]);
		expect(await search(who.Ewa, "lagodnie elka")).toEqual([]);
		expect(await search(who.Ewa, "%")).toEqual([]);
		expect(await search(who.Ewa, "")).toEqual([]);
	});

	it("shows a narrow entry's words to nobody but its readers, and none after it was taken back", async () => {
		const alone = await world.give(who.Anna, [who.Boris], { visibility: "receiver", deed: "Canary sings alone" });
		const team = await world.give(who.Anna, [who.Boris], { visibility: "team", deed: "Canary sings in the team" });
		const found = async () => {
			const sees: Record<string, string[]> = { [alone]: [], [team]: [] };
			for (const name of praiseNames) for (const id of await search(who[name], "canary")) sees[id]?.push(name);
			return [sees[alone], sees[team]];
		};
		expect(await found()).toEqual([
			["Anna", "Boris"],
			["Anna", "Boris", "Celina", "Dmitri"],
		]);
		world.clock.forward(undoFor + 1);
		await world.jobs();
		for (const id of [alone, team]) await withdrawPraise(world.storage, who.Anna, id, world.clock.now());
		expect(await found()).toEqual([[], []]);
		const { praises } = world.storage.tables;
		const rows = await world.storage.read.select({ text: praises.searchText }).from(praises);
		expect(rows.map(({ text }) => text).join()).not.toContain("canary");
	});

	it("goes on further back without gaps or repetitions", async () => {
		const given = [];
		for (let n = 0; n < 23; n++) given.push(await world.give(who.Frank, [who.Ewa], { deed: `Needle number ${n}` }));
		const seen: string[] = [];
		let next: string | null = null;
		do {
			const before = readPlace(next);
			const page = await searchPraise(world.storage, who.Boris, "needle", { before, now: world.clock.now() });
			seen.push(...page.cards.map(({ publicId }) => publicId));
			next = page.next;
		} while (next !== null);
		expect(seen).toEqual(given.toReversed());
	});

	it("offers after an @ those alone who may see the entry, in any letters", async () => {
		const open = await world.give(who.Anna, [who.Boris]);
		const team = await world.give(who.Anna, [who.Boris], { visibility: "team" });
		const alone = await world.give(who.Anna, [who.Boris], { visibility: "receiver" });
		for (const typed of ["ew", "EW"]) expect(await names(who.Boris, open, typed)).toEqual(["Ewa"]);
		expect(await names(who.Anna, open, "дмит")).toEqual([]);
		expect(await names(who.Anna, team, "dmi")).toEqual(["Dmitri"]);
		for (const typed of ["ew", "gra"]) expect(await names(who.Boris, team, typed)).toEqual([]);
		expect(await names(who.Boris, team, "cel")).toEqual(["Celina"]);
		expect(await names(who.Boris, alone, "cel")).toEqual([]);
		expect(await names(who.Boris, alone, "")).toEqual(["Anna"]);
		expect(await names(who.Ewa, team, "cel")).toBeNull();
		expect(await names(who.Boris, open, "")).toEqual(["Anna"]);
		const said = { token: randomUUID(), text: "I was there." };
		await comment(world.storage, who.Hugo, open, said, { at: world.clock.now(), mail: false });
		expect(await names(who.Boris, open, "")).toEqual(["Anna", "Hugo"]);
	});
});
