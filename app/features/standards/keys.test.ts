import { describe, expect, it } from "vitest";
import { formatKey, parseCode, parseKey, suggestCode } from "./keys.ts";

describe("codes and keys", () => {
	it.each([
		["SVC", "SVC"],
		[" svc ", "SVC"],
		["ст2", "СТ2"],
		["łąka", "ŁĄKA"],
		["S", null],
		["2SV", null],
		["SВC", null],
		["TOOLONGCODE", null],
		["A-B", null],
		["", null],
	])("reads the code %j as %j", (text, code) => expect(parseCode(text)).toBe(code));

	it.each([
		["SVC-12", { code: "SVC", number: 12 }],
		["svc-1", { code: "SVC", number: 1 }],
		["СТ-7", { code: "СТ", number: 7 }],
		["SVC-0", null],
		["SVC-012", null],
		["SVC-1.5", null],
		["SVC", null],
		["-5", null],
		["SVC-9999999", null],
	])("reads the key %j", (text, key) => expect(parseKey(text)).toEqual(key));

	it("writes what it reads", () => {
		expect(parseKey(formatKey("SVC", 12))).toEqual({ code: "SVC", number: 12 });
	});

	it.each([
		["Service in the workshop", "SER"],
		["Zasady obsługi pacjenta", "ZOP"],
		["Стандарты", "СТА"],
		["Recepcja", "REC"],
		["12", ""],
	])("offers a code for %j", (title, code) => expect(suggestCode(title)).toBe(code));
});
