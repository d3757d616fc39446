import { randomBytes } from "node:crypto";

/** A random 128-bit id for addresses: 22 characters, safe in a URL. */
export function newPublicId(): string {
	return randomBytes(16).toString("base64url");
}
