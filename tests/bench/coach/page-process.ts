/** `page-process.ts LANGUAGE BUNDLE CLEAN FLAGGED`: the speed of one bundled language on two texts of a megabyte. */
import { readFileSync } from "node:fs";
import type { createCoach } from "../../../app/coach/index.ts";
import { median, speed } from "./times.ts";

const [language, bundle = "", ...texts] = process.argv.slice(2);
await import(bundle);
const { coach } = globalThis as unknown as { coach: ReturnType<typeof createCoach> };
for (const [i, name] of ["no flagged sentence", "one sentence in ten flagged, finding alone"].entries()) {
	const text = readFileSync(texts[i] ?? "", "utf8");
	for (let k = 0; k < 3; k++) coach.check(text, { kind: "rule" });
	console.log(`page ${language}, ${name}: ${speed(median(7, () => coach.check(text, { kind: "rule" })))} (goal 12)`);
}
