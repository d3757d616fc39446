import type { CoachedText, TextTry } from "#app/features/coach/coach-text.ts";
import { FindingCard } from "#app/features/standards/components/finding-card.tsx";
import { useT } from "#app/messages/translator-context.tsx";

/** So many cards stand beside an essay at once: advice is not to fill the page. */
const shown = 5;

/** The coach's advice on an essay. With `onTry` its words are put in at once. */
export function AdviceCards({ coached, onTry }: { coached: CoachedText; onTry?: (tried: TextTry) => void }) {
	const t = useT();
	const { findings, more } = coached;
	const rest = findings.length - shown + more;
	return (
		<section className="mt-4" aria-labelledby="h-advice">
			<h2 id="h-advice">{t("essay.advice.title")}</h2>
			<p className="hint mb-3" role="status">
				{t(findings.length === 0 ? "essay.advice.none" : "essay.advice.only")}
			</p>
			<div className="stack">
				{findings.slice(0, shown).map((finding, index) => (
					<FindingCard
						key={`${finding.start} ${finding.message}`}
						id={`finding-${index + 1}`}
						number={index + 1}
						finding={onTry ? finding : { ...finding, tries: [] }}
						onTry={(text) => {
							const tried = finding.tries.find((one) => one.text === text);
							if (tried) onTry?.(tried);
						}}
					/>
				))}
			</div>
			{rest > 0 ? <p className="hint mt-3">{t("essay.advice.more", { count: rest })}</p> : null}
		</section>
	);
}
