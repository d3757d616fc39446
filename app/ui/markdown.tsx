import type { Nodes, PhrasingContent, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { createElement, Fragment, type ReactNode } from "react";

const trees = new Map<string, Root>();
const treesAtMost = 500;

/** Texts are read far more often than written, and parsing costs more than drawing: the last trees are kept. */
function treeOf(text: string): Root {
	let tree = trees.get(text);
	if (!tree) {
		tree = fromMarkdown(text);
		if (trees.size >= treesAtMost) trees.delete(trees.keys().next().value as string);
		trees.set(text, tree);
	}
	return tree;
}

/**
 * The product's Markdown: paragraphs, headings, lists, bold, italics, links (http, https, mailto), quotations.
 * Anything else, HTML included, is shown as the text it is. `level` is the level of its first headings.
 */
export function Markdown({ text, level = 3 }: { text: string; level?: number }) {
	return <>{treeOf(text).children.map((node, index) => block(node, index, text, level))}</>;
}

function block(node: RootContent, key: number, source: string, level: number): ReactNode {
	const inside = (nodes: RootContent[]) => nodes.map((child, index) => block(child, index, source, level));
	switch (node.type) {
		case "paragraph":
			return <p key={key}>{inline(node.children, source)}</p>;
		case "heading":
			return createElement(`h${Math.min(6, level + node.depth - 1)}`, { key }, inline(node.children, source));
		case "blockquote":
			return <blockquote key={key}>{inside(node.children)}</blockquote>;
		case "list":
			return createElement(node.ordered ? "ol" : "ul", { key }, inside(node.children));
		case "listItem":
			return (
				<li key={key}>
					{node.children.length === 1 && node.children[0]?.type === "paragraph"
						? inline(node.children[0].children, source)
						: inside(node.children)}
				</li>
			);
		case "thematicBreak":
			return <hr key={key} />;
		default:
			return <p key={key}>{raw(node, source)}</p>;
	}
}

function inline(nodes: PhrasingContent[], source: string): ReactNode {
	return nodes.map((node, key) => {
		switch (node.type) {
			case "text":
				return <Fragment key={key}>{node.value}</Fragment>;
			case "strong":
				return <strong key={key}>{inline(node.children, source)}</strong>;
			case "emphasis":
				return <em key={key}>{inline(node.children, source)}</em>;
			case "break":
				return <br key={key} />;
			case "link":
				return safeAddress(node.url) ? (
					<a key={key} href={node.url} rel="noreferrer">
						{inline(node.children, source)}
					</a>
				) : (
					<Fragment key={key}>{inline(node.children, source)}</Fragment>
				);
			default:
				return <Fragment key={key}>{raw(node, source)}</Fragment>;
		}
	});
}

function safeAddress(url: string): boolean {
	return /^(https?:\/\/|mailto:)/i.test(url);
}

/** A node that is not drawn: the characters it was written with. */
function raw(node: Nodes, source: string): string {
	return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
