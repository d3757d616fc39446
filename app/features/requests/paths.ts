import type { Side } from "./model.ts";

/** Addresses of requests for feedback. Ids are escaped here and nowhere else. */
const at = (...steps: string[]) => `/${["feedback", "requests", ...steps].map(encodeURIComponent).join("/")}`;

export const requestsPath = at();
export const requestListPath = (side: Side, before?: number) => {
	const query = new URLSearchParams({
		...(side === "mine" ? {} : { side }),
		...(before === undefined ? {} : { before: String(before) }),
	}).toString();
	return query ? `${requestsPath}?${query}` : requestsPath;
};
export const newRequestPath = at("new");
export const requestPath = (id: string) => at(id);
export const decliningPath = (id: string) => at(id, "declining");
export const requestWithdrawalPath = (id: string) => at(id, "withdrawal");
