import type { Report } from "#app/coach/analysis.ts";
import type { MessageCode } from "#app/coach/codes.ts";
import { bareAt, holds } from "../words/grammar.ts";
import type { Segment } from "../words/segments.ts";
import { FIXED, type Sort, TRIGGERS } from "./generalisation-phrases.ts";
import { isNumber, RemarkFacts } from "./remark-facts.ts";
import { addresses, asks, namesColleague, type Remark } from "./remarks.ts";

const CODES: Readonly<Record<Sort, MessageCode>> = {
	frequency: "generalisation.frequency",
	routine: "generalisation.frequency",
	quantity: "generalisation.quantity",
	each: "generalisation.quantity",
	people: "generalisation.people",
	whole: "generalisation.people",
};

const PERIOD = /(?:^| )w (?:tym|zeszlym|ostatnim) (?:tygodniu|miesiacu)/;
const CLOSED = new Set(
	"zamkniety zamknieta zamkniete otwarty otwarta otwarte nieczynny nieczynna nieczynne".split(" "),
);
const OFFERED = new Set(["mozesz", "mozecie", "mozna"]);
/** What goes on by itself and is nobody's conduct. */
const THING =
	/^(?:szum|halas|deszcz|ruch|kapani|przeciag|kolejk|buczeni|remont|doplyw|strumie|brzecze|warkot|wiatr|muzyk|zgielk|dzwoni|wentyl|korek|kork|tlok|gwar|upal|mroz|smrod|zapach|obrot|napiec|cisnie|temperatur)/;

/** "Tylu zwrotów nie było nigdy". */
const UNHEARD = new Set("tylu tyle takiego takiej takich".split(" "));
const BEEN = new Set("bylo byla byl mielismy mialysmy".split(" "));

/** What others have to do, or are left with, because of somebody. */
const BURDEN = new Set("jest musze musimy dowiaduje poprawiam sprzatam szukam robie pytam dopytuje".split(" "));

class Judge extends RemarkFacts {
	private readonly whole: boolean;
	private readonly praise: boolean;

	/** `whole` says that some sentence of the text addresses or names a colleague. */
	constructor(remark: Remark, whole: boolean, praise: boolean) {
		super(remark);
		this.praise = praise;
		this.whole = whole;
	}

	harmless(sort: Sort, from: number, to: number): boolean {
		const { tokens } = this;
		const segment = this.segmentOf(from);
		const first = bareAt(tokens, from);
		if (first === "nic" && bareAt(tokens, to - 1) === "tylko") return false;
		const before = bareAt(tokens, from - 1);
		if (
			["nie", "prawie", "niemal", "czy", "niezupelnie"].includes(before) ||
			(before === "juz" && first !== "nigdy" && !first.startsWith("cal"))
		)
			return true;
		if (
			tokens[to]?.capital === true &&
			tokens[to]?.kind === "word" &&
			(first.startsWith("wszystk") || first.startsWith("wieczn"))
		)
			return true;
		if (this.counted(from, to, segment)) return true;
		if (this.bounded(first, from, to, segment)) return true;
		if (
			first === "zawsze" &&
			(/^(?:mozesz|mozecie|mozna)$/.test(bareAt(tokens, to)) || holds(tokens, segment.from, from, OFFERED)) &&
			!(bareAt(tokens, to) === "mozna" && addresses(tokens, to, segment.to))
		)
			return true;
		if (/(?:ann|iczn|iagl)[yaeo]/.test(first) && THING.test(bareAt(tokens, to))) return true;
		if (first === "nigdy" && this.marvels(to)) return true;
		if (first === "nigdy" && /^mial[ea]m$/.test(bareAt(tokens, to + 1)) && !addresses(tokens, segment.from, segment.to))
			return true;
		if (
			first === "nigdy" &&
			holds(tokens, segment.from, segment.to, UNHEARD) &&
			holds(tokens, segment.from, segment.to, BEEN) &&
			!addresses(tokens, segment.from, segment.to)
		)
			return true;
		if (segment.role === "purpose" || this.proposed(segment, from)) return true;
		if (first === "same" || first === "sama")
			return !(
				segment.head === from &&
				/(?:e|i|y|a)$/.test(bareAt(tokens, to)) &&
				/^(?:pretensje|problemy|klopoty|bledy|skargi|reklamacje|spoznienia|pomylki|zale|fochy)$/.test(
					bareAt(tokens, to),
				)
			);
		if (first === "wieczn" || /^wieczn/.test(first))
			return /^(?:odpoczynek|pioro|pamiec|ogien|ogniem|ognia|lampka|miasto)$/.test(bareAt(tokens, to));
		if (/^ciagl/.test(first) && first !== "ciagle")
			return /^(?:linia|ruch|dostep|szkolen|praca|pracy)/.test(bareAt(tokens, to));
		if (/^stal[aey]$/.test(first) && first !== "stale") return true;
		switch (sort) {
			case "routine":
				return (
					this.routine() ||
					this.weekly(segment, from) ||
					(!addresses(tokens, segment.from, segment.to) && holds(tokens, segment.from, segment.to, CLOSED))
				);
			case "frequency":
				return (
					this.servedOnly(segment) ||
					this.ours(segment) ||
					this.ofServed(segment) ||
					(this.pastIn(segment) &&
						PERIOD.test(
							tokens
								.slice(to, segment.to)
								.map((token) => token.bare)
								.join(" "),
						))
				);
			case "people":
			case "quantity":
			case "whole":
				return this.event(sort, first, segment, from);
			case "each":
				return this.each(first, from, to, segment);
		}
	}

