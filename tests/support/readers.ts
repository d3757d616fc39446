import { and, eq } from "drizzle-orm";
import { publishDraft } from "#app/features/demo/plant-standard.server.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { createReadingJobs } from "#app/features/standards/reading/reading-jobs.server.ts";
import { writePart } from "#app/features/standards/write-part.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import { type Handler, startJobs } from "#db/jobs/runner.ts";
import type { Storage } from "#db/storage.ts";

/** Does the reading jobs that are due, with mails where told, and ends. */
export async function doJobs(storage: Storage, clock: Clock, mail = false): Promise<void> {
	const problems: unknown[] = [];
	const handlers: Record<string, Handler> = createReadingJobs({ mail });
	const jobs = startJobs(storage, handlers, {
		clock: () => clock.now(),
		onProblem: ({ error }) => problems.push(error),
	});
	await jobs.settled();
	await jobs.stop();
	if (problems.length > 0) throw problems[0];
}

/** Rewords one rule in one language and publishes. */
export async function publishReworded(
	storage: Storage,
	author: Actor,
	clock: Clock,
	{ code, number, text, change, dueOn = null }: Reworded,
): Promise<void> {
	await openDraft(storage, author, { code }, clock);
	const draft = await loadDraft(storage.read, storage.tables, code);
	const part = draft?.parts.find((one) => one.rule?.number === number);
	const wording = part?.wordings.pl ?? part?.wordings.ru;
	if (!part || !wording) throw new Error(`${code}-${number} is missing`);
	const language = part.wordings.pl ? "pl" : "ru";
	const { revision: seen, heading, why, example } = wording;
	const words = { heading, text, why, example };
	const written = await writePart(storage, author, { code, part: part.id, language, seen, words }, clock);
	if (!written.ok) throw new Error(written.problem.code);
	await publishDraft(storage, author, code, { note: "Jaśniej", dueOn, ...(change ? { change } : {}) }, clock.now());
}

interface Reworded {
	code: string;
	number: number;
	text: string;
	change?: "substantive" | "editorial";
	dueOn?: string | null;
}

/** The readings of somebody: version and how each stands. */
export async function readingsOf(storage: Storage, personId: number): Promise<string[]> {
	const { tasks, versions, standards } = storage.tables;
	const rows = await storage.read
		.select({
			code: standards.code,
			number: versions.number,
			doneAt: tasks.doneAt,
			endedAt: tasks.endedAt,
			because: tasks.endedBecause,
			dueOn: tasks.dueOn,
		})
		.from(tasks)
		.innerJoin(versions, eq(versions.id, tasks.subjectId))
		.innerJoin(standards, eq(standards.id, versions.standardId))
		.where(and(eq(tasks.personId, personId), eq(tasks.kind, "read"), eq(tasks.subjectType, "version")));
	return rows
		.map(({ code, number, doneAt, endedAt, because, dueOn }) => {
			const state = doneAt ? "done" : endedAt ? because : `open${dueOn ? ` by ${dueOn}` : ""}`;
			return `${code} ${number}: ${state}`;
		})
		.sort();
}
