import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";
import type { StandardTables } from "./standards.ts";

type Known = Pick<AccountTables, "people" | "teams"> & Pick<StandardTables, "rules" | "versions">;

/** Praise of deeds: who sees it, what was answered to it, and what came of it. */
export function praiseTables(kit: Kit, { people, teams, rules, versions }: Known) {
	const { table, id, ref, text, bool, integer, instant, index, uniqueIndex, primaryKey, check, sql } = kit;

	const praises = table(
		"praises",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			authorId: ref("author_id")
				.notNull()
				.references(() => people.id),
			/** The rule that the deed shows, in the version of the day; null where none was named. */
			ruleId: ref("rule_id").references(() => rules.id),
			versionId: ref("version_id").references(() => versions.id),
			/** The author looked for a rule and said that none fits. */
			noRuleFits: bool("no_rule_fits").notNull(),
			/** Both are empty once the praise is taken back or removed. */
			deed: text("deed").notNull(),
			effect: text("effect").notNull(),
			/** Written by the application (features/standards/search-text.ts): what the search field looks in; empty like the words. */
			searchText: text("search_text").notNull().default(""),
			/** Who may see it, as chosen; who sees it now stands in praise_scopes. */
			visibility: text("visibility").notNull(),
			/** The sentence about who will see it, as the author read it. */
			sentence: text("sentence").notNull(),
			/** "asked" until receivers agree to be celebrated in public. */
			state: text("state").notNull(),
			sentAt: instant("sent_at").notNull(),
			/** When the time to undo was over and its mails left. */
			settledAt: instant("settled_at"),
			endedAt: instant("ended_at"),
		},
		(t) => [
			uniqueIndex("praises_public_id").on(t.publicId),
			index("praises_author").on(t.authorId, t.id),
			index("praises_no_rule").on(t.sentAt).where(sql`${t.noRuleFits}`),
			check("praises_visibility", sql`${t.visibility} in ('company', 'team', 'receiver')`),
			check("praises_state", sql`${t.state} in ('asked', 'open', 'withdrawn', 'removed')`),
		],
	);

	/** Whom a praise names: people, or a team as a whole. */
	const praiseReceivers = table(
		"praise_receivers",
		{
			id: id(),
			praiseId: ref("praise_id")
				.notNull()
				.references(() => praises.id),
			personId: ref("person_id").references(() => people.id),
			teamId: ref("team_id").references(() => teams.id),
		},
		(t) => [
			index("praise_receivers_praise").on(t.praiseId, t.id),
			index("praise_receivers_person").on(t.personId, t.praiseId),
			check("praise_receivers_one", sql`(${t.personId} is null) <> (${t.teamId} is null)`),
		],
	);

	/**
	 * Who sees a praise and where: one row for each audience ("c" the company, "t5" a team, "p7" a person) and each list of it
	 * ("c" all, "c/r12" a rule's, "c/t5" a team's, "c/p7" a person's). A praise without a row is seen by nobody. Lists are in the
	 * order in which entries came into sight: one that waited for an answer comes in at the top.
	 */
	const praiseScopes = table(
		"praise_scopes",
		{
			praiseId: ref("praise_id")
				.notNull()
				.references(() => praises.id),
			scope: text("scope").notNull(),
			/** Since when these readers see it: its place in their lists. */
			shownSince: instant("shown_since").notNull(),
		},
		(t) => [
			primaryKey({ columns: [t.praiseId, t.scope] }),
			uniqueIndex("praise_scopes_order").on(t.scope, t.shownSince, t.praiseId),
		],
	);

	/** What a card counts, changed in the same transaction as the rows that are counted. */
	const praiseTallies = table("praise_tallies", {
		praiseId: ref("praise_id")
			.primaryKey()
			.references(() => praises.id),
		thanks: integer("thanks").notNull().default(0),
		wellDone: integer("well_done").notNull().default(0),
		seenToo: integer("seen_too").notNull().default(0),
		newToMe: integer("new_to_me").notNull().default(0),
		takeUps: integer("take_ups").notNull().default(0),
		comments: integer("comments").notNull().default(0),
	});

	const praiseReactions = table(
		"praise_reactions",
		{
			praiseId: ref("praise_id")
				.notNull()
				.references(() => praises.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			kind: text("kind").notNull(),
		},
		(t) => [
			primaryKey({ columns: [t.praiseId, t.personId, t.kind] }),
			check("praise_reactions_kind", sql`${t.kind} in ('thanks', 'well-done', 'seen-too', 'new-to-me')`),
		],
	);

	const praiseComments = table(
		"praise_comments",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			praiseId: ref("praise_id")
				.notNull()
				.references(() => praises.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			text: text("text").notNull(),
			/** Ids of the people named with @ who may see the praise. */
			mentions: kit.json<number[]>("mentions").notNull(),
			at: instant("at").notNull(),
		},
		(t) => [
			uniqueIndex("praise_comments_public_id").on(t.publicId),
			index("praise_comments_order").on(t.praiseId, t.id),
		],
	);

	/** "I take this up", with the one question after 14 days and its answer. */
	const praiseTakeUps = table(
		"praise_take_ups",
		{
			id: id(),
			praiseId: ref("praise_id")
				.notNull()
				.references(() => praises.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			ruleId: ref("rule_id").references(() => rules.id),
			at: instant("at").notNull(),
			askedAt: instant("asked_at"),
			/** "tried", "not-yet" or "drop". */
			answer: text("answer"),
			answeredAt: instant("answered_at"),
			/** The later praise in which the same person was named for the same rule. */
			closedById: ref("closed_by_id").references(() => praises.id),
		},
		(t) => [
			uniqueIndex("praise_take_ups_once").on(t.praiseId, t.personId),
			index("praise_take_ups_person").on(t.personId, t.ruleId, t.id),
			index("praise_take_ups_closed_by").on(t.closedById),
			check("praise_take_ups_answer", sql`${t.answer} is null or ${t.answer} in ('tried', 'not-yet', 'drop')`),
		],
	);

	/** How often deeds of a rule were praised and taken up, over what the whole company sees, and how many ideas name it. */
	const ruleTallies = table("rule_tallies", {
		ruleId: ref("rule_id")
			.primaryKey()
			.references(() => rules.id),
		praises: integer("praises").notNull().default(0),
		takeUps: integer("take_ups").notNull().default(0),
		ideas: integer("ideas").notNull().default(0),
	});

	return {
		praises,
		praiseReceivers,
		praiseScopes,
		praiseTallies,
		praiseReactions,
		praiseComments,
		praiseTakeUps,
		ruleTallies,
	};
}

export type PraiseTables = ReturnType<typeof praiseTables>;
