import type { Suggestion } from "#app/coach/types.ts";
import type { Address } from "../../rules/finding.ts";
import { bareAt, hasThingSubject, isActNoun, isPreposition, verbFormAt } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import { isImperativeAt, type Segment } from "../../words/segments.ts";
import { readVerb, type Verb, type VerbForm } from "../../words/verbs.ts";
import { type Asked, type Fitting, pairsForVerb, phraseForNoun, phraseForVerb, render } from "../pairs/phrases.ts";
import { isStaffDative } from "../reading/act-parts.ts";
import { type Edit, EVERY, indexOf, KEPT_PLACES, KEPT_PREFIX, lower, PLACE, strip } from "../words/rewriting-words.ts";
import { readSuggested } from "../words/suggested-verbs.ts";
import { Scope } from "./rewriting-scope.ts";

/** Verbs that say little: the thing done decides. */
const LIGHT = new Set(
	"prowadzic uzywac robic stosowac skladac wdawac pozwalac byc miec posiadac korzystac zwracac dawac odpowiadac mowic unikac".split(
		" ",
	),
);

/** The act of a verb as a noun, of its perfective where it has one. */
const nounOf = (verb: Verb): string => (verb.perfective ? verb : (verb.partner ?? verb)).gerund || verb.gerund;

/** The dative plural of those who act, and their nominative. */
const ACTING: readonly (readonly [RegExp, string])[] = [
	[/nikom$/, "nicy"],
	[/kom$/, "ki"],
	[/com$/, "cy"],
	[/rom$/, "rzy"],
	[/ntom$/, "nci"],
	[/stom$/, "ści"],
	[/lom$/, "le"],
];

/** What is replaced, and the form that a phrase takes there. */
export class Frame extends Scope {
	protected phrase(special: Asked = false): string | undefined {
		const words = this.words();
		const { one } = this;
		if (one.kind === "negated" && one.address === "should" && one.subject === undefined && this.thingSubject())
			return undefined;
		const verb = this.actVerb();
		const family = verb?.family;
		const byVerb = this.pairs().find(
			(pair) => special === false || pair.asked === "first" || (special === true && pair.asked === true),
		)?.phrase;
		if (byVerb !== undefined && one.kind !== "none") return byVerb;
		if (special || (one.kind === "negated" && one.verb === undefined && one.verbAt >= 0)) return undefined;
		if (one.kind !== "wrapped" && (one.kind !== "negated" || one.verb === undefined || LIGHT.has(family ?? ""))) {
			const whole = one.kind === "verdict";
			for (let i = whole ? 0 : this.segment.from; i < (whole ? this.tokens.length : this.end()); i++) {
				const reading = readVerb(bareAt(this.tokens, i));
				if (
					reading === undefined ||
					i === one.from ||
					(reading.form !== "infinitive" &&
						!(
							reading.form === "gerund" &&
							(isActNoun(this.tokens[i]) || /(?:nia|niu|niem|cia|ciu|ciem)$/.test(bareAt(this.tokens, i)))
						))
				)
					continue;
				const found = phraseForVerb(reading.verb.family, words);
				if (found !== undefined) return found;
				if (!LIGHT.has(reading.verb.family)) return undefined;
			}
			if (one.kind === "negated" && !LIGHT.has(family ?? "")) return undefined;
			return phraseForNoun(this.nearWords());
		}
		return undefined;
	}

	/** All pairs that fit the forbidden verb, in their order. */
	protected pairs(): readonly Fitting[] {
		this.fittingPairs ??= this.findPairs();
		return this.fittingPairs;
	}

	private fittingPairs: readonly Fitting[] | undefined;

	private findPairs(): Fitting[] {
		const { one } = this;
		if (one.kind === "none") return [];
		if (one.kind === "negated" && one.address === "should" && one.subject === undefined && this.thingSubject())
			return [];
		const verb = this.actVerb();
		if (verb === undefined) return [];
		return [...pairsForVerb(verb.family, this.words(), this.object())].map((found) => ({
			...found,
			phrase: found.phrase.replace("{ger}", nounOf(verb)).replace("{act}", `*${verb.infinitive}`),
		}));
	}

