import type { ReactNode } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { ShownQuestion } from "../questions-page.server.ts";

/** Questions on a rule, each with its answer; `after` stands under those that wait for one. */
export function QuestionList({
	questions,
	after,
}: {
	questions: readonly ShownQuestion[];
	after?: (question: ShownQuestion) => ReactNode;
}) {
	const t = useT();
	if (questions.length === 0) return null;
	return (
		<ul className="tasks" id="questions">
			{questions.map((question) => (
				<li className="task" key={question.id} id={`question-${question.id}`}>
					<p className="read">{question.text}</p>
					<div className="facts">
						<span>{question.by}</span>
						<span>{question.on}</span>
						{question.answer ? null : <Tag>{t("reading.question.open")}</Tag>}
					</div>
					{question.answer ? (
						<div className="mt-3">
							<p className="read">
								<b>{t("reading.question.answer")}</b> {question.answer.text}
							</p>
							<div className="facts">
								<span>{question.answer.by}</span>
								<span>{question.answer.on}</span>
							</div>
						</div>
					) : (
						after?.(question)
					)}
				</li>
			))}
		</ul>
	);
}
