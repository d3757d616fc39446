import type { Token } from "#app/coach/analysis.ts";
import type { MessageCode } from "#app/coach/codes.ts";
import { bareAt, isPreposition } from "../words/grammar.ts";
import { personOf } from "../words/people.ts";
import type { Segment } from "../words/segments.ts";
import {
	COPULA,
	DENIERS,
	DESKS,
	ENDORSING,
	EVERYBODY,
	FIRST_NAMES,
	FREE,
	isStaff,
	isThing,
	type Label,
	pointsAway,
	REPORTING,
	SELF,
	traitIn,
} from "./label-words.ts";
import { addresses, isPast, isSecondPerson, namesColleague, type Remark } from "./remarks.ts";
import { traitOf } from "./trait-words.ts";

const CREW_OR_PLACE = /^(?:recepcja|obsluga|kuchnia|ochrona|rejestracja|kasa|apteka|portiernia|sala|infolinia)$/;
const OF_PLACES = /^(?:zimn|chlodn|ciemn|ponur|powoln|slab|kiepsk|marn|nijak|chaotyczn|wolna|glucha)/;

/** Questions about a remark that decide whether a word labels a colleague. */
export class LabelContext {
	readonly found: Label[] = [];
	protected readonly remark: Remark;
	protected readonly blames: boolean;
	protected readonly tokens: readonly Token[];
	protected lean: Token[] | undefined;
	protected places: number[] = [];

	constructor(remark: Remark, blames: boolean) {
		this.remark = remark;
		this.blames = blames;
		this.tokens = remark.tokens;
	}

	protected add(good: boolean, from: number, to: number, message: MessageCode): void {
		const start = this.tokens[from]?.start ?? 0;
		const end = this.tokens[to - 1]?.end ?? start;
		this.found.push({ good, start, end, message });
	}

	protected segmentOf(index: number): Segment {
		for (const segment of this.remark.segments) if (index < segment.to) return segment;
		return { from: 0, to: this.tokens.length, head: 0, role: "main", opener: "", joined: "" };
	}

	protected has(segment: Segment, words: ReadonlySet<string>): boolean {
		for (let i = segment.from; i < segment.to; i++) if (words.has(bareAt(this.tokens, i))) return true;
		return false;
	}

	/** True when the segment's subject is somebody who is served; a phrase of its own words [from, to) says nothing of that. */
	protected served(segment: Segment, from = 0, to = 0): boolean {
		for (let i = segment.from; i < segment.to; i++) {
			if (i >= from && i < to) continue;
			// "Szef tamtej firmy".
			if (pointsAway(this.remark, segment, i) || /^tamt(?:ej|ego|ych)$/.test(bareAt(this.tokens, i))) return true;
			const person = personOf(bareAt(this.tokens, i));
			if (
				person?.side === "served" &&
				person.subject &&
				!/^(?:czlowiek|osoba|ludzie|grupa)$/.test(bareAt(this.tokens, i)) &&
				!isPreposition(bareAt(this.tokens, i - 1)) &&
				!addresses(this.tokens, segment.from, segment.to)
			)
				return true;
		}
		return false;
	}

	/** A label that somebody else gave and the writer does not share. */
	protected reported(segment: Segment): boolean {
		const { tokens } = this;
		const index = this.remark.segments.indexOf(segment);
		for (let at = index; at >= Math.max(0, index - 1); at--) {
			const one = this.remark.segments[at];
			if (one === undefined) continue;
			if (this.has(one, EVERYBODY)) return false;
			for (let i = one.from; i < one.to; i++) {
				if (!REPORTING.test(bareAt(tokens, i)) || bareAt(tokens, i - 1) === "nie") continue;
				if (bareAt(tokens, i - 1) === "sie" || /^si(?:e|ebie)$/.test(bareAt(tokens, i + 1))) continue;
				if (bareAt(tokens, i).startsWith("uwaza") && bareAt(tokens, i) !== "uwaza") continue;
				return (
					!tokens.some((token, k) => ENDORSING.has(token.bare) && !/^(?:nie|sie|tym)$/.test(bareAt(tokens, k - 1))) ||
					/nie zgadzam/.test(tokens.map((token) => token.bare).join(" "))
				);
			}
		}
		return false;
	}

