import { and, eq, ne, sql } from "drizzle-orm";
import { peopleNamedIn } from "#app/features/accounts/people-named.queries.server.ts";
import { tellMentioned } from "#app/features/accounts/tell-mentioned.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { changeIdea, goneCode } from "./change-idea.server.ts";
import { endKeeperTasks, reportTaskKinds } from "./keepers-tasks.server.ts";
import { ideaPath } from "./paths.ts";

export const ideaMentionMail = "idea-mention";

/** Adds a comment, signed as all comments are; people named with @ and their whole name are told of it. */
export async function commentIdea(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ token, text }: { token: string; text: string },
	{ at, mail }: { at: Date; mail: boolean },
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	return changeIdea(storage, publicId, (writer, idea) =>
		once(writer, tables, { token, personId: actor.id, at }, async () => {
			if (text === "") refuseChange("field.missing", { field: "text" });
			const mentions = await peopleNamedIn(writer, tables, text);
			const [row] = await writer
				.insert(tables.ideaComments)
				.values({ publicId: newPublicId(), ideaId: idea.id, personId: actor.id, text, mentions, at })
				.returning({ id: tables.ideaComments.id });
			await countComments(writer, tables, idea.id, 1);
			await record(writer, tables, {
				...{ at, actorId: actor.id, kind: "idea.commented", subjectType: "idea", subjectId: idea.id },
				details: { comment: row?.id ?? 0 },
			});
			if (mail) {
				const about = { idea: idea.id };
				await tellMentioned(writer, tables, { mentions, by: actor.id, kind: ideaMentionMail, about, at });
			}
			return ideaPath(publicId);
		}),
	);
}

/** Takes the own comment away. Problems: "ideas.problem.gone". */
export async function removeIdeaComment(
	storage: Storage,
	actor: Actor,
	publicId: string,
	commentId: string,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { ideaComments, ideaReports } = tables;
	return changeIdea(storage, publicId, async (writer, idea) => {
		const [own] = await writer
			.select({ id: ideaComments.id })
			.from(ideaComments)
			.where(
				and(
					...[eq(ideaComments.publicId, commentId), eq(ideaComments.ideaId, idea.id)],
					...[eq(ideaComments.personId, actor.id), ne(ideaComments.text, "")],
				),
			);
		if (!own) return refuseChange(goneCode);
		const reports = await writer
			.delete(ideaReports)
			.where(eq(ideaReports.commentId, own.id))
			.returning({ id: ideaReports.id });
		const subjectIds = reports.map(({ id }) => id);
		for (const kind of Object.values(reportTaskKinds)) {
			await endKeeperTasks(writer, tables, { kind, subjectIds }, { at, because: "withdrawn" });
		}
		await writer.delete(ideaComments).where(eq(ideaComments.id, own.id));
		await countComments(writer, tables, idea.id, -1);
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "idea.comment-removed", subjectType: "idea", subjectId: idea.id },
			details: { comment: own.id },
		});
		return null;
	});
}

async function countComments(writer: Writer, { ideaTallies }: Tables, ideaId: number, by: 1 | -1): Promise<void> {
	await writer
		.update(ideaTallies)
		.set({ comments: sql`${ideaTallies.comments} + ${by}` })
		.where(eq(ideaTallies.ideaId, ideaId));
}
