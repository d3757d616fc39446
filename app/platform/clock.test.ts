import { expect, it } from "vitest";
import { startOfDay } from "./clock.ts";

it.each([
	["UTC", "2026-05-04", "2026-05-04T00:00:00.000Z"],
	["Europe/Warsaw", "2026-03-29", "2026-03-28T23:00:00.000Z"],
	["Europe/Warsaw", "2026-03-30", "2026-03-29T22:00:00.000Z"],
	["Pacific/Kiritimati", "2026-01-01", "2025-12-31T10:00:00.000Z"],
	["Pacific/Pago_Pago", "2026-01-01", "2026-01-01T11:00:00.000Z"],
	["America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00.000Z"],
])("a day begins in %s on %s at %s", (timeZone, day, moment) => {
	expect(startOfDay(timeZone, day).toISOString()).toBe(moment);
});
