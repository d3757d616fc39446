import type { Problem } from "#app/platform/problem.ts";
import { passwordProblem } from "./password-strength.ts";

/** What is wrong with a new password and its repetition, or null; see passwordProblem for `context`. */
export function checkNewPassword(
	typed: { newPassword: string; newPasswordAgain: string },
	context: readonly string[],
): Problem | null {
	const weak = passwordProblem(typed.newPassword, context, "newPassword");
	if (weak) return weak;
	return typed.newPassword === typed.newPasswordAgain ? null : { code: "password.differs", field: "newPasswordAgain" };
}
