import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findStandard } from "#app/features/standards/draft.queries.server.ts";
import { wordingFor } from "#app/features/standards/model.ts";
import { draftPath } from "#app/features/standards/paths.ts";
import { may } from "#app/features/standards/policy.ts";
import { setSettings } from "#app/features/standards/set-settings.server.ts";
import { choosableTeams, possibleOwners, settingsOf } from "#app/features/standards/settings.queries.server.ts";
import { settingsForm } from "#app/features/standards/standard.form.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { SettingsPage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.settings",
	async ({ actor, read, tables, params, t, language }) => {
		const standard = await findStandard(read, tables, params.code ?? "");
		if (!standard) refuse(404);
		if (!may(actor, "set-settings", standard)) refuse(403);
		const name = wordingFor(standard.titles, language, standard.language) || standard.code;
		return {
			title: t("writing.settings.title", { title: name }),
			name,
			code: standard.code,
			published: standard.latestVersion > 0,
			restricted: standard.restrictedAt !== null,
			nextReviewOn: standard.nextReviewOn ?? "",
			...(await settingsOf(read, tables, standard)),
			owners: await possibleOwners(read, tables, standard.ownerId),
			allTeams: await choosableTeams(read, tables),
		};
	},
);

export const action = guardAction(
	"_app.standards.$code_.settings",
	async ({ request, storage, actor, params, clock }) => {
		const form = await readForm(request, settingsForm);
		const again = (problems: { code: string; field?: string }[]) =>
			data({ problems, values: form.values }, { status: 422 });
		if (!form.ok) return again(form.problems);
		const outcome = await setSettings(storage, actor, { of: params.code ?? "", ...form.value }, clock);
		if (outcome.ok) return goTo(draftPath(outcome.value.code));
		if (outcome.problem.code === "standard.missing") refuse(404);
		if (outcome.problem.code === "forbidden") refuse(403);
		return again([outcome.problem]);
	},
);

export default function SettingsRoute() {
	return <SettingsPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
