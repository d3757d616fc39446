import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Language } from "#app/platform/languages.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { loadDraft } from "../draft.queries.server.ts";
import { formatKey } from "../keys.ts";
import { draftContent, rulesOf, wordingFor } from "../model.ts";

export interface Comment {
	name: string;
	text: string;
	/** Ids of those who were told. */
	mentions: number[];
	at: Date;
}

export interface Discussion {
	id: number;
	publicId: string;
	/** The rule it stands beside; null for the whole. */
	rule: string | null;
	resolvedAt: Date | null;
	resolvedBy: string | null;
	closedAt: Date | null;
	comments: Comment[];
}

const commentsAtMost = 2_000;

/** The discussions about one version of a standard in the order they began, with what was said, in two reads. */
export async function discussionsOf(
	read: Reader,
	{ discussions, discussionComments, people, rules }: Tables,
	standard: { id: number; code: string },
	versionNumber: number,
): Promise<Discussion[]> {
	const mine = and(eq(discussions.standardId, standard.id), eq(discussions.versionNumber, versionNumber));
	const rows = await read
		.select({
			id: discussions.id,
			publicId: discussions.publicId,
			rule: rules.number,
			resolvedAt: discussions.resolvedAt,
			resolvedBy: people.name,
			closedAt: discussions.closedAt,
		})
		.from(discussions)
		.leftJoin(rules, eq(rules.id, discussions.ruleId))
		.leftJoin(people, eq(people.id, discussions.resolvedById))
		.where(mine)
		.orderBy(asc(discussions.id));
	if (rows.length === 0) return [];
	const said = await read
		.select({
			discussionId: discussionComments.discussionId,
			name: people.name,
			text: discussionComments.text,
			mentions: discussionComments.mentions,
			at: discussionComments.at,
		})
		.from(discussionComments)
		.innerJoin(discussions, eq(discussions.id, discussionComments.discussionId))
		.innerJoin(people, eq(people.id, discussionComments.personId))
		.where(mine)
		.orderBy(asc(discussionComments.id))
		.limit(commentsAtMost);
	const byDiscussion = new Map<number, Comment[]>(rows.map(({ id }) => [id, []]));
	for (const { discussionId, ...one } of said) byDiscussion.get(discussionId)?.push(one);
	return rows.map(({ rule, ...row }) => ({
		...row,
		rule: rule === null ? null : formatKey(standard.code, rule),
		comments: byDiscussion.get(row.id) ?? [],
	}));
}

/** Whether anything was said beside the drafts of a version. */
export async function hasDiscussion(
	read: Reader,
	{ discussions }: Tables,
	standardId: number,
	versionNumber: number,
): Promise<boolean> {
	const rows = await read
		.select({ id: discussions.id })
		.from(discussions)
		.where(and(eq(discussions.standardId, standardId), eq(discussions.versionNumber, versionNumber)))
		.limit(1);
	return rows.length > 0;
}

/** Who may see a draft, and so can be asked in its discussion: authors, administrators and the review's approvers. */
export async function mentionablePeople(
	read: Reader,
	{ people, personRoles }: Tables,
	approvers: readonly number[],
): Promise<{ id: number; publicId: string; name: string }[]> {
	const writers = read
		.select({ id: personRoles.personId })
		.from(personRoles)
		.where(inArray(personRoles.role, ["author", "administrator"]));
	return read
		.select({ id: people.id, publicId: people.publicId, name: people.name })
		.from(people)
		.where(
			and(
				isNull(people.disabledAt),
				or(inArray(people.id, writers), approvers.length > 0 ? inArray(people.id, [...approvers]) : undefined),
			),
		)
		.orderBy(asc(people.sortKey), asc(people.id))
		.limit(500);
}

/** A rule of the open draft by its key, with its words for a reader; null when the draft has none of that key. */
export async function ruleOfDraft(
	storage: Storage,
	code: string,
	key: string,
	language: Language,
): Promise<{ key: string; text: string } | null> {
	const draft = await loadDraft(storage.read, storage.tables, code);
	if (!draft) return null;
	const content = draftContent(draft);
	const rule = rulesOf(content).find((one) => one.key === key);
	if (!rule?.key) return null;
	return { key: rule.key, text: wordingFor(rule.wordings, language, content.language)?.text ?? "" };
}
