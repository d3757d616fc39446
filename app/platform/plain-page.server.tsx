import { createRequire } from "node:module";
import type { EntryContext } from "@remix-run/node";
import type { ComponentType, Context, ReactElement, ReactNode } from "react";

/** The two contexts through which Remix's hooks (useLoaderData, useActionData, useMatches, Outlet) find their data. */
interface RouterContexts {
	UNSAFE_DataRouterStateContext: Context<unknown>;
	UNSAFE_RouteContext: Context<unknown>;
}

// The same copy that @remix-run/react requires; its bundle hides its names from an import.
const { UNSAFE_DataRouterStateContext: StateContext, UNSAFE_RouteContext: RouteContext } = createRequire(
	import.meta.url,
)("react-router-dom") as RouterContexts;

/**
 * Draws the matched routes of a page that stays plain HTML. RemixServer would build and match a client router over all
 * routes for every answer, which costs more than the page itself (docs/performance.md); a page without a script needs none.
 */
export function PlainPage({ remix }: { remix: EntryContext }) {
	const { staticHandlerContext: state, routeModules } = remix;
	const { matches } = state;
	let page: ReactElement | null = null;
	for (let index = matches.length - 1; index >= 0; index--) {
		const Component = routeModules[matches[index]?.route.id ?? ""]?.default as ComponentType | undefined;
		page = (
			<RouteContext.Provider value={{ outlet: page, matches: matches.slice(0, index + 1), isDataRoute: true }}>
				{Component ? <Component /> : page}
			</RouteContext.Provider>
		);
	}
	const Layout = routeModules.root?.Layout as ComponentType<{ children: ReactNode }>;
	return (
		<StateContext.Provider value={state}>
			<Layout>{page}</Layout>
		</StateContext.Provider>
	);
}
