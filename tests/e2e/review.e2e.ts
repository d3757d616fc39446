import type { Page } from "playwright/test";
import { plantStandard } from "#app/features/demo/plant-standard.server.ts";
import type { Translate } from "#app/messages/translator.ts";
import { systemClock } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { actorOf } from "../world/standards.ts";
import type { World } from "../world/world.ts";
import { type Company, expect, signIn, speak, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const first = "Ring the bell and step back.";
const better = "Ring the bell, step back and smile.";

/** Parcels, with a second approver, who leads a shop. */
async function plantParcels(storage: Storage, world: World): Promise<void> {
	const told = {
		...{ code: "PAR", title: "Parcels", language: "en" as const },
		sections: [{ heading: { en: "At the door" }, rules: [{ text: { en: first } }] }],
	};
	await plantStandard(storage, actorOf(world.people.author), told, systemClock.now());
	await storage.write(async (writer) => {
		const { personRoles } = storage.tables;
		const grantedAt = systemClock.now();
		await writer.insert(personRoles).values({ personId: world.people.leader.id, role: "approver", grantedAt });
	});
}

for (const language of ["en", "ru", "pl"] as const) {
	const later = language === "ru";
	test(`an author and two approvers: changes asked for, both agree, published ${later ? "at a set time" : "now"} (${language})`, async ({
		company,
		window,
	}) => {
		test.setTimeout(300_000);
		const place = await company("sqlite", plantParcels);
		const { author, approver, leader } = place.world.people;
		const t = wordsOf(language);
		const desk = await window(place, { locale: language, viewport: { width: 1280, height: 900 } });
		const phone = await window(place, { locale: language, viewport: { width: 360, height: 740 }, hasTouch: true });
		const plain = await window(place, {
			...{ locale: language, viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
		});
		await signIn(desk, author);
		if (author.language !== language) await speak(desk, language);
		await signIn(phone, approver);
		if (approver.language !== language) await speak(phone, language);
		await signIn(plain, leader);
		if (leader.language !== language) await speakPlain(plain, language);

		await send(desk, t, [approver.name, leader.name]);
		await askForChanges(phone, t, author.name);
		await agree(plain, t, { asked: true });
		await mend(desk, t);
		await send(desk, t, []);
		await agree(phone, t, { asked: true });
		await agree(plain, t, { asked: true });
		await openPublication(desk, t);
		if (later) await publishLater(place, desk, t);
		else await desk.getByRole("button", { name: t("standards.publish.button", { number: 1 }) }).click();
		await expect(desk).toHaveURL(/\/standards\/PAR(\?|$)/);
		await readLog(desk, t, author.name, later);
	});
}

async function speakPlain(page: Page, language: Language): Promise<void> {
	await page.locator("details.language summary").click();
	await page.locator(`details.language button[value=${language}]`).click();
	await expect(page.locator("html")).toHaveAttribute("lang", language);
}

async function fits(page: Page): Promise<void> {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(360);
}

/** From the draft to its approvers; those of the last time are chosen already. */
async function send(desk: Page, t: Translate, names: string[]): Promise<void> {
	await desk.goto("/standards/PAR/draft", { waitUntil: "networkidle" });
	await desk.getByRole("link", { name: t("review.open") }).click();
	for (const name of names) await desk.getByLabel(name, { exact: true }).check();
	await desk.getByLabel(t("review.submit.words")).fill("Look at the bell, please.");
	await desk.getByRole("button", { name: t("review.submit.button") }).click();
	await expect(desk.getByText(t("review.standing.in-review", { count: 2, said: 0 }))).toBeVisible();
}

/** Begins a discussion beside the rule, with a name that is offered after @, and asks for changes. */
async function askForChanges(phone: Page, t: Translate, author: string): Promise<void> {
	await phone.goto("/");
	await phone.getByRole("link", { name: t("review.task.go.approve"), exact: true }).click();
	await fits(phone);
	await phone
		.locator("article.rule#PAR-1")
		.getByRole("link", { name: t("review.discussion.begin") })
		.click();
	// The list of names carries the field's label while it is open.
	const words = phone.locator("textarea").and(phone.getByLabel(t("review.discussion.text")));
	await words.fill("@");
	await words.pressSequentially(author.slice(0, 3));
	await phone.locator(".names").getByRole("option", { name: author }).click();
	await words.pressSequentially("and a smile?");
	await expect(words).toHaveValue(`@${author} and a smile?`);
	await phone.getByRole("button", { name: t("review.discussion.send") }).click();
	await expect(phone.locator(".discussion")).toContainText("and a smile?");
	await phone.getByLabel(t("review.say.changes-asked")).first().check();
	await phone.getByLabel(t("review.say.words")).first().fill("Add the smile.");
	await phone
		.getByRole("button", { name: t("review.say.button") })
		.first()
		.click();
	await expect(phone.getByText(t("review.standing.changes-asked"))).toBeVisible();
	await fits(phone);
}

async function agree(page: Page, t: Translate, { asked }: { asked: boolean }): Promise<void> {
	await page.goto("/");
	await expect(page.getByRole("link", { name: t("review.task.go.approve"), exact: true })).toHaveCount(asked ? 1 : 0);
	await page.getByRole("link", { name: t("review.task.go.approve"), exact: true }).click();
	await page.getByLabel(t("review.say.approved")).last().check();
	await page
		.getByRole("button", { name: t("review.say.button") })
		.last()
		.click();
	await expect(page.getByText(t("review.say.own")).first()).toBeVisible();
}

/** The author sees the question on Now, answers it, settles it and mends the rule. */
async function mend(desk: Page, t: Translate): Promise<void> {
	await desk.goto("/");
	await desk.getByRole("link", { name: t("review.task.go.mention"), exact: true }).click();
	const talk = desk.locator(".discussion");
	await talk.getByText(t("review.discussion.answers")).click();
	await talk.getByLabel(t("review.discussion.text")).fill("Gladly.");
	await talk.getByRole("button", { name: t("review.discussion.reply") }).click();
	await desk
		.locator(".discussion")
		.getByRole("button", { name: t("review.discussion.resolve") })
		.click();
	await expect(desk.locator(".discussion details").first()).not.toHaveAttribute("open", "");
	await desk.goto("/standards/PAR/draft", { waitUntil: "networkidle" });
	await desk.locator("li#PAR-1 textarea[name=text]").fill(better);
	await expect(async () => {
		const review = await desk.request.get("/standards/PAR/review");
		expect(await review.text()).toContain(better);
	}).toPass();
	await desk.goto("/standards/PAR/review");
	await expect(desk.locator("article.rule#PAR-1")).toContainText(better);
	await expect(desk.getByText(t("review.standing.put-back"))).toBeVisible();
}

async function openPublication(desk: Page, t: Translate): Promise<void> {
	await desk.goto("/");
	await desk.getByRole("link", { name: t("review.task.go.publish"), exact: true }).click();
	await desk.getByLabel(t("standards.publish.note")).fill("A smile at the door.");
}

/** Sets a time that comes within the minute; the power is cut meanwhile. */
async function publishLater(place: Company, desk: Page, t: Translate): Promise<void> {
	await desk.getByLabel(t("review.publication.later")).check();
	const soon = new Date(Date.now() + 61_000);
	const inWarsaw = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Warsaw", ...options }).format(soon);
	await desk.locator("[name=publishOn]").fill(inWarsaw({ year: "numeric", month: "2-digit", day: "2-digit" }));
	await desk.locator("[name=publishAt]").fill(inWarsaw({ hour: "2-digit", minute: "2-digit" }));
	await desk.getByRole("button", { name: t("standards.publish.button", { number: 1 }) }).click();
	await expect(desk.getByRole("button", { name: t("review.unschedule") })).toBeVisible();
	await place.kill();
	await place.restart();
	await expect(async () => {
		await desk.goto("/standards/PAR");
		await expect(desk.locator("article.rule")).toContainText(better, { timeout: 500 });
	}).toPass({ timeout: 120_000, intervals: [2_000] });
}

async function readLog(desk: Page, t: Translate, author: string, later: boolean): Promise<void> {
	await desk.getByRole("link", { name: t("review.log.open") }).click();
	const steps = desk.locator("#steps > li");
	await expect(steps.first()).toContainText(t("review.log.published", { version: 1 }));
	await expect(steps.first()).toContainText(later ? t("review.log.clock") : author);
	await expect(steps.filter({ hasText: "Add the smile." })).toHaveCount(1);
	await expect(steps.filter({ hasText: t("review.log.put-back", { version: 1 }) })).toContainText(author);
	await desk.goto("/standards/PAR/versions/1/discussion");
	await expect(desk.locator(".discussion")).toContainText("Gladly.");
	await expect(desk.locator(".discussion textarea")).toHaveCount(0);
}
