import { bareAt, isPreposition } from "../../words/grammar.ts";
import { personOf, type Served } from "../../words/people.ts";
import { type Reading, readVerb, verbNamed } from "../../words/verbs.ts";
import { phraseForNoun, phraseForVerb, render } from "../pairs/phrases.ts";
import { objectFor, placedFirst } from "../reading/objects.ts";
import { grantedTo } from "../reading/refusals.ts";
import { accusativeOf, nominativeOf } from "../words/accusative.ts";
import { capital, DEGREES, type Edit, indexOf, lower, strip } from "../words/rewriting-words.ts";
import { Without } from "./without.ts";

/** Things of which one is enough in its place. */
/** What is used up, of which a stock is held. */
const SUPPLIES =
	/^(?:papier|mydł|wod|kaw|herbat|mlek|cukr|sol|płyn|żel|pian|pieni|drobn|gotówk|środk|tusz|toner|benzyn|paliw|olej|gaz|prąd|powietrz)/u;
export const SINGLE =
	/^(?:kart[ay]|regulaminu|cennika|instrukcji|gaśnicy|apteczki|zegara|termometru|termometra|wagi|latarki|listy|planu|książki|zeszytu|tablicy|tabliczki|oznaczenia|ratownika|portiera|recepcjonist\p{L}+|opiekuna|defibrylatora|numeru|menu|grafiku|telefonu|klucza|lampki|kosza|umywalki|wieszaka|lustra|barierki|poręczy)(?= |$)/u;

/** The case in which a pronoun stands, by the gender that it names. */
const NAMED: Readonly<Record<string, "dative" | "accusative">> = {
	"mu he": "dative",
	"mu it": "dative",
	"jej she": "dative",
	"im they": "dative",
	"go he": "accusative",
	"je it": "accusative",
	"ją she": "accusative",
	"ich they": "accusative",
};

/** What may be refused, by nouns that are no gerunds. */
const REFUSED: Readonly<Record<string, string>> = {
	przewozu: "przewozić",
	obslugi: "obsługiwać",
	naprawy: "naprawiać",
	wymiany: "wymieniać",
	sprzedazy: "sprzedawać",
};
const granting = (bare: string): Reading | undefined => {
	const verb = verbNamed(REFUSED[bare] ?? "") ?? undefined;
	return verb === undefined ? undefined : { verb, form: "gerund" };
};

/** What is counted, in the accusative: "trzech czatów" -> "trzy czaty"; "trzy razy" stays. */
const countedOf = (words: string): string =>
	/^(?:\d|dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|raz) ?/u.test(words)
		? words
		: (accusativeOf(words) ?? words);

/** Rewritings that follow from the construction alone, whatever the verb. */
export class Constructions extends Without {
	/** "Nie X, tylko Y" keeps Y; "Y, a nie X" keeps Y. */
	protected contrast(): Edit | undefined {
		const { segments, segment: index, address, kind } = this.one;
		if (kind !== "negated" || !(address.startsWith("imperative") || address === "infinitive")) return undefined;
		const next = segments[index + 1];
		if (
			next !== undefined &&
			next.role === "main" &&
			this.affirms(next) &&
			(next.joined === "tylko" ||
				next.joined === "lecz" ||
				next.joined === "ale" ||
				next.joined === "a" ||
				(next.joined === "" && /[,;—]/.test(next.opener)))
		) {
			let head = next.head;
			while (head < next.to && /^(?:tylko|lecz|ale|a|raczej|po|prostu)$/.test(bareAt(this.tokens, head))) head++;
			const word = this.tokens[head];
			if (word === undefined) return undefined;
			const from = this.segment.from;
			const shown = this.namedAgain(head, next.to) ?? { text: this.text.slice(word.start, word.end), end: word.end };
			const prefix = this.slice(from, this.negationAt());
			const opening = /^(?:po|w|we|na|przy|podczas|przed|gdy) /i.test(prefix) ? `${prefix} ` : "";
			const text = `${opening}${opening === "" ? shown.text : lower(shown.text)}`;
			return {
				start: this.startOf(from),
				end: shown.end,
				text: from === 0 ? capital(text, true) : text,
				kind: "phrase",
			};
		}
		const before = segments[index - 1];
		if (before !== undefined && this.segment.joined === "a" && before.role === "main" && this.affirms(before)) {
			return { start: this.endOf(before.to), end: this.endOf(this.end()), text: "", kind: "phrase" };
		}
		return undefined;
	}

	/** "zaproponuj im" with the one named in the clause that goes: "zaproponuj gościom"; undefined where no pronoun needs it. */
	private namedAgain(head: number, to: number): { text: string; end: number } | undefined {
		const { tokens, segment } = this;
		let served: Served | undefined;
		for (let i = segment.from; i < segment.to; i++) served ??= personOf(bareAt(tokens, i))?.served;
		if (served === undefined) return undefined;
		for (let i = head; i < Math.min(to, head + 4); i++) {
			const said = NAMED[`${tokens[i]?.norm ?? ""} ${served.plural ? "they" : served.gender}`];
			if (said === undefined) continue;
			return { text: `${this.slice(head, i)} ${served[said]}`.trim(), end: this.endOf(i + 1) };
		}
		return undefined;
	}

