import { and, asc, eq, isNull } from "drizzle-orm";
import { wordingFor } from "#app/features/standards/model.ts";
import { may } from "#app/features/standards/policy.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";

export interface StoryProposal {
	publicId: string;
	state: string;
	praiseId: string;
	code: string;
	standard: string;
	deed: string;
	effect: string;
	author: string;
	proposer: string;
	/** Who was asked, and what they said. */
	asked: { name: string; answer: "yes" | "no" | null }[];
	/** The actor was asked and has not answered yet. */
	waitsForMe: boolean;
	/** The actor may put it into the draft. */
	decides: boolean;
}

/** A proposed story for those who have to do with it: author, those asked, who proposed it, and the standard's owner. */
export async function storyProposal(
	{ read, tables }: Storage,
	actor: Actor,
	publicId: string,
): Promise<StoryProposal | null> {
	const { praiseStories, praises, standards, people, praiseConsents } = tables;
	const [row] = await read
		.select({ story: praiseStories, praise: praises, standard: standards, author: people.name })
		.from(praiseStories)
		.innerJoin(praises, eq(praises.id, praiseStories.praiseId))
		.innerJoin(standards, eq(standards.id, praiseStories.standardId))
		.innerJoin(people, eq(people.id, praises.authorId))
		.where(eq(praiseStories.publicId, publicId));
	if (!row) return null;
	const { story, praise, standard } = row;
	const asked = await read
		.select({ personId: praiseConsents.personId, answer: praiseConsents.answer, name: people.name })
		.from(praiseConsents)
		.innerJoin(people, eq(people.id, praiseConsents.personId))
		.where(eq(praiseConsents.storyId, story.id))
		.orderBy(asc(praiseConsents.id));
	const decides = standard.ownerId === actor.id && may(actor, "edit-draft", standard);
	const mine = asked.find(({ personId }) => personId === actor.id);
	const concerned = decides || mine || story.proposedById === actor.id || praise.authorId === actor.id;
	if (!concerned) return null;
	const [proposer] = await read.select({ name: people.name }).from(people).where(eq(people.id, story.proposedById));
	return {
		publicId,
		state: story.state,
		praiseId: praise.publicId,
		code: standard.code,
		standard: wordingFor(standard.titles, actor.language, standard.language as Language) ?? standard.code,
		deed: praise.deed,
		effect: praise.effect,
		author: row.author,
		proposer: proposer?.name ?? "",
		asked: asked.map(({ name, answer }) => ({ name, answer: answer as "yes" | "no" | null })),
		waitsForMe: story.state === "asking" && mine?.answer === null,
		decides,
	};
}

/** Standards in force that a story can be proposed to, by code. */
export async function openStandards(
	{ read, tables }: Storage,
	actor: Actor,
): Promise<{ code: string; title: string }[]> {
	const { standards } = tables;
	const rows = await read
		.select()
		.from(standards)
		.where(and(isNull(standards.withdrawnAt), isNull(standards.restrictedAt)))
		.orderBy(asc(standards.sortKey), asc(standards.id))
		.limit(200);
	return rows
		.filter(({ latestVersion }) => latestVersion > 0)
		.map(({ code, titles, language }) => ({
			code,
			title: wordingFor(titles, actor.language, language as Language) ?? code,
		}));
}
