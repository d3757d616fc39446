import type { Document, Report, Sentence, Token } from "../analysis.ts";
import { normAt } from "./clause-scope.ts";
import { customerNouns, staffNouns } from "./people.ts";
import { isName, type Who, whoIs } from "./remark-subject.ts";
import { type Judged, judgements, type Label, labels } from "./remark-words.ts";
import { prepositions, set } from "./words.ts";

export interface Judgement {
	start: number;
	end: number;
	kind: Judged;
	good: boolean;
	/** The sentence it stands in. */
	sentence: Sentence;
}

const COPULAS = set(
	"r is are was were be been being am become becomes became seem seems seemed sound sounds sounded look looks looked act acts acted acting behave behaves stay remain remains 're 's feel call calling consider find thought think turned proved prove being getting got get",
);
const CONTRACTED = set("you're youre he's she's they're who's that's it's i'm im we're");
const BETWEEN = set(
	"a an the such so too very really just simply always never ever often sometimes utterly totally completely absolutely quite rather pretty incredibly extremely bit little kind of sort and or but , plain downright most more also still all both that this complete total real right bloody damn proper true one our my your born absolute honestly frankly truly awfully terribly unbelievably exceptionally genuinely positively incredibly seriously ridiculously hugely remarkably nothing such-a less least only merely somewhat hopelessly basically obviously clearly again yet even altogether wonderfully wonderful big great little old pathetic lazy utter",
);
const NEGATIONS = set(
	"not never n't isn't aren't wasn't weren't hardly no ain't without don't doesn't didn't nobody neither nor",
);
const PERSONS = set(
	"person people man woman guy girl boy lad lass individual human being colleague soul bloke lady gentleman chap fellow character worker employee sort type kind nature attitude one team",
);
const REPORTS = set(
	"called call calls said says told shouted shouts complained complains wrote described describes says claimed claims named accused thought yelled labelled labeled branded barked hissed told tells",
);
const GENERAL_REPORTERS = set("everyone everybody nobody all half team most");
const STATIVE_GOOD = set("great good well fine cool strong super sharp bright calm quick cool kind dear natural hero");

const isPerson = (norm: string): boolean => PERSONS.has(norm) || staffNouns.has(norm);

/** The index of the first token of the clause that holds `i`, by commas, colons, semicolons and dashes. */
function clauseStart(tokens: readonly Token[], i: number): number {
	let j = i;
	while (j > 0) {
		const norm = normAt(tokens, j - 1);
		if (norm === ";" || norm === ":" || norm === "—" || norm === "(" || norm === "." || norm === "?" || norm === "!")
			break;
		if (norm === "," && !labels.find(normAt(tokens, j - 2))) break;
		if ((norm === "but" || norm === "because" || norm === "since" || norm === "that") && j - 1 > 0 && norm !== "that")
			break;
		j--;
	}
	return j;
}

/** True when somebody other than the writer is quoted as saying it, without "everyone" agreeing. */
function isReported(tokens: readonly Token[], from: number, i: number): boolean {
	for (let j = from; j < i; j++) {
		if (!REPORTS.has(normAt(tokens, j))) continue;
		let general = false;
		let someone = false;
		for (let k = from; k < j; k++) {
			const norm = normAt(tokens, k);
			if (GENERAL_REPORTERS.has(norm)) general = true;
			if (
				norm === "i" ||
				norm === "i'd" ||
				norm === "i'll" ||
				norm === "we" ||
				norm === "you" ||
				norm === "i've" ||
				norm === "you've"
			)
				return normAt(tokens, k + 1).startsWith("n") && norm === "i";
			if (customerNouns.has(norm) || staffNouns.has(norm) || isName(tokens[k], k === 0)) someone = true;
			if (k === j - 1 && norm.endsWith("s") && !norm.endsWith("ss")) someone = true;
		}
		if (someone && !general) return true;
	}
	return false;
}

/** True when the writer denies the label: "I'm not saying you're dishonest". */
function isDenied(tokens: readonly Token[], from: number, i: number): boolean {
	for (let j = from; j < i; j++) {
		const norm = normAt(tokens, j);
		if (NEGATIONS.has(norm) || (norm.endsWith("n't") && norm !== "can't")) {
			if (norm === "no" || norm === "without") continue;
			if (i - j <= 9) return true;
		}
	}
	return false;
}

