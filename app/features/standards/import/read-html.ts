import { Parser } from "htmlparser2";
import type { Block, Cell, Look, Paragraph, Row, Source, Table } from "./blocks.ts";
import { ImportFailure, MAX_BLOCKS, MAX_DEPTH, squeeze } from "./blocks.ts";
import { type Frame, isBlockTag, openFrame, rootFrame } from "./html-frames.ts";

type Building = {
	text: string;
	all: number;
	bold: number;
	underlined: number;
	caps: number;
	size: number;
	struck: string;
};

const EMPTY: Building = { text: "", all: 0, bold: 0, underlined: 0, caps: 0, size: 0, struck: "" };

/**
 * Reads HTML as a browser gives it when text of Word, Google Docs or LibreOffice is pasted, and saved pages.
 * Nothing is loaded: pictures, styles, scripts and links only vanish. Throws ImportFailure: too-deep, too-large.
 */
export function readHtml(html: string): Source {
	const blocks: Block[] = [];
	const targets: Block[][] = [blocks];
	const frames: Frame[] = [rootFrame()];
	const tables: { table: Table; row?: Row }[] = [];
	let building: Building = { ...EMPTY };
	let pictures = 0;
	let lists = 0;
	let count = 0;
	let blankLines = 0;

	const top = (): Frame => frames.at(-1) ?? rootFrame();
	const add = (block: Block): void => {
		count++;
		if (count > MAX_BLOCKS) throw new ImportFailure({ code: "too-large", params: { megabytes: 20 } });
		targets.at(-1)?.push(block);
	};
	const flush = (): void => {
		const done = building;
		building = { ...EMPTY };
		blankLines = 0;
		if (squeeze(done.struck)) add({ type: "left-out", text: done.struck, reason: "struck" });
		if (!squeeze(done.text)) return;
		const frame = top();
		const open = frame.item;
		if (open?.paragraph && frame.role === "body" && !frame.wordList) {
			open.paragraph.text += `\n${done.text}`;
			return;
		}
		const result: Paragraph = {
			type: "paragraph",
			text: done.text,
			role: frame.role,
			level: frame.level,
			look: lookOf(done, frame),
		};
		if (frame.wordList) result.list = frame.wordList;
		else if (open) {
			result.list = open.place;
			open.paragraph = result;
		}
		add(result);
	};
	const write = (text: string): void => {
		const frame = top();
		if (frame.skipped) return;
		if (frame.struck) {
			building.struck += text;
			return;
		}
		building.text += text;
		const letters = squeeze(text).length;
		if (letters === 0) return;
		blankLines = 0;
		building.all += letters;
		if (frame.bold) building.bold += letters;
		if (frame.underlined) building.underlined += letters;
		if (frame.caps) building.caps += letters;
		if (frame.size) building.size = building.size ? Math.min(building.size, frame.size) : frame.size;
	};
	const closeTablePart = (tag: string): void => {
		const holder = tables.at(-1);
		if (!holder) return;
		if (tag === "td" || tag === "th") targets.pop();
		else if (tag === "table") {
			tables.pop();
			if (holder.table.rows.length > 0) add(holder.table);
		}
	};
	const openTablePart = (tag: string, frame: Frame): void => {
		if (tag === "table") tables.push({ table: { type: "table", rows: [] } });
		const holder = tables.at(-1);
		if (!holder) return;
		if (tag === "tr") {
			holder.row = { header: frame.tableHead, cells: [] };
			holder.table.rows.push(holder.row);
		} else if (tag === "td" || tag === "th") {
			if (!holder.row) {
				holder.row = { header: false, cells: [] };
				holder.table.rows.push(holder.row);
			}
			const cell: Cell = { blocks: [], span: frame.span, rows: frame.rows, continues: false };
			holder.row.cells.push(cell);
			if (tag === "th" && holder.row.cells.length === 1) holder.row.header = true;
			if (tag === "td" && holder.row.cells.length > 1) holder.row.header = frame.tableHead;
			targets.push(cell.blocks);
		}
	};

	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				if (frames.length > MAX_DEPTH * 2) throw new ImportFailure({ code: "too-deep" });
				const parent = top();
				if (tag === "br") {
					if (parent.skipped) return;
					blankLines++;
					if (blankLines > 1 && building.text) flush();
					else write("\n");
					return;
				}
				if (tag === "img" && !parent.skipped) pictures++;
				if (isBlockTag(tag)) flush();
				const frame = openFrame(tag, attributes, parent, () => `h${++lists}`);
				frames.push(frame);
				if (!frame.skipped) openTablePart(tag, frame);
			},
			ontext(text) {
				write(top().pre ? text : text.replace(/[ \t\r\n\f]+/g, " "));
			},
			onclosetag(tag) {
				if (tag === "br") return;
				if (isBlockTag(tag)) flush();
				const frame = frames.length > 1 ? frames.pop() : undefined;
				if (frame && !frame.skipped) closeTablePart(tag);
			},
		},
		{ decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
	);
	const text = html.replace(/^\ufeff?Version:[\s\S]{0,400}?(?=<)/i, "");
	for (let at = 0; at < text.length; at += 65_536) parser.write(text.slice(at, at + 65_536));
	parser.end();
	flush();
	return { blocks, plain: false, pictures, notes: pictures > 0 ? ["pictures-left-out"] : [], titleHint: "" };
}

function lookOf(done: Building, frame: Frame): Look {
	const most = done.all * 0.95;
	return {
		bold: done.all > 0 && done.bold >= most,
		underlined: done.all > 0 && done.underlined >= most,
		caps: done.all > 0 && done.caps >= most,
		size: done.size,
		align: frame.align,
		indent: frame.indent,
	};
}
