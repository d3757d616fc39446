import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { addMember, endMembership } from "#app/features/accounts/change-members.server.ts";
import { disablePerson, enablePerson } from "#app/features/accounts/disable-person.server.ts";
import { confirmReading } from "#app/features/standards/reading/confirm-reading.server.ts";
import { readingTasks } from "#app/features/standards/reading/reading-tasks.queries.server.ts";
import { setReadingAside } from "#app/features/standards/reading/set-aside.server.ts";
import { settleStandard } from "#app/features/standards/reading/settle-standard.server.ts";
import { shownSince } from "#app/features/standards/reading/shown-since.server.ts";
import { setSettings } from "#app/features/standards/set-settings.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { movableClock } from "../support/authors.ts";
import { onBothEngines } from "../support/engines.ts";
import { doJobs, publishReworded, readingsOf } from "../support/readers.ts";
import { actorOf, plantStandards } from "../world/standards.ts";
import { plantWorld, type World } from "../world/world.ts";

const day = 86_400_000;

onBothEngines("asking to read", (open) => {
	async function world() {
		const storage = await open();
		const clock = movableClock();
		const planted = await plantWorld(storage, clock);
		await plantStandards(storage, planted, clock);
		await doJobs(storage, clock);
		return { storage, clock, planted, author: actorOf(planted.people.author) };
	}

	async function svc(storage: Storage, clock: Clock, planted: World) {
		const standard = await readableStandard(storage, actorOf(planted.people.author), "SVC", clock.now());
		const version = standard && (await versionByNumber(storage, standard.id, standard.latestVersion));
		if (!standard || !version) throw new Error("SVC is missing");
		return { standard, version };
	}

	async function settings(
		storage: Storage,
		clock: Clock,
		{ people }: World,
		change: { teams?: string[]; reading?: "required" | "recommended" },
	) {
		const administrator = actorOf(people.administrator);
		const input = { of: "SVC", code: "SVC", owner: people.author.publicId, restricted: false, nextReviewOn: null };
		const { teams = [], reading = "required" } = change;
		expect(await setSettings(storage, administrator, { ...input, teams, reading }, clock)).toMatchObject({ ok: true });
		await doJobs(storage, clock);
	}

	it("asks for a substantive version, and leaves those in peace who confirmed before an editorial one", async () => {
		const { storage, clock, planted, author } = await world();
		const reader = actorOf(planted.people.polish);
		const late = actorOf(planted.people.otherLeader);
		const two = await svc(storage, clock, planted);
		await confirmReading(storage, reader, two.version, clock.now());
		await publishReworded(storage, author, clock, {
			code: "SVC",
			number: 1,
			text: "Przywitaj gościa przy drzwiach.",
			change: "editorial",
		});
		await doJobs(storage, clock);
		expect(await readingsOf(storage, reader.id)).toEqual(["SVC 2: done"]);
		expect(await readingsOf(storage, late.id)).toEqual(["SVC 2: open by 2027-05-08"]);
		const three = await svc(storage, clock, planted);
		expect(three.version.content).toMatchObject({ number: 3, substantive: false, dueOn: null });
		expect(three.standard).toMatchObject({ latestVersion: 3, askedVersion: 2 });
		expect(await readingTasks(storage, reader)).toEqual([]);
		expect(await readingTasks(storage, late)).toMatchObject([{ version: 3, changed: null }]);
		await confirmReading(storage, late, three.version, clock.now());
		expect(await readingsOf(storage, late.id)).toEqual(["SVC 2: done"]);
		await publishReworded(storage, author, clock, {
			code: "SVC",
			number: 2,
			text: "Powtórz prośbę gościa i zapisz ją.",
			dueOn: "2027-06-01",
		});
		await doJobs(storage, clock);
		expect(await readingsOf(storage, reader.id)).toEqual(["SVC 2: done", "SVC 4: open by 2027-06-01"]);
		const [task] = await readingTasks(storage, reader);
		expect(task).toMatchObject({ version: 4, changed: { reworded: 2, added: 0, same: 2 } });
		expect((await readingTasks(storage, late))[0]?.changed).toMatchObject({ reworded: 1, same: 3 });
		const four = await svc(storage, clock, planted);
		expect(await shownSince(storage, reader, four.version, 3)).toBeNull();
		const shown = await shownSince(storage, reader, four.version, 2);
		expect(shown).toEqual({ shown: ["SVC-1", "SVC-2"], since: 2 });
		const many = await Promise.all(
			Array.from({ length: 50 }, () => confirmReading(storage, reader, four.version, clock.now(), shown ?? undefined)),
		);
		expect(many.filter(Boolean)).toHaveLength(1);
		const { acknowledgements, events } = storage.tables;
		const kept = await storage.read
			.select()
			.from(acknowledgements)
			.where(eq(acknowledgements.versionId, four.version.id));
		expect(kept).toMatchObject([{ personId: reader.id, shown: ["SVC-1", "SVC-2"], since: 2 }]);
		const told = await storage.read.select().from(events).where(eq(events.kind, "version.acknowledged"));
		expect(told.filter(({ actorId }) => actorId === reader.id)).toHaveLength(2);
		expect(await readingsOf(storage, reader.id)).toEqual(["SVC 2: done", "SVC 4: done"]);
	});

	it("takes 50 confirmations of all people at once for exactly one of each", async () => {
		const { storage, clock, planted } = await world();
		const { version } = await svc(storage, clock, planted);
		const people = Object.values(planted.people).filter((person) => person.userName !== "adam");
		const firsts = await Promise.all(
			Array.from({ length: 50 }, (_, turn) => {
				const person = people[turn % people.length];
				return person ? confirmReading(storage, actorOf(person), version, clock.now()) : false;
			}),
		);
		expect(firsts.filter(Boolean)).toHaveLength(people.length);
		const { acknowledgements, tasks } = storage.tables;
		expect(await storage.read.select().from(acknowledgements)).toHaveLength(people.length);
		const left = await storage.read.select().from(tasks).where(eq(tasks.subjectId, version.id));
		expect(left.filter((task) => task.doneAt === null)).toEqual([]);
	});

	it("asks joiners by themselves, once through two teams, and ends what leavers leave unread", async () => {
		const { storage, clock, planted } = await world();
		const { people, teams } = planted;
		const administrator = actorOf(people.administrator);
		await settings(storage, clock, planted, { teams: [teams.service.publicId, teams.dluga.publicId] });
		expect(await readingsOf(storage, people.employee.id)).toEqual(["SVC 2: left", "ЛЕН 1: open"]);
		clock.forward(day);
		const join = (team: keyof typeof teams, fromDay: string) =>
			addMember(
				storage,
				administrator,
				{ teamId: teams[team].id, person: people.employee.publicId, place: "member", fromDay },
				clock.now(),
			);
		await join("service", "2026-05-05");
		await join("dluga", "2026-05-05");
		await doJobs(storage, clock);
		expect(await readingsOf(storage, people.employee.id)).toEqual(["SVC 2: open by 2026-05-19", "ЛЕН 1: open"]);
		const { memberships } = storage.tables;
		const own = await storage.read.select().from(memberships).where(eq(memberships.personId, people.employee.id));
		for (const { id, teamId } of own) {
			const end = { teamId, membershipId: id, untilDay: "2026-05-05" };
			await endMembership(storage, administrator, end, clock.now());
		}
		await doJobs(storage, clock);
		expect(await readingsOf(storage, people.employee.id)).toEqual(["SVC 2: open by 2026-05-19", "ЛЕН 1: open"]);
		// The next morning the membership is over, and no command says so.
		clock.forward(day);
		await storage.write((writer) =>
			writer.insert(storage.tables.jobs).values({
				...{ kind: "reading.day", key: "morning", payload: {} },
				...{ runAt: clock.now(), createdAt: clock.now() },
			}),
		);
		await doJobs(storage, clock);
		expect(await readingsOf(storage, people.employee.id)).toEqual(["SVC 2: left", "ЛЕН 1: left"]);
		await disablePerson(storage, administrator, { personId: people.newHire.id }, clock.now());
		await doJobs(storage, clock);
		expect(await readingsOf(storage, people.newHire.id)).toEqual(["SVC 2: left"]);
		await enablePerson(storage, administrator, { personId: people.newHire.id }, clock.now());
		await doJobs(storage, clock);
		expect(await readingsOf(storage, people.newHire.id)).toEqual(["SVC 2: open by 2026-05-20"]);
		await settings(storage, clock, planted, {});
		expect(await readingsOf(storage, people.employee.id)).toEqual(["SVC 2: open by 2026-05-20", "ЛЕН 1: left"]);
	});

	it("lets a recommended reading be put aside, asks again when it becomes required, and ends with a withdrawal", async () => {
		const { storage, clock, planted } = await world();
		const reader = actorOf(planted.people.polish);
		const { standard } = await svc(storage, clock, planted);
		expect(await setReadingAside(storage, reader, standard, clock.now())).toMatchObject({ ok: false });
		await settings(storage, clock, planted, { reading: "recommended" });
		const now = await svc(storage, clock, planted);
		expect(await setReadingAside(storage, reader, now.standard, clock.now())).toMatchObject({ ok: true });
		await settleStandard(storage, standard.id, { now: clock.now() });
		expect(await readingsOf(storage, reader.id)).toEqual(["SVC 2: put-aside"]);
		await settings(storage, clock, planted, { reading: "required" });
		expect(await readingsOf(storage, reader.id)).toEqual(["SVC 2: open by 2026-05-18"]);
		const { standards } = storage.tables;
		await storage.write((writer) =>
			writer.update(standards).set({ withdrawnAt: clock.now() }).where(eq(standards.id, standard.id)),
		);
		await settleStandard(storage, standard.id, { now: clock.now() });
		expect(await readingsOf(storage, reader.id)).toEqual(["SVC 2: withdrawn"]);
	});
});
