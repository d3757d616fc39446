import type { Translate } from "#app/messages/translator.ts";
import type { EditorFacts } from "../../draft-page.server.ts";
import { noWords, type PartKind, sameWords } from "../../model.ts";
import { type Destination, moved, type Placed, planMove } from "../../order.ts";
import { SaveQueue, type Typed } from "../../save-queue.ts";
import type { UnsavedWords } from "../../unsaved-words.ts";
import { problemText } from "../problem-text.ts";
import { DroppedLeadIns } from "./dropped-lead-ins.ts";
import { type EditorStore, excepted, judged, type ShownPart } from "./editor-state.ts";
import { joined } from "./joined-words.ts";
import {
	type Answer,
	except,
	moveTo,
	putIn,
	type Revised,
	readDraft,
	sendWords,
	takeOut,
	undoLast,
	visit,
} from "./requests.ts";
import { trimmed, unchanged } from "./same-part.ts";

export type Editor = ReturnType<typeof createEditor>;

/** The acts of the editor. They change what is shown at once and tell the server; where it disagrees, the draft is read anew. */
export function createEditor(facts: EditorFacts, t: Translate, { get, set, say }: EditorStore) {
	const { code, language } = facts;
	let keeping: UnsavedWords | null = null;
	/** Acts of structure follow each other, so that the server sees them in the order they were made. */
	let acts: Promise<unknown> = Promise.resolve();
	/** The text of a rule that its findings are about, where that is not the one the page came with. */
	const looked = new Map<string, string>();
	const dropped = new DroppedLeadIns();

	const queue = new SaveQueue(
		{
			send: (part, typed, seen, last) => sendWords(code, part, language, typed, seen, last),
			keeping: {
				keep: (part, typed, seen) => keeping?.keep(part, typed, seen),
				forget: (part) => keeping?.forget(part),
			},
			onSaved(part, { revision, key, savedAt, draftRevision }) {
				queue.saved(savedAt);
				change(part, (one) => {
					const { theirs: _theirs, problem: _problem, ...rest } = one;
					return { ...rest, revision, ...(key ? { key } : {}) };
				});
				set(() => ({ canUndo: true }));
				revised(draftRevision);
			},
			onStale(part, theirs) {
				change(part, (one) => ({ ...one, theirs }));
				say(t("writing.editor.stale", { name: theirs.by }));
			},
			onRefused(part, problem) {
				change(part, (one) => ({ ...one, problem }));
				say(problemText(t, problem));
			},
		},
		facts.savedAt,
	);

	function change(part: string, how: (one: ShownPart) => ShownPart): void {
		set(({ parts }) => ({ parts: parts.map((one) => (one.id === part ? how(one) : one)) }));
	}

	const partOf = (id: string) => get().parts.find((one) => one.id === id);
	const nameOf = (part: ShownPart | undefined) =>
		part?.key ?? (part ? t(part.kind === "rule" ? "writing.editor.newRule" : `writing.kind.${part.kind}`) : "");

	/** Own changes follow each other by one; a larger step tells that somebody else was there. */
	function revised(revision: number): void {
		const known = get().revision;
		set(() => ({ revision: Math.max(known, revision) }));
		if (revision > known + 1) void reread(true);
	}

	async function reread(byOthers: boolean): Promise<void> {
		const fresh = await readDraft(code, language);
		if (!fresh) return;
		const before = new Map(get().parts.map((part) => [part.id, part]));
		set(() => ({
			revision: Math.max(fresh.revision, get().revision),
			canUndo: fresh.canUndo,
			others: fresh.others,
			parts: fresh.parts.map((part) => {
				const shown = before.get(part.id);
				if (shown && queue.has(part.id)) {
					return { ...shown, state: part.state, anchor: part.anchor, key: part.key, leadIn: part.leadIn };
				}
				if (shown && unchanged(shown, part)) return shown;
				looked.delete(part.id);
				return part;
			}),
		}));
		if (byOthers) say(t("writing.editor.changedByOthers"));
	}

	/** Tells the server, after what was told before; where it refuses, the draft is shown as it stands. */
	function tell<T extends Revised>(request: () => Promise<Answer<T>>): Promise<Answer<T>> {
		const told = acts.then(request).then(async (answer) => {
			if (answer.kind === "done") {
				set(() => ({ canUndo: true }));
				revised(answer.value.draftRevision);
			} else {
				say(answer.kind === "problem" ? problemText(t, answer.problem) : t("writing.editor.notSavedShared"));
				await reread(false);
			}
			return answer;
		});
		acts = told.catch(() => undefined);
		return told;
	}

	return {
		facts,
		t,
		queue,
		nameOf,
		say,
		/** What is shown now. */
		state: get,

		/** Called once the page's script runs: takes up words that never reached the server. */
		async start(words: UnsavedWords | null): Promise<void> {
			keeping = words;
			for (const part of get().parts) queue.learn(part.id, part.revision);
			set(() => ({ live: true }));
			let restored = 0;
			for (const [id, kept] of (await words?.found()) ?? []) {
				const part = partOf(id);
				const typed = { words: kept.words, leadIn: kept.leadIn };
				if (!part || (sameWords(trimmed(kept.words), part.words) && kept.leadIn === part.leadIn)) words?.forget(id);
				else {
					queue.learn(id, kept.seen);
					change(id, (one) => ({ ...one, ...typed }));
					queue.type(id, typed);
					restored++;
				}
			}
			if (restored > 0) say(t("writing.editor.restored"));
		},

		open(id: string | null): void {
			if (get().open !== id) set(() => ({ open: id }));
		},

		type(id: string, typed: Typed): void {
			const leadIn = dropped.otherFor(id, typed);
			if (leadIn === null) queue.type(id, typed);
			else this.replace(id, { ...typed, leadIn });
		},

		/** The text that a rule's findings are about. */
		lookedAt: (id: string): string => looked.get(id) ?? partOf(id)?.words.text ?? "",

		/** A suggestion that stands alone took the place of a rule's words: its lead-in goes. */
		dropLeadIn(id: string, before: string, after: string): void {
			const part = partOf(id);
			if (!part) return;
			const { words, leadIn } = queue.typedOf(id) ?? part;
			dropped.note(id, { leadIn, before, after });
			this.replace(id, { words: { ...words, text: after }, leadIn: "" });
		},

		/** Puts words in a field for the writer, as a suggestion or a choice between two texts does. */
		replace(id: string, typed: Typed): void {
			change(id, (one) => ({ ...one, ...typed }));
			queue.type(id, typed);
		},

		/** Chooses between the writer's own words and somebody else's. */
		choose(id: string, which: "mine" | "theirs" | "together"): void {
			const part = partOf(id);
			if (!part?.theirs) return;
			const { theirs, ...rest } = part;
			const mine = queue.typedOf(id) ?? { words: part.words, leadIn: part.leadIn };
			const words =
				which === "mine" ? mine.words : which === "theirs" ? theirs.words : joined(mine.words, theirs.words);
			change(id, () => ({ ...rest, words, revision: theirs.revision }));
			queue.resolve(id, theirs.revision, which === "theirs" ? null : { words, leadIn: mine.leadIn });
			if (which === "together") say(t("writing.editor.togetherHint"));
		},

		/** Moves a part at once and tells where it stands. Answers whether it moved. */
		move(id: string, to: Destination, quiet = false): boolean {
			const { parts } = get();
			const order: Placed[] = parts.map((part, index) => ({
				rowId: index,
				id: part.id,
				kind: part.kind,
				position: index,
			}));
			const plan = planMove(order, id, to);
			if (!plan) return false;
			const next = moved(order, plan).map((place) => parts[place.rowId] as ShownPart);
			set(() => ({ parts: next }));
			const among = next.filter((part) => isBody(part.kind) === isBody(partOf(id)?.kind ?? "rule"));
			const place = among.findIndex((part) => part.id === id) + 1;
			const words = { key: nameOf(partOf(id)), place, count: among.length };
			say(quiet ? t("writing.editor.over", words) : t("writing.editor.moved", words));
			void tell(() => moveTo(code, id, to));
			return true;
		},

		async remove(id: string): Promise<void> {
			const part = partOf(id);
			queue.drop(id);
			set(({ parts }) => ({ parts: parts.filter((one) => one.id !== id) }));
			const answer = await tell(() => takeOut(code, id));
			if (answer.kind === "done") say(t("writing.editor.removed", { key: nameOf(part) }));
		},

		/** Adds an empty part behind another, or at the end of a section or of its kind. Answers its id. */
		async add(kind: PartKind, at: { behind?: string; section?: string }): Promise<string | null> {
			const answer = await tell(() => putIn(code, { kind, language, ...at }));
			if (answer.kind !== "done") return null;
			const { id, key, anchor } = answer.value;
			await reread(false);
			if (!partOf(id)) {
				const part: ShownPart = {
					...{
						id,
						kind,
						key,
						anchor,
						leadIn: "",
						exception: null,
						reasonFor: null,
						lapsed: false,
						words: noWords,
						revision: 0,
					},
					...{ state: "new" as const, original: null, findings: [], kept: [] },
				};
				set(({ parts }) => ({ parts: [...parts, part] }));
			}
			queue.learn(id, 0);
			set(() => ({ open: id }));
			return id;
		},

		/** Keeps a rule as a ban with its reason, or takes the reason away. Answers whether the server has it. */
		async except(id: string, kind: "law" | "safety" | "other" | "none", words: string): Promise<boolean> {
			// The reason is given for the words that stand on the server then.
			await queue.flush();
			const answer = await tell(() => except(code, id, kind, words));
			if (answer.kind !== "done") return false;
			change(id, (one) => excepted(one, kind === "none" ? null : { kind, words }, this.lookedAt(id)));
			say(t(kind === "none" ? "writing.editor.exceptionGone" : "writing.editor.exceptionKept"));
			return true;
		},

		/** Takes the writer's last change back; answers the part to look at. */
		async undo(): Promise<string | null> {
			await queue.flush();
			const answer = await tell(() => undoLast(code));
			if (answer.kind !== "done") return null;
			await reread(false);
			say(t.dynamic(`writing.draft.undone.${answer.value.act}`));
			return answer.value.part;
		},

		/** Resolves once what was typed and done has reached the server and the browser's copy is gone, or after some three seconds. */
		async settled(): Promise<void> {
			const until = performance.now() + 3_000;
			const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
			await Promise.race([acts, rest(3_000)]);
			while (!queue.empty && performance.now() < until) {
				void queue.flush();
				await rest(50);
			}
			await Promise.race([keeping?.written(), rest(500)]);
		},

		/** Says that the writer is here and at which part, and looks who else is. */
		async look(): Promise<void> {
			if (document.visibilityState === "hidden") return;
			const answer = await visit(code, get().open);
			if (answer.kind !== "done") return;
			const { others, draftRevision } = answer.value;
			if (JSON.stringify(others) !== JSON.stringify(get().others)) set(() => ({ others }));
			if (draftRevision > get().revision && queue.empty) await reread(true);
		},

		/** What the coach says of a rule now. */
		coached(id: string, findings: ShownPart["findings"], text: string): void {
			looked.set(id, text);
			change(id, (one) => judged(one, findings, text));
		},
	};
}

export function isBody(kind: PartKind): boolean {
	return kind === "section" || kind === "prose" || kind === "rule";
}
