import { and, eq, lte, ne } from "drizzle-orm";
import { type Actor, type Role, roles } from "#app/platform/actor.ts";
import { type Clock, dayIn } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Settings } from "#app/platform/settings.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";
import { deviceFromUserAgent } from "./device.ts";
import { type SessionKind, sessionLimits } from "./model.ts";
import { rolesAndTeams, sessionByToken } from "./session.queries.server.ts";
import { endedSessionHeaders, readSessionCookie, sessionCookie } from "./session-cookie.server.ts";
import { hashToken, newToken } from "./tokens.server.ts";

export interface SessionParts {
	storage: Storage;
	settings: Pick<Settings, "secure">;
	clock: Clock;
	/** Requests by which no use of a session is written down. */
	leavesNoTrace?: (request: Request) => boolean;
}

export type Sessions = ReturnType<typeof createSessions>;

/** The last use is written at most this often, so that reading pages writes next to nothing. Milliseconds. */
const useWrittenEvery = 60_000;

/** Sessions live in the database; the browser holds a random token and the table its hash. */
export function createSessions({ storage, settings, clock, leavesNoTrace = () => false }: SessionParts) {
	const { sessions } = storage.tables;

	/** Who a request comes from; null for visitors and for sessions that have ended. */
	async function find(request: Request): Promise<Actor | null> {
		const token = readSessionCookie(request, settings);
		if (!token) return null;
		const [row] = await sessionByToken(storage)({ tokenHash: hashToken(token) });
		if (!row) return null;
		const now = clock.now();
		const kind = row.kind as SessionKind;
		const idle = now.getTime() - row.lastUsedAt.getTime();
		if (row.disabledAt || now >= row.expiresAt || idle >= sessionLimits[kind].idle) {
			// Gone for good: a clock that is set back must not revive it.
			quietly(end(row.sessionId));
			return null;
		}
		if (idle >= useWrittenEvery && !leavesNoTrace(request)) quietly(markUsed(row.sessionId, row.lastUsedAt, now));
		const known = await rolesAndTeams(storage)({ personId: row.personId, day: dayIn(row.timeZone, now) });
		return {
			id: row.personId,
			publicId: row.publicId,
			name: row.name,
			language: row.language as Language,
			timeZone: row.timeZone,
			roles: new Set(known.filter((one) => isRole(one.role)).map((one) => one.role as Role)),
			leads: new Set(known.filter((one) => one.kind === "team").map((one) => Number(one.team))),
			session: { id: row.sessionId, kind, provedAt: row.provedAt },
			mustChangePassword: row.temporaryPasswordAt !== null,
		};
	}

	/** Opens a session for somebody who has just proved who they are. Answers the Set-Cookie header. */
	async function open(personId: number, kind: SessionKind, userAgent: string | null): Promise<string> {
		const fresh = newSession(kind, userAgent);
		await storage.write((writer) => insertSession(writer, storage.tables, personId, fresh));
		return fresh.cookie;
	}

	/** A session that is yet to be inserted, for commands that open it in their own transaction. */
	function newSession(kind: SessionKind, userAgent: string | null): NewSession {
		const token = newToken();
		const now = clock.now();
		return {
			cookie: sessionCookie(token, kind, settings),
			row: {
				tokenHash: hashToken(token),
				kind,
				device: deviceFromUserAgent(userAgent),
				createdAt: now,
				lastUsedAt: now,
				expiresAt: new Date(now.getTime() + sessionLimits[kind].absolute),
				provedAt: now,
			},
		};
	}

	async function end(sessionId: number): Promise<void> {
		await storage.write(async (writer) => {
			await writer.delete(sessions).where(eq(sessions.id, sessionId));
		});
	}

	/** Ends the session that a request carries, if any. */
	async function endOf(request: Request): Promise<void> {
		const token = readSessionCookie(request, settings);
		if (!token) return;
		const tokenHash = hashToken(token);
		await storage.write(async (writer) => {
			await writer.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
		});
	}

	/** Remembers that the password was given again in this session. */
	async function markProved(sessionId: number): Promise<void> {
		await storage.write(async (writer) => {
			await writer.update(sessions).set({ provedAt: clock.now() }).where(eq(sessions.id, sessionId));
		});
	}

	async function markUsed(sessionId: number, seen: Date, now: Date): Promise<void> {
		await storage.write(async (writer) => {
			await writer
				.update(sessions)
				.set({ lastUsedAt: now })
				.where(and(eq(sessions.id, sessionId), lte(sessions.lastUsedAt, seen)));
		});
	}

	return {
		find,
		open,
		newSession,
		endOf,
		markProved,
		/** Whether a request carries a cookie of ours, live or not. */
		carries: (request: Request) => readSessionCookie(request, settings) !== null,
		endedHeaders: () => endedSessionHeaders(settings),
	};
}

export interface NewSession {
	/** The Set-Cookie header. */
	cookie: string;
	row: {
		tokenHash: string;
		kind: SessionKind;
		device: string;
		createdAt: Date;
		lastUsedAt: Date;
		expiresAt: Date;
		provedAt: Date;
	};
}

export async function insertSession(
	writer: Writer,
	{ sessions }: Tables,
	personId: number,
	fresh: NewSession,
): Promise<void> {
	await writer.insert(sessions).values({ ...fresh.row, personId });
}

/** Ends a person's sessions within a command's transaction; all of them, or all but one. */
export async function endSessions(
	writer: Writer,
	{ sessions }: Tables,
	personId: number,
	exceptId?: number,
): Promise<void> {
	const ofPerson = eq(sessions.personId, personId);
	await writer.delete(sessions).where(exceptId === undefined ? ofPerson : and(ofPerson, ne(sessions.id, exceptId)));
}

function isRole(role: string): boolean {
	return (roles as readonly string[]).includes(role);
}

/** Housekeeping beside a read: a database that is busy or full does not keep anybody from reading. */
function quietly(work: Promise<void>): void {
	work.catch(() => undefined);
}
