import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { standardPath, withdrawalPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts {
	code: string;
	heading: string;
	answer: FormAnswer | undefined;
}

/** Takes a standard out of force, with the reason that its readers will see. */
export function WithdrawalPage({ code, heading, answer }: Facts) {
	const t = useT();
	const { problems, values } = answer ?? {};
	return (
		<div className="page">
			<PageHead
				kicker={<a href={standardPath(code)}>{heading}</a>}
				title={t("review.withdrawal.title")}
				sub={t("review.withdrawal.lead")}
			/>
			<FormProblems t={t} problems={problems} />
			<form method="post" action={withdrawalPath(code)} className="sheet narrow">
				<TextArea
					name="words"
					label={t("review.withdrawal.words")}
					hint={t("review.withdrawal.wordsHint")}
					rows={3}
					required
					maxLength={1000}
					defaultValue={values?.words ?? ""}
					{...fieldError(t, problems, "words")}
				/>
				<div className="row mt-4">
					<Button kind="main">{t("review.withdrawal.button")}</Button>
					<ButtonLink kind="quiet" href={standardPath(code)}>
						{t("review.withdrawal.back")}
					</ButtonLink>
				</div>
			</form>
		</div>
	);
}
