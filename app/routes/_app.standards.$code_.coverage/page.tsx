import { coverageFilePath, coveragePath, standardPath } from "#app/features/standards/paths.ts";
import { CoverageFigures } from "#app/features/standards/reading/components/coverage-figures.tsx";
import { CoveragePeople } from "#app/features/standards/reading/components/coverage-people.tsx";
import type { CoveragePageFacts } from "#app/features/standards/reading/coverage-page.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface CoverageProps {
	facts: CoveragePageFacts;
	title: string;
	/** How many were reminded just now. */
	reminded: number | null;
}

/** Who is how far with a standard, as far as the reader's sight goes. */
export function CoveragePage({ facts, title, reminded }: CoverageProps) {
	const t = useT();
	const { code, heading, number, due, recommended, team, choosable } = facts;
	return (
		<div className="page">
			<PageHead
				kicker={
					<>
						<a href={standardPath(code)}>{heading}</a>, {t("standards.version", { number })}
					</>
				}
				title={title}
				sub={
					<>
						{recommended ? t("reading.coverage.recommended") : null}{" "}
						{due ? t("standards.coverage.due", { day: due }) : null}
					</>
				}
				actions={
					<ButtonLink href={coverageFilePath(code) + (team ? `?team=${encodeURIComponent(team)}` : "")} icon="file">
						{t("standards.coverage.file")}
					</ButtonLink>
				}
			/>
			{reminded === null ? null : (
				<Banner kind="calm" label={t("reading.person.label")}>
					{reminded > 0 ? t("reading.coverage.reminded", { count: reminded }) : t("reading.coverage.remindedNone")}
				</Banner>
			)}
			{choosable.length > 1 ? (
				<form method="get" action={coveragePath(code)} className="row mb-4 no-print">
					<Select
						name="team"
						label={t("reading.coverage.team")}
						defaultValue={team}
						options={[
							{ value: "", label: t("reading.coverage.allTeams") },
							...choosable.map(({ id, name }) => ({ value: id, label: name })),
						]}
					/>
					<Button>{t("reading.coverage.show")}</Button>
				</form>
			) : null}
			<CoverageFigures facts={facts} says={title} />
			<CoveragePeople facts={facts} />
		</div>
	);
}
