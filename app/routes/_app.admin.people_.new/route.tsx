import { randomUUID } from "node:crypto";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addPersonForm } from "#app/features/accounts/add-person.form.ts";
import { addPerson } from "#app/features/accounts/add-person.server.ts";
import { loadCompany } from "#app/features/accounts/company.queries.server.ts";
import { needsProof, provePassword } from "#app/features/accounts/prove-password.server.ts";
import { shownLink } from "#app/features/accounts/shown-link.server.ts";
import { allTeams } from "#app/features/accounts/teams.queries.server.ts";
import { teamTree } from "#app/features/accounts/teams.ts";
import { dayIn } from "#app/platform/clock.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { NewPersonPage } from "./page.tsx";

export const loader = guardLoader("_app.admin.people_.new", async ({ actor, t, storage, clock }) => {
	const [company, teams] = await Promise.all([loadCompany(storage), allTeams(storage)]);
	return {
		title: t("admin.new.title"),
		token: randomUUID(),
		proof: needsProof(actor, clock.now()),
		teams: teamTree(teams).map(({ publicId, name, depth }) => ({ publicId, name, depth })),
		language: company?.language ?? actor.language,
		timeZone: company?.timeZone ?? actor.timeZone,
		today: dayIn(actor.timeZone, clock.now()),
	};
});

export const action = guardAction("_app.admin.people_.new", async ({ actor, request, storage, clock, context }) => {
	const form = await readForm(request, addPersonForm);
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const unproved = await provePassword(context, actor, form.value.currentPassword);
	if (unproved) return data({ problems: [unproved], values: form.values }, { status: 422 });
	const mail = context.settings.smtpUrl !== null;
	const added = await addPerson(storage, actor, form.value, { at: clock.now(), mail });
	if (!added.ok) return data({ problems: [added.problem], values: form.values }, { status: 422 });
	const { path, again, link, userName, temporaryPassword } = added.value;
	if (again) return goTo(path);
	const shown = { name: form.value.name, userName, path, temporaryPassword };
	return { added: { ...shown, link: link && shownLink(link, actor, context.settings.baseUrl) } };
});

export default function NewPersonRoute() {
	return <NewPersonPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
