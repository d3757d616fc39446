import type { Block, Cell, Look, Paragraph, Row, Table } from "./blocks.ts";
import { ImportFailure, MAX_BLOCKS, squeeze } from "./blocks.ts";
import { alignment, isOn, type Numbering, type RunStyle, type Styles, setRunProperty, twips } from "./docx-styles.ts";
import { walkXml, type XmlAttributes } from "./xml.ts";

export type Body = { blocks: Block[]; pictures: number; changed: boolean; hidden: boolean };

type Building = {
	text: string;
	style: string;
	outline?: number;
	listId?: string;
	listDepth?: number;
	align?: Look["align"];
	indent?: number;
	runsOn: boolean;
	contents: boolean;
	letters: { all: number; bold: number; caps: number; underlined: number };
	size: number;
	struck: string;
	boxes: Block[];
};

type Field = { code: string; result: boolean };

/** Elements whose whole content is no text of the document. */
const SKIPPED = new Set([
	"moveFrom",
	"pPrChange",
	"rPrChange",
	"tblPrChange",
	"trPrChange",
	"tcPrChange",
	"sectPrChange",
	"sectPr",
	"delText",
	"delInstrText",
	"sdtEndPr",
	"rt",
	"mc:Fallback",
]);

/**
 * Reads a part of a Word file (body, footnotes, header...) into blocks: tracked insertions are taken, deletions are not,
 * text boxes come once, after the paragraph that holds them. Throws ImportFailure: too-large, too-deep.
 */
export function readBody(xml: string, styles: Styles, numbering: Numbering): Body {
	const body: Body = { blocks: [], pictures: 0, changed: false, hidden: false };
	const targets: Block[][] = [body.blocks];
	const paragraphs: Building[] = [];
	const tables: { table: Table; row?: Row & { deleted: boolean }; cell?: Cell }[] = [];
	const fields: Field[] = [];
	const galleries: boolean[] = [];
	const placeholders: boolean[] = [];
	let run: RunStyle = {};
	let runStyle = "";
	let count = 0;

	const add = (block: Block): void => {
		count++;
		if (count > MAX_BLOCKS) throw new ImportFailure({ code: "too-large", params: { megabytes: 20 } });
		targets.at(-1)?.push(block);
	};
	const write = (text: string): void => {
		const building = paragraphs.at(-1);
		if (!building || placeholders.includes(true)) return;
		if (fields.some((field) => !field.result)) return;
		const style = styles.paragraph(building.style).run;
		const effective: RunStyle = { ...style, ...(runStyle ? styles.character(runStyle) : {}), ...run };
		if (effective.hidden) {
			body.hidden = true;
			return;
		}
		if (effective.struck) {
			building.struck += text;
			return;
		}
		building.text += text;
		const letters = squeeze(text).length;
		building.letters.all += letters;
		if (effective.bold) building.letters.bold += letters;
		if (effective.caps) building.letters.caps += letters;
		if (effective.underlined) building.letters.underlined += letters;
		if (letters > 0 && effective.size)
			building.size = building.size ? Math.min(building.size, effective.size) : effective.size;
	};

	const openTablePart = (name: string, attributes: XmlAttributes, parent: string | undefined): void => {
		const holder = tables.at(-1);
		if (name === "tbl") tables.push({ table: { type: "table", rows: [] } });
		else if (!holder) return;
		else if (name === "tr") holder.row = { header: false, cells: [], deleted: false };
		else if (name === "tblHeader" && parent === "trPr" && holder.row) holder.row.header = isOn(attributes.val);
		else if (name === "tc") {
			holder.cell = { blocks: [], span: 1, continues: false, rows: 1 };
			targets.push(holder.cell.blocks);
		} else if (name === "gridSpan" && holder.cell) holder.cell.span = Math.min(64, Number(attributes.val) || 1);
		else if (name === "vMerge" && holder.cell) holder.cell.continues = attributes.val !== "restart";
	};
	const closeTablePart = (name: string): void => {
		const holder = tables.at(-1);
		if (!holder) return;
		if (name === "tc") {
			targets.pop();
			if (holder.cell) holder.row?.cells.push(holder.cell);
			holder.cell = undefined;
		} else if (name === "tr") {
			if (holder.row && !holder.row.deleted)
				holder.table.rows.push({ header: holder.row.header, cells: holder.row.cells });
			holder.row = undefined;
		} else if (name === "tbl") {
			tables.pop();
			add(holder.table);
		}
	};
	const setParagraphProperty = (name: string, attributes: XmlAttributes, parent: string | undefined): void => {
		const building = paragraphs.at(-1);
		if (!building) return;
		if (parent === "pPr") {
			if (name === "pStyle") building.style = attributes.val ?? "";
			else if (name === "outlineLvl") building.outline = Number(attributes.val);
			else if (name === "jc") building.align = alignment(attributes.val);
			else if (name === "ind") building.indent = twips(attributes.left ?? attributes.start);
		} else if (parent === "numPr") {
			if (name === "numId") building.listId = attributes.val;
			else if (name === "ilvl") building.listDepth = Number(attributes.val) || 0;
		}
	};
	const inContentsField = (): boolean => fields.some((field) => field.result && /^\s*TOC\b/.test(field.code));

	walkXml(xml, {
		open(name, attributes, path) {
			const parent = path.at(-1);
			if (SKIPPED.has(name)) {
				if (name === "moveFrom") body.changed = true;
				return "skip";
			}
			if (name === "del") {
				body.changed = true;
				const building = paragraphs.at(-1);
				if (parent === "rPr" && path.at(-2) === "pPr" && building) building.runsOn = true;
				const row = tables.at(-1)?.row;
				if (parent === "trPr" && row) row.deleted = true;
				return "skip";
			}
			if (name === "ins") body.changed = true;
			if (name === "p") {
				paragraphs.push({
					text: "",
					style: "",
					runsOn: false,
					contents: galleries.includes(true),
					letters: { all: 0, bold: 0, caps: 0, underlined: 0 },
					size: 0,
					struck: "",
					boxes: [],
				});
			} else if (name === "r") {
				run = {};
				runStyle = "";
			} else if (parent === "rPr" && path.at(-2) === "r") {
				if (name === "rStyle") runStyle = attributes.val ?? "";
				else setRunProperty(run, name, attributes.val);
			} else if (name === "txbxContent") targets.push([]);
			else if (name === "sdt") {
				galleries.push(false);
				placeholders.push(false);
			} else if (name === "docPartGallery" && /contents/i.test(attributes.val ?? ""))
				galleries[galleries.length - 1] = true;
			else if (name === "showingPlcHdr" && placeholders.length > 0)
				placeholders[placeholders.length - 1] = isOn(attributes.val);
			else if (name === "fldChar") moveField(fields, attributes.fldCharType);
			else if (name === "fldSimple") fields.push({ code: attributes.instr ?? "", result: true });
			else if (name === "a:blip" || name === "v:imagedata") body.pictures++;
			else if (parent === "r" && (name === "tab" || name === "ptab")) write("\t");
			else if (parent === "r" && name === "noBreakHyphen") write("-");
			else if (parent === "r" && name === "cr") write("\n");
			else if (parent === "r" && name === "br")
				write(attributes.type && attributes.type !== "textWrapping" ? " " : "\n");
			else if (parent === "r" && name === "sym") write(paragraphs.at(-1)?.text.trim() ? " " : "\u2022");
			else {
				setParagraphProperty(name, attributes, parent);
				openTablePart(name, attributes, parent);
			}
			return undefined;
		},
		text(text, path) {
			const parent = path.at(-1);
			if (parent === "t" || parent === "m:t") write(text);
			else if (parent === "instrText") {
				const field = fields.at(-1);
				if (field && !field.result && field.code.length < 400) field.code += text;
			}
		},
		close(name) {
			if (name === "p") {
				const building = paragraphs.pop();
				if (!building) return;
				if (inContentsField() && /\d\s*$/.test(building.text)) building.contents = true;
				while (paragraphs.length === 0 && fields.at(-1)?.result === false) fields.pop();
				for (const block of finish(building, styles, numbering)) add(block);
				for (const box of building.boxes) add(box);
			} else if (name === "r") {
				run = {};
				runStyle = "";
			} else if (name === "txbxContent") {
				const inner = targets.pop() ?? [];
				const holder = paragraphs.at(-1);
				if (holder) holder.boxes.push(...inner);
				else targets.at(-1)?.push(...inner);
			} else if (name === "sdt") {
				galleries.pop();
				placeholders.pop();
			} else if (name === "fldSimple") fields.pop();
			else closeTablePart(name);
		},
	});
	return body;
}

