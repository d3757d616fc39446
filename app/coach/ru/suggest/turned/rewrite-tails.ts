import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { thingsAt } from "../reading/ban.ts";
import { SWAPS } from "../services/service-pairs.ts";
import { at, closing, type Draft, PREPOSITIONS, tidy } from "../words/edits.ts";
import { BAD_ACT } from "../words/tails.ts";
import { adjectiveFor } from "../words/turned-forms.ts";
import { affirmed, type Changes, everyOne, negationCase, segmentOf } from "./affirmed.ts";
import { answered, TALKING, tableOf, turned } from "./turned.ts";
import { turnedCondition, turnedConverb, turnedRelative } from "./turned-clauses.ts";

/** The deed kept and its circumstance turned round: «в коридоре» becomes «за закрытой дверью», «без проверки» «после проверки». */

/** The verb comes before a circumstance that stood in front of it: «без перчаток не приступать» -> «приступать ... в перчатках». */
export function moved(scan: Scan, hit: Hit, segment: Segment, tail: Changes): number[] {
	const order = scan.tokens.map((_, i) => i);
	const ends = [...tail.keys()].filter((i) => i >= segment.from && i < segment.to);
	const first = Math.min(...ends);
	const last = Math.max(...ends);
	if (ends.length === 0 || last > hit.verb || (ends.length === 1 && adjectiveFor(at(scan, first)) !== undefined))
		return order;
	const start = Math.max(
		segment.from,
		hit.subject >= segment.from && hit.subject < first ? hit.subject + 1 : segment.from,
	);
	let lead = /^(?:и|но|а|да|тогда|то)$/.test(at(scan, start)) ? start + 1 : start;
	const staff = hit.mood === "modal" && personAt(at(scan, lead))?.role === "staff" && lead < first;
	if (staff) lead = Math.min(hit.from, first);
	const subject = hit.subject > last && hit.subject < hit.verb ? order.slice(last + 1, hit.verb) : [];
	const others: number[] = [];
	for (let i = lead; i < segment.to; i++)
		if (i !== hit.verb && (i < first || i > last) && !subject.includes(i)) others.push(i);
	const body = [...subject, hit.verb, ...others, ...order.slice(first, last + 1)];
	return [...order.slice(0, lead), ...body, ...order.slice(segment.to)];
}

export function rebuilt(scan: Scan, text: string, changes: Changes, order: readonly number[]): string {
	const plain = order.every((one, i) => one === i);
	let result = "";
	order.forEach((i, place) => {
		const token = scan.tokens[i];
		const put = changes.get(i);
		if (token === undefined || put === "") return;
		const before = scan.tokens[i - 1];
		const gap = plain
			? text.slice(before?.end ?? scan.sentence.start, token.start)
			: token.kind === "punctuation" && token.norm !== "—"
				? ""
				: " ";
		let word = put ?? text.slice(token.start, token.end);
		if (i === 0 && place > 0 && personAt(token.norm) === undefined) word = word.charAt(0).toLowerCase() + word.slice(1);
		result += gap + word;
	});
	return tidy(result.replace(/(^|[.!?]\s*)—\s*/g, "$1").replace(/\s—\s*([.!?]|$)/g, "$1"));
}

const swaps = SWAPS.split("\n")
	.filter((line) => line !== "")
	.map((line) => {
		const [stems = "", change = "", verb = ""] = line.split(";").map((part) => part.trim());
		return { stems: stems.split(" "), table: tableOf(change.replace(/ =$/, " = ")), verb };
	});

