import { FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { limits } from "#app/features/ideas/model.ts";
import { ideaPath, reportIdeaPath } from "#app/features/ideas/paths.ts";
import { ReportedText } from "#app/features/ideas/reports/components/reported-text.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts {
	/** The public id. */
	idea: string;
	entry: { title: string; text: string };
	token: string;
	comment: string;
	words: string;
	problems: Problem[];
}

/** Asks a keeper to look at an idea, or at a comment on it. */
export function ReportIdeaPage({ idea, entry, token, comment, words, problems }: Facts) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead
				kicker={<a href={ideaPath(idea)}>{t("ideas.report.openIdea")}</a>}
				title={t("ideas.report.ask")}
				sub={t("ideas.report.askText")}
			/>
			<FormProblems t={t} problems={problems} />
			<ReportedText {...entry} />
			<form className="sheet mt-5" method="post" action={reportIdeaPath(idea, comment)}>
				<input type="hidden" name="token" value={token} />
				<input type="hidden" name="comment" value={comment} />
				<TextArea
					name="words"
					label={t("ideas.report.label")}
					rows={4}
					maxLength={limits.report}
					defaultValue={words}
					required
					{...fieldError(t, problems, "words")}
				/>
				<div className="row mt-4">
					<Button kind="main">{t("ideas.report.askSend")}</Button>
					<ButtonLink kind="quiet" href={ideaPath(idea)}>
						{t("ideas.report.openIdea")}
					</ButtonLink>
				</div>
			</form>
		</div>
	);
}
