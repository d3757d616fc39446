import { and, desc, eq, isNull } from "drizzle-orm";
import { formatKey } from "#app/features/standards/keys.ts";
import { formatDate } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { type IdeaState, printedAtMost } from "../model.ts";

export interface PrintedIdea {
	publicId: string;
	title: string;
	text: string;
	place: string;
	rule: string;
	/** Null where the name is the keepers' alone. */
	author: string | null;
	state: IdeaState;
	day: string;
	supports: number;
}

/** The newest ideas of the board, whole, to be printed. */
export async function printedIdeas({ read, tables }: Storage, actor: Actor): Promise<PrintedIdea[]> {
	const { ideas, ideaTallies, people, rules, standards } = tables;
	const rows = await read
		.select({
			...{ publicId: ideas.publicId, title: ideas.title, text: ideas.text, place: ideas.place, name: ideas.name },
			...{ author: people.name, state: ideas.state, sentAt: ideas.sentAt, supports: ideaTallies.supports },
			...{ code: standards.code, number: rules.number },
		})
		.from(ideas)
		.innerJoin(ideaTallies, eq(ideaTallies.ideaId, ideas.id))
		.innerJoin(people, eq(people.id, ideas.authorId))
		.leftJoin(rules, eq(rules.id, ideas.ruleId))
		.leftJoin(standards, eq(standards.id, ideas.standardId))
		.where(and(isNull(ideas.ended), isNull(ideas.mergedIntoId)))
		.orderBy(desc(ideas.id))
		.limit(printedAtMost);
	return rows.map(({ name, author, state, sentAt, code, number, ...row }) => ({
		...row,
		author: name === "signed" ? author : null,
		state: state as IdeaState,
		rule: code ? (number ? formatKey(code, number) : code) : "",
		day: formatDate(sentAt, actor.language, actor.timeZone),
	}));
}
