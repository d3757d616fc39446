import { staffNouns } from "../../words/people.ts";
import { baseOfThird } from "../../words/verbs.ts";
import { plural } from "../reading/ban.ts";
import { capitalise } from "../reading/frame.ts";
import { isServed } from "../words/served-nouns.ts";
import type { Recast } from "./plainer-builds.ts";
import { goodState } from "./thing-states.ts";

/** What a thing does that it should not, which things, and what keeps them right: `{t}` is the thing, `{all}` each of them, `{1}` a part of the pattern. */
type Row = readonly [does: RegExp, wordings: string, things?: RegExp];

const AT =
	"((?: (?:in|on|at|by|behind|near|under|over|during|while|when|between|before|after|outside|around|beside) .+)?)";
const row = (does: string, wordings: string, things?: string): Row =>
	[
		new RegExp(`^(?:${does})$`, "i"),
		wordings,
		things === undefined ? undefined : new RegExp(`\\b(?:${things})$`, "i"),
	] as Row;

const ROOMS =
	"kitchen|room|rooms|hall|lobby|corridor|shop|salon|cab|car|van|bus|toilet|toilets|lift|ward|office|stairwell|cellar|cabin|cabins|changing rooms?|fridge";
const WIRES = "cables?|leads?|wires?|hoses?|ropes?|cords?|extension leads?";
const POSTED =
	"mail|letters?|e-?mails?|requests?|complaints?|enquiries|orders?|invoices?|messages?|applications?|files|forms|paperwork|tickets";
const WET = "taps?|pipes?|showers?|roofs?|machines?|radiators?|dispensers?|valves?|gutters?|coolers?|boilers?|hoses?";
const VESSELS = "bottles?|cups?|jugs?|cans?|bags?|jars?|tins?|pots?|buckets?|containers?|flasks?";
const PLANTS = "flowers?|plants?|bouquets?|roses|wreaths?|herbs|seedlings|tulips";

