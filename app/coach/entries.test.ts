import { describe, expect, it } from "vitest";
import type { LexiconEntry } from "./analysis.ts";
import { check } from "./packs.ts";
import type { Check, CheckOptions, Kind, Language } from "./types.ts";

const files = import.meta.glob<{ entries: readonly LexiconEntry[] }>("./*/entries.ts", { eager: true });
const KINDS: Readonly<Record<Check, Kind>> = {
	prohibition: "rule",
	"vague-deed": "rule",
	personality: "feedback",
	flattery: "praise",
	generalisation: "feedback",
	"no-proposal": "feedback",
	"no-deed": "feedback",
};

describe.each(Object.entries(files))("entries of %s", (path, { entries }) => {
	const language = path.split("/")[1] as Language;
	it.each(entries.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
		const options: CheckOptions = { kind: KINDS[entry.check], language };
		for (const text of entry.bad) {
			const findings = check(text, options).filter((one) => one.check === entry.check);
			expect(findings.length, `silent: ${text}`).toBeGreaterThan(0);
			for (const one of findings) {
				for (const s of one.suggestions) {
					const mended = text.slice(0, s.start) + s.text + text.slice(s.end);
					const again = check(mended, options).filter(
						(other) => other.check === entry.check && other.start < s.start + s.text.length && other.end > s.start,
					);
					expect(again, `${text} -> ${mended}`).toEqual([]);
				}
			}
		}
		for (const text of entry.good) {
			const findings = check(text, options).filter((one) => one.check === entry.check);
			expect(findings, `fires: ${text}`).toEqual([]);
		}
	});
});
