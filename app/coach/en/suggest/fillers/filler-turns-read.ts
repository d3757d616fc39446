import { type ActParts, known } from "../reading/act-parts.ts";
import { actWithout, filledIn, isOf, wantedOf } from "./filler-fill.ts";
import { CIRCUMSTANCES, MANNER_WORDS, QUALITIES } from "./filler-turns.ts";
import { FURTHER_CIRCUMSTANCES } from "./filler-turns-more.ts";

/** Acts that no time, place or manner makes right. */
const WRONG =
	/^(?:insult|mock|ridicule|tease|belittle|humiliate|embarrass|shame|abuse|threaten|bully|harass|steal|lie|cheat|deceive|mislead|fake|forge|falsify|swear|curse|shout|yell|scream|snap|bark|argue|quarrel|bicker|fight|gossip|complain|moan|grumble|whine|sigh|yawn|sulk|ignore|neglect|forget|overlook|abandon|hit|slap|kick|push|shove|drag|slam|bang|damage|scratch|break|spoil|ruin|waste|lose|blame|accuse|criticise|criticize|judge|guess|assume|invent|bluff|exaggerate|hide|conceal|interrupt|disturb|distract|rush|hurry|pressure|press|force|refuse|reject|deny|dismiss|block|obstruct|crowd|hover|stare|gawp|gape|laugh|smirk|sneer|giggle|boast|brag|flirt|loiter|spit|litter|skip|miss|omit|overcharge|overload|overfill|contradict|patronise|patronize|discriminate|favour|favor|sleep|smoke|vape|doze|nap|leave|let|allow|make|keep|have|get|be|lean|slouch|peer|snoop|pry|eavesdrop|spy|sneer|roll|delay|hoard|pester|nag|badger|scold|punish|drop|throw|fling|toss|block|jump|walk|go|come|stay|sit|stand|lie|wait|run|eat|drink|chew|wear|touch|hug|kiss|post|publish|upload|treat|turn_away|hang_up|comment|remark|joke|chat|talk|leak|expose|betray|risk|violate|breach)$/;
const SPEECH =
	/^(?:say|tell|ask|discuss|mention|speak|explain|announce|read|call|correct|praise|quote|name|describe|repeat|answer|greet|address|order|instruct|negotiate|advise|report|break|give|teach|dictate|translate|confirm|cancel|promise|agree|negotiate|diagnose|disclose|release|discuss)$/;

interface Turn {
	kind: string;
	links: ReadonlySet<string>;
	any: boolean;
	what: string;
	wordings: readonly string[];
}

let turns: Turn[] | undefined;
const manners = new Map<string, readonly string[]>();
const qualities = new Map<string, { good: string; classes: readonly string[] }[]>();

/** Reads the tables. */
function read(): Turn[] {
	if (turns !== undefined) return turns;
	turns = `${CIRCUMSTANCES.trim()}\n${FURTHER_CIRCUMSTANCES.trim()}`.split("\n").map((line) => {
		const [kind = "", links = "", what = "", said = ""] = line.split(" ; ");
		return { kind, links: new Set(links.split("|")), any: links === "?", what, wordings: said.split(" || ") };
	});
	for (const line of MANNER_WORDS.trim().split("\n")) {
		const [bad = "", good = ""] = line.split(" = ");
		for (const one of bad.split(",")) manners.set(one, good.split("|"));
	}
	for (const line of QUALITIES.trim().split("\n")) {
		const [bad = "", right = ""] = line.split(" = ");
		const [good = "", classes = ""] = right.split(":");
		for (const one of bad.split(","))
			qualities.set(one, [...(qualities.get(one) ?? []), { good, classes: classes === "" ? [] : classes.split(",") }]);
	}
	return turns;
}

const GIVEN =
	/^(?:give|hand|serve|sell|use|send|offer|bring|show|put|wear|issue|lend|deliver|present|hang|lay|display|rent|pour|dress|dry|wipe|clean|cut|shave|wrap|pack|take|quote|tell|write|post|hire|wheel|store|ship|load|touch|make|set|fit|install|insert|mount|attach|apply|spread|inject|lay|feed|plant|supply|provide|dispatch|lend|pass)$/;

const NEW = { good: "new", classes: [] as readonly string[] };

