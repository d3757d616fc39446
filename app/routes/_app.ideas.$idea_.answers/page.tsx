import { type FormAnswer, FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import { AnswerFields } from "#app/features/ideas/components/answer-fields.tsx";
import { StateTag } from "#app/features/ideas/components/idea-row.tsx";
import { answerStates } from "#app/features/ideas/keepers.model.ts";
import { answersPath, deskPath } from "#app/features/ideas/keepers.paths.ts";
import type { AnswerFacts } from "#app/features/ideas/keepers-desk.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

/** The answer to an idea: where it leads, and what that needs. */
export function AnswerPage({ token, problems, values, ...facts }: AnswerFacts & FormAnswer & { token: string }) {
	const t = useT();
	const { idea, ways } = facts;
	const state = answerStates.find((one) => one === values?.state) ?? facts.state;
	const place = (way: (typeof ways)[number]) => answersPath(idea.publicId, way);
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={deskPath(idea.publicId)}>{t("keepers.desk.title")}</a>} title={idea.title} />
			<p className="mb-4">
				<StateTag state={idea.state} />
			</p>
			<Tabs
				label={t("keepers.answer.state")}
				current={place(state)}
				tabs={ways.map((way) => ({ href: place(way), label: t(`keepers.answer.to.${way}`) }))}
			/>
			<div className="mt-4">
				<FormProblems t={t} problems={problems} />
			</div>
			<form className="sheet mt-4" method="post" action={answersPath(idea.publicId)}>
				<input type="hidden" name="token" value={token} />
				<input type="hidden" name="state" value={state} />
				<AnswerFields facts={facts} state={state} values={values ?? {}} problems={problems} />
				<Button kind="main">{t("keepers.answer.send")}</Button>
			</form>
		</div>
	);
}
