import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { inMood } from "../words/conjugate.ts";
import { at, capitalise, closing, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { infinitiveOfConverb } from "../words/infinitives.ts";
import { readingsOf } from "../words/noun-forms.ts";
import { inAspectOf } from "./half-joins.ts";
import { isOrder, orderBefore } from "./rewrite-halves.ts";

/** Rules with two halves: the half that says what to do, and the banned half as a ban of its own. */

export interface Halves {
	/** The half that stays, a whole rule without its stop. */
	kept: string;
	/** The same as it stands, open for one more deed: «Возьмите трубку, представьтесь». */
	open: string;
	/** The banned half as a sentence of its own, what its pronoun stands for named. */
	ban: string;
	/** Who is told, with which the ban begins. */
	subject: string;
	/** What a pronoun of the ban stands for, and the pronoun. */
	named?: { phrase: string; pronoun: string };
}

const JOINT = /^(?:и|но|а|да|или|никогда|также|при|этом|—|,|;|:)$/;

/** «Поливайте рассаду и никогда не ...»: the end of the half before the ban. */
function keptEnd(scan: Scan, from: number): number {
	let end = from;
	while (end > 0 && JOINT.test(at(scan, end - 1))) end--;
	return end;
}

/** The two halves of a rule whose order stands before its ban; undefined for other rules. */
export function halvesOf(scan: Scan, hit: Hit, text: string): Halves | undefined {
	if (scan.hits.length !== 1 || hit.code === "prohibition.ensure" || hit.code === "prohibition.bound") return undefined;
	if (scan.tokens.some((token) => token.norm === ":" || token.norm === "(")) return undefined;
	const { segment } = hit;
	const converb = hit.code === "prohibition.manner";
	if (converb && (at(scan, hit.from) !== "не" || segment.from !== hit.from || segment.from === 0)) return undefined;
	const inside = !converb && orderBefore(scan, hit);
	const index = scan.segments.indexOf(segment);
	const ordered = scan.segments.slice(0, index).some((one) => one.kind === "main" && isOrder(scan, one));
	if (!inside && !ordered) return undefined;
	if (hit.verb >= 0 ? hit.verb < segment.from : inside) return undefined;
	if (/^(?:если|когда|пока)$/.test(segment.opener) || (segment.kind !== "main" && !converb)) return undefined;
	const behind = scan.segments.slice(index + 1);
	if (behind.some((one) => one.kind === "main" && isOrder(scan, one))) return undefined;
	const end = keptEnd(scan, inside ? hit.from : segment.from);
	const kept = closed(scan, text, end);
	const open = textOf(scan, text, 0, end);
	if (end < 2 || PREPOSITIONS.has(at(scan, end - 1))) return undefined;
	const first = scan.segments.find((one) => one.kind === "main" && isOrder(scan, one));
	if (hit.mood !== "infinitive" && first !== undefined && infinitiveFirst(scan, first.from, end)) return undefined;
	if (scan.segments.some((one) => one.to === segment.from - 1 && /^(?:если|когда|пока)$/.test(one.opener)))
		return undefined;
	const subject = first === undefined ? "" : subjectAt(scan, text, first.from, Math.min(first.to, end));
	if (subject === undefined) return undefined;
	const last = scan.tokens.length - (closing(scan, text) === "" ? 0 : 1);
	const verb = converb ? hit.from + 1 : hit.verb;
	if (verb < 0)
		return { kept, open, ban: `${capitalise(textOf(scan, text, skipJoint(scan, segment.from), last))}.`, subject: "" };
	if (converb && formOf(at(scan, verb)) !== "converb") return undefined;
	const infinitive = converb ? infinitiveOfConverb(at(scan, verb)) : "";
	if (converb && infinitive === "") return { kept, open, ban: "", subject: "" };
	const third = formOf(at(scan, verb)).startsWith("third") || (converb && subject !== "");
	const mood = converb ? (subject === "" ? "imperative" : kindOf(scan, 0, end)) : undefined;
	const named = antecedent(scan, text, verb + 1, last, end);
	const next = named === undefined ? "" : at(scan, named.at + 1);
	const owned = named !== undefined && (readingsOf(next).length > 0 || /(?:[ое]е|[иь]я)$/.test(next));
	const object =
		named === undefined
			? textOf(scan, text, verb + 1, last)
			: owned
				? `${textOf(scan, text, named.at + 1, named.at + 2)} ${named.genitive} ${textOf(scan, text, named.at + 2, last)}`
				: `${named.phrase} ${textOf(scan, text, named.at + 1, last)}`;
	const deed = converb && mood !== undefined ? inMood(infinitive, mood) : textOf(scan, text, verb, verb + 1);
	const begun = inside || converb || third ? "" : aheadOf(scan, text, skipJoint(scan, segment.from), hit, end);
	const lead =
		begun !== ""
			? `${capitalise(begun)} не`
			: third
				? `${subject} не`
				: /^(?:нельзя|запрещ|воспрещ)/.test(at(scan, hit.from))
					? "Нельзя"
					: "Не";
	const plainVerb = hit.verb < 0 || /^(?:imperative|infinitive|third|first)/.test(hit.mood) || hit.mood === "modal";
	const ban = converb || plainVerb ? tidy(`${lead} ${deed} ${object}.`) : "";
	const whose = named === undefined || owned ? {} : { named };
	return { kept, open, ban, subject: third ? subject : "", ...whose };
}

/** «Возьмите трубку, представьтесь | и не ...»: the last of the orders that stay is joined to those before it. */
function closed(scan: Scan, text: string, end: number): string {
	const kept = textOf(scan, text, 0, end);
	const last = scan.segments.find((one) => one.from < end && end <= one.to);
	const before = scan.segments[scan.segments.indexOf(last as Segment) - 1];
	if (last?.before !== "," || last.kind !== "main" || before?.kind !== "main") return kept;
	if (formOf(at(scan, last.from)) !== "imperative" || formOf(at(scan, before.from)) !== "imperative") return kept;
	return `${textOf(scan, text, 0, before.to)} и ${textOf(scan, text, last.from, end)}`;
}

const skipJoint = (scan: Scan, from: number): number => {
	let i = from;
	while (JOINT.test(at(scan, i))) i++;
	return i;
};

/** The mood of the order in a stretch. */
function kindOf(scan: Scan, from: number, to: number): "third-singular" | "third-plural" {
	for (let i = from; i < to; i++) {
		const form = formOf(at(scan, i));
		if (form === "third-singular" || form === "third-plural") return form;
	}
	return "third-singular";
}

/** True when the first verb of a stretch is an infinitive: a ban may govern it. */
function infinitiveFirst(scan: Scan, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const form = formOf(at(scan, i));
		if (form === "imperative" || form.startsWith("third") || form === "imperative-singular") return false;
		if (form === "infinitive") return true;
	}
	return false;
}

