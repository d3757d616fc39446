import { readerPath } from "#app/features/standards/reading/paths.ts";
import { remindReader } from "#app/features/standards/reading/remind-readers.server.ts";
import { readerInCare } from "#app/features/standards/reading/sight.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.standards.$code_.coverage_.people.$person_.reminder",
	async ({ actor, storage, params, clock, context }) => {
		const at = clock.now();
		const standard = await readableStandard(storage, actor, params.code ?? "", at);
		if (!standard) refuse(404);
		const person = await readerInCare(storage, actor, params.person ?? "", at);
		const hand = { personId: person.id, at, mail: context.settings.smtpUrl !== null };
		const reminded = await remindReader(storage, actor, standard, hand);
		// The page itself says when the next reminder is possible.
		const news = reminded.ok ? "?done=reminded" : "";
		if (!reminded.ok && reminded.problem.code === "reading.nothing-waits") refuse(409, reminded.problem.code);
		return goTo(readerPath(standard.code, person.publicId) + news);
	},
);
