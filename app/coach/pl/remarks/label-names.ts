import type { Token } from "#app/coach/analysis.ts";
import { bareAt, isPreposition } from "../words/grammar.ts";
import { personOf } from "../words/people.ts";
import type { Segment } from "../words/segments.ts";
import { LabelShapes } from "./label-shapes.ts";
import { FIRST_NAMES, FREE, isStaff } from "./label-words.ts";
import { isReceiver } from "./remarks.ts";
import { traitOf } from "./trait-words.ts";

/** Unknown nouns that are told by their place to be names for a person. */
export class LabelNames extends LabelShapes {
	/** An unknown noun that somebody is told not to be, or is called: "nie bądź takim ponurasem", "ty skurczybyku!", "ty to dusigroch". */
	private bidden(at: number, segment: Segment): boolean {
		const { tokens } = this;
		const { bare, norm } = tokens[at] as Token;
		const before = bareAt(tokens, at - 1);
		if (bare.length < 5 || FREE.has(bare) || personOf(bare) !== undefined) return false;
		if (/^taki?[ma]$/.test(before)) return this.imperativeBe(segment) && /(?:em|ą)$/.test(norm);
		if (before === "ty" && segment.to - segment.from === 2) return /[^aeiouy]u$/.test(norm);
		const link = bareAt(tokens, at - 2) === "to" && /[yaik]$/.test(before) ? at - 2 : at - 1;
		const who = bareAt(tokens, link - 1);
		return (
			bareAt(tokens, link) === "to" &&
			(/^(?:ty|on|ona)$/.test(who) || isStaff(who) || FIRST_NAMES.has(who)) &&
			at + 1 >= segment.to &&
			EVALUATING.test(bare)
		);
	}

	/** An unknown noun of which somebody is made: "niewydarzeniec z ciebie", "straszna z pani łajza". */
	protected unknownName(at: number, segment: Segment): boolean {
		const { tokens } = this;
		const token = tokens[at];
		if (token !== undefined && this.bidden(at, segment)) return true;
		if (
			token === undefined ||
			token.bare.length < 4 ||
			!(NAME.test(token.norm) || (bareAt(tokens, at - 1) === "was" && /[yi]$/.test(token.norm))) ||
			PLAIN_NOUN.test(token.bare)
		)
			return false;
		if (FREE.has(token.bare) || isReceiver(token.bare) || isPreposition(bareAt(tokens, at - 1))) return false;
		if (segment.to - segment.from > 7 || this.anyVerb(segment) || this.served(segment)) return false;
		const after = bareAt(tokens, at + 1) === "z" || bareAt(tokens, at + 1) === "ze" ? at + 2 : -1;
		if (after > 0 && at - segment.head <= 2 && this.made(after)) return true;
		const before =
			bareAt(tokens, at - 2) === "z" && /^(?:ciebie|pana|pani|niego|niej|was)$/.test(bareAt(tokens, at - 1));
		return before && at - segment.head <= 4 && at + 1 >= segment.to && at - 2 >= segment.head;
	}

	/** "Kłoda, a nie ratownik": what somebody is called in place of the trade. */
	protected misnamed(at: number, segment: Segment): boolean {
		const { tokens } = this;
		if (at !== segment.head) return false;
		let end = at;
		while (end < at + 4 && tokens[end]?.kind === "word") end++;
		const not = bareAt(tokens, end + 1) === "a" ? end + 2 : end + 1;
		let after = not + 2;
		while (tokens[after]?.kind === "word") after++;
		return (
			tokens[end]?.norm === "," &&
			tokens[after]?.norm !== "," &&
			bareAt(tokens, not) === "nie" &&
			isStaff(bareAt(tokens, not + 1)) &&
			NAME.test(bareAt(tokens, at)) &&
			!isPreposition(bareAt(tokens, at)) &&
			!/^(?:skarb|zlot|anio)/.test(bareAt(tokens, at)) &&
			personOf(bareAt(tokens, at)) === undefined &&
			traitOf(bareAt(tokens, at))?.good !== true &&
			!this.anyVerb({ ...segment, from: at + 1 })
		);
	}

	private made(at: number): boolean {
		const who = this.tokens[at];
		if (who === undefined || who.kind !== "word") return false;
		if (/^(?:ciebie|was|niego|niej|nich)$/.test(who.bare)) return true;
		if (/^(?:pana|pani)$/.test(who.bare)) return true;
		return /^(?:tego|tej|naszego|naszej|twojego|twojej)$/.test(who.bare) && isStaff(bareAt(this.tokens, at + 1));
	}
}

/** Endings of names that scold. */
const EVALUATING = /(?:[uo]ch|iec|as|al|ajlo|idlo|[au]cha|[auy]la|ala|isko|ysko|on|us|ak)$/;
const NAME = /(?:[bcdfghjklłmnprstwzżźćńś]|a|o)$/;
/** What is said to be "z kogoś" without naming the person, and good names are known anyway. */
const PLAIN_NOUN =
	/^(?:alez?$|pozyt|korzys|pociech|radosc|dum|zdjec|wynik|raport|list|odpowied|ankiet|rozmow|smiech|smieja|zart|jeden|jedna|kazd|ktor|ktos|nikt|wspolni|specjali|fachow|profesjon|zaden|zadna|jaki|jaka|najleps|kawal|swietn|dobr|super|wspanial|cudown|prawdziw|istn|strasz|okropn|niesamow|niezl|taki|taka|kiepsk|mar(?:ny|na)|slab|kolega|kolezank|czlowiek|kobiet|facet|gosc|dziewczyn|chlopak|pracowni|kierow|kelner|lekarz|sprzedaw|opiekun|szef|doradc|recepcjon|pielegn|kurier|konsult|kasjer|magazyn|dyspoz|ciezk|wielk)/;
