import { excuseReader } from "#app/features/standards/reading/excuse-reader.server.ts";
import { exemptionForm } from "#app/features/standards/reading/exemption.form.ts";
import { readerPath } from "#app/features/standards/reading/paths.ts";
import { readerInCare } from "#app/features/standards/reading/sight.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.standards.$code_.coverage_.people.$person_.exemption",
	async ({ actor, storage, params, request, clock }) => {
		const at = clock.now();
		const standard = await readableStandard(storage, actor, params.code ?? "", at);
		if (!standard) refuse(404);
		const person = await readerInCare(storage, actor, params.person ?? "", at);
		const form = await readForm(request, exemptionForm);
		if (!form.ok) refuse(422, "reading.reason");
		const excused = await excuseReader(storage, actor, standard, {
			...{ personId: person.id, reason: form.value.reason, at },
		});
		if (!excused.ok) refuse(409, excused.problem.code);
		return goTo(`${readerPath(standard.code, person.publicId)}?done=excused`);
	},
);
