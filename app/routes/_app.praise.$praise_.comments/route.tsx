import { commentForm } from "#app/features/praise/answers.form.ts";
import { comment } from "#app/features/praise/comment.server.ts";
import { ledOn } from "#app/features/praise/led-on.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, refuseForm } from "#app/platform/read-form.server.ts";

export const action = guardAction(
	"_app.praise.$praise_.comments",
	async ({ actor, request, storage, params, clock, context }) => {
		const form = await readForm(request, commentForm);
		if (!form.ok) refuseForm(request, form);
		const id = params.praise ?? "";
		const at = clock.now();
		const mail = context.settings.smtpUrl !== null;
		const written = await comment(storage, actor, id, form.value, { at, mail });
		return ledOn(written, ({ leadsTo }) => `${leadsTo}#comments`, request);
	},
);
