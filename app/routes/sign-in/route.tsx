import { data, type HeadersFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createAuthenticator, requireFormBody, SignInRefused } from "#app/features/accounts/authenticator.server.ts";
import { doorWords } from "#app/features/accounts/door.queries.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { goTo, safePath } from "#app/platform/safe-redirect.server.ts";
import { SignInPage } from "./page.tsx";

export const loader = guardLoader("sign-in", async ({ request, actor, url, language, t, storage, context }) => {
	const next = safePath(url.searchParams.get("next"));
	if (actor) throw goTo(next);
	const shown = { title: t("accounts.signIn.title"), next, door: await doorWords(storage, language) };
	// A cookie that opens nothing any more: the session ended meanwhile, so its traces go from this browser.
	const ended = context.sessions.carries(request);
	return data({ ...shown, ended }, { headers: ended ? context.sessions.endedHeaders() : [] });
});

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const action = guardAction("sign-in", async ({ request, context }) => {
	requireFormBody(request);
	try {
		const person = await createAuthenticator(context).authenticate("form", request);
		await context.sessions.endOf(request);
		const cookie = await context.sessions.open(person.personId, person.kind, request.headers.get("user-agent"));
		context.log.info({ requestId: context.requestId, person: person.personId }, "signed in");
		return goTo(person.mustChangePassword ? "/password" : safePath(person.next), { "Set-Cookie": cookie });
	} catch (error) {
		if (!(error instanceof SignInRefused)) throw error;
		context.log.info({ requestId: context.requestId, status: error.status }, "sign-in refused");
		return data({ problems: error.problems, values: error.values }, { status: error.status });
	}
});

export default function SignInRoute() {
	return <SignInPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
