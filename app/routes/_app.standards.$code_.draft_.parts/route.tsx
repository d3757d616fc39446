import { addPart } from "#app/features/standards/add-part.server.ts";
import { newPartForm } from "#app/features/standards/draft.form.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { draftAnswer, wrongForm } from "#app/features/standards/draft-answer.server.ts";
import { editorFacts } from "#app/features/standards/draft-page.server.ts";
import { noWords } from "#app/features/standards/model.ts";
import { may } from "#app/features/standards/policy.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

/** The draft as it stands now, for the editor's script. */
export const loader = guardLoader("_app.standards.$code_.draft_.parts", async (visit) => {
	const { read, tables, actor, params } = visit;
	const draft = await loadDraft(read, tables, params.code ?? "");
	if (!draft) return Response.json({ problem: { code: "draft.missing" } }, { status: 404 });
	if (!may(actor, "read-draft", draft.standard)) refuse(403);
	return Response.json(await editorFacts(visit, draft));
});

export const action = guardAction(
	"_app.standards.$code_.draft_.parts",
	async ({ request, storage, actor, params, clock }) => {
		const code = params.code ?? "";
		const form = await readForm(request, newPartForm);
		if (!form.ok) return wrongForm(request, code);
		const { kind, language, behind, section, token, leadIn = "", ...given } = form.value;
		const words = { ...noWords };
		for (const field of ["heading", "text", "why", "example"] as const) words[field] = (given[field] ?? "").trim();
		const place = { ...(behind ? { behind } : {}), ...(section ? { section: section === "none" ? "" : section } : {}) };
		const outcome = await addPart(storage, actor, { code, kind, language, words, leadIn, token, ...place }, clock);
		return draftAnswer(request, code, outcome, { anchor: outcome.ok ? outcome.value.anchor : undefined });
	},
);
