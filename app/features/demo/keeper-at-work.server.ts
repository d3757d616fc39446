import { workingCalendar } from "#app/features/accounts/company.queries.server.ts";
import { addWorkingDays } from "#app/features/accounts/working-days.ts";
import { type AnswerFields, answerForm } from "#app/features/ideas/answer-idea.form.ts";
import { answerIdea } from "#app/features/ideas/answer-idea.server.ts";
import { chooseKeeper } from "#app/features/ideas/keepers.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { granted } from "./change-standard.server.ts";

/** A moment of a day in the past: so many days ago, so many milliseconds after midnight. */
export type OnDay = (daysAgo: number, after?: number) => Date;

/** A keeper of the made-up company, who works on the company's working days alone. */
export interface KeeperAtWork {
	keeper: Actor;
	on: OnDay;
	/** A working day that is still to come. */
	dayAhead(count: number): string;
	/** Takes an idea up. */
	receive(idea: string, at: Date): Promise<void>;
	say(idea: string, fields: Partial<AnswerFields>, at: Date): Promise<void>;
}

export async function keeperAtWork(storage: Storage, keeper: Actor, onDay: OnDay, now: Date): Promise<KeeperAtWork> {
	const calendar = await workingCalendar(storage);
	const today = dayIn(keeper.timeZone, now);
	return {
		keeper,
		/** The same hour on the next working day, where that has come already. */
		on: (daysAgo, after) => {
			const at = onDay(daysAgo, after);
			const day = dayIn("UTC", at);
			const moved = at.getTime() + Date.parse(addWorkingDays(calendar, day, 0)) - Date.parse(day);
			return moved > now.getTime() ? at : new Date(moved);
		},
		dayAhead: (count) => addWorkingDays(calendar, today, count),
		receive: async (idea, at) => {
			granted(await chooseKeeper(storage, keeper, idea, keeper.publicId, at));
		},
		say: async (idea, fields, at) => {
			const empty = answerForm.parse({ token: crypto.randomUUID(), state: "under-consideration" });
			granted(await answerIdea(storage, keeper, idea, { ...empty, ...fields }, at));
		},
	};
}
