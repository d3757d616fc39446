import { ComparisonView } from "#app/features/standards/diff/components/comparison-view.tsx";
import { deskProblem } from "#app/features/standards/diff/components/desk-problem.ts";
import type { ReimportFacts } from "#app/features/standards/diff/reimport-page.server.ts";
import { draftPath, importChangesPath, importPath, rulePath, standardPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { languageNames, languages } from "#app/platform/languages.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Select } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** What a changed document makes of its standard, and which rule each of its texts is. */
export function ReimportPage({ facts }: { facts: ReimportFacts }) {
	const t = useT();
	const { id, code, heading, fileName, ground, version, comparison, fields, keys, problem } = facts;
	return (
		<div className="page">
			<PageHead
				kicker={<a href={ground > 0 ? draftPath(code) : standardPath(code)}>{heading}</a>}
				title={t("changes.again.title", { code })}
				sub={fileName ? t("changes.again.fromFile", { code, name: fileName }) : t("changes.again.fromPaste", { code })}
			/>
			{problem ? (
				<ErrorSummary
					title={t("changes.again.problem")}
					{...(problem.field
						? { errors: [{ field: problem.field, message: deskProblem(t, problem) }] }
						: { message: deskProblem(t, problem) })}
				/>
			) : null}
			{facts.spoken ? null : (
				<Banner label={t("changes.again.languageLabel")}>
					{t("changes.again.unspoken", { language: languageNames[facts.language] })}
				</Banner>
			)}
			<form method="post" action={importChangesPath(id)}>
				<input type="hidden" name="revision" value={facts.revision} />
				<input type="hidden" name="ground" value={ground} />
				<p className="hint mt-3 mb-3">{t("changes.again.hint")}</p>
				<div className="row choose-two">
					<Select
						name="language"
						label={t("changes.again.language")}
						options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
						defaultValue={facts.language}
					/>
					<Button name="act" value="show">
						{t("changes.again.show")}
					</Button>
				</div>
				<datalist id="rule-keys">
					{keys.map(({ key, words }) => (
						<option key={key} value={key}>
							{words}
						</option>
					))}
				</datalist>
				<ComparisonView
					comparison={comparison}
					oldTitle={ground > 0 ? t("changes.draft") : t("changes.version", { number: version })}
					newTitle={t("changes.again.document")}
					pageLanguage={facts.pageLanguage}
					hrefOf={({ key }) => rulePath(key)}
					beside={(part) => {
						const field = fields[part];
						return field ? <KeyField field={field} bad={problem?.field === `key-${field.piece}`} /> : null;
					}}
				/>
				<div className="row mt-5">
					<Button kind="main" name="act" value="make">
						{t(ground > 0 ? "changes.again.change" : "changes.again.make")}
					</Button>
					<ButtonLink kind="quiet" href={importPath(id)}>
						{t("changes.again.pieces")}
					</ButtonLink>
				</div>
			</form>
		</div>
	);
}

function KeyField({ field: { piece, key }, bad }: { field: { piece: number; key: string }; bad: boolean }) {
	const t = useT();
	return (
		<span className="key-field">
			<input type="hidden" name="piece" value={piece} />
			<label htmlFor={`key-${piece}`}>{t("changes.again.key")}</label>
			<input
				className="input"
				id={`key-${piece}`}
				name="key"
				list="rule-keys"
				defaultValue={key}
				placeholder={t("changes.again.new")}
				autoComplete="off"
				spellCheck={false}
				aria-invalid={bad ? true : undefined}
			/>
		</span>
	);
}
