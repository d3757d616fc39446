import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { frameFacts } from "#app/features/tasks/frame-facts.server.ts";
import { AppFrame, type FrameFacts } from "#app/platform/app-frame.tsx";
import { guardLoader } from "#app/platform/guard.server.ts";
import { ProblemPage, ProblemWords } from "#app/platform/problem-page.tsx";

export const loader = guardLoader("_app", async ({ actor, storage }) => frameFacts(storage, actor));

export default function AppLayout() {
	return (
		<AppFrame {...useLoaderData<typeof loader>()}>
			<Outlet />
		</AppFrame>
	);
}

/** What went wrong stands within the frame, so that the way on is at hand; where the frame itself failed, alone. */
export function ErrorBoundary() {
	const facts = useRouteLoaderData("routes/_app") as FrameFacts | undefined;
	return facts ? (
		<AppFrame {...facts}>
			<ProblemWords />
		</AppFrame>
	) : (
		<ProblemPage />
	);
}
