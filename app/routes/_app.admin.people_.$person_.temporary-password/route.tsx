import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { giveTemporaryPassword } from "#app/features/accounts/give-temporary-password.server.ts";
import { personByPublicId } from "#app/features/accounts/people.queries.server.ts";
import { needsProof, proofForm, provePassword } from "#app/features/accounts/prove-password.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { TemporaryPasswordPage } from "./page.tsx";

export const loader = guardLoader(
	"_app.admin.people_.$person_.temporary-password",
	async ({ actor, params, t, storage, clock }) => {
		const person = (await personByPublicId(storage, params.person ?? "")) ?? refuse(404);
		return {
			title: t("admin.temporary.title"),
			proof: needsProof(actor, clock.now()),
			person: { publicId: person.publicId, name: person.name, userName: person.userName },
		};
	},
);

export const action = guardAction("_app.admin.people_.$person_.temporary-password", async (visit) => {
	const { actor, request, params, storage, clock, context } = visit;
	const person = (await personByPublicId(storage, params.person ?? "")) ?? refuse(404);
	const form = await readForm(request, proofForm);
	const unproved = form.ok ? await provePassword(context, actor, form.value.currentPassword) : form.problems[0];
	if (unproved) return data({ problems: [unproved] }, { status: 422 });
	const given = await giveTemporaryPassword(storage, actor, { personId: person.id }, { at: clock.now() });
	return given.ok ? { password: given.value } : data({ problems: [given.problem] }, { status: 422 });
});

export default function TemporaryPasswordRoute() {
	return <TemporaryPasswordPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
