import { endOwnSessions, endSessionsForm } from "#app/features/accounts/end-own-sessions.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction("_app.me_.sessions", async ({ actor, request, storage }) => {
	const form = await readForm(request, endSessionsForm);
	if (!form.ok) refuse(400);
	const ended = await endOwnSessions(storage, actor, form.value.session);
	if (!ended) refuse(404);
	return goTo("/me?done=session");
});
