import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { expect, it } from "vitest";
import { comment, markSeen, settleDiscussion, startDiscussion } from "#app/features/standards/review/discuss.server.ts";
import { discussionsOf } from "#app/features/standards/review/discussion.queries.server.ts";
import { pastDiscussion } from "#app/features/standards/review/past-discussion.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { movableClock, plantPeople } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { deskOf, granted, refusedWith, standardWithRule } from "#tests/support/reviewers.ts";

async function mentions(storage: Storage, person: Actor): Promise<number> {
	const { tasks } = storage.tables;
	const rows = await storage.read
		.select({ kind: tasks.kind })
		.from(tasks)
		.where(and(eq(tasks.personId, person.id), isNull(tasks.doneAt), isNull(tasks.endedAt)));
	return rows.filter(({ kind }) => kind === "mention").length;
}

onBothEngines("the discussion beside a draft", (open) => {
	it("stands by a rule, mentions only who may see the draft, settles, and closes with the publication", async () => {
		const storage = await open();
		const clock = movableClock();
		const people = await plantPeople(storage, {
			...{ Anna: ["author"], Boris: ["approver"], Celina: ["approver"], Dora: [] },
		});
		const [anna, boris, celina, dora] = [people.Anna, people.Boris, people.Celina, people.Dora] as Actor[] as [
			Actor,
			Actor,
			Actor,
			Actor,
		];
		await standardWithRule(storage, clock, anna, "DIS");
		const desk = deskOf(storage, clock, "DIS");
		granted(await desk.submit(anna, [boris]));
		const start = (actor: Actor, rule: string, text: string, mention = "", token = randomUUID()) =>
			startDiscussion(storage, actor, "DIS", { token, rule, text, mention }, clock.now());
		expect(refusedWith(await start(celina, "", "May I?"))).toBe("forbidden");
		expect(refusedWith(await start(dora, "", "May I?"))).toBe("forbidden");
		expect(refusedWith(await start(boris, "DIS-9", "Which one?"))).toBe("review.problem.rule");
		const token = randomUUID();
		const begun = await Promise.all(
			Array.from({ length: 10 }, () => start(boris, "DIS-1", "@Anna, net or gross? @Dora @Celina", "", token)),
		);
		for (const outcome of begun) granted(outcome);
		const talk = () => discussionsOf(storage.read, storage.tables, { id: 1, code: "DIS" }, 1);
		const [first] = await talk();
		if (!first) throw new Error("nothing was begun");
		expect(await talk()).toMatchObject([{ rule: "DIS-1", comments: [{ name: "Boris", mentions: [anna.id] }] }]);
		expect([await mentions(storage, anna), await mentions(storage, dora), await mentions(storage, celina)]).toEqual([
			...[1, 0, 0],
		]);
		const where = { code: "DIS", discussion: first.publicId };
		const say = (actor: Actor, text: string, mention = "") =>
			comment(storage, actor, where, { token: randomUUID(), text, mention }, clock.now());
		granted(await say(anna, "Gross.", boris.publicId));
		expect([await mentions(storage, anna), await mentions(storage, boris)]).toEqual([0, 1]);
		granted(await markSeen(storage, boris, "DIS", clock.now()));
		expect(await mentions(storage, boris)).toBe(0);
		granted(await settleDiscussion(storage, boris, where, true, clock.now()));
		expect(await talk()).toMatchObject([{ resolvedBy: "Boris" }]);
		granted(await settleDiscussion(storage, anna, where, false, clock.now()));
		granted(await settleDiscussion(storage, anna, where, true, clock.now()));
		granted(await say(boris, "One more thing. @Anna"));
		expect(await talk()).toMatchObject([{ resolvedAt: null }]);
		granted(await desk.say(boris, "approved"));
		granted(await desk.publish(anna));
		expect(await mentions(storage, anna)).toBe(0);
		expect(refusedWith(await say(anna, "Too late"))).toBe("review.problem.discussion");
		const read = (actor: Actor) => pastDiscussion(storage, actor, "DIS", 1, clock.now());
		expect((await read(boris))?.discussions[0]?.comments.map(({ text }) => text)).toEqual([
			...["@Anna, net or gross? @Dora @Celina", "Gross.", "One more thing. @Anna"],
		]);
		expect(await read(anna)).not.toBeNull();
		expect([await read(celina), await read(dora)]).toEqual([null, null]);
	});
});
