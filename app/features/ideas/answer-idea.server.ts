import { and, eq, isNull } from "drizzle-orm";
import { addWorkingDays } from "#app/features/accounts/working-days.ts";
import type { Actor } from "#app/platform/actor.ts";
import { startOfDay } from "#app/platform/clock.ts";
import { failed, type Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage, Writer } from "#db/storage.ts";
import type { AnswerFields } from "./answer-idea.form.ts";
import { changeIdea, type FoundIdea, goneCode } from "./change-idea.server.ts";
import { keepsIdeas, tellFirstDays, waitsOn } from "./keepers.model.ts";
import { endKeeperTasks, giveKeeperTasks, keeperTaskKinds } from "./keepers-tasks.server.ts";
import { type IdeaState, mayGo } from "./model.ts";
import { type NamedPeople, peopleByNames } from "./named-people.queries.server.ts";
import { ideaPath } from "./paths.ts";
import { type CompanyDay, companyDay, keepPromises } from "./promises.server.ts";
import { showAnswer, showJob } from "./show-answer.server.ts";
import { endTrial, nameHands, openTrial, startTrial } from "./trials.server.ts";

/**
 * Answers an idea in writing and leads it to a state: kept once and for all, with its date. An idea without a keeper is in the
 * answering keeper's hands from then on. Problems: "forbidden", "ideas.problem.gone", "keepers.problem.way", ".waits", ".name-unknown" and
 * ".name-several" (name), ".nobody-tries", ".nobody-made", ".past-day", ".team", "field.missing".
 */
export async function answerIdea(
	storage: Storage,
	actor: Actor,
	publicId: string,
	input: AnswerFields,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	if (!keepsIdeas(actor)) return failed("forbidden");
	const { tables } = storage;
	const day = await companyDay(storage, at);
	const [made, tries] = await Promise.all([peopleByNames(storage, input.made), peopleByNames(storage, input.tries)]);
	return changeIdea(storage, publicId, (writer, idea) =>
		once(writer, tables, { token: input.token, personId: actor.id, at }, async () => {
			const { state } = input;
			if (!mayGo(idea.state as IdeaState, state)) refuseChange("keepers.problem.way", { field: "state" });
			if (await waitingAnswer(writer, tables, idea.id)) refuseChange("keepers.problem.waits");
			checkWords(input, day);
			const people = { made: idsOf(made, "made"), tries: idsOf(tries, "tries") };
			await changeTrial(writer, tables, { idea, input, actor, people, day, at });
			if (state === "done") {
				if (people.made.length === 0) refuseChange("keepers.problem.nobody-made", { field: "made" });
				const hands = { ideaId: idea.id, people: people.made, kind: "made", trialId: null, at } as const;
				await nameHands(writer, tables, hands);
			}
			await insertAnswer(writer, tables, { idea, input, actor, day, at });
			return ideaPath(publicId);
		}),
	);
}

function checkWords({ state, words, reason, thanks, nextDueOn }: AnswerFields, { today }: CompanyDay): void {
	if (state === "declined") {
		if (reason === "") refuseChange("field.missing", { field: "reason" });
		if (thanks === "") refuseChange("field.missing", { field: "thanks" });
		return;
	}
	if (words === "") refuseChange("field.missing", { field: "words" });
	if (!waitsOn(state)) return;
	if (nextDueOn === "") refuseChange("field.missing", { field: "nextDueOn" });
	if (nextDueOn < today) refuseChange("keepers.problem.past-day", { field: "nextDueOn" });
}

function idsOf(named: NamedPeople, field: string): number[] {
	if (named.ok) return named.ids;
	const code = named.several ? "keepers.problem.name-several" : "keepers.problem.name-unknown";
	return refuseChange(code, { field, params: { name: named.line } });
}

interface Answering {
	idea: FoundIdea;
	input: AnswerFields;
	actor: Actor;
	day: CompanyDay;
	at: Date;
}

/** A trial begins with the answer that leads there, and ends with what came out in the answer that leads on. */
async function changeTrial(
	writer: Writer,
	tables: Tables,
	{ idea, input, actor, people, day, at }: Answering & { people: { tries: number[] } },
): Promise<void> {
	const { id: ideaId } = idea;
	const trial = await openTrial(writer, tables, ideaId);
	const byId = actor.id;
	if (input.state !== "on-trial") {
		if (trial) await endTrial(writer, tables, input, { trialId: trial.id, byId, at });
		return;
	}
	if (trial) return;
	const teamId = await teamOf(writer, tables, input.team);
	const started = { ideaId, people: people.tries, teamId, byId, today: day.today, at };
	await startTrial(writer, tables, input, started);
}

