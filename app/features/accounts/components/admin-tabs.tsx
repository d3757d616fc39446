import { useT } from "#app/messages/translator-context.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { coachWordsPath, companyPath, peoplePath, teamsPath } from "../paths.ts";

/** The pages of the administrator. */
export function AdminTabs({ current }: { current: string }) {
	const t = useT();
	return (
		<Tabs
			label={t("admin.tabs")}
			tabs={[
				{ href: peoplePath, label: t("admin.people.title") },
				{ href: teamsPath, label: t("admin.teams.title") },
				{ href: companyPath, label: t("admin.company.title") },
				{ href: coachWordsPath, label: t("frame.coach") },
			]}
			current={current}
		/>
	);
}
