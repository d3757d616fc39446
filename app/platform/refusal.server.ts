import { data } from "@remix-run/node";
import type { KeptWords } from "./kept-words.ts";
import type { Problem } from "./problem.ts";

/** Statuses that have a page of their own in every language (problems.json, "page"). */
export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 422 | 429 | 500 | 503 | 507;

/** What the error page shows: the status's words, and texts that a person typed and would otherwise lose. */
export interface RefusalData {
	code: string;
	/** What the code's sentence tells, as a number of characters. */
	params?: Problem["params"];
	kept?: KeptWords[];
}

/** Ends a loader or action with the page of a status. @throws always */
export function refuse(
	status: RefusalStatus,
	code = "",
	kept?: RefusalData["kept"],
	params?: RefusalData["params"],
): never {
	throw data({ code, ...(params ? { params } : {}), ...(kept ? { kept } : {}) } satisfies RefusalData, {
		status,
	});
}
