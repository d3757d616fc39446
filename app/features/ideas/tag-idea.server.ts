import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { sortKey } from "#app/platform/sort-key.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { CardTag } from "./card.ts";
import { tagName } from "./cards.queries.server.ts";
import { changeIdea } from "./change-idea.server.ts";
import { indexWords } from "./index-words.server.ts";
import { standInLists } from "./stand-in-lists.server.ts";

const tagsShown = 100;

/** The tags that ideas can have, in the reader's language. */
export async function openTags({ read, tables }: Storage, language: Language): Promise<CardTag[]> {
	const { ideaTags } = tables;
	const rows = await read
		.select({ publicId: ideaTags.publicId, names: ideaTags.names })
		.from(ideaTags)
		.where(isNull(ideaTags.closedAt))
		.orderBy(asc(ideaTags.sortKey))
		.limit(tagsShown);
	return rows.map(({ publicId, names }) => ({ publicId, name: tagName(names, language) }));
}

/** Whether somebody may choose an idea's tags: its author and keepers. */
export function mayTag(actor: Actor, idea: { authorId: number }): boolean {
	return idea.authorId === actor.id || hasRole(actor, "keeper");
}

/** Sets an idea's tags. Problems: "ideas.problem.gone", "forbidden". */
export async function tagIdea(
	storage: Storage,
	actor: Actor,
	publicId: string,
	chosen: readonly string[],
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { ideaTags, ideaTagMarks } = tables;
	return changeIdea(storage, publicId, async (writer, idea) => {
		if (!mayTag(actor, idea)) refuseChange("forbidden");
		const tags =
			chosen.length === 0
				? []
				: await writer
						.select({ id: ideaTags.id })
						.from(ideaTags)
						.where(and(inArray(ideaTags.publicId, [...chosen]), isNull(ideaTags.closedAt)));
		await writer.delete(ideaTagMarks).where(eq(ideaTagMarks.ideaId, idea.id));
		if (tags.length > 0)
			await writer.insert(ideaTagMarks).values(tags.map(({ id }) => ({ ideaId: idea.id, tagId: id })));
		await standInLists(writer, tables, idea.id);
		await indexWords(writer, tables, idea.id);
		await record(writer, tables, {
			...{ at, actorId: idea.authorId === actor.id ? null : actor.id, kind: "idea.tagged" },
			...{ subjectType: "idea", subjectId: idea.id, details: { tags: tags.map(({ id }) => id) } },
		});
		return null;
	});
}

/** Makes a tag, named in one language or more; a name that is known already is that tag. Problems: "forbidden", "field.missing". */
export async function makeTag(
	storage: Storage,
	actor: Actor,
	names: Partial<Record<Language, string>>,
	at: Date,
): Promise<Outcome<{ publicId: string }>> {
	const { tables } = storage;
	const { ideaTags } = tables;
	const given = Object.fromEntries(Object.entries(names).filter(([, name]) => name !== ""));
	const key = sortKey(Object.values(given)[0] ?? "");
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			if (!hasRole(actor, "keeper", "administrator")) refuseChange("forbidden");
			if (Object.keys(given).length === 0) refuseChange("field.missing", { field: actor.language });
			const [made] = await writer
				.insert(ideaTags)
				.values({ publicId: newPublicId(), names: given, sortKey: key, createdById: actor.id, createdAt: at })
				.onConflictDoUpdate({ target: ideaTags.sortKey, set: { names: given, closedAt: null } })
				.returning({ id: ideaTags.id, publicId: ideaTags.publicId });
			if (!made) throw new Error("the tag was not written");
			const event = { actorId: actor.id, kind: "idea-tag.made", subjectType: "idea-tag", subjectId: made.id };
			await record(writer, tables, { at, ...event });
			return { publicId: made.publicId };
		}),
	);
}
