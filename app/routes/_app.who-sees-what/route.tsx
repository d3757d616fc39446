import { useLoaderData } from "@remix-run/react";
import { loadCompany } from "#app/features/accounts/company.queries.server.ts";
import { praiseSwitches } from "#app/features/praise/settings.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { WhoSeesWhatPage } from "./page.tsx";

export const loader = guardLoader("_app.who-sees-what", async ({ storage, t }) => {
	const [switches, company] = await Promise.all([praiseSwitches(storage), loadCompany(storage)]);
	return {
		title: t("praise.whoSees.title"),
		quietWork: switches.quietWork,
		coachForVisitors: company?.coachForVisitors ?? false,
	};
});

export default function WhoSeesWhatRoute() {
	return <WhoSeesWhatPage {...useLoaderData<typeof loader>()} />;
}
