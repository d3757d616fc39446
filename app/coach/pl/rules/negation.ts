import { bareAt, holds, isActNoun, isPreposition, subjectIn, verbFormAt } from "../words/grammar.ts";
import type { Segment } from "../words/segments.ts";
import { readVerb, type VerbForm } from "../words/verbs.ts";
import * as classes from "../words/word-classes.ts";
import { type Address, negationStart, type Prohibition } from "./finding.ts";
import { NormativePresent } from "./normative-present.ts";

/** Negated verbs: what the particle stands before, and imperatives and infinitives. */
export class Negations extends NormativePresent {
	protected negation(i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		let at = i + 1;
		if (bareAt(tokens, at) === "sie") at++;
		const token = tokens[at];
		if (token === undefined || at >= segment.to || token.kind !== "word") return;
		const next = token.bare;
		const start = negationStart(tokens, i, segment.from);
		const wrapped = this.wrapper(index);
		const main = segment.role === "main";
		if (main && bareAt(tokens, i - 1) === "nigdy" && isPreposition(next) && index > 0 && this.isDirective()) {
			this.report(index, start, at + 1, "prohibition.no-noun", "manner");
			return;
		}
		if (main && bareAt(tokens, i - 1) === "to" && this.noPlace(at, segment)) {
			this.report(index, i - 1, this.placeAt(at) + 1, "prohibition.bad-verdict", "verdict", {
				verbAt: this.infinitiveAfter(at, segment),
				verb: readVerb(bareAt(tokens, this.infinitiveAfter(at, segment)))?.verb,
			});
			return;
		}
		if (this.modal(next, at, i, start, segment, index, wrapped)) return;
		const seen = verbFormAt(tokens, at);
		if (seen?.form !== "infinitive" && !(seen?.form.startsWith("imperative") ?? false) && classes.CONSTITUENT.has(next))
			return;
		if (seen === undefined && wrapped === "ensure" && /[aeiy]$/.test(next) && segment.to - at < 8) {
			this.report(index, segment.head, at + 1, "prohibition.ensure", "wrapped", { verbAt: at, address: "infinitive" });
			return;
		}
		if (seen === undefined) {
			this.unknownAfterNot(i, at, start, segment, index);
			return;
		}
		const { form, reading } = seen;
		const verb = reading?.verb;
		const family = verb?.family ?? "";
		const common = { verb, verbAt: at };
		if (form.startsWith("imperative")) {
			if (!this.imperative(form, next, at, i, segment, reading === undefined)) return;
			const address = (
				reading === undefined
					? next.endsWith("cie")
						? "imperative-plural"
						: next.endsWith("my")
							? "imperative-we"
							: "imperative"
					: form
			) as VerbForm;
			if (classes.HESITATE.has(family) || (next === "miej" && holds(tokens, at + 1, at + 3, classes.SCRUPLES))) {
				this.report(index, i, this.reflexive(at), "prohibition.hesitate", "hesitate", { ...common, address });
			} else if (family === "zapominac") {
				this.report(index, start, at + 1, "prohibition.double-negation", "forget", { ...common, address });
			} else if (holds(tokens, at + 1, segment.to, classes.WITHOUT)) {
				this.report(index, start, at + 1, "prohibition.double-negation", "negated", { ...common, address });
			} else if (holds(tokens, segment.from, i, classes.NOTHING)) {
				this.report(index, start, at + 1, "prohibition.negative-pronoun", "negated", { ...common, address });
			} else this.report(index, start, at + 1, "prohibition.negated-imperative", "negated", { ...common, address });
			return;
		}
		if (wrapped === "ensure" && form !== "converb" && form !== "gerund") {
			if (this.possibleBefore(i, segment)) return;
			this.report(index, segment.head, at + 1, "prohibition.ensure", "wrapped", { ...common, address: "infinitive" });
			return;
		}
		if (holds(tokens, segment.from, i, classes.LET)) {
			this.report(index, start, at + 1, "prohibition.negated-imperative", "negated", { ...common, address: "he" });
			return;
		}
		if (form === "converb") {
			if (
				(classes.CONVERB_IDIOMS.has(next) && (next !== "mowiac" || tokens[at + 1]?.kind === "word")) ||
				(next === "patrzac" &&
					bareAt(tokens, at + 1) === "na" &&
					/^(?:koszt|to|cen|godzin|pogod|czas|kolejk|nic|opini)/.test(bareAt(tokens, at + 2))) ||
				(next === "wchodzac" && bareAt(tokens, at + 2) === "szczegoly") ||
				!this.isDirective() ||
				(segment.role !== "main" && segment.role !== "condition")
			)
				return;
			if (i > segment.head && this.servedOnly(segment)) return;
			this.report(index, i, at + 1, "prohibition.manner", "manner", common);
			return;
		}
		if (!main && wrapped !== "remember") return;
		if (form === "infinitive") this.infinitive(at, i, start, segment, index, common);
		else if (form === "he" || form === "they") this.present(form, at, i, start, segment, index, common, next);
		else if (form === "we") {
			const until = this.segments.some((one) => /^(?:dopoki|poki|zanim|nim)$/.test(bareAt(tokens, one.head)));
			const course =
				/^(?:konczyc|zaczynac|rozpoczynac)$/.test(family) || (until && /^(?:zamykac|otwierac)$/.test(family));
			if (classes.FACTS.has(family) && !(course && !holds(tokens, segment.from, segment.to, classes.CALENDAR))) return;
			if (
				classes.TERMS.has(family) &&
				!(family === "prowadzic" && this.talks(segment)) &&
				!(/^(?:sprzedawac|wydawac|serwowac|pozyczac|wypozyczac)$/.test(family) && this.refused(segment)) &&
				!holds(tokens, segment.from, segment.to, classes.NEVER)
			)
				return;
			this.report(index, start, at + 1, "prohibition.normative-present", "negated", { ...common, address: "we" });
		} else if (form === "you") {
			if (verb === undefined || classes.FACTS.has(family) || this.segments.length > 1 || !this.sentenceEnds()) return;
			this.report(index, start, at + 1, "prohibition.normative-present", "negated", {
				...common,
				address: "imperative",
			});
		}
	}

