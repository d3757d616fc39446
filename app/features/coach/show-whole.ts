/** Milliseconds that a reader does not notice. */
const BLINK = 250;

/**
 * Shows `whole` once it is there. Where that takes longer than a blink, `part` is shown meanwhile, so that what stands on the page moves
 * once and not twice; where it fails, `part` stays.
 * @returns whether the whole came
 */
export async function showWhole<T>(part: T, whole: Promise<T>, show: (shown: T) => void): Promise<boolean> {
	const meanwhile = setTimeout(() => show(part), BLINK);
	const came = await whole.catch(() => null);
	clearTimeout(meanwhile);
	show(came ?? part);
	return came !== null;
}
