import type { Page } from "playwright/test";
import type { Translate } from "#app/messages/translator.ts";
import type { Language } from "#app/platform/languages.ts";
import { withoutApprovers } from "../world/standards.ts";
import type { World } from "../world/world.ts";
import { type Company, expect, signIn, speak, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const rulebook = "../shared/samples/pl-przychodnia-zasady.docx";
const readers: Record<Language, keyof World["people"]> = { en: "english", ru: "employee", pl: "polish" };
const byLaw = "Nie podawaj wyników badań przez telefon.";
const water = "Uzupełnij wodę i kubeczki o 7:45 i o 13:00.";

/** Each language once, one of them on PostgreSQL: that the engines answer alike is the matter of the contract tests. */
const runs = [
	{ language: "en", engine: "postgres" },
	{ language: "ru", engine: "sqlite" },
	{ language: "pl", engine: "sqlite" },
] as const;

for (const { language, engine } of runs) {
	test(`a rulebook goes in, version 1 comes out, a colleague confirms it (${language}, ${engine})`, async ({
		company,
		window,
	}) => {
		test.setTimeout(240_000);
		const place = await company(engine, withoutApprovers);
		const t = wordsOf(language);
		const desk = await window(place, { locale: language, viewport: { width: 1280, height: 900 } });
		await signIn(desk, place.world.people.author);
		if (language !== "pl") await speak(desk, language);

		await bringIn(desk, t);
		await mendTwoPieces(desk, t);
		await makeDraft(desk, t);
		await moveFirstRule(desk, t);
		await giveReasons(desk, t);
		await publish(desk, t);
		await readOnPhone(place, await phoneOf(place, window, language), t, language);
		await seeCoverage(desk, t, place.world.people[readers[language]].name);
	});
}

async function bringIn(desk: Page, t: Translate): Promise<void> {
	await desk.goto("/standards");
	await desk.getByRole("link", { name: t("standards.list.import") }).click();
	await desk.getByLabel(t("writing.importing.file")).setInputFiles(rulebook);
	await desk.getByRole("button", { name: t("writing.importing.read") }).click();
	await expect(desk.getByRole("heading", { level: 1 })).toHaveText(t("writing.importing.title"));
}

/** A sentence about whom the rules are for becomes part of the definition; a statement is put as a deed. */
async function mendTwoPieces(desk: Page, t: Translate): Promise<void> {
	const pieces = desk.locator("li.piece");
	await pieces.filter({ hasText: "także stażystów" }).getByRole("combobox").selectOption("definition");
	const piece = pieces.filter({ hasText: "Wodę i kubeczki uzupełniamy" });
	await piece.getByText(t("writing.importing.words"), { exact: true }).click();
	await piece.locator("textarea").fill(water);
	await desk
		.getByRole("button", { name: t("writing.importing.save") })
		.last()
		.click();
	await expect(pieces.filter({ hasText: water })).toHaveCount(1);
	await expect(pieces.filter({ hasText: "także stażystów" }).getByRole("combobox")).toHaveValue("definition");
	const ready = desk.locator("button[name=acceptAll]");
	const code = desk.getByLabel(t("writing.importing.code"));
	await code.fill("MINE");
	await ready.click();
	await expect(ready).toHaveCount(0);
	await expect(code).toHaveValue("MINE");
	const back = desk.getByRole("button", { name: t("writing.importing.takeBack") });
	const putIn = await back.count();
	await back.first().click();
	await expect(back).toHaveCount(putIn - 1);
	await ready.click();
	await expect(back).toHaveCount(putIn);
}

async function makeDraft(desk: Page, t: Translate): Promise<void> {
	await desk.getByLabel(t("writing.importing.code")).fill("REJ");
	await desk.getByRole("button", { name: t("writing.importing.make") }).click();
	await expect(desk.getByRole("heading", { level: 1 })).toHaveText(t("writing.draft.title", { number: 1 }));
	await expect(desk.locator("li[data-kind=rule]")).toHaveCount(46);
}

async function moveFirstRule(desk: Page, t: Translate): Promise<void> {
	const keys = () => desk.locator("li[data-kind=rule]").evaluateAll((rules) => rules.map((rule) => rule.id));
	expect((await keys()).slice(0, 2)).toEqual(["REJ-1", "REJ-2"]);
	await desk.getByRole("button", { name: t("writing.editor.down", { key: "REJ-1" }), exact: true }).click();
	await expect(async () => expect((await keys()).slice(0, 2)).toEqual(["REJ-2", "REJ-1"])).toPass();
	await expect(async () => {
		await desk.reload();
		expect((await keys()).slice(0, 2)).toEqual(["REJ-2", "REJ-1"]);
	}).toPass();
}

/** A ban that the law asks for is written anew; it and what no ready suggestion has mended stay, each with its reason. */
async function giveReasons(desk: Page, t: Translate): Promise<void> {
	const banned = desk.locator("li[data-kind=rule]", { has: desk.locator(".no.stops") });
	await desk.locator("li[data-kind=rule] textarea[name=text]").last().fill(byLaw);
	await expect(desk.locator("li[data-kind=rule]").last().locator(".no.stops").first()).toBeVisible();
	for (let left = await banned.count(); left > 0; left--) {
		const rule = banned.first();
		await rule.locator("textarea[name=text]").click();
		await rule.getByText(t("writing.coach.keep"), { exact: true }).click();
		await rule.getByLabel(t("writing.editor.exceptionWords")).fill("RODO, art. 5");
		await rule.getByRole("button", { name: t("writing.editor.exceptionSave") }).click();
		await expect(banned).toHaveCount(left - 1);
	}
}

async function publish(desk: Page, t: Translate): Promise<void> {
	await desk.getByRole("link", { name: t("writing.draft.publish") }).click();
	await desk.getByLabel(t("standards.publish.note")).fill("Zasady rejestracji po uwagach lekarzy.");
	await desk.getByRole("button", { name: t("standards.publish.button", { number: 1 }) }).click();
	await expect(desk).toHaveURL(/\/standards\/REJ$/);
	await expect(desk.locator("article.rule")).toHaveCount(46);
	await expect(desk.locator("article.rule").first()).toHaveAttribute("id", "REJ-2");
	await expect(desk.locator(".definition").filter({ hasText: "także stażystów" })).toBeVisible();
}

async function phoneOf(
	place: Company,
	window: (place: Company, options: object) => Promise<Page>,
	language: Language,
): Promise<Page> {
	return window(place, {
		locale: language,
		viewport: { width: 360, height: 740 },
		colorScheme: "dark",
		hasTouch: true,
	});
}

async function readOnPhone(place: Company, phone: Page, t: Translate, language: Language): Promise<void> {
	await signIn(phone, place.world.people[readers[language]]);
	const task = phone.getByRole("link", { name: t("now.read", { title: "Zasady pracy rejestracji" }) });
	await expect(async () => {
		await phone.reload();
		await expect(task).toBeVisible({ timeout: 500 });
	}).toPass();
	await task.click();
	await expect(phone.locator("article.rule", { hasText: water })).toBeVisible();
	const confirm = phone.locator(".confirm").getByRole("button", { name: t("standards.confirm.button") });
	const box = await confirm.boundingBox();
	expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
	await confirm.tap();
	await expect(phone.getByRole("button", { name: t("standards.confirm.button") })).toHaveCount(0);
	const wide = await phone.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(360);
}

async function seeCoverage(desk: Page, t: Translate, name: string): Promise<void> {
	await desk.reload();
	await desk.getByRole("link", { name: t("standards.coverage.open") }).click();
	await expect(desk.getByRole("row").filter({ hasText: name })).toHaveCount(0);
	await desk.getByRole("link", { name: t("reading.coverage.view.all") }).click();
	const row = desk.getByRole("row").filter({ hasText: name });
	await expect(row).toContainText(t("standards.coverage.confirmedOn", { moment: "" }).trim());
	await expect(desk.getByText(t("reading.coverage.count.confirmed", { number: 1 })).first()).toBeVisible();
}
