import { placeForm } from "#app/features/standards/draft.form.ts";
import { partAnchor } from "#app/features/standards/draft.queries.server.ts";
import { draftAnswer, wrongForm } from "#app/features/standards/draft-answer.server.ts";
import { movePart } from "#app/features/standards/move-part.server.ts";
import type { Destination } from "#app/features/standards/order.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";

export const action = guardAction(
	"_app.standards.$code_.draft_.parts_.$part_.place",
	async ({ request, storage, read, tables, actor, params, clock }) => {
		const { code = "", part = "" } = params;
		const form = await readForm(request, placeForm);
		const to = form.ok ? destination(form.value) : null;
		if (!to) return wrongForm(request, code);
		const outcome = await movePart(storage, actor, { code, part, to }, clock);
		return draftAnswer(request, code, outcome, { anchor: await partAnchor(read, tables, part) });
	},
);

function destination({
	step,
	before,
	after,
	section,
}: {
	step?: "up" | "down";
	before?: string;
	after?: string;
	section?: string;
}): Destination | null {
	if (step) return { step };
	if (before) return { before };
	if (after) return { after };
	return section ? { section: section === "none" ? "" : section } : null;
}
