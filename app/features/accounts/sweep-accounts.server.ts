import { lt, lte } from "drizzle-orm";
import type { Storage } from "#db/storage.ts";

const linksKept = 30 * 86_400_000;
const tokensKept = 30 * 86_400_000;

/** Takes away what has ended: sessions, links a month after their end, counters of sign-in limits, tokens of old forms. */
export async function sweepAccounts(storage: Storage, now: Date): Promise<void> {
	const { sessions, accessLinks, rateLimits, formTokens } = storage.tables;
	await storage.write(async (writer) => {
		await writer.delete(sessions).where(lte(sessions.expiresAt, now));
		await writer.delete(accessLinks).where(lt(accessLinks.expiresAt, new Date(now.getTime() - linksKept)));
		await writer.delete(rateLimits).where(lte(rateLimits.expiresAt, now));
		await writer.delete(formTokens).where(lt(formTokens.createdAt, new Date(now.getTime() - tokensKept)));
	});
}
