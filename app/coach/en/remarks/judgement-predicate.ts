import type { Sentence, Token } from "#app/coach/analysis.ts";
import { normAt } from "../words/clause-scope.ts";
import { staffNouns } from "../words/people.ts";
import { prepositions, set } from "../words/words.ts";
import { JudgementSearch } from "./judgement-search.ts";
import { isNamedCopula, isTypedName, type Who, whoIs } from "./remark-subject.ts";
import { type Label, labels } from "./remark-words.ts";

export const COPULAS = set(
	"r is are was were be been being am become becomes became seem seems seemed sound sounds sounded look looks looked act acts acted acting behave behaves stay remain remains 're 's feel call calling consider find thought think turned proved prove getting got get",
);

export const CONTRACTED = set("you're youre he's she's hes shes they're who's that's it's i'm im we're");

const STATIVE_GOOD = set("great good well fine cool strong super sharp bright calm quick kind dear natural hero");

/** Labels that no thing has, by which a bare word before them is known for a name: "kev is lazy". */
const OF_PERSONS =
	/^(?:lazy|rude|arrogant|selfish|greedy|bossy|nosy|moody|cocky|smug|sneaky|bully|liar|gossip|diva|snob|idiot|slob|coward|creep|moaner|brat)$/;

/** The index of the first token of the clause that holds `i`, by commas, colons, semicolons and dashes. */
export function clauseStart(tokens: readonly Token[], i: number): number {
	let j = i;
	while (j > 0) {
		const norm = normAt(tokens, j - 1);
		if (norm === ";" || norm === ":" || norm === "—" || norm === "(" || norm === "." || norm === "?" || norm === "!")
			break;
		if (norm === "," && !labels.find(normAt(tokens, j - 2))) break;
		if ((norm === "but" || norm === "because" || norm === "since") && j > 1) break;
		j--;
	}
	return j;
}

/** Judgements in a predicate: "you are lazy". */
export class Predicates extends JudgementSearch {
	/** True when an adjective stands before its noun: "a stupid place". */
	protected isAttribute(tokens: readonly Token[], i: number): boolean {
		const next = tokens[i + 1];
		if (next === undefined || next.kind !== "word") return false;
		const { norm } = next;
		if (prepositions.has(norm) || labels.find(norm) === "bad-adjective" || labels.find(norm) === "good-adjective")
			return false;
		return !/^(?:and|or|but|as|when|that|than|because|enough|again|today|yesterday|you|he|she|it|i|who|this|sometimes|lately|so|if|too|really|honestly|mate|the|a|your|our|even|always|all|every|never|while|though|since|on|last|is|are|was|were|here|now|anyway|frankly|then|just|also|not)$/.test(
			norm,
		);
	}

	/** True when an adjective stands in a row before its noun: "the cold, stiff dough". */
	protected isListed(tokens: readonly Token[], i: number): boolean {
		if (!/^(?:the|this|that|these|those|our|my)$/.test(normAt(tokens, i - 1))) return false;
		if (!/^(?:,|and)$/.test(normAt(tokens, i + 1)) || tokens[i + 2]?.kind !== "word") return false;
		const noun = tokens[i + 3];
		return (
			noun?.kind === "word" &&
			this.isAttribute(tokens, i + 2) &&
			!staffNouns.has(noun.norm) &&
			labels.find(noun.norm)?.endsWith("noun") !== true &&
			!/^(?:man|woman|person|people|guy|girl|boy|colleague|soul)$/.test(noun.norm)
		);
	}

	/** True for a noun that ends a name-calling: "you silly cow." */
	protected isName(tokens: readonly Token[], i: number): boolean {
		const noun = tokens[i];
		const after = tokens[i + 1];
		return (
			noun?.kind === "word" &&
			!/(?:ly|ed|ing|s)$/.test(noun.norm) &&
			!/^(?:mean|idle|dull|slack|sour|moan|warp)$/.test(normAt(tokens, i - 1)) &&
			(after === undefined || /^[.!,?]$/.test(after.norm)) &&
			!/^(?:too|today|now|again|here|there|lot|then|about|it|him|her|them|me|us|one|enough)$/.test(noun.norm)
		);
	}

