import type { Sentence, Token } from "#app/coach/analysis.ts";
import { normAt } from "../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../words/people.ts";
import { prepositions, set } from "../words/words.ts";
import { isPast } from "./deeds.ts";
import { clauseStart, Predicates } from "./judgement-predicate.ts";
import { isName, whoIs } from "./remark-subject.ts";
import { type Label, labels } from "./remark-words.ts";

export const NEGATIONS = set(
	"not never n't isn't aren't wasn't weren't hardly no ain't without don't doesn't didn't nobody neither nor",
);

const PERSONS = set(
	"person people man woman guy girl boy lad lass individual human being colleague soul bloke lady gentleman chap fellow character worker employee so-and-so sod git bunch pair lot sort type kind nature attitude one team",
);

const REPORTS = set(
	"called call calls said says told shouted shouts complained complains wrote described describes claimed claims named accused thought yelled labelled labeled branded barked hissed tells",
);

const GENERAL_REPORTERS = set("everyone everybody nobody all half team most");

/** Whose a quality is, named behind it: "laziness on your part", "the lack of tact from you". */
const OWNED = /^(?:on (?:your|his|her)|(?:from|in|of) you)$/;

export const isPerson = (norm: string): boolean => PERSONS.has(norm) || staffNouns.has(norm);

/** True when somebody other than the writer is quoted as saying it, without "everyone" agreeing. */
export function isReported(tokens: readonly Token[], from: number, i: number): boolean {
	for (let j = from; j < i; j++) {
		if (!REPORTS.has(normAt(tokens, j))) continue;
		let general = false;
		let someone = false;
		for (let k = from; k < j; k++) {
			const norm = normAt(tokens, k);
			if (GENERAL_REPORTERS.has(norm)) general = true;
			if (/^(?:i(?:'d|'ll|'ve)?|we|you(?:'ve)?)$/.test(norm))
				return normAt(tokens, k + 1).startsWith("n") && norm === "i";
			if (customerNouns.has(norm) || staffNouns.has(norm) || isName(tokens[k], k === 0)) someone = true;
			if (k === j - 1 && norm.endsWith("s") && !norm.endsWith("ss")) someone = true;
		}
		if (someone && !general) return true;
	}
	return false;
}

/** True when the writer denies the label: "I'm not saying you're dishonest". */
export function isDenied(tokens: readonly Token[], from: number, i: number): boolean {
	for (let j = from; j < i; j++) {
		const norm = normAt(tokens, j);
		if (NEGATIONS.has(norm) || (norm.endsWith("n't") && norm !== "can't")) {
			if (norm === "no" || norm === "without") continue;
			if (i - j <= 9) return true;
		}
	}
	return false;
}

/** True when a past verb comes before any pronoun or mark: "a pushy salesman from the agency got past". */
function mainPast(tokens: readonly Token[], from: number): boolean {
	for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
		if (isPast(tokens[i])) return true;
		if (tokens[i]?.kind !== "word" || /^(?:who|that|you|he|she)$/.test(normAt(tokens, i))) return false;
	}
	return false;
}

