import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { refuseChange } from "#app/platform/refused-change.server.ts";
import { record } from "#db/events.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { type FoundPraise, teamsOfPeople } from "./audience.queries.server.ts";
import { changePraise, goneCode, holdTally } from "./change-praise.server.ts";
import { endPraiseTasks, praiseTaskKinds } from "./consent-tasks.server.ts";
import type { Visibility } from "./model.ts";
import { countForRule } from "./rule-tally.server.ts";
import { scopesOf } from "./scopes.ts";

/**
 * A person named answers whether a praise may be celebrated in public. When all who were asked agree it is seen by those whom
 * its sentence names; one "no" keeps it between author and receivers for good. Problem: "praise.problem.gone".
 */
export async function answerConsent(
	storage: Storage,
	actor: Actor,
	publicId: string,
	answer: "yes" | "no",
	at: Date,
): Promise<Outcome<null>> {
	const { tables } = storage;
	const { praiseConsents } = tables;
	return changePraise(storage, actor, publicId, at, async (writer, praise) => {
		await holdTally(writer, tables, praise.id);
		const [mine] = await writer
			.update(praiseConsents)
			.set({ answer, answeredAt: at })
			.where(
				and(
					...[eq(praiseConsents.praiseId, praise.id), eq(praiseConsents.personId, actor.id)],
					...[isNull(praiseConsents.storyId), isNull(praiseConsents.answer)],
				),
			)
			.returning({ id: praiseConsents.id });
		if (!mine) refuseChange(goneCode);
		await endPraiseTasks(writer, tables, { kind: praiseTaskKinds.consent, subjectIds: [mine.id] }, { at });
		await record(writer, tables, {
			...{ at, actorId: actor.id, kind: "praise.consent", subjectType: "praise", subjectId: praise.id },
			details: { answer },
		});
		if (praise.state !== "asked") return null;
		if (answer === "no") await keepBetweenThem(writer, tables, praise, at);
		else await openWhenAllAgree(writer, tables, praise, { at, today: dayIn(actor.timeZone, at) });
		return null;
	});
}

async function keepBetweenThem(writer: Writer, tables: Tables, { id }: FoundPraise, at: Date): Promise<void> {
	const { praises, praiseConsents } = tables;
	await writer.update(praises).set({ state: "open", visibility: "receiver" }).where(eq(praises.id, id));
	const others = await writer
		.select({ id: praiseConsents.id })
		.from(praiseConsents)
		.where(and(eq(praiseConsents.praiseId, id), isNull(praiseConsents.storyId), isNull(praiseConsents.answer)));
	const ended = { kind: praiseTaskKinds.consent, subjectIds: others.map((one) => one.id) };
	await endPraiseTasks(writer, tables, ended, { at, because: "settled" });
}

/** Whom its sentence names see it from now on, at the top of their lists. */
async function openWhenAllAgree(
	writer: Writer,
	tables: Tables,
	praise: FoundPraise,
	{ at, today }: { at: Date; today: string },
): Promise<void> {
	const { praises, praiseConsents, praiseReceivers, praiseScopes, praiseTallies } = tables;
	const [waiting] = await writer
		.select({ id: praiseConsents.id })
		.from(praiseConsents)
		.where(
			and(
				...[eq(praiseConsents.praiseId, praise.id), isNull(praiseConsents.storyId)],
				or(isNull(praiseConsents.answer), ne(praiseConsents.answer, "yes")),
			),
		)
		.limit(1);
	if (waiting) return;
	const rows = await writer.select().from(praiseReceivers).where(eq(praiseReceivers.praiseId, praise.id));
	const people = rows.flatMap(({ personId }) => personId ?? []);
	const involved = {
		...{ authorId: praise.authorId, people, teams: rows.flatMap(({ teamId }) => teamId ?? []) },
		receiverTeams: (await teamsOfPeople(writer, tables, people, today)).map(({ id }) => id),
		ruleId: praise.ruleId,
	};
	await writer.update(praises).set({ state: "open" }).where(eq(praises.id, praise.id));
	await writer.delete(praiseScopes).where(eq(praiseScopes.praiseId, praise.id));
	const scopes = scopesOf(involved, praise.visibility as Visibility);
	await writer.insert(praiseScopes).values(scopes.map((scope) => ({ praiseId: praise.id, scope, shownSince: at })));
	if (praise.visibility !== "company") return;
	const [tally] = await writer
		.select({ takeUps: sql<number>`${praiseTallies.takeUps}` })
		.from(praiseTallies)
		.where(eq(praiseTallies.praiseId, praise.id));
	await countForRule(writer, tables, praise.ruleId, { praises: 1, takeUps: tally?.takeUps ?? 0 });
}
