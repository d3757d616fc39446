import { createRequire } from "node:module";
import path from "node:path";
import pdfmake from "pdfmake";
import type { RecordWords } from "./record-words.ts";

const fonts = path.join(path.dirname(createRequire(import.meta.url).resolve("pdfmake/package.json")), "fonts/Roboto");

pdfmake.setFonts({
	Roboto: {
		normal: path.join(fonts, "Roboto-Regular.ttf"),
		bold: path.join(fonts, "Roboto-Medium.ttf"),
		italics: path.join(fonts, "Roboto-Italic.ttf"),
		bolditalics: path.join(fonts, "Roboto-MediumItalic.ttf"),
	},
});
// Nothing is fetched from anywhere; only the fonts are read.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => path.resolve(file).startsWith(fonts + path.sep));

/** What the worker thread of `drawRecord` runs: the record as a PDF on A4. */
export async function draw(words: RecordWords): Promise<Uint8Array> {
	return pdfmake
		.createPdf({
			pageSize: "A4",
			pageMargins: [56, 56, 56, 64],
			lang: words.language,
			info: { title: words.title, producer: "Standardbearer", creator: "Standardbearer" },
			defaultStyle: { font: "Roboto", fontSize: 10.5, lineHeight: 1.25 },
			content: [
				{ text: words.company, color: "#555555", margin: [0, 0, 0, 4] },
				{ text: words.title, fontSize: 20, bold: true, margin: [0, 0, 0, 20] },
				{
					layout: "lightHorizontalLines",
					table: {
						widths: [130, "*"],
						body: words.facts.map(([label, value]) => [{ text: label, bold: true }, value]),
					},
				},
				{ text: words.shown, bold: true, margin: [0, 20, 0, 8] },
				...words.rules.map(([key, text]) => ({
					columns: [
						{ width: 66, text: key, bold: true },
						{ width: "*", text },
					],
					margin: [0, 0, 0, 6],
				})),
				{ text: words.proof, color: "#555555", fontSize: 9, margin: [0, 20, 0, 0] },
			],
			footer: (page: number, pages: number) => ({
				columns: [
					{ text: words.foot, width: "*" },
					{ text: `${page} / ${pages}`, width: "auto" },
				],
				color: "#555555",
				fontSize: 8,
				margin: [56, 16, 56, 0],
			}),
		})
		.getBuffer();
}
