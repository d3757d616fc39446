import { FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import { problemText } from "#app/messages/problem-text.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { FieldError, TextArea } from "#app/ui/field.tsx";
import { reviewPath } from "../../paths.ts";
import type { PersonChoice } from "../review-page.server.ts";

interface SubmitFormProps {
	code: string;
	revision: number;
	token: string;
	/** It was sent before and comes back changed. */
	again: boolean;
	choices: readonly PersonChoice[];
	answer: { problems: Problem[]; values: Record<string, string> } | undefined;
}

/** Whom the draft is sent to, and what they are to look at. */
export function SubmitForm({ code, revision, token, again, choices, answer }: SubmitFormProps) {
	const t = useT();
	const { problems = [], values } = answer ?? {};
	const of = (field: string) => problems.find((problem) => problem.field === field);
	const chosen = values?.approvers?.split("\n");
	const [about, words] = [of("approvers"), of("words")];
	return (
		<section className="mt-5 no-print" aria-labelledby="h-submit">
			<h2 id="h-submit">{t(again ? "review.submit.again" : "review.submit.title")}</h2>
			<p className="hint mb-3">{t("review.submit.lead")}</p>
			<FormProblems t={t} problems={problems} />
			{choices.length === 0 ? (
				<p className="sheet">{t("review.submit.nobody")}</p>
			) : (
				<form method="post" action={reviewPath(code)} className="sheet">
					<input type="hidden" name="token" value={token} />
					<input type="hidden" name="revision" value={revision} />
					<fieldset className="field" id="approvers">
						<legend className="label">{t("review.submit.approvers")}</legend>
						{choices.map((one) => (
							<Checkbox
								key={one.publicId}
								name="approvers"
								id={`approver-${one.publicId}`}
								value={one.publicId}
								label={one.name}
								defaultChecked={chosen ? chosen.includes(one.publicId) : one.chosen}
							/>
						))}
						{about ? <FieldError id="approvers-error">{problemText(t, about)}</FieldError> : null}
					</fieldset>
					<TextArea
						name="words"
						label={t("review.submit.words")}
						hint={t("review.submit.wordsHint")}
						rows={2}
						required
						maxLength={1000}
						defaultValue={values?.words ?? ""}
						{...(words ? { error: problemText(t, words) } : {})}
					/>
					<div className="row mt-4">
						<Button kind="main">{t("review.submit.button")}</Button>
					</div>
				</form>
			)}
		</section>
	);
}