	/** "nie twierdzę, że …", "… bym cię nie nazwał", "nie jesteś …". */
	protected denied(at: number, segment: Segment): boolean {
		const { tokens } = this;
		const index = this.remark.segments.indexOf(segment);
		const governor = segment.role === "main" ? undefined : this.remark.segments[index - 1];
		for (const one of [segment, governor]) {
			if (one === undefined || /^gdyby(?:s|scie)?$/.test(bareAt(tokens, one.head))) continue;
			for (let i = one.from; i < one.to; i++) {
				if (bareAt(tokens, i) !== "nie") continue;
				if (DENIERS.has(bareAt(tokens, i + 1))) return true;
				if (
					one === segment &&
					(COPULA.has(bareAt(tokens, i + 1)) || /^(?:nalezysz|masz|ma)$/.test(bareAt(tokens, i + 1)) || i + 1 === at)
				)
					return true;
			}
		}
		return false;
	}

	protected excused(at: number, segment: Segment): boolean {
		return this.has(segment, SELF) || this.self(at) || this.reported(segment) || this.served(segment);
	}

	protected self(at: number): boolean {
		for (let i = Math.max(0, at - 4); i < at; i++)
			if (/^(?:ja|sam|sama)$/.test(bareAt(this.tokens, i)) && !addresses(this.tokens, Math.max(0, at - 4), at + 2))
				return this.remark.segments.some((one) => this.has(one, SELF)) || bareAt(this.tokens, i) === "ja";
		return false;
	}

	protected label(good: boolean, denied: boolean, from: number, to: number, message: MessageCode): void {
		if (good && !denied) this.add(true, from, to, "flattery.trait");
		else if (good !== denied) return;
		else this.add(false, from, to, message);
	}

	/** "nie bądź taki …", "przestań być …", "musisz być …". */
	protected imperativeBe(segment: Segment): boolean {
		const { tokens } = this;
		for (let i = segment.from; i < segment.to; i++) {
			const bare = bareAt(tokens, i);
			if ((bare === "badz" || bare === "badzcie") && bareAt(tokens, i - 1) === "nie") return true;
			if (/^b(?:adz|yc)/.test(bare) && bareAt(tokens, i + 1) === "mniej") return true;
			if (bare === "byc" && /^(?:przestan|przestancie|przestac|dosc|skoncz|musisz|musi)$/.test(bareAt(tokens, i - 1)))
				return true;
			// "Oczekuję, że przestanie pani być taka kapryśna."
			if (bare === "byc" && i > 1 && /^przestan/.test(bareAt(tokens, i - 2))) return true;
			if (/^(?:robic|udawac|zgrywac)$/.test(bare) && /^przesta/.test(bareAt(tokens, i - 1))) return true;
			if (/^(?:udawaj|zgrywaj|rob)$/.test(bare) && bareAt(tokens, i - 1) === "nie") return true;
		}
		return false;
	}

	protected consideredAs(at: number, segment: Segment): boolean {
		for (let i = segment.from; i < at; i++)
			if (
				/^(?:uwaza|mam|maja|ma|uchodzi|uchodzisz|uwazaja|uznaje|wziela|bierze|biora)/.test(bareAt(this.tokens, i)) &&
				(addresses(this.tokens, segment.from, segment.to) ||
					(/^uchodzi/.test(bareAt(this.tokens, i)) &&
						(isStaff(bareAt(this.tokens, i - 1)) || namesColleague(this.tokens, segment.from, i))))
			)
				return true;
		return false;
	}

	protected copulaNear(at: number, segment: Segment): number {
		for (let i = at - 1; i >= Math.max(segment.from, at - 6); i--) if (COPULA.has(bareAt(this.tokens, i))) return i;
		for (let i = at + 1; i < Math.min(segment.to, at + 3); i++) if (COPULA.has(bareAt(this.tokens, i))) return i;
		const index = this.remark.segments.indexOf(segment);
		const previous = this.remark.segments[index - 1];
		if (
			previous !== undefined &&
			(segment.joined === "i" || segment.joined === "a" || segment.opener === ",") &&
			segment.head === at
		) {
			for (let i = previous.from; i < previous.to; i++)
				if (
					COPULA.has(bareAt(this.tokens, i)) &&
					!isPast(this.tokens[i], this.remark.plain) &&
					traitIn(this.tokens, previous)
				)
					return i;
		}
		return -1;
	}

