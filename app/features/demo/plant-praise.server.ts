import { and, desc, eq, lte } from "drizzle-orm";
import { answerTakeUp } from "#app/features/praise/answer-take-up.server.ts";
import { comment } from "#app/features/praise/comment.server.ts";
import { givePraise, settleJob } from "#app/features/praise/give-praise.server.ts";
import { reactionKinds, takeUpAfter, undoFor } from "#app/features/praise/model.ts";
import { settlePraise } from "#app/features/praise/praise-jobs.server.ts";
import { react } from "#app/features/praise/react.server.ts";
import { receiversByMarks } from "#app/features/praise/receivers.queries.server.ts";
import { seenBySentence } from "#app/features/praise/sentences.ts";
import { takeUp, takeUpJob } from "#app/features/praise/take-up.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { granted } from "./change-standard.server.ts";
import { toldComments } from "./content/praise/comments.ts";
import { englishPraise } from "./content/praise/en.ts";
import { polishPraise } from "./content/praise/pl.ts";
import { russianPraise } from "./content/praise/ru.ts";
import type { ToldPraise } from "./content/praise/told-praise.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** All praise of the made-up company, in the order in which it was given. */
export const toldPraise: readonly ToldPraise[] = [...polishPraise, ...russianPraise, ...englishPraise].sort(
	(a, b) => b.daysAgo - a.daysAgo,
);

interface Planted extends ToldPraise {
	id: string;
	at: Date;
}

/** A year of praise: entries in their writers' languages, answers, comments, and what was taken up. */
export async function plantPraise(
	storage: Storage,
	actors: ReadonlyMap<string, Actor>,
	teams: ReadonlyMap<string, string>,
	now: Date,
): Promise<void> {
	const everybody = [...actors.values()];
	const planted: Planted[] = [];
	for (const [index, told] of toldPraise.entries()) {
		const author = actorNamed(actors, told.author);
		// Spread over working hours; within a day in the order of telling.
		const at = new Date(
			Math.floor(now.getTime() / day) * day - told.daysAgo * day + 8 * hour + ((index * 7) % 480) * minute,
		);
		const id = await give(storage, author, told, { actors, teams, at });
		planted.push({ ...told, id, at });
		await answer(storage, everybody, { ...told, id, at }, index);
		await takeUpOf(storage, everybody, { ...told, id, at }, index, now);
	}
	for (const [which, name, text] of toldComments) {
		const praise = planted.find(({ daysAgo, author }) => `${daysAgo} ${author}` === which);
		if (!praise) throw new Error(`no praise ${which}`);
		const at = new Date(praise.at.getTime() + 2 * hour);
		const form = { token: crypto.randomUUID(), text };
		granted(await comment(storage, actorNamed(actors, name), praise.id, form, { at, mail: false }));
	}
}

function actorNamed(actors: ReadonlyMap<string, Actor>, name: string): Actor {
	const actor = actors.get(name);
	if (!actor) throw new Error(`${name} is missing`);
	return actor;
}

/** Gives a praise on a day of the past, settled, under the version that was in force; answers its id. */
export async function give(
	storage: Storage,
	author: Actor,
	{ to, rule, deed, effect, visibility }: Omit<ToldPraise, "daysAgo" | "author">,
	{ actors, teams, at }: { actors: ReadonlyMap<string, Actor>; teams: ReadonlyMap<string, string>; at: Date },
): Promise<string> {
	const { tables } = storage;
	const marks = to.map((name) =>
		name.startsWith("team:") ? `t:${teams.get(name.slice(5)) ?? ""}` : `p:${actorNamed(actors, name).publicId}`,
	);
	const receivers = await receiversByMarks(storage.read, tables, marks);
	const { leadsTo } = granted(
		await givePraise(
			storage,
			author,
			{
				...{ to: marks, rule: rule === "none" ? "" : rule, noRule: rule === "none", deed, effect, takeUp: false },
				...{ visibility, token: crypto.randomUUID() },
				sentence: seenBySentence(translator(author.language), visibility, receivers),
			},
			at,
		),
	);
	const publicId = leadsTo.slice(leadsTo.lastIndexOf("/") + 1);
	await storage.write(async (writer) => {
		const [praise] = await writer.select().from(tables.praises).where(eq(tables.praises.publicId, publicId));
		if (!praise) throw new Error("the praise is missing");
		await settlePraise(writer, tables, praise.id, { at: new Date(at.getTime() + undoFor), mail: false });
		await writer.delete(tables.jobs).where(eq(tables.jobs.key, `${settleJob}:${praise.id}`));
	});
	await toVersionOfTheDay(storage, publicId, at);
	return publicId;
}

