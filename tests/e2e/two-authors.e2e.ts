import type { Page } from "playwright/test";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { openStorage } from "#db/engine/open.ts";
import { type Company, expect, signIn, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const t = wordsOf("en");
const draft = "/standards/TEL/draft";
const wordsOfRule = (page: Page, key: string) => page.getByLabel(t("writing.editor.textOf", { key }));

/** The text of a rule as the database holds it. */
async function stored(place: Company, number: number): Promise<string | undefined> {
	const storage = await openStorage(place.databaseUrl);
	try {
		const found = await loadDraft(storage.read, storage.tables, "TEL");
		return found?.parts.find((part) => part.rule?.number === number)?.wordings.en?.text;
	} finally {
		await storage.close();
	}
}

async function atDraft(place: Company, page: Page, who: "author" | "administrator"): Promise<void> {
	await signIn(page, place.world.people[who]);
	await page.request.post("/language", { form: { language: "en" }, headers: { origin: place.url } });
	await page.goto(draft);
	await expect(page.locator(".save-line")).toBeVisible();
}

test("two authors see each other, and where both wrote, both texts stay until one chooses", async ({
	company,
	window,
}) => {
	const place = await company();
	const anna = await window(place, { locale: "en" });
	const olga = await window(place, { locale: "en" });
	await atDraft(place, anna, "author");
	await atDraft(place, olga, "administrator");
	await expect(anna.getByText(t("writing.draft.others", { count: 1, names: "Olga Wilk" }))).toBeVisible({
		timeout: 25_000,
	});

	await olga.context().setOffline(true);
	await wordsOfRule(anna, "TEL-2").fill("Answer by the second ring.");
	await expect.poll(() => stored(place, 2)).toBe("Answer by the second ring.");
	await wordsOfRule(olga, "TEL-2").fill("Answer by the third ring and say your name.");
	await olga.context().setOffline(false);
	const choice = olga.locator(".two-texts");
	await expect(choice).toContainText("Answer by the second ring.");
	await expect(choice).toContainText("Answer by the third ring and say your name.");
	expect(await stored(place, 2)).toBe("Answer by the second ring.");
	await choice.getByRole("button", { name: t("writing.editor.keepMine") }).click();
	await expect.poll(() => stored(place, 2)).toBe("Answer by the third ring and say your name.");
	await expect(choice).toHaveCount(0);
	await expect(wordsOfRule(anna, "TEL-2")).toHaveValue("Answer by the third ring and say your name.", {
		timeout: 25_000,
	});
});

test("words typed without a network and through a server's crash are all there afterwards", async ({
	company,
	window,
}) => {
	const place = await company();
	const page = await window(place, { locale: "en" });
	await atDraft(place, page, "author");
	const saved = t("writing.editor.savedAt", { time: "" }).trim();
	await page.waitForLoadState("networkidle"); // the page's scripts are all there

	await page.context().setOffline(true);
	await wordsOfRule(page, "TEL-2").fill("Answer by the third ring, ");
	await expect(page.locator(".save-line")).toHaveText(t("writing.editor.notSaved"), { timeout: 3_500 });
	await place.kill();
	await page.context().setOffline(false);
	await wordsOfRule(page, "TEL-2").pressSequentially("then say your name.");
	await page.waitForTimeout(2_000);
	await place.restart();
	await expect(page.locator(".save-line")).toContainText(saved, { timeout: 40_000 });
	expect(await stored(place, 2)).toBe("Answer by the third ring, then say your name.");

	await place.kill();
	await wordsOfRule(page, "TEL-2").pressSequentially(" Smile.");
	await page.waitForTimeout(2_000);
	await page.close();
	await place.restart();
	const again = await page.context().newPage();
	await again.goto(draft);
	await expect(wordsOfRule(again, "TEL-2")).toHaveValue("Answer by the third ring, then say your name. Smile.");
	await expect
		.poll(() => stored(place, 2), { timeout: 20_000 })
		.toBe("Answer by the third ring, then say your name. Smile.");
});
