import type { Document, Report, Sentence } from "#app/coach/analysis.ts";
import { normAt } from "../words/clause-scope.ts";
import { customerNouns } from "../words/people.ts";
import { set } from "../words/words.ts";
import { Fragments, isDenied, isPerson, isReported, NEGATIONS } from "./judgement-fragment.ts";
import { labelFramed } from "./judgement-frames.ts";
import { CONTRACTED, COPULAS, clauseStart } from "./judgement-predicate.ts";
import type { Judgement } from "./judgement-search.ts";
import { haveMet, labelToStop, nounSaid, reach, saidOfThing, THINGS, terse, unknownNoun } from "./judgement-shape.ts";
import { isName, isNamedCopula, isTypedYou, whoIs } from "./remark-subject.ts";
import { type Judged, judging, type Label, labels } from "./remark-words.ts";

const BETWEEN = set(
	"a an the such so far too very just always never ever often sometimes quite rather pretty bit little kind of sort and or but , plain downright most more also still all both that this complete total real right bloody damn proper true one our my your born absolute nothing such-a less least somewhat again yet even altogether wonderful big great old pathetic lazy utter bone dog office team bunch pack",
);

/** What it is no fault to care little about. */
const VANITIES =
	/^(?:credit|praise|who|whose|fame|titles?|ranks?|status|glory|applause|limelight|appearances|fuss|gossip|weather|rain|cold|hours)$/;

class Judge extends Fragments {
	read(): Judgement[] {
		for (const unit of this.document.units) for (const sentence of unit.sentences) this.readSentence(sentence);
		return this.found;
	}

