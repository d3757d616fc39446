import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { announce } from "#app/enhance/status.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { EditorFacts } from "../../draft-page.server.ts";
import { unsavedWords } from "../../unsaved-words.ts";
import { createEditor, type Editor } from "./editor.ts";
import type { EditorState } from "./editor-state.ts";
import { goToFinding } from "./next-finding.ts";

/** Milliseconds between two looks at who else is here and whether something has changed. */
const LOOK = 10_000;

/** The editor of one draft and language edition: what it shows, and what can be done. */
export function useEditor(facts: EditorFacts): { editor: Editor; state: EditorState } {
	const t = useT();
	const [state, setState] = useState<EditorState>(() => ({
		parts: facts.parts,
		revision: facts.revision,
		canUndo: facts.canUndo,
		others: facts.others,
		open: null,
		live: false,
	}));
	const latest = useRef(state);
	const editor = useMemo(
		() =>
			createEditor(facts, t, {
				get: () => latest.current,
				set: (change) => {
					latest.current = { ...latest.current, ...change(latest.current) };
					setState(latest.current);
				},
				say: announce,
			}),
		[facts, t],
	);
	useEffect(() => {
		const scope = `${facts.personId}/${facts.code}/${facts.language}`;
		editor.start(facts.keeps ? unsavedWords(scope) : null);
		// Somebody may be at a part before the script is.
		const here = document.activeElement?.closest<HTMLElement>("[data-part]")?.dataset.part;
		if (here) editor.open(here);
		const looking = setInterval(() => void editor.look(), LOOK);
		const leave = () => void editor.queue.flush(true);
		const hide = () => document.visibilityState === "hidden" && leave();
		const again = () => void editor.queue.flush();
		const keys = (event: KeyboardEvent) => {
			if (event.key === "F8" && event.altKey) {
				event.preventDefault();
				goToFinding(editor, t, !event.shiftKey);
				return;
			}
			const field = (event.target as Element | null)?.closest("input, textarea, select");
			if (field || event.shiftKey || event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			void editor.undo();
		};
		addEventListener("pagehide", leave);
		addEventListener("online", again);
		document.addEventListener("visibilitychange", hide);
		document.addEventListener("keydown", keys);
		return () => {
			clearInterval(looking);
			removeEventListener("pagehide", leave);
			removeEventListener("online", again);
			document.removeEventListener("visibilitychange", hide);
			document.removeEventListener("keydown", keys);
		};
	}, [editor, facts, t]);
	useSteady(state.open);
	return { editor, state };
}

/** The part that opens stays where the eye is, although the one that closes above it gets shorter. */
function useSteady(open: string | null): void {
	const before = useRef<number | null>(null);
	useEffect(() => {
		const note = (event: Event) => {
			const item = (event.target as Element).closest?.("[data-part]");
			before.current = item?.getBoundingClientRect().top ?? null;
		};
		document.addEventListener("pointerdown", note, true);
		return () => document.removeEventListener("pointerdown", note, true);
	}, []);
	useLayoutEffect(() => {
		const item = open && document.querySelector(`[data-part="${CSS.escape(open)}"]`);
		if (item && before.current !== null) scrollBy(0, item.getBoundingClientRect().top - before.current);
		before.current = null;
	}, [open]);
}
