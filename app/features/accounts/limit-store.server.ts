import { and, eq, gt, sql } from "drizzle-orm";
import { RateLimiterRes, RateLimiterStoreAbstract } from "rate-limiter-flexible";
import type { Clock } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";

interface Counted {
	points: number;
	expiresAt: Date;
}

interface LimitOptions {
	storage: Storage;
	clock: Clock;
	keyPrefix: string;
	points: number;
	/** Seconds. */
	duration: number;
}

/** Counters in our own table, for processes that share a database. */
export class TableLimiter extends RateLimiterStoreAbstract {
	readonly #storage: Storage;
	readonly #clock: Clock;

	constructor({ storage, clock, ...options }: LimitOptions) {
		super({ ...options, storeClient: storage });
		this.#storage = storage;
		this.#clock = clock;
	}

	/** Counts `points` for a key, or sets them anew when `force` is given or the last count has expired. */
	async _upsert(key: string, points: number, milliseconds: number, force = false): Promise<Counted> {
		const { rateLimits } = this.#storage.tables;
		const now = this.#clock.now();
		const fresh = { points, expiresAt: new Date(now.getTime() + milliseconds) };
		const counts = force ? sql`false` : gt(rateLimits.expiresAt, now);
		const [row] = await this.#storage.write((writer) =>
			writer
				.insert(rateLimits)
				.values({ key, ...fresh })
				.onConflictDoUpdate({
					target: rateLimits.key,
					set: {
						points: sql`case when ${counts} then ${rateLimits.points} + excluded.points else excluded.points end`,
						expiresAt: sql`case when ${counts} then ${rateLimits.expiresAt} else excluded.expires_at end`,
					},
				})
				.returning(),
		);
		return row ?? fresh;
	}

	async _get(key: string): Promise<Counted | null> {
		const { rateLimits } = this.#storage.tables;
		const [row] = await this.#storage.read
			.select()
			.from(rateLimits)
			.where(and(eq(rateLimits.key, key), gt(rateLimits.expiresAt, this.#clock.now())));
		return row ?? null;
	}

	async _delete(key: string): Promise<boolean> {
		const { rateLimits } = this.#storage.tables;
		const gone = await this.#storage.write((writer) =>
			writer.delete(rateLimits).where(eq(rateLimits.key, key)).returning({ key: rateLimits.key }),
		);
		return gone.length > 0;
	}

	_getRateLimiterRes(_key: string, changed: number, counted: Counted): RateLimiterRes {
		const left = Math.max(counted.expiresAt.getTime() - this.#clock.now().getTime(), 0);
		return new RateLimiterRes(
			Math.max(this.points - counted.points, 0),
			left,
			counted.points,
			counted.points === changed,
		);
	}
}
