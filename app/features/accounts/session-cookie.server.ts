import type { Settings } from "#app/platform/settings.server.ts";
import { type SessionKind, sessionLimits } from "./model.ts";

type Secure = Pick<Settings, "secure">;

/** The prefix binds the cookie to this host and to https; browsers refuse it over http. */
function cookieName({ secure }: Secure): string {
	return secure ? "__Host-sb" : "sb";
}

/** The token that a request carries, or null. */
export function readSessionCookie(request: Request, settings: Secure): string | null {
	const header = request.headers.get("cookie");
	if (!header) return null;
	const name = cookieName(settings);
	for (const part of header.split(";")) {
		const [key, value] = part.trim().split("=", 2);
		if (key === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
	}
	return null;
}

/** One's own device keeps the cookie; elsewhere it goes when the browser is closed. */
export function sessionCookie(token: string, kind: SessionKind, settings: Secure): string {
	const lasting = kind === "own" ? `; Max-Age=${sessionLimits.own.absolute / 1000}` : "";
	return `${cookieName(settings)}=${token}; Path=/${lasting}; HttpOnly; SameSite=Lax${settings.secure ? "; Secure" : ""}`;
}

/** Takes the cookie away, and everything that this browser has stored for us. */
export function endedSessionHeaders(settings: Secure): [string, string][] {
	const secure = settings.secure ? "; Secure" : "";
	return [
		["Set-Cookie", `${cookieName(settings)}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`],
		["Clear-Site-Data", '"cache", "storage"'],
	];
}
