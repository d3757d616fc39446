import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeOwnPassword, changePasswordForm } from "#app/features/accounts/change-own-password.server.ts";
import { doorWords } from "#app/features/accounts/door.queries.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { PasswordPage } from "./page.tsx";

export const loader = guardLoader("password", async ({ actor, language, t, storage }) => ({
	title: t(actor.mustChangePassword ? "accounts.password.temporaryTitle" : "accounts.password.title"),
	temporary: actor.mustChangePassword,
	door: await doorWords(storage, language),
}));

export const action = guardAction("password", async ({ actor, request, context }) => {
	const form = await readForm(request, changePasswordForm);
	if (!form.ok) return data({ problems: form.problems }, { status: 422 });
	const changed = await changeOwnPassword(context, actor, form.value, { userAgent: request.headers.get("user-agent") });
	if (!changed.ok) {
		return data({ problems: [changed.problem] }, { status: changed.problem.code === "sign-in.wait" ? 429 : 422 });
	}
	return goTo(actor.mustChangePassword ? "/" : "/me?done=password", { "Set-Cookie": changed.value });
});

export default function PasswordRoute() {
	return <PasswordPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
