import { separationForm } from "#app/features/ideas/keepers.form.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { separateIdeas } from "#app/features/ideas/merges.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm, refuseForm } from "#app/platform/read-form.server.ts";

export const action = guardAction(
	"_app.ideas.$idea_.merger_.$merge.separation",
	async ({ actor, request, storage, params, clock }) => {
		const form = await readForm(request, separationForm);
		if (!form.ok) refuseForm(request, form);
		const parted = await separateIdeas(storage, actor, params.merge ?? "", form.value, clock.now());
		return ledOn(parted, ({ leadsTo }) => leadsTo, request);
	},
);
