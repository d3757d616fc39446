import type { Language } from "#app/platform/languages.ts";
import type { World } from "../world/world.ts";
import { type Company, expect, signIn, test } from "./support/story.ts";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

interface Spoken {
	writer: keyof World["people"];
	/** Somebody of the writer's team, offered without typing, and speaking another language perhaps. */
	near: keyof World["people"];
	situation: string;
	/** Judges the person; what the coach asks to mend. */
	judging: string;
	deed: string;
	effect: string;
	proposal: string;
	question: string;
}

const told: Record<Language, Spoken> = {
	en: {
		...{ writer: "english", near: "approver", situation: "At the desk, shortly before noon" },
		...{ judging: "You are lazy.", deed: "You left the desk while two callers were waiting." },
		...{ effect: "Both rang off.", proposal: "Ask me to take the desk when you go." },
		question: "How would it be to receive this?",
	},
	ru: {
		...{ writer: "employee", near: "colleague", situation: "У кассы, около полудня" },
		...{ judging: "Вы ленивая.", deed: "Вы ушли от кассы, когда в очереди стояли трое." },
		...{ effect: "Двое ушли без покупки.", proposal: "Позовите меня, когда уходите." },
		question: "Каково было бы получить это?",
	},
	pl: {
		...{ writer: "polish", near: "newHire", situation: "Przy ladzie, koło południa" },
		...{ judging: "Jesteś leniwa.", deed: "Odeszłaś od lady, gdy czekały trzy osoby." },
		...{ effect: "Dwie z nich wyszły.", proposal: "Poproś mnie o zastępstwo, gdy odchodzisz." },
		question: "Jak by było to dostać?",
	},
};

for (const language of ["en", "ru", "pl"] as const) {
	const { writer, near, situation, judging, deed, effect, proposal, question } = told[language];

	test(`feedback on a phone: the coach, a second look, opened and taken up (${language})`, async ({
		company,
		window,
	}) => {
		const place: Company = await company();
		const page = await window(place, phone);
		await signIn(page, place.world.people[writer]);
		await page.goto("/feedback/new");
		await page.getByRole("option", { name: place.world.people[near].name }).tap();
		await expect(page.locator(".token", { hasText: place.world.people[near].name })).toBeVisible();
		await page.locator("#situation").fill(situation);
		await page.locator("#deed").fill(judging);
		await expect(page.locator("#deed-finding-1")).toBeVisible();
		await page.locator("#effect").fill(effect);
		await page.tap("#look");
		await expect(page.locator("#proposal-finding-1")).toBeVisible();
		await expect(page.locator("#situation")).toHaveValue(situation);
		await page.locator("#deed").fill(deed);
		await page.locator("#proposal").fill(proposal);
		await expect(page.locator(".coach")).toHaveCount(0);
		await page.tap("#look");
		// Before the first critical feedback people are asked once whether they want to practise.
		await page.waitForURL("**/practice/invitation");
		await page.locator("button[name=answer][value=later]").tap();
		await page.waitForURL("**/feedback/new/look");
		await expect(page.getByRole("heading", { name: question })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		await page.locator("main form button").tap();
		await expect(page.getByText(deed)).toBeVisible();
		const entry = new URL(page.url()).pathname;

		const receiver = await window(place, phone);
		await signIn(receiver, place.world.people[near]);
		await receiver.locator(`a[href="${entry}"]`).first().tap();
		await expect(receiver.getByText(deed)).toHaveCount(0);
		await receiver.locator(".feedback-envelope button").tap();
		await expect(receiver.getByText(deed)).toBeVisible();
		await receiver.locator(".feedback-answer .fold summary").first().tap();
		await receiver.locator("input[name=words]").fill(proposal);
		await receiver.locator("input[name=dueOn]").fill("2031-05-04");
		await receiver.locator(`form[action="${entry}/step"] button`).tap();
		await expect(receiver.locator("#h-step")).toBeVisible();

		await page.reload();
		await expect(page.locator("#h-step")).toBeVisible();
		await expect(page.locator(`form[action="${entry}/withdrawal"]`)).toHaveCount(0);
	});
}
