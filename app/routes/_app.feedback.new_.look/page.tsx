import { type FormAnswer, FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import { EntryWordsView } from "#app/features/feedback/components/entry-words.tsx";
import { newFeedbackPath, secondLookPath } from "#app/features/feedback/paths.ts";
import type { SecondLook } from "#app/features/feedback/second-look.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** The text as its receiver will see it, and one question. What is sent is what stands here. */
export function SecondLookPage({ look, problems }: { look: SecondLook } & FormAnswer) {
	const t = useT();
	const { words, sentence, fields, token } = look;
	const { kept, reasons, ...single } = fields;
	return (
		<div className="page narrow">
			<PageHead title={t("feedback.look.title")} sub={t("feedback.look.sub", { name: words.receiver })} />
			<FormProblems t={t} problems={problems?.map(({ field: _, ...problem }) => problem)} />
			<article className="sheet feedback-preview">
				<p className="kicker">{t("feedback.entry.from", { name: words.author })}</p>
				<EntryWordsView words={words} />
				<p className="feedback-sees mt-4">
					<Icon name="lock" size={18} />
					<span>{sentence}</span>
				</p>
			</article>
			<section className="mt-6" aria-labelledby="h-question">
				<h2 id="h-question">{t("feedback.look.question")}</h2>
				<p className="mt-2">{t("feedback.look.questionHint")}</p>
				<form method="post" action={secondLookPath} className="mt-4">
					<input type="hidden" name="token" value={token} />
					{Object.entries(single).map(([name, value]) => (
						<input key={name} type="hidden" name={name} value={value} />
					))}
					{kept.map((id, index) => (
						<span key={id} hidden>
							<input type="hidden" name="kept" value={id} />
							<input type="hidden" name="reasons" value={reasons[index] ?? ""} />
						</span>
					))}
					<div className="row">
						<Button kind="main">{t("feedback.look.send", { name: words.receiver })}</Button>
						<ButtonLink href={newFeedbackPath()}>{t("feedback.look.back")}</ButtonLink>
					</div>
				</form>
				<p className="hint mt-3">{t("feedback.look.sendHint")}</p>
			</section>
		</div>
	);
}
