import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { addDays } from "#app/features/accounts/working-days.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import type { World } from "../world/world.ts";
import { expect, signIn, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const phone = { viewport: { width: 360, height: 740 } };
const daysAgo = (days: number) => addDays(dayIn("UTC", new Date()), -days);

/** Everybody in the company began so many days ago. */
const since = (days: number) => async (storage: Storage) => {
	await storage.write(
		async (writer) => void (await writer.update(storage.tables.people).set({ startedOn: daysAgo(days) })),
	);
};

const people: Record<Language, keyof World["people"]> = { en: "newHire", ru: "employee", pl: "polish" };

async function barriers(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
	return [...violations.map(({ id }) => id), ...(wide ? ["too wide"] : [])];
}

test("a newcomer puts the invitation away by keys, and only this browser knows", async ({ company, window }) => {
	const place = await company("sqlite", since(10));
	for (const language of ["ru", "pl"] as const) {
		const t = wordsOf(language);
		const page = await window(place, phone);
		await signIn(page, place.world.people[people[language]]);
		await page.goto("/");
		const offer = page.locator("[data-offer]");
		await expect(offer).toContainText(t("essay.free"));
		await expect(offer).toContainText(t("essay.offer.invitation"));
		expect(await barriers(page)).toEqual([]);
		const cookies = await page.context().cookies();
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await offer.getByRole("button").focus();
		await page.keyboard.press("Enter");
		await expect(offer).toBeHidden();
		await expect(page.locator("#status")).toContainText(t("essay.offer.gone"));
		await expect(page.locator("#h-feed")).toBeFocused();
		expect(asked).toEqual([]);
		expect(await page.context().cookies()).toEqual(cookies);
		expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([
			["put-away", `${daysAgo(10)}/invitation`],
		]);
		await page.reload();
		await expect(page.locator("a.give")).toBeVisible();
		await expect(offer).toBeHidden();
		await page.evaluate((kept) => localStorage.setItem("put-away", kept), `${daysAgo(10)}/reminder`);
		await page.reload();
		await expect(offer).toBeVisible();
	}
});

test("without a script it stays; signing out forgets what was put away", async ({ company, window }) => {
	const place = await company("sqlite", since(25));
	const { newHire } = place.world.people;
	const plain = await window(place, { ...phone, javaScriptEnabled: false });
	await signIn(plain, newHire);
	await plain.goto("/");
	await expect(plain.locator("[data-offer]")).toContainText(wordsOf("en")("essay.offer.reminder"));
	await expect(plain.locator("[data-offer] button")).toBeHidden();
	await plain.locator("[data-offer] a").click();
	await plain.waitForURL("**/essay");
	const page = await window(place);
	await signIn(page, newHire);
	await page.goto("/");
	await page.locator("[data-offer] button").click();
	await expect(page.locator("[data-offer]")).toBeHidden();
	await page.evaluate(() => document.querySelector<HTMLFormElement>('form[action="/sign-out"]')?.requestSubmit());
	await page.waitForURL("**/sign-in");
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	await signIn(page, newHire);
	await page.goto("/");
	await expect(page.locator("[data-offer]")).toBeVisible();
});
