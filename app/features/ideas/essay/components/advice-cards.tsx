import type { CoachedText } from "#app/features/coach/coach-text.ts";
import { FindingCard } from "#app/features/standards/components/finding-card.tsx";
import { useT } from "#app/messages/translator-context.tsx";

/** So many cards stand beside an essay at once: advice is not to fill the page. */
const shown = 5;

/** The coach's advice on an essay: what it found and why, without words to put in, since the essay is its author's own. */
export function AdviceCards({ coached }: { coached: CoachedText }) {
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
						finding={{ ...finding, tries: [] }}
					/>
				))}
			</div>
			{rest > 0 ? <p className="hint mt-3">{t("essay.advice.more", { count: rest })}</p> : null}
		</section>
	);
}
