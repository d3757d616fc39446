import type { Outcome } from "#app/platform/problem.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { goneCode } from "./change-idea.server.ts";

/** Leads on where something was done; what stopped it becomes the page of its status. @throws a refusal */
export function ledOn<T>(
	outcome: Outcome<T>,
	to: string | ((value: T) => string),
	kept?: { label: string; text: string }[],
): Response {
	if (outcome.ok) return goTo(typeof to === "string" ? to : to(outcome.value));
	const { code } = outcome.problem;
	if (code === goneCode) refuse(404, "", kept);
	if (code === "forbidden") refuse(403, "", kept);
	refuse(422, code, kept);
}
