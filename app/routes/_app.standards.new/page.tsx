import { AudienceFields } from "#app/features/standards/components/audience-fields.tsx";
import { fieldProblem, problemText } from "#app/features/standards/components/problem-text.ts";
import { newImportPath, newStandardPath } from "#app/features/standards/paths.ts";
import type { ChoosableTeam } from "#app/features/standards/settings.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { languageNames, languages } from "#app/platform/languages.ts";
import { isNameless, type Problem } from "#app/platform/problem.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface NewStandardFacts {
	token: string;
	me: string;
	language: string;
	owners: { id: string; name: string }[];
	teams: ChoosableTeam[];
	answer: { problems: Problem[]; values: Record<string, string> } | undefined;
}

/** A standard that begins with a blank page. */
export function NewStandardPage({ token, me, language, owners, teams, answer }: NewStandardFacts) {
	const t = useT();
	const { problems = [], values = {} } = answer ?? {};
	const error = (field: string) => fieldProblem(t, problems, field);
	return (
		<div className="page">
			<PageHead title={t("writing.new.title")} sub={t("writing.new.sub")} />
			{problems.length > 0 ? (
				<ErrorSummary
					title={t("writing.new.toMend", { count: problems.length })}
					errors={problems.map((problem) => ({
						field: problem.field ?? "title",
						message: problemText(t, problem),
						nameless: isNameless(problem),
					}))}
				/>
			) : null}
			<form className="narrow" method="post" action={newStandardPath}>
				<input type="hidden" name="token" value={token} />
				<Field
					name="title"
					label={t("writing.new.name")}
					placeholder={t("writing.new.nameSample")}
					defaultValue={values.title}
					maxLength={200}
					required
					error={error("title")}
				/>
				<Field
					name="code"
					label={t("writing.new.code")}
					hint={t("writing.new.codeHint")}
					defaultValue={values.code}
					maxLength={8}
					required
					autoCapitalize="characters"
					autoComplete="off"
					spellCheck={false}
					error={error("code")}
				/>
				<Select
					name="language"
					label={t("writing.new.language")}
					options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
					defaultValue={values.language ?? language}
					error={error("language")}
				/>
				<AudienceFields
					owners={owners}
					teams={teams}
					values={{
						owner: values.owner ?? me,
						teams: (values.teams ?? "").split("\n"),
						restricted: values.restricted !== undefined,
					}}
					errors={{ owner: error("owner"), teams: error("teams") }}
				/>
				<div className="row mt-5">
					<Button kind="main">{t("writing.new.make")}</Button>
					<ButtonLink kind="quiet" href={newImportPath}>
						{t("writing.new.import")}
					</ButtonLink>
				</div>
			</form>
		</div>
	);
}
