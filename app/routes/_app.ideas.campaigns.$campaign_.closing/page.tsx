import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { campaignLimits } from "#app/features/ideas/campaigns/model.ts";
import { campaignClosingPath, campaignPath } from "#app/features/ideas/campaigns/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** A keeper says what came of a campaign, and so closes it. */
export function ClosingPage(facts: { publicId: string; question: string; answer: FormAnswer | undefined }) {
	const t = useT();
	const { problems, values } = facts.answer ?? {};
	return (
		<div className="page narrow">
			<PageHead
				kicker={<a href={campaignPath(facts.publicId)}>{facts.question}</a>}
				title={t("campaigns.close")}
				sub={t("campaigns.closeLead")}
			/>
			<FormProblems t={t} problems={problems} />
			<form className="sheet" method="post" action={campaignClosingPath(facts.publicId)}>
				<TextArea
					name="words"
					label={t("campaigns.closing")}
					rows={8}
					required
					maxLength={campaignLimits.closing}
					defaultValue={values?.words ?? ""}
					{...fieldError(t, problems, "words")}
				/>
				<Button kind="main">{t("campaigns.closeButton")}</Button>
			</form>
		</div>
	);
}
