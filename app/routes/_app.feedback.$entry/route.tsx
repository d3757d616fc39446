import { useLoaderData } from "@remix-run/react";
import { FeedbackEntryPage } from "#app/features/feedback/components/entry-page.tsx";
import { feedbackEntry } from "#app/features/feedback/entry.queries.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";

export const handle = { sheets: ["feedback"] } satisfies RouteHandle;

export const loader = guardLoader("_app.feedback.$entry", async ({ actor, storage, params, clock, t }) => {
	const now = clock.now();
	const entry = await feedbackEntry(storage, actor, params.entry ?? "", now);
	if (!entry) refuse(404);
	const tokens = { step: crypto.randomUUID(), talk: crypto.randomUUID(), report: crypto.randomUUID() };
	return { title: t("feedback.title"), entry, tokens, today: dayIn(actor.timeZone, now) };
});

export default function FeedbackEntryRoute() {
	return <FeedbackEntryPage {...useLoaderData<typeof loader>()} />;
}
