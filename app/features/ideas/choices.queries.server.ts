import { asc, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";
import type { CardTag } from "./card.ts";
import { openTags } from "./tag-idea.server.ts";

/** What the board can be narrowed by. */
export interface BoardChoices {
	tags: CardTag[];
	teams: { publicId: string; name: string }[];
}

const teamsAtMost = 200;

export async function boardChoices(storage: Storage, actor: Actor): Promise<BoardChoices> {
	const [tags, teams] = await Promise.all([openTags(storage, actor.language), openTeams(storage)]);
	return { tags, teams };
}

function openTeams(storage: Storage): Promise<BoardChoices["teams"]> {
	return prepared(storage, "ideas.open-teams", (read, { teams }) =>
		read
			.select({ publicId: teams.publicId, name: teams.name })
			.from(teams)
			.where(isNull(teams.closedAt))
			.orderBy(asc(teams.sortKey), asc(teams.id))
			.limit(teamsAtMost),
	)();
}
