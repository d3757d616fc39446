import type { Language } from "#app/platform/languages.ts";

/** How long a sign-in lasts: on one's own device, on a shared one, or somewhere in between. */
export const sessionKinds = ["plain", "own", "shared"] as const;

export type SessionKind = (typeof sessionKinds)[number];

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `idle`: ends after this long without a request; `absolute`: ends this long after signing in. Milliseconds. */
export const sessionLimits: Record<SessionKind, { idle: number; absolute: number }> = {
	own: { idle: 30 * day, absolute: 30 * day },
	plain: { idle: 12 * hour, absolute: 7 * day },
	shared: { idle: 15 * minute, absolute: 7 * day },
};

/** Administrators' sensitive acts ask for the password again when it was last given longer ago than this. */
export const proofLimit = 30 * minute;

/** A temporary password opens the door for so long. */
export const temporaryPasswordLimit = 7 * day;

export const linkKinds = ["invite", "reset"] as const;

export type LinkKind = (typeof linkKinds)[number];

/** How long a link can be used. Milliseconds. */
export const linkLimits: Record<LinkKind, number> = { invite: 72 * hour, reset: 30 * minute };

export const places = ["member", "leader", "deputy"] as const;

/** What somebody is in a team. */
export type Place = (typeof places)[number];

/** Where a person's account stands. */
export type PersonState = "active" | "invited" | "temporary" | "disabled";

export function personState(person: {
	disabledAt: Date | null;
	passwordHash: string | null;
	temporaryPasswordAt: Date | null;
}): PersonState {
	if (person.disabledAt) return "disabled";
	if (!person.passwordHash) return "invited";
	return person.temporaryPasswordAt ? "temporary" : "active";
}

export interface Company {
	name: string;
	language: Language;
	languages: Language[];
	timeZone: string;
	workingDays: number[];
	welcome: Record<string, string>;
	coachForVisitors: boolean;
	/** Below ten people an author may approve the own draft. */
	authorsMayApprove: boolean;
	/** Working days that a joiner has for a required reading. */
	readingDays: number;
}
