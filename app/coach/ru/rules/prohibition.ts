import type { Sentence } from "#app/coach/analysis.ts";
import { formOf, isInfinitive, words } from "../words/forms.ts";
import { type Segment, segmentsOf } from "../words/segments.ts";
import { onWord } from "./bans.ts";
import { onNegation } from "./negation.ts";
import * as list from "./prohibition-words.ts";
import { at, hasIn, hasPerson, hasStem, push, type Scan } from "./scan.ts";
import { onVerdict } from "./verdicts.ts";

/** Finds the prohibitions of a Russian sentence. */

const CHECKING = { find: (norm: string): true | undefined => (norm.startsWith("провер") ? true : undefined) };

/** «замёрз», «промок», «исчез», «обжёгся»: the past of one who is or does. */
const PAST_WITHOUT_L = /(?:мерз|мок|чез|нес|вез|лез|гас|ушиб|отвлек|жег)(?:ся)?$/;

/** «Следите, чтобы ... не ...»: a wrapper whose inner clause says only what must not be. */
function onWrapped(scan: Scan, segment: Segment): void {
	const { tokens } = scan;
	const before = scan.segments[scan.segments.indexOf(segment) - 1];
	if (before === undefined || before.kind === "purpose") return;
	const certain = segment.opener === "что";
	let wrapper = false;
	let other = false;
	for (let i = before.from; i < before.to; i++) {
		const norm = at(tokens, i);
		if (certain ? list.CERTAIN.has(norm) : list.WRAPPERS.find(norm)) wrapper = true;
		else if (/^(?:imperative|imperative-singular|infinitive)$/.test(formOf(norm))) other = true;
	}
	if (!wrapper || (other && !certain)) return;
	if (segment.opener !== "чтобы" && segment.opener !== "чтоб" && !certain && segment.opener !== "как бы") return;
	const checks = hasStem(tokens, before.from, before.to, CHECKING);
	for (let i = segment.from; i < segment.to; i++) {
		const norm = at(tokens, i);
		if (norm !== "не" && norm !== "никто" && norm !== "ни") continue;
		if (checks && !certain && (isInfinitive(at(tokens, i + 1)) || before.to - before.from > 2)) continue;
		const next = at(tokens, i + 1);
		if (norm === "не" && list.HARMLESS_NEXT.has(next) && !/^(?:требуется|было)$/.test(next)) continue;
		if (
			norm === "не" &&
			formOf(next) === "other" &&
			!PAST_WITHOUT_L.test(next) &&
			!/^(?:был|было|была|были|пришлось|нужно|надо|должен|видно|слышно)$/.test(next)
		)
			continue;
		push(scan, segment, {
			from: segment.from,
			to: Math.min(i + 2, segment.to),
			code: "prohibition.ensure",
			mood: "none",
			verb: -1,
		});
		return;
	}
}

/** «Помните, что ... нельзя»: only an open ban in the clause counts; a negated fact is a fact. */
function onRemembered(scan: Scan, segment: Segment): void {
	const { tokens } = scan;
	const before = scan.segments[scan.segments.indexOf(segment) - 1];
	if (before === undefined || segment.opener !== "что" || !hasIn(tokens, before.from, before.to, list.REMEMBER)) return;
	const inner: Segment = { ...segment, from: segment.from + 1, kind: "main" };
	for (let i = inner.from; i < inner.to; i++) {
		const norm = at(tokens, i);
		const next = at(tokens, i + 1);
		if (
			norm === "не" &&
			(list.MODAL_BAN.has(next) ||
				/^third-plural$/.test(formOf(next)) ||
				(formOf(next) === "third-singular" && hasPerson(tokens, inner.from, i, "staff")))
		)
			onNegation(scan, inner, i);
		else if (norm === "нельзя" || list.BANS_STATE.has(norm)) onWord(scan, inner, i, norm);
		else if (list.VERDICT_WORDS.find(norm)) onVerdict(scan, inner, i, i + 1);
		else if (list.isVerdictPair(norm, next)) onVerdict(scan, inner, i, i + 2);
	}
	const dashed = scan.segments[scan.segments.indexOf(segment) + 1];
	if (dashed?.before === "—") dashed.kind = "main";
}

const TRIGGERS = words(
	"не ни никогда нельзя незачем нечего нет без пусть пускай запретом запрет запреты стоп долой исключите забудьте забудь забыть забываем хватит довольно полно бросьте оставьте бросай бросайте откажитесь отказывайтесь откажись обойдитесь обходитесь обойдись хуже упаси избави дай ничего избавьтесь избавляйтесь избавься худшее последнее никто плохое глупое страшное ужасное грубое неприятное",
);

/** The mark of words on which a prohibition could hang. */
export const FORBIDS = 1;

/** A cheap first test: could a prohibition hang on this word? */
export const mayProhibit = (norm: string): boolean =>
	TRIGGERS.has(norm) ||
	list.BANS_ALWAYS.has(norm) ||
	list.BANS_STATE.has(norm) ||
	list.BANS_INFINITIVE.has(norm) ||
	list.BANS_STAFF.has(norm) ||
	norm.startsWith("никак") ||
	list.VERDICT_WORDS.find(norm) === true ||
	list.LONE_VERDICT.has(norm) ||
	list.isVerdictAdjective(norm);

/** All prohibitions of one sentence, in the order of the text. */
export function scanSentence(sentence: Sentence): Scan {
	const { tokens } = sentence;
	const last = tokens[tokens.length - 1];
	const scan: Scan = { sentence, tokens, segments: [], question: last?.norm === "?", hits: [] };
	if ((sentence.marks & FORBIDS) === 0) return scan;
	scan.segments = segmentsOf(sentence).map((segment) => ({ ...segment }));
	for (const segment of scan.segments) {
		if (segment.kind === "finite" || segment.kind === "purpose") {
			onWrapped(scan, segment);
			onRemembered(scan, segment);
			continue;
		}
		for (let i = segment.from; i < segment.to; i++) {
			const token = tokens[i];
			if (token === undefined || token.kind !== "word") continue;
			if (token.norm === "не") {
				if (segment.kind === "main" || segment.kind === "rest") onNegation(scan, segment, i);
			} else onWord(scan, segment, i, token.norm);
			if (token.norm === "пусть" || token.norm === "пускай") onLet(scan, segment, i);
		}
	}
	scan.hits.sort((a, b) => a.from - b.from);
	return scan;
}

/** «Пусть гость не ждёт»: an order about what must not be. */
function onLet(scan: Scan, segment: Segment, i: number): void {
	const { tokens } = scan;
	for (let k = i + 1; k < segment.to - 1; k++) {
		if (at(tokens, k) !== "не" || !/^third/.test(formOf(at(tokens, k + 1)))) continue;
		const concession = scan.segments.some(
			(other) => other.from >= segment.to && /^(?:но|все-таки|все)$/.test(at(tokens, other.from)),
		);
		if (!concession)
			push(scan, segment, { from: k, to: k + 2, code: "prohibition.normative-present", mood: "none", verb: k + 1 });
		return;
	}
}
