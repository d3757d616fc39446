import { expect, test } from "vitest";
import { onBothEngines } from "#tests/support/engines.ts";
import { addPerson, addStandard } from "#tests/support/rows.ts";
import { startProcess } from "./processes.ts";

const writers = 8;

onBothEngines("F6: many writing processes", (_open, engine) => {
	// PostgreSQL's queue for one row is fair and long: a fifth of it shows the same.
	const times = engine.dialect === "sqlite" ? 300 : 60;

	test(`${writers} processes with ${times} read-then-write transactions each: all succeed, none waits over 5 s`, async () => {
		const url = await engine.newDatabase("migrated");
		const storage = await engine.connect(url);
		const standard = await storage.write(async (writer) =>
			addStandard(writer, storage.tables, "SVC", await addPerson(writer, storage.tables, "Anna")),
		);
		const processes = await Promise.all(Array.from({ length: writers }, () => startProcess()));
		for (const each of processes) each.obey({ do: "count", url, standard: standard.id, times });
		const lines = await Promise.all(processes.map((each) => each.next()));
		for (const each of processes) each.end();
		expect(await Promise.all(processes.map((each) => each.ended))).toEqual(processes.map(() => 0));

		const durations = lines.flatMap((line) => JSON.parse(line ?? "[]") as number[]).sort((a, b) => a - b);
		const rows = await storage.read.select().from(storage.tables.holidays);
		const numbers = rows.map((row) => Number(row.day)).sort((a, b) => a - b);
		const at = (share: number) => (durations[Math.floor(durations.length * share)] ?? 0).toFixed(1);
		console.log(
			`F6 ${engine.dialect}: ${durations.length} of ${writers * times}; ms p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(0.9999)}`,
		);
		expect(numbers).toEqual(Array.from({ length: writers * times }, (_, index) => index + 1));
		expect(durations.at(-1)).toBeLessThan(5_000);
	});
});
