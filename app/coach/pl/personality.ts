import type { Report, Token } from "../analysis.ts";
import type { MessageCode } from "../codes.ts";
import { bareAt, isPreposition } from "./grammar.ts";
import {
	DEGREES,
	FIRST_NAMES,
	flattering,
	isLabelBefore,
	isNameForm,
	isStaffForm,
	judging,
	type Label,
	NAMING,
	nameVerb,
	PRONOUNS,
} from "./label-words.ts";
import { addresses, type Remark } from "./remarks.ts";
import type { Segment } from "./segments.ts";
import { type Trait, traitOf } from "./trait-words.ts";
import { readVerb } from "./verbs.ts";

export type { Label } from "./label-words.ts";

import { LabelShapes } from "./label-shapes.ts";

/** The labels of one remark. */
class Labels extends LabelShapes {
	run(): Label[] {
		const { tokens } = this;
		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			if (token === undefined || token.kind !== "word") continue;
			const segment = this.segmentOf(i);
			const phrase = this.phraseAt(i);
			if (phrase !== undefined && !this.excusedPhrase(phrase.value, i, phrase.to, segment)) {
				this.add(false, i, phrase.to, phrase.value);
				i = phrase.to - 1;
				continue;
			}
			const praise = flattering.at(tokens, i);
			if (
				praise !== undefined &&
				bareAt(tokens, i - 1) !== "nie" &&
				bareAt(tokens, i - 1) !== "jak" &&
				(bareAt(tokens, i + 1) === "z" || !this.served(segment))
			) {
				this.add(true, i, praise.to, "flattery.trait");
				i = praise.to - 1;
				continue;
			}
			const trait = traitOf(token.bare);
			if (trait !== undefined && trait.case !== "neuter") this.trait(trait, i, segment);
			else if (this.likened(i)) this.add(false, i, i + 1, "personality.trait");
			else if (this.blames && trait === undefined && this.unknownName(i, segment)) {
				this.add(false, i, i + 1, "personality.trait");
			}
		}
		return this.found;
	}

	/** A token as phrases see it: a name stands where "nim" may. */
	private asWho(token: Token, at: number): Token {
		const { bare } = token;
		if (!token.capital || token.kind !== "word" || PRONOUNS.has(bare) || traitOf(bare) !== undefined) return token;
		const before = this.tokens[at - 1];
		const named =
			before === undefined
				? FIRST_NAMES.has(bare) || (/(?:owi|cie|nie|sie|dze|rze)$/.test(bare) && isNameForm(bare))
				: before.kind === "word" && (isPreposition(before.bare) ? isNameForm(bare) : bare.length > 3);
		return named ? { ...token, bare: "nim" } : token;
	}

	/** A judging phrase that begins at token `i`; words of degree inside it are passed over. */
	protected phraseAt(i: number): { value: MessageCode; to: number } | undefined {
		if (this.lean === undefined) {
			this.lean = [];
			this.places = [];
			for (let at = 0; at < this.tokens.length; at++) {
				const token = this.tokens[at];
				if (
					token === undefined ||
					DEGREES.has(token.bare) ||
					(token.bare === "w" && bareAt(this.tokens, at + 1) === "ogole") ||
					(token.bare === "po" && bareAt(this.tokens, at + 1) === "prostu")
				)
					continue;
				this.lean.push(this.asWho(token, at));
				this.places.push(at);
			}
		}
		const start = this.places.indexOf(i);
		if (start < 0) return undefined;
		const match = judging.at(this.lean, start);
		return match === undefined ? undefined : { value: match.value, to: (this.places[match.to - 1] ?? i) + 1 };
	}

	protected excusedPhrase(code: MessageCode, from: number, to: number, segment: Segment): boolean {
		const { tokens } = this;
		if (this.served(segment, from, to) || this.reported(segment)) return true;
		const first = bareAt(tokens, from);
		if (code === "personality.motive") {
			for (let i = from; i < Math.min(tokens.length, to + 4); i++)
				if (
					/^(?:czyj|czyje|czyja|kogo|nazwisk|pochwal|plakat|zaslug|dostanie|zbierze|zgarnie)/.test(bareAt(tokens, i)) &&
					!/^wi(?:e|adomo)$/.test(bareAt(tokens, i - 1))
				)
					return true;
			if (
				/^(?:mi|mu|jej|im)$/.test(bareAt(tokens, to - 2)) &&
				/jedno$/.test(bareAt(tokens, to - 1)) &&
				/^(?:czyj|kto|kogo)/.test(bareAt(tokens, to))
			)
				return true;
			if ((first === "olewasz" || first === "gardzisz") && bareAt(tokens, from - 1) === "nie") return true;
		}
		if (!this.blames && bareAt(tokens, to - 2) === "jak" && /^(?:jestes|jest)$/.test(bareAt(tokens, to - 3)))
			return true;
		if (code === "personality.idiom" && bareAt(tokens, from + 1) === "jak" && this.aboutThing(to)) return true;
		if (!this.blames && /^(?:alez|coz|ladna|piekna|niezla|brawo|dziek.*|gratul.*)$/.test(first)) return true;
		if (first === "bez" && from > 0 && !isLabelBefore(tokens, from)) return true;
		if (bareAt(tokens, from - 1) === "nie" && code === "personality.idiom") return true;
		return false;
	}

	/** "Zimna jak lód lemoniada": what stands behind the likeness is a thing. */
	private aboutThing(to: number): boolean {
		const next = this.tokens[to];
		if (next?.kind !== "word" || next.bare.length < 4 || next.capital || isPreposition(next.bare)) return false;
		return !isStaffForm(next.bare) && !PRONOUNS.has(next.bare) && readVerb(next.bare) === undefined;
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
				(before === "za" && !denied && this.consideredAs(at, segment)) ||
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
