import { rulePath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { MarkedText } from "#app/ui/coach-card.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import type { WordsPreview } from "../preview-words.server.ts";

/** What an entry would change in the standards in force, before it is added. */
export function WordsPreviewNote({ preview, language }: { preview: WordsPreview; language: string | undefined }) {
	const t = useT();
	const { kind, touched, shown, lookedAt } = preview;
	return (
		<section className="sheet" aria-labelledby="preview" role="status">
			<h2 id="preview">{t("coach.words.force")}</h2>
			<p>
				{touched === 0
					? t("coach.words.same")
					: t(kind === "allowed" ? "coach.words.frees" : "coach.words.marks", { count: touched })}
			</p>
			{shown.length > 0 ? (
				<ul className="tasks">
					{shown.map((rule) => (
						<li className="task" key={rule.key}>
							<RuleChip ruleKey={rule.key} labels={{ rule: t("standards.rule") }} href={rulePath(rule.key)} />
							<p className="read" lang={language}>
								<MarkedText
									text={rule.text}
									spans={rule.spans.map((span) => ({ ...span, number: 0 }))}
									numbered={false}
								/>
							</p>
						</li>
					))}
				</ul>
			) : null}
			{touched > shown.length ? <p className="hint">{t("coach.words.first", { count: shown.length })}</p> : null}
			{lookedAt === null ? null : <p className="hint">{t("coach.words.bound", { count: lookedAt })}</p>}
		</section>
	);
}
