import { expect, it } from "vitest";
import { sentences } from "./sentences.ts";

/** "Twój" with a capital belongs to a handwritten letter; the product says "twój", and one case on every page. */
it("speaks to the Polish reader with a small letter inside a sentence", () => {
	const capital = /[^.?!…\s„]\s(?:Twój|Tw[oó]j\p{L}+|Twoi\p{L}*|Ciebie|Cię|Ci|Tobie|Tobą|Ty)(?!\p{L})/u;
	const found = sentences("pl").filter(([, text]) => capital.test(text));
	expect(found).toEqual([]);
});
