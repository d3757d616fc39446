import type { Language } from "#app/platform/languages.ts";
import type { World } from "../world/world.ts";
import { type Company, expect, signIn, test } from "./support/story.ts";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

interface Spoken {
	writer: keyof World["people"];
	/** Somebody of the writer's team, offered without typing. */
	near: keyof World["people"];
	sentence: string;
	/** The name of the sheet, and what the deed gave. */
	sheetName: string;
	effect: string;
	/** A flattering sentence and what the coach's card says of it. */
	flattery: string;
	undo: string;
	thanks: string;
	/** The beginning of a name, in letters of another alphabet. */
	typed: string;
	found: keyof World["people"];
}

const told: Record<Language, Spoken> = {
	en: {
		...{ writer: "english", near: "approver", undo: "Take it back without a trace", thanks: "Thank you" },
		sentence: "Rang the customer a day early and offered two new times.",
		flattery: "You are the best, great job as always!",
		...{ sheetName: "Write praise", effect: "She moved her visit." },
		...{ typed: "zhan", found: "leader" },
	},
	ru: {
		...{ writer: "employee", near: "colleague", undo: "Отменить без следа", thanks: "Благодарю" },
		sentence: "Звонит клиентке за день до срока и предлагает два новых времени.",
		flattery: "Вы лучшая, молодец как всегда!",
		...{ sheetName: "Написать похвалу", effect: "Визит перенесён." },
		...{ typed: "kasi", found: "polish" },
	},
	pl: {
		...{ writer: "polish", near: "newHire", undo: "Cofnij bez śladu", thanks: "Dziękuję" },
		sentence: "Dzwoni do klientki dzień wcześniej i proponuje dwie nowe godziny.",
		flattery: "Super robota, zawsze jesteś najlepsza!",
		...{ sheetName: "Napisz pochwałę", effect: "Wizyta została przełożona." },
		...{ typed: "ёлк", found: "colleague" },
	},
};

