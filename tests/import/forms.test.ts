import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBytes } from "#app/features/standards/import/read-bytes.ts";
import { type Book, bookOf, RENDERERS } from "./render.ts";
import { WORD_RENDERERS } from "./render-word.ts";
import type { ExpectedFile } from "./score.ts";

const file = join(import.meta.dirname, "../../../shared/samples/expected.json");
const expected = JSON.parse(readFileSync(file, "utf8")) as { files: Record<string, ExpectedFile> };

function wanted(book: Book): string[] {
	return book.sections.flatMap((section) =>
		section.groups.flatMap((group) => group.items.map((item) => [section.title, group.leadIn, item].join(" | "))),
	);
}

function found(book: Book, form: string): { rules: string[]; title: string } {
	const rendered = ALL[form]?.(book);
	const result = rendered ? readBytes(rendered) : undefined;
	if (!result?.ok) throw new Error(result?.problem.code);
	let section = "";
	const rules: string[] = [];
	for (const piece of result.rulebook.pieces) {
		if (piece.kind === "section")
			section = book.sections.find((one) => one.title.toUpperCase() === piece.text.toUpperCase())?.title ?? piece.text;
		if (piece.kind === "rule") rules.push([section, piece.leadIn ?? "", piece.text].join(" | "));
	}
	return { rules, title: result.rulebook.title };
}

const ALL = { ...RENDERERS, ...WORD_RENDERERS };

describe("the same rules in other forms", () => {
	for (const form of Object.keys(ALL)) {
		it.each(Object.entries(expected.files))(`${form}: %s`, (_name, want) => {
			const book = bookOf(want);
			const { rules, title } = found(book, form);
			const right = wanted(book);
			const missed = right.filter((rule) => !rules.includes(rule));
			const surplus = rules.filter((rule) => !right.includes(rule));
			expect({ missed, surplus }).toEqual({ missed: [], surplus: [] });
			expect(title.toUpperCase()).toBe(book.title.toUpperCase());
		});
	}
});
