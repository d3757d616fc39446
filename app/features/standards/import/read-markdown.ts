import type {
	BlockContent,
	DefinitionContent,
	List,
	ListItem,
	Paragraph as MarkdownParagraph,
	PhrasingContent,
	RootContent,
} from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import {
	type Block,
	type Cell,
	ImportFailure,
	type ListPlace,
	MAX_BLOCKS,
	PLAIN_LOOK,
	paragraph,
	type Row,
	type Source,
	squeeze,
} from "./blocks.ts";
import { readHtml } from "./read-html.ts";

/** Far beyond any rulebook; the parser takes seconds for a million letters. */
const MAX_LETTERS = 3_000_000;

type Node = RootContent | BlockContent | DefinitionContent | ListItem;
type Task = { node: Node; list?: ListPlace };

/** Reads Markdown: front matter, both heading styles, lists, task boxes, pipe tables, quotes, comments. */
export function readMarkdown(markdown: string): Source {
	if (markdown.length > MAX_LETTERS) throw new ImportFailure({ code: "too-large", params: { megabytes: 3 } });
	const source: Source = { blocks: [], plain: true, pictures: 0, notes: [], titleHint: "" };
	const text = takeFrontMatter(markdown.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"), source);
	const tasks: Task[] = fromMarkdown(text)
		.children.map((node) => ({ node }))
		.reverse();
	let lists = 0;
	for (let task = tasks.pop(); task; task = tasks.pop()) {
		const { node, list } = task;
		if (source.blocks.length > MAX_BLOCKS) throw new ImportFailure({ code: "too-large", params: { megabytes: 20 } });
		if (node.type === "heading") {
			source.blocks.push(
				paragraph(plainText(node.children, source).replace(/\s*\{#[\w-]+\}\s*$/, ""), {
					role: "heading",
					level: node.depth,
				}),
			);
		} else if (node.type === "list") {
			const key = list?.key ?? `m${++lists}`;
			for (const item of [...node.children].reverse())
				tasks.push({ node: item, list: { key, depth: list ? list.depth + 1 : 0 } });
		} else if (node.type === "listItem" && list) pushItem(node, list, tasks, source);
		else if (node.type === "paragraph") pushParagraph(node, text, source, list);
		else if (node.type === "blockquote")
			for (const inner of [...node.children].reverse()) tasks.push({ node: inner, list });
		else if (node.type === "code") for (const line of node.value.split("\n")) source.blocks.push(paragraph(line));
		else if (node.type === "html") pushHtml(node.value, source);
	}
	if (source.pictures > 0) source.notes.push("pictures-left-out");
	return source;
}

function takeFrontMatter(text: string, source: Source): string {
	const match = /^(---|\+\+\+)[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
	if (!match || !/^[\w-]+\s*[:=]/m.test(match[2] ?? "")) return text;
	for (const line of (match[2] ?? "").split("\n")) {
		const title = /^title\s*[:=]\s*["']?(.*?)["']?\s*$/i.exec(line);
		if (title) source.titleHint = title[1] ?? "";
		if (squeeze(line)) source.blocks.push({ type: "left-out", text: line, reason: "front-matter" });
	}
	return text.slice(match[0].length);
}

/** The first paragraphs of an item are its text; what stands below a nested list comes on its own. */
function pushItem(item: ListItem, place: ListPlace, tasks: Task[], source: Source): void {
	const lines: string[] = [];
	let at = 0;
	for (let child = item.children[at]; child?.type === "paragraph"; child = item.children[++at])
		lines.push(plainText(child.children, source));
	const whole = item.children[0];
	const text = lines.join("\n").replace(/^\s*\[[ xXх]\]\s+/, "");
	if (squeeze(text)) {
		const struck = /^~~[^~]+~~\.?$/.test(text.trim());
		if (struck) source.blocks.push({ type: "left-out", text: text.replaceAll("~~", ""), reason: "struck" });
		else {
			const bold = whole?.type === "paragraph" && isBold(whole) && at === 1;
			source.blocks.push(paragraph(text.replace(/~~[^~]+~~/g, ""), { list: place, look: { ...PLAIN_LOOK, bold } }));
		}
	}
	for (const child of item.children.slice(at).reverse())
		tasks.push({ node: child as List | BlockContent, list: place });
}

function pushParagraph(node: MarkdownParagraph, text: string, source: Source, list?: ListPlace): void {
	const raw = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
	const lines = raw.split("\n");
	const rule = lines.findIndex((line, index) => index > 0 && isDelimiterRow(line));
	if (rule > 0) {
		const before = lines.slice(0, rule - 1).join("\n");
		if (before.trim()) source.blocks.push(paragraph(inlineText(before, source)));
		const rows: Row[] = lines
			.slice(rule - 1)
			.flatMap((line, index) => (index === 1 ? [] : [tableRow(line, index === 0, source)]));
		source.blocks.push({ type: "table", rows });
		return;
	}
	const content = plainText(node.children, source);
	if (!squeeze(content)) return;
	const note = /^\[\^[\w-]+\]:\s*([\s\S]+)$/.exec(content);
	const struck = /^~~[^~]+~~\.?$/.test(content.trim());
	if (note) source.blocks.push({ type: "left-out", text: note[1] ?? "", reason: "footnote" });
	else if (struck) source.blocks.push({ type: "left-out", text: content.replaceAll("~~", ""), reason: "struck" });
	else
		source.blocks.push(
			paragraph(content.replace(/~~[^~]+~~/g, ""), {
				apart: true,
				look: { ...PLAIN_LOOK, bold: isBold(node), indent: list ? 1 : 0 },
			}),
		);
}

function isDelimiterRow(line: string): boolean {
	return (
		line.includes("-") &&
		(line.includes("|") || line.includes(":")) &&
		/^[\s|:-]+$/.test(line) &&
		line.split("|").every((cell) => /^\s*(?::?-+:?)?\s*$/.test(cell))
	);
}

function tableRow(line: string, header: boolean, source: Source): Row {
	const cells = line
		.trim()
		.replace(/^\|/, "")
		.replace(/(^|[^\\])\|$/, "$1")
		.split(/(?<!\\)\|/)
		.map((cell): Cell => {
			const content = inlineText(cell.replaceAll("\\|", "|").trim(), source);
			const blocks: Block[] = content ? [paragraph(content)] : [];
			return { blocks, span: 1, rows: 1, continues: false };
		});
	return { header, cells };
}

function inlineText(markdown: string, source: Source): string {
	return fromMarkdown(markdown)
		.children.map((node) =>
			"children" in node ? plainText(node.children as PhrasingContent[], source) : "value" in node ? node.value : "",
		)
		.join(" ");
}

function pushHtml(value: string, source: Source): void {
	const comments = [...value.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)].map((match) => match[1] ?? "");
	for (const comment of comments)
		if (squeeze(comment)) source.blocks.push({ type: "left-out", text: comment, reason: "comment" });
	const inner = readHtml(value.replace(/<!--[\s\S]*?(?:-->|$)/g, ""));
	source.blocks.push(...inner.blocks);
	source.pictures += inner.pictures;
}

function isBold(node: MarkdownParagraph): boolean {
	return (
		node.children.length > 0 &&
		node.children.every((child) => child.type === "strong" || (child.type === "text" && /^[\s:]*$/.test(child.value)))
	);
}

function plainText(nodes: readonly PhrasingContent[], source: Source): string {
	let text = "";
	const waiting: PhrasingContent[] = [...nodes].reverse();
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.type === "text" || node.type === "inlineCode") text += node.value.replaceAll("\n", " ");
		else if (node.type === "break") text += "\n";
		else if (node.type === "html") text += /^<br\b/i.test(node.value) ? "\n" : "";
		else if (node.type === "image" || node.type === "imageReference") {
			source.pictures++;
			if (node.alt) source.blocks.push({ type: "left-out", text: node.alt, reason: "picture" });
		} else if ("children" in node) waiting.push(...[...node.children].reverse());
	}
	return text.replace(/[ \t]*\n[ \t]*/g, "\n").replace(/\[\^[\w-]+\](?!:)/g, "");
}
