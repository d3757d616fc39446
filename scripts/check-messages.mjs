// Every message stands in all three languages with all plural forms and the same placeholders, and every fixed key is used.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

const forms = { en: ["one", "other"], ru: ["one", "few", "many", "other"], pl: ["one", "few", "many", "other"] };
const suffix = /_(zero|one|two|few|many|other)$/;
const problems = [];

function leaves(value, path, out) {
	for (const [key, inner] of Object.entries(value)) {
		if (inner && typeof inner === "object") leaves(inner, `${path}${key}.`, out);
		else out.set(`${path}${key}`, inner);
	}
	return out;
}

const catalogues = {};
for (const language of Object.keys(forms)) {
	const all = new Map();
	catalogues[language] = all;
	for (const file of readdirSync(`app/messages/${language}`)) {
		if (!file.endsWith(".json")) continue;
		leaves(JSON.parse(readFileSync(`app/messages/${language}/${file}`, "utf8")), `${file.slice(0, -5)}.`, all);
	}
}

const bases = new Map();
for (const [language, messages] of Object.entries(catalogues)) {
	for (const key of messages.keys()) {
		const base = key.replace(suffix, "");
		if (!bases.has(base)) bases.set(base, false);
		if (base !== key) bases.set(base, true);
	}
	for (const [key, text] of messages)
		if (typeof text !== "string" || text.trim() === "") problems.push(`${language} ${key}: empty`);
}
const placeholders = (text) =>
	[...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]))].sort().join(",");
for (const [base, plural] of bases) {
	const expected = {};
	for (const [language, messages] of Object.entries(catalogues)) {
		const keys = plural ? forms[language].map((form) => `${base}_${form}`) : [base];
		for (const key of keys) if (!messages.has(key)) problems.push(`${language} lacks ${key}`);
		if (plural && messages.has(base)) problems.push(`${language} ${base}: stands with and without plural forms`);
		expected[language] = placeholders(messages.get(plural ? `${base}_other` : base) ?? "");
	}
	if (new Set(Object.values(expected)).size > 1)
		problems.push(`${base}: placeholders differ (${JSON.stringify(expected)})`);
}

const sources = execFileSync(
	"git",
	["ls-files", "--cached", "--others", "--exclude-standard", "app/**/*.ts", "app/**/*.tsx", "server.ts"],
	{ encoding: "utf8" },
)
	.split("\n")
	.filter((file) => file && existsSync(file) && !file.startsWith("app/messages/"))
	.map((file) => readFileSync(file, "utf8"))
	.join("\n");
const literals = new Set([...sources.matchAll(/["'`]([a-z][\w-]*(?:\.[\w-]+)+)["'`]/g)].map((match) => match[1]));
const stems = [...sources.matchAll(/[`"]([a-z][\w-]*\.(?:[\w-]+\.)*)(?:\$\{|" \+)/g)].map((match) => match[1]);
const codes = new Set([...sources.matchAll(/["']([a-z][\w-]*(?:\.[\w-]+)*)["']/g)].map((match) => match[1]));
for (const base of bases.keys()) {
	const used =
		literals.has(base) || stems.some((stem) => base.startsWith(stem)) || codes.has(base.slice(base.indexOf(".") + 1));
	if (!used) problems.push(`${base}: used nowhere`);
}
console.log(problems.join("\n"));
process.exit(problems.length ? 1 : 0);
