import { type ReactNode, useMemo } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { languageNames } from "#app/platform/languages.ts";
import type { Problem } from "#app/platform/problem.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { FindingNumber } from "#app/ui/coach-card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { FlagState } from "#app/ui/meter.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import type { EditorFacts } from "../../draft-page.server.ts";
import {
	changesPath,
	draftPath,
	draftUndoPath,
	newReimportPath,
	publicationPath,
	reviewPath,
	settingsPath,
	standardPath,
} from "../../paths.ts";
import { problemText } from "../problem-text.ts";
import { RulesMeter } from "../rules-meter.tsx";
import type { Editor } from "./editor.ts";
import { type EditorState, keptAsBan } from "./editor-state.ts";
import { leaveWhenSaved } from "./leave-when-saved.ts";
import { goToFinding } from "./next-finding.ts";
import { Body, Opening } from "./part-lists.tsx";
import { SaveLine } from "./save-line.tsx";
import { useEditor } from "./use-editor.ts";

/** The draft of a standard as its authors write it. */
export function EditorPage({ facts, problem, told }: { facts: EditorFacts; problem?: Problem; told?: string }) {
	const t = useT();
	const { editor, state } = useEditor(facts);
	const leave = useMemo(() => leaveWhenSaved(editor), [editor]);
	const { code, latestVersion, number } = facts;
	return (
		<div className="page">
			<PageHead
				kicker={
					<>
						{latestVersion > 0 ? <a href={standardPath(code)}>{facts.title}</a> : facts.title} · {code}
					</>
				}
				title={t("writing.draft.title", { number })}
				actions={
					<>
						<ButtonLink kind="quiet" href={newReimportPath(code)}>
							{t("writing.draft.reimport")}
						</ButtonLink>
						{facts.maySet ? (
							<ButtonLink kind="quiet" href={settingsPath(code)}>
								{t("writing.draft.settings")}
							</ButtonLink>
						) : null}
						{latestVersion > 0 ? (
							<ButtonLink href={changesPath(code, latestVersion, "draft")} onClick={leave}>
								{t("writing.draft.compare", { number: latestVersion })}
							</ButtonLink>
						) : null}
						<ButtonLink kind={facts.review.first ? "main" : "plain"} href={reviewPath(code)} onClick={leave}>
							{facts.review.words}
						</ButtonLink>
						{facts.review.first ? null : (
							<ButtonLink kind="main" href={publicationPath(code)} onClick={leave}>
								{t("writing.draft.publish")}
							</ButtonLink>
						)}
					</>
				}
			/>
			{problem ? <ErrorSummary title={problemText(t, problem)} /> : null}
			{told && t.has(`writing.draft.undone.${told}`) ? (
				<p className="hint mb-3" role="status">
					{t.dynamic(`writing.draft.undone.${told}`)}
				</p>
			) : null}
			{facts.review.note ? <p className="hint mb-3">{facts.review.note}</p> : null}
			<DraftMeter state={state} />
			{facts.languages.length > 1 ? (
				<Tabs
					label={t("writing.draft.languages")}
					current={editionPath(facts, facts.language)}
					tabs={facts.languages.map((one) => ({ href: editionPath(facts, one), label: languageNames[one] }))}
				/>
			) : null}
			<Bar editor={editor} state={state} />
			<Opening editor={editor} state={state} />
			<Body editor={editor} state={state} />
		</div>
	);
}

const editionPath = ({ code, primary }: EditorFacts, language: string) =>
	language === primary ? draftPath(code) : `${draftPath(code)}?language=${language}`;

/** How the rules of the draft read, as they stand now. */
function DraftMeter({ state }: { state: EditorState }): ReactNode {
	const flags = useMemo(
		() =>
			state.parts
				.filter((part) => part.kind === "rule" && part.words.text)
				.map(
					(part): FlagState =>
						part.findings.some((finding) => finding.stops) ? (keptAsBan(part) ? "ban" : "mend") : "says",
				),
		[state.parts],
	);
	return flags.length > 0 ? (
		<div className="mb-5">
			<RulesMeter flags={flags} />
		</div>
	) : null;
}

/** Stays in sight: undo, whether the words are saved, and who else is here. */
function Bar({ editor, state }: { editor: Editor; state: EditorState }) {
	const t = useT();
	const names = [...new Set(state.others.map((other) => other.name))];
	const mend = state.parts.filter((part) => !keptAsBan(part) && part.findings.some((finding) => finding.stops)).length;
	return (
		<div className="editor-bar">
			<form
				method="post"
				action={draftUndoPath(editor.facts.code)}
				onSubmit={(event) => {
					event.preventDefault();
					void editor.undo();
				}}
			>
				<Button small kind="quiet" aria-disabled={state.canUndo ? undefined : true}>
					{t("writing.editor.undo")}
				</Button>
			</form>
			{mend > 0 ? (
				<span className="js-only">
					<Button
						small
						kind="quiet"
						type="button"
						title="Alt+F8"
						aria-keyshortcuts="Alt+F8"
						onClick={() => goToFinding(editor, t, true, true)}
					>
						<FindingNumber value={mend} stops />
						{t("writing.coach.next")}
					</Button>
				</span>
			) : null}
			<SaveLine editor={editor} />
			{names.length > 0 ? (
				<p className="hint">{t("writing.draft.others", { count: names.length, names: names.join(", ") })}</p>
			) : null}
		</div>
	);
}
