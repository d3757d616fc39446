import { afterAll, beforeAll, expect } from "vitest";
import { systemClock } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { plantStandards } from "../world/standards.ts";
import { plantWorld, type World } from "../world/world.ts";
import { type Client, type RunningApp, startApp } from "./app.ts";
import type { Engine } from "./engines.ts";
import { type ReceivedMail, type SmtpSink, startSmtpSink } from "./smtp-sink.ts";

/** The test company behind a started product. Everything is there from the first test of its block on. */
export interface ServedWorld {
	readonly app: RunningApp;
	readonly storage: Storage;
	readonly world: World;
	/** What was sent by mail, where `mail` was asked for. */
	readonly mails: readonly ReceivedMail[];
	/** A person's browser, signed in once and kept. */
	as(who: keyof World["people"]): Promise<Client>;
	/** A new browser with a session of its own. */
	signedIn(who: keyof World["people"], stay?: string): Promise<Client>;
}

export interface ServedWorldOptions {
	/** Whether the company has its standards; it has unless told. */
	standards?: boolean;
	/** Whether the product counts requests and refuses too many; it does not unless told. */
	limits?: boolean;
	/** Whether mail is sent, to a server on this machine; it is not unless told. */
	mail?: boolean;
	/** Further settings of the product. */
	env?: Record<string, string>;
	/** What else is in the database before the product starts. */
	plant?: (storage: Storage, world: World) => Promise<unknown>;
}

/** Serves the test company on one engine to the tests of the block that calls it, and ends the product in good order after them. */
export function serveWorld(engine: Engine, options: ServedWorldOptions = {}): ServedWorld {
	const served = {} as { app: RunningApp; storage: Storage; world: World; mails: ReceivedMail[] };
	let sink: SmtpSink | undefined;
	const clients = new Map<string, Promise<Client>>();

	beforeAll(async () => {
		const databaseUrl = await engine.newDatabase("migrated");
		served.storage = await engine.connect(databaseUrl);
		served.world = await plantWorld(served.storage, systemClock);
		if (options.standards !== false) await plantStandards(served.storage, served.world, systemClock);
		await options.plant?.(served.storage, served.world);
		sink = options.mail ? await startSmtpSink() : undefined;
		served.mails = sink?.mails ?? [];
		const env = {
			...(options.limits ? {} : { RATE_LIMITS: "off" }),
			...(sink ? { SMTP_URL: sink.url, MAIL_FROM: "rules@lumen.example" } : {}),
			...options.env,
		};
		served.app = await startApp({ databaseUrl, env });
	}, 180_000);
	afterAll(async () => {
		expect(await served.app?.stop()).toBe(0);
		await sink?.close();
	});

	async function signedIn(who: keyof World["people"], stay?: string): Promise<Client> {
		const client = served.app.client();
		const { userName, password } = served.world.people[who];
		const { status, location } = await client.signIn(userName, password, stay);
		expect([status, location], `signing in as ${who}`).toEqual([303, "/"]);
		return client;
	}

	return Object.assign(served, {
		signedIn,
		as(who: keyof World["people"]) {
			const client = clients.get(who) ?? signedIn(who);
			clients.set(who, client);
			return client;
		},
	});
}
