import { formatMoment } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { type Discussion, discussionsOf } from "./discussion.queries.server.ts";
import { namesOf } from "./log.queries.server.ts";

/** A discussion as its readers see it. */
export interface ShownDiscussion {
	id: string;
	rule: string | null;
	resolved: { by: string; on: string } | null;
	comments: { name: string; text: string; on: string; told: string[] }[];
}

/** The discussions about one version, written out for an actor. */
export async function shownDiscussions(
	storage: Storage,
	actor: Actor,
	standard: { id: number; code: string },
	versionNumber: number,
): Promise<ShownDiscussion[]> {
	const { read, tables } = storage;
	const found = await discussionsOf(read, tables, standard, versionNumber);
	const mentioned = found.flatMap(({ comments }) => comments.flatMap(({ mentions }) => mentions));
	const names = await namesOf(read, tables, mentioned);
	return found.map((one) => shown(one, actor, names));
}

function shown(
	{ publicId, rule, resolvedAt, resolvedBy, comments }: Discussion,
	actor: Actor,
	names: ReadonlyMap<number, string>,
): ShownDiscussion {
	const moment = (at: Date) => formatMoment(at, actor.language, actor.timeZone);
	return {
		id: publicId,
		rule,
		resolved: resolvedAt ? { by: resolvedBy ?? "", on: moment(resolvedAt) } : null,
		comments: comments.map(({ name, text, mentions, at }) => ({
			name,
			text,
			on: moment(at),
			// Whom the text itself names needs no second naming.
			told: mentions.map((id) => names.get(id) ?? "").filter((told) => !text.includes(told)),
		})),
	};
}
