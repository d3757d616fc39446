import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** A worker's program: its source from the root of the repository, and its name in build/ (scripts/entries.mjs). */
export interface WorkerProgram {
	source: string;
	built: string;
}

/** The file that a worker thread runs: the built one beside a built server; elsewhere the source, bundled once into the modules' cache. */
export async function workerFile({ source, built }: WorkerProgram): Promise<string> {
	const here = fileURLToPath(import.meta.url);
	let root = path.dirname(here);
	while (!existsSync(path.join(root, "package.json")) && path.dirname(root) !== root) root = path.dirname(root);
	if (here.startsWith(path.join(root, "build") + path.sep)) return path.join(root, "build", `${built}.js`);
	const { build } = await import("esbuild");
	const { outputFiles } = await build({
		entryPoints: [path.join(root, source)],
		bundle: true,
		write: false,
		platform: "node",
		format: "esm",
		target: "node20",
		packages: "external",
		logLevel: "silent",
	});
	const code = outputFiles[0]?.text ?? "";
	const folder = path.join(root, "node_modules/.cache/standardbearer");
	const file = path.join(folder, `${built}-${createHash("sha256").update(code).digest("hex").slice(0, 16)}.mjs`);
	if (!existsSync(file)) {
		await mkdir(folder, { recursive: true });
		const draft = `${file}.${process.pid}`;
		await writeFile(draft, code);
		await rename(draft, file);
	}
	return file;
}