	/** True when the phrase would only say again what the sentence says before. */
	protected repeats(): boolean {
		const before = this.one.segments[this.one.segment - 1];
		if (before === undefined || before.role !== "main") return false;
		const phrase = this.phrase();
		if (phrase === undefined) return false;
		if (indexOf(this.tokens, "nie", before.from, before.to) >= 0) return false;
		if (this.one.verb?.family === "przerywac")
			for (let i = before.from; i < before.to; i++)
				if (/^(?:wysluch|posluch|sluch)/.test(bareAt(this.tokens, i))) return true;
		const verb = verbNamed(/\*([a-ząćęłńóśźż]+)/.exec(phrase)?.[1] ?? "");
		for (let i = 0; i < before.to; i++)
			if (verb !== undefined && readVerb(bareAt(this.tokens, i))?.verb.family === verb.family) return true;
		return false;
	}

	/** A ban on a row of acts after a colon: every act has its phrase, or none is offered. */
	protected listed(): Edit | undefined {
		const { one, tokens, segment } = this;
		if (tokens[segment.to]?.norm !== ":" || segment.to + 1 >= tokens.length) return undefined;
		const served = this.served();
		const { form, lead } = this.frame(one.kind === "banned" && one.address === "he" ? "he" : "imperative", "");
		const items: string[] = [];
		for (const item of one.segments.slice(one.segment + 1)) {
			const words: string[] = [];
			let phrase: string | undefined;
			for (let i = item.from; i < item.to; i++) words.push(bareAt(tokens, i));
			const whole = one.verb === undefined ? undefined : phraseForVerb(one.verb.family, [...this.words(), ...words]);
			for (let i = item.from; i < item.to && phrase === undefined; i++) {
				const reading = readVerb(bareAt(tokens, i));
				if (reading?.form === "gerund" || reading?.form === "infinitive")
					phrase = phraseForVerb(reading.verb.family, words);
			}
			phrase = whole ?? phrase ?? phraseForNoun(words);
			if (phrase === undefined) return undefined;
			const text = render(phrase, form, served);
			if (!items.includes(text)) items.push(text);
		}
		const last = tokens[tokens.length - 1];
		const to = last?.kind === "punctuation" ? tokens.length - 1 : tokens.length;
		return items.length === 0 ? undefined : this.edit(segment.from, to, `${lead}${items.join("; ")}`);
	}

	/** "Nie odmawiaj przyjęcia pisma" -> "Przyjmij pismo"; "nie zwlekaj z odpowiedzią na list" -> "odpowiedz na list od razu". */
	protected granted(): Edit | undefined {
		const { one, tokens, segment } = this;
		const family = one.verb?.family ?? "";
		if (one.kind !== "negated" || !/^(?:odmawiac|zwlekac|opozniac|ociagac|odwlekac|wzbraniac)$/.test(family))
			return undefined;
		let at = one.verbAt + 1;
		while (at < one.verbAt + 4 && /^(?:sie|z|ze|przed)$/.test(bareAt(tokens, at))) at++;
		const refused =
			family === "odmawiac" ? grantedTo(this.slice(at, at + 1), this.slice(at + 1, segment.to)) : undefined;
		if (refused !== undefined) return this.told(refused);
		if (personOf(bareAt(tokens, at))?.served !== undefined) at++;
		const soon = family === "odmawiac" || family === "wzbraniac" ? "" : " od razu";
		const whole = this.slice(at + 1, segment.to);
		if (/ tylko dlatego$/.test(whole)) return undefined;
		const rest = whole.replace(/ (?:z powodu|ze względu) .*$/, "");
		const lacks = / z powodu (braku .+)$/.exec(whole)?.[1];
		const also = lacks === undefined ? "" : `, także w razie ${lacks}`;
		if (/^odpowiedzi/.test(bareAt(tokens, at)) && /^na /.test(rest)) return this.told(`*odpowiedzieć ${rest}${soon}`);
		if (/^(?:informacja|wiadomoscia|zawiadomieniem)$/.test(bareAt(tokens, at)) && /^o /.test(rest) && soon !== "")
			return this.told(`*poinformować${soon} ${rest}`);
		const reading = granting(bareAt(tokens, at)) ?? readVerb(bareAt(tokens, at));
		if (reading?.form !== "gerund") return undefined;
		const verb = reading.verb.perfective ? reading.verb : (reading.verb.partner ?? reading.verb);
		const first = rest.split(" ")[0] ?? "";
		const object = rest === "" ? rest : isPreposition(strip(first)) ? placedFirst(rest) : objectFor(rest, verb);
		return object === undefined ? undefined : this.told(`*${verb.infinitive} ${object}${soon}${also}`);
	}

