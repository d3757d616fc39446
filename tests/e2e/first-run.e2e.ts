import type { Language } from "#app/platform/languages.ts";
import { expect, signIn, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const told: Record<Language, { company: string; administrator: string; colleague: string; occupation: string }> = {
	en: { company: "Harbour Cycles", administrator: "Ruth Bell", colleague: "Omar Haddad", occupation: "workshop" },
	ru: { company: "Велодом", administrator: "Рита Белова", colleague: "Пётр Ильин", occupation: "мастерская" },
	pl: {
		company: "Rowery Śródmieście",
		administrator: "Róża Błaszczyk",
		colleague: "Michał Żuk",
		occupation: "warsztat",
	},
};

const firstName = (name: string) => name.split(" ")[0] ?? name;

for (const language of ["en", "ru", "pl"] as const) {
	test(`the first run (${language}): a company is named, a colleague invited by link comes in`, async ({
		emptyPlace,
		window,
	}) => {
		const place = await emptyPlace();
		const t = wordsOf(language);
		const { company, administrator, colleague, occupation } = told[language];
		const link = /http\S+\/setup\?code=\S+/.exec(place.output())?.[0];
		if (!link) throw new Error("the server printed no first-run link");

		const page = await window(place, { locale: language });
		await page.goto(link);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("accounts.setup.title"));
		await page.getByLabel(t("accounts.setup.company")).fill(company);
		await page.getByLabel(t("accounts.setup.language"), { exact: false }).selectOption(language);
		await page.getByLabel(t("accounts.setup.name"), { exact: true }).fill(administrator);
		await page.getByLabel(t("accounts.setup.userName"), { exact: false }).fill("ruth");
		await page.getByLabel(t("accounts.newPassword.label"), { exact: false }).fill("blue kettle on a shelf");
		await page.getByLabel(t("accounts.newPassword.again")).fill("blue kettle on a sofa");
		await page.getByRole("button", { name: t("accounts.setup.button") }).click();
		await expect(page.getByLabel(t("accounts.newPassword.again"))).toHaveAttribute("aria-invalid", "true");
		await expect(page.getByLabel(t("accounts.setup.company"))).toHaveValue(company);
		await page.getByLabel(t("accounts.newPassword.label"), { exact: false }).fill("blue kettle on a shelf");
		await page.getByLabel(t("accounts.newPassword.again")).fill("blue kettle on a shelf");
		await page.getByRole("button", { name: t("accounts.setup.button") }).click();
		await expect(page).toHaveURL(`${place.url}/`);
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(
			t("now.greeting", { name: firstName(administrator) }),
		);
		expect(await page.locator("html").getAttribute("lang")).toBe(language);

		await page.goto("/admin/people/new");
		await page.getByLabel(t("admin.person.name"), { exact: true }).fill(colleague);
		await page.locator("[name=occupation]").fill(occupation);
		await page.getByRole("button", { name: t("admin.new.button") }).click();
		const invitation = await page.getByLabel(t("admin.link.inviteLabel")).inputValue();
		expect(invitation).toContain(`${place.url}/access-links/`);

		const phone = await window(place, { locale: language, viewport: { width: 360, height: 740 } });
		await phone.goto(invitation);
		await expect(phone.locator("main .sub")).toContainText(colleague);
		const userName = (await phone.locator("main b").first().textContent()) ?? "";
		await phone.getByLabel(t("accounts.newPassword.label"), { exact: false }).fill("red tricycle under rain");
		await phone.getByLabel(t("accounts.newPassword.again")).fill("red tricycle under rain");
		await phone.getByRole("button", { name: t("accounts.link.button") }).click();
		await expect(phone.getByRole("heading", { level: 1 })).toHaveText(
			t("now.greeting", { name: firstName(colleague) }),
		);

		const again = await window(place, { locale: language });
		await again.goto(invitation);
		await expect(again.getByRole("heading", { level: 1 })).toHaveText(t("accounts.link.overTitle"));
		await signIn(again, { userName, password: "red tricycle under rain" });
		await expect(again.getByRole("heading", { level: 1 })).toHaveText(
			t("now.greeting", { name: firstName(colleague) }),
		);
		await again.goto("/setup");
		await expect(again).toHaveURL(`${place.url}/`);
	});
}
