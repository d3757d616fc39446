import { guardAction } from "#app/platform/guard.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction("sign-out", async ({ request, context }) => {
	await context.sessions.endOf(request);
	return goTo("/sign-in", context.sessions.endedHeaders());
});
