import type { Refusal } from "./refusals.ts";

/** Wordings torn out of their build or said of the wrong thing, and for some the words of the ban with which they are. */
export const TORN_WORDINGS: readonly Refusal[] = [
	[/\b(?:corridor|hall|yard|room|street|van|car|shop|office|lobby|\w+) attended$/i, /\bunattended\b/i],
	[/\b(?:out of|off|away from) [^,]* unattended$/i],
	[/^(?:[^,]+ must )?stop in a safe place\b/i, /^(?!.*\b(?:driv\w+|wheel|road|rid(?:e|es|ing)|cycl\w+|van|car|lorry|truck|bus|taxi|tram|vehicle)\b)/i],
	[/\b(?:sleep|rest|in peace|be quiet) (?:just |merely )?(?:to|for) (?!as|longer|the night|an?\b|\d)\w+/i, /\b(?:wak|disturb|rous)\w+/i],
	[/^respect for\b|\bwith respect for (?:an?|the|his|her|their|asking|getting|being)\b/i],
	[/\bbefore [^,]*\bought to\b|^know (?:what|how|when|where|who|why)\b/i],
	[/\b(?:the|an?) [\w-]+ only (?:the|an?|our) [\w-]+$/i, /\b(?:except|but|save|other than|apart from)\b/i],
	[/^(?:file|lock|keep|put|store|clear|leave|hand|take) (?!.*\b(?:who|that|what|which|where|when|how|why)\b)[^,]* (?:should|may|must|can|is to|are to) be\b/i],
	[/\bstay on (?:your|their) feet\b/i, /\bsits? out\b/i],
	[/\bwake people\b|\bspeak softly until they wake\b/i, /\b(?:animals?|dogs?|cats?|fish|birds?|bab(?:y|ies))\b/i],
	[/\bthe resident\b/i, /^(?!.*\bresident).*\b(?:bab(?:y|ies)|child|children|patients?|guests?|passengers?|dogs?)\b/i],
	[/\band (?:apologise|listen|explain|take responsibility|say)\b [^,]*?\band (?:say|solve|explain|offer|take)\b/i],
	[/\bkeep (?:it|them) up together\b|\bswitch off the (?:price|label|tag|sticker)\b/i],
	[/\b(?:person|man|woman|child|patient|guest|visitor|someone|casualty|colleague|passenger)\b[^,]* (?:where it is|in place)$/i],
	[/\b(?:sleep|rest|in peace) who\b|^give only (?:an?|the) (?:dog|cat|child|guest|patient|customer|animal)\b/i],
	[/\bbefore you sell anyone\b|\bevery one an? \w+ exactly\b/i],
	[/\b(?:directly|openly|privately|politely|quietly|calmly|gently|respectfully) (?:wrong|rude|unkind|cruel|unfair|unprofessional|disrespectful|thoughtless|tactless|careless|unacceptable|degrading|insulting|humiliating|unsafe|dangerous)\b/i],
	[/(?:^|\s)[’'] \w/],
	[/^(?:leave|keep) (?:guests|visitors|customers|clients|patients|residents|tenants|neighbours|colleagues|members|passengers|others) (?:unread|unopened|unlocked|closed|sealed|untouched)\b/i],
	[/^photograph (?:guests|visitors|customers|clients|patients|residents|passengers) /i, /\b\w+s['’] \w+/],
	[/\b(?:show|say|tell|read|name|give|write|keep|hand|send|repeat|call|discuss|open|mention) (?:aloud|publicly|loudly|openly|secretly|privately|quickly|quietly|twice|again|out loud|in private) (?:the|an?|your|their|any|every)\b/i],
	[/\bhelp the customer\b|\bgive the customer\b|\bthe customer['’]s\b/i, /^(?!.*\bcustomers?\b).*\b(?:patients?|residents?|pupils?|passengers?|guests?|blood|wound|ward|dressing|injection)\b/i],
];
