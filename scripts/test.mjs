// `npm test`: everything that CI runs, in order, with one closing line that adds all suites up.
// `npm test -- unit contract http faults e2e check` runs only the named parts.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildOnce } from "./build-once.mjs";

const wanted = process.argv.slice(2);
const wants = (name) => wanted.length === 0 || wanted.includes(name);
const folder = mkdtempSync(path.join(tmpdir(), "sb-tests-"));
const total = { passed: 0, failed: 0, skipped: 0 };

function run(command, args, env = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
		child.on("exit", (code) => resolve(code ?? 1));
	});
}

function count(name, { passed, failed, skipped }, code) {
	total.passed += passed;
	total.failed += failed || (code === 0 ? 0 : 1);
	total.skipped += skipped;
	console.log(`${name}: ${passed} passed, ${failed || (code === 0 ? 0 : 1)} failed, ${skipped} skipped\n`);
}

if (wants("check")) {
	const code = await run(process.execPath, ["scripts/check.mjs"]);
	count("check", { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }, code);
}

if ((await buildOnce()) !== 0) {
	console.log("0 passed, 1 failed, 0 skipped");
	process.exit(1);
}

for (const project of ["unit", "contract", "http", "faults"]) {
	if (!wants(project)) continue;
	const report = path.join(folder, `${project}.json`);
	const code = await run(process.execPath, [
		"node_modules/vitest/vitest.mjs",
		"run",
		"--project",
		project,
		"--reporter=default",
		"--reporter=json",
		`--outputFile.json=${report}`,
	]);
	count(project, vitestFigures(report), code);
}

if (wants("e2e")) {
	const report = path.join(folder, "e2e.json");
	const code = await run(
		process.execPath,
		["node_modules/playwright/cli.js", "test", "--config", "tests/e2e/playwright.config.ts"],
		{ PLAYWRIGHT_JSON_OUTPUT_NAME: report },
	);
	count("e2e", playwrightFigures(report), code);
}

rmSync(folder, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed ? 1 : 0);

function read(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return null;
	}
}

function vitestFigures(file) {
	const report = read(file);
	if (!report) return { passed: 0, failed: 1, skipped: 0 };
	// A file that breaks before its tests run has no failed test of its own.
	const broken = report.testResults.filter(
		(one) => one.status === "failed" && one.assertionResults.every((test) => test.status !== "failed"),
	).length;
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken,
		skipped: report.numPendingTests + (report.numTodoTests ?? 0),
	};
}

function playwrightFigures(file) {
	const report = read(file);
	if (!report) return { passed: 0, failed: 1, skipped: 0 };
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected + flaky, failed: unexpected, skipped };
}
