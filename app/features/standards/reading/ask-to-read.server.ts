import { and, eq, gte } from "drizzle-orm";
import type { Handler } from "#db/jobs/runner.ts";
import { settleStandard } from "./settle-standard.server.ts";

/**
 * The job "reading.ask": a version was published, and everybody whom it asks gets the task to read it. An editorial version
 * asks nobody anew. Where a newer one asks already, its own job does.
 */
export const askToRead: Handler = async (job, { storage, signal, now }) => {
	const { versions, standards } = storage.tables;
	const [version] = await storage.read
		.select({ standardId: versions.standardId })
		.from(versions)
		.innerJoin(standards, eq(standards.id, versions.standardId))
		.where(and(eq(versions.id, Number(job.payload.version)), gte(versions.number, standards.askedVersion)));
	if (version) await settleStandard(storage, version.standardId, { now, signal, published: true });
};
