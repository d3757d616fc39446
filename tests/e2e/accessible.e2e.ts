import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { comment } from "#app/features/praise/comment.server.ts";
import { givePraise } from "#app/features/praise/give-praise.server.ts";
import { reportPraise } from "#app/features/praise/report-praise.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { actorOf } from "../world/standards.ts";
import type { World } from "../world/world.ts";
import { type Company, expect, signIn, speak, test } from "./support/story.ts";

/** The pages that people use most, as an administrator sees them. */
function pagesOf({ world }: Company, praisePages: string[]): string[] {
	return [
		"/",
		"/standards",
		"/standards/SVC",
		"/standards/SVC/versions",
		"/standards/SVC/versions/1",
		"/standards/SVC/changes?from=1&to=2",
		"/standards/SVC/versions/1/draft",
		"/standards/SVC/imports/new",
		"/standards/SVC/coverage?show=all",
		"/standards/SVC/settings",
		"/standards/TEL/draft",
		"/standards/TEL/publications/new",
		"/standards/TEL/review",
		"/standards/TEL/discussions?rule=TEL-2",
		"/standards/SVC/log",
		"/standards/SVC/withdrawal",
		"/standards/SVC/review-date",
		"/standards?withdrawn",
		"/standards/new",
		"/standards/imports/new",
		"/rules/SVC-1",
		"/rules/SVC-1/questions",
		`/standards/SVC/coverage/people/${world.people.polish.publicId}`,
		"/search?q=цену",
		"/praise",
		"/praise?rule=SVC-1",
		`/praise?person=${world.people.polish.publicId}`,
		"/praise/new",
		"/praise/settings",
		"/praise/switches",
		"/praise/reports",
		...praisePages,
		"/who-sees-what",
		"/coach",
		"/me",
		"/practice",
		"/practice/invitation",
		"/practice/switches",
		"/feedback/requests",
		"/feedback/requests/new",
		"/mirror",
		"/password",
		"/admin/people",
		"/admin/people/new",
		`/admin/people/${world.people.leader.publicId}`,
		`/admin/people/${world.people.leader.publicId}/links`,
		"/admin/teams",
		`/admin/teams/${world.teams.lenina.publicId}`,
		"/admin/company",
		"/admin/coach",
		"/nothing-here",
	];
}

/** Whether the page scrolls sideways and, where asked for, what axe finds on it; nothing when all is well. */
async function barriers(page: Page, address: string, axe: boolean): Promise<string[]> {
	await page.goto(address);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	const found = wide > 0 ? [`${address} is ${wide} px too wide`] : [];
	return axe ? [...found, ...(await violationsOn(page, address))] : found;
}

/** A praise that is commented and reported; answers the pages on which it stands. */
async function plantPraise(storage: Storage, world: World): Promise<string[]> {
	const { english, approver, employee } = world.people;
	const at = systemClock.now();
	const told = {
		...{ to: [`p:${approver.publicId}`], rule: "SVC-1", noRule: false, takeUp: true, visibility: "company" as const },
		...{ deed: "Rang the customer a day early and offered two new times.", effect: "She moved her visit." },
		...{ token: crypto.randomUUID(), sentence: "Seen by everyone in the company." },
	};
	const given = await givePraise(storage, actorOf(english), told, at);
	if (!given.ok) throw new Error(given.problem.code);
	const entry = given.value.leadsTo;
	const id = entry.slice(entry.lastIndexOf("/") + 1);
	const said = { token: crypto.randomUUID(), text: `@${english.name}, thank you.` };
	expect(await comment(storage, actorOf(approver), id, said, { at, mail: false })).toMatchObject({ ok: true });
	const words = { token: crypto.randomUUID(), words: "It names a customer." };
	expect(await reportPraise(storage, actorOf(employee), id, words, at)).toMatchObject({ ok: true });
	return [entry, "/search?q=customer"];
}

async function violationsOn(page: Page, address: string): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${address} ${id}: ${target.join(" ")}`));
}

test.setTimeout(240_000);

/** Widths are looked at in each language; axe, which reads structure and colours, once a look. */
const looks = [
	{ language: "en", width: 1280, height: 900, colorScheme: "light", axe: true },
	{ language: "en", width: 360, height: 740, colorScheme: "light", axe: false },
	{ language: "ru", width: 1280, height: 900, colorScheme: "dark", axe: true },
	{ language: "ru", width: 360, height: 740, colorScheme: "dark", axe: false },
	{ language: "pl", width: 1280, height: 900, colorScheme: "light", axe: false },
	{ language: "pl", width: 360, height: 740, colorScheme: "dark", axe: true },
] as const;

for (const { language, width, height, colorScheme, axe } of looks) {
	const title = axe ? "axe finds nothing and nothing scrolls sideways" : "nothing scrolls sideways";
	test(`${title} (${language}, ${width} px, ${colorScheme})`, async ({ company, window }) => {
		let praisePages: string[] = [];
		const place = await company("sqlite", async (storage, world) => {
			praisePages = await plantPraise(storage, world);
		});
		const page = await window(place, { locale: language, viewport: { width, height }, colorScheme });
		const found = [...(await barriers(page, "/sign-in", axe)), ...(await barriers(page, "/setup", axe))];
		await signIn(page, place.world.people.administrator);
		if ((await page.locator("html").getAttribute("lang")) !== language) await speak(page, language);
		for (const address of pagesOf(place, praisePages)) found.push(...(await barriers(page, address, axe)));
		expect(found).toEqual([]);
	});
}
