import { sentEssayPath } from "#app/features/ideas/paths.ts";
import { type Language, languages } from "#app/platform/languages.ts";
import type { World } from "../world/world.ts";
import { expect, signIn, speak, test } from "./support/story.ts";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

interface Spoken {
	writer: keyof World["people"];
	title: string;
	change: string;
	/** The same idea in other forms of its words. */
	again: string;
	send: string;
	essay: string;
	sendEssay: string;
}

const told: Record<Language, Spoken> = {
	en: {
		...{ writer: "newHire", title: "A bench by the counter", again: "Benches at counters" },
		change: "Customers sit while they wait.",
		send: "Send the idea",
		...{ essay: "I waited as a customer would.", sendEssay: "Send the essay" },
	},
	ru: {
		...{ writer: "employee", title: "Скамейка у приёмки", again: "Поставить скамейки возле приёмки" },
		change: "Клиенты ждут сидя.",
		send: "Отправить идею",
		...{ essay: "Один день глазами клиента.", sendEssay: "Отправить эссе" },
	},
	pl: {
		...{ writer: "polish", title: "Ławka przy ladzie", again: "Przydadzą się ławki przy ladzie" },
		change: "Klienci czekają na siedząco.",
		send: "Wyślij pomysł",
		...{ essay: "Pierwszy dzień oczami klienta.", sendEssay: "Wyślij esej" },
	},
};

test("on a phone, in three languages: an essay left and taken up, an idea in a minute, and a colleague supports it instead of a second one", async ({
	company,
	window,
}) => {
	const place = await company();
	const other = await window(place, phone);
	await signIn(other, place.world.people.colleague);
	for (const language of languages) {
		const { writer, title, change, again, send, essay, sendEssay } = told[language];
		const page = await window(place, phone);
		await test.step(`an essay is left, taken up again and sent (${language})`, async () => {
			await signIn(page, place.world.people[writer]);
			await page.goto("/essay");
			await expect(page.locator("html")).toHaveAttribute("lang", language);
			await page.fill("[name=text]", essay);
			await expect(page.locator("[name=revision]")).toHaveValue("1");
			await page.goto("/ideas/new");
			await page.goBack();
			await expect(page.locator("[name=text]")).toHaveValue(essay);
			await page.getByRole("button", { name: sendEssay }).tap();
			await expect(page).toHaveURL(new RegExp(sentEssayPath("")));
			await expect(page.locator(".essay-text")).toHaveText(essay);
		});
		await test.step(`an idea is proposed (${language})`, async () => {
			const started = performance.now();
			await page.goto("/ideas/new");
			await page.fill("[name=title]", title);
			await page.fill("[name=text]", change);
			await expect(page.locator("[data-keeping]")).not.toBeEmpty();
			await page.goto("/ideas/new");
			await expect(page.locator("[name=text]")).toHaveValue(change);
			await page.getByRole("button", { name: send }).tap();
			await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
			expect(performance.now() - started).toBeLessThan(60_000);
		});
		await test.step(`a colleague is offered it and supports it (${language})`, async () => {
			await other.goto("/ideas/new");
			await speak(other, language);
			await other.fill("[name=title]", again);
			const offered = other.locator("#similar li");
			await expect(offered).toHaveCount(1);
			await offered.getByRole("button").tap();
			await expect(other.getByRole("heading", { level: 1 })).toHaveText(title);
			await expect(other.locator(".support b")).toHaveText("1");
		});
	}
});
