import { useT } from "#app/messages/translator-context.tsx";
import type { IdeaFacts } from "../idea-page.server.ts";
import { isOpen } from "../model.ts";
import { StateTag } from "./idea-row.tsx";

/** The vertical line of an idea: when it was sent, each written answer with its date, and when the next one comes. */
export function IdeaLine({ idea: { card, answers, dueOn } }: { idea: IdeaFacts }) {
	const t = useT();
	return (
		<section aria-labelledby="h-answers">
			<h2 id="h-answers">{t("ideas.line.title")}</h2>
			<ol className="idea-line">
				{isOpen(card.state) && dueOn ? (
					<li className="next">
						<p>{t("ideas.line.next", { day: dueOn })}</p>
					</li>
				) : null}
				{answers.map((answer) => (
					<li key={answer.publicId} className="said-answer">
						<p className="row">
							<StateTag state={answer.state} />
							<span className="facts">
								<span>{answer.by}</span>
								<span>{answer.at}</span>
							</span>
						</p>
						{[answer.words, answer.reason, answer.thanks].filter(Boolean).map((words) => (
							<p key={words} className="answer-words">
								{words}
							</p>
						))}
					</li>
				))}
				<li>
					<p className="facts">{t("ideas.line.sent", { day: card.at })}</p>
				</li>
			</ol>
		</section>
	);
}
