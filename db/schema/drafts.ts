import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";
import type { StandardTables } from "./standards.ts";

/** One wording of a rule in one language, as it stands in a version's canonical content. */
export type Exception = { kind: "law" | "safety" | "other"; words: string };

/** One piece of a stored import preview; see features/standards/import/pieces.ts. */
export type StoredPiece = Record<string, unknown>;

/** What is being written: drafts part by part, stored import previews, findings kept with a reason, the company's own words. */
export function draftTables(
	kit: Kit,
	{ people, standards, rules }: Pick<AccountTables, "people"> & Pick<StandardTables, "standards" | "rules">,
) {
	const { table, id, ref, text, integer, instant, json, index, uniqueIndex, primaryKey, check, sql } = kit;

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
			/** The rule it is being split from. It becomes part of the rule's identity when the draft is published. */
			cameFromRuleId: ref("came_from_rule_id").references(() => rules.id),
			/** The rule that a removed one is being merged into; as above. */
			mergedIntoRuleId: ref("merged_into_rule_id").references(() => rules.id),
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
			/** Set once a draft was made of it. */
			standardId: ref("standard_id").references(() => standards.id),
			/** The standard whose changed document it is; null for a new rulebook. */
			targetId: ref("target_id").references(() => standards.id),
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

	return { drafts, draftParts, draftWordings, draftChanges, draftVisits, imports, keptFindings, companyWords };
}
