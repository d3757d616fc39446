import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";
import type { PlatformTables } from "./platform.ts";
import type { StandardTables } from "./standards.ts";

/** What belongs to reading a standard beside its confirmation: who is excused, who was reminded, what was asked. */
export function readingTables(
	kit: Kit,
	{
		people,
		tasks,
		standards,
		rules,
		versions,
	}: Pick<AccountTables, "people"> &
		Pick<PlatformTables, "tasks"> &
		Pick<StandardTables, "standards" | "rules" | "versions">,
) {
	const { table, id, ref, text, instant, index, uniqueIndex, sql } = kit;

	/** Somebody need not read a standard, and why. At most one is in force for a person and standard. */
	const readingExemptions = table(
		"reading_exemptions",
		{
			id: id(),
			standardId: ref("standard_id")
				.notNull()
				.references(() => standards.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			reason: text("reason").notNull(),
			at: instant("at").notNull(),
			byId: ref("by_id")
				.notNull()
				.references(() => people.id),
			endedAt: instant("ended_at"),
			endedById: ref("ended_by_id").references(() => people.id),
		},
		(t) => [
			uniqueIndex("reading_exemptions_open").on(t.standardId, t.personId).where(sql`${t.endedAt} is null`),
			index("reading_exemptions_person").on(t.personId, t.standardId),
		],
	);

	/** Each reminder of a reading task: by hand (with who), or a step of the rhythm, which happens once. */
	const readingReminders = table(
		"reading_reminders",
		{
			id: id(),
			taskId: ref("task_id")
				.notNull()
				.references(() => tasks.id),
			/** "before", "on-the-day", "after", "last", or "hand:<day>". */
			step: text("step").notNull(),
			byId: ref("by_id").references(() => people.id),
			at: instant("at").notNull(),
		},
		(t) => [
			uniqueIndex("reading_reminders_once").on(t.taskId, t.step),
			index("reading_reminders_at").on(t.taskId, t.at),
		],
	);

	/** A reader's question on a rule, answered by the standard's owner where every reader sees it. */
	const ruleQuestions = table(
		"rule_questions",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			ruleId: ref("rule_id")
				.notNull()
				.references(() => rules.id),
			standardId: ref("standard_id")
				.notNull()
				.references(() => standards.id),
			/** The version that was read. */
			versionId: ref("version_id")
				.notNull()
				.references(() => versions.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			text: text("text").notNull(),
			at: instant("at").notNull(),
			answer: text("answer"),
			answeredAt: instant("answered_at"),
			answeredById: ref("answered_by_id").references(() => people.id),
		},
		(t) => [
			uniqueIndex("rule_questions_public_id").on(t.publicId),
			index("rule_questions_rule").on(t.ruleId, t.id),
			index("rule_questions_standard").on(t.standardId, t.answeredAt, t.id),
			index("rule_questions_person").on(t.personId, t.id),
		],
	);

	return { readingExemptions, readingReminders, ruleQuestions };
}