	/** True when a thing is the subject ("Wypis nie może opuścić …") and the verb is not one of waiting or lying about. */
	private thingSubject(): boolean {
		const family = this.one.verb?.family ?? "";
		return (
			hasThingSubject(this.tokens, this.segment.head, this.negationAt()) &&
			!/^(?:czekac|lezec|stac|wisiec|dzwonic|brakowac|zostawac|pozostawac)$/.test(family)
		);
	}

	/** The forbidden verb; a layer above also knows the verbs that only suggestions need. */
	protected actVerb(): Verb | undefined {
		return this.one.verb;
	}

	/** The object of the forbidden act in the genitive, "" when there is none. */
	protected object(): string {
		return "";
	}

	/** The words of the banned thing: up to the second preposition. */
	protected nearWords(): string[] {
		const found: string[] = [];
		let prepositions = 0;
		for (const word of this.ownWords()) {
			if (isPreposition(word) && found.length > 3 && ++prepositions > 1) break;
			found.push(word);
		}
		return found;
	}

	/** True when the segment tells to do something and holds no negation. */
	protected affirms(segment: Segment): boolean {
		let order = false;
		for (let i = segment.from; i < segment.to; i++) {
			if (/^(?:nie|nigdy|bez|unikaj)$/.test(bareAt(this.tokens, i))) return false;
			if (isImperativeAt(this.tokens, i) || (i === segment.head && verbFormAt(this.tokens, i)?.form === "infinitive"))
				order = true;
		}
		return order;
	}

	protected subjectBefore(to: number): boolean {
		for (let i = this.segment.from; i < to; i++) {
			const person = personOf(bareAt(this.tokens, i));
			if (
				person?.side === "staff" ||
				(person?.subject === true && !isPreposition(bareAt(this.tokens, i - 1)) && this.one.subject !== undefined)
			)
				return true;
		}
		return false;
	}

	/** The token where the negation or the banning word begins. */
	protected negationAt(): number {
		const nie = indexOf(this.tokens, "nie", this.segment.from, this.segment.to);
		return nie < 0 ? this.one.from : Math.min(nie, Math.max(this.one.from, this.segment.from));
	}

	/** True when an earlier clause of the sentence says what "we" do. */
	protected weBefore(): boolean {
		const { segments, segment } = this.one;
		return segments.slice(0, segment).some((one) => {
			for (let i = one.from; i < one.to; i++) if (verbFormAt(this.tokens, i)?.form === "we") return true;
			return false;
		});
	}

	/** "Doradca zobowiązany jest", "Pracownicy mają obowiązek" before a negated infinitive. */
	protected dutyBefore(): string {
		const { tokens, segment } = this;
		const negation = this.negationAt();
		for (let i = segment.head; i < negation; i++)
			if (/^(?:zobowiazan|obowiaz|musi|musz|ma$|maja$|powin|stara|radz[eę]|radzim|polec|zalec)/.test(bareAt(tokens, i)))
				return this.slice(segment.head, negation);
		return "";
	}

	/** The subject of the clause as it stands, "Nikt" and "Żaden" turned into "Każdy". */
	protected subjectText(): string {
		const { tokens, segment, one } = this;
		if (one.subject?.side !== "staff") return "";
		const negation = this.negationAt();
		for (let i = segment.head; i < negation; i++) {
			const person = personOf(bareAt(tokens, i));
			if (person === undefined || (person.side !== "staff" && !/^opiekun/.test(bareAt(tokens, i)))) continue;
			let from = i;
			while (
				from > segment.head &&
				!isPreposition(bareAt(tokens, from - 1)) &&
				tokens[from - 1]?.kind === "word" &&
				!/^(?:pamietaj|dlatego|wiec|sie)$/.test(bareAt(tokens, from - 1))
			)
				from--;
			if (from < i && from > segment.from && isPreposition(bareAt(tokens, from - 1))) from = i;
			let to = i + 1;
			while (to < negation && !/^(?:nigdy|sie|zawsze|tez|takze|absolutnie|w|pod)$/.test(bareAt(tokens, to))) to++;
			return this.slice(from, to).replace(/^\S+/, (word) => EVERY[strip(word.toLowerCase())] ?? word);
		}
		return "";
	}

