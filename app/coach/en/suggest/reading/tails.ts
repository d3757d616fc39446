import type { Token } from "#app/coach/analysis.ts";
import { normAt, type Segment, SUB } from "../../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../../words/people.ts";
import { baseOfParticiple, baseOfThird, isGerund, verbs } from "../../words/verbs.ts";
import { set } from "../../words/words.ts";
import { withoutAny } from "../words/any-word.ts";
import { OPPOSITES } from "../words/opposites.ts";
import { verbsOf } from "./act.ts";
import { unnegated } from "./affirmed.ts";
import { article, tailAt } from "./circumstances.ts";

/** Acts that are wrong whenever and however they are done: only another act can stand in their place. */
export const WRONG = set(
	"abandon desert violate breach skip damage waste tamper misuse abuse harm pat disregard deviate stray hoard pollute provoke conceal dismiss mix combine argue quarrel shout yell scream interrupt ignore neglect overlook scold reprimand gossip mock ridicule tease rush hurry sigh lie blame swear smoke vape chew insult offend humiliate embarrass criticise criticize pressure harass nag bother pester whisper mumble slouch lean lounge yawn frown smirk roll shrug snap bark laugh joke judge lecture complain moan whine grumble guess assume pretend cheat overcharge discriminate flirt eat drink snack chat loiter hover forget hide slam throw toss drop bang shove grab snatch panic threaten steal deceive mislead lose break damage sleep doze stare glare point blame sound look see hear block obstruct disappear vanish hog occupy wander check go run leave keep let disturb raise interfere exceed contradict sit whistle hum sing bully insist fidget fail abandon refuse deny deter delay stall persuade force punish honk take accept make push brake tap click drum doodle scroll text twirl giggle sneer wander rustle shuffle glance",
);
/** Of these, what is right with what it needs: "leave a parcel with the owner's consent". */
const NEUTRAL = set("leave keep let take accept go run push wake sit brake make raise");
const BEING = set("be sound look seem appear act get become");
const TIME_WORD =
	/^(?:\d.*|midnight|noon|midday|dawn|dusk|dark|breakfast|lunch|dinner|closing|opening|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)$/;

/** Verbs that only suggestions need to know. */
const RARE = set(
	"cash colour color perm bleach highlight interview tilt plate hoover mow rake shovel stir knead bathe bottle cork dye shampoo tint sew hem glue staple laminate scan translate reverse refuel upholster assign allot photocopy frame varnish polish sharpen prune plant water wire rewire solder seal lubricate grease oil tune calibrate reassemble dismantle upsize barter rehome groom microchip deworm muzzle leash spray pour brew grind froth garnish shake strain chill thaw defrost fry grill roast bake season marinate peel chop slice debone fillet hoist winch anchor moor dock",
);

const NO_VERB = set(
	"not and but the any are was were has had have can may must should will shall too very more most all both each every how why who what when where there here then than that this these those with from into onto upon over under near off out only just even ever never able likely free allowed due sure afraid aware rude late more",
);

/** True for a base form that a rule may command. */
export const mayBeDone = (base: string): boolean =>
	verbs.has(base) ||
	RARE.has(base) ||
	(/^[a-z]{3,}$/.test(base) && !/(?:ing|ed|ly|s)$/.test(base) && !NO_VERB.has(base));

const slice = (text: string, tokens: readonly Token[], from: number, to: number): string => {
	const first = tokens[from];
	const last = tokens[to - 1];
	return first === undefined || last === undefined || to <= from ? "" : text.slice(first.start, last.end);
};

export interface Retailed {
	/** The act with another circumstance, its verb in the base form. */
	text: string;
	/** Index after the last token it stands for. */
	to: number;
}

/** "while the customer is playing" -> "the customer has finished playing". */
function busy(text: string, tokens: readonly Token[], sub: Segment): string | undefined {
	if (!/^(?:while|when)$/.test(sub.opener)) return undefined;
	if (
		tokens
			.slice(sub.from, sub.to)
			.some((token) => /^(?:near|nearby|close|inside|underneath|below|behind|around|present)$/.test(token.norm)) &&
		normAt(tokens, sub.from + 1) !== "you"
	)
		return "the area is clear";
	const asleep = tokens.findIndex((token, i) => i > sub.from && i < sub.to && token.norm === "asleep");
	if (asleep > 0) return `${slice(text, tokens, sub.from + 1, asleep)} awake`;
	for (let i = sub.from + 1; i < Math.min(sub.to, sub.from + 6); i++) {
		const norm = normAt(tokens, i);
		if (norm !== "is" && norm !== "are") continue;
		const next = normAt(tokens, i + 1) === "still" ? i + 2 : i + 1;
		if (
			!isGerund(normAt(tokens, next)) ||
			/^(?:waiting|standing|queuing|sitting|crying|sleeping)$/.test(normAt(tokens, next))
		)
			return undefined;
		if (customerNouns.has(normAt(tokens, i - 1)) && /^(?:running|moving)$/.test(normAt(tokens, next))) return undefined;
		if (normAt(tokens, next) === "hanging")
			return `${slice(text, tokens, sub.from + 1, i)} ${norm === "is" ? "has" : "have"} been taken down`;
		if (/^(?:flashing|burning|glowing|ringing|blinking)$/.test(normAt(tokens, next)))
			return `${slice(text, tokens, sub.from + 1, i)} ${norm === "is" ? "has" : "have"} stopped`;
		if (/^(?:moving|running|driving|turning|rolling)$/.test(normAt(tokens, next)))
			return `${slice(text, tokens, sub.from + 1, i)} ${norm === "is" ? "has" : "have"} stopped`;
		return `${slice(text, tokens, sub.from + 1, i)
			.replace(/^(?:someone|somebody|anyone|anybody)\b/i, "everyone")
			.replace(
				/^an? /i,
				"the ",
			)} ${norm === "is" ? "has" : "have"} finished ${slice(text, tokens, next, sub.to)}`.replace(
			/(?: (?:is|are|should|must|may|can|will) .*)?[.!;,]*$/,
			"",
		);
	}
	return undefined;
}

