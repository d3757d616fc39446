import { Outlet, useLoaderData } from "@remix-run/react";
import { openTaskCount } from "#app/features/tasks/queries.server.ts";
import { hasRole } from "#app/platform/actor.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { AppFrame } from "./page.tsx";

export const loader = guardLoader("_app", async ({ actor, storage }) => ({
	person: { name: actor.name },
	administers: hasRole(actor, "administrator"),
	keeps: actor.session.kind !== "shared",
	toDo: await openTaskCount(storage, actor.id),
}));

export default function AppLayout() {
	return (
		<AppFrame {...useLoaderData<typeof loader>()}>
			<Outlet />
		</AppFrame>
	);
}