	/** "Nie skracaj włosów bardziej, niż prosiła klientka" -> "Skracaj włosy najwyżej tak, jak prosiła klientka". */
	protected measured(): Edit | undefined {
		const { one, tokens, segment } = this;
		const verb = this.actVerb();
		if (one.kind !== "negated" || verb === undefined || one.verbAt < 0 || one.subject?.side === "served")
			return undefined;
		const last = tokens[tokens.length - 1];
		const to = last?.kind === "punctuation" ? tokens.length - 1 : tokens.length;
		const than = indexOf(tokens, "niz", one.verbAt, to);
		if (than < 0 || segment.joined !== "" || segment.from !== this.startSegment()) return undefined;
		const comma = tokens[than - 1]?.norm === "," ? than - 1 : than;
		if (one.segments.some((other) => other.role === "condition" && other.from <= than && than < other.to))
			return undefined;
		const degree = DEGREES[bareAt(tokens, comma - 1)];
		if (indexOf(tokens, "bez", one.verbAt, to) >= 0) return undefined;
		const object = this.slice(one.verbAt + 1, comma - 1);
		const rest = this.slice(than + 1, to);
		if (bareAt(tokens, comma - 1) === "wiecej" && rest !== "") {
			const counted = /^(?:\d|jed|dw|trz|czter|pi[ęą]|sześ|siedm|ośmi|dziewi|dziesi|st[ou]|kilk|raz$)/.test(rest);
			const thing = object === "" || isPreposition(strip(object.split(" ")[0] ?? "")) ? object : accusativeOf(object);
			return this.told(
				`*${verb.infinitive} ${thing ?? object} najwyżej ${counted ? countedOf(rest) : `tyle, ile ${rest}`}`,
				to,
			);
		}
		// "więcej osób, niż jest miejsc": so many of them.
		const counted = / ?więcej (\p{L}+)$/u.exec(this.slice(one.verbAt + 1, comma));
		if (counted !== null && rest !== "" && !/^\d/.test(rest)) {
			const before = this.slice(one.verbAt + 1, comma)
				.slice(0, counted.index)
				.trim();
			return this.told(`*${verb.infinitive} ${before} najwyżej tyle ${counted[1]}, ile ${rest}`, to);
		}
		if (degree === undefined || rest === "" || / /.test(this.slice(segment.head, one.from))) return undefined;
		if (bareAt(tokens, comma - 1) === "czesciej" && /^(?:raz|dwa razy|trzy razy|co )/.test(rest))
			return this.told(
				`*${verb.infinitive} ${isPreposition(strip(object.split(" ")[0] ?? "")) ? object : (accusativeOf(object) ?? object)} najwyżej ${rest}`,
			);
		const kept = object === "" || isPreposition(strip(object.split(" ")[0] ?? "")) || /(?:em|ą|ami)$/.test(object);
		const accusative = kept ? object : accusativeOf(object);
		if (accusative === undefined) return undefined;
		if (isPreposition(strip(rest.split(" ")[0] ?? "")))
			return this.told(
				`*${verb.infinitive} ${accusative} ${bareAt(tokens, comma - 1) === "pozniej" ? "najpóźniej" : "najwyżej"} ${rest}`,
				to,
			);
		if (
			/^(?:\d|dob|raz|tydzie|miesi|jed|dw|trz|czter|pi[ęą]|sze|siedem|osiem|dziewi|dziesi|kilka|minut|godzin|kwadrans|pół)/.test(
				rest,
			)
		)
			return this.told(`*${verb.infinitive} ${accusative} najwyżej ${rest}`);
		return this.told(`*${verb.infinitive} ${accusative} najwyżej tak${degree}, jak ${rest}`, to);
	}

	/** A phrase in place of the clause. */
	private told(phrase: string, to = this.end()): Edit {
		const { form, lead } = this.frame(this.one.address, phrase);
		const text = render(phrase, form, this.served()).replace(/\s+/g, " ").replace(/ ,/g, ",").trim();
		return this.edit(this.startSegment(), to, `${lead}${text}`);
	}

	/** "Przy kasie nie powinno brakować toreb" -> "Przy kasie zawsze jest zapas toreb". */
	protected stock(): Edit | undefined {
		const { one, tokens, segment } = this;
		const verb = bareAt(tokens, one.verbAt);
		if (!/^(?:brakowac|zabraknac|brakuje|braknac)$/.test(verb)) return undefined;
		const nie = indexOf(tokens, "nie", segment.from, segment.to);
		const rest = this.slice(one.verbAt + 1, this.end());
		if (rest === "" || nie < 0) return undefined;
		const prefix = this.slice(segment.from, nie);
		const named = nominativeOf(rest);
		const single = SINGLE.test(rest) || (!SUPPLIES.test(rest) && named?.startsWith("jest ")) ? named : undefined;
		return this.edit(segment.from, this.end(), `${prefix} zawsze ${single ?? `jest zapas ${rest}`}`.trim());
	}

	/** The positive half alone, where a sentence has one. */
	protected dropped(): Edit | undefined {
		const { one, segment } = this;
		const before = one.segments[one.segment - 1];
		if (before === undefined || before.role !== "main" || segment.role !== "main" || !this.affirms(before))
			return undefined;
		if (!this.repeats()) return undefined;
		if (segment.opener !== "," && segment.opener !== "" && segment.opener !== ";") return undefined;
		return { start: this.endOf(before.to), end: this.endOf(this.end()), text: "", kind: "phrase" };
	}
}