	/** True when the one said to be so is a colleague: the receiver, a name, a role, or nobody named at all. */
	protected ofColleague(copula: number, at: number, segment: Segment): boolean {
		const { tokens } = this;
		const verb = bareAt(tokens, copula);
		if (SELF.has(verb)) return false;
		if (/^gdybys(?:cie)?$/.test(bareAt(tokens, segment.head))) return true;
		if (isSecondPerson(tokens[copula]) || /^(?:jestes|jestescie|bywasz|bedziesz|robisz|wydajesz)/.test(verb))
			return true;
		if (verb === "byc" && /^(?:potrafisz|umiesz|lubisz|zaczynasz)$/.test(bareAt(tokens, copula - 1))) return true;
		if (verb === "bylo" || (verb === "byc" && !/^(?:potrafi|umie|lubi|zaczyna)$/.test(bareAt(tokens, copula - 1))))
			return false;
		for (let i = segment.from; i < copula; i++)
			if (
				/^pani?$/.test(bareAt(tokens, i)) &&
				/^(?:z|ze|spod|od)$/.test(bareAt(tokens, i + 1)) &&
				!DESKS.test(`${bareAt(tokens, i + 2)} ${bareAt(tokens, i + 3)}`)
			)
				return false;
		for (let i = segment.from; i < segment.to; i++) {
			if (i === at) continue;
			const token = tokens[i];
			if (token === undefined || token.kind !== "word") continue;
			const before = bareAt(tokens, i - 1);
			if (isPreposition(before) || token.bare === "sie") continue;
			if (
				i > segment.from + 1 &&
				isPreposition(bareAt(tokens, i - 2)) &&
				/(?:a|u|y|i|ów)$/.test(token.norm) &&
				i < copula
			)
				continue;
			if (i === 0 && token.capital && FIRST_NAMES.has(token.bare)) return true;
			if (
				/^now[ya]$/.test(token.bare) &&
				/^(?:ten|ta|nasz|nasza|twoj|twoja)$/.test(before) &&
				(i + 1 === copula || isPreposition(bareAt(tokens, i + 1)) || FREE.has(bareAt(tokens, i + 1)))
			)
				return true;
			if (/^(?:pan|pani|panstwo|on|ona|oni|panowie|panie|kolega|kolezanka|nasz|nasza|ktos)$/.test(token.bare))
				return !/^nasza?$/.test(token.bare) || !this.thingAt(i + 1, copula);
			// "Recepcja była zimna": a place, or its service.
			if (CREW_OR_PLACE.test(token.bare) && OF_PLACES.test(bareAt(tokens, at))) return false;
			if (isStaff(token.bare)) return true;
			if (token.capital && i > 0 && tokens[i - 1]?.kind !== "masked") return true;
			// "Kowalska jest opryskliwa".
			if (
				token.capital &&
				i === 0 &&
				copula > 0 &&
				copula < 3 &&
				/(?:[wnlr]sk[ia]|[wl]ck[ia]|wicz|czyk)$/.test(token.bare)
			)
				return true;
			if (
				i < copula &&
				!FREE.has(token.bare) &&
				!isStaff(bareAt(tokens, i + 1)) &&
				/[^aeiouyąęó]$|a$|o$|ość$/.test(token.norm) &&
				!/(?:iej|nie|ie|aj|em|ym|im|ego|oraj|asem|ów|ach|ych|ich|owi)$/.test(token.norm) &&
				traitOf(token.bare) === undefined &&
				!COPULA.has(token.bare)
			)
				return false;
			if (i > copula && i < at && isThing(token)) return false;
			if (i > at && /(?:a|ć)$/.test(token.norm) && i === at + 1 && isThing(token)) return false;
		}
		const earlier = this.remark.segments.some((one) => one.from < segment.from && this.served(one));
		return !earlier;
	}

	/** True when a thing is named by the words from `at` on. */
	private thingAt(at: number, end: number): boolean {
		const last = this.tokens[end - 1];
		return (
			last !== undefined &&
			at < end &&
			/(?:ura|[cs]ja|nia|[^tk]ka|[iy]zm|[au]t|ół|[otr]m|[st]em|ość)$/.test(last.norm) &&
			personOf(last.bare) === undefined &&
			traitOf(last.bare) === undefined &&
			!last.capital
		);
	}

	protected anyVerb(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++) {
			const token = this.tokens[i];
			if (traitOf(bareAt(this.tokens, i)) !== undefined) continue;
			if (isPast(token, this.remark.plain) || isSecondPerson(token) || COPULA.has(bareAt(this.tokens, i))) return true;
		}
		return false;
	}

	/** "… z ciebie", "z pana …". */
	protected fromWhom(at: number, segment: Segment): boolean {
		const { tokens } = this;
		for (let i = Math.max(segment.from, at - 5); i < Math.min(segment.to - 1, at + 4); i++) {
			if (bareAt(tokens, i) !== "z" && bareAt(tokens, i) !== "ze") continue;
			const who = tokens[i + 1];
			if (who === undefined || i + 1 === at) continue;
			if (
				/^(?:ciebie|pana|pani|panow|panstwa|was|niego|niej|nich|tej|tego|naszej|naszego)$/.test(who.bare) ||
				(who.capital && who.kind === "word")
			)
				return !(who.bare === "tej" && personOf(bareAt(tokens, i + 2))?.side === "served");
		}
		return false;
	}
}
