import { and, asc, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { failed, type Outcome } from "#app/platform/problem.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { changeIdea } from "./change-idea.server.ts";
import { keepsIdeas } from "./keepers.model.ts";
import { companyDay, handPromises, keepPromises } from "./promises.server.ts";

export interface Keeper {
	id: number;
	publicId: string;
	name: string;
}

/** Everybody who keeps ideas today, in the order of names. */
export async function allKeepers(read: Reader, { people, personRoles }: Tables): Promise<Keeper[]> {
	return read
		.select({ id: people.id, publicId: people.publicId, name: people.name })
		.from(personRoles)
		.innerJoin(people, eq(people.id, personRoles.personId))
		.where(and(eq(personRoles.role, "keeper"), isNull(people.disabledAt)))
		.orderBy(asc(people.sortKey), asc(people.id));
}

/**
 * Puts an idea into a keeper's hands, which is how it is received. Problems: "forbidden", "ideas.problem.gone", "keepers.problem.no-keeper".
 */
export async function chooseKeeper(
	storage: Storage,
	actor: Actor,
	publicId: string,
	keeperPublicId: string,
	at: Date,
): Promise<Outcome<null>> {
	if (!keepsIdeas(actor)) return failed("forbidden");
	const { tables } = storage;
	const { today } = await companyDay(storage, at);
	return changeIdea(storage, publicId, async (writer, idea) => {
		const keeper = (await allKeepers(writer, tables)).find((one) => one.publicId === keeperPublicId);
		if (!keeper) return refuseChange("keepers.problem.no-keeper", { field: "keeper" });
		if (idea.keeperId === keeper.id) return null;
		const { id: ideaId } = idea;
		await writer.update(tables.ideas).set({ keeperId: keeper.id }).where(eq(tables.ideas.id, ideaId));
		await keepPromises(writer, tables, { ideaId, keeperId: actor.id, kind: "receive", at, on: today });
		await handPromises(writer, tables, { ideaId, keeperId: keeper.id, at });
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "idea.kept", subjectType: "idea", subjectId: ideaId },
			details: { keeper: keeper.id, before: idea.keeperId },
		});
		return null;
	});
}
