import { createRequestHandler, installGlobals, type ServerBuild } from "@remix-run/node";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { AddressInfo } from "node:net";
import { createHttpServer, type RemixHandler } from "./http/create-server.server.ts";
import { listStaticFiles } from "./http/static-files.server.ts";
import { openInstallation } from "./open-installation.server.ts";
import { shutDownOnSignals } from "./shutdown.server.ts";
import { readSettings, SettingsProblem } from "./settings.server.ts";
import { printStartPage } from "./start-page.server.ts";

/** Starts everything: settings, database, jobs, HTTP. Ends the process with a readable line when it cannot. */
export async function startServer(): Promise<void> {
	installGlobals({ nativeFetch: true });
	try {
		const settings = readSettings(process.env);
		const opened = await openInstallation(settings);
		const development = process.env.SB_DEV === "1";
		const closing = { value: false };
		const folder = path.resolve("build/client");
		const remix = development ? await developmentHandler() : await builtHandler();
		const server = createHttpServer({
			installation: opened.installation,
			handler: remix.handler,
			files: listStaticFiles(development ? path.resolve("public") : folder),
			...(remix.before ? { before: remix.before } : {}),
			development,
			closing,
		});
		await new Promise<void>((resolve, reject) => {
			server.once("error", reject);
			server.listen(settings.port, settings.host, resolve);
		});
		shutDownOnSignals({ server, closing, seconds: settings.shutdownSeconds, close: opened.close, log: opened.installation.log });
		await printStartPage(opened, (server.address() as AddressInfo).port);
	} catch (error) {
		const code = (error as { exitCode?: number }).exitCode ?? (error instanceof SettingsProblem ? 78 : 70);
		console.error(error instanceof Error ? `Standardbearer could not start.\n${error.message}` : error);
		process.exit(code);
	}
}

interface Remix {
	handler: RemixHandler;
	before?: Parameters<typeof createHttpServer>[0]["before"];
}

async function builtHandler(): Promise<Remix> {
	const address = pathToFileURL(path.resolve("build/server/index.js")).href;
	const build = (await import(/* @vite-ignore */ address)) as ServerBuild;
	return { handler: createRequestHandler(build, "production") };
}

/** Vite in the same process, so that development has the same headers, limits and sessions as production. */
async function developmentHandler(): Promise<Remix> {
	const { createServer } = await import("vite");
	const vite = await createServer({ server: { middlewareMode: true, host: "127.0.0.1" } });
	return {
		handler: async (request, context) => {
			const build = (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
			return createRequestHandler(build, "development")(request, context);
		},
		before: vite.middlewares,
	};
}
