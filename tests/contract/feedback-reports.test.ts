import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { feedbackEntry } from "#app/features/feedback/entry.queries.server.ts";
import { takeNextStep } from "#app/features/feedback/next-step.server.ts";
import {
	decideFeedbackReport,
	reportFeedback,
	seeFeedbackDecision,
} from "#app/features/feedback/report-feedback.server.ts";
import { feedbackReport } from "#app/features/feedback/reports.queries.server.ts";
import { sayInTalk } from "#app/features/feedback/talk.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { codeOf, type FeedbackWorld, feedbackWorld, must } from "#tests/support/feedback.ts";

const day = 24 * 3_600_000;
const words = { wordsToReporter: "The words leave your page.", wordsToAuthor: "Please name the deed alone." };

onBothEngines("reports on feedback", (open) => {
	let world: FeedbackWorld;
	let storage: Storage;
	let who: FeedbackWorld["who"];

	beforeAll(async () => {
		world = await feedbackWorld(await open());
		({ storage, who } = world);
	});

	const now = () => world.clock.now();
	const report = (actor: Actor, id: string, keeper: Actor) =>
		reportFeedback(
			storage,
			actor,
			id,
			{ token: randomUUID(), keeper: keeper.publicId, words: "It was my colleague's shift" },
			now(),
		);
	const reported = async (actor: Actor, id: string) =>
		must(await report(actor, id, who.Grace)).leadsTo.replace("/feedback/reports/", "");
	const seen = (actor: Actor, id: string) => feedbackReport(storage, actor, id);

	it("go to a keeper without a part in it, named by the receiver", async () => {
		const id = await world.sendAndOpen(who.Anna, who.Boris);
		expect(codeOf(await report(who.Anna, id, who.Grace))).toBe("forbidden");
		expect(codeOf(await report(who.Boris, id, who.Ewa))).toBe("feedback.problem.keeper");
		const byKeeper = await world.sendAndOpen(who.Grace, who.Boris);
		expect(codeOf(await report(who.Boris, byKeeper, who.Grace))).toBe("feedback.problem.keeper");
		const unread = await world.send(who.Anna, who.Boris);
		expect(codeOf(await report(who.Boris, unread, who.Grace))).toBe("feedback.problem.unread");
	});

	it("show the keeper the words and nothing else, and both see who looks at it", async () => {
		const id = await world.sendAndOpen(who.Anna, who.Celina, { deed: "You left the desk at ten." });
		const secret = { token: randomUUID(), text: "canary of the conversation" };
		must(await sayInTalk(storage, who.Celina, id, secret, now()));
		const other = await world.sendAndOpen(who.Anna, who.Celina, { deed: "canary of another entry" });
		expect(await feedbackEntry(storage, who.Grace, id, now())).toBeNull();
		const place = await reported(who.Celina, id);
		const keeper = await seen(who.Grace, place);
		expect(keeper).toMatchObject({ part: "keeper", words: "It was my colleague's shift", opens: null });
		expect(keeper?.entry?.deed).toBe("You left the desk at ten.");
		expect(JSON.stringify(keeper)).not.toContain("canary");
		expect(await feedbackEntry(storage, who.Grace, id, now())).toBeNull();
		expect(await feedbackEntry(storage, who.Grace, other, now())).toBeNull();
		const author = await seen(who.Anna, place);
		expect(author).toMatchObject({ part: "author", keeper: "Grace", words: null, entry: null, opens: id });
		expect(await seen(who.Celina, place)).toMatchObject({ part: "reporter", keeper: "Grace", entry: null });
		expect((await feedbackEntry(storage, who.Anna, id, now()))?.answers?.report?.keeper).toBe("Grace");
		for (const stranger of [who.Boris, { ...who.Ewa, roles: new Set(["keeper", "auditor"] as const) }]) {
			expect(await seen(stranger, place)).toBeNull();
		}
		expect(await world.waiting(who.Grace)).toContain("feedback-report");
		expect(must(await report(who.Celina, id, who.Grace)).leadsTo).toBe(`/feedback/reports/${place}`);
	});

	it("end in words to both, and a removed entry leaves the receiver's page", async () => {
		const id = await world.sendAndOpen(who.Hugo, who.Ewa, { leader: "" });
		must(await takeNextStep(storage, who.Ewa, id, { token: randomUUID(), words: "Ask", dueOn: "2030-01-01" }, now()));
		const place = await reported(who.Ewa, id);
		const decide = (actor: Actor) =>
			decideFeedbackReport(storage, actor, place, { decision: "removed", ...words }, now());
		expect(codeOf(await decide({ ...who.Dmitri, roles: new Set(["keeper"] as const) }))).toBe("feedback.problem.gone");
		const twice = await Promise.all([decide(who.Grace), decide(who.Grace)]);
		expect(twice.map(codeOf).sort()).toEqual(["feedback.problem.decided", "ok"]);
		expect(await feedbackEntry(storage, who.Ewa, id, now())).toBeNull();
		expect((await feedbackEntry(storage, who.Hugo, id, now()))?.state).toBe("removed");
		expect(await seen(who.Ewa, place)).toMatchObject({ wordsToReporter: words.wordsToReporter, wordsToAuthor: "" });
		expect(await seen(who.Hugo, place)).toMatchObject({ wordsToReporter: "", wordsToAuthor: words.wordsToAuthor });
		expect(await world.waiting(who.Ewa)).toEqual(["feedback-decision"]);
		expect(await world.waiting(who.Hugo)).toEqual(["feedback-decision"]);
		must(await seeFeedbackDecision(storage, who.Hugo, place, now()));
		expect(await world.waiting(who.Hugo)).toEqual([]);
		expect(await world.waiting(who.Ewa)).toEqual(["feedback-decision"]);
	});

	it("are passed on once their keeper can look at them no longer", async () => {
		const id = await world.sendAndOpen(who.Anna, who.Frank);
		const place = await reported(who.Frank, id);
		const { people, personRoles } = storage.tables;
		await storage.write(async (writer) => {
			await writer.insert(personRoles).values({ personId: who.Dmitri.id, role: "keeper", grantedAt: now() });
		});
		must(await report(who.Frank, id, who.Dmitri));
		expect(await seen({ ...who.Dmitri, roles: new Set(["keeper"] as const) }, place)).toBeNull();
		const disable = (at: Date | null) =>
			storage.write(async (writer) => writer.update(people).set({ disabledAt: at }).where(eq(people.id, who.Grace.id)));
		await disable(now());
		expect((await feedbackEntry(storage, who.Frank, id, now()))?.answers?.report?.passOn).toBe(true);
		must(await report(who.Frank, id, who.Dmitri));
		await disable(null);
		expect(await seen(who.Grace, place)).toBeNull();
		expect((await seen({ ...who.Dmitri, roles: new Set(["keeper"] as const) }, place))?.part).toBe("keeper");
	});

	it("show a pattern of three within 30 days to the keeper alone", async () => {
		world.clock.forward(100 * day);
		const author = who.Dmitri;
		const places: string[] = [];
		for (const receiver of [who.Boris, who.Celina, who.Boris]) {
			const id = await world.sendAndOpen(author, receiver);
			places.push(await reported(receiver, id));
			world.clock.forward(10 * day);
		}
		const figures = await Promise.all(places.map((place) => seen(who.Grace, place)));
		expect(figures.map((one) => one?.reported)).toEqual([null, null, 3]);
		const last = places[2] ?? "";
		expect([(await seen(author, last))?.reported, (await seen(who.Boris, last))?.reported]).toEqual([null, null]);
		world.clock.forward(25 * day);
		const late = await reported(who.Ewa, await world.sendAndOpen(author, who.Ewa));
		expect((await seen(who.Grace, late))?.reported).toBeNull();
		for (let n = 0; n < 2; n++) await world.send(author, who.Frank);
		const many = await reported(who.Frank, await world.sendAndOpen(author, who.Frank));
		expect((await seen(who.Grace, many))?.sent).toBe(3);
	});
});
