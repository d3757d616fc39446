import { secondLookPath } from "#app/features/feedback/paths.ts";
import { noteInvitation } from "#app/features/practice/invitation.server.ts";
import { stepPath } from "#app/features/practice/paths.ts";
import { invitationForm } from "#app/features/practice/practice.form.ts";
import { startRun } from "#app/features/practice/start-run.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { InvitationPage } from "./page.tsx";

export const handle = { sheets: ["practice"] } satisfies RouteHandle;

export const loader = guardLoader("_app.practice.invitation", async ({ t }) => ({
	title: t("practice.invitation.title"),
}));

/** Notes that the person was asked, and leads to the exercises or back to the draft. */
export const action = guardAction("_app.practice.invitation", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, invitationForm);
	if (!form.ok) refuse(422);
	const now = clock.now();
	await noteInvitation(storage, actor, now);
	return goTo(form.value.answer === "practise" ? stepPath(await startRun(storage, actor, now)) : secondLookPath);
});

export default function InvitationRoute() {
	return <InvitationPage />;
}
