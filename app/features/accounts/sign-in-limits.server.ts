import { createHash } from "node:crypto";
import type { Clock } from "#app/platform/clock.ts";
import type { Settings } from "#app/platform/settings.server.ts";
import type { Storage } from "#db/storage.ts";
import { type Limit, type Limiter, memoryLimiter, tableLimiter } from "./limiter.server.ts";

export interface LimitParts {
	storage: Storage;
	clock: Clock;
	settings: Pick<Settings, "rateLimits">;
	clientAddress: string;
}

/** A try that is being counted; tell how it ended. */
export interface Try {
	/** Minutes to wait; null when the try may go on. */
	wait: number | null;
	/** The password was right: this try is not counted, and the account's failures from this network are forgotten. */
	succeeded(): Promise<void>;
}

/** Failures for one account from one network, and failures from one network; nobody can lock somebody else out. */
const perAccount: Limit = { name: "account", points: 5, duration: 15 * 60 };
const perNetwork: Limit = { name: "network", points: 50, duration: 60 * 60 };

interface Limiters {
	account: Limiter;
	network: Limiter;
}

const ofStorage = new WeakMap<Storage, Limiters>();

/**
 * Counts a try before the password is looked at, so that many at once are counted, too.
 * `account` is the name that was typed, whether there is such an account or not.
 */
export async function countTry(parts: LimitParts, account: string): Promise<Try> {
	if (!parts.settings.rateLimits) return { wait: null, succeeded: async () => undefined };
	const { account: accounts, network: networks } = limitersOf(parts);
	const network = networkOf(parts.clientAddress);
	const accountKey = keyOf(`${network} ${account}`);
	const networkKey = keyOf(network);
	const wait = Math.max(await accounts.consume(accountKey), await networks.consume(networkKey));
	return {
		wait: wait > 0 ? Math.ceil(wait / 60_000) : null,
		async succeeded() {
			await Promise.all([accounts.forget(accountKey), networks.giveBack(networkKey)]);
		},
	};
}

/** The network of an address: /24 of IPv4, /48 of IPv6. */
export function networkOf(address: string): string {
	const four = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address);
	if (four) return `${four[1]}.0/24`;
	if (!address.includes(":")) return "unknown";
	const [head = "", tail] = address.toLowerCase().split("%")[0]?.split("::", 2) ?? [];
	const groups = head === "" ? [] : head.split(":");
	const after = tail ? tail.split(":") : [];
	while (tail !== undefined && groups.length + after.length < 8) groups.push("0");
	const first = [...groups, ...after].slice(0, 3).map((group) => group.replace(/^0+(?=.)/, ""));
	return `${first.join(":")}::/48`;
}

/** In memory where one process serves all, in the database where several share it. */
function limitersOf({ storage, clock }: LimitParts): Limiters {
	let limiters = ofStorage.get(storage);
	if (!limiters) {
		const make = (limit: Limit) =>
			storage.dialect === "postgres" ? tableLimiter(storage, clock, limit) : memoryLimiter(limit);
		limiters = { account: make(perAccount), network: make(perNetwork) };
		ofStorage.set(storage, limiters);
	}
	return limiters;
}

/** Neither names nor addresses are kept. */
function keyOf(text: string): string {
	return createHash("sha256").update(text).digest("base64url");
}
