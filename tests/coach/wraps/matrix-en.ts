import { check } from "#app/coach/packs.ts";
import { acts, type WrappedAct, wrappers } from "./en.ts";

/** What a wrapper has shown over the acts that were asked. */
export interface Shown {
	pairs: number;
	/** The share of the plain ban's offers that come back among those of the wrapped one, on average. */
	agrees: number;
	/** Shares of the pairs in which nothing was found, and in which only blanks stood. */
	missed: number;
	blank: number;
}

const SMALL = new Set(
	"a an the any your their our his her its you they we them us it its yourself yourselves themselves ourselves everyone everybody every all each both must may should shall can will be is are to and or of only do does please make sure that who staff colleague employee always also ensure see who remember".split(
		" ",
	),
);

/** A word without its ending, so that forms of one verb or noun are the same. */
const stem = (word: string): string =>
	word
		.replace(/['’]s?$/, "")
		.replace(/(?:ies|ied|y)$/, "i")
		.replace(/(?:(?<=[^aeiou])(?:ing|ed|es|e|s)|s)$/, "")
		.replace(/([bdgklmnprst])\1$/, "$1");

const content = (said: string): Set<string> =>
	new Set(
		(said.toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? []).filter((word) => !SMALL.has(word)).map((word) => stem(word)),
	);

/** True when a wording says the deed of the plain one, whatever its form. */
export function sameDeed(plain: string, wrapped: string): boolean {
	const wanted = content(plain);
	const given = content(wrapped);
	let found = 0;
	for (const word of wanted) if (given.has(word)) found++;
	return found >= wanted.size * 0.85;
}

/** What is offered for a rule, put in; undefined where nothing is found. */
export function offersFor(text: string): { phrases: string[]; blanks: number } | undefined {
	const findings = check(text, { kind: "rule", language: "en" }).filter((one) => one.check === "prohibition");
	const finding = findings.find((one) => one.suggestions.length > 0) ?? findings[0];
	if (finding === undefined) return undefined;
	const phrases = finding.suggestions
		.filter((one) => one.kind !== "template")
		.map((one) => text.slice(0, one.start) + one.text + text.slice(one.end));
	return { phrases, blanks: finding.suggestions.length - phrases.length };
}

const plainOffers = new Map<WrappedAct, string[]>();

function plainOf(act: WrappedAct): string[] {
	let known = plainOffers.get(act);
	if (known === undefined) {
		known = offersFor(`Do not ${act.base}.`)?.phrases ?? [];
		plainOffers.set(act, known);
	}
	return known;
}

/** One row of the matrix: a wrapper over every act whose turn it is (`every` and `from` take a sample). */
export function rowOf(name: string, every = 1, from = 0): Shown {
	const wrap = wrappers[name];
	const shown: Shown = { pairs: 0, agrees: 0, missed: 0, blank: 0 };
	if (wrap === undefined) return shown;
	acts.forEach((act, i) => {
		if (i % every !== from % every) return;
		const plain = plainOf(act);
		const text = wrap(act, acts[(i + 7) % acts.length] ?? act);
		if (text === "" || plain.length === 0) return;
		shown.pairs++;
		const offers = offersFor(text);
		if (offers === undefined) shown.missed++;
		else if (offers.phrases.length === 0) shown.blank++;
		else
			shown.agrees += plain.filter((one) => offers.phrases.some((other) => sameDeed(one, other))).length / plain.length;
	});
	const share = (count: number): number => Math.round((count / Math.max(1, shown.pairs)) * 1000) / 1000;
	return { pairs: shown.pairs, agrees: share(shown.agrees), missed: share(shown.missed), blank: share(shown.blank) };
}
