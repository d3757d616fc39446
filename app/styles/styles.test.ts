import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";

const tokens = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** The custom properties of a block, from the text after its selector. */
function properties(selector: string): Record<string, string> {
	const start = tokens.indexOf(selector);
	if (start < 0) throw new Error(`${selector} is not in tokens.css`);
	const body = tokens.slice(tokens.indexOf("{", start) + 1, tokens.indexOf("}", start));
	return Object.fromEntries([...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]));
}

const light = properties(":root {");
const dark = properties(":root.dark {");
const darkBySystem = properties(":root:not(.light) {");

/** Relative luminance of #rrggbb (WCAG 2.2). */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ["paper", "sheet", "well"];
const TINTS = ["cloth-tint", "brass-tint", "pencil-tint"];

const PAIRS: [ink: string, ground: string, least: number][] = [
	...[...GROUNDS, ...TINTS].flatMap((ground): [string, string, number][] => [
		["ink", ground, 7],
		["ink-2", ground, 7],
	]),
	...GROUNDS.flatMap((ground): [string, string, number][] => [
		["ink-3", ground, 4.5],
		["cloth", ground, 4.5],
		["brass", ground, 4.5],
		["pencil", ground, 4.5],
		["line-strong", ground, 3],
		["focus", ground, 3],
	]),
	["cloth", "cloth-tint", 4.5],
	["brass", "brass-tint", 4.5],
	["pencil", "pencil-tint", 4.5],
	["on-cloth", "cloth-fill", 4.5],
	["on-cloth", "cloth-deep", 4.5],
	["on-cloth", "cloth-wide", 4.5],
	["on-brass", "brass-fill", 4.5],
	["on-pencil", "pencil-fill", 4.5],
];

describe("tokens", () => {
	it("hold the same dark values for the system's and the reader's choice", () => {
		expect(darkBySystem).toEqual(dark);
	});

	for (const [theme, values] of [
		["light", light],
		["dark", dark],
	] as const) {
		it(`keep their contrast (${theme})`, () => {
			const weak = PAIRS.filter(([ink, ground, least]) => {
				return contrast(values[`--${ink}`] ?? "", values[`--${ground}`] ?? "") < least;
			});
			expect(weak).toEqual([]);
		});
	}
});

/** A sheet as the build makes it. */
function sheet(name: string): string {
	const built = buildSync({
		entryPoints: [new URL(`./${name}.css`, import.meta.url).pathname],
		bundle: true,
		minify: true,
		write: false,
		external: ["/fonts/*"],
	});
	return built.outputFiles[0]?.text ?? "";
}

function onTheWire(css: string): number {
	return gzipSync(css, { level: 9 }).length;
}

describe("style sheet", () => {
	const css = sheet("index");

	it("is at most 12 kB on the wire", () => {
		expect(onTheWire(css)).toBeLessThanOrEqual(12_000);
	});

	it("has beside it small ones for some pages, whose rules it leaves to them", () => {
		for (const name of ["feedback", "ideas", "practice", "writing"]) {
			const own = sheet(name);
			expect(onTheWire(own)).toBeLessThanOrEqual(3_000);
			const used = [...own.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1]);
			expect(used.filter((token) => !css.includes(`${token}:`))).toEqual([]);
			const rules = (text: string) => new Set([...text.matchAll(/(?<=[{}])[^{}@]+(?={)/g)].map(([rule]) => rule));
			const shared = rules(css);
			expect([...rules(own)].filter((rule) => shared.has(rule))).toEqual([]);
		}
	});

	it("uses no token that has no value", () => {
		const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1]));
		const given = new Set([...css.matchAll(/(--[\w-]+):/g)].map((match) => match[1]));
		expect([...used].filter((name) => !given.has(name))).toEqual([]);
	});

	it("fetches only our own fonts, which are there", () => {
		const fonts = [...css.matchAll(/url\(([^)]+)\)/g)].map((match) => (match[1] ?? "").replaceAll('"', ""));
		expect(fonts.length).toBeGreaterThan(0);
		for (const font of fonts) expect(readFileSync(`public${font}`).length).toBeGreaterThan(1000);
	});
});
