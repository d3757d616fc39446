import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";

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

/** Milliseconds. */
const longestRest = 60;

/** For work in steps that each hold the database: does a step, then rests three times as long, so that most others never wait. */
export async function withRest<T>(step: () => Promise<T>): Promise<T> {
	const began = performance.now();
	const done = await step();
	await sleep(Math.min(longestRest, 3 * (performance.now() - began)));
	return done;
}
