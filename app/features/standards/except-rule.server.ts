import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { ChangeRefused, changeDraft, markOf, partOf } from "./change-draft.server.ts";
import { limits, type RuleException } from "./model.ts";

export interface ExceptRule {
	code: string;
	part: string;
	/** null: the rule says what to do and needs no exception any more. */
	exception: RuleException | null;
}

/** What the rule says now, by language. */
async function wordsOf(
	writer: Writer,
	{ draftWordings }: Tables,
	partId: number,
): Promise<NonNullable<RuleException["of"]>> {
	const rows = await writer
		.select({ language: draftWordings.language, text: draftWordings.text })
		.from(draftWordings)
		.where(eq(draftWordings.partId, partId));
	return Object.fromEntries(rows.map(({ language, text }) => [language, text]));
}

/** Keeps a rule as a ban with its reason, or takes the reason away. Problems: "part.missing", "field.missing", "field.too-long". */
export async function exceptRule(
	storage: Storage,
	actor: Actor,
	{ code, part: publicId, exception }: ExceptRule,
	clock: Clock,
): Promise<Outcome<{ draftRevision: number }>> {
	const { draftParts } = storage.tables;
	return changeDraft(storage, actor, code, clock.now(), async (writer, draft) => {
		const part = await partOf(writer, storage.tables, draft, publicId);
		if (part.kind !== "rule") throw new ChangeRefused({ code: "part.missing" });
		if (exception?.words.trim() === "") throw new ChangeRefused({ code: "field.missing", field: "words" });
		if (exception && exception.words.length > limits.words) {
			throw new ChangeRefused({ code: "field.too-long", field: "words", params: { count: limits.words } });
		}
		const given = exception && { ...exception, of: await wordsOf(writer, storage.tables, part.id) };
		await writer.update(draftParts).set({ exception: given }).where(eq(draftParts.id, part.id));
		return {
			value: {},
			undo: { act: "exception", part: part.id, before: part.exception, after: markOf(given) },
			event: { kind: "draft.rule-excepted", details: { part: part.id, because: exception?.kind ?? null } },
		};
	});
}
