import type { MessageCode } from "#app/coach/codes.ts";
import { bareAt, holds, isActNoun, verbFormAt } from "../words/grammar.ts";
import type { Person } from "../words/people.ts";
import type { Segment } from "../words/segments.ts";
import { readVerb } from "../words/verbs.ts";
import * as classes from "../words/word-classes.ts";
import { type Address, Findings, type Prohibition } from "./finding.ts";

/** How the words begin that may be modal. */
const MODAL =
	/^(?:pow|nal|wol|war|wy[pm]|prz|god|uch|rad|pol|zal|dop|zez|akc|tol|poz|pra|mo[zg]|mus|trz|pot|obo|dot|b[ey]|wch|lez|ma|jest|sa$|da|spo|uda)/;

/** How the words begin that bar people from an act, and the acts of work and of going that they are barred from. */
const BARRED = /^(?:bez|nie|postr|trzec|obc[ey]|chor|mlodoc|poni|pod|spoza|do|w|z)/;
const BARRED_FROM =
	/^(?:w[ce]h?[ho]d|wej|wjez|przeb|prac|obsl|uzyw|kier|prow|wykon|miec|dotyk|uruch|otwier|przekr|nos|podej|wspin|wydaw|sprzed|zbliz)/;

/** Negated modal predicates: „nie wolno”, „nie powinien”, „nie ma co”. */
export class Modals extends Findings {
	/** Modal predicates after the particle. True when the word was one, flagged or not. */
	protected modal(
		next: string,
		at: number,
		i: number,
		start: number,
		segment: Segment,
		index: number,
		wrapped: "ensure" | "remember" | undefined,
	): boolean {
		if (!MODAL.test(next)) return false;
		const { tokens } = this;
		const allowed = segment.role === "main" || wrapped !== undefined;
		const verbAt = this.infinitiveAfter(at, segment);
		const reading = readVerb(bareAt(tokens, verbAt));
		const other = reading?.form === "converb" && tokens[verbAt]?.norm.endsWith("ć") === true;
		const common = { verb: other ? undefined : reading?.verb, verbAt };
		const family = reading?.verb.family ?? "";
		const to = verbAt > at && verbAt - at <= 3 ? verbAt + 1 : at + 1;
		const bez = holds(tokens, at + 1, segment.to, classes.WITHOUT);
		const flag = (message: MessageCode, kind: Prohibition["kind"], address: Address, subject?: Person): true => {
			if (allowed) this.report(index, start, to, message, kind, { ...common, address, subject });
			return true;
		};
		const bound =
			holds(tokens, at + 1, segment.to, classes.BEYOND) || family === "przekraczac" || family === "przewyzszac";
		if (next.startsWith("powin")) {
			if (/^(?:dziwi|zask(?:ak|ocz))/.test(bareAt(tokens, verbAt))) return true;
			const subject = this.subject(segment, index, next === "powinni" || next === "powinny");
			if (bound && subject?.side !== "staff") return flag("prohibition.bound", "bound", "should", subject);
			const nobody = holds(tokens, segment.from, i, classes.NOBODY);
			const address = bareAt(tokens, at + 1) === "sie" ? "impersonal" : "should";
			return flag(
				nobody ? "prohibition.negated-subject" : bez ? "prohibition.double-negation" : "prohibition.negated-modal",
				"negated",
				address,
				subject,
			);
		}
		if (/^(?:nalezy|wolno|warto|wypada|przystoi|godzi|uchodzi)$/.test(next)) {
			if (next === "nalezy" && bareAt(tokens, at + 1) === "do" && verbAt < at) return true;
			return flag(bez ? "prohibition.double-negation" : "prohibition.negated-modal", "negated", "impersonal");
		}
		if (
			/^(?:radz(?:i|e|imy)|(?:poleca|zaleca|dopuszcza|zezwala|akceptuje|toleruje|pozwala|praktykuje)(?:my)?)$/.test(
				next,
			)
		) {
			const sie = bareAt(tokens, at + 1) === "sie" || bareAt(tokens, i - 1) === "sie" || next.endsWith("my");
			if (sie || next === "radze") return flag("prohibition.negated-modal", "negated", "impersonal");
			return false;
		}
		if (next === "mozna") {
			const imperfective = reading !== undefined && !reading.verb.perfective;
			const people =
				classes.ENDURED.has(family) || imperfective || /^(?:tren|biega|skak|nurk|filmow)/.test(bareAt(tokens, verbAt));
			if (!people && !bez && (i > segment.head || holds(tokens, at, segment.to, classes.REMOTE))) return true;
			return flag(bez ? "prohibition.double-negation" : "prohibition.negated-modal", "negated", "impersonal");
		}
		if (/^mo(?:ga|ze(?:sz|cie|my)?)$/.test(next)) {
			if (!allowed) return true;
			return this.may(next, at, i, segment, index, bound, bez, flag);
		}
		if (classes.RELEASE.has(next)) {
			if (/^(?:po)?trzeba$|^musi(?:sz|cie)$/.test(next) && classes.NEEDLESS.has(family))
				return flag("prohibition.no-need", "needless", "impersonal");
			if (wrapped === "ensure" && next.startsWith("mus")) return flag("prohibition.ensure", "wrapped", "infinitive");
			return true;
		}
		if (/^bed(?:a|zie(?:sz|cie|my)?)$/.test(next) && this.future(at, segment, index, next))
			return flag(
				"prohibition.negated-modal",
				"negated",
				/^bedzie(?:sz|cie|my)$/.test(next) ? "impersonal" : "should",
				this.subject(segment, index, next === "beda"),
			);
		if (/^wchodz[ia]$/.test(next)) {
			if (!/^(?:gre|rachube)$/.test(bareAt(tokens, at + 2))) return false;
			return flag("prohibition.banning-word", "banned", "impersonal");
		}
		if (next === "lezy" && /zwyczaj/.test(bareAt(tokens, at + 3)))
			return flag("prohibition.bad-verdict", "verdict", "impersonal");
		if (/^ma(?:ja|my|sz|cie)?$/.test(next)) return this.has(next, at, segment, index, flag);
		if (/^(?:jest|sa|byloby|bedzie)$/.test(next)) {
			for (let j = at + 1; j <= at + 2; j++) {
				const word = bareAt(tokens, j);
				if (classes.GOOD_VERDICTS.has(word)) {
					if (word === "w" && !/^(?:dobrym|naszym|porzadku|stylu|zwyczaju)$/.test(bareAt(tokens, j + 1))) continue;
					if (/^(?:upowazn|uprawn)/.test(word))
						return flag(
							"prohibition.negated-modal",
							"negated",
							"impersonal",
							this.subject(segment, index, next === "sa"),
						);
					if (word === "dobrym" || word === "dobra") {
						if (!/^(?:pomysl|ton|praktyk|zwyczaj|obyczaj|styl|manier|rozwiaz|wizytowk)/.test(bareAt(tokens, j + 1)))
							continue;
					}
					return flag("prohibition.bad-verdict", "verdict", "impersonal");
				}
			}
			if (wrapped === "ensure") return flag("prohibition.ensure", "wrapped", "infinitive");
			if (next === "jest" && bareAt(tokens, i - 1) === "to" && isActNoun(tokens[segment.head]))
				return flag("prohibition.bad-verdict", "verdict", "impersonal");
			return true;
		}
		if (/^(?:u?da(?:lo)?|sposob)$/.test(next)) return wrapped === undefined;
		return false;
	}

