import type { Sentence, Token } from "../analysis.ts";
import type { MessageCode } from "../codes.ts";
import { bareAt, hasDirective, hasThingSubject, holds, isActGenitive, isActNoun, isPreposition, subjectIn, verbFormAt } from "./grammar.ts";
import type { Person } from "./people.ts";
import { findSegments, isImperativeAt, type Segment } from "./segments.ts";
import { readVerb, type Verb, type VerbForm } from "./verbs.ts";
import * as classes from "./word-classes.ts";

/** How the sentence addresses the one who is to act; decides the form of a suggestion. */
export type Address = VerbForm | "should" | "impersonal" | "please" | "noun";

/** A prohibition found: the flagged tokens [from, to) of a sentence and what the rewriting needs to know. */
export interface Prohibition {
	sentence: Sentence;
	segments: readonly Segment[];
	segment: number;
	from: number;
	to: number;
	message: MessageCode;
	address: Address;
	/** The forbidden verb and its place, when there is one. */
	verb: Verb | undefined;
	verbAt: number;
	/** The construction, for the rewriting. */
	kind: "negated" | "banned" | "forget" | "none" | "verdict" | "hesitate" | "manner" | "needless" | "bound" | "wrapped" | "gerund";
	subject: Person | undefined;
}

export interface Surroundings {
	/** The subject that an earlier sentence or a lead-in gave. */
	subject: Person | undefined;
}

const NEGATORS = new Set(["nigdy", "nikt", "nikomu", "niczego", "nic", "nikogo", "zadnym", "zaden", "zadna", "zadne", "zadnej", "zadnego", "zadnych", "absolutnie", "pod", "wypadku", "razie", "pozorem", "w", "przenigdy"]);

/** The first token of the negation that the particle at `i` completes: "nigdy nie", "w żadnym wypadku nie". */
function negationStart(tokens: readonly Token[], i: number, from: number): number {
	let start = i;
	while (start > from && NEGATORS.has(bareAt(tokens, start - 1))) start--;
	if (bareAt(tokens, start) === "w" && bareAt(tokens, start + 1) !== "zadnym") return i;
	if (bareAt(tokens, start) === "pod" && bareAt(tokens, start + 1) !== "zadnym") return i;
	return start;
}

class Finder {
	private readonly tokens: readonly Token[];
	private readonly segments: readonly Segment[];
	private readonly found: Prohibition[] = [];
	private directive: boolean | undefined;
	private readonly sentence: Sentence;
	private readonly around: Surroundings;

	constructor(sentence: Sentence, around: Surroundings) {
		this.sentence = sentence;
		this.around = around;
		this.tokens = sentence.tokens;
		this.segments = findSegments(sentence);
	}

	run(): Prohibition[] {
		this.segments.forEach((segment, index) => {
			for (let i = segment.from; i < segment.to; i++) {
				const token = this.tokens[i];
				if (token === undefined || token.kind !== "word") continue;
				const before = this.found.length;
				this.look(token.bare, i, segment, index);
				if (this.found.length > before) i = Math.max(i, (this.found[this.found.length - 1]?.to ?? 0) - 1);
			}
		});
		return this.found;
	}

	private report(index: number, from: number, to: number, message: MessageCode, kind: Prohibition["kind"], more: Partial<Prohibition> = {}): void {
		this.found.push({ sentence: this.sentence, segments: this.segments, segment: index, from, to, message, kind, address: "impersonal", verb: undefined, verbAt: -1, subject: undefined, ...more });
	}

	private isDirective(): boolean {
		this.directive ??= hasDirective(this.sentence, this.segments, this.around.subject?.side === "staff");
		return this.directive;
	}

	/** The governing wrapper of a subordinate segment: "dopilnuj, żeby …", "pamiętaj, że …". */
	private wrapper(index: number): "ensure" | "remember" | undefined {
		const segment = this.segments[index];
		if (segment === undefined || (segment.role !== "purpose" && segment.role !== "complement")) return undefined;
		let at = index - 1;
		while (at >= 0 && this.segments[at]?.role === segment.role) at--;
		const governor = this.segments[at];
		if (governor === undefined || governor.role !== "main") return undefined;
		const { tokens } = this;
		const opener = bareAt(tokens, segment.head);
		const that = opener === "ze" || opener === "iz";
		let empty = false;
		for (let i = governor.from; i < governor.to; i++) {
			const bare = bareAt(tokens, i);
			if (classes.REMINDERS.has(bare) || bare === "uwadze" || bare === "uwage" || (bare === "uwadze" && that)) return that ? "remember" : "ensure";
			if (segment.role === "purpose" && classes.WRAPPERS.has(bare)) return "ensure";
			if (that && (bare.startsWith("upewni") || bare.startsWith("spraw"))) return "ensure";
			if (segment.role === "purpose" && classes.EMPTY_VERBS.has(bare)) empty = true;
		}
		if (segment.role !== "purpose") return undefined;
		const last = bareAt(tokens, governor.to - 1);
		const manner = last === "tak" || bareAt(tokens, segment.from) === "tak" || last === "sposob";
		return empty && manner && governor.to - governor.from <= 5 ? "ensure" : undefined;
	}

	private look(bare: string, i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		if (bare === "nie") this.negation(i, segment, index);
		else if (bare === "bez") this.without(i, segment, index);
		else if (segment.role === "main") this.lexical(bare, i, segment, index);
		else if (this.wrapper(index) === "remember") this.lexical(bare, i, segment, index);
		else if (segment.role === "complement" || segment.role === "purpose" || segment.role === "condition") {
			if (readVerb(bare)?.form.startsWith("imperative") === true && isImperativeAt(tokens, i)) this.lexical(bare, i, segment, index);
		}
	}

