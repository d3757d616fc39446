import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/tag.tsx";
import type { ShownAnswer } from "../answers.queries.server.ts";
import { answerSeenPath } from "../keepers.paths.ts";

/** An answer that an idea's author reads before others: for the author, and for keepers, who may have told it themselves. */
export function FirstAnswer({ idea, answer, keeps }: { idea: string; answer: ShownAnswer; keeps: boolean }) {
	const t = useT();
	return (
		<section className="sheet stack-2" aria-label={t(keeps ? "keepers.answer.waiting" : "keepers.answer.firstLabel")}>
			<h2>{t(keeps ? "keepers.answer.waiting" : "keepers.answer.firstLabel")}</h2>
			<Facts>
				<b>{answer.by}</b>
				<span>{answer.at}</span>
			</Facts>
			{[answer.words, answer.reason, answer.thanks].filter(Boolean).map((words) => (
				<p key={words} className="answer-words">
					{words}
				</p>
			))}
			<Banner
				kind="calm"
				label={t("keepers.answer.waiting")}
				actions={
					<form method="post" action={answerSeenPath(idea, answer.publicId)}>
						<Button>{t(keeps ? "keepers.answer.toldIt" : "keepers.answer.seen")}</Button>
					</form>
				}
			>
				{t(keeps ? "keepers.answer.waitingText" : "keepers.answer.firstText", { day: answer.shownOn })}
			</Banner>
		</section>
	);
}
