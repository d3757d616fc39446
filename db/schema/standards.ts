import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";

/** Standards, rules with one identity, immutable versions and who has read them. */
export function standardTables(kit: Kit, { people, teams }: Pick<AccountTables, "people" | "teams">) {
	const { table, id, ref, text, sortKey, integer, bool, instant, day, json, index, uniqueIndex } = kit;
	const { primaryKey, foreignKey } = kit;

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
			/** The last version that asks to be read; editorial ones after it keep its confirmations. */
			askedVersion: integer("asked_version").notNull().default(0),
			/** "required" or "recommended". */
			reading: text("reading").notNull().default("required"),
			withdrawnAt: instant("withdrawn_at"),
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
			/** It asks to be read; an editorial version does not. */
			substantive: bool("substantive").notNull().default(true),
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
			/** The version that the changes were shown against: the person's own last one; null where the whole was shown. */
			since: integer("since"),
		},
		(t) => [
			uniqueIndex("acknowledgements_once").on(t.versionId, t.personId),
			index("acknowledgements_person").on(t.personId, t.versionId),
		],
	);

	return {
		standards,
		standardAudiences,
		rules,
		versions,
		versionRules,
		acknowledgements,
	};
}

export type StandardTables = ReturnType<typeof standardTables>;
