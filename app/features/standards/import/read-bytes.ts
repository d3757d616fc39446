import { ImportFailure, type Source, squeeze, textOf } from "./blocks.ts";
import { decodeText } from "./encoding.ts";
import { type FileKind, fileKind } from "./file-kind.ts";
import type { ImportResult } from "./pieces.ts";
import { readDocx } from "./read-docx.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readText } from "./read-text.ts";
import { structure } from "./structure.ts";

export type ReadRequest = { bytes: Uint8Array; name: string; pasted?: "text" | "html" };

/** Reads a rulebook from bytes, here and now; `readRulebook` does the same in a worker thread with limits. */
export function readBytes({ bytes, name, pasted }: ReadRequest): ImportResult {
	try {
		const source = readSource(bytes, fileKind(bytes, name, pasted));
		const texts = textOf(source.blocks.filter((block) => block.type !== "left-out"));
		if (!texts.some((text) => /\p{L}/u.test(text))) {
			return { ok: false, problem: { code: source.pictures > 0 ? "only-pictures" : "no-text" } };
		}
		return { ok: true, rulebook: structure(source, fileTitle(name, texts[0] ?? "")) };
	} catch (error) {
		if (error instanceof ImportFailure) return { ok: false, problem: error.problem };
		if (error instanceof RangeError) return { ok: false, problem: { code: "too-deep" } };
		throw error;
	}
}

function readSource(bytes: Uint8Array, kind: FileKind): Source {
	if (kind === "docx") return readDocx(bytes);
	const { text, note } = decodeText(bytes);
	const source = kind === "html" ? readHtml(charsetOf(bytes, text)) : readWritten(text, kind);
	if (note) source.notes.push(note);
	return source;
}

/** Text pasted or named .txt may be Markdown all the same. */
function readWritten(text: string, kind: FileKind): Source {
	const marked = kind === "markdown" || text.split("\n").some(isMarkdownLine);
	return marked ? readMarkdown(text) : readText(text);
}

/** A heading with a hash, or the line under the head of a pipe table. */
function isMarkdownLine(line: string): boolean {
	if (line.length > 400) return false;
	if (/^#{1,6}[ \t]+[^#\s]/.test(line)) return true;
	return line.includes("|") && line.includes("---") && /^[\s|:-]+$/.test(line);
}

/** A page that names its own single-byte encoding is believed over the guess. */
function charsetOf(bytes: Uint8Array, text: string): string {
	const start = Buffer.from(bytes.subarray(0, 2_048)).toString("latin1");
	const named = /<meta[^>]{0,200}charset\s*=\s*["']?(windows-125[012]|iso-8859-2|koi8-r)/i.exec(start)?.[1];
	if (!named) return text;
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return text;
	} catch {
		return new TextDecoder(named.toLowerCase()).decode(bytes);
	}
}

function fileTitle(name: string, first: string): string {
	const bare = squeeze(
		name
			.replace(/^.*[\\/]/, "")
			.replace(/\.[a-z0-9]{1,8}$/i, "")
			.replace(/[_-]+/g, " "),
	);
	return bare || first.slice(0, 80);
}
