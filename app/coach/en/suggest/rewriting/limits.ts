import { normAt } from "../../words/clause-scope.ts";
import { baseOfParticiple, verbs } from "../../words/verbs.ts";
import { prepositions } from "../../words/words.ts";
import { words } from "../reading/act.ts";
import { plural } from "../reading/ban.ts";
import { clean, type Narrowed, type Place, singular } from "../reading/place.ts";

const AMOUNT =
	/^(?:\d.*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half|once|twice|the|your|their|our|this|that|[£$€].*)$/;
const NEEDED = /^(?:necessary|needed|required|agreed|allowed|permitted|planned|usual|authorised|prescribed|scheduled)$/;

/** "more than two bags", "longer than necessary", "over 25 kilograms", "more data than you need". */
export function bound(place: Place, j: number): Narrowed | undefined {
	const { text, tokens, base, start, to, head, before, rest, joined } = place;
	const norm = normAt(tokens, j);
	if (/^(?:over|above|exceeding|below|under)$/.test(norm)) {
		if (/ (?:until|unless|before) /.test(before(j)) || / without /.test(rest(j))) return undefined;
		if (
			!/^(?:[£$€]?\d.*|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred))$/.test(
				normAt(tokens, j + 1),
			) ||
			j === start ||
			/^(?:let|allow|sell|serve)$/.test(base)
		)
			return undefined;
		const scale = /\b(?:degrees?|per cent|percent|km\/h|mph|volts?|bar)\b/.test(rest(j)) && base !== "keep";
		return joined(j, `${scale ? "at" : "of"} ${/^(?:below|under)$/.test(norm) ? "at least" : "up to"}`, j + 1);
	}
	if (base === "let" && !/^(?:longer|more)$/.test(norm)) return undefined;
	if (
		/ without | (?:until|unless|before|when|if|while) /.test(` ${before(j)} ${rest(j)}`) &&
		!/^(?:keep|leave|make|let)$/.test(base)
	)
		return undefined;
	if (!/^(?:more|longer|later|fewer|less|faster|higher|closer|nearer|shorter|smaller|larger|bigger|wider)$/.test(norm))
		return undefined;
	let than = j + 1;
	while (than < Math.min(to, j + 5) && normAt(tokens, than) !== "than") than++;
	if (normAt(tokens, than) !== "than" || than + 1 >= to) return undefined;
	const limit = normAt(tokens, than + 1) === "is" || normAt(tokens, than + 1) === "was" ? than + 2 : than + 1;
	const needed = NEEDED.test(normAt(tokens, limit)) || NEEDED.test(normAt(tokens, limit + 1));
	const least = /^(?:fewer|less)$/.test(norm);
	if (than > j + 1) {
		if (norm !== "more" || /^(?:often|quickly|frequently)$/.test(normAt(tokens, j + 1))) return undefined;
		const noun = words(text, tokens, j + 1, than);
		if (NEEDED.test(normAt(tokens, limit))) return joined(j, `only the ${noun}`, limit);
		if (AMOUNT.test(normAt(tokens, than + 1)))
			return joined(j, `at most as ${/[^s]s$|people$/.test(noun) ? "many" : "much"} ${noun} as`, than + 1);
		return joined(j, `only as ${/s$|people$/.test(noun) ? "many" : "much"} ${noun} as`, than + 1);
	}
	const times = rest(than + 1).match(/^(\w+) (?:times|rings)$/);
	if (base === "let" && times !== null && normAt(tokens, j - 1) === "ring")
		return { text: `answer ${before(j - 1)} within ${times[1] ?? ""} rings`, to, duty: true };
	const from = normAt(tokens, j - 1) === "for" ? j - 1 : j;
	const kept = /^(?:keep|leave|make|let)$/.test(base) ? waiting(place, from, norm, than) : undefined;
	if (kept !== undefined || base === "let") return kept;
	if (needed && !AMOUNT.test(normAt(tokens, limit)))
		return joined(from, norm === "longer" ? "only as long as" : "only as much as", limit);
	if (!AMOUNT.test(normAt(tokens, limit))) return undefined;
	switch (norm) {
		case "shorter":
		case "smaller":
			if (limit > than + 1 || /^(?:the|your|their|our|this|that)$/.test(normAt(tokens, limit))) return undefined;
			return joined(from, "of at least", limit);
		case "larger":
		case "bigger":
		case "wider":
			return joined(from, "of at most", limit);
		case "longer":
			if (/\b(?:pages?|words?|lines?|sentences?|met(?:er|re)s?|cm|characters?)\b/.test(rest(limit)))
				return joined(from, "of at most", limit);
			return joined(from, /^(?:take|last|spend|be)$/.test(base) ? "at most" : "for at most", limit);
		case "later":
			return joined(
				from,
				/\b(?:minute|hour|day|week|month)s? (?:after|of|from)\b/.test(rest(limit)) ? "within" : "by",
				limit,
			);
		case "faster":
			return /^[\d£$€]|^(?:the )?(?:speed )?limit/.test(rest(limit))
				? joined(from, "at up to", limit)
				: joined(from, "only as fast as", limit);
		case "higher":
			if (/^(?:is|are)$/.test(normAt(tokens, j - 1))) return undefined;
			return { text: clean(`${head} ${before(from)} at most ${rest(limit)} high`), to };
		case "closer":
		case "nearer": {
			const at = tokens.findIndex((token, i) => i > limit && i < to && token.norm === "to");
			if (at < 0) return / apart$/.test(rest(limit)) ? joined(from, "at least", limit) : undefined;
			return {
				text: clean(`${head} ${before(j)} at least ${words(text, tokens, limit, at)} away from ${rest(at + 1)}`),
				to,
				duty: true,
			};
		}
		default: {
			if (normAt(tokens, limit) === "one" && /\bat (?:a|the same) time$/.test(rest(limit)))
				return {
					text: clean(`${head} ${before(from)} ${rest(limit).replace(/at the same time$/, "at a time")}`),
					to,
				};
			if (normAt(tokens, limit) === "once" && limit + 1 >= to) return joined(from, "only", limit);
			const put = least ? "at least" : "at most";
			return joined(from, from < j ? `for ${put}` : put, limit);
		}
	}
}

