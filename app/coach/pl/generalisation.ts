import type { Report, Token } from "../analysis.ts";
import type { MessageCode } from "../codes.ts";
import { FIXED, type Sort, TRIGGERS } from "./generalisation-phrases.ts";
import { bareAt, holds } from "./grammar.ts";
import { personOf } from "./people.ts";
import { addresses, asks, isPast, isSecondPerson, namesColleague, type Remark } from "./remarks.ts";
import type { Segment } from "./segments.ts";
import { readVerb } from "./verbs.ts";

const CODES: Readonly<Record<Sort, MessageCode>> = {
	frequency: "generalisation.frequency",
	routine: "generalisation.frequency",
	quantity: "generalisation.quantity",
	each: "generalisation.quantity",
	people: "generalisation.people",
	whole: "generalisation.people",
};

const NUMBERS =
	/^(?:dw(?:a|ie|och|oje|och|om|u|oma)|obie|oba|obu|trz(?:y|ech|em)|trzema|czter(?:y|ech|em)|piec|pieciu|szesc|szesciu|siedem|siedmiu|osiem|osmiu|dziewiec|dziewieciu|dziesiec|dziesieciu|[a-z]+nascie|[a-z]+nastu|[a-z]+dziescia|[a-z]+dziesci|[a-z]+dziestu|[a-z]+dziesiat|[a-z]+dziesieciu|sto|stu|kilk[aou]|kilkoro|troje|czworo|piecioro|[a-z]+orga|dwojga|trojga|par[aeu]|tuzin)$/;
const TIMES = new Set(
	"wczoraj dzis dzisiaj przedwczoraj rano wieczorem noca poniedzialek wtorek srode czwartek piatek sobote niedziele poniedzialku wtorku srody czwartku piatku soboty niedzieli minute minut godzine sekund wtedy weekend weekendzie tygodniu miesiacu kwadrans swieta wigilie pazdzierniku maju zeszlym ostatnim chwile mig kontroli awarii akcji pozarze burzy wichurze".split(
		" ",
	),
);

const isNumber = (token: Token | undefined): boolean =>
	token !== undefined && (token.kind === "number" || NUMBERS.test(token.bare));

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

class Judge {
	private readonly remark: Remark;
	private readonly tokens: readonly Token[];
	private readonly whole: boolean;
	private readonly praise: boolean;

