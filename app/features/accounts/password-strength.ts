import type { Problem } from "#app/platform/problem.ts";
import { isCommonPassword } from "./common-passwords.ts";

export const shortestPassword = 8;
export const advisedPassword = 15;
export const longestPassword = 256;

/**
 * What is wrong with a new password, or null. `context` holds words that are known around the person
 * (names, user name, company): they make a password easy to guess. There are no rules on kinds of letters.
 */
export function passwordProblem(password: string, context: readonly string[], field: string): Problem | null {
	const length = [...password].length;
	if (length === 0) return { code: "field.missing", field };
	if (length < shortestPassword) return { code: "password.short", field, params: { count: shortestPassword } };
	if (length > longestPassword) return { code: "password.long", field, params: { count: longestPassword } };
	if (isCommonPassword(password)) return { code: "password.common", field };
	if (isMadeOfContext(password, context)) return { code: "password.context", field };
	return null;
}

function isMadeOfContext(password: string, context: readonly string[]): boolean {
	const words = ["standardbearer", ...context].flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u));
	let left = fold(password);
	let found = false;
	for (const word of words.sort((a, b) => b.length - a.length)) {
		if (word.length < 4 || !left.includes(word)) continue;
		found = true;
		left = left.replaceAll(word, "");
	}
	return found && left.replace(/[^\p{L}]+/gu, "").length < 4;
}

function fold(text: string): string {
	return text
		.normalize("NFKD")
		.toLowerCase()
		.replace(/\p{M}+/gu, "")
		.replaceAll("ł", "l");
}