/** "the deadline", "the interval": an occasion, and no clause with a verb. */
function isOccasion(tokens: readonly Token[], sub: Segment): boolean {
	if (!/^(?:the|a|an|their|its|your|this)$/.test(normAt(tokens, sub.from + 1))) return false;
	let count = 0;
	for (let i = sub.from + 2; i < sub.to; i++) {
		const token = tokens[i];
		if (token?.kind !== "word") continue;
		count++;
		if (
			/^(?:is|are|has|have|was|were|can|will|to|of|last|first)$/.test(token.norm) ||
			customerNouns.has(token.norm) ||
			staffNouns.has(token.norm)
		)
			return false;
		if (count > 1 && (baseOfThird(token.norm) !== undefined || token.norm.endsWith("ed"))) return false;
	}
	return count > 0 && count < 4;
}

const STATE: ReadonlyMap<string, string> = new Map(
	"warm cool;hot cool;wet dry;damp dry;dirty clean;frozen thawed;unripe ripe;raw cooked;worn sound;loose firm;full empty;open closed;running switched\u00a0off;moving standing\u00a0still;occupied free;locked open;damaged undamaged;broken working"
		.split(";")
		.map((pair) => pair.split(" ") as [string, string]),
);

/** "bread that is still warm" -> "only bread that is cool". */
function ofState(
	text: string,
	tokens: readonly Token[],
	head: string,
	start: number,
	j: number,
	to: number,
): string | undefined {
	if (!/^(?:that|which)$/.test(normAt(tokens, j)) || !/^(?:is|are)$/.test(normAt(tokens, j + 1)) || j <= start)
		return undefined;
	const at = normAt(tokens, j + 2) === "still" ? j + 3 : j + 2;
	const good = STATE.get(normAt(tokens, at)) ?? OPPOSITES.get(normAt(tokens, at));
	if (good === undefined || at !== to - 1) return undefined;
	return `${head} ${slice(text, tokens, start, j + 2).replace(/^/, "only ")} ${good.replace("\u00a0", " ")}`;
}

interface Deed {
	base: string;
	verb: number;
	to: number;
	object?: string;
	first?: number;
}

