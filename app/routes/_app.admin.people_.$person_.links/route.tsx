import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { makeAccessLink } from "#app/features/accounts/make-access-link.server.ts";
import { personByPublicId } from "#app/features/accounts/people.queries.server.ts";
import { needsProof, proofForm, provePassword } from "#app/features/accounts/prove-password.server.ts";
import { shownLink } from "#app/features/accounts/shown-link.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { LinksPage } from "./page.tsx";

export const loader = guardLoader("_app.admin.people_.$person_.links", async ({ actor, params, t, storage, clock }) => {
	const person = (await personByPublicId(storage, params.person ?? "")) ?? refuse(404);
	return {
		title: t(person.hasPassword ? "admin.link.resetTitle" : "admin.link.inviteTitle"),
		proof: needsProof(actor, clock.now()),
		person: { publicId: person.publicId, name: person.name, hasPassword: person.hasPassword },
	};
});

export const action = guardAction(
	"_app.admin.people_.$person_.links",
	async ({ actor, request, params, storage, clock, context }) => {
		const person = (await personByPublicId(storage, params.person ?? "")) ?? refuse(404);
		const form = await readForm(request, proofForm);
		const unproved = form.ok ? await provePassword(context, actor, form.value.currentPassword) : form.problems[0];
		if (unproved) return data({ problems: [unproved] }, { status: 422 });
		const mail = context.settings.smtpUrl !== null;
		const made = await makeAccessLink(storage, actor, { personId: person.id, mail }, clock.now());
		if (!made.ok) return data({ problems: [made.problem] }, { status: 422 });
		return { link: shownLink(made.value, actor, context.settings.baseUrl) };
	},
);

export default function LinksRoute() {
	return <LinksPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
