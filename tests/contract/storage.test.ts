import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Conflict } from "#db/engine/errors.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const at = new Date("2026-03-02T08:00:00.123Z");

onBothEngines("storage", (open) => {
	test("keeps what a write committed, as the same JavaScript values", async () => {
		const storage = await open();
		const { company } = storage.tables;
		const row = {
			id: 1,
			name: "Łąka & Ёлка 🏥",
			language: "pl",
			languages: ["pl", "ru"],
			timeZone: "Europe/Warsaw",
			workingDays: [1, 2, 3],
			welcome: { pl: "Cześć" },
			coachForVisitors: true,
			createdAt: at,
		};
		const [written] = await storage.write((w) => w.insert(company).values(row).returning());
		expect(written).toEqual(row);
		expect(await storage.read.select().from(company).where(eq(company.id, 1))).toEqual([row]);
	});

	test("rolls everything back when the work rejects", async () => {
		const storage = await open();
		const { holidays } = storage.tables;
		const failing = storage.write(async (w) => {
			await w.insert(holidays).values({ day: "2026-01-01", name: "one" });
			throw new Error("no");
		});
		await expect(failing).rejects.toThrow("no");
		expect(await storage.read.select().from(holidays)).toEqual([]);
		const twice = storage.write(async (w) => {
			await w.insert(holidays).values({ day: "2026-01-01", name: "one" });
			await w.insert(holidays).values({ day: "2026-01-01", name: "two" });
		});
		await expect(twice).rejects.toMatchObject({ name: "Conflict", constraint: "holidays_pkey" });
		await expect(twice).rejects.toBeInstanceOf(Conflict);
	});
});
