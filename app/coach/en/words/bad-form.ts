import { set } from "./words.ts";

/** Adjectives built from a denial: "unapproachable", "tactless", "disrespectful". */
export const NEGATIVE =
	/^(?:un(?!der|i)|in(?!ter)|im|ir|il|dis|mis)[a-z]{3,}(?:ed|ing|ive|al|ant|ent|ful|ous|ic|able|ible|ate|ary|hy|dy|air|ind|ite|ust|ane|ure|ral|ept|ert|ise)$|[a-z]{3,}less$/;

/** What an act may be said to be without blame. */
const HARMLESS = set(
	"unnecessary important effortless contactless paperless painless seamless cashless wireless timeless priceless endless unusual intentional informal improving inspiring instructive innovative imperative informative impressive inexpensive impossible invaluable unforgettable inevitable indispensable unavailable unavoidable invited unlimited unaffected insured included intended",
);

/** True for adjectives that blame an act by their form: "leaning on the counter is thoughtless". */
export const isBadForm = (norm: string): boolean => norm.length > 5 && NEGATIVE.test(norm) && !HARMLESS.has(norm);
