import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import type { Exercise } from "#app/features/practice/exercise.ts";
import { exercises } from "#app/features/practice/exercises.server.ts";
import type { Language } from "#app/platform/languages.ts";
import type { World } from "../world/world.ts";
import { expect, signIn, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

const told: Record<
	Language,
	{ person: keyof World["people"]; near: keyof World["people"]; poor: string; vague: string; clear: string }
> = {
	en: {
		...{ person: "english", near: "approver", poor: "You were rude to two guests for ten minutes of your call." },
		...{
			vague: "What do you think of me?",
			clear: "What in my call on Tuesday helped the customer, and what was missing?",
		},
	},
	ru: {
		...{ person: "employee", near: "colleague", poor: "Вы вели себя как хам: двадцать минут и пять человек." },
		...{ vague: "Что вы обо мне думаете?", clear: "Что в моём звонке во вторник помогло клиентке, а чего не хватило?" },
	},
	pl: {
		...{ person: "polish", near: "newHire", poor: "Trzy razy byłaś bezczelna wobec pana z drukiem nadania." },
		...{ vague: "Co o mnie myślisz?", clear: "Co w mojej rozmowie we wtorek pomogło klientce, a czego zabrakło?" },
	},
};

/** What axe finds, and whether the page scrolls sideways. */
async function barriers(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
	return [...violations.map(({ id }) => id), ...(wide ? ["too wide"] : [])];
}

/** The exercise that the page shows, by what it tells. */
async function shown(page: Page, language: Language): Promise<Exercise> {
	const text = await page.locator(".told p:not(.told-place)").first().textContent();
	const exercise = exercises[language].find((one) => one.told === text);
	if (!exercise) throw new Error(`no exercise tells: ${text}`);
	return exercise;
}

for (const language of ["en", "ru", "pl"] as const) {
	const { person, near, poor, vague, clear } = told[language];
	const t = wordsOf(language);

	test(`a round of practice on a phone, with the coach at hand (${language})`, async ({ company, window }) => {
		const place = await company();
		const page = await window(place, phone);
		await signIn(page, place.world.people[person]);
		await page.goto("/me");
		await page.getByRole("link", { name: t("accounts.me.places.practice"), exact: true }).tap();
		await page.getByRole("button", { name: t("practice.start") }).tap();
		await page.waitForURL("**/practice/1");
		await page.locator("#answer").fill(poor);
		await expect(page.locator("#finding-1")).toBeVisible();
		await page.getByRole("button", { name: t("practice.look") }).tap();
		await expect(page.locator("#h-explained")).toHaveText(t("practice.after.again"));
		await expect(page.locator("#answer")).toHaveValue(poor);
		expect(await barriers(page)).toEqual([]);
		await page.goto("/practice");
		await page.getByRole("link", { name: t("practice.goOn", { step: 1, of: 8 }) }).tap();
		for (let step = 1; step <= 8; step++) {
			await page.waitForURL(`**/practice/${step}`);
			const exercise = await shown(page, language);
			if (exercise.sort === "which") await page.locator(`input[name=chosen][value="${exercise.right}"]`).check();
			else await page.locator("#answer").fill(`${exercise.model.replace(/[.!]$/u, "")} (${exercise.place}).`);
			await page.locator("form.sheet .button").first().tap();
			await expect(page.locator("#h-explained")).toHaveText(t("practice.after.passed"));
			await expect(page.locator(".example")).toBeVisible();
			await page.locator(".explained .button").tap();
		}
		await page.waitForURL("**/practice?done");
		await expect(page.getByText(t("practice.done.text"))).toBeVisible();
	});

	test(`a question to a colleague, and a kind no (${language})`, async ({ company, window }) => {
		const place = await company();
		const page = await window(place, phone);
		const { people } = place.world;
		await signIn(page, people[person]);
		await page.goto("/feedback/requests/new");
		await page.getByRole("button", { name: people[near].name }).tap();
		await expect(page.locator(".token", { hasText: people[near].name })).toBeVisible();
		await page.locator("#question").fill(vague);
		// Somebody of another team is found by the name's first letters; what is written stays.
		const { name } = people.leader;
		await page.locator("#who").pressSequentially(name.slice(0, 4));
		await page.getByRole("option", { name }).tap();
		await expect(page.locator(".token", { hasText: name })).toBeVisible();
		await expect(page.locator("#question")).toHaveValue(vague);
		await expect(page.locator("#who")).toBeFocused();
		await page.locator("#send").tap();
		await expect(page.getByText(t("requests.advice.person"))).toBeVisible();
		await page.locator("#question").fill(clear);
		await page.locator("#send").tap();
		await expect(page.locator(".question")).toHaveText(clear);
		expect(await barriers(page)).toEqual([]);

		const colleague = await window(place, phone);
		await signIn(colleague, people[near]);
		await colleague.locator(".task", { hasText: people[person].name }).locator(".button").tap();
		await expect(colleague.locator(".question")).toHaveText(clear);
		const theirs = wordsOf(people[near].language);
		await colleague.getByRole("button", { name: theirs("requests.decline") }).tap();
		await expect(colleague.getByText(theirs("requests.own.declined"))).toBeVisible();
		await page.reload();
		await expect(page.getByText(t("requests.part.declined"))).toBeVisible();
	});
}

test("the mirror shows figures in a drawing and in a table, and gives the own file", async ({ company, window }) => {
	const place = await company("sqlite", async (storage, { people }) => {
		await storage.write((writer) =>
			writer.insert(storage.tables.wordingWeeks).values(
				[5, 35, 65, 120, 150].map((daysAgo, index) => ({
					...{
						personId: people.english.id,
						texts: 3,
						personality: 0,
						noProposal: index,
						generalisation: index > 2 ? 2 : 0,
					},
					week: new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10),
				})),
			),
		);
	});
	const page = await window(place, phone);
	await signIn(page, place.world.people.english);
	await page.goto("/mirror");
	await expect(page.locator("svg.habit-chart")).toHaveCount(3);
	await expect(page.locator("svg.habit-chart").first()).toHaveAttribute("aria-label", /Generalising words: Faded/);
	await page.locator("summary", { hasText: wordsOf("en")("mirror.figures") }).tap();
	await expect(page.getByRole("table")).toBeVisible();
	const [download] = await Promise.all([page.waitForEvent("download"), page.locator('a[href$="own.csv"]').tap()]);
	expect(download.suggestedFilename()).toBe("standardbearer-own.csv");
});
