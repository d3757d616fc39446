import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import { answerQuestion, settleAnswer } from "#app/features/standards/reading/answer-question.server.ts";
import { askQuestion } from "#app/features/standards/reading/ask-question.server.ts";
import { excuseReader } from "#app/features/standards/reading/excuse-reader.server.ts";
import { insertReminders } from "#app/features/standards/reading/insert-reminders.server.ts";
import { remindByRhythm } from "#app/features/standards/reading/remind-by-rhythm.server.ts";
import { settleStandard } from "#app/features/standards/reading/settle-standard.server.ts";
import { rulePageFacts } from "#app/features/standards/rule.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { granted } from "./change-standard.server.ts";
import { type DemoQuestion, demoExemptions, demoHands, demoQuestions } from "./content/care.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** Days in which readers of the demo company were reminded. */
const rhythmDays = 45;

/**
 * What surrounds reading: who is excused, what waits for whom since when, the reminders of the past weeks by their rhythm
 * and by hand, and questions on rules with their answers.
 */
export async function plantCare(storage: Storage, actors: ReadonlyMap<string, Actor>, now: Date): Promise<void> {
	const actor = (userName: string): Actor => {
		const found = actors.get(userName);
		if (!found) throw new Error(`${userName} is missing`);
		return found;
	};
	const ago = (hours: number) => new Date(now.getTime() - hours * hour);
	for (const { code, who, by, daysAgo, reason } of demoExemptions) {
		const excused = { personId: actor(who).id, reason, at: ago(daysAgo * 24) };
		granted(await excuseReader(storage, actor(by), { id: await standardId(storage, code) }, excused));
	}
	await askInTime(storage, now);
	for (let days = rhythmDays; days > 0; days--) {
		const morning = new Date(Math.floor(now.getTime() / day - days) * day + 7 * hour);
		await remindByRhythm(storage, { now: morning, signal: new AbortController().signal, mail: false });
	}
	for (const { code, who, by, hoursAgo } of demoHands) {
		await remindOnce(storage, code, { reader: actor(who), by: actor(by), at: ago(hoursAgo) });
	}
	for (const question of demoQuestions) await tellQuestion(storage, question, actor, ago);
}

/** Gives everybody the readings that wait for them, as of the day on which each was asked for. */
async function askInTime(storage: Storage, now: Date): Promise<void> {
	const { standards, versions } = storage.tables;
	const asking = await storage.read
		.select({ id: standards.id, publishedAt: versions.publishedAt })
		.from(standards)
		.innerJoin(versions, and(eq(versions.standardId, standards.id), eq(versions.number, standards.askedVersion)))
		.where(isNull(standards.withdrawnAt))
		.orderBy(asc(standards.id));
	for (const { id, publishedAt } of asking) {
		await settleStandard(storage, id, { now: publishedAt, published: true });
		await settleStandard(storage, id, { now });
	}
}

/** A reminder by hand of what still waits for somebody. */
async function remindOnce(
	storage: Storage,
	code: string,
	{ reader, by, at }: { reader: Actor; by: Actor; at: Date },
): Promise<void> {
	const { tasks, versions, standards } = storage.tables;
	const [waiting] = await storage.read
		.select({ taskId: tasks.id })
		.from(tasks)
		.innerJoin(versions, eq(versions.id, tasks.subjectId))
		.innerJoin(standards, eq(standards.id, versions.standardId))
		.where(
			and(
				...[eq(standards.code, code), eq(tasks.personId, reader.id), eq(tasks.kind, "read")],
				...[isNull(tasks.doneAt), isNull(tasks.endedAt)],
			),
		);
	if (!waiting) return;
	const step = `hand:${dayIn("UTC", at)}`;
	const reminder = { ...waiting, personId: reader.id, step, byId: by.id, mail: false };
	await storage.write((writer) => insertReminders(writer, storage.tables, [reminder], at));
}

async function tellQuestion(
	storage: Storage,
	{ who, code, rule, daysAgo, text, answer }: DemoQuestion,
	actor: (userName: string) => Actor,
	ago: (hours: number) => Date,
): Promise<void> {
	const at = ago(daysAgo * 24);
	const found = await rulePageFacts(storage, actor(who), `${code}-${rule}`, at);
	if (!found) throw new Error(`${code}-${rule} is missing`);
	const { key, standard, version } = found;
	const asked = {
		...{ key, ruleId: found.rule.ruleId ?? 0, versionId: version.id, standardId: standard.id },
		...{ ownerId: standard.ownerId, text, token: randomUUID() },
	};
	await askQuestion(storage, actor(who), asked, { at, mail: false });
	if (!answer) return;
	const { ruleQuestions } = storage.tables;
	const [question] = await storage.read
		.select({ id: ruleQuestions.id })
		.from(ruleQuestions)
		.where(and(eq(ruleQuestions.personId, actor(who).id), isNull(ruleQuestions.answeredAt)));
	if (!question) throw new Error(`the question on ${key} is missing`);
	const answeredAt = ago(answer.daysAgo * 24);
	granted(
		await answerQuestion(
			storage,
			actor(answer.who),
			{ questionId: question.id, answer: answer.text },
			{ at: answeredAt, mail: false },
		),
	);
	// What was answered lately still waits to be read.
	if (answer.daysAgo > 2) await settleAnswer(storage, actor(who), question.id, new Date(answeredAt.getTime() + day));
}

async function standardId({ read, tables: { standards } }: Storage, code: string): Promise<number> {
	const [row] = await read.select({ id: standards.id }).from(standards).where(eq(standards.code, code));
	if (!row) throw new Error(`${code} is missing`);
	return row.id;
}
