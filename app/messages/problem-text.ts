import type { Problem } from "#app/platform/problem.ts";
import type { Translate } from "./translator.ts";

/** The sentence of a problem: by its full key, or under "problems."; a code without a sentence asks to check the field. */
export function problemText(t: Translate, { code, params }: Problem): string {
	const known = (key: string) => t.has(key) || t.has(`${key}_other`);
	const key = known(code) ? code : `problems.${code}`;
	const text = t.dynamic(key, params);
	return text === key ? t("problems.field.wrong") : text;
}
