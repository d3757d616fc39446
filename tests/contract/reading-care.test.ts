import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { MailToSend } from "#app/features/mail/letter.ts";
import { questionLetter, reminderLetter } from "#app/features/mail/reading-letters.server.ts";
import { createMailJobs } from "#app/features/mail/send-mail.server.ts";
import { answerQuestion } from "#app/features/standards/reading/answer-question.server.ts";
import { askQuestion } from "#app/features/standards/reading/ask-question.server.ts";
import { confirmReading } from "#app/features/standards/reading/confirm-reading.server.ts";
import {
	confirmedBefore,
	coverageByTeam,
	coverageCounts,
	coverageRows,
	placeOf,
} from "#app/features/standards/reading/coverage.queries.server.ts";
import { coverageStates } from "#app/features/standards/reading/coverage.ts";
import { coverageFile } from "#app/features/standards/reading/coverage-file.server.ts";
import { endExemption, excuseReader } from "#app/features/standards/reading/excuse-reader.server.ts";
import { questionCounts, waitingQuestions } from "#app/features/standards/reading/questions.queries.server.ts";
import { readingTimer } from "#app/features/standards/reading/reading-jobs.server.ts";
import { readingLoad } from "#app/features/standards/reading/reading-load.queries.server.ts";
import { remindReader, remindReaders } from "#app/features/standards/reading/remind-readers.server.ts";
import { setSettings } from "#app/features/standards/set-settings.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import { runTimers } from "#db/jobs/timers.ts";
import type { Storage } from "#db/storage.ts";
import { type MovableClock, movableClock } from "../support/authors.ts";
import { onBothEngines } from "../support/engines.ts";
import { doJobs, publishReworded, readingsOf } from "../support/readers.ts";
import { actorOf, plantStandards } from "../world/standards.ts";
import { plantWorld, type World } from "../world/world.ts";

const day = 86_400_000;

