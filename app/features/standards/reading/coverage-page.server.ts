import { and, asc, inArray, isNull } from "drizzle-orm";
import { addDays } from "#app/features/accounts/working-days.ts";
import { formatDay, formatMoment, formatShortDay } from "#app/messages/format.ts";
import { type Actor, hasRole } from "#app/platform/actor.ts";
import { dayIn, startOfDay } from "#app/platform/clock.ts";
import { readAfter, writeAfter } from "#app/platform/keyset.ts";
import type { Storage } from "#db/storage.ts";
import { wordingFor } from "../model.ts";
import { coveragePath } from "../paths.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";
import { type KnownVersion, versionByNumber } from "../version.queries.server.ts";
import {
	type CoverageOf,
	confirmedBefore,
	coverageAtOnce,
	coverageByTeam,
	coverageCounts,
	coverageRows,
	placeOf,
	type TeamCoverage,
} from "./coverage.queries.server.ts";
import { type CoverageCounts, type CoverageState, type CoverageView, coverageViews } from "./coverage.ts";
import { readerPath, remindersPath } from "./paths.ts";
import { caresForReaders } from "./policy.ts";

/** The coverage of a standard as its page shows it: dates written out, within the actor's sight. */
export interface CoveragePageFacts {
	code: string;
	heading: string;
	number: number;
	recommended: boolean;
	due: string | null;
	counts: CoverageCounts;
	teams: TeamCoverage[];
	/** Teams to narrow the page to, and the one that it is narrowed to. */
	choosable: { id: string; name: string }[];
	team: string;
	view: CoverageView;
	points: { label: string; value: number }[];
	rows: {
		id: number;
		name: string;
		leads: boolean;
		occupation: string;
		state: CoverageState;
		on: string | null;
		reminded: string | null;
		href: string;
	}[];
	/** The page without its view, and the next page of the list. */
	here: string;
	next: string | null;
	/** Where all are reminded; null for those who only look. */
	remind: string | null;
}

/** Everything that the coverage page shows; one read for each list. */
export async function coveragePage(
	storage: Storage,
	actor: Actor,
	standard: ReadableStandard,
	query: URLSearchParams,
	now: Date,
): Promise<CoveragePageFacts | null> {
	const asking = await versionByNumber(storage, standard.id, standard.askedVersion);
	if (!asking) return null;
	const { language, timeZone } = actor;
	const choosable = await teamsToChoose(storage, actor);
	const team = choosable.find(({ publicId }) => publicId === query.get("team"));
	const of: CoverageOf = { standard, ...(team ? { teamId: team.id } : {}) };
	const asked = query.get("show") ?? "";
	const view: CoverageView = Object.hasOwn(coverageViews, asked) ? (asked as CoverageView) : "open";
	const days = shownDays(timeZone, asking.publishedAt, now);
	const moments = days.map((day) => startOfDay(timeZone, addDays(day, 1)));
	const list = { after: readAfter(query.get("after")), states: coverageViews[view], limit: coverageAtOnce + 1 };
	const [counts, teams, found, confirmed] = await Promise.all([
		coverageCounts(storage, actor, of, now),
		coverageByTeam(storage, actor, of, now),
		coverageRows(storage, actor, of, now, list),
		confirmedBefore(storage, actor, of, now, moments),
	]);
	const rows = found.slice(0, coverageAtOnce);
	const last = rows.at(-1);
	const here = `${coveragePath(standard.code)}?${team ? `team=${encodeURIComponent(team.publicId)}&` : ""}`;
	return {
		code: standard.code,
		heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
		number: standard.askedVersion,
		recommended: standard.reading === "recommended",
		due: dueOf(asking, actor),
		counts,
		teams,
		choosable: choosable.map(({ publicId, name }) => ({ id: publicId, name })),
		team: team?.publicId ?? "",
		view,
		points: days.map((day, at) => ({ label: formatShortDay(day, language), value: confirmed[at] ?? 0 })),
		rows: rows.map((row) => ({
			id: row.id,
			name: row.name,
			leads: row.leads === 1,
			occupation: row.occupation,
			state: row.state,
			on: row.confirmedAt ? formatMoment(row.confirmedAt, language, timeZone) : null,
			reminded: row.remindedAt ? formatDay(dayIn(timeZone, row.remindedAt), language) : null,
			href: readerPath(standard.code, row.publicId),
		})),
		here,
		next:
			found.length > coverageAtOnce && last
				? `${here}show=${view}&after=${encodeURIComponent(writeAfter(placeOf(last)))}`
				: null,
		remind: caresForReaders(actor) && !standard.withdrawnAt ? remindersPath(standard.code) : null,
	};
}

function dueOf({ content }: KnownVersion, { language }: Actor): string | null {
	return content.dueOn ? formatDay(content.dueOn, language) : null;
}

const daysAtMost = 30;

/** The days of the chart, from the publication to today: each one, or as many as fit with equal steps. */
function shownDays(timeZone: string, from: Date, now: Date): string[] {
	const days: string[] = [];
	const today = dayIn(timeZone, now);
	for (let day = dayIn(timeZone, from); day <= today; day = addDays(day, 1)) days.push(day);
	const step = Math.ceil(days.length / daysAtMost);
	return days.filter((_, at) => (days.length - 1 - at) % step === 0);
}

/** A team by its public id, if the actor sees readings of it. */
export async function teamInSight(storage: Storage, actor: Actor, publicId: string): Promise<{ id: number } | null> {
	const teams = await teamsToChoose(storage, actor);
	return teams.find((team) => team.publicId === publicId) ?? null;
}

const teamsAtMost = 500;

/** The open teams that the actor sees readings of, by name. */
async function teamsToChoose({ read, tables: { teams } }: Storage, actor: Actor) {
	const everything = hasRole(actor, "author", "administrator", "auditor");
	return read
		.select({ id: teams.id, publicId: teams.publicId, name: teams.name })
		.from(teams)
		.where(and(isNull(teams.closedAt), everything ? undefined : inArray(teams.id, [...actor.leads, 0])))
		.orderBy(asc(teams.sortKey), asc(teams.id))
		.limit(teamsAtMost);
}
