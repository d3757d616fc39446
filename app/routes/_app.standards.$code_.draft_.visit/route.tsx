import { visitForm } from "#app/features/standards/draft.form.ts";
import { draftAnswer, wrongForm } from "#app/features/standards/draft-answer.server.ts";
import { visitDraft } from "#app/features/standards/visit-draft.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";

/** Tells that somebody has the draft open, and who else has; asked by the editor every few seconds. */
export const action = guardAction(
	"_app.standards.$code_.draft_.visit",
	async ({ request, storage, actor, params, clock }) => {
		const code = params.code ?? "";
		const form = await readForm(request, visitForm);
		if (!form.ok) return wrongForm(request, code);
		return draftAnswer(request, code, await visitDraft(storage, actor, { code, part: form.value.part ?? null }, clock));
	},
);