/** "leave mails unanswered for more than a day" -> "answer mails within a day"; "keep guests waiting" -> "serve guests within". */
function waiting(place: Place, from: number, norm: string, than: number): Narrowed | undefined {
	const { text, tokens, act, start, to, rest } = place;
	if (norm !== "longer" && norm !== "more") return undefined;
	const span = rest(than + 1);
	if (!/\b(?:second|minute|hour|day|week|month)s?\b/.test(span)) return undefined;
	const last = normAt(tokens, from - 1);
	const object = act.object === undefined ? words(text, tokens, start, from - 1) : singular(act.object);
	if (object === "" || object.split(" ").length > 8) return undefined;
	const lacking = span.match(/^(.*?),? without (.*)$/);
	if (lacking !== null)
		return lacking[2]?.includes("ing ") === true
			? undefined
			: { text: `give ${object} ${lacking[2]?.replace(/^any /, "") ?? ""} within ${lacking[1] ?? ""}`, to, duty: true };
	const where = /^(.+?) (?:waiting|standing|queuing)((?: (?:in|at|on|by|outside) .+)?)$/.exec(
		words(text, tokens, start, from),
	);
	if (where !== null)
		return { text: `see to ${where[1]?.replace(/^an? /, "the ")}${where[2] ?? ""} within ${span}`, to, duty: true };
	if (/^(?:waiting|wait|standing|queuing|queue)$/.test(last))
		return { text: `serve ${object} within ${span}`, to, duty: true };
	if (last === "hold") return { text: `come back to ${object.replace(/ on$/, "")} within ${span}`, to, duty: true };
	if (
		/^(?:answer|reply|response)$/.test(last) &&
		/ without (?:an?|any)$/.test(` ${words(text, tokens, start, from - 1)}`)
	)
		return { text: `answer ${object.replace(/ without.*$/, "")} within ${span}`, to, duty: true };
	const done = last.startsWith("un") ? baseOfParticiple(last.slice(2)) : undefined;
	if (done !== undefined && verbs.has(done)) return { text: `${done} ${object} within ${span}`, to, duty: true };
	return undefined;
}

