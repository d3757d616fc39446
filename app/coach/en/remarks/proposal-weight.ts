import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../words/clause-scope.ts";
import { verbs } from "../words/verbs.ts";
import { set } from "../words/words.ts";
import { labels } from "./remark-words.ts";

/** What a stretch of a remark proposes: something to go and do, a mere degree or mirror, or nothing. */
export type Proposal = "solution" | "vague" | "none";

export const BREAKS = set(", ; : — . ! ? ( )");

const VAGUE_VERBS = set(
	"be become improve step try care act behave grow change communicate sound look seem learn think feel stop quit cease start smarten buck shape wake pull sort raise show do get pay work make take have need stay keep put watch mind consider focus concentrate reflect adjust deliver perform apply push up handle respect",
);

const VAGUE_WORDS = set(
	`be better best more less harder faster slower quicker properly professionally professional well right attention effort efforts attitude attitudes yourself yourselves up down seriously serious responsibility game care patience patient polite politely kind kinder nicer nice kindly friendly friendlier good great job work performance quality standard standards act together weight socks communication service something anything things thing it about little bit lot much team player own enough responsible careful carefully attentive attentively accurate accurately neat neater tidy tidier clear clearer clearly quiet quieter loud louder quick fast slow slowly soon sooner interest interested interesting commitment initiative motivation motivated enthusiasm enthusiastic energy focus focused positive example customers customer clients client guests guest patients people colleagues pensioners others everyone us really very so such again please now finally just also always once for at with to of in on the a an and or your you my our this that these those them him her his their from as than too way sort time level skills manners manner tone approach mindset head grip consideration considerate respect respectful respectfully helpful supportive flexible flexibility open proactive reliable punctual organised organized organisation efficient efficiently productive cooperative cooperation human humanity warmth warm empathy empathetic tact tactful thought thoughtful thinking sense maturity mature grown grown-up adult discipline order ropes bored sharp sharpen ideas boss bar part share paperwork mess gently gentle calm calmer calmly strict stricter pleasant involved engage engaged listening hard rest whole somehow ownership pride next showed cared tried paid improved changed behaved acted will can could should must not don't like if day shift shifts daily everyday general overall same timekeeping punctuality behaviour behavior conduct temper spelling accuracy hygiene residents pupils passengers callers visitors`,
);

const NUMBERS = set(
	"two three four five six seven eight nine ten twelve fifteen twenty thirty forty half hour minutes minute seconds friday monday tuesday wednesday thursday saturday sunday tomorrow tonight june july august september october november december january february march april noon midday daily weekly",
);

/** Verbs of records that are nouns as often, and what stands behind them when they ask. */
export const NOTING = set(
	"note jot flag tick initial invoice number laminate photograph film restock decant bag tag text peel",
);
export const DETERMINERS = set("a the each every it them down your any all which who that when our this these those");

export const lower = normAt;

/** Words of substance in [from, to) that neither name a degree nor repeat what was complained about. */
export function substance(tokens: readonly Token[], from: number, to: number, complaint: ReadonlySet<string>): number {
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
			!/^(?:after|over|under|never|other|offer|answer|enter|order|water|paper|letter|number|customer|manager|either|whether|together|remember|consider|deliver|counter|folder|locker|corner|drawer|printer|tester|poster|later|register|transfer|partner|master|banner|butter|filter|header|holder|owner|planner|power|server|shower|sticker|trainer|writer|cover|per|shoulder|refer|prefer|reminder|timer|buzzer|pager|charger|computer|container|calendar|dinner|supper|winter|summer|dishwasher|freezer|boiler|trailer|heater|scanner|december|november|october|september|mister|sister|brother|mother|father)$/.test(
				norm,
			)
		)
			continue;
		if (complaint.has(stem(norm))) continue;
		if (
			/^(?:when|where|before|after|if|while|until|who|what|how|which|because|has|have|had|was|were|are|is|been|being|any|some|all|out|off|into|onto|over|per|then|there|here|got|get|gets|its|it's|i'm|you're|through|between|would|might|may|even|only|still|yet|too|most|every|each|both|one|honestly|frankly|mate|least)$/.test(
				norm,
			)
		)
			continue;
		count++;
	}
	return count;
}

export const stem = (norm: string): string => norm.replace(/(?:ing|ed|es|s|ly|e)$/, "").slice(0, 7);

function hasFigure(tokens: readonly Token[], from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		if (token?.kind === "number" || token?.kind === "masked" || NUMBERS.has(lower(tokens, i))) return true;
	}
	return false;
}