	protected may(
		next: string,
		at: number,
		i: number,
		segment: Segment,
		index: number,
		bound: boolean,
		bez: boolean,
		flag: (message: MessageCode, kind: Prohibition["kind"], address: Address, subject?: Person) => true,
	): true {
		const { tokens } = this;
		if (/^moze./.test(next)) {
			if (this.sentence.tokens.length > segment.to + 1 && tokens[segment.to]?.norm === "—") return true;
			return flag(
				"prohibition.negated-modal",
				"negated",
				/sz$/.test(next) ? "imperative" : /cie$/.test(next) ? "imperative-plural" : "we",
			);
		}
		const subject =
			this.subject(segment, index, next === "moga") ?? (i === segment.head ? this.around.subject : undefined);
		const nobody = holds(tokens, segment.from, i, classes.NOBODY);
		if (bound && subject?.side !== "staff") return flag("prohibition.bound", "bound", "should", subject);
		if (nobody) return flag("prohibition.negated-subject", "negated", "should", subject);
		if (subject?.side === "staff")
			return flag(bez ? "prohibition.double-negation" : "prohibition.negated-modal", "negated", "should", subject);
		const verb = bareAt(tokens, this.infinitiveAfter(at, segment));
		if (this.barred(segment, at, verb)) return flag("prohibition.negated-modal", "negated", "should", subject);
		if (subject?.side === "served") {
			const passive = /(?:an|on|t)[yaei]$/.test(bareAt(tokens, this.infinitiveAfter(at, segment) + 1));
			if (
				(bez && /^(?:opuscic|opuszczac|wychodzic|odchodzic)$/.test(verb)) ||
				(verb === "byc" && passive) ||
				/^(?:czekac|czuc|odejsc|wyjsc|zostac|pozostac|pozostawac|stac|odniesc|trafic|uslyszec|odczuc|miec)$/.test(verb)
			)
				return flag("prohibition.negated-modal", "negated", "should", subject);
			return true;
		}
		if (
			/^(?:ubra|ubior|stroj|odziez|bluz|spodni|sukien|koszul|mundur|obuwi|paznok|makija|fryzur|wlos|bizut|bransol|kolczyk|zapach|perfum|tatua|zaros|brod|identyf)/.test(
				bareAt(tokens, segment.head),
			)
		)
			return flag("prohibition.negated-modal", "negated", "should", subject);
		if (
			/^(?:byc|pozosta|zosta|wisiec|czekac|brak|zabrak|przekr|wygladac|pachn|zawierac|odbiegac|zdarz|dochodzic|dojsc|sta[cw]|trafi|znajd|lez|utrudni|zalezec|wplyw|budzic|blokow|zastaw|taras|park|rozni|odbywac|miec|znikn|opusc|opuszcz|wyjs|wyjech|przechodz|zalega|krazyc|cierpi)/.test(
				verb,
			)
		)
			return flag("prohibition.negated-modal", "negated", "should", subject);
		return true;
	}

