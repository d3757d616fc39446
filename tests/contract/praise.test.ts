import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { personSearchText } from "#app/features/accounts/names.ts";
import { answerConsent } from "#app/features/praise/answer-consent.server.ts";
import { answerTakeUp } from "#app/features/praise/answer-take-up.server.ts";
import { closedCircles } from "#app/features/praise/circles.queries.server.ts";
import { comment, removeComment } from "#app/features/praise/comment.server.ts";
import { feedPage, praiseCard } from "#app/features/praise/feed.queries.server.ts";
import { givePraise } from "#app/features/praise/give-praise.server.ts";
import { undoFor } from "#app/features/praise/model.ts";
import { react, takeReactionBack } from "#app/features/praise/react.server.ts";
import { findReceivers } from "#app/features/praise/receivers.queries.server.ts";
import { reportPraise } from "#app/features/praise/report-praise.server.ts";
import { rulePraise } from "#app/features/praise/rule-praise.queries.server.ts";
import { setWantsToBeAsked } from "#app/features/praise/settings.server.ts";
import { proposeStory } from "#app/features/praise/story.server.ts";
import { dropTakeUp, takeUp } from "#app/features/praise/take-up.server.ts";
import { praiseTasks } from "#app/features/praise/tasks.queries.server.ts";
import { undoPraise } from "#app/features/praise/undo-praise.server.ts";
import { withdrawPraise } from "#app/features/praise/withdraw-praise.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { plantPeople } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { type PraiseWorld, praiseNames, praiseWorld } from "#tests/support/praise.ts";

const day = 24 * 3_600_000;

