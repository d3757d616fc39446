import { exceptionForm } from "#app/features/standards/draft.form.ts";
import { partAnchor } from "#app/features/standards/draft.queries.server.ts";
import { draftAnswer } from "#app/features/standards/draft-answer.server.ts";
import { exceptRule } from "#app/features/standards/except-rule.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { failed } from "#app/platform/problem.ts";
import { readForm } from "#app/platform/read-form.server.ts";

export const action = guardAction(
	"_app.standards.$code_.draft_.parts_.$part_.exception",
	async ({ request, storage, read, tables, actor, params, clock }) => {
		const { code = "", part = "" } = params;
		const form = await readForm(request, exceptionForm);
		const anchor = await partAnchor(read, tables, part);
		if (!form.ok) return draftAnswer(request, code, failed(form.problems[0]?.code ?? "field.wrong"), { anchor });
		const { kind, words } = form.value;
		const exception = kind === "none" ? null : { kind, words };
		return draftAnswer(request, code, await exceptRule(storage, actor, { code, part, exception }, clock), { anchor });
	},
);
