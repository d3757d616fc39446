import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { piecesToMakeReady } from "#app/coach/making-ready.ts";

/** Milliseconds. */
export interface Pace {
	/** Before the first piece: those who wait for the start come first. */
	begin: number;
	/** The shortest rest between two pieces, and the wait for a moment without requests. */
	rest: number;
}

/** A piece is followed by a rest so many times as long as it took. */
const SHARE = 4;

/**
 * Makes the coach ready in all three languages, a piece in each moment in which nothing else is asked, so that the first suggestions
 * come as quickly as later ones. Nobody waits for it: it keeps no process alive, and ends when `closing` is true.
 */
export async function makeCoachReady(
	{ busy, closing }: { busy: () => boolean; closing: () => boolean },
	{ begin, rest }: Pace = { begin: 2_000, rest: 50 },
	pieces: readonly (() => unknown)[] = piecesToMakeReady(),
): Promise<void> {
	await sleep(begin, undefined, { ref: false });
	for (const piece of pieces) {
		// After a turn of the loop whatever lay in the sockets has been read and counts as asked.
		for (await nextTurn(); busy() && !closing(); await nextTurn()) await sleep(rest, undefined, { ref: false });
		if (closing()) return;
		const began = performance.now();
		piece();
		await sleep(Math.max(rest, SHARE * (performance.now() - began)), undefined, { ref: false });
	}
}
