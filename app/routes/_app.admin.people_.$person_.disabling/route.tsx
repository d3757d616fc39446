import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { disablePerson, enablePerson } from "#app/features/accounts/disable-person.server.ts";
import { personPath } from "#app/features/accounts/paths.ts";
import { personByPublicId } from "#app/features/accounts/people.queries.server.ts";
import { may } from "#app/features/accounts/policy.ts";
import { disablingForm, needsProof, provePassword } from "#app/features/accounts/prove-password.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { DisablingPage } from "./page.tsx";

export const loader = guardLoader(
	"_app.admin.people_.$person_.disabling",
	async ({ actor, params, t, storage, clock }) => {
		const person = (await personByPublicId(storage, params.person ?? "")) ?? refuse(404);
		if (!may(actor, "disable", { personId: person.id })) refuse(403);
		const disabled = person.disabledAt !== null;
		return {
			title: t(disabled ? "admin.disabling.enableTitle" : "admin.disabling.title"),
			proof: needsProof(actor, clock.now()),
			person: { publicId: person.publicId, name: person.name, disabled },
		};
	},
);

export const action = guardAction(
	"_app.admin.people_.$person_.disabling",
	async ({ actor, request, params, storage, clock, context }) => {
		const person = (await personByPublicId(storage, params.person ?? "")) ?? refuse(404);
		if (!may(actor, "disable", { personId: person.id })) refuse(403);
		const form = await readForm(request, disablingForm);
		if (!form.ok) return data({ problems: form.problems }, { status: 422 });
		const unproved = await provePassword(context, actor, form.value.currentPassword);
		if (unproved) return data({ problems: [unproved] }, { status: 422 });
		const change = form.value.state === "disabled" ? disablePerson : enablePerson;
		const changed = await change(storage, actor, { personId: person.id }, clock.now());
		if (!changed.ok) return data({ problems: [changed.problem] }, { status: 422 });
		return goTo(`${personPath(person.publicId)}?done=${form.value.state}`);
	},
);

export default function DisablingRoute() {
	return <DisablingPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
