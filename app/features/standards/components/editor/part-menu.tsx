import { useState } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { Menu, MenuButton, MenuLink } from "#app/ui/fold.tsx";
import { draftMergePath, draftPartPath, draftRemovalPath, draftSplitPath } from "../../paths.ts";
import type { Editor } from "./editor.ts";
import type { ShownPart } from "./editor-state.ts";
import { leaveWhenSaved } from "./leave-when-saved.ts";

/** What can be done with a part beside writing it. The sections to move to are listed once it is opened. */
export function PartMenu({ editor, part }: { editor: Editor; part: ShownPart }) {
	const t = useT();
	const [met, setMet] = useState(false);
	const leave = leaveWhenSaved(editor);
	const { code, language } = editor.facts;
	const key = editor.nameOf(part);
	const movable = part.kind === "rule" || part.kind === "prose";
	return (
		<Menu
			label={t("writing.editor.actions", { key })}
			onToggle={({ currentTarget }) => {
				setMet(true);
				// Closed menus keep their row cheap to draw; an open one reaches over its neighbours.
				currentTarget.closest("[data-part]")?.classList.toggle("menu-open", currentTarget.open);
			}}
		>
			{met && movable ? <SectionChoices editor={editor} part={part} /> : null}
			<MenuLink href={`${draftPartPath(code, part.id)}?language=${language}`} onClick={leave}>
				{t("writing.editor.allFields")}
			</MenuLink>
			{part.kind === "rule" && part.key ? (
				<>
					<MenuLink href={draftSplitPath(code, part.id)} onClick={leave}>
						{t("writing.editor.split")}
					</MenuLink>
					<MenuLink href={draftMergePath(code, part.id)} onClick={leave}>
						{t("writing.editor.merge")}
					</MenuLink>
				</>
			) : null}
			<form
				method="post"
				action={draftRemovalPath(code, part.id)}
				onSubmit={(event) => {
					event.preventDefault();
					void editor.remove(part.id);
				}}
			>
				<MenuButton>
					{part.kind === "section" ? t("writing.editor.removeSection") : t("writing.editor.removeRule")}
				</MenuButton>
			</form>
		</Menu>
	);
}

function SectionChoices({ editor, part }: { editor: Editor; part: ShownPart }) {
	const t = useT();
	const { parts } = editor.state();
	const sections = parts.filter((one) => one.kind === "section");
	if (sections.length === 0) return null;
	const at = parts.findIndex((one) => one.id === part.id);
	const own = parts.slice(0, at).findLast((one) => one.kind === "section")?.id ?? "";
	const choices = [
		{ id: "", words: t("writing.editor.noSection") },
		...sections.map(({ id, words }) => ({ id, words: words.heading })),
	];
	return (
		<>
			<p className="kicker">{t("writing.editor.moveTo")}</p>
			{choices
				.filter((section) => section.id !== own)
				.map((section) => (
					<MenuButton key={section.id} type="button" onClick={() => editor.move(part.id, { section: section.id })}>
						{section.words || t("writing.kind.section")}
					</MenuButton>
				))}
		</>
	);
}
