import type { Problem } from "#app/platform/problem.ts";
import type { EditorFacts, EditorPart } from "../../draft-page.server.ts";
import { isLapsed } from "../../reason.ts";
import type { Theirs } from "../../save-queue.ts";

/** A part with what the server said of its words last. */
export interface ShownPart extends EditorPart {
	/** Somebody else's words, while the writer has not chosen yet. */
	theirs?: Theirs;
	problem?: Problem;
}

export interface EditorState {
	parts: ShownPart[];
	/** The draft's revision as far as this page knows. */
	revision: number;
	canUndo: boolean;
	others: EditorFacts["others"];
	/** The part that is written in. */
	open: string | null;
	/** The page's script runs. */
	live: boolean;
}

export interface EditorStore {
	get(): EditorState;
	set(change: (state: EditorState) => Partial<EditorState>): void;
	/** Tells a result politely. */
	say(words: string): void;
}

/** True where a rule stays a ban for a reason that was given for its words. */
export const keptAsBan = ({ exception, lapsed }: Pick<EditorPart, "exception" | "lapsed">): boolean =>
	exception !== null && !lapsed;

/** A part with what the coach says of its words, and whether its reason was given for them. */
export const judged = (part: ShownPart, findings: ShownPart["findings"], text: string): ShownPart => ({
	...part,
	findings,
	lapsed: isLapsed(text, part.reasonFor),
});

/** A part that stays a ban for a reason given for `text`, or for none. */
export const excepted = (part: ShownPart, exception: ShownPart["exception"], text: string): ShownPart => ({
	...part,
	exception,
	reasonFor: exception && text,
	lapsed: false,
});
