import type { Document, Sentence, Token } from "../analysis.ts";
import { isImperativeAt, normAt, skipFillers } from "./clause-scope.ts";
import { isPast } from "./deeds.ts";
import { labels } from "./remark-words.ts";
import { verbs } from "./verbs.ts";
import { set } from "./words.ts";

/** What a stretch of a remark proposes: something to go and do, a mere degree or mirror, or nothing. */
export type Proposal = "solution" | "vague" | "none";

const BREAKS = set(", ; : — . ! ? ( )");
const VAGUE_VERBS = set(
	"be become improve step try care act behave grow change communicate sound look seem learn think feel stop quit cease start smarten buck shape wake pull sort raise show do get pay work make take have need stay keep put watch mind consider focus concentrate reflect adjust deliver perform apply push up handle respect",
);
const VAGUE_WORDS =
	set(`be better best more less harder faster slower quicker properly professionally professional well right attention effort efforts attitude attitudes yourself yourselves up down seriously serious responsibility game care patience patient polite politely kind kinder nicer nice kindly friendly friendlier good great job work performance quality standard standards act together weight socks
communication service something anything things thing it about little bit lot much team player own good enough responsible careful carefully attentive attentively accurate accurately neat neater tidy tidier clear clearer clearly quiet quieter loud louder quick fast slow slowly soon sooner interest interested interesting commitment initiative motivation motivated enthusiasm enthusiastic energy focus focused positive example customers customer clients client guests guest patients patient people colleagues pensioners others everyone us
really very so such again please now finally just also always once for at with to of in on the a an and or your you my our this that these those them him her his their from as than too way kind sort time level skills manners manner tone approach mindset head act grip consideration considerate respect respectful respectfully helpful supportive flexible flexibility open proactive reliable punctual organised organized organisation efficient efficiently productive cooperative cooperation human humanity warmth warm empathy empathetic tact tactful thought thoughtful thinking sense maturity mature grown grown-up adult discipline order ropes
less bored sharp sharpen ideas boss bar part share bit paperwork mess gently gentle calm calmer calmly strict stricter nice pleasant involved engage engaged listening hard harder rest whole somehow will can could should must not don't like if day shift shifts job daily everyday general overall same`);
const CALLS = set("let's lets shall");
const RHETORICAL = set(
	"ask look see listen imagine guess thank thanks trust believe mark admit call say remember forget mind wait suppose honour welcome hold congratulate enjoy love hope wish bless excuse forgive pardon bravo hello well fancy talk like",
);
const NOUN_STARTS = set(
	"work order orders report reports call calls cash stock service post mail food drink water paper light phone table time hold park share place point score lock smell cover break help cook guide host coach waste contact practice change cost clean clear dress",
);
const FINITE = set(
	"is was were are has had have went goes came comes gets looks looked seems seemed got left did does will would can could should needs takes took stood sat arrived piles",
);
const NUMBERS = set(
	"two three four five six seven eight nine ten twelve fifteen twenty thirty forty half hour minutes minute seconds friday monday tuesday wednesday thursday saturday sunday tomorrow tonight june july august september october november december january february march april noon midday daily weekly",
);

const lower = normAt;

/** The stretches of a sentence between breaks, as index ranges. */
function parts(tokens: readonly Token[]): [number, number][] {
	const found: [number, number][] = [];
	let from = 0;
	for (let i = 0; i <= tokens.length; i++) {
		const norm = i < tokens.length ? lower(tokens, i) : ".";
		const joins =
			(norm === "and" || norm === "so" || norm === "then" || norm === "but" || norm === "or" || norm === "yet") &&
			i > from;
		if (!BREAKS.has(norm) && !joins) continue;
		if (i > from) found.push([from, i]);
		from = joins ? i : i + 1;
	}
	return found;
}

