import type { ReactNode } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { VersionText } from "../../components/version-text.tsx";
import { ComparisonView } from "../../diff/components/comparison-view.tsx";
import { discussionsPath, reviewPath } from "../../paths.ts";
import type { ReviewFacts } from "../review-page.server.ts";
import { DiscussionView, WordsForm } from "./discussion-view.tsx";

/** The draft as its readers will see it, or what lies between it and the version in force. Discussions stand with their rules. */
export function ReviewText({ facts, show }: { facts: ReviewFacts; show: "text" | "changes" }) {
	const t = useT();
	const { code, words, comparison, latest } = facts;
	const beside = (ruleKey: string): ReactNode => <BesideRule facts={facts} ruleKey={ruleKey} />;
	if (show === "changes" && comparison) {
		return (
			<ComparisonView
				comparison={comparison}
				oldTitle={t("standards.version", { number: latest })}
				newTitle={t("review.tabs.draft")}
				hrefOf={({ key }) => reviewPath(code, key)}
			/>
		);
	}
	return (
		<div className="reader-body">
			<VersionText words={words} beside={beside} />
		</div>
	);
}

function DiscussLink({ code, ruleKey }: { code: string; ruleKey: string }) {
	const t = useT();
	return (
		<a className="no-print" href={`${discussionsPath(code)}?rule=${encodeURIComponent(ruleKey)}`}>
			{t("review.discussion.begin")}
			<span className="vh"> {ruleKey}</span>
		</a>
	);
}

function BesideRule({ facts: { code, discussions, people }, ruleKey }: { facts: ReviewFacts; ruleKey: string }) {
	return (
		<>
			{discussions
				.filter(({ rule }) => rule === ruleKey)
				.map((discussion) => (
					<DiscussionView key={discussion.id} code={code} discussion={discussion} people={people} />
				))}
			<p className="facts mt-2 no-print">
				<DiscussLink code={code} ruleKey={ruleKey} />
			</p>
		</>
	);
}

/** What is said about the whole, and about rules that have left the draft. */
export function WholeDiscussion({ facts: { code, words, discussions, people } }: { facts: ReviewFacts }) {
	const t = useT();
	const keys = new Set(
		words.sections.flatMap(({ parts }) => parts.map((part) => part.kind === "rule" && part.rule.key)),
	);
	const whole = discussions.filter(({ rule }) => rule === null);
	const gone = discussions.filter(({ rule }) => rule !== null && !keys.has(rule));
	return (
		<section className="mt-6" aria-labelledby="h-whole">
			<h2 id="h-whole" className="mb-3">
				{t("review.discussion.whole")}
			</h2>
			{whole.map((discussion) => (
				<DiscussionView key={discussion.id} code={code} discussion={discussion} people={people} />
			))}
			{gone.map((discussion) => (
				<div key={discussion.id}>
					<p className="hint mt-3">
						{t("review.discussion.gone")}: {discussion.rule}
					</p>
					<DiscussionView code={code} discussion={discussion} people={people} />
				</div>
			))}
			<div className="no-print mt-4">
				<Fold summary={t("review.discussion.beginWhole")}>
					<div className="sheet narrow">
						<p className="hint mb-3">{t("review.discussion.none")}</p>
						<WordsForm
							action={discussionsPath(code)}
							id="whole"
							people={people}
							rule=""
							button={t("review.discussion.send")}
						/>
					</div>
				</Fold>
			</div>
		</section>
	);
}
