import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { doorWords } from "#app/features/accounts/door.queries.server.ts";
import { openLink } from "#app/features/accounts/links.queries.server.ts";
import { accessLinkForm, spendAccessLink } from "#app/features/accounts/spend-access-link.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { AccessLinkPage } from "./page.tsx";

export const loader = guardLoader("access-links.$token", async ({ params, language, t, storage, clock }) => {
	const link = await openLink(storage, params.token ?? "", clock.now());
	const door = await doorWords(storage, language);
	if (!link) return data({ title: t("accounts.link.overTitle"), door, link: null }, { status: 404 });
	const { kind, person } = link;
	const title = t(kind === "invite" ? "accounts.link.inviteTitle" : "accounts.link.resetTitle");
	return data({ title, door, link: { kind, name: person.name, userName: person.userName } });
});

export const action = guardAction("access-links.$token", async ({ request, params, context }) => {
	const form = await readForm(request, accessLinkForm);
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const used = await spendAccessLink(
		context,
		{ ...form.value, token: params.token ?? "" },
		{ userAgent: request.headers.get("user-agent") },
	);
	if (!used.ok) return data({ problems: [used.problem], values: form.values }, { status: 422 });
	await context.sessions.endOf(request);
	return goTo("/", { "Set-Cookie": used.value.cookie });
});

export default function AccessLinkRoute() {
	return <AccessLinkPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
