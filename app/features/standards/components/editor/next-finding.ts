import type { Translate } from "#app/messages/translator.ts";
import { coachText } from "../finding-card.tsx";
import type { Editor } from "./editor.ts";
import { keptAsBan, type ShownPart } from "./editor-state.ts";

interface Place {
	part: ShownPart;
	/** The finding's number within its rule, from 1. */
	number: number;
	start: number;
	end: number;
}

/** Goes to the next finding of the coach (or the one before), after the place where one is; round the end to the beginning. */
export function goToFinding(editor: Editor, t: Translate, forward: boolean, onlyStops = false): void {
	const places = editor
		.state()
		.parts.flatMap((part): Place[] =>
			keptAsBan(part)
				? []
				: part.findings.flatMap(({ start, end, stops }, index) =>
						onlyStops && !stops ? [] : [{ part, number: index + 1, start, end }],
					),
		);
	if (places.length === 0) return;
	const next = after(places, editor, forward);
	const area = areaOf(next.part.id);
	if (!area) return;
	area.focus();
	area.setSelectionRange(next.start, next.end);
	area.closest("[data-part]")?.scrollIntoView({ block: "center" });
	const finding = next.part.findings[next.number - 1];
	if (finding) editor.say(`${editor.nameOf(next.part)}. ${coachText(t, finding.message, finding.params)}`);
}

function areaOf(id: string): HTMLTextAreaElement | null {
	return document.querySelector(`textarea[data-words="${CSS.escape(id)}"]`);
}

function after(places: readonly Place[], editor: Editor, forward: boolean): Place {
	const here = document.activeElement?.closest<HTMLElement>("[data-part]")?.dataset.part ?? editor.state().open;
	const area = document.activeElement instanceof HTMLTextAreaElement ? document.activeElement : null;
	const caret = area?.dataset.words === here ? (area?.selectionStart ?? -1) : -1;
	const order = new Map(editor.state().parts.map((part, index) => [part.id, index]));
	const at = here === null ? -1 : (order.get(here) ?? -1);
	const ahead = ({ part, start }: Place) => {
		const place = order.get(part.id) ?? 0;
		return place > at || (place === at && start > caret);
	};
	const behind = ({ part, start }: Place) => {
		const place = order.get(part.id) ?? 0;
		return place < at || (place === at && start < caret);
	};
	const found = forward ? places.find(ahead) : places.findLast(behind);
	return (found ?? (forward ? places[0] : places.at(-1))) as Place;
}
