import { eq } from "drizzle-orm";
import { formatMoment } from "#app/messages/format.ts";
import type { Actor, Role } from "#app/platform/actor.ts";
import { roles } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import type { Place, SessionKind } from "./model.ts";
import { sessionsOf } from "./session.queries.server.ts";
import { teamsOf } from "./teams.queries.server.ts";

export interface OwnPage {
	name: string;
	userName: string;
	email: string | null;
	language: string;
	timeZone: string;
	roles: Role[];
	teams: { name: string; place: Place }[];
	/** The last used first. */
	sessions: { id: number; kind: SessionKind; device: string; lastUsed: string; current: boolean }[];
}

/** What a person sees about the own account. */
export async function ownPage(storage: Storage, actor: Actor, now: Date): Promise<OwnPage> {
	const { people } = storage.tables;
	const [[person], teams, sessions] = await Promise.all([
		storage.read.select({ userName: people.userName, email: people.email }).from(people).where(eq(people.id, actor.id)),
		teamsOf(storage, actor.id, dayIn(actor.timeZone, now)),
		sessionsOf(storage, actor.id),
	]);
	return {
		name: actor.name,
		userName: person?.userName ?? "",
		email: person?.email ?? null,
		language: actor.language,
		timeZone: actor.timeZone,
		roles: roles.filter((role) => actor.roles.has(role)),
		teams: teams.map(({ name, place }) => ({ name, place })),
		sessions: sessions
			.filter((session) => session.expiresAt > now)
			.sort((a, b) => b.lastUsedAt.getTime() - a.lastUsedAt.getTime())
			.map((session) => ({
				id: session.id,
				kind: session.kind as SessionKind,
				device: session.device,
				lastUsed: formatMoment(session.lastUsedAt, actor.language, actor.timeZone),
				current: session.id === actor.session.id,
			})),
	};
}
