import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { KitPage } from "./page.tsx";

const LANGUAGES = ["en", "ru", "pl"];

function all(html: string, pattern: RegExp): string[] {
	return [...html.matchAll(pattern)].map((match) => match[1] ?? "");
}

describe("kit", () => {
	const sprite = new Set(all(readFileSync("public/sprite.svg", "utf8"), /<symbol id="([^"]+)"/g));
	const css = readFileSync("app/styles/kit.css", "utf8");

	for (const language of LANGUAGES) {
		const html = renderToStaticMarkup(<KitPage language={language} />);

		it(`has no inline style, so that the content security policy holds (${language})`, () => {
			expect(html).not.toMatch(/ style="|<style/);
		});

		it(`names each thing once and points only at what is there (${language})`, () => {
			const ids = all(html, / id="([^"]+)"/g);
			expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
			const pointed = all(html, / (?:aria-describedby|aria-labelledby|for|popovertarget)="([^"]+)"/g).flatMap((one) =>
				one.split(" "),
			);
			expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
		});

		it(`draws only what the sprite holds (${language})`, () => {
			expect(all(html, /sprite\.svg#([^"]+)"/g).filter((name) => !sprite.has(name))).toEqual([]);
		});
	}

	it("shows a swatch for each colour it names", () => {
		const swatches = all(renderToStaticMarkup(<KitPage language="en" />), /class="(sw-[\w-]+)"/g);
		expect(swatches.filter((name) => !css.includes(`.${name} `))).toEqual([]);
	});
});
