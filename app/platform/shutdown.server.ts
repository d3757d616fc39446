import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Closing } from "./http/create-server.server.ts";
import type { Log } from "./log.server.ts";

interface ShutDown {
	server: Server;
	closing: Closing;
	/** The longest wait for answers under way. */
	seconds: number;
	/** Ends jobs and the database. */
	close(): Promise<void>;
	log: Log;
}

/** How long /readyz says no before the door closes, so that a proxy in front can look elsewhere. Milliseconds. */
const noticeTime = 300;

/** Nothing under way for this long means that what clients had sent is answered: a request may wait unread in its socket. Milliseconds. */
const quietTime = 200;

/** On SIGTERM or SIGINT: says so on /readyz, answers what was sent, then ends jobs and the database, and exits 0. */
export function shutDownOnSignals({ server, closing, seconds, close, log }: ShutDown): void {
	const shutDown = async () => {
		if (closing.value) return;
		closing.value = true;
		setTimeout(() => {
			log.warn("answers were still under way at the end of the waiting time");
			process.exit(1);
		}, seconds * 1_000).unref();
		await sleep(noticeTime);
		for (let quiet = 0; quiet < quietTime; quiet = closing.underWay === 0 ? quiet + 20 : 0) await sleep(20);
		await new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeIdleConnections();
		});
		await close();
		process.exit(0);
	};
	process.on("SIGTERM", () => void shutDown());
	process.on("SIGINT", () => void shutDown());
}
