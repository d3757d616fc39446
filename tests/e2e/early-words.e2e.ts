import { expect, signIn, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

test("what an author types before the page's scripts have come stays, is read by the coach and is saved", async ({
	company,
	window,
}) => {
	const place = await company();
	const t = wordsOf("pl");
	const page = await window(place, { locale: "pl" });
	await signIn(page, place.world.people.author);
	let release = () => {};
	const released = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(/\.js$/, async (route) => {
		await released;
		await route.continue();
	});
	await page.goto("/standards/TEL/draft", { waitUntil: "commit" });
	const area = page.locator("li[data-kind=rule] textarea[name=text]").first();
	await area.fill("Do not shout at a caller.\nGreet each caller.");
	const heading = page.locator("textarea.heading").first();
	await heading.fill("On the telephone, with patience");
	await area.focus();
	release();
	await expect(page.locator("li[data-kind=rule] mark").first()).toHaveText("Do not shout");
	await expect(page.getByRole("link", { name: t("writing.editor.splitLines", { count: 2 }) })).toBeVisible();
	await expect(area).toHaveValue("Do not shout at a caller.\nGreet each caller.");
	await expect(area).toBeFocused();
	await expect(heading).toHaveValue("On the telephone, with patience");
	await page.waitForLoadState("networkidle");
	await page.reload();
	await expect(area).toHaveValue("Do not shout at a caller.\nGreet each caller.");
	await expect(heading).toHaveValue("On the telephone, with patience");
});
