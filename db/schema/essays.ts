import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";
import type { IdeaTables } from "./ideas.ts";
import type { StandardTables } from "./standards.ts";

type Known = Pick<AccountTables, "people"> & Pick<StandardTables, "rules"> & Pick<IdeaTables, "ideas">;

/** Essays, what keepers propose to cut out of them, what is being written, and the words by which ideas are found. */
export function essayTables(kit: Kit, { people, rules, ideas }: Known) {
	const { table, id, ref, text, integer, instant, json, index, uniqueIndex, primaryKey, check, sql } = kit;

	/** The company's settings of the idea box, one row with the id 1; without it the defaults hold. */
	const ideaSettings = table("idea_settings", {
		id: integer("id").primaryKey(),
		/** The essay's question by language; a language without one has the product's own. */
		question: json<Record<string, string>>("question").notNull(),
		/** Working days until an idea is received. */
		receiveDays: integer("receive_days").notNull(),
		/** Working days until it is answered. */
		answerDays: integer("answer_days").notNull(),
		/** Days after somebody's first day: when the essay is offered, offered again, and for the last time. */
		inviteAfter: integer("invite_after").notNull(),
		remindAfter: integer("remind_after").notNull(),
		inviteUntil: integer("invite_until").notNull(),
		changedAt: instant("changed_at").notNull(),
	});

	/** One for each person who writes; nobody else has a row. */
	const essays = table(
		"essays",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			/** The question as the author read it. */
			question: text("question").notNull(),
			language: text("language").notNull(),
			text: text("text").notNull(),
			/** Grows with every change, so that an older page does not overwrite a newer text. */
			revision: integer("revision").notNull().default(1),
			/** "draft" while it is written, "private" when the author keeps it, "sent". The first two are the author's alone. */
			state: text("state").notNull(),
			/** Who may read it once it is sent: "keepers", "leaders" (and keepers), "company". */
			readers: text("readers").notNull(),
			sentence: text("sentence").notNull(),
			savedAt: instant("saved_at").notNull(),
			sentAt: instant("sent_at"),
			/** A keeper has read it to the end and proposes no further cuts. */
			readAt: instant("read_at"),
			readById: ref("read_by_id").references(() => people.id),
		},
		(t) => [
			uniqueIndex("essays_public_id").on(t.publicId),
			uniqueIndex("essays_person").on(t.personId),
			index("essays_sent").on(t.state, t.sentAt, t.id),
			check("essays_state", sql`${t.state} in ('draft', 'private', 'sent')`),
			check("essays_readers", sql`${t.readers} in ('keepers', 'leaders', 'company')`),
		],
	);

	/** A passage that a keeper proposes to make an idea of; the author answers. The essay itself stays whole. */
	const essayCuts = table(
		"essay_cuts",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			essayId: ref("essay_id")
				.notNull()
				.references(() => essays.id),
			keeperId: ref("keeper_id")
				.notNull()
				.references(() => people.id),
			/** Places in the essay's text; the passage is quoted beside them. */
			startsAt: integer("starts_at").notNull(),
			endsAt: integer("ends_at").notNull(),
			passage: text("passage").notNull(),
			title: text("title").notNull(),
			ruleId: ref("rule_id").references(() => rules.id),
			place: text("place").notNull().default(""),
			/** "proposed", "agreed", "refused", or "ended" by the keeper or with the essay. */
			state: text("state").notNull(),
			proposedAt: instant("proposed_at").notNull(),
			answeredAt: instant("answered_at"),
			ideaId: ref("idea_id").references(() => ideas.id),
		},
		(t) => [
			uniqueIndex("essay_cuts_public_id").on(t.publicId),
			index("essay_cuts_essay").on(t.essayId, t.id),
			uniqueIndex("essay_cuts_idea").on(t.ideaId),
			check("essay_cuts_state", sql`${t.state} in ('proposed', 'agreed', 'refused', 'ended')`),
		],
	);

	/** What somebody has begun to propose; it is the writer's alone and ends when it is sent. */
	const ideaDrafts = table("idea_drafts", {
		personId: ref("person_id")
			.primaryKey()
			.references(() => people.id),
		fields: json<Record<string, string | string[]>>("fields").notNull(),
		savedAt: instant("saved_at").notNull(),
	});

	/** Stems of an idea's words, and what bridges languages: "#r12" its rule, "#g3" a tag, "@..." a word of its place. */
	const ideaTerms = table(
		"idea_terms",
		{
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			term: text("term").notNull(),
		},
		(t) => [primaryKey({ columns: [t.ideaId, t.term] }), uniqueIndex("idea_terms_term").on(t.term, t.ideaId)],
	);

	return { ideaSettings, essays, essayCuts, ideaDrafts, ideaTerms };
}
