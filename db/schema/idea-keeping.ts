import type { Kit } from "../columns/postgres.ts";
import type { AccountTables } from "./accounts.ts";
import type { IdeaTables } from "./ideas.ts";

type Known = Pick<AccountTables, "people" | "teams"> & Pick<IdeaTables, "ideas">;

/** What keepers do: answers, promises, judgement, trials, and the ledger of rewards. */
export function ideaKeepingTables(kit: Kit, { people, teams, ideas }: Known) {
	const { table, id, ref, text, integer, bool, instant, day, index, uniqueIndex, primaryKey, check, sql } = kit;

	/** A written answer with its date and the state that it leads to. */
	const ideaAnswers = table(
		"idea_answers",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			byId: ref("by_id")
				.notNull()
				.references(() => people.id),
			fromState: text("from_state").notNull(),
			state: text("state").notNull(),
			words: text("words").notNull(),
			/** Why it is declined, and the thanks for it; empty in other answers. */
			reason: text("reason").notNull().default(""),
			thanks: text("thanks").notNull().default(""),
			at: instant("at").notNull(),
			/** Null while the author alone is told first. */
			shownAt: instant("shown_at"),
			nextDueOn: day("next_due_on"),
		},
		(t) => [
			uniqueIndex("idea_answers_public_id").on(t.publicId),
			index("idea_answers_idea").on(t.ideaId, t.id),
			index("idea_answers_shown").on(t.shownAt),
			check(
				"idea_answers_state",
				sql`${t.state} in ('new', 'under-consideration', 'on-trial', 'done', 'declined', 'merged')`,
			),
		],
	);

	/** What was promised about an idea and when it was kept: the company's record of keeping its word. */
	const ideaPromises = table(
		"idea_promises",
		{
			id: id(),
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			/** "receive" by a keeper, first "answer", "next" answer. */
			kind: text("kind").notNull(),
			keeperId: ref("keeper_id").references(() => people.id),
			madeAt: instant("made_at").notNull(),
			dueOn: day("due_on").notNull(),
			keptAt: instant("kept_at"),
			/** The company's day of that moment, so that the record is counted day against day. */
			keptOn: day("kept_on"),
			/** How often keepers were reminded by mail. */
			reminded: integer("reminded").notNull().default(0),
			/** No longer waited for: merged, withdrawn, or another date was set before it was due. */
			endedAt: instant("ended_at"),
		},
		(t) => [
			index("idea_promises_idea").on(t.ideaId, t.id),
			index("idea_promises_open").on(t.dueOn, t.id).where(sql`${t.keptAt} is null and ${t.endedAt} is null`),
			index("idea_promises_hands")
				.on(t.keeperId, t.dueOn, t.id)
				.where(sql`${t.keptAt} is null and ${t.endedAt} is null`),
			index("idea_promises_unreceived")
				.on(t.dueOn, t.id)
				.where(sql`${t.keptAt} is null and ${t.endedAt} is null and ${t.kind} = 'receive'`),
			index("idea_promises_due").on(t.dueOn, t.keptAt),
			check("idea_promises_kind", sql`${t.kind} in ('receive', 'answer', 'next')`),
		],
	);

	/** Who answers for a keeper on these days, both included. */
	const keeperStandIns = table(
		"keeper_stand_ins",
		{
			id: id(),
			keeperId: ref("keeper_id")
				.notNull()
				.references(() => people.id),
			standInId: ref("stand_in_id")
				.notNull()
				.references(() => people.id),
			fromDay: day("from_day").notNull(),
			untilDay: day("until_day").notNull(),
			createdAt: instant("created_at").notNull(),
			endedAt: instant("ended_at"),
		},
		(t) => [
			index("keeper_stand_ins_keeper").on(t.keeperId, t.untilDay),
			index("keeper_stand_ins_stand_in").on(t.standInId, t.untilDay),
		],
	);

	/** A keeper's judgement in four steps each, 1 the least; apart from support and for keepers' eyes. */
	const ideaJudgements = table(
		"idea_judgements",
		{
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			keeperId: ref("keeper_id")
				.notNull()
				.references(() => people.id),
			effect: integer("effect").notNull(),
			effort: integer("effort").notNull(),
			cost: integer("cost").notNull(),
			words: text("words").notNull(),
			at: instant("at").notNull(),
		},
		(t) => [
			primaryKey({ columns: [t.ideaId, t.keeperId] }),
			check(
				"idea_judgements_steps",
				sql`${t.effect} between 1 and 4 and ${t.effort} between 1 and 4 and ${t.cost} between 1 and 4`,
			),
		],
	);

	/** Who tries an idea, where, until when, and what came out. */
	const ideaTrials = table(
		"idea_trials",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			teamId: ref("team_id").references(() => teams.id),
			place: text("place").notNull(),
			fromDay: day("from_day").notNull(),
			untilDay: day("until_day").notNull(),
			startedById: ref("started_by_id")
				.notNull()
				.references(() => people.id),
			startedAt: instant("started_at").notNull(),
			/** In words, and as figures where there are any ("12 calls a day"). */
			before: text("before").notNull().default(""),
			after: text("after").notNull().default(""),
			figureBefore: text("figure_before").notNull().default(""),
			figureAfter: text("figure_after").notNull().default(""),
			outcome: text("outcome").notNull().default(""),
			endedAt: instant("ended_at"),
			endedById: ref("ended_by_id").references(() => people.id),
		},
		(t) => [
			uniqueIndex("idea_trials_public_id").on(t.publicId),
			index("idea_trials_idea").on(t.ideaId, t.id),
			index("idea_trials_open").on(t.untilDay, t.id).where(sql`${t.endedAt} is null`),
		],
	);

	/** People named with an idea: who tries it, and who made it happen. */
	const ideaHands = table(
		"idea_hands",
		{
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			/** "tries" or "made". */
			kind: text("kind").notNull(),
			trialId: ref("trial_id").references(() => ideaTrials.id),
			at: instant("at").notNull(),
		},
		(t) => [
			primaryKey({ columns: [t.ideaId, t.personId, t.kind] }),
			index("idea_hands_person").on(t.personId, t.ideaId),
			check("idea_hands_kind", sql`${t.kind} in ('tries', 'made')`),
		],
	);

	/** What somebody gets for an idea. */
	const ideaRewards = table(
		"idea_rewards",
		{
			id: id(),
			publicId: text("public_id").notNull(),
			ideaId: ref("idea_id")
				.notNull()
				.references(() => ideas.id),
			personId: ref("person_id")
				.notNull()
				.references(() => people.id),
			what: text("what").notNull(),
			/** Thanks in the giver's words, for the feed if the person likes it. */
			thanks: text("thanks").notNull().default(""),
			/** The person is asked whether thanks may stand in the feed; null until answered. */
			inFeed: bool("in_feed"),
			createdAt: instant("created_at").notNull(),
		},
		(t) => [
			uniqueIndex("idea_rewards_public_id").on(t.publicId),
			index("idea_rewards_idea").on(t.ideaId, t.id),
			index("idea_rewards_person").on(t.personId, t.id),
		],
	);

	/** The ledger: promised, given, taken back; rows are written once. */
	const ideaRewardSteps = table(
		"idea_reward_steps",
		{
			id: id(),
			rewardId: ref("reward_id")
				.notNull()
				.references(() => ideaRewards.id),
			kind: text("kind").notNull(),
			byId: ref("by_id")
				.notNull()
				.references(() => people.id),
			at: instant("at").notNull(),
		},
		(t) => [
			uniqueIndex("idea_reward_steps_once").on(t.rewardId, t.kind),
			check("idea_reward_steps_kind", sql`${t.kind} in ('promised', 'given', 'taken-back')`),
		],
	);

	return {
		...{ ideaAnswers, ideaPromises, keeperStandIns, ideaJudgements },
		...{ ideaTrials, ideaHands, ideaRewards, ideaRewardSteps },
	};
}
