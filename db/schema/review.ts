import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";
import type { StandardTables } from "./standards.ts";

/** From a draft to its publication: rounds of review, the words beside the text, and the log that is kept for ever. */
export function reviewTables(
	kit: Kit,
	{
		people,
		standards,
		rules,
		versions,
	}: Pick<AccountTables, "people"> & Pick<StandardTables, "standards" | "rules" | "versions">,
) {
	const { table, id, ref, text, integer, instant, json, index, uniqueIndex, primaryKey, check, sql } = kit;

	/** One walk of a draft through its approvers. At most one is open for a standard. */
	const reviews = table(
		"reviews",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			standardId: ref("standard_id")
				.notNull()
				.references(() => standards.id),
			/** The number that the version will have. */
			versionNumber: integer("version_number").notNull(),
			/** The draft's revision that is being looked at; any other revision puts the review back. */
			draftRevision: integer("draft_revision").notNull(),
			state: text("state").notNull(),
			startedAt: instant("started_at").notNull(),
			startedById: ref("started_by_id")
				.notNull()
				.references(() => people.id),
			endedAt: instant("ended_at"),
		},
		(t) => [
			uniqueIndex("reviews_public_id").on(t.publicId),
			uniqueIndex("reviews_open").on(t.standardId).where(sql`${t.endedAt} is null`),
			index("reviews_standard").on(t.standardId, t.id),
			check(
				"reviews_state",
				sql`${t.state} in ('in-review', 'changes-asked', 'approved', 'declined', 'taken-back', 'published')`,
			),
		],
	);

	/** Who was named to agree, and what each said of the revision in review. */
	const reviewApprovers = table(
		"review_approvers",
		{
			reviewId: ref("review_id")
				.notNull()
				.references(() => reviews.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			/** "approved", "changes-asked", "declined"; null until they have said something of this revision. */
			verdict: text("verdict"),
			saidAt: instant("said_at"),
			/** Set when an administrator named somebody else in their place. */
			replacedById: ref("replaced_by_id").references(() => people.id),
		},
		(t) => [
			primaryKey({ columns: [t.reviewId, t.personId] }),
			index("review_approvers_person").on(t.personId, t.reviewId),
			check(
				"review_approvers_verdict",
				sql`${t.verdict} is null or ${t.verdict} in ('approved', 'changes-asked', 'declined')`,
			),
		],
	);

	/** Every step of a standard's life with its words: append-only, the database refuses any change. */
	const standardSteps = table(
		"standard_steps",
		{
			id: id(),
			standardId: ref("standard_id")
				.notNull()
				.references(() => standards.id),
			reviewId: ref("review_id").references(() => reviews.id),
			/** Null where the clock did it (a scheduled publication). */
			actorId: ref("actor_id").references(() => people.id),
			/** "submitted", "approved", "changes-asked", "declined", "put-back", "taken-back", "replaced", "scheduled", "unscheduled", "published", "withdrawn", "review-moved" … */
			kind: text("kind").notNull(),
			words: text("words").notNull().default(""),
			/** Ids, numbers and days that belong to the step. */
			details: json<Record<string, string | number | null>>("details").notNull(),
			at: instant("at").notNull(),
		},
		(t) => [index("standard_steps_standard").on(t.standardId, t.id)],
	);

	/** A discussion beside one part of a draft (or the whole, without a part). */
	const discussions = table(
		"discussions",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			standardId: ref("standard_id")
				.notNull()
				.references(() => standards.id),
			/** The public id of the part it stands beside; null for the whole. */
			partId: text("part_id"),
			ruleId: ref("rule_id").references(() => rules.id),
			/** The version that was being written. */
			versionNumber: integer("version_number").notNull(),
			startedAt: instant("started_at").notNull(),
			startedById: ref("started_by_id")
				.notNull()
				.references(() => people.id),
			resolvedAt: instant("resolved_at"),
			resolvedById: ref("resolved_by_id").references(() => people.id),
			/** Closed with the publication of its version: readable, nothing is added. */
			closedAt: instant("closed_at"),
		},
		(t) => [
			uniqueIndex("discussions_public_id").on(t.publicId),
			index("discussions_standard").on(t.standardId, t.versionNumber, t.id),
		],
	);

	const discussionComments = table(
		"discussion_comments",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			discussionId: ref("discussion_id")
				.notNull()
				.references(() => discussions.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			/** Plain text; a mention is stored as its person's public id in `mentions`. */
			text: text("text").notNull(),
			mentions: json<number[]>("mentions").notNull(),
			at: instant("at").notNull(),
		},
		(t) => [
			uniqueIndex("discussion_comments_public_id").on(t.publicId),
			index("discussion_comments_order").on(t.discussionId, t.id),
		],
	);

	/** A publication that waits for its time. At most one waits for a standard. */
	const scheduledPublications = table(
		"scheduled_publications",
		{
			id: id(),
			standardId: ref("standard_id")
				.notNull()
				.references(() => standards.id),
			draftRevision: integer("draft_revision").notNull(),
			/** What the publication form said. */
			input: json<Record<string, string | number | boolean | null>>("input").notNull(),
			runAt: instant("run_at").notNull(),
			madeAt: instant("made_at").notNull(),
			madeById: ref("made_by_id")
				.notNull()
				.references(() => people.id),
			/** The version it became. */
			versionId: ref("version_id").references(() => versions.id),
			endedAt: instant("ended_at"),
			/** "published", "taken-back", or the code of the problem that kept it from being published. */
			endedBecause: text("ended_because"),
		},
		(t) => [
			uniqueIndex("scheduled_publications_open").on(t.standardId).where(sql`${t.endedAt} is null`),
			index("scheduled_publications_standard").on(t.standardId, t.id),
		],
	);

	return { reviews, reviewApprovers, standardSteps, discussions, discussionComments, scheduledPublications };
}
