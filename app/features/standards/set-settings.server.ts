import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { activePerson, creationProblem, openTeams } from "./create-standard.server.ts";
import { findStandard } from "./draft.queries.server.ts";
import { parseCode } from "./keys.ts";
import { may } from "./policy.ts";
import { handOverQuestions } from "./reading/question-tasks.server.ts";
import { askStandardAgain } from "./reading/standard-changed.server.ts";
import { endWork } from "./review/review-tasks.server.ts";

export interface StandardSettings {
	/** The standard's code as it is now. */
	of: string;
	/** The code it is to have; another one only until the first publication. */
	code: string;
	owner: string;
	teams: string[];
	restricted: boolean;
	nextReviewOn: string | null;
	/** "required" unless given: a recommended reading may be put aside. */
	reading?: "required" | "recommended";
}

/**
 * Changes who owns a standard, who is asked to read it, and while it is unpublished its code and when it is looked at next.
 * Problems: "standard.missing", "forbidden", "code.fixed", "code.wrong", "code.taken", "owner.missing", "team.missing".
 */
export async function setSettings(
	storage: Storage,
	actor: Actor,
	input: StandardSettings,
	clock: Clock,
): Promise<Outcome<{ code: string }>> {
	const { tables } = storage;
	const { standards, standardAudiences } = tables;
	const at = clock.now();
	const code = parseCode(input.code);
	if (!code) return failed("code.wrong", { field: "code" });
	try {
		return await storage.write(async (writer) => {
			const standard = await findStandard(writer, tables, input.of);
			if (!standard) return failed("standard.missing");
			if (!may(actor, "set-settings", standard)) return failed("forbidden");
			if (code !== standard.code && standard.latestVersion > 0) return failed("code.fixed", { field: "code" });
			const ownerId = await activePerson(writer, tables, input.owner);
			const teamIds = await openTeams(writer, tables, input.teams);
			await writer
				.update(standards)
				.set({
					code,
					ownerId,
					forEveryone: teamIds.length === 0,
					restrictedAt: input.restricted ? (standard.restrictedAt ?? at) : null,
					// Once readers see it, the date moves with words of its own (review/move-review-date.server.ts).
					...(standard.latestVersion === 0 ? { nextReviewOn: input.nextReviewOn } : {}),
					reading: input.reading ?? "required",
				})
				.where(eq(standards.id, standard.id));
			if (ownerId !== standard.ownerId) {
				const of = { subjectType: "standard", subjectId: standard.id } as const;
				await endWork(writer, tables, { kinds: ["review-standard"], ...of }, { at, because: "handed-on" });
			}
			await writer.delete(standardAudiences).where(eq(standardAudiences.standardId, standard.id));
			if (teamIds.length > 0) {
				await writer.insert(standardAudiences).values(teamIds.map((teamId) => ({ standardId: standard.id, teamId })));
			}
			const cause = await record(writer, tables, {
				at,
				actorId: actor.id,
				kind: "standard.settings-changed",
				subjectType: "standard",
				subjectId: standard.id,
				details: { owner: ownerId, teams: teamIds },
			});
			await handOverQuestions(writer, tables, { standardId: standard.id, from: standard.ownerId, to: ownerId });
			await askStandardAgain(writer, tables, { standardId: standard.id, cause, at });
			return done({ code });
		});
	} catch (error) {
		return creationProblem(error);
	}
}
