import { readdirSync, readFileSync } from "node:fs";

/** Every text of a language's catalogue with its key, for the tests that read them all. */
export function sentences(language: string): [key: string, text: string][] {
	const found: [string, string][] = [];
	const walk = (value: unknown, key: string) => {
		if (typeof value === "string") found.push([key, value]);
		else for (const [name, inner] of Object.entries(value as object)) walk(inner, `${key}.${name}`);
	};
	const folder = `app/messages/${language}`;
	for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
		walk(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")), file.slice(0, -".json".length));
	}
	return found;
}
