import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { frameFacts } from "#app/features/tasks/frame-facts.server.ts";
import { AppFrame, type FrameFacts } from "#app/platform/app-frame.tsx";
import { guardLoader } from "#app/platform/guard.server.ts";
import { ProblemPage, ProblemWords } from "#app/platform/problem-page.tsx";

export const loader = guardLoader("_app", async ({ actor, storage }) => (actor ? frameFacts(storage, actor) : null));

export default function AppLayout() {
	const facts = useLoaderData<typeof loader>();
	return facts ? (
		<AppFrame {...facts}>
			<Outlet />
		</AppFrame>
	) : (
		<main id="content">
			<Outlet />
		</main>
	);
}

/** What went wrong stands within the frame, so that the way on is at hand; where the frame itself failed, alone. */
export function ErrorBoundary() {
	const facts = useRouteLoaderData("routes/_app") as FrameFacts | null | undefined;
	return facts ? (
		<AppFrame {...facts}>
			<ProblemWords />
		</AppFrame>
	) : (
		<ProblemPage />
	);
}