/** "the same cloth for tables and toilets" -> "a separate cloth for tables and for toilets". */
export function shared(place: Place, j: number): Narrowed | undefined {
	const { text, tokens, to, head, before, rest, joined, start } = place;
	if (normAt(tokens, j) !== "same" || normAt(tokens, j - 1) !== "the") return undefined;
	if (/^(?:time|day|way|moment)$/.test(normAt(tokens, j + 1))) return undefined;
	let link = j + 1;
	while (link < to && !/^(?:for|as|on|in)$/.test(normAt(tokens, link))) link++;
	const both = words(text, tokens, start, j - 2);
	if (link === to && to - j < 4 && / and /.test(both) && prepositions.has(normAt(tokens, j - 2))) {
		const noun = words(text, tokens, j + 1, to);
		return joined(j - 1, `separate ${/s$/.test(noun) ? noun : plural(noun)}`, to);
	}
	if (link >= to - 1 || link - j > 4) return undefined;
	const noun = words(text, tokens, j + 1, link);
	const many = /[^s]s$/.test(noun) && !/gloves$/.test(noun);
	if (normAt(tokens, link) === "as")
		return joined(j - 1, `${many ? "different" : "a different"} ${noun} from`, link + 1);
	const prep = normAt(tokens, link);
	const one = many ? "separate" : /s$/.test(noun) ? "fresh" : "a separate";
	const each = normAt(tokens, link + 1) === "more" ? link + 4 : link + 2;
	if (
		/^(?:several|different|multiple|two|many|various|all|more)$/.test(normAt(tokens, link + 1)) &&
		each < to + 1 &&
		/s$/.test(normAt(tokens, each - 1))
	)
		return joined(
			j - 1,
			`${one} ${noun} ${prep} each ${normAt(tokens, each - 1)
				.replace(/ies$/, "y")
				.replace(/s$/, "")}`,
			each,
		);
	const and = tokens.findIndex((token, i) => i > link && i < to && token.norm === "and");
	if (and < 0) return undefined;
	return {
		text: clean(
			`${head} ${before(j - 1)} ${one} ${noun} ${words(text, tokens, link, and + 1)} ${normAt(tokens, and + 1) === prep ? "" : prep} ${rest(and + 1)}`,
		),
		to,
	};
}

/** "outside working hours" -> "only during working hours"; "for private purposes" -> "only for work". */
export function outside(place: Place, j: number): Narrowed | undefined {
	const { tokens, start, to, head, before, rest, joined } = place;
	const norm = normAt(tokens, j);
	if (norm === "outside") {
		const from = normAt(tokens, j + 1) === "of" ? j + 2 : j + 1;
		const place = rest(from);
		if (/\b(?:hours?|times?|days?|shifts?|schedule)$/.test(place)) return joined(j, "only during", from);
		if (
			/\b(?:areas?|zones?|rooms?|places?|bays?|spaces?|points?|kitchen|building|premises|lines|app|system|window|slot|period|route|range|limits)$/.test(
				place,
			)
		)
			return joined(j, "only in", from);
		return undefined;
	}
	if (norm !== "for" || j === start - 1) return undefined;
	const next = normAt(tokens, j + 1);
	const own = /^(?:your|their|his|her|our)$/.test(next) && normAt(tokens, j + 2) === "own" ? j + 2 : j + 1;
	if (!/^(?:private|personal|own|non-work)$/.test(normAt(tokens, own))) return undefined;
	const noun = rest(own + 1);
	if (
		!/^(?:purposes?|use|uses|reasons?|matters?|business|errands?|ends|calls|trips|journeys|shopping|needs)\b/.test(noun)
	)
		return undefined;
	return { text: clean(`${head} ${before(j)} only for work`), to };
}
