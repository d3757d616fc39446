// Letters outside ASCII take two bytes each, and compressing does not win all of that back: a page's script of the coach is sent with
// the letters of its longer words and patterns exchanged for ASCII ones, and exchanges them back when it begins to run.
import { parseAst } from "vite";

/** Pairs of letters that stand for each other: exchanging twice gives the text again. */
export const PAIRS = {
	Cyrillic: "оoеeаaиiнnтtрrсsлlвvкkпpдdмmуuыyзzбbгgчcьwйjяqжxхhшWюYцCщXэEфfъQёO",
	Polish: "ąQęVóUłWśXżYźZćRńJ",
};

const LEAST = 12;

/** @param {string} text @param {string} pairs */
export function exchanged(text, pairs) {
	let out = "";
	for (const char of text) {
		const at = pairs.indexOf(char);
		out += at < 0 ? char : pairs[at ^ 1];
	}
	return out;
}

/** How many letters of a text would be exchanged for ASCII ones. @param {string} text @param {string} pairs */
function wideIn(text, pairs) {
	let count = 0;
	for (const char of text) if (char > "\u007f" && pairs.includes(char)) count++;
	return count;
}

/** @typedef {{ type: string, start: number, end: number, [name: string]: unknown }} Node */

/** Every node below one, with what holds it. @param {Node} node @param {Node | undefined} parent @returns {Generator<[Node, Node | undefined]>} */
function* nodesOf(node, parent) {
	yield [node, parent];
	for (const value of Object.values(node))
		for (const child of Array.isArray(value) ? value : [value])
			if (child !== null && typeof child === "object" && typeof child.type === "string") yield* nodesOf(child, node);
}

/** @param {string} code a module of the coach, as bundled @returns {string} the same with its wide letters exchanged, where that is shorter */
export function withoutWideLetters(code) {
	const pairs = Object.values(PAIRS).sort((a, b) => wideIn(code, b) - wideIn(code, a))[0];
	if (wideIn(code, pairs) < 1000) return code;
	const texts = [];
	const patterns = [];
	const cuts = [];
	for (const [node, parent] of nodesOf(parseAst(code), undefined)) {
		const { type, start, end } = node;
		const hoist = (list, name, text) => {
			list.push(exchanged(text, pairs));
			return `${name}[${list.length - 1}]`;
		};
		if (type === "Literal" && node.regex) {
			if (node.regex.flags === "" && wideIn(node.regex.pattern, pairs) >= LEAST)
				cuts.push([start, end, hoist(patterns, "coachPatterns", node.regex.pattern)]);
		} else if (type === "Literal" && typeof node.value === "string") {
			if (parent?.key !== node && wideIn(node.value, pairs) >= LEAST)
				cuts.push([start, end, hoist(texts, "coachTexts", node.value)]);
		} else if (type === "TemplateElement" && wideIn(node.value.cooked, pairs) >= LEAST) {
			cuts.push([start, end, `\${${hoist(texts, "coachTexts", node.value.cooked)}}`]);
		}
	}
	let changed = code;
	for (const [start, end, text] of cuts.sort((a, b) => b[0] - a[0])) {
		// `return"..."`, with nothing between.
		const gap = /[\w$]$/.test(changed.slice(Math.max(0, start - 1), start)) ? " " : "";
		changed = changed.slice(0, start) + gap + text + changed.slice(end);
	}
	const letters = JSON.stringify(pairs);
	const back = `text=>{let out="";for(const char of text){const at=${letters}.indexOf(char);out+=at<0?char:${letters}[at^1]}return out}`;
	return `const coachLetters=${back},coachTexts=${JSON.stringify(texts)}.map(coachLetters),coachPatterns=${JSON.stringify(patterns)}.map(text=>RegExp(coachLetters(text)));\n${changed}`;
}

/** Does the same to the scripts that vite bundles for pages. */
export const coachLetters = () => ({
	name: "coach-letters",
	/** @param {unknown} _config @param {{ isSsrBuild?: boolean }} env */
	apply: (_config, { isSsrBuild }) => !isSsrBuild,
	/** @param {string} code @param {{ modules: Record<string, unknown> }} chunk */
	renderChunk(code, chunk) {
		const own = Object.keys(chunk.modules).some((id) => /\/app\/coach\/(?:ru|pl)\//.test(id));
		return own ? { code: withoutWideLetters(code), map: null } : null;
	},
});
