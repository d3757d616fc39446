import { mirrorPath } from "#app/features/mirror/paths.ts";
import { runLength } from "#app/features/practice/choose-run.ts";
import { practicePath, stepPath } from "#app/features/practice/paths.ts";
import type { OwnPractice } from "#app/features/practice/run.queries.server.ts";
import { whoSeesWhatPath } from "#app/features/praise/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Table } from "#app/ui/table.tsx";

/** The practice range: what it teaches, where one stands, and the way in. */
export function PracticePage({
	open,
	sorts,
	done,
	lastDay,
}: Pick<OwnPractice, "open" | "sorts"> & { done: boolean; lastDay: string | null }) {
	const t = useT();
	return (
		<div className="page narrow practice">
			<PageHead
				kicker={<a href="/me">{t("frame.me")}</a>}
				title={t("practice.title")}
				sub={t("practice.sub", { count: runLength })}
			/>
			{done ? (
				<div className="mb-5">
					<Banner
						kind="calm"
						label={t("practice.done.label")}
						actions={<ButtonLink href={mirrorPath}>{t("practice.done.mirror")}</ButtonLink>}
					>
						{t("practice.done.text")}
					</Banner>
				</div>
			) : null}
			<ol className="teaching">
				{(["deeds", "occasions", "proposals"] as const).map((point) => (
					<li key={point}>
						<b>{t(`practice.teaches.${point}`)}</b> {t(`practice.teaches.${point}Why`)}
					</li>
				))}
			</ol>
			{open ? (
				<div className="row mt-5">
					<ButtonLink kind="main" href={stepPath(open.next)}>
						{t("practice.goOn", { step: open.next, of: open.of })}
					</ButtonLink>
				</div>
			) : (
				<form className="mt-5" method="post" action={`${practicePath}?index`}>
					<Button kind="main">{t(lastDay ? "practice.startAgain" : "practice.start")}</Button>
				</form>
			)}
			<p className="hint mt-3">
				{t("practice.alone")} <a href={whoSeesWhatPath}>{t("praise.links.whoSees")}</a>
			</p>
			<section className="mt-6" aria-labelledby="h-own">
				<h2 id="h-own" className="mb-3">
					{t("practice.own.title")}
				</h2>
				{lastDay ? <p className="mb-3">{t("practice.own.last", { day: lastDay })}</p> : null}
				<Table
					caption={t("practice.own.title")}
					captionHidden
					columns={[{ label: t("practice.own.sort") }, { label: t("practice.own.found") }]}
					rows={sorts.map(({ sort, passed, of }) => ({
						key: sort,
						cells: [t(`practice.sort.${sort}.title`), t("practice.own.of", { passed, of })],
					}))}
				/>
			</section>
		</div>
	);
}
