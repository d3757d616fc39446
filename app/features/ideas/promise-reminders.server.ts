import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { addWorkingDays, isWorkingDay, workingDaysBetween } from "#app/features/accounts/working-days.ts";
import { queueMails } from "#app/platform/queue-mail.server.ts";
import { withRest } from "#app/platform/turns.server.ts";
import type { Storage } from "#db/storage.ts";
import { allKeepers } from "./keepers.server.ts";
import { standInsOn } from "./keepers-away.server.ts";
import { giveKeeperTasks, keeperTaskKinds } from "./keepers-tasks.server.ts";
import { companyDay } from "./promises.server.ts";

export const dueMail = "ideas-due";

/** A promise waits on its keeper's Now from so many working days before it is due. */
export const shownBefore = 2;

/** Working days from the due day at which mails remind; after the last one the list alone tells of it. */
export const reminderDays = [-1, 1, 5] as const;

const promisesAtOnce = 300;

/** How many reminders a promise has had by a day. */
export function remindersBy(daysLate: number): number {
	return reminderDays.filter((day) => day <= daysLate).length;
}

/**
 * The keepers' morning: promises that are due soon or late stand on the Now of who is to keep them (the keeper, who stands in
 * today, or all keepers while an idea has none), and each of these people has at most one mail. A promise is named in three mails
 * at most.
 */
export async function remindKeepers(
	storage: Storage,
	{ now, signal, mail }: { now: Date; signal: AbortSignal; mail: boolean },
): Promise<void> {
	const { tables } = storage;
	const { calendar, today } = await companyDay(storage, now);
	if (!isWorkingDay(calendar, today)) return;
	const [keepers, away] = await Promise.all([
		allKeepers(storage.read, tables),
		standInsOn(storage.read, tables, today),
	]);
	const active = new Set(keepers.map(({ id }) => id));
	const horizon = addWorkingDays(calendar, today, shownBefore);
	const mailed = new Set<number>();
	let after = 0;
	do {
		if (signal.aborted) throw new Error("interrupted");
		const chunk = await openPromises(storage, horizon, after);
		const waiting = chunk.map((promise) => {
			const own = promise.keeperId !== null && active.has(promise.keeperId) ? promise.keeperId : null;
			const inPlace = away.filter(({ keeperId }) => keeperId === own).map(({ standInId }) => standInId);
			const people = own === null ? [...active] : [own, ...inPlace.filter((id) => active.has(id))];
			const owed = remindersBy(workingDaysBetween(calendar, promise.dueOn, today));
			return { ...promise, people, reminds: owed > promise.reminded, owed };
		});
		const letters = mail
			? [...new Set(waiting.filter(({ reminds }) => reminds).flatMap(({ people }) => people))].filter(
					(id) => !mailed.has(id),
				)
			: [];
		await withRest(() =>
			storage.write(async (writer) => {
				const kind = keeperTaskKinds.due;
				await giveKeeperTasks(
					writer,
					tables,
					waiting.map(({ id, people, dueOn }) => ({ kind, people, subjectId: id, dueOn, at: now })),
				);
				for (const owed of reminderDays.map((_, index) => index + 1)) {
					const ids = waiting.filter((one) => one.reminds && one.owed === owed).map(({ id }) => id);
					if (ids.length === 0) continue;
					await writer.update(tables.ideaPromises).set({ reminded: owed }).where(inArray(tables.ideaPromises.id, ids));
				}
				await queueMails(
					writer,
					tables,
					letters.map((personId) => ({ personId, kind: dueMail, params: {}, at: now })),
				);
			}),
		);
		for (const id of letters) mailed.add(id);
		after = chunk.length === promisesAtOnce ? (chunk.at(-1)?.id ?? 0) : 0;
	} while (after);
}

/** Open promises due up to a day. An idea that waits to be received is named by that promise alone. */
async function openPromises({ read, tables }: Storage, horizon: string, after: number) {
	const { ideaPromises, ideas } = tables;
	return read
		.select({
			...{ id: ideaPromises.id, dueOn: ideaPromises.dueOn, reminded: ideaPromises.reminded },
			keeperId: ideas.keeperId,
		})
		.from(ideaPromises)
		.innerJoin(ideas, eq(ideas.id, ideaPromises.ideaId))
		.where(
			and(
				...[isNull(ideaPromises.keptAt), isNull(ideaPromises.endedAt), isNull(ideas.ended)],
				...[lte(ideaPromises.dueOn, horizon), gt(ideaPromises.id, after)],
				or(sql`${ideas.keeperId} is not null`, eq(ideaPromises.kind, "receive")),
			),
		)
		.orderBy(asc(ideaPromises.id))
		.limit(promisesAtOnce);
}
