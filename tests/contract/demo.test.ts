import { eq, isNotNull, isNull, like } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { createFirstAdministrator } from "#app/features/accounts/create-first-administrator.server.ts";
import { passwordMatches } from "#app/features/accounts/passwords.server.ts";
import { ensureSetupCode } from "#app/features/accounts/setup-code.server.ts";
import { demoQuestions } from "#app/features/demo/content/care.ts";
import { demoGuides } from "#app/features/demo/content/people.ts";
import { demoStandards } from "#app/features/demo/content/standards.ts";
import { demoPassword } from "#app/features/demo/demo-password.ts";
import { ensureDemo } from "#app/features/demo/ensure-demo.server.ts";
import { plantDemo } from "#app/features/demo/plant-demo.server.ts";
import { campaignPage, listCampaigns } from "#app/features/ideas/campaigns/campaigns.queries.server.ts";
import { ideaStates } from "#app/features/ideas/model.ts";
import { originTasks } from "#app/features/ideas/origins/model.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { judgeRules } from "#app/features/standards/gate.server.ts";
import { draftContent } from "#app/features/standards/model.ts";
import { coverageCounts } from "#app/features/standards/reading/coverage.queries.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { type VersionContent, versionRuleRows } from "#app/features/standards/version-content.ts";
import { dayIn } from "#app/platform/clock.ts";
import { verifyChains } from "#db/chain.ts";
import type { Storage } from "#db/storage.ts";
import { movableClock } from "../support/authors.ts";
import { onBothEngines } from "../support/engines.ts";
import { actorOf } from "../world/standards.ts";
import { testCost, type WorldPerson } from "../world/world.ts";

/** The texts of rules that stand in the last version of each standard. */
async function textsInForce({ read, tables }: Storage): Promise<string[]> {
	const { standards, versions } = tables;
	const rows = await read
		.select({ content: versions.content, number: versions.number, latest: standards.latestVersion })
		.from(versions)
		.innerJoin(standards, eq(standards.id, versions.standardId));
	return rows
		.filter((row) => row.number === row.latest)
		.flatMap((row) => versionRuleRows(JSON.parse(row.content) as VersionContent))
		.map((row) => row.text);
}

