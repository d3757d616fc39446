/** Addresses of standards. Codes and ids are escaped here and nowhere else. */
const at = (...steps: (string | number)[]) => `/${steps.map((step) => encodeURIComponent(step)).join("/")}`;

export const standardsPath = at("standards");
export const newStandardPath = at("standards", "new");
export const newImportPath = at("standards", "imports", "new");

export const importPath = (id: string) => at("standards", "imports", id);
export const importDraftPath = (id: string) => at("standards", "imports", id, "draft");

export const standardPath = (code: string) => at("standards", code);
export const settingsPath = (code: string) => at("standards", code, "settings");
export const versionsPath = (code: string) => at("standards", code, "versions");
export const versionPath = (code: string, number: number) => at("standards", code, "versions", number);
/** What changed between two versions, or between a version and the draft; the last two unless told. */
export const changesPath = (code: string, from?: number, to?: number | "draft") =>
	at("standards", code, "changes") + (from === undefined ? "" : `?from=${from}${to === undefined ? "" : `&to=${to}`}`);
export const acknowledgementPath = (code: string, number: number) =>
	at("standards", code, "versions", number, "acknowledgement");
export const publicationPath = (code: string) => at("standards", code, "publications", "new");
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
export const draftUndoPath = (code: string) => at("standards", code, "draft", "undo");
export const draftVisitPath = (code: string) => at("standards", code, "draft", "visit");
