import type { ReactElement } from "react";

/**
 * HTML of page parts that never change (a published version in one language), drawn once and kept.
 * A plain page holds a mark in its place, which withFragments replaces in the finished page.
 */
const kept = new Map<string, string>();
const keptAtMost = 300;

/** Only keys that the product makes are marks; text that people wrote is escaped and holds no control character. */
const mark = (key: string) => `\u0002${key}\u0003`;

/** Draws what is kept under a key; `draw` is asked once. Its components may read nothing but their props. */
export function keepFragment(key: string, draw: () => string): void {
	const known = kept.get(key);
	if (known !== undefined) {
		kept.delete(key);
		kept.set(key, known);
		return;
	}
	kept.set(key, draw());
	for (const oldest of kept.keys()) {
		if (kept.size <= keptAtMost) break;
		kept.delete(oldest);
	}
}

/** Stands in a page for a kept fragment. */
export function KeptFragment({ of }: { of: string }): ReactElement {
	return <>{mark(of)}</>;
}

/** The finished page with its kept fragments in their places. */
export function withFragments(html: string): string {
	if (!html.includes("\u0002")) return html;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters mark the places, since no text holds them
	return html.replace(/\u0002([\w./-]+)\u0003/g, (_, key: string) => kept.get(key) ?? "");
}
