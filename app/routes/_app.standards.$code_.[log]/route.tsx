import { useLoaderData } from "@remix-run/react";
import { readableLog } from "#app/features/standards/review/log-page.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { LogPage } from "./page.tsx";

export const loader = guardLoader("_app.standards.$code_.[log]", async ({ actor, storage, params, url, clock, t }) => {
	const before = Number(url.searchParams.get("before")) || null;
	const log = await readableLog(storage, actor, params.code ?? "", before, clock.now(), t);
	if (!log) refuse(404);
	return { title: `${t("review.log.title")} · ${log.heading}`, ...log };
});

export default function LogRoute() {
	return <LogPage {...useLoaderData<typeof loader>()} />;
}