/** "hand a customer a dirty pen" -> "a clean pen": the quality of the thing is what is wrong. */
function better(act: ActParts): string[] {
	if (act.object === undefined || !GIVEN.test(act.verb)) return [];
	const words = act.object.text.split(" ");
	for (const [i, word] of words.entries()) {
		const right = (
			/^(?:fit|install|insert|mount|attach)$/.test(act.verb) && /^(?:used|second-hand|old|worn)$/.test(word)
				? [NEW]
				: qualities.get(word.toLowerCase())
		)?.find(({ classes }) => classes.length === 0 || classes.some((one) => act.object?.classes.has(one)));
		if (right === undefined || i + 1 >= words.length) continue;
		const before = words
			.slice(0, i)
			.join(" ")
			.replace(/\ban?$/i, /^[aeiou]/.test(right.good) ? "an" : "a");
		const thing = `${before} ${right.good} ${words.slice(i + 1).join(" ")}`.trim();
		return [
			`${act.verb} ${act.particle} ${act.receiver?.text ?? ""} ${thing} ${act.parts.map((one) => `${one.link === "to do" ? "to" : one.link} ${one.text}`).join(" ")}`
				.replace(/\s+/g, " ")
				.trim(),
		];
	}
	return [];
}

/** States of things and their opposites. */
const GOOD_STATES: Readonly<Record<string, string>> = {
	uncovered: "covered",
	unlocked: "locked",
	open: "closed",
	unlabelled: "with a label",
	unmarked: "with a label",
	unsigned: "signed",
	dirty: "clean",
	wet: "dry",
	loose: "secured",
	unwashed: "washed",
	"half-full": "full",
	"half-empty": "full",
};

/** What an act becomes when what makes it wrong is turned round. */
export function turned(act: ActParts, you: string): string[] {
	const rows = read();
	if (/^(?:no|be)$/.test(act.verb)) return [];
	const found = better(act);
	const state = GOOD_STATES[act.state];
	if (
		state !== undefined &&
		/^(?:serve|send|store|put|carry|transport|hand|deliver|bring|file|take|give|keep|park|drive|ship|sell)$/.test(
			act.verb,
		)
	)
		return [...found, `${actWithout(act)} ${state}`];
	if (WRONG.test(act.verb) || WRONG.test(`${act.verb}_${act.particle}`) || act.state !== "") return found;
	const good = manners.get(act.manner);
	if (good !== undefined) for (const one of good) found.push(`${actWithout(act)} ${one}`);
	const speech = SPEECH.test(act.verb) || act.object?.classes.has("complaint") === true;
	for (const part of act.parts) {
		for (const { kind, links, any, what, wordings } of rows) {
			if ((kind === "say" && !speech) || (kind === "do" && speech)) continue;
			if (!(any || links.has(part.link)) || !isOf(part, what)) continue;
			const noun = wantedOf(what).pattern?.exec(part.text)?.[1] ?? "";
			for (const wording of wordings) {
				const made = filledIn(
					wording
						.replace(
							"get clean, sound {s:$1}",
							/s$/.test(noun) ? `get clean, sound ${noun}` : `get a clean, sound ${noun}`,
						)
						.replace("$1", noun),
					act,
					part,
					you,
				);
				if (made !== undefined) found.push(made);
			}
			break;
		}
		if (found.length > 3) return found;
	}
	return found.concat(meanwhile(act, you));
}

/** "while a guest is speaking" -> "wait until the guest has finished speaking, then": what goes on comes to its end first. */
function meanwhile(act: ActParts, you: string): string[] {
	const part = act.parts.find((one) => /^(?:while|when|as)$/.test(one.link));
	if (part === undefined) return [];
	const rest = actWithout(act, part);
	const [, who = "", be = "", doing = ""] =
		/^((?:(?:an?|the|your|their|other|another|any|our) )?[\w’' -]+?) (is|are) (?:still |busy |just )?((?!being)\w+ing\b.*)$/.exec(
			part.text,
		) ?? [];
	if (who !== "" && !/^(?:you|it)$/.test(who))
		return [
			`wait until ${known(who)} ${be === "is" && who !== "they" ? "has" : "have"} finished ${doing} before ${you} ${rest}`,
		];
	const [, own = ""] = /^(?:you are |we are |they are )?(\w+ing\b.*)$/.exec(part.text) ?? [];
	return own === "" || you === "" ? [] : [`finish ${own} before ${you} ${rest}`];
}
