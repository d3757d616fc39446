import { reactionForm } from "#app/features/praise/answers.form.ts";
import { ledOn } from "#app/features/praise/led-on.server.ts";
import { takeReactionBack } from "#app/features/praise/react.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction(
	"_app.praise.$praise_.reactions_.removal",
	async ({ actor, request, storage, params, clock }) => {
		const form = await readForm(request, reactionForm);
		if (!form.ok) refuse(422);
		const id = params.praise ?? "";
		const at = clock.now();
		return ledOn(await takeReactionBack(storage, actor, id, form.value.kind, at), form.value.back);
	},
);