onBothEngines("caring for readers", (open) => {
	async function world() {
		const storage = await open();
		const clock = movableClock();
		const planted = await plantWorld(storage, clock);
		await plantStandards(storage, planted, clock);
		await doJobs(storage, clock);
		const author = actorOf(planted.people.author);
		const standard = await svc(storage, planted, clock);
		return { storage, clock, planted, author, standard };
	}

	async function svc(storage: Storage, { people }: World, clock: MovableClock) {
		const standard = await readableStandard(storage, actorOf(people.author), "SVC", clock.now());
		if (!standard) throw new Error("SVC is missing");
		return standard;
	}

	async function version(storage: Storage, standardId: number, number: number) {
		const found = await versionByNumber(storage, standardId, number);
		if (!found) throw new Error(`version ${number} is missing`);
		return found;
	}

	/** Lets days pass, with the timers and the jobs of each hour; answers the reminders given, day by day. */
	async function pass(storage: Storage, clock: MovableClock, days: number): Promise<string[]> {
		const { readingReminders, tasks } = storage.tables;
		for (let hours = 0; hours < days * 24; hours += 12) {
			clock.forward(day / 2);
			await runTimers(storage, [readingTimer("Europe/Warsaw")], clock.now());
			await doJobs(storage, clock, true);
		}
		const rows = await storage.read
			.select({ at: readingReminders.at, step: readingReminders.step, personId: tasks.personId })
			.from(readingReminders)
			.innerJoin(tasks, eq(tasks.id, readingReminders.taskId))
			.orderBy(readingReminders.id);
		return rows.map(({ at, step, personId }) => `${dayIn("Europe/Warsaw", at)} ${step} ${personId}`);
	}

	it("reminds by a rhythm that ends, once each, and mails those who have an address", async () => {
		const { storage, clock, planted, author, standard } = await world();
		await publishReworded(storage, author, clock, {
			...{ code: "SVC", number: 1, text: "Przywitaj klienta po imieniu." },
			dueOn: "2026-05-15",
		});
		await doJobs(storage, clock);
		const { polish, keeper, employee } = planted.people;
		const third = await version(storage, standard.id, 3);
		for (const who of Object.values(planted.people)) {
			if (who !== polish && who !== keeper) await confirmReading(storage, actorOf(who), third, clock.now());
		}
		const restricted = await readableStandard(storage, author, "ЛЕН", clock.now());
		if (!restricted) throw new Error("ЛЕН is missing");
		const first = await version(storage, restricted.id, 1);
		for (const who of [employee, planted.people.colleague, planted.people.leader]) {
			await confirmReading(storage, actorOf(who), first, clock.now());
		}
		const told = await pass(storage, clock, 50);
		expect(told.filter((one) => one.endsWith(` ${polish.id}`))).toEqual([
			`2026-05-12 before ${polish.id}`,
			`2026-05-15 on-the-day ${polish.id}`,
			`2026-05-20 after ${polish.id}`,
			`2026-05-29 last ${polish.id}`,
		]);
		expect(told).toHaveLength(8);
		const { mails } = storage.tables;
		const queued = await storage.read.select().from(mails);
		expect(queued.map(({ kind, personId }) => [kind, personId])).toEqual(
			Array(4).fill(["reading-reminder", keeper.id]),
		);
		const [kept] = queued;
		const mail = (language: Language): MailToSend => ({
			...{ id: kept?.id ?? 0, kind: "reading-reminder", params: kept?.params ?? {}, address: "grace@lumen.example" },
			person: { name: keeper.name, userName: keeper.userName, language, timeZone: "UTC" },
		});
		const base = { baseUrl: "https://rules.example" };
		for (const language of ["en", "ru", "pl"] as const) {
			const letter = await reminderLetter(storage, mail(language), base);
			expect(letter?.subject).toContain("Obsługa w serwisie");
			expect(letter?.button.href).toBe("https://rules.example/standards/SVC");
		}
		await confirmReading(storage, actorOf(keeper), third, clock.now());
		expect(await reminderLetter(storage, mail("en"), base)).toBeNull();
		expect(Object.keys(createMailJobs({ smtpUrl: null, mailFrom: "", baseUrl: "http://127.0.0.1" }))).toEqual([]);
	});

	it("lets a leader remind the own team by hand, and leaves people in peace for three days", async () => {
		const { storage, clock, planted, standard } = await world();
		const { otherLeader, newHire, employee, auditor } = planted.people;
		const leader = actorOf(otherLeader, [planted.teams.dluga.id]);
		const hand = { mail: false };
		expect(await remindReaders(storage, leader, standard, { ...hand, at: clock.now() })).toBe(2);
		clock.forward(2 * day);
		expect(await remindReaders(storage, leader, standard, { ...hand, at: clock.now() })).toBe(0);
		expect(await remindReader(storage, leader, standard, { ...hand, at: clock.now(), personId: newHire.id })).toEqual({
			ok: false,
			problem: { code: "reading.reminded", params: { day: "2026-05-07" } },
		});
		clock.forward(day);
		const many = await Promise.all(
			Array.from({ length: 20 }, () =>
				remindReader(storage, leader, standard, { ...hand, at: clock.now(), personId: newHire.id }),
			),
		);
		expect(many.filter(({ ok }) => ok)).toHaveLength(1);
		const outside = { ...hand, at: clock.now(), personId: employee.id };
		expect(await remindReader(storage, leader, standard, outside)).toMatchObject({ ok: false });
		expect(await remindReaders(storage, actorOf(auditor), standard, { ...hand, at: clock.now() })).toBe(0);
	});

	it("counts confirmed, older, not yet, excused and left; leaders first, by team, over time and as a file", async () => {
		const { storage, clock, planted, author, standard } = await world();
		const { people, teams } = planted;
		const second = await version(storage, standard.id, 2);
		for (const who of ["polish", "newHire", "employee"] as const) {
			await confirmReading(storage, actorOf(people[who]), second, clock.now());
		}
		clock.forward(day);
		await publishReworded(storage, author, clock, { code: "SVC", number: 1, text: "Przywitaj klienta po imieniu." });
		await doJobs(storage, clock);
		clock.forward(day);
		const now = await svc(storage, planted, clock);
		const third = await version(storage, standard.id, 3);
		await confirmReading(storage, actorOf(people.polish), third, clock.now());
		const excused = { personId: people.english.id, reason: "Na urlopie do września", at: clock.now() };
		expect(await excuseReader(storage, author, now, excused)).toMatchObject({ ok: true });
		expect(await excuseReader(storage, author, now, excused)).toMatchObject({ ok: false });
		expect(await readingsOf(storage, people.english.id)).toEqual(["SVC 2: superseded", "SVC 3: excused"]);
		await storage.write((writer) =>
			writer
				.update(storage.tables.people)
				.set({ disabledAt: clock.now() })
				.where(eq(storage.tables.people.id, people.keeper.id)),
		);
		await doJobs(storage, clock);
		await storage.write((writer) =>
			writer.insert(storage.tables.jobs).values({
				...{ kind: "reading.standard", key: "again", payload: { standard: standard.id } },
				...{ runAt: clock.now(), createdAt: clock.now() },
			}),
		);
		await doJobs(storage, clock);
		const of = { standard: now };
		const counts = { confirmed: 1, older: 2, "not-yet": 7, aside: 0, excused: 1, left: 1 };
		expect(await coverageCounts(storage, author, of, clock.now())).toEqual(counts);
		const rows = await coverageRows(storage, author, of, clock.now(), {
			...{ after: null, states: coverageStates, limit: 100 },
		});
		expect(rows.slice(0, 3).every(({ leads }) => leads === 1)).toBe(true);
		expect(rows.find(({ id }) => id === people.keeper.id)?.state).toBe("left");
		expect(rows.find(({ id }) => id === people.newHire.id)).toMatchObject({ state: "older", number: 2 });
		const paged: number[] = [];
		for (let after: ReturnType<typeof placeOf> | null = null; paged.length < 100; ) {
			const page: typeof rows = await coverageRows(storage, author, of, clock.now(), {
				...{ after, states: coverageStates, limit: 5 },
			});
			paged.push(...page.map(({ id }) => id));
			const last = page.at(-1);
			if (!last || page.length < 5) break;
			after = placeOf(last);
		}
		expect(paged).toEqual(rows.map(({ id }) => id));
		const byTeam = await coverageByTeam(storage, author, of, clock.now());
		expect(byTeam.find(({ name }) => name === "Sklep na Długiej")?.counts).toMatchObject({
			...{ confirmed: 1, older: 1, "not-yet": 1 },
		});
		const shop = { standard: now, teamId: teams.shops.id };
		expect(await coverageCounts(storage, author, shop, clock.now())).toMatchObject({ confirmed: 1, older: 2 });
		const moments = [new Date(clock.now().getTime() - day), new Date(clock.now().getTime() + 1)];
		expect(await confirmedBefore(storage, author, of, clock.now(), moments)).toEqual([0, 1]);
		await storage.write((writer) =>
			writer
				.update(storage.tables.people)
				.set({ name: "=HYPERLINK(1)" })
				.where(eq(storage.tables.people.id, people.newHire.id)),
		);
		const file = await coverageFile(storage, author, { standard: now, version: third }, clock.now(), translator("en"));
		expect(file).toContain("'=HYPERLINK(1)");
		expect(file).toContain("left without having read");
		const own = { standard: now, version: third, teamId: teams.service.id };
		const ofTeam = await coverageFile(storage, author, own, clock.now(), translator("en"));
		expect(ofTeam.trim().split("\r\n")).toHaveLength(3);
		expect(await endExemption(storage, author, now, excused)).toMatchObject({ ok: true });
		await doJobs(storage, clock);
		expect(await readingsOf(storage, people.english.id)).toEqual(["SVC 2: superseded", "SVC 3: open by 2026-05-20"]);
	});

	it("takes 50 equal questions for one, 50 answers for one, and hands open ones to the next owner", async () => {
		const { storage, clock, planted, author, standard } = await world();
		const { people } = planted;
		const second = await version(storage, standard.id, 2);
		const [rule] = await storage.read
			.select({ id: storage.tables.rules.id })
			.from(storage.tables.rules)
			.where(eq(storage.tables.rules.standardId, standard.id))
			.orderBy(storage.tables.rules.number)
			.limit(1);
		const reader = actorOf(people.polish);
		const at = { at: clock.now(), mail: true };
		const asked = {
			...{ key: "SVC-1", ruleId: rule?.id ?? 0, versionId: second.id, standardId: standard.id },
			...{ ownerId: standard.ownerId, text: "Także przez telefon?" },
		};
		const token = crypto.randomUUID();
		const places = await Promise.all(
			Array.from({ length: 50 }, () => askQuestion(storage, reader, { ...asked, token }, at)),
		);
		expect(new Set(places).size).toBe(1);
		expect(await questionCounts(storage, standard)).toEqual(new Map([["SVC-1", 1]]));
		expect(await waitingQuestions(storage, author)).toMatchObject([{ kind: "answer-question", ruleKey: "SVC-1" }]);
		const { ruleQuestions, mails } = storage.tables;
		const [queued] = await storage.read.select().from(mails);
		const letter = await questionLetter(
			storage,
			{
				...{ id: queued?.id ?? 0, kind: "question-asked", params: queued?.params ?? {}, address: "anna@lumen.example" },
				person: { name: author.name, userName: "anna", language: "pl", timeZone: "UTC" },
			},
			{ baseUrl: "https://rules.example" },
		);
		expect(letter?.button.href).toContain("https://rules.example/rules/SVC-1/questions#question-");
		expect(JSON.stringify(letter)).not.toContain("telefon");
		const [question] = await storage.read.select().from(ruleQuestions);
		const administrator = actorOf(people.administrator);
		const settings = { of: "SVC", code: "SVC", teams: [], restricted: false, nextReviewOn: null };
		const owner = people.administrator.publicId;
		expect(await setSettings(storage, administrator, { ...settings, owner }, clock)).toMatchObject({ ok: true });
		expect(await waitingQuestions(storage, author)).toEqual([]);
		expect(await waitingQuestions(storage, administrator)).toHaveLength(1);
		const answers = await Promise.all(
			Array.from({ length: 50 }, (_, turn) =>
				answerQuestion(
					storage,
					turn % 2 === 0 ? author : administrator,
					{ questionId: question?.id ?? 0, answer: `Tak, ${turn}.` },
					at,
				),
			),
		);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await waitingQuestions(storage, administrator)).toEqual([]);
		expect(await waitingQuestions(storage, reader)).toMatchObject([{ kind: "read-answer" }]);
		expect((await storage.read.select().from(mails)).map(({ kind }) => kind)).toEqual(["question-asked"]);
	});

	it("names the teams that have much to read in a month", async () => {
		const { storage, clock, planted, author } = await world();
		const { lenina, shops } = planted.teams;
		await publishReworded(storage, author, clock, {
			...{ code: "SVC", number: 1, text: "Przywitaj klienta po imieniu.", dueOn: "2026-06-20" },
		});
		await publishReworded(storage, author, clock, {
			...{ code: "ЛЕН", number: 1, text: "Пересчитывайте кассу вдвоём.", dueOn: "2026-06-22" },
		});
		await doJobs(storage, clock);
		const other = { id: 0, forEveryone: true };
		const load = await readingLoad(storage, other, "2026-05-30", clock.now());
		expect(load).toEqual([lenina, shops].map(({ name }) => ({ team: name, month: "2026-06", standards: 2 })));
		expect(await readingLoad(storage, other, "2026-03-30", clock.now())).toEqual([]);
	});
});
