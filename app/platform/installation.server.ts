import type { Sessions } from "#app/features/accounts/sessions.server.ts";
import type { Storage } from "#db/storage.ts";
import type { Actor } from "./actor.ts";
import type { Clock } from "./clock.ts";
import type { Log } from "./log.server.ts";
import type { Settings } from "./settings.server.ts";

/** What one running process is made of. */
export interface Installation {
	settings: Settings;
	storage: Storage;
	clock: Clock;
	log: Log;
	version: string;
	/** The session store; the accounts feature owns its shape. */
	sessions: Sessions;
	/** Finds who a session cookie belongs to; the session store is the accounts feature's. */
	findActor(request: Request): Promise<Actor | null>;
	/** The checks of /readyz. */
	ready(): Promise<{ ready: boolean; checks: Record<string, boolean> }>;
}

/** What every loader and action is given as `context`. */
export interface RequestContext extends Installation {
	nonce: string;
	requestId: string;
	/** The client's address by TRUST_PROXY. */
	clientAddress: string;
	/** The signed-in person, found once a request. */
	actor(): Promise<Actor | null>;
}

declare module "@remix-run/server-runtime" {
	interface AppLoadContext extends RequestContext {}
}
