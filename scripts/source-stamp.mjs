import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const stampFile = "build/.stamp";

const roots = ["app", "db", "public", "scripts"];
const files = ["package-lock.json", "remix.config.js", "server.ts", "vite.config.ts"];

/** A hash over the names and contents of all sources that the build reads. */
export function sourceStamp() {
	const hash = createHash("sha256");
	const list = [
		...files,
		...roots.flatMap((root) =>
			readdirSync(root, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
				.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)),
		),
	].sort();
	for (const file of list) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
	return hash.digest("hex");
}

/** Whether build/ was made from the sources as they stand. */
export function buildIsFresh() {
	return existsSync(stampFile) && readFileSync(stampFile, "utf8") === sourceStamp();
}
