import { randomUUID } from "node:crypto";
import { addPart } from "#app/features/standards/add-part.server.ts";
import { type MergeRules, mergeRules } from "#app/features/standards/diff/merge-rules.server.ts";
import { wordsMark } from "#app/features/standards/diff/part-states.server.ts";
import { type SplitRule, splitRule } from "#app/features/standards/diff/split-rule.server.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { exceptRule } from "#app/features/standards/except-rule.server.ts";
import { type DraftPart, noWords, type RuleException, type Words } from "#app/features/standards/model.ts";
import { movePart } from "#app/features/standards/move-part.server.ts";
import { removePart } from "#app/features/standards/remove-part.server.ts";
import { writePart } from "#app/features/standards/write-part.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import type { Told } from "./plant-standard.server.ts";

/** One change of an author between two versions; rules are named by their numbers. */
export type DemoChange =
	| { reword: number; text: Told }
	| { add: Told; why?: Told; behind: number }
	| { move: number; behind: number }
	| { remove: number }
	| { split: number; into: readonly Told[] }
	| { merge: number; into: number; text: Told };

/** What an author works on. */
export interface Desk {
	storage: Storage;
	author: Actor;
	code: string;
	clock: Clock;
}

/** Makes the changes in the standard's open draft, one command after the other. @throws when one is refused */
export async function changeStandard(desk: Desk, changes: readonly DemoChange[]): Promise<void> {
	for (const change of changes) {
		const rules = await rulesByNumber(desk);
		if ("reword" in change) await reword(desk, rules(change.reword), change.text);
		else if ("add" in change) await add(desk, rules(change.behind), change.add, change.why ?? {});
		else if ("move" in change) await move(desk, rules(change.move), rules(change.behind));
		else if ("split" in change) await split(desk, rules(change.split), change.into);
		else if ("merge" in change) await merge(desk, rules(change.into), rules(change.merge), change.text);
		else
			granted(
				await removePart(desk.storage, desk.author, { code: desk.code, part: rules(change.remove).id }, desk.clock),
			);
	}
}

/** Words the title in further languages. */
export async function entitle(desk: Desk, titles: Told): Promise<void> {
	const draft = await loadDraft(desk.storage.read, desk.storage.tables, desk.code);
	const title = draft?.parts.find((part) => part.kind === "title");
	if (!title) throw new Error(`${desk.code} has no draft`);
	for (const [language, heading] of spoken(titles)) {
		await write(desk, title.id, language, title.wordings[language]?.revision ?? 0, { heading });
	}
}

/** Keeps rules as bans, each with its reason. */
export async function keepBans(desk: Desk, exceptions: Readonly<Record<number, RuleException>>): Promise<void> {
	const rules = await rulesByNumber(desk);
	for (const [number, exception] of Object.entries(exceptions)) {
		const part = rules(Number(number)).id;
		granted(await exceptRule(desk.storage, desk.author, { code: desk.code, part, exception }, desk.clock));
	}
}

async function rulesByNumber({ storage, code }: Desk): Promise<(number: number) => DraftPart> {
	const draft = await loadDraft(storage.read, storage.tables, code);
	const byNumber = new Map(draft?.parts.map((part) => [part.rule?.number, part]));
	return (number) => {
		const found = byNumber.get(number);
		if (!found) throw new Error(`${code}-${number} is not in the draft`);
		return found;
	};
}

async function reword(desk: Desk, rule: DraftPart, text: Told): Promise<void> {
	for (const [language, words] of spoken(text)) {
		await write(desk, rule.id, language, rule.wordings[language]?.revision ?? 0, { text: words });
	}
}

async function add(desk: Desk, behind: DraftPart, text: Told, why: Told): Promise<void> {
	const [first, ...others] = spoken(text);
	if (!first) return;
	const added = granted(
		await addPart(
			desk.storage,
			desk.author,
			{
				code: desk.code,
				kind: "rule",
				language: first[0],
				words: { ...noWords, text: first[1], why: why[first[0]] ?? "" },
				leadIn: "",
				behind: behind.id,
				token: randomUUID(),
			},
			desk.clock,
		),
	);
	for (const [language, words] of others) {
		await write(desk, added.id, language, 0, { text: words, why: why[language] ?? "" });
	}
}

async function move(desk: Desk, rule: DraftPart, behind: DraftPart): Promise<void> {
	const to = { after: behind.id };
	granted(await movePart(desk.storage, desk.author, { code: desk.code, part: rule.id, to }, desk.clock));
}

async function split(desk: Desk, rule: DraftPart, into: readonly Told[]): Promise<void> {
	const pieces: SplitRule["pieces"] = {};
	for (const [language] of into.flatMap(spoken)) pieces[language] = into.map((piece) => piece[language] ?? "");
	const input = { code: desk.code, part: rule.id, pieces, seen: wordsMark(rule.wordings), token: randomUUID() };
	granted(await splitRule(desk.storage, desk.author, input, desk.clock));
}

async function merge(desk: Desk, kept: DraftPart, other: DraftPart, text: Told): Promise<void> {
	const words: MergeRules["words"] = {};
	for (const [language, said] of spoken(text)) {
		words[language] = { text: said, why: kept.wordings[language]?.why ?? "", example: "" };
	}
	const seen = `${wordsMark(kept.wordings)} ${wordsMark(other.wordings)}`;
	const input = { code: desk.code, part: kept.id, other: other.id, words, seen };
	granted(await mergeRules(desk.storage, desk.author, input, desk.clock));
}

async function write(desk: Desk, part: string, language: Language, seen: number, words: Partial<Words>): Promise<void> {
	granted(await writePart(desk.storage, desk.author, { code: desk.code, part, language, seen, words }, desk.clock));
}

function spoken(told: Told): [Language, string][] {
	return Object.entries(told) as [Language, string][];
}

/** What a command did. @throws when it was refused */
export function granted<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(`the change was refused: ${JSON.stringify(outcome.problem)}`);
	return outcome.value;
}
