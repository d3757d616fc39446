import { redirect } from "@remix-run/node";

/**
 * The path of an address within this installation, or the fallback. Browsers read `//x`, `/\x` and `/<tab>/x`
 * as other hosts, so the address is resolved and must stay on the same origin.
 */
export function safePath(to: string | null | undefined, fallback = "/"): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
	if (!to || to.length > 2000 || !to.startsWith("/") || /[\u0000-\u001f\\]/.test(to)) return fallback;
	try {
		const base = "http://standardbearer.invalid";
		const url = new URL(to, base);
		return url.origin === base && !url.pathname.startsWith("//") ? url.pathname + url.search + url.hash : fallback;
	} catch {
		return fallback;
	}
}

/** A redirect that stays within this installation; 303, so that the browser reads the next page with GET. */
export function goTo(path: string, headers?: HeadersInit): Response {
	return redirect(safePath(path), { status: 303, ...(headers ? { headers } : {}) });
}
