import type { Typed } from "../../save-queue.ts";

/** A lead-in that a suggestion made superfluous, with the words that stood under it and those that took their place. */
interface Dropped {
	leadIn: string;
	before: string;
	after: string;
}

/** Undo in a field brings a forbidden deed back: its "It is forbidden:" comes back with it, and goes again with redo. */
export class DroppedLeadIns {
	readonly #dropped = new Map<string, Dropped>();

	note(part: string, dropped: Dropped): void {
		if (dropped.leadIn) this.#dropped.set(part, dropped);
	}

	/** The lead-in that belongs to the words of a part, where it is another than the typed one. */
	otherFor(part: string, { words, leadIn }: Typed): string | null {
		const dropped = this.#dropped.get(part);
		if (dropped && leadIn === "" && words.text === dropped.before) return dropped.leadIn;
		return dropped && leadIn === dropped.leadIn && words.text === dropped.after ? "" : null;
	}
}
