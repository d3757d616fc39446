import { LRUCache } from "lru-cache";
import { fragmentEnd, fragmentStart } from "./kept-fragment.tsx";

/**
 * HTML of page parts that never change (a published version in one language), drawn once and kept.
 * A plain page holds a mark in its place, which withFragments replaces in the finished page.
 */
const kept = new LRUCache<string, Buffer>({ max: 300 });

/** Draws what is kept under a key; `draw` is asked once. Its components may read nothing but their props. */
export function keepFragment(key: string, draw: () => string): void {
	if (kept.get(key) === undefined) kept.set(key, Buffer.from(draw()));
}

/** The finished page in pieces, with its kept fragments in their places, ready for the socket. */
export function withFragments(html: string): Buffer[] {
	const pieces: Buffer[] = [];
	let from = 0;
	for (;;) {
		const start = html.indexOf(fragmentStart, from);
		const end = start < 0 ? -1 : html.indexOf(fragmentEnd, start);
		if (end < 0) break;
		pieces.push(Buffer.from(html.slice(from, start)));
		const fragment = kept.get(html.slice(start + fragmentStart.length, end));
		if (fragment) pieces.push(fragment);
		from = end + 1;
	}
	pieces.push(Buffer.from(html.slice(from)));
	return pieces;
}
