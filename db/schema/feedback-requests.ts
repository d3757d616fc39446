import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";
import type { FeedbackTables } from "./feedback.ts";
import type { StandardTables } from "./standards.ts";

type Known = Pick<AccountTables, "people"> &
	Pick<StandardTables, "rules" | "versions"> &
	Pick<FeedbackTables, "feedbackEntries">;

/** Somebody asks colleagues for feedback with a question of their own. */
export function feedbackRequestTables(kit: Kit, { people, rules, versions, feedbackEntries }: Known) {
	const { table, id, ref, text, instant, index, uniqueIndex, check, sql } = kit;

	const feedbackRequests = table(
		"feedback_requests",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			askerId: ref("asker_id")
				.notNull()
				.references(() => people.id),
			/** The rule that the question is about, in the version of the day; null where none was named. */
			ruleId: ref("rule_id").references(() => rules.id),
			versionId: ref("version_id").references(() => versions.id),
			/** Empty once the request is withdrawn. */
			question: text("question").notNull(),
			/** The sentence about who sees the question and its answers, as the asker read it. */
			sentence: text("sentence").notNull(),
			/** "over" when everybody has said something, or the time was up. */
			state: text("state").notNull(),
			askedAt: instant("asked_at").notNull(),
			endsAt: instant("ends_at").notNull(),
			endedAt: instant("ended_at"),
		},
		(t) => [
			uniqueIndex("feedback_requests_public_id").on(t.publicId),
			index("feedback_requests_asker").on(t.askerId, t.id),
			check("feedback_requests_state", sql`${t.state} in ('open', 'over', 'withdrawn')`),
		],
	);

	/** Whom a request asks. Each sees the question and their own row alone; the asker sees the states. */
	const feedbackRequestPeople = table(
		"feedback_request_people",
		{
			id: id(),
			requestId: ref("request_id")
				.notNull()
				.references(() => feedbackRequests.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			state: text("state").notNull(),
			settledAt: instant("settled_at"),
			/** The entry that answers. */
			entryId: ref("entry_id").references(() => feedbackEntries.id),
			/** When the one reminder left. */
			remindedAt: instant("reminded_at"),
		},
		(t) => [
			uniqueIndex("feedback_request_people_once").on(t.requestId, t.personId),
			index("feedback_request_people_person").on(t.personId, t.requestId),
			index("feedback_request_people_entry").on(t.entryId),
			check("feedback_request_people_state", sql`${t.state} in ('asked', 'answered', 'declined', 'over')`),
		],
	);

	return { feedbackRequests, feedbackRequestPeople };
}
