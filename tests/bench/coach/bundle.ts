import { gzipSync } from "node:zlib";
import type { Language } from "../../../app/coach/types.ts";
import { bundled } from "../../coach/bundled.ts";

const FILES = {
	checkRule: "rules/rules",
	checkVague: "rules/vague-deed",
	checkFeedback: "remarks/remarks",
	suggest: "suggest/suggester",
} as const;

/** What a page loads of the coach besides the engine. */
export type Part = keyof typeof FILES;

/** The engine with some parts of a language, as it is served: one minified module that sets `globalThis.coach`. */
export async function bundleOf(language: Language, wanted: readonly Part[]): Promise<string> {
	const parts = wanted.filter((part) => part !== "checkVague" || language !== "ru");
	const names = parts.map((part) => (part === "checkFeedback" && language === "pl" ? "remarks/feedback" : FILES[part]));
	const exported = parts.map((part) =>
		part === "checkRule" ? "checkRules" : part === "checkFeedback" ? "checkRemarks" : part,
	);
	const imports = parts.map((part, i) => `import { ${exported[i]} as ${part} } from "./${language}/${names[i]}.ts";`);
	return bundled(
		`import { createCoach } from "./index.ts"; import { language } from "./${language}/words/language.ts"; ${imports.join(" ")} globalThis.coach = createCoach({ ...language, ${parts.join(", ")} });`,
	);
}

/** The gzipped kilobytes of the engine with some parts of a language. */
export async function sizeOf(language: Language, parts: readonly Part[]): Promise<number> {
	return gzipSync(await bundleOf(language, parts), { level: 9 }).length / 1000;
}
