import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import type { CardTag } from "#app/features/ideas/card.ts";
import { limits } from "#app/features/ideas/model.ts";
import { boardPath, tagsPath } from "#app/features/ideas/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { languages } from "#app/platform/languages.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** The tags of ideas; a name in each language lets one tag stand for all of them. */
export function TagsPage({ tags, answer }: { tags: CardTag[]; answer: FormAnswer | undefined }) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead
				kicker={<a href={boardPath()}>{t("ideas.title")}</a>}
				title={t("ideas.tags.title")}
				sub={t("ideas.tags.sub")}
			/>
			<ul className="row mb-5">
				{tags.map(({ publicId, name }) => (
					<li key={publicId}>
						<a href={boardPath({ tag: publicId })}>#{name}</a>
					</li>
				))}
			</ul>
			<FormProblems t={t} problems={answer?.problems} />
			<form className="sheet" method="post" action={tagsPath}>
				{languages.map((language) => (
					<Field
						key={language}
						name={language}
						label={t(`ideas.tags.${language}`)}
						lang={language}
						maxLength={limits.tag}
						defaultValue={answer?.values?.[language]}
						{...fieldError(t, answer?.problems, language)}
					/>
				))}
				<Button kind="main">{t("ideas.tags.add")}</Button>
			</form>
		</div>
	);
}
