import type { Refusal } from "./refusals.ts";

/** Wordings torn out of their build or said of the wrong thing, and for some the words of the ban with which they are. */
export const TORN_WORDINGS: readonly Refusal[] = [
	[/\b(?:corridor|hall|yard|room|street|van|car|shop|office|lobby|\w+) attended$/i, /\bunattended\b/i],
	[/\b(?:out of|off|away from) [^,]* unattended$/i],
	[
		/^(?:[^,]+ must )?stop in a safe place\b/i,
		/^(?!.*\b(?:driv\w+|wheel|road|rid(?:e|es|ing)|cycl\w+|van|car|lorry|truck|bus|taxi|tram|vehicle)\b)/i,
	],
	[
		/\b(?:sleep|rest|in peace|be quiet) (?:just |merely )?(?:to|for) (?!as|longer|the night|an?\b|\d)\w+/i,
		/\b(?:wak|disturb|rous)\w+/i,
	],
	[/^respect for\b|\bwith respect for (?:an?|the|his|her|their|asking|getting|being)\b/i],
	[/\bbefore [^,]*\bought to\b|^know (?:what|how|when|where|who|why)\b/i],
	[/\b(?:the|an?) [\w-]+ only (?:the|an?|our) [\w-]+$/i, /\b(?:except|but|save|other than|apart from)\b/i],
	[
		/^(?:file|lock|keep|put|store|clear|leave|hand|take) (?!.*\b(?:who|that|what|which|where|when|how|why)\b)[^,]* (?:should|may|must|can|is to|are to) be\b/i,
	],
	[/\beveryone seats\b|\bonly (?:a|the) [\w ]+ whose name\b/i],
	[
		/^(?!(?:every|all|the|an?|our|your|each|make|no)\b)[a-z]+ (?:goes|leaves|starts|comes|enters) [^,]* only with\b/i,
		/^no\b/i,
	],
	[/\b(?:out of|off) [^,]* without (?:an?|the|its)\b/i, /^no\b/i],
	[/\b(?:isn|aren|doesn|don|wasn|weren)['’]t\b/i],
	[
		/^make sure every (?:patient|guest|applicant|customer|client|visitor|passenger|member|reader|pupil|student|tenant|candidate|resident|parent|caller|buyer|user|relative)s? (?:asks? their manager|keeps? (?:the|a|their) (?:diagnosis|result|price|news|mark|grade|decision)|leaves? the machine for|puts? a name)/i,
	],
	[/\bkeep your distance from (?:their|the) (?:refund|money|order|parcel|delivery|answer|reply)\b/i],
	[
		/\bheed the (?:paintings?|pictures?|walls?|seats?)\b|\bonly once the (?:paintings?|pictures?) (?:is|are) settled\b/i,
	],
	[/\bstay with \w+ with the\b/i],
	[/\btakes? only (?:on|in|up) \w+s who\b/i],
	[
		/\bin plain words$/i,
		/\bwithout (?:using|applying|resorting to) (?!.*\b(?:terms?|words?|jargon|abbreviations?|acronyms?|language|phrases?|latin|slang|legalese|names|shorthand|codes|initials)\b)\w+/i,
	],
	[/\b(?:sleep|peace|far) off$|\bfar sleep\b|\bwhose [^,]* (?:is|are) still far (?:are|in peace|sleep)\b/i],
	[/\bto find your own\b|\boutside the open\b|\bout of the open\b/i],
	[/\bpromptly past\b|\bpast the [\w ]+ (?:at once|and say)\b/i, /\bpast\b/i],
	[/\bkeeps? the [\w ]+ locked at [^,]+ clear\b/i],
	[/\bis in place on the [\w ]*(?:card|menu|list|label|bill|form|page)\b/i],
	[/\bkeep away the\b|\bmake sure away\b|\bstill awake\b|\bbe written$/i],
	[/\b(?:ladder|pole|plank|board) upright (?:out of|around|outside)\b|\b(?:leave|keep) [^,]* upright outside\b/i],
	[/\bkeep (?!(?:your|the|their)\b)[^,]+, [^,]+, [^,]+ (?:out of sight|off)$/i],
	[/\bhas a (?:check|wash|clean|count|test|look|inspection)\b/i],
	[/\bsay who you are\b|\bsaying who you are\b/i, /\bsurpris\w+ by\b/i],
	[/\benter the client exactly\b|\bfreshen up\b/i, /\b(?:fever|massage|kitchen|smell the)\b/i],
	[/\bfor the \w+ up$|\b(?:to|with) from\b|\bfree of to\b/i],
	[/\btakes? only on \w+/i],
	[/\btakes? fresh (?!\w+s\b|air|water|linen|towel)\w+ each time\b/i],
	[/\bcorrect with a dated note\b/i, /\bpackag\w+/i],
	[
		/\bbreak room\b/i,
		/\b(?:patients?|guests?|customers?|clients?|child|children|pupils?|residents?|passengers?|visitors?|bab(?:y|ies)) (?:(?:does|do|must|should|may|can)(?:n['’]t| not| never)|never|eats?|may|should) /i,
	],
	[/\bstate your \w+ exactly\b|\bmove your gently\b|\bmove (?:the|your) (?:gently|slowly)$/i],
	[
		/\bword for word\b/i,
		/^(?!.*\b(?:messages?|texts?|orders?|words?|wording|statements?|names?|address(?:es)?|instructions?|quotes?|translat\w+|transcri\w+|letters?|reports?|notes?|speech|answers?|opinion|recipes?|minutes|contracts?|complaints?)\b)/i,
	],
	[/\bput the (?:caller|customer|guest|client|patient|passenger|visitor) back in place\b|\bkeep the caller safe\b/i],
	[/\bkeep books and papers for the break\b/i, /\breading what\b/i],
	[
		/\banyone [a-z]+s only\b|\bhave the (?:delivery|parcel|package|goods|order|document|form) [^,]* (?:sign|decide|answer)\b/i,
	],
	[/\b(?:pass|hand|carry|hire|rent|lend|give) only (?:on|in|out|over|up|off|away) (?:an?|the|\w+s)\b/i],
	[/\bin good repair by\b|\bthe for\b/i],
	[/\bstay on (?:your|their) feet\b/i, /\bsits? out\b/i],
	[/\bwake people\b|\bspeak softly until they wake\b/i, /\b(?:animals?|dogs?|cats?|fish|birds?|bab(?:y|ies))\b/i],
	[/\bthe resident\b/i, /^(?!.*\bresident).*\b(?:bab(?:y|ies)|child|children|patients?|guests?|passengers?|dogs?)\b/i],
	[/\band (?:apologise|listen|explain|take responsibility|say)\b [^,]*?\band (?:say|solve|explain|offer|take)\b/i],
	[/\bkeep (?:it|them) up together\b|\bswitch off the (?:price|label|tag|sticker)\b/i],
	[
		/\b(?:person|man|woman|child|patient|guest|visitor|someone|casualty|colleague|passenger)\b[^,]* (?:where it is|in place)$/i,
	],
	[/\b(?:sleep|rest|in peace) who\b|^give only (?:an?|the) (?:dog|cat|child|guest|patient|customer|animal)\b/i],
	[/\bevery one an? \w+ exactly\b/i],
	[
		/\b(?:directly|openly|privately|politely|quietly|calmly|gently|respectfully) (?:wrong|rude|unkind|cruel|unfair|unprofessional|disrespectful|thoughtless|tactless|careless|unacceptable|degrading|insulting|humiliating|unsafe|dangerous)\b/i,
	],
	[/(?:^|\s)[’'] \w/],
	[
		/^(?:leave|keep) (?:guests|visitors|customers|clients|patients|residents|tenants|neighbours|colleagues|members|passengers|others) (?:unread|unopened|unlocked|closed|sealed|untouched)\b/i,
	],
	[/^photograph (?:guests|visitors|customers|clients|patients|residents|passengers) /i, /\b\w+s['’] \w+/],
	[
		/\b(?:show|say|tell|read|name|give|write|keep|hand|send|repeat|call|discuss|open|mention) (?:aloud|publicly|loudly|openly|secretly|privately|quickly|quietly|twice|again|out loud|in private) (?:the|an?|your|their|any|every)\b/i,
	],
	[
		/\bhelp the customer\b|\bgive the customer\b|\bthe customer['’]s\b/i,
		/^(?!.*\bcustomers?\b).*\b(?:patients?|residents?|pupils?|passengers?|guests?|blood|wound|ward|dressing|injection)\b/i,
	],
];
