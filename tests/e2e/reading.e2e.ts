import type { Page } from "playwright/test";
import { expect, signIn, speak, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const title = "Obsługa w serwisie";

for (const language of ["en", "ru", "pl"] as const) {
	test(`reading without scripts (${language}): from Now to "I have read it" on a phone`, async ({
		company,
		window,
	}) => {
		const place = await company();
		const t = wordsOf(language);
		const page = await window(place, {
			javaScriptEnabled: false,
			locale: language,
			viewport: { width: 360, height: 740 },
		});
		const { employee } = place.world.people;
		await signIn(page, employee);
		if (language !== employee.language) {
			await page.locator("details.language summary").click();
			await page.locator(`details.language button[value=${language}]`).click();
		}
		await expect(page.locator("html")).toHaveAttribute("lang", language);
		const task = page.getByRole("link", { name: t("now.read", { title }) });
		await expect(async () => {
			await page.reload();
			await expect(task).toBeVisible({ timeout: 500 });
		}).toPass();
		await task.click();
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		await expect(page.locator("article.rule")).toHaveCount(4);
		await page
			.locator(".confirm")
			.getByRole("button", { name: t("standards.confirm.button") })
			.click();
		await expect(page.getByRole("button", { name: t("standards.confirm.button") })).toHaveCount(0);
		await expect(page.locator(".banner")).toContainText("2");
		await page.goto("/");
		await expect(task).toHaveCount(0);
	});
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: ReturnType<Page["locator"]>, most = 60): Promise<void> {
	for (let presses = 0; presses < most; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press("Tab");
	}
	throw new Error("Tab never came there");
}

test("the keyboard alone: sign in, open a standard, confirm it", async ({ company, window }) => {
	const place = await company();
	const { english } = place.world.people;
	const t = wordsOf("en");
	const page = await window(place, { locale: "en" });
	await page.goto("/sign-in");
	await tabTo(page, page.locator("[name=userName]"));
	await page.keyboard.type(english.userName);
	await page.keyboard.press("Tab");
	await page.keyboard.type(english.password);
	await page.keyboard.press("Enter");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("now.greeting", { name: "Tom" }));
	const task = page.getByRole("link", { name: t("now.read", { title }) });
	await expect(async () => {
		await page.reload();
		await expect(task).toBeVisible({ timeout: 500 });
	}).toPass();

	await page.keyboard.press("Tab");
	await expect(page.locator(".skip")).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.locator("#content")).toBeFocused();
	await tabTo(page, task);
	await page.keyboard.press("Enter");
	await expect(page.locator("article.rule").first()).toBeVisible();
	const confirm = page.locator(".banner").getByRole("button", { name: t("standards.confirm.button") });
	await tabTo(page, confirm);
	await page.keyboard.press("Enter");
	await expect(confirm).toHaveCount(0);

	await page.keyboard.press("g");
	await page.keyboard.press("n");
	await expect(page).toHaveURL(`${place.url}/`);
	await page.keyboard.press("/");
	await expect(page.getByRole("searchbox").first()).toBeFocused();
	await page.keyboard.type("card");
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/search\?q=card/);
});

test("the language menu: one's own language is remembered", async ({ company, window }) => {
	const place = await company();
	const page = await window(place, { locale: "en" });
	await signIn(page, place.world.people.english);
	await speak(page, "pl");
	await page.context().clearCookies();
	await signIn(page, place.world.people.english);
	await expect(page.locator("html")).toHaveAttribute("lang", "pl");
});
