import type { ServerBuild } from "@remix-run/node";
import { access, type RouteName } from "../access.ts";
import { guardLoader } from "../guard.server.ts";
import { ProblemWords } from "../problem-page.tsx";

type Route = NonNullable<ServerBuild["routes"][string]>;

/** Whether an answer is for somebody's eyes: a browser that opens a page or sends a form asks for HTML, scripts for what they read. */
export function isForPeople(request: Request): boolean {
	return (request.headers.get("accept") ?? "").includes("text/html");
}

/**
 * The build as a browser's forms use it: Remix answers the refusals of a route without a page with bare JSON, and leaves out the
 * loader of the layout whose boundary shows an action's error. Here each such route has an empty page, and each route of the frame
 * that takes acts shows their refusals itself, so that the page of its words stands in the frame.
 */
export function forForms(build: ServerBuild): ServerBuild {
	return changed(build, (route, name) => {
		const { module } = route;
		if (!module.action) return route;
		const hydrates = (module.handle as { hydrates?: boolean } | undefined)?.hydrates === true;
		const framed = name.startsWith("_app.") && !hydrates && !module.ErrorBoundary;
		const shows = framed ? { ErrorBoundary: ProblemWords } : {};
		return { ...route, module: { ...module, ...shows, default: module.default ?? Nothing } };
	});
}

/** The build as a browser opens pages of it: the address of a route that only takes acts is answered with the page of 404. */
export function forVisits(build: ServerBuild): ServerBuild {
	return changed(build, (route, name) => {
		if (!isAct(route) || route.module.loader) return route;
		const loader = guardLoader(name, async () => null);
		return { ...route, module: { ...route.module, default: Nothing, loader } };
	});
}

function Nothing() {
	return null;
}

function isAct({ module }: Route): boolean {
	return module.action !== undefined && module.default === undefined;
}

function changed(build: ServerBuild, change: (route: Route, name: RouteName) => Route): ServerBuild {
	const routes: ServerBuild["routes"] = {};
	for (const [id, route] of Object.entries(build.routes)) {
		const name = id.replace(/^routes\//, "");
		routes[id] = route && Object.hasOwn(access, name) ? change(route, name as RouteName) : route;
	}
	return { ...build, routes };
}
