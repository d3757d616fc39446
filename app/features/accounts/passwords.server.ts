import { hash, verify } from "@node-rs/argon2";

/** Memory in KiB and passes of argon2id. Tests plant their world with a cheaper cost. */
export interface PasswordCost {
	memory: number;
	passes: number;
}

export const passwordCost: PasswordCost = { memory: 47_104, passes: 2 };

/** Each hash takes 46 MiB while it is made. */
const atOnce = 4;

/** The number of Argon2id in the library, whose own name for it vanishes when types are stripped. */
const argon2id = 2;

/** A hash of the same cost that no password has: unknown accounts take as long as known ones. */
const nobody =
	"$argon2id$v=19$m=47104,t=2,p=1$c3RhbmRhcmRiZWFyZXItbm9ib2R5$WpB8a0cYJ5n3r0l4oS1mYw5mF0b2xq0mYQ3i1p5m5hE";

/** A salted argon2id hash, made off the main thread. */
export async function hashPassword(password: string, cost: PasswordCost = passwordCost): Promise<string> {
	return inTurn(() =>
		hash(password, { algorithm: argon2id, memoryCost: cost.memory, timeCost: cost.passes, parallelism: 1 }),
	);
}

/** Whether a password belongs to a hash; takes the same time when there is none. */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
	const matches = await inTurn(() => verify(stored ?? nobody, password));
	return matches && stored !== null;
}

/** Whether a hash was made with another cost than today's and should be made anew at the next sign-in. */
export function isOutdatedHash(stored: string, cost: PasswordCost = passwordCost): boolean {
	return !stored.startsWith(`$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=1$`);
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
	if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
	else running++;
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next) next();
		else running--;
	}
}
