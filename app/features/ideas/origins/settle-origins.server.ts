import { type AnyColumn, and, asc, eq, isNotNull, isNull, min, notExists, sql } from "drizzle-orm";
import { everybody } from "#app/features/praise/scopes.ts";
import { queueMail } from "#app/platform/queue-mail.server.ts";
import { record } from "#db/events.ts";
import type { Handler } from "#db/jobs/runner.ts";
import type { Timer } from "#db/jobs/timers.ts";
import type { Storage } from "#db/storage.ts";
import { type OriginStep, originMailJob, originTasks } from "./model.ts";
import { giveOriginTask } from "./origin-tasks.server.ts";

export const originsJob = "ideas.origins";

/** Every five minutes: ideas whose rule was published, or praised for the first time. */
export const originsTimer: Timer = {
	name: originsJob,
	pattern: "*/5 * * * *",
	timeZone: "UTC",
	job: { kind: originsJob },
};

const atOnce = 200;

/** The jobs that tell the authors of ideas what became of them, each once; letters are written where `mail` can be sent. */
export function createOriginJobs({ mail }: { mail: boolean }): Record<string, Handler> {
	return {
		[originsJob]: async (_job, { storage, now }) => settleOrigins(storage, { at: now, mail }),
		[originMailJob]: async (job, { storage: { read, tables }, now }) => {
			const { ideaRules, ideas } = tables;
			const [row] = await read
				.select({ id: ideaRules.id, authorId: ideas.authorId })
				.from(ideaRules)
				.innerJoin(ideas, eq(ideas.id, ideaRules.ideaId))
				.where(eq(ideaRules.id, Number(job.payload.origin)));
			if (!mail || !row) return;
			const letter = { kind: originTasks.proposed, params: { origin: row.id }, at: now };
			return (writer) => queueMail(writer, tables, { ...letter, personId: row.authorId });
		},
	};
}

/** Looks which ideas became rules in force since, which of those rules were praised, and which a draft has dropped. */
export async function settleOrigins(storage: Storage, when: When): Promise<undefined> {
	await settlePublished(storage, when);
	await settlePraised(storage, when);
	await endDropped(storage, when.at);
}

interface When {
	at: Date;
	mail: boolean;
}

async function settlePublished(storage: Storage, when: When): Promise<void> {
	const { ideaRules, ideas, versionRules, versions } = storage.tables;
	const published = await storage.read
		.select({
			...{ id: ideaRules.id, ideaId: ideas.id, authorId: ideas.authorId },
			...{ versionId: min(versions.id), publishedAt: min(versions.publishedAt) },
		})
		.from(ideaRules)
		.innerJoin(ideas, eq(ideas.id, ideaRules.ideaId))
		.innerJoin(versionRules, eq(versionRules.ruleId, ideaRules.ruleId))
		.innerJoin(versions, eq(versions.id, versionRules.versionId))
		.where(isNull(ideaRules.versionId))
		.groupBy(ideaRules.id, ideas.id)
		.orderBy(asc(ideaRules.id))
		.limit(atOnce);
	for (const { versionId, publishedAt, ...origin } of published) {
		await tell(storage, origin, "published", { versionId, publishedAt, endedAt: null }, when);
	}
}

/** Praise is told of when its time to undo is over, and only where the whole company sees it. */
async function settlePraised(storage: Storage, when: When): Promise<void> {
	const { ideaRules, ideas, praiseScopes, praises } = storage.tables;
	const praised = await storage.read
		.selectDistinct({ id: ideaRules.id, ideaId: ideas.id, authorId: ideas.authorId })
		.from(ideaRules)
		.innerJoin(ideas, eq(ideas.id, ideaRules.ideaId))
		.innerJoin(praiseScopes, eq(praiseScopes.scope, praiseOfRule(ideaRules.ruleId)))
		.innerJoin(praises, and(eq(praises.id, praiseScopes.praiseId), isNotNull(praises.settledAt)))
		.where(and(isNotNull(ideaRules.versionId), isNull(ideaRules.praisedAt)))
		.orderBy(asc(ideaRules.id))
		.limit(atOnce);
	for (const origin of praised) await tell(storage, origin, "praised", { praisedAt: when.at }, when);
}

/** The name of the list of a rule's praise that everybody sees (praise/scopes.ts), made by the database. */
function praiseOfRule(ruleId: AnyColumn) {
	return sql<string>`${`${everybody}/r`} || ${ruleId}`;
}

/** A rule that was taken out of the draft before it was ever published came to nothing. */
async function endDropped({ write, tables }: Storage, at: Date): Promise<void> {
	const { ideaRules, drafts, draftParts } = tables;
	await write(async (writer) => {
		const standing = writer
			.select({ id: draftParts.id })
			.from(draftParts)
			.innerJoin(drafts, eq(drafts.id, draftParts.draftId))
			.where(eq(draftParts.ruleId, ideaRules.ruleId));
		await writer
			.update(ideaRules)
			.set({ endedAt: at })
			.where(and(isNull(ideaRules.versionId), isNull(ideaRules.endedAt), notExists(standing)));
	});
}

interface Origin {
	id: number;
	ideaId: number;
	authorId: number;
}

type Settled = Partial<Record<"publishedAt" | "praisedAt" | "endedAt", Date | null>> & { versionId?: number | null };

async function tell(
	{ write, tables }: Storage,
	{ id, ideaId, authorId }: Origin,
	step: Exclude<OriginStep, "proposed">,
	settled: Settled,
	{ at, mail }: When,
): Promise<void> {
	const { ideaRules } = tables;
	const open = step === "published" ? isNull(ideaRules.versionId) : isNull(ideaRules.praisedAt);
	await write(async (writer) => {
		const [first] = await writer
			.update(ideaRules)
			.set(settled)
			.where(and(eq(ideaRules.id, id), open))
			.returning({ rule: ideaRules.ruleId });
		if (!first) return;
		const kind = originTasks[step];
		await giveOriginTask(writer, tables, { kind, subjectId: id, personId: authorId, at });
		if (mail) await queueMail(writer, tables, { personId: authorId, kind, params: { origin: id }, at });
		await record(writer, tables, {
			...{ at, actorId: null, kind: `idea.rule-${step}`, subjectType: "idea", subjectId: ideaId },
			details: { rule: first.rule },
		});
	});
}
