import type { NamedText } from "#app/features/accounts/named-text.ts";
import type { RuleOfItsDay } from "#app/features/standards/rule-of-its-day.ts";
import type { ReactionCounts, ReactionKind } from "./model.ts";

/** Somebody whom a praise names, or could name. */
export interface Receiver {
	kind: "person" | "team";
	publicId: string;
	name: string;
	/** What a person does; empty for teams. */
	about: string;
}

/** How a form names a receiver. */
export function markOf({ kind, publicId }: Pick<Receiver, "kind" | "publicId">): string {
	return `${kind === "person" ? "p" : "t"}:${publicId}`;
}

export interface CardComment {
	publicId: string;
	by: { publicId: string; name: string };
	/** Texts and names that were mentioned, in order. */
	parts: NamedText[];
	at: string;
	own: boolean;
}

/** One praise as a feed shows it. */
export interface Card {
	id: number;
	publicId: string;
	author: { publicId: string; name: string };
	receivers: Pick<Receiver, "kind" | "publicId" | "name">[];
	rule: RuleOfItsDay | null;
	deed: string;
	effect: string;
	/** The moment in words. */
	at: string;
	/** Who sees it now; "asked" waits for an answer of those named. */
	seenBy: "company" | "team" | "receiver" | "asked";
	/** Taken back by its author: nothing but this line is left, and only for those it named. */
	withdrawn: boolean;
	counts: ReactionCounts;
	takeUps: number;
	commentCount: number;
	mine: { reactions: ReactionKind[]; takenUp: boolean };
	comments: CardComment[];
	own: boolean;
	undoable: boolean;
}
