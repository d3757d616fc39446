import { expect, it } from "vitest";
import { piecesToMakeReady } from "./making-ready.ts";
import { check, packs } from "./packs.ts";
import type { Language } from "./types.ts";

const BANS: Readonly<Record<Language, string>> = {
	en: "Don't interrupt a guest who is complaining.",
	ru: "Не перебивайте гостя, который жалуется.",
	pl: "Nie przerywaj gościowi, który się skarży.",
};

it("makes ready in many pieces for each language, and changes no answer", () => {
	const answers = () =>
		Object.entries(BANS).map(([language, text]) => check(text, { kind: "rule", language: language as Language }));
	for (const pack of Object.values(packs)) expect(pack.ready?.length, pack.language).toBeGreaterThan(5);
	for (const piece of piecesToMakeReady()) piece();
	const after = answers();
	expect(after.map(([found]) => found?.suggestions[0]?.kind)).toEqual(["phrase", "phrase", "phrase"]);
	for (const piece of piecesToMakeReady()) piece();
	expect(answers()).toEqual(after);
});
