import type { Translate } from "#app/messages/translator.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";

/** One thing that waits for somebody, in the reader's words, as Now shows it. */
export interface WaitingItem {
	/** Of the task. */
	id: number;
	title: string;
	href: string;
	/** What the button that lands on it says. */
	act: string;
	tags?: readonly { text: string; act?: boolean }[];
	/** Small facts beneath; Now adds the due date. */
	facts?: readonly { text: string; strong?: boolean }[];
	/** A form without fields that settles it on the spot. */
	settle?: { action: string; words: string };
}

/** A feature's part in what waits on Now. */
export interface WaitingSource {
	/** The kinds of tasks of which it tells. */
	kinds: readonly string[];
	/** Somebody waits for it to be done: without a date it still stands before what has one. */
	awaited: boolean;
	/** Tells of the actor's open tasks with these ids; one that is no longer there is left out. */
	items(visit: { storage: Storage; actor: Actor; t: Translate }, ids: ReadonlySet<number>): Promise<WaitingItem[]>;
}
