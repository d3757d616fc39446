import { deskProblem } from "#app/features/standards/diff/components/desk-problem.ts";
import type { SplitFacts } from "#app/features/standards/diff/rule-desk.server.ts";
import { limits } from "#app/features/standards/model.ts";
import { draftPath, draftSplitPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { type Language, languageNames } from "#app/platform/languages.ts";
import type { Problem } from "#app/platform/problem.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Answer {
	problem: Problem | undefined;
	/** What was typed, by language. */
	typed: Record<Language, string[]> | null;
}

/** One rule in several fields, each of which becomes a rule. */
export function SplitPage({ facts, answer }: { facts: SplitFacts & { token: string }; answer: Answer | undefined }) {
	const t = useT();
	const { code, id, key, seen, token, editions } = facts;
	return (
		<div className="page">
			<PageHead
				kicker={<a href={draftPath(code, key)}>{t("writing.editor.back")}</a>}
				title={t("changes.split.title", { key })}
				sub={t("changes.split.says", { key })}
			/>
			{answer?.problem ? (
				<ErrorSummary title={t("changes.split.problem")} message={deskProblem(t, answer.problem)} />
			) : null}
			<form className="narrow" method="post" action={draftSplitPath(code, id)}>
				<input type="hidden" name="seen" value={seen} />
				<input type="hidden" name="token" value={token} />
				{editions.map(({ language, pieces }) => (
					<fieldset className="field" key={language}>
						<legend className={editions.length > 1 ? "label" : "vh"}>{languageNames[language]}</legend>
						{pieces.map((piece, at) => (
							<TextArea
								key={`${language}-${at + 1}`}
								id={`${language}-${at + 1}`}
								name={language}
								lang={language}
								label={at === 0 ? t("changes.split.stays", { key }) : t("changes.split.next", { number: at })}
								defaultValue={answer?.typed?.[language][at] ?? piece}
								maxLength={limits.words}
								rows={2}
							/>
						))}
					</fieldset>
				))}
				<p className="hint mt-2">{t("changes.split.hint")}</p>
				<div className="row mt-4">
					<Button kind="main">{t("changes.split.button")}</Button>
					<ButtonLink kind="quiet" href={draftPath(code, key)}>
						{t("writing.editor.back")}
					</ButtonLink>
				</div>
			</form>
		</div>
	);
}