async function teamOf(read: Reader, { teams }: Tables, publicId: string): Promise<number | null> {
	if (publicId === "") return null;
	const [team] = await read
		.select({ id: teams.id })
		.from(teams)
		.where(and(eq(teams.publicId, publicId), isNull(teams.closedAt)));
	return team?.id ?? refuseChange("keepers.problem.team", { field: "team" });
}

async function insertAnswer(writer: Writer, tables: Tables, { idea, input, actor, day, at }: Answering): Promise<void> {
	const { ideaAnswers, ideas } = tables;
	const { state, words } = input;
	const declined = state === "declined";
	const [answer] = await writer
		.insert(ideaAnswers)
		.values({
			...{ publicId: newPublicId(), ideaId: idea.id, byId: actor.id, fromState: idea.state, state, words, at },
			...{ reason: declined ? input.reason : "", thanks: declined ? input.thanks : "" },
			nextDueOn: waitsOn(state) ? input.nextDueOn : null,
		})
		.returning({ id: ideaAnswers.id });
	if (!answer) throw new Error("the answer was not written");
	if (idea.keeperId === null) await writer.update(ideas).set({ keeperId: actor.id }).where(eq(ideas.id, idea.id));
	await keepPromises(writer, tables, { ideaId: idea.id, keeperId: actor.id, at, on: day.today });
	if (idea.authorId !== actor.id) {
		const task = { kind: keeperTaskKinds.answer, people: [idea.authorId], subjectId: answer.id, at };
		await giveKeeperTasks(writer, tables, [task]);
	}
	if (!(declined && input.first && idea.authorId !== actor.id)) {
		await showAnswer(writer, tables, answer.id, at);
		return;
	}
	const job = { kind: showJob, key: `${showJob}:${answer.id}`, payload: { answer: answer.id } };
	await enqueue(writer, tables, { ...job, runAt: shownAtLatest(day), at });
	await record(writer, tables, {
		...{ at, actorId: actor.id, kind: "idea.told-first", subjectType: "idea", subjectId: idea.id },
		details: { answer: answer.id },
	});
}

/** The moment at which everybody sees an answer that its author was told first. */
function shownAtLatest({ today, calendar, timeZone }: CompanyDay): Date {
	return startOfDay(timeZone, addWorkingDays(calendar, today, tellFirstDays));
}

/** An answer that only the author has been told of; undefined where there is none. */
export async function waitingAnswer(
	read: Reader,
	{ ideaAnswers }: Tables,
	ideaId: number,
): Promise<{ id: number; publicId: string; at: Date } | undefined> {
	const [answer] = await read
		.select({ id: ideaAnswers.id, publicId: ideaAnswers.publicId, at: ideaAnswers.at })
		.from(ideaAnswers)
		.where(and(eq(ideaAnswers.ideaId, ideaId), isNull(ideaAnswers.shownAt)));
	return answer;
}

/**
 * The author has read an answer, or a keeper has told the author of it: everybody sees it from now on. Problems:
 * "ideas.problem.gone" (also for everybody else).
 */
export async function seeAnswer(
	storage: Storage,
	actor: Actor,
	publicId: string,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables } = storage;
	const { ideaAnswers, ideas } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const [answer] = await writer
				.select({ id: ideaAnswers.id, idea: ideas.publicId, authorId: ideas.authorId })
				.from(ideaAnswers)
				.innerJoin(ideas, eq(ideas.id, ideaAnswers.ideaId))
				.where(eq(ideaAnswers.publicId, publicId));
			if (!answer || (answer.authorId !== actor.id && !keepsIdeas(actor))) return refuseChange(goneCode);
			await showAnswer(writer, tables, answer.id, at);
			if (answer.authorId === actor.id) {
				const task = { kind: keeperTaskKinds.answer, subjectIds: [answer.id], personId: actor.id };
				await endKeeperTasks(writer, tables, task, { at });
			}
			return { leadsTo: ideaPath(answer.idea) };
		}),
	);
}
