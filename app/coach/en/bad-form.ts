import { set } from "./words.ts";

const NEGATIVE =
	/^(?:un(?!der|i)|in(?!ter)|im|ir|il|dis|mis)[a-z]{3,}(?:ed|ing|ive|al|ant|ent|ful|ous|ic|able|ible|ate|ary|hy|dy|air|ind|ite|ust|ane|ure|ral|ept|ert|ise)$|[a-z]{3,}less$/;

/** Words with such a beginning or end that say nothing bad. */
export const PLAIN = set(
	"unusual unavoidable unnecessary unforgettable important impossible inevitable independent inspiring impressive intended included including inexpensive invaluable indispensable immediate individual initial intensive intelligent intuitive inclusive illustrated impartial unlimited unproblematic unobtrusive industrial informal informative ingenious innocent innovative insightful instructive instrumental integral intentional involved invited imaginative immaculate imminent impeccable imperative imperial inherent inventive inviting irreplaceable disabled disposable distinctive distinguished unavailable unprepared unconscious unemployed unharmed unaffected unanimous unassuming unbeatable undaunted undeniable undivided unfailing unfazed unflappable unforgiving unmarried unmatched unparalleled unperturbed unquestionable unrelated unscathed unstoppable unswerving untired untiring unwavering irresistible discharged disappointed discouraged dismayed distressed distracted disturbed displeased dissatisfied inexperienced inclined incapacitated indebted indisposed infectious infected informed injured inquisitive insured intrigued impacted impaired impressed improved improving timeless tireless selfless fearless flawless faultless matchless peerless priceless blameless guileless dauntless sleepless speechless breathless wireless motionless homeless jobless childless cordless seamless painless spotless stainless limitless boundless countless endless ageless relentless cashless paperless contactless doubtless regardless nevertheless nonetheless weightless effortless topless bottomless sugarless",
);

/** True for adjectives that blame by their form: "unapproachable", "tactless", "disrespectful". */
export const isBadForm = (norm: string): boolean => norm.length > 5 && NEGATIVE.test(norm) && !PLAIN.has(norm);
