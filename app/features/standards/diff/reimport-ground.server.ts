import type { Storage } from "#db/storage.ts";
import { findStandard, loadDraft } from "../draft.queries.server.ts";
import { type ContentRule, type DraftStandard, draftContent, rulesOf, type StandardContent } from "../model.ts";
import { versionByNumber } from "../version.queries.server.ts";
import { sayings } from "../version-content.ts";

/** What a changed document is held against: the open draft, else the version in force. */
export interface Ground {
	standard: DraftStandard;
	content: StandardContent;
	/** Rules in force that the draft has taken out; they may come back. */
	ended: ContentRule[];
	/** The draft's revision; 0 where none is open. */
	revision: number;
}

/** Null when the standard is gone, or says nothing yet. */
export async function reimportGround(storage: Storage, code: string): Promise<Ground | null> {
	const { read, tables } = storage;
	const standard = await findStandard(read, tables, code);
	if (!standard) return null;
	const draft = await loadDraft(read, tables, code);
	const version = await versionByNumber(storage, standard.id, standard.latestVersion);
	if (!draft) return version && { standard, content: sayings(version.content), ended: [], revision: 0 };
	const content = draftContent(draft);
	const present = new Set(rulesOf(content).map(({ ruleId }) => ruleId));
	const ended = version ? rulesOf(version.content).filter(({ ruleId }) => !present.has(ruleId)) : [];
	return { standard, content, ended, revision: draft.revision };
}
