import type { ParagraphRole } from "./blocks.ts";
import { walkXml } from "./xml.ts";

export type RunStyle = {
	bold?: boolean;
	caps?: boolean;
	underlined?: boolean;
	struck?: boolean;
	hidden?: boolean;
	size?: number;
};

export type ParagraphStyle = {
	role: ParagraphRole | "note";
	level: number;
	list?: { id: string; depth: number };
	align?: "left" | "center" | "right";
	indent?: number;
	run: RunStyle;
};

type RawStyle = {
	name: string;
	basedOn: string;
	outline?: number;
	listId?: string;
	listDepth?: number;
	align?: "left" | "center" | "right";
	indent?: number;
	run: RunStyle;
};

export type Styles = { paragraph(id: string): ParagraphStyle; character(id: string): RunStyle };

/** `w:b`, `w:strike` and the like are on unless they say otherwise. */
export function isOn(value: string | undefined): boolean {
	return value === undefined || !(value === "0" || value === "false" || value === "off" || value === "none");
}

/** "both" and "start" are left, "end" is right. */
export function alignment(value: string | undefined): "left" | "center" | "right" {
	if (value === "center") return "center";
	return value === "right" || value === "end" ? "right" : "left";
}

/** Sets one run property; true when `name` was one. */
export function setRunProperty(run: RunStyle, name: string, value: string | undefined): boolean {
	if (name === "b") run.bold = isOn(value);
	else if (name === "caps") run.caps = isOn(value);
	else if (name === "u") run.underlined = isOn(value);
	else if (name === "strike" || name === "dstrike") run.struck = isOn(value);
	else if (name === "vanish") run.hidden = isOn(value);
	else if (name === "sz") run.size = Number(value) / 2 || undefined;
	else return false;
	return true;
}

/** Reads `styles.xml`. Styles are known by their built-in English names, by outline levels, and by names of other Words. */
export function readStyles(xml: string): Styles {
	const raw = new Map<string, RawStyle>();
	const defaults: RunStyle = {};
	let current: RawStyle | undefined;
	let defaultParagraph = "";
	walkXml(xml, {
		open(name, attributes, path) {
			const parent = path.at(-1);
			if (name === "style") {
				current = { name: "", basedOn: "", run: {} };
				const id = attributes.styleId ?? "";
				raw.set(id, current);
				if (attributes.type === "paragraph" && isOn(attributes.default ?? "0")) defaultParagraph = id;
				return undefined;
			}
			if (parent === "rPr" && path.at(-2) === "rPrDefault") setRunProperty(defaults, name, attributes.val);
			if (!current) return undefined;
			if (parent === "style" && name === "name") current.name = attributes.val ?? "";
			else if (parent === "style" && name === "basedOn") current.basedOn = attributes.val ?? "";
			else if (parent === "rPr" && path.at(-2) === "style") setRunProperty(current.run, name, attributes.val);
			else if (parent === "pPr" && name === "outlineLvl") current.outline = Number(attributes.val);
			else if (parent === "pPr" && name === "jc") current.align = alignment(attributes.val);
			else if (parent === "pPr" && name === "ind") current.indent = twips(attributes.left ?? attributes.start);
			else if (parent === "numPr" && name === "numId") current.listId = attributes.val;
			else if (parent === "numPr" && name === "ilvl") current.listDepth = Number(attributes.val) || 0;
			return undefined;
		},
		close(name) {
			if (name === "style") current = undefined;
		},
		text() {},
	});

	const chainOf = (id: string): RawStyle[] => {
		const chain: RawStyle[] = [];
		for (let style = raw.get(id); style && chain.length < 12; style = raw.get(style.basedOn)) chain.push(style);
		return chain;
	};
	const runOf = (chain: RawStyle[]): RunStyle =>
		Object.assign({}, defaults, ...chain.map((style) => style.run).reverse()) as RunStyle;
	const resolved = new Map<string, ParagraphStyle>();
	return {
		paragraph(id) {
			const key = raw.has(id) ? id : defaultParagraph;
			let style = resolved.get(key);
			if (!style) {
				style = resolve(chainOf(key), runOf(chainOf(key)));
				resolved.set(key, style);
			}
			return style;
		},
		character: (id) =>
			Object.assign(
				{},
				...chainOf(id)
					.map((style) => style.run)
					.reverse(),
			) as RunStyle,
	};
}

