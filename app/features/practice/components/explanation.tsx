import { coachText } from "#app/features/standards/components/finding-card.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Fold } from "#app/ui/fold.tsx";
import type { Sort } from "../exercise.ts";
import { practicePath, stepPath } from "../paths.ts";
import type { Explained } from "../try-exercise.server.ts";

/** What is said after a try: what was good, what to change, why, and an example of a good answer. */
export function Explanation({ explained, sort, language }: { explained: Explained; sort: Sort; language: string }) {
	const t = useT();
	const { passed, lesson, example, next } = explained;
	return (
		<section className="explained" id="explained" aria-labelledby="h-explained">
			<Banner
				kind={passed ? "calm" : "act"}
				label={t("practice.after.label")}
				actions={
					passed ? (
						<ButtonLink kind="main" href={next === null ? `${practicePath}?done` : stepPath(next)}>
							{t(next === null ? "practice.after.finish" : "practice.after.next")}
						</ButtonLink>
					) : null
				}
			>
				<strong id="h-explained">{t(passed ? "practice.after.passed" : "practice.after.again")}</strong>
			</Banner>
			<Points explained={explained} sort={sort} />
			<p className="lesson" lang={language}>
				{lesson}
			</p>
			<Fold summary={t("practice.after.example")} open={passed}>
				<blockquote className="example" lang={language}>
					{example}
				</blockquote>
			</Fold>
		</section>
	);
}

function Points({ explained: { passed, verdict, other }, sort }: { explained: Explained; sort: Sort }) {
	const t = useT();
	const good: string[] = [];
	const change: string[] = [];
	if (verdict) {
		const { copied, findings, kept, missing } = verdict;
		if (findings.length === 0 && copied === null) good.push(t(`practice.good.${sort}`));
		if (kept.length > 0 && copied === null) good.push(t("practice.good.facts", { facts: kept.join(", ") }));
		if (copied) change.push(t(`practice.change.${copied}`));
		if (findings.length > 0) change.push(t("practice.change.marked", { count: findings.length }));
		if (missing.length > 0 && copied === null) change.push(t("practice.change.facts", { facts: missing.join(", ") }));
	}
	if (other && passed) good.push(t("practice.good.which"));
	if (other && !passed) {
		for (const { message, params } of other.findings) change.push(coachText(t, message, params));
	}
	return (
		<>
			<PointList title={t("practice.good.title")} points={good} />
			<PointList title={t(other ? "practice.change.which" : "practice.change.title")} points={change} />
		</>
	);
}

function PointList({ title, points }: { title: string; points: readonly string[] }) {
	if (points.length === 0) return null;
	return (
		<div>
			<h2>{title}</h2>
			<ul className="points">
				{points.map((point) => (
					<li key={point}>{point}</li>
				))}
			</ul>
		</div>
	);
}
