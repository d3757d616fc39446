import { Busy } from "./errors.ts";

/** Hands out so many turns at once, in the order in which they are asked for. */
export interface Turns {
	/** Resolves with what gives the turn back; rejects with Busy when none came free in time. */
	take(): Promise<() => void>;
}

/** `limit`: how many milliseconds somebody waits at most. */
export function createTurns(atOnce: number, limit: number): Turns {
	const waiting = new Set<(giveBack: () => void) => void>();
	let free = Math.max(1, atOnce);

	function handOut(): () => void {
		let given = true;
		return () => {
			if (!given) return;
			given = false;
			const [next] = waiting;
			if (!next) {
				free++;
				return;
			}
			waiting.delete(next);
			next(handOut());
		};
	}

	return {
		async take() {
			if (free > 0) {
				free--;
				return handOut();
			}
			return new Promise((resolve, reject) => {
				const timer = setTimeout(() => {
					waiting.delete(got);
					reject(new Busy());
				}, limit);
				const got = (giveBack: () => void) => {
					clearTimeout(timer);
					resolve(giveBack);
				};
				waiting.add(got);
			});
		},
	};
}

/** Does work in a turn of its own. */
export async function inTurn<T>(turns: Turns, work: () => Promise<T>): Promise<T> {
	const giveBack = await turns.take();
	try {
		return await work();
	} finally {
		giveBack();
	}
}
