import path from "node:path";
import { loadCompany } from "#app/features/accounts/company.queries.server.ts";
import { createSessions } from "#app/features/accounts/sessions.server.ts";
import { ensureSetupCode } from "#app/features/accounts/setup-code.server.ts";
import { sweepAccounts } from "#app/features/accounts/sweep-accounts.server.ts";
import { ensureDemo } from "#app/features/demo/ensure-demo.server.ts";
import { createFeedbackJobs } from "#app/features/feedback/tell.server.ts";
import { looksAtEssay } from "#app/features/ideas/essay/traceless.ts";
import { createKeepersJobs, keepersTimer } from "#app/features/ideas/keepers-jobs.server.ts";
import { createOriginJobs, originsTimer } from "#app/features/ideas/origins/settle-origins.server.ts";
import { createMailJobs } from "#app/features/mail/send-mail.server.ts";
import { createPraiseJobs } from "#app/features/praise/praise-jobs.server.ts";
import { createRequestJobs } from "#app/features/requests/request-jobs.server.ts";
import { createReadingJobs, readingTimer } from "#app/features/standards/reading/reading-jobs.server.ts";
import { createReviewJobs, reviewTimer } from "#app/features/standards/review/review-jobs.server.ts";
import { backupTo } from "#db/backup.ts";
import { lockDataFolder } from "#db/engine/lock.ts";
import { openStorage, parseDatabaseUrl } from "#db/engine/open.ts";
import { type Handler, startJobs } from "#db/jobs/runner.ts";
import type { Timer } from "#db/jobs/timers.ts";
import { migrate } from "#db/migrate.ts";
import about from "../../package.json" with { type: "json" };
import { systemClock } from "./clock.ts";
import { makeDailyBackup } from "./daily-backup.server.ts";
import type { Installation } from "./installation.server.ts";
import { createLog, safeError } from "./log.server.ts";
import { readiness } from "./readiness.server.ts";
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
	const sessions = createSessions({ storage, settings, clock, leavesNoTrace: looksAtEssay });
	if (settings.demo) await ensureDemo(storage, clock);
	const company = await loadCompany(storage);
	const [hours, minutes] = settings.backupAt.split(":").map(Number);
	const handlers: Record<string, Handler> = {
		...createMailJobs(settings),
		...createReadingJobs({ mail: settings.smtpUrl !== null }),
		...createReviewJobs({ mail: settings.smtpUrl !== null }),
		...createPraiseJobs({ mail: settings.smtpUrl !== null }),
		...createKeepersJobs({ mail: settings.smtpUrl !== null }),
		...createRequestJobs({ mail: settings.smtpUrl !== null }),
		...createOriginJobs({ mail: settings.smtpUrl !== null }),
		...createFeedbackJobs({ mail: settings.smtpUrl !== null }),
		"accounts.sweep": (_job, { storage: swept, now }) => sweepAccounts(swept, now),
		"backup.make": async (_job, { now, signal }) => makeDailyBackup(settings, now, signal),
	};
	const timers: Timer[] = [
		{
			name: "backup.daily",
			pattern: `${minutes} ${hours} * * *`,
			timeZone: company?.timeZone ?? settings.timeZone,
			job: { kind: "backup.make" },
		},
		readingTimer(company?.timeZone ?? settings.timeZone),
		reviewTimer(company?.timeZone ?? settings.timeZone),
		originsTimer,
		keepersTimer(company?.timeZone ?? settings.timeZone),
		{ name: "accounts.sweep", pattern: "40 * * * *", timeZone: "UTC", job: { kind: "accounts.sweep" } },
	];
	const jobs = startJobs(storage, handlers, {
		clock: () => clock.now(),
		timers,
		onProblem: ({ job, error, givenUp }) =>
			log.error(
				{ job: job?.id, kind: job?.kind, attempt: job?.attempt, givenUp, error: safeError(error) },
				"job failed",
			),
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
