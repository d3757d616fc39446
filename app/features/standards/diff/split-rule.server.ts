import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import { type Language, languages } from "#app/platform/languages.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { once } from "#db/form-token.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { refuseFull } from "../add-part.server.ts";
import {
	type Changed,
	ChangeRefused,
	type ChangingDraft,
	changeDraft,
	orderOf,
	partOf,
	placeParts,
} from "../change-draft.server.ts";
import { insertParts, type NewPart } from "../insert-parts.server.ts";
import { type ByLanguage, limits, noWords, type Words } from "../model.ts";
import { moved, positionsFor } from "../order.ts";
import { type PartState, partStates, restoreStep, wordsMark, writeStates } from "./part-states.server.ts";

export interface SplitRule {
	code: string;
	part: string;
	/** The texts by language, in step: the first stays in the rule, each further one begins a new rule. */
	pieces: ByLanguage<string[]>;
	/** The mark of the rule's words that the writer saw (part-states.server.ts). */
	seen: string;
	token: string;
}

/**
 * Splits a rule: its first piece keeps the key, each further one becomes a rule of its own behind it that names where it came
 * from. Why and example stay with the first. The same token again does nothing. Problems: "part.missing", "split.one" without a
 * second piece, "split.first" when the first has no words in a language of the others, "field.too-long", "draft.full-rules",
 * "draft.stale" when the rule's words changed meanwhile.
 */
export async function splitRule(
	storage: Storage,
	actor: Actor,
	input: SplitRule,
	clock: Clock,
): Promise<Outcome<{ added: string[]; draftRevision: number }>> {
	const at = clock.now();
	return changeDraft(storage, actor, input.code, at, async (writer, draft) => {
		let changed: Changed<{ added: string[] }> | undefined;
		const form = { token: input.token, personId: actor.id, at };
		const { leadsTo, again } = await once(writer, storage.tables, form, async () => {
			changed = await split(writer, storage.tables, actor, draft, input, at);
			return JSON.stringify(changed.value);
		});
		return again || !changed ? { value: JSON.parse(leadsTo) as { added: string[] } } : changed;
	});
}

async function split(
	writer: Writer,
	tables: Tables,
	actor: Actor,
	draft: ChangingDraft,
	input: SplitRule,
	at: Date,
): Promise<Changed<{ added: string[] }>> {
	const part = await partOf(writer, tables, draft, input.part);
	if (part.kind !== "rule" || part.ruleId === null) throw new ChangeRefused({ code: "part.missing" });
	const before = await partStates(writer, tables, draft.id, [part.id]);
	const [rule] = before;
	if (!rule) throw new ChangeRefused({ code: "part.missing" });
	if (wordsMark(rule.wordings) !== input.seen) throw new ChangeRefused({ code: "draft.stale" });
	const rows = rowsOf(input.pieces);
	const problem = problemOf(rows);
	if (problem) throw new ChangeRefused(problem);
	const [first = {}, ...rest] = rows;
	await refuseFull(writer, tables, draft, "rule", rest.length);
	await writeStates(writer, tables, { draftId: draft.id, personId: actor.id, at }, before, [
		{ ...rule, wordings: withTexts(rule.wordings, first) },
	]);
	const parts = rest.map(
		(texts): NewPart => ({
			...{ id: newPublicId(), kind: "rule", ruleId: null, leadIn: rule.leadIn, exception: null },
			cameFromRuleId: part.ruleId ?? 0,
			wordings: withTexts({}, texts),
		}),
	);
	const target = { standardId: draft.standard.id, draftId: draft.id, personId: actor.id, at };
	const rowIds = await insertParts(writer, tables, target, parts);
	const added = parts.map(({ id }) => rowIds.get(id) ?? 0);
	const order = await orderOf(writer, tables, draft);
	await placeParts(writer, tables, positionsFor(moved(order, { rows: added, after: part.id }), new Set(added)));
	return {
		value: { added: parts.map(({ id }) => id) },
		undo: await restoreStep(writer, tables, draft.id, { act: "split", before, added }),
		event: { kind: "draft.rule-split", details: { part: part.id, rule: part.ruleId, into: added } },
	};
}

/** The pieces one below the other, each in its languages; those without any words are left out. */
function rowsOf(pieces: ByLanguage<string[]>): ByLanguage<string>[] {
	const most = Math.max(...languages.map((language) => pieces[language]?.length ?? 0));
	const rows: ByLanguage<string>[] = [];
	for (let at = 0; at < most; at++) {
		const row: ByLanguage<string> = {};
		for (const language of languages) {
			const text = pieces[language]?.[at]?.trim();
			if (text) row[language] = text;
		}
		if (at === 0 || Object.keys(row).length > 0) rows.push(row);
	}
	return rows;
}

function problemOf([first = {}, ...rest]: ByLanguage<string>[]) {
	if (rest.length === 0) return { code: "split.one" };
	const spoken = new Set(rest.flatMap((row) => Object.keys(row) as Language[]));
	if ([...spoken].some((language) => !first[language])) return { code: "split.first" };
	const texts = [first, ...rest].flatMap((row) => Object.values(row));
	if (texts.some((text) => text.length > limits.words)) {
		return { code: "field.too-long", params: { count: limits.words } };
	}
	return null;
}

function withTexts(wordings: PartState["wordings"], texts: ByLanguage<string>): ByLanguage<Words> {
	const changed = { ...wordings };
	for (const [language, text] of Object.entries(texts) as [Language, string][]) {
		changed[language] = { ...noWords, ...wordings[language], text };
	}
	return changed;
}
