import { and, eq, isNull } from "drizzle-orm";
import { addWorkingDays } from "#app/features/accounts/working-days.ts";
import { formatDate, formatDay } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { tellFirstDays } from "./keepers.model.ts";
import type { IdeaState } from "./model.ts";
import { companyDay } from "./promises.server.ts";

/** A written answer that its author reads before others. */
export interface ShownAnswer {
	publicId: string;
	state: IdeaState;
	words: string;
	reason: string;
	thanks: string;
	by: string;
	at: string;
	/** The day on which everybody sees it. */
	shownOn: string;
}

/** The answer that only an idea's author has been told of. Whether the actor may read it is the caller's to know. */
export async function waitingWords(storage: Storage, actor: Actor, ideaId: number): Promise<ShownAnswer | null> {
	const { ideaAnswers, people } = storage.tables;
	const [row] = await storage.read
		.select({ answer: ideaAnswers, by: people.name })
		.from(ideaAnswers)
		.innerJoin(people, eq(people.id, ideaAnswers.byId))
		.where(and(eq(ideaAnswers.ideaId, ideaId), isNull(ideaAnswers.shownAt)));
	if (!row) return null;
	const { answer, by } = row;
	const { calendar, timeZone } = await companyDay(storage, answer.at);
	const shownOn = addWorkingDays(calendar, dayIn(timeZone, answer.at), tellFirstDays);
	return {
		...{ publicId: answer.publicId, state: answer.state as IdeaState, by },
		...{ words: answer.words, reason: answer.reason, thanks: answer.thanks },
		...{ at: formatDate(answer.at, actor.language, actor.timeZone), shownOn: formatDay(shownOn, actor.language) },
	};
}
