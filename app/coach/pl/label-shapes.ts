import { bareAt, isPreposition } from "./grammar.ts";
import { LabelContext } from "./label-context.ts";
import { COPULA, FREE, PERSON_NOUNS, PRONOUNS } from "./label-words.ts";
import { personOf } from "./people.ts";
import { addresses, isReceiver, isSecondPerson } from "./remarks.ts";
import type { Segment } from "./segments.ts";
import { type Trait, traitOf } from "./trait-words.ts";

/** The shapes in which a label stands without a copula, and qualities that a person owns. */
export class LabelShapes extends LabelContext {
	protected quality(trait: Trait, at: number, segment: Segment): void {
		const { tokens } = this;
		if (this.excused(at, segment)) return;
		const before = bareAt(tokens, at - 1);
		const earlier = bareAt(tokens, at - 2);
		const possessive =
			/^(?:tw[oe]j|twoj[aeą]|twojego|twojej|twoim|twoich|panski|panska|panskie|panskiej|panskiego|wasz|wasza|wasze|waszej|jego|jej|ich|swoja|swoim|twa|twe|twym)/;
		if (trait.good) {
			const lacks = /^(?:brak|brakuje|zero|brakowalo|brakiem)$/;
			for (let i = Math.max(segment.from, at - 4); i < at; i++) {
				if (!lacks.test(bareAt(tokens, i))) continue;
				for (let j = segment.from; j < segment.to; j++) {
					if (
						/^(?:ci|panu|pani|mu|jej|wam|tobie|u)$/.test(bareAt(tokens, j)) &&
						!(bareAt(tokens, j) === "u" && !isReceiver(bareAt(tokens, j + 1)))
					) {
						this.add(false, i, at + 1, "personality.trait");
						return;
					}
				}
			}
			return;
		}
		const owned =
			possessive.test(before) ||
			possessive.test(earlier) ||
			/^(?:pana|pani)$/.test(before) ||
			(/^(?:pana|pani|twoja|twoje)$/.test(bareAt(tokens, at + 1)) && (segment.head === at || this.reaction(segment))) ||
			(tokens[at + 1]?.capital === true && tokens[at + 1]?.kind === "word" && segment.head === at) ||
			this.ownership(segment);
		if (!owned) return;
		if (/^(?:na|wobec)$/.test(before) && /^(?:reakcja|odpowiedz)/.test(earlier)) return;
		this.add(
			false,
			possessive.test(before) || /^(?:pana|pani)$/.test(before) ? at - 1 : at,
			at + 1,
			"personality.trait",
		);
	}

	protected reaction(segment: Segment): boolean {
		return segment.role === "main";
	}

	/** "ma pani we krwi", "cechuje cię", "bije od ciebie", "z twojej strony". */
	protected ownership(segment: Segment): boolean {
		const { tokens } = this;
		for (let i = segment.from; i < segment.to; i++) {
			const bare = bareAt(tokens, i);
			if (
				bare === "krwi" ||
				(bare === "cechuje" && addresses(tokens, segment.from, segment.to)) ||
				(/^(?:bije|wylewa|kipi|przebija)$/.test(bare) && addresses(tokens, segment.from, segment.to))
			)
				return true;
			if (bare === "strony" && isReceiver(bareAt(tokens, i - 1))) return true;
			if (
				bare === "wykazujesz" ||
				bare === "grzeszysz" ||
				(bare === "masz" && i < segment.to && /^(?:w|za)$/.test(bareAt(tokens, i + 2)))
			)
				return true;
			if (bare === "wykazal" || bare === "wykazala" || bare === "wykazales" || bare === "wykazalas")
				return addresses(tokens, segment.from, segment.to) || isSecondPerson(tokens[i]);
		}
		return false;
	}

	/** True when the adjective describes a noun that follows it: "jesteś świetny kolega" is left to the nouns, "ma tępe nożyczki" is no label. */
	protected attributes(at: number, segment: Segment): boolean {
		const next = this.tokens[at + 1];
		if (next === undefined || at + 1 >= segment.to || next.kind !== "word") return false;
		if (
			isPreposition(next.bare) ||
			traitOf(next.bare) !== undefined ||
			PERSON_NOUNS.has(next.bare) ||
			FREE.has(next.bare) ||
			COPULA.has(next.bare)
		)
			return false;
		if (personOf(next.bare) !== undefined || isReceiver(next.bare)) return false;
		return (
			next.kind === "word" &&
			!next.capital &&
			/(?:a|e|y|i|o|em|ą|ość|nie)$/.test(next.norm) &&
			/(?:pomysl|dzien|decyzj|sytuacj|rzecz|spraw|wiadomosc|zmian|miejsc|czas)/.test(next.bare)
		);
	}

	/** A label without a verb: "Lekkomyślna.", "Zimna jak lód ta nasza Renata". */
	protected fragment(at: number, segment: Segment, good: boolean): boolean {
		const { tokens } = this;
		if (this.anyVerb(segment)) return false;
		const next = tokens[at + 1];
		if (
			segment.head !== at &&
			!/^(?:taki|taka|straszny|straszna|istny|istna|skonczony|skonczona|wyjatkowo|po|prostu|naprawde|zwyczajnie|totalnie|kompletnie|zawsze)$/.test(
				bareAt(tokens, at - 1),
			) &&
			!(
				bareAt(tokens, at - 1) === "dla" ||
				(segment.head < at && isPreposition(bareAt(tokens, segment.head)) && at - segment.head <= 2)
			)
		)
			return false;
		if (next === undefined || at + 1 >= segment.to) return segment.to - segment.from <= 3;
		if (next.kind !== "word") return segment.to - segment.from <= 3;
		if (
			next.capital ||
			isReceiver(next.bare) ||
			/^(?:ta|ten|on|ona|jak|jestes|i|wobec|dla|po|az|taki)$/.test(next.bare) ||
			traitOf(next.bare) !== undefined ||
			PERSON_NOUNS.has(next.bare)
		)
			return true;
		return good ? false : personOf(next.bare)?.side === "staff";
	}

	/** "leniwy z ciebie pracownik", "ten arogancki typ". */
	protected personNoun(at: number, segment: Segment): boolean {
		const { tokens } = this;
		if (bareAt(tokens, at + 1) === "z" && (PRONOUNS.has(bareAt(tokens, at + 2)) || tokens[at + 2]?.capital === true))
			return true;
		return (
			PERSON_NOUNS.has(bareAt(tokens, at + 1)) &&
			!this.served(segment) &&
			(segment.head === at || /^(?:ten|ta|taki|taka|jaki|jaka|straszny)$/.test(bareAt(tokens, at - 1)))
		);
	}
}
