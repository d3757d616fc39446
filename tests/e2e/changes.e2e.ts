import type { Page } from "playwright/test";
import type { Translate } from "#app/messages/translator.ts";
import type { World } from "../world/world.ts";
import { expect, signIn, speak, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const document = `# Obsługa w serwisie
## Powitanie
1. Przywitaj klienta, zanim podejdzie do lady, i uśmiechnij się.
2. Powtórz prośbę klienta własnymi słowami i poczekaj na jego „tak”.
## Termin i cena
1. Zapytaj o zgodę, gdy cena rośnie.
2. Powiedz, ile potrwa naprawa, i zadzwoń dzień wcześniej, gdy termin się przesuwa.
3. Podaj cenę przed rozpoczęciem pracy.
`;

const readers: Record<string, keyof World["people"]> = { en: "english", ru: "employee", pl: "polish" };

for (const language of ["en", "ru", "pl"] as const) {
	test(`a reader sees what changed; an author goes back, splits, and brings a changed document in (${language})`, async ({
		company,
		window,
	}) => {
		test.setTimeout(180_000);
		const place = await company();
		const t = wordsOf(language);
		const phone = await window(place, { locale: language, viewport: { width: 360, height: 740 } });
		await signIn(phone, place.world.people[readers[language] ?? "polish"]);
		await seeChanges(phone, t);
		const desk = await window(place, { locale: language, viewport: { width: 1280, height: 900 } });
		await signIn(desk, place.world.people.author);
		if (language !== "pl") await speak(desk, language);
		await goBack(desk, t);
		await splitAndUndo(desk, t);
		await bringIn(desk, t);
	});
}

async function seeChanges(phone: Page, t: Translate): Promise<void> {
	await phone.goto("/standards/SVC");
	await phone.getByRole("link", { name: t("changes.link"), exact: true }).click();
	await expect(phone.getByRole("heading", { level: 1 })).toHaveText(t("changes.title", { from: 1, to: 2 }));
	await expect(phone.getByRole("heading", { name: t("changes.group.reworded") })).toBeVisible();
	await expect(phone.locator("ins").filter({ hasText: "zapisz ją na karcie" }).first()).toBeAttached();
}

/** The version before becomes a draft; the page says so before. */
async function goBack(desk: Page, t: Translate): Promise<void> {
	await desk.goto("/standards/SVC/versions/1");
	await desk.getByRole("link", { name: t("changes.start.title") }).click();
	await desk.getByRole("button", { name: t("changes.start.button") }).click();
	await expect(desk.getByRole("heading", { level: 1 })).toHaveText(t("writing.draft.title", { number: 3 }));
	await expect(desk.locator("li[data-kind=rule]")).toHaveCount(4);
}

async function splitAndUndo(desk: Page, t: Translate): Promise<void> {
	// Words typed a moment before are on the page that the menu leads to.
	const typed = "Powiedz, ile potrwa naprawa, i zadzwoń, gdy termin się przesuwa.";
	await desk.locator("#SVC-3 textarea[name=text]").fill(typed);
	await desk.locator("#SVC-3 summary").last().click();
	await desk
		.locator("#SVC-3")
		.getByRole("link", { name: t("writing.editor.split") })
		.click();
	await expect(desk.getByRole("heading", { level: 1 })).toHaveText(t("changes.split.title", { key: "SVC-3" }));
	await expect(desk.locator("textarea").filter({ hasText: "gdy termin się przesuwa" })).not.toHaveCount(0);
	for (const [edition, first, second] of [
		["pl", "Powiedz, ile potrwa naprawa.", "Zadzwoń dzień wcześniej, gdy termin się przesuwa."],
		["ru", "Назовите срок ремонта.", "Позвоните накануне, когда срок сдвигается."],
		["en", "Say how long the repair will take.", "Ring the day before when the date moves."],
	] as const) {
		await desk.locator(`#${edition}-1`).fill(first);
		await desk.locator(`#${edition}-2`).fill(second);
	}
	await desk.getByRole("button", { name: t("changes.split.button") }).click();
	await expect(desk.locator("li[data-kind=rule]")).toHaveCount(5);
	await desk.getByRole("link", { name: t("writing.draft.compare", { number: 2 }) }).click();
	await expect(desk.getByText(t("changes.splitFrom"))).toBeVisible();
	await desk.goBack();
	await desk.getByRole("button", { name: t("writing.editor.undo"), exact: true }).click();
	await expect(desk.locator("li[data-kind=rule]")).toHaveCount(4);
}

async function bringIn(desk: Page, t: Translate): Promise<void> {
	await desk.getByRole("link", { name: t("writing.draft.reimport") }).click();
	await desk.getByLabel(t("writing.importing.paste")).fill(document);
	await desk.getByRole("button", { name: t("writing.importing.read") }).click();
	await desk.getByRole("button", { name: t("changes.again.goOn") }).click();
	await expect(desk.getByRole("heading", { level: 1 })).toHaveText(t("changes.again.title", { code: "SVC" }));
	const fresh = desk.locator("article.diff").filter({ hasText: "Zapytaj o zgodę" });
	await expect(fresh.getByLabel(t("changes.again.key"))).toHaveValue("");
	await expect(desk.locator("#rule-SVC-1").getByLabel(t("changes.again.key"))).toHaveValue("SVC-1");
	await desk.getByRole("button", { name: t("changes.again.change") }).click();
	await expect(desk.getByRole("heading", { level: 1 })).toHaveText(t("writing.draft.title", { number: 3 }));
	await expect(desk.locator("li[data-kind=rule]")).toHaveCount(5);
}
