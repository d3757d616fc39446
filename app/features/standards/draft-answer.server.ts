import { failed, type Outcome, type Problem } from "#app/platform/problem.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { draftPath } from "./paths.ts";

/** Statuses of problems that a script tells apart; every other one is 422. */
const statuses: Record<string, number> = {
	forbidden: 403,
	"standard.missing": 404,
	"draft.missing": 404,
	"part.missing": 404,
	"draft.stale": 409,
	"undo.changed-since": 409,
};

export function statusOf({ code }: Problem): number {
	return statuses[code] ?? 422;
}

/** Whether the request comes from the editor's own script. */
function wantsJson(request: Request): boolean {
	return (request.headers.get("accept") ?? "").includes("application/json");
}

/**
 * The answer to one act on a draft: for the editor's script as JSON, for a plain form the draft's page again, at the
 * part in question, with the problem said on it.
 */
export function draftAnswer<T extends object>(
	request: Request,
	code: string,
	outcome: Outcome<T>,
	to: { anchor?: string | undefined; told?: string } = {},
): Response {
	if (wantsJson(request)) {
		return outcome.ok
			? Response.json(outcome.value)
			: Response.json({ problem: outcome.problem }, { status: statusOf(outcome.problem) });
	}
	if (!outcome.ok && outcome.problem.code === "standard.missing") return goTo("/standards");
	const query = outcome.ok ? to.told && `told=${to.told}` : `problem=${outcome.problem.code}`;
	const [path, hash] = draftPath(code, to.anchor).split("#");
	return goTo(`${path}${query ? `?${query}` : ""}${hash ? `#${hash}` : ""}`);
}

/** The answer to a form that cannot have come from our own pages. */
export function wrongForm(request: Request, code: string): Response {
	return draftAnswer(request, code, failed("field.wrong"));
}
