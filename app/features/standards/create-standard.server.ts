import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { sortKey } from "#app/platform/sort-key.ts";
import { record } from "#db/events.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { parseCode } from "./keys.ts";
import type { ByLanguage } from "./model.ts";
import { GAP } from "./order.ts";
import { draftPath } from "./paths.ts";
import { may } from "./policy.ts";

export interface NewStandard {
	code: string;
	title: string;
	language: Language;
	/** Public id of the owner. */
	owner: string;
	/** Public ids of the teams that are asked to read it; none = everyone. */
	teams: string[];
	/** Only those asked to read it, its owner and authors may open it. */
	restricted: boolean;
	token: string;
}

/**
 * Creates a standard with an empty draft. The same token again leads to the same draft; a code that is in use answers
 * "code.taken". Further problems: "forbidden", "code.wrong", "owner.missing", "team.missing".
 */
export async function createStandard(
	storage: Storage,
	actor: Actor,
	input: NewStandard,
	clock: Clock,
): Promise<Outcome<{ leadsTo: string }>> {
	if (!may(actor, "create", null)) return failed("forbidden");
	const at = clock.now();
	try {
		return await storage.write(async (writer) => {
			const form = { token: input.token, personId: actor.id, at };
			const { leadsTo } = await once(writer, storage.tables, form, async () => {
				const made = await insertStandard(writer, storage.tables, actor, input, at);
				return draftPath(made.code);
			});
			return done({ leadsTo });
		});
	} catch (error) {
		return creationProblem(error);
	}
}

/** What stops a standard from being made, by the field it belongs to. Nothing of it is kept. */
class CreationRefused extends Error {
	override readonly name = "CreationRefused";
	constructor(
		readonly code: string,
		readonly field: string,
	) {
		super(code);
	}
}

/** The outcome of a creation that failed; what is no expected problem is thrown on. */
export function creationProblem(error: unknown): Outcome<never> {
	if (error instanceof CreationRefused) return failed(error.code, { field: error.field });
	if (error instanceof Error && error.name === "Conflict" && "constraint" in error) {
		if (error.constraint === "standards_code") return failed("code.taken", { field: "code" });
	}
	throw error;
}

export interface MadeStandard {
	standardId: number;
	draftId: number;
	code: string;
}

/** Writes a standard, its audience, and a draft that holds its title, within somebody's write. */
export async function insertStandard(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	input: Omit<NewStandard, "token">,
	at: Date,
): Promise<MadeStandard> {
	const code = parseCode(input.code);
	if (!code) throw new CreationRefused("code.wrong", "code");
	const ownerId = await activePerson(writer, tables, input.owner);
	const teamIds = await openTeams(writer, tables, input.teams);
	const [standard] = await writer
		.insert(tables.standards)
		.values({
			publicId: newPublicId(),
			code,
			titles: { [input.language]: input.title },
			sortKey: sortKey(input.title),
			ownerId,
			language: input.language,
			forEveryone: teamIds.length === 0,
			restrictedAt: input.restricted ? at : null,
			createdAt: at,
			createdById: actor.id,
		})
		.returning({ id: tables.standards.id });
	if (!standard) throw new Error("the standard was not written");
	if (teamIds.length > 0) {
		await writer
			.insert(tables.standardAudiences)
			.values(teamIds.map((teamId) => ({ standardId: standard.id, teamId })));
	}
	const draftId = await insertDraft(writer, tables, actor, {
		standardId: standard.id,
		basedOn: 0,
		title: { [input.language]: input.title },
		at,
	});
	await record(writer, tables, {
		at,
		actorId: actor.id,
		kind: "standard.created",
		subjectType: "standard",
		subjectId: standard.id,
	});
	return { standardId: standard.id, draftId, code };
}

/** Writes a draft that holds nothing but its title. */
export async function insertDraft(
	writer: Writer,
	{ drafts, draftParts, draftWordings }: Tables,
	actor: Actor,
	{ standardId, basedOn, title, at }: { standardId: number; basedOn: number; title: ByLanguage<string>; at: Date },
): Promise<number> {
	const changed = { changedAt: at, changedById: actor.id };
	const [draft] = await writer
		.insert(drafts)
		.values({ standardId, revision: 1, basedOn, createdAt: at, createdById: actor.id, ...changed })
		.returning({ id: drafts.id });
	if (!draft) throw new Error("the draft was not written");
	const [part] = await writer
		.insert(draftParts)
		.values({ publicId: newPublicId(), draftId: draft.id, kind: "title", position: GAP })
		.returning({ id: draftParts.id });
	const partId = part?.id ?? 0;
	const words = Object.entries(title).map(([language, heading]) => ({
		...{ partId, language, heading, text: "", revision: 1 },
		...changed,
	}));
	if (words.length > 0) await writer.insert(draftWordings).values(words);
	return draft.id;
}

/** The row of a person who can own a standard. */
export async function activePerson(writer: Writer, { people }: Tables, publicId: string): Promise<number> {
	const [person] = await writer
		.select({ id: people.id })
		.from(people)
		.where(and(eq(people.publicId, publicId), isNull(people.disabledAt)));
	if (!person) throw new CreationRefused("owner.missing", "owner");
	return person.id;
}

/** The rows of teams that are still open; every id has to be one. */
export async function openTeams(writer: Writer, { teams }: Tables, publicIds: string[]): Promise<number[]> {
	if (publicIds.length === 0) return [];
	const wanted = [...new Set(publicIds)];
	const found = await writer
		.select({ id: teams.id })
		.from(teams)
		.where(and(inArray(teams.publicId, wanted), isNull(teams.closedAt)));
	if (found.length < wanted.length) throw new CreationRefused("team.missing", "teams");
	return found.map((team) => team.id);
}
