import { loadCompany } from "#app/features/accounts/company.queries.server.ts";
import { wordsFor } from "#app/features/coach/coach-page.server.ts";
import { suggestionsForm } from "#app/features/coach/suggestions.form.ts";
import { buildSuggestions } from "#app/features/coach/suggestions.server.ts";
import { askedTooOften } from "#app/features/coach/visitor-limit.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

/** What to write in place of what a page's coach found, as JSON: Suggested[] for each text that is asked about. */
export const action = guardAction("coach_.suggestions", async ({ actor, request, storage, context }) => {
	const form = await readForm(request, suggestionsForm);
	if (!actor && !(await loadCompany(storage))?.coachForVisitors) refuse(401, "session-ended");
	if (!actor && (await askedTooOften(context))) refuse(429);
	if (!form.ok) refuse(422);
	const words = await wordsFor(storage, actor);
	const answers = [];
	for (const asked of form.value.asked) answers.push(await buildSuggestions(asked, words));
	return Response.json(answers, { headers: { "Cache-Control": "no-store" } });
});
