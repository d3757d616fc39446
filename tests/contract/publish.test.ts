import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { addPart } from "#app/features/standards/add-part.server.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { publishVersion } from "#app/features/standards/publish-version.server.ts";
import { askToRead } from "#app/features/standards/reading/ask-to-read.server.ts";
import { confirmReading } from "#app/features/standards/reading/confirm-reading.server.ts";
import { coverageCounts } from "#app/features/standards/reading/coverage.queries.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { type VersionContent, versionRuleRows } from "#app/features/standards/version-content.ts";
import { verifyChains } from "#db/chain.ts";
import { startJobs } from "#db/jobs/runner.ts";
import { movableClock } from "../support/authors.ts";
import { onBothEngines } from "../support/engines.ts";
import { actorOf, plantStandards, withoutApprovers } from "../world/standards.ts";
import { plantWorld } from "../world/world.ts";

onBothEngines("publishing and reading", (open) => {
	async function world() {
		const storage = await open();
		const clock = movableClock();
		const planted = await plantWorld(storage, clock);
		await plantStandards(storage, planted, clock);
		await withoutApprovers(storage);
		const author = actorOf(planted.people.author);
		const standard = await readableStandard(storage, author, "SVC", clock.now());
		if (!standard) throw new Error("SVC is missing");
		return { storage, clock, planted, author, standard };
	}

	it("numbers versions 1, 2, 3 without gaps under 50 parallel publications, and the chain holds", async () => {
		const { storage, clock, author, standard } = await world();
		const publications = Array.from({ length: 50 }, async (_, index) => {
			await openDraft(storage, author, { code: "SVC" }, clock);
			const draft = await loadDraft(storage.read, storage.tables, "SVC");
			if (!draft) return "gone";
			await addPart(
				storage,
				author,
				{
					code: "SVC",
					kind: "rule",
					leadIn: "",
					language: "en",
					words: { heading: "", text: `Write parcel number ${index} on the card.`, why: "", example: "" },
					token: randomUUID(),
				},
				clock,
			);
			const again = await loadDraft(storage.read, storage.tables, "SVC");
			const input = { token: randomUUID(), note: `Step ${index}`, dueOn: null };
			const published = await publishVersion(
				storage,
				author,
				"SVC",
				{ ...input, revision: again?.revision ?? 0 },
				clock.now(),
			);
			return published.ok ? "published" : published.problem.code;
		});
		const outcomes = await Promise.all(publications);
		const published = outcomes.filter((outcome) => outcome === "published").length;
		expect(published).toBeGreaterThan(0);
		const { versions } = storage.tables;
		const rows = await storage.read
			.select({ number: versions.number })
			.from(versions)
			.where(eq(versions.standardId, standard.id));
		expect(rows.map((row) => row.number).sort((a, b) => a - b)).toEqual(
			Array.from({ length: published + 2 }, (_, i) => i + 1),
		);
		const report = await verifyChains(storage.read, storage.tables, (content) =>
			versionRuleRows(content as unknown as VersionContent),
		);
		expect(report.problems).toEqual([]);
	});

	it("makes one version of 20 equal submissions, and all lead to the same page", async () => {
		const { storage, clock, author } = await world();
		await openDraft(storage, author, { code: "SVC" }, clock);
		await addPart(
			storage,
			author,
			{
				code: "SVC",
				kind: "rule",
				leadIn: "",
				language: "en",
				words: { heading: "", text: "Hand over the receipt.", why: "", example: "" },
				token: randomUUID(),
			},
			clock,
		);
		const draft = await loadDraft(storage.read, storage.tables, "SVC");
		const input = {
			token: randomUUID(),
			revision: draft?.revision ?? 0,
			note: "Receipts",
			dueOn: null,
		};
		const outcomes = await Promise.all(
			Array.from({ length: 20 }, () => publishVersion(storage, author, "SVC", input, clock.now())),
		);
		expect(new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.leadsTo : outcome.problem.code)))).toEqual(
			new Set(["/standards/SVC"]),
		);
		const { versions } = storage.tables;
		const rows = await storage.read.select({ number: versions.number }).from(versions);
		expect(rows.filter((row) => row.number === 3)).toHaveLength(1);
	});

	it("refuses a draft that says the same, is stale, or holds a ban", async () => {
		const { storage, clock, author } = await world();
		await openDraft(storage, author, { code: "SVC" }, clock);
		const draft = await loadDraft(storage.read, storage.tables, "SVC");
		const input = { token: randomUUID(), note: "Nothing", dueOn: null };
		const same = await publishVersion(
			storage,
			author,
			"SVC",
			{ ...input, revision: draft?.revision ?? 0 },
			clock.now(),
		);
		expect(same).toMatchObject({ ok: false, problem: { code: "standards.publish.problem.same" } });
		const ban = await loadDraft(storage.read, storage.tables, "TEL");
		const banned = await publishVersion(
			storage,
			author,
			"TEL",
			{ ...input, revision: ban?.revision ?? 0 },
			clock.now(),
		);
		expect(banned).toMatchObject({
			ok: false,
			problem: { code: "standards.publish.problem.mend", params: { count: 1 } },
		});
	});

	it("asks the audience once, and a confirmation from 20 tabs counts once", async () => {
		const { storage, clock, planted, standard } = await world();
		const jobs = startJobs(storage, { "reading.ask": askToRead }, { clock: () => clock.now() });
		await jobs.settled();
		await jobs.stop();
		const { tasks, acknowledgements } = storage.tables;
		const reader = actorOf(planted.people.polish);
		const version = await versionByNumber(storage, standard.id, 2);
		if (!version) throw new Error("version 2 is missing");
		const open2 = await storage.read.select().from(tasks).where(eq(tasks.personId, reader.id));
		expect(open2.filter((task) => task.endedAt === null && task.doneAt === null).map((task) => task.subjectId)).toEqual(
			[version.id],
		);
		const firsts = await Promise.all(
			Array.from({ length: 20 }, () => confirmReading(storage, reader, version, clock.now())),
		);
		expect(firsts.filter(Boolean)).toHaveLength(1);
		expect(await storage.read.select().from(acknowledgements)).toHaveLength(1);
		const done = await storage.read.select().from(tasks).where(eq(tasks.personId, reader.id));
		expect(done.filter((task) => task.doneAt === null && task.endedAt === null)).toEqual([]);
		const all = await coverageCounts(storage, actorOf(planted.people.author), { standard }, clock.now());
		expect(all).toMatchObject({ confirmed: 1, "not-yet": Object.keys(planted.people).length - 2 });
		const leader = actorOf(planted.people.otherLeader, [planted.teams.dluga.id]);
		const own = await coverageCounts(storage, leader, { standard }, clock.now());
		expect(own).toMatchObject({ confirmed: 1, "not-yet": 2, older: 0, excused: 0, left: 0 });
	});
});

describe("restricted standards", () => {
	onBothEngines("who may read", (open) => {
		it("answers nothing to people outside the audience", async () => {
			const storage = await open();
			const clock = movableClock();
			const planted = await plantWorld(storage, clock);
			await plantStandards(storage, planted, clock);
			const seenBy = (who: keyof typeof planted.people) =>
				readableStandard(storage, actorOf(planted.people[who]), "ЛЕН", clock.now()).then((found) => found !== null);
			expect(await seenBy("employee")).toBe(true);
			expect(await seenBy("polish")).toBe(false);
			expect(await seenBy("newHire")).toBe(false);
			expect(await seenBy("auditor")).toBe(true);
			expect(await seenBy("author")).toBe(true);
		});
	});
});
