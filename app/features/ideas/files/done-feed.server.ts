import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { ideaPath } from "#app/features/ideas/paths.ts";
import type { Translate } from "#app/messages/translator.ts";
import type { Storage } from "#db/storage.ts";
import { doneFeedPath } from "./paths.ts";

const entriesAtMost = 50;

/**
 * The newest done ideas as an Atom document (RFC 4287): titles, the public answer, authors as they chose to be named.
 * Entries are addressed by the idea's page, which asks to sign in.
 */
export async function doneFeed(
	storage: Storage,
	{ token, baseUrl, company, t, now }: { token: string; baseUrl: string; company: string; t: Translate; now: Date },
): Promise<string> {
	const entries = await doneIdeas(storage);
	const address = baseUrl + doneFeedPath(token);
	const updated = entries[0]?.doneAt ?? now;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(t.language)}">`,
		`<id>${escaped(`${baseUrl}/ideas#done`)}</id>`,
		`<title>${escaped(t("exports.feed.title", { company }))}</title>`,
		`<updated>${updated.toISOString()}</updated>`,
		`<link rel="self" type="application/atom+xml" href="${escaped(address)}"/>`,
		`<link rel="alternate" type="text/html" href="${escaped(`${baseUrl}/ideas?tab=answered&state=done`)}"/>`,
		...entries.map((entry) => entryOf(entry, baseUrl, t)),
		"</feed>",
		"",
	].join("\n");
}

interface DoneIdea {
	publicId: string;
	title: string;
	language: string;
	author: string | null;
	words: string;
	sentAt: Date;
	doneAt: Date;
}

function entryOf(
	{ publicId, title, language, author, words, sentAt, doneAt }: DoneIdea,
	baseUrl: string,
	t: Translate,
) {
	const href = escaped(baseUrl + ideaPath(publicId));
	return [
		`<entry xml:lang="${escaped(language)}">`,
		`<id>${href}</id>`,
		`<title>${escaped(title)}</title>`,
		`<link rel="alternate" type="text/html" href="${href}"/>`,
		`<author><name>${escaped(author ?? t("exports.colleague"))}</name></author>`,
		`<published>${sentAt.toISOString()}</published>`,
		`<updated>${doneAt.toISOString()}</updated>`,
		`<content type="text">${escaped(words)}</content>`,
		"</entry>",
	].join("");
}

async function doneIdeas({ read, tables }: Storage): Promise<DoneIdea[]> {
	const { ideas, ideaLists, ideaAnswers, people } = tables;
	const rows = await read
		.select({
			...{ id: ideas.id, publicId: ideas.publicId, title: ideas.title, language: ideas.language, name: ideas.name },
			...{ author: people.name, sentAt: ideas.sentAt, doneAt: ideas.stateAt },
		})
		.from(ideaLists)
		.innerJoin(ideas, eq(ideas.id, ideaLists.ideaId))
		.innerJoin(people, eq(people.id, ideas.authorId))
		.where(and(eq(ideaLists.list, "a/done"), isNull(ideas.ended)))
		.orderBy(desc(ideaLists.answeredAt), desc(ideaLists.ideaId))
		.limit(entriesAtMost);
	if (rows.length === 0) return [];
	const answers = await read
		.select({ ideaId: ideaAnswers.ideaId, words: ideaAnswers.words, shownAt: ideaAnswers.shownAt })
		.from(ideaAnswers)
		.where(
			and(
				inArray(
					ideaAnswers.ideaId,
					rows.map(({ id }) => id),
				),
				eq(ideaAnswers.state, "done"),
			),
		)
		.orderBy(ideaAnswers.id);
	const words = new Map(answers.flatMap((one) => (one.shownAt ? [[one.ideaId, one.words] as const] : [])));
	return rows.map(({ id, name, author, ...row }) => ({
		...row,
		author: name === "signed" ? author : null,
		words: words.get(id) ?? "",
	}));
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for XML 1.0: its five signs escaped, and none of the characters that it cannot hold. */
function escaped(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
		.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
