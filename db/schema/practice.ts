import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";

type Known = Pick<AccountTables, "people">;

/** The practice range and the mirror: what a person alone sees of their own learning. No answer's words are kept. */
export function practiceTables(kit: Kit, { people }: Known) {
	const { table, id, ref, text, bool, integer, instant, day, index, uniqueIndex, primaryKey, check, sql } = kit;

	/** A handful of exercises done in one go, or come back to; at most one is open for each person. */
	const practiceRuns = table(
		"practice_runs",
		{
			id: id(),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			/** The language that its exercises were written in. */
			language: text("language").notNull(),
			startedAt: instant("started_at").notNull(),
			finishedAt: instant("finished_at"),
		},
		(t) => [
			uniqueIndex("practice_runs_open").on(t.personId).where(sql`${t.finishedAt} is null`),
			index("practice_runs_person").on(t.personId, t.id),
			check("practice_runs_language", sql`${t.language} in ('en', 'ru', 'pl')`),
		],
	);

	/** An exercise of a run, by its key in the catalogue of exercises. */
	const practiceResults = table(
		"practice_results",
		{
			runId: ref("run_id")
				.notNull()
				.references(() => practiceRuns.id),
			/** From 1 on, in the order in which they are shown. */
			position: integer("position").notNull(),
			exercise: text("exercise").notNull(),
			tries: integer("tries").notNull().default(0),
			passedAt: instant("passed_at"),
			/** The person went on after a try, with the exercise open. */
			leftAt: instant("left_at"),
		},
		(t) => [
			primaryKey({ columns: [t.runId, t.position] }),
			uniqueIndex("practice_results_once").on(t.runId, t.exercise),
		],
	);

	/** Somebody was asked to practise before their first critical feedback; nobody is asked twice. */
	const practiceInvitations = table("practice_invitations", {
		personId: ref("person_id")
			.primaryKey()
			.references(() => people.id),
		at: instant("at").notNull(),
	});

	/** The company's switch, one row with the id 1; without it people are asked. */
	const practiceSwitches = table("practice_switches", {
		id: integer("id").primaryKey(),
		/** People are asked to practise before their first critical feedback. */
		asked: bool("asked").notNull(),
		changedAt: instant("changed_at").notNull(),
	});

	/** How many texts a person sent in a week, and in how many of them the coach met a habit while they were written. */
	const wordingWeeks = table(
		"wording_weeks",
		{
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			/** The Monday of the week. */
			week: day("week").notNull(),
			texts: integer("texts").notNull().default(0),
			generalisation: integer("generalisation").notNull().default(0),
			personality: integer("personality").notNull().default(0),
			noProposal: integer("no_proposal").notNull().default(0),
		},
		(t) => [primaryKey({ columns: [t.personId, t.week] })],
	);

	return { practiceRuns, practiceResults, practiceInvitations, practiceSwitches, wordingWeeks };
}
