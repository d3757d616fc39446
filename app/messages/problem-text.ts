import type { Problem } from "#app/platform/problem.ts";
import type { Translate } from "./translator.ts";

/** The sentence of a problem: by its full key, or under "problems.". */
export function problemText(t: Translate, { code, params }: Problem): string {
	const known = (key: string) => t.has(key) || t.has(`${key}_other`);
	return t.dynamic(known(code) ? code : `problems.${code}`, params);
}
