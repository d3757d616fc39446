import { eq } from "drizzle-orm";
import type { Clock } from "#app/platform/clock.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage, Writer } from "#db/storage.ts";
import { hasHash, hashToken, newReadableCode, normalizeCode } from "./tokens.server.ts";

const key = "setup.code";

/**
 * The code of the first run, made anew at each start; null once an account exists.
 * The database keeps only its hash, so a code that was printed once cannot be printed again.
 */
export async function ensureSetupCode(storage: Storage, clock: Clock): Promise<string | null> {
	if (await hasAccounts(storage.read, storage.tables)) return null;
	const { instanceValues } = storage.tables;
	const code = newReadableCode(5);
	const row = { value: hashToken(code), writtenAt: clock.now() };
	await storage.write(async (writer) => {
		await writer
			.insert(instanceValues)
			.values({ key, ...row })
			.onConflictDoUpdate({ target: instanceValues.key, set: row });
	});
	return code;
}

/** Whether anybody has an account yet. */
export async function hasAccounts(read: Reader, { people }: Tables): Promise<boolean> {
	return (await read.select({ id: people.id }).from(people).limit(1)).length > 0;
}

/** Whether this is the code of the first run, however it was typed. */
export async function isSetupCode(read: Reader, { instanceValues }: Tables, typed: string): Promise<boolean> {
	const [row] = await read.select().from(instanceValues).where(eq(instanceValues.key, key));
	return row !== undefined && hasHash(normalizeCode(typed), row.value);
}

/** Takes the code away within the first administrator's transaction. False when somebody else was faster. */
export async function spendSetupCode(writer: Writer, { instanceValues }: Tables, typed: string): Promise<boolean> {
	const hash = hashToken(normalizeCode(typed));
	const [row] = await writer.delete(instanceValues).where(eq(instanceValues.key, key)).returning();
	return row !== undefined && row.value === hash;
}
