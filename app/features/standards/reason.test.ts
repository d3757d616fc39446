import { describe, expect, it } from "vitest";
import { reasonStands } from "./reason.ts";

describe("the reason for a ban", () => {
	it("stands for the words it was given for, and for a mend of them", () => {
		const reason = { en: "Never open the valve under pressure.", pl: "Nie otwieraj zaworu pod ciśnieniem." };
		expect(reasonStands(reason, { en: "Never open the valve under pressure." })).toBe(true);
		expect(reasonStands(reason, { en: "Never open a valve that is under pressure!" })).toBe(true);
		expect(reasonStands(reason, { pl: "Nie otwierajcie zaworów pod ciśnieniem." })).toBe(true);
	});

	it("lapses when a language says something else", () => {
		const reason = { en: "Never open the valve under pressure.", pl: "Nie otwieraj zaworu pod ciśnieniem." };
		expect(reasonStands(reason, { en: "Do not talk to customers." })).toBe(false);
		expect(reasonStands(reason, { en: "Never open the valve under pressure.", pl: "Nie rozmawiaj z gośćmi." })).toBe(
			false,
		);
	});

	it("is not asked of languages without words then or now, nor where no words are known", () => {
		expect(reasonStands({ en: "Never open the valve." }, { ru: "Не открывайте клапан.", en: " " })).toBe(true);
		expect(reasonStands(undefined, { en: "Do not talk to customers." })).toBe(true);
	});
});
