import { keptFindingForm } from "#app/features/standards/draft.form.ts";
import { partAnchor } from "#app/features/standards/draft.queries.server.ts";
import { draftAnswer } from "#app/features/standards/draft-answer.server.ts";
import { keepFinding } from "#app/features/standards/keep-finding.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { failed } from "#app/platform/problem.ts";
import { readForm } from "#app/platform/read-form.server.ts";

export const action = guardAction(
	"_app.standards.$code_.draft_.parts_.$part_.kept-findings",
	async ({ request, storage, read, tables, actor, params, clock }) => {
		const { code = "", part = "" } = params;
		const form = await readForm(request, keptFindingForm);
		const anchor = await partAnchor(read, tables, part);
		if (!form.ok) return draftAnswer(request, code, failed(form.problems[0]?.code ?? "field.wrong"), { anchor });
		const kept = await keepFinding(storage, actor, { code, part, ...form.value }, clock);
		return draftAnswer(request, code, kept.ok ? { ok: true, value: {} } : kept, { anchor });
	},
);
