import { and, asc, eq, isNull } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { heatOf } from "#app/features/ideas/heat.ts";
import { mergeIdeas, separateIdeas } from "#app/features/ideas/merges.server.ts";
import { supportIdea, withdrawSupport } from "#app/features/ideas/support-idea.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdraw-idea.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { plantPeople } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { codeOf, type KeepersWorld, keepersWorld } from "#tests/support/keepers.ts";

const runs = 12;
const ideasAtOnce = 5;
const peopleAtOnce = 4;

/** What may happen, by places in the lists of ideas and people. */
type Act =
	| { act: "support" | "withdraw"; idea: number; person: number }
	| { act: "merge"; idea: number; into: number }
	| { act: "separate"; idea: number }
	| { act: "answer"; idea: number };

const place = (count: number) => fc.nat({ max: count - 1 });
const idea = place(ideasAtOnce);
const acts: fc.Arbitrary<Act> = fc.oneof(
	fc.record({ act: fc.constantFrom("support" as const, "withdraw" as const), idea, person: place(peopleAtOnce) }),
	fc.record({ act: fc.constant("merge" as const), idea, into: idea }),
	fc.record({ act: fc.constant("separate" as const), idea }),
	fc.record({ act: fc.constant("answer" as const), idea }),
);

/** What each idea itself was given, and where it went: the whole truth about merging, in a few lines. */
class Model {
	readonly own = Array.from({ length: ideasAtOnce }, () => new Set<number>());
	readonly into: (number | null)[] = Array.from({ length: ideasAtOnce }, () => null);
	readonly state: string[] = Array.from({ length: ideasAtOnce }, () => "new");

	root(idea: number): number {
		const next = this.into[idea] ?? null;
		return next === null ? idea : this.root(next);
	}
	/** All that stand on one idea, itself among them. */
	family(root: number): number[] {
		return this.own.map((_, one) => one).filter((one) => this.root(one) === root);
	}
	supporters(idea: number): number[] {
		const of = this.into[idea] === null ? this.family(idea) : [idea];
		return [...new Set(of.flatMap((one) => [...(this.own[one] ?? [])]))].sort((a, b) => a - b);
	}
}

