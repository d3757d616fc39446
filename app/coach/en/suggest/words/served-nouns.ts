import { customerNouns, plurals } from "../../words/people.ts";

/** Further people who are served: enough that a suggestion may speak of them as persons. */
const MORE = plurals(
	"renter hirer bride groom widow widower mourner camper skier skater diner drinker beginner learner novice newcomer latecomer toddler teenager pensioner donor motorist cyclist hiker walker householder homeowner landlord bather sunbather exhibitor speaker collector adopter host organiser organizer victim witness claimant policyholder subscriber enquirer holidaymaker tourist sightseer fan player competitor runner wearer sender recipient addressee seller vendor bidder investor saver debtor taxpayer resident inmate carer visitor bystander newlywed godparent grandparent grandfather grandmother mother father husband wife son daughter lady gentleman girl boy signatory heir beneficiary passer-by sitter buyer bearer fiancee fiance celebrant".split(
		" ",
	),
);

const ALSO =
	"ladies gentlemen group groups party parties class classes team teams household households everyone everybody others newlyweds";

const NOUNS: ReadonlySet<string> = new Set([...customerNouns, ...MORE, ...ALSO.split(" ")]);

/** True for a noun that names those who are served. */
export const isServed = (noun: string): boolean => NOUNS.has(noun.toLowerCase());

const ANY = [...NOUNS].sort((a, b) => b.length - a.length).join("|");

/** Who is served, with article and qualities, as a part of a pattern. */
export const PERSON = `((?:(?:the|an?|any|your|our|other|another|every|each|all|their) )?(?:(?!(?:to|with|for|about|at|in|on|of|from|the|an?|and|or|that|who|which|while|when|if|because)\\b)[\\w-]+ ){0,2}?(?:${ANY}))(?![\\w'’-])`;

/** The same as whose something is: "a reader's". */
export const PERSONS = PERSON.replace("(?![\\w'’-])", "['’]s?(?![\\w])");
