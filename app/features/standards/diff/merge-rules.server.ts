import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Outcome, Problem } from "#app/platform/problem.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { type Changed, ChangeRefused, type ChangingDraft, changeDraft, partOf } from "../change-draft.server.ts";
import { type ByLanguage, noWords, type Words } from "../model.ts";
import { problemOf } from "../write-part.server.ts";
import { partStates, restoreStep, wordsMark, writeStates } from "./part-states.server.ts";

export interface MergeRules {
	code: string;
	/** The part whose rule keeps its key, and the one whose rule ends. */
	part: string;
	other: string;
	/** The words of the rule that stays, in every language that either has. */
	words: ByLanguage<Pick<Words, "text" | "why" | "example">>;
	/** The marks of both rules' words that the writer saw (part-states.server.ts), with a blank between. */
	seen: string;
}

/**
 * Merges a rule into another one, which keeps its key; the other leaves the draft and remembers where it went. A reason why a
 * ban stays goes over where the kept rule has none. Problems: "part.missing", "merge.same", "field.missing" without text in a language,
 * "field.too-long", "draft.stale" when either rule's words changed meanwhile.
 */
export async function mergeRules(
	storage: Storage,
	actor: Actor,
	input: MergeRules,
	clock: Clock,
): Promise<Outcome<{ draftRevision: number }>> {
	const at = clock.now();
	return changeDraft(storage, actor, input.code, at, (writer, draft) =>
		merge(writer, storage.tables, actor, draft, input, at),
	);
}

async function merge(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	draft: ChangingDraft,
	input: MergeRules,
	at: Date,
): Promise<Changed<object>> {
	if (input.part === input.other) throw new ChangeRefused({ code: "merge.same" });
	const [part, ending] = [
		await partOf(writer, tables, draft, input.part),
		await partOf(writer, tables, draft, input.other),
	];
	const before = await partStates(writer, tables, draft.id, [part.id, ending.id]);
	const kept = before.find(({ rowId }) => rowId === part.id);
	const other = before.find(({ rowId }) => rowId === ending.id);
	if (!kept?.ruleId || !other?.ruleId) throw new ChangeRefused({ code: "part.missing" });
	if (`${wordsMark(kept.wordings)} ${wordsMark(other.wordings)}` !== input.seen) {
		throw new ChangeRefused({ code: "draft.stale" });
	}
	const wordings: ByLanguage<Words> = { ...kept.wordings };
	for (const [language, { text, why, example }] of Object.entries(input.words) as [Language, Words][]) {
		wordings[language] = { ...noWords, text: text.trim(), why: why.trim(), example: example.trim() };
	}
	const spoken = Object.keys({ ...kept.wordings, ...other.wordings }) as Language[];
	const problem = problemIn(wordings, spoken);
	if (problem) throw new ChangeRefused(problem);
	await writeStates(writer, tables, { draftId: draft.id, personId: actor.id, at }, before, [
		{ ...kept, wordings, exception: kept.exception ?? other.exception },
		{ ...other, removed: true, mergedIntoRuleId: kept.ruleId },
	]);
	return {
		value: {},
		undo: await restoreStep(writer, tables, draft.id, { act: "merge", before: [kept, other], added: [] }),
		event: { kind: "draft.rules-merged", details: { part: kept.rowId, rule: kept.ruleId, from: other.ruleId } },
	};
}

/** What either rule says in a language is to be said by the one that stays. */
function problemIn(wordings: ByLanguage<Words>, spoken: readonly Language[]): Problem | null {
	if (spoken.some((language) => !wordings[language]?.text)) return { code: "field.missing" };
	for (const words of Object.values(wordings)) {
		const problem = problemOf("rule", words, "");
		if (problem) return problem;
	}
	return null;
}
