import type { Sentence, Unit } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Hit } from "../rules/search.ts";
import { baseOfGerund, verbs } from "../words/verbs.ts";
import { further, OFFERED } from "./fillers/fillers.ts";
import { alike, gist, lost } from "./guards/keeps.ts";
import { lastOrder } from "./guards/last-order.ts";
import { withoutMoment } from "./guards/own-tails.ts";
import { putRight, secondManner, stillBanned } from "./guards/still-banned.ts";
import { unsound } from "./guards/unsound.ts";
import { keptWhole, standsBehind, standsFirst } from "./kept/kept-whole.ts";
import { withHalves } from "./mixed/mixed-offers.ts";
import { saidSentence } from "./reading/said-sentence.ts";
import { asWhole, knownFor } from "./recast.ts";
import { unwrapped } from "./wrapped/unwrap.ts";

const isTemplate = (one: Suggestion): boolean => one.kind === "template";

/** True for texts of the same words; one that goes on where the other ends is another. */
function nearly(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	let both = 0;
	for (const word of one) if (other.has(word)) both++;
	return both / (one.size + other.size - both) > 0.8;
}

/** The words of a wording without its articles. */
const bare = (said: string): string => said.toLowerCase().replace(/\b(?:the|an?|every|each|any) /g, "");

/** The plain ban on what an item of a forbidding list names. */
function banOfItem(said: string): string {
	const [, verb = "", rest = ""] = /^(?:(?:not|never) )?(?:to )?([a-z-]+)\b(.*)$/i.exec(said) ?? [];
	const base = verbs.has(verb.toLowerCase()) ? verb.toLowerCase() : baseOfGerund(verb.toLowerCase());
	return base === undefined ? `No ${said}` : `Do not ${base}${rest}`;
}

/** The third of three wordings where it says the first in another build: "make sure X stays off Y" behind "keep X off Y". */
function repeating(texts: readonly string[]): number {
	const [first = "", second = "", third = ""] = texts;
	return /\bmake sure .+ (?:stays?|remains?) /i.test(third) &&
		/\bkeep /i.test(first) &&
		/\b(?:keep|leave) /i.test(second)
		? 2
		: -1;
}

