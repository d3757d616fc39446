import { ImportFailure, MAX_UPLOAD_BYTES } from "./blocks.ts";
import type { UnsupportedType } from "./pieces.ts";
import { openArchive } from "./zip.ts";

export type FileKind = "docx" | "html" | "markdown" | "text";

/** What came in: the bytes decide, the name only tells kinds of text apart. Throws ImportFailure. */
export function fileKind(bytes: Uint8Array, name: string, pasted?: "text" | "html"): FileKind {
	if (bytes.length === 0) throw new ImportFailure({ code: "empty-file" });
	if (bytes.length > MAX_UPLOAD_BYTES) throw new ImportFailure({ code: "too-large", params: { megabytes: 20 } });
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const start = data.toString("latin1", 0, Math.min(data.length, 4_096));
	if (start.startsWith("PK")) return archiveKind(bytes, start);
	if (start.startsWith("\xd0\xcf\x11\xe0")) {
		const locked = data.includes(Buffer.from("EncryptedPackage", "utf16le"));
		throw new ImportFailure(
			locked ? { code: "password-protected" } : { code: "unsupported-type", params: { context: "doc" } },
		);
	}
	const type = typeOf(start);
	if (type) throw new ImportFailure({ code: "unsupported-type", params: { context: type } });
	if (pasted) return pasted;
	const extension = /\.([a-z0-9]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? "";
	if (/^do[ct]m?x?$/.test(extension) && !(extension === "doc" && isHtml(start)))
		throw new ImportFailure({ code: "not-word" });
	if (isHtml(start) || extension === "html" || extension === "htm") return "html";
	return extension === "md" || extension === "markdown" || extension === "mdown" ? "markdown" : "text";
}

function isHtml(start: string): boolean {
	return /^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start);
}

function typeOf(start: string): UnsupportedType | undefined {
	if (/^[\s\S]{0,1000}?%PDF-\d/.test(start)) return "pdf";
	if (/^\s*\{\\rtf/.test(start)) return "rtf";
	if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM[\s\S]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[\s\S]{4}WEBP)/.test(start))
		return "picture";
	if (start.startsWith("\x1f\x8b") || /^(?:Rar!|7z\xbc\xaf|BZh\d|\xfd7zXZ)/.test(start)) return "archive";
	if (/^(?:MIME-Version:|From:|Content-Type: multipart)/i.test(start)) return "mht";
	if (/^(?:\xef\xbb\xbf)?<\?xml[\s\S]{0,400}(?:progid="Word\.Document"|<pkg:package|<w:wordDocument)/.test(start))
		return "doc";
	if (/^(?:\xef\xbb\xbf)?<\?xml[\s\S]{0,2000}<office:document/.test(start)) return "odt";
	return undefined;
}

function archiveKind(bytes: Uint8Array, start: string): FileKind {
	if (start.startsWith("PK\x05\x06")) throw new ImportFailure({ code: "not-word" });
	if (start.includes("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) throw unsupported("sheet");
	if (start.includes("mimetypeapplication/vnd.oasis.opendocument.presentation")) throw unsupported("slides");
	if (start.includes("mimetypeapplication/vnd.oasis.opendocument")) throw unsupported("odt");
	const archive = openArchive(bytes);
	if (archive.has("content.xml") && archive.has("META-INF/manifest.xml")) throw unsupported("odt");
	if (archive.names.some((name) => name.startsWith("xl/"))) throw unsupported("sheet");
	if (archive.names.some((name) => name.startsWith("ppt/"))) throw unsupported("slides");
	if (!archive.has("[Content_Types].xml")) throw unsupported("archive");
	return "docx";
}

function unsupported(context: UnsupportedType): ImportFailure {
	return new ImportFailure({ code: "unsupported-type", params: { context } });
}
