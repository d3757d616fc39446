import type { Recast } from "./plainer-builds.ts";

const asItIs = (wording: string): string => wording;

/** An adverb between the verb and its object: "read aloud the card number", "hand back twice the same form"; it goes behind the object. */
export const ADVERB_READINGS: readonly Recast[] = [
	{
		hint: / (?:aloud|out loud|loudly|openly|publicly|quickly|twice|again|secretly|privately) (?:the|an?|your|their|any|another) /i,
		build:
			/^((?:do not|don['’]t|never|(?:please )?remember not to|[^,;:]+? (?:must|may|should|can|shall) (?:not|never)) [a-z]+)( back| out| over| away)? (aloud|out loud|loudly|openly|publicly|quickly|twice|again|secretly|privately) ((?:the|an?|your|their|any|another) [^,;:]+)$/i,
		plainer: ([, lead = "", particle = "", manner = "", what = ""]) =>
			/^(?:aloud|out loud)$/i.test(manner) && / (?:read|say|repeat|call|spell)$/i.test(lead)
				? { plain: `${lead} out ${what}`, restore: asItIs }
				: / (?:that|who|which|where) | (?:an?|the|your) (?:[\w-]+ ){1,2}(?:gives?|sends?|brings?|leaves?|makes?|wants?|shows?|has|have) /.test(
							what,
						)
					? undefined
					: { plain: `${lead}${particle} ${what} ${manner}`, restore: asItIs },
	},
];