	/** "Pracownikom recepcji" of "Pracownikom recepcji nie wolno" as those who act: "pracownicy recepcji"; "" for others. */
	protected doersIn(words: string): string {
		const [first = "", ...rest] = lower(words).split(" ");
		const end = ACTING.find(([dative]) => dative.test(first));
		if (end === undefined || !isStaffDative(strip(first)) || rest.length > 3) return "";
		const more = rest.filter((word) => !/^(?:surowo|kategorycznie|bezwzględnie|stanowczo|absolutnie)$/.test(word));
		return [first.replace(...end), ...more].join(" ");
	}

	/** The verb form for the address, and what goes before the phrase. */
	protected frame(address: Address, phrase: string): { form: VerbForm; lead: string } {
		const { one, tokens, segment } = this;
		const subject = this.subjectText();
		if (address === "infinitive" && readSuggested(tokens[one.verbAt]?.norm ?? "")?.form === "imperative")
			return { form: "imperative", lead: "" };
		switch (address) {
			case "imperative":
			case "imperative-plural":
			case "imperative-we":
				return { form: address, lead: "" };
			case "we":
				return { form: "we", lead: "" };
			case "infinitive":
				if (one.kind === "negated") {
					const duty = this.dutyBefore();
					if (duty !== "") return { form: "infinitive", lead: `${duty} ` };
				}
				return { form: one.kind === "wrapped" ? "imperative" : "infinitive", lead: "" };
			case "please":
				return { form: "infinitive", lead: tokens.some((token) => token.bare === "prosimy") ? "prosimy " : "proszę " };
			case "he":
			case "they": {
				if (subject !== "")
					return { form: subject.endsWith("\u0001") ? "they" : address, lead: `${subject.replace("\u0001", "")} ` };
				if (one.subject?.side === "served" || EVERY[bareAt(tokens, segment.head)] !== undefined)
					return { form: "imperative", lead: "" };
				return { form: address, lead: "" };
			}
			case "should": {
				if (subject === "") {
					for (let i = segment.from; i < segment.to; i++) {
						if (/^powinn(?:i|y)(?:smy|scie)$/.test(bareAt(tokens, i)))
							return { form: "infinitive", lead: `${this.slice(i, i + 1).toLowerCase()} ` };
					}
					return { form: "imperative", lead: "" };
				}
				for (let i = segment.from; i < segment.to; i++) {
					if (bareAt(tokens, i).startsWith("powin"))
						return { form: "infinitive", lead: `${subject} ${this.slice(i, i + 1).toLowerCase()} ` };
				}
				return { form: one.subject?.plural === true ? "they" : "he", lead: `${subject} ` };
			}
			case "impersonal": {
				if (this.weBefore()) return { form: "we", lead: "" };
				if (one.kind === "verdict" || one.kind === "none" || one.kind === "needless" || phrase === "")
					return { form: "imperative", lead: "" };
				const head = this.slice(segment.from, segment.to).toLowerCase();
				if (/lepiej/.test(head) && !/lepiej zrezygn/.test(head)) return { form: "infinitive", lead: "lepiej " };
				if (/(?<!\p{L})warto(?!\p{L})/u.test(head)) return { form: "infinitive", lead: "warto " };
				if (/powinno/.test(head)) return { form: "infinitive", lead: "należy " };
				if (segment.role !== "main") return { form: "imperative", lead: "" };
				const doers = this.doersIn(this.slice(segment.from, this.negationAt()));
				if (doers !== "") return { form: "they", lead: `${doers} ` };
				return { form: "infinitive", lead: "należy " };
			}
			default:
				return { form: "imperative", lead: "" };
		}
	}

