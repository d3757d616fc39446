import { useLoaderData } from "@remix-run/react";
import { ideaFigures } from "#app/features/ideas/figures/figures.queries.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { FiguresPage } from "./page.tsx";

export const loader = guardLoader("_app.ideas.figures", async ({ actor, storage, clock, t }) => ({
	title: t("figures.title"),
	...(await ideaFigures(storage, { today: dayIn(actor.timeZone, clock.now()), language: actor.language })),
}));

export default function FiguresRoute() {
	return <FiguresPage {...useLoaderData<typeof loader>()} />;
}
