import { KeepersTabs } from "#app/features/ideas/components/keepers-tabs.tsx";
import { PromiseChart } from "#app/features/ideas/components/promise-chart.tsx";
import { promisePath } from "#app/features/ideas/keepers.paths.ts";
import { boardPath, ideaSettingsPath } from "#app/features/ideas/paths.ts";
import type { PromiseRecord } from "#app/features/ideas/promise-record.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts {
	keeps: boolean;
	ledger: boolean;
	sets: boolean;
	record: PromiseRecord;
}

/** What the company promises about ideas, and how it has kept it. */
export function PromisePage({ keeps, ledger, sets, record }: Facts) {
	const t = useT();
	const { receiveDays: receive, answerDays: answer, months, kept, all } = record;
	return (
		<div className="page stack">
			<PageHead
				kicker={<a href={boardPath()}>{t("ideas.title")}</a>}
				title={t("keepers.promise.title")}
				sub={t("keepers.promise.text", { receive, answer })}
				{...(sets ? { actions: <ButtonLink href={ideaSettingsPath}>{t("keepers.promise.set")}</ButtonLink> } : {})}
			/>
			{ledger ? <KeepersTabs current={promisePath} keeps={keeps} /> : null}
			{all === 0 ? (
				<Empty>{t("keepers.promise.none")}</Empty>
			) : (
				<>
					<p>{t("keepers.promise.kept", { kept, all })}</p>
					<PromiseChart months={months} />
				</>
			)}
		</div>
	);
}
