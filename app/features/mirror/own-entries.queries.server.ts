import { and, asc, eq, inArray, isNotNull, ne, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { formatKey } from "#app/features/standards/keys.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { KeptRemark } from "#db/schema/feedback.ts";
import type { Storage } from "#db/storage.ts";

/** Somebody's own praise, given or received. */
export interface OwnPraise {
	day: string;
	from: string;
	to: string;
	rule: string;
	deed: string;
	effect: string;
	sentence: string;
}

/** Somebody's own feedback, given or received, with everything that became of it. */
export interface OwnFeedback {
	day: string;
	from: string;
	to: string;
	rule: string;
	situation: string;
	happenedOn: string;
	deed: string;
	effect: string;
	proposal: string;
	/** Words that the coach found and the author kept, with the reason. */
	kept: { words: string; reason: string }[];
	answers: string[];
	step: { words: string; dueOn: string; state: "open" | "done" | "dropped" } | null;
	messages: { day: string; from: string; text: string }[];
	helped: string | null;
	sentence: string;
}

const ruleKey = ({ code, number }: { code: string | null; number: number | null }) =>
	code !== null && number !== null ? formatKey(code, number) : "";

const standing = ["open", "asked"];

/** All praise that the actor gave. */
export async function ownGivenPraise(storage: Storage, actor: Actor): Promise<OwnPraise[]> {
	const { praises } = storage.tables;
	return praiseWhere(storage, actor, and(eq(praises.authorId, actor.id), inArray(praises.state, standing)));
}

/** All praise that names the actor. */
export async function ownReceivedPraise(storage: Storage, actor: Actor): Promise<OwnPraise[]> {
	const { praises, praiseReceivers } = storage.tables;
	const mine = storage.read
		.select({ id: praiseReceivers.praiseId })
		.from(praiseReceivers)
		.where(eq(praiseReceivers.personId, actor.id));
	return praiseWhere(storage, actor, and(inArray(praises.id, mine), inArray(praises.state, standing)));
}

async function praiseWhere(
	{ read, tables }: Storage,
	{ timeZone }: Actor,
	where: ReturnType<typeof and>,
): Promise<OwnPraise[]> {
	const { praises, praiseReceivers, people, teams, rules, standards } = tables;
	const rows = await read
		.select({ praise: praises, from: people.name, code: standards.code, number: rules.number })
		.from(praises)
		.innerJoin(people, eq(people.id, praises.authorId))
		.leftJoin(rules, eq(rules.id, praises.ruleId))
		.leftJoin(standards, eq(standards.id, rules.standardId))
		.where(where)
		.orderBy(asc(praises.id));
	const named = await read
		.select({ praiseId: praiseReceivers.praiseId, person: people.name, team: teams.name })
		.from(praiseReceivers)
		.innerJoin(praises, eq(praises.id, praiseReceivers.praiseId))
		.leftJoin(people, eq(people.id, praiseReceivers.personId))
		.leftJoin(teams, eq(teams.id, praiseReceivers.teamId))
		.where(where)
		.orderBy(asc(praiseReceivers.id));
	const names = new Map<number, string[]>();
	for (const { praiseId, person, team } of named) {
		names.set(praiseId, [...(names.get(praiseId) ?? []), person ?? team ?? ""]);
	}
	return rows.map(({ praise, from, ...rule }) => ({
		...{ day: dayIn(timeZone, praise.sentAt), from, to: (names.get(praise.id) ?? []).join("; "), rule: ruleKey(rule) },
		...{ deed: praise.deed, effect: praise.effect, sentence: praise.sentence },
	}));
}

/** All feedback that the actor gave and did not take back. */
export async function ownGivenFeedback(storage: Storage, actor: Actor): Promise<OwnFeedback[]> {
	const { feedbackEntries } = storage.tables;
	return feedbackWhere(
		storage,
		actor,
		and(eq(feedbackEntries.authorId, actor.id), inArray(feedbackEntries.state, ["sent", "read"])),
	);
}

/** All feedback that the actor received and has opened. */
export async function ownReceivedFeedback(storage: Storage, actor: Actor): Promise<OwnFeedback[]> {
	const { feedbackEntries } = storage.tables;
	return feedbackWhere(
		storage,
		actor,
		and(eq(feedbackEntries.receiverId, actor.id), eq(feedbackEntries.state, "read")),
	);
}

async function feedbackWhere(
	{ read, tables }: Storage,
	{ timeZone }: Actor,
	where: ReturnType<typeof and>,
): Promise<OwnFeedback[]> {
	const { feedbackEntries, feedbackAnswers, feedbackSteps, feedbackMessages, feedbackOutcomes } = tables;
	const { people, rules, standards } = tables;
	const receiver = alias(people, "receiver");
	const of = eq;
	const [rows, answers, messages] = await Promise.all([
		read
			.select({
				...{ entry: feedbackEntries, from: people.name, to: receiver.name },
				...{ code: standards.code, number: rules.number, step: feedbackSteps, helped: feedbackOutcomes.answer },
			})
			.from(feedbackEntries)
			.innerJoin(people, of(people.id, feedbackEntries.authorId))
			.innerJoin(receiver, of(receiver.id, feedbackEntries.receiverId))
			.leftJoin(rules, of(rules.id, feedbackEntries.ruleId))
			.leftJoin(standards, of(standards.id, rules.standardId))
			.leftJoin(feedbackSteps, of(feedbackSteps.entryId, feedbackEntries.id))
			.leftJoin(feedbackOutcomes, of(feedbackOutcomes.entryId, feedbackEntries.id))
			.where(where)
			.orderBy(asc(feedbackEntries.id)),
		read
			.select({ entryId: feedbackAnswers.entryId, kind: feedbackAnswers.kind })
			.from(feedbackAnswers)
			.innerJoin(feedbackEntries, of(feedbackEntries.id, feedbackAnswers.entryId))
			.where(where)
			.orderBy(asc(feedbackAnswers.at)),
		read
			.select({ message: feedbackMessages, from: people.name })
			.from(feedbackMessages)
			.innerJoin(feedbackEntries, of(feedbackEntries.id, feedbackMessages.entryId))
			.innerJoin(people, of(people.id, feedbackMessages.personId))
			.where(where)
			.orderBy(asc(feedbackMessages.id)),
	]);
	return rows.map(({ entry, from, to, step, helped, ...rule }) => ({
		...{ day: dayIn(timeZone, entry.sentAt), from, to, rule: ruleKey(rule), situation: entry.situation },
		...{ happenedOn: entry.happenedOn, deed: entry.deed, effect: entry.effect, proposal: entry.proposal },
		kept: entry.kept.map(({ words, reason }: KeptRemark) => ({ words, reason })),
		answers: answers.filter(({ entryId }) => entryId === entry.id).map(({ kind }) => kind),
		step: step && {
			...{ words: step.words, dueOn: step.dueOn },
			state: step.doneAt ? ("done" as const) : step.droppedAt ? ("dropped" as const) : ("open" as const),
		},
		messages: messages
			.filter(({ message }) => message.entryId === entry.id)
			.map(({ message, from: writer }) => ({
				...{ day: dayIn(timeZone, message.at), from: writer, text: message.text },
			})),
		...{ helped, sentence: entry.sentence },
	}));
}

export interface OwnRequest {
	day: string;
	from: string;
	/** Those who were asked; for a request that asks the actor, the actor alone. */
	to: { name: string; state: string }[];
	question: string;
	state: string;
}

/** Requests that the actor made, and those that asked the actor and were not taken back. */
export async function ownRequests({ read, tables }: Storage, actor: Actor): Promise<OwnRequest[]> {
	const { feedbackRequests, feedbackRequestPeople, people } = tables;
	const asker = alias(people, "asker");
	const rows = await read
		.select({
			...{ request: feedbackRequests, from: asker.name, to: people.name },
			...{ personId: feedbackRequestPeople.personId, part: feedbackRequestPeople.state },
		})
		.from(feedbackRequestPeople)
		.innerJoin(feedbackRequests, eq(feedbackRequests.id, feedbackRequestPeople.requestId))
		.innerJoin(people, eq(people.id, feedbackRequestPeople.personId))
		.innerJoin(asker, eq(asker.id, feedbackRequests.askerId))
		.where(
			or(
				eq(feedbackRequests.askerId, actor.id),
				and(eq(feedbackRequestPeople.personId, actor.id), ne(feedbackRequests.state, "withdrawn")),
			),
		)
		.orderBy(asc(feedbackRequests.id), asc(feedbackRequestPeople.id));
	const found = new Map<number, OwnRequest>();
	for (const { request, from, to, part } of rows) {
		const { id, askedAt, question, state } = request;
		const one = found.get(id) ?? { day: dayIn(actor.timeZone, askedAt), from, to: [], question, state };
		one.to.push({ name: to, state: part });
		found.set(id, one);
	}
	return [...found.values()];
}

export interface OwnExercise {
	day: string;
	exercise: string;
	tries: number;
	passed: boolean;
}

/** What the actor has practised: each exercise that was tried. */
export async function ownExercises({ read, tables }: Storage, actor: Actor): Promise<OwnExercise[]> {
	const { practiceRuns, practiceResults } = tables;
	const rows = await read
		.select({ result: practiceResults, startedAt: practiceRuns.startedAt })
		.from(practiceResults)
		.innerJoin(practiceRuns, eq(practiceRuns.id, practiceResults.runId))
		.where(
			and(
				eq(practiceRuns.personId, actor.id),
				or(isNotNull(practiceResults.passedAt), isNotNull(practiceResults.leftAt)),
			),
		)
		.orderBy(asc(practiceResults.runId), asc(practiceResults.position));
	return rows.map(({ result: { exercise, tries, passedAt }, startedAt }) => ({
		...{ day: dayIn(actor.timeZone, passedAt ?? startedAt), exercise, tries, passed: passedAt !== null },
	}));
}

export interface OwnWeek {
	week: string;
	texts: number;
	generalisation: number;
	personality: number;
	noProposal: number;
}

/** The weekly figures behind the actor's mirror. */
export async function ownWeeks({ read, tables: { wordingWeeks } }: Storage, actor: Actor): Promise<OwnWeek[]> {
	return read
		.select({
			...{ week: wordingWeeks.week, texts: wordingWeeks.texts, generalisation: wordingWeeks.generalisation },
			...{ personality: wordingWeeks.personality, noProposal: wordingWeeks.noProposal },
		})
		.from(wordingWeeks)
		.where(eq(wordingWeeks.personId, actor.id))
		.orderBy(asc(wordingWeeks.week));
}
