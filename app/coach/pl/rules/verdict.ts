import { bareAt, holds, isActNoun, verbFormAt } from "../words/grammar.ts";
import type { Segment } from "../words/segments.ts";
import { readVerb } from "../words/verbs.ts";
import * as classes from "../words/word-classes.ts";
import { Negations } from "./negation.ts";

/** An unlisted neuter or adverb on nie- that judges an act ("niegościnne"), unless it states a fact ("niemożliwe"). */
const blames = (bare: string): boolean =>
	/^nie[a-z]{3,}(?:n[ey]|we|skie|ckie|te)$/.test(bare) &&
	!/^nie(?:mozliw|potrzebn|bezpieczn|unikn|zbed|skuteczn|wielk|realn|drog|platn|obowiazk|zalezn|oplacaln|dostepn|praktyczn|szkodliw|trudn|wazn|pewn|legaln|pelnosprawn|zwyk|oczekiw|samowit|aktualn|duz|now|czynn|wygodn|prawidl|widoczn|rozsadn|dopuszczaln|dozwolon|wskazan|akceptowaln|pozadan|rozerwaln)/.test(
		bare,
	);

/** Bad verdicts on a named act. */
export class Verdicts extends Negations {
	/** A bad verdict on a named act. */
	protected verdict(bare: string, i: number, segment: Segment, index: number): void {
		const { tokens } = this;
		const copulaAt = (by: number): boolean => /^(?:to|jest|sa|bywa|byloby)$/.test(bareAt(tokens, i + by));
		const before = bareAt(tokens, i - 1);
		const after = bareAt(tokens, i + 1);
		let hit =
			i === segment.head &&
			after === "," &&
			/^(?:gdy|kiedy|jesli|jezeli)$/.test(bareAt(tokens, i + 2)) &&
			(/^(?:zle|fatalnie|niedobrze)$/.test(bare) || classes.VERDICT_WORDS.has(bare));
		let from = i;
		let to = i + 1;
		if (
			classes.VERDICT_HEADS.has(bare) &&
			(classes.VERDICT_OF.has(after) ||
				(bare === "zle" && after === "swiadczy") ||
				(bare === "swiadczy" && (after === "zle" || after === "o") && holds(tokens, i + 1, i + 5, classes.VERDICT_OF)))
		) {
			hit = copulaAt(-1) || copulaAt(1) || bare === "zle" || bare === "swiadczy" || /em$|ka$/.test(bare);
			to = i + 2;
			if (copulaAt(-1)) from = i - 1;
		} else if (classes.BAD_KIND.has(bare) && classes.BAD_KIND_NOUNS.has(after)) {
			hit = copulaAt(-1) || before === "w" || copulaAt(-2) || copulaAt(2);
			to = i + 2;
		} else if (
			/^najgorsz/.test(bare) &&
			(/^(?:blad|bledem|rzecz|co|mozliw|zachowan)/.test(after) || bareAt(tokens, i + 2) === "co")
		) {
			hit = true;
			to = i + 2;
		} else if (classes.VERDICT_WORDS.has(bare) || blames(bare)) {
			if (/^(?:blad|bledem)$/.test(bare)) {
				from = /^(?:duz|powazn|grub|najwiek|kardynaln|podstawow|wielk|czest|ciezk|niewybaczal|fatal|jest|to)/.test(
					before,
				)
					? i - 1
					: i;
				hit = [-2, -1, 1, 2].some(copulaAt);
			} else {
				const adverb = /(?:nie|o|ie)$/.test(bare) && !/(?:stwo|nie[mw])$/.test(bare);
				hit ||=
					copulaAt(-1) ||
					copulaAt(1) ||
					copulaAt(-2) ||
					((adverb || bare === "wstyd") && i === segment.head && verbFormAt(tokens, i + 1)?.form === "infinitive");
				if (copulaAt(-1)) from = i - 1;
				if (after === "jest") to = i + 2;
			}
		}
		if (!hit || before === "nie" || bareAt(tokens, i - 2) === "nie") return;
		if (!this.actSubject(segment, i)) return;
		this.report(index, from, to, "prohibition.bad-verdict", "verdict", {
			verbAt: this.actAround(segment, i),
			verb: readVerb(bareAt(tokens, this.actAround(segment, i)))?.verb,
		});
	}

	/** True when what is judged is an act: a gerund, an infinitive or a noun of conduct, or "to". */
	protected actSubject(segment: Segment, i: number): boolean {
		if (this.actAround(segment, i) >= 0) return true;
		if (isActNoun(this.tokens[0])) return true;
		const head = bareAt(this.tokens, segment.head);
		if (head === "to" || head === "takie") return true;
		if (
			/\b(?:rozmow[ay]|ton|pytanie|najgorsz[ea]|spoznienie|poufalosc|ironia|sarkazm|zarty?|krzyk|milczenie|klotnia|plotki|palec|telefon|przeklenstwa|dystans|obojetnosc)\b/.test(
				`${head} ${bareAt(this.tokens, segment.head + 1)}`,
			)
		)
			return true;
		for (let j = segment.from; j < segment.to; j++)
			if (/^(?:nie|to)$/.test(bareAt(this.tokens, j)) && j < i && isActNoun(this.tokens[segment.head])) return true;
		return this.segments.some(
			(one) => one.role !== "main" && /^(?:kiedy|gdy|jesli|ze)$/.test(bareAt(this.tokens, one.head)),
		);
	}

	protected actAround(segment: Segment, i: number): number {
		for (let j = segment.from; j < segment.to; j++) {
			if (j === i) continue;
			if (isActNoun(this.tokens[j]) || verbFormAt(this.tokens, j)?.form === "infinitive") return j;
		}
		return -1;
	}
}