const ROWS: readonly Row[] = [
	row(
		`(?:ride|travel|sit|lie|sleep|go|come|walk|run|enter|jump|climb|be(?: taken| let| brought| allowed)?) (in|inside|into|on|onto) (.+)`,
		"Keep {t} {away:1} {2}",
		"dogs?|cats?|pets?|animals?|puppies|horses?",
	),
	row(
		`(?:lie|trail|run|stretch|go) (?:around )?(?:across|over|through) (.+)`,
		"Lay {t} along the wall, clear of {1} || Keep {t} off {1}",
		WIRES,
	),
	row(`(?:lie|trail|stretch|sprawl) (?:around )?(?:across|over) (.+)`, "Keep {t} off {1} || Keep {1} clear of {t}"),
	row(
		`(?:hang|dangle|fall) (?:loose|down|free|open)(?: over| into)?${AT}`,
		"Tie {t} up{1} || Fasten {t} neatly{1}",
		`${WIRES}|straps?|belts?|laces?`,
	),
	row(`(?:hang|fall) (?:loose|down|free)${AT}`, "Tie {t} back{1}", "hair|scarf|scarves|fringe"),
	row(
		`(?:hang|flap|sit|come|work|get|be|become) (?:loose|off|undone|unstuck)${AT}`,
		"Fasten {all} firmly{1} || Check that {all} {sits} firmly{1}",
	),
	row(`(?:smell|reek|stink)s?(?: of [\\w ]+?)?${AT}`, "Air {t}{1} || Keep the air in {t} fresh{1}", ROOMS),
	row(`(?:smell|reek|stink)s?(?: of [\\w ]+?)?${AT}`, "Keep {t} fresh{1} || Keep {t} clean and fresh{1}"),
	row(
		`(?:run|get|go|become|be) (?:out|low|short|dry|empty)${AT}`,
		"Top up {t}{1} in good time || Check {t}{1} and refill in good time",
	),
	row(
		`(?:pile|build|heap|mount|stack|back) up${AT}|(?:collect|accumulate|gather)${AT}`,
		"Deal with {t}{1}{2} the same day || Work through {t}{1}{2} every day",
		POSTED,
	),
	row(
		`(?:pile|build|heap|mount|stack|back) up${AT}|(?:collect|accumulate|gather)${AT}`,
		"Clear away {t}{1}{2} in good time || Clear away {t}{1}{2} every day",
	),
	row(
		`(?:drip|leak)${AT}`,
		"Have {t}{1} repaired at the first drip || Check {t}{1} regularly and have the seals replaced in good time",
		WET,
	),
	row(`(?:drip|leak|spill|slop)(?: over)?${AT}`, "Close {t} tightly{1} || Keep {t} upright{1}", VESSELS),
	row(
		`(?:overflow|spill over)${AT}`,
		"Empty {t}{1} in good time",
		"bins?|baskets?|ashtrays?|skips?|buckets?|gutters?|drains?",
	),
	row(
		`(?:show|be (?:visible|seen|readable|in (?:view|sight)|on (?:show|view|display))|lie open) on (.+)`,
		"Keep {t} off {1}",
	),
	row(
		`(?:show|be (?:visible|seen|readable|in (?:view|sight)|on (?:show|view|display))|lie open)(?: to| for) (.+)`,
		"Keep {t} out of sight of {1}",
	),
	row(
		`(?:show|be (?:visible|seen|readable|in (?:view|sight)|on (?:show|view|display))|lie open)( from .+|${AT.slice(1)}`,
		"Keep {t} out of sight{1}",
	),
	row(`(?:get|be|go|become) (?:lost|mislaid|missing|astray)${AT}`, "Keep track of {all}{1} || Keep {t} safe{1}"),
	row(
		`(?:stand|stay|wait|sit|lie|be|get)(?: left| kept)?(?: out)?(?: standing| lying| out| outside)? in the (rain|snow|wet|sun|heat|cold|frost|wind|open)`,
		"Keep {t} under cover || Bring {t} in out of the {1}",
	),
	row(
		`(?:wait|park|stop|queue|stand|idle) (?:in|on) ((?:the|an?|our|your) .+)`,
		"Keep {t} {off:1} {1}",
		"lorries|lorry|vans?|taxis?|cars?|trucks?|coaches|bikes?|trolleys?",
	),
	row(`(?:droop|wilt|wither|die|dry out|fade)${AT}`, "Keep {t} fresh{1} || Water {t}{1} every day", PLANTS),
	row(
		`drown(?: out)? (.+)|(?:be|get) louder than (.+)`,
		"Keep {t} quieter than {1}{2} || Turn {t} down so that everyone can hear {1}{2}",
	),
	row(`(?:fall|slip|slide|roll|tumble|drop)s? (?:off|from|down from) (.+)`, "Secure {t} on {1}"),
	row(`(?:fall|slip|slide|tumble|drop)s? out of (.+)`, "Secure {t} in {1}"),
	row(`(?:fall|tip|topple)s? over${AT}`, "Stand {t} firmly{1} || Secure {t}{1}"),
	row(`(?:slam|bang)${AT}`, "Close {t} gently{1}", "doors?|gates?|lids?|drawers?|shutters?|boots?|windows?"),
	row(`(?:squeak|creak)${AT}`, "Keep {t} oiled{1} || Oil {t}{1} regularly"),
	row(`(?:rattle|clatter|clink|shift|move about|slide about)${AT}`, "Pack {t} firmly{1} || Secure {t}{1}"),
	row(
		`(?:ring|beep|buzz|go off)${AT}`,
		"Switch {t} to silent{1}",
		"phones?|mobiles?|telephones?|pagers?|tablets?|smartphones?",
	),
	row(`(?:stick out|jut out|protrude|reach|extend)(?: into| over| in) (.+)`, "Keep {t} clear of {1}"),
	row(`(?:scratch|scrape|touch|rub|mark) ((?:the|an?|any|your|our) .+)`, "Keep {t} clear of {1}"),
	row(`(?:shine|glare|point)s? (?:in|into|at) (.+)`, "Turn {t} away from {1}"),
	row(`overheat${AT}`, "Keep {t} cool{1}"),
	row(
		`(?:expire|go out of date|run past (?:its|their) date)${AT}`,
		"Replace {t} before the date is over{1} || Check the dates of {t}{1} every week",
	),
	row(
		`(?:be left|be kept|stay|remain|be|burn) (?:on|switched on|lit|burning)( overnight)?${AT}`,
		"Switch {t} off{1}{2}",
		"lights?|lamps?|machines?|heaters?|engines?|ovens?|screens?|fans?|radios?|irons?",
	),
];

