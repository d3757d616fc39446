import { useLoaderData } from "@remix-run/react";
import { keepsIdeas, keepsLedger } from "#app/features/ideas/keepers.model.ts";
import { promiseRecord } from "#app/features/ideas/promise-record.queries.server.ts";
import { hasRole } from "#app/platform/actor.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { PromisePage } from "./page.tsx";

export const loader = guardLoader("_app.ideas.promise", async ({ actor, storage, clock, t }) => ({
	...{ title: t("keepers.promise.title"), keeps: keepsIdeas(actor), ledger: keepsLedger(actor) },
	sets: hasRole(actor, "administrator"),
	record: await promiseRecord(storage, actor, clock.now()),
}));

export default function PromiseRoute() {
	return <PromisePage {...useLoaderData<typeof loader>()} />;
}
