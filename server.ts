import path from "node:path";
import { pathToFileURL } from "node:url";
import { installGlobals, type ServerBuild } from "@remix-run/node";
import type { startServer } from "#app/platform/start-server.server.ts";

process.env.NODE_ENV ??= process.env.SB_DEV === "1" ? "development" : "production";

// All of the product lives in the Remix build, started from here, so that every module exists once in the process.
installGlobals({ nativeFetch: true });

interface Entry {
	startServer: typeof startServer;
}

const entryOf = (build: ServerBuild) => build.entry.module as unknown as Entry;

if (process.env.SB_DEV === "1") {
	const { createServer } = await import("vite");
	const vite = await createServer({ server: { middlewareMode: true, host: "127.0.0.1" } });
	const load = async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
	await entryOf(await load()).startServer({
		load,
		mode: "development",
		folder: path.resolve("public"),
		before: vite.middlewares,
	});
} else {
	const build = (await import(pathToFileURL(path.resolve("build/server/index.js")).href)) as ServerBuild;
	await entryOf(build).startServer({ load: () => build, mode: "production", folder: path.resolve("build/client") });
}
