import { expect, test } from "vitest";
import { renderLetter } from "./letter.ts";

test("a letter is escaped in HTML and plain in text", () => {
	const letter = renderLetter({
		language: "pl",
		subject: "Zasady & <wersje>",
		greeting: "Dzień dobry, <b>Ola</b>!",
		lines: ["Pierwszy wiersz", 'Cytat: "tak"'],
		button: { label: "Otwórz", href: "https://x.example/a?b=1&c=2" },
		after: ["Do jutra."],
		why: "Bo tak.",
	});
	expect(letter.text).toBe(
		'Dzień dobry, <b>Ola</b>!\n\nPierwszy wiersz\n\nCytat: "tak"\n\nOtwórz:\nhttps://x.example/a?b=1&c=2\n\nDo jutra.\n\n-- \nBo tak.',
	);
	expect(letter.html).toContain("&lt;b&gt;Ola&lt;/b&gt;");
	expect(letter.html).toContain('href="https://x.example/a?b=1&amp;c=2"');
	expect(letter.html).not.toContain("<b>");
	expect(letter.html).not.toMatch(/<(img|script|link)/);
});
