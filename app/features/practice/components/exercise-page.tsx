import { FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import type { TextFinding } from "#app/features/coach/coach-text.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { leavingPath, practicePath, stepPath } from "../paths.ts";
import type { ShownExercise } from "../run.queries.server.ts";
import type { Explained } from "../try-exercise.server.ts";
import { AnswerField } from "./answer-field.tsx";
import { Explanation } from "./explanation.tsx";

export interface ExerciseFacts {
	exercise: ShownExercise;
	token: string;
	/** What was written or chosen so far. */
	answer: string;
	chosen: string;
	findings: TextFinding[];
	explained: Explained | null;
	problems: Problem[];
}

/** One exercise: what happened, what was said, and room to say it better. */
export function ExercisePage({ exercise, token, answer, chosen, findings, explained, problems }: ExerciseFacts) {
	const t = useT();
	const { sort, place, told, given, texts, position, of, language } = exercise;
	return (
		<div className="page narrow practice">
			<PageHead
				kicker={
					<>
						<a href={practicePath}>{t("practice.title")}</a> · {t("practice.step", { step: position, of })}
					</>
				}
				title={t(`practice.sort.${sort}.title`)}
			/>
			{explained ? <Explanation explained={explained} sort={sort} language={language} /> : null}
			<div className="told" lang={language}>
				<p className="told-place">{place}</p>
				<p>{told}</p>
				{given ? <blockquote>{given}</blockquote> : null}
			</div>
			<FormProblems t={t} problems={problems} />
			<form className="sheet" method="post" action={stepPath(position)}>
				<input type="hidden" name="token" value={token} />
				{sort === "which" ? (
					<RadioGroup
						name="chosen"
						legend={t("practice.sort.which.task")}
						defaultValue={chosen}
						choices={texts.map((text, index) => ({
							value: String(index),
							label: (
								<span className="said" lang={language}>
									{text}
								</span>
							),
						}))}
						{...fieldError(t, problems, "chosen")}
					/>
				) : (
					<AnswerField
						label={t(`practice.sort.${sort}.task`)}
						hint={t("practice.notKept")}
						sort={sort}
						language={language}
						value={answer}
						findings={findings}
						{...fieldError(t, problems, "answer")}
					/>
				)}
				<div className="row mt-4">
					<Button kind={explained?.passed ? "plain" : "main"}>
						{t(explained ? "practice.tryAgain" : "practice.look")}
					</Button>
					{explained && !explained.passed ? (
						<Button kind="quiet" formAction={leavingPath(position)} formNoValidate>
							{t("practice.after.leave")}
						</Button>
					) : null}
					<a href={practicePath}>{t("practice.later")}</a>
				</div>
			</form>
		</div>
	);
}
