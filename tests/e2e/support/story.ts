import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import {
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	test as base,
	expect,
	type Page,
} from "playwright/test";
import { systemClock } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import { openStorage } from "#db/engine/open.ts";
import { migrate } from "#db/migrate.ts";
import type { Storage } from "#db/storage.ts";
import { type RunningApp, startApp } from "../../support/app.ts";
import { databaseOn } from "../../support/global-postgres.ts";
import { type PostgresServer, startPostgres } from "../../support/postgres-server.ts";
import { scratchFolder } from "../../support/scratch.ts";
import { plantStandards } from "../../world/standards.ts";
import { plantWorld, type World } from "../../world/world.ts";

export { expect };

export type EngineName = "sqlite" | "postgres";

/** The product as a story finds it: served, with a database of its own. */
export interface Place {
	url: string;
	databaseUrl: string;
	/** Ends the server as a power cut would; `restart` serves again on the same address. */
	kill(): Promise<void>;
	restart(): Promise<void>;
	/** What the server has printed. */
	output(): string;
}

/** A place with the people and standards of the test world. */
export interface Company extends Place {
	world: World;
}

interface Fixtures {
	/** Serves an empty installation. */
	emptyPlace: (engine?: EngineName) => Promise<Place>;
	/** Serves the test world; `plant` writes more into it first. */
	company: (engine?: EngineName, plant?: (storage: Storage, world: World) => Promise<void>) => Promise<Company>;
	/** Opens a window of its own; its page errors and refused scripts fail the story at its end. */
	window: (place: Place, options?: BrowserContextOptions) => Promise<Page>;
}

interface WorkerFixtures {
	postgres: () => Promise<PostgresServer>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
	postgres: [
		// biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of fixtures from this pattern.
		async ({}, use) => {
			let server: Promise<PostgresServer> | undefined;
			await use(() => {
				server ??= startPostgres();
				return server;
			});
			await (await server)?.stop();
		},
		{ scope: "worker" },
	],
	emptyPlace: async ({ postgres }, use) => {
		const ending: (() => Promise<void>)[] = [];
		await use(async (engine = "sqlite") => serve(await freshDatabase(engine, postgres, ending), ending));
		for (const end of ending.reverse()) await end();
	},
	company: async ({ postgres }, use) => {
		const ending: (() => Promise<void>)[] = [];
		await use(async (engine = "sqlite", plant) => {
			const databaseUrl = await freshDatabase(engine, postgres, ending);
			await migrate(databaseUrl);
			const storage = await openStorage(databaseUrl);
			const world = await plantWorld(storage, systemClock);
			await plantStandards(storage, world, systemClock);
			await plant?.(storage, world);
			await storage.close();
			return { ...(await serve(databaseUrl, ending)), world };
		});
		for (const end of ending.reverse()) await end();
	},
	window: async ({ browser }, use) => {
		const opened: { context: BrowserContext; complaints: string[] }[] = [];
		await use(async (place, options = {}) => {
			const { page, ...rest } = await openWindow(browser, place, options);
			opened.push(rest);
			return page;
		});
		for (const { context, complaints } of opened) {
			await context.close();
			expect(complaints).toEqual([]);
		}
	},
});

async function openWindow(browser: Browser, place: Place, options: BrowserContextOptions) {
	const context = await browser.newContext({ baseURL: place.url, reducedMotion: "reduce", ...options });
	const complaints: string[] = [];
	const page = await context.newPage();
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("dialog", (dialog) => {
		complaints.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on("console", (message) => {
		if (/Content Security Policy|Hydration|hydrat/i.test(message.text())) complaints.push(message.text());
	});
	return { page, context, complaints };
}

async function freshDatabase(
	engine: EngineName,
	postgres: () => Promise<PostgresServer>,
	ending: (() => Promise<void>)[],
): Promise<string> {
	if (engine === "sqlite") {
		const folder = scratchFolder("sb-story-");
		ending.push(async () => rmSync(folder, { recursive: true, force: true }));
		return `file:${path.join(folder, "story.sqlite")}`;
	}
	const { url } = await postgres();
	const name = `story_${randomBytes(6).toString("hex")}`;
	await onServer(url, `create database ${name}`);
	ending.push(() => onServer(url, `drop database if exists ${name} with (force)`));
	return databaseOn(url, name);
}

async function onServer(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}

async function serve(databaseUrl: string, ending: (() => Promise<void>)[]): Promise<Place> {
	const dataDir = scratchFolder("sb-story-data-");
	let app: RunningApp = await startApp({ databaseUrl, dataDir });
	const { url } = app;
	ending.push(async () => {
		await app.stop();
		rmSync(dataDir, { recursive: true, force: true });
	});
	return {
		url,
		databaseUrl,
		kill: () => app.kill(),
		restart: async () => {
			app = await startApp({ databaseUrl, dataDir, port: Number(new URL(url).port) });
		},
		output: () => app.output(),
	};
}

/** Signs in on the page of that name, as a person would. */
export async function signIn(page: Page, person: { userName: string; password: string }): Promise<void> {
	await page.goto("/sign-in");
	await page.locator("[name=userName]").fill(person.userName);
	await page.locator("[name=password]").fill(person.password);
	await page.locator("main button[type=submit], main form button").last().click();
	await page.waitForURL((url) => url.pathname !== "/sign-in");
}

/** Chooses the language of the product in its own menu. */
export async function speak(page: Page, language: Language): Promise<void> {
	const menu = page.locator("details.language");
	await menu.locator("summary").click();
	await menu.locator(`button[value=${language}]`).click();
	await page.waitForFunction((code) => document.documentElement.lang === code, language);
}
