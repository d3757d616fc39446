import { ComparisonView } from "#app/features/standards/diff/components/comparison-view.tsx";
import { draftPath, reviewPath, rulePath } from "#app/features/standards/paths.ts";
import type { PublicationPreview } from "#app/features/standards/publication.queries.server.ts";
import { PublicationGate, WhenFields } from "#app/features/standards/review/components/publication-parts.tsx";
import { problemText } from "#app/messages/problem-text.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { isNameless, type Problem } from "#app/platform/problem.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { Meter } from "#app/ui/meter.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Task, Tasks } from "#app/ui/task.tsx";

type Facts = PublicationPreview & {
	token: string;
	/** The reader may change the draft; an approver goes back to the review instead. */
	edits: boolean;
	problems: Problem[];
	values?: Record<string, string>;
};

/** What changed and why, for whom and by when; and what is to be mended before. */
export function PublicationPage(facts: Facts) {
	const t = useT();
	const { code, heading, number, rules, saying, toMend, reasoned, problems, values = {} } = facts;
	const error = (field: string) => {
		const found = problems.find((problem) => problem.field === field);
		return found ? { error: problemText(t, found) } : {};
	};
	const back = (anchor?: string) => (facts.edits ? draftPath : reviewPath)(code, anchor);
	const general = problems.filter((problem) => !problem.field);
	const verdict = t("standards.publish.verdict", { count: rules, saying });
	return (
		<div className="page">
			<PageHead
				kicker={<a href={back()}>{heading}</a>}
				title={t("standards.publish.title", { number })}
				sub={t(facts.forEveryone ? "standards.publish.toEveryone" : "standards.publish.toTeams")}
			/>
			{problems.length > 0 ? (
				<ErrorSummary
					title={t("standards.publish.mendFirst", { count: problems.length })}
					{...(general.length > 0 ? { message: general.map((problem) => problemText(t, problem)).join(" ") } : {})}
					errors={problems.flatMap((problem) =>
						problem.field
							? [{ field: problem.field, message: problemText(t, problem), nameless: isNameless(problem) }]
							: [],
					)}
				/>
			) : null}
			<PublicationGate {...facts} />
			<Meter
				flags={facts.flags}
				label={verdict}
				legend={{
					...(toMend.length > 0 ? { mend: t("standards.publish.toMend", { count: toMend.length }) } : {}),
					...(reasoned.length > 0 ? { ban: t("standards.publish.reasoned", { count: reasoned.length }) } : {}),
				}}
			>
				{verdict}
			</Meter>
			{toMend.length > 0 ? (
				<section className="mt-5">
					<h2>{t("standards.publish.mendTitle")}</h2>
					<Tasks>
						{toMend.map((rule) => (
							<Task
								key={rule.key}
								title={rule.text}
								href={back(rule.anchor)}
								chip={<RuleChip ruleKey={rule.key} labels={{ rule: t("standards.rule") }} state="draft" />}
								facts={rule.tries.map((one) => <span key={one}>{t("standards.publish.try", { text: one })}</span>)}
								action={
									<ButtonLink href={back(rule.anchor)} small>
										{t("standards.publish.mendThis")}
									</ButtonLink>
								}
							/>
						))}
					</Tasks>
				</section>
			) : null}
			{reasoned.length > 0 ? (
				<section className="mt-5">
					<h2>{t("standards.publish.reasonedTitle")}</h2>
					<Tasks>
						{reasoned.map((rule) => (
							<Task
								key={rule.key}
								title={rule.text}
								chip={<RuleChip ruleKey={rule.key} labels={{ rule: t("standards.rule") }} state="draft" />}
								facts={<span>{`${t(`standards.exception.${rule.kind}`)}: ${rule.words}`}</span>}
							/>
						))}
					</Tasks>
				</section>
			) : null}
			{facts.comparison ? (
				<div className="mt-5">
					<Fold summary={t("changes.preview")}>
						<ComparisonView
							comparison={facts.comparison}
							oldTitle={t("changes.version", { number: number - 1 })}
							newTitle={t("changes.version", { number })}
							hrefOf={({ key, group }) => (group === "added" ? back(key || undefined) : rulePath(key))}
						/>
					</Fold>
				</div>
			) : null}
			{facts.scheduled || (facts.unreviewed && values.note === undefined) ? null : (
				<form method="post" className="sheet mt-5">
					<input type="hidden" name="token" value={facts.token} />
					<input type="hidden" name="revision" value={facts.revision} />
					<TextArea
						name="note"
						label={t("standards.publish.note")}
						hint={t("standards.publish.noteHint")}
						rows={3}
						required
						maxLength={1000}
						defaultValue={values.note}
						{...error("note")}
					/>
					{number > 1 ? (
						<RadioGroup
							name="change"
							legend={t("reading.publish.change")}
							defaultValue={values.change ?? "substantive"}
							required
							choices={(["substantive", "editorial"] as const).map((value) => ({
								value,
								label: t(`reading.publish.${value}`),
								hint: t(`reading.publish.${value}Hint`),
							}))}
							{...error("change")}
						/>
					) : null}
					<Field
						name="dueOn"
						type="date"
						label={t("standards.publish.due")}
						hint={t("standards.publish.dueHint")}
						defaultValue={values.dueOn ?? facts.suggestedDue}
						{...error("dueOn")}
					/>
					<p className="hint">{t("reading.publish.minutes", { count: facts.minutes })}</p>
					{facts.load.length > 0 ? (
						<ul className="hint" id="reading-load">
							{facts.load.map(({ team, month, standards }) => (
								<li key={team + month}>{t("reading.publish.load", { team, month, count: standards })}</li>
							))}
						</ul>
					) : null}
					<WhenFields zone={facts.zone} values={values} error={error} />
					<div className="row mt-5">
						<Button type="submit" kind="main">
							{t("standards.publish.button", { number })}
						</Button>
						<ButtonLink href={back()} kind="quiet">
							{t(facts.edits ? "standards.publish.back" : "review.back")}
						</ButtonLink>
					</div>
				</form>
			)}
		</div>
	);
}
