import type { Translate } from "#app/messages/translator.ts";
import type { Problem } from "#app/platform/problem.ts";

/** The sentence of a problem: the house's own words for fields and forms, else those of writing. */
export function problemText(t: Translate, { code, params }: Problem): string {
	const key = t.has(`problems.${code}`) ? `problems.${code}` : `writing.problem.${code}`;
	return t.has(key) ? t.dynamic(key, params) : t("problems.field.wrong");
}

/** The sentence for one field, if it has a problem. */
export function fieldProblem(
	t: Translate,
	problems: readonly Problem[] | undefined,
	field: string,
): string | undefined {
	const found = problems?.find((problem) => problem.field === field);
	return found && problemText(t, found);
}