	/** The end of what a phrase replaces: a negated condition of the ban ("jeśli nie masz zgody") goes with it. */
	private idle(follows: Segment | undefined, done: string): number {
		const end = this.end();
		const until = done.includes(", aż ");
		const negated =
			follows?.role === "condition" &&
			follows.to > end &&
			/^(?:jesli|jezeli|gdy|kiedy)$/.test(bareAt(this.tokens, follows.head)) &&
			indexOf(this.tokens, "nie", follows.from, follows.to) >= 0;
		const serving =
			follows?.role === "condition" &&
			(until ||
				/służ\p{L}* wszystkich/u.test(done) ||
				/sługuje\p{L}* wszystkich| do wyjścia ostatniej/u.test(done) ||
				/(?:^| )obsługuje/.test(this.slice(follows.from, follows.to)));
		return negated || serving ? follows.to : end;
	}

	protected put(phrase: string, kind: Suggestion["kind"]): Edit | undefined {
		const { one, tokens, segment } = this;
		const served = this.served();
		const { form, lead } =
			indexOf(tokens, "niech", segment.from, segment.to) >= 0
				? { form: "imperative" as const, lead: "" }
				: this.frame(one.address, phrase);
		const when = one.segments.some((other) => other.role === "condition");
		const after = this.endOf(this.end());
		const follows = one.segments.find((other, at) => at > one.segment && this.startOf(other.from) >= after);
		if (follows?.role === "condition" && this.endOf(this.end()) <= this.startOf(follows.from))
			phrase = phrase.replace(/, (?:a )?potem .*$/, "");
		if (this.servedBefore())
			phrase = phrase.replace(
				"sprawę {gen}",
				`${{ he: "jego", it: "jego", she: "jej", they: "ich" }[served.plural ? "they" : served.gender]} sprawę`,
			);
		const done = render(when ? phrase.replace(" podczas rozmowy", "") : phrase, form, served, this.servedBefore());
		let from = this.startSegment();
		let before = "";
		if (one.kind === "verdict" && one.segments.length > 1 && one.segment < one.segments.length - 1 && one.verbAt < 0) {
			const last = tokens[tokens.length - 1];
			return this.edit(0, last?.kind === "punctuation" ? tokens.length - 1 : tokens.length, done, kind);
		}
		if (segment.role !== "main") {
			let at = one.segment;
			while (at > 0 && one.segments[at]?.role !== "main") at--;
			from = one.segments[at]?.from ?? 0;
		} else if (
			(segment.joined === "i" || segment.joined === "oraz") &&
			/ i |, (?!(?:ile|co|jak|czy|gdy|kiedy|gdzie|któr\p{L}+) )/u.test(done) &&
			one.segment > 0 &&
			lead === ""
		) {
			return {
				start: this.endOf(one.segments[one.segment - 1]?.to ?? segment.from),
				end: this.endOf(this.end()),
				text: `, ${done}`,
				kind,
			};
		} else if (segment.joined === "i" || segment.joined === "oraz") before = `${segment.joined} `;
		else if (segment.joined !== "" && segment.joined !== "wiec" && segment.joined !== "zatem") {
			const previous = one.segments[one.segment - 1];
			if (previous?.role === "main") {
				return {
					start: this.endOf(previous.to),
					end: this.endOf(this.end()),
					text: `${/ i /.test(done) ? ", " : " i "}${lead}${done}`,
					kind,
				};
			}
		}
		const negation = this.negationAt();
		let prefix = "";
		if (
			segment.role === "main" &&
			lead === "" &&
			before === "" &&
			(KEPT_PREFIX.has(bareAt(tokens, segment.from)) || KEPT_PLACES.test(lower(this.slice(segment.from, negation)))) &&
			!PLACE.test(phrase) &&
			negation > segment.from + 1 &&
			negation - segment.from <= 5 &&
			one.kind === "negated" &&
			!this.subjectBefore(negation)
		) {
			prefix = `${this.slice(segment.from, negation)} `;
		}
		return this.edit(from, this.idle(follows, done), `${before}${lead}${prefix}${done}`, kind);
	}
}
