import { memoryLimiter } from "#app/features/accounts/limiter.server.ts";
import type { RequestContext } from "#app/platform/installation.server.ts";

const QUARTER_OF_AN_HOUR = 900;

/** A visitor's address may send so many texts in a quarter of an hour; where scripts run the page sends none. */
const texts = memoryLimiter({ name: "coach", points: 60, duration: QUARTER_OF_AN_HOUR });

/** And the page's script may ask so often what to write, once a rest from typing: more than one writes by hand. */
const suggestions = memoryLimiter({ name: "coach-suggestions", points: 300, duration: QUARTER_OF_AN_HOUR });

/** Whether a visitor from this address has sent too many texts lately. */
export async function sentTooMany({ settings, clientAddress }: RequestContext): Promise<boolean> {
	return settings.rateLimits && (await texts.consume(clientAddress)) > 0;
}

/** Whether a visitor's page from this address has asked for suggestions too often lately. */
export async function askedTooOften({ settings, clientAddress }: RequestContext): Promise<boolean> {
	return settings.rateLimits && (await suggestions.consume(clientAddress)) > 0;
}
