// Constructions that failed once and are kept out: each with the reason and the files that may hold it.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const rules = [
	[/\bilike\(/, /^$/, "ilike is PostgreSQL alone: search in search_text"],
	[/sql`[^`]*\blower\(/i, /^$/, "lower() differs between the engines: write the lower-case column"],
	[/\.transaction\(/, /^(db\/|app\/features\/standards\/unsaved-words)/, "a bare transaction: use storage.write"],
	[/sql\.raw\(/, /^db\//, "sql.raw takes text as SQL: use parameters"],
	[/dangerouslySetInnerHTML/, /^$/, "HTML strings: render elements"],
	[
		/\bnew Date\(\)|\bDate\.now\(\)/,
		/^(app\/platform\/(clock|start-|log)|app\/enhance\/|app\/features\/standards\/(components\/|save-queue)|app\/cli\/|db\/|scripts\/)/,
		"the present comes from the clock that is passed in",
	],
	[/\b(TODO|FIXME|XXX)\b/, /^scripts\/check-words/, "open ends: finish or leave out"],
	[
		/from "@remix-run/,
		/^(app\/(routes|platform)\/|app\/(root|entry|hydrate)|app\/features\/accounts\/|server\.ts|vite\.config|tests\/)/,
		"framework imports stay at the edge",
	],
];
const files = execFileSync(
	"git",
	["ls-files", "--cached", "--others", "--exclude-standard", "app", "db", "scripts", "server.ts"],
	{ encoding: "utf8" },
)
	.split("\n")
	.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file) && existsSync(file));
const problems = [];
for (const file of files) {
	if (file === "scripts/check-words.mjs") continue;
	readFileSync(file, "utf8")
		.split("\n")
		.forEach((line, index) => {
			for (const [pattern, allowed, reason] of rules) {
				if (pattern.test(line) && !allowed.test(file)) problems.push(`${file}:${index + 1}: ${reason}`);
			}
		});
}
console.log(problems.join("\n"));
process.exit(problems.length ? 1 : 0);
