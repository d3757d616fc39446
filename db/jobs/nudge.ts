const listeners = new WeakMap<object, Set<() => void>>();

/** Tells the runners of this storage that a job was committed. */
export function nudge(storage: object): void {
	for (const listener of listeners.get(storage) ?? []) listener();
}

/** Calls `listener` after each commit that wrote a job; the result ends that. */
export function onNudge(storage: object, listener: () => void): () => void {
	const known = listeners.get(storage) ?? new Set();
	listeners.set(storage, known.add(listener));
	return () => known.delete(listener);
}
