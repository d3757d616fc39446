import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { type Company, expect, signIn, speak, test } from "./support/story.ts";

/** The pages that people use most, as an administrator sees them. */
function pagesOf({ world }: Company): string[] {
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
		"/coach",
		"/me",
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

/** What axe finds on the page, and whether it scrolls sideways; nothing when all is well. */
async function barriers(page: Page, address: string): Promise<string[]> {
	await page.goto(address);
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	const found = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${address} ${id}: ${target.join(" ")}`),
	);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	return wide > 0 ? [...found, `${address} is ${wide} px too wide`] : found;
}

test.setTimeout(240_000);

const looks = [
	{ width: 1280, height: 900, colorScheme: "light" },
	{ width: 360, height: 740, colorScheme: "dark" },
] as const;

for (const language of ["en", "ru", "pl"] as const) {
	for (const { width, height, colorScheme } of looks) {
		test(`axe finds nothing and nothing scrolls sideways (${language}, ${width} px, ${colorScheme})`, async ({
			company,
			window,
		}) => {
			const place = await company();
			const page = await window(place, { locale: language, viewport: { width, height }, colorScheme });
			const found = [...(await barriers(page, "/sign-in")), ...(await barriers(page, "/setup"))];
			await signIn(page, place.world.people.administrator);
			if ((await page.locator("html").getAttribute("lang")) !== language) await speak(page, language);
			for (const address of pagesOf(place)) found.push(...(await barriers(page, address)));
			expect(found).toEqual([]);
		});
	}
}
