import { standardPath } from "#app/features/standards/paths.ts";
import { confirmReading } from "#app/features/standards/reading/confirm-reading.server.ts";
import { confirmationForm } from "#app/features/standards/reading/confirmation.form.ts";
import { shownSince } from "#app/features/standards/reading/shown-since.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.standards.$code_.versions_.$number_.acknowledgement",
	async ({ actor, storage, params, request, clock }) => {
		const standard = await readableStandard(storage, actor, params.code ?? "", clock.now());
		const number = Number(params.number);
		if (!standard || !Number.isSafeInteger(number)) refuse(404);
		const version = await versionByNumber(storage, standard.id, number);
		if (!version) refuse(404);
		if (number !== standard.latestVersion) refuse(409, "version-moved-on");
		const form = await readForm(request, confirmationForm);
		const shown = form.ok ? await shownSince(storage, actor, version, form.value.since) : null;
		if (!shown) refuse(409, "version-moved-on");
		await confirmReading(storage, actor, version, clock.now(), shown);
		return goTo(standardPath(standard.code));
	},
);
