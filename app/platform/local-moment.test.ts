import { expect, test } from "vitest";
import { momentAt } from "./local-moment.ts";

test.each([
	["Europe/Warsaw", "2026-01-15", "08:30", "2026-01-15T07:30:00.000Z"],
	["Europe/Warsaw", "2026-07-15", "08:30", "2026-07-15T06:30:00.000Z"],
	["Europe/Moscow", "2026-07-15", "00:05", "2026-07-14T21:05:00.000Z"],
	["America/New_York", "2026-03-08", "12:00", "2026-03-08T16:00:00.000Z"],
	["Asia/Kolkata", "2026-03-08", "12:00", "2026-03-08T06:30:00.000Z"],
	// The clock goes from 02:00 to 03:00: half past two comes at half past three.
	["Europe/Warsaw", "2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
	// The clock shows half past two twice; the first counts.
	["Europe/Warsaw", "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
	["UTC", "2026-10-25", "02:30", "2026-10-25T02:30:00.000Z"],
])("%s %s %s", (zone, day, time, moment) => {
	expect(momentAt(zone, day, time).toISOString()).toBe(moment);
});
