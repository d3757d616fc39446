import { rulePath, standardPath } from "#app/features/standards/paths.ts";
import { QuestionList } from "#app/features/standards/reading/components/question-list.tsx";
import { answerPath, questionsPath } from "#app/features/standards/reading/paths.ts";
import type { QuestionsFacts } from "#app/features/standards/reading/questions-page.server.ts";
import { problemText } from "#app/messages/problem-text.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";

interface QuestionsProps {
	facts: QuestionsFacts;
	token: string;
	done: string | null;
	answer: { problems: Problem[]; values: Record<string, string> } | undefined;
}

/** The questions on a rule with their answers, and the form to ask one. */
export function QuestionsPage({ facts, token, done, answer }: QuestionsProps) {
	const t = useT();
	const { ruleKey, questions, next } = facts;
	const problem = answer?.problems.find(({ field }) => field === "text") ?? answer?.problems[0];
	return (
		<div className="page">
			<PageHead
				kicker={<a href={standardPath(facts.code)}>{facts.heading}</a>}
				title={t("reading.question.title", { key: ruleKey })}
			/>
			{done === "asked" || done === "answered" ? (
				<Banner kind="calm" label={t("reading.person.label")}>
					{t(`reading.question.done.${done}`)}
				</Banner>
			) : null}
			<RuleChip ruleKey={ruleKey} labels={{ rule: t("standards.rule") }} href={rulePath(ruleKey)} />
			<p className="rule-text mb-5">{facts.text}</p>
			{facts.inForce ? (
				<form method="post" action={questionsPath(ruleKey)} className="sheet">
					<input type="hidden" name="token" value={token} />
					<TextArea
						name="text"
						label={t("reading.question.field")}
						hint={t("reading.question.hint")}
						rows={3}
						required
						maxLength={1000}
						defaultValue={answer?.values.text}
						{...(problem ? { error: problemText(t, problem) } : {})}
					/>
					<Button kind="main">{t("reading.question.send")}</Button>
				</form>
			) : null}
			<section className="mt-6" aria-labelledby="h-questions">
				<h2 id="h-questions" className="mb-3">
					{t("reading.question.all")}
				</h2>
				{questions.length === 0 ? (
					<Empty>{t("reading.question.none")}</Empty>
				) : (
					<QuestionList
						questions={questions}
						after={({ id }) =>
							facts.mayAnswer ? (
								<form method="post" action={answerPath(ruleKey, id)} className="mt-3">
									<TextArea
										name="answer"
										id={`answer-${id}`}
										label={t("reading.question.answerField")}
										rows={3}
										required
										maxLength={2000}
									/>
									<Button>{t("reading.question.answerButton")}</Button>
								</form>
							) : null
						}
					/>
				)}
				<Pager
					label={t("standards.coverage.pages")}
					more={t("standards.more")}
					target="questions"
					{...(next ? { href: `${questionsPath(ruleKey)}?before=${next}` } : {})}
				/>
			</section>
		</div>
	);
}
