import { deskProblem } from "#app/features/standards/diff/components/desk-problem.ts";
import type { MergeFacts } from "#app/features/standards/diff/rule-desk.server.ts";
import { limits } from "#app/features/standards/model.ts";
import { draftMergePath, draftPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { languageNames } from "#app/platform/languages.ts";
import type { Problem } from "#app/platform/problem.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Select, TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Answer {
	problem: Problem | undefined;
	typed: Record<string, string>;
}

/** First which rule is taken in, then the words of both as one. */
export function MergePage({ facts, answer }: { facts: MergeFacts; answer: Answer | undefined }) {
	const t = useT();
	const { code, id, key, choices, taking } = facts;
	return (
		<div className="page">
			<PageHead
				kicker={<a href={draftPath(code, key)}>{t("writing.editor.back")}</a>}
				title={t("changes.merge.title", { key })}
				sub={t("changes.merge.says", { key })}
			/>
			{answer?.problem ? (
				<ErrorSummary title={t("changes.merge.problem")} message={deskProblem(t, answer.problem)} />
			) : null}
			{taking ? (
				<MergedWords rule={facts} taking={taking} typed={answer?.typed ?? {}} />
			) : choices.length === 0 ? (
				<Empty>{t("changes.merge.none")}</Empty>
			) : (
				<form className="narrow" action={draftMergePath(code, id)}>
					<Select
						name="with"
						label={t("changes.merge.choose")}
						options={choices.map((one) => ({ value: one.id, label: one.label }))}
					/>
					<div className="row mt-4">
						<Button kind="main">{t("changes.merge.go")}</Button>
					</div>
				</form>
			)}
		</div>
	);
}

const fields = ["text", "why", "example"] as const;

function MergedWords({
	rule: { code, id, key },
	taking,
	typed,
}: {
	rule: MergeFacts;
	taking: NonNullable<MergeFacts["taking"]>;
	typed: Record<string, string>;
}) {
	const t = useT();
	const labels = {
		text: t("changes.merge.text", { key }),
		why: t("changes.merge.why"),
		example: t("changes.merge.example"),
	};
	return (
		<form className="narrow" method="post" action={draftMergePath(code, id, taking.id)}>
			<input type="hidden" name="other" value={taking.id} />
			<input type="hidden" name="seen" value={taking.seen} />
			{taking.editions.map((edition) => (
				<fieldset className="field" key={edition.language}>
					<legend className={taking.editions.length > 1 ? "label" : "vh"}>{languageNames[edition.language]}</legend>
					{edition.other ? (
						<p className="hint mb-3">
							{t("changes.merge.other", { key: taking.key })}: <span lang={edition.language}>{edition.other}</span>
						</p>
					) : null}
					{fields.map((field) => {
						const name = `${field}-${edition.language}`;
						return (
							<TextArea
								key={name}
								name={name}
								lang={edition.language}
								label={labels[field]}
								defaultValue={typed[name] ?? edition[field]}
								maxLength={limits.words}
								rows={field === "text" ? 3 : 2}
							/>
						);
					})}
				</fieldset>
			))}
			<div className="row mt-4">
				<Button kind="main">{t("changes.merge.button")}</Button>
				<ButtonLink kind="quiet" href={draftMergePath(code, id)}>
					{t("changes.merge.another")}
				</ButtonLink>
			</div>
		</form>
	);
}
