import { and, eq, isNull } from "drizzle-orm";
import { seeAnswer } from "#app/features/ideas/answer-idea.server.ts";
import { judgeIdea } from "#app/features/ideas/judgement.server.ts";
import { mergeIdeas } from "#app/features/ideas/merges.server.ts";
import { answerFeed, giveReward, promiseReward } from "#app/features/ideas/rewards.server.ts";
import { settlePraise } from "#app/features/praise/praise-jobs.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { granted } from "./change-standard.server.ts";
import { toldHands, toldJudgements, toldRewards, toldTrials } from "./content/ideas/kept.ts";
import type { ToldIdea } from "./content/ideas/told-idea.ts";
import type { KeeperAtWork, OnDay } from "./keeper-at-work.server.ts";

/** An idea of the made-up company by its day and author. */
export const nameOf = ({ daysAgo, author }: ToldIdea) => `${daysAgo} ${author}`;

/** Which later idea went into which earlier one. */
const merged: Record<string, string> = { "129 bartek": "276 kasia", "73 sergey": "214 elka" };

/** Days after sending on which an idea is received and answered; now and then the keeper is late. */
const receivedAfter = (told: ToldIdea) => (told.daysAgo % 9 === 0 ? 6 : 1);
const answeredAfter = 6;

/** So many days a trial goes on before its outcome is written. */
const trialLasts = 24;

/** Answers that are older have been read by their authors. */
const readAfter = 12;

/** What the keeper did about the ideas, by their names: received, answered, tried, merged, judged and rewarded. */
export async function plantKeeping(
	storage: Storage,
	actors: ReadonlyMap<string, Actor>,
	atWork: KeeperAtWork,
	{ ideas, ids }: { ideas: readonly ToldIdea[]; ids: ReadonlyMap<string, string> },
): Promise<void> {
	const actor = (name: string): Actor => actors.get(name) ?? missing(name);
	const idOf = (name: string) => ids.get(name) ?? missing(name);
	const { keeper, on, receive } = atWork;
	for (const told of ideas) {
		const id = idOf(nameOf(told));
		if (told.state === "new" && told.daysAgo <= 3) continue;
		const received = Math.max(0, told.daysAgo - receivedAfter(told));
		await receive(id, on(received));
		if (told.state === "new") continue;
		const into = merged[nameOf(told)];
		const at = on(told.daysAgo - answeredAfter, 10 * 3_600_000);
		if (into) {
			const words = { token: crypto.randomUUID(), words: told.answer };
			granted(await mergeIdeas(storage, keeper, { from: id, into: idOf(into) }, words, at));
			continue;
		}
		await answer(atWork, told, id);
		if (told.daysAgo > readAfter + answeredAfter + trialLasts) await read(storage, actor(told.author), id, on);
	}
	for (const [name, [effect, effort, cost, words]] of Object.entries(toldJudgements)) {
		granted(await judgeIdea(storage, keeper, idOf(name), { effect, effort, cost, words }, on(3)));
	}
	for (const { idea, person, userName, what, thanks, given, feed } of toldRewards) {
		const form = { token: crypto.randomUUID(), person, what, thanks };
		granted(await promiseReward(storage, keeper, idOf(idea), form, on(30)));
		const reward = await newestReward(storage, actor(userName));
		if (given) granted(await giveReward(storage, keeper, reward, on(9)));
		if (feed !== null) granted(await answerFeed(storage, actor(userName), reward, feed, on(8)));
	}
	await settleThanks(storage, keeper, on(7));
}

function missing(name: string): never {
	throw new Error(`${name} is missing`);
}

async function answer(
	{ keeper, on, dayAhead, say }: KeeperAtWork,
	{ state, answer: words, reason, thanks, daysAgo, author }: ToldIdea,
	id: string,
): Promise<void> {
	const name = `${daysAgo} ${author}`;
	const trial = toldTrials[name];
	const next = dayAhead(2 + (daysAgo % 12));
	const at = on(daysAgo - answeredAfter);
	const begins = { tries: trial?.tries ?? "", place: trial?.place ?? "", before: trial?.before ?? "" };
	const figureBefore = trial?.figureBefore ?? "";
	if (state === "done") {
		const made = toldHands[name] ?? "";
		if (!trial) return say(id, { state, words, made }, at);
		const over = on(daysAgo - answeredAfter - trialLasts);
		const untilDay = dayIn(keeper.timeZone, over);
		const began = { words: trial.began ?? words, nextDueOn: untilDay, untilDay, figureBefore };
		await say(id, { state: "on-trial", ...begins, ...began }, at);
		const { after = "", figureAfter = "" } = trial;
		return say(id, { state, words, made, before: begins.before, after, figureBefore, figureAfter }, over);
	}
	if (state === "on-trial")
		return say(id, { state, words, nextDueOn: next, untilDay: next, figureBefore, ...begins }, at);
	if (state === "declined") return say(id, { state, words, reason, thanks }, at);
	return say(id, { words, nextDueOn: next }, at);
}

/** The author has read what was answered. */
async function read(storage: Storage, author: Actor, idea: string, on: OnDay): Promise<void> {
	const { ideaAnswers, ideas } = storage.tables;
	const answers = await storage.read
		.select({ publicId: ideaAnswers.publicId })
		.from(ideaAnswers)
		.innerJoin(ideas, eq(ideas.id, ideaAnswers.ideaId))
		.where(eq(ideas.publicId, idea));
	for (const { publicId } of answers) granted(await seeAnswer(storage, author, publicId, on(2)));
}

/** The time to undo the thanks in the feed is over. */
async function settleThanks({ write, tables }: Storage, keeper: Actor, at: Date): Promise<void> {
	const { praises } = tables;
	await write(async (writer) => {
		const open = await writer
			.select({ id: praises.id })
			.from(praises)
			.where(and(eq(praises.authorId, keeper.id), isNull(praises.settledAt)));
		for (const { id } of open) await settlePraise(writer, tables, id, { at, mail: false });
	});
}

async function newestReward({ read: reader, tables }: Storage, person: Actor): Promise<string> {
	const { ideaRewards } = tables;
	const [row] = await reader
		.select({ publicId: ideaRewards.publicId })
		.from(ideaRewards)
		.where(eq(ideaRewards.personId, person.id));
	return row?.publicId ?? missing(person.name);
}
