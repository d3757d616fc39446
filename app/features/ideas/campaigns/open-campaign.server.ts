import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { failed, type Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Storage } from "#db/storage.ts";
import { goneCode } from "../change-idea.server.ts";
import type { NewCampaign } from "./campaign.form.ts";
import { mayCampaign } from "./model.ts";
import { campaignPath } from "./paths.ts";

/**
 * Opens a campaign; the same token again leads to the same one.
 * Problems: "forbidden", "campaigns.problem.days" (untilDay), ".past" (untilDay), ".team" (team).
 */
export async function openCampaign(
	storage: Storage,
	actor: Actor,
	input: NewCampaign,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	if (!mayCampaign(actor)) return failed("forbidden");
	const { tables } = storage;
	const { campaigns, teams } = tables;
	return changeOrRefused(() =>
		storage.write((writer) =>
			once(writer, tables, { token: input.token, personId: actor.id, at }, async () => {
				const { question, words, language, fromDay, untilDay } = input;
				if (untilDay < fromDay) refuseChange("campaigns.problem.days", { field: "untilDay" });
				if (untilDay < dayIn(actor.timeZone, at)) refuseChange("campaigns.problem.past", { field: "untilDay" });
				const [team] =
					input.team === ""
						? []
						: await writer
								.select({ id: teams.id })
								.from(teams)
								.where(and(eq(teams.publicId, input.team), isNull(teams.closedAt)));
				if (input.team !== "" && !team) refuseChange("campaigns.problem.team", { field: "team" });
				const publicId = newPublicId();
				const [row] = await writer
					.insert(campaigns)
					.values({
						...{ publicId, question, words, language, fromDay, untilDay },
						...{ teamId: team?.id ?? null, openedById: actor.id, createdAt: at },
					})
					.returning({ id: campaigns.id });
				await record(writer, tables, {
					...{ at, actorId: actor.id, kind: "campaign.opened", subjectType: "campaign", subjectId: row?.id ?? 0 },
					details: { team: team?.id ?? null },
				});
				return campaignPath(publicId);
			}),
		),
	);
}

/**
 * Closes a campaign with words about what came of it; it takes no further ideas. Problems: "forbidden", "ideas.problem.gone",
 * "campaigns.problem.closed".
 */
export async function closeCampaign(
	storage: Storage,
	actor: Actor,
	publicId: string,
	words: string,
	at: Date,
): Promise<Outcome<null>> {
	if (!mayCampaign(actor)) return failed("forbidden");
	const { tables } = storage;
	const { campaigns } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const [found] = await writer
				.select({ id: campaigns.id, closedAt: campaigns.closedAt })
				.from(campaigns)
				.where(eq(campaigns.publicId, publicId));
			if (!found) return refuseChange(goneCode);
			const [closed] = await writer
				.update(campaigns)
				.set({ closingWords: words, closedAt: at, closedById: actor.id })
				.where(and(eq(campaigns.id, found.id), isNull(campaigns.closedAt)))
				.returning({ id: campaigns.id });
			if (!closed) refuseChange("campaigns.problem.closed");
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "campaign.closed", subjectType: "campaign", subjectId: found.id },
			});
			return null;
		}),
	);
}
