import { memoryLimiter } from "#app/features/accounts/limiter.server.ts";
import type { RequestContext } from "#app/platform/installation.server.ts";

/** A visitor's address may send so many texts in a quarter of an hour; the page's script sends none. */
const texts = memoryLimiter({ name: "coach", points: 60, duration: 900 });

/** Whether a visitor from this address has sent too many texts lately. */
export async function sentTooMany({ settings, clientAddress }: RequestContext): Promise<boolean> {
	return settings.rateLimits && (await texts.consume(clientAddress)) > 0;
}
