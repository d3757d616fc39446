import type { Page } from "playwright/test";
import { proposeIdea } from "#app/features/ideas/propose-idea.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { type Language, languages } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { actorOf } from "../world/standards.ts";
import type { World } from "../world/world.ts";
import { expect, signIn, speak, test } from "./support/story.ts";

interface Spoken {
	title: string;
	/** The button that takes an idea, and those of the answer. */
	take: string;
	handle: string;
	columns: [fresh: string, trial: string];
	fields: { tries: string; until: string; words: string };
	send: string;
	words: string;
}

const told: Record<Language, Spoken> = {
	en: {
		...{ title: "A bell at the counter", handle: "Carry “A bell at the counter”" },
		...{ take: "Take it into my hands", columns: ["New", "On trial"] },
		fields: { tries: "Who tries it", until: "Until", words: "Your answer" },
		...{ send: "Send the answer", words: "Repairs try it at the counter until the day below." },
	},
	ru: {
		...{ title: "Крючки для сумок у кассы", handle: "Перенести «Крючки для сумок у кассы»" },
		...{ take: "Взять себе", columns: ["Новая", "Проходит пробу"] },
		fields: { tries: "Кто пробует", until: "До какого дня", words: "Ваш ответ" },
		...{ send: "Отправить ответ", words: "Магазин на Ленина пробует крючки у двух касс." },
	},
	pl: {
		...{ title: "Kredki w poczekalni", handle: "Przenieś „Kredki w poczekalni”" },
		...{ take: "Biorę go w swoje ręce", columns: ["Nowy", "Wypróbowywany"] },
		fields: { tries: "Kto próbuje", until: "Do dnia", words: "Twoja odpowiedź" },
		...{ send: "Wyślij odpowiedź", words: "Serwis próbuje kredek przy ladzie." },
	},
};

/** An idea in each language; answers their addresses. */
async function plantIdeas(storage: Storage, { people }: World): Promise<Map<Language, string>> {
	const planted = new Map<Language, string>();
	for (const language of languages) {
		const form = {
			...{ title: told[language].title, text: "So nobody waits alone.", rule: "", place: "", tags: [], campaign: "" },
			...{ name: "keepers" as const, sentence: "Keepers see the name.", token: crypto.randomUUID() },
		};
		const sent = await proposeIdea(storage, actorOf(people.polish), form, systemClock.now());
		if (!sent.ok) throw new Error(sent.problem.code);
		planted.set(language, sent.value.leadsTo);
	}
	return planted;
}

const later = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

/** Carries a card by keys: put back where it was by Escape, then on to the trials, which opens the answer. */
async function carryToTrial(page: Page, { title, handle, columns }: Spoken): Promise<void> {
	const grip = page.getByRole("button", { name: handle });
	const [fresh, trial] = [columns[0], columns[1]].map((name) => page.getByRole("region", { name, exact: true }));
	if (!fresh || !trial) throw new Error("a board has columns");
	await grip.focus();
	await page.keyboard.press("Space");
	await page.keyboard.press("ArrowRight");
	await expect(fresh.getByRole("link", { name: title })).toHaveCount(0);
	await page.keyboard.press("Escape");
	await expect(fresh.getByRole("link", { name: title })).toBeVisible();
	await expect(grip).toBeFocused();
	for (const key of ["Space", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
	await expect(trial.getByRole("link", { name: title })).toBeVisible();
	await page.keyboard.press("Space");
	await page.waitForURL(/answers\?state=on-trial/);
}

test("a keeper receives an idea, carries it by keys and answers it (en, ru, pl); a menu leads on without a script", async ({
	company,
	window,
}) => {
	let ideas = new Map<Language, string>();
	const place = await company("sqlite", async (storage, world) => {
		ideas = await plantIdeas(storage, world);
	});
	const { keeper, english } = place.world.people;
	const page = await window(place, { viewport: { width: 1280, height: 900 } });
	await signIn(page, keeper);
	for (const language of languages) {
		const spoken = told[language];
		const { title, take, fields, send, words } = spoken;
		await test.step(language, async () => {
			await page.goto("/ideas/keeping");
			if ((await page.locator("html").getAttribute("lang")) !== language) await speak(page, language);
			await page.getByRole("link", { name: title, exact: true }).click();
			await page.getByRole("button", { name: take }).click();
			await page.goto("/ideas/keeping/board");
			await carryToTrial(page, spoken);
			await page.getByLabel(fields.tries).fill("Nobody Such");
			await page.getByLabel(fields.until, { exact: true }).fill(later);
			await page.getByLabel(fields.words, { exact: true }).fill(words);
			await page.locator("[name=place]").fill("Sklep na Długiej");
			await page.getByRole("button", { name: send }).click();
			await expect(page.getByText("Nobody Such").first()).toBeVisible();
			await expect(page.getByLabel(fields.words, { exact: true })).toHaveValue(words);
			await page.getByLabel(fields.tries).fill(english.name);
			await page.getByRole("button", { name: send }).click();
			await page.goto(ideas.get(language) ?? "");
			await expect(page.getByText(words)).toBeVisible();
		});
	}
	const plain = await window(place, { javaScriptEnabled: false });
	await signIn(plain, keeper);
	await plain.goto("/ideas/keeping/board");
	await expect(plain.getByRole("button", { name: told.pl.handle })).toBeHidden();
	await plain.locator(".card summary").first().click();
	await plain.locator(".card a[href*='state=declined']").first().click();
	await expect(plain.locator("[name=reason]")).toBeVisible();
});
