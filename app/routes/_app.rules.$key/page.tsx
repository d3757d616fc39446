import type { RuleIdeas } from "#app/features/ideas/board.queries.server.ts";
import { RuleIdeasSection } from "#app/features/ideas/components/rule-ideas.tsx";
import { RuleOrigins } from "#app/features/ideas/origins/components/rule-origins.tsx";
import type { RuleOrigin } from "#app/features/ideas/origins/origins.queries.server.ts";
import { RulePraiseSection } from "#app/features/praise/components/rule-praise.tsx";
import type { RulePraise } from "#app/features/praise/rule-praise.queries.server.ts";
import { changesPath, rulePath, standardPath, versionPath } from "#app/features/standards/paths.ts";
import { QuestionList } from "#app/features/standards/reading/components/question-list.tsx";
import { questionsPath } from "#app/features/standards/reading/paths.ts";
import type { ShownQuestion } from "#app/features/standards/reading/questions-page.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { DiffItem, type DiffPart, DiffText } from "#app/ui/diff.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Facts } from "#app/ui/tag.tsx";

interface RuleFacts {
	ruleKey: string;
	code: string;
	heading: string;
	inForce: boolean;
	version: number;
	leadIn: string;
	text: string;
	why: string;
	example: string;
	praise: RulePraise;
	/** The ideas that it came from. */
	origins: RuleOrigin[];
	ideas: RuleIdeas;
	/** The newest questions on it. */
	questions: ShownQuestion[];
	moreQuestions: boolean;
	/** The rule that it was split off from. */
	cameFrom: string | null;
	/** An ended rule: the one that it was merged into. */
	wentTo: string | null;
	/** Newest first, each with its marks against the one before. */
	wordings: { version: number; on: string; marks: DiffPart[]; before: number | null }[];
}

/** One rule: its text, why, an example, and the history of its wordings. */
export function RulePage(rule: RuleFacts) {
	const t = useT();
	return (
		<div className="page">
			<PageHead
				kicker={<a href={standardPath(rule.code)}>{rule.heading}</a>}
				title={
					<RuleChip
						ruleKey={rule.ruleKey}
						labels={{ rule: t("standards.rule") }}
						big
						state={rule.inForce ? "published" : "ended"}
					/>
				}
				actions={
					rule.inForce ? (
						<ButtonLink href={`${standardPath(rule.code)}#${encodeURIComponent(rule.ruleKey)}`}>
							{t("standards.rulePage.inStandard")}
						</ButtonLink>
					) : null
				}
			/>
			{rule.inForce ? null : (
				<Banner kind="past" label={t("standards.rulePage.ended")}>
					{t("standards.rulePage.endedAfter", { number: rule.version })}
				</Banner>
			)}
			<Relative words={t("changes.mergedInto")} ruleKey={rule.wentTo} />
			<Relative words={t("changes.splitFrom")} ruleKey={rule.cameFrom} />
			<p className="rule-text">
				{rule.leadIn ? <span className="muted">{rule.leadIn} </span> : null}
				{rule.text}
			</p>
			{rule.why ? <p className="rule-why">{rule.why}</p> : null}
			{rule.example ? (
				<p className="rule-why">
					<b>{t("standards.reader.example")}</b> {rule.example}
				</p>
			) : null}
			<RuleOrigins origins={rule.origins} />
			<RulePraiseSection
				ruleKey={rule.ruleKey}
				inForce={rule.inForce}
				praise={rule.praise}
				back={rulePath(rule.ruleKey)}
			/>
			<RuleIdeasSection
				ruleKey={rule.ruleKey}
				inForce={rule.inForce}
				ideas={rule.ideas}
				back={rulePath(rule.ruleKey)}
			/>
			<section className="mt-6" aria-labelledby="h-questions">
				<h2 id="h-questions" className="mb-3">
					{t("reading.question.all")}
				</h2>
				<QuestionList questions={rule.questions} />
				<p className="row mt-3">
					{rule.inForce || rule.questions.length > 0 ? (
						<a href={questionsPath(rule.ruleKey)}>
							{rule.inForce ? t("reading.question.ask") : t("reading.question.all")}
						</a>
					) : null}
					{rule.moreQuestions ? <a href={questionsPath(rule.ruleKey)}>{t("standards.more")}</a> : null}
				</p>
			</section>
			<section className="mt-6">
				<h2 className="mb-3">{t("standards.rulePage.history")}</h2>
				{rule.wordings.map((wording) => (
					<DiffItem
						key={wording.version}
						chip={
							<Facts>
								<a href={versionPath(rule.code, wording.version)}>
									{t("standards.rulePage.since", { number: wording.version })}
								</a>
								<span>{wording.on}</span>
								{wording.before === null ? null : (
									<a href={changesPath(rule.code, wording.version - 1, wording.version)}>{t("changes.link")}</a>
								)}
							</Facts>
						}
					>
						<p className="diff-text">
							<DiffText parts={wording.marks} words={{ added: t("changes.added"), removed: t("changes.removed") }} />
						</p>
					</DiffItem>
				))}
			</section>
		</div>
	);
}

/** Where a rule came from or went to. */
function Relative({ words, ruleKey }: { words: string; ruleKey: string | null }) {
	const t = useT();
	if (!ruleKey) return null;
	return (
		<p className="facts mt-3 mb-3 row">
			<span>{words}</span>
			<RuleChip ruleKey={ruleKey} labels={{ rule: t("standards.rule") }} href={rulePath(ruleKey)} />
		</p>
	);
}
