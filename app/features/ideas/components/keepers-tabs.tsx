import { useT } from "#app/messages/translator-context.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { keepersBoardPath, keepingPath, promisePath, rewardsPath, standInsPath } from "../keepers.paths.ts";
import { ideaReportsPath } from "../paths.ts";

/** The views of those who keep ideas; administrators see the ledger and the record alone. */
export function KeepersTabs({ current, keeps }: { current: string; keeps: boolean }) {
	const t = useT();
	const own = [
		{ href: keepingPath(), label: t("keepers.views.mine") },
		{ href: keepingPath({ of: "all" }), label: t("keepers.views.all") },
		{ href: keepersBoardPath, label: t("keepers.views.board") },
		{ href: standInsPath, label: t("keepers.views.away") },
		{ href: ideaReportsPath, label: t("ideas.report.title") },
	];
	return (
		<Tabs
			label={t("keepers.views.label")}
			current={current}
			tabs={[
				...(keeps ? own : []),
				{ href: rewardsPath(), label: t("keepers.views.rewards") },
				{ href: promisePath, label: t("keepers.views.promise") },
			]}
		/>
	);
}
