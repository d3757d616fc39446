import { expect, signIn, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const poor = "Наши продавцы никогда не слушают клиентов.";

test("the coach advises on an essay while it is written, holds nothing up, and answers without a script", async ({
	company,
	window,
}) => {
	const t = wordsOf("ru");
	const place = await company();
	const page = await window(place, { viewport: { width: 360, height: 740 } });
	await signIn(page, place.world.people.employee);
	await page.goto("/essay");
	await expect(page.getByText(t("essay.advice.title"))).toHaveCount(0);
	await page.locator("#text").pressSequentially(poor);
	await expect(page.getByText(t("essay.advice.title"))).toBeVisible();
	await expect(page.locator("#finding-1")).toBeVisible();
	await expect(page.getByText(t("essay.kept"))).toBeVisible();
	await page.locator("#text").fill("Предложим покупателю стул.");
	await expect(page.getByText(t("essay.advice.title"))).toHaveCount(0);
	await page.locator("#text").fill(poor);
	await expect(page.locator("#finding-1")).toBeVisible();
	await page.getByRole("button", { name: t("essay.send") }).click();
	await page.waitForURL("**/essays/*");
	await expect(page.getByText(poor)).toBeVisible();

	const plain = await window(place, { javaScriptEnabled: false });
	await signIn(plain, place.world.people.colleague);
	await plain.goto("/essay");
	await plain.locator("#text").fill(poor);
	await plain.getByRole("button", { name: t("essay.advice.look") }).click();
	await expect(plain.locator("#finding-1")).toBeVisible();
	await expect(plain.locator("#text")).toHaveValue(poor);
	await plain.getByRole("button", { name: t("essay.later") }).click();
	await expect(plain.locator("#text")).toHaveValue(poor);
});
