import { randomUUID } from "node:crypto";
import { givePraise, type NewPraise } from "#app/features/praise/give-praise.server.ts";
import { createPraiseJobs } from "#app/features/praise/praise-jobs.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { startJobs } from "#db/jobs/runner.ts";
import type { Storage } from "#db/storage.ts";
import { type MovableClock, movableClock, plantPeople } from "./authors.ts";
import { addStandard, addVersion } from "./rows.ts";

export const praiseNames = ["Anna", "Boris", "Celina", "Dmitri", "Ewa", "Frank", "Grace", "Hugo"] as const;

/** A small company with one team (Boris, Celina, led by Dmitri), a keeper (Grace), an author (Hugo) and the rule SVC-1. */
export interface PraiseWorld {
	storage: Storage;
	clock: MovableClock;
	who: Record<(typeof praiseNames)[number], Actor>;
	ruleId: number;
	form(to: Actor[], more?: Partial<NewPraise>): NewPraise;
	/** Gives praise and answers its public id. */
	give(author: Actor, to: Actor[], more?: Partial<NewPraise>): Promise<string>;
	/** Does every job that is due. */
	jobs(): Promise<void>;
	rowCount(table: keyof Storage["tables"]): Promise<number>;
}

export async function praiseWorld(storage: Storage): Promise<PraiseWorld> {
	const clock = movableClock();
	const { tables } = storage;
	const roles = Object.fromEntries(praiseNames.map((name) => [name, [] as const]));
	const who = (await plantPeople(storage, {
		...{ ...roles, Grace: ["keeper"], Hugo: ["author"] },
	})) as PraiseWorld["who"];
	const { teamId, ruleId } = await storage.write(async (writer) => {
		const [team] = await writer
			.insert(tables.teams)
			.values({ publicId: newPublicId(), name: "Front desk", sortKey: "front desk", createdAt: clock.now() })
			.returning({ id: tables.teams.id });
		const id = team?.id ?? 0;
		await writer.insert(tables.memberships).values(
			([who.Boris, who.Celina, who.Dmitri] as const).map((person) => ({
				...{ teamId: id, personId: person.id, fromDay: "2026-01-05" },
				place: person === who.Dmitri ? ("leader" as const) : ("member" as const),
			})),
		);
		const standard = await addStandard(writer, tables, "SVC", who.Hugo.id);
		await addVersion(writer, tables, standard, "Say how long the repair takes", who.Hugo.id);
		return { teamId: id, ruleId: standard.ruleId };
	});
	who.Dmitri = { ...who.Dmitri, leads: new Set([teamId]) };
	const form: PraiseWorld["form"] = (to, more = {}) => ({
		...{ to: to.map(({ publicId }) => `p:${publicId}`), rule: "", noRule: false, effect: "", takeUp: false },
		...{ deed: "Rang the customer back at noon.", visibility: "company", sentence: "Seen by everyone." },
		token: randomUUID(),
		...more,
	});
	return {
		...{ storage, clock, who, ruleId, form },
		async give(author, to, more) {
			const outcome = await givePraise(storage, author, form(to, more), clock.now());
			if (!outcome.ok) throw new Error(outcome.problem.code);
			return outcome.value.leadsTo.replace("/praise/", "");
		},
		async jobs() {
			const running = startJobs(storage, createPraiseJobs({ mail: true }), {
				...{ clock: () => clock.now(), pollEvery: 60_000 },
			});
			await running.settled();
			await running.stop();
		},
		async rowCount(table) {
			return (await storage.read.select().from(tables[table] as never)).length;
		},
	};
}
