import type { Token } from "#app/coach/analysis.ts";
import { bareAt, holds } from "../words/grammar.ts";
import { personOf } from "../words/people.ts";
import type { Segment } from "../words/segments.ts";
import { readVerb } from "../words/verbs.ts";
import { addresses, asks, isPast, isSecondPerson, namesColleague, type Remark } from "./remarks.ts";

const NUMBERS =
	/^(?:dw(?:a|ie|och|oje|och|om|u|oma)|obie|oba|obu|trz(?:y|ech|em)|trzema|czter(?:y|ech|em)|piec|pieciu|szesc|szesciu|siedem|siedmiu|osiem|osmiu|dziewiec|dziewieciu|dziesiec|dziesieciu|[a-z]+nascie|[a-z]+nastu|[a-z]+dziescia|[a-z]+dziesci|[a-z]+dziestu|[a-z]+dziesiat|[a-z]+dziesieciu|sto|stu|kilk[aou]|kilkoro|troje|czworo|piecioro|[a-z]+orga|dwojga|trojga|par[aeu]|tuzin)$/;
const TIMES = new Set(
	"wczoraj dzis dzisiaj przedwczoraj rano wieczorem noca poniedzialek wtorek srode czwartek piatek sobote niedziele poniedzialku wtorku srody czwartku piatku soboty niedzieli minute minut godzine sekund wtedy weekend weekendzie tygodniu miesiacu kwadrans swieta wigilie pazdzierniku maju zeszlym ostatnim chwile mig kontroli awarii akcji pozarze burzy wichurze".split(
		" ",
	),
);

export const isNumber = (token: Token | undefined): boolean =>
	token !== undefined && (token.kind === "number" || NUMBERS.test(token.bare));

const PROPOSING = new Set(
	"powinnismy umowmy ustalmy jutra teraz odtad proponuje wystarczy warto wolalbym wolalabym chcialbym chcialabym bedziemy".split(
		" ",
	),
);

/** What a remark tells of the clause in which a generalising word stands: who acts, when, how many, and whether it is a proposal. */
export class RemarkFacts {
	protected readonly remark: Remark;
	protected readonly tokens: readonly Token[];

	constructor(remark: Remark) {
		this.remark = remark;
		this.tokens = remark.tokens;
	}

	protected segmentOf(index: number): Segment {
		for (const segment of this.remark.segments) if (index < segment.to) return segment;
		return { from: 0, to: this.tokens.length, head: 0, role: "main", opener: "", joined: "" };
	}

	/** "wszystkich jedenastu", "w czterech telefonach ani razu", "z pięciu … żadna". */
	protected counted(from: number, to: number, segment: Segment): boolean {
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
	protected clock(i: number): boolean {
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
	protected proposed(segment: Segment, from: number): boolean {
		const { tokens } = this;
		if (asks(tokens, segment.from, segment.to)) return true;
		if (bareAt(tokens, segment.head) === "najlepiej") return true;
		// "Od poniedziałku nikt nie wchodzi bez kasku, przekażcie to".
		if (
			bareAt(tokens, segment.from) === "od" &&
			TIMES.has(bareAt(tokens, segment.from + 1)) &&
			!this.pastIn(segment) &&
			asks(tokens, segment.to, tokens.length)
		)
			return true;
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

	protected verbIn(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++)
			if (readVerb(bareAt(this.tokens, i)) !== undefined || isPast(this.tokens[i], this.remark.plain)) return true;
		return false;
	}

	/** "W sobotę jak zwykle sprzątamy": a calendar and nobody's conduct. */
	protected routine(): boolean {
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

	/** "W piątek jak zwykle liczymy kasę": thanks that tell of a day's work and of nobody in that clause. */
	protected weekly(segment: Segment, from: number): boolean {
		const { tokens } = this;
		return (
			/^(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)$/.test(bareAt(tokens, from - 1)) &&
			!addresses(tokens, segment.from, segment.to) &&
			tokens.some(({ bare }) => bare.startsWith("dziek")) &&
			tokens.slice(segment.from, segment.to).some(({ bare }) => readVerb(bare)?.form === "we")
		);
	}

	/** "jak zwykle w ostatni piątek miesiąca": the calendar is named with it. */
	protected scheduled(): boolean {
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
	protected servedOnly(segment: Segment): boolean {
		const { tokens } = this;
		if (addresses(tokens, segment.from, segment.to) || namesColleague(tokens, segment.from, segment.to)) return false;
		for (let i = segment.from; i < segment.to; i++) {
			const person = personOf(bareAt(tokens, i));
			if (person?.side === "served" && person.subject) return true;
		}
		return false;
	}

	/** "Klient, który nigdy się nie uśmiecha". */
	protected ofServed(segment: Segment): boolean {
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
	protected ours(segment: Segment): boolean {
		const { tokens } = this;
		if (addresses(tokens, segment.from, segment.to)) return false;
		for (let i = segment.from; i < segment.to; i++) if (readVerb(bareAt(tokens, i))?.form === "we") return true;
		return false;
	}

	protected dated(): boolean {
		const { tokens } = this;
		for (let i = 0; i < tokens.length; i++)
			if (TIMES.has(bareAt(tokens, i)) || (tokens[i]?.kind === "number" && this.clock(i))) return true;
		return this.remark.segments.some((segment) => segment.role === "condition" && this.pastIn(segment));
	}

	protected pastIn(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++) if (isPast(this.tokens[i], this.remark.plain)) return true;
		return false;
	}

	/** "Wszystko, co wydajesz, wraca": what is said of all that the receiver does. */
	protected ofYours(segment: Segment): boolean {
		const next = this.remark.segments[this.remark.segments.indexOf(segment) + 1];
		if (next?.role !== "relative" || this.pastIn(next) || bareAt(this.tokens, next.head) !== "co") return false;
		return addresses(this.tokens, next.from, this.tokens.length);
	}

	/** "Cała kuchnia słyszała, jak wyzywasz zmywającą": others know of what the receiver does. */
	protected toldOfYou(segment: Segment): boolean {
		const next = this.remark.segments[this.remark.segments.indexOf(segment) + 1];
		return next?.role === "complement" || (next !== undefined && bareAt(this.tokens, next.head) === "jak")
			? addresses(this.tokens, next.from, next.to) && !this.pastIn(next)
			: false;
	}

	protected secondPast(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++)
			if (isPast(this.tokens[i], this.remark.plain) && isSecondPerson(this.tokens[i])) return true;
		return addresses(this.tokens, segment.from, segment.to);
	}
}
