import type { Outcome } from "#app/platform/problem.ts";
import { typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { goneCode } from "./change-feedback.server.ts";

/** Leads on where something was done; what stopped it becomes the page of its status, with what was typed. @throws a refusal */
export function ledOn<T>(request: Request, outcome: Outcome<T>, to: string | ((value: T) => string)): Response {
	if (outcome.ok) return goTo(typeof to === "string" ? to : to(outcome.value));
	const { code } = outcome.problem;
	if (code === goneCode) refuse(404);
	if (code === "forbidden") refuse(403);
	refuse(422, code, typedText(request));
}
