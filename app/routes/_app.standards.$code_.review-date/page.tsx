import { type FormAnswer, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { ReasonedForm } from "#app/features/standards/components/reasoned-form.tsx";
import { draftPath, reviewDatePath, standardPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
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
			<ReasonedForm
				code={code}
				action={reviewDatePath(code)}
				words={t("review.date.words")}
				hint={t("review.date.wordsHint")}
				button={t("review.date.button")}
				answer={answer}
			>
				<Field
					name="day"
					type="date"
					label={t("review.date.day")}
					required
					defaultValue={values?.day ?? ""}
					{...fieldError(t, problems, "day")}
				/>
			</ReasonedForm>
		</div>
	);
}
