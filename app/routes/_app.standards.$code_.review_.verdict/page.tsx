import { FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import { reviewPath } from "#app/features/standards/paths.ts";
import { VerdictForm, type VerdictFormProps } from "#app/features/standards/review/components/verdict-form.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

type Facts = Omit<VerdictFormProps, "id"> & { heading: string; number: number };

/** An approver's answer on a page of its own: where it was not enough, with the words kept. */
export function VerdictPage({ heading, number, ...form }: Facts) {
	const t = useT();
	return (
		<div className="page">
			<PageHead
				kicker={<a href={reviewPath(form.code)}>{heading}</a>}
				title={t("review.say.title")}
				sub={t("review.title", { number })}
			/>
			<FormProblems t={t} problems={form.problems} />
			<VerdictForm {...form} id="own" />
			<p className="mt-4">
				<ButtonLink kind="quiet" href={reviewPath(form.code)}>
					{t("review.back")}
				</ButtonLink>
			</p>
		</div>
	);
}