	/** `whole` says that some sentence of the text addresses or names a colleague. */
	constructor(remark: Remark, whole: boolean, praise: boolean) {
		this.praise = praise;
		this.remark = remark;
		this.tokens = remark.tokens;
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
			(/^(?:mozesz|mozecie|mozna)$/.test(bareAt(tokens, to)) || holds(tokens, segment.from, from, OFFERED))
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

	private segmentOf(index: number): Segment {
		for (const segment of this.remark.segments) if (index < segment.to) return segment;
		return { from: 0, to: this.tokens.length, head: 0, role: "main", opener: "", joined: "" };
	}

	/** "wszystkich jedenastu", "w czterech telefonach ani razu", "z pięciu … żadna". */
	private counted(from: number, to: number, segment: Segment): boolean {
		const { tokens } = this;
		const repeated = /^(?:za|tydzien|dzien|miesiac|rok|co|zawsze|ciagle|stale|wiecznie|nieustannie|bez)$/.test(
			bareAt(tokens, from),
		);
		for (let i = to; i < Math.min(to + 3, repeated ? to : segment.to); i++)
			if (isNumber(tokens[i]) && !this.clock(i)) return true;
		for (let i = segment.from; i < from; i++) if (isNumber(tokens[i]) && !this.clock(i) && from - i < 7) return true;
		const index = this.remark.segments.indexOf(segment);
		const previous = this.remark.segments[index - 1];
		if (previous !== undefined && previous.to - previous.from <= 5 && from - segment.head <= 1) {
			for (let i = previous.from; i < previous.to; i++) if (isNumber(tokens[i]) && !this.clock(i)) return true;
		}
		return false;
	}

	/** A number that gives an hour, a duration or a date and so counts no set. */
	private clock(i: number): boolean {
		const { tokens } = this;
		if (/^(?:o|po|przed|okolo|do|od)$/.test(bareAt(tokens, i - 1))) return true;
		if (
			/^(?:minut|godzin|sekund|metr|procent|zlot|km|kilo|razy|razach|dni|tygodni|lat|miesiec|kwadrans)/.test(
				bareAt(tokens, i + 1),
			)
		)
			return !/^(?:raz|dni)/.test(bareAt(tokens, i + 1));
		return /[:./]/.test(tokens[i]?.norm ?? "");
	}

	/** True when the clause asks for or proposes something. */
	private proposed(segment: Segment, from: number): boolean {
		const { tokens } = this;
		if (asks(tokens, segment.from, segment.to)) return true;
		if (bareAt(tokens, segment.head) === "najlepiej") return true;
		if (holds(tokens, segment.from, segment.to, PROPOSING))
			return !isSecondPerson(tokens[from + 1]) || bareAt(tokens, segment.from) === "od";
		const index = this.remark.segments.indexOf(segment);
		const governor = this.remark.segments[index - 1];
		if (
			governor !== undefined &&
			segment.role !== "main" &&
			governor.role === "main" &&
			asks(tokens, governor.from, governor.to)
		)
			return true;
		if (
			governor !== undefined &&
			segment.to - segment.from <= 5 &&
			segment.from - governor.to <= 1 &&
			!this.verbIn(segment)
		)
			return this.remark.segments.slice(0, index).some((one) => one.role === "main" && asks(tokens, one.from, one.to));
		return (
			this.remark.question &&
			index >= 0 &&
			/^(?:moze|czy)$/.test(bareAt(tokens, segment.from)) &&
			holds(tokens, segment.from, segment.to, new Set(["moglbys", "moglabys", "mozemy", "mozesz", "moglibysmy"]))
		);
	}

	private verbIn(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++)
			if (readVerb(bareAt(this.tokens, i)) !== undefined || isPast(this.tokens[i], this.remark.plain)) return true;
		return false;
	}

	/** "W sobotę jak zwykle sprzątamy": a calendar and nobody's conduct. */
	private routine(): boolean {
		const { tokens } = this;
		if (addresses(tokens, 0, tokens.length) && !asks(tokens, 0, tokens.length) && !this.scheduled()) return false;
		for (const token of tokens) {
			const form = readVerb(token.bare)?.form;
			if (
				form === "we" ||
				form === "imperative-we" ||
				/(?:li|ly)smy$/.test(token.bare) ||
				(form === undefined && /(?:amy|emy|imy|ymy)$/.test(token.bare) && token.bare.length > 5)
			)
				return true;
		}
		return holds(
			tokens,
			0,
			tokens.length,
			new Set(["odbedzie", "zaczyna", "otwieramy", "inwentaryzacja", "odprawa", "zebranie", "dyzur", "spotkanie"]),
		);
	}

	/** "jak zwykle w ostatni piątek miesiąca": the calendar is named with it. */
	private scheduled(): boolean {
		return this.tokens.some(
			({ bare }, at) =>
				bare === "zwykle" &&
				bareAt(this.tokens, at - 1) === "jak" &&
				/^(?:w|we|na|przed|po|pod|z)$/.test(bareAt(this.tokens, at + 1)) &&
				/^(?:ostatn|pierwsz|kazd|poniedz|wtor|srod|czwart|piat|sobot|niedziel|koniec|koncu|poczat|poczatk|miesia|swieta|wigili|sezon)/.test(
					bareAt(this.tokens, at + 2),
				),
		);
	}

	/** Customers do it, and nobody else is spoken of. */
	private servedOnly(segment: Segment): boolean {
		const { tokens } = this;
		if (addresses(tokens, segment.from, segment.to) || namesColleague(tokens, segment.from, segment.to)) return false;
		for (let i = segment.from; i < segment.to; i++) {
			const person = personOf(bareAt(tokens, i));
			if (person?.side === "served" && person.subject) return true;
		}
		return false;
	}