/** What is done in place of acts of the class of what a sentence forbids; of a wrapped ban, in the form of its sentence. */
function furtherOf(said: string, standing: readonly string[], instead = false): string[] {
	const wrapped = /^(?:[\w’'-]+ ){1,3}(?:who|with) /.test(said) ? undefined : unwrapped(said);
	if (wrapped === undefined || wrapped.plain.toLowerCase() === said.toLowerCase())
		return further(said, standing, instead);
	const seen = standing.map(gist);
	const made = furtherOf(wrapped.plain, [], instead)
		.flatMap((one) => wrapped.back(one) ?? [])
		.filter((one) => {
			const own = gist(one);
			return !seen.some((other) => alike(other, own));
		});
	return made.length > 0 ? made : further(said, standing, instead);
}

/** "Seat latecomers without shining the torch in anyone's face": the act that is told, and what is done in place of the other. */
function besides(said: string): string[] {
	const [, told = "", gerund = "", rest = ""] = /^([A-Z][^,;:.]+?),? without ([a-z]+ing)( [^,;:.]+)?$/.exec(said) ?? [];
	const base = baseOfGerund(gerund);
	if (
		base === undefined ||
		/\b(?:not|never|no|nobody|nothing|avoid|stop)\b|n['’]t\b/i.test(told) ||
		/\b(?:asking|checking|telling|knocking)\b/.test(gerund)
	)
		return [];
	return further(`Do not ${base}${rest}`, [])
		.filter((one) => one.split(" ").length < 10 && !/ (?:before|only|until|once|first) ?/.test(one))
		.slice(0, 2)
		.map((one) => `${told} and ${one.charAt(0).toLowerCase()}${one.slice(1)}`);
}

/** What keeps all that the sentence says and turns only what is wrong, of the ban by itself or as the half of a rule; whether a narrow build answers, so that it goes before all that is known of the act. */
function keeping(text: string, sentence: Sentence, unit: Unit): { own: Suggestion[]; sure: boolean } {
	const { from, to, said } = saidSentence(text, sentence);
	const own = keptWhole(said).map(asWhole(from, to, said));
	let sure = standsFirst(text.slice(from, to));
	if (own.length > 0 || (!said.includes("; ") && /^(?:do not|don['’]t|never|no|avoid|stop)\b/i.test(said)))
		return { own, sure };
	const made = new Set<string>();
	const halves = withHalves(text, sentence, unit, [], (ban) => {
		const found = keptWhole(ban);
		sure ||= found.length > 0 && standsFirst(ban);
		for (const one of found) made.add(one.toLowerCase());
		return found;
	});
	const both =
		made.size === 0
			? []
			: said.includes("; ")
				? halves.filter((half) => [...made].some((one) => half.text.toLowerCase().includes(one))).slice(0, 1)
				: halves.slice(0, Math.min(made.size, 2));
	return { own: both, sure };
}

/** "Offer anyone advice" -> "Offer everyone advice": what is done is done for all, save in a question or a comparison. */
const toEveryone = (said: string): string =>
	/\b(?:before|unless|if|whether|until|than) [^,;]*\bany(?:one|body)\b/.test(said)
		? said
		: said.replace(
				/\b(to|for|with|[Oo]ffer|[Gg]ive|[Hh]elp|[Tt]ell|[Ss]how|[Aa]nswer|^Let|[Ss]erve|[Gg]reet|[Tt]hank|[Tt]reat) any(one|body)\b(?! (?:else|but|other))/g,
				"$1 every$2",
			);

/** True for a wording that ends as the sentence before it: "Use everyday words. Use plain, everyday words". */
function saysAgain(text: string, from: number, wording: string): boolean {
	const tail = /(\w{4,} \w{4,})[.!]\s$/.exec(text.slice(Math.max(0, from - 40), from))?.[1] ?? "";
	return tail !== "" && wording.replace(/[.!]$/, "").toLowerCase().endsWith(tail.toLowerCase());
}

/** The suggestions for a prohibition: among the first three one that keeps all it says, where its build tells which. */
export function suggestionsOf(text: string, sentence: Sentence, hit: Hit, unit: Unit): Suggestion[] {
	const { from, to, said } = saidSentence(text, sentence);
	const made = orderedSuggestions(text, sentence, hit, unit)
		.filter(
			(one) =>
				isTemplate(one) ||
				(!stillBanned(text.slice(from, one.start) + one.text + text.slice(Math.min(one.end, to), to), said) &&
					!saysAgain(text, from, one.text)),
		)
		.map((one) => {
			if (isTemplate(one)) return one;
			const put = secondManner(toEveryone(putRight(one.text)), text.slice(from, one.start));
			return / even | with respect | clear by /.test(put)
				? { ...one, text: withoutMoment(put) }
				: put === one.text
					? one
					: { ...one, text: put };
		});
	const phrases = made.filter((one) => !isTemplate(one));
	if (phrases.length < 2) return made;
	const first = phrases.slice(0, OFFERED);
	const order = lastOrder(said, first, (one) => one.text);
	return [...order, ...phrases.slice(OFFERED), ...made.filter(isTemplate)];
}

/** True for the half of a rule that is told, by itself: what answers the other half goes before it. */
const isHalf = (said: string, half: string): boolean =>
	said.startsWith(half) &&
	/^,?(?: and| but)? (?:without|never|do not|don['’]t)\b|^,? (?:and|but|,) (?:avoid|refrain)/i.test(
		said.slice(half.length),
	);

function orderedSuggestions(text: string, sentence: Sentence, hit: Hit, unit: Unit): Suggestion[] {
	const { own, sure } = unit.leadIn === undefined ? keeping(text, sentence, unit) : { own: [], sure: false };
	const others = otherSuggestions(text, sentence, hit, unit);
	if (own.length === 0) return others;
	const { from, to } = saidSentence(text, sentence);
	const whole = (one: Suggestion): string =>
		text.slice(from, one.start) + one.text + text.slice(Math.min(one.end, to), to);
	const phrases = others.filter((one) => !isTemplate(one));
	const templates = others.filter(isTemplate);
	if (sure) {
		const kept = new Set(own.map((one) => bare(whole(one))));
		return [...own, ...phrases.filter((one) => !kept.has(bare(whole(one)))), ...templates];
	}
	const seen = new Set(phrases.slice(0, OFFERED).map((one) => bare(whole(one))));
	const fresh = own.filter((one) => !seen.has(bare(whole(one))));
	const [first, ...rest] = fresh;
	if (first === undefined) return others;
	const [known, ...further] = phrases;
	const missing = (one: Suggestion): number =>
		lost(sentence.tokens, [[0, sentence.tokens.length]], whole(one), () => false);
	if (known === undefined) return [...fresh, ...templates];
	const half = isHalf(text.slice(from, to), whole(known));
	return half || (missing(first) < missing(known) && !standsBehind(text.slice(from, to)))
		? [first, ...rest.slice(0, 1), known, ...further, ...templates]
		: [known, first, ...further.slice(0, 1), ...rest, ...further.slice(1), ...templates];
}

/** What is known of a ban, and where that is little, what is done in place of acts of its class. */
function otherSuggestions(text: string, sentence: Sentence, hit: Hit, unit: Unit): Suggestion[] {
	const known = knownFor(text, sentence, hit, unit);
	const phrases = known.filter((one) => !isTemplate(one));
	const again = phrases.length >= OFFERED ? repeating(phrases.map((one) => one.text)) : -1;
	if (phrases.length >= OFFERED && again < 0) return known;
	const { from, to, said } = saidSentence(text, sentence);
	const whole = (one: Suggestion): string =>
		text.slice(from, one.start) + one.text + text.slice(Math.min(one.end, to), to);
	const item = unit.leadIn !== undefined && hit.kind === "lead-in";
	if (unit.leadIn !== undefined && !item) return known;
	if (again >= 0) {
		const others = furtherOf(said, phrases.filter((_, i) => i !== again).map(whole), true).map(asWhole(from, to, said));
		const rest = known.filter((one) => one !== phrases[again]);
		const at = rest.filter((one) => !isTemplate(one)).length;
		return others.length === 0
			? known
			: [
					...rest.slice(0, Math.min(at, 2)),
					...others.slice(0, 1),
					phrases[again] as Suggestion,
					...rest.slice(Math.min(at, 2)),
				];
	}
	const standing = phrases.filter((one) => one.text !== "").map(whole);
	const more = (item ? further(banOfItem(said), standing) : furtherOf(said, standing))
		.filter((one) => !unsound(one, said))
		.map(asWhole(from, to, said));
	if (more.length > 0 || item) return [...known, ...more];
	const seen = standing.map(gist);
	const halves = [
		...besides(said).map(asWhole(from, to, said)),
		...withHalves(text, sentence, unit, [], (ban) => further(ban, [])),
	].filter((one) => {
		const own = gist(whole(one));
		if (one.text === "" || seen.some((other) => nearly(other, own))) return false;
		seen.push(own);
		return true;
	});
	return [...known, ...halves];
}
