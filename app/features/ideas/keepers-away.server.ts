import { and, asc, eq, gte, isNull, lte } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { failed, type Outcome } from "#app/platform/problem.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { goneCode } from "./change-idea.server.ts";
import { keepsIdeas } from "./keepers.model.ts";
import { standInsPath } from "./keepers.paths.ts";
import { allKeepers } from "./keepers.server.ts";
import { companyDay } from "./promises.server.ts";

export interface StandInFields {
	token: string;
	/** A keeper's public id. */
	standIn: string;
	fromDay: string;
	untilDay: string;
}

/**
 * Names a keeper who answers for the actor on some days, both included. Problems: "forbidden", "keepers.problem.no-keeper",
 * ".days", ".past-day".
 */
export async function nameStandIn(
	storage: Storage,
	actor: Actor,
	{ token, standIn, fromDay, untilDay }: StandInFields,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	if (!keepsIdeas(actor)) return failed("forbidden");
	const { tables } = storage;
	const { today } = await companyDay(storage, at);
	return changeOrRefused(() =>
		storage.write((writer) =>
			once(writer, tables, { token, personId: actor.id, at }, async () => {
				const found = (await allKeepers(writer, tables)).find(({ publicId }) => publicId === standIn);
				if (!found || found.id === actor.id) return refuseChange("keepers.problem.no-keeper", { field: "standIn" });
				if (untilDay < today) refuseChange("keepers.problem.past-day", { field: "untilDay" });
				if (untilDay < fromDay) refuseChange("keepers.problem.days", { field: "untilDay" });
				const [row] = await writer
					.insert(tables.keeperStandIns)
					.values({ keeperId: actor.id, standInId: found.id, fromDay, untilDay, createdAt: at })
					.returning({ id: tables.keeperStandIns.id });
				await record(writer, tables, {
					...{ at, actorId: actor.id, kind: "keeper.stand-in-named", subjectType: "person", subjectId: actor.id },
					details: { standIn: found.id, row: row?.id ?? 0 },
				});
				return standInsPath;
			}),
		),
	);
}

/** Ends one of the actor's own stand-ins. Problems: "forbidden", "ideas.problem.gone". */
export async function endStandIn(storage: Storage, actor: Actor, id: number, at: Date): Promise<Outcome<null>> {
	if (!keepsIdeas(actor)) return failed("forbidden");
	const { tables } = storage;
	const { keeperStandIns } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const [ended] = await writer
				.update(keeperStandIns)
				.set({ endedAt: at })
				.where(and(eq(keeperStandIns.id, id), eq(keeperStandIns.keeperId, actor.id), isNull(keeperStandIns.endedAt)))
				.returning({ standIn: keeperStandIns.standInId });
			if (!ended) return refuseChange(goneCode);
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "keeper.stand-in-ended", subjectType: "person", subjectId: actor.id },
				details: { standIn: ended.standIn, row: id },
			});
			return null;
		}),
	);
}

/** Who stands in for whom on a day: pairs of a keeper and the stand-in. */
export async function standInsOn(
	read: Reader,
	{ keeperStandIns }: Tables,
	day: string,
): Promise<{ keeperId: number; standInId: number }[]> {
	return read
		.select({ keeperId: keeperStandIns.keeperId, standInId: keeperStandIns.standInId })
		.from(keeperStandIns)
		.where(
			and(...[isNull(keeperStandIns.endedAt), gte(keeperStandIns.untilDay, day)], lte(keeperStandIns.fromDay, day)),
		)
		.orderBy(asc(keeperStandIns.id));
}

export interface OwnStandIn {
	id: number;
	name: string;
	fromDay: string;
	untilDay: string;
}

/** The actor's own stand-ins, today's and those to come. */
export async function ownStandIns({ read, tables }: Storage, actor: Actor, today: string): Promise<OwnStandIn[]> {
	const { keeperStandIns, people } = tables;
	return read
		.select({
			...{ id: keeperStandIns.id, name: people.name },
			...{ fromDay: keeperStandIns.fromDay, untilDay: keeperStandIns.untilDay },
		})
		.from(keeperStandIns)
		.innerJoin(people, eq(people.id, keeperStandIns.standInId))
		.where(
			and(
				...[eq(keeperStandIns.keeperId, actor.id), isNull(keeperStandIns.endedAt)],
				gte(keeperStandIns.untilDay, today),
			),
		)
		.orderBy(asc(keeperStandIns.fromDay), asc(keeperStandIns.id));
}
