import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { reviewPath, reviewReplacementPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Select, TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Choice {
	publicId: string;
	name: string;
}

interface Facts {
	code: string;
	heading: string;
	away: Choice[];
	instead: Choice[];
	answer: FormAnswer | undefined;
}

/** Somebody answers in the place of an approver who is away. */
export function ReplacementPage({ code, heading, away, instead, answer }: Facts) {
	const t = useT();
	const { problems, values } = answer ?? {};
	const options = (choices: Choice[]) => [
		{ value: "", label: t("review.replace.choose") },
		...choices.map(({ publicId, name }) => ({ value: publicId, label: name })),
	];
	return (
		<div className="page">
			<PageHead
				kicker={<a href={reviewPath(code)}>{heading}</a>}
				title={t("review.replace.title")}
				sub={t("review.replace.lead")}
			/>
			<FormProblems t={t} problems={problems} />
			<form method="post" action={reviewReplacementPath(code)} className="sheet narrow">
				<Select
					name="person"
					label={t("review.replace.person")}
					required
					defaultValue={values?.person ?? ""}
					options={options(away)}
					{...fieldError(t, problems, "person")}
				/>
				<Select
					name="by"
					label={t("review.replace.by")}
					required
					defaultValue={values?.by ?? ""}
					options={options(instead)}
					{...(instead.length === 0 ? { hint: t("review.submit.nobody") } : {})}
					{...fieldError(t, problems, "by")}
				/>
				<TextArea
					name="words"
					label={t("review.replace.words")}
					rows={2}
					required
					maxLength={1000}
					defaultValue={values?.words ?? ""}
					{...fieldError(t, problems, "words")}
				/>
				<div className="row mt-4">
					<Button kind="main">{t("review.replace.button")}</Button>
					<ButtonLink kind="quiet" href={reviewPath(code)}>
						{t("review.back")}
					</ButtonLink>
				</div>
			</form>
		</div>
	);
}
