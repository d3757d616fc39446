import { workingCalendar } from "#app/features/accounts/company.queries.server.ts";
import { addWorkingDays } from "#app/features/accounts/working-days.ts";
import { closeCampaign, openCampaign } from "#app/features/ideas/campaigns/open-campaign.server.ts";
import { campaignPath } from "#app/features/ideas/campaigns/paths.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { granted } from "./change-standard.server.ts";
import { toldCampaigns } from "./content/ideas/campaigns.ts";
import type { OnDay } from "./keeper-at-work.server.ts";

/** The questions of the made-up company, open for the ideas that answer them; `close` ends those that are over with a word. */
export async function openCampaigns(
	storage: Storage,
	actors: ReadonlyMap<string, Actor>,
	teams: ReadonlyMap<string, string>,
	on: OnDay,
): Promise<{ ideas: ReadonlyMap<string, string>; close(): Promise<void> }> {
	const calendar = await workingCalendar(storage);
	const ideas = new Map<string, string>();
	const ending: (() => Promise<void>)[] = [];
	for (const { asks, language, team, question, words, from, until, closed, ideas: answers } of toldCampaigns) {
		const runs = actors.get(asks);
		if (!runs) throw new Error(`${asks} is missing`);
		const day = (daysAgo: number) => addWorkingDays(calendar, dayIn(runs.timeZone, on(daysAgo)), 0);
		const form = {
			...{ token: crypto.randomUUID(), question, words, language, team: team ? (teams.get(team) ?? "") : "" },
			...{ fromDay: day(from), untilDay: day(until) },
		};
		const { leadsTo } = granted(await openCampaign(storage, runs, form, on(from + 1)));
		const publicId = leadsTo.replace(campaignPath(""), "");
		for (const idea of answers) ideas.set(idea, publicId);
		if (closed) {
			ending.push(async () => {
				granted(await closeCampaign(storage, runs, publicId, closed.words, on(closed.daysAgo)));
			});
		}
	}
	return {
		ideas,
		async close() {
			for (const end of ending) await end();
		},
	};
}
