import { posix } from "node:path";
import { type Block, ImportFailure, MAX_BLOCKS, type Source, textOf } from "./blocks.ts";
import { readBody } from "./docx-body.ts";
import { readNumbering, readStyles } from "./docx-styles.ts";
import type { ImportNote, LeftOutReason } from "./pieces.ts";
import { walkXml } from "./xml.ts";
import { type Archive, openArchive } from "./zip.ts";

/**
 * Reads a Word file (.docx). The XML is read here rather than by a converter to HTML, because a rulebook shows its
 * headings by what converters drop: centring, capitals, sizes, outline levels, indents, where text boxes stand.
 * Macros, pictures, embedded objects and links are never opened. Throws ImportFailure.
 */
export function readDocx(bytes: Uint8Array): Source {
	const archive = openArchive(bytes);
	const main = findMain(archive);
	const relations = readRelations(archive, main);
	const part = (kind: string): string => decodeXml(archive.read(relations.get(kind)?.[0] ?? "") ?? Buffer.alloc(0));
	const styles = readStyles(part("styles"));
	const numbering = readNumbering(part("numbering"));
	const xml = archive.read(main);
	if (!xml) throw new ImportFailure({ code: "damaged" });
	const body = readBody(decodeXml(xml), styles, numbering);
	const blocks: Block[] = [...body.blocks];
	const aside = (kind: string, reason: LeftOutReason): void => {
		const seen = new Set<string>();
		for (const name of relations.get(kind) ?? []) {
			const content = archive.read(name);
			if (!content) continue;
			for (const text of textOf(readBody(decodeXml(content), styles, numbering).blocks)) {
				if (blocks.length < MAX_BLOCKS && !seen.has(text)) blocks.push({ type: "left-out", text, reason });
				seen.add(text);
			}
		}
	};
	aside("footnotes", "footnote");
	aside("endnotes", "footnote");
	aside("comments", "comment");
	aside("header", "header-footer");
	aside("footer", "header-footer");

	const notes: ImportNote[] = [];
	if (body.pictures > 0) notes.push("pictures-left-out");
	if (archive.names.some((name) => /vbaProject\.bin$/i.test(name))) notes.push("macros-left-out");
	if (body.changed) notes.push("changes-accepted");
	if (body.hidden) notes.push("hidden-text-left-out");
	return { blocks, plain: false, pictures: body.pictures, notes, titleHint: readTitle(archive) };
}

function findMain(archive: Archive): string {
	for (const [kind, targets] of readRelations(archive, "")) {
		if (kind === "officeDocument" && targets[0] && archive.has(targets[0])) return targets[0];
	}
	if (archive.has("word/document.xml")) return "word/document.xml";
	throw new ImportFailure({ code: "not-word" });
}

/** The parts that a part refers to inside the archive, by the last word of their relation. */
function readRelations(archive: Archive, part: string): Map<string, string[]> {
	const folder = posix.dirname(part || "x");
	const name = posix.join(folder, "_rels", part ? `${posix.basename(part)}.rels` : ".rels");
	const relations = new Map<string, string[]>();
	const content = archive.read(name);
	if (!content) return relations;
	walkXml(decodeXml(content), {
		open(_name, attributes) {
			if (!attributes.Target || !attributes.Type || attributes.TargetMode === "External") return undefined;
			const kind = attributes.Type.slice(attributes.Type.lastIndexOf("/") + 1);
			const target = attributes.Target.startsWith("/")
				? attributes.Target.slice(1)
				: posix.join(folder, attributes.Target);
			relations.set(kind, [...(relations.get(kind) ?? []), target]);
			return undefined;
		},
		close() {},
		text() {},
	});
	return relations;
}

function readTitle(archive: Archive): string {
	const core = archive.read("docProps/core.xml");
	let title = "";
	if (core) {
		walkXml(decodeXml(core), {
			open: () => undefined,
			close() {},
			text(text, path) {
				if (path.at(-1) === "dc:title") title += text;
			},
		});
	}
	return title.trim();
}

function decodeXml(content: Buffer): string {
	if (content[0] === 0xff && content[1] === 0xfe) return content.toString("utf16le", 2);
	if (content[0] === 0xfe && content[1] === 0xff) return Buffer.from(content.subarray(2)).swap16().toString("utf16le");
	return content.toString("utf8");
}
