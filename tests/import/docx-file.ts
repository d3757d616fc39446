import { zip } from "./zip-file.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type ParagraphOptions = {
	style?: string;
	list?: [id: number, depth: number];
	bold?: boolean;
	caps?: boolean;
	size?: number;
	align?: "center" | "right";
	indent?: number;
	outline?: number;
	struck?: boolean;
	endDeleted?: boolean;
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A run of text as WordprocessingML. */
export function run(text: string, properties = ""): string {
	const inner = escaped(text)
		.replaceAll("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")
		.replaceAll("\n", "</w:t><w:br/><w:t xml:space='preserve'>");
	return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${inner}</w:t></w:r>`;
}

/** A paragraph; `content` is text or, where it begins with "<", ready WordprocessingML. */
export function p(content: string, options: ParagraphOptions = {}): string {
	const { style, list, bold, caps, size, align, indent, outline, struck, endDeleted } = options;
	const runProperties = [
		bold ? "<w:b/>" : "",
		caps ? "<w:caps/>" : "",
		struck ? "<w:strike/>" : "",
		size ? `<w:sz w:val="${size * 2}"/>` : "",
	].join("");
	const properties = [
		style ? `<w:pStyle w:val="${style}"/>` : "",
		list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : "",
		indent ? `<w:ind w:left="${indent * 20}"/>` : "",
		align ? `<w:jc w:val="${align}"/>` : "",
		outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`,
		endDeleted ? `<w:rPr><w:del w:id="9" w:author="a"/></w:rPr>` : "",
	].join("");
	return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${content.startsWith("<") ? content : run(content, runProperties)}</w:p>`;
}

/** A table; a cell is text or ready content, "^" continues the cell above, "→N:" spans N columns. */
export function table(rows: readonly (readonly string[])[], headerRow = false): string {
	const cell = (content: string): string => {
		const span = /^→(\d):/.exec(content);
		const text = span ? content.slice(span[0].length) : content;
		const properties = [
			span ? `<w:gridSpan w:val="${span[1]}"/>` : "",
			text === "^" ? "<w:vMerge/>" : "",
			text.startsWith("v:") ? '<w:vMerge w:val="restart"/>' : "",
		].join("");
		const shown =
			text === "^"
				? p("")
				: text.startsWith("<")
					? text
					: text
							.replace(/^v:/, "")
							.split("¶")
							.map((line) => p(line.replace(/^\*/, ""), { bold: line.startsWith("*") }))
							.join("");
		return `<w:tc><w:tcPr>${properties}</w:tcPr>${shown}</w:tc>`;
	};
	const row = (cells: readonly string[], index: number): string =>
		`<w:tr>${headerRow && index === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.map(cell).join("")}</w:tr>`;
	return `<w:tbl><w:tblPr/>${rows.map(row).join("")}</w:tbl>`;
}

export type DocxOptions = { styles?: string; numbering?: string; parts?: Record<string, string>; relations?: string };

/** A style definition. */
export function style(id: string, name: string, inner = ""): string {
	return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
}

const level = (depth: number, format: string, text: string): string =>
	`<w:lvl w:ilvl="${depth}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (depth + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;

/** Lists 1 (bullets), 2 (1., 1.1., 1.1.1.) and 3 (a). */
const NUMBERING = [
	[level(0, "bullet", "•"), level(1, "bullet", "o"), level(2, "bullet", "▪")],
	[level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."), level(2, "decimal", "%1.%2.%3.")],
	[level(0, "lowerLetter", "%1)"), level(1, "lowerRoman", "%2."), level(2, "bullet", "-")],
]
	.map((levels, index) => `<w:abstractNum w:abstractNumId="${index}">${levels.join("")}</w:abstractNum>`)
	.concat([0, 1, 2].map((index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`))
	.join("");

/** A Word file with this body. */
export function docx(body: readonly string[], { styles = "", parts = {}, relations = "" }: DocxOptions = {}): Buffer {
	return zip({
		"[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		"_rels/.rels": `<Relationships><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/_rels/document.xml.rels": `<Relationships><Relationship Id="r1" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${REL}/numbering" Target="numbering.xml"/>${relations}</Relationships>`,
		"word/document.xml": `<w:document ${W}><w:body>${body.join("")}<w:sectPr/></w:body></w:document>`,
		"word/styles.xml": `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>${style("Normal", "Normal")}${styles}</w:styles>`,
		"word/numbering.xml": `<w:numbering ${W}>${NUMBERING}</w:numbering>`,
		...parts,
	});
}
