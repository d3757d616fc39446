import { and, eq, gt, isNull } from "drizzle-orm";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import type { LinkKind } from "./model.ts";
import { hashToken } from "./tokens.server.ts";

export interface OpenLink {
	id: number;
	kind: LinkKind;
	expiresAt: Date;
	person: { id: number; name: string; userName: string; email: string | null; language: Language };
}

/** An invitation or reset that can still be used, by its token; null otherwise. */
export async function openLink(storage: Storage, token: string, at: Date): Promise<OpenLink | null> {
	if (!/^[\w-]{43}$/.test(token)) return null;
	const { accessLinks, people } = storage.tables;
	const [row] = await storage.read
		.select({
			id: accessLinks.id,
			kind: accessLinks.kind,
			expiresAt: accessLinks.expiresAt,
			personId: people.id,
			name: people.name,
			userName: people.userName,
			email: people.email,
			language: people.language,
		})
		.from(accessLinks)
		.innerJoin(people, eq(people.id, accessLinks.personId))
		.where(
			and(
				eq(accessLinks.tokenHash, hashToken(token)),
				isNull(accessLinks.usedAt),
				gt(accessLinks.expiresAt, at),
				isNull(people.disabledAt),
			),
		);
	if (!row) return null;
	return {
		id: row.id,
		kind: row.kind as LinkKind,
		expiresAt: row.expiresAt,
		person: {
			id: row.personId,
			name: row.name,
			userName: row.userName,
			email: row.email,
			language: row.language as Language,
		},
	};
}
