import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import type { RemixHandler } from "./create-server.server.ts";

type Routes = ServerBuild["routes"];

interface RouteNode {
	id: string;
	path?: string;
	index?: boolean;
	children?: RouteNode[];
}

const pathsKept = 2_000;

/**
 * Remix's request handler, one for each page: Remix compiles and tries the paths of all its routes two or three times at every request,
 * which costs more with each route (docs/performance.md). Here a path is matched once, by Remix's own matching, and remembered;
 * the request goes to a handler that knows the matched route and those around it alone. What matches nothing goes to the handler of all.
 */
export function createLeafHandlers(build: ServerBuild, mode: string): RemixHandler {
	const ofAll = createRequestHandler(build, mode);
	const tree = treeOf(build.routes);
	const ofLeaf = new Map<string, RemixHandler>();
	const known = new Map<string, RemixHandler>();

	function handlerOf(pathname: string): RemixHandler {
		const matches = matchRoutes(tree as Parameters<typeof matchRoutes>[0], pathname);
		const ids = matches?.map(({ route }) => route.id ?? "") ?? [];
		const leaf = ids.at(-1);
		if (leaf === undefined) return ofAll;
		let handler = ofLeaf.get(leaf);
		if (!handler) {
			const routes = only(build.routes, ids);
			// The page's own script knows every route all the same: it fetches the whole manifest from its address.
			const assets = { ...build.assets, routes: only(build.assets.routes, ids) };
			handler = createRequestHandler({ ...build, routes, assets }, mode);
			ofLeaf.set(leaf, handler);
		}
		return handler;
	}

	return (request, context) => {
		const pathname = pageOf(new URL(request.url).pathname);
		let handler = known.get(pathname);
		if (!handler) {
			handler = handlerOf(pathname);
			if (known.size >= pathsKept) known.delete(known.keys().next().value ?? "");
			if (handler !== ofAll) known.set(pathname, handler);
		}
		return handler(request, context);
	};
}

/** The page that a path is about: Remix's own requests for data name it with an ending. */
function pageOf(pathname: string): string {
	return pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
}

function only<T extends object>(all: T, names: string[]): T {
	return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))) as T;
}

function treeOf(routes: Routes): RouteNode[] {
	const under = (parent: string | undefined): RouteNode[] =>
		Object.values(routes)
			.filter((route) => route !== undefined && route.parentId === parent)
			.map((route) => {
				const { id = "", path, index } = route ?? {};
				return index
					? { id, index, ...(path === undefined ? {} : { path }) }
					: { id, ...(path === undefined ? {} : { path }), children: under(id) };
			});
	return under(undefined);
}
