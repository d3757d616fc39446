import { describe, expect, it } from "vitest";
import { mendedIn } from "#tests/coach/mended.ts";

describe("rules of two columns: what is said, and what is said no longer", () => {
	it.each([
		["en", 'Say "Let me find out". Do not say "I don\'t know".', 'Say "Let me find out" instead of "I don\'t know".'],
		["en", 'Don\'t say: "Calm down". Say: "I understand".', 'Say "I understand" instead of "Calm down".'],
		[
			"ru",
			"Говорим: «Касса у выхода, я провожу». Не говорим: «Касса там».",
			"Вместо «Касса там» говорим: «Касса у выхода, я провожу».",
		],
		[
			"pl",
			"Mówimy: „Sprawdzę i wrócę”. Nie mówimy: „Nie wiem”, „To nie ja”.",
			"Zamiast „Nie wiem”, „To nie ja” mówimy: „Sprawdzę i wrócę”.",
		],
	] as const)("%s: %s", (language, rule, wording) => {
		expect(mendedIn(language)(rule)[0]).toBe(wording);
	});

	it("keeps brackets whole in what it offers", () => {
		const offers = mendedIn("ru")("Запрещено окликать коллегу через весь зал (подойдите к нему).");
		expect(offers.filter((one) => one.includes("(") !== one.includes(")"))).toEqual([]);
	});
});
