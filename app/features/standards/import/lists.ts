import { isSentence } from "./prose.ts";
import type { TextUnit } from "./units.ts";

type Node = { unit: TextUnit; children: number; parent: Node | undefined };

export type ListedRule = { unit: TextUnit; leadIn: string };

const LEADS = /[:：]$/;

/** Does the text end so that what follows completes it? */
export function leadsIn(text: string): boolean {
	return LEADS.test(text);
}

/**
 * A run of list items as rules. An item that ends with a colon and has sub-items is a lead-in of theirs; a full sentence
 * with sub-items is a rule, and they keep the lead-in above it. `above` is the paragraph's lead-in over the whole run.
 */
export function rulesOf(run: readonly TextUnit[], above: string): ListedRule[] {
	const nodes = nest(run);
	const rules: ListedRule[] = [];
	for (const node of nodes) {
		if (isLeadIn(node)) continue;
		const chain: string[] = [];
		for (let parent = node.parent; parent; parent = parent.parent)
			if (isLeadIn(parent)) chain.unshift(parent.unit.text);
		if (above) chain.unshift(above);
		rules.push({ unit: node.unit, leadIn: chain.join(" ") });
	}
	return rules;
}

function isLeadIn(node: Node): boolean {
	return node.children > 0 && leadsIn(node.unit.text);
}

/** Finds each item's parent: by list level, by count of numbers, by indent, by a colon above another kind of mark. */
function nest(run: readonly TextUnit[]): Node[] {
	const nodes: Node[] = [];
	let open: Node[] = [];
	for (const unit of run) {
		const same = findSibling(open, unit);
		if (same >= 0) open = open.slice(0, same);
		else while (open.length > 0 && !isDeeper(open.at(-1) as Node, unit)) open.pop();
		const parent = open.at(-1);
		const node: Node = { unit, children: 0, parent };
		if (parent) parent.children++;
		nodes.push(node);
		open.push(node);
	}
	return nodes;
}

/** The open item of the same list and level; typed ones by indent, then by the number before theirs. */
function findSibling(open: readonly Node[], unit: TextUnit): number {
	const alike = (node: Node): boolean =>
		node.unit.place?.key === unit.place?.key && node.unit.place?.depth === unit.place?.depth;
	if (unit.source.list) return open.findIndex(alike);
	const near = open.findLastIndex(
		(node) => alike(node) && Math.abs(node.unit.source.look.indent - unit.source.look.indent) < 16,
	);
	if (near >= 0 || (unit.marker?.parts ?? 0) === 0) return near;
	const counted = open.findLastIndex(
		(node) => alike(node) && (node.unit.marker?.value ?? 0) + 1 === unit.marker?.value,
	);
	if (counted >= 0 || unit.marker?.value === 1) return counted;
	return open.findIndex(alike);
}

function isDeeper(node: Node, unit: TextUnit): boolean {
	const above = node.unit;
	const depthAbove = above.place?.depth ?? 0;
	const depth = unit.place?.depth ?? 0;
	const indent = unit.source.look.indent - above.source.look.indent;
	if (above.place?.key === unit.place?.key) {
		return depth > depthAbove || (depth === depthAbove && !unit.source.list && indent >= 16);
	}
	if (unit.source.list && above.source.list && depth !== depthAbove) return depth > depthAbove;
	if (leadsIn(above.text)) return true;
	if (unit.marker && above.marker) {
		if (unit.marker.parts > above.marker.parts && above.marker.parts > 0) return true;
		if (unit.marker.parts < above.marker.parts) return unit.marker.parts === 0 && indent >= 0 && !isLonger(above, unit);
		if (unit.marker.family === "circle" && above.marker.family === "disc") return true;
		if (unit.marker.family === "square" && /^(?:disc|circle)$/.test(above.marker.family)) return true;
	}
	return indent >= 10;
}

/** A bullet that follows a short unfinished number line may be its sub-item; a far longer sentence is one of its own. */
function isLonger(above: TextUnit, unit: TextUnit): boolean {
	return !isSentence(above.text) && unit.text.length > above.text.length * 4;
}
