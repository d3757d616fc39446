import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { languages } from "#app/platform/languages.ts";
import { sentences } from "./sentences.ts";

/** Sentences that name a ban because that is what they are about; everything else says what to do. */
const about: Record<string, string> = {
	"coach.check": "the names of the checks",
	"essay.free": "the promise that the essay is free and that writers are not counted",
	"coach.prohibition": "what the coach says of a ban that it found",
};

describe("the product's own words", () => {
	for (const language of languages) {
		it(`say what to do (${language})`, () => {
			const all = sentences(language);
			expect(all.length).toBeGreaterThan(500);
			const bans = all.flatMap(([key, text]) => {
				if (Object.keys(about).some((stem) => `${key}.`.startsWith(`${stem}.`))) return [];
				const findings = check(text.replace(/\{\{[^}]*\}\}/g, "7"), { kind: "rule", language });
				return findings
					.filter(({ severity }) => severity === "error")
					.map(({ start, end }) => `${key}: ${text.slice(0, 200)} [${start}-${end}]`);
			});
			expect(bans).toEqual([]);
		});
	}
});
