import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { limits } from "#app/features/ideas/model.ts";
import { boardPath, ideaSettingsPath } from "#app/features/ideas/paths.ts";
import type { IdeaSettings } from "#app/features/ideas/settings.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { languages } from "#app/platform/languages.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

const days = ["receiveDays", "answerDays", "inviteAfter", "remindAfter", "inviteUntil"] as const;

/** What the company chooses about its idea box. */
export function IdeaSettingsPage({
	settings,
	saved,
	answer,
}: {
	settings: IdeaSettings;
	saved: boolean;
	answer: FormAnswer | undefined;
}) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={boardPath()}>{t("ideas.title")}</a>} title={t("ideas.settings.title")} />
			{saved ? <p role="status">{t("ideas.settings.saved")}</p> : null}
			<FormProblems t={t} problems={answer?.problems} />
			<form className="sheet stack" method="post" action={ideaSettingsPath}>
				<fieldset>
					<legend className="label">{t("ideas.settings.question")}</legend>
					<p className="hint">{t("ideas.settings.questionHint")}</p>
					{languages.map((language) => (
						<TextArea
							key={language}
							name={`question_${language}`}
							label={t(`ideas.tags.${language}`)}
							lang={language}
							rows={2}
							maxLength={limits.question}
							defaultValue={answer?.values?.[`question_${language}`] ?? settings.question[language] ?? ""}
							{...fieldError(t, answer?.problems, `question_${language}`)}
						/>
					))}
				</fieldset>
				{days.map((name) => (
					<Field
						key={name}
						name={name}
						type="number"
						label={t(`ideas.settings.${name}`)}
						defaultValue={answer?.values?.[name] ?? settings[name]}
						min={0}
						required
						{...fieldError(t, answer?.problems, name)}
					/>
				))}
				<Button kind="main">{t("ideas.settings.save")}</Button>
			</form>
		</div>
	);
}
