import { and, eq, isNull } from "drizzle-orm";
import { insertPraise } from "#app/features/praise/give-praise.server.ts";
import { seenBySentence } from "#app/features/praise/sentences.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { isLanguage } from "#app/platform/languages.ts";
import { failed, type Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage, Writer } from "#db/storage.ts";
import { changeIdea, goneCode } from "./change-idea.server.ts";
import { keepsLedger } from "./keepers.model.ts";
import { ideaRewardsPath } from "./keepers.paths.ts";
import { endKeeperTasks, giveKeeperTasks, keeperTaskKinds } from "./keepers-tasks.server.ts";
import { peopleByNames } from "./named-people.queries.server.ts";

export interface RewardFields {
	token: string;
	person: string;
	what: string;
	thanks: string;
}

/**
 * Writes down what somebody is promised for an idea, once for each form. Problems: "forbidden", "ideas.problem.gone",
 * ".name-unknown", ".name-several", ".own-reward".
 */
export async function promiseReward(
	storage: Storage,
	actor: Actor,
	publicId: string,
	{ token, person, what, thanks }: RewardFields,
	at: Date,
): Promise<Outcome<{ leadsTo: string }>> {
	if (!keepsLedger(actor)) return failed("forbidden");
	const { tables } = storage;
	const named = await peopleByNames(storage, person);
	return changeIdea(storage, publicId, (writer, idea) =>
		once(writer, tables, { token, personId: actor.id, at }, async () => {
			const personId = named.ok ? named.ids[0] : undefined;
			if (personId === undefined || !named.ok || named.ids.length > 1) {
				const code = named.ok || named.several ? "keepers.problem.name-several" : "keepers.problem.name-unknown";
				return refuseChange(code, { field: "person", params: { name: named.ok ? person : named.line } });
			}
			if (personId === actor.id) refuseChange("keepers.problem.own-reward", { field: "person" });
			const [reward] = await writer
				.insert(tables.ideaRewards)
				.values({ publicId: newPublicId(), ideaId: idea.id, personId, what, thanks, createdAt: at })
				.returning({ id: tables.ideaRewards.id });
			if (!reward) throw new Error("the reward was not written");
			await step(writer, tables, { rewardId: reward.id, ideaId: idea.id, kind: "promised", byId: actor.id, at });
			return ideaRewardsPath(publicId);
		}),
	);
}

/**
 * Writes down that a promised reward was given; where thanks were written, the person is asked whether they may stand in the
 * feed. Problems: "forbidden", "ideas.problem.gone", "keepers.problem.settled", ".own-reward".
 */
export async function giveReward(storage: Storage, actor: Actor, publicId: string, at: Date): Promise<Outcome<null>> {
	return settle(storage, actor, publicId, "given", at);
}

/** Takes a promise back that was not given yet. Problems as of giveReward. */
export async function takeRewardBack(
	storage: Storage,
	actor: Actor,
	publicId: string,
	at: Date,
): Promise<Outcome<null>> {
	return settle(storage, actor, publicId, "taken-back", at);
}

async function settle(
	storage: Storage,
	actor: Actor,
	publicId: string,
	kind: "given" | "taken-back",
	at: Date,
): Promise<Outcome<null>> {
	if (!keepsLedger(actor)) return failed("forbidden");
	const { tables } = storage;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const reward = await heldReward(writer, tables, publicId);
			if (reward.personId === actor.id) refuseChange("keepers.problem.own-reward");
			if ((await stepsOf(writer, tables, reward.id)).length > 1) refuseChange("keepers.problem.settled");
			await step(writer, tables, { rewardId: reward.id, ideaId: reward.ideaId, kind, byId: actor.id, at });
			if (kind === "given" && reward.thanks !== "") {
				const task = { kind: keeperTaskKinds.reward, people: [reward.personId], subjectId: reward.id, at };
				await giveKeeperTasks(writer, tables, [task]);
			}
			return null;
		}),
	);
}