/** Judges the act that a request names from `verb` on. */
export function weigh(tokens: readonly Token[], verb: number, to: number, complaint: ReadonlySet<string>): Proposal {
	const base = lower(tokens, verb);
	const rest = substance(tokens, verb + 1, to, complaint);
	const effort = tokens.findIndex((token, i) => i > verb && i < to && /^efforts?$/.test(token.norm));
	if (effort > 0 && /^(?:make|put|show)$/.test(base) && !hasFigure(tokens, verb, to))
		return lower(tokens, effort + 1) === "to" ? weigh(tokens, effort + 2, to, complaint) : "vague";
	if (base === "sort" && rest < 2 && lower(tokens, to - 1) === "out") return "vague";
	if (base === "work" && rest < 3 && lower(tokens, verb + 1) === "on" && !hasFigure(tokens, verb, to)) return "vague";
	if (base === "stop" || base === "quit" || base === "cease")
		return hasFigure(tokens, verb, to) && rest > 2 ? "solution" : "vague";
	if (/^(?:improve|step|smarten|buck|shape|up)$/.test(base) || lower(tokens, verb + 1) === "harder")
		return hasFigure(tokens, verb + 1, to) ? "solution" : "vague";
	if (/^(?:be|become|act|behave|sound|seem|care)$/.test(base)) {
		if (hasFigure(tokens, verb + 1, to)) return "solution";
		return /^(?:at|by|in|on|there|ready|here|back)$/.test(lower(tokens, verb + 1)) && rest > 0
			? "solution"
			: rest > 3
				? "solution"
				: "vague";
	}
	if (
		/self$/.test(lower(tokens, verb + 1)) &&
		/^(?:out|up|together)$/.test(lower(tokens, verb + 2)) &&
		VAGUE_VERBS.has(base)
	)
		return hasFigure(tokens, verb + 1, to) ? "solution" : "vague";
	if (base === "try" && lower(tokens, verb + 1) === "to") return weigh(tokens, verb + 2, to, complaint);
	if (base === "start" && lower(tokens, verb + 1).endsWith("ing")) return rest > 1 ? "solution" : "vague";
	if (VAGUE_VERBS.has(base)) return rest > 0 || hasFigure(tokens, verb + 1, to) ? "solution" : "vague";
	if (rest > 0 || hasFigure(tokens, verb + 1, to)) return "solution";
	const mirrored = complaint.has(stem(base));
	const graded = tokens.slice(verb + 1, to).some((token) => /(?:er|ly)$|^(?:more|less)$/.test(token.norm));
	if (graded && (mirrored || to - verb <= 2)) return "vague";
	const handled = !graded && !mirrored && !/^(?:speed|cut|reduce|avoid|fix|lose|drop|limit|shorten)$/.test(base);
	for (let i = verb + 1; i < to; i++) {
		const norm = lower(tokens, i);
		if (/^(?:them|him|her|it|me|us|together)$/.test(norm)) return "solution";
		if (handled && complaint.has(stem(norm)) && !VAGUE_WORDS.has(norm)) return "solution";
	}
	return to - verb >= 2 && !VAGUE_WORDS.has(lower(tokens, verb + 1))
		? "solution"
		: mirrored
			? "vague"
			: to - verb === 1
				? "solution"
				: "vague";
}

export const best = (a: Proposal, b: Proposal): Proposal =>
	a === "solution" || b === "solution" ? "solution" : a === "vague" || b === "vague" ? "vague" : "none";

export function weighOffer(
	tokens: readonly Token[],
	verb: number,
	to: number,
	complaint: ReadonlySet<string>,
): Proposal {
	if (/^(?:face|see|hope|say|be|forget)$/.test(lower(tokens, verb)) && to - verb < 4) return "none";
	return weigh(tokens, verb, to, complaint);
}

/** "and" + base verb goes on with what stands before: a command after a command, else a habit ("you come late and leave"). */
export function inheritsImperative(tokens: readonly Token[], from: number): boolean {
	for (let i = from - 1; i >= 0; i--) {
		const norm = lower(tokens, i);
		const before = i === 0 ? "." : lower(tokens, i - 1);
		if (/^(?:you|they|we|i|he|she)$/.test(norm) && verbs.has(lower(tokens, i + 1))) return false;
		if (BREAKS.has(before) && (verbs.has(norm) || /^(?:please|let's|don't|could|can|just|so|next)$/.test(norm)))
			return true;
		if (/^[.!?;]$/.test(norm)) return true;
	}
	return false;
}
