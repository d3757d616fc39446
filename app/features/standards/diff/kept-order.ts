/**
 * Of some distinct numbers, those that need not move: the longest rising subsequence, which for two orders of the same
 * things is their longest common subsequence. Patience sorting, n log n.
 */
export function keptOrder(numbers: readonly number[]): Set<number> {
	const tails: number[] = [];
	const before: number[] = [];
	for (const [at, number] of numbers.entries()) {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((numbers[tails[middle] as number] as number) < number) low = middle + 1;
			else high = middle;
		}
		before[at] = low > 0 ? (tails[low - 1] as number) : -1;
		tails[low] = at;
	}
	const kept = new Set<number>();
	for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) kept.add(numbers[at] as number);
	return kept;
}
