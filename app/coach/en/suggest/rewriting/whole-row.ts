import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { isGerund } from "../../words/verbs.ts";
import { type Act, baseAt, trimmedEnd, words } from "../reading/act.ts";
import { definite } from "../reading/ban.ts";
import type { Frame } from "../reading/frame.ts";
import { mayBeDone, WRONG } from "../reading/tails.ts";
import { withoutAny } from "../words/any-word.ts";
import type { Several } from "./several-acts.ts";

/** All acts of a row within the bounds in which they are right, and the range of tokens they stand for. */
export interface Whole {
	text: string;
	from: number;
	to: number;
}

/** Acts that are right at another time or place. */
const FREE =
	/^(?:eat|drink|smoke|vape|chew|snack|chat|sleep|check|run|sit|leave|take|make|accept|go|keep|sing|whistle|laugh|joke|let|push|gossip)$/;
const PLACE = /^(?:in|inside|at|on|near|behind|beside|by) (?:the|an?|any|your|their|our|[\w'’-]+['’]s?) /;

const right = (act: Act): boolean =>
	(mayBeDone(act.base) || act.base.startsWith("re-")) && (!WRONG.has(act.base) || FREE.test(act.base));

/** A setting in which nothing of the row may be done, turned into the one in which all of it may. */
export function otherSetting(said: string, you: string): string | undefined {
	const during = /^during (.+)$/i.exec(said);
	if (during !== null)
		return /\b(?:hours?|shifts?|time)$/.test(during[1] ?? "")
			? `outside ${during[1] ?? ""}`
			: `before or after ${during[1] ?? ""}`;
	if (/^(?:while |when )?on (?:duty|shift)$/i.test(said)) return `when ${you} are off duty`;
	if (/^(?:while |when )?in uniform$/i.test(said)) return `when ${you} are out of uniform`;
	if (/^(?:while|when) (?:you are |they are )?at work$/i.test(said)) return "outside working hours";
	const doing = /^(?:while|when) (?:you are |they are |you |they )?(\w+ing\b.*)$/i.exec(said);
	if (doing !== null) return `before or after ${doing[1] ?? ""}`;
	const going =
		/^(?:while|when) (.+?) (?:is|are)(?: still)? (?:in progress|under way|in session|going on|taking place)$/i.exec(
			said,
		);
	if (going !== null) return `before or after ${definite(going[1] ?? "")}`;
	const there = /^(?:while|when) (.+?) (?:is|are)(?: still)? (in|inside|on|at) (.+)$/i.exec(said);
	if (there !== null && !/\b(?:no|not|and|or)\b/.test(said)) {
		const who = definite(there[1] ?? "");
		const has = /(?:[^s]s|people|children|you|they|we|others)$/.test(who) ? "have" : "has";
		const where = there[3] ?? "";
		if (/^(?:you|they)$/.test(who) && /^(?:duty|shift|an? shift|the shift|your shift)$/.test(where))
			return `when ${who} are off duty`;
		if (
			/^an? (?:\w+ )?(?:call|visit|delivery|job|round|tour|trip|journey|flight|shift|lesson|appointment|assignment)$/.test(
				where,
			)
		)
			return `before or after ${where}`;
		if (
			/^(?:duty|shift|hold|the phone|work|risk|sale|pain|doubt|distress|an? (?:hurry|rush|queue|wheelchair|bad mood|good mood))$/.test(
				where,
			)
		)
			return undefined;
		return `once ${who} ${has} left ${where}`;
	}
	if (/^(?:while|when) (?:the |your |their )?(?:\w+ )?(?:is|are) (?:moving|in motion|running)$/i.test(said))
		return `when ${said
			.replace(/^(?:while|when) /i, "")
			.replace(/(?:moving|in motion)$/, "at a standstill")
			.replace(/running$/, "switched off")}`;
	const busy = /^(?:while|when) (.+?) (is|are)(?: still)? (\w+ing)( .+)?$/i.exec(said);
	if (
		busy !== null &&
		!/^(?:waiting|standing|queuing|watching|looking|running|working|arriving|missing)$/.test(busy[3] ?? "")
	) {
		const has = busy[2] === "is" ? "has" : "have";
		return `once ${definite(busy[1] ?? "")} ${has} finished ${busy[3] ?? ""}${busy[4] ?? ""}`;
	}
	const absent = /^in the absence of (.+)$/i.exec(said);
	if (absent !== null) return `in the presence of ${absent[1] ?? ""}`;
	const near =
		/^(?:in front|within (?:sight|view)|in (?:sight|view)|within (?:hearing|earshot)|in the presence) of (.+)$/i.exec(
			said,
		);
	if (near !== null)
		return /hearing|earshot/.test(said) ? `out of earshot of ${near[1] ?? ""}` : `out of sight of ${near[1] ?? ""}`;
	if (
		!PLACE.test(`${said} `) ||
		/^in (?:an?|the) (?:pile|heap|row|stack|group|hurry|queue|rain|dark|sun|wind|same)\b/.test(said)
	)
		return undefined;
	const place = /^(\w+) (.+)$/.exec(said);
	const where = definite(place?.[2] ?? "");
	return /^(?:in|inside)$/i.test(place?.[1] ?? "") ? `outside ${where}` : `away from ${where}`;
}

