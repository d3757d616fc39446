const day = 24 * 3_600_000;

/** A request ends by itself after so long. Milliseconds. */
export const endsAfter = 14 * day;

/** After so long those who have said nothing yet are reminded, once. Milliseconds. */
export const remindAfter = 7 * day;

/** Characters of a question, people whom one request asks, and requests that one person has open at a time. */
export const limits = { question: 500, people: 3, open: 3 } as const;

/** What has become of one person's part in a request. */
export const partStates = ["asked", "answered", "declined", "over"] as const;

export type PartState = (typeof partStates)[number];

/** The lists of requests: one's own, and those that ask oneself. */
export const sides = ["mine", "asked"] as const;

export type Side = (typeof sides)[number];

export const requestsAtOnce = 20;
