import type { Token } from "#app/coach/analysis.ts";
import { compilePhrases } from "#app/coach/phrases.ts";
import { normAt } from "../words/clause-scope.ts";
import { customerNouns } from "../words/people.ts";
import { isPast } from "./deeds.ts";
import { colleague } from "./generalisation-context.ts";

/** What goes on by itself and is nobody's conduct. */
export const THING =
	/^(?:queue|queues|line|rain|snow|hum|humming|hiss|buzz|buzzing|noise|drip|dripping|drilling|traffic|stream|flow|beeping|ringing|draught|wind|music|drone|rattle|rattling|footfall|roadworks|repairs|building|flights?|corridors?|stairs|thanks|supply|pressure|temperature|heat|motion|drizzle|downpour|winter|summer|evening|afternoon|night|day|list|paperwork|form|hold)$/;
const MACHINE =
	/^(?:machine|printer|system|scanner|lift|till|app|computer|kettle|oven|fridge|freezer|alarm|sensor|clock|software|robot|gate|door|boiler|pump|sun|sea|weather|market|road|bus|train|view)$/;

/** Frames in which a universal word generalises nobody's conduct. */
const frames = compilePhrases(
	`
when|once|until|till|if|after|before|while everything|everyone|everybody|nobody|all
when|once|until|if|after|before|while no one
i'll|we'll _ everyone|everybody
always happy|glad|pleased|delighted|welcome to
everyone|everybody may
everyone|everybody needs|deserves a|an
may always
always has|have|will been|be
can always call|ring|ask|come|borrow|use|swap|write|phone|text _
nobody|no-one|one ?is expects|blames|minds|forces|saying|blaming|asking|claiming|expecting
nobody|no-one|one knew|saw|noticed|heard the|that|where|how|what
everything|everyone|everybody|nothing would|might|could have
happens|happened|happen to everyone|everybody|all ?of ?us
the|this|that|our|my <thing> ?is|was|has|are|were never|always
the|our|my _2 never|always|constantly|forever|continually <balks>
the|our|my _2 <balks> constantly|continually|forever
everything|nothing fits
nothing in the|your
write|writes|note|put everything
not|never one to give|complain|moan|grumble|boast|brag|shirk|quit|hide|fuss|rest|gossip|panic|sit|duck
not one|a _ was|were broken|damaged|lost|hurt|stolen
not a single _ was|were broken|damaged|lost|hurt|stolen
queue|line|wait|list was|is endless
never before have|had i|we
never had|have _5 until
never too late|early|soon|old
it|this takes|took|take|taken forever|ages
go|goes|went|going on forever
nothing beats|compares
nothing is|was lost|broken|missing|urgent|late
<customer> ?, who never|always
mr|mrs|ms|dr|miss _ ?, who never|always
nobody|no-one|no ?one could|would|can have|know ?known|guessed|seen|foreseen
nobody|no-one|one would|could ?ever call|accuse|describe
who always|never _3 asked|wants|wanted|thanked
is|starts|begins|opens|closes|comes ?on|at|from <weekday>|<hour>|tomorrow _3 as usual|always
open|available|reachable|staffed|running 24/7
let|tell me ?know every|each
every <weekday> <customer>
every <weekday> ?morning|afternoon|evening at|from|until
around|round the clock tower|rota|face|hand
`
		.trim()
		.split("\n")
		.map((frame): [string, true] => [frame, true]),
	{
		classes: {
			balks: (norm) =>
				/^(?:stick|jam|ring|leak|drip|crash|freeze|load|rattle|squeak|start|beep|hum|smell|stop|break|run|fail|sag)(?:s|ped|ed)?$/.test(
					norm,
				),
			thing: (norm) => THING.test(norm) || MACHINE.test(norm),
			customer: (norm) => customerNouns.has(norm) && !/^(?:he|she|they|people|someone|somebody|person)$/.test(norm),
			hour: (norm) => /^(?:\d.*|noon|six|seven|eight|nine|ten|two|three|four|five)$/.test(norm),
			weekday: (norm) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(norm),
		},
	},
);

/** True when what is said at `i` was announced: "you said you would never". */
const isSaid = (tokens: readonly Token[], i: number): boolean =>
	tokens.slice(0, i).some((token) => /^(?:said|promised|swore|feared|thought)$/.test(token.norm));

/** True when the universal word that ends at `to` is bounded: "everything she asked at the desk on Friday", "every day this week". */
function isBounded(tokens: readonly Token[], to: number): boolean {
	if (!tokens.slice(0, to + 2).some((token) => isPast(token) || /^(?:was|were|been|had)$/.test(token.norm)))
		return false;
	for (let j = to; j < Math.min(tokens.length, to + 6) && tokens[j]?.kind !== "punctuation"; j++) {
		const next = normAt(tokens, j + 1);
		if (
			/^(?:this|last|that)$/.test(normAt(tokens, j)) &&
			/^(?:week|month|morning|year|night|afternoon|evening|day)$/.test(next)
		)
			return true;
		if (/^(?:on|by|until|for)$/.test(normAt(tokens, j)) && (/day$/.test(next) || tokens[j + 1]?.kind === "number"))
			return true;
	}
	return false;
}

/** "The parcel always comes late, and on Friday you went to fetch it": a circumstance of what the receiver did. */
function isSetting(tokens: readonly Token[], i: number): boolean {
	if (
		!/^(?:the|it|this|that)$/.test(normAt(tokens, 0)) ||
		tokens.slice(0, i).some((token) => colleague.test(token.norm))
	)
		return false;
	const stop = tokens.findIndex((token, j) => j > i && token.norm === ",");
	return stop > 0 && tokens.some((token, j) => j > stop && token.norm === "you" && isPast(tokens[j + 1]));
}

/** True when the words around a universal word at [i, to) keep it from generalising conduct. */
export function isFramed(tokens: readonly Token[], i: number, to: number): boolean {
	for (let j = Math.max(0, i - 5); j <= i; j++) if ((frames.at(tokens, j)?.to ?? 0) > i) return true;
	const word = normAt(tokens, i);
	const before = normAt(tokens, i - 1);
	const next = normAt(tokens, to);
	const free = !tokens.slice(0, i).some((token) => colleague.test(token.norm));
	if (/^(?:always|never|as)$/.test(word) && isSetting(tokens, i)) return true;
	if (word === "never" && /^(?:would|you'd|he'd|she'd|i'd)$/.test(before)) return isSaid(tokens, i);
	if (/^(?:each|every)$/.test(word) && tokens.slice(0, i).some((token) => /^(?:twice|times)$/.test(token.norm)))
		return true;
	if (/^(?:each|every|everything)$/.test(word) && isBounded(tokens, to)) return true;
	if (word === "as" && normAt(tokens, i + 1) === "usual" && /^(?:on|at|from|until|in)$/.test(next)) return free;
	if (
		word === "always" &&
		/^(?:is|are|there's|was)$/.test(before) &&
		/^there/.test(normAt(tokens, before === "there's" ? i - 1 : i - 2))
	)
		return (
			!tokens.some((token) => colleague.test(token.norm)) &&
			!/^(?:excuses?|reason|something|problem|drama|trouble)$/.test(
				/^(?:an?|some)$/.test(next) ? normAt(tokens, to + 1) : next,
			)
		);
	if (/^every(?:one|body)$/.test(word) && next === "may") return true;
	return (
		/^(?:everything|everyone|everybody)$/.test(word) &&
		/^(?:is|was)$/.test(before) &&
		i === 1 &&
		/^(?:all|ok|okay|alright|clear|fine|ready|set|good|there)$/.test(next)
	);
}
