/** Addresses of praise. Ids are escaped here and nowhere else. */
const at = (...steps: (string | number)[]) => `/${steps.map((step) => encodeURIComponent(step)).join("/")}`;

/** What a feed is narrowed to. People and teams by public id, a rule by its key; "mine" is the reader's teams. */
export interface FeedFilter {
	team?: string;
	rule?: string;
	person?: string;
}

const withFilter = (path: string, filter: FeedFilter, more: Record<string, string> = {}) => {
	const query = new URLSearchParams({ ...(filter as Record<string, string>), ...more }).toString();
	return query ? `${path}?${query}` : path;
};

export const praisePath = at("praise");
export const feedPath = (filter: FeedFilter = {}, before?: string) =>
	withFilter(praisePath, filter, before === undefined ? {} : { before });
export const newerPath = (filter: FeedFilter, since: string | null) =>
	withFilter(at("praise", "newer"), filter, since === null ? {} : { since });

/** `to` is "p:" or "t:" and a public id; `rule` a key. */
export const newPraisePath = (prefill: { to?: string; rule?: string } = {}) =>
	withFilter(at("praise", "new"), {}, prefill as Record<string, string>);
export const praiseSheetPath = at("praise", "sheet");
export const receiversPath = at("praise", "receivers");
export const praiseRulesPath = at("praise", "rules");
export const praiseDraftPath = at("praise", "draft");

export const praiseEntryPath = (id: string) => at("praise", id);
export const praiseUndoPath = (id: string) => at("praise", id, "undo");
export const praiseWithdrawalPath = (id: string) => at("praise", id, "withdrawal");
export const praiseReactionPath = (id: string) => at("praise", id, "reactions");
export const praiseReactionRemovalPath = (id: string) => at("praise", id, "reactions", "removal");
export const praiseCommentsPath = (id: string) => at("praise", id, "comments");
export const praiseMentionsPath = (id: string) => at("praise", id, "mentions");
export const praiseCommentRemovalPath = (id: string, comment: string) =>
	at("praise", id, "comments", comment, "removal");
export const praiseTakeUpPath = (id: string) => at("praise", id, "take-up");
export const praiseTakeUpRemovalPath = (id: string) => at("praise", id, "take-up", "removal");
export const takeUpAnswerPath = (id: string) => at("praise", id, "take-up", "answer");
export const praiseConsentPath = (id: string) => at("praise", id, "consent");
export const praiseStoryPath = (id: string) => at("praise", id, "story");
export const praiseReportPath = (id: string) => at("praise", id, "report");

export const storyProposalPath = (id: string) => at("praise", "stories", id);
export const storyConsentPath = (id: string) => at("praise", "stories", id, "consent");
export const reportsPath = at("praise", "reports");
export const reportPath = (id: string) => at("praise", "reports", id);
export const reportSeenPath = (id: string) => at("praise", "reports", id, "seen");
export const quietLooksPath = at("praise", "quiet-looks");
export const praiseSettingsPath = at("praise", "settings");
export const praiseSwitchesPath = at("praise", "switches");
export const praiseFilePath = at("praise", "praise.csv");
export const whoSeesWhatPath = at("who-sees-what");
