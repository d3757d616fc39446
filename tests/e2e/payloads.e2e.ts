import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Page } from "playwright/test";
import { personSearchText } from "#app/features/accounts/names.ts";
import { plantStandard, publishDraft } from "#app/features/demo/plant-standard.server.ts";
import { startDiscussion } from "#app/features/standards/review/discuss.server.ts";
import type { Storage } from "#db/storage.ts";
import { actorOf } from "../world/standards.ts";
import type { World } from "../world/world.ts";
import { payloads } from "./support/payloads.ts";
import { expect, signIn, test } from "./support/story.ts";

const at = new Date("2026-11-02T09:00:00Z");
const payload = (index: number) => payloads[index % payloads.length] ?? "";

/** Puts the payloads wherever people write: rules, reasons, examples, stories, headings, titles, notes, names. */
async function plantPayloads(storage: Storage, world: World): Promise<void> {
	const author = actorOf(world.people.author);
	const told = {
		title: `${payload(0)} ${payload(5)}`,
		language: "en" as const,
		definition: { en: payloads.join("\n\n") },
		stories: payloads.slice(0, 12).map((text, index) => ({ heading: { en: text }, text: { en: payload(index + 12) } })),
		techniques: [{ heading: { en: payload(7) }, text: { en: payload(13) } }],
		conclusions: [{ en: payload(14) }],
		sections: [
			{
				heading: { en: payload(2) },
				rules: payloads.map((text, index) => ({
					text: { en: text },
					why: { en: payload(index + 1) },
					example: { en: payload(index + 2) },
				})),
			},
		],
	};
	await plantStandard(storage, author, { ...told, code: "XSS" }, at);
	await publishDraft(storage, author, "XSS", { note: payload(1) }, at);
	await plantStandard(storage, author, { ...told, code: "XSD", title: payload(3) }, at);
	const said = { token: randomUUID(), rule: "XSD-1", text: payloads.slice(0, 12).join(" @"), mention: "" };
	expect(await startDiscussion(storage, author, "XSD", said, at)).toMatchObject({ ok: true });
	const { people, teams, company } = storage.tables;
	await storage.write(async (writer) => {
		for (const [index, { id, userName }] of Object.values(world.people).entries()) {
			const name = payload(index);
			const occupation = payload(index + 5);
			const searchText = personSearchText(name, userName, occupation);
			await writer.update(people).set({ name, occupation, searchText }).where(eq(people.id, id));
		}
		for (const [index, { id }] of Object.values(world.teams).entries()) {
			await writer
				.update(teams)
				.set({ name: payload(index + 3) })
				.where(eq(teams.id, id));
		}
		await writer.update(company).set({ name: payload(6), welcome: { en: payload(1), pl: payload(2), ru: payload(3) } });
	});
}

/** Elements and attributes that only a payload taken as markup could have made. */
async function grown(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll("*")].flatMap((element) => {
			const attributes = [...element.attributes].filter(
				({ name, value }) =>
					/^on/i.test(name) || (/^(href|src|action|data)$/i.test(name) && /^\s*(javascript|data):/i.test(value)),
			);
			const foreign = element.matches("iframe, object, embed, base, video, math, meta[http-equiv=refresh]");
			return attributes.length > 0 || foreign ? [element.outerHTML.slice(0, 120)] : [];
		}),
	);
}

test("what looks like a script is shown as text, wherever it was written", async ({ company, window }) => {
	const place = await company("sqlite", plantPayloads);
	const page = await window(place, { locale: "en" });
	await page.goto("/sign-in");
	expect(await grown(page)).toEqual([]);
	await signIn(page, place.world.people.administrator);
	const { leader } = place.world.people;
	const pages = [
		"/",
		"/standards",
		"/standards/XSS",
		"/standards/XSS/versions",
		"/standards/XSS/versions/1",
		"/standards/XSS/coverage?show=all",
		"/standards/XSS/settings",
		"/standards/XSD/draft",
		"/standards/XSD/publications/new",
		"/standards/XSD/review",
		"/standards/XSD/discussions?rule=XSD-1",
		"/standards/XSS/log",
		"/rules/XSS-1",
		"/rules/XSS-14",
		"/admin/people",
		`/admin/people/${leader.publicId}`,
		"/admin/teams",
		`/admin/teams/${place.world.teams.lenina.publicId}`,
		"/admin/company",
		...payloads.slice(0, 10).map((text) => `/search?q=${encodeURIComponent(text)}`),
		`/standards?q=${encodeURIComponent(payload(0))}`,
	];
	for (const address of pages) {
		await page.goto(address);
		expect(await grown(page), address).toEqual([]);
	}
	await page.goto("/standards/XSS");
	const texts = await page.locator("article.rule .rule-text").allInnerTexts();
	expect(texts).toHaveLength(payloads.length);
	for (const text of payloads.slice(0, 40)) expect(texts).toContain(text);
});