onBothEngines("praise", (open) => {
	let storage: Storage;
	let who: PraiseWorld["who"];
	let world: PraiseWorld;

	beforeAll(async () => {
		world = await praiseWorld(await open());
		({ storage, who } = world);
	});

	const clock = { now: () => world.clock.now(), forward: (by: number) => world.clock.forward(by) };
	const form: PraiseWorld["form"] = (to, more) => world.form(to, more);
	const give: PraiseWorld["give"] = (author, to, more) => world.give(author, to, more);
	const jobs = () => world.jobs();
	const seenBy = (actor: Actor, id: string) => praiseCard(storage, actor, id, clock.now());
	const feed = (actor: Actor, filter = {}) => feedPage(storage, actor, { filter, before: null, now: clock.now() });
	const rowCount = (table: keyof Storage["tables"]) => world.rowCount(table);

	it("makes one entry of twenty parallel equal submissions", async () => {
		const sent = form([who.Boris]);
		const before = await rowCount("praises");
		const all = await Promise.all(Array.from({ length: 20 }, () => givePraise(storage, who.Anna, sent, clock.now())));
		const places = new Set(all.map((outcome) => (outcome.ok ? outcome.value.leadsTo : outcome.problem.code)));
		expect(places.size).toBe(1);
		expect(await rowCount("praises")).toBe(before + 1);
		expect(all.filter((outcome) => outcome.ok && !outcome.value.again)).toHaveLength(1);
	});

	it("offers whoever is called so before whoever works as such", async () => {
		const { people } = storage.tables;
		const crew = ["Adam Brigg", "Basil Corn", "Maya Quill"];
		const planted = await plantPeople(storage, Object.fromEntries(crew.map((name) => [name, []])));
		const occupation = "Mayor's driver";
		for (const name of crew.slice(0, 2)) {
			await storage.write((writer) =>
				writer
					.update(people)
					.set({ occupation, searchText: personSearchText(name, "", occupation) })
					.where(eq(people.id, planted[name]?.id ?? 0)),
			);
		}
		const offered = await findReceivers(storage, who.Anna, "may");
		expect(offered.map(({ name }) => name)).toEqual(["Maya Quill", "Adam Brigg", "Basil Corn"]);
	});

	it("counts the reactions of fifty writers exactly, however often they tap", async () => {
		const id = await give(who.Anna, [who.Boris]);
		const crowd = Object.values(
			await plantPeople(storage, Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`Crowd${n}`, []]))),
		);
		const taps = async (actor: Actor, n: number) => {
			await react(storage, actor, id, "thanks", clock.now());
			await react(storage, actor, id, "thanks", clock.now());
			await react(storage, actor, id, "well-done", clock.now());
			if (n % 2) await react(storage, actor, id, "seen-too", clock.now());
			await takeUp(storage, actor, id, clock.now());
		};
		await Promise.all(crowd.map(taps));
		await Promise.all(
			crowd.slice(0, 20).map((actor) => takeReactionBack(storage, actor, id, "well-done", clock.now())),
		);
		await Promise.all(crowd.slice(0, 7).map((actor) => dropTakeUp(storage, actor, id, clock.now())));
		const card = await seenBy(who.Anna, id);
		expect(card?.counts).toEqual({ thanks: 50, "well-done": 30, "seen-too": 25, "new-to-me": 0 });
		expect(card?.takeUps).toBe(43);
		const rows = await storage.read.select().from(storage.tables.praiseReactions);
		expect(rows).toHaveLength(105);
	});

	it("leaves nothing of an undone praise, and no mail before the time to undo is over", async () => {
		const tables = ["praises", "praiseReceivers", "praiseScopes", "praiseTallies", "praiseTakeUps", "tasks"] as const;
		const counts = async () => Promise.all([...tables, "events", "jobs", "mails"].map((one) => rowCount(one as never)));
		const before = await counts();
		await setWantsToBeAsked(storage, who.Ewa, true, clock.now());
		const id = await give(who.Anna, [who.Ewa], { takeUp: true, rule: "SVC-1" });
		expect(await undoPraise(storage, who.Ewa, id, clock.now())).toMatchObject({ problem: { code: "forbidden" } });
		await comment(storage, who.Ewa, id, { token: randomUUID(), text: "Oh" }, { at: clock.now(), mail: true });
		clock.forward(undoFor - 1);
		await jobs();
		expect(await undoPraise(storage, who.Anna, id, clock.now())).toMatchObject({ ok: true });
		await setWantsToBeAsked(storage, who.Ewa, false, clock.now());
		clock.forward(2);
		await jobs();
		const after = await counts();
		expect(after.slice(0, 6)).toEqual(before.slice(0, 6));
		expect(await seenBy(who.Anna, id)).toBeNull();
		expect(await undoPraise(storage, who.Anna, id, clock.now())).toMatchObject({
			problem: { code: "praise.problem.gone" },
		});
	});

	it("tells of a praise once the time to undo is over; then it can only be taken back, which leaves those named one line", async () => {
		const id = await give(who.Anna, [who.Boris], { rule: "SVC-1" });
		const mails = await rowCount("mails");
		expect(await withdrawPraise(storage, who.Anna, id, clock.now())).toMatchObject({ ok: false });
		clock.forward(undoFor + 1);
		await jobs();
		await jobs();
		expect(await rowCount("mails")).toBe(mails + 1);
		expect(await undoPraise(storage, who.Anna, id, clock.now())).toMatchObject({
			problem: { code: "praise.problem.too-late" },
		});
		await react(storage, who.Ewa, id, "thanks", clock.now());
		expect((await rulePraise(storage, who.Ewa, world.ruleId, clock.now())).praises).toBe(1);
		expect(await withdrawPraise(storage, who.Anna, id, clock.now())).toMatchObject({ ok: true });
		expect(await seenBy(who.Ewa, id)).toBeNull();
		expect(await seenBy(who.Boris, id)).toMatchObject({ withdrawn: true, deed: "", effect: "" });
		expect((await feed(who.Boris)).cards[0]).toMatchObject({ publicId: id, withdrawn: true });
		expect((await rulePraise(storage, who.Ewa, world.ruleId, clock.now())).praises).toBe(0);
		expect(await react(storage, who.Boris, id, "thanks", clock.now())).toMatchObject({ ok: false });
	});

	it("shows narrow praise to those whom its sentence names and to nobody else", async () => {
		const alone = await give(who.Anna, [who.Boris], { visibility: "receiver", deed: "Canary alone", rule: "SVC-1" });
		const team = await give(who.Anna, [who.Boris], { visibility: "team", deed: "Canary team", rule: "SVC-1" });
		const sees = async (id: string) => {
			const seen = [];
			for (const name of praiseNames) if (await seenBy(who[name], id)) seen.push(name);
			return seen;
		};
		expect(await sees(alone)).toEqual(["Anna", "Boris"]);
		expect(await sees(team)).toEqual(["Anna", "Boris", "Celina", "Dmitri"]);
		const shown = async (actor: Actor, filter = {}) => (await feed(actor, filter)).cards.map((card) => card.publicId);
		for (const filter of [{}, { rule: "SVC-1" }, { person: who.Boris.publicId }, { person: who.Anna.publicId }]) {
			expect(await shown(who.Ewa, filter)).not.toContain(alone);
			expect(await shown(who.Ewa, filter)).not.toContain(team);
			expect(await shown(who.Boris, filter)).toEqual(expect.arrayContaining([alone, team]));
			expect(await shown(who.Celina, filter)).toContain(team);
		}
		for (const act of [
			react(storage, who.Ewa, team, "thanks", clock.now()),
			takeUp(storage, who.Ewa, team, clock.now()),
			comment(storage, who.Ewa, team, { token: randomUUID(), text: "Hi" }, { at: clock.now(), mail: true }),
			reportPraise(storage, who.Ewa, team, { token: randomUUID(), words: "Hm" }, clock.now()),
			proposeStory(storage, who.Ewa, team, { token: randomUUID(), code: "SVC" }, clock.now()),
		]) {
			expect(await act).toMatchObject({ problem: { code: "praise.problem.gone" } });
		}
		expect(
			await proposeStory(storage, who.Anna, team, { token: randomUUID(), code: "SVC" }, clock.now()),
		).toMatchObject({
			problem: { code: "praise.problem.narrow" },
		});
		const written = JSON.stringify([
			await storage.read.select().from(storage.tables.events),
			await storage.read.select().from(storage.tables.jobs),
			await storage.read.select().from(storage.tables.mails),
			await storage.read.select().from(storage.tables.formTokens),
		]);
		expect(written).not.toContain("Canary");
	});

	it("names people with @ only where they may see the praise", async () => {
		const id = await give(who.Anna, [who.Boris], { visibility: "team" });
		const text = "@Celina and @Ewa, look at this.";
		await comment(storage, who.Boris, id, { token: randomUUID(), text }, { at: clock.now(), mail: false });
		const card = await seenBy(who.Anna, id);
		expect(card?.comments[0]?.parts).toEqual([
			{ text: "Celina", mention: true },
			{ text: " and @Ewa, look at this.", mention: false },
		]);
		expect(card?.commentCount).toBe(1);
		const first = card?.comments[0]?.publicId ?? "";
		expect(await removeComment(storage, who.Celina, id, first, clock.now())).toMatchObject({ ok: false });
		expect(await removeComment(storage, who.Boris, id, first, clock.now())).toMatchObject({ ok: true });
		expect((await seenBy(who.Anna, id))?.commentCount).toBe(0);
	});

	it("asks those who want it before celebrating them in public; one no keeps it between them", async () => {
		await setWantsToBeAsked(storage, who.Ewa, true, clock.now());
		const yes = await give(who.Anna, [who.Ewa, who.Boris], { rule: "SVC-1" });
		const no = await give(who.Anna, [who.Ewa]);
		for (const id of [yes, no]) expect(await seenBy(who.Frank, id)).toBeNull();
		expect(await seenBy(who.Boris, yes)).toMatchObject({ seenBy: "asked" });
		expect((await praiseTasks(storage, who.Ewa)).filter(({ kind }) => kind === "consent")).toHaveLength(2);
		expect(await answerConsent(storage, who.Boris, yes, "yes", clock.now())).toMatchObject({ ok: false });
		expect(await answerConsent(storage, who.Ewa, yes, "yes", clock.now())).toMatchObject({ ok: true });
		expect(await answerConsent(storage, who.Ewa, no, "no", clock.now())).toMatchObject({ ok: true });
		expect(await seenBy(who.Frank, yes)).toMatchObject({ seenBy: "company" });
		expect(await seenBy(who.Frank, no)).toBeNull();
		expect(await seenBy(who.Ewa, no)).toMatchObject({ seenBy: "receiver" });
		expect(await praiseTasks(storage, who.Ewa)).toEqual([]);
		await setWantsToBeAsked(storage, who.Ewa, false, clock.now());
	});

	it("asks once about what was taken up, and closes the circle for the person alone", async () => {
		const id = await give(who.Frank, [who.Boris], { rule: "SVC-1", takeUp: true });
		clock.forward(13 * day);
		await jobs();
		expect(await praiseTasks(storage, who.Frank)).toEqual([]);
		clock.forward(day);
		await jobs();
		expect(await praiseTasks(storage, who.Frank)).toMatchObject([{ kind: "tried", praise: id }]);
		expect(await answerTakeUp(storage, who.Anna, id, "tried", clock.now())).toMatchObject({ ok: false });
		expect(await answerTakeUp(storage, who.Frank, id, "not-yet", clock.now())).toMatchObject({ ok: true });
		clock.forward(60 * day);
		await jobs();
		expect(await praiseTasks(storage, who.Frank)).toEqual([]);
		const back = await give(who.Anna, [who.Frank], { rule: "SVC-1" });
		expect(await closedCircles(storage, who.Frank)).toEqual([]);
		clock.forward(undoFor + 1);
		await jobs();
		expect(await closedCircles(storage, who.Frank)).toEqual([{ key: "SVC-1", praise: back, name: "Anna" }]);
		expect(await closedCircles(storage, who.Anna)).toEqual([]);
	});
});
