import { eq, gt, sql } from "drizzle-orm";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Clock } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";

/** So many points for a key in so many seconds. */
export interface Limit {
	name: string;
	points: number;
	duration: number;
}

export interface Limiter {
	/** Counts one point. Milliseconds to wait when that was too much, else 0. */
	consume(key: string): Promise<number>;
	/** Takes one point back. */
	giveBack(key: string): Promise<void>;
	forget(key: string): Promise<void>;
}

/** Counters in memory, for an installation of one process. */
export function memoryLimiter({ name, points, duration }: Limit): Limiter {
	const counters = new RateLimiterMemory({ keyPrefix: name, points, duration });
	return {
		async consume(key) {
			try {
				await counters.consume(key);
				return 0;
			} catch (refused) {
				if (refused instanceof RateLimiterRes) return Math.max(refused.msBeforeNext, 1);
				throw refused;
			}
		},
		async giveBack(key) {
			await counters.reward(key);
		},
		async forget(key) {
			await counters.delete(key);
		},
	};
}

/** Counters in our own table, for processes that share a database. */
export function tableLimiter(storage: Storage, clock: Clock, { name, points, duration }: Limit): Limiter {
	const { rateLimits } = storage.tables;
	const keyOf = (key: string) => `${name}:${key}`;
	return {
		async consume(key) {
			const now = clock.now();
			const fresh = { key: keyOf(key), points: 1, expiresAt: new Date(now.getTime() + duration * 1000) };
			const counts = gt(rateLimits.expiresAt, now);
			const [row = fresh] = await storage.write((writer) =>
				writer
					.insert(rateLimits)
					.values(fresh)
					.onConflictDoUpdate({
						target: rateLimits.key,
						set: {
							points: sql`case when ${counts} then ${rateLimits.points} + 1 else 1 end`,
							expiresAt: sql`case when ${counts} then ${rateLimits.expiresAt} else excluded.expires_at end`,
						},
					})
					.returning(),
			);
			return row.points > points ? Math.max(row.expiresAt.getTime() - now.getTime(), 1) : 0;
		},
		async giveBack(key) {
			await storage.write(async (writer) => {
				await writer
					.update(rateLimits)
					.set({ points: sql`${rateLimits.points} - 1` })
					.where(eq(rateLimits.key, keyOf(key)));
			});
		},
		async forget(key) {
			await storage.write(async (writer) => {
				await writer.delete(rateLimits).where(eq(rateLimits.key, keyOf(key)));
			});
		},
	};
}
