import { feedbackWaiting } from "#app/features/feedback/waiting.server.ts";
import { keepersWaiting } from "#app/features/ideas/keepers-waiting.server.ts";
import { originsWaiting } from "#app/features/ideas/origins/waiting.server.ts";
import { ideaReportsWaiting } from "#app/features/ideas/reports/waiting.server.ts";
import { essaysWaiting } from "#app/features/ideas/waiting.server.ts";
import { praiseWaiting } from "#app/features/praise/waiting.server.ts";
import { requestsWaiting } from "#app/features/requests/waiting.server.ts";
import { questionsWaiting, readingWaiting } from "#app/features/standards/reading/waiting.server.ts";
import { reviewWaiting } from "#app/features/standards/review/waiting.server.ts";
import { type OpenTask, openTasks } from "#app/features/tasks/queries.server.ts";
import type { WaitingItem, WaitingSource } from "#app/features/tasks/waiting.ts";
import { formatDay } from "#app/messages/format.ts";
import type { Translate } from "#app/messages/translator.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";

/** Every kind of task stands in one of these; `inOrder` speaks of what awaits first. */
export const sources: readonly WaitingSource[] = [
	questionsWaiting,
	reviewWaiting,
	readingWaiting,
	requestsWaiting,
	praiseWaiting,
	originsWaiting,
	feedbackWaiting,
	essaysWaiting,
	keepersWaiting,
	ideaReportsWaiting,
];

const sourceOf = new Map(sources.flatMap((source) => source.kinds.map((kind) => [kind, source] as const)));

export interface Waiting {
	items: (WaitingItem & { due: string | null })[];
	/** There is more than is shown. */
	more: boolean;
}

const shownAtFirst = 5;
const shownAtMost = 50;

/** What waits for the actor, in order of due date; only the features that have something among it are asked. */
export async function whatWaits(
	visit: { storage: Storage; actor: Actor; t: Translate },
	{ all }: { all: boolean },
): Promise<Waiting> {
	const waiting = inOrder(await openTasks(visit.storage, visit.actor.id));
	const shown = waiting.slice(0, all ? shownAtMost : shownAtFirst);
	const told = await Promise.all(
		sources.map((source) => {
			const ids = shown.filter(({ kind }) => source.kinds.includes(kind)).map(({ id }) => id);
			return ids.length === 0 ? [] : source.items(visit, new Set(ids));
		}),
	);
	const byId = new Map(told.flat().map((item) => [item.id, item]));
	const items = shown.flatMap(({ id, dueOn }) => {
		const item = byId.get(id);
		return item ? [{ ...item, due: dueOn ? formatDay(dueOn, visit.actor.language) : null }] : [];
	});
	return { items, more: waiting.length > shown.length };
}

/** First what somebody waits for without a date, then everything with a date by its date, then the rest. */
function inOrder(tasks: readonly OpenTask[]): OpenTask[] {
	const known = tasks.filter(({ kind }) => sourceOf.has(kind));
	const dated = known.filter(({ dueOn }) => dueOn !== null);
	dated.sort((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? ""));
	const undated = known.filter(({ dueOn }) => dueOn === null);
	const awaited = ({ kind }: OpenTask) => sourceOf.get(kind)?.awaited === true;
	return [...undated.filter(awaited), ...dated, ...undated.filter((task) => !awaited(task))];
}
