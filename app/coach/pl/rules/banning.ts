import type { Token } from "#app/coach/analysis.ts";
import { bareAt, hasThingSubject, holds, isActNoun, isPreposition, verbFormAt } from "../words/grammar.ts";
import type { Segment } from "../words/segments.ts";
import { readVerb, type Verb, type VerbForm } from "../words/verbs.ts";
import * as classes from "../words/word-classes.ts";
import { BanNouns } from "./ban-noun.ts";
import type { Address } from "./finding.ts";

const holdsShould = (tokens: readonly Token[], from: number, to: number): boolean => {
	for (let i = from; i < to; i++) if (bareAt(tokens, i).startsWith("powin")) return true;
	return false;
};

/** Words of banning and bans without a verb. */
export class Bans extends BanNouns {
	protected lexical(bare: string, i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		const opening = i === segment.head || i === segment.from;
		const reading = readVerb(bare);
		if (reading !== undefined) {
			const family = reading.verb.family;
			if (classes.BANNING.has(family)) this.banningVerb(reading.verb, reading.form, i, segment, index);
			else if (
				family === "zapominac" &&
				(reading.form.startsWith("imperative")
					? bareAt(tokens, i - 1) !== "nie"
					: (bare === "zapominamy" || /^pros/.test(bareAt(tokens, i - 1))) &&
						bareAt(tokens, segment.from) === "o" &&
						!/^(?:nie|cz.*)$/.test(bareAt(tokens, i - 1)))
			) {
				this.report(index, i, bareAt(tokens, i + 1) === "o" ? i + 2 : i + 1, "prohibition.banning-word", "banned", {
					address: reading.form,
				});
			} else if (/^(?:skoncz|skonczcie)$/.test(bare) && bareAt(tokens, i + 1) === "z")
				this.report(index, i, i + 2, "prohibition.banning-word", "banned", { address: "imperative" });
			else if (
				/^(?:daj|dajcie|dajmy)$/.test(bare) &&
				bareAt(tokens, i + 1) === "sobie" &&
				bareAt(tokens, i + 2) === "spokoj"
			)
				this.report(index, i, i + 3, "prohibition.banning-word", "banned", { address: reading.form });
			else if (/^(?:omijaj|omijajcie)$/.test(bare) && holds(tokens, i, segment.to, classes.TOPICS))
				this.report(index, i, i + 1, "prohibition.banning-word", "banned", { address: reading.form });
		}
		switch (bare) {
			case "zadnych":
			case "zadnego":
			case "zadnej":
			case "zero":
				if (
					opening &&
					this.verbless(segment) &&
					!this.stated(index) &&
					/^(?:word|masked)$/.test(tokens[i + 1]?.kind ?? "") &&
					i + 1 < segment.to
				) {
					if (bare === "zero" && (index > 0 || this.segments.length > 1)) return;
					const act = readVerb(bareAt(tokens, i + 1));
					this.report(index, i, Math.min(segment.to, this.nounEnd(i + 1, segment)), "prohibition.no-noun", "none", {
						verb: act?.form === "gerund" ? act.verb : undefined,
						verbAt: act?.form === "gerund" ? i + 1 : -1,
					});
				}
				return;
			case "ani":
				if (
					/^(?:sie|mi)$/.test(bareAt(tokens, i + 1)) &&
					/^(?:sie|waz|wazcie|mysl|probuj)$/.test(bareAt(tokens, i + 2))
				) {
					this.report(index, i, i + 3, "prohibition.banning-word", "banned", {
						address: "imperative",
						verbAt: this.actAfter(i + 1, segment),
						verb: readVerb(bareAt(tokens, this.actAfter(i + 1, segment)))?.verb,
					});
					return;
				}
				if (
					opening &&
					this.verbless(segment) &&
					!this.stated(index) &&
					/^(?:slow|jedn|krok|minut|sekund|grosz|mru|chwil|kropl|zlot)/.test(bareAt(tokens, i + 1))
				) {
					this.report(index, i, i + 2, "prohibition.no-noun", "none");
				}
				return;
			case "nigdy":
				if (this.nigdy(i, segment)) this.report(index, i, Math.min(segment.to, i + 2), "prohibition.no-noun", "manner");
				return;
			case "wara":
				if (opening) this.report(index, i, Math.min(i + 2, segment.to), "prohibition.banning-word", "banned");
				return;
			case "rece":
				if (opening && bareAt(tokens, i + 1) === "precz")
					this.report(index, i, i + 2, "prohibition.banning-word", "banned");
				return;
			case "odpada":
			case "odpadaja":
				if (
					i === segment.to - 1 &&
					i > segment.from &&
					(isActNoun(tokens[segment.head]) ||
						/^(?:rozmow|zart|telefon|plotk|uwag|komentarz|tekst)/.test(bareAt(tokens, segment.head)))
				)
					this.report(index, i, i + 1, "prohibition.banning-word", "banned", {
						verbAt: segment.head,
						verb: readVerb(bareAt(tokens, segment.head))?.verb,
					});
				return;
			case "stop":
			case "precz":
			case "dosc":
			case "koniec":
				if (opening && index === 0 && this.verbless(segment) && tokens[i + 1]?.kind === "word") {
					if (
						(bare === "koniec" || bare === "precz") &&
						bareAt(tokens, i + 1) !== "z" &&
						bareAt(tokens, i + 1) !== "ze"
					)
						return;
					this.report(index, i, i + 2, "prohibition.banning-word", "banned");
				}
				return;
			case "tabu":
				if (!opening || segment.to === i + 1) this.report(index, i, i + 1, "prohibition.banning-word", "banned");
				return;
			case "zakaz":
				if (this.banNoun(i, segment))
					this.report(index, i, Math.min(i + 2, segment.to), "prohibition.banning-word", "banned", {
						verb: readVerb(bareAt(tokens, i + 1))?.verb,
						verbAt: i + 1,
						address: "noun",
					});
				return;
		}
		this.banningWord(bare, i, segment, index);
		this.verdict(bare, i, segment, index);
		if (
			/^nie[a-z]+ni(?:e|a|u)$/.test(bare) &&
			(bareAt(tokens, i - 1) === "o"
				? readVerb(bare.slice(3))?.form === "gerund" || holds(tokens, segment.from, i, classes.APPEALS)
				: /^(?:sie|jest)$/.test(bareAt(tokens, i - 1)) &&
					/^(?:zaleca|wymaga|nakazuje|sugeruje)/.test(bareAt(tokens, i - 2)))
		) {
			const act = readVerb(bare.slice(3));
			this.report(index, i, i + 1, "prohibition.banning-word", "gerund", {
				verb: act?.verb,
				verbAt: i,
				address: "please",
			});
		}
	}

