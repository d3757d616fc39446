import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A random 256-bit token: 43 characters that are safe in a cookie and in an address. */
export function newToken(): string {
	return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token or code. */
export function hashToken(token: string): string {
	return createHash("sha256").update(token).digest("hex");
}

/** Whether a token has this hash, in the same time for every wrong one. */
export function hasHash(token: string, hash: string): boolean {
	const given = Buffer.from(hashToken(token));
	const wanted = Buffer.from(hash);
	return given.length === wanted.length && timingSafeEqual(given, wanted);
}

// No 0, 1, i, l, o: these are read aloud and typed by hand.
const readable = "23456789abcdefghjkmnpqrstuvwxyz";

/** Groups of four readable characters with a dash between them; about 20 bits each. */
export function newReadableCode(groups: number): string {
	const parts: string[] = [];
	for (let group = 0; group < groups; group++) {
		let part = "";
		while (part.length < 4) {
			for (const byte of randomBytes(8)) {
				// Bytes beyond a whole multiple of the alphabet would make its first letters more likely.
				if (byte < 248 && part.length < 4) part += readable.charAt(byte % readable.length);
			}
		}
		parts.push(part);
	}
	return parts.join("-");
}

/** A code as it was printed, however it was typed. */
export function normalizeCode(typed: string): string {
	return typed
		.trim()
		.toLowerCase()
		.replace(/[\s-]+/g, "")
		.replace(/(.{4})(?=.)/g, "$1-");
}