const ENSURE = "(?:please )?(?:ensure|make sure|make certain|see to it|see|take care|check|watch)(?: that)?";
const KEPT = new RegExp(
	`^${ENSURE} (?:(no) ([\\w'’ -]+?) (?=(?:[a-z]+s?)\\b)|((?:(?:the|all|your|our|any|an?) )?[\\w'’ -]+?) (?:do not|don['’]t|does not|doesn['’]t|never|cannot|can['’]t|must not|(is|are) (?:not|never)|(?:is|are)n['’]t) )(.+)$`,
	"i",
);
const PLAIN =
	/^(?:(No) ([\w'’ -]+?)|((?:(?:the|all|your|our|any|an?) )?[\w'’ -]+?)) (?:must|should|may|can|shall)(?:n['’]t| not| never)? (?:ever )?(.+)$/i;

const last = (said: string): string => said.toLowerCase().split(" ").at(-1) ?? "";
const isMany = (thing: string): boolean =>
	/[^s]s$|^(?:people|children|mail|linen)$/.test(last(thing)) && !/^(?:mail|linen)$/.test(last(thing));

/** "hangs loose" -> "hang loose"; "is visible" -> "be visible". */
function plainly(does: string): string {
	const [first = "", ...rest] = does.split(" ");
	const base = /^(?:is|are|gets?)$/i.test(first) && !/^gets?$/i.test(first) ? "be" : (baseOfThird(first) ?? first);
	return [base, ...rest].join(" ");
}

/** The wordings for a thing and what it should not do. */
function wordingsFor(no: boolean, named: string, does: string): string[] {
	const thing = named.replace(/^(?:any|an?) /i, "");
	const article = /^an? /i.test(named);
	if (
		thing === "" ||
		thing.split(" ").length > 6 ||
		isServed(last(thing)) ||
		staffNouns.has(last(thing)) ||
		/^(?:nobody|somebody|anyone|anybody|employees|workers|waiters|staff members|people|no one|children|you|they|we|it|staff|please .+|remember .+|note .+|bear .+|make sure .+|ensure .+|keep in .+)\b/i.test(
			thing,
		)
	)
		return [];
	const small = /^[A-Z][a-z]/.test(thing) ? thing.charAt(0).toLowerCase() + thing.slice(1) : thing;
	const single = (no || article) && !isMany(small);
	const t =
		single &&
		!/^(?:the|your|our|all) /i.test(small) &&
		!/\b(?:mail|linen|water|data|rubbish|waste|food|post|soap|paper|hair|music|information|bread|coffee|tea|soup|milk|meat|fish|laundry|luggage|equipment|furniture)$/.test(
			small,
		)
			? small.replace(/[\w-]+$/, (word) => plural(word))
			: small;
	const all = single ? `every ${small}` : /^(?:the|your|our|all) /i.test(small) || !isMany(t) ? t : `all ${t}`;
	const one = single || !isMany(all);
	const head = small.replace(/ (?:in|at|on|of|for|from|behind|under|near|by) .+$/, "");
	for (const [pattern, wordings, things] of ROWS) {
		if (things !== undefined && !things.test(head)) continue;
		const found = pattern.exec(does);
		if (found === null) continue;
		return wordings.split(" || ").map((said) =>
			said
				.replace(/\{t\}/g, t)
				.replace(/\{all\}/g, all)
				.replace(/\{sits\}/g, one ? "sits" : "sit")
				.replace(/\{off:1\}/g, /^(?:wait|park|stop|queue|stand|idle) on /i.test(does) ? "off" : "out of")
				.replace(/\{away:1\}/g, /^on/i.test(found[1] ?? "") ? "off" : "out of")
				.replace(/\{(\d)\}/g, (_, n: string) => found[Number(n)] ?? "")
				.replace(/\s+/g, " ")
				.trim(),
		);
	}
	const [, state = "", rest = ""] =
		/^(?:get|go|turn|grow|become|be|look|stay|remain|arrive|stand)(?: (?:left|kept|around))? (.+?)((?: (?:in|on|at|by|behind|near|during|while|when|before|after|overnight|outside|around).*)?)$/i.exec(
			does,
		) ?? [];
	const good = state === "" ? undefined : goodState(head, state);
	return good === undefined
		? []
		: [
				`Keep ${t} ${good}${rest}`,
				`Make sure ${single ? all : t} ${/^arrive/i.test(does) ? (one ? "arrives" : "arrive") : one ? "is" : "are"} ${good}${rest}`,
			];
}

/** What things must not do, or what is to be ensured of them: answered by what keeps them right, for any thing. */
export const KEPT_THINGS: readonly Recast[] = [
	{
		hint: /^(?:please )?(?:ensure|make|see|take care|check|watch)\b/i,
		build: KEPT,
		direct: ([, no, none = "", thing = "", is, does = ""]) => {
			if (no === undefined) return found(wordingsFor(false, thing, is === undefined ? plainly(does) : `be ${does}`));
			// The words between "no" and the verb are the thing: the longest that leaves a known verb.
			const words = `${none} ${does}`.split(" ");
			for (let i = 1; i < Math.min(words.length, 6); i++) {
				const made = wordingsFor(true, words.slice(0, i).join(" "), plainly(words.slice(i).join(" ")));
				if (made.length > 0) return made.map(capitalise);
			}
			return undefined;
		},
	},
	{
		hint: /\b(?:must|should|may|can|shall)(?: not|n['’]t| never)\b|^No .* (?:must|should|may|can|shall) /,
		build: PLAIN,
		direct: ([whole = "", no, none = "", thing = "", does = ""]) =>
			no === undefined && !/(?:not|never|n['’]t) /.test(whole)
				? undefined
				: found(wordingsFor(no !== undefined, no === undefined ? thing : none, does)),
	},
];

function found(made: string[]): string[] | undefined {
	return made.length > 0 ? made.map(capitalise) : undefined;
}