/** The sentence with another verb and one circumstance turned round: «Не оставляйте дверь открытой» becomes «Закрывайте дверь». */
export function fromSwaps(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const segment = hit.verb < 0 ? undefined : segmentOf(scan, hit.verb);
	if (segment === undefined || scan.hits.length > 1 || negationCase(scan, hit.verb, segment)) return undefined;
	const word = at(scan, hit.verb);
	for (const { stems, table, verb } of swaps) {
		if (!stems.some((stem) => word.startsWith(stem))) continue;
		for (let i = segment.from; i < segment.to; i++) {
			const match = i === hit.verb ? undefined : table.at(scan.tokens, i, segment.to);
			if (match === undefined || (hit.verb >= match.from && hit.verb < match.to) || PREPOSITIONS.has(at(scan, i - 1)))
				continue;
			if (match.value.startsWith("только") && /^(?:без|и|или)$/.test(at(scan, match.to))) continue;
			const changes = affirmed(scan, hit, verb);
			if (changes === undefined) return undefined;
			for (let k = match.from; k < match.to; k++) changes.set(k, k === match.from ? match.value : "");
			for (const [k, put] of everyOne(scan, segment)) changes.set(k, put);
			return { text: rebuilt(scan, text, changes, moved(scan, hit, segment, changes)), kind: "phrase" };
		}
	}
	return undefined;
}

/** Deeds named by a noun that no circumstance mends. */
const BAD_DEED =
	/^(?:опозд|груб|обман|отказ|спор|ссор|шум|порч|обсуж|отлуч|вынос|хамств|кур|драк|крик|прогул|критик|обсч)/;

/** «Выдача товара без чека не допускается» -> «Выдача товара — по чеку»: a deed that a noun names. */
export function fromNoun(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const { segment } = hit;
	if (hit.verb >= 0 || hit.mood !== "modal" || scan.hits.length > 1 || segment.from > 0) return undefined;
	const ahead = hit.from > segment.from;
	const from = ahead ? segment.from : hit.to;
	const to = ahead ? hit.from : segment.to;
	if (/^(?:самовольн|самостоятельн|несанкционированн|несогласованн|единоличн)(?:ое|ая|ый|ые)$/.test(at(scan, from))) {
		const deed = scan.tokens.slice(from + 1, to);
		const end = deed[deed.length - 1]?.end ?? 0;
		return {
			text: tidy(`${text.slice(deed[0]?.start ?? 0, end)} — по согласованию с руководителем${closing(scan, text)}`),
			kind: "phrase",
		};
	}
	if (BAD_DEED.test(at(scan, from))) return undefined;
	const changes = turned(scan, -1, { ...segment, from, to });
	if (changes === undefined) return undefined;
	const place = Math.min(...changes.keys());
	const put = changes.get(place) ?? "";
	if (
		place === from ||
		(!put.includes(" ") && !PREPOSITIONS.has(at(scan, place - 1))) ||
		/^(?:inf|imp|third|past)/.test(formOf(at(scan, from))) ||
		personAt(at(scan, from))
	)
		return undefined;
	const parts: string[] = [];
	for (let i = from; i < to; i++) {
		if (i < segment.to - 1 && /^(?:категорически|строго)$/.test(at(scan, i))) continue;
		const token = scan.tokens[i];
		const changed = changes.get(i);
		if (token === undefined || changed === "") continue;
		const joint = !put.includes(" ") && i + 1 === place;
		parts.push(
			joint
				? `— ${at(scan, i)}`
				: i === place && put.includes(" ")
					? `— ${changed}`
					: (changed ?? text.slice(token.start, token.end)),
		);
	}
	return { text: tidy(`${parts.join(" ")}${closing(scan, text)}`), kind: "phrase" };
}

const SAYING = /^(?:говор|скаж|сказа|произн|отвеч|спраш|повтор)/;

/** Settings that answer for every place and moment of the ban. */
const ANYWHERE = /закрытой дверью|наедине|отведенн|служебн|перерыв/;

