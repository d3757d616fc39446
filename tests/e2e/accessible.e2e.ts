import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright/test";
import { keepFeedbackDraft } from "#app/features/feedback/draft.server.ts";
import { fieldsFrom } from "#app/features/feedback/feedback.form.ts";
import { readFeedback } from "#app/features/feedback/read-feedback.server.ts";
import { reportFeedback } from "#app/features/feedback/report-feedback.server.ts";
import { sayInTalk } from "#app/features/feedback/talk.server.ts";
import { comment } from "#app/features/praise/comment.server.ts";
import { givePraise } from "#app/features/praise/give-praise.server.ts";
import { reportPraise } from "#app/features/praise/report-praise.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { languages } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { actorOf } from "../world/standards.ts";
import type { World } from "../world/world.ts";
import { plantIdeaBox } from "./support/idea-box.ts";
import { type Company, expect, signIn, speak, test } from "./support/story.ts";

/** The pages that people use most, as an administrator sees them. */
function pagesOf({ world }: Company, planted: string[]): string[] {
	return [
		"/",
		"/standards",
		"/standards/SVC",
		"/standards/SVC/versions",
		"/standards/SVC/versions/1",
		"/standards/SVC/changes?from=1&to=2",
		"/standards/SVC/versions/1/draft",
		"/standards/SVC/imports/new",
		"/standards/SVC/coverage?show=all",
		"/standards/SVC/settings",
		"/standards/TEL/draft",
		"/standards/TEL/publications/new",
		"/standards/TEL/review",
		"/standards/TEL/discussions?rule=TEL-2",
		"/standards/SVC/log",
		"/standards/SVC/withdrawal",
		"/standards/SVC/review-date",
		"/standards?withdrawn",
		"/standards/new",
		"/standards/imports/new",
		"/rules/SVC-1",
		"/rules/SVC-1/questions",
		`/standards/SVC/coverage/people/${world.people.polish.publicId}`,
		"/search?q=цену",
		"/praise",
		"/praise?rule=SVC-1",
		`/praise?person=${world.people.polish.publicId}`,
		"/praise/new",
		"/praise/settings",
		"/praise/switches",
		"/praise/reports",
		...planted,
		"/who-sees-what",
		"/coach",
		"/me",
		"/practice",
		"/practice/invitation",
		"/practice/switches",
		"/feedback",
		"/feedback?side=given",
		"/feedback?side=led",
		"/feedback/new",
		"/feedback/requests",
		"/feedback/requests/new",
		"/mirror",
		"/password",
		"/admin/people",
		"/admin/people/new",
		`/admin/people/${world.people.leader.publicId}`,
		`/admin/people/${world.people.leader.publicId}/links`,
		"/admin/teams",
		`/admin/teams/${world.teams.lenina.publicId}`,
		"/admin/company",
		"/admin/coach",
		"/nothing-here",
	];
}

interface Look {
	/** A desk and a phone; axe looks at the first. */
	windows: readonly { width: number; height: number }[];
	axe: boolean;
}

/** Whether the page scrolls sideways in each of the windows and, where asked for, what axe finds on it; nothing when all is well. */
async function barriers(page: Page, address: string, { windows, axe }: Look): Promise<string[]> {
	const found: string[] = [];
	await page.goto(address);
	for (const [place, size] of windows.entries()) {
		await page.setViewportSize(size);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		if (wide > 0) found.push(`${address} is ${wide} px too wide for ${size.width} px`);
		if (axe && place === 0) found.push(...(await violationsOn(page, address)));
	}
	return found;
}

/** A praise that is commented and reported; answers the pages on which it stands. */
async function plantPraise(storage: Storage, world: World): Promise<string[]> {
	const { english, approver, employee } = world.people;
	const at = systemClock.now();
	const told = {
		...{ to: [`p:${approver.publicId}`], rule: "SVC-1", noRule: false, takeUp: true, visibility: "company" as const },
		...{ deed: "Rang the customer a day early and offered two new times.", effect: "She moved her visit." },
		...{ token: crypto.randomUUID(), sentence: "Seen by everyone in the company." },
	};
	const given = await givePraise(storage, actorOf(english), told, at);
	if (!given.ok) throw new Error(given.problem.code);
	const entry = given.value.leadsTo;
	const id = entry.slice(entry.lastIndexOf("/") + 1);
	const said = { token: crypto.randomUUID(), text: `@${english.name}, thank you.` };
	expect(await comment(storage, actorOf(approver), id, said, { at, mail: false })).toMatchObject({ ok: true });
	const words = { token: crypto.randomUUID(), words: "It names a customer." };
	expect(await reportPraise(storage, actorOf(employee), id, words, at)).toMatchObject({ ok: true });
	return [entry, "/search?q=customer"];
}

