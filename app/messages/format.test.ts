import { expect, it } from "vitest";
import { formatMoment } from "./format.ts";

it("writes a date with its hour as each language does", () => {
	const moment = new Date("2026-05-04T08:42:00Z");
	const written = ["en", "ru", "pl"].map((language) => formatMoment(moment, language, "Europe/Warsaw"));
	expect(written).toEqual(["4 May 2026 at 10:42", "4 мая 2026 г. в 10:42", "4 maja 2026, 10:42"]);
});
