import { randomUUID } from "node:crypto";
import { and, desc, inArray, isNull } from "drizzle-orm";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { publishVersion } from "#app/features/standards/publish-version.server.ts";
import { askOwners } from "#app/features/standards/review/ask-to-review.server.ts";
import {
	comment,
	mentionJob,
	settleDiscussion,
	startDiscussion,
} from "#app/features/standards/review/discuss.server.ts";
import { tellJob } from "#app/features/standards/review/log-step.server.ts";
import { sayVerdict } from "#app/features/standards/review/say-verdict.server.ts";
import { schedulePublication } from "#app/features/standards/review/schedule-publication.server.ts";
import { submitReview } from "#app/features/standards/review/submit-review.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { changeStandard, type Desk, granted } from "./change-standard.server.ts";
import { type DemoTalk, publicationAhead, reviewUnderWay } from "./content/reviews.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** Sends a draft to its approvers at the desk's time. */
async function send({ storage, author, code, clock }: Desk, approvers: Actor[], words: string): Promise<void> {
	const draft = await loadDraft(storage.read, storage.tables, code);
	const form = { token: randomUUID(), revision: draft?.revision ?? 0, words };
	const named = approvers.map(({ publicId }) => publicId);
	granted(await submitReview(storage, author, code, { ...form, approvers: named }, clock.now()));
}

async function agree(desk: Desk, approver: Actor, words: string, at: Date): Promise<void> {
	const { storage, code } = desk;
	const draft = await loadDraft(storage.read, storage.tables, code);
	const form = { token: randomUUID(), revision: draft?.revision ?? 0, verdict: "approved" as const, words };
	granted(await sayVerdict(storage, approver, code, form, at));
}

/** Publishes a draft as the house does: sent the day before, agreed to in the evening, published in the morning. */
export async function publishReviewed(
	desk: Desk,
	approver: Actor,
	facts: { ask: string; note: string; dueOn: string | null; change: "substantive" | "editorial" },
	at: Date,
): Promise<void> {
	const { storage, author, code } = desk;
	const sentAt = new Date(at.getTime() - 20 * hour);
	await send({ ...desk, clock: { now: () => sentAt } }, [approver], facts.ask);
	await agree(desk, approver, "", new Date(at.getTime() - 14 * hour));
	const draft = await loadDraft(storage.read, storage.tables, code);
	const { note, dueOn, change } = facts;
	const form = { token: randomUUID(), revision: draft?.revision ?? 0, note, dueOn, change };
	granted(await publishVersion(storage, author, code, form, at));
}

/** One version with its approvers, one that waits for its time, and what owners are to look at. */
export async function plantReviews(storage: Storage, actors: ReadonlyMap<string, Actor>, now: Date): Promise<void> {
	const actor = (userName: string): Actor => {
		const found = actors.get(userName);
		if (!found) throw new Error(`${userName} is missing`);
		return found;
	};
	const ago = (hours: number) => new Date(now.getTime() - hours * hour);
	const { code, author, ask, approvers, changes, agreed, talks } = reviewUnderWay;
	const desk: Desk = { storage, author: actor(author), code, clock: { now: () => ago(50) } };
	granted(await openDraft(storage, desk.author, { code }, desk.clock));
	await changeStandard(desk, changes);
	await send(desk, approvers.map(actor), ask);
	await agree(desk, actor(agreed.who), agreed.words, ago(30));
	for (const [index, talk] of talks.entries()) await hold(desk, talk, actor, ago(28 - index * 4));
	await setAhead(storage, actor, now);
	await askOwners(storage, now);
	await tellNobody(storage, now);
}

/** One discussion, each word an hour after the last. */
async function hold(desk: Desk, talk: DemoTalk, actor: (userName: string) => Actor, at: Date): Promise<void> {
	const { storage, code } = desk;
	const [first, ...answers] = talk.said;
	if (!first) return;
	const rule = talk.rule === undefined ? "" : `${code}-${talk.rule}`;
	const words = (text: string) => ({ token: randomUUID(), text, mention: "" });
	granted(await startDiscussion(storage, actor(first.who), code, { ...words(first.text), rule }, at));
	const { discussions } = storage.tables;
	const [begun] = await storage.read
		.select({ id: discussions.publicId })
		.from(discussions)
		.orderBy(desc(discussions.id))
		.limit(1);
	const where = { code, discussion: begun?.id ?? "" };
	for (const [index, { who, text }] of answers.entries()) {
		granted(await comment(storage, actor(who), where, words(text), new Date(at.getTime() + (index + 1) * hour)));
	}
	if (talk.settledBy) {
		granted(await settleDiscussion(storage, actor(talk.settledBy), where, true, new Date(at.getTime() + 3 * hour)));
	}
}

async function setAhead(storage: Storage, actor: (userName: string) => Actor, now: Date): Promise<void> {
	const { code, author, ask, agreed, inDays, note, changes } = publicationAhead;
	const at = (hours: number) => ({ now: () => new Date(now.getTime() - hours * hour) });
	const desk: Desk = { storage, author: actor(author), code, clock: at(26) };
	granted(await openDraft(storage, desk.author, { code }, desk.clock));
	await changeStandard(desk, changes);
	await send(desk, [actor(agreed.who)], ask);
	await agree(desk, actor(agreed.who), agreed.words, at(20).now());
	const draft = await loadDraft(storage.read, storage.tables, code);
	const runAt = new Date(Math.floor(now.getTime() / day) * day + inDays * day + 7 * hour);
	const form = { token: randomUUID(), revision: draft?.revision ?? 0, note, dueOn: null };
	granted(await schedulePublication(storage, desk.author, code, form, runAt, at(19).now()));
}

/** What lies in the past is told in no letter. */
async function tellNobody({ write, tables: { jobs } }: Storage, at: Date): Promise<void> {
	await write(async (writer) => {
		await writer
			.update(jobs)
			.set({ finishedAt: at })
			.where(and(inArray(jobs.kind, [tellJob, mentionJob]), isNull(jobs.finishedAt)));
	});
}
