import type { Sentence, Token } from "#app/coach/analysis.ts";
import { type Person, personOf } from "./people.ts";
import { isImperativeAt, looksImperative, type Segment } from "./segments.ts";
import { type Reading, readToken, readVerb, type VerbForm } from "./verbs.ts";
import { BEZ_IDIOMS, DUTY, FACTS, NOT_ACTS, POSSIBLE, STATING } from "./word-classes.ts";

export const bareAt = (tokens: readonly Token[], i: number): string => tokens[i]?.bare ?? "";

const NOUNS_IN_C = new Set(
	"obietnic tajemnic roznic rekawic spodnic granic tablic ulic piwnic wiec piec miesiac tysiac goniec koniec palec widelec wobec krawiec mieszkaniec handlowiec kupiec chlopiec cudzoziemiec szaleniec pojemniec fachowiec zawodowiec sportowiec marzec wierzchowiec obiec".split(
		" ",
	),
);
const SHORT_C = new Set(["pomoc", "dopomoc", "piec"]);

/** Nouns and adverbs that end like a past tense. */
export const NOT_PAST: ReadonlySet<string> = new Set(
	"skala szkola szkoly chwila chwili chwil stala staly biala bialy czyli jezeli dzial dzialy stoly material materialy artykul sygnal sygnaly personel artykuly general detal kawal skandal szpital szpitala hotel kanal fotel rowel karuzela niedziela obywatel nauczyciel przyjaciel wlasciciel przedstawiciel tytul szczegol szczegoly zespol podzial udzial kapital portal regal regaly medal metal oddzial oddzialy przydzial poziol ciala cialo czola czolo".split(
		" ",
	),
);

interface Seen {
	readonly form: VerbForm | "past" | "impersonal";
	readonly reading: Reading | undefined;
}

const seen = new Map<string, Seen | null>();

/** The form in which a word after a negation is used, known or guessed from its ending; undefined for what is no verb. */
export function verbFormAt(tokens: readonly Token[], i: number): Seen | undefined {
	const token = tokens[i];
	if (token === undefined || token.kind !== "word") return undefined;
	let form = seen.get(token.norm);
	if (form === undefined) {
		form = seenForm(token) ?? null;
		if (seen.size >= REMEMBERED) seen.clear();
		seen.set(token.norm, form);
	}
	return form ?? undefined;
}

/** How many words are remembered with what was found out about them. */
export const REMEMBERED = 20_000;

function seenForm(token: Token): Seen | undefined {
	const { bare, norm } = token;
	const reading = readToken(token);
	if (reading !== undefined) return { form: reading.form, reading };
	if (
		norm.endsWith("ć") &&
		!norm.endsWith("ość") &&
		!/^(?:zdj|zaj|przyj|poj|uj|obj|nap|ci|odg|spi)ęć$|^(?:śmier|ćwier)ć$/.test(norm)
	)
		return { form: "infinitive", reading };
	if (
		norm === bare &&
		/(?:[aeiyu]|[sz])c$/.test(bare) &&
		!bare.endsWith("osc") &&
		!NOUNS_IN_C.has(bare) &&
		bare.length > 3
	)
		return { form: "infinitive", reading };
	if (SHORT_C.has(bare)) return { form: "infinitive", reading };
	if (looksImperative(bare)) return { form: "imperative", reading };
	if (norm.endsWith("ąc") || /(?:aj|uj|ej|cz|dz|sz)ac$/.test(bare)) return { form: "converb", reading };
	if (
		/(?:[^e]ł|ła|ło|ły|łem|łam|łeś|łaś|łby|łaby|łoby)$/.test(norm) ||
		(bare.length > 4 &&
			/(?:[aieuy]li|[aieuoy](?:liby|la|lo|ly|l|lby))$/.test(bare) &&
			!NOT_PAST.has(bare) &&
			!norm.endsWith("eł"))
	)
		return { form: "past", reading };
	if (/(?:a|o|e)n[oa]$|(?:t|c)o$/.test(bare) && bare.endsWith("o") && bare.length > 4)
		return { form: "impersonal", reading };
	if (/(?:amy|emy|imy|ymy)$/.test(bare) && bare.length > 5 && !/(?:kl|og?r|br|bl|kr)[ae]my|stemy/.test(bare))
		return { form: "we", reading };
	if (/(?:asz|esz|isz|ysz)$/.test(bare) && bare.length > 4) return { form: "you", reading };
	if (/(?:aja|uja|eja)$/.test(bare)) return { form: "they", reading };
	if (/(?:uje|ywa|iwa|awia)$/.test(bare)) return { form: "he", reading };
	return undefined;
}

/** True for the nominative or oblique form of a gerund: an act named as a thing. */
export function isActNoun(token: Token | undefined): boolean {
	if (token === undefined || token.kind !== "word") return false;
	const { bare } = token;
	if (NOT_ACTS.has(bare)) return false;
	if (readVerb(bare)?.form === "gerund") return true;
	return bare.length > 6 && /(?:a|e|ie)nie$|(?:ecie|ycie|ucie)$/.test(bare) && !bare.endsWith("scie");
}

