import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";
import type { PraiseTables } from "./praise.ts";
import type { StandardTables } from "./standards.ts";

type Known = Pick<AccountTables, "people"> & Pick<StandardTables, "standards"> & Pick<PraiseTables, "praises">;

/** Consent, stories, reports, and what people and the company have chosen. */
export function praiseLaterTables(kit: Kit, { people, standards, praises }: Known) {
	const { table, id, ref, text, bool, integer, instant, json, index, uniqueIndex, primaryKey, check, sql } = kit;

	/** A praise that is proposed as a story of a standard. */
	const praiseStories = table(
		"praise_stories",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			praiseId: ref("praise_id")
				.notNull()
				.references(() => praises.id),
			standardId: ref("standard_id")
				.notNull()
				.references(() => standards.id),
			proposedById: ref("proposed_by_id")
				.notNull()
				.references(() => people.id),
			at: instant("at").notNull(),
			/** "asking" those named, "proposed" to the owner, "placed" in the draft, "refused" by somebody named, "declined" by the owner, "ended". */
			state: text("state").notNull(),
			settledAt: instant("settled_at"),
		},
		(t) => [
			uniqueIndex("praise_stories_public_id").on(t.publicId),
			uniqueIndex("praise_stories_once").on(t.praiseId, t.standardId),
			index("praise_stories_standard").on(t.standardId, t.id),
			check(
				"praise_stories_state",
				sql`${t.state} in ('asking', 'proposed', 'placed', 'refused', 'declined', 'ended')`,
			),
		],
	);

	/** Somebody named in a praise is asked whether it may be seen by more people, or become a story. */
	const praiseConsents = table(
		"praise_consents",
		{
			id: id(),
			praiseId: ref("praise_id")
				.notNull()
				.references(() => praises.id),
			/** Null where the question is whether to celebrate in public. */
			storyId: ref("story_id").references(() => praiseStories.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			askedAt: instant("asked_at").notNull(),
			/** "yes" or "no". */
			answer: text("answer"),
			answeredAt: instant("answered_at"),
		},
		(t) => [
			index("praise_consents_praise").on(t.praiseId, t.id),
			index("praise_consents_story").on(t.storyId, t.id),
			check("praise_consents_answer", sql`${t.answer} is null or ${t.answer} in ('yes', 'no')`),
		],
	);

	/** A reader asks a keeper to look at an entry; the keeper decides with words to both. */
	const praiseReports = table(
		"praise_reports",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			praiseId: ref("praise_id")
				.notNull()
				.references(() => praises.id),
			reporterId: ref("reporter_id")
				.notNull()
				.references(() => people.id),
			words: text("words").notNull(),
			at: instant("at").notNull(),
			/** What the entry said when it was reported, for the keeper and the author. */
			deed: text("deed").notNull(),
			effect: text("effect").notNull(),
			/** "stays" or "removed". */
			decision: text("decision"),
			wordsToReporter: text("words_to_reporter").notNull().default(""),
			wordsToAuthor: text("words_to_author").notNull().default(""),
			decidedAt: instant("decided_at"),
			decidedById: ref("decided_by_id").references(() => people.id),
		},
		(t) => [
			uniqueIndex("praise_reports_public_id").on(t.publicId),
			uniqueIndex("praise_reports_once").on(t.praiseId, t.reporterId),
			index("praise_reports_open").on(t.decidedAt, t.id),
			check("praise_reports_decision", sql`${t.decision} is null or ${t.decision} in ('stays', 'removed')`),
		],
	);

	/** What somebody has begun to write; it is the writer's alone and ends when it is sent. */
	const praiseDrafts = table("praise_drafts", {
		personId: ref("person_id")
			.primaryKey()
			.references(() => people.id),
		fields: json<Record<string, string | string[]>>("fields").notNull(),
		savedAt: instant("saved_at").notNull(),
	});

	/** A person wants to be asked before being celebrated in public; without a row they do not. */
	const praiseQuiet = table("praise_quiet", {
		personId: ref("person_id")
			.primaryKey()
			.references(() => people.id),
		since: instant("since").notNull(),
	});

	/** The company's switches, one row with the id 1; without it the defaults hold. */
	const praiseSwitches = table("praise_switches", {
		id: integer("id").primaryKey(),
		/** Leaders see who of their team has had no praise for 60 days. */
		quietWork: bool("quiet_work").notNull(),
		/** What a new praise begins with. */
		visibility: text("visibility").notNull(),
		changedAt: instant("changed_at").notNull(),
	});

	/** A leader has seen that somebody's work has been quiet; the same quiet time is not named again. */
	const quietLooks = table(
		"quiet_looks",
		{
			leaderId: ref("leader_id")
				.notNull()
				.references(() => people.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			at: instant("at").notNull(),
		},
		(t) => [primaryKey({ columns: [t.leaderId, t.personId] })],
	);

	return { praiseStories, praiseConsents, praiseReports, praiseDrafts, praiseQuiet, praiseSwitches, quietLooks };
}
