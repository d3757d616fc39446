import type { Kit } from "../columns/postgres.ts";

/** People, their sessions and links, teams in a tree with dated memberships, and the company's settings. */
export function accountTables(kit: Kit) {
	const { table, id, ref, text, sortKey, integer, bool, instant, day, json, index, uniqueIndex } = kit;
	const { primaryKey, foreignKey, check, sql } = kit;

	/** One row, id 1. */
	const company = table("company", {
		id: integer("id").primaryKey(),
		name: text("name").notNull(),
		/** The language of texts that are for everybody: "en", "ru" or "pl". */
		language: text("language").notNull(),
		/** The languages in use, at least one. */
		languages: json<string[]>("languages").notNull(),
		timeZone: text("time_zone").notNull(),
		/** ISO week days, 1 = Monday. */
		workingDays: json<number[]>("working_days").notNull(),
		/** Welcome words on the sign-in page, by language. */
		welcome: json<Record<string, string>>("welcome").notNull(),
		/** The coach's page is open to visitors who have not signed in. */
		coachForVisitors: bool("coach_for_visitors").notNull().default(false),
		/** Below ten people an author may be an approver of the own draft. */
		authorsMayApprove: bool("authors_may_approve").notNull().default(false),
		/** Working days that a joiner has for reading, and that publishing suggests. */
		readingDays: integer("reading_days").notNull().default(10),
		createdAt: instant("created_at").notNull(),
	});

	const holidays = table("holidays", {
		day: day("day").primaryKey(),
		name: text("name").notNull(),
	});

	const people = table(
		"people",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			name: text("name").notNull(),
			/** Written by the application from the name; lists page by (sort_key, id). */
			sortKey: sortKey("sort_key").notNull(),
			/** NFKC, lower case, with and without diacritics: what type-ahead looks in. */
			searchText: text("search_text").notNull(),
			/** Lower case; unique. People without e-mail sign in with it. */
			userName: text("user_name").notNull(),
			email: text("email"),
			/** Lower case; unique where given. */
			emailKey: text("email_key"),
			passwordHash: text("password_hash"),
			/** Set while the password is a temporary one that must be changed at the next sign-in. */
			temporaryPasswordAt: instant("temporary_password_at"),
			language: text("language").notNull(),
			timeZone: text("time_zone").notNull(),
			/** What the person does, in own words ("reception", "магазин на Ленина"). */
			occupation: text("occupation").notNull().default(""),
			/** First day at work. */
			startedOn: day("started_on").notNull(),
			createdAt: instant("created_at").notNull(),
			disabledAt: instant("disabled_at"),
		},
		(t) => [
			uniqueIndex("people_public_id").on(t.publicId),
			uniqueIndex("people_user_name").on(t.userName),
			uniqueIndex("people_email_key").on(t.emailKey),
			index("people_sorted").on(t.sortKey, t.id),
			check("people_language", sql`${t.language} in ('en', 'ru', 'pl')`),
		],
	);

	/** administrator, author, approver, keeper, auditor; everybody is a member without a row. */
	const personRoles = table(
		"person_roles",
		{
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			role: text("role").notNull(),
			grantedById: ref("granted_by_id").references(() => people.id),
			grantedAt: instant("granted_at").notNull(),
		},
		(t) => [
			primaryKey({ columns: [t.personId, t.role] }),
			check("person_roles_role", sql`${t.role} in ('administrator', 'author', 'approver', 'keeper', 'auditor')`),
		],
	);

	const sessions = table(
		"sessions",
		{
			id: id(),
			/** SHA-256 of the cookie's token. */
			tokenHash: text("token_hash").notNull(),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			/** "own" (30 days), "shared" (15 minutes idle), "plain" (12 h idle, 7 days). */
			kind: text("kind").notNull(),
			/** A short description for the list of one's own sessions ("Firefox, Android"). */
			device: text("device").notNull(),
			createdAt: instant("created_at").notNull(),
			lastUsedAt: instant("last_used_at").notNull(),
			expiresAt: instant("expires_at").notNull(),
			/** When the password was last given; administrators' acts ask again after 30 minutes. */
			provedAt: instant("proved_at").notNull(),
		},
		(t) => [
			uniqueIndex("sessions_token").on(t.tokenHash),
			index("sessions_person").on(t.personId, t.id),
			index("sessions_expiry").on(t.expiresAt),
			check("sessions_kind", sql`${t.kind} in ('own', 'shared', 'plain')`),
		],
	);

	/** Invitations and password resets: used once, stored hashed. */
	const accessLinks = table(
		"access_links",
		{
			id: id(),
			tokenHash: text("token_hash").notNull(),
			kind: text("kind").notNull(),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			createdById: ref("created_by_id").references(() => people.id),
			createdAt: instant("created_at").notNull(),
			expiresAt: instant("expires_at").notNull(),
			usedAt: instant("used_at"),
		},
		(t) => [
			uniqueIndex("access_links_token").on(t.tokenHash),
			index("access_links_person").on(t.personId, t.id),
			check("access_links_kind", sql`${t.kind} in ('invite', 'reset')`),
		],
	);

	const teams = table(
		"teams",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			name: text("name").notNull(),
			sortKey: sortKey("sort_key").notNull(),
			parentId: ref("parent_id"),
			createdAt: instant("created_at").notNull(),
			closedAt: instant("closed_at"),
		},
		(t) => [
			uniqueIndex("teams_public_id").on(t.publicId),
			index("teams_parent").on(t.parentId),
			index("teams_sorted").on(t.sortKey, t.id),
			foreignKey({ name: "teams_parent_team", columns: [t.parentId], foreignColumns: [t.id] }),
		],
	);

	/** Who belongs to a team from when until when (both days included; null = still). */
	const memberships = table(
		"memberships",
		{
			id: id(),
			teamId: ref("team_id")
				.notNull()
				.references(() => teams.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			/** "member", "leader" or "deputy". */
			place: text("place").notNull(),
			fromDay: day("from_day").notNull(),
			untilDay: day("until_day"),
		},
		(t) => [
			index("memberships_team").on(t.teamId, t.untilDay),
			index("memberships_person").on(t.personId, t.untilDay),
			check("memberships_place", sql`${t.place} in ('member', 'leader', 'deputy')`),
		],
	);

	return { company, holidays, people, personRoles, sessions, accessLinks, teams, memberships };
}

export type AccountTables = ReturnType<typeof accountTables>;
