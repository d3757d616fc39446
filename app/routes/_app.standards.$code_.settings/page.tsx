import { AudienceFields } from "#app/features/standards/components/audience-fields.tsx";
import { fieldProblem, problemText } from "#app/features/standards/components/problem-text.ts";
import { draftPath, reviewDatePath, settingsPath } from "#app/features/standards/paths.ts";
import type { ChoosableTeam } from "#app/features/standards/settings.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { isNameless, type Problem } from "#app/platform/problem.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface SettingsFacts {
	name: string;
	code: string;
	published: boolean;
	owner: string;
	teams: string[];
	restricted: boolean;
	reading: string;
	nextReviewOn: string;
	owners: { id: string; name: string }[];
	allTeams: ChoosableTeam[];
	answer: { problems: Problem[]; values: Record<string, string> } | undefined;
}

/** Whose a standard is, who is asked to read it, and when it is looked at again. */
export function SettingsPage({ answer, ...facts }: SettingsFacts) {
	const t = useT();
	const { problems = [], values } = answer ?? {};
	const error = (field: string) => fieldProblem(t, problems, field);
	return (
		<div className="page">
			<PageHead
				kicker={<a href={draftPath(facts.code)}>{facts.name}</a>}
				title={t("writing.settings.title", { title: facts.name })}
			/>
			{problems.length > 0 ? (
				<ErrorSummary
					title={t("writing.new.toMend", { count: problems.length })}
					errors={problems.map((problem) => ({
						field: problem.field ?? "code",
						message: problemText(t, problem),
						nameless: isNameless(problem),
					}))}
				/>
			) : null}
			<form className="narrow" method="post" action={settingsPath(facts.code)}>
				<Field
					name="code"
					label={t("writing.new.code")}
					hint={facts.published ? t("writing.settings.codeFixed") : t("writing.new.codeHint")}
					defaultValue={values?.code ?? facts.code}
					maxLength={8}
					required
					readOnly={facts.published}
					autoCapitalize="characters"
					autoComplete="off"
					spellCheck={false}
					error={error("code")}
				/>
				<AudienceFields
					owners={facts.owners}
					teams={facts.allTeams}
					values={{
						owner: values?.owner ?? facts.owner,
						teams: values ? (values.teams ?? "").split("\n") : facts.teams,
						restricted: values ? values.restricted !== undefined : facts.restricted,
					}}
					errors={{ owner: error("owner"), teams: error("teams") }}
				/>
				<RadioGroup
					name="reading"
					legend={t("reading.settings.reading")}
					defaultValue={values?.reading ?? facts.reading}
					required
					choices={(["required", "recommended"] as const).map((value) => ({
						value,
						label: t(`reading.settings.${value}`),
						hint: t(`reading.settings.${value}Hint`),
					}))}
					error={error("reading")}
				/>
				{facts.published ? (
					<p className="field">
						<a href={reviewDatePath(facts.code)}>{t("review.date.settings")}</a>
						<span className="hint"> {t("review.date.settingsHint")}</span>
					</p>
				) : (
					<Field
						name="nextReviewOn"
						type="date"
						label={t("writing.settings.review")}
						hint={t("writing.settings.reviewHint")}
						defaultValue={values?.nextReviewOn ?? facts.nextReviewOn}
						error={error("nextReviewOn")}
					/>
				)}
				<div className="row mt-5">
					<Button kind="main">{t("writing.settings.save")}</Button>
					<ButtonLink kind="quiet" href={draftPath(facts.code)}>
						{t("writing.editor.back")}
					</ButtonLink>
				</div>
			</form>
		</div>
	);
}
