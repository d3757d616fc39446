import { wordingForm } from "#app/features/standards/draft.form.ts";
import { statusOf } from "#app/features/standards/draft-answer.server.ts";
import { writePart } from "#app/features/standards/write-part.server.ts";
import { formatTime } from "#app/messages/format.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { isLanguage } from "#app/platform/languages.ts";
import { readForm } from "#app/platform/read-form.server.ts";

/** Where the editor saves words while they are typed: a small form in, JSON out. */
export const action = guardAction(
	"_app.standards.$code_.draft_.parts_.$part_.wordings.$language",
	async ({ request, storage, actor, params, clock, language: own }) => {
		const { code = "", part = "", language } = params;
		const form = await readForm(request, wordingForm);
		if (!form.ok) return Response.json({ problem: form.problems[0] }, { status: 422 });
		if (!isLanguage(language)) return Response.json({ problem: { code: "part.missing" } }, { status: 404 });
		const { seen, leadIn, ...words } = form.value;
		const input = { code, part, language, seen, words, ...(leadIn === undefined ? {} : { leadIn }) };
		const outcome = await writePart(storage, actor, input, clock);
		if (!outcome.ok) {
			const { problem, theirs } = outcome;
			return Response.json({ problem, theirs }, { status: statusOf(problem) });
		}
		const savedAt = formatTime(outcome.value.savedAt, own, actor.timeZone);
		return Response.json({ ...outcome.value, savedAt });
	},
);