	/** "cały czas trwania targów", "nigdzie w umowie", "aż wszyscy inni wyjdą", "za każdym razem, gdy dzwoni alarm, sprawdź". */
	private bounded(first: string, from: number, to: number, segment: Segment): boolean {
		const { tokens, remark } = this;
		const next = bareAt(tokens, to);
		if (bareAt(tokens, to - 1) === "czas")
			return /^(?:trwania|targow|zabiegu|wizyty|obrad|imprezy|remontu)$/.test(next);
		if (first === "nigdzie")
			return (
				/^(?:w|na|we)$/.test(next) &&
				/^(?:umow|list|raport|formul|dokum|zamow|rubry|protok|karci)/.test(bareAt(tokens, to + 1))
			);
		if (first === "wszyscy") return bareAt(tokens, segment.head) === "az";
		if (first === "zawsze" ? !/^(?:gdy|kiedy|jesli|jak)$/.test(next) : first !== "za" || segment.to - from > 4)
			return false;
		return remark.segments.some(
			(one) => one.from >= segment.to && one.role === "main" && asks(tokens, one.from, one.to),
		);
	}

	/** "Nigdy nie widziałam tak czystej chłodni": what the writer has seen, and of nobody's conduct. */
	private marvels(at: number): boolean {
		const { tokens } = this;
		const verb = bareAt(tokens, bareAt(tokens, at) === "nie" ? at + 1 : at + 2);
		return (
			/^(?:widzial|slyszal|spotkal|jadl|czytal|pil)[ea]m$/.test(verb) &&
			!tokens.some((token) => /^(?:zeby|aby|by)s?(?:cie)?$/.test(token.bare))
		);
	}

	/** Everything, nobody, all: harmless when one event is told. */
	private event(sort: Sort, first: string, segment: Segment, from: number): boolean {
		const { tokens } = this;
		const receiver = addresses(tokens, segment.from, segment.to);
		if (bareAt(tokens, segment.from) === "dzieki") return true;
		if (first === "niczym" && !holds(tokens, segment.from, segment.to, new Set(["nie"]))) return true;
		if (!this.pastIn(segment)) {
			if (/^(?:wszystko|nic)$/.test(first) && this.ofYours(segment)) return false;
			if (sort === "quantity" && !receiver && !namesColleague(tokens, segment.from, segment.to))
				return !(
					from - segment.head <= 1 &&
					this.whole &&
					/^(?:nic|wszystko|(?:wszystki|niczy)m|niczego)$/.test(first) &&
					holds(tokens, segment.from, segment.to, BURDEN)
				);
			if (sort === "people" && this.ours(segment)) return true;
			if (sort === "people" && segment.role === "relative") return true;
			return false;
		}
		const second = this.secondPast(segment);
		if (sort === "people" || sort === "whole") {
			if (/^(?:nikomu|nikogo|z|o|dla)$/.test(first) && second)
				return this.dated() && !holds(tokens, segment.from, segment.to, new Set(["jeszcze"]));
			if (!receiver && this.toldOfYou(segment)) return this.dated();
			return !receiver || (this.dated() && !holds(tokens, segment.from, segment.to, new Set(["jeszcze", "od"])));
		}
		if (first.startsWith("wszystki")) return true;
		if (!second && !receiver) return true;
		return this.dated() || (this.remark.segments.length > 1 && /^zad/.test(first));
	}

	/** "każdy …": harmless unless it counts the receiver's conduct or those who know of it. */
	private each(first: string, from: number, to: number, segment: Segment): boolean {
		const { tokens } = this;
		// "Każdy w biurze wie, jaki jesteś"
		const next = bareAt(tokens, first === "kazdy" && /^(?:w|na)$/.test(bareAt(tokens, to)) ? to + 2 : to);
		if (this.praise && /^(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)$/.test(next)) return true;
		if (
			first === "kazdy" &&
			/^(?:wie|widzi|mowi|slyszal|narzeka|sie|skarzy|zna|ma|omija|unika|to)$/.test(next) &&
			!this.pastIn(segment)
		)
			return false;
		if (/^(?:z|ze)$/.test(next) && isNumber(tokens[to + 1])) return true;
		if (/^(?:trzeci|drugi|piat|czwart|kolejn|dziesiat|nastepn)/.test(next)) return true;
		if (this.pastIn(segment)) return this.dated() || !addresses(tokens, segment.from, segment.to);
		return !addresses(tokens, segment.from, segment.to) && !namesColleague(tokens, from, segment.to);
	}
}

/** The words of a remark that generalise somebody's conduct. */
export function findGeneralisations(remarks: readonly Remark[], text: string, praise: boolean): Report[] {
	const reports: Report[] = [];
	const whole = remarks.some(
		({ tokens }) => addresses(tokens, 0, tokens.length) || namesColleague(tokens, 0, tokens.length),
	);
	for (const remark of remarks) {
		const { tokens } = remark;
		let judge: Judge | undefined;
		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			if (
				token === undefined ||
				token.kind !== "word" ||
				!(TRIGGERS.mayBegin(token.bare) || FIXED.mayBegin(token.bare))
			)
				continue;
			const fixed = FIXED.at(tokens, i);
			const match = TRIGGERS.at(tokens, i);
			if (fixed !== undefined && (match === undefined || fixed.to >= match.to)) {
				i = fixed.to - 1;
				continue;
			}
			if (match === undefined) continue;
			judge ??= new Judge(remark, whole, praise);
			if (!judge.harmless(match.value, match.from, match.to)) {
				const start = token.start;
				const end = tokens[match.to - 1]?.end ?? token.end;
				reports.push({
					check: "generalisation",
					start,
					end,
					message: CODES[match.value],
					why: "why.generalisation",
					params: { words: text.slice(start, end) },
				});
			}
			i = match.to - 1;
		}
	}
	return reports;
}
