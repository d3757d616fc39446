import { useRef } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { draftPlacePath } from "../../paths.ts";
import { dragPart } from "./dragging.ts";
import type { Editor } from "./editor.ts";
import type { ShownPart } from "./editor-state.ts";

/** Moves a part: by buttons, by dragging, and by keys once it is picked up. The buttons work without a script. */
export function Grip({ editor, part }: { editor: Editor; part: ShownPart }) {
	const t = useT();
	const key = editor.nameOf(part);
	const picked = useRef<{ behind: string | null; before: string | null } | null>(null);
	function step(to: "up" | "down", quiet = false): void {
		editor.move(part.id, { step: to }, quiet);
		focusAgain(part.id, quiet ? "drag" : to);
	}

	function put(back: boolean): void {
		const from = picked.current;
		picked.current = null;
		if (back && from) {
			if (from.behind) editor.move(part.id, { after: from.behind }, true);
			else if (from.before) editor.move(part.id, { before: from.before }, true);
			focusAgain(part.id, "drag");
		}
	}

	function keys(event: React.KeyboardEvent<HTMLButtonElement>): void {
		const { key: pressed } = event;
		if (pressed === " " || pressed === "Enter") {
			event.preventDefault();
			if (picked.current) put(false);
			else {
				picked.current = neighbours(editor, part.id);
				untilLeft(part.id, () => put(false));
			}
			editor.say(t(picked.current ? "writing.editor.picked" : "writing.editor.dropped", { key }));
		} else if (picked.current && (pressed === "ArrowUp" || pressed === "ArrowDown")) {
			event.preventDefault();
			step(pressed === "ArrowUp" ? "up" : "down", true);
		} else if (picked.current && pressed === "Escape") {
			event.preventDefault();
			put(true);
			// Escape also takes a shown message away; this one comes after that.
			setTimeout(() => editor.say(t("writing.editor.cancelled", { key })));
		}
	}

	return (
		<form className="grip" method="post" action={draftPlacePath(editor.facts.code, part.id)}>
			<button
				type="submit"
				name="step"
				value="up"
				data-act="up"
				onClick={(event) => {
					event.preventDefault();
					step("up");
				}}
			>
				<Icon name="up" size={16} />
				<span className="vh">{t("writing.editor.up", { key })}</span>
			</button>
			<button
				type="button"
				className="drag js-only"
				data-act="drag"
				onKeyDown={keys}
				onPointerDown={(event) => dragPart(event.nativeEvent, part.id, (to) => editor.move(part.id, to))}
			>
				<Icon name="grip" size={16} />
				<span className="vh">{t("writing.editor.drag", { key })}</span>
			</button>
			<button
				type="submit"
				name="step"
				value="down"
				data-act="down"
				onClick={(event) => {
					event.preventDefault();
					step("down");
				}}
			>
				<Icon name="down" size={16} />
				<span className="vh">{t("writing.editor.down", { key })}</span>
			</button>
		</form>
	);
}

/** Calls `left` once the focus goes to anything but the part's handle; a row that is set elsewhere only loses it for a moment. */
function untilLeft(id: string, left: () => void): void {
	const look = (event: FocusEvent) => {
		const handle = (event.target as Element).closest("[data-act=drag]");
		if (handle?.closest<HTMLElement>("[data-part]")?.dataset.part === id) return;
		document.removeEventListener("focusin", look);
		left();
	};
	document.addEventListener("focusin", look);
}

/** The parts that stand around a part now, to put it back between them. */
function neighbours(editor: Editor, id: string): { behind: string | null; before: string | null } {
	const { parts } = editor.state();
	const at = parts.findIndex((part) => part.id === id);
	return { behind: parts[at - 1]?.id ?? null, before: parts[at + 1]?.id ?? null };
}

/** The browser drops the focus of a part that is set elsewhere in the page; its button takes it again. */
function focusAgain(id: string, act: string): void {
	requestAnimationFrame(() => {
		const item = document.querySelector(`[data-part="${CSS.escape(id)}"]`);
		item?.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
		item?.scrollIntoView({ block: "nearest" });
	});
}
