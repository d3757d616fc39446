import type { Visit } from "#app/platform/guard.server.ts";
import { type Language, languages } from "#app/platform/languages.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { loadDraft } from "../draft.queries.server.ts";
import { type ByLanguage, type DraftPart, isBlank, type Words, wordingFor } from "../model.ts";
import { may } from "../policy.ts";
import { offeredPieces } from "./offered-pieces.ts";
import { wordsMark } from "./part-states.server.ts";

type DeskVisit = Pick<Visit, "actor" | "read" | "tables" | "params" | "language">;

/** A rule of a draft on the page where it is split or merged. */
interface DeskRule {
	code: string;
	id: string;
	key: string;
}

export interface SplitFacts extends DeskRule {
	seen: string;
	/** The fields of each language: what stays, then what becomes new rules. */
	editions: { language: Language; pieces: string[] }[];
}

export interface MergeFacts extends DeskRule {
	/** The rules to choose from. */
	choices: { id: string; label: string }[];
	/** The rule that is taken in, with the words offered for both. */
	taking: {
		id: string;
		key: string;
		seen: string;
		editions: { language: Language; other: string; text: string; why: string; example: string }[];
	} | null;
}

/** The draft's rule of the address with its key; 403 and 404 as they come. */
async function deskRule({ actor, read, tables, params }: DeskVisit) {
	const draft = await loadDraft(read, tables, params.code ?? "");
	if (!draft) refuse(404);
	if (!may(actor, "edit-draft", draft.standard)) refuse(403);
	const part = draft.parts.find((one) => one.id === params.part);
	if (!part?.rule) refuse(404);
	return { draft, part, rule: { code: draft.standard.code, id: part.id, key: part.rule.key } };
}

/** The least and the most fields in a language; a list with more lines is better read as a rulebook, with its own preview. */
const FEWEST = 2;
const MOST = 40;

/** What the page that splits a rule shows: its lines or sentences as a first offer. */
export async function splitFacts(visit: DeskVisit): Promise<SplitFacts> {
	const { part, rule } = await deskRule(visit);
	const offers = spoken(part).map((language) => ({
		language,
		pieces: offered(offeredPieces(part.wordings[language]?.text ?? "")),
	}));
	const fields = Math.max(FEWEST, ...offers.map(({ pieces }) => pieces.length));
	return {
		...rule,
		seen: wordsMark(part.wordings),
		editions: offers.map(({ language, pieces }) => ({
			language,
			pieces: Array.from({ length: fields }, (_, at) => pieces[at] ?? ""),
		})),
	};
}

/** As many pieces as there are fields at most; the last takes the rest. */
function offered(pieces: string[]): string[] {
	return pieces.length <= MOST ? pieces : [...pieces.slice(0, MOST - 1), pieces.slice(MOST - 1).join(" ")];
}

/** What the page that merges a rule into another shows; `other` is the part chosen. */
export async function mergeFacts(visit: DeskVisit, other: string | null): Promise<MergeFacts> {
	const { draft, part, rule } = await deskRule(visit);
	const rules = draft.parts.filter((one) => one.kind === "rule" && one.rule && one.id !== part.id);
	const taken = rules.find((one) => one.id === other);
	return {
		...rule,
		choices: rules.map((one) => ({
			id: one.id,
			label:
				`${one.rule?.key} · ${wordingFor(one.wordings, visit.language, draft.standard.language)?.text ?? ""}`.slice(
					0,
					90,
				),
		})),
		taking: taken?.rule
			? {
					id: taken.id,
					key: taken.rule.key,
					seen: `${wordsMark(part.wordings)} ${wordsMark(taken.wordings)}`,
					editions: spoken(part, taken).map((language) => ({
						language,
						other: taken.wordings[language]?.text ?? "",
						...together(part.wordings, taken.wordings, language),
					})),
				}
			: null,
	};
}

function together(kept: ByLanguage<Words>, taken: ByLanguage<Words>, language: Language) {
	const both = (field: "text" | "why" | "example") =>
		[kept[language]?.[field] ?? "", taken[language]?.[field] ?? ""].filter(Boolean).join(" ");
	return { text: both("text"), why: both("why"), example: both("example") };
}

function spoken(...parts: DraftPart[]): Language[] {
	return languages.filter((language) => parts.some(({ wordings }) => !isBlank(wordings[language])));
}
