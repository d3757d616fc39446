import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { answerConsent } from "#app/features/praise/answer-consent.server.ts";
import { feedPage, newerCount, praiseCard } from "#app/features/praise/feed.queries.server.ts";
import { type ListPlace, readPlace } from "#app/features/praise/list-place.ts";
import { undoFor } from "#app/features/praise/model.ts";
import { noteQuietLooks, quietWork } from "#app/features/praise/quiet-work.server.ts";
import { decideReport, reportPraise } from "#app/features/praise/report-praise.server.ts";
import { reportPage } from "#app/features/praise/reports.queries.server.ts";
import { rulePraise } from "#app/features/praise/rule-praise.queries.server.ts";
import { setPraiseSwitches, setWantsToBeAsked } from "#app/features/praise/settings.server.ts";
import { storyProposal } from "#app/features/praise/story.queries.server.ts";
import { answerStoryConsent, proposeStory } from "#app/features/praise/story.server.ts";
import { praiseTasks } from "#app/features/praise/tasks.queries.server.ts";
import { withdrawPraise } from "#app/features/praise/withdraw-praise.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { type PraiseWorld, praiseWorld } from "#tests/support/praise.ts";

const day = 24 * 3_600_000;

onBothEngines("what comes of praise", (open) => {
	let storage: Storage;
	let who: PraiseWorld["who"];
	let world: PraiseWorld;

	beforeAll(async () => {
		world = await praiseWorld(await open());
		({ storage, who } = world);
	});

	const clock = { now: () => world.clock.now(), forward: (by: number) => world.clock.forward(by) };
	const give: PraiseWorld["give"] = (author, to, more) => world.give(author, to, more);
	const jobs = () => world.jobs();
	const seenBy = (actor: Actor, id: string) => praiseCard(storage, actor, id, clock.now());
	const feed = (actor: Actor, filter = {}) => feedPage(storage, actor, { filter, before: null, now: clock.now() });

	it("makes a story of a public praise when all named agree", async () => {
		const id = await give(who.Anna, [who.Boris, who.Celina], { rule: "SVC-1" });
		const outcome = await proposeStory(storage, who.Boris, id, { token: randomUUID(), code: "SVC" }, clock.now());
		if (!outcome.ok) throw new Error(outcome.problem.code);
		const story = outcome.value.leadsTo.replace("/praise/stories/", "");
		expect(await storyProposal(storage, who.Ewa, story)).toBeNull();
		expect(await storyProposal(storage, who.Hugo, story)).toMatchObject({ state: "asking" });
		expect(await answerStoryConsent(storage, who.Ewa, story, "yes", clock.now())).toMatchObject({ ok: false });
		for (const person of [who.Anna, who.Celina]) {
			expect(await answerStoryConsent(storage, person, story, "yes", clock.now())).toMatchObject({ ok: true });
		}
		expect(await praiseTasks(storage, who.Hugo)).toMatchObject([{ kind: "story", story }]);
		clock.forward(undoFor + 1);
		await jobs();
		await withdrawPraise(storage, who.Anna, id, clock.now());
		expect(await praiseTasks(storage, who.Hugo)).toEqual([]);
	});

	it("lets a keeper decide with words to both, and the counts follow", async () => {
		const id = await give(who.Anna, [who.Boris], { rule: "SVC-1", deed: "Was slow for once." });
		const before = (await rulePraise(storage, who.Ewa, world.ruleId, clock.now())).praises;
		const words = { token: randomUUID(), words: "This mocks Boris." };
		expect(await reportPraise(storage, who.Anna, id, words, clock.now())).toMatchObject({ ok: false });
		expect(await reportPraise(storage, who.Ewa, id, { ...words, token: randomUUID() }, clock.now())).toMatchObject({
			ok: true,
		});
		const [task] = await praiseTasks(storage, who.Grace);
		const report = task?.kind === "report" ? task.report : "";
		expect(await reportPage(storage, who.Anna, report)).toBeNull();
		expect(await reportPage(storage, who.Frank, report)).toBeNull();
		const decision = {
			decision: "removed" as const,
			wordsToReporter: "Thank you.",
			wordsToAuthor: "Please write anew.",
		};
		expect(await decideReport(storage, who.Hugo, report, decision, clock.now())).toMatchObject({
			problem: { code: "forbidden" },
		});
		expect(await decideReport(storage, who.Grace, report, decision, clock.now())).toMatchObject({ ok: true });
		expect(await decideReport(storage, who.Grace, report, decision, clock.now())).toMatchObject({ ok: false });
		expect(await seenBy(who.Anna, id)).toBeNull();
		expect((await rulePraise(storage, who.Ewa, world.ruleId, clock.now())).praises).toBe(before - 1);
		expect(await reportPage(storage, who.Anna, report)).toMatchObject({
			...{ wordsToAuthor: "Please write anew.", wordsToReporter: "" },
			...{ reporter: "", words: "" },
		});
		expect(await reportPage(storage, who.Ewa, report)).toMatchObject({
			wordsToAuthor: "",
			wordsToReporter: "Thank you.",
		});
	});

	it("hints a leader once at quiet work, going by what the leader may read", async () => {
		await give(who.Anna, [who.Boris, who.Celina]);
		expect(await quietWork(storage, who.Dmitri, clock.now())).toEqual([]);
		clock.forward(61 * day);
		await give(who.Anna, [who.Boris], { visibility: "receiver" });
		await give(who.Anna, [who.Celina], { visibility: "team" });
		const quiet = await quietWork(storage, who.Dmitri, clock.now());
		expect(quiet.map(({ name }) => name)).toEqual(["Boris"]);
		expect(await quietWork(storage, who.Boris, clock.now())).toEqual([]);
		const admin = { ...who.Hugo, roles: new Set(["administrator"] as const) };
		await setPraiseSwitches(storage, admin, { quietWork: false, visibility: "company" }, clock.now());
		expect(await quietWork(storage, who.Dmitri, clock.now())).toEqual([]);
		await setPraiseSwitches(storage, admin, { quietWork: true, visibility: "company" }, clock.now());
		await noteQuietLooks(
			storage,
			who.Dmitri,
			quiet.map(({ publicId }) => publicId),
			clock.now(),
		);
		expect(await quietWork(storage, who.Dmitri, clock.now())).toEqual([]);
	});

	describe("the feed", () => {
		it("pages by key without gaps or repetitions and tells how many are newer", async () => {
			for (let n = 0; n < 45; n++)
				await give(who.Frank, [n % 2 ? who.Boris : who.Ewa], { visibility: n % 3 ? "company" : "team" }).catch(
					() => "",
				);
			const seen: string[] = [];
			let before: ListPlace | null = null;
			const { newest } = await feed(who.Celina);
			do {
				const page = await feedPage(storage, who.Celina, { filter: {}, before, now: clock.now() });
				seen.push(...page.cards.map(({ publicId }) => publicId));
				before = readPlace(page.next);
			} while (before !== null);
			expect(new Set(seen).size).toBe(seen.length);
			expect(seen.length).toBeGreaterThan(25);
			await give(who.Frank, [who.Ewa]);
			expect(await newerCount(storage, who.Celina, { filter: {}, since: readPlace(newest), now: clock.now() })).toBe(1);
			expect(await newerCount(storage, who.Frank, { filter: {}, since: readPlace(newest), now: clock.now() })).toBe(0);
			expect((await feed(who.Celina, { team: "mine" })).cards.length).toBeGreaterThan(0);
			expect((await feed(who.Celina, { rule: "NONE-4" })).cards).toEqual([]);
		});

		it("puts what waited for an answer at the top of that moment, and older pages go on unmoved", async () => {
			await setWantsToBeAsked(storage, who.Ewa, true, clock.now());
			const asked = await give(who.Anna, [who.Ewa, who.Boris], { rule: "SVC-1" });
			await setWantsToBeAsked(storage, who.Ewa, false, clock.now());
			for (let n = 0; n < 30; n++) await give(who.Frank, [who.Boris]);
			const first = await feed(who.Celina);
			clock.forward(1);
			expect(await answerConsent(storage, who.Ewa, asked, "yes", clock.now())).toMatchObject({ ok: true });
			const second = await feedPage(storage, who.Celina, {
				...{ filter: {}, before: readPlace(first.next), now: clock.now() },
			});
			const shown = [...first.cards, ...second.cards].map(({ publicId }) => publicId);
			expect(new Set(shown).size).toBe(shown.length);
			expect(shown).not.toContain(asked);
			const since = readPlace(first.newest);
			expect(await newerCount(storage, who.Celina, { filter: {}, since, now: clock.now() })).toBe(1);
			for (const filter of [{}, { rule: "SVC-1" }, { team: "mine" }, { person: who.Boris.publicId }])
				expect((await feed(who.Celina, filter)).cards[0]?.publicId).toBe(asked);
			expect((await rulePraise(storage, who.Celina, world.ruleId, clock.now())).cards[0]?.publicId).toBe(asked);
		});
	});
});
