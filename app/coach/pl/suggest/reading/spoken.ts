import { isPreposition } from "../../words/grammar.ts";
import { formOf, type Reading, type Verb } from "../../words/verbs.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";
import { readAct } from "./act-reading.ts";

/** Those of whom the past speaks: one man, one woman, a thing, men, others. */
export type Voice = "ł" | "ła" | "ło" | "li" | "ły";

/** Verbs whose past is their own: the ending of the infinitive, then the stems of one man, of one woman, of men. */
const PASTS: readonly (readonly [ending: RegExp, he: string, she: string, men: string])[] = [
	[/(?<=^|do|za|na|prze|przy|wy|u)(?:j|i)ść$/, "szedł", "szła", "szli"],
	[/(?<=od|pod|ob|w|z|roz)ejść$/, "szedł", "eszła", "eszli"],
	[/jeść$/, "jadł", "jadła", "jedli"],
	[/siąść$/, "siadł", "siadła", "siedli"],
	[/naleźć$/, "nalazł", "nalazła", "naleźli"],
	[/nieść$/, "niósł", "niosła", "nieśli"],
	[/wieźć$/, "wiózł", "wiozła", "wieźli"],
	[/(?<=kł|kr|p)aść$/, "adł", "adła", "adli"],
	[/móc$/, "mógł", "mogła", "mogli"],
	[/strzec$/, "strzegł", "strzegła", "strzegli"],
	[/biec$/, "biegł", "biegła", "biegli"],
	[/(?<!pa)trzeć$/, "tarł", "tarła", "tarli"],
	[/ąć$/, "ął", "ęła", "ęli"],
	[/eć$/, "ał", "ała", "eli"],
	[/ć$/, "ł", "ła", "li"],
];

/** The past of a verb: "odkładać" -> "odkładał", "odkładała", "odkładali". */
export function pastOf({ infinitive }: Verb, voice: Voice): string {
	const own = PASTS.find(([ending]) => ending.test(infinitive));
	if (own === undefined) return "";
	const [ending, he, she, men] = own;
	if (voice === "ł") return infinitive.replace(ending, he);
	if (voice === "li") return infinitive.replace(ending, men);
	return infinitive.replace(ending, she.replace(/a$/, voice.slice(1)));
}

/** Endings of the past and those of infinitives that they may belong to. */
const BACK: readonly (readonly [RegExp, readonly string[]])[] = [
	[/(?:ął|ęł[aoy]|ęli)$/, ["ąć"]],
	[/(?:jad(?:ł|ła|ło|ły)|jedli)$/, ["jeść"]],
	[/(?:ad(?:ł|ła|ło|ły)|adli)$/, ["aść"]],
	[/(?:siad(?:ł|ła|ło|ły)|siedli)$/, ["siąść"]],
	[/(?:sz(?:edł|ła|ło|ły|li))$/, ["jść", "iść", "ejść"]],
	[/(?:niós|nios|nieś)(?:ł|ła|ło|ły|li)$/, ["nieść"]],
	[/(?:wióz|wioz|wieź)(?:ł|ła|ło|ły|li)$/, ["wieźć"]],
	[/(?:nalaz|naleź)(?:ł|ła|ło|ły|li)$/, ["naleźć"]],
	[/(?:móg|mog)(?:ł|ła|ło|ły|li)$/, ["móc"]],
	[/tar(?:ł|ła|ło|ły|li)$/, ["trzeć"]],
	[/(?:a(?:ł|ła|ło|ły)|eli)$/, ["eć"]],
	[/(?:ł|ła|ło|ły|li)$/, ["ć"]],
];

/** The verb of a past form, and of whom it speaks; undefined for other words. */
export function readPast(word: string): { verb: Verb; voice: Voice } | undefined {
	const [voice] = (/(?:ł|ła|ło|ły|li)$/.exec(word) ?? []) as (Voice | undefined)[];
	if (voice === undefined) return undefined;
	for (const [ending, infinitives] of BACK)
		for (const infinitive of ending.test(word) ? infinitives : []) {
			const named = word.replace(ending, infinitive);
			const verb = anyVerbNamed(named) ?? (named === "iść" ? undefined : readVerbOf(named));
			if (verb !== undefined && pastOf(verb, voice) === word) return { verb, voice };
		}
	return undefined;
}

function readVerbOf(infinitive: string): Verb | undefined {
	const reading = readAct(infinitive);
	return reading?.form === "infinitive" && reading.verb.infinitive === infinitive ? reading.verb : undefined;
}

/** The beginnings of clauses that have their own subject. */
const CLAUSE =
	/^(?:aż|gdy|kiedy|co|jak|ile|kto|czy|że|dopóki|zanim|jeśli|jeżeli|gdzie|dlaczego|aby|żeby|by|bo|czym|skąd|któr\p{L}+|jaki\p{L}*|jaka)$/u;

type Speaking = (verb: Verb) => string;

const theirs = (word: string): Reading | undefined => {
	if (!/ą$/.test(word)) return undefined;
	const reading = readAct(word);
	return reading?.form === "they" ? reading : undefined;
};

/**
 * What "Pracownicy …" are told, said of somebody else: each verb of their own in the form that `speak` gives, the one who acts in the place of
 * "pracownicy"; undefined where the rule does not speak of them.
 */
export function respoken(rule: string, who: string, speak: Speaking): string | undefined {
	const words = rule.split(" ");
	const at = words.findIndex((word) => /^pracownicy$/i.test(word));
	if (at < 0) return undefined;
	const told = at === 0 ? [who] : [lower(words[0] ?? ""), ...words.slice(1, at), who];
	let clause = false;
	let quoted = false;
	let may = false;
	let spoken = 0;
	for (const [i, word] of words.entries()) {
		if (i <= at) continue;
		const before = words[i - 1] ?? "";
		const bare = word.replace(/[,.;:]$/, "");
		const mark = word.slice(bare.length);
		if (before.endsWith(",")) clause = CLAUSE.test(bare);
		else if (clause && before === "i" && words[i] === "dopiero") clause = false;
		if (/^[„"]/.test(word)) quoted = true;
		let own = word;
		if (!clause && !quoted) {
			const joined = /^(?:i|oraz|albo|lub|ani)$/.test(before) || before.endsWith(",");
			if (bare === "mogą") {
				may = true;
				own = "";
			} else if (may && /ć$|^biec$|móc$/.test(bare)) {
				const reading = readAct(bare);
				if (reading?.form !== "infinitive") return undefined;
				own = speak(reading.verb) + mark;
				spoken++;
			} else if (!isPreposition(strip(before)) || joined) {
				const reading = theirs(bare);
				if (reading !== undefined && !(/ą$/.test(before) && theirs(before) === undefined)) {
					may = false;
					own = speak(reading.verb) + mark;
					spoken++;
				}
			}
		}
		if (/[”"][,.]?$/.test(word)) quoted = false;
		if (own !== "") told.push(own);
	}
	return spoken === 0 || told.includes("") ? undefined : told.join(" ");
}

/** The form of a present by whether one or several act. */
export const present =
	(many: boolean): Speaking =>
	(verb) =>
		formOf(verb, many ? "they" : "he");

/** The form of a past. */
export const past =
	(voice: Voice): Speaking =>
	(verb) =>
		pastOf(verb, voice);