/** True for a gerund in the genitive, as after „bez”. */
export function isActGenitive(token: Token | undefined): boolean {
	if (token === undefined || token.kind !== "word" || BEZ_IDIOMS.has(token.bare)) return false;
	const { bare } = token;
	if (!/(?:nia|cia)$/.test(bare)) return false;
	const nominative = `${bare.slice(0, -1)}e`;
	if (NOT_ACTS.has(nominative) && !token.norm.startsWith("żąd")) return false;
	return readVerb(bare)?.form === "gerund" || (bare.length > 6 && /(?:ania|enia|ecia|ycia|ucia)$/.test(bare));
}

/** The person whose form agrees with a verb in the third person, looked for in tokens [from, to). */
export function subjectIn(tokens: readonly Token[], from: number, to: number, plural: boolean): Person | undefined {
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind !== "word") continue;
		const person = personOf(token.bare);
		if (person === undefined || !person.subject || person.plural !== plural) continue;
		if (person.served?.nominative.endsWith(token.norm.slice(-1)) === false) continue;
		const before = bareAt(tokens, i - 1);
		if (OBLIQUE.has(before) || (/ki$/.test(token.bare) && /[aiuy]$/.test(before))) continue;
		return person;
	}
	return undefined;
}

/** Words after which a noun is not the subject. */
const OBLIQUE = new Set(
	"w we z ze na o od ode do u po przy przez pod za nad przed dla bez wobec wedlug dzieki miedzy poza jako jak tego tej temu te tych ktorego ktorej".split(
		" ",
	),
);

export const isPreposition = (bare: string): boolean => OBLIQUE.has(bare);

const NEUTRAL_BEFORE = new Set(
	"nigdy takze rowniez tez podczas nawet zawsze juz absolutnie bezwzglednie zadnym pozorem wypadku razie tu tutaj nas my sie to i a ale oraz lecz jednak natomiast raczej nikt nic nikomu niczego niczym nikogo prosze pamietaj bo wiec zatem dlatego przeciez kategorycznie stanowczo zdecydowanie wtedy wowczas ogole sam sami sama".split(
		" ",
	),
);

/** True when something before the verb may be its subject: a noun that no preposition governs and that can be a nominative. */
export function hasThingSubject(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind === "number") continue;
		if (token.kind === "masked") return true;
		if (token.kind === "punctuation") continue;
		const { bare, norm } = token;
		if (NEUTRAL_BEFORE.has(bare) || OBLIQUE.has(bare)) continue;
		if (
			OBLIQUE.has(bareAt(tokens, i - 1)) ||
			(i - 2 >= from &&
				OBLIQUE.has(bareAt(tokens, i - 2)) &&
				/(?:ym|ej|im|ych|ich|ego|ymi|ą|a)$/.test(bareAt(tokens, i - 1)))
		)
			continue;
		const person = personOf(bare);
		if (person !== undefined && !person.subject) continue;
		if (
			(/(?:ego|emu|ych|ymi|ich|imi|om|ami|ach|owi|ę|ów|iem|em)$/.test(norm) &&
				!/^(?:system|problem|krem)$/.test(norm)) ||
			norm.endsWith("ą")
		)
			continue;
		if (bare.endsWith("ow") || bare.endsWith("ej")) continue;
		return true;
	}
	return false;
}

/** True when the sentence tells somebody to act apart from what is asked about: it holds a directive, or no statement at all. */
export function hasDirective(sentence: Sentence, segments: readonly Segment[], staffSubject: boolean): boolean {
	const { tokens } = sentence;
	let verbs = 0;
	for (const segment of segments) {
		if (segment.role !== "main") continue;
		for (let i = segment.from; i < segment.to; i++) {
			const token = tokens[i];
			if (token === undefined || token.kind !== "word") continue;
			const { bare } = token;
			if (isImperativeAt(tokens, i) || DUTY.has(bare)) return true;
			if (POSSIBLE.has(bare)) return false;
			const seen = verbFormAt(tokens, i);
			if (seen === undefined) {
				if (STATING.has(bare)) verbs++;
				continue;
			}
			if (seen.form === "infinitive" && (i === segment.head || i === segment.from)) return true;
			if (seen.form === "we" && !FACTS.has(seen.reading?.verb.family ?? "")) return true;
			if (seen.form === "he" || seen.form === "they") {
				if (staffSubject) return true;
				const subject = subjectIn(tokens, segment.from, segment.to, seen.form === "they");
				if (subject?.side === "staff") return true;
				if (subject === undefined && bareAt(tokens, i + 1) === "sie" && seen.reading !== undefined) return true;
				verbs++;
			}
			if (seen.form === "past" || seen.form === "impersonal") verbs++;
		}
	}
	return verbs === 0;
}

/** True when one of the tokens [from, to) is in the set. */
export function holds(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
	for (let i = Math.max(0, from); i < to; i++) if (words.has(bareAt(tokens, i))) return true;
	return false;
}
