import { type ReactElement, useRef, useState } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { formTokenAt } from "../../form-token-at.ts";
import type { PartKind } from "../../model.ts";
import { draftPartsPath } from "../../paths.ts";
import { type Editor, isBody } from "./editor.ts";
import type { EditorState, ShownPart } from "./editor-state.ts";
import { PartItem } from "./part-item.tsx";

interface Lists {
	editor: Editor;
	state: EditorState;
}

/** The parts as direct children of one list: whatever moves within it keeps its fields, their caret and their words. */
function items({ editor, state }: Lists, parts: readonly ShownPart[]): ReactElement[] {
	return parts.map((part) => (
		<PartItem
			key={part.id}
			editor={editor}
			part={part}
			open={state.open === part.id}
			live={state.live}
			here={hereAt(state, part.id)}
		/>
	));
}

function hereAt({ others }: EditorState, id: string): string {
	return others
		.filter((other) => other.part === id)
		.map((other) => other.name)
		.join(", ");
}

/** The title and what stands before the rules. */
export function Opening({ editor, state }: Lists) {
	const t = useT();
	const parts = state.parts.filter((part) => !isBody(part.kind));
	const none = (kind: PartKind) => !parts.some((part) => part.kind === kind);
	return (
		<section aria-label={t("writing.editor.opening")}>
			<ol className="draft-rules">{items({ editor, state }, parts)}</ol>
			<div className="row mt-3 mb-5 adding">
				{none("definition") ? (
					<Add editor={editor} kind="definition" words={t("writing.editor.addDefinition")} />
				) : null}
				<Add editor={editor} kind="story" words={t("writing.editor.addStory")} />
				<Add editor={editor} kind="conclusion" words={t("writing.editor.addConclusion")} />
				<Add editor={editor} kind="technique" words={t("writing.editor.addTechnique")} />
			</div>
		</section>
	);
}

/** Sections with their rules, and where the next ones are added. */
export function Body({ editor, state }: Lists) {
	const t = useT();
	const groups = bySection(state.parts.filter((part) => isBody(part.kind)));
	const hasRules = state.parts.some((part) => part.kind === "rule");
	return (
		<section aria-label={t("writing.editor.body")}>
			{hasRules ? null : <Empty>{t("writing.editor.empty")}</Empty>}
			<ol className="draft-rules">
				{groups.flatMap(({ id, parts }, index) => [
					...items({ editor, state }, parts),
					<li className="add-here" key={`add-${id}`}>
						<Add editor={editor} kind="rule" words={t("writing.editor.addRule")} section={id} nth={index} />
					</li>,
				])}
			</ol>
			<div className="row mt-4 adding">
				<Add editor={editor} kind="section" words={t("writing.editor.addSection")} />
				<Add editor={editor} kind="prose" words={t("writing.editor.addProse")} />
			</div>
		</section>
	);
}

/** The body in groups that begin with their heading; the first has none when parts stand before every heading, or nothing stands yet. */
function bySection(parts: readonly ShownPart[]): { id: string; parts: ShownPart[] }[] {
	const groups: { id: string; parts: ShownPart[] }[] = [];
	for (const part of parts) {
		if (part.kind === "section") groups.push({ id: part.id, parts: [part] });
		else if (groups.length === 0) groups.push({ id: "", parts: [part] });
		else groups.at(-1)?.parts.push(part);
	}
	return groups.length > 0 ? groups : [{ id: "", parts: [] }];
}

const kinds = ["definition", "story", "conclusion", "technique", "section", "prose", "rule"] as const;

/**
 * Adds an empty part and goes on in it. What is typed before the server has answered is caught in a field beside the button and
 * moves into the part. Each such form of a page has a token of its own.
 */
function Add({
	editor,
	kind,
	words,
	section,
	nth = 0,
}: {
	editor: Editor;
	kind: (typeof kinds)[number];
	words: string;
	section?: string;
	nth?: number;
}) {
	const { facts, t } = editor;
	const [waits, setWaits] = useState(false);
	const caught = useRef<HTMLTextAreaElement>(null);
	const asked = useRef(false);
	const add = async () => {
		if (asked.current) return;
		asked.current = true;
		setWaits(true);
		const id = await editor.add(kind, section === undefined ? {} : { section });
		asked.current = false;
		// Where the server could not be reached the words wait in their field for the next try.
		if (id !== null) void goOnIn(id, () => caught.current?.value ?? "").then(() => setWaits(false));
	};
	return (
		<form
			method="post"
			action={draftPartsPath(facts.code)}
			onSubmit={(event) => {
				event.preventDefault();
				void add();
			}}
		>
			{waits ? (
				<textarea
					ref={caught}
					className="input mb-3"
					rows={1}
					aria-label={t("writing.editor.newWords")}
					// biome-ignore lint/a11y/noAutofocus: the writer has just asked for this field.
					autoFocus
					onBlur={(event) => !asked.current && !event.currentTarget.value && setWaits(false)}
				/>
			) : null}
			<input type="hidden" name="kind" value={kind} />
			<input type="hidden" name="language" value={facts.language} />
			<input type="hidden" name="token" value={formTokenAt(facts.token, kinds.indexOf(kind) + nth * kinds.length)} />
			{section === undefined ? null : <input type="hidden" name="section" value={section || "none"} />}
			<Button small kind={kind === "rule" ? "plain" : "quiet"} icon="plus">
				{words}
			</Button>
		</form>
	);
}

/** The writer goes on in the first field of a part, behind the words that were typed before it was there. */
function goOnIn(id: string, typed: () => string): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => {
			const words = typed();
			const part = `[data-part="${CSS.escape(id)}"]`;
			const field = document.querySelector<HTMLElement>(`${part} :is(textarea, input:not([type="hidden"]))`);
			field?.focus();
			if (field && words) document.execCommand("insertText", false, words);
			resolve();
		});
	});
}
