import { randomUUID } from "node:crypto";
import { insertStandard } from "#app/features/standards/create-standard.server.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { insertParts, type NewPart } from "#app/features/standards/insert-parts.server.ts";
import type { RuleException, Words } from "#app/features/standards/model.ts";
import { publishVersion } from "#app/features/standards/publish-version.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import type { Storage } from "#db/storage.ts";

/** Words by language; the standard's own language first. */
export type Told = Partial<Record<Language, string>>;

export interface ToldRule {
	text: Told;
	why?: Told;
	example?: Told;
	exception?: RuleException;
}

/** A standard as a story tells it. */
export interface ToldStandard {
	code: string;
	title: string;
	/** The title in further languages. */
	titles?: Told;
	language: Language;
	/** Public ids of the teams that are asked to read it; none = everyone. */
	teams?: string[];
	restricted?: boolean;
	definition?: Told;
	stories?: { heading: Told; text: Told }[];
	conclusions?: Told[];
	techniques?: { heading: Told; text: Told }[];
	sections: { heading: Told; rules: ToldRule[] }[];
}

/** Writes a standard with its draft as an author would, all at once. */
export async function plantStandard(storage: Storage, author: Actor, told: ToldStandard, at: Date): Promise<void> {
	await storage.write(async (writer) => {
		const made = await insertStandard(
			writer,
			storage.tables,
			author,
			{
				code: told.code,
				title: told.title,
				language: told.language,
				owner: author.publicId,
				teams: told.teams ?? [],
				restricted: told.restricted === true,
			},
			at,
		);
		await insertParts(writer, storage.tables, { ...made, personId: author.id, at }, partsOf(told));
	});
}

/** Publishes the draft of a standard as an administrator who brings it in, without a review. @throws when something keeps it from being published */
export async function publishDraft(
	storage: Storage,
	author: Actor,
	code: string,
	facts: { note: string; dueOn?: string | null; change?: "substantive" | "editorial" },
	at: Date,
): Promise<void> {
	const draft = await loadDraft(storage.read, storage.tables, code);
	const published = await publishVersion(
		storage,
		author,
		code,
		{
			token: randomUUID(),
			revision: draft?.revision ?? 0,
			note: facts.note,
			dueOn: facts.dueOn ?? null,
			...(facts.change ? { change: facts.change } : {}),
		},
		at,
		{ withoutReview: facts.note },
	);
	if (!published.ok) throw new Error(`${code} was not published: ${JSON.stringify(published.problem)}`);
}

function partsOf(told: ToldStandard): NewPart[] {
	return [
		...(told.definition ? [part("definition", {}, told.definition)] : []),
		...(told.stories ?? []).map((story) => part("story", story.heading, story.text)),
		...(told.conclusions ?? []).map((text) => part("conclusion", {}, text)),
		...(told.techniques ?? []).map((technique) => part("technique", technique.heading, technique.text)),
		...told.sections.flatMap((section) => [
			part("section", section.heading, {}),
			...section.rules.map((rule) => ({ ...part("rule", {}, rule.text, rule), exception: rule.exception ?? null })),
		]),
	];
}

function part(kind: NewPart["kind"], heading: Told, text: Told, rule: Partial<ToldRule> = {}): NewPart {
	const spoken = new Set([...Object.keys(heading), ...Object.keys(text)]) as Set<Language>;
	const wordings: Partial<Record<Language, Words>> = {};
	for (const language of spoken) {
		wordings[language] = {
			heading: heading[language] ?? "",
			text: text[language] ?? "",
			why: rule.why?.[language] ?? "",
			example: rule.example?.[language] ?? "",
		};
	}
	return { id: newPublicId(), kind, ruleId: null, leadIn: "", exception: null, wordings };
}
