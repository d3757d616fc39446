import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

/**
 * `(\w+ ?)+` splits one word in ever so many ways: on a text that fails behind it, the time doubles with each letter. A repeated word
 * is written `\w+(?: \w+)*`. Patterns stand as literals and as text in tables, so their source is read.
 */
const REPEATS_AN_OPTIONAL_SPACE = /\+ \?\)(?:[+*]|\{\d*,\})/;

it("no pattern of the coach repeats a word whose space may be absent", () => {
	const folder = path.resolve("app/coach");
	const faulty = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts"))
		.flatMap((file) =>
			readFileSync(path.join(folder, file), "utf8")
				.split("\n")
				.flatMap((line, index) => (REPEATS_AN_OPTIONAL_SPACE.test(line) ? [`${file}:${index + 1}`] : [])),
		);
	expect(faulty).toEqual([]);
});
