import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Language } from "../../../app/coach/types.ts";
import { bundleOf } from "./bundle.ts";
import { MEGABYTE, textOf } from "./texts.ts";

/** Finding as a page has it: the engine and one language as they are served, in a process that knows nothing else. Prints its own lines. */
export async function measurePage(language: Language): Promise<void> {
	const folder = mkdtempSync(path.join(tmpdir(), "sb-bench-coach-"));
	try {
		const file = (name: string, content: string): string => {
			writeFileSync(path.join(folder, name), content);
			return path.join(folder, name);
		};
		const bundle = file("coach.mjs", await bundleOf(language, ["checkRule", "checkVague"]));
		const clean = file("clean.txt", textOf(language, MEGABYTE));
		const flagged = file("flagged.txt", textOf(language, MEGABYTE, 10));
		const script = path.join(import.meta.dirname, "page-process.ts");
		execFileSync(process.execPath, ["--import", "tsx", script, language, bundle, clean, flagged], { stdio: "inherit" });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
