import type { Token } from "#app/coach/analysis.ts";
import { bareAt, hasThingSubject, holds, isPreposition } from "../words/grammar.ts";
import type { Segment } from "../words/segments.ts";
import * as classes from "../words/word-classes.ts";
import { NEGATORS, type Prohibition } from "./finding.ts";
import { Modals } from "./modal.ts";

/** "od lat", "od zeszłorocznego pożaru": a span of time, so a fact is told. */
const SINCE =
	/^(?:lat|dawna|roku|zeszl|ubiegl|poczatk|czasu|tygodni|miesi|wczoraj|poniedz|wtorku|srody|czwartku|piatku|soboty|niedziel|styczn|lut|marc|kwietn|maja|czerwc|lipc|sierpn|wrzesn|pazdz|listopad|grudn|swiat|dzis|rana)/;

/** Staff behind "nikt z". */
const CREW = /^(?:obslug|personel|zalog|zespol|pracownik|nas$)/;

/** The word behind `word` in [from, to). */
const bareAfter = (tokens: readonly Token[], from: number, to: number, word: string): string => {
	for (let i = from; i < to - 1; i++) if (bareAt(tokens, i) === word) return bareAt(tokens, i + 1);
	return "";
};

/** The negated present that rules: „kelner nie komentuje”, „gości się nie pogania”; facts stay facts. */
export class NormativePresent extends Modals {
	protected present(
		form: "he" | "they",
		at: number,
		i: number,
		start: number,
		segment: Segment,
		index: number,
		common: Partial<Prohibition>,
		next: string,
	): void {
		const { tokens } = this;
		const family = common.verb?.family ?? "";
		if (next === "chodzi" && holds(tokens, at, segment.to, classes.ABOUT)) return;
		const nobody = holds(tokens, segment.from, i, classes.NOBODY);
		const reflexive =
			bareAt(tokens, at + 1) === "sie" ||
			bareAt(tokens, i - 1) === "sie" ||
			bareAt(tokens, i - 2) === "sie" ||
			bareAt(tokens, i + 1) === "sie";
		const subject =
			this.subject(segment, index, form === "they") ??
			(segment.head === i || start === segment.head ? this.around.subject : undefined);
		const bez = holds(tokens, at + 1, segment.to, classes.WITHOUT);
		const bound = classes.BOUNDING.has(family) && holds(tokens, at, segment.to, classes.BEYOND);
		if (next === "przekracza" || next === "przekraczaja" || bound) {
			this.report(index, start, at + 1, "prohibition.bound", "bound", { ...common, address: form, subject });
			return;
		}
		const staff = subject?.side === "staff";
		const acts =
			/^(?:konczyc|zaczynac|rozpoczynac|zamykac|otwierac|zmieniac)$/.test(family) &&
			!holds(tokens, segment.from, segment.to, classes.CALENDAR);
		const fact = classes.FACTS.has(family) && !acts;
		if (nobody) {
			const firm =
				bez ||
				holds(tokens, at, segment.to, classes.THAN) ||
				(!fact &&
					(staff ||
						holds(tokens, segment.from, i, classes.BESIDES) ||
						CREW.test(bareAfter(tokens, segment.from, i, "z"))));
			if ((classes.FACTS.has(family) || classes.NOBODY_DOES.has(family)) && !classes.ENDURED.has(family) && !firm)
				return;
			if (common.verb === undefined && !firm) return;
			if (SINCE.test(bareAfter(tokens, at + 1, segment.to, "od"))) return;
			this.report(index, start, at + 1, "prohibition.negated-subject", "negated", {
				...common,
				address: form,
				subject,
			});
			return;
		}
		if (subject?.side === "served") {
			const alone = holds(tokens, at, segment.to, classes.ALONE);
			if (alone && /^(?:czekac|zostawac|pozostawac|stac|wychodzic|odchodzic|szukac|blakac|odjezdzac)$/.test(family))
				this.report(index, start, at + 1, "prohibition.normative-present", "negated", {
					...common,
					address: "should",
					subject,
				});
			return;
		}
		if (next === "wypada" || next === "przystoi" || next === "uchodzi") return;
		if (staff) {
			if (fact && !(family === "zostawac" && bez)) return;
			if (classes.TERMS.has(family) && holds(tokens, segment.from, segment.to, classes.CALENDAR)) return;
			this.report(
				index,
				start,
				at + 1,
				bez ? "prohibition.double-negation" : "prohibition.normative-present",
				"negated",
				{ ...common, address: form, subject },
			);
			return;
		}
		if (common.verb === undefined && !reflexive) return;
		if (classes.FACTS.has(family) && !(acts && reflexive && this.objectFirst(segment, i))) return;
		if (reflexive) {
			const unknown = common.verb === undefined && !this.objectFirst(segment, i);
			const own =
				classes.HAPPENING.has(family) &&
				!bez &&
				!this.objectFirst(segment, i) &&
				!classes.REMINDERS.has(bareAt(tokens, 0));
			const arising = family === "brac" && i > segment.head && bareAt(tokens, at + 2) === "z";
			if (own || arising || form === "they" || unknown || common.verb?.perfective === true) return;
			if (this.nominativeThing(segment.from, i)) return;
			this.report(
				index,
				start,
				Math.max(at + 1, bareAt(tokens, at + 1) === "sie" ? at + 2 : at + 1),
				"prohibition.normative-present",
				"negated",
				{ ...common, address: "impersonal" },
			);
			return;
		}
		if (hasThingSubject(tokens, segment.head, i) || classes.TERMS.has(family) || common.verb?.perfective === true)
			return;
		for (let j = 0; j < index; j++) {
			const earlier = this.segments[j];
			if (earlier?.role === "main" && this.hasImperative(earlier)) return;
		}
		if (this.otherMain(index) && this.around.subject?.side !== "staff") return;
		this.report(index, start, at + 1, "prohibition.normative-present", "negated", { ...common, address: form });
	}

	/** True when a clause opens with a genitive that only an object has: "Sorbetu nie nakłada się …". */
	protected objectFirst(segment: Segment, i: number): boolean {
		const norm = this.tokens[segment.head]?.norm ?? "";
		return (
			i - segment.head <= 2 &&
			segment.head < i &&
			/(?:[^aeiouąęó]u|ów|[yi]ch|[^aeiou]ek)$/.test(norm) &&
			!isPreposition(norm)
		);
	}

	/** True when the first noun before an impersonal "nie … się" is a plain nominative ("Karnet się nie …"). */
	protected nominativeThing(from: number, i: number): boolean {
		const { tokens } = this;
		for (let j = from; j < i; j++) {
			const token = tokens[j];
			if (token === undefined || token.kind !== "word" || token.bare === "sie") continue;
			if (isPreposition(token.bare) && bareAt(tokens, j + 1) !== "zadnym") return false;
			if (NEGATORS.has(token.bare)) continue;
			const { norm } = token;
			if (/[aeiyąęóu]$|(?:ów|om|ami|ach|owi|em|ych|ich|ci)$/.test(norm)) return false;
			return true;
		}
		return false;
	}
}
