import { sameWords, type Words } from "./model.ts";

/** A part's words as they are typed. */
export interface Typed {
	words: Words;
	leadIn: string;
}

export interface Theirs {
	words: Words;
	revision: number;
	by: string;
}

/** What came of sending words to the server. */
export type Sent =
	| { kind: "saved"; revision: number; key: string | null; savedAt: string; draftRevision: number }
	| { kind: "stale"; theirs: Theirs }
	| { kind: "refused"; problem: { code: string; params?: Record<string, string | number> } }
	| { kind: "signed-out" }
	| { kind: "unreachable" };

/** Where words wait in the browser until the server has them. */
export interface Keeping {
	keep(part: string, typed: Typed, seen: number): void;
	forget(part: string): void;
}

export interface SaveQueueParts {
	send(part: string, typed: Typed, seen: number, last: boolean): Promise<Sent>;
	keeping: Keeping | null;
	onSaved(part: string, sent: Extract<Sent, { kind: "saved" }>): void;
	onStale(part: string, theirs: Theirs, mine: Typed): void;
	onRefused(part: string, problem: Extract<Sent, { kind: "refused" }>["problem"]): void;
}

/** "saving": words are on their way; "unsaved": they wait for the network; "signed-out": for signing in again. */
export type SaveState =
	| { kind: "saved"; at: string }
	| { kind: "saving" }
	| { kind: "unsaved" }
	| { kind: "signed-out" };

/** Milliseconds: words go out this long after the last key, and at the latest this long after the first. */
export const DEBOUNCE = 1_000;
export const LONGEST = 2_000;
/** Words that wait longer than this are said to be unsaved. */
const PATIENCE = 2_800;
const RETRY = [2_000, 4_000, 8_000, 15_000];

interface Waiting {
	typed: Typed;
	/** When the first of its keys was pressed. */
	since: number;
	timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Carries what is typed to the server: debounced, one request a part at a time, sent again until it arrives. Words
 * that were refused or overtaken are held, never dropped.
 */
export class SaveQueue {
	#parts: SaveQueueParts;
	#waiting = new Map<string, Waiting>();
	#held = new Map<string, "stale" | "refused">();
	#inFlight = new Map<string, Typed>();
	/** Sent without hearing whether they arrived; the server may have them. */
	#unheard = new Map<string, Typed>();
	#revisions = new Map<string, number>();
	#listeners = new Set<() => void>();
	#savedAt: string;
	#state: SaveState;
	#failures = 0;
	#trouble: "unsaved" | "signed-out" | null = null;
	#impatience: ReturnType<typeof setTimeout> | undefined;

	constructor(parts: SaveQueueParts, savedAt: string) {
		this.#parts = parts;
		this.#savedAt = savedAt;
		this.#state = { kind: "saved", at: savedAt };
	}

	/** The revision of a part's words that the writer looks at. */
	learn(part: string, revision: number): void {
		if (!this.has(part)) this.#revisions.set(part, revision);
	}

	/** Whether words of the part are still on their way or held. */
	has(part: string): boolean {
		return this.#waiting.has(part) || this.#held.has(part) || this.#inFlight.has(part);
	}

	/** The words that the server has not got yet. */
	typedOf(part: string): Typed | undefined {
		return this.#waiting.get(part)?.typed ?? this.#inFlight.get(part);
	}

	get empty(): boolean {
		return this.#waiting.size === 0 && this.#inFlight.size === 0;
	}

