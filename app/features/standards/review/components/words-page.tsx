import { FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { commentsPath, discussionsPath, reviewPath } from "../../paths.ts";
import type { ShownDiscussion } from "../shown-discussion.server.ts";
import { DiscussionView, WordsForm } from "./discussion-view.tsx";

interface WordsPageProps {
	code: string;
	heading: string;
	/** The rule that a new discussion is about; null: the whole. */
	rule?: { key: string; text: string } | null;
	/** The discussion that is answered; left out for a new one. */
	discussion?: ShownDiscussion;
	people: readonly { publicId: string; name: string }[];
	answer: { problems: Problem[]; values: Record<string, string> } | undefined;
}

/** A page for one's words in a discussion: a new one beside a rule, or an answer that was not enough, with the words kept. */
export function WordsPage({ code, heading, rule = null, discussion, people, answer }: WordsPageProps) {
	const t = useT();
	const key = discussion ? discussion.rule : (rule?.key ?? answer?.values.rule) || null;
	return (
		<div className="page">
			<PageHead
				kicker={<a href={reviewPath(code)}>{heading}</a>}
				title={t(discussion ? "review.discussion.title" : "review.discussion.beginTitle")}
				sub={key ? t("review.discussion.about", { key }) : t("review.discussion.aboutWhole")}
			/>
			<FormProblems t={t} problems={answer?.problems} />
			{rule ? (
				<div className="mb-5">
					<RuleChip ruleKey={rule.key} labels={{ rule: t("standards.rule") }} state="draft" />
					<p className="rule-text">{rule.text}</p>
				</div>
			) : null}
			{discussion ? <DiscussionView code={code} discussion={discussion} /> : null}
			<div className="sheet mt-4">
				<WordsForm
					action={discussion ? commentsPath(code, discussion.id) : discussionsPath(code)}
					id="words"
					people={people}
					button={t(discussion ? "review.discussion.reply" : "review.discussion.send")}
					answer={answer}
					{...(discussion ? {} : { rule: key ?? "" })}
				/>
			</div>
			<p className="mt-4">
				<ButtonLink kind="quiet" href={reviewPath(code)}>
					{t("review.back")}
				</ButtonLink>
			</p>
		</div>
	);
}
