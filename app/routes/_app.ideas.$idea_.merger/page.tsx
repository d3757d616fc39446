import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { keeperLimits } from "#app/features/ideas/keepers.model.ts";
import { deskPath, mergerPath } from "#app/features/ideas/keepers.paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts extends FormAnswer {
	publicId: string;
	ideaTitle: string;
	search: string;
	found: { publicId: string; title: string; supports: number }[];
	token: string;
}

/** Merging an idea into another: look for it, choose it, say why. */
export function MergerPage({ publicId, ideaTitle, search, found, token, problems, values }: Facts) {
	const t = useT();
	return (
		<div className="page narrow stack">
			<PageHead
				kicker={<a href={deskPath(publicId)}>{ideaTitle}</a>}
				title={t("keepers.merge.title")}
				sub={t("keepers.merge.sub")}
			/>
			<form method="get" action={mergerPath(publicId)} className="row">
				<Field
					name="search"
					label={t("keepers.merge.search")}
					hint={t("keepers.merge.searchHint")}
					defaultValue={search}
					maxLength={100}
				/>
				<Button>{t("keepers.merge.look")}</Button>
			</form>
			<FormProblems t={t} problems={problems} />
			{search !== "" && found.length === 0 ? <p>{t("keepers.merge.none")}</p> : null}
			{found.length > 0 ? (
				<form className="sheet" method="post" action={mergerPath(publicId)}>
					<input type="hidden" name="token" value={token} />
					<input type="hidden" name="search" value={search} />
					<RadioGroup
						name="into"
						legend={t("keepers.merge.found")}
						choices={found.map((one) => ({
							value: one.publicId,
							label: one.title,
							hint: t("keepers.list.supports", { count: one.supports }),
						}))}
						{...(values?.into ? { defaultValue: values.into } : {})}
						required
						{...fieldError(t, problems, "into")}
					/>
					<TextArea
						name="words"
						label={t("keepers.merge.words")}
						hint={t("keepers.merge.wordsHint")}
						rows={3}
						maxLength={keeperLimits.words}
						defaultValue={values?.words ?? ""}
						required
						{...fieldError(t, problems, "words")}
					/>
					<Button kind="main">{t("keepers.merge.send")}</Button>
				</form>
			) : null}
		</div>
	);
}
