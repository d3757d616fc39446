import { Outlet, useLoaderData } from "@remix-run/react";
import { frameFacts } from "#app/features/tasks/frame-facts.server.ts";
import { AppFrame } from "#app/platform/app-frame.tsx";
import { guardLoader } from "#app/platform/guard.server.ts";

export const loader = guardLoader("_app", async ({ actor, storage }) => frameFacts(storage, actor));

export default function AppLayout() {
	return (
		<AppFrame {...useLoaderData<typeof loader>()}>
			<Outlet />
		</AppFrame>
	);
}
