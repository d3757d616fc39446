import { and, eq } from "drizzle-orm";
import { addDays } from "#app/features/accounts/working-days.ts";
import { commentIdea } from "#app/features/ideas/comment-idea.server.ts";
import { followIdea } from "#app/features/ideas/follow-idea.server.ts";
import { isOpen } from "#app/features/ideas/model.ts";
import { proposeIdea } from "#app/features/ideas/propose-idea.server.ts";
import { nameSentence } from "#app/features/ideas/sentences.ts";
import { standInLists } from "#app/features/ideas/stand-in-lists.server.ts";
import { supportIdea } from "#app/features/ideas/support-idea.server.ts";
import { makeTag } from "#app/features/ideas/tag-idea.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import type { Storage } from "#db/storage.ts";
import { granted } from "./change-standard.server.ts";
import { englishIdeas } from "./content/ideas/en.ts";
import { polishIdeas } from "./content/ideas/pl.ts";
import { russianIdeas } from "./content/ideas/ru.ts";
import { toldIdeaComments } from "./content/ideas/talk.ts";
import { demoTags, type ToldIdea } from "./content/ideas/told-idea.ts";
import { plantEssays } from "./plant-essays.server.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** All ideas of the made-up company, in the order in which they were sent. */
export const toldIdeas: readonly ToldIdea[] = [...polishIdeas, ...russianIdeas, ...englishIdeas].sort(
	(a, b) => b.daysAgo - a.daysAgo,
);

/** Which later idea went into which earlier one: day and author of both. */
const merged: Record<string, string> = { "129 bartek": "276 kasia", "73 sergey": "214 elka" };

const nameOf = ({ daysAgo, author }: ToldIdea) => `${daysAgo} ${author}`;

/** A year of ideas with supports, comments and written answers, and the essays of those who liked to write. */
export async function plantIdeas(storage: Storage, actors: ReadonlyMap<string, Actor>, now: Date): Promise<void> {
	const actor = (name: string): Actor => {
		const found = actors.get(name);
		if (!found) throw new Error(`${name} is missing`);
		return found;
	};
	const today = Math.floor(now.getTime() / day) * day;
	const on = (daysAgo: number, after = 9 * hour) => new Date(today - daysAgo * day + after);
	const keeper = actor("grace");
	const tags = new Map<string, string>();
	for (const [key, names] of Object.entries(demoTags)) {
		tags.set(key, granted(await makeTag(storage, keeper, names, on(330))).publicId);
	}
	const ids = new Map<string, string>();
	const everybody = [...actors.values()];
	for (const [index, told] of toldIdeas.entries()) {
		const id = await propose(storage, actor(told.author), told, tags, on(told.daysAgo));
		ids.set(nameOf(told), id);
		const supporters = everybody.filter(({ id: person }) => person !== actor(told.author).id);
		for (let n = 0; n < told.supports; n++) {
			const who = supporters[(index * 7 + n * 11) % supporters.length];
			const at = new Date(Math.min(now.getTime(), on(told.daysAgo).getTime() + (n + 1) * 20 * hour));
			if (who) granted(await supportIdea(storage, who, id, at));
			if (who && n % 4 === 0) granted(await followIdea(storage, who, id, at));
		}
	}
	for (const [which, name, text] of toldIdeaComments) {
		const id = ids.get(which) ?? "";
		const at = on(Number.parseInt(which, 10) - 1, 11 * hour);
		granted(await commentIdea(storage, actor(name), id, { token: crypto.randomUUID(), text }, { at, mail: false }));
	}
	for (const told of toldIdeas) {
		if (told.state !== "new") await answer(storage, keeper, told, ids, { at: on(told.daysAgo - 6), now });
		else if (told.daysAgo > 10) await receive(storage, keeper, ids.get(nameOf(told)) ?? "", on(told.daysAgo - 2));
	}
	await plantEssays(storage, actors, on);
}

async function propose(
	storage: Storage,
	author: Actor,
	{ title, text, place, rule, tag, name }: ToldIdea,
	tags: ReadonlyMap<string, string>,
	at: Date,
): Promise<string> {
	const sentence = nameSentence(translator(author.language), name);
	const form = { title, text, place, rule, name, sentence, campaign: "", token: crypto.randomUUID() };
	const { leadsTo } = granted(
		await proposeIdea(storage, author, { ...form, tags: tag ? [tags.get(tag) ?? ""] : [] }, at),
	);
	return leadsTo.slice(leadsTo.lastIndexOf("/") + 1);
}

/** A keeper takes an idea up; its answer is still to come. */
async function receive({ write, tables }: Storage, keeper: Actor, publicId: string, at: Date): Promise<void> {
	const { ideas, ideaPromises } = tables;
	const kept = { keptAt: at, keptOn: dayIn(keeper.timeZone, at) };
	await write(async (writer) => {
		const [idea] = await writer
			.update(ideas)
			.set({ keeperId: keeper.id })
			.where(eq(ideas.publicId, publicId))
			.returning({ id: ideas.id });
		if (!idea) throw new Error("the idea is missing");
		await writer
			.update(ideaPromises)
			.set({ ...kept, keeperId: keeper.id })
			.where(and(eq(ideaPromises.ideaId, idea.id), eq(ideaPromises.kind, "receive")));
	});
}

/** The keeper's written answer and the state it leads to, as it stands today. */
async function answer(
	{ write, tables }: Storage,
	keeper: Actor,
	told: ToldIdea,
	ids: ReadonlyMap<string, string>,
	{ at, now }: { at: Date; now: Date },
): Promise<void> {
	const { ideas, ideaAnswers, ideaMerges, ideaPromises } = tables;
	const { state, answer: words, reason, thanks } = told;
	const dueOn = isOpen(state) ? addDays(dayIn(keeper.timeZone, now), 3 + (told.daysAgo % 17)) : null;
	await write(async (writer) => {
		const [into] = merged[nameOf(told)]
			? await writer
					.select({ id: ideas.id })
					.from(ideas)
					.where(eq(ideas.publicId, ids.get(merged[nameOf(told)] ?? "") ?? ""))
			: [];
		const [idea] = await writer
			.update(ideas)
			.set({
				...{ state, stateAt: at, answeredAt: at, firstAnsweredAt: at, keeperId: keeper.id, dueOn },
				mergedIntoId: into?.id ?? null,
			})
			.where(eq(ideas.publicId, ids.get(nameOf(told)) ?? ""))
			.returning({ id: ideas.id });
		if (!idea) throw new Error("the idea is missing");
		await writer.insert(ideaAnswers).values({
			...{ publicId: newPublicId(), ideaId: idea.id, byId: keeper.id, fromState: "new", state, words, reason, thanks },
			...{ at, shownAt: at, nextDueOn: dueOn },
		});
		await writer
			.update(ideaPromises)
			.set({ keptAt: at, keptOn: dayIn(keeper.timeZone, at), keeperId: keeper.id })
			.where(eq(ideaPromises.ideaId, idea.id));
		if (dueOn) {
			await writer
				.insert(ideaPromises)
				.values({ ideaId: idea.id, kind: "next", keeperId: keeper.id, madeAt: at, dueOn });
		}
		if (into) {
			await writer.insert(ideaMerges).values({
				...{ publicId: newPublicId(), fromId: idea.id, intoId: into.id, fromState: "new", byId: keeper.id, at },
			});
		}
		await standInLists(writer, tables, idea.id);
	});
}
