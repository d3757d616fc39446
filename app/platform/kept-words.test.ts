import { expect, it } from "vitest";
import { keptWords } from "./kept-words.ts";

it("gives back what people typed, and nothing that the form sent of itself", () => {
	const fields: [string, string][] = [
		["token", "0c6f7c9e-38a5-4f43-9c8f-0a1b2c3d4e5f"],
		["title", "Зонты у выхода"],
		["text", "umbrellas"],
		["effect", "She thanked us."],
		["name", "signed"],
		["act", "send"],
		["happenedOn", "2026-05-04"],
		["to", "p:vmHpWknqD2WVgFoM3zpLDg"],
		["teams", "vmHpWknqD2WVgFoM3zpLDg\nQ2WVgFoM3zpLDgvmHpWknq"],
		["newPassword", "teapot on the sill"],
	];
	expect(keptWords(fields).map(({ label }) => label)).toEqual(["title", "text", "effect"]);
});
