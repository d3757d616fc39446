/** What an author wants: that something changes, or that it stays as it is. */
export const wishes = ["change", "keep"] as const;

export type Wish = (typeof wishes)[number];

/** Whether it helped, as the receiver says later. */
export const outcomes = ["yes", "partly", "no"] as const;

export type HelpOutcome = (typeof outcomes)[number];

/** The lists of one's feedback: to me, from me, and what I may read as somebody's leader. */
export const sides = ["received", "given", "led"] as const;

export type Side = (typeof sides)[number];

const minute = 60_000;
const day = 24 * 60 * minute;

/** After so long a mail tells of an entry that is still unread. Milliseconds. */
export const tellAfter = 15 * minute;

/** After so long the receiver is asked once whether it helped. Milliseconds. */
export const askAfter = 14 * day;

/** So many entries of one author within so long are shown to a keeper as a pattern. */
export const pattern = { within: 30 * day, many: 3 } as const;

/** Lengths are in characters. */
export const limits = {
	...{ situation: 500, deed: 2_000, effect: 1_000, proposal: 1_000 },
	...{ reason: 300, step: 300, message: 1_000, report: 1_000 },
} as const;

/** Findings that one entry can keep with a reason. */
export const keptAtMost = 20;

/** After so many messages a talk closes by itself. */
export const messagesAtMost = 10;

export const entriesAtOnce = 20;