/** Judgements without a predicate: "Lazy!", "your laziness". */
export class Fragments extends Predicates {
	/** "Selfish, that's the only word for it", "What a drama queen", "So dependable." */
	protected readFragment(sentence: Sentence, i: number, label: Label, start: number): void {
		const { tokens } = sentence;
		const good = label === "good-adjective" || label === "good-noun";
		if (!good && this.document.kind === "praise") return;
		const next = tokens[i + 1];
		const after = next?.norm ?? "";
		if (label === "bad-noun" || label === "good-noun") {
			const opener = normAt(tokens, start);
			if (prepositions.has(opener)) return;
			if (
				next !== undefined &&
				next.kind === "word" &&
				!/^(?:you|he|she|frankly|honestly|really|that|and|who|our|of|is|like|as|today|with|to)$/.test(after)
			)
				return;
			if (good && opener === "like") return;
			if (good && start > 0 && this.document.kind === "feedback") {
				if (normAt(tokens, start - 1) === "," && i === start) this.add(sentence, i, i + 1, "trait", false);
				return;
			}
			if (/^(?:my|dear)$/.test(opener) && good) return;
			this.add(sentence, start, i + 1, "trait", good);
			return;
		}
		if (
			next !== undefined &&
			next.kind === "word" &&
			!/^(?:and|with|you|he|she|to|that|our|is|or|but|frankly|as|of)$/.test(after) &&
			!isPerson(after) &&
			labels.find(after) === undefined
		)
			return;
		if (isPerson(after) && /^an?$/.test(normAt(tokens, start)) && mainPast(tokens, i + 2)) return;
		if (after === "as" && normAt(tokens, i + 2) === "the") return;
		if (
			isPerson(after) &&
			tokens.slice(i + 2, i + 6).some((token) => /^(?:customer|guest|caller|patient|neighbour)'s$/.test(token.norm))
		)
			return;
		if (after === "you" && !/^(?:so|how|too|really)$/.test(normAt(tokens, i - 1)) && good) return;
		if (
			good &&
			(/^(?:to|with|of|that|as|and|)$/.test(after) || tokens.length <= 2) &&
			!/^(?:so|how)$/.test(normAt(tokens, i - 1)) &&
			!isPerson(after)
		)
			return;
		if (
			good &&
			/^[.!,]$/.test(after) &&
			tokens.length - start <= 3 &&
			!/^(?:so|how|such|truly|really|simply)$/.test(normAt(tokens, i - 1))
		)
			return;
		if (!good && after === "of") return;
		this.add(
			sentence,
			i,
			isPerson(after) || labels.find(after)?.endsWith("noun") === true ? i + 2 : i + 1,
			"trait",
			good,
		);
	}

	/** "your laziness", "such arrogance", "lack any integrity", "laziness on your part". */
	protected readTraitNoun(sentence: Sentence, i: number, label: "bad-trait" | "virtue"): void {
		const { tokens } = sentence;
		const before = normAt(tokens, i - 1);
		const two = normAt(tokens, i - 2);
		if (isReported(tokens, 0, i)) return;
		if (label === "bad-trait") {
			if (isDenied(tokens, Math.max(0, i - 5), i)) return;
			const owned =
				/^(?:your|his|her|such|pure|sheer|utter|total|plain|complete|blatant|this|that|own|incredible|constant|typical|rank|crass)$/.test(
					before,
				) || /^(?:your|his|her)$/.test(two);
			const part = OWNED.test(`${normAt(tokens, i + 1)} ${normAt(tokens, i + 2)}`);
			const opens = i === 0 || (i === 1 && /^(?:pure|sheer|what|such)$/.test(before));
			const who = whoIs(sentence, clauseStart(tokens, i), i);
			if (who === "customer" && !part && two !== "your" && before !== "your") return;
			if (owned || part || opens) this.add(sentence, Math.max(0, opens ? 0 : i), i + 1, "trait", false);
			return;
		}
		let j = i - 1;
		while (
			j >= 0 &&
			i - j < 6 &&
			/^(?:any|the|all|kind|sort|of|in|basic|slightest|single|a|an|ounce|shred|common|real|even|social|emotional|moral|bit|much|hint|trace|form|your|his|her|and|or|own|absolutely|whatsoever|grain|work|most|simplest)$/.test(
				normAt(tokens, j),
			)
		)
			j--;
		const verb = normAt(tokens, j);
		const lacks =
			/^(?:lack|lacks|lacking|lacked|no|zero|without|devoid|haven't|hasn't|don't|doesn't|never|little)$/.test(verb) ||
			(verb === "have" && /^(?:don't|doesn't|not)$/.test(normAt(tokens, j - 1))) ||
			(verb === "got" &&
				/^(?:haven't|hasn't|not|you've|he's|she's)$/.test(normAt(tokens, j - 1)) &&
				/^no$/.test(normAt(tokens, j + 1)));
		if (!lacks) return;
		if (verb === "without" || verb === "never") return;
		const owner =
			/^(?:your|his|her)$/.test(normAt(tokens, j - 1)) ||
			(verb === "lack" && /^(?:your|his|her)$/.test(normAt(tokens, j - 2)))
				? "colleague"
				: whoIs(sentence, 0, j);
		const lackOwner =
			owner === "colleague" ||
			OWNED.test(`${normAt(tokens, i + 1)} ${normAt(tokens, i + 2)}`) ||
			(verb === "no" &&
				/^(?:got|have|has|you've|he's|she's|with)$/.test(normAt(tokens, j - 1)) &&
				!/^(?:customer|writer)$/.test(owner)) ||
			(j <= 0 &&
				(/^(?:lacking|devoid)$/.test(verb) ||
					(verb === "no" && (tokens.length <= 6 || /^(?:at|whatsoever|,)$/.test(normAt(tokens, i + 1))))));
		if (!lackOwner || (owner === "thing" && verb !== "lack")) return;
		if (
			/^(?:interest|responsibility|initiative|commitment|imagination|sense|class|character|feeling|consideration|intelligence|courage)$/.test(
				normAt(tokens, i),
			) &&
			verb === "no" &&
			!/^(?:have|has|got|show|shows)$/.test(normAt(tokens, j - 1))
		)
			return;
		this.add(sentence, j, i + 1, "trait", false);
	}
}