const listed = (said: readonly string[]): string =>
	said.length < 2 ? (said[0] ?? "") : `${said.slice(0, -1).join(", ")} and ${said.at(-1) ?? ""}`;

/** What lets all acts of a row be done: "until the client has signed" -> "once the client has signed". */
function bindingOf(said: string): string | undefined {
	const [, link = "", what = ""] = /^(\w+) (.+)$/.exec(said) ?? [];
	if (/[;:]|\b(?:not|never|unless|otherwise|even|or)\b/.test(what) || what === "") return undefined;
	const doing = /^(?:first |having )?\w+ing\b/.test(what) && !/^\w+ing (?:time|hours)/.test(what);
	if (link === "unless") return /^(?:in|on|at|with|for)\b/.test(what) ? what : `if ${what}`;
	if (link === "without") return doing ? `after ${what.replace(/^first /, "")}` : `with ${withoutAny(what)}`;
	if (doing) return `after ${what.replace(/^first /, "")}`;
	return /\b(?:has|have|is|are|can|says?|gives?|arrives?|leaves?|agrees?)\b/.test(what)
		? `once ${what}`
		: `after ${what}`;
}

/** "During the demonstration, crew must not serve drinks, collect coats or hold conversations" -> "Crew may serve drinks, collect coats and hold conversations only before or after the demonstration". */
export function wholeRow(text: string, tokens: readonly Token[], several: Several, frame: Frame): Whole | undefined {
	const { acts } = several;
	if (acts.some((one) => one.object !== undefined || !right(one)) || frame.form === "third") return undefined;
	const last = acts.at(-1);
	const first = acts[0];
	if (last === undefined || first === undefined) return undefined;
	const end = trimmedEnd(tokens, tokens.length);
	const you = frame.your === "your" ? "you" : frame.your === "our" ? "we" : "they";
	const rest = words(text, tokens, several.to, end).replace(/^, /, "");
	const said = (last: number): string =>
		listed(
			acts.map((one, k) => {
				const to = k === acts.length - 1 ? last : trimmedEnd(tokens, one.to);
				const head = one.first === undefined ? "" : `${words(text, tokens, one.first, one.verb)} `;
				return `${head}${one.first === undefined ? one.base : baseAt(tokens, one.verb)} ${words(text, tokens, one.verb + 1, to)}`
					.replace(/ (?:or|nor) /g, " and ")
					.replace(/\b(?:any|ever) /g, "")
					.trim();
			}),
		);
	for (let i = acts[0]?.verb ?? 0; i < several.to; i++)
		if (/^(?:not|never|no|without|than|too|alone)$/.test(normAt(tokens, i))) return undefined;
	const lead = frame.lead.replace(/\b(?:must|shall)$/, "may");
	const joined = (made: string, setting: string): string => `${lead} ${made} only ${setting}`.trim();
	if (/^(?:before|until|till|unless|without) /.test(rest)) {
		const condition = bindingOf(rest);
		if (condition === undefined) return undefined;
		const all = words(text, tokens, (first.first ?? first.verb) + 1, several.to);
		const verb = baseAt(tokens, first.first ?? first.verb);
		const gerunds = isGerund(normAt(tokens, first.verb));
		return gerunds ? undefined : { text: joined(withoutAny(`${verb} ${all}`), condition), from: frame.from, to: end };
	}
	if (rest !== "") {
		const other = /[,;:]| and /.test(rest) ? undefined : otherSetting(rest, you);
		return other === undefined ? undefined : { text: joined(said(several.to), other), from: frame.from, to: end };
	}
	for (let i = last.verb + 1; i < several.to; i++) {
		const norm = normAt(tokens, i);
		const timed = /^(?:during|while|when)$/.test(norm);
		const duty = norm === "on" && /^(?:duty|shift)$/.test(normAt(tokens, i + 1));
		const place =
			/^(?:in|inside|at|near|within)$/.test(norm) &&
			acts.slice(0, -1).every((one) => trimmedEnd(tokens, one.to) - one.verb <= 3);
		if (!timed && !duty && !place) continue;
		if (/^(?:or|nor|and|,)$/.test(normAt(tokens, i - 1))) return undefined;
		const other = otherSetting(words(text, tokens, i, several.to), you);
		if (other !== undefined && i > last.verb + 1)
			return { text: joined(said(i), other), from: frame.from, to: several.to };
	}
	let comma = frame.from;
	while (comma > 0 && comma > frame.from - 12 && normAt(tokens, comma) !== ",") comma--;
	if (comma < 2 || normAt(tokens, comma) !== ",") return undefined;
	let from = comma;
	while (from > 0 && tokens[from - 1]?.kind !== "punctuation") from--;
	const other = otherSetting(words(text, tokens, from, comma), you);
	if (other === undefined) return undefined;
	const subject = words(text, tokens, comma + 1, frame.from);
	const made = `${subject} ${joined(said(several.to), other)}`.trim();
	return { text: made.charAt(0).toUpperCase() + made.slice(1), from, to: several.to };
}