	/** True when the clause speaks of talks and quarrels: "nie prowadzimy prywatnych rozmów". */
	private talks(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++)
			if (/^(?:rozmow|dyskus|spor|klotn|sprzecz|pogaw)/.test(bareAt(this.tokens, i))) return true;
		return false;
	}

	/** True when the clause names those to whom nothing is sold: "osobom niepełnoletnim", "nietrzeźwym klientom". */
	private refused(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++)
			if (/^(?:nieletni|niepelnolet|maloletni|nietrzezw|pijan|nieupowaznion|postronn)/.test(bareAt(this.tokens, i)))
				return true;
		return false;
	}

	/** "Recepcja to nie miejsce na rozmowy", "to nie jest pora na żarty". */
	protected noPlace(at: number, segment: Segment): boolean {
		const { tokens } = this;
		const place = this.placeAt(at);
		if (bareAt(tokens, place) === "nasz" && /^(?:styl|zwyczaj|sposob|standard)$/.test(bareAt(tokens, place + 1)))
			return isActNoun(tokens[segment.head]);
		return (
			place + 1 < segment.to &&
			/^(?:miejsce|pora|moment|czas|okazja|teren|kacik)$/.test(bareAt(tokens, place)) &&
			/^(?:na|do|dla)$/.test(bareAt(tokens, place + 1))
		);
	}

	private placeAt(at: number): number {
		let place = /^(?:jest|sa)$/.test(bareAt(this.tokens, at)) ? at + 1 : at;
		if (/^(?:dobre|dobra|dobry|najlepsz|wlasciw|odpowiedni)/.test(bareAt(this.tokens, place))) place++;
		return place;
	}

	protected imperative(form: string, next: string, at: number, i: number, segment: Segment, guessed: boolean): boolean {
		if (form !== "imperative" || !guessed) {
			const reading = readVerb(next);
			if (
				reading !== undefined &&
				next.length <= 4 &&
				segment.joined !== "" &&
				at === segment.to - 1 &&
				isPreposition(bareAt(this.tokens, i - 1))
			)
				return false;
		}
		return !isPreposition(bareAt(this.tokens, i - 1));
	}

	/** A word of unknown form right after the particle: a verb only where staff is the subject or an order begins. */
	protected unknownAfterNot(i: number, at: number, start: number, segment: Segment, index: number): void {
		const { tokens } = this;
		if (segment.role !== "main") return;
		const token = tokens[at];
		if (token === undefined) return;
		const { bare, norm } = token;
		const after = tokens[at + 1];
		if (
			i === segment.head &&
			(segment.joined === "" || segment.joined === "i") &&
			segment.opener !== "," &&
			after?.kind === "word" &&
			after.bare !== "lecz" &&
			/[bcdgjlmnprwzłńśźćż]$/.test(norm) &&
			!this.laterContrast(index)
		) {
			if (/(?:ny|na|ne|ski)$/.test(bare) || bare.length < 3) return;
			this.report(index, start, at + 1, "prohibition.negated-imperative", "negated", {
				address: "imperative",
				verbAt: at,
			});
			return;
		}
		if (/[aeiy]$/.test(bare) && bareAt(tokens, at + 1) === "sie" && this.objectFirst(segment, i)) {
			this.report(index, start, at + 2, "prohibition.normative-present", "negated", {
				address: "impersonal",
				verbAt: at,
			});
			return;
		}
		if (/[aeiy]$/.test(bare)) {
			const subject =
				subjectIn(tokens, segment.from, i, false) ??
				(bareAt(tokens, i - 1) === "nigdy" ? this.subject(segment, index, false) : undefined);
			const besides = holds(tokens, segment.from, i, classes.NOBODY) && holds(tokens, segment.from, i, classes.BESIDES);
			if (subject?.side === "staff" || besides)
				this.report(index, start, at + 1, "prohibition.normative-present", "negated", {
					address: "he",
					verbAt: at,
					subject,
				});
		}
	}

	protected infinitive(
		at: number,
		i: number,
		start: number,
		segment: Segment,
		index: number,
		common: Partial<Prohibition>,
	): void {
		const { tokens } = this;
		if (this.possibleBefore(i, segment) || (classes.STATES.has(bareAt(tokens, at)) && bareAt(tokens, i - 1) !== "sie"))
			return;
		let address: Address = "infinitive";
		let from = start;
		for (let j = segment.from; j < i; j++) {
			const bare = bareAt(tokens, j);
			if (bare === "prosze" || bare === "prosimy") address = "please";
			else if (
				bare === "nalezy" ||
				bare === "trzeba" ||
				bare === "warto" ||
				bare === "lepiej" ||
				bare === "najlepiej"
			) {
				address = "impersonal";
				if (j === i - 1) from = j;
			} else if (bare.startsWith("powin")) address = "should";
			else if (/^(?:po)?staraj/.test(bare) || /^(?:s)?probuj/.test(bare)) {
				address = bare.endsWith("cie") ? "imperative-plural" : "imperative";
				from = j;
			}
		}
		const bez = holds(tokens, at + 1, segment.to, classes.WITHOUT);
		this.report(
			index,
			from,
			at + 1,
			bez ? "prohibition.double-negation" : "prohibition.negated-imperative",
			"negated",
			{
				...common,
				address,
				subject: subjectIn(tokens, segment.from, i, false) ?? subjectIn(tokens, segment.from, i, true),
			},
		);
	}
}
