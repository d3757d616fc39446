import type { ListPlace, Look, Paragraph, ParagraphRole } from "./blocks.ts";
import { roleOfName } from "./docx-styles.ts";

/** An open list item: where it stands and, once its text began, its paragraph. */
export type OpenItem = { place: ListPlace; paragraph?: Paragraph };

/** What an open element means for the text inside it; children inherit. */
export type Frame = {
	skipped: boolean;
	bold: boolean;
	underlined: boolean;
	struck: boolean;
	caps: boolean;
	pre: boolean;
	size: number;
	align: Look["align"];
	indent: number;
	role: ParagraphRole;
	level: number;
	/** Key and depth of the innermost list, -1 outside. */
	listKey: string;
	listDepth: number;
	item?: OpenItem;
	/** The place of a Word list paragraph, which is no `li`. */
	wordList?: ListPlace;
	tableHead: boolean;
	span: number;
	rows: number;
};

export function rootFrame(): Frame {
	return {
		skipped: false,
		bold: false,
		underlined: false,
		struck: false,
		caps: false,
		pre: false,
		size: 0,
		align: "left",
		indent: 0,
		role: "body",
		level: 0,
		listKey: "",
		listDepth: -1,
		tableHead: false,
		span: 1,
		rows: 1,
	};
}

const words = (text: string): Set<string> => new Set(text.split(" "));

const BLOCK_TAGS = words(
	"address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul",
);
const SKIPPED_TAGS = words(
	"head style script xml title template noscript svg math select textarea object audio video iframe canvas del nav button",
);

/** True for elements that end the paragraph before them. */
export function isBlockTag(tag: string): boolean {
	return BLOCK_TAGS.has(tag);
}

/** The frame of an element inside its parent's; `newList` names a list that begins here. */
export function openFrame(
	tag: string,
	attributes: Record<string, string>,
	parent: Frame,
	newList: () => string,
): Frame {
	const style = readStyle(attributes.style ?? "");
	const names = attributes.class ?? "";
	const frame: Frame = { ...parent, span: 1, rows: 1 };
	frame.skipped = parent.skipped || SKIPPED_TAGS.has(tag) || isHidden(style, names);
	if (frame.skipped) return frame;
	readLook(frame, tag, attributes, style);
	if (!isBlockTag(tag)) return frame;

	frame.indent = points(style.get("margin-left")) ?? parent.indent;
	const place = wordPlace(style.get("mso-list"));
	if (place) frame.wordList = place;
	if (tag === "ul" || tag === "ol") {
		frame.item = undefined;
		frame.wordList = undefined;
		frame.listDepth = parent.listDepth + 1;
		frame.listKey = parent.listDepth < 0 ? newList() : parent.listKey;
	} else if (tag === "li") {
		const level = Number(attributes["aria-level"] ?? attributes["data-aria-level"]);
		const depth = level > 0 ? Math.max(level - 1, frame.listDepth) : Math.max(0, frame.listDepth);
		const key = attributes["data-listid"] ? `d${attributes["data-listid"]}` : parent.listKey || "h0";
		frame.wordList = undefined;
		frame.role = "body";
		frame.item = { place: { key, depth } };
	} else if (tag === "td" || tag === "th" || tag === "table") {
		Object.assign(frame, { item: undefined, wordList: undefined, listDepth: -1, listKey: "", role: "body", level: 0 });
		frame.span = Math.min(64, Number(attributes.colspan) || 1);
		frame.rows = Math.min(1000, Number(attributes.rowspan) || 1);
		if (tag === "table") frame.tableHead = false;
	} else if (tag === "thead") frame.tableHead = true;
	else if (tag === "figcaption" || tag === "caption") frame.role = "caption";
	readRole(frame, tag, attributes, style, names);
	return frame;
}

function readRole(
	frame: Frame,
	tag: string,
	attributes: Record<string, string>,
	style: Map<string, string>,
	names: string,
): void {
	const outline = Number(style.get("mso-outline-level"));
	const heading = /^h([1-6])$/.exec(tag);
	if (heading) Object.assign(frame, { role: "heading", level: Number(heading[1]) });
	else if (attributes.role === "heading")
		Object.assign(frame, { role: "heading", level: Number(attributes["aria-level"]) || 2 });
	else if (outline > 0 && outline < 10) Object.assign(frame, { role: "heading", level: outline });
	if (/\bMsoToc/i.test(names)) frame.role = "contents";
	else if (/\bMsoTitle\b/i.test(names)) frame.role = "title";
	else if (/\bMsoSubtitle\b/i.test(names)) frame.role = "subtitle";
	else if (/\bMsoCaption\b/i.test(names)) frame.role = "caption";
	const named = style.get("mso-style-name")?.replace(/["']/g, "");
	const role = named ? roleOfName(named) : undefined;
	if (role && role.role !== "body" && role.role !== "note") Object.assign(frame, role);
	if (frame.role === "heading") frame.wordList = undefined;
}

function readLook(frame: Frame, tag: string, attributes: Record<string, string>, style: Map<string, string>): void {
	const weight = style.get("font-weight");
	if (tag === "b" || tag === "strong") frame.bold = true;
	if (weight) frame.bold = weight.startsWith("bold") || Number(weight) >= 600;
	const decoration = `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""}`;
	if (tag === "u" || decoration.includes("underline")) frame.underlined = true;
	if (tag === "a") frame.underlined = false;
	if (tag === "s" || tag === "strike" || decoration.includes("line-through")) frame.struck = true;
	if (style.get("text-transform") === "uppercase") frame.caps = true;
	if (tag === "pre" || style.get("white-space") === "pre") frame.pre = tag === "pre";
	frame.size = points(style.get("font-size")) ?? frame.size;
	const align = style.get("text-align") ?? attributes.align?.toLowerCase() ?? (tag === "center" ? "center" : undefined);
	if (align === "center" || align === "right") frame.align = align;
	else if (align) frame.align = "left";
}

function isHidden(style: Map<string, string>, names: string): boolean {
	return (
		style.get("display") === "none" ||
		style.get("mso-hide") === "all" ||
		/^ignore$/i.test(style.get("mso-list") ?? "") ||
		(style.get("mso-element") ?? "").startsWith("comment") ||
		/\bMso(?:Comment|Header|Footer|Annotation)/i.test(names)
	);
}

function wordPlace(value: string | undefined): ListPlace | undefined {
	const match = /^(l\d+)\s+level(\d+)/i.exec(value ?? "");
	return match ? { key: match[1] ?? "l0", depth: Math.max(0, Number(match[2]) - 1) } : undefined;
}

function readStyle(text: string): Map<string, string> {
	const style = new Map<string, string>();
	for (const part of text.split(";")) {
		const colon = part.indexOf(":");
		if (colon > 0)
			style.set(
				part.slice(0, colon).trim().toLowerCase(),
				part
					.slice(colon + 1)
					.replace(/\s+/g, " ")
					.trim(),
			);
	}
	return style;
}

const UNIT: Record<string, number> = { pt: 1, px: 0.75, cm: 28.35, mm: 2.835, in: 72, pc: 12, em: 12, rem: 12 };

function points(value: string | undefined): number | undefined {
	const match = /^(-?[\d.]+)(pt|px|cm|mm|in|pc|em|rem)\b/i.exec(value ?? "");
	return match ? Number(match[1]) * (UNIT[(match[2] ?? "pt").toLowerCase()] ?? 1) : undefined;
}
