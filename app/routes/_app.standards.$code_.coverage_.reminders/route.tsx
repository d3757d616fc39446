import { coveragePath } from "#app/features/standards/paths.ts";
import { teamInSight } from "#app/features/standards/reading/coverage-page.server.ts";
import { caresForReaders } from "#app/features/standards/reading/policy.ts";
import { remindReaders } from "#app/features/standards/reading/remind-readers.server.ts";
import { remindersForm } from "#app/features/standards/reading/reminders.form.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.standards.$code_.coverage_.reminders",
	async ({ actor, storage, params, request, clock, context }) => {
		const standard = await readableStandard(storage, actor, params.code ?? "", clock.now());
		if (!standard) refuse(404);
		if (!caresForReaders(actor)) refuse(403);
		const form = await readForm(request, remindersForm);
		const named = form.ok ? form.value.team : "";
		const team = named === "" ? null : await teamInSight(storage, actor, named);
		if (!form.ok || (named !== "" && !team)) refuse(422);
		const reminded = await remindReaders(storage, actor, standard, {
			at: clock.now(),
			mail: context.settings.smtpUrl !== null,
			...(team ? { teamId: team.id } : {}),
		});
		const query = new URLSearchParams({ ...(named ? { team: named } : {}), reminded: String(reminded) });
		return goTo(`${coveragePath(standard.code)}?${query}`);
	},
);