/** Words of substance in [from, to) that neither name a degree nor repeat what was complained about. */
function substance(tokens: readonly Token[], from: number, to: number, complaint: ReadonlySet<string>): number {
	let count = 0;
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind === "punctuation") continue;
		if (token.kind === "masked" || token.kind === "number") {
			count++;
			continue;
		}
		const { norm } = token;
		if (VAGUE_WORDS.has(norm) || VAGUE_VERBS.has(norm)) continue;
		if (norm.length < 3 && !/^(?:go|it)$/.test(norm)) continue;
		if (/^(?:more|less|a|the)$/.test(lower(tokens, i - 1)) && (norm.endsWith("ly") || labels.find(norm) !== undefined))
			continue;
		if (
			norm.endsWith("er") &&
			norm.length > 4 &&
			!/^(?:after|over|under|never|other|offer|answer|enter|order|water|paper|letter|number|customer|manager|either|whether|together|remember|consider|deliver|counter|folder|locker|corner|drawer|printer|tester|poster|later|register|transfer|partner|master|banner|butter|filter|header|holder|owner|planner|power|server|shower|sticker|trainer|writer|cover|per|shoulder|refer|prefer|reminder|timer|buzzer|pager|charger|computer|container|calendar|dinner|supper|winter|summer|december|november|october|september|mister|sister|brother|mother|father)$/.test(
				norm,
			)
		)
			continue;
		if (complaint.has(stem(norm))) continue;
		if (
			/^(?:when|where|before|after|if|while|until|who|what|how|which|because|has|have|had|was|were|are|is|been|being|any|some|all|out|off|into|onto|over|per|then|there|here|got|get|gets|its|it's|i'm|you're|into|through|between|would|might|may|here|even|only|still|yet|too|most|every|each|both|one|honestly|frankly|mate|least)$/.test(
				norm,
			)
		)
			continue;
		count++;
	}
	return count;
}

const stem = (norm: string): string => norm.replace(/(?:ing|ed|es|s|ly|e)$/, "").slice(0, 7);

function hasFigure(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token?.kind === "number" || token?.kind === "masked" || NUMBERS.has(lower(tokens, i))) return true;
	}
	return false;
}

/** Judges the act that a request names from `verb` on. */
function weigh(tokens: readonly Token[], verb: number, to: number, complaint: ReadonlySet<string>): Proposal {
	const base = lower(tokens, verb);
	const rest = substance(tokens, verb + 1, to, complaint);
	if (base === "stop" || base === "quit" || base === "cease")
		return hasFigure(tokens, verb, to) && rest > 2 ? "solution" : "vague";
	if (
		base === "improve" ||
		base === "step" ||
		base === "smarten" ||
		base === "buck" ||
		base === "shape" ||
		base === "up"
	)
		return hasFigure(tokens, verb + 1, to) ? "solution" : "vague";
	if (
		base === "be" ||
		base === "become" ||
		base === "act" ||
		base === "behave" ||
		base === "sound" ||
		base === "seem" ||
		base === "care"
	) {
		if (hasFigure(tokens, verb + 1, to)) return "solution";
		return /^(?:at|by|in|on|there|ready|here|back)$/.test(lower(tokens, verb + 1)) && rest > 0
			? "solution"
			: rest > 3
				? "solution"
				: "vague";
	}
	if (base === "try" && lower(tokens, verb + 1) === "to") return weigh(tokens, verb + 2, to, complaint);
	if (base === "start" && lower(tokens, verb + 1).endsWith("ing")) return rest > 1 ? "solution" : "vague";
	if (VAGUE_VERBS.has(base)) return rest > 0 || hasFigure(tokens, verb + 1, to) ? "solution" : "vague";
	if (rest > 0 || hasFigure(tokens, verb + 1, to)) return "solution";
	if (complaint.has(stem(base)) || to - verb <= 2) {
		for (let i = verb + 1; i < to; i++) {
			const norm = lower(tokens, i);
			if (
				norm.endsWith("er") ||
				norm.endsWith("ly") ||
				norm === "more" ||
				norm === "less" ||
				norm === "better" ||
				norm === "properly"
			)
				return "vague";
		}
	}
	for (let i = verb + 1; i < to; i++) {
		const norm = lower(tokens, i);
		if (/^(?:them|him|her|it|me|us)$/.test(norm)) return "solution";
	}
	return to - verb >= 2 && !VAGUE_WORDS.has(lower(tokens, verb + 1))
		? "solution"
		: complaint.has(stem(base))
			? "vague"
			: to - verb === 1
				? "solution"
				: "vague";
}