	protected banningVerb(verb: Verb, form: VerbForm, i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		const family = verb.family;
		if (family === "zabraniac" || family === "zakazywac" || family === "odradzac") {
			const sie = bareAt(tokens, i + 1) === "sie" || bareAt(tokens, i - 1) === "sie";
			if (/^(?:rzadko|czesto|czasem)$/.test(bareAt(tokens, i + 2))) return;
			if ((form === "he" && sie) || form === "we")
				this.report(index, i, sie ? i + 2 : i + 1, "prohibition.banning-word", "banned", {
					verbAt: i + 2,
					verb: readVerb(bareAt(tokens, i + 2))?.verb,
				});
			return;
		}
		const after = bareAt(tokens, i + 1);
		if (family === "przestawac" && !verb.perfective) return;
		if (
			/^(?:powstrzymywac|strzec|wystrzegac|wyzbywac)$/.test(family) &&
			after !== "sie" &&
			bareAt(tokens, i - 1) !== "sie"
		)
			return;
		if (family === "wstrzymywac" && !(after === "sie" && /^(?:od|z|ze)$/.test(bareAt(tokens, i + 2)))) return;
		if (/^(?:darowac|odpuszczac)$/.test(family) && after !== "sobie" && bareAt(tokens, i - 1) !== "sobie") return;
		if (family === "rezygnowac" && after !== "z" && after !== "ze" && !holds(tokens, segment.from, i, classes.OUT_OF))
			return;
		if (family === "stronic" && after !== "od") return;
		const more = { verbAt: this.actAfter(i, segment), verb: readVerb(bareAt(tokens, this.actAfter(i, segment)))?.verb };
		const to = after === "sie" || after === "sobie" ? i + 2 : i + 1;
		const report = (address: Address, from = i): void =>
			this.report(index, from, to, "prohibition.banning-word", "banned", { ...more, address });
		if (form.startsWith("imperative")) report(form);
		else if (form === "infinitive") {
			if (verb.infinitive === "uniknąć" || this.possibleBefore(i, segment)) return;
			const governed = holds(tokens, segment.from, i, classes.DUTY);
			if (!governed && i !== segment.head && i !== segment.from) {
				if (!this.infinitiveStart(segment, i)) return;
			}
			const near = bareAt(tokens, i - 1);
			const from = near === "lepiej" || near === "nalezy" || near === "warto" || near === "trzeba" ? i - 1 : i;
			const address = holds(tokens, segment.from, i, classes.PLEASE)
				? "please"
				: holdsShould(tokens, segment.from, i)
					? "should"
					: governed
						? "impersonal"
						: "infinitive";
			report(address, from);
		} else if (form === "he" || form === "they") {
			if (bareAt(tokens, i - 1) === "nie") return;
			const subject = this.subject(segment, index, form === "they") ?? this.around.subject;
			if (subject?.side === "served" || family === "przestawac") return;
			if (subject === undefined && after !== "sie" && hasThingSubject(tokens, segment.head, i)) return;
			if (subject === undefined && family === "rezygnowac" && after !== "sie") return;
			this.report(index, i, to, "prohibition.banning-word", "banned", {
				...more,
				address: subject === undefined && after === "sie" && family === "unikac" ? "impersonal" : form,
				subject,
			});
		} else if (form === "we") {
			if (bareAt(tokens, i - 1) !== "nie" && family !== "przestawać") report("we");
		} else if (form === "gerund") {
			if (holds(tokens, segment.from, i, classes.ADVISED)) report("impersonal");
		} else if (form === "converb" && this.isDirective() && !this.servedOnly(segment)) {
			this.report(index, i, to, "prohibition.manner", "manner", more);
		}
	}

