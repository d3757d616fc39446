import { answerConsent } from "#app/features/praise/answer-consent.server.ts";
import { consentForm } from "#app/features/praise/answers.form.ts";
import { ledOn } from "#app/features/praise/led-on.server.ts";
import { praiseEntryPath } from "#app/features/praise/paths.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction(
	"_app.praise.$praise_.consent",
	async ({ actor, request, storage, params, clock }) => {
		const form = await readForm(request, consentForm);
		if (!form.ok) refuse(422);
		const id = params.praise ?? "";
		const at = clock.now();
		return ledOn(await answerConsent(storage, actor, id, form.value.answer, at), praiseEntryPath(id));
	},
);
