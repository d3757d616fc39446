import { and, asc, count, desc, eq, inArray, lt } from "drizzle-orm";
import { formatDate } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { seesName } from "./cards.queries.server.ts";

const shownAtOnce = 50;

export type RewardKind = "promised" | "given" | "taken-back";

/** One line of the ledger. */
export interface ShownReward {
	id: number;
	publicId: string;
	idea: { publicId: string; title: string };
	/** Null for whoever may not see that this is the idea's author. */
	person: string | null;
	/** The actor's own, whom others have to settle it for. */
	own: boolean;
	what: string;
	thanks: string;
	inFeed: boolean | null;
	/** What was done with it, by whom and when, the first step first. */
	steps: { kind: RewardKind; by: string; at: string }[];
	/** The last of its steps. */
	stands: RewardKind;
}

interface Which {
	ideaId?: number;
	personId?: number;
	/** Older than this one. */
	before?: number;
}

/** Lines of the ledger, the newest first. Whether the actor may see them is the caller's to know. */
export async function rewardsShown(
	{ read, tables }: Storage,
	actor: Actor,
	{ ideaId, personId, before }: Which,
): Promise<{ rewards: ShownReward[]; next: number | null }> {
	const { ideaRewards, ideaRewardSteps, ideas, people } = tables;
	const rows = await read
		.select({
			...{ reward: ideaRewards, idea: ideas.publicId, title: ideas.title, person: people.name },
			...{ name: ideas.name, authorId: ideas.authorId },
		})
		.from(ideaRewards)
		.innerJoin(ideas, eq(ideas.id, ideaRewards.ideaId))
		.innerJoin(people, eq(people.id, ideaRewards.personId))
		.where(
			and(
				ideaId === undefined ? undefined : eq(ideaRewards.ideaId, ideaId),
				personId === undefined ? undefined : eq(ideaRewards.personId, personId),
				before === undefined ? undefined : lt(ideaRewards.id, before),
			),
		)
		.orderBy(desc(ideaRewards.id))
		.limit(shownAtOnce + 1);
	const shown = rows.slice(0, shownAtOnce);
	if (shown.length === 0) return { rewards: [], next: null };
	const ids = shown.map(({ reward }) => reward.id);
	const steps = await read
		.select({ step: ideaRewardSteps, by: people.name })
		.from(ideaRewardSteps)
		.innerJoin(people, eq(people.id, ideaRewardSteps.byId))
		.where(inArray(ideaRewardSteps.rewardId, ids))
		.orderBy(asc(ideaRewardSteps.id));
	return {
		rewards: shown.map(({ reward, idea, title, person, ...author }) => {
			const kept = reward.personId === author.authorId && !seesName(actor, author);
			const own = steps.filter(({ step }) => step.rewardId === reward.id);
			return {
				...{ id: reward.id, publicId: reward.publicId, idea: { publicId: idea, title } },
				person: kept ? null : person,
				...{ what: reward.what, thanks: reward.thanks, inFeed: reward.inFeed, own: reward.personId === actor.id },
				steps: own.map(({ step, by }) => ({
					...{ kind: step.kind as RewardKind, by },
					at: formatDate(step.at, actor.language, actor.timeZone),
				})),
				stands: (own.at(-1)?.step.kind ?? "promised") as RewardKind,
			};
		}),
		next: rows.length > shownAtOnce ? (shown.at(-1)?.reward.id ?? null) : null,
	};
}

/** How many rewards were promised, given and taken back in all. */
export async function rewardCounts({ read, tables }: Storage): Promise<Record<RewardKind, number>> {
	const { ideaRewardSteps } = tables;
	const rows = await read
		.select({ kind: ideaRewardSteps.kind, all: count() })
		.from(ideaRewardSteps)
		.groupBy(ideaRewardSteps.kind);
	const of = (kind: RewardKind) => rows.find((row) => row.kind === kind)?.all ?? 0;
	return { promised: of("promised"), given: of("given"), "taken-back": of("taken-back") };
}
