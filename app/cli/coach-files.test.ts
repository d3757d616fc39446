import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { checkFile } from "./coach-files.ts";
import { coachMessages } from "./coach-wording.ts";

const russian = "Здоровайтесь с каждым гостем.\r\nНе перебивайте гостя.\r\n";
const read = (bytes: Uint8Array) =>
	checkFile("rules.txt", bytes, { kind: "rule", language: "auto" }, coachMessages("en"));

describe("files on the command line", () => {
	it("are read in the encoding they were saved in", async () => {
		const places = [];
		for (const encoding of ["utf-8", "windows-1251", "utf-16le"]) {
			const bytes = iconv.encode(russian, encoding, { addBOM: true });
			const { findings } = await read(bytes);
			places.push(findings.map(({ line, column, text }) => ({ line, column, text })));
		}
		expect(places[0]).toEqual([{ line: 2, column: 1, text: "Не перебивайте гостя." }]);
		expect(places).toEqual([places[0], places[0], places[0]]);
	});

	it("are judged rule by rule where they are web pages", async () => {
		const page =
			"<html><body><ul><li>Greet every guest.</li><li>Do not <b>interrupt</b> the guest.</li></ul></body></html>";
		const { findings, places } = await checkFile(
			"rules.html",
			new TextEncoder().encode(page),
			{ kind: "rule", language: "en" },
			coachMessages("en"),
		);
		expect(places).toBe("rules");
		expect(findings.map(({ line, text }) => ({ line, text }))).toEqual([
			{ line: 2, text: "Do not interrupt the guest." },
		]);
	});
});
