import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { campaignLimits } from "#app/features/ideas/campaigns/model.ts";
import { campaignsPath, newCampaignPath } from "#app/features/ideas/campaigns/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { languageNames, languages } from "#app/platform/languages.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, Select, TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts {
	token: string;
	today: string;
	language: string;
	teams: { publicId: string; name: string }[];
	answer: FormAnswer | undefined;
}

/** A keeper asks the company or a team a question with dates. */
export function NewCampaignPage({ token, today, language, teams, answer }: Facts) {
	const t = useT();
	const { problems, values } = answer ?? {};
	const told = (name: string, otherwise = "") => ({
		name,
		defaultValue: values?.[name] ?? otherwise,
		...fieldError(t, problems, name),
	});
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={campaignsPath}>{t("campaigns.title")}</a>} title={t("campaigns.ask")} />
			<FormProblems t={t} problems={problems} />
			<form className="sheet" method="post" action={newCampaignPath}>
				<input type="hidden" name="token" value={values?.token ?? token} />
				<Field
					{...told("question")}
					label={t("campaigns.question")}
					hint={t("campaigns.questionHint")}
					maxLength={campaignLimits.question}
					required
				/>
				<TextArea {...told("words")} label={t("campaigns.words")} rows={4} maxLength={campaignLimits.words} />
				<Select
					{...told("language", language)}
					label={t("campaigns.language")}
					options={languages.map((one) => ({ value: one, label: languageNames[one], lang: one }))}
				/>
				<Select
					{...told("team")}
					label={t("campaigns.whom")}
					options={[
						{ value: "", label: t("campaigns.everybody") },
						...teams.map(({ publicId, name }) => ({ value: publicId, label: name })),
					]}
				/>
				<Field {...told("fromDay", today)} type="date" label={t("campaigns.fromDay")} required />
				<Field {...told("untilDay")} type="date" label={t("campaigns.untilDay")} min={today} required />
				<Button kind="main">{t("campaigns.open")}</Button>
			</form>
		</div>
	);
}
