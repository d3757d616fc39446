import { access, statfs } from "node:fs/promises";
import path from "node:path";
import { ensureSetupCode } from "#app/features/accounts/setup-code.server.ts";
import { createSessions } from "#app/features/accounts/sessions.server.ts";
import { createMailJobs } from "#app/features/mail/send-mail.server.ts";
import { askToRead } from "#app/features/standards/ask-to-read.server.ts";
import { backupTo } from "#db/backup.ts";
import { lockDataFolder } from "#db/engine/lock.ts";
import { openStorage, parseDatabaseUrl } from "#db/engine/open.ts";
import { type Handler, startJobs } from "#db/jobs/runner.ts";
import type { Timer } from "#db/jobs/timers.ts";
import { migrate } from "#db/migrate.ts";
import about from "../../package.json" with { type: "json" };
import { systemClock } from "./clock.ts";
import type { Installation } from "./installation.server.ts";
import { createLog, safeError } from "./log.server.ts";
import type { Settings } from "./settings.server.ts";

export interface OpenInstallation {
	installation: Installation;
	/** The one-time code of the first run; null once an account exists. */
	setupCode: string | null;
	/** Ends jobs, then the database. */
	close(): Promise<void>;
}

/**
 * Opens what a server needs: the data folder's lock (SQLite), the migrated database, sessions, jobs and timers.
 * @throws errors with an `exitCode` and a sentence for the administrator: a newer database, a folder in use, an unsafe disk.
 */
export async function openInstallation(settings: Settings): Promise<OpenInstallation> {
	const log = createLog(settings.logLevel);
	const target = parseDatabaseUrl(settings.databaseUrl);
	const lock =
		target.dialect === "sqlite"
			? await lockDataFolder(path.dirname(path.resolve(target.file)), "server", {
					what: "the server",
					waitFor: 15_000,
					onWait: (message) => console.error(message),
				})
			: null;
	await migrate(settings.databaseUrl, { backup: (url) => backupTo(url, settings.backupDir, systemClock.now()) });
	const storage = await openStorage(settings.databaseUrl);
	const clock = systemClock;
	const sessions = createSessions({ storage, settings, clock });
	const handlers: Record<string, Handler> = { ...createMailJobs(settings), "reading.ask": askToRead };
	const timers: Timer[] = [];
	const jobs = startJobs(storage, handlers, {
		clock: () => clock.now(),
		timers,
		onProblem: ({ job, error, givenUp }) =>
			log.error({ job: job?.id, kind: job?.kind, attempt: job?.attempt, givenUp, error: safeError(error) }, "job failed"),
	});
	const installation: Installation = {
		settings,
		storage,
		clock,
		log,
		version: about.version,
		sessions,
		findActor: sessions.find,
		ready: readiness(storage, settings),
	};
	return {
		installation,
		setupCode: await ensureSetupCode(storage, clock),
		async close() {
			await jobs.stop();
			await storage.close();
			lock?.release();
		},
	};
}

const leastFreeBytes = 256 * 1024 * 1024;
const cacheMilliseconds = 2_000;

/** The checks of /readyz: the database answers, and there is room on the disk. Answers are kept for 2 seconds. */
function readiness(storage: Installation["storage"], settings: Settings): Installation["ready"] {
	let last: { at: number; answer: Awaited<ReturnType<Installation["ready"]>> } | null = null;
	return async () => {
		if (last && performance.now() - last.at < cacheMilliseconds) return last.answer;
		const { instanceValues } = storage.tables;
		const database = await storage.read
			.select({ key: instanceValues.key })
			.from(instanceValues)
			.limit(1)
			.then(
				() => true,
				() => false,
			);
		const folder = await access(settings.dataDir).then(
			() => true,
			() => false,
		);
		const disk = await statfs(settings.dataDir).then(
			({ bavail, bsize }) => bavail * bsize > leastFreeBytes,
			() => false,
		);
		const answer = { ready: database && folder && disk, checks: { database, folder, disk } };
		last = { at: performance.now(), answer };
		return answer;
	};
}
