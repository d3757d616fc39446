import AxeBuilder from "@axe-core/playwright";
import { judgeIdea } from "#app/features/ideas/judgement.server.ts";
import { proposeIdea } from "#app/features/ideas/propose-idea.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { actorOf } from "../world/standards.ts";
import type { World } from "../world/world.ts";
import { type Company, expect, signIn, speak, test } from "./support/story.ts";

interface Spoken {
	/** The button that takes an idea, and those of the answer. */
	take: string;
	handle: string;
	columns: [fresh: string, trial: string];
	fields: { tries: string; until: string; words: string };
	send: string;
	words: string;
}

const title = "A bell at the counter";

const told: Record<Language, Spoken> = {
	en: {
		...{ take: "Take it into my hands", handle: `Carry “${title}”`, columns: ["New", "On trial"] },
		fields: { tries: "Who tries it", until: "Until", words: "Your answer" },
		...{ send: "Send the answer", words: "Repairs try it at the counter until the day below." },
	},
	ru: {
		...{ take: "Взять себе", handle: `Перенести «${title}»`, columns: ["Новая", "На пробе"] },
		fields: { tries: "Кто пробует", until: "До какого дня", words: "Ваш ответ" },
		...{ send: "Отправить ответ", words: "Мастерская пробует звонок на стойке." },
	},
	pl: {
		...{ take: "Biorę go w swoje ręce", handle: `Przenieś „${title}”`, columns: ["Nowy", "Na próbie"] },
		fields: { tries: "Kto próbuje", until: "Do dnia", words: "Twoja odpowiedź" },
		...{ send: "Wyślij odpowiedź", words: "Serwis próbuje dzwonka przy ladzie." },
	},
};

/** An idea of a receptionist, judged by the keeper; answers its address. */
async function plantIdea(storage: Storage, world: World): Promise<string> {
	const at = systemClock.now();
	const form = {
		...{ title, text: "The customer rings, and somebody comes out of the workshop.", rule: "", place: "" },
		...{ name: "keepers" as const, tags: [], campaign: "", sentence: "Keepers see the name." },
		token: crypto.randomUUID(),
	};
	const sent = await proposeIdea(storage, actorOf(world.people.polish), form, at);
	if (!sent.ok) throw new Error(sent.problem.code);
	const id = sent.value.leadsTo.slice(sent.value.leadsTo.lastIndexOf("/") + 1);
	const judged = { effect: 3, effort: 1, cost: 2, words: "Cheap." };
	expect(await judgeIdea(storage, actorOf(world.people.keeper), id, judged, at)).toMatchObject({ ok: true });
	return sent.value.leadsTo;
}

const later = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

for (const language of ["en", "ru", "pl"] as const) {
	const { take, handle, columns, fields, send, words } = told[language];

	test(`a keeper receives an idea, carries it by keys and answers it (${language})`, async ({ company, window }) => {
		let idea = "";
		const place: Company = await company("sqlite", async (storage, world) => {
			idea = await plantIdea(storage, world);
		});
		const page = await window(place, { viewport: { width: 1280, height: 900 } });
		await signIn(page, place.world.people.keeper);
		await speak(page, language);
		await page.goto("/ideas/keeping");
		await page.getByRole("link", { name: title, exact: true }).click();
		await page.getByRole("button", { name: take }).click();
		await page.goto("/ideas/keeping/board");
		const grip = page.getByRole("button", { name: handle });
		await expect(grip).toBeVisible();
		const [fresh, trial] = columns.map((name) => page.getByRole("region", { name, exact: true }));
		await grip.focus();
		await page.keyboard.press("Space");
		await page.keyboard.press("ArrowRight");
		await expect(fresh?.getByText(title) ?? page.locator("body")).toHaveCount(0);
		await page.keyboard.press("Escape");
		await expect(fresh?.getByRole("link", { name: title }) ?? grip).toBeVisible();
		await expect(grip).toBeFocused();
		await page.keyboard.press("Space");
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("ArrowRight");
		await expect(trial?.getByRole("link", { name: title }) ?? grip).toBeVisible();
		await page.keyboard.press("Space");
		await page.waitForURL(/answers\?state=on-trial/);
		await page.getByLabel(fields.tries).fill("Nobody Such");
		await page.getByLabel(fields.until, { exact: true }).fill(later);
		await page.getByLabel(fields.words, { exact: true }).fill(words);
		await page.locator("[name=place]").fill("Sklep na Długiej");
		await page.getByRole("button", { name: send }).click();
		await expect(page.getByText("Nobody Such").first()).toBeVisible();
		await expect(page.getByLabel(fields.words, { exact: true })).toHaveValue(words);
		await page.getByLabel(fields.tries).fill(place.world.people.english.name);
		await page.getByRole("button", { name: send }).click();
		await page.goto(idea);
		await expect(page.getByText(words)).toBeVisible();

		const pages = [
			...["/ideas/keeping", "/ideas/keeping?of=all", "/ideas/keeping/board", "/ideas/keeping/stand-ins"],
			...["/ideas/keeping/rewards", "/ideas/promise", idea, `${idea}/keeping`, `${idea}/answers?state=done`],
			...[`${idea}/answers?state=declined`, `${idea}/judgement`, `${idea}/rewards`, `${idea}/merger?search=bell`],
		];
		const found: string[] = [];
		for (const address of pages) {
			await page.goto(address);
			const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
			found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${address} ${id}: ${target}`)));
		}
		await page.setViewportSize({ width: 360, height: 740 });
		for (const address of pages) {
			await page.goto(address);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			if (wide > 0) found.push(`${address} is ${wide} px too wide`);
		}
		expect(found).toEqual([]);
	});
}

test("without a script the menu of a card leads on", async ({ company, window }) => {
	const place: Company = await company("sqlite", async (storage, world) => {
		await plantIdea(storage, world);
	});
	const page = await window(place, { javaScriptEnabled: false });
	await signIn(page, place.world.people.keeper);
	await page.goto("/ideas/keeping/board");
	await expect(page.getByRole("button", { name: told.en.handle })).toBeHidden();
	await page.locator(".card summary").first().click();
	await page.getByRole("link", { name: "Declined", exact: true }).click();
	await expect(page.getByLabel("The reason")).toBeVisible();
});
