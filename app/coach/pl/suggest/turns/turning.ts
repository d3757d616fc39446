import { personOf } from "../../words/people.ts";
import type { SaidBan } from "../reading/said-ban.ts";
import { declined } from "../words/noun-cases.ts";
import { lower, strip } from "../words/rewriting-words.ts";

/** What turns a plain ban of its class of verbs; the wordings have `*` before each verb that takes the form of the ban. */
export type Turn = (ban: SaidBan) => readonly string[];

/** Those who are served, named at the head of some words. */
export const servedAt = (words: string) => personOf(strip(lower(words.split(" ")[0] ?? "")))?.served;

/** The accusative of a thing in the instrumental: "wynikiem sprzedaży" -> "wynik sprzedaży"; undefined where it is not to be known. */
export function fromInstrumental(what: string): string | undefined {
	const known = declined(what, "ins", "acc")?.text;
	if (known !== undefined) return known;
	const [noun = "", ...rest] = what.split(" ");
	const own = /^(?:krzes|biur|wiad|pud|lust|okn|łóżk|aut|siod|lod|jaj|pióra|piór)\p{L}*ami$/u.test(noun)
		? noun.replace(/ami$/u, "a")
		: /ami$/u.test(noun)
			? noun
					.replace(/(?<=[kg])ami$/u, "i")
					.replace(/(?<=[bdłmnprstwz])ami$/u, "y")
					.replace(/ami$/u, "e")
			: /(?<=[kg])iem$/u.test(noun)
				? noun.replace(/iem$/u, "")
				: /(?<=[bdłmnprstwzc])em$/u.test(noun)
					? noun.replace(/em$/u, "")
					: /ą$/u.test(noun)
						? noun.replace(/ą$/u, "ę")
						: undefined;
	return own === undefined || rest.some((word) => /(?:ą|em|ami|ym)$/u.test(word))
		? undefined
		: [own, ...rest].join(" ");
}
