// The one list of checks; CI runs exactly this. Each line prints its name, its time and, when it fails, what it found.
import { spawnSync } from "node:child_process";

const bin = (name) => `node_modules/.bin/${name}`;
const node = process.execPath;

const checks = [
	["format and lint", bin("biome"), ["ci", "--colors=off", "--max-diagnostics=60", "."]],
	["types", bin("tsc"), ["--noEmit", "--pretty", "false"]],
	[
		"import rules",
		bin("depcruise"),
		["--config", ".dependency-cruiser.cjs", "--output-type", "err", "app", "db", "server.ts"],
	],
	["dead code", bin("knip"), ["--no-progress"]],
	["file sizes", node, ["scripts/check-sizes.mjs"]],
	["messages", node, ["scripts/check-messages.mjs"]],
	["access table", node, ["scripts/check-access.mjs"]],
	["words of danger", node, ["scripts/check-words.mjs"]],
];

let failures = 0;
for (const [name, command, args] of checks) {
	const started = performance.now();
	const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
	if (status !== 0) {
		failures++;
		console.log(`${stdout}${stderr}`.trimEnd());
	}
}
console.log(`${checks.length - failures} passed, ${failures} failed`);
process.exit(failures ? 1 : 0);
