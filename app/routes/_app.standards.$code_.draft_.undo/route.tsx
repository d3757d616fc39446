import { partAnchor } from "#app/features/standards/draft.queries.server.ts";
import { draftAnswer } from "#app/features/standards/draft-answer.server.ts";
import { undoChange } from "#app/features/standards/undo-change.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction(
	"_app.standards.$code_.draft_.undo",
	async ({ request, storage, read, tables, actor, params, clock }) => {
		const code = params.code ?? "";
		const outcome = await undoChange(storage, actor, { code }, clock);
		if (!outcome.ok) return draftAnswer(request, code, outcome);
		const { act, part } = outcome.value;
		return draftAnswer(request, code, outcome, {
			told: act,
			anchor: part === null ? undefined : await partAnchor(read, tables, part),
		});
	},
);
