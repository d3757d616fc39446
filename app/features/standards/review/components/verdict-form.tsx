import { problemText } from "#app/messages/problem-text.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { reviewVerdictPath } from "../../paths.ts";
import { type Verdict, verdicts } from "../model.ts";

export interface VerdictFormProps {
	code: string;
	revision: number;
	token: string;
	/** Sets the fields of two forms on one page apart. */
	id: string;
	/** What the approver said before. */
	own: Verdict | null;
	problems?: Problem[];
	values?: Record<string, string>;
}

/** Agree, ask for changes, or decline, with one's words. */
export function VerdictForm({ code, revision, token, id, own, problems = [], values }: VerdictFormProps) {
	const t = useT();
	const error = (field: string) => {
		const found = problems.find((problem) => problem.field === field);
		return found ? { error: problemText(t, found) } : {};
	};
	return (
		<form method="post" action={reviewVerdictPath(code)} className="sheet no-print">
			<input type="hidden" name="token" value={token} />
			<input type="hidden" name="revision" value={revision} />
			<RadioGroup
				name="verdict"
				id={`${id}-verdict`}
				legend={t("review.say.legend")}
				required
				defaultValue={values?.verdict ?? own ?? ""}
				choices={verdicts.map((value) => ({
					value,
					label: t(`review.say.${value}`),
					hint: t(`review.say.${value}Hint`),
				}))}
				{...error("verdict")}
			/>
			<TextArea
				name="words"
				id={`${id}-words`}
				label={t("review.say.words")}
				hint={t("review.say.wordsHint")}
				rows={3}
				maxLength={1000}
				defaultValue={values?.words ?? ""}
				{...error("words")}
			/>
			<div className="row mt-4">
				<Button kind="main">{t("review.say.button")}</Button>
			</div>
		</form>
	);
}
