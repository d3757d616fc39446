/** A place in a text, in UTF-16 units. */
export interface Span {
	start: number;
	end: number;
}

/**
 * Spans of a text that was changed in one place: those before the change stay, those behind it move along, and those that it
 * touches are left out until the text is looked at again.
 */
export function shiftSpans<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
	if (before === after) return [...spans];
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
	let tail = 0;
	while (
		tail < most - head &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	)
		tail++;
	const end = before.length - tail;
	const by = after.length - before.length;
	return spans.flatMap((span) => {
		if (span.end <= head) return [span];
		if (span.start >= end) return [{ ...span, start: span.start + by, end: span.end + by }];
		return [];
	});
}
