import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { insertDraft } from "./create-standard.server.ts";
import { findStandard, hasOpenDraft } from "./draft.queries.server.ts";
import { insertParts, type NewPart } from "./insert-parts.server.ts";
import type { ByLanguage, ContentRule, Passage, StandardContent, Words } from "./model.ts";
import { draftPath } from "./paths.ts";
import { may } from "./policy.ts";
import { textsOf } from "./reason.ts";
import { latestVersionContent, versionByNumber } from "./version.queries.server.ts";

/**
 * Opens a draft that says what the last version says, or an earlier one (`from`). An open draft stays as it is: it is led to,
 * or refuses an earlier version with "draft.open". Further problems: "standard.missing", "version.missing", "forbidden".
 */
export async function openDraft(
	storage: Storage,
	actor: Actor,
	{ code, from }: { code: string; from?: number },
	clock: Clock,
): Promise<Outcome<{ leadsTo: string }>> {
	const { tables, read } = storage;
	const at = clock.now();
	const standard = await findStandard(read, tables, code);
	if (!standard) return failed("standard.missing");
	if (!may(actor, "edit-draft", standard)) return failed("forbidden");
	const content =
		from === undefined
			? await latestVersionContent(storage, standard.id)
			: ((await versionByNumber(storage, standard.id, from))?.content ?? null);
	if (from !== undefined && !content) return failed("version.missing");
	const stands = from === undefined ? done({ leadsTo: draftPath(standard.code) }) : failed("draft.open");
	try {
		return await storage.write(async (writer) => {
			if (await hasOpenDraft(writer, tables, standard.id)) return stands;
			const draftId = await insertDraft(writer, tables, actor, {
				standardId: standard.id,
				basedOn: content?.number ?? 0,
				title: content?.title ?? standard.titles,
				at,
			});
			const target = { standardId: standard.id, draftId, personId: actor.id, at };
			if (content) await insertParts(writer, tables, target, partsOf(content));
			await record(writer, tables, {
				at,
				actorId: actor.id,
				kind: "draft.opened",
				subjectType: "standard",
				subjectId: standard.id,
				details: { draft: draftId, basedOn: content?.number ?? 0 },
			});
			return done({ leadsTo: draftPath(standard.code) });
		});
	} catch (error) {
		// Two authors opened it at once.
		if (error instanceof Error && error.name === "Conflict") return stands;
		throw error;
	}
}

/** The parts that a version's content stands for, in order, with the ids and rules that they had. */
export function partsOf(content: StandardContent): NewPart[] {
	const parts: NewPart[] = [];
	for (const list of [content.definition, content.stories, content.conclusions, content.techniques]) {
		parts.push(...list.map(passagePart));
	}
	for (const { id, heading, parts: inside } of content.sections) {
		if (id !== null) {
			parts.push({ id, kind: "section", ruleId: null, leadIn: "", exception: null, wordings: headingWords(heading) });
		}
		parts.push(...inside.map((part) => (part.kind === "rule" ? rulePart(part) : passagePart(part))));
	}
	return parts;
}

function passagePart({ id, kind, wordings }: Passage): NewPart {
	return { id, kind, ruleId: null, leadIn: "", exception: null, wordings: whole(wordings) };
}

function rulePart({ id, ruleId, leadIn, exception, wordings }: ContentRule): NewPart {
	const given = exception && { ...exception, of: textsOf(wordings) };
	return { id, kind: "rule", ruleId, leadIn, exception: given, wordings: whole(wordings) };
}

function whole(wordings: ByLanguage<Partial<Words>>): ByLanguage<Words> {
	const filled: ByLanguage<Words> = {};
	for (const [language, { heading = "", text = "", why = "", example = "" }] of Object.entries(wordings)) {
		filled[language as Language] = { heading, text, why, example };
	}
	return filled;
}

function headingWords(heading: ByLanguage<string>): ByLanguage<Words> {
	const words: ByLanguage<Words> = {};
	for (const [language, text] of Object.entries(heading)) {
		words[language as Language] = { heading: text, text: "", why: "", example: "" };
	}
	return words;
}