/** Who is told, before the verb of the order; "" for an imperative, undefined for what is no order. */
function subjectAt(scan: Scan, text: string, from: number, to: number): string | undefined {
	for (let i = from; i < to; i++) {
		const form = formOf(at(scan, i));
		if (form === "imperative" || form === "imperative-singular" || form === "infinitive") return "";
		if (form === "third-singular" || form === "third-plural") {
			let end = i;
			while (/^(?:всегда|сразу|сначала|обязательно|лично|сам|сама|тут|же|[а-я]{3,}о)$/.test(at(scan, end - 1))) end--;
			return end > from ? textOf(scan, text, from, end) : undefined;
		}
	}
	return undefined;
}

/** «но вслух его | не зачитывайте»: what of the ban stands before its negation, the pronoun named. */
function aheadOf(scan: Scan, text: string, from: number, hit: Hit, limit: number): string {
	if (at(scan, hit.from) !== "не") return "";
	const words: string[] = [];
	for (let i = from; i < hit.from; i++) {
		if (/^(?:никогда|ни|даже|вы|потом|затем|самих|сами|сам)$/.test(at(scan, i))) return "";
		const named = antecedent(scan, text, i, hit.from, limit);
		words.push(named === undefined ? textOf(scan, text, i, i + 1) : named.phrase);
	}
	return words.join(" ").toLowerCase() === words.join(" ") ? words.join(" ") : "";
}

