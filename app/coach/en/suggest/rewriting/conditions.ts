import { normAt } from "../../words/clause-scope.ts";
import { customerNouns } from "../../words/people.ts";
import { baseOfParticiple } from "../../words/verbs.ts";
import { prepositions } from "../../words/words.ts";
import { words } from "../reading/act.ts";
import { article } from "../reading/circumstances.ts";
import { AFFIRMED, clean, type Narrowed, type Place, singular } from "../reading/place.ts";
import { OPPOSITES } from "../words/opposites.ts";

const ILL =
	/\b(?:ill|sick|unwell|fever|flu|cold|cough|infection|infectious|contagious|vomiting|diarrhoea|diarrhea|stomach|symptoms|rash)\b/;
const STATES: ReadonlyMap<string, string> = new Map(
	"ill well;unwell well;sick well;tired rested;exhausted rested;drunk sober;intoxicated sober;upset calm;unsure sure;uncertain certain;damaged intact;broken intact;cracked intact;torn intact;missing there;unavailable available;absent present;away present;unable able;worn sound;frayed sound;hot cool;full empty;blocked clear;low full;open closed;closed open;occupied free;asleep awake;angry calm;dark light"
		.split(";")
		.map((pair) => pair.split(" ") as [string, string]),
);

/** "with anyone but the owner", "except in an emergency", "unless two people are there". */
export function exception(place: Place, j: number): Narrowed | undefined {
	const { text, tokens, act, start, to, head, before, rest, joined } = place;
	const norm = normAt(tokens, j);
	const next = normAt(tokens, j + 1);
	if (norm === "unless") {
		if (/^(?:otherwise|told)$/.test(next) || /\botherwise\b/i.test(rest(j)) || j + 1 >= to) return undefined;
		if (/\b(?:it|them)$/.test(before(j)) && act.object === undefined && j - start < 2) return undefined;
		const place = prepositions.has(next) && next !== "to";
		return joined(j, place ? "only" : "only if", j + 1);
	}
	const than = (norm === "other" && next === "than") || (norm === "apart" && next === "from");
	if (norm !== "except" && norm !== "but" && norm !== "besides" && !than) return undefined;
	const after = than ? j + 2 : j + 1;
	if (after >= to) return undefined;
	const last = normAt(tokens, j - 1);
	const any = /^(?:anyone|anybody|anything|anywhere|someone|somebody|something|people|persons|staff|else)$/.test(last);
	if (norm === "but" && !any) return undefined;
	const from = last === "else" ? j - 2 : j - 1;
	if (any || (than && j > start)) {
		let noun = from;
		if (!any) {
			while (
				noun > start &&
				(/^(?:of|inside|outside)$/.test(normAt(tokens, noun - 1)) || !prepositions.has(normAt(tokens, noun - 1)))
			)
				noun--;
			if (noun === start && act.object !== undefined) return undefined;
		}
		const prep = noun > start && prepositions.has(normAt(tokens, noun - 1)) ? noun - 1 : noun;
		const named = /^(?:those|ones)$/.test(normAt(tokens, after)) && !any;
		const kept = named ? `the ${words(text, tokens, noun, j).replace(/^(?:any|the) /i, "")}` : "";
		if (prep < noun && normAt(tokens, prep) === "by" && act.object !== undefined)
			return { text: clean(`only ${rest(after)} may ${head} ${words(text, tokens, start, prep)}`), to, whole: true };
		const own = prep < noun && prepositions.has(normAt(tokens, after)) ? "" : words(text, tokens, prep, noun);
		return joined(prep, `only ${own} ${kept}`, named ? after + 1 : after);
	}
	return norm === "except" ? joined(j, "only", after) : undefined;
}

