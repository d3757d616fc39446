/** Chance that can be repeated: SEED=1234 npx vitest run --project faults. Each test prints its seed. */
export function chance(test: string): { seed: number; between(least: number, most: number): number } {
	const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000_000));
	console.log(`${test}: SEED=${seed}`);
	let state = seed >>> 0;
	return {
		seed,
		// Mulberry32, the well-known 32-bit generator.
		between(least, most) {
			state = (state + 0x6d2b79f5) >>> 0;
			let mixed = Math.imul(state ^ (state >>> 15), state | 1);
			mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
			return least + (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (most - least);
		},
	};
}