onBothEngines("the made-up company", (open) => {
	const clock = movableClock();
	/** Planted once; the tests look at it and leave it as it is. */
	let storage: Storage;
	beforeAll(async () => {
		storage = await open();
		await ensureDemo(storage, clock);
	}, 120_000);

	it("has 41 people, the sign-ins that are printed, whole chains, and no text twice", async () => {
		const { read, tables } = storage;
		const people = await read.select().from(tables.people);
		expect(people).toHaveLength(41);
		for (const { userName } of demoGuides) {
			const person = people.find((one) => one.userName === userName);
			expect(await passwordMatches(demoPassword, person?.passwordHash ?? null), userName).toBe(true);
		}
		const report = await verifyChains(read, tables, (content) => versionRuleRows(content as unknown as VersionContent));
		expect(report.problems).toEqual([]);
		const versions = await read.select({ id: tables.versions.id }).from(tables.versions);
		expect(versions).toHaveLength(demoStandards.flatMap((standard) => standard.versions).length);
		const texts = await textsInForce(storage);
		expect(texts.length).toBeGreaterThan(250);
		expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
		const readings = await read.select().from(tables.acknowledgements);
		expect(readings.length).toBeGreaterThan(150);
		expect(readings.every(({ at }) => at <= clock.now())).toBe(true);
		await ensureDemo(storage, clock);
		expect(await read.select({ id: tables.people.id }).from(tables.people)).toHaveLength(41);
	});

	it("lives with a year of praise in its people's languages, no two texts alike, each after its writer came", async () => {
		const { read, tables } = storage;
		const given = await read
			.select({ praise: tables.praises, startedOn: tables.people.startedOn, number: tables.versions.number })
			.from(tables.praises)
			.innerJoin(tables.people, eq(tables.people.id, tables.praises.authorId))
			.leftJoin(tables.versions, eq(tables.versions.id, tables.praises.versionId));
		expect(given.length).toBeGreaterThanOrEqual(120);
		const comments = await read.select({ text: tables.praiseComments.text }).from(tables.praiseComments);
		const texts = [...given.flatMap(({ praise }) => [praise.deed, praise.effect]), ...comments.map(({ text }) => text)];
		expect(new Set(texts).size).toBe(texts.length);
		for (const { praise, startedOn } of given) {
			expect(startedOn <= praise.sentAt.toISOString().slice(0, 10), praise.deed).toBe(true);
			expect(praise.sentAt < clock.now() && praise.settledAt !== null, praise.deed).toBe(true);
		}
		expect(new Set(given.map(({ number }) => number)).size).toBeGreaterThan(2);
	});

	it("lives with a year of feedback: answered, done, talked over, reported and corrected, no two texts alike", async () => {
		const { read, tables } = storage;
		const entries = await read.select().from(tables.feedbackEntries);
		expect(entries.length).toBeGreaterThanOrEqual(40);
		const steps = await read.select().from(tables.feedbackSteps);
		const messages = await read.select().from(tables.feedbackMessages);
		const proposals = entries.map(({ proposal }) => proposal).filter(Boolean);
		const corrections = entries.filter(({ correctsId }) => correctsId !== null);
		const texts = [...entries.map(({ deed }) => deed), ...steps.map(({ words }) => words)];
		const said = messages.map(({ text }) => text);
		for (const list of [texts, said]) expect(new Set(list).size).toBe(list.length);
		expect(new Set(proposals).size).toBe(proposals.length - corrections.length);
		expect(corrections).toHaveLength(1);
		expect(entries.every(({ sentAt, readAt }) => sentAt < clock.now() && (!readAt || readAt <= clock.now()))).toBe(
			true,
		);
		expect(new Set(entries.map(({ state }) => state))).toEqual(new Set(["sent", "read", "removed"]));
		const reports = await read.select().from(tables.feedbackReports);
		expect(reports.map(({ decision }) => decision).sort()).toEqual(["removed", "stays"]);
		expect(steps.some(({ doneAt }) => doneAt) && steps.some(({ droppedAt }) => droppedAt)).toBe(true);
	});

	it("holds a draft whose bans are still to be mended, and standards on each step of their way", async () => {
		const { read, tables } = storage;
		const { reviews, scheduledPublications, standards, tasks } = tables;
		const onTheWay = await read.select().from(reviews).where(isNull(reviews.endedAt));
		expect(onTheWay.map(({ state }) => state).sort()).toEqual(["approved", "in-review"]);
		const waiting = await read.select().from(scheduledPublications).where(isNull(scheduledPublications.endedAt));
		expect(waiting).toHaveLength(1);
		const withdrawn = await read.select().from(standards).where(isNotNull(standards.withdrawnAt));
		expect(withdrawn.map(({ code }) => code)).toEqual(["FAX"]);
		const toLookAt = await read.select().from(tasks).where(eq(tasks.kind, "review-standard"));
		expect(toLookAt).toHaveLength(1);
		const draft = await loadDraft(storage.read, storage.tables, "CMP");
		if (!draft) throw new Error("the draft is missing");
		const verdict = await judgeRules(storage, draftContent(draft));
		expect(verdict).toMatchObject({ rules: 25, saying: 20 });
		expect(verdict.toMend.map(({ rule }) => rule.key)).toEqual(["CMP-2", "CMP-7", "CMP-12", "CMP-17", "CMP-23"]);
	});

	it("lives with its readings: reminded, excused, on older versions, with questions answered and open", async () => {
		const { read, tables } = storage;
		const [irina] = await read.select().from(tables.people).where(eq(tables.people.userName, "irina"));
		const reader = { ...actorOf({ ...irina, roles: ["author"] } as unknown as WorldPerson) };
		const service = await readableStandard(storage, reader, "SVC", clock.now());
		const visits = await readableStandard(storage, reader, "ДОМ", clock.now());
		if (!service || !visits) throw new Error("the standards are missing");
		const counts = await coverageCounts(storage, reader, { standard: service }, clock.now());
		expect(counts.confirmed).toBeGreaterThan(5);
		expect(counts.older).toBeGreaterThan(3);
		expect(counts["not-yet"]).toBeGreaterThan(0);
		expect(await coverageCounts(storage, reader, { standard: visits }, clock.now())).toMatchObject({ excused: 1 });
		const reminders = await read.select().from(tables.readingReminders);
		expect(reminders.some(({ step }) => step.startsWith("hand:"))).toBe(true);
		expect(reminders.length).toBeGreaterThan(5);
		const questions = await read.select().from(tables.ruleQuestions);
		expect(questions.filter(({ answer }) => answer === null)).toHaveLength(2);
		expect(questions).toHaveLength(demoQuestions.length);
		const kinds = await read.select({ substantive: tables.versions.substantive }).from(tables.versions);
		expect(kinds.filter(({ substantive }) => !substantive)).toHaveLength(1);
	});

	it("has people who practise, ask colleagues, and see their wording change", async () => {
		const { read, tables } = storage;
		const runs = await read.select().from(tables.practiceRuns);
		expect(new Set(runs.map(({ language }) => language))).toEqual(new Set(["en", "ru", "pl"]));
		expect(runs.every(({ finishedAt }) => finishedAt !== null)).toBe(true);
		const requests = await read.select().from(tables.feedbackRequests);
		expect(new Set(requests.map(({ state }) => state))).toEqual(new Set(["open", "over"]));
		const parts = await read.select().from(tables.feedbackRequestPeople);
		const states = new Set(parts.map(({ state }) => state));
		expect(states).toEqual(new Set(["asked", "answered", "declined", "over"]));
		expect(new Set(requests.map(({ question }) => question)).size).toBe(requests.length);
		expect(requests.every(({ state, endsAt }) => state === "over" || endsAt > clock.now())).toBe(true);
		const tom = await read
			.select({ id: tables.people.id })
			.from(tables.people)
			.where(eq(tables.people.userName, "tom"));
		const weeks = await read
			.select()
			.from(tables.wordingWeeks)
			.where(eq(tables.wordingWeeks.personId, tom[0]?.id ?? 0));
		expect(weeks.some(({ generalisation }) => generalisation > 0)).toBe(true);
		expect(weeks.length).toBeGreaterThan(5);
	});

	it("keeps a year of ideas: no two texts alike, answered on working days, tried, merged, rewarded, and few that are late", async () => {
		const { read, tables } = storage;
		const ideas = await read.select().from(tables.ideas);
		expect(ideas.length).toBeGreaterThanOrEqual(50);
		expect(new Set(ideas.map(({ state }) => state))).toEqual(new Set(ideaStates));
		expect(new Set(ideas.map(({ language }) => language))).toEqual(new Set(["en", "ru", "pl"]));
		const answers = await read.select().from(tables.ideaAnswers);
		const comments = await read.select().from(tables.ideaComments);
		const trials = await read.select().from(tables.ideaTrials);
		const judgements = await read.select().from(tables.ideaJudgements);
		const rewards = await read.select().from(tables.ideaRewards);
		const texts = [
			...[...ideas.flatMap(({ title, text }) => [title, text]), ...comments.map(({ text }) => text)],
			...[...answers.map(({ words, reason }) => words || reason), ...judgements.map(({ words }) => words)],
			...[...trials.map(({ before }) => before), ...new Set(rewards.map(({ what }) => what))],
		];
		expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
		expect(answers.every(({ at, shownAt }) => at <= clock.now() && shownAt !== null)).toBe(true);
		const free = answers.filter(({ at }) => [0, 6].includes(at.getUTCDay()));
		expect(free.map(({ at, words }) => `${at.toISOString()} ${words}`)).toEqual([]);
		const today = dayIn("Europe/Warsaw", clock.now());
		const promises = await read.select().from(tables.ideaPromises);
		const late = promises.filter(({ keptOn, endedAt, dueOn }) => keptOn === null && endedAt === null && dueOn < today);
		expect(late.length).toBeGreaterThan(0);
		expect(late.length).toBeLessThan(6);
		const kept = promises.filter(({ keptOn }) => keptOn !== null);
		expect(kept.filter(({ keptOn, dueOn }) => (keptOn ?? "") > dueOn).length / kept.length).toBeLessThan(0.15);
	});

	it("asks questions, open for a team and closed with a word, and has rules that came from ideas", async () => {
		const { read, tables } = storage;
		const [olga] = await read.select().from(tables.people).where(eq(tables.people.userName, "olga"));
		const runs = actorOf({ ...olga, roles: ["administrator"] } as unknown as WorldPerson);
		const campaigns = await listCampaigns(storage, runs, clock.now());
		expect(campaigns.map(({ state, team, ideas }) => [state, team === null, ideas])).toEqual([
			...[
				["open", false, 3],
				["over", false, 3],
				["closed", true, 5],
			],
		]);
		const closed = await campaignPage(storage, runs, campaigns[2]?.publicId ?? "", clock.now());
		expect(closed).toMatchObject({ rules: 1, closingWords: expect.stringContaining("Owen") });
		const origins = await read.select().from(tables.ideaRules).orderBy(tables.ideaRules.id);
		expect(origins).toHaveLength(5);
		for (const { proposedAt, publishedAt, praisedAt } of origins) {
			const steps = [proposedAt, publishedAt, praisedAt].filter((at) => at !== null);
			expect(steps).toEqual([...steps].sort((a, b) => a.getTime() - b.getTime()));
			expect(steps.every((at) => at < clock.now())).toBe(true);
		}
		expect(origins.filter(({ publishedAt }) => publishedAt)).toHaveLength(4);
		expect(origins.filter(({ praisedAt }) => praisedAt)).toHaveLength(3);
		const news = await read.select().from(tables.tasks).where(like(tables.tasks.kind, "idea-rule-%"));
		expect(new Set(news.map(({ kind }) => kind))).toEqual(new Set(Object.values(originTasks)));
	});

	it("joins a company whose administrator has the user name of one of its people", async () => {
		const storage = await open();
		const code = (await ensureSetupCode(storage, clock)) ?? "";
		const password = "zielony rower na dachu";
		const made = await createFirstAdministrator(
			{ storage, clock, settings: { secure: false } },
			{
				...{ code, companyName: "Lumen", language: "pl", timeZone: "Europe/Warsaw", content: "demo" },
				...{ name: "Olga Nowak", userName: "olga", email: "", newPassword: password, newPasswordAgain: password },
			},
			{ userAgent: null, cost: testCost },
		);
		expect(made.ok).toBe(true);
		await plantDemo(storage, { clock, entrance: "closed" });
		const { read, tables } = storage;
		const people = await read.select().from(tables.people);
		expect(people).toHaveLength(42);
		expect(people.find((one) => one.name === "Olga Wilk")?.userName).toBe("olga2");
		expect(people.filter((one) => one.passwordHash !== null).map((one) => one.name)).toEqual(["Olga Nowak"]);
		const [company] = await read.select().from(tables.company);
		expect(company).toMatchObject({ name: "Lumen", language: "pl", languages: ["en", "ru", "pl"] });
	});
});