	type(part: string, typed: Typed): void {
		if (this.#held.get(part) === "refused") this.#held.delete(part);
		const now = Date.now();
		const waiting = this.#waiting.get(part) ?? { typed, since: now, timer: undefined };
		waiting.typed = typed;
		this.#waiting.set(part, waiting);
		this.#parts.keeping?.keep(part, typed, this.#revisions.get(part) ?? 0);
		// While the server is away the next attempt stands already; further keys must not put it off.
		if (!this.#held.has(part) && !(this.#trouble && waiting.timer)) {
			const wait = this.#trouble ? this.#pause() : Math.max(0, Math.min(DEBOUNCE, waiting.since + LONGEST - now));
			this.#sendIn(part, waiting, wait);
		}
		this.#tell();
	}

	/** Goes on with a part that was held: `seen` is the revision that the writer has now looked at. */
	resolve(part: string, seen: number, typed: Typed | null): void {
		this.#held.delete(part);
		this.#unheard.delete(part);
		this.#revisions.set(part, seen);
		if (typed) {
			this.type(part, typed);
			void this.#send(part, false);
		} else {
			clearTimeout(this.#waiting.get(part)?.timer);
			this.#waiting.delete(part);
			this.#parts.keeping?.forget(part);
			this.#tell();
		}
	}

	/** A part that is gone takes its words along. */
	drop(part: string): void {
		clearTimeout(this.#waiting.get(part)?.timer);
		this.#waiting.delete(part);
		this.#held.delete(part);
		this.#parts.keeping?.forget(part);
		this.#tell();
	}

	/** Sends everything that waits now; `last` when the page is about to go. */
	async flush(last = false): Promise<void> {
		await Promise.all(
			[...this.#waiting.keys()].filter((part) => !this.#held.has(part)).map((part) => this.#send(part, last)),
		);
	}

	subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	};

	state = (): SaveState => this.#state;

	#sendIn(part: string, waiting: Waiting, milliseconds: number): void {
		clearTimeout(waiting.timer);
		waiting.timer = setTimeout(() => void this.#send(part, false), milliseconds);
	}

	async #send(part: string, last: boolean): Promise<void> {
		const waiting = this.#waiting.get(part);
		if (!waiting || this.#held.has(part)) return;
		if (this.#inFlight.has(part)) return this.#sendIn(part, waiting, DEBOUNCE / 4);
		clearTimeout(waiting.timer);
		waiting.timer = undefined;
		const { typed } = waiting;
		this.#inFlight.set(part, typed);
		this.#tell();
		const seen = this.#revisions.get(part) ?? 0;
		const sent = await this.#parts.send(part, typed, seen, last).catch((): Sent => ({ kind: "unreachable" }));
		this.#inFlight.delete(part);
		this.#heard(part, typed, sent);
		this.#tell();
	}

	#heard(part: string, typed: Typed, sent: Sent): void {
		if (sent.kind === "unreachable" || sent.kind === "signed-out") {
			this.#unheard.set(part, typed);
			this.#trouble = sent.kind === "unreachable" ? "unsaved" : "signed-out";
			this.#failures++;
			const waiting = this.#waiting.get(part);
			if (waiting) this.#sendIn(part, waiting, this.#pause());
			return;
		}
		const wasTrouble = this.#trouble !== null;
		this.#trouble = null;
		this.#failures = 0;
		if (sent.kind === "saved") this.#arrived(part, typed, sent.revision, () => this.#parts.onSaved(part, sent));
		else if (sent.kind === "stale") this.#overtaken(part, typed, sent.theirs);
		else {
			this.#held.set(part, "refused");
			this.#parts.onRefused(part, sent.problem);
		}
		if (wasTrouble) void this.flush();
	}

	#arrived(part: string, typed: Typed, revision: number, told: () => void): void {
		this.#unheard.delete(part);
		this.#revisions.set(part, revision);
		const waiting = this.#waiting.get(part);
		if (waiting?.typed === typed) {
			this.#waiting.delete(part);
			this.#parts.keeping?.forget(part);
		} else if (waiting) {
			waiting.since = Date.now();
			this.#parts.keeping?.keep(part, waiting.typed, revision);
			this.#sendIn(part, waiting, DEBOUNCE);
		}
		told();
	}

	#overtaken(part: string, typed: Typed, theirs: Theirs): void {
		const unheard = this.#unheard.get(part);
		if (unheard && sameWords(trimmed(unheard.words), theirs.words)) {
			// The words that overtook ours are ours: only the answer was lost.
			this.#revisions.set(part, theirs.revision);
			this.#unheard.delete(part);
			void this.#send(part, false);
			return;
		}
		this.#held.set(part, "stale");
		this.#parts.onStale(part, theirs, this.#waiting.get(part)?.typed ?? typed);
	}

	#pause(): number {
		return RETRY[Math.min(this.#failures, RETRY.length) - 1] ?? DEBOUNCE;
	}

	#tell(): void {
		clearTimeout(this.#impatience);
		const next = this.#next();
		if (next.kind !== this.#state.kind) {
			this.#state = next;
			for (const listener of this.#listeners) listener();
		}
		if (next.kind === "saving") this.#impatience = setTimeout(() => this.#tell(), PATIENCE / 10);
	}

	#next(): SaveState {
		if (this.#waiting.size === 0 && this.#inFlight.size === 0) {
			return this.#state.kind === "saved" ? this.#state : { kind: "saved", at: this.#savedAt };
		}
		if (this.#trouble) return { kind: this.#trouble };
		const oldest = Math.min(...[...this.#waiting.values()].map((waiting) => waiting.since));
		const late = this.#held.size > 0 || Date.now() - oldest > PATIENCE;
		return late ? { kind: "unsaved" } : { kind: "saving" };
	}

	/** The time of the last save, in words. */
	saved(at: string): void {
		this.#savedAt = at;
		if (this.#state.kind === "saved") {
			this.#state = { kind: "saved", at };
			for (const listener of this.#listeners) listener();
		}
	}
}

function trimmed({ heading, text, why, example }: Words): Words {
	return { heading: heading.trim(), text: text.trim(), why: why.trim(), example: example.trim() };
}
