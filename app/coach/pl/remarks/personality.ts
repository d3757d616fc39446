import type { Report } from "#app/coach/analysis.ts";
import { bareAt, isPreposition } from "../words/grammar.ts";
import type { Segment } from "../words/segments.ts";
import { flattering, isStaffForm, type Label, NAMING, nameVerb } from "./label-words.ts";
import { addresses, type Remark } from "./remarks.ts";
import { type Trait, traitOf } from "./trait-words.ts";

export type { Label } from "./label-words.ts";

import { LabelPhrases } from "./label-phrases.ts";

/** The labels of one remark. */
class Labels extends LabelPhrases {
	run(): Label[] {
		const { tokens } = this;
		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			if (token === undefined || token.kind !== "word") continue;
			const segment = this.segmentOf(i);
			const phrase = this.phraseAt(i);
			if (phrase !== undefined && !this.excusedPhrase(phrase.value, phrase.from, phrase.to, segment)) {
				this.add(false, phrase.from, phrase.to, phrase.value);
				i = phrase.to - 1;
				continue;
			}
			const praise = flattering.at(tokens, i);
			if (
				praise !== undefined &&
				!tokens.some(({ bare }, at) => bare === "nie" && at !== i && at >= i - 1 && at < praise.to) &&
				bareAt(tokens, i - 1) !== "jak" &&
				(bareAt(tokens, i + 1) === "z" || !this.served(segment))
			) {
				this.add(true, i, praise.to, "flattery.trait");
				i = praise.to - 1;
				continue;
			}
			const trait = traitOf(token.bare);
			if (this.blames && this.misnamed(i, segment)) this.add(false, i, i + 1, "personality.idiom");
			else if (trait !== undefined && trait.case !== "neuter") this.trait(trait, i, segment);
			else if (this.likened(i)) this.add(false, i, i + 1, "personality.trait");
			else if (this.blames && trait === undefined && this.unknownName(i, segment)) {
				this.add(false, i, i + 1, "personality.trait");
			}
		}
		return this.found;
	}

	protected trait(trait: Trait, at: number, segment: Segment): void {
		if (trait.kind === "quality") this.quality(trait, at, segment);
		else if (trait.kind === "adjective") this.adjective(trait, at, segment);
		else this.noun(trait, at, segment);
	}

	protected adjective(trait: Trait, at: number, segment: Segment): void {
		const { tokens } = this;
		if (!trait.good && (trait.case !== "nominative" || tokens[at]?.norm.endsWith("ą")) && this.met(at, segment)) {
			this.add(false, at, at + 1, "personality.trait");
			return;
		}
		if (trait.case === "oblique") {
			if (
				!trait.good &&
				this.blames &&
				(bareAt(tokens, at - 1) === "wrazenie" || bareAt(tokens, at - 2) === "wrazenie") &&
				!this.excused(at, segment)
			)
				this.add(false, at, at + 1, "personality.trait");
			if (/^(?:za)$/.test(bareAt(tokens, at - 1)) && this.consideredAs(at, segment) && !this.excused(at, segment))
				this.label(trait.good, this.denied(at, segment), at, at + 1, "personality.trait");
			return;
		}
		if (this.excused(at, segment)) return;
		const copula = this.copulaNear(at, segment);
		// "Byłaś roztargniona i …": a state of that hour.
		if (/^roz(?:targn|kojarz)/.test(bareAt(tokens, at)) && /^byl[ae]s$/.test(bareAt(tokens, copula))) return;
		const such = /^(?:taki|taka|takim|taką|tak|strasznie|okropnie|wyjatkowo)$/.test(bareAt(tokens, at - 1));
		const denied = this.denied(at, segment);
		if (copula >= 0 && !this.imperativeBe(segment)) {
			if (!this.ofColleague(copula, at, segment)) return;
			if (this.attributes(at, segment)) return;
			this.label(trait.good, denied, at, at + 1, "personality.trait");
			return;
		}
		if (this.imperativeBe(segment) && (trait.case === "nominative" || trait.case === "instrumental") && !trait.good) {
			this.add(false, such ? at - 1 : at, at + 1, "personality.trait");
			return;
		}
		if (
			trait.case === "nominative" &&
			!trait.good &&
			bareAt(tokens, at - 2) === "z" &&
			/^(?:ciebie|pana|pani|niego|niej)$/.test(bareAt(tokens, at - 1))
		)
			this.add(false, at, at + 1, "personality.trait");
		else if (trait.case === "nominative" && this.fragment(at, segment, trait.good))
			this.label(trait.good, denied, at, at + 1, "personality.trait");
		else if (trait.case === "instrumental" && /^(?:nazwal|nazwala|nazwe)/.test(bareAt(tokens, at + 1)) && !trait.good)
			return;
		else if (trait.case === "nominative" && !trait.good && this.personNoun(at, segment))
			this.add(false, at, at + 1, "personality.trait");
	}

	/** "Trafiłam na opryskliwego konsultanta", "Macie leniwą kasjerkę". */
	private met(at: number, segment: Segment): boolean {
		const { tokens } = this;
		if (!this.blames || !isStaffForm(bareAt(tokens, at + 1)) || this.excused(at, segment)) return false;
		for (let i = segment.from; i < segment.to; i++)
			if (
				/^(?:(?:trafil|spotkal|widzial|mial|poznal)[ae]m|ma[cs]z?(?:ie)?|mamy|spotyka|trzymacie|zatrudni(?:acie|liscie))$/.test(
					bareAt(tokens, i),
				)
			)
				return true;
		return false;
	}

	/** "typowe dla takiej gapy jak ty". */
	private likened(at: number): boolean {
		const { tokens } = this;
		if (!/^taki(?:ej|ego)$/.test(bareAt(tokens, at - 1)) || bareAt(tokens, at + 1) !== "jak") return false;
		const bare = bareAt(tokens, at);
		const trait = traitOf(bare.replace(/[yi]$/, "a")) ?? traitOf(bare.slice(0, -1));
		return /^(?:ty|pan|pani)$/.test(bareAt(tokens, at + 2)) && trait?.kind === "noun" && !trait.good;
	}

	/** "Z takim lekkoduchem nie da się pracować". */
	private unbearable(trait: Trait, at: number, segment: Segment): boolean {
		const { tokens } = this;
		if (trait.case !== "instrumental" || !/^tak(?:im|a|imi)$/.test(bareAt(tokens, at - 1))) return false;
		if (this.blames && trait.weak !== true && /^ze?$/.test(bareAt(tokens, at - 2))) return true;
		for (let i = segment.from; i < segment.to; i++)
			if (
				/^(?:trudno|ciezko)$/.test(bareAt(tokens, i)) ||
				(bareAt(tokens, i) === "nie" && /^(?:da|mozna|sposob|chce|dam)$/.test(bareAt(tokens, i + 1)))
			)
				return true;
		return false;
	}

	protected noun(trait: Trait, at: number, segment: Segment): void {
		const { tokens } = this;
		if (this.excused(at, segment)) return;
		const denied = this.denied(at, segment);
		const before = bareAt(tokens, at - 1);
		const next = bareAt(tokens, at + 1);
		if (trait.case === "instrumental" && trait.good && denied && NAMING.test(nameVerb(tokens, segment))) {
			this.add(false, segment.head, segment.to, "personality.fitness");
			return;
		}
		if (
			!trait.good &&
			trait.case === "nominative" &&
			(before === "jak" ||
				(bareAt(tokens, at - 2) === "jak" &&
					/^(?:ostatni|ostatnia|jakis|jakas|zwykly|zwykla|prawdziwy|prawdziwa|skonczony|skonczona|typowy|typowa)$/.test(
						before,
					))) &&
			addresses(tokens, segment.from, segment.to) &&
			!denied
		) {
			this.add(false, at, at + 1, "personality.trait");
			return;
		}
		if (before === "jak" && !(next === "z" || trait.good === false)) return;
		const ofYou = this.fromWhom(at, segment);
		const copula = this.copulaNear(at, segment);
		if (trait.good) {
			if (trait.case === "oblique" || before === "jak") return;
			if (
				ofYou ||
				(copula >= 0 && this.ofColleague(copula, at, segment)) ||
				(trait.case === "nominative" &&
					segment.head === at &&
					!this.anyVerb(segment) &&
					(segment.to - segment.from <= 3 || tokens[at + 1]?.capital === true || /^(?:w|na)$/.test(next)))
			)
				this.label(true, denied, at, at + 1, "personality.idiom");
			return;
		}
		if (trait.case === "oblique") {
			if (
				((before === "za" || bareAt(tokens, at - 2) === "za") && !denied && this.consideredAs(at, segment)) ||
				before === "kawal" ||
				(this.blames && /^tak(?:iego|a|iej)$/.test(before) && trait.weak !== true) ||
				(this.blames &&
					before === "na" &&
					/^(?:trafil[ae]m|natrafil[ae]m|natknal[ae]m)$/.test(bareAt(tokens, at - 2))) ||
				(!denied && this.pretends(at, segment))
			)
				this.add(false, at, at + 1, "personality.trait");
			return;
		}
		if (this.unbearable(trait, at, segment) || (before === "za" && bareAt(tokens, at - 2) === "co")) {
			this.add(false, at, at + 1, "personality.trait");
			return;
		}
		if (trait.weak === true && !ofYou && !this.imperativeBe(segment) && !this.calls(at, segment, copula)) return;
		if (isPreposition(before) && at - 1 !== segment.head && before !== "jako" && before !== "jak") return;
		if (denied && !this.imperativeBe(segment)) return;
		if (this.imperativeBe(segment) || ofYou) {
			this.add(false, at, at + 1, "personality.trait");
			return;
		}
		if (copula >= 0) {
			if (this.ofColleague(copula, at, segment)) this.add(false, at, at + 1, "personality.trait");
			return;
		}
		if (trait.case === "instrumental" && !/^(?:zachowujesz|zachowuje)/.test(bareAt(tokens, segment.head))) return;
		if (before === "jak" && !addresses(tokens, segment.from, segment.to) && bareAt(tokens, at - 2) !== "sie") return;
		if (
			this.anyVerb(segment) &&
			segment.head !== at &&
			before !== "jak" &&
			!/^(?:ty|taki|taka|ten|ta|wy|pan)$/.test(before) &&
			!/^(?:jeden|jedna)$/.test(next)
		)
			return;
		this.add(false, at, at + 1, "personality.trait");
	}
}

