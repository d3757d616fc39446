import { set } from "./words.ts";

/** Adjectives built from a denial: "unapproachable", "tactless", "disrespectful". */
export const NEGATIVE =
	/^(?:un(?!der|i)|in(?!ter)|im|ir|il|dis|mis)[a-z]{3,}(?:ed|ing|ive|al|ant|ent|ful|ous|ic|able|ible|ate|ary|hy|dy|air|ind|ite|ust|ane|ure|ral|ept|ert|ise)$|[a-z]{3,}less$/;

/** What an act may be said to be without blame. */
const HARMLESS = set(
	"unusual unavoidable unnecessary unforgettable unlimited important impossible inevitable inexpensive invaluable indispensable inspiring impressive included intended imperative instructive informative informal intentional innovative insured invited improving unavailable unaffected effortless painless priceless timeless seamless endless cashless paperless contactless wireless",
);

/** True for adjectives that blame an act by their form: "leaning on the counter is thoughtless". */
export const isBadForm = (norm: string): boolean => norm.length > 5 && NEGATIVE.test(norm) && !HARMLESS.has(norm);