function moveField(fields: Field[], type: string | undefined): void {
	const field = fields.at(-1);
	if (type === "begin") fields.push({ code: "", result: false });
	else if (type === "separate" && field) field.result = true;
	else if (type === "end") fields.pop();
}

function finish(building: Building, styles: Styles, numbering: Numbering): Block[] {
	const style = styles.paragraph(building.style);
	const blocks: Block[] = [];
	const { letters } = building;
	const listId = building.listId ?? style.list?.id;
	const depth = building.listDepth ?? style.list?.depth ?? 0;
	const level = listId && listId !== "0" ? numbering.level(listId, depth) : undefined;
	const outline = building.outline !== undefined && building.outline < 9 ? building.outline + 1 : 0;
	const result: Paragraph = {
		type: "paragraph",
		text: building.text,
		role: style.role === "note" ? "body" : style.role,
		level: style.level,
		look: {
			bold: letters.all > 0 && letters.bold >= letters.all * 0.95,
			caps: letters.all > 0 && letters.caps >= letters.all * 0.95,
			underlined: letters.all > 0 && letters.underlined >= letters.all * 0.95,
			size: building.size,
			align: building.align ?? style.align ?? "left",
			indent: building.indent ?? level?.indent ?? style.indent ?? 0,
		},
	};
	if (outline > 0 && result.role === "body") Object.assign(result, { role: "heading", level: outline });
	if (building.outline === 9 && result.role === "heading") Object.assign(result, { role: "body", level: 0 });
	if (building.contents) result.role = "contents";
	if (level?.printed && listId) result.list = { key: `w${listId}`, depth };
	if (building.runsOn) result.runsOn = true;
	if (squeeze(building.text)) blocks.push(result);
	if (squeeze(building.struck)) blocks.push({ type: "left-out", text: building.struck, reason: "struck" });
	return blocks;
}
