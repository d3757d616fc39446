import { endExemption } from "#app/features/standards/reading/excuse-reader.server.ts";
import { readerPath } from "#app/features/standards/reading/paths.ts";
import { readerInCare } from "#app/features/standards/reading/sight.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.standards.$code_.coverage_.people.$person_.exemption_.end",
	async ({ actor, storage, params, clock }) => {
		const at = clock.now();
		const standard = await readableStandard(storage, actor, params.code ?? "", at);
		if (!standard) refuse(404);
		const person = await readerInCare(storage, actor, params.person ?? "", at);
		const ended = await endExemption(storage, actor, standard, { personId: person.id, at });
		if (!ended.ok) refuse(409, ended.problem.code);
		return goTo(`${readerPath(standard.code, person.publicId)}?done=asked`);
	},
);
