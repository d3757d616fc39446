/** Characters of an answer. */
export const answerLimit = 1_000;