const best = (a: Proposal, b: Proposal): Proposal =>
	a === "solution" || b === "solution" ? "solution" : a === "vague" || b === "vague" ? "vague" : "none";

/** True when a request with "could you", "can you", "will you" is a reproach: "can you not", "could you be any slower". */
function reproaches(tokens: readonly Token[], at: number): boolean {
	const third = lower(tokens, at + 2);
	return (
		third === "not" ||
		third === "even" ||
		third === "ever" ||
		(third === "be" && /^(?:any|more|a)$/.test(lower(tokens, at + 3))) ||
		third === "believe" ||
		third === "imagine" ||
		third === "seriously" ||
		third === "really" ||
		third === "honestly"
	);
}

function readPart(
	tokens: readonly Token[],
	from: number,
	to: number,
	question: boolean,
	complaint: ReadonlySet<string>,
): Proposal {
	let start = skipFillers(tokens, from, to);
	while (
		start < to &&
		/^(?:instead|maybe|perhaps|next|for|from|in|at|on|hey|mate|look|listen|still|sorry|today|tomorrow)$/.test(
			lower(tokens, start),
		) &&
		!verbs.has(lower(tokens, start + 1)) &&
		start - from < 1
	) {
		if (/^(?:next|for|from|in|at|on)$/.test(lower(tokens, start))) break;
		start++;
	}
	start = skipOccasion(tokens, start, to);
	const polite = tokens
		.slice(from, to)
		.some(
			(token) => token.norm === "please" || token.norm === "pls" || token.norm === "plz" || token.norm === "kindly",
		);
	for (let i = start; i < to; i++) {
		const norm = lower(tokens, i);
		const next = lower(tokens, i + 1);
		if (CALLS.has(norm) || (norm === "let" && next === "us"))
			return weighOffer(tokens, i + (norm === "let" ? 2 : norm === "shall" ? 2 : 1), to, complaint);
		if (
			(norm === "could" || norm === "can" || norm === "would" || norm === "will") &&
			/^(?:you|we|i|u)$/.test(next) &&
			(question || i === start || polite)
		) {
			if (reproaches(tokens, i)) return "none";
			if (next === "we" && /^(?:talk|speak|chat|discuss)$/.test(lower(tokens, i + 2)) && to - i < 7) return "none";
			if (/^(?:like|mind|prefer|be|have)$/.test(lower(tokens, i + 2)) && norm === "would")
				return substance(tokens, i + 3, to, new Set()) > 0 ? "solution" : "vague";
			if (
				/^(?:why|what|who|when)$/.test(lower(tokens, i - 1)) &&
				lower(tokens, i - 1) !== "what" &&
				lower(tokens, i - 1) !== "when"
			)
				return "none";
			let verb = i + 2;
			while (
				verb < to &&
				/^(?:please|perhaps|maybe|just|also|possibly|all|both|then|try|always)$/.test(lower(tokens, verb)) &&
				lower(tokens, verb) !== "try"
			)
				verb++;
			if (/^(?:how|what)$/.test(lower(tokens, i - 1))) return "solution";
			return weigh(tokens, verb, to, complaint);
		}
		if (
			norm === "how" &&
			(next === "about" || /^(?:can|could|might|do|should|shall|would)$/.test(next)) &&
			/^(?:about|we|i)$/.test(next === "about" ? next : lower(tokens, i + 2))
		)
			return substance(tokens, i + 2, to, complaint) > 0 ? "solution" : "vague";
		if (norm === "what" && (next === "about" || next === "if" || /^(?:would|could|can|do|might|should)$/.test(next))) {
			if (/^(?:were|is|are|did|was)$/.test(next)) return "none";
			if (next === "about" || next === "if") return "solution";
			const follow = lower(tokens, i + 2);
			if (
				follow === "help" ||
				(follow === "you" && /^(?:need|suggest|say|think)$/.test(lower(tokens, i + 3))) ||
				follow === "we" ||
				follow === "make" ||
				follow === "it" ||
				follow === "i"
			)
				return "solution";
		}
		if (
			norm === "why" &&
			(next === "don't" || next === "not") &&
			(next === "not" || /^(?:we|you|i)$/.test(lower(tokens, i + 2)))
		)
			return lower(tokens, i + 2) === "you" && /^(?:ever|just|care|listen|know|understand)$/.test(lower(tokens, i + 3))
				? "none"
				: "solution";
		if (/^(?:suggest|propose|recommend)$/.test(norm) && /^(?:i|i'd|would|we|to|we'd)$/.test(lower(tokens, i - 1)))
			return "solution";
		if (
			/^(?:ask|like|want|need|love|appreciate|expect|prefer)$/.test(norm) &&
			/^(?:i|i'd|we|we'd|would|i'll)$/.test(lower(tokens, i - 1))
		) {
			if (/^(?:you|him|her|them)$/.test(next) && lower(tokens, i + 2) === "to")
				return weigh(tokens, i + 3, to, complaint);
			if (norm === "appreciate" && next === "it") return "solution";
			if (norm === "like" && /^(?:us|me|everyone)$/.test(next) && lower(tokens, i + 2) === "to") return "solution";
		}
		if (
			(norm === "should" ||
				norm === "must" ||
				norm === "ought" ||
				norm === "needs" ||
				norm === "has" ||
				norm === "have" ||
				norm === "need" ||
				norm === "got") &&
			i > from
		) {
			const before = lower(tokens, i - 1);
			const obliges = norm === "should" || norm === "must" || next === "to";
			if (
				obliges &&
				!/^(?:people|someone|somebody)$/.test(lower(tokens, 0)) &&
				next !== "not" &&
				lower(tokens, i + 2) !== "have" &&
				next !== "have" &&
				next !== "know" &&
				!/^(?:i|we|they|customers|people|guests|who|why|i've|we've|patients|clients|nobody|colleagues)$/.test(before) &&
				lower(tokens, 0) !== "why" &&
				!question
			) {
				const verb = next === "to" ? i + 2 : i + 1;
				if (verb < to && verbs.has(lower(tokens, verb))) return weigh(tokens, verb, to, complaint);
			}
		}
		if (
			(norm === "could" || norm === "might" || norm === "can") &&
			/^(?:you|we)$/.test(lower(tokens, i - 1)) &&
			(!question || /^(?:maybe|perhaps)$/.test(lower(tokens, from))) &&
			verbs.has(next) &&
			next !== "be" &&
			next !== "have"
		) {
			if (norm === "can" && lower(tokens, i - 1) === "you") continue;
			return weigh(tokens, i + 1, to, complaint);
		}
		if (norm === "help" && /^(?:would|it'd|will)$/.test(lower(tokens, i - 1))) return "solution";
		if (
			(norm === "i'll" || (norm === "i" && (next === "can" || next === "could" || next === "will"))) &&
			verbs.has(lower(tokens, norm === "i'll" ? i + 1 : i + 2)) &&
			!tokens.slice(from, to).some((token) => /^(?:if|not|never)$/.test(token.norm))
		) {
			if (
				/^(?:have|be|fire|sack|report|dock|take|see|need|tell|remember|say|admit|understand|only|imagine|hear|think|live)$/.test(
					lower(tokens, norm === "i'll" ? i + 1 : i + 2),
				)
			)
				continue;
			return "solution";
		}
		if (norm === "do" && next === "you" && lower(tokens, i + 2) === "want") return "solution";
		if ((norm === "want" || norm === "fancy") && i === start && question) return "solution";
	}
	if (question && !polite) return "none";
	if (isImperativeAt(tokens, start) || (polite && verbs.has(lower(tokens, start))))
		return readImperative(tokens, start, from, to, polite, complaint);
	if (/^(?:don't|dont|never|do)$/.test(lower(tokens, start))) {
		const first =
			lower(tokens, start) === "do" ? (lower(tokens, start + 1) === "not" ? start + 2 : start + 1) : start + 1;
		if (!verbs.has(lower(tokens, first)) || /^(?:mind|forget|worry|get|think|know)$/.test(lower(tokens, first)))
			return "none";
		return lower(tokens, first) === "be" ? "vague" : weigh(tokens, first, to, complaint);
	}
	if (polite || /^(?:a|little|bit|more|less)$/.test(lower(tokens, start))) {
		for (let i = from; i < to; i++)
			if (
				(lower(tokens, i) === "more" || lower(tokens, i) === "less") &&
				!/^(?:than|once)$/.test(lower(tokens, i + 1)) &&
				(polite || to - from < 6)
			)
				return "vague";
	}
	return "none";
}

/** Steps over "next time", "from tomorrow", "in future", "on Mondays" before a request. */
function skipOccasion(tokens: readonly Token[], start: number, to: number): number {
	if (lower(tokens, start) === "time" && lower(tokens, start - 1) === "next") return skipFillers(tokens, start + 1, to);
	if (!/^(?:next|this|from|in|on|for|by|at|before)$/.test(lower(tokens, start))) return start;
	for (let i = start + 1; i < Math.min(to, start + 5); i++) {
		if (
			/^(?:time|now|future|tomorrow|today|on|onwards|week|month|occasion|shift|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|june|july|august|september|october|november|december|january|february|march|april)$/.test(
				lower(tokens, i),
			) &&
			verbs.has(lower(tokens, i + 1))
		)
			return i + 1;
	}
	return start;
}

function weighOffer(tokens: readonly Token[], verb: number, to: number, complaint: ReadonlySet<string>): Proposal {
	if (/^(?:face|see|hope|say|be|forget)$/.test(lower(tokens, verb)) && to - verb < 4) return "none";
	const judged = weigh(tokens, verb, to, complaint);
	return judged;
}

function readImperative(
	tokens: readonly Token[],
	start: number,
	from: number,
	to: number,
	polite: boolean,
	complaint: ReadonlySet<string>,
): Proposal {
	const base = lower(tokens, start);
	const next = lower(tokens, start + 1);
	if (lower(tokens, start - 1) === "never" && base === "mind") return "none";
	if (
		RHETORICAL.has(base) &&
		!polite &&
		(to - start < 3 ||
			/^(?:you|what|how|who|anyone|at|it|that|phil|yourself|goodness|god|forward|the|me|a|all)$/.test(next)) &&
		!(base === "say" && next !== "what") &&
		base !== "hold" &&
		base !== "call" &&
		base !== "remember"
	)
		return "none";
	if (
		RHETORICAL.has(base) &&
		base !== "say" &&
		base !== "ask" &&
		base !== "call" &&
		base !== "hold" &&
		base !== "remember" &&
		!polite &&
		base !== "wait" &&
		base !== "talk" &&
		base !== "like"
	)
		return "none";
	if (base === "call" && next === "yourself") return "none";
	if (base === "take" && /^(?:last|for|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)$/.test(next))
		return "none";
	if (base === "tell" && next === "me" && /^(?:why|how|what|again)$/.test(lower(tokens, start + 2))) return "none";
	if (base === "keep" && next === "it" && lower(tokens, start + 2) === "up") return "none";
	if (base === "have" && /^(?:a|fun|you|we|i)$/.test(next)) return "none";
	if (base === "do" && /^(?:you|we|i|they)$/.test(next)) return "none";
	if (
		FINITE.has(next) ||
		(NOUN_STARTS.has(base) &&
			tokens.slice(start + 1, to).some((token, offset) => FINITE.has(token.norm) && offset < 5) &&
			!tokens
				.slice(start + 1, to)
				.some((token) => /^(?:when|if|before|until|who|what|where|after|as|while|that|which|once)$/.test(token.norm)))
	)
		return "none";
	if (
		isPast(tokens[start]) &&
		!polite &&
		tokens.some((token) =>
			/^(?:yesterday|again|last|twice|was|were|monday|friday|sunday|saturday|tuesday|wednesday|thursday)$/.test(
				token.norm,
			),
		) &&
		from === 0
	)
		return "none";
	const before = lower(tokens, from);
	if (from > 0 && before === "and" && !polite) {
		const judged = inheritsImperative(tokens, from);
		if (!judged) return "none";
	}
	return weigh(tokens, start, to, complaint);
}

/** "and" + base verb goes on with what stands before: a command after a command, else a habit ("you come late and leave"). */
function inheritsImperative(tokens: readonly Token[], from: number): boolean {
	for (let i = from - 1; i >= 0; i--) {
		const norm = lower(tokens, i);
		const before = i === 0 ? "." : lower(tokens, i - 1);
		if (/^(?:you|they|we|i|he|she)$/.test(norm) && verbs.has(lower(tokens, i + 1))) return false;
		if (
			BREAKS.has(before) &&
			(verbs.has(norm) ||
				norm === "please" ||
				norm === "let's" ||
				norm === "don't" ||
				norm === "could" ||
				norm === "can" ||
				norm === "just" ||
				norm === "so" ||
				norm === "next")
		)
			return true;
		if (/^[.!?;]$/.test(norm)) return true;
	}
	return false;
}

/** What a sentence proposes, given the words of the complaint before it. */
export function proposalOf(
	sentence: Sentence,
	complaint: ReadonlySet<string>,
	ranges: [number, number][] = [],
): Proposal {
	const { tokens } = sentence;
	const question = lower(tokens, tokens.length - 1) === "?";
	let found: Proposal = "none";
	if (question && isRhetorical(tokens)) return "none";
	for (const [from, to] of parts(tokens)) {
		const one = readPart(tokens, from, to, question, complaint);
		if (one !== "none") ranges.push([from, to]);
		found = best(found, one);
	}
	return found;
}

/** "Is it too much to ask", "What were you thinking?", "How hard can it be?" */
function isRhetorical(tokens: readonly Token[]): boolean {
	const start = skipFillers(tokens, 0, tokens.length);
	const first = lower(tokens, start);
	const second = lower(tokens, start + 1);
	const third = lower(tokens, start + 2);
	if (first === "is" && second === "it" && /^(?:too|so|really|that|asking)$/.test(third)) return true;
	if (first === "would" && second === "it" && third === "kill") return true;
	if (first === "how" && /^(?:hard|difficult|often|many|dare|long)$/.test(second) && third !== "would") return true;
	if (first === "how" && second === "can" && /^(?:anybody|anyone|you|somebody|someone|one)$/.test(third)) return true;
	if (first === "what" && /^(?:were|is|are|was|did|makes|made|kind|part|on|planet)$/.test(second)) return true;
	if (first === "when" && /^(?:will|do|are|did)$/.test(second)) return true;
	if (first === "why" && second !== "not" && !(second === "don't" && /^(?:we|you|i)$/.test(third))) return true;
	return (
		first === "can't" ||
		first === "couldn't" ||
		first === "don't" ||
		first === "didn't" ||
		first === "haven't" ||
		first === "aren't" ||
		first === "isn't" ||
		(first === "do" && second === "you" && /^(?:think|even|ever|know|realise|realize|really|call|not)$/.test(third))
	);
}

/** The stems of what was complained about in the sentences before. */
function remember(sentence: Sentence, stems: Set<string>): void {
	for (const token of sentence.tokens) if (token.kind === "word" && token.norm.length > 3) stems.add(stem(token.norm));
}

/** The best proposal of a remark, and where its vague ones stand. */
export function proposals(document: Document): {
	best: Proposal;
	vague: Sentence | undefined;
	ranges: (sentence: Sentence) => readonly [number, number][];
} {
	const complaint = new Set<string>();
	const proposing = new Map<Sentence, [number, number][]>();
	let found: Proposal = "none";
	let vague: Sentence | undefined;
	for (const unit of document.units) {
		for (const sentence of unit.sentences) {
			const ranges: [number, number][] = [];
			const one = proposalOf(sentence, complaint, ranges);
			if (one === "vague") vague ??= sentence;
			if (ranges.length > 0) proposing.set(sentence, ranges);
			found = best(found, one);
			remember(sentence, complaint);
		}
	}
	return { best: found, vague, ranges: (sentence) => proposing.get(sentence) ?? [] };
}
