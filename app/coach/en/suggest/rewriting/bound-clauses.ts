import { normAt } from "../../words/clause-scope.ts";
import { customerNouns } from "../../words/people.ts";
import { gerundOf, isGerund, thirdOf } from "../../words/verbs.ts";
import { prepositions } from "../../words/words.ts";
import { AFFIRMED, clean, type Narrowed, type Place } from "../reading/place.ts";

const NUMBER =
	/^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-four|thirty|forty|forty-eight|fifty|sixty)$/;
const COMING =
	/^(?:reporting|starting|beginning|driving|flying|operating|going|coming|working|serving|duty|shift|work|departure|take-off|surgery)$/;

/** "within ten metres of the door" -> "at least ten metres away from the door"; "within 48 hours of being ill" -> "wait 48 hours after being ill". */
export function withinOf(place: Place): Narrowed | undefined {
	const { tokens, base, start, to, head, before, rest } = place;
	for (let j = start; j < to - 4; j++) {
		if (normAt(tokens, j) !== "within" || !NUMBER.test(normAt(tokens, j + 1)) || normAt(tokens, j + 3) !== "of")
			continue;
		const unit = normAt(tokens, j + 2);
		const span = `${normAt(tokens, j + 1)} ${unit}`;
		const what = rest(j + 4);
		if (/ or (?:while|when|if) /.test(what)) return undefined;
		const act = clean(`${head} ${before(j).replace(/\bany /gi, "")}`);
		const far = /^(?:met(?:er|re)s?|feet|yards?|miles?|kilomet(?:er|re)s?|cm|centimet(?:er|re)s?)$/.test(unit);
		if (
			far &&
			!/^(?:smoke|vape|park|eat|drink|store|stand|stack|camp|wait|stop|place|put|keep|leave|play|light|work|dig|fish|fly|cook|weld|pile|moor|anchor|pitch|refuel)$/.test(
				base,
			)
		)
			return undefined;
		if (/^(?:met(?:er|re)s?|feet|yards?|miles?|kilomet(?:er|re)s?|cm|centimet(?:er|re)s?)$/.test(unit))
			return { text: `${act} at least ${span} away from ${what}`, to, duty: true };
		if (!/^(?:minutes?|hours?|days?|weeks?|months?)$/.test(unit)) return undefined;
		if (COMING.test(normAt(tokens, j + 4)))
			return { text: clean(`stop ${gerundOf(base)} ${before(j)} at least ${span} before ${what}`), to, duty: true };
		return { text: `wait ${span} after ${what} before you ${act}`, to, duty: true };
	}
	return undefined;
}

/** "to anyone whose name has not been checked" -> "only to people whose name has been checked"; "where the form is not signed" -> "only where". */
export function lackingClause(place: Place): Narrowed | undefined {
	const { tokens, start, to, head, before, rest } = place;
	for (let j = start + 1; j < to - 3; j++) {
		const link = normAt(tokens, j);
		if (link !== "whose" && link !== "where") continue;
		for (let k = j + 2; k < to - 1; k++) {
			const norm = normAt(tokens, k);
			const split = /^(?:has|have|is|are|can)$/.test(norm) && normAt(tokens, k + 1) === "not";
			let affirmed = AFFIRMED.get(norm) ?? (split ? norm : undefined);
			const does = /^(?:do|does)$/.test(norm) && normAt(tokens, k + 1) === "not" ? normAt(tokens, k + 2) : undefined;
			const plain = does === undefined ? undefined : norm === "does" ? thirdOf(does) : does;
			if (plain !== undefined) affirmed = plain;
			if (affirmed === undefined) continue;
			const after = rest(plain !== undefined ? k + 3 : split ? k + 2 : k + 1).replace(/\b(?:yet|any) ?/g, "");
			if (/\b(?:not|never|no|without|or)\b/.test(after)) return undefined;
			const clause = `${place.text.slice(tokens[j]?.start ?? 0, tokens[k - 1]?.end ?? 0)} ${affirmed} ${after}`;
			if (link === "where") return { text: clean(`${head} ${before(j)} only ${clause}`), to };
			let prep = j - 1;
			while (prep > start && !prepositions.has(normAt(tokens, prep))) prep--;
			if (!prepositions.has(normAt(tokens, prep)) || normAt(tokens, prep) === "of") return undefined;
			const who = place.text
				.slice(tokens[prep + 1]?.start ?? 0, tokens[j - 1]?.end ?? 0)
				.replace(/^(?:any |an? )?(?:person|anyone|anybody|someone|somebody)$/i, "people")
				.replace(/^any /i, "");
			return { text: clean(`${head} ${before(prep)} only ${normAt(tokens, prep)} ${who} ${clause}`), to };
		}
	}
	return undefined;
}

/** "leave a message that reveals the debt" -> "leave only a message that keeps the debt confidential". */
export function hiding(place: Place): Narrowed | undefined {
	const { tokens, base, start, to, head, before, rest } = place;
	if (!/^(?:leave|send|post|write|make|publish|give|display|upload|share)$/.test(base)) return undefined;
	for (let j = start + 1; j < to - 2; j++) {
		if (!/^(?:that|which)$/.test(normAt(tokens, j))) continue;
		const verb = normAt(tokens, j + 1);
		if (!/^(?:reveal|disclose|expose|identify|identifies|show)(?:e?s)?$/.test(verb)) return undefined;
		return {
			text: clean(
				`${head} only ${before(j).replace(/^any /i, "")} that ${/s$/.test(verb) ? "keeps" : "keep"} ${rest(j + 2).replace(/ or /g, " and ")} ${verb.startsWith("identif") ? "anonymous" : "confidential"}`,
			),
			to,
		};
	}
	return undefined;
}

