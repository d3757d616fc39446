import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { JudgementWords, stepWord } from "#app/features/ideas/components/judgement-words.tsx";
import type { ShownJudgement } from "#app/features/ideas/judgement.server.ts";
import { judgementSides, judgementSteps, keeperLimits } from "#app/features/ideas/keepers.model.ts";
import { deskPath, judgementPath } from "#app/features/ideas/keepers.paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts extends FormAnswer {
	publicId: string;
	ideaTitle: string;
	own: ShownJudgement | null;
	others: ShownJudgement[];
}

/** A keeper's own judgement of an idea, beside those of other keepers. */
export function JudgementPage({ publicId, ideaTitle, own, others, problems, values }: Facts) {
	const t = useT();
	return (
		<div className="page narrow stack">
			<PageHead
				kicker={<a href={deskPath(publicId)}>{ideaTitle}</a>}
				title={t("keepers.judgement.title")}
				sub={t("keepers.judgement.sub")}
			/>
			{others.map((judgement) => (
				<JudgementWords key={judgement.keeperId} judgement={judgement} />
			))}
			<FormProblems t={t} problems={problems} />
			<form className="sheet" method="post" action={judgementPath(publicId)}>
				{judgementSides.map((side) => {
					const chosen = values?.[side] ?? (own ? String(own[side]) : undefined);
					return (
						<RadioGroup
							key={side}
							name={side}
							legend={t(`keepers.judgement.${side}`)}
							choices={judgementSteps.map((step) => ({ value: String(step), label: stepWord(t, side, step) }))}
							{...(chosen ? { defaultValue: chosen } : {})}
							required
							{...fieldError(t, problems, side)}
						/>
					);
				})}
				<TextArea
					name="words"
					label={t("keepers.judgement.words")}
					rows={3}
					maxLength={keeperLimits.judgement}
					defaultValue={values?.words ?? own?.words ?? ""}
					{...fieldError(t, problems, "words")}
				/>
				<Button kind="main">{t("keepers.judgement.save")}</Button>
			</form>
		</div>
	);
}
