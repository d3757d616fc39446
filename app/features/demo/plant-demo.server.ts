import { eq } from "drizzle-orm";
import { hashPassword } from "#app/features/accounts/passwords.server.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { withdrawStandard } from "#app/features/standards/review/withdraw-standard.server.ts";
import { setSettings } from "#app/features/standards/set-settings.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { type Clock, dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { changeStandard, type Desk, entitle, granted, keepBans } from "./change-standard.server.ts";
import type { DemoStandard } from "./content/demo-standard.ts";
import { demoCompany } from "./content/people.ts";
import { approverOf } from "./content/reviews.ts";
import { demoStandards } from "./content/standards.ts";
import { demoPassword } from "./demo-password.ts";
import { plantCare } from "./plant-care.server.ts";
import { plantFeedback } from "./plant-feedback.server.ts";
import { plantIdeas } from "./plant-ideas.server.ts";
import { plantPeople } from "./plant-people.server.ts";
import { plantPraise } from "./plant-praise.server.ts";
import { plantReadings } from "./plant-readings.server.ts";
import { plantReviews, publishReviewed } from "./plant-reviews.server.ts";
import { plantStandard, publishDraft } from "./plant-standard.server.ts";
import { plantTeaching } from "./plant-teaching.server.ts";

export interface DemoOptions {
	clock: Clock;
	/** "open": everybody signs in with demoPassword. "closed": nobody does until an administrator lets them in. */
	entrance: "open" | "closed";
}

const day = 86_400_000;
/** Authors publish in the morning, in milliseconds from midnight. */
const morning = day / 3;

/**
 * Fills a fresh installation with a made-up company of 41 people in teams, its standards with their versions, a draft,
 * and a year of readings. Names, texts and order are fixed; dates are relative to the day it is planted.
 */
export async function plantDemo(storage: Storage, { clock, entrance }: DemoOptions): Promise<void> {
	const now = clock.now();
	const passwordHash = entrance === "open" ? await hashPassword(demoPassword) : null;
	const { actors, teams } = await plantPeople(storage, passwordHash, now);
	await speakThreeLanguages(storage);
	for (const standard of demoStandards) {
		const author = actors.get(standard.author);
		if (!author) throw new Error(`${standard.author} is missing`);
		const approver = actors.get(approverOf[standard.author]);
		if (!approver) throw new Error(`${standard.author} has no approver`);
		await tellStandard(storage, { author, approver }, standard, teams, now);
	}
	await plantReadings(storage, now);
	await plantCare(storage, actors, now);
	await plantReviews(storage, actors, now);
	await plantPraise(storage, actors, teams, now);
	await plantTeaching(storage, actors, now);
	await plantFeedback(storage, actors, now);
	await plantIdeas(storage, actors, teams, now);
}

/** Its standards are written in three languages, so the company has them. */
async function speakThreeLanguages({ write, tables: { company } }: Storage): Promise<void> {
	await write(async (writer) => {
		await writer.update(company).set({ languages: demoCompany.languages }).where(eq(company.id, 1));
	});
}

async function tellStandard(
	storage: Storage,
	{ author, approver }: { author: Actor; approver: Actor },
	standard: DemoStandard,
	teamIds: ReadonlyMap<string, string>,
	now: Date,
): Promise<void> {
	const { code, content, versions, exceptions, restricted, recommended, nextReviewInDays, withdrawn } = standard;
	const [first] = versions;
	const today = Math.floor(now.getTime() / day) * day;
	const on = (days: number) => new Date(today - days * day + morning);
	const deskAt = (at: Date): Desk => ({ storage, author, code, clock: { now: () => at } });
	const begun = on(first ? first.daysAgo + 5 : (standard.begunDaysAgo ?? 0));
	const teams = (standard.forTeams ?? []).map((key) => teamIds.get(key) ?? "");
	await plantStandard(storage, author, { ...content, code, teams, restricted: restricted === true }, begun);
	if (content.titles) await entitle(deskAt(begun), content.titles);
	if (exceptions) await keepBans(deskAt(begun), exceptions);
	if (nextReviewInDays !== undefined || recommended) {
		const settings = {
			...{ of: code, code, owner: author.publicId, teams, restricted: restricted === true },
			nextReviewOn: nextReviewInDays === undefined ? null : dayIn("UTC", on(-nextReviewInDays)),
			reading: recommended ? ("recommended" as const) : ("required" as const),
		};
		const set = await setSettings(storage, author, settings, { now: () => begun });
		if (!set.ok) throw new Error(`${code} has no settings: ${set.problem.code}`);
	}
	for (const { daysAgo, note, dueInDays, changes, ask, editorial } of versions) {
		const at = on(daysAgo);
		if (changes) {
			const desk = deskAt(on(daysAgo + 2));
			await openDraft(storage, author, { code }, desk.clock);
			await changeStandard(desk, changes);
		}
		const dueOn = dueInDays === undefined ? null : dayIn("UTC", on(-dueInDays));
		const facts = { note, dueOn, change: editorial ? ("editorial" as const) : ("substantive" as const) };
		if (ask) await publishReviewed(deskAt(at), approver, { ask, ...facts }, at);
		else await publishDraft(storage, author, code, facts, at);
	}
	if (withdrawn) {
		const { words, daysAgo } = withdrawn;
		granted(await withdrawStandard(storage, author, code, { words }, on(daysAgo)));
	}
}
