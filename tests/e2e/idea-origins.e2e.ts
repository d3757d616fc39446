import { ideaPath } from "#app/features/ideas/paths.ts";
import { proposeIdea } from "#app/features/ideas/propose-idea.server.ts";
import { formatDate } from "#app/messages/format.ts";
import { systemClock } from "#app/platform/clock.ts";
import { type Language, languages } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { actorOf, withoutApprovers } from "../world/standards.ts";
import type { World } from "../world/world.ts";
import { expect, signIn, speak, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

interface Told {
	writer: "english" | "employee" | "polish";
	name: "signed" | "keepers";
	title: string;
	/** The rule as the standard's language says it. */
	rule: string;
}

const told: Record<Language, Told> = {
	en: {
		...{ writer: "english", name: "signed", title: "Walk the customer to the door" },
		rule: "Odprowadź klienta do drzwi i podziękuj.",
	},
	ru: {
		...{ writer: "employee", name: "keepers", title: "Номер мастера на квитанции" },
		rule: "Zapisz na kwicie numer mechanika.",
	},
	pl: {
		...{ writer: "polish", name: "signed", title: "Woda dla czekających" },
		rule: "Podaj wodę każdemu, kto czeka dłużej niż kwadrans.",
	},
};

async function plantIdeas(storage: Storage, { people }: World): Promise<Map<Language, string>> {
	await withoutApprovers(storage);
	const planted = new Map<Language, string>();
	for (const language of languages) {
		const { writer, name, title } = told[language];
		const form = { title, name, text: "So every customer feels at home.", rule: "SVC", place: "", tags: [] };
		const sent = { ...form, campaign: "", sentence: "As chosen.", token: crypto.randomUUID() };
		const outcome = await proposeIdea(storage, actorOf(people[writer]), sent, systemClock.now());
		if (!outcome.ok) throw new Error(outcome.problem.code);
		planted.set(language, outcome.value.leadsTo.replace(ideaPath(""), ""));
	}
	return planted;
}

test("the author of a standard makes rules of ideas; each rule shows from whom it came and since when (en, ru, pl)", async ({
	company,
	window,
}) => {
	let ideas = new Map<Language, string>();
	const place = await company("sqlite", async (storage, world) => {
		ideas = await plantIdeas(storage, world);
	});
	const desk = await window(place, { viewport: { width: 1280, height: 900 } });
	await signIn(desk, place.world.people.author);
	for (const [at, language] of languages.entries()) {
		const t = wordsOf(language);
		const { writer, name, title, rule } = told[language];
		const person = place.world.people[writer];
		const key = `SVC-${5 + at}`;
		await test.step(`worded and published (${language})`, async () => {
			await desk.goto(ideaPath(ideas.get(language) ?? ""));
			if ((await desk.locator("html").getAttribute("lang")) !== language) await speak(desk, language);
			await desk.getByRole("link", { name: t("origins.title") }).click();
			await expect(desk.locator("[name=code]")).toHaveValue("SVC");
			await desk.getByLabel(t("origins.text"), { exact: true }).fill(rule);
			await desk.getByRole("button", { name: t("origins.save") }).click();
			await expect(desk.locator(`li#${key} textarea[name=text]`)).toHaveValue(rule);
			await desk.goto("/standards/SVC/publications/new");
			await desk.getByLabel(t("standards.publish.note")).fill(title);
			await desk.getByRole("button", { name: t("standards.publish.button", { number: 3 + at }) }).click();
			await desk.waitForURL(/\/standards\/SVC(\?|$)/);
		});
		await test.step(`the rule names the idea; its author is told (${language})`, async () => {
			await desk.goto(`/rules/${key}`);
			const origin = desk.locator("li").filter({ hasText: t("origins.from") });
			await expect(origin.getByRole("link", { name: title })).toBeVisible();
			const signed = name === "signed" ? t("origins.signed", { author: person.name }) : t("origins.colleague");
			await expect(origin).toContainText(signed);
			const day = formatDate(new Date(), language, "Europe/Warsaw");
			await expect(origin).toContainText(t("origins.since", { day }));
			const phone = await window(place, { viewport: { width: 360, height: 740 } });
			await signIn(phone, person);
			await expect(phone.getByText(t("origins.task.proposed", { key }))).toBeVisible();
			await phone.getByRole("link", { name: t("origins.task.openIdea") }).click();
			await expect(phone.getByRole("link", { name: key })).toBeVisible();
		});
	}
});
