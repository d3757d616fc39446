import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "#app/platform/actor.ts";
import { askTeamsAgain } from "#app/platform/ask-again.server.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { sortKey } from "#app/platform/sort-key.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Storage } from "#db/storage.ts";
import { teamPagePath } from "./paths.ts";
import type { addTeamForm, changeTeamForm } from "./team.form.ts";
import { mayStandUnder } from "./teams.ts";

/** A new team; answers where its page is. Problems: team.parent. */
export async function addTeam(
	storage: Storage,
	actor: Actor,
	input: z.output<typeof addTeamForm>,
	at: Date,
): Promise<Outcome<string>> {
	const { tables } = storage;
	const { teams } = tables;
	return storage.write(async (writer) => {
		const [parent] = await writer.select({ id: teams.id }).from(teams).where(eq(teams.publicId, input.parent));
		if (input.parent !== "" && !parent) return failed("team.parent", { field: "parent" });
		const { leadsTo } = await once(writer, tables, { token: input.token, personId: actor.id, at }, async () => {
			const publicId = newPublicId();
			const [team] = await writer
				.insert(teams)
				.values({
					publicId,
					name: input.name,
					sortKey: sortKey(input.name),
					parentId: parent?.id ?? null,
					createdAt: at,
				})
				.returning({ id: teams.id });
			if (!team) throw new Error("the team was not written");
			await record(writer, tables, {
				at,
				actorId: actor.id,
				kind: "team.added",
				subjectType: "team",
				subjectId: team.id,
			});
			return teamPagePath(publicId);
		});
		return done(leadsTo);
	});
}

/** A team's name, the team above it, and whether it is closed. Problems: team.missing, team.parent, team.has-teams. */
export async function changeTeam(
	storage: Storage,
	actor: Actor,
	input: z.output<typeof changeTeamForm> & { teamId: number },
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { teams } = tables;
	return storage.write(async (writer) => {
		const all = await writer.select().from(teams);
		const team = all.find((one) => one.id === input.teamId);
		if (!team) return failed("team.missing");
		const parent = all.find((one) => one.publicId === input.parent);
		if (input.parent !== "" && !parent) return failed("team.parent", { field: "parent" });
		if (!mayStandUnder(all, team.id, parent?.id ?? null)) return failed("team.ring", { field: "parent" });
		const hasOpenTeams = all.some((one) => one.parentId === team.id && one.closedAt === null);
		if (input.closed && hasOpenTeams) return failed("team.has-teams", { field: "closed" });
		await writer
			.update(teams)
			.set({
				name: input.name,
				sortKey: sortKey(input.name),
				parentId: parent?.id ?? null,
				closedAt: input.closed ? (team.closedAt ?? at) : null,
			})
			.where(eq(teams.id, team.id));
		const cause = await record(writer, tables, {
			at,
			actorId: actor.id,
			kind: "team.changed",
			subjectType: "team",
			subjectId: team.id,
			details: { parentId: parent?.id ?? null, closed: input.closed },
		});
		if (team.parentId !== (parent?.id ?? null)) await askTeamsAgain(writer, tables, { cause, at });
		return done(null);
	});
}