const PRONOUN = /^(?:его|ее|их|ему|ей|им)$/;

/** What the first pronoun behind the verb stands for, in its case; undefined without one or when nothing agrees. */
function antecedent(
	scan: Scan,
	text: string,
	from: number,
	to: number,
	limit: number,
): { at: number; phrase: string; genitive: string; pronoun: string } | undefined {
	if (!PRONOUN.test(at(scan, from)) || from >= to) return undefined;
	const pronoun = at(scan, from);
	const wanted = /^(?:его|ее|их)$/.test(pronoun) ? "A" : "D";
	const plural = pronoun === "их" || pronoun === "им";
	const feminine = pronoun === "ее" || pronoun === "ей";
	let best: string | undefined;
	let genitive = "";
	for (let i = 0; i < limit; i++) {
		if (scan.tokens[i]?.kind !== "word" || formOf(at(scan, i)).startsWith("imperative")) continue;
		const things = thingsAt(scan, i, limit, PREPOSITIONS.has(at(scan, i - 1)) ? "GDIPA" : "AGD");
		const part = things?.parts[0];
		if (things === undefined || part === undefined) continue;
		const many = part.plural || things.parts.length > 1;
		const person = personAt(at(scan, part.head));
		const base = thingsIn(
			{ scan, text },
			{ ...things, parts: [{ ...part, to: part.head + 1 }], to: part.head + 1 },
			"N",
		);
		const she = person === undefined ? /[ая]$/.test(base ?? "") : person.feminine;
		const put = many === plural && (plural || she === feminine) ? thingsIn({ scan, text }, things, wanted) : undefined;
		if (put !== undefined && things !== undefined && best === undefined) {
			best = put;
			genitive = thingsIn({ scan, text }, things, "G") ?? put;
		}
		i = things.to - 1;
	}
	return best === undefined
		? undefined
		: { at: from, phrase: best, genitive, pronoun: textOf(scan, text, from, from + 1) };
}

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

const stems = (text: string): string[] => (plain(text).match(/[а-я]{4,}/g) ?? []).map((word) => word.slice(0, 5));

/** The half that stays with what is done in place of the ban; undefined when the two do not join. */
export function joinedWith({ kept, open, ban, subject, named }: Halves, answer: string): string | undefined {
	const bare = inAspectOf(kept, answer.replace(/[.!…]+$/, ""));
	if (/[;:—]/.test(bare)) return undefined;
	const own = subject === "" ? bare : bare.startsWith(`${subject} `) ? bare.slice(subject.length + 1) : "";
	const verb = (/^[А-ЯЁа-яё]+/.exec(own) ?? [""])[0].toLowerCase();
	const form = formOf(plain(verb));
	const order = formOf(plain((/[А-ЯЁа-яё]+/.exec(kept) ?? [""])[0]));
	if (subject === "" ? form !== "imperative" && !(form === "infinitive" && order === form) : !form.startsWith("third"))
		return undefined;
	const moods = new Set((plain(kept).match(/[а-я]+/g) ?? []).map(formOf));
	if (form === "imperative" && !moods.has("imperative")) return undefined;
	const said = stems(kept);
	if (said.includes(plain(verb).slice(0, 5))) return undefined;
	const shared = named === undefined ? own : own.replace(new RegExp(`${named.phrase}(?![а-яё])`, "u"), named.pronoun);
	const words = stems(shared);
	if (words.length > 2 && words.every((word) => said.includes(word))) return undefined;
	const asked = plain(ban);
	if (words.some((word) => said.includes(word) && !asked.includes(word.slice(0, 4)))) return undefined;
	const glue = / и |, (?!что|как|чтобы|котор|пока|если|когда|кто|где)/.test(shared) ? "," : " и";
	return `${open}${glue} ${shared.charAt(0).toLowerCase()}${shared.slice(1)}`;
}

/** True when an answer is another deed and names at least half of the things of its ban. */
export function answersBan(ban: string, answer: string): boolean {
	const [deed = "", ...things] = stems(ban);
	const said = plain(answer);
	if (said.includes(deed)) return false;
	return things.length === 0 || things.filter((one) => said.includes(one.slice(0, 4))).length * 2 >= things.length;
}
