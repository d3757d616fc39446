import { aliasedTable, and, asc, count, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { prepared } from "#db/prepared.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage } from "#db/storage.ts";
import { formatKey } from "../keys.ts";
import { type QuestionTask, questionTasks } from "./question-tasks.server.ts";

export interface Question {
	id: number;
	publicId: string;
	text: string;
	at: Date;
	personId: number;
	by: string;
	answer: string | null;
	answeredAt: Date | null;
	answeredBy: string | null;
}

export const questionsAtOnce = 20;

/** The questions on a rule with their answers, newest first, a page at a time; the caller has seen to who may read the rule. */
export async function questionsOf(
	{ read, tables }: Storage,
	ruleId: number,
	{ before, limit }: { before: number | null; limit: number },
): Promise<Question[]> {
	const { ruleQuestions, people } = tables;
	const answerer = aliasedTable(people, "answerer") as Tables["people"];
	return read
		.select({
			id: ruleQuestions.id,
			publicId: ruleQuestions.publicId,
			text: ruleQuestions.text,
			at: ruleQuestions.at,
			personId: ruleQuestions.personId,
			by: people.name,
			answer: ruleQuestions.answer,
			answeredAt: ruleQuestions.answeredAt,
			answeredBy: answerer.name,
		})
		.from(ruleQuestions)
		.innerJoin(people, eq(people.id, ruleQuestions.personId))
		.leftJoin(answerer, eq(answerer.id, ruleQuestions.answeredById))
		.where(and(eq(ruleQuestions.ruleId, ruleId), before === null ? undefined : lt(ruleQuestions.id, before)))
		.orderBy(desc(ruleQuestions.id))
		.limit(limit);
}

/** A question on a rule by its public id; null when it is on another rule. */
export async function questionOf(
	{ read, tables: { ruleQuestions } }: Storage,
	ruleId: number,
	publicId: string,
): Promise<{ id: number; personId: number } | null> {
	const [row] = await read
		.select({ id: ruleQuestions.id, personId: ruleQuestions.personId })
		.from(ruleQuestions)
		.where(and(eq(ruleQuestions.publicId, publicId), eq(ruleQuestions.ruleId, ruleId)));
	return row ?? null;
}

/** How many questions each rule of a standard has, by key. */
export async function questionCounts(
	storage: Storage,
	standard: { id: number; code: string },
): Promise<Map<string, number>> {
	const rows = await prepared(storage, "questions.of-standard", (read, { ruleQuestions, rules }) =>
		read
			.select({ number: rules.number, questions: count() })
			.from(ruleQuestions)
			.innerJoin(rules, eq(rules.id, ruleQuestions.ruleId))
			.where(eq(ruleQuestions.standardId, sql.placeholder("standard")))
			.groupBy(rules.number)
			.orderBy(asc(rules.number)),
	)({ standard: standard.id });
	return new Map(rows.map(({ number, questions }) => [formatKey(standard.code, number), Number(questions)]));
}

export interface WaitingQuestion {
	id: number;
	kind: QuestionTask;
	ruleKey: string;
	publicId: string;
	/** Its first words. */
	text: string;
}

const waitingAtMost = 200;
const firstWords = 90;

/** The questions that wait for the actor: to be answered, or with an answer to read. */
export async function waitingQuestions(storage: Storage, actor: Actor): Promise<WaitingQuestion[]> {
	const rows = await prepared(storage, "questions.waiting", (read, { tasks, ruleQuestions, rules, standards }) =>
		read
			.select({
				id: tasks.id,
				kind: tasks.kind,
				publicId: ruleQuestions.publicId,
				text: ruleQuestions.text,
				code: standards.code,
				number: rules.number,
			})
			.from(tasks)
			.innerJoin(ruleQuestions, eq(ruleQuestions.id, tasks.subjectId))
			.innerJoin(rules, eq(rules.id, ruleQuestions.ruleId))
			.innerJoin(standards, eq(standards.id, ruleQuestions.standardId))
			.where(
				and(
					eq(tasks.personId, sql.placeholder("person")),
					isNull(tasks.doneAt),
					isNull(tasks.endedAt),
					eq(tasks.subjectType, "question"),
					inArray(tasks.kind, Object.values(questionTasks)),
				),
			)
			.orderBy(asc(tasks.id))
			.limit(waitingAtMost),
	)({ person: actor.id });
	return rows.map(({ code, number, kind, ...row }) => ({
		...row,
		text: row.text.length > firstWords ? `${row.text.slice(0, firstWords).trimEnd()}…` : row.text,
		kind: kind as QuestionTask,
		ruleKey: formatKey(code, number),
	}));
}