/** "hand parcels to anyone who cannot show an ID" -> "hand parcels only to people who can show an ID". */
export function qualified(place: Place, j: number): Narrowed | undefined {
	const { text, tokens, start, joined } = place;
	if (normAt(tokens, j) !== "who" || j === start) return undefined;
	const last = normAt(tokens, j - 1);
	const any = /^(?:anyone|anybody|someone|somebody|people|persons)$/.test(last);
	const single =
		!any &&
		/^an?$/.test(normAt(tokens, j - 2)) &&
		(last === "person" || customerNouns.has(last)) &&
		/^(?:is|isn't|has|hasn't|can|cannot|can't)$/.test(normAt(tokens, j + 1));
	if (single && (AFFIRMED.has(normAt(tokens, j + 1)) || normAt(tokens, j + 2) === "not")) {
		const modal = AFFIRMED.get(normAt(tokens, j + 1));
		const at = j - 3 >= start && prepositions.has(normAt(tokens, j - 3)) ? j - 3 : j - 2;
		return joined(
			at,
			`only ${words(text, tokens, at, j + 1)} ${modal ?? normAt(tokens, j + 1)}`,
			modal === undefined ? j + 3 : j + 2,
		);
	}
	if (!any && !(customerNouns.has(last) && /s$|^children$/.test(last))) return undefined;
	const norm = normAt(tokens, j + 1);
	const split = normAt(tokens, j + 2) === "not";
	const plain = /^(?:don't|doesn't)$/.test(norm) || (/^(?:do|does)$/.test(norm) && split);
	const affirmed = AFFIRMED.get(norm) ?? (split && /^(?:is|are|has|have|can)$/.test(norm) ? norm : undefined);
	if (affirmed === undefined && !plain) return undefined;
	const after = split ? j + 3 : j + 2;
	const verbAfter = affirmed === "is" ? "are" : affirmed === "has" ? "have" : (affirmed ?? "");
	let noun = j - 1;
	while (noun > start && !prepositions.has(normAt(tokens, noun - 1)) && normAt(tokens, noun - 1) !== "in") noun--;
	const prep =
		noun > start && noun === j - 1 && prepositions.has(normAt(tokens, noun - 1)) ? noun - 1 : any ? j - 1 : noun;
	const who = any ? `${prep < j - 1 ? normAt(tokens, prep) : ""} people` : words(text, tokens, prep, j);
	return joined(prep, `only ${who} who ${verbAfter}`, after);
}

/** "be driven by untrained staff" -> "only trained staff may drive". */
export function doer(place: Place, j: number): Narrowed | undefined {
	const { text, tokens, act, base, start, to, head, rest } = place;
	const norm = normAt(tokens, j);
	const passive = norm === "by" && act.object !== undefined;
	const allowed = /^(?:let|allow|permit|ask)$/.test(base) && j === start;
	if (!passive && !allowed) return undefined;
	const at = passive ? j + 1 : /^(?:an?|any|the)$/.test(norm) ? j + 1 : j;
	const adjective = normAt(tokens, at);
	const good =
		adjective === "untrained" ||
		adjective === "unqualified" ||
		adjective === "unauthorised" ||
		adjective === "unauthorized" ||
		adjective === "unlicensed" ||
		adjective === "uninvited"
			? adjective.slice(2)
			: adjective === "unknown"
				? "authorised"
				: OPPOSITES.get(adjective);
	if (good === undefined || !/^un/.test(adjective)) return undefined;
	const doers = `${good} ${rest(at + 1)}`;
	if (passive) return { text: clean(`only ${doers} may ${head} ${words(text, tokens, start, j)}`), to, whole: true };
	return { text: clean(`${base} only ${at > j && /^an?$/.test(norm) ? `${article(good)} ` : ""}${doers}`), to };
}

/** "if the cable is damaged" -> "only if the cable is intact"; "if you have not been trained" -> "only if you have been trained". */
export function state(place: Place): Narrowed | undefined {
	const { text, tokens, act, base, start, to, rest } = place;
	const sick = tokens.findIndex((token, i) => i >= start && i < to && token.norm === "with");
	if (
		sick >= 0 &&
		!/ (?:if|when|while) /.test(rest(sick)) &&
		/^(?:work|come|report|appear|start|turn|prepare|handle|serve)$/.test(base) &&
		ILL.test(rest(sick))
	)
		return { text: `stay at home ${rest(sick)}`, to, duty: true };
	let sub = start;
	while (sub < to && !/^(?:if|when|while)$/.test(normAt(tokens, sub))) sub++;
	if (sub >= to - 2 || /^(?:an?y|anyone|anything|nobody|no-one|nothing|someone)$/.test(normAt(tokens, sub + 1)))
		return undefined;
	for (let i = start; i < sub; i++) if (/^(?:not|never|no|without)$/.test(normAt(tokens, i))) return undefined;
	if (
		/^(?:work|come|report|prepare|handle|serve|touch|cook|enter|treat|visit|return|start|attend)$/.test(base) &&
		ILL.test(rest(sub))
	)
		return { text: `stay at home and inform the manager ${rest(sub)}`, to, duty: true };
	const own = act.object === undefined ? base : `${base} ${singular(act.object)}`;
	const opener = normAt(tokens, sub) === "if" ? "only if" : "only when";
	const act1 = clean(`${own} ${words(text, tokens, start, sub).replace(/\bany /gi, "")} ${opener}`);
	for (let i = sub + 2; i < to; i++) {
		const norm = normAt(tokens, i);
		const affirmed = AFFIRMED.get(norm);
		const split = norm === "not" && /^(?:have|has|is|are|can)$/.test(normAt(tokens, i - 1));
		if (affirmed !== undefined || split) {
			const after = words(text, tokens, i + 1, to).replace(/\b(?:yet|any) ?/gi, "");
			if (/\b(?:not|never|no|without|and|or)\b/i.test(after)) return undefined;
			return { text: clean(`${act1} ${words(text, tokens, sub + 1, i)} ${affirmed ?? ""} ${after}`), to };
		}
		if (i === to - 1 && /^(?:is|are|feel|feels|look|looks|be|am)$/.test(normAt(tokens, i - 1))) {
			const un = norm.startsWith("un") ? baseOfParticiple(norm.slice(2)) : undefined;
			const good = STATES.get(norm) ?? OPPOSITES.get(norm) ?? (un === undefined ? undefined : norm.slice(2));
			return good === undefined ? undefined : { text: clean(`${act1} ${words(text, tokens, sub + 1, i)} ${good}`), to };
		}
	}
	return undefined;
}
