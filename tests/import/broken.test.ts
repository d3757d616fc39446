import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { ImportResult } from "#app/features/standards/import/pieces.ts";
import { closeReaders, readRulebook } from "#app/features/standards/import/read-rulebook.server.ts";
import { zip } from "./zip-file.ts";

const folder = join(import.meta.dirname, "../../../shared/samples");
const read = (name: string): Promise<ImportResult> =>
	readRulebook(readFileSync(join(folder, "broken", name)), { name });
const refused = (result: ImportResult): string | undefined => (result.ok ? undefined : result.problem.code);
const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

afterAll(closeReaders);

describe("files that are no rulebooks", () => {
	it.each([
		["not-a-docx.docx", "not-word"],
		["truncated.docx", "truncated"],
		["zero-bytes.docx", "empty-file"],
		["empty.docx", "no-text"],
		["only-images.docx", "only-pictures"],
		["zipbomb-like.docx", "too-large"],
	])("%s is refused: %s", async (name, code) => {
		expect(refused(await read(name))).toBe(code);
	});

	it("takes the rules of a macro document and leaves the macros", async () => {
		const result = await read("macro.docm-renamed.docx");
		expect(result.ok && result.rulebook.pieces.filter((piece) => piece.kind === "rule")).toHaveLength(3);
		expect(result.ok && result.rulebook.notes).toContain("macros-left-out");
	});

	it("flattens two hundred lists inside each other", async () => {
		const result = await read("huge-nesting.html");
		if (!result.ok) throw new Error(result.problem.code);
		const rules = result.rulebook.pieces.filter((piece) => piece.kind === "rule").map((piece) => piece.text);
		expect(rules).toHaveLength(200);
		expect(new Set(rules).size).toBe(200);
		expect(result.rulebook.pieces.filter((piece) => piece.kind === "section").map((piece) => piece.text)).toEqual([
			"Steps of a good day",
		]);
	});

	it.each([
		["doc", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0"), "rules.doc"],
		["doc", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0"), "renamed.docx"],
		["pdf", bytes("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"), "rules.pdf"],
		["pdf", bytes("%PDF-1.4\n"), "renamed.txt"],
		["rtf", bytes("{\\rtf1\\ansi Greet the guest.}"), "rules.rtf"],
		["odt", zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }, true), "rules.odt"],
		["odt", zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }, true), "renamed.docx"],
		["sheet", zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>" }), "rules.xlsx"],
		["slides", zip({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<x/>" }), "rules.docx"],
		["picture", bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "scan.txt"],
		["archive", zip({ "rules.txt": "Greet the guest." }), "rules.zip"],
		["mht", bytes("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "rules.doc"],
	])("knows %s by its bytes (%#)", async (context, content, name) => {
		const result = await readRulebook(content, { name });
		expect(result).toMatchObject({ ok: false, problem: { code: "unsupported-type", params: { context } } });
	});

	it("knows a locked Word file", async () => {
		const locked = Buffer.concat([
			Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1"),
			Buffer.from("EncryptedPackage", "utf16le"),
		]);
		expect(refused(await readRulebook(locked, { name: "rules.docx" }))).toBe("password-protected");
	});

	it("refuses bytes that are no text, and too many of them", async () => {
		expect(refused(await readRulebook(bytes("MZ\x90\0\x03\0\0\0"), { name: "a.txt" }))).toBe("not-text");
		expect(refused(await readRulebook(Buffer.alloc(21 * 1024 * 1024, 32), { name: "a.txt" }))).toBe("too-large");
		expect(refused(await readRulebook(Buffer.from(" \n\t\n"), { name: "a.txt" }))).toBe("no-text");
	});
});

describe("files made to harm", () => {
	const usual = { "[Content_Types].xml": "<Types/>" };

	it("believes no declared size", async () => {
		const bomb = zip(
			{ ...usual, "word/document.xml": `<w:document>${" ".repeat(80_000_000)}</w:document>` },
			false,
			1_000,
		);
		expect(bomb.length).toBeLessThan(200_000);
		expect(refused(await readRulebook(bomb, { name: "bomb.docx" }))).toBe("too-large");
	});

	it("stops at a hundred thousand elements inside each other", async () => {
		const deep = "<w:p>".repeat(100_000);
		expect(refused(await readRulebook(zip({ ...usual, "word/document.xml": deep }), { name: "deep.docx" }))).toBe(
			"too-deep",
		);
		expect(
			refused(await readRulebook(Buffer.from("<div>".repeat(100_000)), { name: "deep.html", pasted: "html" })),
		).toBe("too-deep");
	});

	it("expands no entities", async () => {
		const xml = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>One &b; two</w:t></w:r></w:p></w:body></w:document>`;
		const result = await readRulebook(zip({ ...usual, "word/document.xml": xml }), { name: "a.docx" });
		expect(JSON.stringify(result)).not.toContain("aaaa");
	});

	it("ends in time and goes on with the next file", async () => {
		const slow = Buffer.from("*a **a ".repeat(200_000));
		const started = performance.now();
		expect(refused(await readRulebook(slow, { name: "slow.md", seconds: 1 }))).toBe("timeout");
		expect(performance.now() - started).toBeLessThan(5_000);
		expect((await readRulebook(Buffer.from("# Rules\n\n- Greet the guest.\n"), { name: "a.md" })).ok).toBe(true);
	});

	it("keeps the process small", async () => {
		const before = process.memoryUsage().rss;
		const started = performance.now();
		await Promise.all([read("zipbomb-like.docx"), read("huge-nesting.html"), read("only-images.docx")]);
		expect(performance.now() - started).toBeLessThan(10_000);
		expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
	});
});
