import type { Token } from "#app/coach/analysis.ts";
import type { Hit } from "../../rules/search.ts";
import {
	ENSURED,
	isImperativeAt,
	normAt,
	REMEMBERED,
	type Segment,
	SUB,
	skipFillers,
} from "../../words/clause-scope.ts";
import { baseOfParticiple, verbs } from "../../words/verbs.ts";
import { prepositions } from "../../words/words.ts";
import { type Act, actOf, trimmedEnd, words } from "../reading/act.ts";
import { type Frame, frameOf } from "../reading/frame.ts";
import { listEnd } from "../reading/noun-list.ts";
import { keepSubject } from "./subject-kept.ts";

/** The forbidden act of a sentence and where another goes in its place. */
interface Ground {
	act: Act;
	frame: Frame;
	/** Index of a "nor" behind, or -1. */
	nor: number;
}

/** "Smoking in the van is prohibited": the verdict stands behind the act, so the whole clause goes. */
function wholeClauseEnd(hit: Hit, act: Act): number {
	return act.verb >= 0 && act.verb < hit.from ? Math.max(hit.to, hit.segment.to) : act.to;
}

/** What a prohibition forbids, and the frame for what is to be done. */
export function groundOf(text: string, tokens: readonly Token[], list: readonly Segment[], hit: Hit): Ground {
	wholeSubject(tokens, list, hit);
	const act = actOf(text, tokens, list, hit);
	const nor = tokens.findIndex((token, i) => i > hit.to && token.norm === "nor");
	const alternative =
		normAt(tokens, act.to) === "," &&
		(/^(?:or|nor)$/.test(normAt(tokens, act.to + 1)) ||
			(verbs.has(normAt(tokens, act.to + 1)) &&
				tokens.some((token, i) => i > act.to + 1 && token.norm === "or" && verbs.has(normAt(tokens, i + 1)))));
	if (nor > 0 || alternative) act.to = trimmedEnd(tokens, tokens.length);
	if (act.verb < hit.from || act.verb < act.to) act.to = Math.max(act.to, listEnd(tokens, act.to));
	for (let i = act.verb + 2; act.verb >= 0 && i < act.to - 1; i++)
		if (
			normAt(tokens, i) === "," &&
			(/^(?:whatever|however|whichever|wherever|regardless)$/.test(normAt(tokens, i + 1)) ||
				(normAt(tokens, i + 1) === "no" && normAt(tokens, i + 2) === "matter"))
		)
			act.to = i;
	for (let i = act.verb + 1; i < act.to; i++)
		if (normAt(tokens, i) === "," && /^(?:either|whether|neither|regardless)$/.test(normAt(tokens, i + 1))) act.to = i;
	either(tokens, act);
	if (/^(?:try|attempt)$/.test(act.base) && normAt(tokens, act.verb + 1) === "to" && act.verb + 2 < act.to) {
		act.verb += 2;
		act.base = normAt(tokens, act.verb);
	}
	asPlaced(text, tokens, hit, act);
	if (act.object !== undefined) {
		let last = act.verb;
		for (;;) {
			let next = last + 1;
			if (normAt(tokens, next) === ",") next++;
			if (/^(?:or|nor|and)$/.test(normAt(tokens, next))) next++;
			if (
				next === last + 1 ||
				next >= act.to ||
				!(baseOfParticiple(normAt(tokens, next)) !== undefined || /ed$/.test(normAt(tokens, next)))
			)
				break;
			last = next;
		}
		act.verb = last;
	}
	const frame =
		act.object === undefined
			? frameOf(tokens, hit, act)
			: {
					from: hit.segment.from,
					to: act.to,
					lead: "",
					form: "base" as const,
					your: "your",
					capital: tokens[hit.segment.from]?.capital ?? false,
				};
	keepSubject(text, tokens, hit, act, frame);
	frame.to = wholeClauseEnd(hit, act);
	if (
		normAt(tokens, frame.to) === "," &&
		normAt(tokens, frame.to + 1) === "not" &&
		normAt(tokens, frame.to + 2) === "even"
	)
		frame.to = trimmedEnd(tokens, tokens.length);
	if ((hit.segment.scope === ENSURED && hit.kind !== "bound") || hit.segment.scope === REMEMBERED) {
		const index = list.findIndex((one) => one.from === hit.segment.from);
		const wrapper = list[index - 1];
		if (
			wrapper !== undefined &&
			hit.kind !== "bound" &&
			(hit.segment.scope === ENSURED || frame.from <= hit.segment.from)
		) {
			frame.from = wrapper.from;
			frame.lead = "";
			frame.form = "base";
			frame.capital = tokens[wrapper.from]?.capital ?? false;
		}
	}
	if (
		frame.lead === "" &&
		hit.segment.opener === "," &&
		!hit.segment.afterSubordinate &&
		/^(?:imperative|double|ban)$/.test(hit.kind) &&
		frame.from === hit.from &&
		frame.form === "base" &&
		list.some(
			(one) =>
				one.to < hit.segment.from && one.scope !== SUB && isImperativeAt(tokens, skipFillers(tokens, one.from, one.to)),
		)
	)
		frame.lead = "and";
	joinNames(tokens, list, hit, frame);
	joinSubject(text, tokens, list, hit, act, frame);
	return { act, frame, nor };
}

