import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePersonForm } from "#app/features/accounts/add-person.form.ts";
import { changePerson } from "#app/features/accounts/change-person.server.ts";
import { personPath } from "#app/features/accounts/paths.ts";
import { personByPublicId } from "#app/features/accounts/people.queries.server.ts";
import { may } from "#app/features/accounts/policy.ts";
import { needsProof, provePassword } from "#app/features/accounts/prove-password.server.ts";
import { teamsOf } from "#app/features/accounts/teams.queries.server.ts";
import { formatDate } from "#app/messages/format.ts";
import { dayIn } from "#app/platform/clock.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { PersonPage } from "./page.tsx";

export const loader = guardLoader("_app.admin.people_.$person", async ({ actor, url, params, storage, clock }) => {
	const person = (await personByPublicId(storage, params.person ?? "")) ?? refuse(404);
	const teams = await teamsOf(storage, person.id, dayIn(actor.timeZone, clock.now()));
	const { id, createdAt, disabledAt, ...shown } = person;
	return {
		title: person.name,
		done: url.searchParams.get("done"),
		proof: needsProof(actor, clock.now()),
		mayDisable: may(actor, "disable", { personId: id }),
		person: { ...shown, since: formatDate(createdAt, actor.language, actor.timeZone), disabled: disabledAt !== null },
		teams: teams.map(({ publicId, name, place }) => ({ publicId, name, place })),
	};
});

export const action = guardAction(
	"_app.admin.people_.$person",
	async ({ actor, request, params, storage, clock, context }) => {
		const person = (await personByPublicId(storage, params.person ?? "")) ?? refuse(404);
		const form = await readForm(request, changePersonForm);
		if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
		const unproved = await provePassword(context, actor, form.value.currentPassword);
		if (unproved) return data({ problems: [unproved], values: form.values }, { status: 422 });
		const changed = await changePerson(storage, actor, { ...form.value, personId: person.id }, clock.now());
		if (!changed.ok) return data({ problems: [changed.problem], values: form.values }, { status: 422 });
		return goTo(`${personPath(person.publicId)}?done=person`);
	},
);

export default function PersonRoute() {
	return <PersonPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