class Judge {
	readonly found: Judgement[] = [];
	/** The last person named before: "he" after "the customer" is the customer. */
	private last: Who = "colleague";
	private readonly document: Document;

	constructor(document: Document) {
		this.document = document;
	}

	read(): Judgement[] {
		for (const unit of this.document.units) for (const sentence of unit.sentences) this.readSentence(sentence);
		return this.found;
	}

	private add(sentence: Sentence, from: number, to: number, kind: Judged, good: boolean): void {
		const start = sentence.tokens[from]?.start ?? sentence.start;
		const end = sentence.tokens[to - 1]?.end ?? sentence.end;
		const previous = this.found[this.found.length - 1];
		if (
			previous !== undefined &&
			previous.good === good &&
			start <= previous.end + 6 &&
			start >= previous.start &&
			previous.sentence === sentence
		) {
			previous.end = Math.max(previous.end, end);
			return;
		}
		this.found.push({ start, end, kind, good, sentence });
	}

	private readSentence(sentence: Sentence): void {
		const { tokens } = sentence;
		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			if (token?.kind !== "word") continue;
			if (
				customerNouns.has(token.norm) &&
				!/^(?:he|she|they|someone|people|member|owner|person|reader|regular|anybody|anyone|somebody)$/.test(token.norm)
			)
				this.last = "customer";
			else if (token.norm === "you" || token.norm === "you're" || isName(token, i === 0)) this.last = "colleague";
			const phrase = judgements.at(tokens, i);
			if (phrase !== undefined && this.phraseCounts(sentence, i, phrase.to, phrase.value)) {
				const good = phrase.value === "praise";
				const denied = good && isDenied(tokens, clauseStart(tokens, i), i);
				this.add(sentence, i, phrase.to, good ? "trait" : phrase.value, good && !denied);
				i = phrase.to - 1;
				continue;
			}
			const label = labels.find(token.norm);
			if (label !== undefined) this.readLabel(sentence, i, label);
		}
	}

	/** True when a judging phrase is about a colleague and is neither denied nor reported. */
	private phraseCounts(sentence: Sentence, from: number, to: number, kind: Judged): boolean {
		const { tokens } = sentence;
		const start = clauseStart(tokens, from);
		const words = (offset: number): string => normAt(tokens, to + offset);
		if (isReported(tokens, 0, from)) return false;
		const first = normAt(tokens, from);
		const here = tokens.slice(from, to).map((token) => token.norm);
		if (here.includes("care") || here.includes("give") || here.includes("gives") || here.includes("cares")) {
			const object = words(0);
			if (
				object === "whose" ||
				object === "who" ||
				object === "which" ||
				(object === "about" && /^(?:credit|praise|who|whose|fame)$/.test(words(1)))
			)
				return false;
			if (
				here.includes("about") &&
				/^(?:credit|praise|who|whose|fame|the)$/.test(object) &&
				(object !== "the" || /^(?:credit|praise)$/.test(words(1)))
			)
				return false;
			if (here.includes("for") && !here.includes("couldn't")) return false;
		}
		if (here.includes("patience") && words(-1) === "a" && words(0) === "saint") return false;
		if (tokens.slice(from, to + 1).some((token) => token.norm === "saint" || token.norm === "angel") && first !== "no")
			return false;
		const you = tokens.some(
			(token) =>
				token.norm === "you" ||
				token.norm === "your" ||
				token.norm === "you're" ||
				token.norm === "yourself" ||
				token.norm === "him" ||
				token.norm === "her",
		);
		let who = whoIs(sentence, start, Math.max(from, start));
		if (who === "nobody" || who === "thing" || who === "act") {
			const whole = whoIs(sentence, 0, from);
			if (whole === "colleague" || you || kind === "idiom" || from <= 1) who = "colleague";
			else if (kind === "trait" && who === "nobody") who = "colleague";
		}
		if (who === "writer" && /^(?:can't|cannot|don't|couldn't)$/.test(first))
			return tokens.slice(from, to).some((token) => /^(?:you|him|her)$/.test(token.norm));
		if (who === "customer" && you && kind === "motive") who = "colleague";
		if (who === "customer" && here.includes("you")) who = "colleague";
		if (who !== "colleague") return false;
		if (
			kind !== "praise" &&
			first !== "not" &&
			first !== "no" &&
			isDenied(tokens, Math.max(start, from - 5), from) &&
			!/^(?:can't|cannot|couldn't|don't|doesn't|isn't|hasn't|haven't)$/.test(first)
		)
			return false;
		return (
			this.last !== "customer" ||
			you ||
			!tokens.slice(start, from).some((token) => token.norm === "he" || token.norm === "she")
		);
	}

	private readLabel(sentence: Sentence, i: number, label: Label): void {
		const { tokens } = sentence;
		if (label === "bad-trait" || label === "virtue") {
			this.readTraitNoun(sentence, i, label);
			return;
		}
		const good = label === "good-adjective" || label === "good-noun";
		const adjective = label === "bad-adjective" || label === "good-adjective";
		const next = normAt(tokens, i + 1);
		if (isReported(tokens, 0, i)) return;
		if (adjective && this.isAttribute(tokens, i)) {
			if (!isPerson(next) && labels.find(next) !== "bad-noun" && labels.find(next) !== "good-noun") return;
		}
		if (!adjective && (next === "'s" || tokens[i + 1]?.kind === "masked")) return;
		let back = i - 1;
		while (
			back >= 0 &&
			(BETWEEN.has(normAt(tokens, back)) ||
				(normAt(tokens, back).endsWith("ly") && normAt(tokens, back).length > 4) ||
				(labels.find(normAt(tokens, back)) !== undefined && back > i - 6))
		)
			back--;
		const verb = normAt(tokens, back);
		const start = clauseStart(tokens, i);
		const denied =
			NEGATIONS.has(verb) ||
			tokens.slice(Math.max(0, back), i).some((token) => NEGATIONS.has(token.norm)) ||
			isDenied(tokens, Math.max(0, Math.min(start, back - 6)), back + 1);
		if (COPULAS.has(verb) || CONTRACTED.has(verb) || verb === "as" || NEGATIONS.has(verb)) {
			this.readPredicate(sentence, i, back, verb, label, denied);
			return;
		}
		if (back < start || back < 0 || normAt(tokens, back) === "what" || verb === "what") {
			this.readFragment(sentence, i, label, start);
			return;
		}
		if (verb === "like" && good) return;
		if (verb === "you" && adjective && /^(?:find|consider|call|think|found|makes)$/.test(normAt(tokens, back - 1))) {
			if (!denied && !good) this.add(sentence, i, i + 1, "trait", false);
			return;
		}
		if (verb === "you" && !adjective) {
			if (!denied) this.add(sentence, back + 1, i + 1, "trait", good);
			return;
		}
		if (
			(verb === "someone" || verb === "somebody" || verb === "anyone" || verb === "anybody") &&
			/^(?:as|so|this|that)$/.test(normAt(tokens, back + 1))
		) {
			this.add(sentence, i, i + 1, "trait", good);
			return;
		}
		if (
			(verb === "'ve" ||
				verb === "have" ||
				verb === "has" ||
				verb === "you've" ||
				verb === "got" ||
				verb === "he's" ||
				verb === "she's") &&
			next === "heart" &&
			adjective
		)
			this.add(sentence, back, i + 2, "trait", good);
	}

	/** True when an adjective stands before its noun: "a stupid place". */
	private isAttribute(tokens: readonly Token[], i: number): boolean {
		const next = tokens[i + 1];
		if (next === undefined || next.kind !== "word") return false;
		const { norm } = next;
		if (prepositions.has(norm) || labels.find(norm) === "bad-adjective" || labels.find(norm) === "good-adjective")
			return false;
		return !/^(?:and|or|but|as|when|that|than|because|enough|again|today|yesterday|you|he|she|who|this|sometimes|lately|or|so|if|too|really|honestly|mate|the|a|your|our|even|always|all|every|never|while|though|since|on|last|is|are|was|were|were|here|now|anyway|frankly|then|just|also|not)$/.test(
			norm,
		);
	}

	/** "You are lazy", "she came across as cold", "don't be so stingy". */
	private readPredicate(
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
		if (verb === "you're" || verb === "youre" || verb === "he's" || verb === "she's") who = "colleague";
		else if (verb === "i'm" || verb === "im" || verb === "we're") who = "writer";
		else if (verb === "it's" || verb === "they're") who = "thing";
		else if (verb === "that's" || verb === "who's")
			who =
				tokens.slice(i).some((token) => token.norm === "you" || token.norm === "you're") && label.endsWith("noun")
					? "colleague"
					: "thing";
		else who = whoIs(sentence, start, back);
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
			!/^(?:across|off|over|seen|as|somebody|someone|known|regarded)$/.test(asBefore) &&
			!COPULAS.has(asBefore) &&
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
		if (
			/^(?:find|think|thought|consider|feel|get|got|getting|call|calling|stay|turned)$/.test(verb) &&
			!(verb === "find" || verb === "consider" || verb === "call")
		) {
			if (good || /^(?:feel|get|got|getting|think|thought|stay|turned|calling)$/.test(verb)) return;
		}
		const needsSubject = STATIVE_GOOD.has(normAt(tokens, i)) && label === "good-adjective";
		if (
			needsSubject &&
			/^(?:at|with|on|about|in|to|for|enough|today|yesterday)$/.test(normAt(tokens, i + 1)) &&
			label === "good-adjective"
		)
			return;
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
			if (good) this.add(sentence, i, i + 1, "trait", false);
			return;
		}
		this.add(sentence, good ? Math.max(start, back - 1) : i, i + 1, "trait", good);
	}

	/** "Selfish, that's the only word for it", "What a drama queen", "So dependable." */
	private readFragment(sentence: Sentence, i: number, label: Label, start: number): void {
		const { tokens } = sentence;
		const good = label === "good-adjective" || label === "good-noun";
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
		if (after === "you" && !/^(?:so|how|too|really)$/.test(normAt(tokens, i - 1)) && good) return;
		if (
			good &&
			(after === "to" ||
				after === "with" ||
				after === "of" ||
				after === "that" ||
				after === "as" ||
				after === "and" ||
				after === "" ||
				tokens.length <= 2) &&
			normAt(tokens, i - 1) !== "so" &&
			normAt(tokens, i - 1) !== "how" &&
			!isPerson(after)
		)
			return;
		if (
			good &&
			(after === "." || after === "!" || after === ",") &&
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
	private readTraitNoun(sentence: Sentence, i: number, label: "bad-trait" | "virtue"): void {
		const { tokens } = sentence;
		const before = normAt(tokens, i - 1);
		const two = normAt(tokens, i - 2);
		if (isReported(tokens, 0, i)) return;
		if (label === "bad-trait") {
			if (isDenied(tokens, Math.max(0, i - 5), i)) return;
			const owned =
				/^(?:your|his|her|such|pure|sheer|utter|total|plain|complete|blatant|this|that|own|incredible|constant)$/.test(
					before,
				) ||
				two === "your" ||
				two === "his" ||
				two === "her";
			const part = normAt(tokens, i + 1) === "on" && /^(?:your|his|her)$/.test(normAt(tokens, i + 2));
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
			/^(?:any|the|all|kind|sort|of|basic|slightest|single|a|an|ounce|shred|common|real|even|social|bit|much|hint|trace|form|your|his|her|and|or|your|own|absolutely|whatsoever|grain|work)$/.test(
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
		const owner = whoIs(sentence, 0, j);
		const lackOwner =
			owner === "colleague" ||
			(verb === "no" &&
				/^(?:got|have|has|you've|he's|she's|with)$/.test(normAt(tokens, j - 1)) &&
				owner !== "customer") ||
			(j <= 0 && verb === "no" && tokens.length <= 6);
		if (!lackOwner || owner === "thing") return;
		if (
			/^(?:interest|responsibility|initiative|commitment|imagination|sense|class|character|feeling|consideration|intelligence|courage)$/.test(
				normAt(tokens, i),
			) &&
			verb === "no" &&
			!/^(?:have|has|got|show|shows)$/.test(normAt(tokens, j - 1))
		)
			return;
		this.add(sentence, /^(?:lack|lacks|lacking)$/.test(verb) ? j : j, i + 1, "trait", false);
	}
}

/** The judgements of the person in a remark, good and bad. */
export function judgementsOf(document: Document): Judgement[] {
	return new Judge(document).read();
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