/** Feedback to and from the administrator, opened and in conversation, reported, and still closed; answers its pages. */
async function plantFeedback(storage: Storage, { people }: World): Promise<string[]> {
	const at = systemClock.now();
	const { administrator, english, keeper } = people;
	const fields = fieldsFrom({
		...{
			to: administrator.publicId,
			situation: "At the counter",
			happenedOn: "2026-01-06",
			wants: "change",
			rule: "SVC-1",
		},
		...{ deed: "You told the customer that the part comes some time.", effect: "She rang three times." },
		proposal: "Name a day and ring her when it moves.",
	});
	const { situation, happenedOn, deed, effect, proposal, wants } = fields;
	const sent = async (from: typeof english, to: typeof english) => {
		const publicId = crypto.randomUUID();
		await storage.write(async (writer) => {
			await writer.insert(storage.tables.feedbackEntries).values({
				...{ publicId, authorId: from.id, receiverId: to.id, situation, happenedOn, deed, effect, proposal, wants },
				...{ kept: [], sentence: "Seen by the two.", state: "sent", sentAt: at },
			});
		});
		return publicId;
	};
	const [opened, closed, own] = [
		await sent(english, administrator),
		await sent(english, administrator),
		await sent(administrator, english),
	];
	const receiver = actorOf(administrator);
	await readFeedback(storage, receiver, opened, at);
	await sayInTalk(storage, receiver, opened, { token: crypto.randomUUID(), text: "Which customer was it?" }, at);
	const report = { token: crypto.randomUUID(), keeper: keeper.publicId, words: "It was another shift." };
	const reported = await reportFeedback(storage, receiver, opened, report, at);
	if (!reported.ok) throw new Error(reported.problem.code);
	await keepFeedbackDraft(storage, receiver, { ...fields, to: english.publicId }, at);
	return [...[opened, closed, own].map((id) => `/feedback/${id}`), reported.value.leadsTo, "/feedback/new/look"];
}

async function violationsOn(page: Page, address: string): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${address} ${id}: ${target.join(" ")}`));
}

test.setTimeout(240_000);

const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

/** Widths are looked at in each language; axe, which reads structure and colours, in both themes, on a desk and on a phone. */
const looks = [
	{ language: "en", windows: [desk, phone], colorScheme: "light", axe: true },
	{ language: "pl", windows: [phone, desk], colorScheme: "dark", axe: true },
	{ language: "ru", windows: [phone, desk], colorScheme: "light", axe: false },
] as const;

for (const { language, colorScheme, ...look } of looks) {
	const title = look.axe ? "axe finds nothing and nothing scrolls sideways" : "nothing scrolls sideways";
	test(`${title} (${language}, ${colorScheme}, ${look.windows[0].width} px first)`, async ({ company, window }) => {
		let planted: string[] = [];
		const place = await company("sqlite", async (storage, world) => {
			planted = [...(await plantPraise(storage, world)), ...(await plantFeedback(storage, world))];
		});
		const page = await window(place, { locale: language, viewport: look.windows[0], colorScheme });
		const found = [...(await barriers(page, "/sign-in", look)), ...(await barriers(page, "/setup", look))];
		await signIn(page, place.world.people.administrator);
		if ((await page.locator("html").getAttribute("lang")) !== language) await speak(page, language);
		for (const address of pagesOf(place, planted)) found.push(...(await barriers(page, address, look)));
		expect(found).toEqual([]);
	});
}

/** The box's pages in each language at both widths; axe reads each once, in daylight and at night by turns. */
test("the idea box: nothing scrolls sideways in any language, and axe finds nothing", async ({ company, window }) => {
	let pages: string[] = [];
	const place = await company("sqlite", async (storage, world) => {
		pages = await plantIdeaBox(storage, world);
	});
	const page = await window(place, { viewport: phone });
	await signIn(page, place.world.people.administrator);
	const found: string[] = [];
	for (const [turn, language] of languages.entries()) {
		await page.emulateMedia({ colorScheme: turn % 2 === 0 ? "light" : "dark", reducedMotion: "reduce" });
		if ((await page.locator("html").getAttribute("lang")) !== language) await speak(page, language);
		for (const [at, address] of pages.entries()) {
			const axe = at % languages.length === turn;
			found.push(...(await barriers(page, address, { windows: [phone, desk], axe })));
		}
	}
	expect(found).toEqual([]);
});
