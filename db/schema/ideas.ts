import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";
import type { StandardTables } from "./standards.ts";

type Known = Pick<AccountTables, "people" | "teams"> & Pick<StandardTables, "rules" | "standards" | "versions">;

/** Ideas: what they propose, in which lists they stand, who supports and follows them, what is said about them. */
export function ideaTables(kit: Kit, { people, teams, rules, standards, versions }: Known) {
	const { table, id, ref, text, integer, large, instant, day, json, index, uniqueIndex, primaryKey, foreignKey } = kit;
	const { check, sql } = kit;

	/** A question with dates for a team or the company. */
	const campaigns = table(
		"campaigns",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			question: text("question").notNull(),
			words: text("words").notNull(),
			language: text("language").notNull(),
			/** Null = the whole company. */
			teamId: ref("team_id").references(() => teams.id),
			fromDay: day("from_day").notNull(),
			/** The last day, included. */
			untilDay: day("until_day").notNull(),
			openedById: ref("opened_by_id")
				.notNull()
				.references(() => people.id),
			createdAt: instant("created_at").notNull(),
			/** What came of it, once it is closed. */
			closingWords: text("closing_words").notNull().default(""),
			closedAt: instant("closed_at"),
			closedById: ref("closed_by_id").references(() => people.id),
		},
		(t) => [
			uniqueIndex("campaigns_public_id").on(t.publicId),
			index("campaigns_until").on(t.untilDay, t.id),
			index("campaigns_team").on(t.teamId),
		],
	);

	const ideas = table(
		"ideas",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			authorId: ref("author_id")
				.notNull()
				.references(() => people.id),
			/** The author's choice, never changed by others: "signed", or "keepers" who alone see the name. */
			name: text("name").notNull(),
			/** The sentence about who sees the name, as the author read it. */
			sentence: text("sentence").notNull(),
			language: text("language").notNull(),
			/** Empty, as the text is, once the idea is taken back or removed. */
			title: text("title").notNull(),
			/** What would change for the customer; a subset of Markdown. */
			text: text("text").notNull(),
			/** Process or place, in the author's words. */
			place: text("place").notNull(),
			ruleId: ref("rule_id").references(() => rules.id),
			/** The version of the day on which the rule was named. */
			versionId: ref("version_id").references(() => versions.id),
			standardId: ref("standard_id").references(() => standards.id),
			campaignId: ref("campaign_id").references(() => campaigns.id),
			state: text("state").notNull(),
			sentAt: instant("sent_at").notNull(),
			stateAt: instant("state_at").notNull(),
			/** Of the newest written answer that everybody sees. */
			answeredAt: instant("answered_at"),
			firstAnsweredAt: instant("first_answered_at"),
			keeperId: ref("keeper_id").references(() => people.id),
			/** The day of the next answer; null once there is nothing more to answer. */
			dueOn: day("due_on"),
			/** Where it was merged to: always an idea that is not merged itself. */
			mergedIntoId: ref("merged_into_id"),
			/** "withdrawn" by the author or "removed" by a keeper. */
			ended: text("ended"),
			endedAt: instant("ended_at"),
		},
		(t) => [
			uniqueIndex("ideas_public_id").on(t.publicId),
			index("ideas_author").on(t.authorId, t.id),
			index("ideas_keeper").on(t.keeperId, t.dueOn, t.id),
			index("ideas_due").on(t.dueOn, t.id).where(sql`${t.dueOn} is not null`),
			index("ideas_merged").on(t.mergedIntoId).where(sql`${t.mergedIntoId} is not null`),
			index("ideas_rule").on(t.ruleId),
			index("ideas_standard").on(t.standardId),
			index("ideas_campaign").on(t.campaignId, t.id),
			index("ideas_sent").on(t.sentAt),
			foreignKey({ name: "ideas_merged_into", columns: [t.mergedIntoId], foreignColumns: [t.id] }),
			check("ideas_name", sql`${t.name} in ('signed', 'keepers')`),
			check("ideas_state", sql`${t.state} in ('new', 'under-consideration', 'on-trial', 'done', 'declined', 'merged')`),
			check("ideas_ended", sql`${t.ended} is null or ${t.ended} in ('withdrawn', 'removed')`),
		],
	);

	/** The author's teams when a signed idea was sent; none for an idea whose name is the keepers' alone. */
	const ideaTeams = table(
		"idea_teams",
		{
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			teamId: ref("team_id")
				.notNull()
				.references(() => teams.id),
		},
		(t) => [primaryKey({ columns: [t.ideaId, t.teamId] }), index("idea_teams_team").on(t.teamId)],
	);

	/**
	 * In which lists an idea stands: a topic ("a" all, "r12" a rule, "g3" a tag, "t5" a team, "q2" a campaign) and a group ("open",
	 * "answered", or a state): "r12/open". Each row carries what the lists are ordered by.
	 */
	const ideaLists = table(
		"idea_lists",
		{
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			list: text("list").notNull(),
			heat: large("heat").notNull(),
			supports: integer("supports").notNull(),
			answeredAt: instant("answered_at"),
		},
		(t) => [
			primaryKey({ columns: [t.ideaId, t.list] }),
			uniqueIndex("idea_lists_newest").on(t.list, t.ideaId),
			index("idea_lists_heat").on(t.list, t.heat, t.ideaId),
			index("idea_lists_supports").on(t.list, t.supports, t.ideaId),
			index("idea_lists_answered").on(t.list, t.answeredAt, t.ideaId).where(sql`${t.answeredAt} is not null`),
		],
	);

	/** What an idea counts, changed in the same transaction as the rows that are counted. */
	const ideaTallies = table("idea_tallies", {
		ideaId: ref("idea_id")
			.primaryKey()
			.references(() => ideas.id),
		supports: integer("supports").notNull().default(0),
		comments: integer("comments").notNull().default(0),
		follows: integer("follows").notNull().default(0),
		/** Milliseconds: the moment at which one support would weigh as much as all that it has. */
		heat: large("heat").notNull(),
	});

	/** One idea went into another; undone by a keeper. */
	const ideaMerges = table(
		"idea_merges",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			fromId: ref("from_id")
				.notNull()
				.references(() => ideas.id),
			intoId: ref("into_id")
				.notNull()
				.references(() => ideas.id),
			/** What the state was, so that undoing it restores it. */
			fromState: text("from_state").notNull(),
			fromDueOn: day("from_due_on"),
			byId: ref("by_id")
				.notNull()
				.references(() => people.id),
			at: instant("at").notNull(),
			undoneAt: instant("undone_at"),
			undoneById: ref("undone_by_id").references(() => people.id),
		},
		(t) => [
			uniqueIndex("idea_merges_public_id").on(t.publicId),
			index("idea_merges_from").on(t.fromId, t.id),
			index("idea_merges_into").on(t.intoId, t.id),
		],
	);

	/** One support a person. */
	const ideaSupports = table(
		"idea_supports",
		{
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			at: instant("at").notNull(),
			/** It came with a merged idea and goes again when that is undone; null = given to this idea. */
			viaMergeId: ref("via_merge_id").references(() => ideaMerges.id),
		},
		(t) => [
			primaryKey({ columns: [t.ideaId, t.personId] }),
			index("idea_supports_person").on(t.personId, t.ideaId),
			index("idea_supports_merge").on(t.viaMergeId).where(sql`${t.viaMergeId} is not null`),
		],
	);

	const ideaFollows = table(
		"idea_follows",
		{
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			at: instant("at").notNull(),
			viaMergeId: ref("via_merge_id").references(() => ideaMerges.id),
		},
		(t) => [
			primaryKey({ columns: [t.ideaId, t.personId] }),
			index("idea_follows_person").on(t.personId, t.ideaId),
			index("idea_follows_merge").on(t.viaMergeId).where(sql`${t.viaMergeId} is not null`),
		],
	);

	const ideaComments = table(
		"idea_comments",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			/** Empty once a keeper has removed it. */
			text: text("text").notNull(),
			/** Ids of the people named with @. */
			mentions: json<number[]>("mentions").notNull(),
			at: instant("at").notNull(),
		},
		(t) => [uniqueIndex("idea_comments_public_id").on(t.publicId), index("idea_comments_order").on(t.ideaId, t.id)],
	);

	const ideaTags = table(
		"idea_tags",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			/** The name by language, so that a tag bridges languages. */
			names: json<Record<string, string>>("names").notNull(),
			sortKey: kit.sortKey("sort_key").notNull(),
			createdById: ref("created_by_id")
				.notNull()
				.references(() => people.id),
			createdAt: instant("created_at").notNull(),
			closedAt: instant("closed_at"),
		},
		(t) => [uniqueIndex("idea_tags_public_id").on(t.publicId), uniqueIndex("idea_tags_sorted").on(t.sortKey)],
	);

	const ideaTagMarks = table(
		"idea_tag_marks",
		{
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			tagId: ref("tag_id")
				.notNull()
				.references(() => ideaTags.id),
		},
		(t) => [primaryKey({ columns: [t.ideaId, t.tagId] }), index("idea_tag_marks_tag").on(t.tagId, t.ideaId)],
	);

	return {
		...{ campaigns, ideas, ideaTeams, ideaLists, ideaTallies, ideaMerges, ideaSupports, ideaFollows },
		...{ ideaComments, ideaTags, ideaTagMarks },
	};
}

export type IdeaTables = ReturnType<typeof ideaTables>;
