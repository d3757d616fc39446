import type { Hit, Scan } from "../../rules/scan.ts";
import type { Segment } from "../../words/segments.ts";
import { type Ban, banOf, objectIn, wordsOf } from "../reading/ban.ts";
import { frameOf } from "../reading/frame.ts";
import { negationCase } from "../turned/affirmed.ts";
import { at, closing, type Draft, textOf, tidy } from "../words/edits.ts";

/** A sentence to fill in, when nothing is ready: it keeps the subject and the setting of the ban and leaves its deed open. */

const TIME = /^(?:во время|в процессе|в ходе|при|после|до|перед|на уроке|на смене|на совещании) /;

/** Behind the condition and the clauses that hang on it. */
function conditionEnd(scan: Scan, sub: Segment): number {
	let { to } = sub;
	for (const more of scan.segments.slice(scan.segments.indexOf(sub) + 1)) {
		if (more.kind === "main" || more.before !== "," || /^(?:если|когда)$/.test(more.opener)) break;
		to = more.to;
	}
	return to;
}

/** Verbs whose object stands in the genitive without a negation as well. */
const GENITIVE =
	/^(?:каса|избег|бо[яи]|требов|ждать|жела|проси|добива|достига|слуша|придержив|стесня|стыди|опаса|лиша|хвата|остав|быть|отсутств)/;

/** «устраивать сцен» -> «устраивать сцены»: what is banned, with the object as it stands where nothing is negated. */
function withoutNegation(ban: Ban, end: number): string | undefined {
	const { scan, text, verb, object, infinitive } = ban;
	if (
		object === undefined ||
		object.from !== verb + 1 ||
		at(scan, verb + 1).includes("-") ||
		object.to > end ||
		GENITIVE.test(infinitive ?? "")
	)
		return undefined;
	if (object.case !== "G" && !negationCase(scan, verb, ban.segment)) return undefined;
	const put = objectIn(ban, "A");
	return put === ""
		? undefined
		: `${textOf(scan, text, verb + 1, object.from)} ${put} ${textOf(scan, text, object.to, end)}`.trim();
}

export function template(scan: Scan, hit: Hit, text: string): Draft {
	const stop = closing(scan, text);
	if (hit.code === "prohibition.bound") return { text: `Уложитесь в ___${stop}`, kind: "template" };
	const sub = scan.segments.find((one) => one.opener === "если" || one.opener === "когда");
	const condition = sub === undefined ? "" : textOf(scan, text, sub.from, conditionEnd(scan, sub));
	if (condition !== "") return { text: tidy(`${condition}, ___${stop}`), kind: "template" };
	const { prefix } = frameOf(scan, hit, text);
	const subject = prefix.charAt(0).toLowerCase() + prefix.slice(1);
	if (subject.trim() === "каждый" && at(scan, 0) === "ни") return { text: `Когда ___, ___${stop}`, kind: "template" };
	const ban = hit.verb < 0 ? undefined : banOf(scan, hit, hit.verb, text);
	if (ban !== undefined) {
		const time = ban.circumstances.find((one) => TIME.test(`${wordsOf(ban, one).toLowerCase()} `));
		if (time !== undefined && time.at > ban.verb)
			return { text: tidy(`${wordsOf(ban, time)} ${subject} ___${stop}`), kind: "template" };
		let end = scan.hits.length > 1 ? ban.end : Math.max(ban.end, ban.segment.to);
		if (hit.from > ban.verb && hit.from < end) end = hit.from;
		while (
			end > ban.verb + 1 &&
			/^(?:строго|категорически|—|,|нельзя|запрещено|запрещается|недопустимо|воспрещается)$/.test(at(scan, end - 1))
		)
			end--;
		const behind = withoutNegation(ban, end) ?? textOf(scan, text, ban.verb + 1, end);
		if (
			ban.infinitive !== "" &&
			at(scan, ban.verb + 1) !== ":" &&
			behind !== "" &&
			!/[«"]|ничего|никого|никому|(?:^| )ни /.test(behind)
		)
			return { text: tidy(`вместо того чтобы ${ban.infinitive} ${behind}, ${subject} ___${stop}`), kind: "template" };
	}
	if (hit.mood === "infinitive") return { text: `Сначала ___, затем ___${stop}`, kind: "template" };
	if (prefix !== "") return { text: tidy(`${prefix} ___, когда ___${stop}`), kind: "template" };
	return { text: `Когда ___, ___${stop}`, kind: "template" };
}
