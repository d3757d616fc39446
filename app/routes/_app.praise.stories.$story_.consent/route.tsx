import { consentForm } from "#app/features/praise/answers.form.ts";
import { ledOn } from "#app/features/praise/led-on.server.ts";
import { storyProposalPath } from "#app/features/praise/paths.ts";
import { answerStoryConsent } from "#app/features/praise/story.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction(
	"_app.praise.stories.$story_.consent",
	async ({ actor, request, storage, params, clock }) => {
		const form = await readForm(request, consentForm);
		if (!form.ok) refuse(422);
		const id = params.story ?? "";
		return ledOn(await answerStoryConsent(storage, actor, id, form.value.answer, clock.now()), storyProposalPath(id));
	},
);
