import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBytes } from "#app/features/standards/import/read-bytes.ts";
import { outline } from "./outline.ts";

const folder = join(import.meta.dirname, "fixtures");
const names = readdirSync(folder).filter((name) => !name.endsWith(".outline"));

describe("texts, pages and notes of other kinds", () => {
	it.each(names)("%s", (name) => {
		const pasted = name.endsWith(".html") ? ("html" as const) : undefined;
		const lines = outline(readBytes({ bytes: readFileSync(join(folder, name)), name, pasted }));
		expect(lines).toEqual(
			readFileSync(join(folder, `${name}.outline`), "utf8")
				.trimEnd()
				.split("\n"),
		);
	});
});
