import { describe, expect, it } from "vitest";
import en from "#app/messages/en/import.json";
import pl from "#app/messages/pl/import.json";
import ru from "#app/messages/ru/import.json";
import {
	IMPORT_NOTES,
	IMPORT_PROBLEMS,
	LEFT_OUT_REASONS,
	noteKey,
	problemKey,
	reasonKey,
	UNSUPPORTED_TYPES,
} from "./pieces.ts";

describe("everything the import says is worded", () => {
	const keys = [
		...IMPORT_PROBLEMS.map((code) => problemKey({ code })),
		...UNSUPPORTED_TYPES.map((context) => `${problemKey({ code: "unsupported-type" })}_${context}`),
		...IMPORT_NOTES.map(noteKey),
		...LEFT_OUT_REASONS.map(reasonKey),
	];
	it.each([
		["en", en],
		["ru", ru],
		["pl", pl],
	])("in %s", (_language, catalogue) => {
		const worded = (key: string): unknown =>
			key
				.split(".")
				.slice(1)
				.reduce<unknown>((inner, part) => (inner as Record<string, unknown> | undefined)?.[part], catalogue);
		expect(keys.filter((key) => typeof worded(key) !== "string")).toEqual([]);
	});
});
