import { proposeIdea } from "#app/features/ideas/propose-idea.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { type Language, languages } from "#app/platform/languages.ts";
import { actorOf } from "../world/standards.ts";
import type { World } from "../world/world.ts";
import { expect, signIn, speak, test } from "./support/story.ts";
import { wordsOf } from "./support/words.ts";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

interface Told {
	reporter: keyof World["people"];
	title: string;
	text: string;
	/** What the reporter says is wrong, and what the keeper answers to both. */
	wrong: string;
	toReporter: string;
	toAuthor: string;
}

const told: Record<Language, Told> = {
	en: {
		...{ reporter: "english", title: "Names beside the late parcels", text: "Everybody sees who was late." },
		...{ wrong: "It puts two colleagues before everybody.", toReporter: "Thank you. The idea leaves the board." },
		toAuthor: "Write what helps the parcel arrive, and send it anew.",
	},
	ru: {
		...{ reporter: "employee", title: "Список опоздавших у входа", text: "Все видят, кто опоздал." },
		...{ wrong: "Здесь выставляют напоказ двух коллег.", toReporter: "Спасибо. Идея уходит с доски." },
		toAuthor: "Напишите, что поможет приходить вовремя, и пришлите снова.",
	},
	pl: {
		...{ reporter: "polish", title: "Nazwiska przy spóźnionych zleceniach", text: "Wszyscy widzą, kto się spóźnił." },
		...{ wrong: "To stawia dwie osoby przed wszystkimi.", toReporter: "Dziękuję. Pomysł schodzi z tablicy." },
		toAuthor: "Napisz, co pomaga zdążyć, i wyślij jeszcze raz.",
	},
};

test("a reader on a phone asks a keeper to look at an idea, who decides with words to both (en, ru, pl)", async ({
	company,
	window,
}) => {
	const ideas = new Map<Language, string>();
	const place = await company("sqlite", async (storage, { people }) => {
		for (const language of languages) {
			const form = {
				...{ title: told[language].title, text: told[language].text, rule: "", place: "", tags: [], campaign: "" },
				...{ name: "keepers" as const, sentence: "Keepers see the name.", token: crypto.randomUUID() },
			};
			const sent = await proposeIdea(storage, actorOf(people.approver), form, systemClock.now());
			if (!sent.ok) throw new Error(sent.problem.code);
			ideas.set(language, sent.value.leadsTo);
		}
	});
	const { people } = place.world;
	const keeper = await window(place, { viewport: { width: 1280, height: 900 } });
	await signIn(keeper, people.keeper);
	const author = await window(place, phone);
	await signIn(author, people.approver);
	for (const language of languages) {
		const { reporter, title, text, wrong, toReporter, toAuthor } = told[language];
		const t = wordsOf(language);
		await test.step(language, async () => {
			const reader = await window(place, phone);
			await signIn(reader, people[reporter]);
			await reader.goto(ideas.get(language) ?? "");
			await reader.getByRole("link", { name: t("ideas.report.ask") }).tap();
			await reader.getByLabel(t("ideas.report.label")).fill(wrong);
			await reader.getByRole("button", { name: t("ideas.report.askSend") }).tap();
			await expect(reader.getByText(t("ideas.report.sent"))).toBeVisible();

			if ((await keeper.locator("html").getAttribute("lang")) !== language) await speak(keeper, language);
			await keeper.goto("/ideas/reports");
			await keeper.getByRole("link", { name: wrong }).click();
			await expect(keeper.getByText(title)).toBeVisible();
			await keeper.locator("input[name=decision][value=removed]").check();
			await keeper.getByLabel(t("ideas.report.toReporter")).fill(toReporter);
			await keeper.getByLabel(t("ideas.report.toAuthor")).fill(toAuthor);
			await keeper.getByRole("button", { name: t("ideas.report.send") }).click();
			await expect(keeper.getByRole("heading", { name: t("ideas.report.said") })).toBeVisible();

			await reader.reload();
			await expect(reader.getByText(toReporter)).toBeVisible();
			await expect(reader.getByText(toAuthor)).toHaveCount(0);
			await author.goto("/");
			await author.locator('.task a.button[href^="/ideas/reports/"]').tap();
			await expect(author.getByText(text)).toBeVisible();
			await expect(author.getByText(toAuthor)).toBeVisible();
			await expect(author.getByText(wrong)).toHaveCount(0);
			await author.locator('form[action$="/seen"] button').tap();
			await author.waitForURL("**/ideas");
			await author.goto("/");
			await expect(author.locator('.task a[href^="/ideas/reports/"]')).toHaveCount(0);
			await reader.context().close();
		});
	}
});
