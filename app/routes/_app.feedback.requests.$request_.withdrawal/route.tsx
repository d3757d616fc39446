import { requestPath } from "#app/features/requests/paths.ts";
import { withdrawRequest } from "#app/features/requests/settle-request.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.feedback.requests.$request_.withdrawal",
	async ({ actor, storage, params, clock }) => {
		const id = params.request ?? "";
		const outcome = await withdrawRequest(storage, actor, id, clock.now());
		if (!outcome.ok) refuse(404);
		return goTo(requestPath(id));
	},
);
