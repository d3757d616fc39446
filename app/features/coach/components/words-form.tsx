import { COMPANY_WORD_LENGTH } from "#app/coach/limits.ts";
import { fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { coachWordsPath } from "#app/features/accounts/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { type Language, languageNames, languages } from "#app/platform/languages.ts";
import type { Problem } from "#app/platform/problem.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { Field, Select } from "#app/ui/field.tsx";

/** One entry for the lists: looked at first, or added. */
export function WordsForm({
	language,
	problems,
	values = {},
}: {
	language: Language;
	problems?: Problem[] | undefined;
	values?: Record<string, string> | undefined;
}) {
	const t = useT();
	return (
		<form method="post" action={coachWordsPath} className="sheet margin-form">
			<h2>{t("coach.words.add")}</h2>
			<Select
				name="language"
				label={t("coach.words.language")}
				defaultValue={values.language ?? language}
				options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
				{...fieldError(t, problems, "language")}
			/>
			<RadioGroup
				name="kind"
				legend={t("coach.words.kind")}
				defaultValue={values.kind ?? "discouraged"}
				choices={[
					{ value: "discouraged", label: t("coach.words.kindDiscouraged") },
					{ value: "allowed", label: t("coach.words.kindAllowed") },
				]}
				{...fieldError(t, problems, "kind")}
			/>
			<Field
				name="words"
				label={t("coach.words.words")}
				hint={t("coach.words.wordsHint")}
				required
				maxLength={COMPANY_WORD_LENGTH}
				defaultValue={values.words}
				{...fieldError(t, problems, "words")}
			/>
			<Field
				name="preferred"
				label={t("coach.words.preferred")}
				hint={t("coach.words.preferredHint")}
				maxLength={COMPANY_WORD_LENGTH}
				defaultValue={values.preferred}
				{...fieldError(t, problems, "preferred")}
			/>
			<p className="row">
				<Button name="act" value="preview">
					{t("coach.words.preview")}
				</Button>
				<Button kind="main" name="act" value="add">
					{t("coach.words.save")}
				</Button>
			</p>
		</form>
	);
}