/** What is joined with the circumstance that is turned goes with it; false when it would be left standing. */
function joinedAway(scan: Scan, changes: Map<number, string>, segment: Segment): boolean {
	const keys = [...changes.keys()].sort((a, b) => a - b);
	const first = keys[0] ?? 0;
	let end = first + 1;
	while (changes.get(end) === "") end++;
	const put = changes.get(first) ?? "";
	if (first < segment.from || !/[а-я]/.test(put)) return true;
	const wide = ANYWHERE.test(put);
	for (;;) {
		const comma = at(scan, end) === ",";
		const joint = /^(?:и|или)$/.test(at(scan, end));
		let next = end + 1;
		if (comma && /^(?:и|или)$/.test(at(scan, next))) next++;
		if ((!comma && !joint) || next >= scan.tokens.length) return true;
		const placed = PREPOSITIONS.has(at(scan, next));
		if (!wide) return !placed || changes.has(next);
		const things = thingsAt(scan, placed ? next + 1 : next, scan.tokens.length, "PIAG");
		if (things === undefined) return !placed;
		let to = things.to;
		if (at(scan, next + 1) === "присутствии") {
			const owners = thingsAt(scan, next + 2, scan.tokens.length, "G");
			if (owners !== undefined) to = Math.max(to, owners.to);
		}
		for (let k = end; k < to; k++) changes.set(k, "");
		end = to;
		const where = scan.segments.find((one) => one.from === end + 1);
		if (at(scan, end) === "," && where?.opener === "где") {
			for (let k = end; k < where.to; k++) changes.set(k, "");
			return true;
		}
	}
}

/** The sentence with its deed kept and the circumstance turned round. */
export function fromTails(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (hit.verb < 0 || scan.hits.length > 1 || hit.code === "prohibition.bound") return undefined;
	const segment = segmentOf(scan, hit.verb);
	const word = at(scan, hit.verb);
	const whole = hit.code === "prohibition.negated-subject";
	if (SAYING.test(word) && scan.tokens.some((token) => token.norm === '"…"')) return undefined;
	if (whole && (!/^(?:ни|никто)$/.test(at(scan, hit.segment.from)) || /^ост/.test(word))) return undefined;
	if (
		scan.tokens.some((token) => /^(?:внешн|фигур|возраст|одежд|национал|религ|политик|ориентац)/.test(token.norm)) &&
		TALKING.test(word)
	)
		return undefined;
	if (
		segment === undefined ||
		(BAD_ACT.test(word) &&
			!(/^допу/.test(word) && personAt(at(scan, hit.verb + 1)) !== undefined) &&
			!(whole && personAt(at(scan, hit.segment.from + 2)) === undefined)) ||
		(/^остав/.test(word) &&
			scan.tokens.some((token, i) => /^одн(?:ого|у|их|ой|им)$/.test(token.norm) && at(scan, i - 1) !== "ни")) ||
		negationCase(scan, hit.verb, segment)
	)
		return undefined;
	for (let i = hit.verb + 1; i < segment.to; i++)
		if (/^(?:и|или)$/.test(at(scan, i - 1)) && isInfinitive(at(scan, i))) return undefined;
	const after = scan.segments[scan.segments.indexOf(segment) + 1];
	if (after?.before === "," && after.kind === "main" && formOf(at(scan, after.from)) === "imperative") return undefined;
	const each = everyOne(scan, segment);
	const other =
		answered(scan, hit, segment) ??
		turnedConverb(scan) ??
		turnedRelative(scan, segment) ??
		turnedCondition(scan, hit) ??
		turned(scan, hit.verb, segment);
	if (other === undefined) return undefined;
	if (!joinedAway(scan, other, segment)) return undefined;
	const stays = /^остав/.test(word) && [...other.values()].some((put) => /^(?:в|во|на) |^закрыт/.test(put));
	if (/^пропус/.test(word) && ![1, 2].some((step) => personAt(at(scan, hit.verb + step)) !== undefined))
		return undefined;
	if (stays && personAt(at(scan, hit.verb + 1)) !== undefined) return undefined;
	const kept = affirmed(scan, hit, stays ? "хранить" : undefined);
	if (kept === undefined) return undefined;
	for (const [i, put] of other) {
		if (i >= hit.from && i < hit.to && kept.get(i) === "") continue;
		kept.set(i, put);
	}
	for (const [i, put] of each) kept.set(i, put);
	if (whole) {
		const start = hit.segment.from;
		const gender = at(scan, start + 1) === "одна" ? "каждая" : at(scan, start + 1) === "одно" ? "каждое" : "каждый";
		kept.set(start, gender);
		if (at(scan, start) === "ни") kept.set(start + 1, "");
	}
	if (/^(?:но|а|да)$/.test(at(scan, segment.from)) && segment.from > 0) kept.set(segment.from, "");
	return { text: rebuilt(scan, text, kept, moved(scan, hit, segment, other)), kind: "phrase" };
}