	/** "You are lazy", "she came across as cold", "don't be so stingy". */
	protected readPredicate(
		sentence: Sentence,
		i: number,
		back: number,
		verb: string,
		label: Label,
		denied: boolean,
	): void {
		const { tokens } = sentence;
		const good = label === "good-adjective" || label === "good-noun";
		const start = clauseStart(tokens, back);
		let who: Who;
		if (isNamedCopula(tokens, back) || /^(?:you'?re|s?he'?s)$/.test(verb)) who = "colleague";
		else if (verb === "i'm" || verb === "im" || verb === "we're") who = "writer";
		else if (verb === "it's" || verb === "they're") who = "thing";
		else if (verb === "that's" || verb === "who's")
			who =
				tokens.slice(i).some((token) => token.norm === "you" || token.norm === "you're") && label.endsWith("noun")
					? "colleague"
					: "thing";
		else if (verb === "as" && tokens.slice(Math.max(0, back - 3), back).some((token) => token.norm === "describe"))
			who = whoIs(sentence, back - 1, back);
		else who = whoIs(sentence, start, verb === "as" && /^(?:me|us)$/.test(normAt(tokens, back - 1)) ? back - 1 : back);
		if (
			who === "thing" &&
			/^(?:is|was)$/.test(verb) &&
			OF_PERSONS.test(normAt(tokens, i)) &&
			isTypedName(tokens, start, back)
		)
			who = "colleague";
		for (let j = start + 1; j < back; j++)
			if (/^(?:told|said)$/.test(normAt(tokens, j)) && /^(?:you|he|she)$/.test(normAt(tokens, j - 1))) return;
		if ((verb === "be" || verb === "being") && (who === "nobody" || who === "thing")) {
			if (good) return;
			const before = normAt(tokens, back - 1);
			if (
				/^(?:stop|quit|don't|dont|not|cease|never|keep|always)$/.test(before) ||
				/^(?:stop|quit)$/.test(normAt(tokens, back - 2))
			) {
				this.add(sentence, back + 1, i + 1, "trait", false);
				return;
			}
			if (
				!/^(?:that|so|anybody|anyone|someone)$/.test(before) &&
				!tokens.slice(0, back).some((token) => /^(?:anybody|anyone|somebody|someone|you|he|she)$/.test(token.norm))
			)
				return;
			who = "colleague";
		}
		if (
			who === "customer" &&
			tokens.slice(start, back).some((token) => /^(?:anybody|anyone|somebody|someone)$/.test(token.norm)) &&
			normAt(tokens, 0) === "how"
		)
			who = "colleague";
		if (
			verb === "as" &&
			/^(?:someone|somebody|anyone|people)$/.test(normAt(tokens, back - 1)) &&
			normAt(tokens, i + 2) === "you"
		)
			who = "colleague";
		if (verb === "as" && who !== "colleague") return;
		const asBefore = normAt(tokens, back - 1);
		if (
			verb === "as" &&
			!/^(?:across|off|over|seen|as|somebody|someone|known|regarded|perceived|viewed|me|us|everyone|everybody|people|you|him|her)$/.test(
				asBefore,
			) &&
			!COPULAS.has(asBefore) &&
			normAt(tokens, back - 2) !== "describe" &&
			!CONTRACTED.has(asBefore)
		)
			return;
		if (who !== "colleague") return;
		if (
			/^(?:he|she|he's|she's)$/.test(normAt(tokens, back - (verb.endsWith("'s") ? 0 : 1))) &&
			this.last === "customer"
		)
			return;
		if ((verb === "got" || verb === "have" || verb === "has") && label === "good-noun") {
			if (!denied) this.add(sentence, back, i + 1, "trait", true);
			return;
		}
		if (/^(?:feel|get|got|getting|think|thought|stay|turned|calling)$/.test(verb)) return;
		const needsSubject = STATIVE_GOOD.has(normAt(tokens, i)) && label === "good-adjective";
		if (needsSubject && /^(?:at|with|on|about|in|to|for|enough|today|yesterday)$/.test(normAt(tokens, i + 1))) return;
		if (
			good &&
			tokens
				.slice(Math.max(0, back - 4), i)
				.some((token) => /^(?:more|less|should|must|need|could|ought|please|bit)$/.test(token.norm))
		)
			return;
		if (
			!good &&
			label === "bad-adjective" &&
			/^(?:more|less|should|must|could)$/.test(normAt(tokens, back - 1)) &&
			normAt(tokens, i - 1) === "less"
		)
			return;
		if (denied) {
			if (good !== tokens.slice(0, back).some((token) => /^(?:wish|if)$/.test(token.norm)))
				this.add(sentence, i, i + 1, "trait", false);
			return;
		}
		this.add(sentence, good ? Math.max(start, back - 1) : i, i + 1, "trait", good);
	}
}
