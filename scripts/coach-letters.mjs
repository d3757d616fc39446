// Makes a page's script of the coach smaller than compressing alone can. Its lists and patterns are gathered, for what is alike
// compresses best side by side; and their letters outside ASCII, which take two bytes each, are exchanged for ASCII ones and exchanged
// back when the script begins to run.
import { parseAst } from "vite";

/** Pairs of letters that stand for each other: exchanging twice gives the text again. */
export const PAIRS = {
	Cyrillic: "оoеeаaиiнnтtрrсsлlвvкkпpдdмmуuыyзzбbгgчcьwйjяqжxхhшWюYцCщXэEфfъQёO",
	Polish: "ąQęVóUłWśXżYźZćRńJ",
};

/** A text of so many characters, or with so many letters to exchange, is gathered. */
const LONG = 50;
const WIDE = 12;

/** A script with less text than this stays as it is. */
const WORTH = 4000;

/** @param {string} text @param {string} pairs */
export function exchanged(text, pairs) {
	const turned = new Map([...pairs].map((char, at) => [char, pairs[at ^ 1]]));
	return pairs === "" ? text : text.replace(new RegExp(`[${pairs}]`, "g"), (char) => turned.get(char) ?? char);
}

/** How many bytes exchanging takes off a text: each wide letter gives one, each ASCII letter of a pair takes one. @param {string} text @param {string} pairs */
function savedBy(text, pairs) {
	let saved = 0;
	for (const char of text) if (pairs.includes(char)) saved += char > "\u007f" ? 1 : -1;
	return saved;
}

/** The letters whose exchange makes a text shortest, none where nothing is won. @param {string} text */
function pairsFor(text) {
	const [best, saved] = Object.values(PAIRS)
		.map((pairs) => /** @type {const} */ ([pairs, savedBy(text, pairs)]))
		.sort((a, b) => b[1] - a[1])[0];
	return saved > 0 ? best : "";
}

/** @typedef {{ type: string, start: number, end: number, [name: string]: unknown }} Node */

/** Every node below one, with what holds it. @param {Node} node @param {Node | undefined} parent @returns {Generator<[Node, Node | undefined]>} */
function* nodesOf(node, parent) {
	yield [node, parent];
	for (const value of Object.values(node))
		for (const child of Array.isArray(value) ? value : [value])
			if (child !== null && typeof child === "object" && typeof child.type === "string") yield* nodesOf(child, node);
}

/** @param {string} code a module of the coach, as bundled @returns {string} the same with its texts gathered and their letters exchanged, where there is much of them */
export function withTextsGathered(code) {
	const texts = [];
	const patterns = [];
	const cuts = [];
	const gather = (list, name, text) => {
		if (text.length < LONG && (text.match(/[^\0-\x7f]/g)?.length ?? 0) < WIDE) return undefined;
		list.push(text);
		return `${name}[${list.length - 1}]`;
	};
	for (const [node, parent] of nodesOf(parseAst(code), undefined)) {
		let put;
		if (node.type === "Literal" && node.regex) {
			if (node.regex.flags === "") put = gather(patterns, "coachPatterns", node.regex.pattern);
		} else if (node.type === "Literal" && typeof node.value === "string") {
			if (parent?.key !== node) put = gather(texts, "coachTexts", node.value);
		} else if (node.type === "TemplateElement") {
			put = gather(texts, "coachTexts", node.value.cooked);
			if (put !== undefined) put = `\${${put}}`;
		}
		if (put !== undefined) cuts.push([node.start, node.end, put]);
	}
	const gathered = [...texts, ...patterns].join("");
	if (gathered.length < WORTH) return code;
	let changed = code;
	for (const [start, end, text] of cuts.sort((a, b) => b[0] - a[0])) {
		// `return"..."`, with nothing between.
		const gap = /[\w$]$/.test(changed.slice(Math.max(0, start - 1), start)) ? " " : "";
		changed = changed.slice(0, start) + gap + text + changed.slice(end);
	}
	const pairs = pairsFor(gathered);
	const list = (name, all, make) => `${name}=${JSON.stringify(all.map((text) => exchanged(text, pairs)))}${make}`;
	if (pairs === "")
		return `const ${list("coachTexts", texts, "")},${list("coachPatterns", patterns, ".map(text=>RegExp(text))")};\n${changed}`;
	const turn = `coachPairs=${JSON.stringify(pairs)},coachTurned=new Map([...coachPairs].map((char,at)=>[char,coachPairs[at^1]])),coachLetters=text=>text.replace(/[${pairs}]/g,char=>coachTurned.get(char))`;
	return `const ${turn},${list("coachTexts", texts, ".map(coachLetters)")},${list("coachPatterns", patterns, ".map(text=>RegExp(coachLetters(text)))")};\n${changed}`;
}

/** The engine is one script, but for what pages use of it before anybody writes. @param {string} id */
function chunkOf(id) {
	const name = /\/app\/coach\/([a-z]+)\.ts$/.exec(id)?.[1];
	if (name === "detect") return "coach-detect";
	if (name === "hash" || name === "normalise") return "coach-hash";
	return name && /^(?:index|findings|reports|document|units|sentences|tokens|masks|characters|company)$/.test(name)
		? "coach-engine"
		: undefined;
}

/** Does the same to the scripts that vite bundles for pages. */
export const coachLetters = () => ({
	name: "coach-letters",
	/** @param {unknown} _config @param {{ isSsrBuild?: boolean }} env */
	apply: (_config, { isSsrBuild }) => !isSsrBuild,
	config: () => ({ build: { rollupOptions: { output: { manualChunks: chunkOf } } } }),
	/** @param {string} code @param {{ modules: Record<string, unknown> }} chunk */
	renderChunk(code, chunk) {
		const own = Object.keys(chunk.modules).some((id) => /\/app\/coach\/(?:en|ru|pl)\//.test(id));
		return own ? { code: withTextsGathered(code), map: null } : null;
	},
});
