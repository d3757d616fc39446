import type { AddressInfo } from "node:net";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { makeCoachReady } from "#app/features/coach/make-ready.server.ts";
import { forForms, forVisits, isForPeople } from "./http/act-pages.server.ts";
import { createHttpServer, type RemixHandler } from "./http/create-server.server.ts";
import { createLeafHandlers } from "./http/leaf-handlers.server.ts";
import { listStaticFiles } from "./http/static-files.server.ts";
import { safeError } from "./log.server.ts";
import { openInstallation } from "./open-installation.server.ts";
import { readSettings, SettingsProblem } from "./settings.server.ts";
import { shutDownOnSignals } from "./shutdown.server.ts";
import { describeInstallation, startPage } from "./start-page.server.ts";

interface ServerParts {
	/** The Remix build; in development loaded anew for each request. */
	load: () => ServerBuild | Promise<ServerBuild>;
	mode: "development" | "production";
	/** Where static files lie. */
	folder: string;
	/** In development: Vite's middleware, asked first. */
	before?: Parameters<typeof createHttpServer>[0]["before"];
}

/** Starts everything: settings, database, jobs, HTTP. Ends the process with a readable line when it cannot. */
export async function startServer({ load, mode, folder, before }: ServerParts): Promise<void> {
	try {
		const settings = readSettings(process.env);
		const { installation, setupCode, close } = await openInstallation(settings);
		const closing = { value: false, underWay: 0 };
		const server = createHttpServer({
			installation,
			handler: await remixHandler(load, mode),
			files: listStaticFiles(folder),
			...(before ? { before } : {}),
			development: mode === "development",
			closing,
		});
		await new Promise<void>((resolve, reject) => {
			server.once("error", reject);
			server.listen(settings.port, settings.host, resolve);
		});
		shutDownOnSignals({ server, closing, seconds: settings.shutdownSeconds, close, log: installation.log });
		const { port } = server.address() as AddressInfo;
		console.log(startPage(await describeInstallation(installation), { port, setupCode }));
		if (mode === "production" && settings.coachReady) {
			makeCoachReady({ busy: () => closing.underWay > 0, closing: () => closing.value }).then(
				() => installation.log.debug("the coach is ready"),
				(error: unknown) => installation.log.error({ error: safeError(error) }, "the coach could not be made ready"),
			);
		}
	} catch (error) {
		const code = (error as { exitCode?: number }).exitCode ?? (error instanceof SettingsProblem ? 78 : 70);
		console.error(error instanceof Error ? `Standardbearer could not start.\n${error.message}` : error);
		process.exit(code);
	}
}

async function remixHandler(load: ServerParts["load"], mode: ServerParts["mode"]): Promise<RemixHandler> {
	if (mode === "development") {
		return async (request, context) => {
			const build = await load();
			return createRequestHandler(buildFor(request, { build, ...forPeople(build) }), mode)(request, context);
		};
	}
	const build = await load();
	const { visits, forms } = forPeople(build);
	const handlers = {
		build: createLeafHandlers(build, mode),
		visits: createLeafHandlers(visits, mode),
		forms: createLeafHandlers(forms, mode),
	};
	return (request, context) => buildFor(request, handlers)(request, context);
}

function forPeople(build: ServerBuild) {
	return { visits: forVisits(build), forms: forForms(build) };
}

function buildFor<T>(request: Request, { build, visits, forms }: { build: T; visits: T; forms: T }): T {
	if (!isForPeople(request)) return build;
	return request.method === "POST" ? forms : visits;
}
