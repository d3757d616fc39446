import { randomUUID } from "node:crypto";
import type { Locator, Page } from "playwright/test";
import { addPart } from "#app/features/standards/add-part.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { actorOf } from "../world/standards.ts";
import { expect, signIn, speak, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const pasted = {
	en: ["Greet the guest.", "Do not interrupt the guest."],
	ru: ["Поздоровайтесь с гостем.", "Не перебивайте гостя."],
	pl: ["Przywitaj gościa.", "Nie przerywaj gościowi."],
} as const;

for (const language of ["en", "ru", "pl"] as const) {
	test(`the coach's page (${language}): marks while typing, a key puts a try in, undo takes it back, only what is found is asked about`, async ({
		company,
		window,
	}) => {
		const place = await company();
		const t = wordsOf(language);
		const page = await window(place, { locale: language });
		await signIn(page, place.world.people.english);
		if (language !== "en") await speak(page, language);
		await page.goto("/coach");
		const sent: string[] = [];
		page.on("request", (request) => request.method() === "POST" && sent.push(new URL(request.url()).pathname));
		const area = page.getByLabel(t("coach.page.text"));
		await area.focus();
		const text = pasted[language].join("\n");
		const [clean, ban] = pasted[language];
		await area.pressSequentially(`${clean}\n`);
		await expect(page.locator(".coach-figures")).toContainText(t("coach.page.clean"));
		expect(sent).toEqual([]);
		await area.pressSequentially(ban);
		await expect(page.locator(".coach-read mark.stops")).toHaveCount(1);
		await expect(page.locator(".coach-figures")).toContainText(t("coach.page.toMend", { count: 1 }));
		await expect(page.locator(".coach .try").first()).toBeVisible();
		await page.keyboard.press("Alt+F8");
		await expect(page.locator(".coach .try").first()).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(page.locator(".coach-figures")).toContainText(t("coach.page.clean"));
		await expect(area).toBeFocused();
		await expect(area).not.toHaveValue(text);
		await page.keyboard.press("Control+z");
		await expect(area).toHaveValue(text);
		await expect(page.locator(".coach-read mark.stops")).toHaveCount(1);
		expect(new Set(sent)).toEqual(new Set(["/coach/suggestions"]));
	});
}

/** Bytes of the scripts that a page has fetched, as they were sent. */
const scriptsOf = (page: Page) =>
	page.evaluate(() =>
		performance
			.getEntriesByType("resource")
			.map((entry) => entry as PerformanceResourceTiming)
			.filter(({ name }) => name.endsWith(".js"))
			.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
	);

test("a page fetches what finds in one language and kind of text, and no more", async ({ company, window }) => {
	const place = await company();
	const found = {
		rule: pasted,
		feedback: { en: ["You are lazy."], ru: ["Ты ленивый."], pl: ["Jesteś leniwy."] },
	} as const;
	for (const kind of ["rule", "feedback"] as const) {
		for (const language of ["en", "ru", "pl"] as const) {
			const page = await window(place, { locale: language });
			await signIn(page, place.world.people.english);
			await page.goto("/coach", { waitUntil: "networkidle" });
			const before = await scriptsOf(page);
			await page.locator("select[name=kind]").selectOption(kind);
			await page.locator("select[name=language]").selectOption(language);
			await page.locator("textarea[name=text]").fill(found[kind][language].join("\n"));
			await expect(page.locator(".coach-read mark.stops").first()).toBeVisible();
			const kilobytes = ((await scriptsOf(page)) - before) / 1000;
			console.log(`the coach on a page, ${kind}, ${language}: ${kilobytes.toFixed(1)} kB of scripts as sent`);
			expect(kilobytes).toBeLessThan(kind === "rule" ? 45 : 80);
			expect(kilobytes).toBeGreaterThan(20);
			await page.close();
		}
	}
});

test("without a network the coach still marks, and says what to write once there is one again", async ({
	company,
	window,
}) => {
	const place = await company();
	const t = wordsOf("pl");
	const page = await window(place, { locale: "pl" });
	await signIn(page, place.world.people.author);
	await page.goto("/standards/TEL/draft");
	const rule = page.locator("li[data-kind=rule]").first();
	const area = rule.locator("textarea[name=text]");
	await area.fill("Do not run in the lobby.");
	await expect(rule.locator("mark")).toHaveText("Do not run");
	await expect(rule.locator(".coach .try").first()).toBeVisible();
	await page.context().setOffline(true);
	await area.fill("Do not interrupt the guest.");
	await expect(rule.locator("mark")).toHaveText("Do not interrupt");
	await expect(rule.locator(".coach")).toContainText(t("coach.why.prohibition"));
	await expect(rule.locator(".coach .try")).toHaveCount(0);
	await page.context().setOffline(false);
	await expect(rule.locator(".coach .try").first()).toBeVisible();
});

test("a visitor tries the coach from the door without scripts, once it is open", async ({ company, window }) => {
	const place = await company("sqlite", async (storage) => {
		await storage.write(async (writer) => {
			await writer.update(storage.tables.company).set({ coachForVisitors: true });
		});
	});
	const t = wordsOf("pl");
	const page = await window(place, { locale: "pl", javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
	await page.goto("/sign-in");
	await page.getByRole("link", { name: t("coach.page.fromDoor") }).click();
	await expect(page.getByRole("link", { name: t("coach.page.toDoor") })).toHaveAttribute("href", "/sign-in");
	await page.getByLabel(t("coach.page.text")).fill(pasted.pl.join("\n"));
	await page.getByRole("button", { name: t("coach.page.look") }).click();
	await expect(page.locator(".coach-read mark.stops")).toHaveCount(1);
	await page.locator(".coach .try").first().click();
	await expect(page.locator(".coach-figures")).toContainText(t("coach.page.clean"));
	await expect(page.getByLabel(t("coach.page.text"))).toHaveValue(new RegExp(`^${pasted.pl[0]}\n`));
});

test("an author leaves advice as it is with a reason, and is not asked about the same words again", async ({
	company,
	window,
}) => {
	const place = await company("sqlite", async (storage, world) => {
		const words = { heading: "", text: "Be attentive.", why: "", example: "" };
		const rule = {
			code: "TEL",
			kind: "rule" as const,
			leadIn: "",
			language: "en" as const,
			words,
			token: randomUUID(),
		};
		await addPart(storage, actorOf(world.people.author), rule, systemClock);
	});
	const t = wordsOf("pl");
	const page = await window(place, { locale: "pl" });
	await signIn(page, place.world.people.author);
	await page.goto("/standards/TEL/draft");
	const rule = page.locator("#TEL-3");
	const area = rule.locator("textarea[name=text]");
	await area.focus();
	await rule.getByText(t("coach.keep.open")).click();
	await rule.getByLabel(t("coach.keep.reason")).fill("To nasze hasło.");
	await rule.getByRole("button", { name: t("coach.keep.save") }).click();
	await page.waitForURL(/#TEL-3$/);
	await expect(rule.locator(".coach")).toHaveCount(0);
	await area.focus();
	await area.fill("Be attentive at the till.");
	await expect(rule.locator(".coach")).not.toHaveCount(0);
	await area.fill("Be attentive.");
	await expect(rule.locator(".coach")).toHaveCount(0);
});

test("a suggestion goes into a rule as if it were typed: newer words stay, undo brings the ban and its lead-in back", async ({
	company,
	window,
}) => {
	const texts = [
		{ leadIn: "", text: "Do not interrupt the guest." },
		{ leadIn: "It is forbidden to:", text: "chew gum at the till" },
	];
	const place = await company("sqlite", async (storage, world) => {
		for (const { leadIn, text } of texts) {
			const words = { heading: "", text, why: "", example: "" };
			const rule = { code: "TEL", kind: "rule" as const, leadIn, language: "en" as const, words, token: randomUUID() };
			await addPart(storage, actorOf(world.people.author), rule, systemClock);
		}
	});
	const page = await window(place, { locale: "pl" });
	await signIn(page, place.world.people.author);
	await page.goto("/standards/TEL/draft");
	const [plain, governed] = ["#TEL-3", "#TEL-4"].map((id) => page.locator(id)) as [Locator, Locator];
	const area = plain.locator("textarea[name=text]");
	await area.click();
	await expect(plain.locator(".coach .try").first()).toBeVisible();
	await page.keyboard.press("End");
	await page.keyboard.insertText(" Smile.");
	await plain.locator(".coach .try").first().dispatchEvent("click");
	await expect(area).not.toHaveValue(/interrupt/);
	await expect(area).toHaveValue(/ Smile\.$/);
	await page.keyboard.press("Control+z");
	await expect(area).toHaveValue("Do not interrupt the guest. Smile.");
	const below = governed.locator("textarea[name=text]");
	await below.click();
	await governed.locator(".coach .try").first().click();
	await expect(governed.locator("[name=leadIn]")).toHaveCount(0);
	await expect(governed.locator(".coach")).toHaveCount(0);
	await page.keyboard.press("Control+z");
	await expect(below).toHaveValue("chew gum at the till");
	await expect(governed.locator("[name=leadIn]")).toHaveValue("It is forbidden to:");
	await expect(governed.locator("mark.stops")).toHaveCount(1);
	await governed.locator("[name=leadIn]").fill("Please:");
	await expect(governed.locator("mark.stops")).toHaveCount(0);
	await governed.locator("[name=leadIn]").fill("It is forbidden to:");
	await expect(governed.locator("mark.stops")).toHaveCount(1);
	await governed.locator(".coach .try").first().click();
	await expect(governed.locator("[name=leadIn]")).toHaveCount(0);
});

test("in praise the coach's marks lie visibly under their words, also those within a passage that is marked as a whole", async ({
	company,
	window,
}) => {
	const place = await company();
	const page = await window(place, { locale: "en", viewport: { width: 360, height: 740 } });
	await signIn(page, place.world.people.english);
	await page.goto("/praise/new");
	const area = page.locator("textarea[name=deed]");
	await area.fill("You are brilliant. You always help everyone. ".repeat(6));
	await expect(page.locator("mark", { hasText: "always" }).first()).toBeAttached();
	const [words, layer] = await Promise.all([area.boundingBox(), page.locator(".marks-below").first().boundingBox()]);
	expect(words).toEqual(layer);
	await expect(area).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
	expect(await area.evaluate((field) => field.scrollHeight - field.clientHeight)).toBeLessThanOrEqual(1);
	await area.focus();
	await page.keyboard.press("Alt+F8");
	await expect(page.locator("#deed-finding-1")).toBeFocused();
	await page.keyboard.press("Alt+F8");
	await expect(page.locator("#deed-finding-2")).toBeFocused();
	await page.keyboard.press("Alt+Shift+F8");
	await expect(page.locator("#deed-finding-1")).toBeFocused();
	await page.goto("/coach");
	await page.locator("[name=kind]").selectOption("feedback");
	await page.locator("[name=text]").fill("You are lazy and you always come late.");
	await expect(page.locator(".coach-read mark sup")).toHaveText(["2", "3", "1"]);
});

test("words typed before the server has added a rule are in it, and are kept where it could not be reached", async ({
	company,
	window,
}) => {
	const place = await company();
	const t = wordsOf("pl");
	const page = await window(place, { locale: "pl" });
	await signIn(page, place.world.people.author);
	await page.goto("/standards/TEL/draft", { waitUntil: "networkidle" });
	const rules = page.locator("li[data-kind=rule] textarea[name=text]");
	const before = await rules.count();
	const add = page.getByRole("button", { name: t("writing.editor.addRule") }).last();
	await page.route("**/draft/parts", (route) => route.abort());
	await add.click();
	await page.keyboard.type("Smile at");
	await expect(page.getByLabel(t("writing.editor.newWords"))).toHaveValue("Smile at");
	await page.unroute("**/draft/parts");
	await page.route("**/draft/parts", async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 500));
		await route.continue();
	});
	await add.click();
	await page.getByLabel(t("writing.editor.newWords")).pressSequentially(" every guest.");
	await expect(rules).toHaveCount(before + 1);
	await expect(rules.last()).toHaveValue("Smile at every guest.");
	await expect(rules.last()).toBeFocused();
	await page.evaluate(() => {
		const clipboardData = new DataTransfer();
		clipboardData.setData("text/plain", "Smile. ".repeat(400));
		document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
	});
	await expect(page.locator("#status")).toContainText(t("writing.editor.cut", { count: 2_000 }));
});

test("each line of a pasted list becomes a rule that the coach reads in its own language", async ({
	company,
	window,
}) => {
	const place = await company();
	const t = wordsOf("pl");
	const page = await window(place, { locale: "pl" });
	await signIn(page, place.world.people.author);
	await page.goto("/standards/TEL/draft");
	const rules = page.locator("li[data-kind=rule]");
	const before = await rules.count();
	const first = rules.first();
	await first
		.locator("textarea[name=text]")
		.fill("- Powitaj gościa.\n- Не кричите на гостя.\n- Nie przerywaj, gdy klient mówi.");
	await first.getByRole("link", { name: t("writing.editor.splitLines", { count: 3 }) }).click();
	await expect(page.locator("textarea").filter({ hasText: /^Nie przerywaj, gdy klient mówi\.$/ })).toHaveCount(1);
	await page.getByRole("button", { name: t("changes.split.button") }).click();
	await expect(rules).toHaveCount(before + 2);
	await expect(first.locator("textarea[name=text]")).toHaveValue("Powitaj gościa.");
	await expect(rules.nth(1).locator("textarea[name=text]")).toHaveValue("Не кричите на гостя.");
	await expect(rules.nth(1).locator("mark")).toHaveText("Не кричите");
	await expect(rules.nth(2).locator("mark")).toHaveText("Nie przerywaj");
	// The browser's own copy went with the words that the server has: there are no two texts to choose from.
	await expect(page.getByRole("button", { name: t("writing.editor.keepMine") })).toHaveCount(0);
});
