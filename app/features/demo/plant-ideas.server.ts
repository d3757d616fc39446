import { commentIdea } from "#app/features/ideas/comment-idea.server.ts";
import { followIdea } from "#app/features/ideas/follow-idea.server.ts";
import { proposeIdea } from "#app/features/ideas/propose-idea.server.ts";
import { nameSentence } from "#app/features/ideas/sentences.ts";
import { supportIdea } from "#app/features/ideas/support-idea.server.ts";
import { makeTag } from "#app/features/ideas/tag-idea.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { granted } from "./change-standard.server.ts";
import { englishIdeas } from "./content/ideas/en.ts";
import { toldEssays } from "./content/ideas/essays.ts";
import { polishIdeas } from "./content/ideas/pl.ts";
import { russianIdeas } from "./content/ideas/ru.ts";
import { toldIdeaComments } from "./content/ideas/talk.ts";
import { demoTags, type ToldIdea } from "./content/ideas/told-idea.ts";
import { keeperAtWork } from "./keeper-at-work.server.ts";
import { openCampaigns } from "./plant-campaigns.server.ts";
import { plantEssay, untilAgreed } from "./plant-essays.server.ts";
import { nameOf, plantKeeping } from "./plant-keeping.server.ts";
import { plantOrigins } from "./plant-origins.server.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** All ideas of the made-up company, in the order in which they were sent. */
export const toldIdeas: readonly ToldIdea[] = [...polishIdeas, ...russianIdeas, ...englishIdeas].sort(
	(a, b) => b.daysAgo - a.daysAgo,
);

/**
 * A year of ideas with supports, comments and written answers, the questions that some of them answer, the rules that some became,
 * and the essays of those who liked to write.
 */
export async function plantIdeas(
	storage: Storage,
	actors: ReadonlyMap<string, Actor>,
	teams: ReadonlyMap<string, string>,
	now: Date,
): Promise<void> {
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
	const campaigns = await openCampaigns(storage, actors, teams, on);
	const ids = new Map<string, string>();
	const everybody = [...actors.values()];
	const atWork = await keeperAtWork(storage, keeper, on, now);
	const essays = [...toldEssays].sort((a, b) => b.daysAgo - a.daysAgo);
	/** Ideas stand on the board in the order of their days, those out of essays among them. */
	const essaysBefore = async (daysAgo: number) => {
		while (essays[0] && essays[0].daysAgo - untilAgreed >= daysAgo) {
			const told = essays.shift();
			if (told) await plantEssay(storage, actor(told.author), told, { atWork, on });
		}
	};
	for (const [index, told] of toldIdeas.entries()) {
		await essaysBefore(told.daysAgo);
		const marks = { tag: tags.get(told.tag), campaign: campaigns.ideas.get(nameOf(told)) };
		const id = await propose(storage, actor(told.author), told, marks, on(told.daysAgo));
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
	await essaysBefore(-untilAgreed);
	await plantKeeping(storage, actors, atWork, { ideas: toldIdeas, ids });
	await campaigns.close();
	await plantOrigins(storage, actors, { ids, on });
}

async function propose(
	storage: Storage,
	author: Actor,
	{ title, text, place, rule, name }: ToldIdea,
	{ tag, campaign = "" }: { tag: string | undefined; campaign: string | undefined },
	at: Date,
): Promise<string> {
	const sentence = nameSentence(translator(author.language), name);
	const form = { title, text, place, rule, name, sentence, campaign, token: crypto.randomUUID() };
	const { leadsTo } = granted(await proposeIdea(storage, author, { ...form, tags: tag ? [tag] : [] }, at));
	return leadsTo.slice(leadsTo.lastIndexOf("/") + 1);
}
