import { useLoaderData } from "@remix-run/react";
import { essayPage } from "#app/features/ideas/essay/essays.queries.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { SentEssayPage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.essays.$essay", async ({ actor, storage, params, clock, t }) => {
	const essay = await essayPage(storage, actor, params.essay ?? "", clock.now());
	if (!essay) refuse(404);
	const tokens = Object.fromEntries(essay.cuts.map(({ publicId }) => [publicId, crypto.randomUUID()]));
	const cutTokens = essay.keeps ? essay.paragraphs.map(() => crypto.randomUUID()) : [];
	return { title: t("essay.of", { name: essay.author }), essay, tokens, cutTokens };
});

export default function SentEssayRoute() {
	return <SentEssayPage {...useLoaderData<typeof loader>()} />;
}
