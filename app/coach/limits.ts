/** The most entries of each list, and the most characters of one entry, that are taken into account. */
export const COMPANY_WORDS_LIMIT = 500;
export const COMPANY_WORD_LENGTH = 80;