/** Keeps the act and turns its circumstance round: "discuss results in the corridor" -> "discuss results in private". */
export function retailed(
	text: string,
	tokens: readonly Token[],
	act: Deed,
	list: readonly Segment[],
): Retailed | undefined {
	const { base, verb, to } = act;
	if (verb >= 0 && (verbs.has(base) || base === "be") && act.object === undefined) {
		const affirmed = unnegated(text, tokens, verbsOf(text, tokens, act), base, verb, to);
		if (affirmed !== undefined) return { text: affirmed, to };
	}
	const some = /^an?$/.test(normAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
	if (/^(?:accept|admit|approve|process|issue)$/.test(base) && act.object === undefined && some < to - 1) {
		const adjective = normAt(tokens, some);
		const done =
			adjective.startsWith("un") && baseOfParticiple(adjective.slice(2)) !== undefined ? adjective.slice(2) : undefined;
		const good = OPPOSITES.get(adjective) ?? done;
		if (good !== undefined)
			return {
				text: `${base} only ${some > verb + 1 ? `${article(good)} ` : ""}${good} ${slice(text, tokens, some + 1, to)}`,
				to,
			};
	}
	if (verb < 0 || (WRONG.has(base) && !NEUTRAL.has(base)) || !(mayBeDone(base) || base === "be") || base === "have")
		return undefined;
	const head = act.object === undefined ? verbsOf(text, tokens, act) : `${base} ${act.object}`;
	const start = normAt(tokens, verb + 1) === "of" && isGerund(normAt(tokens, verb)) ? verb + 2 : verb + 1;
	for (let j = start; j < to; j++) {
		if (
			/^(?:because|since|although|as|where|who|which)$/.test(normAt(tokens, j)) &&
			!/^(?:is|are)$/.test(normAt(tokens, j + 1))
		)
			break;
		const bare = normAt(tokens, j) === "without";
		if (
			/^(?:more|longer|for|later)$/.test(normAt(tokens, j)) &&
			tokens.slice(j, to).some((token) => token.norm === "without")
		)
			continue;
		if (WRONG.has(base) && !bare) continue;
		if (
			bare &&
			base === "leave" &&
			act.object === undefined &&
			customerNouns.has(normAt(tokens, j - 1)) &&
			/^an?$/.test(normAt(tokens, j + 1)) &&
			!isGerund(normAt(tokens, j + 1))
		)
			return {
				text: `give ${slice(text, tokens, start, j)} ${slice(text, tokens, j + 1, to).replace(/ for (?:days|weeks|hours|long|a long time)$/, " promptly")}`,
				to,
			};
		if (
			bare &&
			/^(?:keep|leave|put|make|let)$/.test(base) &&
			/\b(?:waiting|wait|guessing|alone)\b/.test(slice(text, tokens, verb + 1, j))
		)
			return undefined;
		const found = tailAt(text, tokens, base, j, to);
		if (found === undefined) {
			const state = ofState(text, tokens, head, start, j, to);
			if (state !== undefined) return { text: state, to };
			continue;
		}
		if (OPPOSITES.has(normAt(tokens, j)) && BEING.has(base) && j - verb > 3) continue;
		if (OPPOSITES.has(normAt(tokens, j)) && customerNouns.has(normAt(tokens, j + 1))) return undefined;
		const before = slice(text, tokens, start, j).replace(/\b(an?)$/i, () => article(found.put));
		if (found.first === true)
			return { text: `${found.put} ${head} ${before}`.replace(/\s+/g, " ").trim(), to: found.to };
		const after = slice(text, tokens, found.to, to);
		const joined = `${head} ${before} ${found.put} ${after}`.replace(/\s+/g, " ").trim();
		return / (?:cannot|can't|not|never|no|without) /i.test(` ${joined} `)
			? undefined
			: { text: withoutAny(joined).replace(/\s+/g, " "), to };
	}
	const means = tokens.findIndex(
		(token, i) => i > verb && i < to && token.norm === "by" && isGerund(normAt(tokens, i + 1)),
	);
	if (WRONG.has(base) || means > 0) return undefined;
	const sub = list.find((one) => one.scope === SUB && one.from >= to && one.from <= to + 1);
	const who = sub === undefined ? undefined : busy(text, tokens, sub);
	if (sub !== undefined && who !== undefined)
		return {
			text: `${head} ${slice(text, tokens, verb + 1, to)} ${/ (?:has|have) stopped$/.test(who) ? "only " : ""}once ${who}`.replace(
				/\s+/g,
				" ",
			),
			to: sub.to,
		};
	if (sub === undefined || !/^(?:after|before)$/.test(sub.opener)) return undefined;
	if (
		sub.opener === "before" &&
		/^(?:close|shut|lock)$/.test(base) &&
		act.object === undefined &&
		(TIME_WORD.test(normAt(tokens, sub.from + 1)) || isOccasion(tokens, sub))
	)
		return {
			text: `keep ${slice(text, tokens, verb + 1, to)} open until ${slice(text, tokens, sub.from + 1, sub.to).replace(/[.!;,]+$/, "")}`,
			to: sub.to,
		};
	const hours = slice(text, tokens, sub.from + 1, sub.to).replace(/[.!;,]+$/, "");
	if (
		sub.opener === "after" &&
		/^(?:working|office|business|opening|school|closing|visiting) (?:hours|time)$/i.test(hours)
	)
		return {
			text: `${head} ${slice(text, tokens, verb + 1, to)} during ${/^closing/i.test(hours) ? "opening hours" : hours}`.replace(
				/\s+/g,
				" ",
			),
			to: sub.to,
		};
	if (/^(?:speak|talk|discuss|comment|mention|joke|ask|complain|gossip)$/.test(base) && sub.opener === "after")
		return undefined;
	if (isOccasion(tokens, sub)) {
		const occasion = slice(text, tokens, sub.from + 1, sub.to).replace(/[.!;,]+$/, "");
		return {
			text: `${head} ${slice(text, tokens, verb + 1, to)} ${sub.opener === "after" ? "before" : "after"} ${occasion}`.replace(
				/\s+/g,
				" ",
			),
			to: sub.to,
		};
	}
	if (!TIME_WORD.test(normAt(tokens, sub.from + 1)) || sub.to - sub.from > 7) return undefined;
	const time = slice(text, tokens, sub.from + 1, sub.to).replace(/[.!;,]+$/, "");
	const plain = `${head} ${slice(text, tokens, verb + 1, to)}`.trim();
	return { text: sub.opener === "after" ? `${plain} before ${time}` : `${plain} after ${time}`, to: sub.to };
}