function resolve(chain: RawStyle[], run: RunStyle): ParagraphStyle {
	const style: ParagraphStyle = { role: "body", level: 0, run };
	for (const link of chain) {
		const named = roleOfName(link.name);
		if (named.role === "body" && link.outline === undefined) continue;
		if (named.role !== "body") Object.assign(style, named);
		else if (link.outline !== undefined && link.outline < 9)
			Object.assign(style, { role: "heading", level: link.outline + 1 });
		break;
	}
	const list = chain.find((link) => link.listId !== undefined);
	if (list?.listId && list.listId !== "0") style.list = { id: list.listId, depth: list.listDepth ?? 0 };
	style.align = chain.find((link) => link.align)?.align;
	style.indent = chain.find((link) => link.indent !== undefined)?.indent;
	return style;
}

const HEADING_NAME =
	/^(?:heading|заголовок|загаловак|nagłówek|überschrift|titre|título|titolo|nadpis|rubrik|overskrift|kop|otsikko|antraštė|virsraksts)[ _]?([1-9])\b/i;
const CONTENTS_NAME =
	/^(?:toc(?: heading|\s?\d)|contents?(?: heading| \d)|оглавление|заголовок оглавления|spis treści|nagłówek spisu|verzeichnis|inhaltsverzeichnis)/i;
const TITLE_NAME = /^(?:title|название|заголовок|tytuł|titel|titre principal|document title|название документа)$/i;
const SUBTITLE_NAME = /^(?:subtitle|подзаголовок|podtytuł|untertitel|sous-titre)$/i;
const CAPTION_NAME = /^(?:caption|название объекта|подпись к рисунку|legenda|podpis|beschriftung)$/i;
const NOTE_NAME = /^(?:header|footer|footnote text|endnote text|annotation text|comment text)$/i;

/** What a style's name says, in the languages of Word that are likely here. */
export function roleOfName(name: string): { role: ParagraphStyle["role"]; level: number } {
	const heading = HEADING_NAME.exec(name);
	if (heading) return { role: "heading", level: Number(heading[1]) };
	if (CONTENTS_NAME.test(name)) return { role: "contents", level: 0 };
	if (TITLE_NAME.test(name)) return { role: "title", level: 0 };
	if (SUBTITLE_NAME.test(name)) return { role: "subtitle", level: 0 };
	if (CAPTION_NAME.test(name)) return { role: "caption", level: 0 };
	if (NOTE_NAME.test(name)) return { role: "note", level: 0 };
	return { role: "body", level: 0 };
}

/** Twentieths of a point to points. */
export function twips(value: string | undefined): number | undefined {
	const number = Number(value);
	return value === undefined || Number.isNaN(number) ? undefined : number / 20;
}

export type Numbering = { level(listId: string, depth: number): { printed: boolean; indent?: number } };

/** Reads `numbering.xml`: which list levels print a mark or number, and how far they stand in. */
export function readNumbering(xml: string): Numbering {
	type Level = { format: string; text: string; indent?: number };
	const abstract = new Map<string, Map<number, Level>>();
	const abstractOf = new Map<string, string>();
	let levels: Map<number, Level> | undefined;
	let level: Level | undefined;
	let listId = "";
	walkXml(xml, {
		open(name, attributes, path) {
			if (name === "abstractNum") {
				levels = new Map();
				abstract.set(attributes.abstractNumId ?? "", levels);
			} else if (name === "num") listId = attributes.numId ?? "";
			else if (name === "abstractNumId" && path.at(-1) === "num") abstractOf.set(listId, attributes.val ?? "");
			else if (name === "lvl" && path.at(-1) === "abstractNum") {
				level = { format: "decimal", text: "" };
				levels?.set(Number(attributes.ilvl), level);
			} else if (level && name === "numFmt" && path.at(-1) === "lvl") level.format = attributes.val ?? "";
			else if (level && name === "lvlText") level.text = attributes.val ?? "";
			else if (level && name === "ind") level.indent = twips(attributes.left ?? attributes.start);
			return undefined;
		},
		close(name) {
			if (name === "lvl") level = undefined;
		},
		text() {},
	});
	return {
		level(id, depth) {
			const found = abstract.get(abstractOf.get(id) ?? "")?.get(depth);
			if (!found) return { printed: true };
			return { printed: !(found.format === "none" && found.text.trim() === ""), indent: found.indent };
		},
	};
}
