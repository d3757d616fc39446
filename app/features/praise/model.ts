/** Whom a praise may be shown to: everybody, the team of those named, or those named alone. */
export const visibilities = ["company", "team", "receiver"] as const;

export type Visibility = (typeof visibilities)[number];

/** What one can answer with a single tap, in the order of the buttons. */
export const reactionKinds = ["thanks", "well-done", "seen-too", "new-to-me"] as const;

export type ReactionKind = (typeof reactionKinds)[number];

export type ReactionCounts = Record<ReactionKind, number>;

/** What became of what one took up. */
export const takeUpAnswers = ["tried", "not-yet", "drop"] as const;

export type TakeUpAnswer = (typeof takeUpAnswers)[number];

const minute = 60_000;
const day = 24 * 60 * minute;

/** For so long a praise can be undone without a trace; its mails leave afterwards. Milliseconds. */
export const undoFor = 15 * minute;

/** After so long somebody who took a deed up is asked about it, once. Milliseconds. */
export const takeUpAfter = 14 * day;

/** After so many days without praise a leader is asked to look at somebody's work. */
export const quietDays = 60;

/** Lengths are in characters. */
export const limits = { deed: 2_000, effect: 1_000, comment: 1_000, report: 1_000, receivers: 10 } as const;

export const cardsAtOnce = 20;

/** Comments that a card shows before the others are asked for. */
export const commentsShown = 2;

export function undoUntil(sentAt: Date): Date {
	return new Date(sentAt.getTime() + undoFor);
}

/** Whether a praise can still be undone without a trace. */
export function isUndoable(praise: { sentAt: Date; settledAt: Date | null }, now: Date): boolean {
	return praise.settledAt === null && now < undoUntil(praise.sentAt);
}