/** Points a praise to the version that was in force when it was given. */
async function toVersionOfTheDay({ write, tables }: Storage, publicId: string, at: Date): Promise<void> {
	const { praises, versions, versionRules } = tables;
	await write(async (writer) => {
		const [praise] = await writer.select().from(praises).where(eq(praises.publicId, publicId));
		if (!praise?.ruleId) return;
		const [version] = await writer
			.select({ id: versions.id })
			.from(versions)
			.innerJoin(versionRules, eq(versionRules.versionId, versions.id))
			.where(and(eq(versionRules.ruleId, praise.ruleId), lte(versions.publishedAt, at)))
			.orderBy(desc(versions.id))
			.limit(1);
		if (version) await writer.update(praises).set({ versionId: version.id }).where(eq(praises.id, praise.id));
	});
}

/** Colleagues' taps: a few on every entry, more on those for teams. */
async function answer(storage: Storage, everybody: Actor[], praise: Planted, index: number): Promise<void> {
	const many = praise.visibility === "company" ? 2 + ((index * 5) % 9) : 0;
	for (let turn = 0; turn < many; turn++) {
		const actor = everybody[(index * 11 + turn * 7) % everybody.length];
		const kind = reactionKinds[turn < 3 ? 0 : (index + turn) % reactionKinds.length];
		const at = new Date(praise.at.getTime() + (turn + 1) * 20 * minute);
		if (actor && kind) granted(await react(storage, actor, praise.id, kind, at));
	}
}

/** Every third entry is taken up by somebody; what was asked about is answered, but for the newest. */
async function takeUpOf(
	storage: Storage,
	everybody: Actor[],
	praise: Planted,
	index: number,
	now: Date,
): Promise<void> {
	if (praise.visibility !== "company" || index % 3 !== 0) return;
	const { tables } = storage;
	for (const actor of [everybody[(index * 3 + 5) % everybody.length], everybody[(index * 5 + 8) % everybody.length]]) {
		if (!actor) continue;
		const at = new Date(praise.at.getTime() + 3 * hour);
		granted(await takeUp(storage, actor, praise.id, at));
		const asked = new Date(at.getTime() + takeUpAfter);
		if (asked.getTime() + 5 * day > now.getTime()) continue;
		const said = index % 2 === 0 ? "tried" : index % 5 === 0 ? "drop" : "not-yet";
		granted(await answerTakeUp(storage, actor, praise.id, said, new Date(asked.getTime() + day)));
		await storage.write(async (writer) => {
			const { praises, praiseTakeUps, jobs } = tables;
			const [row] = await writer
				.select({ id: praiseTakeUps.id })
				.from(praiseTakeUps)
				.innerJoin(praises, eq(praises.id, praiseTakeUps.praiseId))
				.where(and(eq(praises.publicId, praise.id), eq(praiseTakeUps.personId, actor.id)));
			if (!row) return;
			await writer.update(praiseTakeUps).set({ askedAt: asked }).where(eq(praiseTakeUps.id, row.id));
			await writer.delete(jobs).where(eq(jobs.key, `${takeUpJob}:${row.id}`));
		});
	}
}
