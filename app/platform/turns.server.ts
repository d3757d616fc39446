import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * For long work in small steps: call the answer between steps, and after so many milliseconds it lets the server turn to
 * others before it goes on.
 */
export function inTurns(milliseconds = 5): () => Promise<void> {
	let began = performance.now();
	return async () => {
		if (performance.now() - began < milliseconds) return;
		await nextTurn();
		began = performance.now();
	};
}
