// `npm start`: builds when the sources are newer than the build, then serves. `npm start -- --demo` serves the demo company.
import path from "node:path";
import { buildOnce } from "./build-once.mjs";

const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || major > 24) {
	console.error(
		`Standardbearer runs on Node 20, 22 or 24; this is ${process.version}. Install one of them and run npm ci again.`,
	);
	process.exit(78);
}
const built = await buildOnce();
if (built !== 0) process.exit(built);
process.env.NODE_ENV = "production";
if (process.argv.includes("--demo")) {
	// The made-up company lives in a database of its own.
	process.env.SB_DEMO = "1";
	process.env.DATA_DIR = path.join(process.env.DATA_DIR ?? "./data", "demo");
	delete process.env.DATABASE_URL;
}
await import("../build/server.js");
