import { isPersonal, type Keeping } from "../reading/kept-parts.ts";

/** Nouns of bad conduct towards somebody, and the conduct that is wanted. */
const CONDUCT: Readonly<Record<string, string>> = {
	rudeness: "be polite",
	impoliteness: "be polite",
	impatience: "be patient",
	condescension: "speak as an equal",
	arrogance: "be modest",
	harshness: "be gentle",
	unkindness: "be kind",
	coldness: "be warm and friendly",
	indifference: "show interest",
	disrespect: "show respect",
	hostility: "be calm and friendly",
	mockery: "be kind",
	contempt: "show respect",
	sharpness: "be gentle",
	favouritism: "be fair",
};

/** Bans on a thing without a verb, said as "no …", of which the person or place is kept. */
export const BESIDE_NOUNS: readonly Keeping[] = [
	{
		hint: /^no (?:\w+ )?(?:rud|impol|impat|condes|arrog|harsh|unkind|cold|indiff|disresp|hostil|mock|contempt|sharp|favour)/,
		build: new RegExp(
			`^no (?:any )?(${Object.keys(CONDUCT).join("|")}) (to|towards|toward|with|for|about|at) ([^,;]+)$`,
		),
		made: ([, what = "", link = "", who = ""]) => {
			const good = CONDUCT[what] ?? "";
			const to =
				/^(?:with|about|at)$/.test(link) && !/polite|kind|gentle/.test(good)
					? link
					: /respect|polite|fair|kind|warm|calm|speak|gentle|patient/.test(good)
						? /^be patient|as an equal/.test(good)
							? "with"
							: "to"
						: link;
			return isPersonal(who) || /^(?:the|an?|our|your) /.test(who)
				? [`${good} ${to} ${who}`.replace("as an equal with", "as an equal to")]
				: undefined;
		},
	},
	{
		hint: /^no (?:filler words|fillers|whispering|long sentences) /,
		build: /^no (filler words|fillers|whispering|long sentences) ((?:in|on|at|with|to|during|behind) [^,;]+)$/,
		made: ([, what = "", rest = ""]) => [
			`${({ "filler words": "pause where you need to think", fillers: "pause where you need to think", whispering: "speak so that everyone can hear", "long sentences": "keep sentences short" } as Record<string, string>)[what] ?? "use plain, everyday words"} ${rest}`,
		],
	},
];
