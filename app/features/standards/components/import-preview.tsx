import { useT } from "#app/messages/translator-context.tsx";
import { languageNames, languages } from "#app/platform/languages.ts";
import { isNameless, type Problem } from "#app/platform/problem.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import type { Preview, PreviewView } from "../import/preview.server.ts";
import { formatKey, parseCode } from "../keys.ts";
import { importDraftPath, importPath, newImportPath, newReimportPath } from "../paths.ts";
import { PieceRow } from "./piece-row.tsx";
import { fieldProblem, problemText } from "./problem-text.ts";
import { RulesMeter } from "./rules-meter.tsx";

export interface ImportFacts {
	id: string;
	revision: number;
	fileName: string;
	/** The code of the standard whose changed document it is. */
	target: string | null;
	notes: string[];
	preview: Preview;
	/** What the fields of the summary hold. */
	values: { title: string; code: string; language: string };
	problems?: Problem[];
}

/** What was read of a rulebook, piece by piece, before a draft is made of it. */
export function ImportPreview({ facts }: { facts: ImportFacts }) {
	const t = useT();
	const { id, revision, fileName, target, notes, preview, problems = [] } = facts;
	const { counts } = preview;
	const found = t("writing.importing.found", {
		sections: t("writing.importing.sections", { count: counts.section }),
		rules: t("writing.importing.rules", { count: counts.rule }),
		passages: t("writing.importing.passages", { count: counts.prose + counts.definition + counts.story }),
	});
	return (
		<div className="page">
			<PageHead
				kicker={
					target
						? t(fileName ? "changes.again.fromFile" : "changes.again.fromPaste", { code: target, name: fileName })
						: t(fileName ? "writing.importing.fromFile" : "writing.importing.fromPaste", { name: fileName })
				}
				title={t("writing.importing.title")}
				sub={found}
			/>
			{problems.length > 0 ? (
				<ErrorSummary
					title={t("writing.importing.toMendDraft", { count: problems.length })}
					errors={problems.map((problem) => ({
						field: problem.field ?? (problem.params?.piece ? `piece-${problem.params.piece}` : "pieces"),
						message: problemText(t, problem),
						nameless: isNameless(problem),
					}))}
				/>
			) : null}
			{notes.length > 0 ? (
				<Banner kind="calm" label={t("writing.importing.notes")}>
					{notes.map((note) => t.dynamic(`import.note.${note}`)).join(" ")}
				</Banner>
			) : null}
			<form
				className="with-aside"
				method="post"
				action={importPath(id)}
				data-autosave={t("writing.importing.saved")}
				data-autosave-failed={t("writing.importing.notSaved")}
			>
				<button className="vh" type="submit" tabIndex={-1} aria-hidden="true">
					{t("writing.importing.save")}
				</button>
				<input type="hidden" id="revision" name="revision" value={revision} data-fresh />
				<input type="hidden" name="view" value={preview.view} />
				<input type="hidden" name="page" value={preview.page} />
				<PieceList facts={facts} />
				<Summary facts={facts} />
			</form>
		</div>
	);
}

function viewPath(id: string, view: PreviewView, page = 1): string {
	const query = new URLSearchParams();
	if (view !== "all") query.set("view", view);
	if (page > 1) query.set("page", String(page));
	return `${importPath(id)}${query.size > 0 ? `?${query}` : ""}`;
}

function PieceList({ facts: { id, preview } }: { facts: ImportFacts }) {
	const t = useT();
	const { rows, view, views, page, pages } = preview;
	let number = 1;
	return (
		<div id="pieces">
			<Tabs
				label={t("writing.importing.views")}
				current={viewPath(id, view)}
				tabs={(["all", "mend", "put-in", "left"] as const).map((one) => ({
					href: viewPath(id, one),
					label: t(`writing.importing.${one}`),
					count: views[one],
				}))}
			/>
			<h2 className="vh">{t("writing.importing.pieces")}</h2>
			{rows.length === 0 ? <Empty>{t("writing.importing.none")}</Empty> : null}
			<ol className="pieces">
				{rows.map((row) => {
					const first = number;
					number += row.findings.length;
					return <PieceRow key={row.index} row={row} firstNumber={first} />;
				})}
			</ol>
			<div className="row mt-4">
				<Button>{t("writing.importing.save")}</Button>
				{pages > 1 ? (
					<nav className="row" aria-label={t("writing.importing.pages")}>
						{page > 1 ? (
							<ButtonLink kind="quiet" href={viewPath(id, view, page - 1)}>
								{t("writing.importing.previous")}
							</ButtonLink>
						) : null}
						<span className="hint">{t("writing.importing.page", { page, pages })}</span>
						{page < pages ? (
							<ButtonLink kind="quiet" href={viewPath(id, view, page + 1)}>
								{t("writing.importing.next")}
							</ButtonLink>
						) : null}
					</nav>
				) : null}
			</div>
		</div>
	);
}

function Summary({ facts }: { facts: ImportFacts }) {
	const t = useT();
	const { target, preview } = facts;
	const { flags, ready } = preview;
	return (
		<aside className="sheet stack beside" aria-label={t("writing.importing.summary")}>
			<h2>{t("writing.importing.summary")}</h2>
			<div className="stack" id="import-figures" data-fresh>
				{flags.length > 0 ? <RulesMeter flags={flags} /> : null}
				{ready > 0 ? (
					<Button wide name="acceptAll" value="yes">
						{t("writing.importing.acceptAll", { count: ready })}
					</Button>
				) : null}
				{preview.views.mend > 0 ? <p className="hint">{t("writing.importing.later")}</p> : null}
			</div>
			{target === null ? (
				<NewStandard facts={facts} />
			) : (
				<>
					<p className="hint">{t("changes.again.goOnHint", { code: target })}</p>
					<Button kind="main" wide name="goOn" value="yes">
						{t("changes.again.goOn")}
					</Button>
				</>
			)}
			<ButtonLink kind="quiet" wide href={target === null ? newImportPath : newReimportPath(target)}>
				{t("writing.importing.other")}
			</ButtonLink>
		</aside>
	);
}

/** What a new standard of the pieces is to be called. */
function NewStandard({ facts: { id, preview, values, problems } }: { facts: ImportFacts }) {
	const t = useT();
	const { counts } = preview;
	const code = parseCode(values.code);
	const hint =
		code && counts.rule > 0
			? t("writing.importing.codeHint", {
					count: counts.rule,
					first: formatKey(code, 1),
					last: formatKey(code, counts.rule),
				})
			: t("writing.importing.codeHintNone");
	return (
		<>
			<Field
				name="title"
				label={t("writing.importing.name")}
				defaultValue={values.title}
				maxLength={200}
				error={fieldProblem(t, problems, "title")}
			/>
			<Field
				name="code"
				label={t("writing.importing.code")}
				hint={hint}
				defaultValue={values.code}
				maxLength={8}
				autoCapitalize="characters"
				autoComplete="off"
				spellCheck={false}
				error={fieldProblem(t, problems, "code")}
			/>
			<Select
				name="language"
				label={t("writing.importing.language")}
				options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
				defaultValue={values.language}
			/>
			<Button wide>{t("writing.importing.judgeAgain")}</Button>
			<Button kind="main" wide formAction={importDraftPath(id)}>
				{t("writing.importing.make")}
			</Button>
		</>
	);
}
