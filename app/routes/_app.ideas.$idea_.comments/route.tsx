import { ideaCommentForm } from "#app/features/ideas/answers.form.ts";
import { commentIdea } from "#app/features/ideas/comment-idea.server.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction(
	"_app.ideas.$idea_.comments",
	async ({ actor, request, storage, params, clock, context }) => {
		const form = await readForm(request, ideaCommentForm);
		if (!form.ok) refuse(422, form.problems[0]?.code, typedText(request));
		const options = { at: clock.now(), mail: context.settings.smtpUrl !== null };
		const outcome = await commentIdea(storage, actor, params.idea ?? "", form.value, options);
		return ledOn(outcome, ({ leadsTo }) => `${leadsTo}#comments`, request);
	},
);