	/** "Klient, który nigdy się nie uśmiecha". */
	private ofServed(segment: Segment): boolean {
		const previous = this.remark.segments[this.remark.segments.indexOf(segment) - 1];
		if (segment.role !== "main" && !isSecondPerson(this.tokens[segment.to - 1]))
			for (let i = segment.from; i < segment.to; i++)
				if (
					/^pani?$/.test(bareAt(this.tokens, i)) &&
					this.tokens[i + 1]?.capital === true &&
					previous !== undefined &&
					this.tokens.slice(previous.from, previous.to).some((token) => isSecondPerson(token))
				)
					return true;
		return (
			segment.role === "relative" &&
			previous !== undefined &&
			personOf(bareAt(this.tokens, previous.to - 1))?.side === "served"
		);
	}

	/** What we all do ("zawsze otwieramy o ósmej"). */
	private ours(segment: Segment): boolean {
		const { tokens } = this;
		if (addresses(tokens, segment.from, segment.to)) return false;
		for (let i = segment.from; i < segment.to; i++) if (readVerb(bareAt(tokens, i))?.form === "we") return true;
		return false;
	}

	private dated(): boolean {
		const { tokens } = this;
		for (let i = 0; i < tokens.length; i++)
			if (TIMES.has(bareAt(tokens, i)) || (tokens[i]?.kind === "number" && this.clock(i))) return true;
		return this.remark.segments.some((segment) => segment.role === "condition" && this.pastIn(segment));
	}

	private pastIn(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++) if (isPast(this.tokens[i], this.remark.plain)) return true;
		return false;
	}

	/** Everything, nobody, all: harmless when one event is told. */
	private event(sort: Sort, first: string, segment: Segment, from: number): boolean {
		const { tokens } = this;
		const receiver = addresses(tokens, segment.from, segment.to);
		if (sort === "people" && bareAt(tokens, segment.from) === "dzieki") return true;
		if (first === "niczym" && !holds(tokens, segment.from, segment.to, new Set(["nie"]))) return true;
		if (!this.pastIn(segment)) {
			if (/^(?:wszystko|nic)$/.test(first) && this.ofYours(segment)) return false;
			if (sort === "quantity" && !receiver && !namesColleague(tokens, segment.from, segment.to))
				return !(
					segment.head === from &&
					this.whole &&
					/^(?:nic|wszystko)$/.test(first) &&
					holds(tokens, segment.from, segment.to, new Set(["jest", "musze", "musimy"]))
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

	/** "Wszystko, co wydajesz, wraca": what is said of all that the receiver does. */
	private ofYours(segment: Segment): boolean {
		const next = this.remark.segments[this.remark.segments.indexOf(segment) + 1];
		if (next?.role !== "relative" || this.pastIn(next) || bareAt(this.tokens, next.head) !== "co") return false;
		return addresses(this.tokens, next.from, this.tokens.length);
	}

	/** "Cała kuchnia słyszała, jak wyzywasz zmywającą": others know of what the receiver does. */
	private toldOfYou(segment: Segment): boolean {
		const next = this.remark.segments[this.remark.segments.indexOf(segment) + 1];
		return next?.role === "complement" || (next !== undefined && bareAt(this.tokens, next.head) === "jak")
			? addresses(this.tokens, next.from, next.to) && !this.pastIn(next)
			: false;
	}

	private secondPast(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++)
			if (isPast(this.tokens[i], this.remark.plain) && isSecondPerson(this.tokens[i])) return true;
		return addresses(this.tokens, segment.from, segment.to);
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

const PROPOSING = new Set(
	"powinnismy umowmy ustalmy jutra teraz odtad proponuje wystarczy warto wolalbym wolalabym chcialbym chcialabym bedziemy".split(
		" ",
	),
);

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
