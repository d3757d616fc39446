import type { BoardTab, IdeaState } from "./model.ts";

/** Addresses of ideas and essays. Ids are escaped here and nowhere else. */
const at = (...steps: (string | number)[]) => `/${steps.map((step) => encodeURIComponent(step)).join("/")}`;

/** What the board is narrowed to: a rule by its key, a tag and a team by public id. */
export interface BoardFilter {
	tab?: BoardTab;
	rule?: string;
	tag?: string;
	state?: IdeaState;
	team?: string;
}

const withQuery = (path: string, values: Record<string, string | undefined>) => {
	const known = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
	const query = new URLSearchParams(known).toString();
	return query ? `${path}?${query}` : path;
};

export const boardPath = (filter: BoardFilter = {}, after?: string) =>
	withQuery(at("ideas"), { ...filter, tab: filter.tab === "trending" ? undefined : filter.tab, after });

/** `rule` is a key, `campaign` a public id. */
export const newIdeaPath = (prefill: { rule?: string; campaign?: string } = {}) =>
	withQuery(at("ideas", "new"), { ...prefill });
export const ideaDraftPath = at("ideas", "draft");
export const similarIdeasPath = at("ideas", "similar");

export const ideaPath = (id: string) => at("ideas", id);
export const ideaSupportPath = (id: string) => at("ideas", id, "support");
export const ideaSupportRemovalPath = (id: string) => at("ideas", id, "support", "removal");
export const ideaFollowPath = (id: string) => at("ideas", id, "follow");
export const ideaFollowRemovalPath = (id: string) => at("ideas", id, "follow", "removal");
export const ideaCommentsPath = (id: string) => at("ideas", id, "comments");
export const ideaCommentRemovalPath = (id: string, comment: string) => at("ideas", id, "comments", comment, "removal");
export const ideaMentionsPath = (id: string) => at("ideas", id, "mentions");
export const ideaTagsPath = (id: string) => at("ideas", id, "tags");
export const ideaWithdrawalPath = (id: string) => at("ideas", id, "withdrawal");
/** The form that asks a keeper to look at an idea, or at a comment on it. */
export const reportIdeaPath = (id: string, comment?: string) => withQuery(at("ideas", id, "report"), { comment });
export const ideaReportsPath = at("ideas", "reports");
export const ideaReportPath = (report: string) => at("ideas", "reports", report);
export const ideaReportSeenPath = (report: string) => at("ideas", "reports", report, "seen");
export const tagsPath = at("ideas", "tags");
export const ideaSettingsPath = at("ideas", "settings");

export const essayPath = at("essay");
export const essayDraftPath = at("essay", "draft");
export const essayWithdrawalPath = at("essay", "withdrawal");
export const essayRemovalPath = at("essay", "removal");
export const essaysPath = at("essays");
export const sentEssayPath = (id: string) => at("essays", id);
export const essayCutsPath = (id: string) => at("essays", id, "cuts");
export const cutAnswerPath = (id: string, cut: string) => at("essays", id, "cuts", cut, "answer");
export const cutRemovalPath = (id: string, cut: string) => at("essays", id, "cuts", cut, "removal");
export const essayReadPath = (id: string) => at("essays", id, "reading");