	protected readSentence(sentence: Sentence): void {
		const { tokens } = sentence;
		const phraseAt = judging(tokens);
		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			if (token?.kind !== "word") continue;
			if (
				customerNouns.has(token.norm) &&
				!/^(?:he|she|they|someone|people|member|owner|person|reader|regular|anybody|anyone|somebody)$/.test(token.norm)
			)
				this.last = "customer";
			else if (token.norm === "you" || token.norm === "you're" || isName(token, i === 0)) this.last = "colleague";
			const phrase = phraseAt(i);
			if (phrase !== undefined && this.phraseCounts(sentence, i, phrase.to, phrase.value)) {
				const good = phrase.value === "praise";
				const denied = good && isDenied(tokens, clauseStart(tokens, i), i);
				this.add(sentence, i, phrase.to, good ? "trait" : phrase.value, good && !denied);
				i = phrase.to - 1;
				continue;
			}
			const label = labels.find(token.norm);
			if (label !== undefined) this.readLabel(sentence, i, label);
			if (this.document.kind !== "feedback") continue;
			const shape = this.shapeAt(sentence, i, token.norm);
			if (shape === undefined) continue;
			this.add(sentence, shape[0], shape[1], "trait", false);
			i = shape[1] - 1;
		}
	}

	/** A label whose word is in no list: "he's a flake", "stop being so precious". */
	protected shapeAt(sentence: Sentence, i: number, norm: string): [number, number] | undefined {
		const { tokens } = sentence;
		const stop = labelToStop(tokens, i);
		if (stop !== undefined) return stop;
		const framed = labelFramed(sentence, i);
		if (framed !== undefined) return framed;
		if (/^(?:act|acts|acted|behave|behaves|behaved|acting|behaving)$/.test(norm) && normAt(tokens, i + 1) === "like") {
			if (/^(?:start|begin|try|to)$/.test(normAt(tokens, i - 1))) return undefined;
			const article = normAt(tokens, i + 2) === "such" ? i + 3 : i + 2;
			if (!/^an?$/.test(normAt(tokens, article)) || whoIs(sentence, clauseStart(tokens, i), i) !== "colleague")
				return undefined;
			for (let j = article + 1; j < article + 4; j++)
				if (labels.find(normAt(tokens, j)) === "bad-noun") return [i, j + 1];
			const end = unknownNoun(tokens, article);
			return end < 0 ? undefined : [i, end];
		}
		const contracted = /^(?:you're|youre|s?he'?s)$/.test(norm) || isNamedCopula(tokens, i);
		if (!contracted && !/^(?:are|is|were|was|be|been|become|becoming)$/.test(norm)) return undefined;
		if (
			norm !== "you're" &&
			norm !== "youre" &&
			this.last === "customer" &&
			/^(?:he|she)/.test(normAt(tokens, contracted ? i : i - 1))
		)
			return undefined;
		const range =
			nounSaid(tokens, i) ??
			(contracted || (/^(?:are|is)$/.test(norm) && i - clauseStart(tokens, i) <= 2) ? terse(tokens, i) : undefined);
		if (range === undefined || isReported(tokens, 0, i)) return undefined;
		const start = clauseStart(tokens, i);
		if (!contracted && whoIs(sentence, start, i) !== "colleague") return undefined;
		if (isDenied(tokens, start, i) || /^(?:not|never|hardly)$/.test(normAt(tokens, i + 1))) return undefined;
		if (norm === "be" && !/^(?:can|may|might|could|must|to)$/.test(normAt(tokens, i - 1))) return undefined;
		if (tokens.slice(start, i).some((token) => /^(?:if|when|unless)$/.test(token.norm))) return undefined;
		return range;
	}

	/** True when a judging phrase is about a colleague and is neither denied nor reported. */
	protected phraseCounts(sentence: Sentence, from: number, to: number, kind: Judged): boolean {
		const { tokens } = sentence;
		const start = clauseStart(tokens, from);
		const words = (offset: number): string => normAt(tokens, to + offset);
		if (isReported(tokens, 0, from)) return false;
		const first = normAt(tokens, from);
		const praises = this.document.kind === "praise";
		const here = tokens.slice(from, to).map((token) => token.norm);
		if (here.some((word) => /^(?:care|give)s?$/.test(word))) {
			const object = words(0);
			if (
				/^(?:whose|who|which)$/.test(object) ||
				(object === "for" && here.includes("care")) ||
				(/^(?:about|for)$/.test(object) && VANITIES.test(words(1)))
			)
				return false;
			if (
				here.includes("about") &&
				(VANITIES.test(object) || (object === "the" && /^(?:credit|praise)$/.test(words(1))))
			)
				return false;
			if (here.includes("for") && !here.includes("couldn't")) return false;
		}
		if (here.includes("patience") && words(-1) === "a" && words(0) === "saint") return false;
		if (tokens.slice(from, to + 1).some((token) => token.norm === "saint" || token.norm === "angel") && first !== "no")
			return false;
		const you = tokens.some((token) => /^(?:you|yours?|you're|yourself|him|her)$/.test(token.norm));
		if (
			(praises && /^(?:people|what)$/.test(first)) ||
			(praises && kind === "idiom" && /^(?:who|that|to|never|always)$/.test(words(-1))) ||
			(words(-1) === "you" && words(-2) === "like" && (normAt(tokens, from - 1) === "more" || words(0) === ","))
		)
			return false;
		if (first === "that's" && words(-1) !== "you" && (from === 0 || praises)) return false;
		let who = whoIs(sentence, start, Math.max(from, start));
		if (kind === "trait" && who === "thing" && saidOfThing(tokens, start, from)) return false;
		if (here[1] === "as" && (praises || (who === "thing" && THINGS.test(normAt(tokens, start))))) return false;
		const met = haveMet(tokens, start, from + 2);
		if (met) who = "colleague";
		if (who === "nobody" || who === "thing" || who === "act") {
			const whole = whoIs(sentence, 0, from);
			if (whole === "colleague" || you || kind === "idiom" || from <= 1) who = "colleague";
			else if (kind === "trait" && who === "nobody") who = "colleague";
		}
		if (
			here.some((word) =>
				/^(?:sure|convinced|trust|put|leave|think|doubt|wonder|wondering|question|questioning|unsure)$/.test(word),
			) &&
			kind === "fitness"
		) {
			const named = tokens
				.slice(from, to)
				.some(
					(token) =>
						/^(?:you|you're|he|he's|she|she's|him|her)$/.test(token.norm) ||
						isName(token, false) ||
						isPerson(token.norm),
				);
			if (!named || who === "customer") return false;
			return !/^(?:why|if)$/.test(normAt(tokens, 0));
		}
		if (who === "writer" && /^(?:can't|cannot|don't|couldn't)$/.test(first))
			return tokens.slice(from, to).some((token) => /^(?:you|him|her)$/.test(token.norm));
		if (who === "writer" && here.some((word) => /^(?:you|you're|your|he|he's|she|she's|him|her)$/.test(word)))
			who = "colleague";
		if (who === "customer" && you && kind === "motive") who = "colleague";
		if (who === "customer" && (here.includes("you") || (kind === "idiom" && /^you/.test(normAt(tokens, start)))))
			who = "colleague";
		if (
			/^(?:writer|customer)$/.test(who) &&
			/^(?:yours|that|lordship|ladyship|highness)$/.test(here[here.length - 1] ?? "")
		)
			who = "colleague";
		if (who !== "colleague") return false;
		if (
			kind !== "praise" &&
			!met &&
			first !== "not" &&
			first !== "no" &&
			!/^(?:don't|dont|do)$/.test(normAt(tokens, start)) &&
			!(here[2] === "like" && normAt(tokens, start) === "nobody") &&
			isDenied(tokens, Math.max(start, from - 5), from) &&
			!/^(?:can't|cannot|couldn't|don't|doesn't|isn't|hasn't|haven't|as|brain|any(?:one|body)|with|boo|honest|proper|decent)$/.test(
				first,
			)
		)
			return false;
		return (
			this.last !== "customer" ||
			you ||
			!tokens.slice(start, from).some((token) => token.norm === "he" || token.norm === "she")
		);
	}

	protected readLabel(sentence: Sentence, i: number, label: Label): void {
		const { tokens } = sentence;
		if (label === "bad-trait" || label === "virtue") {
			this.readTraitNoun(sentence, i, label);
			return;
		}
		const good = label === "good-adjective" || label === "good-noun";
		const adjective = label === "bad-adjective" || label === "good-adjective";
		const next = normAt(tokens, i + 1);
		if (isReported(tokens, 0, i) || (next === "waiter" && normAt(tokens, i) === "dumb")) return;
		if (normAt(tokens, i) === "cross" && /^(?:with|about|that|when)$/.test(next)) return;
		if (
			label === "bad-adjective" &&
			normAt(tokens, i - 1) === "you" &&
			clauseStart(tokens, i) === i - 1 &&
			(isPerson(next) || this.isName(tokens, i + 1))
		) {
			this.add(sentence, i, i + 2, "trait", false);
			return;
		}
		if (adjective && this.isListed(tokens, i)) return;
		if (adjective && this.isAttribute(tokens, i)) {
			if (!isPerson(next) && labels.find(next) !== "bad-noun" && labels.find(next) !== "good-noun") return;
		}
		if (!adjective && (next === "'s" || tokens[i + 1]?.kind === "masked")) return;
		let back = i - 1;
		while (
			back >= 0 &&
			!isTypedYou(tokens, back, adjective ? i : -1) &&
			(BETWEEN.has(normAt(tokens, back)) ||
				/..(?:ly|est)$/.test(normAt(tokens, back)) ||
				(labels.find(normAt(tokens, back)) !== undefined && back > i - 6))
		)
			back--;
		if (normAt(tokens, back + 1) === "and" && /^(?:as|are|is|were|was|you're)$/.test(normAt(tokens, back - 1))) back--;
		const verb = isTypedYou(tokens, back, adjective ? i : -1) ? "you're" : normAt(tokens, back);
		const start = clauseStart(tokens, i);
		const denied =
			NEGATIONS.has(verb) ||
			tokens.slice(Math.max(0, back), i).some((token) => NEGATIONS.has(token.norm)) ||
			isDenied(tokens, reach(tokens, Math.max(0, Math.min(start, back - 6)), back), back + 1);
		const named = isNamedCopula(tokens, back) && (adjective || /^(?:such|an?)$/.test(normAt(tokens, back + 1)));
		if (named || COPULAS.has(verb) || CONTRACTED.has(verb) || verb === "as" || NEGATIONS.has(verb)) {
			this.readPredicate(sentence, i, back, verb, label, denied);
			return;
		}
		if (back < start || back < 0 || normAt(tokens, back) === "what" || verb === "what") {
			this.readFragment(sentence, i, label, start);
			return;
		}
		if (verb === "like" && good) return;
		if (
			/^(?:you|him|her)$/.test(verb) &&
			adjective &&
			/^(?:finds?|considers?|call|think|thinks|found|makes)$/.test(normAt(tokens, back - 1))
		) {
			if (!denied && !good) this.add(sentence, i, i + 1, "trait", false);
			return;
		}
		if (back > 1 && (isName(tokens[back], false) || isPerson(verb)) && !good && !denied) {
			const calls = back - (/^(?:the|our|this|that)$/.test(normAt(tokens, back - 1)) ? 2 : 1);
			if (
				/^(?:finds?|considers?|call|think|label|rate)$/.test(normAt(tokens, calls)) &&
				whoIs(sentence, calls + 1, back + 1) === "colleague"
			) {
				this.add(sentence, i, i + 1, "trait", false);
				return;
			}
		}
		if (verb === "you" && !adjective) {
			if (!denied) this.add(sentence, back + 1, i + 1, "trait", good);
			return;
		}
		if (/^(?:some|any)(?:one|body)$/.test(verb) && /^(?:as|so|this|that)$/.test(normAt(tokens, back + 1))) {
			this.add(sentence, i, i + 1, "trait", good);
			return;
		}
		if (/^(?:'ve|have|has|you've|got|he's|she's)$/.test(verb) && next === "heart" && adjective)
			this.add(sentence, back, i + 2, "trait", good);
	}
}

/** The judgements of the person in a remark, good and bad. */
export function judgementsOf(document: Document): Judgement[] {
	const made = new Judge(document).read();
	// "Waiter? More like a jailer."
	const [said = "", role = ""] = /\b([a-z]+)\? more like an? [^.!?]+/i.exec(document.text) ?? [];
	const start = document.text.indexOf(said);
	const sentence = document.units[0]?.sentences[0];
	if (sentence !== undefined && isPerson(role.toLowerCase()))
		made.push({ start, end: start + said.length, kind: "trait", good: false, sentence });
	return made;
}

const MESSAGES: Readonly<Record<Judged, string>> = {
	trait: "personality.trait",
	praise: "personality.trait",
	fitness: "personality.fitness",
	motive: "personality.motive",
	idiom: "personality.idiom",
};

/** Reports of judgements; good ones only when no deed is named. */
export function judgementReports(document: Document, found: readonly Judgement[], hasDeed: boolean): Report[] {
	const reports: Report[] = [];
	for (const one of found) {
		if (one.good && (document.kind !== "praise" || hasDeed)) continue;
		reports.push({
			check: one.good ? "flattery" : "personality",
			start: one.start,
			end: one.end,
			message: one.good ? "flattery.trait" : MESSAGES[one.kind],
			why: one.good ? "why.flattery" : "why.personality",
			params: { words: document.text.slice(one.start, one.end) },
			suggestions: [],
		});
	}
	return reports;
}