onBothEngines("merging ideas", (open) => {
	let storage: Storage;
	let world: KeepersWorld;
	let crowd: Actor[];
	const now = () => world.clock.now();

	beforeAll(async () => {
		storage = await open();
		world = await keepersWorld(storage);
		const names = Array.from({ length: peopleAtOnce }, (_, n) => [`Crowd${n}`, []]);
		crowd = Object.values(await plantPeople(storage, Object.fromEntries(names)));
	});

	const said = (words = "Both ask for the same bell.") => ({ token: crypto.randomUUID(), words });
	const merge = async (from: string, into: string) =>
		codeOf(await mergeIdeas(storage, world.who.Grace, { from, into }, said(), now()));

	async function rowOf(publicId: string) {
		const { ideas } = storage.tables;
		const [row] = await storage.read.select().from(ideas).where(eq(ideas.publicId, publicId));
		if (!row) throw new Error("no such idea");
		return row;
	}
	async function openMerge(publicId: string): Promise<string> {
		const { ideaMerges } = storage.tables;
		const { id } = await rowOf(publicId);
		const [row] = await storage.read
			.select({ publicId: ideaMerges.publicId })
			.from(ideaMerges)
			.where(and(eq(ideaMerges.fromId, id), isNull(ideaMerges.undoneAt)));
		return row?.publicId ?? "none";
	}
	const separate = async (publicId: string) =>
		codeOf(await separateIdeas(storage, world.who.Grace, await openMerge(publicId), said("Apart again."), now()));

	/** Everything that a merge touches, of one idea. */
	async function shapeOf(publicId: string) {
		const { ideaSupports, ideaFollows, ideaLists, ideaTallies, ideaPromises, ideaComments } = storage.tables;
		const row = await rowOf(publicId);
		const of = <T extends { ideaId: unknown }>(table: T) => eq(table.ideaId as typeof ideaSupports.ideaId, row.id);
		const [supports, follows, lists, [tally], promises, comments] = await Promise.all([
			storage.read.select().from(ideaSupports).where(of(ideaSupports)).orderBy(asc(ideaSupports.personId)),
			storage.read.select().from(ideaFollows).where(of(ideaFollows)).orderBy(asc(ideaFollows.personId)),
			storage.read.select().from(ideaLists).where(of(ideaLists)).orderBy(asc(ideaLists.list)),
			storage.read.select().from(ideaTallies).where(of(ideaTallies)),
			storage.read.select().from(ideaPromises).where(of(ideaPromises)).orderBy(asc(ideaPromises.id)),
			storage.read.select().from(ideaComments).where(of(ideaComments)),
		]);
		const { state, stateAt, dueOn, mergedIntoId, answeredAt, firstAnsweredAt, keeperId } = row;
		return {
			...{ state, stateAt, dueOn, mergedIntoId, answeredAt, firstAnsweredAt, keeperId },
			...{ supports, follows, lists, tally, promises, comments },
		};
	}

	it("restores both ideas exactly when a merge is undone", async () => {
		const [a, b] = [await world.propose(world.who.Anna), await world.propose(world.who.Boris)];
		const [one, two, three] = crowd as [Actor, Actor, Actor];
		for (const actor of [one, two]) await supportIdea(storage, actor, a, now());
		for (const actor of [two, three]) await supportIdea(storage, actor, b, now());
		await world.answered(a);
		const before = [await shapeOf(a), await shapeOf(b)];
		world.clock.forward(60_000);
		expect(await merge(a, b)).toBe("answered");
		const united = await shapeOf(b);
		expect(united.supports.map(({ personId }) => personId)).toEqual(crowd.slice(0, 3).map(({ id }) => id));
		expect(united.tally?.supports).toBe(3);
		const heat = heatOf(
			(await rowOf(b)).sentAt,
			united.supports.map(({ at }) => at),
		);
		expect(Math.abs((united.tally?.heat ?? 0) - heat)).toBeLessThan(100);
		expect((await shapeOf(a)).state).toBe("merged");
		expect((await shapeOf(a)).lists.map(({ list }) => list)).toEqual(["a/merged"]);
		world.clock.forward(60_000);
		expect(await separate(a)).toBe("answered");
		expect([await shapeOf(a), await shapeOf(b)]).toEqual(before);
		expect(await separate(a)).toBe("ideas.problem.gone");
	});

	it("leads every merged idea to its place in one hop, and refuses what has no sense", async () => {
		const [a, b, c] = [
			...[await world.propose(world.who.Anna), await world.propose(world.who.Boris)],
			await world.propose(world.who.Celina),
		] as [string, string, string];
		expect(await merge(a, a)).toBe("keepers.problem.itself");
		expect(await merge(a, "nothing-such")).toBe("ideas.problem.gone");
		expect(await merge(a, b)).toBe("answered");
		expect(await merge(c, a)).toBe("keepers.problem.merged");
		expect(await merge(b, c)).toBe("answered");
		const root = (await rowOf(c)).id;
		expect([(await rowOf(a)).mergedIntoId, (await rowOf(b)).mergedIntoId]).toEqual([root, root]);
		const code = codeOf(await mergeIdeas(storage, world.who.Anna, { from: a, into: c }, said(), now()));
		expect(code).toBe("forbidden");
		expect(await separate(b)).toBe("answered");
		expect((await rowOf(a)).mergedIntoId).toBe((await rowOf(b)).id);
		expect((await rowOf(c)).state).toBe("new");
	});

	it("parts what had come to an idea when its author takes that idea back", async () => {
		const [a, b] = [await world.propose(world.who.Anna), await world.propose(world.who.Boris)];
		await supportIdea(storage, crowd[0] as Actor, a, now());
		const before = await shapeOf(a);
		world.clock.forward(60_000);
		expect(await merge(a, b)).toBe("answered");
		expect(codeOf(await withdrawIdea(storage, world.who.Boris, b, now()))).toBe("answered");
		expect(await shapeOf(a)).toEqual(before);
	});

	it("makes one merge of twenty equal submissions", async () => {
		const [a, b] = [await world.propose(world.who.Anna), await world.propose(world.who.Boris)];
		const form = said();
		const all = await Promise.all(
			Array.from({ length: 20 }, () => mergeIdeas(storage, world.who.Grace, { from: a, into: b }, form, now())),
		);
		expect(new Set(all.map(codeOf))).toEqual(new Set(["answered"]));
		const { ideaMerges } = storage.tables;
		const { id } = await rowOf(a);
		expect(await storage.read.select().from(ideaMerges).where(eq(ideaMerges.fromId, id))).toHaveLength(1);
	});

	it("holds its invariants over random sequences of merging, parting, supporting and answering", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(acts, { minLength: 4, maxLength: 14 }), async (sequence) => {
				const ids: string[] = [];
				for (let turn = 0; turn < ideasAtOnce; turn++) ids.push(await world.propose(world.who.Anna));
				const model = new Model();
				for (const one of sequence) await carryOut(one, ids, model);
				await compare(ids, model);
				// Undoing everything gives each idea its own again.
				for (const [index, id] of ids.entries()) {
					if (model.into[index] === null) continue;
					expect(await separate(id)).toBe("answered");
					model.into[index] = null;
				}
				await compare(ids, model);
			}),
			{ numRuns: runs, seed: 20_260_504 },
		);
	}, 120_000);

	async function carryOut(one: Act, ids: readonly string[], model: Model): Promise<void> {
		world.clock.forward(1_000);
		const id = ids[one.idea] ?? "";
		const root = model.root(one.idea);
		if (one.act === "support" || one.act === "withdraw") {
			const person = crowd[one.person] as Actor;
			const to = ids[root] ?? "";
			if (one.act === "support") {
				await supportIdea(storage, person, to, now());
				if (!model.supporters(root).includes(person.id)) model.own[root]?.add(person.id);
			} else {
				await withdrawSupport(storage, person, to);
				for (const member of model.family(root)) model.own[member]?.delete(person.id);
			}
		} else if (one.act === "merge") {
			const open = model.into[one.idea] === null && model.into[one.into] === null && one.idea !== one.into;
			expect((await merge(id, ids[one.into] ?? "")) === "answered").toBe(open);
			if (open) model.into[one.idea] = one.into;
		} else if (one.act === "separate") {
			expect((await separate(id)) === "answered").toBe(model.into[one.idea] !== null);
			model.into[one.idea] = null;
		} else if (model.into[one.idea] === null) {
			expect(await world.answered(id)).toBe("answered");
			model.state[one.idea] = "under-consideration";
		}
	}

	async function compare(ids: readonly string[], model: Model): Promise<void> {
		const rows = await Promise.all(ids.map(rowOf));
		for (const [index, id] of ids.entries()) {
			const shape = await shapeOf(id);
			const root = model.root(index);
			const merged = root !== index;
			expect(shape.mergedIntoId).toBe(merged ? rows[root]?.id : null);
			expect(shape.state).toBe(merged ? "merged" : model.state[index]);
			expect(shape.supports.map(({ personId }) => personId)).toEqual(model.supporters(index));
			if (!merged) expect(shape.tally?.supports).toBe(shape.supports.length);
			if (!merged) for (const list of shape.lists) expect(list.supports).toBe(shape.supports.length);
			expect(shape.lists.length > 0).toBe(true);
			if (merged) expect(shape.supports.every(({ viaMergeId }) => viaMergeId === null)).toBe(true);
			expect(shape.dueOn === null).toBe(merged);
			const waiting = shape.promises.filter(({ keptAt, endedAt }) => keptAt === null && endedAt === null);
			expect(waiting.length > 0).toBe(!merged);
		}
	}
});