for (const language of ["en", "ru", "pl"] as const) {
	const { writer, near, sentence, sheetName, effect, flattery, undo, thanks, typed, found } = told[language];

	test(`praise on a phone in three taps and a sentence, under a minute (${language})`, async ({ company, window }) => {
		const place: Company = await company();
		const page = await window(place, phone);
		await signIn(page, place.world.people[writer]);
		const started = performance.now();
		await page.tap("a.give");
		const sheet = page.getByRole("dialog", { name: sheetName });
		await expect(sheet.getByRole("heading", { level: 2 })).toBeFocused();
		expect(await sheet.evaluate((one) => [one.clientWidth, one.clientHeight])).toEqual([360, 740]);
		await page.getByRole("option", { name: place.world.people[near].name }).tap();
		await expect(page.locator("#deed")).toBeFocused();
		await page.keyboard.type(sentence, { delay: 60 });
		await page.tap("#send");
		await expect(page.locator(".deed-text")).toHaveText(sentence);
		const seconds = (performance.now() - started) / 1000;
		console.log(`praise on a phone, ${language}: ${seconds.toFixed(1)} s`);
		expect(seconds).toBeLessThan(60);
		await expect(page.getByRole("button", { name: undo })).toBeVisible();

		const colleague = await window(place);
		await signIn(colleague, place.world.people.author);
		await colleague.goto("/praise");
		const card = colleague.locator("article", { hasText: sentence });
		await card.locator("[data-kind=thanks] button").click();
		await expect(card.locator("[data-kind=thanks] button")).toHaveAttribute("aria-pressed", "true");
		await expect(card.locator("[data-kind=thanks] .num")).toHaveText("1");
		expect(new URL(colleague.url()).hash).toBe("");

		await page.reload();
		await expect(page.getByText(thanks).first()).toBeVisible();
		await page.getByRole("button", { name: undo }).tap();
		await page.waitForURL("**/praise");
		await colleague.reload();
		await expect(colleague.locator("article", { hasText: sentence })).toHaveCount(0);
	});

	test(`the sheet by keyboard: names in any letters, the coach, the kept draft (${language})`, async ({
		company,
		window,
	}) => {
		const place: Company = await company();
		const page = await window(place);
		await signIn(page, place.world.people[writer]);
		const address = page.url();
		await page.keyboard.press("p");
		await expect(page.locator("#who")).toBeFocused();
		expect(page.url()).toBe(address);
		expect(await page.locator("main dialog.grown").count()).toBe(1);
		await page.locator("#who").fill(typed);
		await expect(page.getByRole("option", { name: place.world.people[found].name })).toBeVisible();
		await page.keyboard.press("Enter");
		await expect(page.locator(".token", { hasText: place.world.people[found].name })).toBeVisible();
		await page.keyboard.type(flattery);
		await expect(page.locator("#deed-finding-1")).toBeVisible();
		await page.locator("#which").fill("SVC-1");
		await expect(page.getByRole("option", { name: "SVC-1" }).first()).toBeVisible();
		await page.keyboard.press("Enter");
		const kept = page.waitForResponse((answer) => answer.url().endsWith("/praise/draft") && answer.ok());
		await page.locator("#deed").fill(sentence);
		await kept;
		await page.locator("#effect").fill(effect);
		await page.keyboard.press("Escape");
		await expect(page.locator("dialog.grown")).toHaveCount(0);
		await expect(page.locator("a.give")).toBeFocused();
		await page.goto("/praise");
		await page.goto("/praise/new");
		await expect(page.locator("#deed")).toHaveValue(sentence);
		await expect(page.locator("#effect")).toHaveValue(effect);
		await expect(page.locator(".token")).toHaveCount(2);
		await page.locator("#deed").press("Control+Enter");
		await expect(page.locator(".deed-text")).toHaveText(`${sentence}${effect}`);
		await page.goto("/praise/new");
		await expect(page.locator("#deed")).toHaveValue("");
	});

	test(`the sheet from a rule and a person, a comment that names a reader, the search (${language})`, async ({
		company,
		window,
	}) => {
		const place: Company = await company();
		const page = await window(place);
		await signIn(page, place.world.people[writer]);
		await page.goto("/rules/SVC-1");
		await page.locator("main a[href='/praise/new?rule=SVC-1']").first().click();
		await expect(page.locator("dialog.grown .token .chip-key")).toContainText("SVC-1");
		await page.keyboard.press("Escape");
		await expect(page.locator("dialog.grown")).toHaveCount(0);
		await page.goto("/standards/SVC");
		await page.locator("article[id='SVC-1'] details.menu summary").click();
		await page.locator("article[id='SVC-1'] a[href='/praise/new?rule=SVC-1']").click();
		await expect(page.locator("dialog.grown .token .chip-key")).toContainText("SVC-1");
		await page.keyboard.press("Escape");
		const { name, publicId } = place.world.people[near];
		await page.goto(`/praise?person=${publicId}`);
		await page.locator(`a.button[href*="${publicId}"]`).click();
		await expect(page.locator("dialog.grown .token", { hasText: name })).toBeVisible();
		await page.locator("#deed").fill(sentence);
		await page.locator("#deed").press("Control+Enter");
		await expect(page.locator(".deed-text")).toHaveText(sentence);
		await page.locator("#text").pressSequentially(`@${typed}`);
		await expect(page.getByRole("option", { name: place.world.people[found].name })).toHaveAttribute(
			"aria-selected",
			"true",
		);
		await expect(page.locator("#text")).toHaveAttribute("role", "combobox");
		await page.keyboard.press("Enter");
		await expect(page.locator("#text")).toHaveValue(`@${place.world.people[found].name} `);
		await page.locator("#text").pressSequentially("!");
		await page.locator("form[action$='/comments'] button").click();
		await expect(page.locator(".said b", { hasText: place.world.people[found].name })).toBeVisible();
		await page.goto(`/search?q=${encodeURIComponent(sentence.split(" ").slice(2, 5).join(" "))}`);
		await expect(page.locator("#found-praise > li")).toHaveCount(1);
	});
}
