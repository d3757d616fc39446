import { useT } from "#app/messages/translator-context.tsx";
import { Facts, Tag } from "#app/ui/tag.tsx";
import type { CampaignLine } from "../campaigns.queries.server.ts";

/** Whom a campaign asks, from when to when, and how many ideas came. */
export function CampaignFacts({ campaign }: { campaign: CampaignLine }) {
	const t = useT();
	const { state, team, from, until, ideas } = campaign;
	return (
		<Facts>
			<Tag {...(state === "open" ? { kind: "act" } : {})}>{t(`campaigns.state.${state}`)}</Tag>
			<span>{team === null ? t("campaigns.everybody") : t("campaigns.forTeam", { team })}</span>
			<span>{t("campaigns.days", { from, until })}</span>
			<span>{t("campaigns.count", { count: ideas })}</span>
		</Facts>
	);
}
