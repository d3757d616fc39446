import { draftAnswer } from "#app/features/standards/draft-answer.server.ts";
import { removePart } from "#app/features/standards/remove-part.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction(
	"_app.standards.$code_.draft_.parts_.$part_.removal",
	async ({ request, storage, actor, params, clock }) => {
		const { code = "", part = "" } = params;
		const outcome = await removePart(storage, actor, { code, part }, clock);
		return draftAnswer(request, code, outcome, { told: "removed" });
	},
);