	private negation(i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		let at = i + 1;
		if (bareAt(tokens, at) === "sie") at++;
		const token = tokens[at];
		if (token === undefined || at >= segment.to || token.kind !== "word") return;
		const next = token.bare;
		const start = negationStart(tokens, i, segment.from);
		const wrapped = this.wrapper(index);
		const main = segment.role === "main";
		if (this.modal(next, at, i, start, segment, index, wrapped)) return;
		const seen = verbFormAt(tokens, at);
		if (seen?.form !== "infinitive" && !(seen?.form.startsWith("imperative") ?? false) && classes.CONSTITUENT.has(next)) return;
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
			const address = (reading === undefined ? (next.endsWith("cie") ? "imperative-plural" : next.endsWith("my") ? "imperative-we" : "imperative") : form) as VerbForm;
			if (classes.HESITATE.has(family) || (next === "miej" && holds(tokens, at + 1, at + 3, new Set(["oporow", "obaw", "skrupulow"])))) {
				this.report(index, i, this.reflexive(at), "prohibition.hesitate", "hesitate", { ...common, address });
			} else if (family === "zapominac") {
				this.report(index, start, at + 1, "prohibition.double-negation", "forget", { ...common, address });
			} else if (holds(tokens, at + 1, segment.to, new Set(["bez"]))) {
				this.report(index, start, at + 1, "prohibition.double-negation", "negated", { ...common, address });
			} else if (holds(tokens, segment.from, i, new Set(["nikomu", "niczego", "nic", "nikogo", "niczym"]))) {
				this.report(index, start, at + 1, "prohibition.negative-pronoun", "negated", { ...common, address });
			} else this.report(index, start, at + 1, "prohibition.negated-imperative", "negated", { ...common, address });
			return;
		}
		if (wrapped === "ensure" && form !== "converb" && form !== "gerund") {
			if (this.possibleBefore(i, segment)) return;
			this.report(index, segment.head, at + 1, "prohibition.ensure", "wrapped", { ...common, address: "infinitive" });
			return;
		}
		if (holds(tokens, segment.from, i, new Set(["niech", "niechaj"]))) {
			this.report(index, start, at + 1, "prohibition.negated-imperative", "negated", { ...common, address: "he" });
			return;
		}
		if (form === "converb") {
			if (classes.CONVERB_IDIOMS.has(next) || (next === "wchodzac" && bareAt(tokens, at + 2) === "szczegoly") || !this.isDirective() || (segment.role !== "main" && segment.role !== "condition")) return;
			if (this.servedOnly(segment)) return;
			this.report(index, i, at + 1, "prohibition.manner", "manner", common);
			return;
		}
		if (!main && wrapped !== "remember") return;
		if (form === "infinitive") this.infinitive(at, i, start, segment, index, common);
		else if (form === "he" || form === "they") this.present(form, at, i, start, segment, index, common, next);
		else if (form === "we") {
			if (classes.FACTS.has(family)) return;
			if (classes.TERMS.has(family) && !holds(tokens, segment.from, segment.to, new Set(["bez"]))) return;
			this.report(index, start, at + 1, "prohibition.normative-present", "negated", { ...common, address: "we" });
		} else if (form === "you") {
			if (verb === undefined || classes.FACTS.has(family) || this.segments.length > 1 || !this.sentenceEnds()) return;
			this.report(index, start, at + 1, "prohibition.normative-present", "negated", { ...common, address: "imperative" });
		}
	}

	private sentenceEnds(): boolean {
		const last = this.tokens[this.tokens.length - 1]?.norm;
		return last === "." || last === "!";
	}

	/** The end of a verb with its reflexive pronoun. */
	private reflexive(at: number): number {
		return bareAt(this.tokens, at + 1) === "sie" ? at + 2 : at + 1;
	}

	private imperative(form: string, next: string, at: number, i: number, segment: Segment, guessed: boolean): boolean {
		if (form !== "imperative" || !guessed) {
			const reading = readVerb(next);
			if (reading !== undefined && next.length <= 4 && segment.joined !== "" && at === segment.to - 1 && isPreposition(bareAt(this.tokens, i - 1))) return false;
		}
		return !isPreposition(bareAt(this.tokens, i - 1));
	}

	/** A word of unknown form right after the particle: a verb only where staff is the subject or an order begins. */
	private unknownAfterNot(i: number, at: number, start: number, segment: Segment, index: number): void {
		const { tokens } = this;
		if (segment.role !== "main") return;
		const token = tokens[at];
		if (token === undefined) return;
		const { bare, norm } = token;
		const after = tokens[at + 1];
		if (i === segment.head && (segment.joined === "" || segment.joined === "i") && segment.opener !== "," && after?.kind === "word" && after.bare !== "lecz" && /[bcdgjlmnprwzłńśźćż]$/.test(norm) && !this.laterContrast(index)) {
			if (/(?:ny|na|ne|ski)$/.test(bare) || bare.length < 3) return;
			this.report(index, start, at + 1, "prohibition.negated-imperative", "negated", { address: "imperative", verbAt: at });
			return;
		}
		if (/[aeiy]$/.test(bare)) {
			const subject = subjectIn(tokens, segment.from, i, false);
			if (subject?.side === "staff") this.report(index, start, at + 1, "prohibition.normative-present", "negated", { address: "he", verbAt: at, subject });
		}
	}

	/** "nie X, lecz Y": the contrast of parts. */
	private laterContrast(index: number): boolean {
		const next = this.segments[index + 1];
		return next !== undefined && (next.joined === "lecz" || next.joined === "ale" || next.joined === "tylko" || next.joined === "a");
	}

	private possibleBefore(i: number, segment: Segment): boolean {
		return holds(this.tokens, Math.max(segment.from, i - 3), i, classes.POSSIBLE);
	}

	private infinitive(at: number, i: number, start: number, segment: Segment, index: number, common: Partial<Prohibition>): void {
		const { tokens } = this;
		if (this.possibleBefore(i, segment) || classes.STATES.has(bareAt(tokens, at))) return;
		let address: Address = "infinitive";
		let from = start;
		for (let j = segment.from; j < i; j++) {
			const bare = bareAt(tokens, j);
			if (bare === "prosze" || bare === "prosimy") address = "please";
			else if (bare === "nalezy" || bare === "trzeba" || bare === "warto" || bare === "lepiej" || bare === "najlepiej") {
				address = "impersonal";
				if (j === i - 1) from = j;
			} else if (bare.startsWith("powin")) address = "should";
			else if (/^(?:po)?staraj/.test(bare) || /^(?:s)?probuj/.test(bare)) {
				address = bare.endsWith("cie") ? "imperative-plural" : "imperative";
				from = j;
			}
		}
		if (address === "infinitive" && i > segment.head && !this.orderBefore(segment, i)) {
			const previous = this.segments[index - 1];
			if (previous === undefined && hasThingSubject(tokens, segment.head, i) && !classes.DUTY.has(bareAt(tokens, i - 1))) {
				if (!isPreposition(bareAt(tokens, segment.head))) address = "infinitive";
			}
		}
		const bez = holds(tokens, at + 1, segment.to, new Set(["bez"]));
		this.report(index, from, at + 1, bez ? "prohibition.double-negation" : "prohibition.negated-imperative", "negated", { ...common, address, subject: subjectIn(tokens, segment.from, i, false) ?? subjectIn(tokens, segment.from, i, true) });
	}

	private orderBefore(segment: Segment, i: number): boolean {
		return holds(this.tokens, segment.from, i, classes.DUTY);
	}

	/** The subject that agrees with a verb of this segment, here or in an earlier main segment. */
	private subject(segment: Segment, index: number, plural: boolean): Person | undefined {
		const here = subjectIn(this.tokens, segment.from, segment.to, plural);
		if (here !== undefined) return here;
		for (let j = index - 1; j >= 0; j--) {
			const before = this.segments[j];
			if (before === undefined || before.role !== "main") continue;
			const person = subjectIn(this.tokens, before.from, before.to, plural);
			if (person !== undefined) return person;
		}
		return undefined;
	}

	private present(form: "he" | "they", at: number, i: number, start: number, segment: Segment, index: number, common: Partial<Prohibition>, next: string): void {
		const { tokens } = this;
		const family = common.verb?.family ?? "";
		const nobody = holds(tokens, segment.from, i, new Set(["nikt", "zaden", "zadna", "zadne"]));
		const reflexive = bareAt(tokens, at + 1) === "sie" || bareAt(tokens, i - 1) === "sie" || bareAt(tokens, i - 2) === "sie" || bareAt(tokens, i + 1) === "sie";
		const subject = this.subject(segment, index, form === "they") ?? (segment.head === i || start === segment.head ? this.around.subject : undefined);
		const bez = holds(tokens, at + 1, segment.to, new Set(["bez"]));
		const bound = classes.BOUNDING.has(family) && holds(tokens, at, segment.to, new Set(["niz", "ponad"]));
		if (next === "przekracza" || next === "przekraczaja" || bound) {
			this.report(index, start, at + 1, "prohibition.bound", "bound", { ...common, address: form, subject });
			return;
		}
		if (nobody) {
			const firm = bez || holds(tokens, at, segment.to, new Set(["niz"]));
			if ((classes.FACTS.has(family) || classes.NOBODY_DOES.has(family)) && !classes.ENDURED.has(family) && !firm) return;
			if (common.verb === undefined && !firm) return;
			this.report(index, start, at + 1, "prohibition.negated-subject", "negated", { ...common, address: form, subject });
			return;
		}
		if (subject?.side === "served") return;
		if (next === "wypada" || next === "przystoi" || next === "uchodzi") return;
		if (subject?.side === "staff") {
			if (classes.FACTS.has(family) && !(family === "zostawac" && bez)) return;
			if (classes.TERMS.has(family) && holds(tokens, segment.from, segment.to, classes.CALENDAR)) return;
			this.report(index, start, at + 1, bez ? "prohibition.double-negation" : "prohibition.normative-present", "negated", { ...common, address: form, subject });
			return;
		}
		if (common.verb === undefined && !reflexive) return;
		if (classes.FACTS.has(family)) return;
		if (reflexive) {
			if (classes.HAPPENING.has(family) || form === "they" || common.verb === undefined) return;
			if (this.nominativeThing(segment.from, i)) return;
			this.report(index, start, Math.max(at + 1, bareAt(tokens, at + 1) === "sie" ? at + 2 : at + 1), "prohibition.normative-present", "negated", { ...common, address: "impersonal" });
			return;
		}
		if (hasThingSubject(tokens, segment.head, i) || classes.TERMS.has(family) || common.verb?.perfective === true) return;
		if (this.otherMain(index) && this.around.subject?.side !== "staff") return;
		this.report(index, start, at + 1, "prohibition.normative-present", "negated", { ...common, address: form });
	}

	/** True when the first noun before an impersonal "nie … się" is a plain nominative ("Karnet się nie …"). */
	private nominativeThing(from: number, i: number): boolean {
		const { tokens } = this;
		for (let j = from; j < i; j++) {
			const token = tokens[j];
			if (token === undefined || token.kind !== "word" || token.bare === "sie" || NEGATORS.has(token.bare)) continue;
			if (isPreposition(token.bare)) return false;
			const { norm } = token;
			if (/[aeiyąęóu]$|(?:ów|om|ami|ach|owi|em|ych|ich|ci)$/.test(norm)) return false;
			return true;
		}
		return false;
	}

	private otherMain(index: number): boolean {
		return this.segments.some((segment, at) => at > index && segment.role === "main" && this.hasImperative(segment));
	}

	private hasImperative(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++) if (isImperativeAt(this.tokens, i)) return true;
		return false;
	}

	/** True when the segment speaks of what those who are served may do. */
	private servedOnly(segment: Segment): boolean {
		const { tokens } = this;
		const person = subjectIn(tokens, segment.from, segment.to, false) ?? subjectIn(tokens, segment.from, segment.to, true);
		if (person?.side !== "served" || this.hasImperative(segment)) return false;
		return !holds(tokens, segment.from, segment.to, classes.DUTY);
	}

	/** Modal predicates after the particle. True when the word was one, flagged or not. */
	private modal(next: string, at: number, i: number, start: number, segment: Segment, index: number, wrapped: "ensure" | "remember" | undefined): boolean {
		const { tokens } = this;
		const allowed = segment.role === "main" || wrapped !== undefined;
		const verbAt = this.infinitiveAfter(at, segment);
		const reading = readVerb(bareAt(tokens, verbAt));
		const common = { verb: reading?.verb, verbAt };
		const family = reading?.verb.family ?? "";
		const to = verbAt > at && verbAt - at <= 3 ? verbAt + 1 : at + 1;
		const bez = holds(tokens, at + 1, segment.to, new Set(["bez"]));
		const flag = (message: MessageCode, kind: Prohibition["kind"], address: Address, subject?: Person): true => {
			if (allowed) this.report(index, start, to, message, kind, { ...common, address, subject });
			return true;
		};
		const bound = holds(tokens, at + 1, segment.to, new Set(["niz", "ponad"])) || family === "przekraczac" || family === "przewyzszac";
		if (next.startsWith("powin")) {
			if (classes.SILENT_AFTER_SHOULD.has(family) || /^(?:dziwi|zaskak)/.test(bareAt(tokens, verbAt))) return true;
			const subject = this.subject(segment, index, next === "powinni" || next === "powinny");
			if (bound && subject?.side !== "staff") return flag("prohibition.bound", "bound", "should", subject);
			const nobody = holds(tokens, segment.from, i, new Set(["nikt", "zaden", "zadna", "zadne"]));
			const address = bareAt(tokens, at + 1) === "sie" ? "impersonal" : "should";
			return flag(nobody ? "prohibition.negated-subject" : bez ? "prohibition.double-negation" : "prohibition.negated-modal", "negated", address, subject);
		}
		if (next === "nalezy" || next === "wolno" || next === "warto" || next === "wypada" || next === "przystoi" || next === "godzi" || next === "uchodzi") {
			if (next === "nalezy" && bareAt(tokens, at + 1) === "do") return true;
			return flag(bez ? "prohibition.double-negation" : "prohibition.negated-modal", "negated", "impersonal");
		}
		if (/^(?:radzi|radze|radzimy|polecamy|zaleca|zalecamy|dopuszcza|dopuszczamy|zezwala|zezwalamy|akceptuje|akceptujemy|toleruje|tolerujemy|pozwala|praktykuje)$/.test(next)) {
			const sie = bareAt(tokens, at + 1) === "sie" || bareAt(tokens, i - 1) === "sie" || next.endsWith("my");
			if (sie || next === "radze") return flag("prohibition.negated-modal", "negated", "impersonal");
			return false;
		}
		if (next === "mozna") {
			const imperfective = reading === undefined || !reading.verb.perfective;
			const people = classes.ENDURED.has(family) || imperfective;
			if (!people && !bez && (i > segment.head + 0 || holds(tokens, at, segment.to, new Set(["online", "aplikacji"])))) return true;
			return flag(bez ? "prohibition.double-negation" : "prohibition.negated-modal", "negated", "impersonal");
		}
		if (next === "moze" || next === "moga" || next === "mozesz" || next === "mozecie" || next === "mozemy") {
			if (!allowed) return true;
			return this.may(next, at, i, segment, index, bound, bez, family, flag);
		}
		if (classes.RELEASE.has(next)) {
			if ((next === "trzeba" || next === "potrzeba" || next === "musisz" || next === "musicie") && classes.NEEDLESS.has(family)) return flag("prohibition.no-need", "needless", "impersonal");
			if (wrapped === "ensure" && next.startsWith("mus")) return flag("prohibition.ensure", "wrapped", "infinitive");
			return true;
		}
		if (next === "ma" || next === "maja" || next === "mamy") return this.has(next, at, segment, index, flag);
		if (next === "jest" || next === "sa" || next === "byloby" || next === "bedzie") {
			for (let j = at + 1; j <= at + 2; j++) {
				const word = bareAt(tokens, j);
				if (classes.GOOD_VERDICTS.has(word)) {
					if (word === "w" && !/^(?:dobrym|porzadku|stylu|zwyczaju)$/.test(bareAt(tokens, j + 1))) continue;
					if (/^(?:upowazn|uprawn)/.test(word)) return flag("prohibition.negated-modal", "negated", "impersonal", this.subject(segment, index, next === "sa"));
					if (word === "dobrym" || word === "dobra") {
						if (!/^(?:pomysl|ton|praktyk|zwyczaj|obyczaj|styl|manier|rozwiaz|wizytowk)/.test(bareAt(tokens, j + 1))) continue;
					}
					return flag("prohibition.bad-verdict", "verdict", "impersonal");
				}
			}
			if (wrapped === "ensure") return flag("prohibition.ensure", "wrapped", "infinitive");
			if (next === "jest" && bareAt(tokens, i - 1) === "to" && isActNoun(tokens[segment.head])) return flag("prohibition.bad-verdict", "verdict", "impersonal");
			return true;
		}
		if (next === "da" || next === "dalo" || next === "sposob" || next === "uda" || next === "udalo") return wrapped === undefined;
		return false;
	}

	private may(next: string, at: number, i: number, segment: Segment, index: number, bound: boolean, bez: boolean, family: string, flag: (message: MessageCode, kind: Prohibition["kind"], address: Address, subject?: Person) => true): true {
		const { tokens } = this;
		if (next === "mozesz" || next === "mozecie" || next === "mozemy") {
			if (this.sentence.tokens.length > segment.to + 1 && tokens[segment.to]?.norm === "—") return true;
			return flag("prohibition.negated-modal", "negated", next === "mozesz" ? "imperative" : next === "mozecie" ? "imperative-plural" : "we");
		}
		const subject = this.subject(segment, index, next === "moga") ?? (i === segment.head ? this.around.subject : undefined);
		const nobody = holds(tokens, segment.from, i, new Set(["nikt", "zaden", "zadna", "zadne"]));
		if (bound && subject?.side !== "staff") return flag("prohibition.bound", "bound", "should", subject);
		if (nobody) return flag("prohibition.negated-subject", "negated", "should", subject);
		if (subject?.side === "staff") return flag(bez ? "prohibition.double-negation" : "prohibition.negated-modal", "negated", "should", subject);
		const verb = bareAt(tokens, this.infinitiveAfter(at, segment));
		if (subject?.side === "served") {
			if (bez || /^(?:czekac|czuc|odejsc|wyjsc|zostac|pozostac|pozostawac|stac|odniesc|trafic|uslyszec|odczuc|miec)$/.test(verb)) return flag("prohibition.negated-modal", "negated", "should", subject);
			return true;
		}
		if (/^(?:byc|pozosta|zosta|lezec|stac|wisiec|czekac|brak|zabrak|przekr|wygladac|pachn|zawierac|odbiegac|zdarz|dochodzic|dojsc|sta[cw]|trafi|znajd|lez|utrudni|zalezec|wplyw|budzic|odbywac|miec|znikn|przechodz|zalega|krazyc|cierpi)/.test(verb)) return flag("prohibition.negated-modal", "negated", "should", subject);
		return true;
	}

	private has(next: string, at: number, segment: Segment, index: number, flag: (message: MessageCode, kind: Prohibition["kind"], address: Address, subject?: Person) => true): boolean {
		const { tokens } = this;
		let j = at + 1;
		if (bareAt(tokens, j) === "sie" || bareAt(tokens, j) === "tu" || bareAt(tokens, j) === "u") j++;
		const word = bareAt(tokens, j);
		const second = bareAt(tokens, j + 1);
		if (word === "prawa") return flag("prohibition.negated-modal", "negated", "should", this.subject(segment, index, next === "maja"));
		if (word === "potrzeby" || word === "co" || word === "czego" || (word === "po" && second === "co") || word === "sensu" || word === "powodu" || word === "celu") return flag("prohibition.no-need", "needless", "impersonal");
		if (word === "mowy" || word === "usprawiedliwienia" || word === "przyzwolenia" || word === "tolerancji" || word === "wytlumaczenia" || (word === "zgody" && second === "na") || (word === "miejsca" && second === "na") || (word === "miejsca" && bareAt(tokens, j + 1) === "dla")) {
			return flag("prohibition.banning-word", "banned", "impersonal");
		}
		if (word === "byc" && next !== "mamy") return flag("prohibition.negated-modal", "negated", "should");
		return false;
	}

	/** The first infinitive after `at` within the segment, or the first verb before it for an inverted clause, or -1. */
	private infinitiveAfter(at: number, segment: Segment): number {
		for (let j = at + 1; j < Math.min(segment.to, at + 8); j++) {
			if (verbFormAt(this.tokens, j)?.form === "infinitive") return j;
		}
		for (let j = segment.from; j < at; j++) {
			if (verbFormAt(this.tokens, j)?.form === "infinitive") return j;
		}
		return -1;
	}

	/** "bez" with an act of staff. */
	private without(i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		if (segment.role !== "main" && segment.role !== "condition") return;
		let at = i + 1;
		while (at < i + 3 && at < segment.to && !isActGenitive(tokens[at]) && !classes.BEZ_ACTS.has(bareAt(tokens, at)) && /(?:ego|ej|ych|ich|o|e)$/.test(bareAt(tokens, at))) at++;
		if (at >= segment.to) return;
		const token = tokens[at];
		if (token === undefined) return;
		const act = isActGenitive(token) || classes.BEZ_ACTS.has(token.bare) || (token.norm.endsWith("ń") && token.bare.length > 7 && !classes.BEZ_IDIOMS.has(token.bare));
		if (i > segment.from && isActNoun(tokens[i - 1])) return;
		if (/^zbedn|^wzgledu$/.test(bareAt(tokens, i + 1))) return;
		const opening = i === segment.head;
		const verbless = this.verbless(segment);
		if (act && opening && verbless && this.segments.length === 1) {
			this.report(index, i, at + 1, "prohibition.no-noun", "none");
			return;
		}
		if (!act) {
			if (!opening || !verbless || classes.BEZ_IDIOMS.has(token.bare) || segment.to - segment.from < 2) return;
			if (index > 0 || this.segments.length > 1 || token.kind !== "word") return;
			this.report(index, i, Math.min(at + 1, segment.to), "prohibition.no-noun", "none");
			return;
		}
		if (segment.role === "condition" && !this.hasImperative(segment)) return;
		if (this.negatedBefore(segment, i) || !this.isDirective() || this.servedOnly(segment)) return;
		this.report(index, i, at + 1, "prohibition.manner", "manner", { verb: readVerb(token.bare)?.verb, verbAt: at });
	}

	private negatedBefore(segment: Segment, i: number): boolean {
		return this.found.some((one) => one.segment === this.segments.indexOf(segment) && one.from < i);
	}

	private verbless(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++) {
			if (verbFormAt(this.tokens, i)?.form !== undefined && verbFormAt(this.tokens, i)?.form !== "gerund") return false;
			if (classes.STATING.has(bareAt(this.tokens, i))) return false;
		}
		return true;
	}

	/** True when an earlier main segment states a fact with a verb of being or having. */
	private stated(index: number): boolean {
		for (let j = 0; j <= index; j++) {
			const segment = this.segments[j];
			if (segment === undefined || segment.role !== "main") continue;
			for (let i = segment.from; i < segment.to; i++) if (classes.STATING.has(bareAt(this.tokens, i))) return true;
		}
		return false;
	}

	private lexical(bare: string, i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		const opening = i === segment.head || i === segment.from;
		const reading = readVerb(bare);
		if (reading !== undefined) {
			const family = reading.verb.family;
			if (classes.BANNING.has(family)) this.banningVerb(reading.verb, reading.form, i, segment, index);
			else if (family === "zapominac" && reading.form.startsWith("imperative") && bareAt(tokens, i - 1) !== "nie") {
				this.report(index, i, bareAt(tokens, i + 1) === "o" ? i + 2 : i + 1, "prohibition.banning-word", "banned", { address: reading.form });
			} else if (/^(?:skoncz|skonczcie)$/.test(bare) && bareAt(tokens, i + 1) === "z") this.report(index, i, i + 2, "prohibition.banning-word", "banned", { address: "imperative" });
			else if (/^(?:daj|dajcie|dajmy)$/.test(bare) && bareAt(tokens, i + 1) === "sobie" && bareAt(tokens, i + 2) === "spokoj") this.report(index, i, i + 3, "prohibition.banning-word", "banned", { address: reading.form });
			else if (/^(?:omijaj|omijajcie)$/.test(bare) && holds(tokens, i, segment.to, new Set(["temat", "tematy", "lukiem", "tematow"]))) this.report(index, i, i + 1, "prohibition.banning-word", "banned", { address: reading.form });
		}
		switch (bare) {
			case "zadnych":
			case "zadnego":
			case "zadnej":
			case "zero":
				if (opening && this.verbless(segment) && !this.stated(index) && /^(?:word|masked)$/.test(tokens[i + 1]?.kind ?? "") && i + 1 < segment.to) {
					if (bare === "zero" && (index > 0 || this.segments.length > 1)) return;
					this.report(index, i, Math.min(segment.to, this.nounEnd(i + 1, segment)), "prohibition.no-noun", "none");
				}
				return;
			case "ani":
				if (opening && this.verbless(segment) && !this.stated(index) && /^(?:slow|jedn|krok|minut|sekund|grosz|mru|chwil|kropl)/.test(bareAt(tokens, i + 1))) {
					this.report(index, i, i + 2, "prohibition.no-noun", "none");
				}
				return;
			case "nigdy":
				if (this.nigdy(i, segment)) this.report(index, i, Math.min(segment.to, i + 2), "prohibition.no-noun", "manner");
				return;
			case "stop":
			case "precz":
			case "dosc":
			case "koniec":
				if (opening && index === 0 && this.verbless(segment) && tokens[i + 1]?.kind === "word") {
					if ((bare === "koniec" || bare === "precz") && bareAt(tokens, i + 1) !== "z" && bareAt(tokens, i + 1) !== "ze") return;
					this.report(index, i, i + 2, "prohibition.banning-word", "banned");
				}
				return;
			case "tabu":
				if (!opening || segment.to === i + 1) this.report(index, i, i + 1, "prohibition.banning-word", "banned");
				return;
			case "zakaz":
				if (this.banNoun(i, segment)) this.report(index, i, Math.min(i + 2, segment.to), "prohibition.banning-word", "banned", { verb: readVerb(bareAt(tokens, i + 1))?.verb, verbAt: i + 1, address: "noun" });
				return;
		}
		this.banningWord(bare, i, segment, index);
		this.verdict(bare, i, segment, index);
		if (/^nie[a-z]+ni(?:e|a|u)$/.test(bare) && bareAt(tokens, i - 1) === "o" && readVerb(bare.slice(3))?.form === "gerund") {
			const act = readVerb(bare.slice(3));
			this.report(index, i, i + 1, "prohibition.banning-word", "gerund", { verb: act?.verb, verbAt: i, address: "please" });
		}
	}

	/** The end of a noun phrase of up to three words. */
	private nounEnd(from: number, segment: Segment): number {
		let to = from + 1;
		while (to < segment.to && to < from + 2 && /(?:ych|ich|ego|ej)$/.test(bareAt(this.tokens, to - 1))) to++;
		return to;
	}

	private nigdy(i: number, segment: Segment): boolean {
		const { tokens } = this;
		if (holds(tokens, segment.from, segment.to, new Set(["nie"])) || i !== segment.head) return false;
		if (segment.joined !== "ale" && segment.joined !== "lecz" && segment.joined !== "a" && segment.opener !== "," && segment.opener !== "—" && segment.opener !== "") return false;
		if (/^(?:odwrotnie|wczesniej|dotad)$/.test(bareAt(tokens, i + 1)) || i + 1 >= segment.to) return false;
		return this.verbless(segment) && this.isDirective();
	}

	private banNoun(i: number, segment: Segment): boolean {
		const { tokens } = this;
		for (let j = segment.from; j < segment.to; j++) {
			const form = verbFormAt(tokens, j)?.form;
			if (form === "past" || form === "impersonal" || bareAt(tokens, j) === "nie") return false;
		}
		if (isPreposition(bareAt(tokens, i - 1)) && i - 1 >= segment.from) return false;
		const first = i === segment.head || i === segment.from;
		if (first) {
			for (let j = i + 1; j < segment.to; j++) {
				const form = verbFormAt(tokens, j)?.form;
				if ((form === "he" || form === "they") && readVerb(bareAt(tokens, j))?.verb.family !== "obowiazywac") return /^obowiaz/.test(bareAt(tokens, j));
			}
			return true;
		}
		return /^(?:obowiazuje|obowiazywal|jest|wprowadza|wprowadzamy|panuje|bezwzgledny|calkowity|absolutny|scisly|kategoryczny)$/.test(bareAt(tokens, i - 1)) || /^(?:obowiazuje|panuje|jest)$/.test(bareAt(tokens, i - 2));
	}

	private banningVerb(verb: Verb, form: VerbForm, i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		const family = verb.family;
		if (family === "zabraniac" || family === "zakazywac") {
			const sie = bareAt(tokens, i + 1) === "sie" || bareAt(tokens, i - 1) === "sie";
			if ((form === "he" && sie) || form === "we") this.report(index, i, sie ? i + 2 : i + 1, "prohibition.banning-word", "banned", { verbAt: i + 2, verb: readVerb(bareAt(tokens, i + 2))?.verb });
			return;
		}
		const after = bareAt(tokens, i + 1);
		if (family === "przestawac" && !verb.perfective) return;
		if ((family === "powstrzymywac" || family === "wystrzegac" || family === "strzec" || family === "wyzbywac") && after !== "sie" && bareAt(tokens, i - 1) !== "sie") return;
		if (family === "wstrzymywac" && !(after === "sie" && /^(?:od|z|ze)$/.test(bareAt(tokens, i + 2)))) return;
		if (family === "darowac" && after !== "sobie") return;
		if (family === "odpuszczac" && after !== "sobie") return;
		if (family === "rezygnowac" && after !== "z" && after !== "ze" && !holds(tokens, segment.from, i, new Set(["z", "ze"]))) return;
		if (family === "stronic" && after !== "od") return;
		const more = { verbAt: this.actAfter(i, segment), verb: readVerb(bareAt(tokens, this.actAfter(i, segment)))?.verb };
		const to = after === "sie" || after === "sobie" ? i + 2 : i + 1;
		const report = (address: Address, from = i): void => this.report(index, from, to, "prohibition.banning-word", "banned", { ...more, address });
		if (form.startsWith("imperative")) report(form);
		else if (form === "infinitive") {
			if (verb.infinitive === "uniknąć" || this.possibleBefore(i, segment)) return;
			const governed = holds(tokens, segment.from, i, classes.DUTY);
			if (!governed && i !== segment.head && i !== segment.from) {
				if (!this.infinitiveStart(segment, i)) return;
			}
			const near = bareAt(tokens, i - 1);
			const from = near === "lepiej" || near === "nalezy" || near === "warto" || near === "trzeba" ? i - 1 : i;
			const address = holds(tokens, segment.from, i, new Set(["prosze", "prosimy"])) ? "please" : holdsShould(tokens, segment.from, i) ? "should" : governed ? "impersonal" : "infinitive";
			report(address, from);
		} else if (form === "he" || form === "they") {
			if (bareAt(tokens, i - 1) === "nie") return;
			const subject = this.subject(segment, index, form === "they") ?? this.around.subject;
			if (subject?.side === "served" || family === "przestawac") return;
			if (subject === undefined && after !== "sie" && hasThingSubject(tokens, segment.head, i)) return;
			if (subject === undefined && family === "rezygnowac" && after !== "sie") return;
			this.report(index, i, to, "prohibition.banning-word", "banned", { ...more, address: subject === undefined && after === "sie" && family === "unikac" ? "impersonal" : form, subject });
		} else if (form === "we") {
			if (bareAt(tokens, i - 1) !== "nie" && family !== "przestawać") report("we");
		} else if (form === "gerund") {
			if (holds(tokens, segment.from, i, new Set(["zaleca", "wskazane", "prosimy", "obowiazuje", "zalecane", "obowiazek", "konieczne"]))) report("impersonal");
		} else if (form === "converb" && this.isDirective() && !this.servedOnly(segment)) {
			this.report(index, i, to, "prohibition.manner", "manner", more);
		}
	}

	/** The forbidden act after a word of banning: the first infinitive or gerund within the segment, or -1. */
	private actAfter(i: number, segment: Segment): number {
		for (let j = i + 1; j < Math.min(segment.to, i + 4); j++) {
			const form = readVerb(bareAt(this.tokens, j))?.form;
			if (form === "infinitive" || form === "gerund") return j;
		}
		return -1;
	}

	/** An infinitive further on in a row of infinitives or after its object. */
	private infinitiveStart(segment: Segment, i: number): boolean {
		for (let j = segment.from; j < i; j++) {
			const form = verbFormAt(this.tokens, j)?.form;
			if (form !== undefined && form !== "gerund") return false;
		}
		return !isPreposition(bareAt(this.tokens, i - 1));
	}

	private banningWord(bare: string, i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		const strong = /^(?:zabronion|zakazan|niedozwolon|niedopuszczaln|wzbronion|nieakceptowaln|niewskazan|niepozadan|wykluczon)(?:e|y|a|ych|ym|i)$/.test(bare);
		const phrase = bare === "niemile" || (bare === "zle" && /^(?:widzian|przyjmowan)/.test(bareAt(tokens, i + 1))) || (bare === "do" && bareAt(tokens, i - 1) === "nie" && /^(?:przyjecia|pomyslenia|zaakceptowania)$/.test(bareAt(tokens, i + 1)));
		const notAtPlace = bare === "na" && bareAt(tokens, i - 1) === "nie" && bareAt(tokens, i + 1) === "miejscu";
		if (!strong && !phrase && !notAtPlace) return;
		if (bareAt(tokens, i - 1) === "nie" && strong) return;
		const previous = bareAt(tokens, i - 1);
		const next = bareAt(tokens, i + 1);
		const copula = /^(?:jest|sa|bywa|bedzie|beda|byloby|pozostaje|pozostaja)$/;
		let predicate = copula.test(next) || copula.test(previous) || copula.test(bareAt(tokens, i - 2)) || i === segment.to - 1;
		if (!predicate && strong && (i === segment.head || i === segment.from)) predicate = isActNoun(tokens[i + 1]) || verbFormAt(tokens, i + 1)?.form === "infinitive" || (/e$/.test(bare) && isActNoun(tokens[i + 2]));
		if (!predicate && phrase) predicate = true;
		if (/^wykluczon/.test(bare) && !copula.test(next) && !copula.test(previous)) return;
		if (!predicate || (i > segment.from && i < segment.to - 1 && !copula.test(next) && !copula.test(previous) && !copula.test(bareAt(tokens, i - 2)) && i !== segment.head && !phrase && !notAtPlace)) return;
		if (i === segment.to - 1 && strong && i > segment.from && this.modifies(i, segment)) return;
		const from = phrase && bare === "do" ? i - 1 : notAtPlace ? i - 1 : copula.test(previous) ? i - 1 : i;
		const to = copula.test(next) ? i + 2 : notAtPlace || phrase ? i + 2 : i + 1;
		const act = this.actAfter(i, segment);
		this.report(index, from, to, "prohibition.banning-word", "banned", { verbAt: act, verb: readVerb(bareAt(tokens, act))?.verb });
	}

	/** True when a closing adjective only describes its noun: the segment has another verb. */
	private modifies(i: number, segment: Segment): boolean {
		for (let j = segment.from; j < i; j++) {
			const form = verbFormAt(this.tokens, j)?.form;
			if (form !== undefined && form !== "gerund" && form !== "infinitive" && !/^(?:jest|sa)$/.test(bareAt(this.tokens, j))) return true;
		}
		return false;
	}

	/** A bad verdict on a named act. */
	private verdict(bare: string, i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		const copula = /^(?:to|jest|sa|bywa|byloby)$/;
		const before = bareAt(tokens, i - 1);
		const after = bareAt(tokens, i + 1);
		let hit = false;
		let from = i;
		let to = i + 1;
		if (classes.VERDICT_HEADS.has(bare) && (classes.VERDICT_OF.has(after) || (bare === "zle" && after === "swiadczy") || (bare === "swiadczy" && (after === "zle" || after === "o") && holds(tokens, i + 1, i + 5, classes.VERDICT_OF)))) {
			hit = copula.test(before) || copula.test(after) || bare === "zle" || bare === "swiadczy" || /em$|ka$/.test(bare);
			to = i + 2;
			if (copula.test(before)) from = i - 1;
		} else if (classes.BAD_KIND.has(bare) && classes.BAD_KIND_NOUNS.has(after)) {
			hit = copula.test(before) || before === "w" || copula.test(bareAt(tokens, i - 2));
			to = i + 2;
		} else if (/^najgorsz/.test(bare) && (/^(?:blad|bledem|rzecz|co|mozliw|zachowan)/.test(after) || bareAt(tokens, i + 2) === "co" || (after === "," && bareAt(tokens, i + 2) === "co"))) {
			hit = true;
			to = i + 2;
		} else if (classes.VERDICT_WORDS.has(bare)) {
			if (/^(?:blad|bledem)$/.test(bare)) {
				from = /^(?:duz|powazn|grub|najwiek|kardynaln|podstawow|wielk|czest|ciezk|niewybaczal|fatal|jest|to)/.test(before) ? i - 1 : i;
				hit = copula.test(before) || copula.test(bareAt(tokens, i - 2)) || copula.test(after);
			} else {
				const adverb = /(?:nie|o|ie)$/.test(bare) && !/(?:stwo|nie[mw])$/.test(bare);
				hit = copula.test(before) || copula.test(after) || copula.test(bareAt(tokens, i - 2)) || ((adverb || bare === "wstyd") && i === segment.head && verbFormAt(tokens, i + 1)?.form === "infinitive");
				if (copula.test(before)) from = i - 1;
				if (after === "jest") to = i + 2;
			}
		}
		if (!hit || before === "nie" || bareAt(tokens, i - 2) === "nie") return;
		if (!this.actSubject(segment, i)) return;
		this.report(index, from, to, "prohibition.bad-verdict", "verdict", { verbAt: this.actAround(segment, i), verb: readVerb(bareAt(tokens, this.actAround(segment, i)))?.verb });
	}

	/** True when what is judged is an act: a gerund, an infinitive or a noun of conduct, or "to". */
	private actSubject(segment: Segment, i: number): boolean {
		if (this.actAround(segment, i) >= 0) return true;
		const head = bareAt(this.tokens, segment.head);
		if (head === "to" || head === "takie") return true;
		if (/^(?:rozmowa|rozmowy|ton|pytanie|najgorsze|najgorsza|spoznienie|poufalosc|ironia|sarkazm|zart|zarty|krzyk|milczenie|klotnia|plotki|palec|telefon|przeklenstwa|dystans|obojetnosc)$/.test(head)) return true;
		for (let j = segment.from; j < segment.to; j++) if (/^(?:nie|to)$/.test(bareAt(this.tokens, j)) && j < i && isActNoun(this.tokens[segment.head])) return true;
		return this.segments.some((one) => one.role !== "main" && /^(?:kiedy|gdy|jesli|ze)$/.test(bareAt(this.tokens, one.head)));
	}

	private actAround(segment: Segment, i: number): number {
		for (let j = segment.from; j < segment.to; j++) {
			if (j === i) continue;
			if (isActNoun(this.tokens[j]) || verbFormAt(this.tokens, j)?.form === "infinitive") return j;
		}
		return -1;
	}
}


