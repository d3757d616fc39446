import type { Side } from "./model.ts";

/** Addresses of feedback. Ids are escaped here and nowhere else. */
const at = (...steps: (string | number)[]) => `/${steps.map((step) => encodeURIComponent(step)).join("/")}`;

const withQuery = (path: string, values: Record<string, string | undefined>) => {
	const given = Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined);
	return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
};

export const feedbackPath = at("feedback");
export const feedbackListPath = (side: Side, before?: number) =>
	withQuery(feedbackPath, {
		side: side === "received" ? undefined : side,
		before: before === undefined ? undefined : String(before),
	});

/** `to` is a person's public id, `rule` a key, `corrects` an entry of the own, `request` a request that it answers. */
export const newFeedbackPath = (given: { to?: string; rule?: string; corrects?: string; request?: string } = {}) =>
	withQuery(at("feedback", "new"), given);
export const secondLookPath = at("feedback", "new", "look");
export const feedbackDraftPath = at("feedback", "draft");
export const colleaguesPath = at("feedback", "colleagues");
export const leadersPath = at("feedback", "leaders");

export const feedbackEntryPath = (id: string) => at("feedback", id);
export const readingPath = (id: string) => at("feedback", id, "reading");
export const feedbackWithdrawalPath = (id: string) => at("feedback", id, "withdrawal");
export const thanksPath = (id: string) => at("feedback", id, "thanks");
export const stepPath = (id: string) => at("feedback", id, "step");
export const stepEndPath = (id: string) => at("feedback", id, "step", "end");
export const talkPath = (id: string) => at("feedback", id, "talk");
export const talkSeenPath = (id: string) => at("feedback", id, "talk", "seen");
export const talkEndPath = (id: string) => at("feedback", id, "talk", "end");
export const outcomePath = (id: string) => at("feedback", id, "outcome");
export const feedbackReportingPath = (id: string) => at("feedback", id, "report");

export const feedbackReportPath = (id: string) => at("feedback", "reports", id);
export const feedbackReportSeenPath = (id: string) => at("feedback", "reports", id, "seen");
