import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { draftPath, reviewDatePath, standardPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts {
	code: string;
	heading: string;
	/** The day in force, in words. */
	day: string | null;
	passed: boolean;
	answer: FormAnswer | undefined;
}

/** When a standard is looked at next, and what was found this time. */
export function ReviewDatePage({ code, heading, day, passed, answer }: Facts) {
	const t = useT();
	const { problems, values } = answer ?? {};
	const says = day === null ? t("review.date.none") : t(passed ? "review.date.now" : "review.date.ahead", { day });
	return (
		<div className="page">
			<PageHead
				kicker={<a href={standardPath(code)}>{heading}</a>}
				title={t("review.date.title")}
				sub={`${says} ${t("review.date.lead")}`}
				actions={<ButtonLink href={draftPath(code)}>{t("standards.reader.edit")}</ButtonLink>}
			/>
			<FormProblems t={t} problems={problems} />
			<form method="post" action={reviewDatePath(code)} className="sheet narrow">
				<Field
					name="day"
					type="date"
					label={t("review.date.day")}
					required
					defaultValue={values?.day ?? ""}
					{...fieldError(t, problems, "day")}
				/>
				<TextArea
					name="words"
					label={t("review.date.words")}
					hint={t("review.date.wordsHint")}
					rows={3}
					required
					maxLength={1000}
					defaultValue={values?.words ?? ""}
					{...fieldError(t, problems, "words")}
				/>
				<div className="row mt-4">
					<Button kind="main">{t("review.date.button")}</Button>
					<ButtonLink kind="quiet" href={standardPath(code)}>
						{t("review.withdrawal.back")}
					</ButtonLink>
				</div>
			</form>
		</div>
	);
}
