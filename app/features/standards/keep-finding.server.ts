import { and, eq, isNull } from "drizzle-orm";
import { contextHash } from "#app/coach/hash.ts";
import { check } from "#app/coach/packs.ts";
import type { Finding } from "#app/coach/types.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { findStandard } from "./draft.queries.server.ts";
import { companyWordsByLanguage } from "./gate.server.ts";
import { limits } from "./model.ts";
import { may } from "./policy.ts";

export interface KeepFinding {
	code: string;
	part: string;
	language: Language;
	/** The finding's context hash, as the page has it. */
	finding: string;
	reason: string;
}

/**
 * Keeps the coach's advice on a rule's words unheeded, with a reason: the same words in the same sentence are not asked about
 * again. The server looks at the saved words itself. A ban is kept by an exception of the rule instead.
 * Problems: "standard.missing", "forbidden", "part.missing", "field.missing", "field.too-long", "finding.missing", "finding.stops".
 */
export async function keepFinding(
	storage: Storage,
	actor: Actor,
	{ code, part, language, finding: hash, reason }: KeepFinding,
	clock: Clock,
): Promise<Outcome<null>> {
	const { tables, read } = storage;
	const words = reason.trim();
	if (words === "") return failed("field.missing", { field: "reason" });
	if (words.length > limits.reason)
		return failed("field.too-long", { field: "reason", params: { count: limits.reason } });
	const standard = await findStandard(read, tables, code);
	if (!standard) return failed("standard.missing");
	if (!may(actor, "edit-draft", standard)) return failed("forbidden");
	const rule = await ruleWords(storage, standard.id, part, language);
	if (!rule) return failed("part.missing");
	const found = await findingOf(storage, rule, language, hash);
	if (!found) return failed("finding.missing");
	if (found.severity === "error") return failed("finding.stops");
	const at = clock.now();
	await storage.write(async (writer) => {
		const [kept] = await writer
			.insert(tables.keptFindings)
			.values({
				ruleId: rule.ruleId,
				contextHash: hash,
				check: found.check,
				message: found.message,
				language,
				reason: words,
				personId: actor.id,
				at,
			})
			.onConflictDoNothing()
			.returning({ id: tables.keptFindings.id });
		if (!kept) return;
		await record(writer, tables, {
			at,
			actorId: actor.id,
			kind: "draft.finding-kept",
			subjectType: "rule",
			subjectId: rule.ruleId,
			details: { message: found.message, language },
		});
	});
	return done(null);
}

interface RuleWords {
	ruleId: number;
	leadIn: string;
	text: string;
}

async function ruleWords(
	{ read, tables }: Storage,
	standardId: number,
	publicId: string,
	language: Language,
): Promise<RuleWords | null> {
	const { drafts, draftParts, draftWordings } = tables;
	const [row] = await read
		.select({ ruleId: draftParts.ruleId, leadIn: draftParts.leadIn, text: draftWordings.text })
		.from(draftParts)
		.innerJoin(drafts, eq(drafts.id, draftParts.draftId))
		.innerJoin(draftWordings, and(eq(draftWordings.partId, draftParts.id), eq(draftWordings.language, language)))
		.where(and(eq(draftParts.publicId, publicId), eq(drafts.standardId, standardId), isNull(draftParts.removedAt)));
	return row && row.ruleId !== null ? { ...row, ruleId: row.ruleId } : null;
}

async function findingOf(
	storage: Storage,
	{ text, leadIn }: RuleWords,
	language: Language,
	hash: string,
): Promise<Finding | undefined> {
	const companyWords = (await companyWordsByLanguage(storage))[language];
	const context = { ...(leadIn ? { leadIn } : {}), ...(companyWords ? { companyWords } : {}) };
	return check(text, { kind: "rule", language, context }).find((finding) => contextHash(finding, text) === hash);
}
