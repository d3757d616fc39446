/** Characters shown to either side of what is put in. */
const AROUND = 160;

/** The line that the range stands in, with the words put in; long lines are cut at a word. */
export function lineWith(text: string, start: number, end: number, words: string): string {
	const before = text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 2 * AROUND), start);
	const stop = text.indexOf("\n", end);
	const after = text.slice(end, Math.min(stop < 0 ? text.length : stop, end + 2 * AROUND));
	const left = before.length > AROUND ? `…${before.slice(before.indexOf(" ", before.length - AROUND) + 1)}` : before;
	const right = after.length > AROUND ? `${after.slice(0, after.lastIndexOf(" ", AROUND))}…` : after;
	return (left + words + right).trim();
}
