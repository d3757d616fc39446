// Every route file is wrapped by the guard under its own name and stands in the access table, and every row has its route.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const table = readFileSync("app/platform/access.ts", "utf8");
const rows = new Map(
	[...table.matchAll(/^\t"?([^"\s:]+)"?: \{ get: (.+?), post: (.+?) \},/gm)].map(([, name, get, post]) => [
		name,
		{ get, post },
	]),
);
const problems = [];
for (const name of readdirSync("app/routes")) {
	const file = ["route.tsx", "route.ts"].map((one) => `app/routes/${name}/${one}`).find((one) => existsSync(one));
	if (!file) {
		problems.push(`app/routes/${name}: has no route file`);
		continue;
	}
	const row = rows.get(name);
	if (!row) {
		problems.push(`${name}: has no row in app/platform/access.ts`);
		continue;
	}
	const text = readFileSync(file, "utf8").replace(/\(\s+/g, "(");
	for (const [verb, guard, allowed] of [
		["loader", "guardLoader", row.get],
		["action", "guardAction", row.post],
	]) {
		const exported = new RegExp(`export (const|async function|function) ${verb}\\b`).test(text);
		if (exported && !text.includes(`export const ${verb} = ${guard}("${name}"`)) {
			problems.push(`${file}: its ${verb} stands outside ${guard}("${name}", ...)`);
		}
		if (!exported && allowed !== "null")
			problems.push(`${name}: the table allows a ${verb} that the route does not have`);
		if (exported && allowed === "null") problems.push(`${name}: has a ${verb} that the table does not allow`);
	}
}
for (const name of rows.keys())
	if (!existsSync(`app/routes/${name}`)) problems.push(`${name}: stands in the access table without a route`);
console.log(problems.join("\n"));
process.exit(problems.length ? 1 : 0);
