// Builds everything that production runs into build/: the Remix server and client, the server, the command line,
// the workers, and compressed copies of the client's files.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { entries } from "./entries.mjs";
import { sourceStamp, stampFile } from "./source-stamp.mjs";

process.env.NODE_ENV = "production";
const stamp = sourceStamp();
rmSync("build", { recursive: true, force: true });

const remix = spawnSync(
	process.execPath,
	["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "warn"],
	{
		stdio: ["ignore", "inherit", "inherit"],
	},
);
if (remix.status !== 0) process.exit(remix.status ?? 1);

await build({
	entryPoints: Object.fromEntries(Object.entries(entries).filter(([, source]) => existsSync(source))),
	outdir: "build",
	bundle: true,
	platform: "node",
	format: "esm",
	target: "node20",
	packages: "external",
	sourcemap: "linked",
	logLevel: "warning",
	jsx: "automatic",
	define: { "import.meta.env.DEV": "false" },
});

for (const entry of readdirSync("build/client", { recursive: true, withFileTypes: true })) {
	const file = path.join(entry.parentPath ?? entry.path, entry.name);
	if (!entry.isFile() || !/\.(js|css|svg|json|webmanifest)$/.test(file)) continue;
	const bytes = readFileSync(file);
	if (bytes.length < 1024) continue;
	writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
	writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}

writeFileSync(stampFile, stamp);
