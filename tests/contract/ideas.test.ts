import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { commentIdea } from "#app/features/ideas/comment-idea.server.ts";
import { heatOf } from "#app/features/ideas/heat.ts";
import { mentionableOnIdea } from "#app/features/ideas/mentionable.queries.server.ts";
import { proposeIdea } from "#app/features/ideas/propose-idea.server.ts";
import { supportIdea, withdrawSupport } from "#app/features/ideas/support-idea.server.ts";
import type { Storage } from "#db/storage.ts";
import { plantPeople } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { type IdeaWorld, ideaWorld } from "#tests/support/ideas.ts";

onBothEngines("ideas", (open) => {
	let storage: Storage;
	let who: IdeaWorld["who"];
	let world: IdeaWorld;

	beforeAll(async () => {
		world = await ideaWorld(await open());
		({ storage, who } = world);
	});

	const now = () => world.clock.now();
	const rowOf = async (publicId: string) => {
		const { ideas } = storage.tables;
		const [row] = await storage.read.select().from(ideas).where(eq(ideas.publicId, publicId));
		if (!row) throw new Error("no such idea");
		return row;
	};
	const countsOf = async (ideaId: number) => {
		const { ideaTallies, ideaLists, ideaSupports } = storage.tables;
		const [tally] = await storage.read.select().from(ideaTallies).where(eq(ideaTallies.ideaId, ideaId));
		const lists = await storage.read.select().from(ideaLists).where(eq(ideaLists.ideaId, ideaId));
		const supports = await storage.read.select().from(ideaSupports).where(eq(ideaSupports.ideaId, ideaId));
		return { tally, lists, supports };
	};

	it("makes one idea of twenty parallel equal submissions", async () => {
		const sent = world.form();
		const before = (await storage.read.select().from(storage.tables.ideas)).length;
		const all = await Promise.all(Array.from({ length: 20 }, () => proposeIdea(storage, who.Anna, sent, now())));
		expect(new Set(all.map((one) => (one.ok ? one.value.leadsTo : one.problem.code))).size).toBe(1);
		expect((await storage.read.select().from(storage.tables.ideas)).length).toBe(before + 1);
		expect(all.filter((one) => one.ok && !one.value.again)).toHaveLength(1);
	});

	it("counts the supports of fifty writers exactly, however often they tap, and lists carry the same figures", async () => {
		const id = await world.propose(who.Anna, { rule: "SVC-1" });
		const crowd = Object.values(
			await plantPeople(storage, Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`Crowd${n}`, []]))),
		);
		await Promise.all(
			crowd.map(async (actor, n) => {
				await Promise.all([supportIdea(storage, actor, id, now()), supportIdea(storage, actor, id, now())]);
				if (n % 5 === 0) await withdrawSupport(storage, actor, id);
				await supportIdea(storage, actor, id, now());
			}),
		);
		await Promise.all(crowd.slice(0, 20).map((actor) => withdrawSupport(storage, actor, id)));
		const idea = await rowOf(id);
		const { tally, lists, supports } = await countsOf(idea.id);
		expect(supports).toHaveLength(30);
		expect(tally?.supports).toBe(30);
		const heat = heatOf(
			idea.sentAt,
			supports.map(({ at }) => at),
		);
		expect(Math.abs((tally?.heat ?? 0) - heat)).toBeLessThan(100);
		expect(lists.map(({ list }) => list).sort()).toEqual([
			...["a/new", "a/open", `r${world.ruleId}/new`, `r${world.ruleId}/open`],
		]);
		for (const list of lists) expect(list).toMatchObject({ supports: 30, heat: tally?.heat });
	});

	it("lets no team's list name the author of an idea whose name is the keepers' alone", async () => {
		const signed = await rowOf(await world.propose(who.Boris));
		const hidden = await rowOf(await world.propose(who.Boris, { name: "keepers" }));
		const teams = async (ideaId: number) =>
			(await countsOf(ideaId)).lists.filter(({ list }) => list.startsWith("t")).length;
		expect(await teams(signed.id)).toBe(2);
		expect(await teams(hidden.id)).toBe(0);
		const { events } = storage.tables;
		const told = await storage.read.select().from(events).where(eq(events.subjectId, hidden.id));
		expect(told.filter(({ kind }) => kind === "idea.proposed").map(({ actorId }) => actorId)).toEqual([null]);
	});

	it("promises two working days to be received and ten to be answered", async () => {
		const { ideaPromises } = storage.tables;
		const idea = await rowOf(await world.propose(who.Celina));
		const made = await storage.read.select().from(ideaPromises).where(eq(ideaPromises.ideaId, idea.id));
		expect(made.map(({ kind }) => kind)).toEqual(["receive", "answer"]);
		expect(idea.dueOn).toBe(made[1]?.dueOn);
		expect((made[0]?.dueOn ?? "") < (made[1]?.dueOn ?? "")).toBe(true);
	});

	it("asks for a title and what changes, and for a rule that is in force", async () => {
		const tried = async (more: Parameters<IdeaWorld["form"]>[0]) => {
			const outcome = await proposeIdea(storage, who.Anna, world.form(more), now());
			return outcome.ok ? "sent" : outcome.problem.code;
		};
		expect(await tried({ title: "" })).toBe("field.missing");
		expect(await tried({ text: "" })).toBe("field.missing");
		expect(await tried({ rule: "SVC-99" })).toBe("ideas.problem.rule");
		expect(await tried({ rule: "svc" })).toBe("sent");
		expect(await tried({ campaign: "nothing-such" })).toBe("ideas.problem.campaign");
	});

	it("offers names after an @: of everybody, and unasked of those who take part, without a name that is the keepers' alone", async () => {
		const id = await world.propose(who.Boris, { name: "keepers" });
		const form = { token: crypto.randomUUID(), text: "I try it on Monday" };
		await commentIdea(storage, who.Celina, id, form, { at: now(), mail: false });
		expect(await mentionableOnIdea(storage, who.Anna, id, "")).toEqual(["Celina"]);
		expect(await mentionableOnIdea(storage, who.Grace, id, "")).toEqual(["Boris", "Celina"]);
		expect(await mentionableOnIdea(storage, who.Anna, id, "bor")).toEqual(["Boris"]);
		expect(await mentionableOnIdea(storage, who.Anna, id, "_")).toEqual([]);
		expect(await mentionableOnIdea(storage, who.Anna, "none", "bor")).toBeNull();
		const signed = await world.propose(who.Dmitri);
		expect(await mentionableOnIdea(storage, who.Anna, signed, "")).toEqual(["Dmitri"]);
	});
});
