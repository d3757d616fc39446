import { keeperForm } from "#app/features/ideas/keepers.form.ts";
import { deskPath } from "#app/features/ideas/keepers.paths.ts";
import { chooseKeeper } from "#app/features/ideas/keepers.server.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";

export const action = guardAction("_app.ideas.$idea_.keeper", async ({ actor, request, storage, params, clock }) => {
	const id = params.idea ?? "";
	const form = await readForm(request, keeperForm);
	if (!form.ok) refuse(422, "keepers.problem.no-keeper");
	return ledOn(await chooseKeeper(storage, actor, id, form.value.keeper, clock.now()), deskPath(id));
});
