import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";
import type { IdeaTables } from "./ideas.ts";
import type { StandardTables } from "./standards.ts";

type Known = Pick<AccountTables, "people"> &
	Pick<StandardTables, "rules" | "standards" | "versions"> &
	Pick<IdeaTables, "ideas" | "ideaComments">;

/** Rules that came from ideas, reports to keepers, and the private addresses of feeds. */
export function ideaOriginTables(kit: Kit, { people, rules, standards, versions, ideas, ideaComments }: Known) {
	const { table, id, ref, text, instant, index, uniqueIndex, check, sql } = kit;

	/** An idea that went into a standard's draft as a rule, or as a change of one. */
	const ideaRules = table(
		"idea_rules",
		{
			id: id(),
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			standardId: ref("standard_id")
				.notNull()
				.references(() => standards.id),
			ruleId: ref("rule_id")
				.notNull()
				.references(() => rules.id),
			proposedById: ref("proposed_by_id")
				.notNull()
				.references(() => people.id),
			proposedAt: instant("proposed_at").notNull(),
			/** The first version in which the rule stood with it. */
			versionId: ref("version_id").references(() => versions.id),
			publishedAt: instant("published_at"),
			/** The author was told of the first praise under the rule. */
			praisedAt: instant("praised_at"),
			/** The draft dropped it before it was published. */
			endedAt: instant("ended_at"),
		},
		(t) => [
			uniqueIndex("idea_rules_once").on(t.ideaId, t.ruleId),
			index("idea_rules_rule").on(t.ruleId, t.id),
			index("idea_rules_standard").on(t.standardId, t.id),
		],
	);

	/** A reader asks a keeper to look at an idea or a comment; the keeper decides with words to both. */
	const ideaReports = table(
		"idea_reports",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			commentId: ref("comment_id").references(() => ideaComments.id),
			reporterId: ref("reporter_id")
				.notNull()
				.references(() => people.id),
			words: text("words").notNull(),
			at: instant("at").notNull(),
			/** What the entry said when it was reported, for the keeper and the author. */
			title: text("title").notNull(),
			text: text("text").notNull(),
			/** "stays" or "removed". */
			decision: text("decision"),
			wordsToReporter: text("words_to_reporter").notNull().default(""),
			wordsToAuthor: text("words_to_author").notNull().default(""),
			decidedAt: instant("decided_at"),
			decidedById: ref("decided_by_id").references(() => people.id),
		},
		(t) => [
			uniqueIndex("idea_reports_public_id").on(t.publicId),
			uniqueIndex("idea_reports_once").on(t.ideaId, t.reporterId).where(sql`${t.commentId} is null`),
			uniqueIndex("idea_reports_once_comment").on(t.commentId, t.reporterId),
			index("idea_reports_open").on(t.decidedAt, t.id),
			check("idea_reports_decision", sql`${t.decision} is null or ${t.decision} in ('stays', 'removed')`),
		],
	);

	/** The private address of a person's feed of done ideas; stored hashed. */
	const ideaFeeds = table(
		"idea_feeds",
		{
			personId: ref("person_id")
				.primaryKey()
				.references(() => people.id),
			tokenHash: text("token_hash").notNull(),
			createdAt: instant("created_at").notNull(),
		},
		(t) => [uniqueIndex("idea_feeds_token").on(t.tokenHash)],
	);

	return { ideaRules, ideaReports, ideaFeeds };
}
