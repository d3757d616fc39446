import type { Visit } from "#app/platform/guard.server.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Problem } from "#app/platform/problem.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { findImport } from "../import/import.queries.server.ts";
import { rulesOf, wordingFor } from "../model.ts";
import { draftPath, importPath } from "../paths.ts";
import { type Comparison, compare } from "./comparison.ts";
import { reimport } from "./reimport.ts";
import { reimportGround } from "./reimport-ground.server.ts";

type ReimportVisit = Pick<Visit, "actor" | "storage" | "read" | "tables" | "params">;

export interface ReimportFacts {
	id: string;
	revision: number;
	/** The draft's revision; 0 where none is open. */
	ground: number;
	code: string;
	heading: string;
	fileName: string;
	language: Language;
	pageLanguage: Language;
	/** Whether the standard has words in the document's language. */
	spoken: boolean;
	/** The version in force. */
	version: number;
	comparison: Comparison;
	/** By the id of a part: the piece that words it, and the key in its field. */
	fields: Record<string, { piece: number; key: string }>;
	/** Every key to choose from, with the first words of its rule. */
	keys: { key: string; words: string }[];
	problem: Problem | null;
}

const firstWords = 60;

/** What a changed document makes of its standard, before anything changes; after a refused form with what was typed. */
export async function reimportFacts(
	{ actor, storage, read, tables, params }: ReimportVisit,
	refused?: { problem: Problem; typed: ReadonlyMap<number, string> },
): Promise<ReimportFacts> {
	const stored = await findImport(read, tables, actor, params.import ?? "");
	if (!stored) refuse(404);
	if (stored.code !== null) throw goTo(draftPath(stored.code));
	if (stored.target === null) throw goTo(importPath(stored.id));
	const ground = await reimportGround(storage, stored.target);
	if (!ground) refuse(404);
	const { standard, content: base, ended, revision } = ground;
	const { content, pieceOf, keys } = reimport(base, stored.pieces, stored.language, ended);
	const known = [...rulesOf(base), ...ended];
	return {
		...{ id: stored.id, revision: stored.revision, ground: revision, fileName: stored.fileName },
		code: standard.code,
		heading: wordingFor(standard.titles, actor.language, standard.language) || standard.code,
		language: stored.language,
		pageLanguage: actor.language,
		spoken: known.some(({ wordings }) => wordings[stored.language]?.text),
		version: standard.latestVersion,
		comparison: compare(base, content, stored.language),
		fields: Object.fromEntries(
			[...pieceOf].map(([part, piece]) => [part, { piece, key: refused?.typed.get(piece) ?? keys.get(piece) ?? "" }]),
		),
		keys: known.flatMap(({ key, wordings }) =>
			key === null
				? []
				: [{ key, words: (wordingFor(wordings, stored.language, standard.language)?.text ?? "").slice(0, firstWords) }],
		),
		problem: refused?.problem ?? null,
	};
}
