/** What a reader chose about the looks, kept in two cookies that hold nothing else. */
export type Appearance = { theme: "light" | "dark" | ""; rail: boolean };

/**
 * Reads the cookies `theme` (light or dark; absent: as the system) and `bar` (rail: the left bar is narrow) from a
 * Cookie header. `theme` belongs on `<html class>`; the switch in the page (app/enhance/theme.ts) writes both.
 */
export function readAppearance(cookieHeader: string | null): Appearance {
	const cookies = cookieHeader ?? "";
	const theme = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookies)?.[1];
	return { theme: theme === "light" || theme === "dark" ? theme : "", rail: /(?:^|;\s*)bar=rail(?:;|$)/.test(cookies) };
}