/**
 * The rewarded person says whether the thanks may stand in the feed; with a yes they stand there as praise by whoever gave the
 * reward. Problems: "ideas.problem.gone" (also for everybody else), ".settled".
 */
export async function answerFeed(
	storage: Storage,
	actor: Actor,
	publicId: string,
	yes: boolean,
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { ideas, ideaRewards } = tables;
	return changeOrRefused(() =>
		storage.write(async (writer) => {
			const reward = await heldReward(writer, tables, publicId);
			if (reward.personId !== actor.id) refuseChange(goneCode);
			const given = (await stepsOf(writer, tables, reward.id)).find(({ kind }) => kind === "given");
			if (!given || reward.thanks === "") return refuseChange(goneCode);
			const [answered] = await writer
				.update(ideaRewards)
				.set({ inFeed: yes })
				.where(and(eq(ideaRewards.id, reward.id), isNull(ideaRewards.inFeed)))
				.returning({ id: ideaRewards.id });
			if (!answered) refuseChange("keepers.problem.settled");
			const task = { kind: keeperTaskKinds.reward, subjectIds: [reward.id], personId: actor.id };
			await endKeeperTasks(writer, tables, task, { at });
			if (yes) await thankInFeed(writer, tables, { actor, thanks: reward.thanks, giverId: given.byId, at });
			const [idea] = await writer
				.select({ authorId: ideas.authorId, name: ideas.name })
				.from(ideas)
				.where(eq(ideas.id, reward.ideaId));
			const kept = idea?.name === "keepers" && idea.authorId === actor.id;
			await record(writer, tables, {
				...{
					at,
					actorId: kept ? null : actor.id,
					kind: "idea.thanks-answered",
					subjectType: "idea",
					subjectId: reward.ideaId,
				},
				details: { reward: reward.id, yes },
			});
			return null;
		}),
	);
}

async function thankInFeed(
	writer: Writer,
	tables: Tables,
	{ actor, thanks, giverId, at }: { actor: Actor; thanks: string; giverId: number; at: Date },
): Promise<void> {
	const { people } = tables;
	const [giver] = await writer
		.select({ id: people.id, timeZone: people.timeZone, language: people.language })
		.from(people)
		.where(and(eq(people.id, giverId), isNull(people.disabledAt)));
	if (!giver) return;
	const t = translator(isLanguage(giver.language) ? giver.language : "en");
	const praise = {
		...{ to: [`p:${actor.publicId}`], rule: "", noRule: false, deed: thanks, effect: "", takeUp: false },
		...{
			visibility: "company" as const,
			sentence: seenBySentence(t, "company", [{ kind: "person", name: actor.name }]),
		},
	};
	await insertPraise(writer, tables, giver, praise, null, at);
}

interface Step {
	rewardId: number;
	ideaId: number;
	kind: "promised" | "given" | "taken-back";
	byId: number;
	at: Date;
}

async function step(writer: Writer, tables: Tables, { rewardId, ideaId, kind, byId, at }: Step): Promise<void> {
	await writer.insert(tables.ideaRewardSteps).values({ rewardId, kind, byId, at });
	await record(writer, tables, {
		...{ at, actorId: byId, kind: `idea.reward-${kind}`, subjectType: "idea", subjectId: ideaId },
		details: { reward: rewardId },
	});
}

async function stepsOf(read: Reader, { ideaRewardSteps }: Tables, rewardId: number) {
	return read
		.select({ kind: ideaRewardSteps.kind, byId: ideaRewardSteps.byId })
		.from(ideaRewardSteps)
		.where(eq(ideaRewardSteps.rewardId, rewardId));
}

/** A reward, held until the transaction ends. */
async function heldReward(writer: Writer, { ideaRewards }: Tables, publicId: string) {
	const [reward] = await writer
		.update(ideaRewards)
		.set({ publicId })
		.where(eq(ideaRewards.publicId, publicId))
		.returning();
	return reward ?? refuseChange(goneCode);
}
