import type { Keeping } from "../reading/kept-parts.ts";

/** Things of style and speech that are banned without a verb, and what is done in their place. */
export const KEPT_CLASS_NOUNS: readonly Keeping[] = [
	{
		hint: / (?:phrases|words|promises|compliments|sentences|replies|formulas|slogans)/,
		build:
			/^no (?:empty|hollow|stock|set|canned|generic|meaningless|ready-made|hackneyed) (?:phrases|words|promises|compliments|sentences|formulas|slogans|replies)((?: (?:in|on|at|to|with|when|about) .+)?)$/,
		made: ([, rest = ""]) => [`say something concrete${rest}`],
	},
	{
		hint: /capital|caps/,
		build: /^no (?:block )?(?:capital letters|capitals|caps)((?: (?:in|on|at|to) .+)?)$/,
		made: ([, rest = ""]) => [`write in ordinary letters${rest}`],
	},
	{
		hint: /exclamation marks/,
		build: /^no (?:(?:double|three|several|multiple|rows of) )?exclamation marks((?: (?:in|on|at|to) .+)?)$/,
		made: ([, rest = ""]) => [`end every sentence${rest} with a full stop`],
	},
	{
		hint: /emojis|smileys|emoticons/,
		build: /^no (?:emojis|smileys|emoticons)((?: (?:in|on|at|to) .+)?)$/,
		made: ([, rest = ""]) => [`write plain text${rest}`],
	},
	{
		hint: /jokes|irony|puns/,
		build: /^no (?:jokes|irony|puns)((?: (?:in|on|at|to|with|during) .+)?)$/,
		made: ([, rest = ""]) => [`keep to the matter${rest}`],
	},
	{
		hint: /sarcasm|cynicism|mockery/,
		build: /^no (?:sarcasm|cynicism|mockery|sarcastic remarks)((?: (?:in|on|at|to|with|during|towards) .+)?)$/,
		made: ([, rest = ""]) => [`keep a warm, factual tone${rest}`],
	},
	{
		hint: /nicknames|pet names|first names/,
		build: /^no (?:nicknames|pet names)((?: (?:in|on|at|to|with|during|for) .+)?)$/,
		made: ([, rest = ""]) => [`use full names${rest}`],
	},
	{
		hint: /abbreviations|acronyms|codes/,
		build: /^no (?:abbreviations|acronyms|internal codes)((?: (?:in|on|at|to|with|during|for) .+)?)$/,
		made: ([, rest = ""]) => [`write words out in full${rest}`],
	},
	{
		hint: /jargon|legalese|technical terms|slang|latin/i,
		build:
			/^no (?:jargon|legalese|technical terms|slang|latin|dialect|officialese|buzzwords|foreign words)((?: (?:in|on|at|to|with|during|for) .+)?)$/i,
		made: ([, rest = ""]) => [`use plain, everyday words${rest}`],
	},
	{
		hint: /advertising|leaflets|flyers|brochures/,
		build: /^no (?:advertising|leaflets|flyers|brochures|advertising leaflets)((?: (?:in|with) .+)?)$/,
		made: ([, rest = ""]) => [`put in just what was ordered${rest.startsWith(" with") ? rest : ""}`],
	},
];
