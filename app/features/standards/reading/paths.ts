import { coveragePath, rulePath, standardPath, versionPath } from "../paths.ts";

const below = (path: string, ...steps: (string | number)[]) =>
	[path, ...steps.map((step) => encodeURIComponent(step))].join("/");

/** What changed for a reader since their own last confirmation. */
export const ownChangesPath = (code: string) => below(standardPath(code), "reading");
export const settingAsidePath = (code: string) => below(ownChangesPath(code), "setting-aside");
/** A person is named by their public id. */
export const confirmationRecordPath = (code: string, number: number, person: string) =>
	below(versionPath(code, number), "confirmations", person, "record.pdf");
export const readerPath = (code: string, person: string) => below(coveragePath(code), "people", person);
export const exemptionPath = (code: string, person: string) => below(readerPath(code, person), "exemption");
export const exemptionEndPath = (code: string, person: string) => below(exemptionPath(code, person), "end");
export const reminderPath = (code: string, person: string) => below(readerPath(code, person), "reminder");
export const remindersPath = (code: string) => below(coveragePath(code), "reminders");
export const questionsPath = (key: string) => below(rulePath(key), "questions");
export const answerPath = (key: string, question: string) => below(questionsPath(key), question, "answer");
export const receiptPath = (key: string, question: string) => below(questionsPath(key), question, "receipt");