	/** An infinitive further on in a row of infinitives or after its object. */
	protected infinitiveStart(segment: Segment, i: number): boolean {
		for (let j = segment.from; j < i; j++) {
			const form = verbFormAt(this.tokens, j)?.form;
			if (form !== undefined && form !== "gerund") return false;
		}
		return !isPreposition(bareAt(this.tokens, i - 1));
	}

	protected banningWord(bare: string, i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		const strong =
			/^(?:zabronion|zakazan|niedozwolon|niedopuszczaln|wzbronion|nieakceptowaln|niewskazan|niepozadan|wykluczon)(?:e|y|a|ych|ym|i)$/.test(
				bare,
			);
		const phrase =
			bare === "niemile" ||
			(bare === "zle" && /^(?:widzian|przyjmowan)/.test(bareAt(tokens, i + 1))) ||
			(bare === "do" &&
				bareAt(tokens, i - 1) === "nie" &&
				/^(?:przyjecia|pomyslenia|zaakceptowania)$/.test(bareAt(tokens, i + 1)));
		const notAtPlace = bare === "na" && bareAt(tokens, i - 1) === "nie" && bareAt(tokens, i + 1) === "miejscu";
		if (!strong && !phrase && !notAtPlace) return;
		if (bareAt(tokens, i - 1) === "nie" && strong) return;
		const previous = bareAt(tokens, i - 1);
		const next = bareAt(tokens, i + 1);
		const copula = /^(?:jest|sa|bywa|bedzie|beda|byloby|pozostaje|pozostaja)$/;
		let predicate =
			copula.test(next) || copula.test(previous) || copula.test(bareAt(tokens, i - 2)) || i === segment.to - 1;
		if (!predicate && strong && (i === segment.head || i === segment.from))
			predicate =
				isActNoun(tokens[i + 1]) ||
				verbFormAt(tokens, i + 1)?.form === "infinitive" ||
				(/e$/.test(bare) && isActNoun(tokens[i + 2]));
		if (!predicate && phrase) predicate = true;
		if (/^wykluczon/.test(bare) && !copula.test(next) && !copula.test(previous)) return;
		if (!predicate) return;
		if (i === segment.to - 1 && strong && i > segment.from && this.modifies(i, segment)) return;
		const from = phrase && bare === "do" ? i - 1 : notAtPlace ? i - 1 : copula.test(previous) ? i - 1 : i;
		const to = copula.test(next) ? i + 2 : notAtPlace || phrase ? i + 2 : i + 1;
		const act = this.actAfter(i, segment);
		this.report(index, from, to, "prohibition.banning-word", "banned", {
			verbAt: act,
			verb: readVerb(bareAt(tokens, act))?.verb,
		});
	}

	/** True when a closing adjective only describes its noun: the segment has another verb. */
	protected modifies(i: number, segment: Segment): boolean {
		for (let j = segment.from; j < i; j++) {
			const form = verbFormAt(this.tokens, j)?.form;
			if (
				form !== undefined &&
				form !== "gerund" &&
				form !== "infinitive" &&
				!isPreposition(bareAt(this.tokens, j - 1)) &&
				!(form === "past" && isPreposition(bareAt(this.tokens, j - 2))) &&
				!/^(?:jest|sa)$/.test(bareAt(this.tokens, j))
			)
				return true;
		}
		return false;
	}
}
