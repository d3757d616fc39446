import { coverageFilePath, coveragePath, standardPath } from "#app/features/standards/paths.ts";
import type { CoverageCounts } from "#app/features/standards/reading/coverage.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { BarKey, BarRow } from "#app/ui/bar.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { Person, Tag } from "#app/ui/tag.tsx";

interface CoverageFacts {
	code: string;
	heading: string;
	number: number;
	due: string | null;
	counts: CoverageCounts;
	open: boolean;
	rows: { id: number; name: string; occupation: string; confirmed: string | null }[];
	after: string | null;
}

/** Who has confirmed the version in force, as far as the reader's sight goes. */
export function CoveragePage({ code, heading, number, due, counts, open, rows, after }: CoverageFacts) {
	const t = useT();
	const says = t("standards.coverage.title", { count: counts.people, confirmed: counts.confirmed });
	const here = coveragePath(code);
	return (
		<div className="page">
			<PageHead
				kicker={
					<>
						<a href={standardPath(code)}>{heading}</a>, {t("standards.version", { number })}
					</>
				}
				title={says}
				sub={due ? t("standards.coverage.due", { day: due }) : null}
				actions={
					<ButtonLink href={coverageFilePath(code)} icon="file">
						{t("standards.coverage.file")}
					</ButtonLink>
				}
			/>
			<div className="bars">
				<BarRow
					name={t("standards.coverage.everybody")}
					sum={t("standards.coverage.sum", { confirmed: counts.confirmed, count: counts.people })}
					label={says}
					parts={[
						{ kind: "done", value: counts.confirmed },
						{ kind: "ahead", value: counts.notYet },
					]}
				/>
			</div>
			<BarKey
				items={[
					{ kind: "done", label: t("standards.coverage.doneCount", { number: counts.confirmed }) },
					{ kind: "ahead", label: t("standards.coverage.aheadCount", { number: counts.notYet }) },
				]}
			/>
			<section className="mt-6" aria-labelledby="by-person">
				<h2 id="by-person" className="mb-3">
					{t("standards.coverage.people")}
				</h2>
				<Tabs
					label={t("standards.coverage.people")}
					current={open ? here : `${here}?show=all`}
					tabs={[
						{ href: here, label: t("standards.coverage.notYet"), count: counts.notYet },
						{ href: `${here}?show=all`, label: t("standards.coverage.all"), count: counts.people },
					]}
				/>
				{rows.length === 0 ? (
					<Empty>{t("standards.coverage.nobody")}</Empty>
				) : (
					<Table
						caption={t("standards.coverage.people")}
						captionHidden
						columns={[
							{ label: t("standards.coverage.who") },
							{ label: t("standards.coverage.occupation") },
							{ label: t("standards.coverage.state") },
						]}
						rows={rows.map((row) => ({
							key: String(row.id),
							cells: [
								<Person key="who" name={row.name} />,
								row.occupation,
								row.confirmed ? (
									<Tag key="state" kind="done">
										{t("standards.coverage.confirmedOn", { moment: row.confirmed })}
									</Tag>
								) : (
									<Tag key="state">{t("standards.coverage.ahead")}</Tag>
								),
							],
						}))}
					/>
				)}
				<Pager
					label={t("standards.coverage.pages")}
					more={t("standards.more")}
					{...(after ? { href: `${here}?${open ? "" : "show=all&"}after=${encodeURIComponent(after)}` } : {})}
				/>
			</section>
		</div>
	);
}
