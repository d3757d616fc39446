import { Parser } from "htmlparser2";
import { ImportFailure, MAX_DEPTH } from "./blocks.ts";

/** Namespaces that matter, under the short name the readers know them by. */
const NAMESPACES: Record<string, string> = {
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
	"http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
	"http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
	"http://schemas.openxmlformats.org/drawingml/2006/main": "a",
	"http://purl.oclc.org/ooxml/drawingml/main": "a",
	"http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
	"http://purl.oclc.org/ooxml/officeDocument/math": "m",
	"urn:schemas-microsoft-com:vml": "v",
	"http://schemas.microsoft.com/office/word/2010/wordml": "w14",
};

export type XmlAttributes = Record<string, string>;

/**
 * `path` holds the open elements, outermost first; in `open` and `close` the element itself is not in it.
 * `open` answers "skip" to leave out the element with all it holds.
 */
export type XmlVisitor = {
	open(name: string, attributes: XmlAttributes, path: readonly string[]): "skip" | undefined;
	close(name: string, path: readonly string[]): void;
	text(text: string, path: readonly string[]): void;
};

/**
 * Walks XML without building a tree. Elements of the word-processing namespace come with their bare name ("p"), those of
 * other known namespaces as "a:blip"; attributes come without prefix. Entities of a document type are not expanded.
 * Throws ImportFailure "too-deep" beyond 1,000 levels.
 */
export function walkXml(xml: string, visitor: XmlVisitor): void {
	const prefixes = new Map<string, string>([["w", "w"]]);
	const path: string[] = [];
	let skipped = 0;
	const nameOf = (qualified: string): string => {
		const colon = qualified.indexOf(":");
		const prefix = colon < 0 ? "" : qualified.slice(0, colon);
		const known = prefixes.get(prefix) ?? prefix;
		const local = colon < 0 ? qualified : qualified.slice(colon + 1);
		return known === "w" || known === "" ? local : `${known}:${local}`;
	};
	const parser = new Parser(
		{
			onopentag(qualified, raw) {
				const attributes: XmlAttributes = {};
				for (const key in raw) {
					const value = raw[key] ?? "";
					if (key === "xmlns" || key.startsWith("xmlns:"))
						prefixes.set(key.slice(6), NAMESPACES[value] ?? key.slice(6));
					else attributes[key.slice(key.indexOf(":") + 1)] = value;
				}
				const name = nameOf(qualified);
				if (path.length >= MAX_DEPTH) throw new ImportFailure({ code: "too-deep" });
				if (skipped > 0 || visitor.open(name, attributes, path) === "skip") skipped++;
				path.push(name);
			},
			onclosetag() {
				const name = path.pop();
				if (name === undefined) return;
				if (skipped > 0) skipped--;
				else visitor.close(name, path);
			},
			ontext(text) {
				if (skipped === 0) visitor.text(text, path);
			},
		},
		{ xmlMode: true, decodeEntities: true },
	);
	for (let at = 0; at < xml.length; at += 65_536) parser.write(xml.slice(at, at + 65_536));
	parser.end();
}