const holdsShould = (tokens: readonly Token[], from: number, to: number): boolean => {
	for (let i = from; i < to; i++) if (bareAt(tokens, i).startsWith("powin")) return true;
	return false;
};

const TRIGGER_STEMS = /^(?:nie|nigdy|bez|ani|zero|stop|precz|dosc|koniec|tabu|zakaz|zabron|zabran|zadn|niedo|wzbron|nieakc|niewsk|niepoz|wykluc|brak|przejaw|oznak|wyraz|objaw|szczyt|narusz|zle|swiadcz|naj|zly|zla|zlym)/;
const triggers = new Map<string, boolean>();
const REMEMBERED = 20_000;

function isTrigger(bare: string): boolean {
	let known = triggers.get(bare);
	if (known === undefined) {
		const family = readVerb(bare)?.verb.family;
		known = TRIGGER_STEMS.test(bare) || classes.VERDICT_WORDS.has(bare) || (family !== undefined && (classes.BANNING.has(family) || family === "zapominac" || family === "konczyc" || family === "dawac" || family === "omijac"));
		if (triggers.size >= REMEMBERED) triggers.clear();
		triggers.set(bare, known);
	}
	return known;
}

/** The prohibitions of one sentence. */
export function findProhibitions(sentence: Sentence, around: Surroundings): Prohibition[] {
	const { tokens } = sentence;
	let any = false;
	for (const token of tokens) {
		if (token.kind === "word" && isTrigger(token.bare)) {
			any = true;
			break;
		}
	}
	if (!any || tokens[tokens.length - 1]?.norm === "?") return [];
	return new Finder(sentence, around).run();
}