	/** „Osoby bez uprawnień nie mogą wchodzić”: people barred from an act by what they lack or are. */
	private barred(segment: Segment, at: number, verb: string): boolean {
		const { tokens } = this;
		const isPerson = (i: number): boolean => /^osob[ay]$/.test(bareAt(tokens, i));
		const from = isPerson(segment.head) ? segment.head : (this.segments[0]?.head ?? 0);
		if (!isPerson(from) || !BARRED_FROM.test(verb)) return false;
		for (let i = from + 1; i < at; i++) if (BARRED.test(bareAt(tokens, i))) return true;
		return false;
	}

	/** "nie będzie udostępniał": a rule in the future tense, said of staff. */
	protected future(at: number, segment: Segment, index: number, next: string): boolean {
		const subject = this.subject(segment, index, next === "beda");
		if (!/^bedzie(?:sz|cie|my)$/.test(next) && subject?.side !== "staff") return false;
		for (let i = at + 1; i < Math.min(at + 4, segment.to); i++) {
			const form = verbFormAt(this.tokens, i)?.form;
			if (form === "past" || form === "infinitive") return segment.role === "main";
		}
		return false;
	}

	/** True when a clause of purpose follows. */
	protected soThat(index: number): boolean {
		return this.segments[index + 1]?.role === "purpose";
	}

	protected has(
		next: string,
		at: number,
		segment: Segment,
		index: number,
		flag: (message: MessageCode, kind: Prohibition["kind"], address: Address, subject?: Person) => true,
	): boolean {
		const { tokens } = this;
		let j = at + 1;
		if (/^(?:sie|tu|u)$/.test(bareAt(tokens, j))) j++;
		const word = bareAt(tokens, j);
		const second = bareAt(tokens, j + 1);
		if (word === "prawa") {
			const address =
				next === "masz" ? "imperative" : next === "macie" ? "imperative-plural" : next === "mamy" ? "we" : "should";
			return flag("prohibition.negated-modal", "negated", address, this.subject(segment, index, next === "maja"));
		}
		if (next === "mamy" && word === "w" && /zwyczaj/.test(second))
			return flag("prohibition.bad-verdict", "verdict", "we");
		if (/^ma(?:sz|cie)$/.test(next) && !/^(?:potrzeby|co|czego|po|sensu|powodu|celu|mowy)$/.test(word)) return false;
		if (/^(?:takiej|zadnej|mozliwosci|opcji|szans|szansy)$/.test(word) && this.soThat(index))
			return flag("prohibition.banning-word", "banned", "impersonal");
		if (/^(?:potrzeby|co|czego|sensu|powodu|celu)$/.test(word) || (word === "po" && second === "co")) {
			if (this.subject(segment, index, next === "maja")?.side === "served") return true;
			return flag("prohibition.no-need", "needless", "impersonal");
		}
		if (
			/^(?:mowy|usprawiedliwienia|przyzwolenia|tolerancji|wytlumaczenia|wstepu)$/.test(word) ||
			(/^(?:zgody|miejsca)$/.test(word) && second === "na") ||
			(word === "miejsca" && second === "dla")
		) {
			return flag("prohibition.banning-word", "banned", "impersonal");
		}
		if (word === "byc" && next !== "mamy") return flag("prohibition.negated-modal", "negated", "should");
		return false;
	}
}
