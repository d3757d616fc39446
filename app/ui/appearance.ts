/** What a reader chose for this device, kept in three cookies that hold nothing else. */
export type Appearance = { theme: "light" | "dark" | ""; rail: boolean; singleKeys: boolean };

/**
 * Reads the cookies `theme` (light or dark; absent: as the system), `bar` (rail: the left bar is narrow) and `keys`
 * (off: keys of one letter do nothing) from a Cookie header. The switches in the page (app/enhance/switches.ts) write them.
 */
export function readAppearance(cookieHeader: string | null): Appearance {
	const cookies = cookieHeader ?? "";
	const theme = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookies)?.[1];
	return {
		theme: theme === "light" || theme === "dark" ? theme : "",
		rail: /(?:^|;\s*)bar=rail(?:;|$)/.test(cookies),
		singleKeys: !/(?:^|;\s*)keys=off(?:;|$)/.test(cookies),
	};
}
