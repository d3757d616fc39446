import type { Token } from "#app/coach/analysis.ts";
import type { MessageCode } from "#app/coach/codes.ts";
import { bareAt, isPreposition } from "../words/grammar.ts";
import type { Segment } from "../words/segments.ts";
import { readVerb } from "../words/verbs.ts";
import { LabelNames } from "./label-names.ts";
import {
	COPULA,
	classes,
	DEGREES,
	FIRST_NAMES,
	idioms,
	isLabelBefore,
	isNameForm,
	isStaffForm,
	judging,
	PRONOUNS,
} from "./label-words.ts";
import { isSecondPerson } from "./remarks.ts";
import { traitOf } from "./trait-words.ts";

const SIGNS: Readonly<Record<string, MessageCode>> = { "=": "personality.fitness", "~": "personality.motive" };

/** Phrases that judge a person, and what excuses them. */
export class LabelPhrases extends LabelNames {
	/** A token as phrases see it: a name stands where "nim" may. */
	private asWho(token: Token, at: number): Token {
		const { bare } = token;
		if (bare === "niczym" && !this.tokens.some((one) => one.bare === "nie")) return { ...token, bare: "jak" };
		if (!token.capital || token.kind !== "word" || PRONOUNS.has(bare) || traitOf(bare) !== undefined) return token;
		const before = this.tokens[at - 1];
		const named =
			before === undefined
				? FIRST_NAMES.has(bare) || (/(?:owi|cie|nie|sie|dze|rze)$/.test(bare) && isNameForm(bare))
				: before.kind === "word" && (isPreposition(before.bare) ? isNameForm(bare) : bare.length > 3);
		return named ? { ...token, bare: "nim" } : token;
	}

	/** A judging phrase that begins at token `i`; words of degree inside it are passed over. */
	protected phraseAt(i: number): { value: MessageCode; from: number; to: number } | undefined {
		if (this.lean === undefined) {
			this.lean = [];
			this.places = [];
			for (let at = 0; at < this.tokens.length; at++) {
				const token = this.tokens[at];
				const named = this.vocative(at);
				if (named > at) {
					at = named;
					continue;
				}
				// ", delikatnie mówiąc,"
				if (
					token?.norm === "," &&
					this.tokens[at + 3]?.norm === "," &&
					/^(?:mowiac|ujmujac|rzecz|bozy)$/.test(bareAt(this.tokens, at + 2))
				) {
					at += 3;
					continue;
				}
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
		if (match !== undefined) return { value: match.value, from: i, to: (this.places[match.to - 1] ?? i) + 1 };
		const idiom = idioms.around(this.lean, start);
		return idiom === undefined || !(this.blames || idiom.sign === "=")
			? undefined
			: {
					value: SIGNS[idiom.sign] ?? "personality.idiom",
					from: this.places[idiom.from] ?? i,
					to: (this.places[idiom.to - 1] ?? i) + 1,
				};
	}

	/** ", panie Marku,": the comma at which the address that begins at `at` ends. */
	private vocative(at: number): number {
		if (this.tokens[at]?.norm !== ",") return at;
		for (let i = at + 1; i < at + 4; i++) {
			const token = this.tokens[i];
			if (token?.norm === ",") return i > at + 1 ? i : at;
			if (
				!(
					token?.capital ||
					/^(?:panie|pani|kolego|kolezanko|drog[ia]|m[oó]j|moja|czlowieku|chlopie)$/.test(token?.bare ?? "")
				)
			)
				return at;
		}
		return at;
	}

	protected excusedPhrase(code: MessageCode, from: number, to: number, segment: Segment): boolean {
		const { tokens } = this;
		if (this.served(segment, from, to) || this.reported(segment)) return true;
		const first = bareAt(tokens, from);
		// "Wózek jest uparty jak osioł".
		if (
			first === "jest" &&
			from > segment.head &&
			bareAt(tokens, to - 2) === "jak" &&
			!this.ofColleague(from, to - 1, segment)
		)
			return true;
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
			const not = bareAt(tokens, from - 1) === "sie" ? from - 2 : from - 1;
			if (bareAt(tokens, not) === "nie" && isSecondPerson(tokens[from])) return true;
		}
		if (!this.blames && bareAt(tokens, to - 2) === "jak" && /^(?:jestes|jest|to|nim)$/.test(bareAt(tokens, to - 3)))
			return true;
		// "Nie jesteś typem, który odpuszcza": praise, or weighed against what follows.
		if (
			(first === "nie" ? /^(?:jes|nalez)/.test(bareAt(tokens, from + 1)) : /^(?:to|jest)/.test(first)) &&
			tokens[to - 1]?.kind === "word" &&
			(!this.blames || tokens.some(({ bare }, at) => at >= to && /^(?:ale|jednak|lecz)$/.test(bare))) &&
			/ (?:typ|rodzaj|gatun|czlow|osob|kims|prac|kol|ludz|szef|tych|grona)/.test(
				`${bareAt(tokens, from + 1)} ${bareAt(tokens, from + 2)} ${bareAt(tokens, from + 3)}`,
			)
		)
			return true;
		if (
			(code === "personality.idiom" && bareAt(tokens, from + 1) === "jak") ||
			/^nie do /.test(`${first} ${bareAt(tokens, from + 1)} `)
		) {
			if (first !== "nie" && this.aboutThing(to)) return true;
			// "Automat jest głupi jak but".
			if (
				COPULA.has(bareAt(tokens, from - 1)) &&
				from - 2 >= segment.head &&
				!this.ofColleague(from - 1, from, segment)
			)
				return true;
		}
		if (
			!this.blames &&
			(classes.mock(first) || /^(?:alez|coz|no|ladna|piekna|niezla|brawo|dziek.*|gratul.*)$/.test(first))
		)
			return true;
		if (first === "bez" && from > 0 && !isLabelBefore(tokens, from)) return true;
		if (bareAt(tokens, from - 1) === "nie" && (code === "personality.idiom" || /^jest(?:es)?$/.test(first)))
			return true;
		return false;
	}

	/** "Zimna jak lód lemoniada": what stands behind the likeness is a thing. */
	private aboutThing(to: number): boolean {
		const next = this.tokens[to];
		if (next?.kind !== "word" || next.bare.length < 4 || next.capital || isPreposition(next.bare)) return false;
		return !isStaffForm(next.bare) && !PRONOUNS.has(next.bare) && readVerb(next.bare) === undefined;
	}
}