/** True for the verb of "that are damaged". */
const described = (tokens: readonly Token[], from: number, i: number): boolean =>
	/^(?:is|are|has|have)$/.test(normAt(tokens, i)) &&
	[i - 1, i - 2].some((at) => at >= from - 1 && /^(?:that|which|who)$/.test(normAt(tokens, at)));

/** "Needles and sharps must not be put in ...": the subject of a passive with all its members. */
function wholeSubject(tokens: readonly Token[], list: readonly Segment[], hit: Hit): void {
	if (hit.kind !== "modal" || !/^(?:and|or|,)$/.test(hit.segment.opener)) return;
	if (normAt(tokens, hit.verb) !== "be" && normAt(tokens, hit.verb - 1) !== "be") return;
	let index = list.findIndex((one) => one.from === hit.segment.from);
	let from = hit.segment.from;
	let opener = hit.segment.opener;
	while (index > 0 && /^(?:and|or|,)$/.test(opener)) {
		const before = list[index - 1];
		if (
			before === undefined ||
			(before.scope === SUB && !/^(?:that|which|who)$/.test(before.opener)) ||
			before.to - before.from > 6
		)
			return;
		if (isImperativeAt(tokens, before.from) && before.to - before.from > 1) return;
		for (let i = before.from; i < before.to; i++)
			if (
				/^(?:is|are|must|should|may|can|will|has|have|if|when|in|at|on|to|during)$/.test(normAt(tokens, i)) &&
				!described(tokens, before.from, i)
			)
				return;
		from = before.from;
		opener = before.opener;
		index--;
	}
	if (opener === "" || opener === ":") hit.segment = { ...hit.segment, from, opener };
}

/** "Papers must not lie on the counter": as "put papers on the counter". */
function asPlaced(text: string, tokens: readonly Token[], hit: Hit, act: Act): void {
	if (
		hit.subject !== "thing" ||
		!/^(?:modal|present)$/.test(hit.kind) ||
		act.object !== undefined ||
		act.verb < hit.from
	)
		return;
	if (!/^(?:go|lie|stand|hang|stay|remain|sit|come)$/.test(act.base) || !prepositions.has(normAt(tokens, act.verb + 1)))
		return;
	const from = skipFillers(tokens, hit.segment.from, hit.from);
	const object = words(text, tokens, from, hit.from);
	if (object === "" || prepositions.has(normAt(tokens, from))) return;
	act.base = "put";
	act.object = tokens[from]?.capital === true ? object.charAt(0).toLowerCase() + object.slice(1) : object;
	act.objectAt = [from, hit.from];
}

/** "throw, drop or kick parcels": one act with the object of both; "open or tamper with an order": the second. */
function either(tokens: readonly Token[], act: Act): void {
	if (act.verb < 0 || act.object !== undefined) return;
	let last = act.verb;
	for (;;) {
		let next = last + 1;
		if (normAt(tokens, next) === ",") next++;
		if (/^(?:or|nor|and)$/.test(normAt(tokens, next))) next++;
		if (next === last + 1 || next >= act.to || !verbs.has(normAt(tokens, next))) break;
		last = next;
	}
	if (last === act.verb || last + 1 >= act.to) return;
	if (prepositions.has(normAt(tokens, last + 1))) act.base = normAt(tokens, last);
	act.first = act.verb;
	act.verb = last;
}

/** "Needles and sharps must not be left": the thing before the "and" is the object of the act as well. */
function joinSubject(
	text: string,
	tokens: readonly Token[],
	list: readonly Segment[],
	hit: Hit,
	act: Act,
	frame: Frame,
): void {
	if (act.objectAt === undefined || !/^(?:and|or|,)$/.test(hit.segment.opener) || frame.from !== hit.segment.from)
		return;
	const before = list[list.findIndex((one) => one.from === hit.segment.from) - 1];
	if (before === undefined || before.scope === SUB || before.from > 0 || before.to - before.from > 4) return;
	for (let i = before.from; i < before.to; i++)
		if (/^(?:is|are|must|should|may|can|will|has|have|please)$/.test(normAt(tokens, i)) || verbs.has(normAt(tokens, i)))
			return;
	const said = words(text, tokens, before.from, act.objectAt[1]);
	act.object = said.charAt(0).toLowerCase() + said.slice(1);
	act.objectAt = [before.from, act.objectAt[1]];
	frame.from = before.from;
	frame.capital = tokens[before.from]?.capital ?? false;
}

/** "Long nails and nail polish are not allowed": all that stands before the verdict goes with it. */
function joinNames(tokens: readonly Token[], list: readonly Segment[], hit: Hit, frame: Frame): void {
	if (hit.kind !== "ban" || !/^(?:and|or|,)$/.test(hit.segment.opener) || frame.from !== hit.segment.from) return;
	let index = list.findIndex((one) => one.from === hit.segment.from);
	while (index > 0) {
		const before = list[index - 1];
		if (
			before === undefined ||
			before.scope === SUB ||
			isImperativeAt(tokens, skipFillers(tokens, before.from, before.to)) ||
			!/^(?:and|or|,)$/.test(list[index]?.opener ?? "")
		)
			return;
		for (let i = before.from; i < before.to; i++)
			if (/^(?:is|are|must|should|may|can|will|has|have)$/.test(normAt(tokens, i))) return;
		frame.from = before.from;
		frame.capital = tokens[before.from]?.capital ?? false;
		index--;
	}
}
