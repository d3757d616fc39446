import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { changeStandard } from "#app/features/demo/change-standard.server.ts";
import { publishDraft } from "#app/features/demo/plant-standard.server.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { confirmReading } from "#app/features/standards/reading/confirm-reading.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { pdfText } from "../support/pdf-text.ts";
import { actorOf } from "../world/standards.ts";
import type { World } from "../world/world.ts";
import { expect, signIn, speak, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const title = "Obsługa w serwisie";

/** Who reads, who leads them, and how many of the leader's people are still to read when the reader is done. */
const stories = {
	en: { reader: "newHire", leader: "otherLeader", left: 1 },
	ru: { reader: "employee", leader: "leader", left: 4 },
	pl: { reader: "polish", leader: "otherLeader", left: 1 },
} as const;

/** Everybody knows version 2; version 3 rewords one rule in three languages. */
async function plantChange(storage: Storage, world: World): Promise<void> {
	const author = actorOf(world.people.author);
	const standard = await readableStandard(storage, author, "SVC", systemClock.now());
	const second = standard && (await versionByNumber(storage, standard.id, 2));
	if (!second) throw new Error("SVC is missing");
	for (const person of Object.values(world.people)) {
		await confirmReading(storage, actorOf(person), second, systemClock.now());
	}
	await openDraft(storage, author, { code: "SVC" }, systemClock);
	await changeStandard({ storage, author, code: "SVC", clock: systemClock }, [
		{
			reword: 1,
			text: {
				pl: "Przywitaj klienta po imieniu, zanim podejdzie do lady.",
				ru: "Поздоровайтесь по имени раньше, чем клиент подойдёт к стойке.",
				en: "Greet the customer by name before they reach the counter.",
			},
		},
	]);
	await publishDraft(storage, author, "SVC", { note: "Po imieniu." }, systemClock.now());
}

async function noSidewaysScroll(page: Page): Promise<void> {
	expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
		0,
	);
}

for (const language of ["en", "ru", "pl"] as const) {
	test(`reading only what changed (${language}): a reader on a phone, the leader, the owner, the auditor`, async ({
		company,
		window,
	}) => {
		const place = await company("sqlite", plantChange);
		const t = wordsOf(language);
		const { people } = place.world;
		const { left, ...who } = stories[language];
		const phone = await window(place, {
			javaScriptEnabled: false,
			locale: language,
			viewport: { width: 360, height: 740 },
		});
		await signIn(phone, people[who.reader]);
		const task = phone.getByRole("link", { name: t("now.read", { title }) });
		await expect(async () => {
			await phone.reload();
			await expect(task).toBeVisible({ timeout: 500 });
		}).toPass();
		const waiting = phone.locator(".task", { has: task });
		await expect(waiting).toContainText(t("reading.summary.reworded", { count: 1 }));
		await expect(waiting).toContainText(t("reading.about.seconds", { count: 10 }));
		await task.click();
		await expect(phone.getByRole("heading", { level: 1 })).toHaveText(t("reading.changed.title"));
		await expect(phone.locator("article.diff")).toHaveCount(1);
		await noSidewaysScroll(phone);
		await phone.getByRole("link", { name: t("reading.question.ask") }).click();
		await phone.locator("textarea[name=text]").fill("Which name?");
		await phone.getByRole("button", { name: t("reading.question.send") }).click();
		await expect(phone.locator(".banner")).toContainText(t("reading.question.done.asked"));
		await noSidewaysScroll(phone);
		await phone.goto("/standards/SVC");
		await expect(phone.locator("article.rule").first()).toContainText(t("reading.question.count", { count: 1 }));
		await phone
			.locator(".banner")
			.getByRole("link", { name: t("reading.changed.open") })
			.click();
		await phone.getByRole("button", { name: t("standards.confirm.button") }).click();
		await expect(phone.locator(".banner")).toContainText(t("reading.own.record"));

		const desk = await window(place, { locale: language });
		await signIn(desk, people[who.leader]);
		await speak(desk, language);
		await desk.goto("/standards/SVC/coverage");
		await desk.getByRole("button", { name: t("reading.coverage.remindAll") }).click();
		await expect(desk.locator(".banner")).toContainText(t("reading.coverage.reminded", { count: left }));
		await desk.getByRole("button", { name: t("reading.coverage.remindAll") }).click();
		await expect(desk.locator(".banner")).toContainText(t("reading.coverage.remindedNone"));

		const owner = await window(place, { locale: language });
		await signIn(owner, people.author);
		await speak(owner, language);
		await owner.goto("/");
		await owner.getByRole("link", { name: t("reading.question.toAnswer", { key: "SVC-1" }) }).click();
		await owner.locator("textarea[name=answer]").fill("The first name, as on the card.");
		await owner.getByRole("button", { name: t("reading.question.answerButton"), exact: true }).click();
		await expect(owner.locator("#questions")).toContainText("The first name, as on the card.");
		await phone.goto("/");
		await phone.getByRole("link", { name: t("reading.question.toRead", { key: "SVC-1" }) }).click();
		await expect(phone.locator("#questions")).toContainText("The first name, as on the card.");

		const audit = await window(place, { locale: language });
		await signIn(audit, people.auditor);
		await speak(audit, language);
		await audit.goto("/standards/SVC/coverage?show=confirmed");
		await audit.getByRole("link", { name: people[who.reader].name }).click();
		await expect(audit.getByRole("button", { name: t("reading.person.remind") })).toHaveCount(0);
		const download = audit.waitForEvent("download");
		await audit
			.getByRole("link", { name: t("reading.person.record") })
			.first()
			.click();
		const text = pdfText(readFileSync(await (await download).path()));
		expect(text).toContain(people[who.reader].name);
		expect(text).toContain("SVC-1");
	});
}