/** "call before eight or after nine" -> "call only between eight and nine". */
export function betweenHours(place: Place): Narrowed | undefined {
	const { tokens, start, to, head, before, rest } = place;
	for (let j = start; j < to - 3; j++) {
		if (normAt(tokens, j) !== "before") continue;
		const match = /^before ([\w. :]+?) (?:or|and|nor) after ([\w. :]+)$/.exec(rest(j));
		return match === null || /\b(?:you|they|we|it|is|are|has|have)\b/.test(`${match[1]} ${match[2]}`)
			? undefined
			: { text: clean(`${head} ${before(j)} only between ${match[1]} and ${match[2]}`), to };
	}
	return undefined;
}

const PERCEIVED: ReadonlyMap<string, string> = new Map([
	["reach", "reach"],
	["touch", "reach"],
	["grab", "reach"],
	["see", "sight"],
	["read", "sight"],
	["watch", "sight"],
	["hear", "earshot"],
	["overhear", "earshot"],
]);

/** "leave tools where children could reach them" -> "keep tools out of reach of children". */
export function beyondReach(place: Place): Narrowed | undefined {
	const { tokens, base, start, to, head, before, rest } = place;
	for (let j = start; j < to - 3; j++) {
		if (normAt(tokens, j) !== "where") continue;
		const match =
			/^where (.+?) (?:could|can|may|might|will|would) (?:easily )?(reach|touch|grab|see|read|watch|hear|overhear) (?:it|them|you|this|what is said)$/.exec(
				rest(j),
			);
		if (match === null) return undefined;
		if (/\b(?:language|words|bad|rude|foul|swear|jokes)\b/.test(before(j))) return undefined;
		const far = `out of ${PERCEIVED.get(match[2] ?? "") ?? "reach"} of ${match[1] ?? ""}`.replace(" or ", " and ");
		const own = before(j)
			.replace(/ ?\b(?:lying|open|around|about|unattended|anywhere|loose)$/, "")
			.replace(/ ?\b(?:in|at) (?:any|an?|the) (?:area|place|room|spot|part of [\w ]+)$/, "")
			.replace(/ ?\b(?:lying|open|around|about|unattended|anywhere|loose)$/, "");
		if (/^(?:leave|store|keep|put|place|lay|have)$/.test(base)) {
			const thing = place.act.object ?? own;
			return thing === ""
				? undefined
				: { text: clean(`keep ${thing.replace(/ or /g, " and ")} ${far}`), to, duty: true };
		}
		return /^(?:eat|drink|smoke|vape|consume|discuss|talk|speak|count|change|use|check|gossip|chat|joke)$/.test(base)
			? { text: clean(`${head} ${own.replace(/ or /g, " and ")} ${far}`), to, duty: true }
			: undefined;
	}
	return undefined;
}

const CAUSE =
	/\b(?:on account of|because of|on (?:the )?grounds of|based on|on the basis of|due to|owing to|by reason of) (.+)$/;
const TRAIT =
	/\b(?:race|religion|disability|gender|sex|sexuality|orientation|age|nationality|colour|color|accent|appearance|belief|beliefs|origin|ethnicity|pregnancy|background|clothes|clothing)\b/;

/** "refuse entry to anybody on account of their race" -> "treat everybody equally, whatever their race". */
export function alikeAll(place: Place): Narrowed | undefined {
	const { tokens, base, start, to } = place;
	if (!/^(?:refuse|deny|reject|exclude|treat|bar|decline|turn|ban|harass|discriminate)$/.test(base)) return undefined;
	let end = to;
	while (end < tokens.length && !/^[.;:!?]$/.test(normAt(tokens, end))) end++;
	const cause = CAUSE.exec(place.text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0))?.[1];
	if (cause === undefined || !TRAIT.test(cause)) return undefined;
	let who = "everybody";
	for (let i = start; i < to; i++) {
		const norm = normAt(tokens, i);
		if (customerNouns.has(norm) && !/^(?:anybody|anyone|somebody|someone|person|people)$/.test(norm))
			who = norm.endsWith("s") ? `all ${norm}` : `every ${norm}`;
	}
	const named = /^(?:the|their|his|her)\b/.test(cause) ? cause : `their ${cause}`;
	return { text: `treat ${who} equally, whatever ${named}`, to: end, duty: true };
}

/** "handle money with the same gloves" -> "change gloves before you handle money". */
export function anotherOne(place: Place): Narrowed | undefined {
	const { tokens, start, to, head, before, rest } = place;
	for (let j = start; j < to - 2; j++) {
		if (!/^(?:with|using|in|on)$/.test(normAt(tokens, j))) continue;
		if (normAt(tokens, j + 1) !== "the" || normAt(tokens, j + 2) !== "same" || to - j > 5) continue;
		const noun = rest(j + 3);
		if (noun === "" || /^(?:time|day|way|moment|manner|room|place|tone)/.test(noun) || / (?:as|for|on|in) /.test(noun))
			return undefined;
		const act = clean(`${head} ${before(j)}`);
		if (/^(?:gloves?|apron|aprons|clothes|clothing|uniform|overalls)$/.test(noun))
			return { text: `change ${noun === "apron" ? "your apron" : noun} before you ${act}`, to, duty: true };
		if (!/^(?:with|using)$/.test(normAt(tokens, j)) || isGerund(noun)) return undefined;
		return { text: `use ${/s$/.test(noun) ? "different" : "a different"} ${noun} to ${act}`, to, duty: true };
	}
	return undefined;
}
