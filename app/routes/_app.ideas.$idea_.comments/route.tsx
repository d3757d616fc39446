import { ideaCommentForm } from "#app/features/ideas/answers.form.ts";
import { commentIdea } from "#app/features/ideas/comment-idea.server.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, refuseForm } from "#app/platform/read-form.server.ts";

export const action = guardAction(
	"_app.ideas.$idea_.comments",
	async ({ actor, request, storage, params, clock, context }) => {
		const form = await readForm(request, ideaCommentForm);
		if (!form.ok) refuseForm(request, form);
		const options = { at: clock.now(), mail: context.settings.smtpUrl !== null };
		const outcome = await commentIdea(storage, actor, params.idea ?? "", form.value, options);
		return ledOn(outcome, ({ leadsTo }) => `${leadsTo}#comments`, request);
	},
);
