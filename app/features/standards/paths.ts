/** Addresses of standards. Codes and ids are escaped here and nowhere else. */
const at = (...steps: (string | number)[]) => `/${steps.map((step) => encodeURIComponent(step)).join("/")}`;

export const standardsPath = at("standards");
export const newStandardPath = at("standards", "new");
export const newImportPath = at("standards", "imports", "new");

export const importPath = (id: string) => at("standards", "imports", id);
/** Where a changed document of a standard comes in, and where it shows what it changes. */
export const newReimportPath = (code: string) => at("standards", code, "imports", "new");
export const importChangesPath = (id: string) => at("standards", "imports", id, "changes");
export const importDraftPath = (id: string) => at("standards", "imports", id, "draft");

export const standardPath = (code: string) => at("standards", code);
export const settingsPath = (code: string) => at("standards", code, "settings");
export const versionsPath = (code: string) => at("standards", code, "versions");
export const versionPath = (code: string, number: number) => at("standards", code, "versions", number);
/** Where a draft is started from an earlier version. */
export const pastDraftPath = (code: string, number: number) => at("standards", code, "versions", number, "draft");
/** What changed between two versions, or between a version and the draft; the last two unless told. */
export const changesPath = (code: string, from?: number, to?: number | "draft") =>
	at("standards", code, "changes") + (from === undefined ? "" : `?from=${from}${to === undefined ? "" : `&to=${to}`}`);
export const acknowledgementPath = (code: string, number: number) =>
	at("standards", code, "versions", number, "acknowledgement");
export const publicationPath = (code: string) => at("standards", code, "publications", "new");
/** On the way to a version: the draft in review with its discussion, its schedule, and the log of the standard. */
export const reviewPath = (code: string, anchor?: string) =>
	at("standards", code, "review") + (anchor ? `#${encodeURIComponent(anchor)}` : "");
export const reviewVerdictPath = (code: string) => at("standards", code, "review", "verdict");
export const reviewRemovalPath = (code: string) => at("standards", code, "review", "removal");
export const reviewReplacementPath = (code: string) => at("standards", code, "review", "replacement");
export const reviewSeenPath = (code: string) => at("standards", code, "review", "seen");
export const discussionsPath = (code: string) => at("standards", code, "discussions");
export const commentsPath = (code: string, discussion: string) =>
	at("standards", code, "discussions", discussion, "comments");
export const resolutionPath = (code: string, discussion: string) =>
	at("standards", code, "discussions", discussion, "resolution");
export const reopeningPath = (code: string, discussion: string) =>
	at("standards", code, "discussions", discussion, "reopening");
export const scheduleRemovalPath = (code: string) => at("standards", code, "schedule", "removal");
export const withdrawalPath = (code: string) => at("standards", code, "withdrawal");
export const reviewDatePath = (code: string) => at("standards", code, "review-date");
export const logPath = (code: string) => at("standards", code, "log");
export const versionDiscussionPath = (code: string, number: number) =>
	at("standards", code, "versions", number, "discussion");
export const coveragePath = (code: string) => at("standards", code, "coverage");
export const coverageFilePath = (code: string) => at("standards", code, "coverage.csv");
export const rulePath = (key: string) => at("rules", key);

/** The draft's page; `anchor` is a part's (model.ts, anchorOf). */
export const draftPath = (code: string, anchor?: string) =>
	at("standards", code, "draft") + (anchor ? `#${encodeURIComponent(anchor)}` : "");
export const draftPartsPath = (code: string) => at("standards", code, "draft", "parts");
export const draftPartPath = (code: string, part: string) => at("standards", code, "draft", "parts", part);
export const draftWordingPath = (code: string, part: string, language: string) =>
	at("standards", code, "draft", "parts", part, "wordings", language);
export const draftPlacePath = (code: string, part: string) => at("standards", code, "draft", "parts", part, "place");
export const draftRemovalPath = (code: string, part: string) =>
	at("standards", code, "draft", "parts", part, "removal");
export const draftExceptionPath = (code: string, part: string) =>
	at("standards", code, "draft", "parts", part, "exception");
export const draftKeptPath = (code: string, part: string) =>
	at("standards", code, "draft", "parts", part, "kept-findings");
export const draftSplitPath = (code: string, part: string) => at("standards", code, "draft", "parts", part, "division");
/** Where another rule is merged into a part's; `other` is the part whose rule ends. */
export const draftMergePath = (code: string, part: string, other?: string) =>
	at("standards", code, "draft", "parts", part, "merger") + (other ? `?with=${encodeURIComponent(other)}` : "");
export const draftUndoPath = (code: string) => at("standards", code, "draft", "undo");
export const draftVisitPath = (code: string) => at("standards", code, "draft", "visit");
