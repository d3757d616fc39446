import type { Outcome } from "./problem.ts";
import { typedText } from "./read-form.server.ts";
import { refuse } from "./refusal.server.ts";
import { goTo } from "./safe-redirect.server.ts";

/** Leads on where something was done; what stopped it becomes the page of its status. @throws a refusal */
export type LedOn = <T>(outcome: Outcome<T>, to: string | ((value: T) => string), request?: Request) => Response;

/**
 * How the acts of a feature lead on: `gone` is its problem of what is no longer there for somebody. A refusal gives back the words
 * that the request's form held.
 */
export function leadingOn(gone: string): LedOn {
	return (outcome, to, request) => {
		if (outcome.ok) return goTo(typeof to === "string" ? to : to(outcome.value));
		const { code, params } = outcome.problem;
		const kept = request ? typedText(request) : [];
		if (code === gone) refuse(404, code, kept);
		if (code === "forbidden") refuse(403, "", kept);
		refuse(422, code, kept, params);
	};
}