/** The labels of persons in a remark, good and bad; `blames` says that the remark is feedback, in which an unknown name for a person is a bad one. */
export function findLabels(remark: Remark, blames: boolean): Label[] {
	return joined(new Labels(remark, blames).run(), remark);
}

/** Labels that stand side by side ("pyskaty smarkacz", "impulsywny i niedelikatny") are one finding. */
function joined(labels: readonly Label[], remark: Remark): Label[] {
	const found: Label[] = [];
	for (const label of labels) {
		const last = found[found.length - 1];
		if (last !== undefined && last.good === label.good && near(remark, last.end, label.start)) {
			last.end = Math.max(last.end, label.end);
		} else found.push({ ...label });
	}
	return found;
}

/** True when at most three words and no sign but a comma stand between two places. */
function near(remark: Remark, from: number, to: number): boolean {
	let words = 0;
	for (const token of remark.tokens) {
		if (token.start < from || token.end > to) continue;
		if (token.kind !== "word" && token.norm !== ",") return false;
		if (token.kind === "word") words++;
	}
	return words <= 3;
}

export const labelReport = (label: Label, text: string): Report => ({
	check: label.good ? "flattery" : "personality",
	start: label.start,
	end: label.end,
	message: label.message,
	why: label.good ? "why.flattery" : "why.personality",
	params: { words: text.slice(label.start, label.end) },
});
