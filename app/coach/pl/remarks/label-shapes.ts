import type { Token } from "#app/coach/analysis.ts";
import { bareAt, isPreposition } from "../words/grammar.ts";
import { personOf } from "../words/people.ts";
import type { Segment } from "../words/segments.ts";
import { LabelContext } from "./label-context.ts";
import {
	COPULA,
	DEGREES,
	DESKS,
	FIRST_NAMES,
	FREE,
	isStaff,
	isStaffForm,
	namesThing,
	PERSON_NOUNS,
	PRONOUNS,
} from "./label-words.ts";
import { addresses, isReceiver, isSecondPerson } from "./remarks.ts";
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
			(/^(?:te[gj]o?|nasze(?:go|j))$/.test(bareAt(tokens, at + 1)) && isStaffForm(bareAt(tokens, at + 2))) ||
			this.ownership(segment) ||
			this.lone(at, segment) ||
			// "Z taką opieszałością daleko nie zajedziesz".
			(this.blames && /^tak(?:a|im|iej|iego)$/.test(before) && /^(?:z|ze|przy|za)$/.test(earlier));
		if (!owned || (!this.blames && earlier === "dzieki")) return;
		if (/^(?:na|wobec)$/.test(before) && /^(?:reakcja|odpowiedz)/.test(earlier)) return;
		this.add(
			false,
			possessive.test(before) || /^(?:pana|pani)$/.test(before) ? at - 1 : at,
			at + 1,
			"personality.trait",
		);
	}

	/** "Cwaniactwo i pazerność, tyle mogę powiedzieć": a bad quality by itself. */
	private lone(at: number, segment: Segment): boolean {
		const { tokens } = this;
		if (!this.blames || segment.role !== "main" || this.anyVerb(segment)) return false;
		for (let i = segment.from; i < segment.to; i++) {
			const { kind, bare } = tokens[i] as Token;
			if (
				i !== at &&
				kind === "word" &&
				!MERE.test(bare) &&
				traitOf(bare)?.kind !== "quality" &&
				!/^(?:czyst|zwykl|kompletn|total|skrajn|tylko|jedn|jednym|slow)/.test(bare)
			)
				return false;
		}
		return bareAt(tokens, segment.to + 1) !== "ze";
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
				(/^(?:bije|wyl[ae]wa|kipi|przebija|wychodzi|wylazi|emanuje)$/.test(bare) &&
					addresses(tokens, segment.from, segment.to))
			)
				return true;
			if (bare === "strony" && isReceiver(bareAt(tokens, i - 1))) return true;
			if (
				bare === "wykazujesz" ||
				bare === "grzeszysz" ||
				(/^kieruj(?:e|esz)$/.test(bare) && addresses(tokens, segment.from, segment.to)) ||
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
		// "To był głupi błąd": a thing is judged.
		if (COPULA.has(bareAt(this.tokens, at - 1)) && bareAt(this.tokens, at - 2) === "to" && !next.capital) return true;
		if (
			/ym$|im$|ą$/.test(this.tokens[at]?.norm ?? "") &&
			/(?:em|ą)$/.test(next.norm) &&
			!addresses(this.tokens, segment.from, segment.to)
		)
			return true;
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
		if (this.bareSaid(at, segment)) return true;
		if (this.guest(segment)) return false;
		const next = tokens[at + 1];
		const other = /^(?:ale|lecz|choc)$/.test(bareAt(tokens, at + 2)) ? at + 3 : at + 2;
		const noun = tokens[other + 1];
		if (
			next?.norm === "," &&
			/[yi]$/.test(tokens[other]?.norm ?? "") === /[yi]$/.test(tokens[at]?.norm ?? "") &&
			noun?.kind === "word" &&
			!noun.capital &&
			!FREE.has(noun.bare) &&
			!PERSON_NOUNS.has(noun.bare) &&
			traitOf(noun.bare) === undefined &&
			personOf(noun.bare) === undefined
		)
			return false;
		const beyond = this.remark.segments[this.remark.segments.indexOf(segment) + 2];
		if (next?.norm === "," && bareAt(tokens, at + 2) === "jak" && beyond !== undefined && this.served(beyond))
			return false;
		if (
			!this.leads(at, segment) &&
			!/^(?:taki|taka|straszny|straszna|istny|istna|skonczony|skonczona|wyjatkowo|po|prostu|naprawde|zwyczajnie|totalnie|kompletnie|zawsze)$/.test(
				bareAt(tokens, at - 1),
			) &&
			!(/^(?:ta|ten|nasz|nasza)$/.test(bareAt(tokens, at - 1)) && next?.capital === true) &&
			!(bareAt(tokens, at - 1) === "to" && /^(?:ty|on|ona)$/.test(bareAt(tokens, at - 2))) &&
			!(
				bareAt(tokens, at - 1) === "dla" ||
				(segment.head < at && isPreposition(bareAt(tokens, segment.head)) && at - segment.head <= 2)
			)
		)
			return false;
		if (next === undefined || at + 1 >= segment.to) return segment.to - segment.from <= 3;
		if (next.kind !== "word") return segment.to - segment.from <= 3;
		// "Leniwa ta winda": a thing stands behind "ta".
		if (/^(?:ta|ten|te|ci)$/.test(next.bare) && at + 2 < segment.to && namesThing(tokens[at + 2])) return false;
		if (
			next.capital ||
			isReceiver(next.bare) ||
			/^(?:ta|ten|ci|te|on|ona|jak|jestes|i|wobec|dla|po|az|taki|do)$/.test(next.bare) ||
			traitOf(next.bare) !== undefined ||
			PERSON_NOUNS.has(next.bare)
		)
			return true;
		return good ? false : isStaff(next.bare);
	}

	/** True when only words of degree and other labels stand before the label: "bardzo niekompetentna i nieprzyjemna osoba". */
	private leads(at: number, segment: Segment): boolean {
		for (let i = segment.head; i < at; i++) {
			const bare = bareAt(this.tokens, i);
			if (!MERE.test(bare) && !DEGREES.has(bare) && (i === segment.head || traitOf(bare)?.kind !== "adjective"))
				return false;
		}
		return true;
	}

	/** True for what stands beside somebody who is no colleague: "pan z piątego stolika, skąpy i …". */
	private guest(segment: Segment): boolean {
		const from = this.remark.segments[this.remark.segments.indexOf(segment) - 1]?.from ?? -1;
		const { tokens } = this;
		return (
			/^pani?$/.test(bareAt(tokens, from)) &&
			/^(?:z|ze|spod|od)$/.test(bareAt(tokens, from + 1)) &&
			!DESKS.test(`${bareAt(tokens, from + 2)} ${bareAt(tokens, from + 3)}`)
		);
	}

	/** A label said of a colleague without a verb: "Pani w okienku opryskliwa", "Kasjerka po prostu wredna". */
	private bareSaid(at: number, segment: Segment): boolean {
		const { tokens } = this;
		let who = segment.head;
		while (who < at && /^(?:ten|ta|ci|te|nasz|nasza|wasz|wasza|twoj|twoja|nowy|nowa|za|to)$/.test(bareAt(tokens, who)))
			who++;
		const token = tokens[who];
		if (token === undefined || who >= at) return false;
		const pan = /^pani?$/.test(token.bare);
		const crew =
			/^(?:obsluga|ekipa|zaloga)$/.test(token.bare) ||
			(this.blames && /^(?:czlowiek|osoba|facet|kobieta)$/.test(token.bare) && at + 2 >= tokens.length);
		if (!pan && !crew && !isStaff(token.bare) && !(token.capital && FIRST_NAMES.has(token.bare))) return false;
		if (
			/a$/.test(token.bare) !== /a$/.test(bareAt(tokens, at)) &&
			!pan &&
			!/(?:ca|sta|ni)$/.test(token.bare) &&
			personOf(token.bare)?.plural !== true
		)
			return false;
		for (let i = who + 1; i < at; i++) {
			const one = tokens[i];
			if (one === undefined || one.kind !== "word") return false;
			if (i === who + 1 && !pan && !one.capital && /[yiua]$/.test(one.bare) && traitOf(one.bare) === undefined)
				continue;
			if (MERE.test(one.bare) || DEGREES.has(one.bare) || traitOf(one.bare)?.kind === "adjective") continue;
			if (
				one.capital ||
				isStaff(one.bare) ||
				isPreposition(bareAt(tokens, i - 1)) ||
				isPreposition(bareAt(tokens, i - 2))
			)
				continue;
			if (isPreposition(one.bare) && (!pan || DESKS.test(`${bareAt(tokens, i + 1)} ${bareAt(tokens, i + 2)}`)))
				continue;
			return false;
		}
		const next = tokens[at + 1];
		return (
			at + 1 >= segment.to ||
			next?.kind !== "word" ||
			/^(?:i|oraz|a|jak|wobec|dla|w|do|az|ze|nawet)$/.test(next.bare) ||
			traitOf(next.bare)?.kind === "adjective"
		);
	}

	/** "leniwy z ciebie pracownik", "ten arogancki typ". */
	protected personNoun(at: number, segment: Segment): boolean {
		const { tokens } = this;
		if (bareAt(tokens, at + 1) === "z" && (PRONOUNS.has(bareAt(tokens, at + 2)) || tokens[at + 2]?.capital === true))
			return true;
		return (
			this.blames &&
			PERSON_NOUNS.has(bareAt(tokens, at + 1)) &&
			!this.served(segment) &&
			(this.leads(at, segment) ||
				/^(?:ten|ta|taki|taka|jaki|jaka|straszny)$/.test(bareAt(tokens, at - 1)) ||
				(bareAt(tokens, at - 1) === "to" && at - 1 > segment.from))
		);
	}

	/** "udajesz świętoszkę", "zgrywa ważniaka". */
	protected pretends(at: number, segment: Segment): boolean {
		for (let i = Math.max(segment.from, at - 3); i < at; i++)
			if (
				/^(?:uda(?:je|jesz|wal[ae]?s?)|zgrywa(?:sz|les|las)?|zgrywal[a]?|strug(?:asz|a)|odgrywa(?:sz)?)$/.test(
					bareAt(this.tokens, i),
				)
			)
				return true;
		return false;
	}

	/** True when the name of an animal or a thing is given to a person: "jesteś baranem", "ty pniu", "taki kołek jak ty", "robot, a nie konsultant". */
	protected calls(at: number, segment: Segment, copula: number): boolean {
		const { tokens } = this;
		const before = bareAt(tokens, at - 1);
		if (
			before === "ty" ||
			before === "wy" ||
			(bareAt(tokens, segment.head) === "ty" && at - segment.head <= 3 && at + 1 >= segment.to && copula < 0) ||
			(/^(?:nasz|nasza|moj|moja)$/.test(before) && bareAt(tokens, at - 2) === "ty") ||
			(bareAt(tokens, at + 1) === "jak" && /^(?:ty|pan|pani)$/.test(bareAt(tokens, at + 2)))
		)
			return true;
		if (before === "jak") return addresses(tokens, segment.from, segment.to);
		if (/^(?:prawdziw|istn|skonczon)[ya]$/.test(before) && bareAt(tokens, at - 2) === "to") return true;
		let next = at + 1;
		if (tokens[next]?.norm === ",") next++;
		if (bareAt(tokens, next) === "a") next++;
		if (segment.head === at && bareAt(tokens, next) === "nie" && isStaff(bareAt(tokens, next + 1))) return true;
		return (
			copula >= 0 &&
			(isSecondPerson(tokens[copula]) || /^(?:jestes|pan|pani)/.test(bareAt(tokens, copula)) || this.named(segment, at))
		);
	}

	private named(segment: Segment, at: number): boolean {
		for (let i = segment.from; i < at; i++) {
			const token = this.tokens[i];
			if (token?.kind !== "word" || isPreposition(bareAt(this.tokens, i - 1))) continue;
			if (/^(?:pan|pani|on|ona)$/.test(token.bare) || (isStaff(token.bare) && token.bare !== "obsluga")) return true;
		}
		return false;
	}
}

/** Words of degree and of time beside a label. */
const MERE =
	/^(?:bardzo|wyjatkowo|straszn(?:ie|y|a)|(?:naj)?bardziej|coraz|okropnie|potwornie|niezwykle|(?:ciepl|mil)[ay]|skrajnie|mocno|dosc|zbyt|za|tak|jak|taki|taka|jakis|jakas|ci|i|oraz|po|prostu|tez|wrecz|wiecznie|zawsze|ciagle|stale|notorycznie|rzadko|malo|czasem|i|istny|istna|zwykly|zwykla|skonczony|skonczona)$/;
