import { expect, signIn, speak, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const phone = { viewport: { width: 360, height: 740 } };

for (const language of ["en", "ru", "pl"] as const) {
	test(`what is to be mended names its field and takes the focus; a page that refuses names itself (${language})`, async ({
		company,
		window,
	}) => {
		const t = wordsOf(language);
		const place = await company();
		const page = await window(place, { ...phone, locale: language });

		await page.goto("/sign-in");
		await page.locator("form").evaluateAll((forms) => {
			for (const form of forms) (form as HTMLFormElement).noValidate = true;
		});
		await page.getByRole("button", { name: t("accounts.signIn.button") }).click();
		const summary = page.locator(".errors");
		await expect(summary).toBeFocused();
		await expect(summary.getByRole("link")).toHaveText([
			`${t("accounts.signIn.account")}: ${t("problems.field.missing")}`,
			`${t("accounts.signIn.password")}: ${t("problems.field.missing")}`,
		]);

		await page.locator("[name=userName]").fill("tom");
		await page.locator("[name=password]").fill("y".repeat(300));
		await page.getByRole("button", { name: t("accounts.signIn.button") }).click();
		await expect(summary).toContainText(t("problems.password.long", { count: 256 }));

		await signIn(page, place.world.people.employee);
		if ((await page.locator("html").getAttribute("lang")) !== language) await speak(page, language);
		await page.goto("/admin/people");
		await expect(page).toHaveTitle(`${t("problems.page.403.title")} · Standardbearer`);
		await page.goto("/nothing-here");
		await expect(page).toHaveTitle(`${t("problems.page.404.title")} · Standardbearer`);
	});
}

test("a draft under review keeps to a column that is read with ease", async ({ company, window }) => {
	const place = await company();
	const page = await window(place, { viewport: { width: 1280, height: 900 } });
	await signIn(page, place.world.people.author);
	await page.goto("/standards/TEL/review");
	const widths = await page
		.locator(".reader-body .rule")
		.evaluateAll((rules) => rules.map((rule) => rule.getBoundingClientRect().width));
	expect(widths.length).toBeGreaterThan(0);
	expect(Math.max(...widths)).toBeLessThanOrEqual(40 * 16);
});
