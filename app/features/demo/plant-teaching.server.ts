import { eq, inArray } from "drizzle-orm";
import { fieldsFrom } from "#app/features/feedback/feedback.form.ts";
import { readFeedback } from "#app/features/feedback/read-feedback.server.ts";
import { sendFeedback } from "#app/features/feedback/send-feedback.server.ts";
import { noteWording } from "#app/features/mirror/note-wording.server.ts";
import { exerciseOf } from "#app/features/practice/exercises.server.ts";
import { newestRun } from "#app/features/practice/run.queries.server.ts";
import { startRun } from "#app/features/practice/start-run.server.ts";
import { leaveExercise, tryExercise } from "#app/features/practice/try-exercise.server.ts";
import { askForFeedback, endJob, remindJob } from "#app/features/requests/ask-feedback.server.ts";
import { endsAfter } from "#app/features/requests/model.ts";
import { declineRequest, endRequest } from "#app/features/requests/settle-request.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { granted } from "./change-standard.server.ts";
import { fadedHabits, practised, type ToldRequest, toldRequests } from "./content/requests.ts";

const day = 86_400_000;
const morning = day / 3;

/** Rounds of practice, requests for feedback, and wording that changed over the year. */
export async function plantTeaching(storage: Storage, actors: ReadonlyMap<string, Actor>, now: Date): Promise<void> {
	const today = Math.floor(now.getTime() / day) * day;
	const on = (daysAgo: number) => new Date(today - daysAgo * day + morning);
	const actor = (name: string): Actor => {
		const found = actors.get(name);
		if (!found) throw new Error(`${name} is missing`);
		return found;
	};
	for (const [name, daysAgo] of practised) await practise(storage, actor(name), on(daysAgo));
	for (const told of toldRequests) await askAndSettle(storage, actor, told, { on, now });
	for (const [name, habit, lastDaysAgo] of fadedHabits) {
		for (let daysAgo = 330; daysAgo >= lastDaysAgo; daysAgo -= 35) {
			await storage.write((writer) =>
				noteWording(writer, storage.tables, {
					...{ personId: actor(name).id, day: dayIn("UTC", on(daysAgo)), met: new Set([habit]) },
				}),
			);
		}
	}
}

/** A round: the second exercise is left open after a try, the others find a good answer. */
async function practise(storage: Storage, actor: Actor, at: Date): Promise<void> {
	await startRun(storage, actor, at);
	const run = await newestRun(storage.read, storage.tables, actor.id);
	for (const { position, exercise: key } of run?.steps ?? []) {
		const exercise = exerciseOf(key);
		if (!exercise) continue;
		const left = position === 2;
		const answer = exercise.sort === "which" ? "" : left ? exercise.given : `${exercise.model} (${exercise.place})`;
		const chosen = exercise.sort === "which" ? (exercise.right === 0 ? "0" : "1") : null;
		granted(await tryExercise(storage, actor, position, { token: crypto.randomUUID(), answer, chosen }, at));
		if (left) granted(await leaveExercise(storage, actor, position, at));
	}
}

async function askAndSettle(
	storage: Storage,
	actor: (name: string) => Actor,
	{ daysAgo, asker, to, rule, question, answer, declines }: ToldRequest,
	{ on, now }: { on: (daysAgo: number) => Date; now: Date },
): Promise<void> {
	const { tables } = storage;
	const { feedbackRequests, jobs } = tables;
	const at = on(daysAgo);
	const form = { token: crypto.randomUUID(), question, rule, to: to.map((name) => actor(name).publicId) };
	const { leadsTo } = granted(await askForFeedback(storage, actor(asker), form, { at, mail: false }));
	const publicId = leadsTo.slice(leadsTo.lastIndexOf("/") + 1);
	if (answer) {
		const { by, situation, deed, effect, proposal } = answer;
		const answered = on(daysAgo - 1);
		const words = { situation, deed, effect, proposal, happenedOn: dayIn("UTC", at), wants: "change" };
		const fields = fieldsFrom({ to: actor(asker).publicId, request: publicId, rule, ...words });
		const sent = granted(await sendFeedback(storage, actor(by), { ...fields, token: crypto.randomUUID() }, answered));
		granted(await readFeedback(storage, actor(asker), sent.leadsTo.slice(sent.leadsTo.lastIndexOf("/") + 1), answered));
	}
	if (declines) granted(await declineRequest(storage, actor(declines.who), publicId, on(daysAgo - declines.afterDays)));
	const ended = new Date(at.getTime() + endsAfter);
	if (ended > now) return;
	await storage.write(async (writer) => {
		const [request] = await writer
			.select({ id: feedbackRequests.id })
			.from(feedbackRequests)
			.where(eq(feedbackRequests.publicId, publicId));
		if (!request) return;
		await endRequest(writer, tables, request.id, ended);
		await writer.delete(jobs).where(inArray(jobs.key, [`${endJob}:${request.id}`, `${remindJob}:${request.id}`]));
	});
}
