import { bareAt, holds, isPreposition, verbFormAt } from "../words/grammar.ts";
import type { Segment } from "../words/segments.ts";
import { readVerb } from "../words/verbs.ts";
import { Verdicts } from "./verdict.ts";

/** Bans that hang on a noun or an adverb: „zakaz”, „żadnych”, „ale nigdy”. */
export class BanNouns extends Verdicts {
	/** The end of a noun phrase of up to three words. */
	protected nounEnd(from: number, segment: Segment): number {
		let to = from + 1;
		while (to < segment.to && to < from + 2 && /(?:ych|ich|ego|ej)$/.test(bareAt(this.tokens, to - 1))) to++;
		return to;
	}

	protected nigdy(i: number, segment: Segment): boolean {
		const { tokens } = this;
		if (holds(tokens, segment.from, segment.to, new Set(["nie"])) || i !== segment.head) return false;
		if (!/^(?:ale|lecz|a)$/.test(segment.joined) && !/^[,—]?$/.test(segment.opener)) return false;
		if (
			/^(?:odwrotnie|wczesniej|dotad|mniej|wiecej|pozniej|rzadziej|krocej|dluzej|nizej|wyzej)$/.test(
				bareAt(tokens, i + 1),
			) ||
			i + 1 >= segment.to
		)
			return false;
		return this.verbless(segment) && this.isDirective();
	}

	protected banNoun(i: number, segment: Segment): boolean {
		const { tokens } = this;
		for (let j = segment.from; j < segment.to; j++) {
			const form = verbFormAt(tokens, j)?.form;
			if (
				form === "past" &&
				/^(?:szk|myd|cia|swiat|mas|krzes|pud|zrod|zio|kot|ig|ceg)la$|^(?:regal|stol|kanal|kotl|material|igl|widl|cegl|dol)y$/.test(
					bareAt(tokens, j),
				)
			)
				continue;
			if (form === "past" && j > i && isPreposition(bareAt(tokens, j - 1))) continue;
			if (form === "past" || form === "impersonal" || bareAt(tokens, j) === "nie") return false;
		}
		if (isPreposition(bareAt(tokens, i - 1)) && i - 1 >= segment.from) return false;
		const first = i === segment.head || i === segment.from;
		if (first) {
			for (let j = i + 1; j < segment.to; j++) {
				const form = verbFormAt(tokens, j)?.form;
				if (/^obowiazuj/.test(bareAt(tokens, j)) && /^(?:tylko|jedynie|wylacznie)$/.test(bareAt(tokens, j + 1)))
					return false;
				if (bareAt(tokens, j) === "przez" || isPreposition(bareAt(tokens, j - 1))) continue;
				if ((form === "he" || form === "they") && readVerb(bareAt(tokens, j))?.verb.family !== "obowiazywac")
					return /^obowiaz/.test(bareAt(tokens, j));
			}
			return true;
		}
		if (bareAt(tokens, segment.head) === "bez" && i <= segment.head + 3) return true;
		return (
			/^(?:obowiazuje|obowiazywal|jest|wprowadza|wprowadzamy|panuje|bezwzgledny|calkowity|absolutny|scisly|kategoryczny)$/.test(
				bareAt(tokens, i - 1),
			) || /^(?:obowiazuje|panuje|jest)$/.test(bareAt(tokens, i - 2))
		);
	}
}
