import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";
import type { StandardTables } from "./standards.ts";

type Known = Pick<AccountTables, "people"> & Pick<StandardTables, "rules" | "versions">;

/** Something the coach found that its author kept with a reason; the receiver reads both. */
export interface KeptRemark {
	field: string;
	check: string;
	message: string;
	/** The words that were found; empty where something is missing. */
	words: string;
	reason: string;
}

/** Feedback between two people: what was written, what the receiver answered, and what came of it. */
export function feedbackTables(kit: Kit, { people, rules, versions }: Known) {
	const { table, id, ref, text, integer, instant, day, json, index, uniqueIndex, primaryKey, foreignKey, check, sql } =
		kit;

	/** Words and people of an entry never change once it was read; the guards of the engine see to it. */
	const feedbackEntries = table(
		"feedback_entries",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			authorId: ref("author_id")
				.notNull()
				.references(() => people.id),
			receiverId: ref("receiver_id")
				.notNull()
				.references(() => people.id),
			/** The receiver's leader whom the author lets read it too. */
			leaderId: ref("leader_id").references(() => people.id),
			/** The rule that it is about, in the version of the day. */
			ruleId: ref("rule_id").references(() => rules.id),
			versionId: ref("version_id").references(() => versions.id),
			/** The words are empty once the entry is taken back. */
			situation: text("situation").notNull(),
			happenedOn: day("happened_on").notNull(),
			deed: text("deed").notNull(),
			effect: text("effect").notNull(),
			proposal: text("proposal").notNull(),
			/** "change": something should change; "keep": it should stay so. */
			wants: text("wants").notNull(),
			kept: json<KeptRemark[]>("kept").notNull(),
			/** The sentence about who will see it, as the author read it. */
			sentence: text("sentence").notNull(),
			/** The entry that this one corrects. */
			correctsId: ref("corrects_id"),
			state: text("state").notNull(),
			sentAt: instant("sent_at").notNull(),
			readAt: instant("read_at"),
			withdrawnAt: instant("withdrawn_at"),
		},
		(t) => [
			uniqueIndex("feedback_entries_public_id").on(t.publicId),
			index("feedback_entries_given").on(t.authorId, t.id),
			index("feedback_entries_received").on(t.receiverId, t.id).where(sql`${t.state} in ('sent', 'read')`),
			index("feedback_entries_led").on(t.leaderId, t.id).where(sql`${t.state} = 'read'`),
			index("feedback_entries_corrects").on(t.correctsId),
			foreignKey({ name: "feedback_entries_corrected", columns: [t.correctsId], foreignColumns: [t.id] }),
			check("feedback_entries_wants", sql`${t.wants} in ('keep', 'change')`),
			check("feedback_entries_state", sql`${t.state} in ('sent', 'read', 'withdrawn', 'removed')`),
			check("feedback_entries_two", sql`${t.authorId} <> ${t.receiverId}`),
		],
	);

	const entry = () =>
		ref("entry_id")
			.notNull()
			.references(() => feedbackEntries.id);
	const person = (name = "person_id") =>
		ref(name)
			.notNull()
			.references(() => people.id);

	/** What the receiver answered: thanks, a next step, a talk; each at most once. */
	const feedbackAnswers = table(
		"feedback_answers",
		{ entryId: entry(), kind: text("kind").notNull(), at: instant("at").notNull() },
		(t) => [
			primaryKey({ columns: [t.entryId, t.kind] }),
			check("feedback_answers_kind", sql`${t.kind} in ('thanks', 'will-do', 'talk')`),
		],
	);

	/** "I will do this": the receiver's own next step, done or dropped. */
	const feedbackSteps = table(
		"feedback_steps",
		{
			entryId: ref("entry_id")
				.primaryKey()
				.references(() => feedbackEntries.id),
			personId: person(),
			words: text("words").notNull(),
			dueOn: day("due_on").notNull(),
			at: instant("at").notNull(),
			doneAt: instant("done_at"),
			droppedAt: instant("dropped_at"),
		},
		(t) => [index("feedback_steps_open").on(t.personId, t.doneAt, t.droppedAt, t.dueOn, t.entryId)],
	);

	/** "Let us talk": a short thread that either of the two closes. */
	const feedbackTalks = table("feedback_talks", {
		entryId: ref("entry_id")
			.primaryKey()
			.references(() => feedbackEntries.id),
		at: instant("at").notNull(),
		messages: integer("messages").notNull(),
		closedAt: instant("closed_at"),
		closedById: ref("closed_by_id").references(() => people.id),
	});

	const feedbackMessages = table(
		"feedback_messages",
		{ id: id(), entryId: entry(), personId: person(), text: text("text").notNull(), at: instant("at").notNull() },
		(t) => [index("feedback_messages_order").on(t.entryId, t.id)],
	);

	/** Whether it helped, as the receiver says later. */
	const feedbackOutcomes = table(
		"feedback_outcomes",
		{
			entryId: ref("entry_id")
				.primaryKey()
				.references(() => feedbackEntries.id),
			answer: text("answer").notNull(),
			at: instant("at").notNull(),
		},
		(t) => [check("feedback_outcomes_answer", sql`${t.answer} in ('yes', 'partly', 'no')`)],
	);

	/** "This is not fair": a keeper whom the receiver names looks at the words, and answers both. */
	const feedbackReports = table(
		"feedback_reports",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			entryId: entry(),
			reporterId: person("reporter_id"),
			/** The author of the entry, so that a pattern is found by one index. */
			authorId: person("author_id"),
			keeperId: person("keeper_id"),
			words: text("words").notNull(),
			at: instant("at").notNull(),
			decision: text("decision"),
			wordsToReporter: text("words_to_reporter").notNull().default(""),
			wordsToAuthor: text("words_to_author").notNull().default(""),
			decidedAt: instant("decided_at"),
		},
		(t) => [
			uniqueIndex("feedback_reports_public_id").on(t.publicId),
			uniqueIndex("feedback_reports_once").on(t.entryId),
			index("feedback_reports_author").on(t.authorId, t.at),
			index("feedback_reports_keeper").on(t.keeperId, t.id),
			check("feedback_reports_decision", sql`${t.decision} is null or ${t.decision} in ('stays', 'removed')`),
		],
	);

	/** What somebody has begun to write; it is the writer's alone and ends when it is sent. */
	const feedbackDrafts = table("feedback_drafts", {
		personId: ref("person_id")
			.primaryKey()
			.references(() => people.id),
		fields: json<Record<string, string | string[]>>("fields").notNull(),
		savedAt: instant("saved_at").notNull(),
	});

	return {
		feedbackEntries,
		feedbackAnswers,
		feedbackSteps,
		feedbackTalks,
		feedbackMessages,
		feedbackOutcomes,
		feedbackReports,
		feedbackDrafts,
	};
}

export type FeedbackTables = ReturnType<typeof feedbackTables>;
