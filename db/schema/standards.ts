import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";

/** One wording of a rule in one language, as it stands in a version's canonical content. */
export type Exception = { kind: "law" | "safety" | "other"; words: string };

/** One piece of a stored import preview; see features/standards/import/pieces.ts. */
export type StoredPiece = Record<string, unknown>;

/** Standards with drafts, rules with one identity, immutable versions, acknowledgements and imports. */
export function standardTables(kit: Kit, { people, teams }: Pick<AccountTables, "people" | "teams">) {
	const { table, id, ref, text, sortKey, integer, bool, instant, day, json, index, uniqueIndex } = kit;
	const { primaryKey, foreignKey, check, sql } = kit;

	const standards = table(
		"standards",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			/** "SVC": upper-case letters and digits; fixed at the first publication. */
			code: text("code").notNull(),
			/** The title by language; the draft's title becomes it at publication. */
			titles: json<Record<string, string>>("titles").notNull(),
			sortKey: sortKey("sort_key").notNull(),
			ownerId: ref("owner_id")
				.notNull()
				.references(() => people.id),
			/** The language it is written in first. */
			language: text("language").notNull(),
			/** Asked to read: everyone, or the teams in standard_audiences (with the teams below them). */
			forEveryone: bool("for_everyone").notNull(),
			/** Only the audience, its owner and authors may read it. */
			restrictedAt: instant("restricted_at"),
			/** The number of the last published version; 0 before the first. */
			latestVersion: integer("latest_version").notNull().default(0),
			/** The last rule number given; never goes down. */
			latestRule: integer("latest_rule").notNull().default(0),
			nextReviewOn: day("next_review_on"),
			createdAt: instant("created_at").notNull(),
			createdById: ref("created_by_id")
				.notNull()
				.references(() => people.id),
		},
		(t) => [
			uniqueIndex("standards_public_id").on(t.publicId),
			uniqueIndex("standards_code").on(t.code),
			index("standards_owner").on(t.ownerId, t.id),
			index("standards_sorted").on(t.sortKey, t.id),
		],
	);

	const standardAudiences = table(
		"standard_audiences",
		{
			standardId: ref("standard_id")
				.notNull()
				.references(() => standards.id),
			teamId: ref("team_id")
				.notNull()
				.references(() => teams.id),
		},
		(t) => [primaryKey({ columns: [t.standardId, t.teamId] }), index("standard_audiences_team").on(t.teamId)],
	);

	/** A rule's identity: its number within the standard, given once. Its key is code-number. */
	const rules = table(
		"rules",
		{
			id: id(),
			standardId: ref("standard_id")
				.notNull()
				.references(() => standards.id),
			number: integer("number").notNull(),
			createdAt: instant("created_at").notNull(),
			createdById: ref("created_by_id")
				.notNull()
				.references(() => people.id),
			/** The rule it was split from or moved here from. */
			cameFromId: ref("came_from_id"),
			/** The rule it was merged into or moved on to. */
			wentToId: ref("went_to_id"),
		},
		(t) => [
			uniqueIndex("rules_number").on(t.standardId, t.number),
			foreignKey({ name: "rules_came_from", columns: [t.cameFromId], foreignColumns: [t.id] }),
			foreignKey({ name: "rules_went_to", columns: [t.wentToId], foreignColumns: [t.id] }),
		],
	);

	/** The one draft of a standard, while there is one. */
	const drafts = table(
		"drafts",
		{
			id: id(),
			standardId: ref("standard_id")
				.notNull()
				.references(() => standards.id),
			/** Grows with every change; publishing names the revision it saw. */
			revision: integer("revision").notNull(),
			/** The version the draft began from; 0 for a first draft. */
			basedOn: integer("based_on").notNull(),
			createdAt: instant("created_at").notNull(),
			createdById: ref("created_by_id")
				.notNull()
				.references(() => people.id),
			changedAt: instant("changed_at").notNull(),
			changedById: ref("changed_by_id")
				.notNull()
				.references(() => people.id),
		},
		(t) => [uniqueIndex("drafts_standard").on(t.standardId), index("drafts_changed").on(t.changedById, t.changedAt)],
	);

	/**
	 * The parts of a draft, flat and ordered by position: sections, rules, and passages
	 * (definition, story, conclusion, technique, prose). Each has its own revision for compare-and-set.
	 */
	const draftParts = table(
		"draft_parts",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			draftId: ref("draft_id")
				.notNull()
				.references(() => drafts.id),
			/** "title", "definition", "story", "conclusion", "technique", "section", "prose", "rule". */
			kind: text("kind").notNull(),
			/** Ascending within the draft, with gaps; rules and prose belong to the section before them. */
			position: integer("position").notNull(),
			ruleId: ref("rule_id").references(() => rules.id),
			/** A rule under a lead-in keeps it, so that text and lead-in are judged together. */
			leadIn: text("lead_in").notNull().default(""),
			/** Set where a rule is a ban that stays one. */
			exception: json<Exception>("exception"),
			/** Removed parts stay for undo until the draft ends. */
			removedAt: instant("removed_at"),
		},
		(t) => [
			uniqueIndex("draft_parts_public_id").on(t.publicId),
			index("draft_parts_order").on(t.draftId, t.position, t.id),
			uniqueIndex("draft_parts_rule").on(t.draftId, t.ruleId),
			check(
				"draft_parts_kind",
				sql`${t.kind} in ('title', 'definition', 'story', 'conclusion', 'technique', 'section', 'prose', 'rule')`,
			),
		],
	);

	/** The words of a draft part in one language. Compare-and-set goes by `revision`. */
	const draftWordings = table(
		"draft_wordings",
		{
			partId: ref("part_id")
				.notNull()
				.references(() => draftParts.id),
			language: text("language").notNull(),
			/** Title of a section, story or technique. */
			heading: text("heading").notNull().default(""),
			text: text("text").notNull(),
			why: text("why").notNull().default(""),
			example: text("example").notNull().default(""),
			revision: integer("revision").notNull(),
			changedAt: instant("changed_at").notNull(),
			changedById: ref("changed_by_id")
				.notNull()
				.references(() => people.id),
		},
		(t) => [primaryKey({ columns: [t.partId, t.language] })],
	);

	/** Each change to a draft with what undoes it; the newest change of a person that is not undone is what "undo" takes back. */
	const draftChanges = table(
		"draft_changes",
		{
			id: id(),
			draftId: ref("draft_id")
				.notNull()
				.references(() => drafts.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			revision: integer("revision").notNull(),
			at: instant("at").notNull(),
			undo: json<Record<string, unknown>>("undo").notNull(),
			undoneAt: instant("undone_at"),
		},
		(t) => [index("draft_changes_last").on(t.draftId, t.personId, t.id)],
	);

	/** Who has the draft open, and at which part. */
	const draftVisits = table(
		"draft_visits",
		{
			draftId: ref("draft_id")
				.notNull()
				.references(() => drafts.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			partPublicId: text("part_public_id"),
			lastSeenAt: instant("last_seen_at").notNull(),
		},
		(t) => [primaryKey({ columns: [t.draftId, t.personId] })],
	);

	/** A published version. Never updated, never deleted: the database refuses it. */
	const versions = table(
		"versions",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			standardId: ref("standard_id")
				.notNull()
				.references(() => standards.id),
			number: integer("number").notNull(),
			/** Canonical JSON (RFC 8785) of the whole version; what the hash is taken over. */
			content: text("content").notNull(),
			/** SHA-256, hex, over the previous hash, a line feed and the content. */
			hash: text("hash").notNull(),
			previousHash: text("previous_hash").notNull(),
			publishedAt: instant("published_at").notNull(),
			publishedById: ref("published_by_id")
				.notNull()
				.references(() => people.id),
		},
		(t) => [
			uniqueIndex("versions_public_id").on(t.publicId),
			uniqueIndex("versions_number").on(t.standardId, t.number),
		],
	);

	/** The rules of a version, one row a rule and language: what chips, rule pages and search read. Immutable like the version. */
	const versionRules = table(
		"version_rules",
		{
			versionId: ref("version_id")
				.notNull()
				.references(() => versions.id),
			ruleId: ref("rule_id")
				.notNull()
				.references(() => rules.id),
			language: text("language").notNull(),
			position: integer("position").notNull(),
			section: text("section").notNull(),
			text: text("text").notNull(),
			/** Written by the application (features/standards/search-text.ts): what the search field looks in. */
			searchText: text("search_text").notNull().default(""),
		},
		(t) => [
			primaryKey({ columns: [t.versionId, t.ruleId, t.language] }),
			index("version_rules_rule").on(t.ruleId, t.versionId),
		],
	);

	/** "I have read it": once for each person and version. */
	const acknowledgements = table(
		"acknowledgements",
		{
			id: id(),
			versionId: ref("version_id")
				.notNull()
				.references(() => versions.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			at: instant("at").notNull(),
			/** What was shown: "whole", or the keys of the rules that had changed. */
			shown: json<"whole" | string[]>("shown").notNull(),
		},
		(t) => [
			uniqueIndex("acknowledgements_once").on(t.versionId, t.personId),
			index("acknowledgements_person").on(t.personId, t.versionId),
		],
	);

	/** A stored import preview; its pieces can be changed until the draft is made. */
	const imports = table(
		"imports",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			fileName: text("file_name").notNull(),
			title: text("title").notNull(),
			language: text("language").notNull(),
			pieces: json<StoredPiece[]>("pieces").notNull(),
			revision: integer("revision").notNull(),
			createdAt: instant("created_at").notNull(),
			standardId: ref("standard_id").references(() => standards.id),
		},
		(t) => [uniqueIndex("imports_public_id").on(t.publicId), index("imports_person").on(t.personId, t.id)],
	);

	/** A finding of the coach that was kept with a reason; the same words are not asked about twice. */
	const keptFindings = table(
		"kept_findings",
		{
			id: id(),
			ruleId: ref("rule_id")
				.notNull()
				.references(() => rules.id),
			contextHash: text("context_hash").notNull(),
			check: text("check_name").notNull(),
			message: text("message").notNull(),
			language: text("language").notNull(),
			reason: text("reason").notNull(),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			at: instant("at").notNull(),
		},
		(t) => [
			uniqueIndex("kept_findings_once").on(t.ruleId, t.contextHash),
			index("kept_findings_message").on(t.message),
		],
	);

	/** The company's own words for the coach. */
	const companyWords = table(
		"company_words",
		{
			id: id(),
			language: text("language").notNull(),
			/** "allowed" or "discouraged". */
			kind: text("kind").notNull(),
			words: text("words").notNull(),
			preferred: text("preferred").notNull().default(""),
			createdAt: instant("created_at").notNull(),
			createdById: ref("created_by_id")
				.notNull()
				.references(() => people.id),
		},
		(t) => [
			uniqueIndex("company_words_once").on(t.language, t.words),
			check("company_words_kind", sql`${t.kind} in ('allowed', 'discouraged')`),
		],
	);

	return {
		standards,
		standardAudiences,
		rules,
		drafts,
		draftParts,
		draftWordings,
		draftChanges,
		draftVisits,
		versions,
		versionRules,
		acknowledgements,
		imports,
		keptFindings,
		companyWords,
	};
}
