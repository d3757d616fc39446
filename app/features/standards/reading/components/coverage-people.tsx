import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { Person, Tag } from "#app/ui/tag.tsx";
import { type CoverageView, coverageViews, viewCount } from "../coverage.ts";
import type { CoveragePageFacts } from "../coverage-page.server.ts";

/** The people of a coverage, a view and a page at a time, leaders first. */
export function CoveragePeople({ facts }: { facts: CoveragePageFacts }) {
	const t = useT();
	const { counts, view, here, rows, next, remind, team } = facts;
	const views = (Object.keys(coverageViews) as CoverageView[]).filter(
		(one) => one === "open" || one === "all" || one === view || viewCount(counts, one) > 0,
	);
	return (
		<section className="mt-6" aria-labelledby="by-person">
			<h2 id="by-person" className="mb-3">
				{t("standards.coverage.people")}
			</h2>
			<Tabs
				label={t("standards.coverage.people")}
				current={`${here}show=${view}`}
				tabs={views.map((one) => ({
					href: `${here}show=${one}`,
					label: t(`reading.coverage.view.${one}`),
					count: viewCount(counts, one),
				}))}
			/>
			{rows.length === 0 ? (
				<Empty>{t(view === "open" ? "standards.coverage.nobody" : "reading.coverage.none")}</Empty>
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
						lead: row.leads,
						cells: [
							<a key="who" href={row.href}>
								<Person name={row.name}>{row.leads ? <Tag>{t("reading.coverage.leader")}</Tag> : null}</Person>
							</a>,
							row.occupation,
							<div key="state">
								<Tag kind={row.state === "confirmed" ? "done" : undefined}>
									{row.on
										? t("standards.coverage.confirmedOn", { moment: row.on })
										: t(`reading.coverage.state.${row.state}`)}
								</Tag>
								{row.reminded ? <small> {t("reading.own.reminded", { day: row.reminded })}</small> : null}
							</div>,
						],
					}))}
				/>
			)}
			<Pager label={t("standards.coverage.pages")} more={t("standards.more")} {...(next ? { href: next } : {})} />
			{remind && view === "open" && rows.length > 0 ? (
				<form method="post" action={remind} className="mt-5 no-print">
					{team ? <input type="hidden" name="team" value={team} /> : null}
					<p className="hint mb-3">{t("reading.coverage.remindHint")}</p>
					<Button>{t("reading.coverage.remindAll")}</Button>
				</form>
			) : null}
		</section>
	);
}
