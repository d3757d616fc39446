import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { coachTextForm } from "./coach-text.form.ts";
import { coachText, putIn, SHOWN_AT_MOST, tryValue } from "./coach-text.ts";

const given = { kind: "rule" as const, language: "auto" as const, companyWords: {} };

describe("a pasted text", () => {
	it("is read in its own language, and a try takes the place of its words alone", () => {
		const text = "Поздоровайтесь.\nНе перебивайте клиента.\nНазовите цену.";
		const coached = coachText(check, { ...given, text });
		expect(coached).toMatchObject({ language: "ru", toMend: 1, advice: 0, more: 0 });
		const [tried] = coached.findings[0]?.tries ?? [];
		if (!tried) throw new Error("there is something to try");
		expect(tried.text).not.toContain("\n");
		const mended = putIn(coached, tryValue(tried));
		expect(mended?.split("\n")).toEqual(["Поздоровайтесь.", tried.text, "Назовите цену."]);
		expect(coachText(check, { ...given, text: mended ?? "" }).toMend).toBe(0);
	});

	it("takes only what the coach offers for it", () => {
		const coached = coachText(check, { ...given, text: "Do not interrupt the guest." });
		expect(putIn(coached, "0:5:anything else")).toBeNull();
		expect(putIn(coached, "")).toBeNull();
	});

	it("shows a bounded number of findings and cuts long lines at words", () => {
		const many = coachText(check, { ...given, text: "Do not interrupt the guest.\n".repeat(SHOWN_AT_MOST + 20) });
		expect(many.findings).toHaveLength(SHOWN_AT_MOST);
		expect(many).toMatchObject({ more: 20, toMend: SHOWN_AT_MOST + 20 });
		const around = "Greet the guest by name and smile. ".repeat(40);
		const long = coachText(check, { ...given, text: `${around}Do not interrupt the guest. ${around}` });
		const [tried] = long.findings[0]?.tries ?? [];
		expect(tried?.text.length).toBeLessThan(500);
		expect(tried?.text).toMatch(/^….*…$/);
	});

	it("is at most 64 KB and has words in it", () => {
		const fits = (text: string) => coachTextForm.safeParse({ text, kind: "prose", language: "auto" }).success;
		expect(fits("a".repeat(65_536))).toBe(true);
		expect(fits("a".repeat(65_537))).toBe(false);
		expect(fits("я".repeat(32_768))).toBe(true);
		expect(fits("я".repeat(32_769))).toBe(false);
		expect(fits(" \n ")).toBe(false);
	});
});
