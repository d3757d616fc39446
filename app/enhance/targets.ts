/** The nearest element of an event's target that matches, if any. */
export function nearest(event: Event, selector: string): HTMLElement | null {
	return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/** Whether a click is meant to open something in its own tab or window. */
export function opensElsewhere(event: MouseEvent): boolean {
	return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
