import type { Outcome } from "#app/platform/problem.ts";
import { typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { goneCode } from "./change-praise.server.ts";

/**
 * Leads on where something was done; what stopped it becomes the page of its status, with the words that the request's form
 * held. @throws a refusal
 */
export function ledOn<T>(outcome: Outcome<T>, to: string | ((value: T) => string), request?: Request): Response {
	if (outcome.ok) return goTo(typeof to === "string" ? to : to(outcome.value));
	const { code } = outcome.problem;
	const kept = request ? typedText(request) : [];
	if (code === goneCode) refuse(404, code, kept);
	if (code === "forbidden") refuse(403, "", kept);
	refuse(422, code, kept);
}
