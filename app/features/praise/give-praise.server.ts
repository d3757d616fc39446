import { and, eq, inArray } from "drizzle-orm";
import { parseKey } from "#app/features/standards/keys.ts";
import { searchText } from "#app/features/standards/search-text.ts";
import { visibleStandards } from "#app/features/standards/standard.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { changeOrRefused, refuseChange } from "#app/platform/refused-change.server.ts";
import { once } from "#db/form-token.ts";
import { enqueue } from "#db/jobs/enqueue.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { teamsOfPeople } from "./audience.queries.server.ts";
import { askForConsent } from "./consent-tasks.server.ts";
import type { PraiseFields } from "./give-praise.form.ts";
import { undoUntil } from "./model.ts";
import { praiseEntryPath } from "./paths.ts";
import { receiversByMarks } from "./receivers.queries.server.ts";
import { countForRule } from "./rule-tally.server.ts";
import { type Involved, scopesOf } from "./scopes.ts";
import { insertTakeUp } from "./take-up.server.ts";

export const settleJob = "praise.settle";

type Giver = Pick<Actor, "id" | "timeZone">;

export interface NewPraise extends PraiseFields {
	token: string;
	/** The sentence about who will see it, as the writer read it. */
	sentence: string;
}

/**
 * Gives praise: visible at once to those whom the sentence names, or to author and receivers alone until those who asked for it
 * have agreed. It is told (event, mails) when the time to undo is over. The same token again leads to the same entry.
 * Problems: "field.missing" (deed), "praise.problem.nobody", ".self", ".gone-receiver", ".rule", ".no-team".
 */
export async function givePraise(
	storage: Storage,
	actor: Actor,
	input: NewPraise,
	at: Date,
): Promise<Outcome<{ leadsTo: string; again: boolean }>> {
	const rule = await chosenRule(storage, actor, input.rule, at);
	return changeOrRefused(() =>
		storage.write((writer) =>
			once(writer, storage.tables, { token: input.token, personId: actor.id, at }, async () => {
				if (rule === "unknown") refuseChange("praise.problem.rule", { field: "rule" });
				const publicId = await insertPraise(writer, storage.tables, actor, input, rule, at);
				const { praiseDrafts } = storage.tables;
				await writer.delete(praiseDrafts).where(eq(praiseDrafts.personId, actor.id));
				return praiseEntryPath(publicId);
			}),
		),
	);
}

export interface ChosenRule {
	ruleId: number;
	versionId: number;
}

/** The rule of a key in the version in force, of a standard that the actor may read; null for no key. */
export async function chosenRule(
	storage: Storage,
	actor: Actor,
	text: string,
	at: Date,
): Promise<ChosenRule | null | "unknown"> {
	if (text === "") return null;
	const key = parseKey(text);
	if (!key) return "unknown";
	const { rules, standards, versions, versionRules } = storage.tables;
	const [found] = await storage.read
		.select({ ruleId: rules.id, versionId: versions.id })
		.from(standards)
		.innerJoin(rules, and(eq(rules.standardId, standards.id), eq(rules.number, key.number)))
		.innerJoin(versions, and(eq(versions.standardId, standards.id), eq(versions.number, standards.latestVersion)))
		.innerJoin(versionRules, and(eq(versionRules.versionId, versions.id), eq(versionRules.ruleId, rules.id)))
		.where(and(eq(standards.code, key.code), await visibleStandards(storage, actor, at)))
		.limit(1);
	return found ?? "unknown";
}

/** Writes praise in somebody's name with all that belongs to it, and answers its public id; the rule is checked already. */
export async function insertPraise(
	writer: Writer,
	tables: Tables,
	actor: Giver,
	input: Omit<NewPraise, "token">,
	rule: ChosenRule | null,
	at: Date,
): Promise<string> {
	const { praises, praiseReceivers, praiseScopes, praiseTallies, praiseQuiet } = tables;
	const { involved, people, teams } = await whomItNames(writer, tables, actor, input, rule, at);
	if (input.deed === "") refuseChange("field.missing", { field: "deed" });
	const quiet =
		input.visibility === "receiver" || people.length === 0
			? []
			: await writer
					.select({ id: praiseQuiet.personId })
					.from(praiseQuiet)
					.where(inArray(praiseQuiet.personId, people));
	const asked = quiet.map(({ id }) => id);
	const publicId = newPublicId();
	const [praise] = await writer
		.insert(praises)
		.values({
			...{ publicId, authorId: actor.id, ruleId: rule?.ruleId ?? null, versionId: rule?.versionId ?? null },
			...{ noRuleFits: input.noRule && !rule, deed: input.deed, effect: input.effect },
			searchText: searchText(`${input.deed} ${input.effect}`),
			...{ visibility: input.visibility, sentence: input.sentence, state: asked.length > 0 ? "asked" : "open" },
			sentAt: at,
		})
		.returning({ id: praises.id });
	if (!praise) throw new Error("the praise was not written");
	const praiseId = praise.id;
	await writer
		.insert(praiseReceivers)
		.values([
			...people.map((personId) => ({ praiseId, personId, teamId: null })),
			...teams.map((teamId) => ({ praiseId, personId: null, teamId })),
		]);
	const seen = asked.length > 0 ? "receiver" : input.visibility;
	await writer
		.insert(praiseScopes)
		.values(scopesOf(involved, seen).map((scope) => ({ praiseId, scope, shownSince: at })));
	await writer.insert(praiseTallies).values({ praiseId });
	if (seen === "company") await countForRule(writer, tables, involved.ruleId, { praises: 1 });
	if (input.takeUp) {
		await insertTakeUp(writer, tables, { praiseId, personId: actor.id, ruleId: involved.ruleId, at });
	}
	await askForConsent(writer, tables, { praiseId, storyId: null, people: asked, at });
	const job = { kind: settleJob, key: `${settleJob}:${praiseId}`, payload: { praise: praiseId } };
	await enqueue(writer, tables, { ...job, runAt: undoUntil(at), at });
	return publicId;
}

/** Those named, refused where nobody is, where somebody names themselves, and where a team is needed and there is none. */
async function whomItNames(
	writer: Writer,
	tables: Tables,
	actor: Giver,
	input: Omit<NewPraise, "token">,
	rule: ChosenRule | null,
	at: Date,
): Promise<{ involved: Involved; people: number[]; teams: number[] }> {
	if (input.to.length === 0) refuseChange("praise.problem.nobody", { field: "who" });
	const named = await receiversByMarks(writer, tables, input.to);
	if (named.length < new Set(input.to).size) refuseChange("praise.problem.gone-receiver", { field: "who" });
	const people = named.filter(({ kind }) => kind === "person").map(({ id }) => id);
	const teams = named.filter(({ kind }) => kind === "team").map(({ id }) => id);
	if (people.includes(actor.id)) refuseChange("praise.problem.self", { field: "who" });
	const theirs = await teamsOfPeople(writer, tables, people, dayIn(actor.timeZone, at));
	if (input.visibility === "team" && theirs.length + teams.length === 0) {
		refuseChange("praise.problem.no-team", { field: "visibility" });
	}
	const receiverTeams = theirs.map(({ id }) => id);
	return {
		involved: { authorId: actor.id, people, teams, receiverTeams, ruleId: rule?.ruleId ?? null },
		people,
		teams,
	};
}