/** Each act of a row within the bound that it has of its own: "drink with guests only outside their shift and stay only with permission". */
export function eachBound(text: string, tokens: readonly Token[], act: Act, frame: Frame): Whole | undefined {
	const end = trimmedEnd(tokens, tokens.length);
	const without = tokens.findIndex((token, i) => i > act.verb && token.norm === "without");
	if (without < 0 || isGerund(normAt(tokens, without + 1)) || frame.form === "third" || act.object !== undefined)
		return undefined;
	let or = act.verb + 2;
	while (or < without && !/^(?:or|nor)$/.test(normAt(tokens, or))) or++;
	if (or >= without - 1) return undefined;
	const second: Act = { base: baseAt(tokens, or + 1), verb: or + 1, to: without };
	if (!right(act) || !right(second) || second.base !== normAt(tokens, or + 1)) return undefined;
	const you = frame.your === "your" ? "you" : frame.your === "our" ? "we" : "they";
	for (let i = act.verb + 2; i < or; i++) {
		if (!/^(?:during|while|in|at|on|inside)$/.test(normAt(tokens, i))) continue;
		const other = otherSetting(words(text, tokens, i, or), you);
		const means = words(text, tokens, without + 1, end);
		if (other === undefined || /[,;:]|\b(?:or|and|unless)\b/.test(means)) continue;
		const lead = frame.lead.replace(/\b(?:must|shall)$/, "may");
		const made = `${lead} ${act.base} ${words(text, tokens, act.verb + 1, i)} only ${other} and ${words(text, tokens, or + 1, without)} only with ${means.replace(/^any /, "")}`;
		return { text: made.replace(/\s+/g, " ").trim(), from: frame.from, to: end };
	}
	return undefined;
}
